# Le coffre : début, verrouillage, réglages, fichiers, départ de l’appareil et ce qui peut échouer.
# « Vous » désigne toujours le professionnel. Rien d’ici n’est lu à la personne accompagnée.

## Début

start-title = Bienvenue dans Waymark
start-what = Waymark suit un dossier avec vous et la personne en face de vous, du premier contact à la clôture.
start-where = Tout ce que vous écrivez est chiffré dans ce navigateur, sur cet appareil ; rien n’est envoyé nulle part.
start-who = Il n’y a ni compte ni serveur : personne d’autre ne peut ouvrir vos dossiers, et personne ne peut les ouvrir à votre place.
start-make = Créer un coffre
start-have-file = J’ai un fichier d’un autre appareil
start-demo = Voir d’abord un exemple
start-back = Retour

start-file-title = D’abord un coffre, puis votre fichier
start-file-lead = Pour importer un fichier, il faut un coffre sur cet appareil. Créez-le maintenant ; vous choisirez le fichier à la fin.
start-file-passphrases = Le nouveau coffre aura sa propre phrase de passe. Il vous faudra aussi celle avec laquelle le fichier a été créé.

start-passphrase-title = Choisissez une phrase de passe
start-passphrase-lead = Vous la saisirez à chaque ouverture du coffre. Elle ne peut être ni retrouvée ni réinitialisée.
start-create = Créer le coffre
start-creating = Création du coffre. Ces quelques secondes sont voulues : deviner la phrase devient beaucoup plus long.

start-code-title = Gardez votre code de secours
start-code-lead = Il ouvre le coffre si vous oubliez la phrase de passe. Il ne s’affiche que maintenant.

start-profile-title = Votre structure
start-profile-lead = Ces informations figurent sur les documents et aident à voir ce que vous pouvez prendre en charge. Vous pouvez tout laisser vide et les compléter plus tard.
start-finish = Terminer
start-profile-skip = Compléter plus tard

## Choisir une phrase de passe

passphrase-kind = Quelle phrase de passe ?
passphrase-drawn = Cinq mots tirés au hasard
passphrase-drawn-hint = Tirés sur cet appareil. Difficiles à deviner, faciles à saisir.
passphrase-own = Une phrase à moi
passphrase-own-hint = Au moins 12 caractères. Sa solidité est mesurée sur cet appareil.
passphrase-another = Tirer d’autres mots
passphrase-type-back = Saisissez les cinq mots
passphrase-type-back-hint = Notez-les d’abord en lieu sûr. Vous saurez ainsi que vous pouvez les saisir.
passphrase-not-the-words = Ce ne sont pas les cinq mots ci-dessus. Vérifiez chaque mot.
passphrase-new = Nouvelle phrase de passe
passphrase-new-hint = Plusieurs mots sans lien entre eux valent mieux qu’un seul mot avec des signes.
passphrase-again = La même, encore une fois
passphrase-guessable = Elle est trop facile à deviner. Ajoutez des mots sans lien entre eux.
passphrase-not-the-same = Les deux ne sont pas identiques. Saisissez la phrase de passe à nouveau.
passphrase-show = Afficher
passphrase-hide = Masquer
passphrase-strength-none = Devinée aussitôt
passphrase-strength-weak = Devinée rapidement
passphrase-strength-some = Devinée avec un peu de patience
passphrase-strength-good = Difficile à deviner
passphrase-strength-strong = Très difficile à deviner

## Le code de secours

recovery-what = Imprimez cette feuille ou recopiez le code à la main. Gardez-le loin de cet appareil, là où vous garderiez une clé.
recovery-print = Imprimer
recovery-written = Je l’ai sur papier
recovery-typed = Code de secours de votre feuille
recovery-typed-hint = Majuscules ou minuscules, avec ou sans tirets.
recovery-check = Vérifier le code
recovery-show = Afficher à nouveau le code
recovery-later = Plus tard

## Écran de verrouillage

lock-title = Verrouillé
lock-passphrase = Phrase de passe
lock-unlock = Déverrouiller
lock-working = Ouverture. Ce délai est voulu : deviner la phrase devient beaucoup plus long.
lock-wait =
    { $seconds ->
        [one] Patientez { $seconds } seconde
       *[other] Patientez { $seconds } secondes
    }
