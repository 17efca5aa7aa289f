# La pièce où l’on est assis à deux : l’écran tourné vers la personne, un entretien et sa durée, un cache.

cover-words = Appuyez sur une touche pour continuer.
talk-begin = Commencer un entretien
talk-label = L’entretien
talk-time = { $minutes } minutes sur { $planned }
talk-day = aujourd’hui, { $minutes } minutes en tout
talk-closing = Il est temps de conclure.
talk-end = Terminer l’entretien
together-on = Tourner l’écran vers la personne
together-away = S’éloigner
together-leave = Revenir au professionnel
together-leave-title = Revenir du côté du professionnel
together-check = Revenir
together-stay = Rester ici
together-title = Ceci est à vous
together-lead = Vous pouvez lire et écrire ici. Rien d’autre de cet appareil ne se voit.
together-questions = Les questions
together-others = Autre chose
