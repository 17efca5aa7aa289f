# Papiers. « Je » est le professionnel, « vous » la personne qui emporte le papier : clair dès douze ans.
# La version sûre ne nomme ni structure, ni adresse, ni personne d'autre.

date-about = { $day } environ

# Un mois et une année, sans savoir le jour.
date-of-month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
    } { $year }

paper-version-safe = Version sûre
    .hint = Ni structure, ni adresse, ni autres personnes. Rien de grave si quelqu’un la trouve.
paper-version-full = Version complète
    .hint = Avec votre structure, les noms et le lieu. Seulement là où c’est sans risque.
paper-ask-first = Est-ce sans risque pour vous d’avoir un papier ou une image, ou vaut-il mieux ne rien emporter ?
paper-check = Ce qui a été écrit librement figure ici tel quel. Relisez-le ensemble avant d’imprimer.
paper-left-out =
    { $count ->
        [one] { $count } passage est omis ici : il nomme, ou peut concerner, quelqu’un qui ne doit pas figurer sur papier.
       *[other] { $count } passages sont omis ici : ils nomment, ou peuvent concerner, quelqu’un qui ne doit pas figurer sur papier.
    }
paper-left-out-do = Rien de cela ne s’imprime. Si c’est nécessaire, écrivez-le autrement ou dites-le de vive voix.

paper-voice = Sur ce papier, « vous », c’est la personne pour qui il est fait, et « je », la personne avec qui vous avez parlé.
paper-day = Jour
paper-name = Nom
paper-code = Code
paper-agency = Structure
paper-worker = À qui s’adresser
paper-numbers = Si quelque chose ne peut pas attendre
paper-contact = Comment nous joindre
paper-stands-in = Qui me remplace

## Ce qui est convenu

paper-agreement-title = Ce qui est convenu
paper-agreement-us = Comment nous continuons
paper-agreement-told = Ce qui vous a été dit
paper-agreement-told-limits = Vous avez entendu ce qui est écrit, qui le voit, et quand je ne peux pas garder le secret.
paper-agreement-told-clear = Vous avez dit que c’était clair.
paper-agreement-meet = Quand nous nous revoyons
paper-agreement-compelled = Vous devez venir
paper-agreement-consent = À propos de votre accord
paper-agreement-rights = Ce que vous pouvez faire à tout moment
paper-agreement-rights-stop = Vous pouvez arrêter. Cela ne vous causera aucun tort.
paper-agreement-rights-refuse = Vous pouvez dire non. Nous avons parlé de ce qui se passe alors.
paper-agreement-rights-see = Vous pouvez lire ce qui est écrit sur vous et en avoir une copie.
paper-agreement-rights-correct = Vous pouvez faire corriger des erreurs et demander que des choses soient effacées.
paper-agreement-rights-complain = Vous pouvez vous plaindre, à moi ou à quelqu’un d’autre.
paper-agreement-course = Comment nous avançons ensemble
paper-agreement-course-first = D’abord, nous regardons ensemble ce qu’il faut et ce que vous avez déjà.
paper-agreement-course-then = Puis nous écrivons qui fait quoi et pour quand, dans l’ordre que vous choisissez. Plus tard, nous regardons ensemble ce que cela a donné.
paper-agreement-course-end = Nous arrêtons quand vous avez ce qu’il vous faut, ou quand vous le voulez. Vous pouvez revenir.
paper-agreement-course-required = Nous arrêtons quand ce que vous devez faire ici est terminé. Pour le reste, c’est vous qui décidez.
paper-agreement-mine = Ce sur quoi vous pouvez compter, et quand je dis non
paper-agreement-mine-promise = Je fais ce qui est convenu, et si je ne peux pas, je vous le dis vite.
paper-agreement-mine-ask = Je vous demande votre accord avant de faire quelque chose qui vous concerne. Je dois parfois agir sans votre accord, mais seulement quand une vie est en danger, quand un enfant est en danger ou risque de l’être, ou quand la loi ou un juge l’exige. Si je peux, je vous le dis d’abord.
paper-agreement-mine-refuse = Je peux dire non à ce qui ferait du mal à quelqu’un, ou à ce que je ne sais pas bien faire. Je vous dis alors la raison.
paper-agreement-theirs = Ce que je vous demande
paper-agreement-theirs-tell = Dites-moi si vous ne pouvez pas venir, ou si quelque chose d’important change.
paper-agreement-theirs-true = Vous dites seulement ce que vous voulez dire. Ce que vous dites, dites-le comme c’est.
paper-agreement-theirs-safe = Ici, on ne menace personne et on ne fait de mal à personne, ni vous ni moi.
paper-agreement-yes = Comment vous avez dit oui
paper-signature-you = Vous
paper-signature-me = Moi, pour ma part

