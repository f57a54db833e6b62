### What an agent of the town hall reads when opening a request.

agent-reference = Number
agent-received = Received on
agent-began = Begun on
agent-place = Sent from
agent-place-kiosk = a kiosk
agent-place-home = a personal device
agent-locale = The person’s language
agent-service = Department
agent-status = Status
agent-status-since = { $status }, since { $day }
agent-erased = Will be erased on
agent-version = Procedure
