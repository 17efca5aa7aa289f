# Le temps et la clarté dans un dossier : ce qui prend fin, ce qui se gêne, les lettres, l’effacement et les totaux.
# La personne peut lire aussi : « je » est le professionnel, « vous » est la personne, sauf indication contraire.

## Accords qui prennent fin

section-ended-consents = Ce qui ne vaut plus, ou plus pour longtemps
    .lead = À partir de là, plus rien de nouveau n’est partagé. Voici qui a déjà quoi.
section-service-day = Était-ce un autre jour ?
consent-allowed = Valable
consent-ends-soon = Prend bientôt fin
consent-ran-out = A pris fin
consent-over = A pris fin, non renouvelé
consent-taken-back = Retiré
consent-last-day = Dernier jour : { $day }
consent-renew = Voulez-vous l’autoriser à nouveau ? Alors nous fixons un nouveau jour plus bas. Sinon, cela s’arrête là.
consent-leave-over = Ne pas renouveler
consent-nobody-holds = Personne n’a rien reçu par cet accord.
consent-holders = Qui a déjà quoi. Faut-il le leur dire ?
consent-end-work = Retirer aujourd’hui l’accord pour notre travail
consent-work-ended = Vous avez retiré votre accord pour notre travail le { $day }
consent-work-ended-lead = Ce que vous avez permis de partager est à part : chaque partage continue ou s’arrête séparément, plus haut.
consent-work-ended-once = Vous avez retiré votre accord pour notre travail
consent-renew-work = Je veux finalement continuer
work-ended = L’accord pour le travail a pris fin le { $day }
work-ended-once = L’accord pour le travail a pris fin
work-ended-left = Rien de nouveau ne commence, et ni étape ni rendez-vous d’avant n’est plus attendu. Demandez s’il faut prévenir qui détient déjà quelque chose, et menez le dossier à une bonne fin. Danger de mort, enfant en danger, loi et tribunal restent à part.
work-ended-holders = Qui détient quoi
consent-renewed = Quand avez-vous redit oui à notre travail ?
    .short = Oui redit le
hand-no-more = On ne donne plus rien à remplir à la personne. Si elle veut reprendre le travail, notez-le avec les accords.
due-consent-end = Fin d’un accord de partage

# La suite est lue par le professionnel seul.
gap-r3-expired = Un accord de partage a pris fin.
    .do = Demandez si la personne l’autorise à nouveau. D’ici là, plus rien de nouveau n’est partagé.
gap-r3-after = Quelque chose a été partagé après la fin de l’accord.
    .do = Dites pour quelle raison. Si un danger, la loi ou un tribunal l’imposait, notez-le comme partage sans accord.

## Objectifs qui se gênent

goal-handling = Comment allons-nous faire, vous et moi ?
    .short = Comment nous faisons
    .hint = Par exemple : lequel vient d’abord, ou ce qui irait pour les deux.

## Objectifs côte à côte

section-lanes = Ce qui avance en même temps
    .lead = Tout sur une même ligne de jours.
lanes-goal = Objectif
lanes-step = Étape
lanes-day = Jour
lanes-state = Où cela en est
lanes-waits = Attend
lanes-no-step = Pas encore d’étape
lanes-no-day = pas encore de jour
lanes-today = aujourd’hui
lanes-as-table = La même chose en tableau
lanes-done = Fait
lanes-partly = Fait en partie
lanes-not-done = Pas fait
lanes-dropped = Plus nécessaire
lanes-late = Date passée
lanes-to-come = À venir

## Ce que l’aide a demandé. Jamais exigé.

service-hours = Combien d’heures cela a-t-il pris ?
    .short = Heures
    .hint = Seulement si vous voulez faire le total.
service-cost = Combien cela a-t-il coûté ?
    .short = Coût
    .hint = En monnaie locale. Seulement si vous voulez faire le total.

## Lettres

section-letters = Lettres
    .lead = Aux administrations et à d’autres : nous les écrivons ici, nous les imprimons, et nous notons la réponse.
kind-letter = Lettre
    .add = Écrire une lettre
    .none = Pas encore de lettre.
letter-about = De quoi parle-t-elle ?
    .short = Objet
    .hint = Cette ligne se place au-dessus du texte.
letter-to = À qui est-elle adressée ?
    .short = À
letter-address = À quelle adresse ?
    .short = Adresse
letter-kind = De quel type de lettre s’agit-il ?
    .short = Type
    .c-appeal = Un recours contre une décision
    .c-petition = Une demande officielle
    .c-complaint = Une réclamation
    .c-request = Une simple demande
    .c-other = Une autre lettre
letter-sender = Qui l’envoie ?
    .short = De
    .c-person = Vous
    .c-worker = Moi, pour vous
letter-words = Que doit-elle dire ?
    .short = Texte
    .hint = Elle s’imprime telle qu’elle est ici.
letter-day = Quelle date mettre sur la lettre ?
    .short = Date
