# The list of people, the screens of the maps, the signs to choose from, and the way out.

people-title = Personnes et cartes
people-lead = Toutes les personnes et tout ce qui compte, noté une seule fois. Les deux cartes en sont tirées.
people-people = Personnes, groupes et organismes
people-ties = Liens
people-couples = Couples
people-children = Enfants et parents

## The screens of the maps

map-role = carte
map-view = Carte ou tableau
map-view-map = Carte
map-view-table = Tableau
map-empty = Il n’y a encore personne. Ajoutez la première personne.
map-help = Faites glisser la carte ou utilisez les flèches pour vous déplacer ; avec deux doigts, ou Ctrl et la molette, elle s’agrandit. Touchez une personne ou un trait pour le lire et le compléter. Ce qui est mal placé se déplace en le faisant glisser, ou avec Alt et une flèche.
map-larger = Agrandir
map-smaller = Réduire
map-whole = Tout voir
map-card = Ce qui est choisi sur la carte
map-put-back = Remettre à sa place
map-move-hint = Pour déplacer, appuyez sur l’un de ces boutons, faites glisser sur la carte ou appuyez-y sur une flèche avec Alt.
map-move = Déplacer sur la carte
map-move-left = Vers la gauche
map-move-up = Vers le haut
map-move-down = Vers le bas
map-move-right = Vers la droite
map-went-left = Plus à gauche : { $count ->
    [one] { $count } pas
   *[other] { $count } pas
}. Maintenant à { $across } % du bord gauche et à { $down } % du haut.
map-went-up = Plus haut : { $count ->
    [one] { $count } pas
   *[other] { $count } pas
}. Maintenant à { $across } % du bord gauche et à { $down } % du haut.
map-went-down = Plus bas : { $count ->
    [one] { $count } pas
   *[other] { $count } pas
}. Maintenant à { $across } % du bord gauche et à { $down } % du haut.
map-went-right = Plus à droite : { $count ->
    [one] { $count } pas
   *[other] { $count } pas
}. Maintenant à { $across } % du bord gauche et à { $down } % du haut.
map-add = Ajouter quelqu’un ou quelque chose
map-add-name = Qui ou quoi ?
map-add-tie-kind = Comment est ce lien ?
map-add-no-sector = Non précisé
map-add-whom = De qui est-ce un proche ?
map-add-nobody = De personne encore
map-add-kin = Quel est le lien de parenté ?
map-kin-partner = Partenaire
map-kin-child = Enfant
map-kin-parent = Parent
map-add-done = Mettre sur la carte
map-add-not = Annuler
map-add-tie = Ajouter un lien à partir d’ici
map-table-person = Personnes, groupes et organismes
map-table-couple = Couples
map-table-child = Enfants et parents
map-table-bond = Liens
map-table-need = Ce qui manque encore

## Other days

map-days = Un autre jour, ou deux jours côte à côte
map-day-at = Telle qu’à la date du
map-day-at-hint = La vie telle qu’elle était. Vide : aujourd’hui. Les noms, les figures, la santé et les besoins n’ont pas de date : ils s’affichent tels qu’on les connaît.
map-day-known = Telle qu’on la connaissait le
map-day-known-hint = Seulement ce qui était noté ce jour-là. Vide : tout ce que l’on sait maintenant.
map-day-today = Revenir à aujourd’hui
map-compare = Comparer avec un autre jour
map-compare-not = Arrêter la comparaison
map-compare-with = L’autre jour
map-side = Quel jour s’affiche

## What shows, and in which signs

map-look-title = Ce qui se voit
map-look = Afficher
map-look-marked = Les personnes marquées
map-look-marked-hint = Les personnes qui peuvent être un danger, qu’il ne faut jamais contacter ou jamais imprimer. On y voit aussi ce qui n’est que supposé sur la santé. Ne les affichez pas si quelqu’un d’autre regarde.
map-look-marked-paper = Les personnes qui peuvent être un danger ou qu’il ne faut jamais contacter. Les personnes marquées « Jamais sur papier » n’y figurent pas, quel que soit votre choix.
map-look-abuse = Les traits de violence
map-look-nameless = Sans noms, seulement qui ils sont
map-look-nameless-hint = De ce qui manque, seul le domaine de vie se voit, et les mots qui nomment quelqu’un sont laissés de côté.
map-look-names = Les noms
map-look-names-hint = Sans eux, on voit seulement qui sont les personnes et, de ce qui manque, le domaine de vie. Avec les noms, seulement là où c’est sans risque. Votre choix vaut pour ce dossier jusqu’au verrouillage.
map-look-more = Activité, lieu, arrivée, rôle dans la famille
map-look-more-hint = En mots et dans le tableau ; ce qui est court, aussi sur la carte. Sans noms, seulement l’arrivée. Ce que tout le monde ne sait pas ne s’affiche jamais.
map-signs = Signes
kind-notation = Signes des cartes
notation-strong = Comment dessiner un lien fort ?
    .short = Lien fort
    .c-thick = Un trait épais
    .c-several = Trois traits, celui du milieu épais