lock-forgotten = Phrase de passe oubliée ?
lock-forgotten-lead = Avec le code de secours de votre feuille, vous ouvrez le coffre et choisissez une nouvelle phrase de passe. Le code reste valable.
lock-recovery-code = Code de secours
lock-recover = Ouvrir avec le code
lock-change = Changer la phrase de passe
lock-passphrase-now = Phrase de passe actuelle
lock-change-now = Changer et ouvrir
lock-back = Revenir au déverrouillage
lock-emergency-title = Numéros d’urgence
lock-emergency-lead = L’aide d’abord, l’écrit ensuite.
lock-emergency-back = Retour
lock-emergency-change = Modifier les numéros
lock-numbers-none = Aucun numéro d’urgence n’a été indiqué sur cet appareil. Après le déverrouillage, on peut les ajouter à la fiche de votre structure.
lock-numbers-none-open = Aucun numéro d’urgence n’a encore été indiqué. Ajoutez-les à la fiche de votre structure, un par ligne.

## Réglages

settings-title = Réglages
settings-back = Dossiers
settings-screen = Écran
settings-language = Langue
settings-theme = Apparence
settings-theme-device = Comme l’appareil
settings-theme-light = Claire
settings-theme-dark = Sombre
settings-locking = Verrouillage
settings-idle = Verrouiller si rien n’est touché pendant
settings-hidden = Verrouiller si la page n’est plus visible pendant
settings-minutes =
    { $amount ->
        [one] { $amount } minute
       *[other] { $amount } minutes
    }
settings-seconds =
    { $amount ->
        [one] { $amount } seconde
       *[other] { $amount } secondes
    }
settings-lock-when = Le changement vaut à partir du prochain déverrouillage.
settings-passphrase-how = Pour changer la phrase de passe, verrouillez maintenant et choisissez « Changer la phrase de passe » sur l’écran de verrouillage.
settings-lock-now = Verrouiller maintenant
settings-recovery = Code de secours
settings-recovery-how = Avec un nouveau code, celui de votre ancienne feuille ne sert plus. Créez-en un si la feuille est perdue ou si quelqu’un l’a vue.
settings-recovery-renew = Créer un nouveau code
settings-recovery-done = Le code sur votre papier est juste.
settings-key = Votre clé publique
settings-key-how = Avec cette clé, un ou une collègue peut préparer un fichier que seul ce coffre ouvre. Elle n’est pas secrète.
settings-storage = Stockage
settings-storage-kept = Le navigateur s’est engagé à ne pas effacer de lui-même ce que cette page conserve.
settings-storage-not-kept = Le navigateur peut effacer ce que cette page conserve si l’appareil manque de place ; certains le font aussi après une semaine sans visite. Emportez vos dossiers dans un fichier de temps en temps.
settings-storage-ask = Demander au navigateur de tout conserver
settings-build = Version { $build }
settings-agency = Votre structure
settings-agency-hint = Nom, secteur, ce que vous faites, numéros d’urgence
settings-agency-lead = Ces informations figurent sur les documents et aident à voir ce que vous pouvez prendre en charge. Tout s’enregistre seul.
settings-agency-done = Terminé
settings-carry = Emporter des dossiers
settings-carry-hint = Un dossier ou tous, dans un fichier chiffré
settings-bring = Importer un fichier
settings-bring-hint = D’un autre appareil ou de votre équipe ; vous voyez d’abord ce qui changerait
settings-leave = Quitter cet appareil
settings-leave-hint = Tout emporter, vérifier le fichier, tout effacer ici
settings-numbers-open = Ces numéros s’affichent pour tout le monde sur l’écran de verrouillage, sans phrase de passe. N’écrivez ici aucun nom de personne accompagnée.

## Emporter

