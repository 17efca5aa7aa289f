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

case-resting = De temps en temps
workload-words = { $carried } sur { $limit } de charge
workload-over = Plus qu’on ne peut porter
system-title = Ce que beaucoup rencontrent
system-lead = Le même mur dans plusieurs situations, compté sans noms. Les petits nombres restent cachés.
system-about = Sujet
system-cases = Situations
system-few = moins de cinq
system-none = Rien n’a encore été noté dans un journal de défense des droits.
pack-title = Partager ce que sait votre structure
pack-lead = Un fichier non chiffré, sans rien sur personne : le profil, les services et spécialistes, les droits et prestations, pour des collègues qui installent leur propre Waymark. Votre nom n’y figure pas.
pack-save = Enregistrer dans un fichier
pack-file = Reprendre le fichier d’un collègue
pack-file-hint = Un fichier qui se termine par .json.
pack-read = Le fichier a été repris
pack-read-lead = Ce qui était là avant reste dans l’historique. Ce qui était déjà noté n’a pas été ajouté deux fois.

prospects-title = Pas encore des situations
prospects-lead = Prénom ou code et une ligne, pas plus. Après trente jours, on vous demande : garder ou effacer ?
prospects-days =
    { $days ->
        [one] noté il y a { $days } jour
       *[other] noté il y a { $days } jours
    }
prospects-keep-or-erase = Garder ou effacer ?
prospects-begin = Ouvrir une situation
prospects-erase = Effacer entièrement
prospects-called = Prénom ou code, pas plus
