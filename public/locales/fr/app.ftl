# Les mots de toute la page : barre, liste, dossier, champs, boutons des papiers.

app-name = Waymark
skip-to-content = Aller au contenu
yes = Oui
no = Non
back-home = Tous les dossiers
back-case = Revenir au dossier
error-title = Quelque chose est à revoir
failed-title = Waymark ne peut pas démarrer
failed-again = Réessayer

## La barre

menu-emergency = Numéros d’urgence
menu-emergency-about = Numéros d’urgence. Autre moyen : appuyer sur F2.
menu-lock = Verrouiller
menu-lock-about = Verrouiller maintenant. Autre moyen : appuyer trois fois sur Maj.
menu-more = Plus
menu-carry = Emporter des dossiers
menu-bring-in = Importer un fichier
menu-agency = Votre structure
menu-settings = Réglages
menu-leave = Quitter cet appareil
menu-kit = L’accueil sur papier
    .lead = Vierge, pour les jours sans courant ou sans appareil. Imprimez-le maintenant, saisissez-le plus tard.
status-writing = Enregistrement…
status-saved = Enregistré à { $time }

## La liste

home-title = Dossiers
home-begin = Ouvrir un nouveau dossier
home-empty = Pas encore de dossier. Ouvrez le premier quand quelqu’un viendra s’asseoir avec vous.
home-show-names = Afficher les noms
home-hide-names = Masquer les noms
home-damaged = Des éléments d’un dossier ont été retirés ou abîmés de l’extérieur
home-damaged-do = Tout ce qui s’ouvre encore est affiché. Importez votre dernier fichier pour retrouver le reste.
home-rescued =
    { $count ->
        [one] La page s’est fermée pendant la saisie de { $count } réponse. Elle est enregistrée.
       *[other] La page s’est fermée pendant la saisie de { $count } réponses. Elles sont enregistrées.
    }
home-rescued-do = Tout est dans le dossier, là où vous écriviez.
home-recovery = Votre code de secours n’a pas encore été vérifié
home-recovery-do = Saisissez-le une fois depuis votre feuille, pour savoir qu’il est juste.
home-weak = Cet appareil a peu de mémoire
home-weak-do = Ici, la phrase de passe de votre coffre est plus facile à deviner que d’habitude. Choisissez-en une longue.

## Un nouveau dossier

new-title = Nouveau dossier
new-lead = Un code suffit. Il ne doit rien dire à un inconnu.
new-begin = Commencer l’accueil
new-code-missing = Donnez un code au dossier, pour le retrouver ensuite.

## Un dossier

case-label = Dossier
case-no-code = Dossier sans code
case-changed = modifié le { $when }
case-ended = Clos
case-next = Prochain rendez-vous
case-opening = Ouverture du dossier…
case-unopened = Ce dossier ne s’ouvre pas
case-overview = Vue d’ensemble
case-names = Code et nom
waymarks = Le parcours de ce dossier
names-title = Code et nom
names-lead = C’est ce qui s’affiche dans les listes et en haut de la page. Le titre du navigateur ne le montre jamais.
overview-prompts = L’accueil, étape par étape
overview-open = Encore à voir
overview-open-lead = Rien de cela ne vous arrête. Revenez-y plus tard, ou dites pourquoi cela reste en suspens.
overview-papers = Papiers et suites
overview-go-on = Continuer
overview-whole = Tout sur une page
gap-give-reason = Laisser en suspens, avec une raison
gap-keep-reason = Garder cette raison
earlier-answers = Réponses aux questions d’une autre version
referral-title = Passer le relais
referral-lead = Pas seulement une adresse : convenez-en ensemble, remplissez ce qu’il faut, allez-y ensemble si cela aide, et vérifiez que l’aide est reçue.
referral-link = Orienter vers quelqu’un d’autre
referral-others = Autres orientations
    .lead = Si un service refuse, notez ce que cela a donné et ajoutez la suivante. Vous trouvez ici aussi celles d’avant la reprise du travail.
ending-title = Finir avec bienveillance
ending-lead = La personne n’en veut pas, ou n’en a pas besoin maintenant. Dites au revoir comme il faut et laissez la porte ouverte.
ending-link = Finir avec bienveillance
six-link = Carnet et six questions

## Différences entre deux copies

differences-some = Des réponses diffèrent entre les deux copies
differences-see = Voir les deux réponses et choisir
differences-title = Deux réponses à une question
differences-lead = Les deux ont été écrites, et les deux sont gardées. Choisissez la bonne ; l’autre reste dans l’historique.
differences-none = Il n’y a rien à choisir : toutes les réponses concordent.
difference-title = Il y a deux réponses ici
difference-keep = Garder celle-ci
difference-keep-about = Garder cette réponse : { $words }
difference-signature = Une signature
difference-empty = Pas de réponse

## L’accueil

mode = Affichage
mode-guided = Une à la fois
mode-whole = Tout sur une page
place-of-all = { $place } sur { $all }
prompt-next = Suivant
prompt-back = Retour
prompt-onward = Étapes
prompt-to-taps = Finir : vos quatre réponses
taps-done = Terminé
read-back-to-pad = Aller au carnet
together-part-can = Ce que je peux faire, ou pas
together-part-each = Ce que je fais, ce que vous faites
together-part-yes = Oui ou non
together-part-next = Quand nous nous revoyons

## Le carnet et les six questions

six-title = Carnet et six questions
six-lead = Écrivez dans le carnet, dans n’importe quel ordre. Sélectionnez un passage et touchez la question à laquelle il répond. Demandez seulement ce qui manque.
six-to-read-back = Relire ensemble
pad-show = Votre carnet
pad-put = Mettre un passage sous une question
pad-put-how = Sélectionnez des mots du carnet, puis touchez leur place :
pad-put-done = Le passage y est maintenant, avec les mots de la personne.
pad-nothing-selected = Sélectionnez d’abord des mots du carnet.
pad-marks = Ce qui est déjà sous une question

## Urgence

emergency-numbers = Numéros d’urgence
emergency-none = Aucun numéro d’urgence n’a encore été indiqué.
emergency-add = Les ajouter à la fiche de votre structure

## Champs

field-own-words = Mot pour mot, comme cela a été dit.
field-add-note = Ma note
field-note = Ma note à côté de la réponse
field-still-read = La personne, ou un tribunal, pourrait quand même le lire un jour.
field-take-back = Retirer la réponse
field-or = ou
field-sign-again = Signer à nouveau
field-no-such-day = Ce jour n’existe pas : le jour ou le mois n’est pas juste. Ce qui est écrit est gardé.
date-day = Jour
date-month = Mois
date-year = Année
date-is-about = Date approximative
date-unknown = Personne ne sait

## Papiers

paper-agreement-link = Ce qui est convenu
paper-next-link = Quand nous nous revoyons
paper-read-back-link = Avec ses mots
paper-version = Quelle version ?
paper-print = Imprimer
paper-seal = Nous sommes d’accord : garder tel quel
paper-sealed = Convenu et gardé tel qu’affiché, { $when }
