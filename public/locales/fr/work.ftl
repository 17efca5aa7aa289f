# Chaque question des étapes qui suivent l’accueil, sous son code, avec - au lieu de . et _.
#   valeur   la question telle qu’on la pose. La personne la lit aussi : « je » est le ou la professionnelle, « vous » la personne.
#   .short   son titre sur papier et dans les listes
#   .hint    ce qui aide à répondre
#   .c-…     ses choix

## Les types de fiches : une seule, comme titre. .add en ajoute une, .none dit qu’il n’y en a pas encore.

kind-need = Besoin
    .add = Ajouter un besoin
    .none = Rien n’est encore noté. Écrivez ici seulement ce dont vous avez parlé ensemble.
kind-assessment = Se débrouiller par soi-même
kind-strength = Point fort
    .add = Ajouter un point fort
    .none = Pas encore de point fort. Il y en a toujours un : demandez comment la personne a tenu jusqu’ici.
kind-resource = Appui
    .add = Ajouter quelqu’un ou quelque chose qui aide
    .none = Rien ni personne n’est encore noté.
kind-goal = Objectif
    .add = Ajouter un objectif
    .none = Pas encore d’objectif. Demandez : qu’est-ce qui devrait changer, et à quoi le verriez-vous ?
    .none-here = Pas encore d’objectif. Les objectifs se décident dans le projet.
kind-step = Étape
    .add = Ajouter une étape
    .none = Pas encore d’étape.
    .none-here = Pas encore d’étape. Les étapes se décident dans le projet.
kind-indicator = Signe
    .add = Ajouter un signe
    .none = Pas encore de signe. À quoi verrez-vous ensemble que cela avance ?
    .none-here = Aucun signe n’a été convenu.
kind-plan = Projet
kind-note = Note
    .add = Écrire une note
    .none = Pas encore de note.
kind-service = Aide apportée
    .add = Noter une aide apportée
    .none = Aucune aide apportée n’est encore notée.
kind-document = Document
    .add = Ajouter un document ou une photo
    .none = Pas encore de document.
kind-evaluation = Bilan
    .add = Faire le bilan ensemble
    .none = Vous n’avez pas encore fait de bilan ensemble.
kind-closure = Clôture
kind-report = Rapport final
kind-round = Reprise

## Les besoins

need-statement = Qu’est-ce qui est difficile pour vous, ou qu’est-ce qui vous manque ?
    .short = Besoin
need-domain = Quel domaine de votre vie cela touche-t-il surtout ?
    .short = Domaine de la vie
    .c-social = La vie avec les autres : logement, travail, argent, famille
    .c-emotional = Les émotions
    .c-physical = Le corps et la santé
    .c-psychological = Les pensées, la mémoire, les soucis
need-cause = D’où cela vient-il, selon vous ?
    .short = D’où cela vient
need-outlook = Que peut-il arriver si rien ne change ? Et si quelque chose change ?
    .short = Ce qui peut arriver

## Se débrouiller par soi-même

assessment-alone = Qu’arrivez-vous à faire par vous-même ?
    .short = Ce que vous faites par vous-même
    .hint = Commencez par là. Les petites choses comptent.
assessment-level = En ce moment, comment vous débrouillez-vous ?
    .short = Comment vous vous débrouillez en ce moment
    .c-alone = Je me débrouille par moi-même
    .c-some-help = Je me débrouille, avec un peu d’aide de temps en temps
    .c-much-help = J’ai besoin d’aide pour beaucoup de choses
    .c-not-now = En ce moment, je n’y arrive pas sans aide
assessment-hard = En ce moment, qu’est-ce qui est difficile à faire par vous-même ?
    .short = Ce qui est difficile en ce moment

## Les points forts

strength-what = Que savez-vous bien faire, et qu’est-ce qui vous a fait tenir jusqu’ici ?
    .short = Point fort
    .hint = Comment avez-vous fait jusqu’à maintenant ? Que dirait de vous quelqu’un qui vous aime bien ?

## Les appuis

resource-what = Qui ou qu’est-ce qui vous aide, ou pourrait vous aider ?
    .short = Qui ou ce qui aide
    .hint = Une personne, une administration, de l’argent, un savoir-faire, un lieu.
resource-who = Laquelle des personnes, groupes ou organismes de votre liste est-ce ?
    .short = Qui c’est
    .hint = Choisissez, et ce sera la même aide sur la carte et dans le plan.
resource-state = Cette aide est-elle déjà là ?
    .short = Déjà là ?
    .c-real = Elle est déjà là
    .c-potential = Pas encore, mais elle pourrait venir
