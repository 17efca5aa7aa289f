# Les étapes qui suivent l’accueil : leurs parties, ce que les règles trouvent ouvert, la suite, les dates, ce qui s’est passé.
# La personne peut lire aussi : « je » est le ou la professionnelle, « vous » la personne, sauf si un commentaire dit autre chose.

## Les jalons. .lead est en tête de l’étape, .onward y mène depuis l’étape d’avant.

stage-first-meeting = Accueil
    .onward = Aller à l’accueil
stage-assessment = Évaluation
    .lead = Seulement ce dont nous parlons ensemble. Nous commençons par ce qui va bien.
    .onward = Passer à l’évaluation
stage-plan = Projet
    .lead = Ce que vous aimeriez voir changer, et comment nous y arrivons : une petite étape après l’autre.
    .onward = Passer au projet
stage-doing = Mise en œuvre
    .lead = Ce qui se passe jour après jour. Une note courte suffit.
    .onward = Passer à la mise en œuvre
stage-evaluation = Bilan
    .lead = Où en sommes-nous ? Vous dites comment vous le voyez, et moi aussi.
    .onward = Passer au bilan
stage-closure = Clôture
    .lead = Comment notre travail se termine, et ce qui est convenu pour après.
    .onward = Passer à la clôture
stage-state-done = Fait
stage-state-here = Vous êtes ici
stage-state-open = Commencé
stage-state-later = Plus tard
# $state est l’un des quatre ci-dessus ; $count dit combien de choses restent ouvertes.
stage-state-with-open = { $state } · encore { $count } à voir

## Les parties des étapes

section-changed = Ce qui a changé
    .lead = Nous reprenons, et tout ce qui a été écrit avant est gardé.
section-needs = Ce qu’il vous faut
    .lead = Pas tout à la fois : ce qui compte maintenant.
section-alone = Ce que vous arrivez à faire
section-strengths = Vos points forts
    .lead = Ce qui vous a fait tenir jusqu’ici est bien à vous.
section-resources = Qui ou ce qui vous aide
    .lead = Ce qui est déjà là, et ce qui pourrait venir.
section-safety-first = La sécurité d’abord
    .lead = Cela passe avant l’ordre des objectifs. Rien de cela ne figure sur le projet papier emporté à la maison.
safety-first-open = Pas encore noté : ce que l’on fait pour cela
safety-first-plan = Il y a un plan de sécurité.
safety-first-to = Tout sur la sécurité
section-earlier-plan = Le projet d’avant
    .lead = Il est gardé tel quel. Vous pouvez reprendre ce que vous voulez encore.
section-goals = Objectifs et étapes
    .lead = Dans votre ordre : ce qui compte le plus pour vous vient d’abord. Chaque étape dit qui la fait, et pour quand.
section-order = L’ordre
section-review = Quand nous faisons le point
section-agreed = Comment vous dites oui
section-plan-paper = Sur papier
    .lead = Nous lisons le projet ensemble. Dès que nous sommes d’accord, vous et moi, il est gardé tel quel.
section-notes = Notes
section-steps = Les étapes, et ce qu’elles ont donné
section-meetings = Rendez-vous
section-services = Aides apportées
section-documents = Documents et photos
    .lead = Ils sont chiffrés avec le dossier, sur cet appareil.
section-reached = Où nous en sommes
section-delivered = Aide prévue, aide apportée
section-evaluations = Comment nous le voyons, vous et moi
section-own-sums = Ce que cela a demandé
    .lead = Les heures, le coût et l’aide notés dans ce dossier. Rien n’oblige à les noter.
decimal-mark = ,
section-outcome = La suite
section-how = Comment cela se termine
section-report = Le rapport final
    .lead = Il reprend ce qui est dans le dossier. Vous pouvez en changer chaque mot.
section-consensus = Sommes-nous d’accord, vous et moi ?
section-closing = Clore le dossier
    .lead = Ce qui est encore à voir figure ci-dessous. Rien de cela n’empêche de clore.

## Listes et fiches

records-all = Tout afficher ({ $count })
record-unwritten = Pas encore écrit
record-open = Ouvrir
record-close = Fermer
record-done = Terminé
record-remove = Retirer
record-more = En dire plus
record-up = Monter
record-down = Descendre
field-none-of-them = Aucun de ces choix
label-end = { " " }:{ " " }
note-lead = Un seul texte suffit. Vous pouvez laisser le reste tel quel.
check-in-lead = Comment ça va ? Quelque chose redevient-il difficile ? Quand nous reparlons-nous ? Quelques mots suffisent.
goal-take-along = Reprendre

## Documents

file-another = Choisir un autre document
file-keeping = Chiffrement du document…
file-size = { $size } ko
file-picture = La photo
file-save = Enregistrer une copie
file-plain-title = Cette copie n’est pas chiffrée
file-plain = Toute personne qui la trouve peut l’ouvrir. Enregistrez-la seulement là où personne d’autre ne regarde, et supprimez-la quand vous n’en avez plus besoin.
file-plain-save = Enregistrer quand même
file-plain-not = Ne pas enregistrer