carry-title = Emporter des dossiers
carry-lead = Vos dossiers vont dans un seul fichier chiffré (.age). Son nom ne révèle rien. Les dossiers restent aussi ici.
carry-safe = Pouvez-vous avoir un fichier sans danger ?
carry-safe-hint = D’autres peuvent regarder dans un sac, une clé USB, une messagerie ou le dossier des téléchargements.
carry-safe-yes = Oui
carry-safe-no = Non, ou j’ai un doute
carry-safe-advice = Mieux vaut alors ne pas en créer maintenant, ou le faire là où vous pourrez le ranger aussitôt. Personne ne peut le lire sans sa phrase de passe, mais on voit qu’il y a un fichier.
carry-which = Quels dossiers ?
carry-all = Tous les dossiers
carry-chosen = Quelques-uns seulement
carry-cases = Dossiers
carry-reveal = Afficher les noms
carry-conceal = Masquer les noms
carry-along = À joindre ?
carry-workspace = La fiche de votre structure
carry-workspace-hint = Utile sur votre deuxième appareil ; votre collègue n’en a pas besoin.
carry-opener = Qui pourra ouvrir le fichier ?
carry-by-passphrase = Toute personne qui a sa phrase de passe
carry-by-passphrase-hint = Une phrase pour ce fichier seul, pas celle de votre coffre.
carry-by-key = Seulement la personne dont j’ai la clé publique
carry-by-key-hint = Aucune phrase de passe à transmettre. Vous ne pourrez pas ouvrir le fichier vous-même.
carry-key = Clé publique de votre collègue
carry-key-hint = Elle commence par age1. Votre collègue la trouve dans les réglages. Comparez de vive voix le début et la fin.
carry-make = Créer le fichier
carry-working = Création du fichier. Les gros dossiers prennent un peu de temps.
carry-made-title = Le fichier est créé
carry-made = Le navigateur a enregistré { $name }, sans doute dans le dossier des téléchargements. Il est chiffré.
carry-made-passphrase = Gardez la phrase de passe à part du fichier et n’envoyez jamais les deux par le même chemin.
carry-made-key = Seule la personne qui a la clé peut l’ouvrir.
carry-verify-title = Vérifiez-le maintenant
carry-verify-why = Choisissez le fichier qui vient d’être enregistré et saisissez sa phrase de passe. Il est lu en entier et comparé à ce qui est ici.
carry-verify-not-ours = On ne peut pas le vérifier ici : seule la clé de votre collègue l’ouvre. Demandez-lui si l’ouverture a réussi avant de vous y fier.
carry-verify = Relire le fichier
carry-verified =
    { $same ->
        [0] Le fichier s’ouvre. Il ne contient aucun dossier.
        [one] Le fichier s’ouvre. { $same } dossier y est identique à celui d’ici.
       *[other] Le fichier s’ouvre. { $same } dossiers y sont identiques à ceux d’ici.
    }
carry-verified-partly =
    { $cases ->
        [one] Le fichier s’ouvre, mais son dossier n’est pas identique à celui d’ici. Refaites le fichier ou choisissez le bon.
       *[other] Le fichier s’ouvre, mais ses dossiers ne sont pas tous identiques à ceux d’ici : { $same } sur { $cases }. Refaites le fichier ou choisissez le bon.
    }
carry-home = Aller aux dossiers

## Importer

bring-title = Importer un fichier
bring-lead = Le fichier est d’abord lu en entier. Vous voyez ce qui changerait avant que quoi que ce soit ne change.
bring-file = Fichier
bring-file-hint = Il se termine par .age.
bring-opener = Qu’est-ce qui l’ouvre ?
bring-by-passphrase = La phrase de passe avec laquelle il a été créé
bring-by-key = Ma propre clé
bring-by-key-hint = Choisissez ceci si on l’a préparé avec votre clé publique.
bring-passphrase = Phrase de passe du fichier
bring-passphrase-hint = Celle de ce fichier, pas celle de votre coffre.
bring-read = Lire le fichier
bring-working = Lecture du fichier. Cela peut prendre un moment.
bring-preview-title = Ce que le fichier apporterait
bring-made = Créé : { $when }.
bring-cases = Dossiers du fichier
bring-no-cases = Le fichier ne contient aucun dossier.
bring-case = Dossier
bring-fate = Ce qui se passerait
bring-new-answers = Nouvelles saisies
bring-new-files = Nouveaux fichiers
bring-conflicts = Réponses différentes
bring-fate-new = Arrive comme nouveau dossier
bring-fate-joined = Est réuni au dossier d’ici
bring-fate-same = Rien de nouveau
bring-fate-erased = Effacé ici ; n’entre pas
bring-fate-damaged = Endommagé ici ; reste tel quel
bring-revive = Effacés ici volontairement, ou endommagés. Prendre malgré tout la copie du fichier ?
bring-revive-hint = Seuls les dossiers cochés arrivent.
bring-along = Aussi dans le fichier
bring-workspace = La fiche de structure qu’il contient
bring-workspace-hint = Ce que votre propre fiche contient déjà reste tel quel.
bring-nothing-yet = Rien n’a encore changé. Si une même réponse a été modifiée dans les deux copies, les deux sont gardées jusqu’à ce que vous choisissiez.
bring-accept = Importer
bring-refuse = Ne pas importer
bring-done-title = Le fichier est importé
bring-done =
    { $cases ->
        [0] Il n’y avait aucun dossier à importer.
        [one] { $cases } dossier est arrivé.
       *[other] { $cases } dossiers sont arrivés.
    }