## Quand nous nous revoyons

paper-next-title = Quand nous nous revoyons
paper-next-as-agreed = À l’endroit convenu.
paper-next-none = Nous n’avons pas encore fixé de jour.
paper-next-first = Ce qui doit venir d’abord
paper-next-change = Si vous ne pouvez pas venir, ce n’est pas grave. Prévenez-moi de la façon convenue, et nous trouverons un autre jour.
paper-next-notes = Pour écrire

## Avec vos mots

paper-words-title = Avec vos mots
paper-words-lead = Voici ce que vous avez dit, tel que vous l’avez dit.
paper-words-none = Rien n’est encore écrit.
paper-words-right = Est-ce bien cela ?

## L'accueil sur papier

paper-kit-title = Accueil
paper-kit-lead = À utiliser sans courant ou sans appareil, ou quand rien ne doit s’interposer entre vous. Saisissez tout ensuite dans le même ordre.
paper-kit-numbers = Numéros d’urgence
paper-kit-apart = Seulement pour vous
paper-kit-apart-lead = Gardez cette feuille à part. Ne la laissez pas à la personne.

## Un avis sur papier que le professionnel ne lit pas

paper-private-link = Avis confidentiel sur papier
paper-private-how = Imprimez-le et donnez-le avec une enveloppe. Notez d’abord qui le lit et quand. Vous ne le lisez pas, et rien n’en est gardé ici.
paper-private-title = Votre avis
paper-private-lead = Vous pouvez dire ici comment cela se passe pour vous. Votre nom n’est pas nécessaire.
paper-private-danger = Si vous êtes en danger, dites-le à quelqu’un tout de suite. N’attendez pas que ce soit lu.
paper-private-number = Un numéro qui aide
paper-private-who = Qui le lit
paper-private-not-me = La personne qui vous accompagne ne lit pas cette feuille. La feuille va à la personne qui supervise son travail.
paper-private-reader = Nom de la personne qui lit
paper-private-when = Lu au plus tard le
paper-private-questions = Trois questions
paper-private-answer = La personne qui vous accompagne peut-elle savoir ce que vous avez écrit ?
paper-private-then = Ensuite
paper-private-envelope = Mettez la feuille dans l’enveloppe et fermez-la. Remettez-la ou envoyez-la à la personne nommée plus haut.
paper-kit-which = Quel papier ?

## Un extrait

