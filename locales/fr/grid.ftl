### La grille des critères d’accessibilité : ce qu’un test a vérifié, ce qu’une personne doit juger, ce qui ne nous concerne pas.

grid-tested = Vérifié par des tests dans cette version
grid-untested = Pas vérifié dans cette version
grid-person = À juger par une personne
grid-none = Ne s’applique pas
grid-count-tested = Des tests vérifient { $count } critères sur { $all } dans cette version.
grid-count-untested = { $count } critères sur { $all } ne sont pas vérifiés dans cette version.
grid-count-person = { $count } critères sur { $all } demandent le jugement d’une personne. Ce jugement n’a pas encore été fait.
grid-count-none = { $count } critères sur { $all } ne s’appliquent pas.
grid-ran = Ces tests ont tourné le { $day } sur la version { $build }.

## Pourquoi un critère ne s’applique pas

grid-none-biometrics = Parvis ne reconnaît personne à son corps.
grid-none-captcha = Parvis ne demande pas de prouver que l’on est humain (CAPTCHA).
grid-none-complex-table = Parvis n’a que des tableaux simples.
grid-none-conversion = Parvis ne convertit aucun document.
grid-none-cryptic = Parvis n’écrit rien en dessins de lettres ni en code.
grid-none-download = Parvis ne donne aucun document à télécharger.
grid-none-film = Parvis n’a ni film ni son enregistré.
grid-none-flash = Rien ne clignote.
grid-none-frame = Parvis n’a pas de cadre.
grid-none-hover = Rien n’apparaît au survol ni au focus.
grid-none-informative-image = Les dessins ne font que décorer ; les mots disent tout.
grid-none-layout-table = Aucun tableau ne sert à la mise en page.
grid-none-list-box = Parvis n’a pas de liste déroulante.
grid-none-motion = Rien ne demande de bouger l’appareil.
grid-none-quotation = Parvis ne cite aucun texte.
grid-none-site-map = Parvis n’a pas de plan du site.
grid-none-sound = Aucun son ne dit autre chose que l’écran.

## Ce que fait la personne

grid-person-code = Une personne qui connaît le code relit les pages avec un validateur.
grid-person-device = Une personne mesure l’appareil là où il est installé : son, prise, taille des lettres, hauteur.
grid-person-look = Une personne regarde chaque écran, aussi en noir et blanc.
grid-person-navigation = Une personne cherche plusieurs pages par des chemins différents.
grid-person-whole = Une personne fait l’audit complet, du début à la fin d’une démarche.
grid-person-without-styles = Une personne lit chaque écran sans les styles.
grid-person-words = Une personne lit ces mots sur chaque écran et dit s’ils sont justes.