bring-differing =
    { $conflicts ->
        [one] { $conflicts } réponse diffère entre les deux copies
       *[other] { $conflicts } réponses diffèrent entre les deux copies
    }
bring-differing-do = Les deux sont gardées. Choisissez dans chacun de ces dossiers celle qui vaut :
bring-undo-title = Le dernier fichier
bring-undo-how = Vous pouvez annuler ce qu’il a apporté tant qu’aucun de ses dossiers n’a été modifié.
bring-undo = Annuler l’importation
bring-home = Aller aux dossiers
bring-undone-title = Importation annulée
bring-undone = Tout est comme avant le fichier.
bring-again = Choisir un autre fichier

## Quitter cet appareil

leave-title = Quitter cet appareil
leave-lead = Vous emportez tout dans un fichier, vous vous assurez qu’il s’ouvre et vous effacez ce qui est ici.
leave-step = Étape { $step } sur { $steps }
leave-export = Tout emporter
leave-verify-title = Assurez-vous que le fichier s’ouvre
leave-verify-why = Le mieux est de le faire sur l’appareil avec lequel vous continuerez. C’est possible ici aussi : choisissez le fichier à l’endroit où il restera et saisissez sa phrase de passe.
leave-next = Passer à l’effacement
leave-skip = Continuer sans cela
leave-erase-title = Tout effacer ici
leave-stay = Tout garder et revenir
leave-erase-what = Le coffre, les dossiers, la fiche de structure et les réglages sont effacés de cet appareil. C’est irréversible.
leave-erase-traces = La clé disparaît aussitôt et, sans elle, ce qui reste est illisible. Des traces chiffrées peuvent rester sur le disque jusqu’à ce que le navigateur les nettoie.
leave-erase-copies = Les fichiers emportés et les sauvegardes de cet appareil gardent leur copie. Ce qui a été saisi peut rester dans la mémoire de l’appareil jusqu’à la fermeture du navigateur : fermez-le ensuite.
leave-sure-legend = Avant de continuer
leave-sure = Je n’ai plus besoin de rien sur cet appareil, ou j’ai un fichier que j’ai vérifié
leave-erase = Tout effacer

## Ce qui peut échouer : ce qui s’est passé (.do : que faire)

failure-wrong-passphrase = Cette phrase de passe n’ouvre pas le coffre.
    .do = Vérifiez la langue du clavier et les majuscules, puis réessayez.
failure-mistyped-code = Il y a une faute de frappe dans le code de secours.
    .do = Comparez-le à votre feuille, groupe par groupe.
failure-wrong-code = Ce code de secours n’est pas celui de ce coffre.
    .do = Cherchez une feuille plus récente. Le code d’un autre appareil, ou un code remplacé, ne l’ouvre pas.
failure-wait = Trop d’essais infructueux à la suite.
    .do =
        { $seconds ->
            [one] Réessayez dans { $seconds } seconde.
           *[other] Réessayez dans { $seconds } secondes.
        }
failure-short-passphrase = Cette phrase de passe est trop courte.
    .do = Prenez au moins 12 caractères.
failure-no-vault = Il n’y a pas de coffre sur cet appareil.
    .do = Rechargez la page. Si le navigateur a effacé son stockage, créez un nouveau coffre et importez votre dernier fichier.
failure-vault-exists = Il y a déjà un coffre sur cet appareil.
    .do = Rechargez la page et déverrouillez-le.
failure-locked = Le coffre est verrouillé.
    .do = Déverrouillez-le et recommencez.
failure-no-case = Ce dossier n’est pas ici.
    .do = Revenez à la liste des dossiers et choisissez-le là.
failure-damaged = Une partie du coffre est illisible : elle a été endommagée ou remplacée.
    .do = Tout le reste est intact. Importez votre dernier fichier pour retrouver cette partie.