extract-prepare = Préparer un extrait
extract-lead = Une partie du dossier pour un seul destinataire, sans son historique. Ce qui n’est que pour vous n’y figure jamais.
extract-for = Pour qui est cet extrait ?
extract-for-person = Pour la personne elle-même
extract-for-colleague = Pour un ou une collègue d’une autre structure
extract-for-doctor = Pour un médecin
extract-for-lawyer = Pour un avocat ou une avocate
extract-for-court = Pour un tribunal
extract-for-other = Pour quelqu’un d’autre
extract-for-unknown = Quelqu’un que cette version ne connaît pas
extract-parts = Que contient-il ?
extract-parts-hint = Comparez avec ce que permet l’accord et avec ce qui ne doit pas être partagé.
extract-all = Tout cocher
extract-whose = À qui est cette copie ?
extract-whose-hint = Les autres y ont ce qu’ils ont dit et accepté eux-mêmes, et les entretiens avec eux seuls. Rien de quelqu’un d’autre.
extract-whose-person = À la personne que concerne le dossier
extract-part-contact = Nom et contact
extract-part-situation = De quoi il s’agit
extract-part-wishes = Ce que la personne souhaite
extract-part-needs = Ce qui manque, et comment cela va
extract-part-strengths = Points forts et appuis
extract-part-health = Santé
extract-part-agreement = Ce qui est convenu
extract-part-plan = Le projet
extract-part-services = Ce qui a été fait
extract-part-results = Ce que cela a donné
extract-part-safety = Plan de sécurité
extract-part-risk = Inquiétudes pour la sécurité
extract-part-notes = Notes des contacts
extract-part-interviews = Entretiens
extract-part-sharings = Qui peut savoir quoi, et ce qui a été partagé
extract-part-letters = Lettres
extract-part-feedback = Avis
extract-part-monitoring = Si l’aide arrive et convient
extract-part-entitlements = Ce à quoi la personne a peut-être droit
extract-part-consent = Votre oui ou votre non, et ce qui est obligatoire
extract-part-beginning = Notes de l’accueil
extract-part-life = Un peu plus sur vous
extract-part-behind = Ce qu’il y a derrière, et comment on le sait
extract-part-details = Objectifs, étapes et aides en détail, et ce qui a été atteint
extract-part-scales = Des objectifs sur une échelle
extract-part-meetings = Rendez-vous
extract-part-looks = Quand il a été question de sécurité
extract-part-referrals = Les orientations vers d’autres
extract-part-decisions = Décidé à votre place
extract-part-advocacy = Démarches pour défendre vos droits
extract-part-team = Qui travaille avec vous, et leur regard
extract-part-review = Le bilan, en détail
extract-part-ending = Comment et pourquoi cela s’est terminé, ou a repris
extract-part-files = Documents conservés
extract-part-alone = Pages remplies en privé
extract-part-words = Ce que la personne a dit elle-même
extract-ground = Selon quel accord, ou pour quel motif ?
extract-ground-none = Sans accord
extract-part-beyond = Aucun accord ne couvre cette partie.
extract-gap-beyond = Aucun accord ne couvre toutes les parties choisies.
extract-gap-withdrawn = Cet accord a été retiré.
extract-gap-ended = Cet accord n’est plus valable : sa date est passée.
extract-gap-none = Il n’y a pas d’accord pour partager avec ce destinataire.
extract-gap-do = Vous pouvez continuer. Dites la raison : elle est gardée avec ce qui a été partagé.
extract-gap-exception = Partage sans accord, pour un motif précis
extract-reads = Ce que lira le destinataire
extract-title = Extrait
extract-is = Ceci est un extrait d’un dossier, fait pour un seul destinataire. Ce n’est pas tout le dossier, et il n’en contient pas l’historique.
extract-correct = Qu’est-ce qui est faux, ou qu’est-ce qui manque ?
extract-empty = Rien n’est encore écrit dans ces parties.
extract-sealed = En fichier chiffré
extract-sealed-how = Seule la personne que vous choisissez ci-dessous pourra l’ouvrir. Si vous choisissez une phrase de passe, donnez-la au destinataire par un autre chemin que le fichier.
extract-plain = Enregistrer un fichier lisible par tous
extract-done = L’extrait a quitté cet appareil.
extract-note = Noter qu’il a été partagé
extract-noted = Il figure maintenant parmi les partages.
extract-in = Un extrait à lire
extract-in-made = Date :
extract-in-not-kept = Ce n’est pas un dossier. Rien n’en a été enregistré.
extract-in-gone = Vous pouvez le lire ici et l’imprimer. Dès que vous quittez cette page ou verrouillez le coffre, Waymark ne l’a plus. Le fichier lui-même reste où il est.
extract-in-close = Fermer l’extrait

## Une copie pour la supervision ou l’enseignement

retold-title = Copie pour la supervision ou l’enseignement
retold-lead = Une partie de cette situation, à reprendre avec un superviseur, en réunion de synthèse ou avec des étudiants. Les noms deviennent des rôles, et les jours se comptent depuis le premier contact.
retold-warn = Une histoire peut se reconnaître sans aucun nom
retold-warn-more = Waymark cherche les noms qu’il connaît par ce dossier. D’autres peuvent rester dans le texte, et qui connaît la personne peut la reconnaître. Lisez chaque passage avant qu’il parte.
retold-not-kept = Ce que vous changez sur cette page ne change rien au dossier. Tout disparaît quand vous quittez la page ou verrouillez.
retold-for = À quoi sert-elle ?
retold-for-supervision = À la supervision
retold-for-conference = À une réunion de synthèse
retold-for-teaching = À l’enseignement
retold-parts = Que raconte-t-elle ?
retold-parts-hint = Elle ne contient jamais d’adresse, de numéro, de fichier ni de signature. Ni personne qui porte une marque, ni ligne de violence.
retold-part-situation = De quoi il s’agit, avec les mots de la personne
retold-part-assessment = Besoins, points forts et inquiétudes
retold-part-people = Les personnes et leurs liens
retold-part-plan = Objectifs, étapes et projet
retold-part-done = Ce qui a été fait
retold-part-evaluation = Regard en arrière
retold-part-own = Vos propres notes, que la personne ne voit pas
retold-allowed = Ce que la personne a demandé de ne pas partager
retold-allowed-none = Rien n’est écrit sur ce qui ne doit pas être partagé.
retold-allowed-ask = Une copie sans noms ne demande pas d’accord à elle seule. Si c’est possible, dites à la personne que vous parlez de sa situation avec d’autres.
retold-maybe = Ces mots sont peut-être des noms. Lesquels faut-il remplacer ?
retold-maybe-hint = Ils ont une majuscule au milieu d’une phrase. Ceux que vous cochez sont remplacés partout.
retold-maybe-word = (peut-être un nom)
retold-check = Vérifiez chaque passage
retold-check-lead = Ce qui a été remplacé est entre crochets. Un cadre en tirets montre un mot qui est peut-être un nom.
retold-change = Changer les mots
retold-words = Les mots de la copie
retold-words-hint = Les noms que Waymark connaît sont de nouveau remplacés.
retold-change-done = Terminé
retold-first-words = Annuler mes changements
retold-leave-out = Ne pas le mettre
retold-put-back = Le remettre
retold-is-out = Ce passage n’y sera pas.
retold-empty = Rien n’est encore écrit dans ces parties.
retold-done = Si la copie a quitté cet appareil, vous pouvez le noter.
retold-reason = Une copie où les noms sont remplacés par des rôles
retold-paper = Une situation à discuter
retold-is = Ceci est une partie d’une situation, racontée pour en parler. Les noms ont été remplacés par des rôles entre crochets, et les jours se comptent depuis le premier contact.
retold-reader = On peut quand même reconnaître la personne. Si vous pensez savoir qui c’est, dites-le avant de lire la suite. Ne copiez pas ce texte, ne le transmettez pas, et détruisez-le ensuite.
retold-who = Qui
retold-age-then = Âge au premier contact
retold-age = de { $from } à { $until } ans
retold-age-old = { $from } ans ou plus
retold-day = jour { $count }
retold-week = semaine { $count }
retold-days-before =
    { $count ->
        [one] { $count } jour avant
       *[other] { $count } jours avant
    }
