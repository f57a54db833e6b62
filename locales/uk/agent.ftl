### Що читає працівник мерії, коли відкриває заяву.

agent-reference = Номер
agent-received = Отримано
agent-began = Розпочато
agent-place = Надіслано з
agent-place-kiosk = термінала
agent-place-home = особистого пристрою
agent-locale = Мова людини
agent-service = Відділ
agent-status = Стан
agent-status-since = { $status }, з { $day }
agent-erased = Буде видалено
agent-version = Послуга
