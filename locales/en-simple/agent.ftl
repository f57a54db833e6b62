### What staff of the town hall read when they open a request, in easy English.

agent-reference = Number
agent-received = The town hall received this request on
agent-began = The person started on
agent-place = The person used
agent-place-kiosk = a kiosk
agent-place-home = their own device
agent-locale = The person’s language
agent-service = Department of the town hall
agent-status = How far the request is
agent-status-since = { $status }, since { $day }
agent-erased = The town hall will erase this request on
agent-version = Procedure