letter-signature = Signez ici, ou à la main sur le papier
    .short = Signature
letter-sent = Quand est-elle partie ?
    .short = Envoyée
letter-answer = Qu’a-t-on répondu ?
    .short = Réponse
    .c-received = Ils l’ont reçue
    .c-granted = Ils ont dit oui
    .c-partly = Ils ont dit oui en partie
    .c-refused = Ils ont dit non
letter-answered-on = Quand la réponse est-elle arrivée ?
    .short = Répondu
letter-object-by = Jusqu’à quand peut-on faire un recours ?
    .short = Recours au plus tard le
letter-objection = Faites-vous un recours ?
    .short = Recours
    .c-sent = Oui, il est parti
    .c-not-wanted = Non, vous ne le voulez pas
due-objection = Dernier jour pour un recours
moment-letter = Lettre
record-to-paper = Sur papier
paper-letter-link = Lettre
paper-letter-title = Lettre
paper-letter-signature = Signature

## Effacer un dossier. Le professionnel le lit seul.

erased-what = Qu’est-ce que c’était ?
    .short = Quoi
    .c-case = Un dossier
    .c-prospect = Une note, sans dossier ouvert
erased-why = Pour quelle raison est-il effacé ?
    .short = Raison
    .c-time-over = La durée de conservation est passée
    .c-person-asked = La personne l’a demandé
    .c-elsewhere = Il est gardé ailleurs maintenant
    .c-mistake = Il a été saisi par erreur
    .c-no-case = Ce n’est pas devenu un dossier
erase-title = Effacer ce dossier
erase-lead = La personne peut le demander à tout moment. Il reste une ligne qui dit quand et pour quelle raison, sans code ni nom.
erase-what = Tout le dossier est effacé sur cet appareil. C’est irréversible.
erase-copies = Les fichiers que vous avez emportés et les sauvegardes de cet appareil gardent leur copie : effacez-les aussi.
erase-sure = Je n’ai plus besoin de rien de ce dossier
erase-now = Effacer le dossier
erase-not = Le garder et revenir
erasures-title = Ce qui a été effacé
erasures-hint = Quand et pour quelle raison, sans noms ; à imprimer
erasures-lead = Tous les dossiers effacés sur cet appareil, et quand. Aucun code ni nom n’est gardé.
erasures-none = Rien n’a été effacé ici.
erasures-day = Jour
erasures-what = Quoi
erasures-why = Raison
erasures-by = Par
erasures-mark = Repère
erasures-unsaid = non noté
keeping-title =
    { $count ->
        [one] La durée de conservation de { $count } dossier clos est passée
       *[other] La durée de conservation de { $count } dossiers clos est passée
    }
keeping-lead = Effacez ce dont personne n’a plus besoin, ou gardez-le plus longtemps.
keeping-erase = Effacer
keeping-longer = Garder plus longtemps
keeping-keep = Garder jusqu’à ce jour
keeping-not = Pas maintenant
keeping-no-day = Choisissez un jour qui n’est pas encore passé.
keeping-open =
    { $count ->
        [one] { $count } dossier clos n’a pas de date de fin de conservation
       *[other] { $count } dossiers clos n’ont pas de date de fin de conservation
    }
keeping-open-lead = Dites jusqu’à quand, pour que la question vous soit posée à temps.
keeping-say = Dire jusqu’à quand

## Totaux de tous les dossiers. Le professionnel les lit seul.

programme-title = Ce que donne notre travail
programme-lead = Tous les dossiers de cet appareil ensemble, sans noms. Répondre n’est jamais obligatoire : seul ce qui a été répondu compte. Ce que disent moins de cinq dossiers reste caché.
programme-none = Il n’y a pas encore de réponses à additionner.
programme-about = Quoi
programme-number = Combien
programme-few = trop peu pour l’afficher
programme-effect = Ce que cela a apporté
    .lead = Les suites choisies, les objectifs, et ce que disent les personnes elles-mêmes.
programme-efficiency = Ce qui a été fait
    .lead = Ce qui était prévu à côté de ce qui a été fait, et les heures.
programme-cost = Ce que cela a coûté
    .lead = En monnaie locale, pour ce qui a été noté.
programme-of-evaluation-outcome = La suite choisie
programme-of-evaluation-person-change = Ce que les personnes disent de leur vie
programme-of-feedback-heard = Les personnes se sentent écoutées
programme-goals-reached = Objectifs atteints
programme-goals-partly = Objectifs atteints en partie
programme-goals-not-reached = Objectifs non atteints
programme-goals-no-longer = Objectifs abandonnés par la personne
programme-planned = Aides prévues
programme-delivered = Aides prévues et apportées
programme-besides = Aides apportées en plus du projet
programme-hours = Heures
programme-hours-a-goal = Heures par objectif atteint
programme-money = Coût
programme-money-a-goal = Coût par objectif atteint
