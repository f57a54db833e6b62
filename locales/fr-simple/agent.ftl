### Ce que lit l’agent de la mairie quand il ouvre une demande.

agent-reference = Numéro
agent-received = La mairie a reçu cette demande le
agent-began = La personne a commencé le
agent-place = La personne a utilisé
agent-place-kiosk = une borne
agent-place-home = son propre appareil
agent-locale = Langue de la personne
agent-service = Service de la mairie
agent-status = Où en est la demande
agent-status-since = { $status }, depuis le { $day }
agent-erased = La mairie effacera cette demande le
agent-version = Démarche
