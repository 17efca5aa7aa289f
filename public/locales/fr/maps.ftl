# Chaque question sur les personnes et ce qu’il y a entre elles, par son code, avec - à la place de . et _ ; et les mots des cartes.
#   valeur   la question telle qu’on la pose. La personne lit en même temps : « je » est le référent, « vous » la personne.
#   .short   son titre sur papier et dans les listes
#   .hint    ce qui aide à répondre
#   .c-…     ses choix

## Les sortes de fiches : le titre d’une fiche. .add en ajoute une, .none dit qu’il n’y en a pas encore.

kind-person = Personne, groupe ou organisme
    .add = Ajouter quelqu’un
    .none = Personne n’est encore noté. Commencez par celles et ceux qui vivent avec vous.
kind-couple = Couple
    .add = Ajouter un couple
    .none = Aucun couple n’est encore noté.
kind-child = Enfant et parents
    .add = Ajouter un lien de parenté
    .none = Aucun lien de parenté n’est encore noté.
kind-bond = Lien
    .add = Ajouter un lien
    .none = Aucun lien n’est encore noté. Qui est proche ? Qui vous prend des forces ?
kind-place = Place sur la carte
    .add = Déplacer quelqu’un sur la carte
    .none = Aucun déplacement fait à la main.

## Personnes, groupes et organismes

person-name = Quel est son nom ?
    .short = Nom
    .hint = Le prénom suffit. La réponse peut rester vide.
person-role = Qui est-ce pour vous ?
    .short = Qui c’est
    .hint = « Mère », « ex-conjoint », « une enseignante » : cela suffit si vous ne voulez pas donner de nom.
person-sort = Est-ce une personne, ou plusieurs ?
    .short = Ce que c’est
    .c-person = Une personne
    .c-group = Un groupe de personnes
    .c-organisation = Un service, une école ou un autre organisme
    .c-system = Un domaine de la vie sans nom propre
    .c-animal = Un animal
person-sector = À quel domaine de la vie cela touche-t-il ?
    .short = Domaine de la vie
    .c-extended-family = Famille élargie
    .c-friends = Amitiés
    .c-neighbours = Voisinage
    .c-faith = Foi
    .c-culture = Culture et communauté
    .c-recreation = Loisirs
    .c-school = École et formation
    .c-childcare = Garde d’enfants
    .c-work = Travail
    .c-income = Argent et prestations
    .c-housing = Logement
    .c-transport = Transports
    .c-health = Santé
    .c-services = Services sociaux
    .c-legal = Droit, police, justice
    .c-other = Autre chose
person-shape = Quelle figure la représente ?
    .short = Figure
    .hint = La personne la choisit, ou vous pour elle. Je ne devine pas.
    .c-square = Carré : homme ou garçon
    .c-circle = Cercle : femme ou fille
    .c-diamond = Losange : non précisé
    .c-square-in-circle = Carré dans un cercle : homme trans
    .c-circle-in-square = Cercle dans un carré : femme trans
    .c-rounded = Carré arrondi : personne non binaire
    .c-unknown = Point d’interrogation : inconnu
person-index = La carte parle-t-elle de cette personne ?
    .short = La carte parle de cette personne
    .c-yes = Oui
    .c-no = Non
person-household = Vit-elle avec vous ?
    .short = Vit avec vous
    .c-yes = Oui
    .c-part = Une partie du temps
    .c-no = Non
person-household-since = Depuis quand vit-elle avec vous ?
    .short = Vit avec vous depuis
person-household-until = Jusqu’à quand a-t-elle vécu avec vous ?
    .short = A vécu avec vous jusqu’à
person-born = Quelle est sa date de naissance ?
    .short = Naissance
    .hint = L’année suffit.
person-life = Est-elle encore en vie ?
    .short = En vie
    .c-alive = Oui
    .c-died = Décès
    .c-not-known = Personne ne le sait
person-died = Quelle est la date du décès ?
    .short = Date du décès