## Prévu et apporté

delivered-planned = Étape prévue
delivered-service = Aide prévue
delivered-given = Aide apportée
delivered-result = Ce que cela a donné
delivered-none = Rien pour l’instant
delivered-besides = En dehors du projet

## La suite, après le bilan

outcome-stay = Le projet reste le même
    .lead = Nous continuons comme convenu. Fixons le jour du prochain point.
outcome-revise = Revoir ce qu’il vous faut
    .lead = Le projet ne convient plus, ou les objectifs ne sont pas atteints. Nous regardons à nouveau ce qu’il vous faut. Ce projet-ci est gardé tel quel.
outcome-close = Nous terminons
    .lead = Ce qu’il fallait est là. Nous prenons le temps de bien terminer, avec un rapport que vous pouvez lire.
outcome-sometimes = Nous nous parlons de temps en temps
    .lead = L’essentiel est là. Fixons le jour où nous referons le point.
outcome-others = Quelqu’un d’autre prend le relais
    .lead = Nous cherchons qui le peut, nous faisons le premier pas ensemble, et nous vérifions que l’aide est reçue.
outcome-begin-again = Reprendre à l’évaluation
outcome-to-closure = Aller à la clôture
outcome-next-review = Fixer le prochain point

## La clôture

closing-close = Clore le dossier
closing-no-day = Aucune date de fin de conservation n’est fixée. Sans elle, personne ne demandera quand effacer ce dossier.
closing-closed = Dossier clos le { $day }
closing-kept = Tout est gardé. Si vous revenez, nous reprenons là où c’est utile.
closing-reopen = Rouvrir le dossier
report-to = Aller au rapport final
report-title = Rapport final
report-lead = Chaque partie reprend le dossier tant que personne ne la modifie. Changez tout ce que vous diriez autrement.
report-draw-again = Refaire à partir du dossier
report-to-paper = Voir le papier
plan-to-paper = Le projet sur papier

## Le dossier en un coup d’œil

overview-title = Le dossier en un coup d’œil
overview-note = Écrire une note
overview-record = Ce qui s’est passé
dues-title = Échéances
due-passed = Date passée
due-meeting = Rendez-vous
due-touch = Reprendre contact
due-check-in = Prendre des nouvelles
due-step = Étape
due-referral = L’aide a-t-elle été reçue ?
due-review = Faire le point sur le projet
due-plan-end = Fin du projet
due-claim = Droit possible
due-visit = Retour d’une visite sans collègue
due-risk = Revoir un risque
due-decision-end = Fin d’une décision prise à sa place

## Au fil du temps

timeline-title = Au fil du temps
timeline-lead = Tout ce qui s’est passé, le plus récent d’abord.
timeline-none = Pour l’instant, rien n’a de date.
timeline-only = Afficher
timeline-everything = Tout
timeline-to-come = à venir
moment-safety = Point sur la sécurité
moment-note = Note
moment-service = Aide apportée
moment-meeting = Rendez-vous
moment-document = Document
moment-referral = Orientation
moment-evaluation = Bilan
moment-round = Reprise
moment-closure = Clôture
moment-step = Étape
moment-sealed = Convenu et gardé

## L’historique. Pour le professionnel seul.

history-title = Historique
history-lead = Chaque réponse, qui l’a écrite et quand, et ce qu’il y avait avant. Rien ne s’y perd jamais.
history-more = Afficher ce qui précède
history-you = vous
# $mark est le début de la marque d’un ou une collègue : quatre lettres et chiffres.
history-other = collègue ({ $mark })
history-before = Avant
history-removed = Retiré
history-moved = Déplacé
history-sealed = Convenu et gardé tel qu’affiché
history-on = Coché
history-off = Décoché
menu-undo = Annuler
menu-undo-about = la dernière modification

## Les papiers gardés

kept-title = Papiers gardés
kept-lead = Exactement comme ils étaient quand vous et moi avons dit oui.
kept-none = Aucun papier n’est encore gardé.
kept-link = Les papiers du projet d’avant

## Chercher un dossier. Pour le professionnel seul.

home-search = Chercher un dossier
home-search-hint = Par le code, par le nom, ou par des mots qui y figurent.
home-not-found = Aucun dossier ne contient ces mots.
home-late =
    { $count ->
        [one] Dans { $count } dossier, une date est passée
       *[other] Dans { $count } dossiers, une date est passée
    }

## Les règles à partir du projet. Pour le professionnel seul.

rule-r5 = C’est la personne qui fixe l’ordre
    .lead = Ce qui compte le plus pour elle vient d’abord. Commencer par le plus simple n’est qu’un conseil.
rule-r6 = Des étapes faisables
    .lead = Chaque étape dit qui fait quoi, et pour quand.
rule-r7 = Ce qui manque n’est pas laissé de côté
    .lead = Si quelque chose manque pour une étape, on le trouve, on le crée ou on le réclame.
rule-r8 = Le bilan se fait à deux
    .lead = La personne donne son avis, vous donnez le vôtre, et vous choisissez la suite ensemble.
