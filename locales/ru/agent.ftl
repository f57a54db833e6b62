### Что читает сотрудник мэрии, когда открывает заявление.

agent-reference = Номер
agent-received = Получено
agent-began = Начато
agent-place = Отправлено с
agent-place-kiosk = терминала
agent-place-home = личного устройства
agent-locale = Язык человека
agent-service = Отдел
agent-erased = Будет удалено
agent-version = Услуга