person-pregnancy = Est-ce un enfant attendu, ou perdu ?
    .short = Attendu ou perdu
    .hint = Seulement si vous voulez le voir sur la carte. La date prévue, ou celle de la perte, se met sous « Naissance ».
    .c-expected = Attendu
    .c-miscarriage = Fausse couche
    .c-abortion = Grossesse interrompue
    .c-stillborn = Enfant né sans vie
person-marks = Y a-t-il quelque chose dont je dois tenir compte ?
    .short = À prendre en compte
    .hint = Une personne ainsi marquée n’apparaît sur aucun papier ni écran que vous ou d’autres voyez.
    .c-danger = Peut être un danger
    .c-never-contact = Ne jamais contacter
    .c-never-print = Jamais sur papier
person-contact = Comment la joindre ?
    .short = Contact
person-contact-safely = Comment la joindre sans risque ?
    .short = Contact sûr
    .hint = Quand, ce qu’on peut dire, qui d’autre le voit ; ou pas du tout.
person-needed = Que nous faut-il savoir pour notre travail ?
    .short = Ce qu’il nous faut savoir
    .hint = Ces questions restent cachées tant que personne n’a dit à quoi elles servent.
    .c-origin = D’où vient cette personne
    .c-health = Sa santé
person-reason = À quoi cela nous sert-il ?
    .short = À quoi cela sert
unneeded-kept = Noté, mais sans être dit nécessaire
unneeded-do = Cela ne figure sur aucune carte, dans aucune liste ni dans aucun extrait. Si c’est nécessaire, cochez-le plus haut et dites pourquoi. Sinon, retirez-le ; l’historique le garde.
unneeded-take-out = Retirer
person-health = Y a-t-il dans sa santé quelque chose qui compte ici ?
    .short = Santé
    .hint = Seulement ce dont nous avons besoin.
    .c-physical = Maladie physique
    .c-psychological = Maladie psychique
    .c-recovering = En voie de guérison
    .c-substance = Problème d’alcool ou de drogue
    .c-substance-suspected = Peut-être un problème d’alcool ou de drogue
    .c-substance-recovering = A arrêté, ou est en train d’arrêter
    .c-smoker = Fume
    .c-obesity = Un poids qui nuit à la santé
    .c-language = Ne parle pas la langue d’ici
person-work = Que fait-elle et de quoi vit-elle ?
    .short = Activité et revenus
person-lives = Où habite-t-elle ?
    .short = Habite
person-origin = D’où vient-elle ?
    .short = Origine
person-moved = Quand est-elle arrivée ici ?
    .short = Arrivée
person-part = Quel rôle joue-t-elle dans la famille, et comment parle-t-elle avec les autres ?
    .short = Son rôle
person-secret = Y a-t-il quelque chose que tout le monde ne sait pas ?
    .short = Tout le monde ne le sait pas
    .hint = Cela reste ici : ni sur la carte, ni sur papier.
person-told = Qui l’a dit ?
    .short = D’après
person-note = Qu’est-ce qui compte encore à son sujet ?
    .short = Note

## Couples

couple-one = Qui est l’une des deux personnes ?
    .short = L’une
couple-two = Qui est l’autre ?
    .short = L’autre
couple-status = Où en sont-elles aujourd’hui ?
    .short = Aujourd’hui
    .c-married = Mariage
    .c-together = Vivent ensemble
    .c-committed = En couple, chacun chez soi
    .c-separated = Séparation
    .c-divorced = Divorce
    .c-widowed = Veuvage
    .c-affair = Liaison
    .c-secret-affair = Liaison tenue secrète
    .c-parents = Un enfant ensemble, sans être en couple
couple-together = Depuis quand sont-elles en couple ?
    .short = Ensemble depuis
couple-married = Quand se sont-elles mariées ?
    .short = Date du mariage
couple-separated = Quand se sont-elles séparées ?
    .short = Date de la séparation
couple-divorced = Quand ont-elles divorcé ?
    .short = Date du divorce
couple-again = Quand se sont-elles retrouvées ?
    .short = De nouveau ensemble
