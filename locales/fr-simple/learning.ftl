# Practice: the same pages with a made-up person; nothing is ever sent.
practice-begin = M’entraîner d’abord
practice-go-on = Continuer l’entraînement
practice-band = Vous vous entraînez.
practice-nothing-sent = Rien n’est envoyé. Rien n’est gardé.
practice-stop = Arrêter l’entraînement
practice-answer = Une réponse pour vous entraîner
practice-answer-show = Voir une réponse
practice-write = Écrire la réponse pour moi
practice-written = La réponse est écrite.
practice-end-title = La fin de l’entraînement
practice-end-lead = Le vrai bouton s’appelle « Envoyer ». Il est à cette place. Aujourd’hui, rien n’est envoyé.
practice-end = Finir l’entraînement

practised-title = L’entraînement est fini
practised-lead = Bravo. Rien n’est envoyé. Les réponses sont effacées.
practised-now = Et maintenant
practised-begin-why = Vous pouvez faire la vraie démarche. Vous donnez vos réponses.
practised-print-why = Vous pouvez imprimer une page. Elle explique comment faire sans aide.
practised-again-why = Vous pouvez vous entraîner encore. Il y a moins d’aide.
practised-begin = Faire la vraie démarche
practised-again = M’entraîner encore
practised-others = Voir les autres démarches

# The page to print, which says how to do it alone.
sheet-open = Imprimer la page « Comment faire sans aide »
sheet-title = Comment faire sans aide
sheet-title-of = { $title } : comment faire sans aide
sheet-lead = Gardez cette page. Elle vous aide la prochaine fois.
sheet-print = Imprimer cette page
sheet-no-paper = Vous n’avez pas d’imprimante ? Prenez l’écran en photo. Ou demandez de l’aide à la mairie.
sheet-address = L’adresse sur internet
sheet-steps = Les questions, dans l’ordre
sheet-steps-differ = Certaines questions changent. Cela dépend de vos réponses.
sheet-good = Bon à savoir
sheet-good-why = Vous pouvez lire pourquoi on pose la question. C’est écrit sous la question.
sheet-good-back = Vous pouvez toujours revenir en arrière.
sheet-good-send = Vous appuyez sur « Envoyer » à la fin. Avant, rien n’est envoyé.
sheet-good-number = À la fin, écrivez le numéro de votre demande sur un papier.
sheet-help = Qui peut vous aider
sheet-help-ask = Demandez à la mairie. Vous avez le droit de demander de l’aide.
