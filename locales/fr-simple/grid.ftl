### La grille des règles d’accessibilité, en mots faciles.

grid-tested = Des tests l’ont vérifié
grid-untested = Pas encore vérifié
grid-person = Une personne doit regarder
grid-none = Cette règle n’est pas pour nous
grid-count-tested = Des tests ont vérifié { $count } règles sur { $all }.
grid-count-untested = Nous n’avons pas encore vérifié { $count } règles sur { $all }.
grid-count-person = Une personne doit regarder { $count } règles sur { $all }. Elle ne l’a pas encore fait.
grid-count-none = { $count } règles sur { $all } ne sont pas pour nous.
grid-ran = Ces tests datent du { $day }. Nom de ce qui est vérifié : { $build }.

grid-none-biometrics = Parvis ne vous reconnaît pas avec votre visage ou votre doigt.
grid-none-captcha = Parvis ne vous demande pas de lire des lettres cachées.
grid-none-complex-table = Nos tableaux sont simples.
grid-none-conversion = Parvis ne change pas vos documents.
grid-none-cryptic = Parvis ne fait pas de dessins avec des lettres.
grid-none-download = Parvis ne donne pas de document à télécharger.
grid-none-film = Il n’y a pas de film.
grid-none-flash = Les images restent calmes.
grid-none-frame = Il n’y a pas de page dans la page.
grid-none-hover = Rien n’apparaît tout seul.
grid-none-informative-image = Les mots disent tout. Les dessins sont seulement jolis.
grid-none-layout-table = Nos tableaux montrent des informations.
grid-none-list-box = Il n’y a pas de liste à dérouler.
grid-none-motion = Vous n’avez pas besoin de bouger l’appareil.
grid-none-quotation = Parvis ne répète pas les textes des autres.
grid-none-site-map = Il n’y a pas de plan du site.
grid-none-sound = L’écran montre tout ce que la voix dit.

grid-person-code = Une personne doit lire le code des pages.
grid-person-device = Une personne doit mesurer l’appareil. Elle mesure le son, les lettres et la hauteur.
grid-person-look = Une personne doit regarder chaque écran.
grid-person-navigation = Une personne doit chercher des pages par plusieurs chemins.
grid-person-whole = Une personne doit tout vérifier, du début à la fin.
grid-person-without-styles = Une personne doit lire les pages sans les couleurs.
grid-person-words = Une personne doit lire ces mots. Elle dit si les mots sont justes.