rule-r9 = Bien terminer
    .lead = Que le travail soit allé jusqu’au bout ou non, personne ne trouve porte close.

## Ce qui est ouvert dans une règle, et que faire. Pour le professionnel seul.

gap-r1-again = Au dernier contact, quelque chose inquiétait.
    .do = Reposez la question de la sécurité, et notez ce que l’on fait pour cela.
gap-r5-order = La personne n’a pas encore eu son mot à dire sur l’ordre des objectifs.
    .do = Demandez-lui ce qui compte le plus, mettez-le en premier, et notez qui a choisi l’ordre.
gap-r6-what = Une étape ne dit pas ce qu’il faut faire.
    .do = Écrivez-la de façon que la personne et vous sachiez quand elle est faite.
gap-r6-who = Une étape ne dit pas qui la fait.
    .do = Choisissez : la personne, vous ou quelqu’un d’autre.
gap-r6-by = Une étape ne dit pas pour quand.
    .do = Fixez un jour ensemble. Une date approximative suffit.
gap-r7-means = Il manque quelque chose pour une étape.
    .do = Choisissez que faire : le trouver, le créer ou le réclamer.
gap-r7-whom = Une étape revient à quelqu’un d’autre, et personne n’est nommé.
    .do = Dites qui c’est, ou cherchez qui pourrait la faire.
gap-r8-both = Un seul des deux avis est noté.
    .do = Notez le vôtre et celui de la personne, côte à côte. Ils peuvent être différents.
gap-r8-outcome = La suite n’est pas encore choisie.
    .do = Choisissez ensemble l’une des cinq réponses.
gap-r8-back = Le travail s’éloigne de la bonne direction, ou des objectifs ne sont pas atteints, et pourtant le projet reste le même.
    .do = Revenez aux besoins, ou notez ce qui vous fait continuer.
gap-r9-goals = Des objectifs ne sont pas atteints, ou personne n’a dit s’ils le sont.
    .do = Faites ensemble le bilan de chaque objectif, ou terminez pour une autre raison.
gap-r9-consensus = On n’a pas noté que la personne et vous êtes d’accord pour terminer.
    .do = Demandez-lui, et notez les deux réponses. « Pas tout à fait » est aussi une réponse.
gap-r9-report = Le rapport final n’est pas encore gardé.
    .do = Lisez-le, changez ce qui doit l’être, et gardez-le.
gap-r9-reason = On n’a pas noté pour quelle raison le travail se termine.
    .do = Choisissez la raison.
gap-r9-attempts = On n’a pas noté comment on a essayé de joindre la personne.
    .do = Notez quand, et par quel moyen. Seulement des moyens sans risque pour elle.
gap-r9-safety = On n’a pas noté si la personne est en sécurité.
    .do = Dites ce que l’on sait. « Personne ne sait » est aussi une réponse.
gap-r9-safety-action = Il y a une inquiétude, et ce que l’on fait pour cela n’est pas noté.
    .do = Notez qui fait quoi aujourd’hui.
gap-r9-continues = On n’a pas noté qui continue quoi.
    .do = Dites qui, ou notez que personne ne continue.
gap-r9-return = On n’a pas noté comment la personne peut revenir.
    .do = Notez où, et auprès de qui.

## La suite

follow-assess = Voir ce qu’il vous faut
    .lead = Ce qui est difficile, ce que vous arrivez à faire, et qui ou ce qui vous aide.
follow-make-plan = Faire un projet ensemble
    .lead = Ce qui doit changer, et les premières petites étapes.
follow-agree-plan = Se mettre d’accord sur le projet
    .lead = Le lire ensemble, dire oui, et l’emporter sur papier.
follow-carry-out = Mettre le projet en œuvre
    .lead = Noter ce qui se passe, et ce que donnent les étapes.
follow-in-touch = En contact de temps en temps
    .lead = L’essentiel est là. Quelques mots suffisent, un an après votre dernier échange ou au jour convenu. Si cela redevient difficile, faites le bilan ensemble.
follow-look-back = Faire le bilan ensemble
    .lead = Où en sommes-nous, et comment continuons-nous ?
follow-begin-again = Repartir de ce qu’il vous faut
    .lead = L’ancien projet est gardé. Ce que vous voulez encore passe dans le nouveau.
follow-close = Bien terminer
    .lead = Comment cela se termine, qui continue quoi, et comment revenir.
follow-closed = Le dossier est clos
    .lead = Tout est gardé. On peut le rouvrir à tout moment.

## Les deux regards

section-attracted = Les aides qui sont arrivées
    .lead = Elles n’étaient que possibles ; maintenant elles sont là.
section-views = Côte à côte
    .lead = Vous et moi pouvons voir les choses autrement. Les deux figurent ici.
views-about = Sujet
views-person = Vous dites
views-worker = Je dis
views-differ = nos avis diffèrent
views-change = Votre vie
views-words = Ce que nous avons fait
views-blocked = Ce qui a fait obstacle