resource-of = Est-ce à vous, ou autour de vous ?
    .short = À vous ou autour de vous
    .c-own = À moi
    .c-around = Autour de moi
resource-takes = Que faudrait-il pour que cette aide soit là ?
    .short = Ce qu’il faudrait

## Les objectifs

goal-statement = Qu’aimeriez-vous voir changer ?
    .short = Objectif
    .hint = Quelque chose qu’on peut atteindre assez vite pour avoir envie de commencer.
goal-term = Est-ce là que nous voulons arriver, ou est-ce en chemin ?
    .short = Au bout ou en chemin
    .c-long = Au bout : c’est là que nous voulons arriver
    .c-intermediate = En chemin : cela mène à un autre objectif
goal-towards = À quel objectif cela mène-t-il ?
    .short = Mène à
goal-need = À quel besoin cela répond-il ?
    .short = Répond à
goal-methods = Comment y travaillons-nous ?
    .short = Comment nous y travaillons
goal-by = Quand pouvons-nous y arriver ?
    .short = Pour quand
goal-goes-on = De quel objectif précédent est-ce la suite ?
    .short = Suite de
goal-person-reached = Où en sommes-nous, selon vous ?
    .short = Selon vous
    .c-reached = Nous y sommes
    .c-partly = Une partie du chemin est faite
    .c-not-reached = Nous n’y sommes pas
    .c-no-longer = Ce n’est plus ce que je veux
goal-worker-reached = Où en sommes-nous, selon moi ?
    .short = Selon moi
    .c-reached = Nous y sommes
    .c-partly = Une partie du chemin est faite
    .c-not-reached = Nous n’y sommes pas
    .c-no-longer = Ce n’est plus ce que vous voulez

## Les étapes

step-goal = À quel objectif mène cette étape ?
    .short = Objectif
step-what = Que faut-il faire ?
    .short = Étape
step-who = Qui le fait ?
    .short = Qui
    .c-client = Vous
    .c-worker = Moi
    .c-others = Quelqu’un d’autre
step-whom = Qui est-ce ?
    .short = Nom
step-by = Pour quand ?
    .short = Pour quand
step-service = Est-ce l’une de ces aides ?
    .short = Type d’aide
    .c-informing = Se renseigner et expliquer
    .c-providing = Donner ou obtenir quelque chose
    .c-documents = Papiers, recours, courriers aux administrations
    .c-teaching = S’entraîner à faire des démarches
    .c-accompanying = Y aller avec vous
step-means = Avons-nous tout ce qu’il faut ?
    .short = Ce qu’il faut
    .c-there = Oui
    .c-missing = Non, il manque quelque chose
step-gap = Que faisons-nous pour ce qui manque ?
    .short = Ce qui manque
    .c-find = Le trouver
    .c-create = Le créer nous-mêmes
    .c-advocate = Le réclamer jusqu’à l’obtenir
step-done-when = À quoi verrons-nous que c’est fait ?
    .short = C’est fait quand
    .hint = Laissez vide si l’étape le dit déjà.
step-after = Quelle étape doit venir avant ?
    .short = Vient après
step-result = Qu’est-ce que cela a donné ?
    .short = Résultat
    .c-done = Fait
    .c-partly = Fait en partie
    .c-not-done = Pas fait
    .c-dropped = Plus nécessaire
step-result-note = Qu’y a-t-il à en dire ?
    .short = À propos du résultat

## Les signes

indicator-goal = De quel objectif est-ce le signe ?
    .short = Objectif
indicator-what = À quoi verrons-nous, vous et moi, que cela va mieux ?
    .short = Signe
    .hint = Quelque chose qui se voit ou se compte : les nuits où l’on dort, les courriers auxquels on a répondu.
indicator-now = Comment est-ce maintenant ?
    .short = Maintenant
indicator-target = Comment voulons-nous que ce soit ?
    .short = Ce que nous visons
indicator-result = Qu’est-ce que cela a donné ?
    .short = Ce que cela a donné
indicator-reached = Est-ce ce que nous visions ?
    .short = Comme nous le visions
    .c-yes = Oui
    .c-partly = En partie
    .c-no = Non

## Le projet dans son ensemble

plan-order = Qui a mis les objectifs dans cet ordre ?
    .short = Ordre des objectifs
    .hint = Ce qui compte le plus pour vous vient d’abord. Faites glisser un objectif, ou utilisez ses flèches.
    .c-person = Vous
    .c-together = Nous, ensemble
    .c-worker = Moi, en attendant d’en parler avec vous
plan-review = Quand faisons-nous le point ensemble ?
    .short = Nous faisons le point