retold-weeks-before =
    { $count ->
        [one] { $count } semaine avant
       *[other] { $count } semaines avant
    }
retold-months-before =
    { $count ->
        [one] environ { $count } mois avant
       *[other] environ { $count } mois avant
    }
retold-years-before =
    { $count ->
        [one] environ { $count } an avant
       *[other] environ { $count } ans avant
    }
retold-years-after =
    { $count ->
        [one] environ { $count } an après
       *[other] environ { $count } ans après
    }
retold-same-year = l’année du premier contact
retold-some-day = un jour
retold-time = une heure
retold-phone = numéro de téléphone
retold-number = numéro
retold-mail = adresse électronique
retold-link = adresse de page
retold-client = personne accompagnée
retold-case = le dossier
retold-person = Personne
retold-organisation = Organisme
retold-group = Groupe
retold-animal = Animal
retold-parent = parent
retold-child = enfant
retold-sibling = frère ou sœur
retold-partner = partenaire
retold-former-partner = ex-partenaire
retold-other-client = autre personne accompagnée
retold-minor = enfant
retold-worker = référent
retold-colleague = collègue
retold-agency = structure
retold-service = service
retold-name = nom
retold-shared-name = nom de famille
retold-place = lieu
# Les douze mois dans les quatre langues, dans l’ordre de l’année, une virgule après chaque mois.
retold-months = janvier january jan enero январь, février february feb febrero февраль, mars march mar marzo март, avril april apr abril апрель, mai may mayo май мая мае, juin june jun junio июнь, juillet july jul julio июль, août august aug agosto август, septembre september sep sept septiembre сентябрь, octobre october oct octubre октябрь, novembre november nov noviembre ноябрь, décembre december dec diciembre декабрь
# Des mots qui ne sont pas des noms, même écrits avec une majuscule : en minuscules, une espace entre eux.
retold-no-names = le la les l un une des et ou de du d en avec pour par au aux à mon ma mes son sa ses notre nos votre vos ce cette il elle ils elles nous vous mère maman père papa parent fils fille enfant frère sœur grand grande mère grands petit petite oncle tante cousin cousine neveu nièce épouse époux mari femme conjoint conjointe compagnon compagne partenaire ex copain copine ami amie voisin voisine propriétaire bailleur bailleuse professeur professeure maître maîtresse instituteur institutrice médecin docteur docteure infirmier infirmière avocat avocate juge tuteur tutrice psychologue psychiatre thérapeute assistant assistante sociale social éducateur éducatrice référent référente collègue chef cheffe patron patronne police policier tribunal école collège lycée crèche université hôpital clinique centre service bureau mairie organisme association fondation foyer équipe groupe famille personne client homme garçon bébé aîné aînée cadet cadette monsieur madame mademoiselle m mme mlle mr dr rue avenue place quartier ville village maison appartement lundi mardi mercredi jeudi vendredi samedi dimanche dieu noël pâques ramadan ok tv cv pmi caf ase sms
# Des mots qui sont des noms et aussi d’autres mots : on ne les prend pour un nom qu’avec une majuscule.
retold-names-and-words = rose pierre marguerite olive claire aimé aimée victoire prudence fleur iris violette blanche constant franc juste clément grâce blanc noir roy roi dubois fontaine lacroix boucher boulanger berger marchand martin avril marin jade ambre
