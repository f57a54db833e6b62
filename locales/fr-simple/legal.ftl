### Les pages qu’on lit à part, en français facile à lire.

accessibility-title = Accessibilité
accessibility-lead = Ce service est pour tout le monde. Nous disons ici ce qui marche. Nous disons aussi ce qui ne marche pas.
accessibility-state-title = Où nous en sommes
accessibility-state = Ce service respecte une partie des règles d’accessibilité. Ces règles ont un nom : RGAA. RGAA veut dire : référentiel général d’amélioration de l’accessibilité. Des ordinateurs ont vérifié ce service. Des personnes handicapées ne l’ont pas encore vérifié.
accessibility-works-title = Ce qui marche
accessibility-works-keyboard = Vous pouvez tout faire avec le clavier. Vous pouvez aussi toucher l’écran.
accessibility-works-reader = Nous avons préparé les pages pour les lecteurs d’écran. Un lecteur d’écran lit les pages à voix haute.
accessibility-works-sight = Vous pouvez agrandir le texte. Vous pouvez changer les couleurs.
accessibility-works-words = Vous pouvez choisir des mots faciles à lire.
accessibility-gaps-title = Ce qui manque encore
accessibility-gaps-review = Des personnes avec un handicap intellectuel n’ont pas encore lu nos textes faciles.
accessibility-gaps-sign = Il n’y a pas de langue des signes.
accessibility-gaps-voice = L’écran ne lit pas toutes les pages à voix haute.
accessibility-gaps-files = Nous ne changeons pas les documents ajoutés par vous.
accessibility-report-title = Quelque chose vous bloque ?
accessibility-report = Dites-le à l’accueil de la mairie. Vous pouvez aussi téléphoner. La mairie doit vous répondre et vous aider.
accessibility-appeal-title = La mairie ne répond pas ?
accessibility-appeal = Écrivez au Défenseur des droits. Son adresse est : Libre réponse 71120, 75342 Paris CEDEX 07. C’est gratuit. N’ajoutez pas de timbre. Son téléphone est : 09 69 39 00 00.

legal-title = Mentions légales
legal-publisher-title = Qui fait ce service
legal-publisher = La mairie : { $town }, { $address }. Téléphone : { $telephone }.
legal-software-title = Le logiciel
legal-software = Le logiciel de ce service est Parvis. Parvis est libre. Tout le monde peut l’utiliser. Sa licence est EUPL 1.2. C’est la licence publique de l’Union européenne.
legal-pictures-title = Les images
legal-pictures = Il y a des images à côté des mots. Elles viennent d’OpenMoji (openmoji.org). Leur licence est CC BY-SA 4.0. Tout le monde peut utiliser ces images. Nous les avons simplifiées.
legal-hosting-title = Les ordinateurs
legal-hosting = Ce service marche sur les ordinateurs de la mairie. Il ne demande rien à un autre site.
legal-no-commitment-title = Le reçu
legal-no-commitment = Le reçu est une preuve. La mairie a votre demande. La décision vient après.

personal-data-title = Données personnelles
personal-data-lead = Vos données personnelles sont vos réponses et vos documents. Cette page parle de tout le service. Chaque démarche explique aussi ses questions.
personal-data-who-title = Qui est responsable
personal-data-who = { $town }, { $address }.
personal-data-device-title = Sur cet écran
personal-data-device-kiosk = L’écran oublie tout. « Effacer et quitter » efface tout. Vous partez sans appuyer ? L’écran efface tout seul.
personal-data-device-home = Vos réponses restent dans cette fenêtre. Vous fermez la fenêtre ? Elle oublie tout. « Effacer et quitter » efface aussi tout.
personal-data-device-cookies = Ce service ne vous suit pas. Il n’a pas de cookies. Un cookie est un fichier pour suivre une personne.
personal-data-sent-title = Ce que vous envoyez
personal-data-sent = Les agents de la démarche lisent votre demande. Personne d’autre ne la lit. La mairie l’efface plus tard. La date est sur votre reçu.
personal-data-rights-title = Vos droits
personal-data-rights = Vous pouvez demander à voir vos données. Vous pouvez demander à les corriger. Vous pouvez demander à les effacer.
personal-data-contact = Écrivez à : { $contact }
personal-data-appeal = Vous n’êtes pas d’accord avec la mairie ? Écrivez à la Cnil. Cnil veut dire : Commission nationale de l’informatique et des libertés. Son adresse est : 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