couple-ended = Quand cela a-t-il pris fin, hors mariage ?
    .short = Fin
couple-custody = Avec qui vivent les enfants ?
    .short = Les enfants vivent avec
    .c-one = La première personne nommée
    .c-two = La seconde personne nommée
    .c-both = Les deux
    .c-others = D’autres personnes
couple-told = Qui l’a dit ?
    .short = D’après
couple-note = Qu’est-ce qui compte encore à leur sujet ?
    .short = Note

## Enfants et parents

child-child = De qui sont-ils les parents ?
    .short = Enfant
child-parent = Qui est un parent ?
    .short = Parent
child-other-parent = Qui est l’autre parent ?
    .short = Autre parent
child-way = Quel est leur lien avec l’enfant ?
    .short = Lien
    .c-biological = Par naissance
    .c-adopted = Par adoption
    .c-foster = Famille d’accueil
    .c-step = Beau-parent
    .c-raised = Éducation de l’enfant
child-since = Depuis quand ?
    .short = Depuis
child-until = Jusqu’à quand ?
    .short = Jusqu’à
child-twin = Qui est le jumeau ou la jumelle ?
    .short = Jumeau ou jumelle
    .hint = S’ils sont trois, chacun nomme l’un des autres.
child-twin-kind = Vrais ou faux jumeaux ?
    .short = Jumeaux
    .c-identical = Vrais jumeaux
    .c-fraternal = Faux jumeaux
    .c-not-known = On ne sait pas
child-told = Qui l’a dit ?
    .short = D’après
child-note = Qu’est-ce qui compte encore ?
    .short = Note

## Liens

bond-from = De qui s’agit-il ?
    .short = Qui
bond-to = Avec qui est le lien ?
    .short = Avec
    .hint = Si vous ne nommez personne, c’est un lien avec tout le foyer.
bond-kind = Comment est ce lien ?
    .short = Lien
    .c-strong = Fort
    .c-ordinary = Ordinaire
    .c-tenuous = Fragile ou incertain
    .c-stressful = Tendu
    .c-strong-stressful = Fort et tendu
    .c-broken = Rompu
    .c-close = Proche
    .c-fused = Fusionnel : on les distingue à peine
    .c-distant = Distant
    .c-hostile = Hostile
    .c-close-hostile = Proche et hostile
    .c-fused-hostile = Fusionnel et hostile
    .c-cutoff = Coupure
    .c-repaired = Coupure, puis réconciliation
    .c-focused = Toute l’attention sur l’autre
    .c-caretaker = Prend soin de l’autre
    .c-spiritual = Lien spirituel
    .c-physical-abuse = Violence physique
    .c-emotional-abuse = Violence en paroles et menaces
    .c-sexual-abuse = Violence sexuelle
bond-direction = Dans quel sens ?
    .short = Sens
    .c-forth = De la première vers la seconde
    .c-back = De la seconde vers la première
    .c-both = Dans les deux sens
bond-intensity = À quel point ?
    .short = À quel point
    .c-1 = Un peu
    .c-2 = Nettement
    .c-3 = Beaucoup
bond-flows = Qu’est-ce qui passe de l’une à l’autre ?
    .short = Ce que cela apporte
    .c-money = Argent
    .c-care = Soin et réconfort
    .c-practical = Aide pratique
    .c-information = Informations et conseils
    .c-pressure = Pression
bond-need = À quel besoin cela répond-il ?
    .short = Répond à
bond-meets = Dans quelle mesure le besoin est-il couvert ?
    .short = Besoin couvert
    .c-not-at-all = Pas du tout
    .c-a-little = Un peu
    .c-partly = En partie
    .c-mostly = En grande partie
    .c-fully = Entièrement
bond-since = Depuis quand ?
    .short = Depuis
bond-until = Jusqu’à quand ?
    .short = Jusqu’à
bond-told = Qui l’a dit ?
    .short = D’après
bond-note = Qu’est-ce qui compte encore ?
    .short = Note

## Places sur la carte