notation-tenuous = Comment dessiner un lien fragile ?
    .short = Lien fragile
    .c-dashed = En tirets
    .c-dotted = En pointillé
notation-stressful = Comment dessiner un lien tendu ?
    .short = Lien tendu
    .c-hatched = Un trait barré de hachures
    .c-zigzag = Un zigzag
notation-index = Comment marquer la personne concernée par la carte ?
    .short = La personne concernée
    .c-double = Un double contour
    .c-thick = Un contour épais
notation-adopted = Comment dessiner le trait d’un enfant adopté ?
    .short = Enfant adopté
    .c-pair = Un trait plein à côté d’un tireté
    .c-dashed = Un trait en tirets

## On paper and in files

map-out = Imprimer ou enregistrer
map-out-close = Fermer la feuille
map-out-title = Sur papier ou dans un fichier
map-paper = Format du papier
map-paper-a-four = A4
map-paper-a-three = A3
map-save-svg = Enregistrer en dessin (SVG)
map-save-png = Enregistrer en image (PNG)

## The timeline's days

timeline-from = Du
timeline-until = Au
timeline-days = Seulement certains jours
timeline-none-then = Rien n’est noté pour ces jours.
timeline-paper-code = Dossier
timeline-paper-day = Imprimé le
timeline-paper-kind = Montre seulement
timeline-on-paper = Sur papier
timeline-version = La version sûre donne les jours, les types et ce qui en est sorti : aucun mot, aucun lieu, rien sur les craintes ni la sécurité.
timeline-written = Noté le { $day }
timeline-unnoted = Convenu ; rien n’indique s’il a eu lieu
timeline-left-out =
    { $count ->
        [one] { $count } entrée ne figure pas sur ce papier.
       *[other] { $count } entrées ne figurent pas sur ce papier.
    }
moment-begun = Ouverture du dossier
moment-first-meeting = Accueil
moment-consent = Accord pour notre travail
moment-consent-withdrawn = Accord pour notre travail retiré
moment-consent-renewed = Accord pour notre travail redonné
moment-ending = Fin dès l’accueil
moment-risk = Crainte
moment-interview = Entretien
moment-plan = Projet convenu
moment-letter-sent = Lettre envoyée
moment-letter-answered = Réponse à la lettre
moment-claim = Droit possible
moment-advocacy = Démarche pour défendre la personne
moment-disclosure = Information partagée

## Means

section-still-missing = Ce qui manque encore
    .lead = Les étapes pour lesquelles il manque quelque chose, et ce que nous faisons pour cela.
section-missing-now = Ce dont les étapes ont encore besoin
    .lead = Pour ces étapes, il manque encore quelque chose. Voici ce que nous faisons pour cela.
missing-undecided = Nous n’avons pas encore décidé que faire.
missing-to-step = Aller à l’étape
section-unused = Sur quoi s’appuyer encore
    .lead = Points forts, appuis et personnes qu’aucune étape n’utilise pour l’instant. Une étape peut les reprendre sous « En dire plus ».
unused-strength = Point fort :
unused-resource = Appui :
unused-person = Personne :
step-uses = Quel appui cette étape utilise-t-elle ?
    .short = Utilise
step-strength = Sur quel point fort cette étape s’appuie-t-elle ?
    .short = S’appuie sur
step-person = Qui, autour de vous, aide pour cette étape ?
    .short = Avec

## Le même nom dans deux dossiers. Pour le professionnel seul.

namesakes-title = Ce nom figure dans un autre dossier
namesakes-do = C’est peut-être quelqu’un d’autre. Rien n’est relié : demandez-vous ce que chacun peut savoir de l’autre.
