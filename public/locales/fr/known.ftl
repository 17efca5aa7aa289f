# Ce que sait la structure : services et spécialistes, droits possibles. Le professionnel le lit seul.

## Services et spécialistes

directory-title = Services et spécialistes
    .lead = Qui d’autre peut aider : noté une fois, puis choisi dans chaque dossier. N’écrivez ici rien sur les personnes que vous accompagnez.
directory-hint = Qui d’autre peut aider, comment les joindre, qui demander
kind-directory = Service ou spécialiste
    .add = Ajouter un service ou un spécialiste
    .none = Personne n’est encore noté.
directory-name = Quel est son nom ?
    .short = Nom
directory-sort = Qu’est-ce que c’est ?
    .short = Ce que c’est
    .c-service = Service
    .c-specialist = Spécialiste
    .c-office = Organisme qui verse des prestations
directory-special = Quelle spécialité ?
    .short = Spécialité
    .c-lawyer = Droit
    .c-psychologist = Psychologie
    .c-grief = Accompagnement du deuil
    .c-family = Conseil familial
    .c-addiction = Addictions
    .c-health = Médecine ou soins infirmiers
    .c-children = Enfance
    .c-money = Conseil en surendettement
    .c-other = Autre spécialité
directory-offers = Que propose-t-on ?
    .short = Ce qu’on y propose
directory-for-whom = Pour qui ?
    .short = Pour qui
directory-area = Pour quel secteur ?
    .short = Secteur
directory-reach = Comment les joindre ?
    .short = Comment les joindre
    .hint = Téléphone, adresse, comment y aller.
directory-hours = Quand y a-t-il quelqu’un ?
    .short = Horaires
directory-person = Qui demander là-bas ?
    .short = Demander
    .hint = Une personne plutôt qu’un bâtiment.
directory-costs = Que faut-il payer ou apporter ?
    .short = Coût et conditions
    .hint = De l’argent, un courrier, des papiers, un délai d’attente.
directory-checked = Quand tout cela a-t-il été vérifié pour la dernière fois ?
    .short = Vérifié

## Les droits possibles

entitlements-title = Droits et prestations
    .lead = Ce à quoi on peut avoir droit ici, et comment l’obtenir. Un organisme décide ; cette liste ne promet rien.
entitlements-hint = Ce à quoi on peut avoir droit, et comment l’obtenir
kind-entitlement = Droit ou prestation
    .add = Ajouter un droit ou une prestation
    .none = Rien n’est encore noté.
entitlement-name = Quel est son nom ?
    .short = Nom
entitlement-for-whom = Pour qui ?
    .short = Pour qui
entitlement-how = Comment l’obtenir ?
    .short = Comment l’obtenir
entitlement-papers = Quels papiers faut-il ?
    .short = Papiers
entitlement-deadline = Jusqu’à quand le demander, et combien de temps cela prend-il ?
    .short = Délai
entitlement-office = Quel organisme décide ?
    .short = Organisme
entitlement-checked = Quand tout cela a-t-il été vérifié pour la dernière fois ?
    .short = Vérifié

known-search = Rechercher
known-search-hint = Un ou plusieurs mots : un nom, un lieu, un type d’aide.
known-not-found = Rien ne correspond à cette recherche.
known-unchecked = Pas vérifié depuis un an
known-check = Vérifié aujourd’hui
known-unchecked-some =
    { $count ->
        [one] { $count } fiche n’a pas été vérifiée depuis un an
       *[other] { $count } fiches n’ont pas été vérifiées depuis un an
    }
known-unchecked-do = Les numéros et les horaires changent. Appelez avant d’y envoyer quelqu’un.

## Choisir au lieu d’écrire

offered-choose = choisir parmi ce qui est noté
offered-none = Hors de la liste
offered-add = Mettre dans ma note

## Ce que dit la structure à côté d’une question

beside-agency = Ce que votre structure dit d’elle-même
refer-on = Commencer l’orientation
stand-up-begin = L’écrire dans le journal des démarches
stand-up-counts = Le journal des démarches garde ce que vous faites pour cela. Les obstacles que beaucoup rencontrent y sont comptés, sans aucun nom.
stand-up-there = C’est dans le journal des démarches : y aller
review-usual = Votre structure a un délai habituel entre deux points sur un projet.
review-take = Fixer au { $day }
keep-usual = Dites jusqu’à quand il est gardé, pour que la question vous soit posée à temps. Ce jour est une proposition ; vérifiez ce que demandent la loi et votre structure.
not-reconciled = Ce que vous demandez et ce que demande la personne ne s’accordent pas
    .lead = Dites-le clairement. Aidez-la à trouver qui le peut, ou finissez avec bienveillance et laissez la porte ouverte.
colleague-offered = Un ou une collègue, ce serait mieux ?
    .lead = Avoir des limites n’est pas une faute. Dites à la personne ce qui vous inquiète et demandez-lui ce qu’elle en pense : son avis compte.
colleague-offered-go = Proposer un ou une collègue

## Signalements là où l’on appelle ou écrit : d’abord la personne, telle que notée.

heed-never-contact = { $who } : ne jamais contacter. Est-ce voulu ?
heed-danger = { $who } : peut être un danger. Est-ce sans risque si cela se sait là-bas ?