place-map = Sur quelle carte ?
    .short = Carte
    .c-ecomap = Écocarte
    .c-genogram = Génogramme
place-of = Qui a-t-on déplacé ?
    .short = Qui
place-x = À quelle distance en largeur ?
    .short = En largeur
place-y = À quelle distance vers le bas ?
    .short = Vers le bas

## Les cartes

map-ecomap = Écocarte
    .lead = Les personnes et les choses autour de vous, et ce qui s’échange entre elles et vous.
map-genogram = Génogramme
    .lead = Votre famille au fil des générations.
map-at = Telle qu’elle était le { $day }
map-known = Telle qu’on la connaissait le { $day }
map-told = D’après { $who }
map-legend = Ce que veulent dire les signes
map-household = Foyer
map-needs = Ce qui manque encore
map-nameless = Sans nom

## Ce que figures et traits disent à qui ne les voit pas. Les éléments se suivent, une virgule entre eux.

map-age = { $age ->
    [one] { $age } an
   *[other] { $age } ans
}
map-index = la carte parle de cette personne
map-in-household = vit au foyer
map-in-household-partly = vit au foyer une partie du temps
map-born = naissance : { $day }
map-died = décès : { $day }
map-has-died = décès
map-moved = déplacement à la main
map-between = { $from } et { $to }
map-goes-forth = depuis { $from } vers { $to }
map-goes-both = dans les deux sens
map-child-of = { $child }, parents : { $parents }
map-twins = jumeaux
map-twins-identical = vrais jumeaux
map-twins-fraternal = faux jumeaux
map-since = début : { $day }
map-until = fin : { $day }
map-meets = { $need } : { $level }
map-looked = { $level } ({ $day })
map-under = { $what } : { $words }
map-unsaid = Pas encore précisé
map-unsaid-status = leur situation n’est pas encore précisée
map-unsaid-way = le lien n’est pas encore précisé
map-unsaid-kind = la nature de ce lien n’est pas encore précisée

## Colonnes des tableaux qui ne sont pas des questions.

map-head-age = Âge
map-head-kin = Lien de sang
map-head-change = Par rapport à l’autre jour

## Les années près d’un couple, en bref.

map-year-married = m. { $year }
map-year-together = ens. { $year }
map-year-separated = sép. { $year }
map-year-divorced = div. { $year }
map-year-again = à nouveau { $year }
map-year-ended = jusqu’en { $year }

## La légende : les signes qui ne sont pas des réponses.

map-sign-index = La personne dont parle la carte
map-sign-died = Décès
map-sign-household = Vivent ensemble
map-sign-twins = Jumeaux
map-sign-identical = Vrais jumeaux
map-sign-flow = Ce qui passe de l’un à l’autre
map-sign-meets = Dans quelle mesure un besoin est couvert
map-sign-looks = Besoin plus ou moins couvert, point après point ; le dernier est à droite
map-sign-kin = Partenaires ayant un lien de sang
map-sign-separated-unmarried = Séparation, sans avoir été mariés
map-sign-custody = Le trait est plus près de qui ne vit pas avec les enfants
map-sign-custody-both = La barre au milieu : les enfants vivent avec les deux
map-sign-mark = À prendre en compte
map-sign-unsaid = Ce que dit ce trait n’est pas encore précisé

## Ce qui a changé entre deux dates.

map-changes = Ce qui a changé
    .none = Rien n’a changé entre les deux dates.
map-came = Nouveau : { $what }
map-went = N’y est plus : { $what }
map-turned = { $was }. Maintenant : { $is }
map-need-came = Il manque maintenant : { $what }
map-need-went = Ne manque plus : { $what }
map-tally-more = { $what } : { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
map-tally-less = { $what } : { $count ->
    [one] { $count } de moins
   *[other] { $count } de moins
}

## Les marques sur deux cartes côte à côte.

map-marks = Ce que veulent dire les marques de la comparaison
map-mark-came = Nouveau
map-mark-went = N’y est plus
map-mark-turned = A changé
