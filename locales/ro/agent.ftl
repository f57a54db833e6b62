### Ce citește funcționarul primăriei când deschide o cerere.

agent-reference = Număr
agent-received = Primită la
agent-began = Începută la
agent-place = Trimisă de la
agent-place-kiosk = un terminal
agent-place-home = un dispozitiv personal
agent-locale = Limba persoanei
agent-service = Serviciu
agent-status = Stare
agent-status-since = { $status }, din { $day }
agent-erased = Va fi ștearsă la
agent-version = Procedură
