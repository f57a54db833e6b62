### Что читает сотрудник мэрии, когда открывает заявление.

agent-reference = Номер
agent-received = Получено
agent-began = Начато
agent-place = Отправлено с
agent-place-kiosk = терминала
agent-place-home = личного устройства
agent-locale = Язык человека
agent-service = Отдел
agent-status = Состояние
agent-status-since = { $status }, с { $day }
agent-erased = Будет удалено
agent-version = Услуга