plan-review-how = Comment voyons-nous si cela avance bien ?
    .short = Comment nous le voyons
plan-until = Jusqu’à quand dure ce projet ?
    .short = Dure jusqu’à
plan-manner = Comment dites-vous oui à ce projet ?
    .short = Comment vous avez dit oui
    .c-signature = Je signe
    .c-mark = Je fais ma marque
    .c-spoken = Je le dis, et c’est noté
plan-signature = Votre signature
    .short = Votre signature
plan-witness = Qui l’a entendu, ou quelle marque a été faite ?
    .short = Entendu par, ou marque

## Les notes

note-tap = En un geste
    .short = En bref
    .c-no-answer = Pas de réponse
    .c-kept = Rendez-vous tenu
    .c-small-help = Coup de main donné
note-text = Que s’est-il passé ?
    .short = Note
    .hint = Un seul texte suffit. Le jour est déjà inscrit.
note-safety = Tout le monde est-il en sécurité ?
    .short = Sécurité
    .c-no-worry = Rien ne nous inquiète
    .c-look = Quelque chose nous inquiète : à regarder de nouveau
note-day = Quand était-ce ?
    .short = Jour
note-with = Avec qui ?
    .short = Avec
    .hint = Laissez vide si c’était avec la personne.
note-step = Cela concernait-il une étape ?
    .short = Étape
note-next = Quand reprenons-nous contact ?
    .short = Prochain contact

## Les aides apportées

service-kind = De quel type d’aide s’agissait-il ?
    .short = Type d’aide
    .c-informing = Se renseigner et expliquer
    .c-providing = Donner ou obtenir quelque chose
    .c-documents = Papiers, recours, courriers aux administrations
    .c-teaching = S’entraîner à faire des démarches
    .c-accompanying = Y aller avec vous
    .c-small = Un coup de main
service-what = Qu’est-ce qui a été fait ?
    .short = Aide apportée
service-day = Quand était-ce ?
    .short = Jour
service-by = Qui l’a fait ?
    .short = Par
    .hint = Laissez vide si c’était moi.
service-step = De quelle étape s’agissait-il ?
    .short = Étape
service-amount = Combien cela fait-il ?
    .short = Combien
    .hint = Des heures, de l’argent, des objets.

## Les rendez-vous convenus

meeting-outcome = Ce rendez-vous a-t-il eu lieu ?
    .short = A eu lieu ?
    .c-kept = Il a eu lieu
    .c-missed = Il n’a pas eu lieu
    .c-moved = Il est reporté à un autre jour
meeting-safety = { note-safety }
    .short = { note-safety.short }
    .c-no-worry = { note-safety.c-no-worry }
    .c-look = { note-safety.c-look }

## Les documents

document-file = Le document ou la photo
    .short = Document
document-what = Qu’est-ce que c’est ?
    .short = Ce que c’est
document-day = De quel jour cela date-t-il ?
    .short = Jour

## Le bilan

evaluation-day = Quand avons-nous fait ce bilan ?
    .short = Jour
evaluation-of = De quoi faisons-nous le bilan ?
    .short = Ce que nous regardons
    .c-stage = Une partie du chemin
    .c-plan-end = Tout le projet : il se termine ici
evaluation-person-change = Dans votre vie, est-ce mieux qu’avant, pareil, ou moins bien ?
    .short = Selon vous
    .c-better = Mieux
    .c-same = Pareil
    .c-worse = Moins bien
evaluation-person-view = Que pensez-vous de ce que nous avons fait ?
    .short = Votre avis
evaluation-person-blocked = Qu’est-ce qui a fait obstacle, selon vous ?
    .short = Obstacles, selon vous
    .c-refused = Une aide a été refusée
    .c-absent = L’aide qu’il fallait n’existait pas
    .c-waiting = L’attente
    .c-discrimination = D’autres ont été mieux traités que moi
    .c-life-changed = La vie a changé
    .c-wrong-goal = Ce n’était pas le bon objectif
    .c-not-wanted = Je ne le voulais pas
    .c-worker-part = Quelque chose que la personne qui m’accompagne a fait, ou n’a pas fait
    .c-nothing = Rien
evaluation-worker-change = Selon moi, est-ce mieux qu’avant, pareil, ou moins bien ?
    .short = Selon moi
    .c-better = Mieux
    .c-same = Pareil
    .c-worse = Moins bien
evaluation-worker-view = Qu’est-ce que je pense de ce que nous avons fait ?
    .short = Mon avis
