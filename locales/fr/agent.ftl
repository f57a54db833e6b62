### Ce que lit l’agent de la mairie quand il ouvre une demande.

agent-reference = Numéro
agent-received = Reçue le
agent-began = Commencée le
agent-place = Envoyée depuis
agent-place-kiosk = une borne
agent-place-home = un appareil personnel
agent-locale = Langue de la personne
agent-service = Service
agent-status = État
agent-status-since = { $status }, depuis le { $day }
agent-erased = Sera effacée le
agent-version = Démarche
