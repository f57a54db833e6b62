### Les pages qu’on lit à part : accessibilité, mentions légales, données personnelles.

accessibility-title = Accessibilité
accessibility-lead = Ce service doit servir à tout le monde. Cette page dit honnêtement où nous en sommes.
accessibility-state-title = Où nous en sommes
accessibility-state = Ce service est partiellement conforme au référentiel d’accessibilité (RGAA 4.1). Des outils automatiques l’ont vérifié. Des personnes handicapées ne l’ont pas encore vérifié.
accessibility-works-title = Ce qui marche
accessibility-works-keyboard = Tout se fait au clavier seul ou en touchant l’écran.
accessibility-works-reader = Un lecteur d’écran peut lire les pages et les erreurs.
accessibility-works-sight = Le texte grandit jusqu’à quatre fois. Il y a quatre jeux de couleurs, tous très contrastés.
accessibility-works-words = Les mots existent aussi en français facile à lire.
accessibility-gaps-title = Ce qui manque encore
accessibility-gaps-review = Des personnes en situation de handicap intellectuel n’ont pas encore relu les textes faciles à lire.
accessibility-gaps-sign = Il n’y a pas de traduction en langue des signes.
accessibility-gaps-voice = L’écran ne lit pas encore toutes les pages à voix haute.
accessibility-gaps-files = Les documents que vous ajoutez restent comme vous les avez faits.
accessibility-report-title = Quelque chose vous arrête ?
accessibility-report = Dites-le à l’accueil de la mairie ou par téléphone. La mairie doit vous répondre et vous proposer une autre façon de faire.
accessibility-appeal-title = Sans réponse de la mairie
accessibility-appeal = Vous pouvez écrire au Défenseur des droits : Libre réponse 71120, 75342 Paris CEDEX 07. C’est gratuit, sans timbre. Téléphone : 09 69 39 00 00.

legal-title = Mentions légales
legal-publisher-title = Qui publie ce service
legal-publisher = { $town }, { $address }. Téléphone : { $telephone }.
legal-software-title = Le logiciel
legal-software = Ce service fonctionne avec Parvis, un logiciel libre publié sous la licence EUPL 1.2.
legal-pictures-title = Les images
legal-pictures = Les images à côté des mots viennent d’OpenMoji (openmoji.org), sous la licence CC BY-SA 4.0. Nous les avons simplifiées et assemblées.
legal-hosting-title = L’hébergement
legal-hosting = Les ordinateurs de la mairie hébergent ce service. Il ne demande rien à aucun autre site.
legal-no-commitment-title = Ce que vaut votre envoi
legal-no-commitment = Le reçu prouve que la mairie a reçu votre demande, et quel jour. La décision vient ensuite.

personal-data-title = Données personnelles
personal-data-lead = Cette page vaut pour tout le service. Chaque démarche dit en plus, avant la première question, pourquoi elle vous demande quelque chose.
personal-data-who-title = Qui en répond
personal-data-who = { $town }, { $address }.
personal-data-device-title = Sur cet écran
personal-data-device-kiosk = Rien n’est gardé. « Effacer et quitter » efface tout. Si personne ne touche l’écran pendant un moment, il efface tout lui-même.
personal-data-device-home = Vos réponses restent dans cette fenêtre de votre navigateur, pour que vous puissiez recharger la page. Elles disparaissent quand vous fermez la fenêtre ou choisissez « Effacer et quitter ».
personal-data-device-cookies = Ce service n’utilise aucun cookie et ne mesure pas votre visite.
personal-data-sent-title = Ce que vous envoyez
personal-data-sent = Seuls les agents chargés de la démarche lisent votre demande. Elle est effacée à la date écrite sur votre reçu.
personal-data-rights-title = Vos droits
personal-data-rights = Vous pouvez demander à voir vos données, à les corriger, à les faire effacer ou à en limiter l’usage.
personal-data-contact = Écrivez à : { $contact }
personal-data-appeal = En cas de désaccord, vous pouvez écrire à la Cnil (Commission nationale de l’informatique et des libertés). Son adresse : 3 place de Fontenoy, TSA 80715, 75334 Paris CEDEX 07.