evaluation-worker-blocked = Qu’est-ce qui a fait obstacle, selon moi ?
    .short = Obstacles, selon moi
    .c-refused = Une aide a été refusée
    .c-absent = L’aide qu’il fallait n’existait pas
    .c-waiting = L’attente
    .c-discrimination = D’autres ont été mieux traités que vous
    .c-life-changed = La vie a changé
    .c-wrong-goal = Ce n’était pas le bon objectif
    .c-not-wanted = Vous ne le vouliez pas
    .c-worker-part = Quelque chose que j’ai fait, ou que je n’ai pas fait
    .c-nothing = Rien
evaluation-resources = Quelle aide est arrivée, qui n’était pas là avant ?
    .short = Aide qui est arrivée
evaluation-course = Allons-nous dans la bonne direction ?
    .short = Direction
    .c-on = Oui, c’est la bonne direction
    .c-off = Non, nous nous en éloignons
evaluation-outcome = Et maintenant, comment continuons-nous ?
    .short = Comment nous continuons
    .c-stay = Comme maintenant : le projet reste le même
    .c-revise = Revoir ce qu’il vous faut, et refaire un projet
    .c-close = Ce qu’il fallait est là : nous terminons
    .c-sometimes = L’essentiel est là : nous nous parlons de temps en temps
    .c-others = Quelqu’un d’autre prend le relais
evaluation-why = Qu’est-ce qui nous fait choisir cela ?
    .short = Ce qui nous a fait choisir

## La clôture

closure-how = Comment notre travail prend-il fin ?
    .short = Comment le travail se termine
    .c-completed = Il est allé jusqu’au bout
    .c-otherwise = Il s’arrête pour une autre raison
closure-reason = Pour quelle raison ?
    .short = Raison
    .c-wish = Vous le souhaitez
    .c-moved = Vous avez déménagé
    .c-no-contact = Nous n’avons plus de contact
    .c-transferred = Quelqu’un d’autre a pris le relais
    .c-not-eligible = Les règles ne le permettent plus
    .c-died = La personne est décédée
    .c-order-ended = La mesure qui l’exigeait a pris fin
    .c-agency-ends = La structure arrête ce travail
closure-attempts = Comment a-t-on essayé de vous joindre ?
    .short = Comment on a essayé de vous joindre
    .hint = Quand, de quelle façon, avec quelle réponse. Seulement par des moyens sans risque.
closure-safety = Êtes-vous en sécurité, d’après ce que l’on sait ?
    .short = En sécurité, d’après ce que l’on sait
    .c-safe = Oui
    .c-worry = Il y a une inquiétude
    .c-unknown = Personne ne sait
closure-safety-action = Que fait-on pour cela ?
    .short = Ce que l’on fait pour cela
closure-conclusion = Que concluons-nous du projet, vous et moi ?
    .short = Ce que nous concluons
closure-continues = Qui continue quoi ?
    .short = Qui continue quoi
closure-return = Comment pouvez-vous revenir ?
    .short = Comment revenir
closure-person-agrees = Êtes-vous d’accord pour que nous terminions ici ?
    .short = Votre accord
    .c-yes = Oui
    .c-not-quite = Pas tout à fait
    .c-not-asked = On n’a pas pu le demander
closure-person-words = Qu’aimeriez-vous en dire ?
    .short = Ce que vous en dites
closure-worker-agrees = Est-ce que je suis d’accord pour que nous terminions ici ?
    .short = Mon accord
    .c-yes = Oui
    .c-not-quite = Pas tout à fait
closure-manner = Comment dites-vous oui ?
    .short = Comment vous avez dit oui
    .c-signature = Je signe
    .c-mark = Je fais ma marque
    .c-spoken = Je le dis, et c’est noté
closure-signature = Votre signature
    .short = Votre signature
closure-witness = Qui l’a entendu, ou quelle marque a été faite ?
    .short = Entendu par, ou marque
closure-closed = Quel jour le travail s’est-il terminé ?
    .short = Terminé le

## Le rapport final

report-came = Ce qui vous a fait venir, et comment c’était
    .short = Ce qui vous a fait venir, et comment c’était
report-goals = Ce que nous voulions atteindre
    .short = Ce que nous voulions atteindre
report-done = Ce qui a été fait
    .short = Ce qui a été fait
report-result = Ce que cela a donné
    .short = Ce que cela a donné
report-ending = Comment cela se termine, et ce qui continue
    .short = Comment cela se termine, et ce qui continue

## La reprise

round-why = Qu’est-ce qui nous fait reprendre le travail ?
    .short = Raison de la reprise
    .c-revise = Nous avons fait un bilan
    .c-reopened = Le dossier a été rouvert
round-changed = Qu’est-ce qui a changé depuis ?
    .short = Ce qui a changé
