# Practice: the same pages with a made-up person; nothing is ever sent.
practice-begin = M’entraîner d’abord
practice-go-on = Continuer l’entraînement
practice-band = Vous vous entraînez.
practice-nothing-sent = Rien n’est envoyé, rien n’est gardé.
practice-stop = Arrêter l’entraînement
practice-answer = Une réponse pour s’entraîner
practice-answer-show = Voir une réponse pour s’entraîner
practice-write = Écrire cette réponse pour moi
practice-written = La réponse est écrite.
practice-end-title = La fin de l’entraînement
practice-end-lead = Pour de vrai, le bouton « Envoyer » est ici. Aujourd’hui, rien ne part.
practice-end = Terminer l’entraînement

practised-title = Vous avez terminé l’entraînement
practised-lead = Bravo. Rien n’a été envoyé, et les réponses sont effacées.
practised-now = Et maintenant
practised-begin-why = Vous pouvez faire la démarche pour de vrai, avec vos réponses.
practised-print-why = Vous pouvez imprimer une page qui explique comment faire sans aide la prochaine fois.
practised-again-why = Vous pouvez recommencer l’entraînement, avec moins d’aide.
practised-begin = Commencer pour de vrai
practised-again = M’entraîner encore
practised-others = Voir les autres démarches

# The page to print, which says how to do it alone.
sheet-open = Imprimer la page « Comment faire sans aide »
sheet-title = Comment faire sans aide
sheet-title-of = { $title } : comment faire sans aide
sheet-lead = Gardez cette page. Elle vous aide la prochaine fois.
sheet-print = Imprimer cette page
sheet-no-paper = Pas d’imprimante ? Prenez l’écran en photo, ou demandez de l’aide à la mairie.
sheet-address = Où aller sur internet
sheet-steps = Ce qu’on vous demande, dans l’ordre
sheet-steps-differ = Certaines questions changent selon vos réponses.
sheet-good = Bon à savoir
sheet-good-why = Sous chaque question, vous pouvez lire pourquoi on la pose.
sheet-good-back = Vous pouvez toujours revenir en arrière.
sheet-good-send = Rien n’est envoyé avant le bouton « Envoyer », à la fin.
sheet-good-number = À la fin, notez le numéro de votre demande.
sheet-help = Qui peut vous aider
sheet-help-ask = Demandez à la mairie. Vous avez le droit de demander de l’aide.