failure-newer-vault = Ce coffre a été créé par une version plus récente de Waymark.
    .do = Rechargez la page pour obtenir la version plus récente.
failure-no-room = Il n’y a plus de place sur cet appareil. Rien n’est perdu.
    .do = Libérez de la place, puis réessayez. Vos derniers mots sont encore à l’écran.
failure-no-memory = Cet appareil n’a pas assez de mémoire libre pour ouvrir le coffre.
    .do = Fermez d’autres pages et programmes, puis réessayez.
failure-storage = Le stockage du navigateur ne répond pas, ou un fichier de cette page manque.
    .do = Rechargez la page. Ce qui était enregistré est en sécurité.
failure-taken-over = Le coffre a été ouvert dans un autre onglet ou une autre fenêtre ; celui-ci s’est arrêté.
    .do = Continuez là-bas, ou rechargez cette page pour reprendre le coffre ici.
failure-large-file = Ce fichier dépasse 50 Mo.
    .do = Enregistrez-le plus petit, par exemple avec moins d’images, puis choisissez-le à nouveau. Rien n’a changé.
failure-no-file = Ce fichier n’est pas sur cet appareil.
    .do = Le dossier est arrivé sans lui. Importez un fichier Waymark créé là où il se trouve.
failure-large-parcel = Ces dossiers et leurs fichiers sont trop volumineux pour un seul fichier.
    .do = Emportez-les dans plusieurs fichiers, avec moins de dossiers dans chacun.
failure-wrong-file-passphrase = Cette phrase de passe n’ouvre pas le fichier.
    .do = Prenez celle avec laquelle il a été créé ; ce n’est pas celle de votre coffre. Rien n’a changé.
failure-not-for-us = Ce fichier a été préparé pour une autre clé.
    .do = Demandez qu’on le prépare pour votre clé publique. Rien n’a changé.
failure-not-a-key = Ce n’est pas une clé publique.
    .do = Une clé commence par age1. Copiez-la en entier depuis le message de votre collègue.
failure-not-ours = Ce n’est pas un fichier de Waymark.
    .do = Choisissez le fichier qui se termine par .age. Rien n’a changé.
failure-cut-file = Le fichier est endommagé ou n’a pas été copié jusqu’au bout.
    .do = Copiez-le à nouveau depuis son origine ou faites-le refaire. Rien n’a changé.
failure-newer-file = Le fichier a été créé par une version plus récente de Waymark.
    .do = Verrouillez, rechargez la page pour obtenir la version plus récente, puis réessayez. Rien n’a changé.
failure-demanding-file = Ouvrir ce fichier demanderait à cet appareil plus qu’il n’est prudent.
    .do = Il a peut-être été créé par un autre programme. Faites-le refaire avec Waymark. Rien n’a changé.
failure-extract = Ce fichier est un extrait : il est fait pour être lu, ce n’est pas un dossier à réunir aux vôtres.
    .do = Rien n’a changé. Pour le lire, importez-le depuis les réglages.
failure-import-in-use = L’un de ces dossiers a été modifié depuis ; on ne peut plus annuler l’importation.
    .do = Corrigez ce qui est faux dans les dossiers eux-mêmes.
failure-worker-gone = La partie de la page qui tient le coffre s’est arrêtée.
    .do = Rechargez la page et déverrouillez. Ce qui était enregistré est en sécurité.
failure-misunderstood = Deux parties de la page ne se comprennent pas.
    .do = Rechargez la page. Si cela ne suffit pas, fermez tous ses onglets et rouvrez-la.

## Le code de secours

paper-recovery-title = Code de secours
paper-recovery-lead = Il ouvre le coffre quand la phrase de passe est oubliée, et permet d’en choisir une nouvelle.
paper-recovery-apart = Gardez cette feuille loin de l’appareil, là où personne d’autre ne la trouve.
paper-recovery-whoever = Toute personne qui a cette feuille et l’appareil peut tout lire.
paper-recovery-nobody = Sans la phrase de passe et sans ce code, personne ne peut ouvrir le coffre. Personne n’a de deuxième clé.
paper-recovery-agency = Faites garder une feuille sous clé par votre structure, pour qu’un ou une collègue puisse continuer si vous ne le pouvez pas.
paper-recovery-made = Fait le
paper-recovery-kept = Gardé par
