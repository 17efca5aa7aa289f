# Chaque question sous son code, avec - au lieu de . et _.
#   valeur   la question telle qu'on la pose ; la personne la lit aussi
#   .short   son titre sur papier et dans les listes
#   .hint    ce qui aide à répondre
#   .c-…     ses choix
# « Je » est le ou la professionnelle, « vous » la personne. Dans ce que le professionnel remplit seul, « vous », c'est lui.

## Les types de fiches

kind-case = Le dossier
kind-terms = Ce qui est convenu
kind-consent = Consentement
kind-client = La personne
kind-six = Les six questions
kind-opening = Aide-mémoire du premier entretien
kind-meeting = Rendez-vous
    .add = Fixer un rendez-vous
    .none = Aucun rendez-vous n’est encore fixé.
kind-arrival = Après l’entretien
kind-referral = Orientation
    .add = Ajouter une autre orientation
    .none = Aucune autre orientation.
kind-ending = Clôture
kind-reason = Laissé en suspens
kind-profile = Votre structure
kind-erased = Dossier effacé

## Le dossier. Le professionnel le remplit seul.

case-code = Code du dossier
    .short = Code
    .hint = Il ne doit rien dire à un inconnu : ni initiales, ni date de naissance.
case-name = Nom, si vous en voulez un ici
    .short = Nom
    .hint = Vous pouvez laisser vide et travailler avec le code.
case-shown = Que montrent les listes et les titres ?
    .short = Visible dans les listes
    .c-code = Le code
    .c-name = Le nom

## La sécurité d'abord

safety-private = Pouvons-nous parler ici sans qu’on nous entende ?
    .short = Peut-on parler ici ?
    .c-yes = Oui
    .c-not-here = Non, pas ici
    .c-unsure = Je ne sais pas
safety-now = Qu’est-ce qui ne peut pas attendre demain ?
    .short = Ne peut pas attendre
    .hint = Cochez tout ce qui est vrai. On peut montrer du doigt au lieu de le dire.
    .c-danger = Quelqu’un est en danger maintenant
    .c-dying = Quelqu’un pense à mourir ou à se faire du mal
    .c-dependant = Un enfant, ou quelqu’un qui a besoin d’aide au quotidien, n’est pas en sécurité
    .c-bed = Pas d’endroit sûr où dormir ce soir
    .c-food = Rien à manger
    .c-medicine = Il manque un médicament nécessaire
    .c-none = Rien de tout cela
safety-action = Que faisons-nous aujourd’hui pour cela ?
    .short = Ce que nous faisons aujourd’hui
    .hint = D’abord aider, ensuite écrire. Qui fait quoi, et pour quelle heure ?

## Ce que chacun peut et va faire

terms-can = Ce que je peux faire
    .short = Ce que je peux faire
    .hint = Seulement ce qui est certain.
terms-cannot = Ce que je ne peux pas faire
    .short = Ce que je ne peux pas faire
    .hint = Mieux vaut le dire maintenant que le découvrir plus tard.
terms-mine = Ce que je fais d’ici le prochain rendez-vous
    .short = Ce que je fais
terms-theirs = Ce que vous faites d’ici le prochain rendez-vous
    .short = Ce que vous faites
    .hint = Quelque chose de petit et de possible. « Rien » est aussi une réponse.
terms-decision = Continuons-nous ensemble ?
    .short = Continuer ensemble
    .c-yes = Oui
    .c-time = Je veux du temps pour y réfléchir
    .c-no = Non, pas maintenant
terms-next = Fixons-nous un jour pour nous revoir ?
    .short = Nous revoir
    .c-date = Oui, un jour
    .c-none = Pas de jour pour l’instant
terms-no-date = Que doit-il se passer avant que nous puissions fixer un jour ?
    .short = Pas encore de jour

## Ce qui a été expliqué, et le consentement

consent-words = Pour qui sont les mots, ici ?
    .short = Mots pour
    .hint = Pour un enfant, ils sont plus courts et disent « tu », sur les papiers à emporter aussi.
    .c-adult = Pour un adulte
    .c-child = Pour un enfant
consent-limits-told = Vous ai-je dit tout cela avant que vous racontiez ?
    .short = Dit avant
    .c-yes = Oui
    .c-no = Pas encore
consent-may-write = Puis-je écrire pendant que nous parlons ?
    .short = Puis-je écrire ?
    .hint = « Non » est aussi une bonne réponse. Alors nous parlons, et je note seulement ce qui est convenu à la fin.
    .c-yes = Oui, vous pouvez écrire
    .c-no = Non, n’écrivez pas, s’il vous plaît
consent-explained = Je veux vérifier que j’ai bien expliqué. Ce qui est convenu est-il clair ?
    .short = Ce qui est convenu est clair
    .c-understood = Oui, c’est clair
    .c-again = Expliqué à nouveau, et maintenant c’est clair
consent-quote = Qu’aimeriez-vous en dire ?
    .short = Ce que vous en avez dit
    .hint = Seulement si vous le voulez.
consent-manner = Comment dites-vous oui ?
    .short = Comment vous avez dit oui
    .c-signature = Je signe
    .c-mark = Je fais ma marque
    .c-spoken = Je le dis, et c’est noté
consent-signature = Votre signature
    .short = Votre signature
consent-witness = Qui l’a entendu, ou quelle marque a été faite ?
    .short = Entendu par, ou marque

## La personne, et comment la joindre sans risque

client-called = Comment dois-je vous appeler ?
    .short = Nom à employer
    .hint = Comme vous voulez. Ce n’est pas forcément le nom de vos papiers.
client-reach = Comment puis-je vous joindre sans risque ?
    .short = Contact sûr
    .c-call = Appel
    .c-message = Message
    .c-email = Courriel
    .c-letter = Lettre
    .c-visit = Visite
    .c-through = Par une personne de confiance
    .c-not-at-all = Pas du tout
client-reach-at = Quel numéro ou quelle adresse ?
    .short = Numéro ou adresse
client-reach-when = Quand est-ce sans risque ?
    .short = Quand
client-reach-say = Que puis-je dire à la personne qui répond ?
    .short = Ce qu’on peut dire
client-reach-seen = Qui d’autre pourrait le voir ou l’entendre ?
    .short = Qui d’autre le voit
client-language = Dans quelle langue préférez-vous parler ?
    .short = Langue
client-words-in = Dans quelle langue vos mots sont-ils écrits ici ?
    .short = Langue de vos mots
    .hint = Inutile de répondre si c’est la langue de cette page.
    .c-en = Anglais
    .c-ru = Russe
    .c-es = Espagnol
    .c-fr = Français
    .c-other = Une autre
client-interpreter = Voulez-vous un interprète ?
    .short = Interprète
    .c-yes = Oui
    .c-no = Non
client-support = Voulez-vous de l’aide pour l’une de ces choses ?
    .short = Aide voulue pour
    .c-reading = Lire ou écrire
    .c-hearing = Entendre
    .c-seeing = Voir
    .c-understanding = Comprendre ce qui se dit
    .c-moving = Se déplacer
    .c-none = Rien de tout cela

## Le carnet et les six questions

six-pad = Carnet
    .short = Carnet
    .hint = Les mots comme ils viennent, dans n’importe quel ordre. Sélectionnez un passage et touchez la question à laquelle il répond.
six-situation = Comment décririez-vous ce qui se passe ?
    .short = Comment vous le décrivez
six-who-kind = Avec qui ou avec quoi est-ce difficile ?
    .short = Avec qui ou avec quoi
    .hint = Cochez tout ce qui convient.
    .c-person = Avec une personne
    .c-group = Avec plusieurs : une famille, des voisins, une classe
    .c-organisation = Avec une administration ou une autre organisation
    .c-circumstances = Avec personne : des choses arrivées, ou la situation elle-même
    .c-not-said = Je préfère ne pas le dire
six-who = Qui est-ce, ou qu’est-ce que c’est ?
    .short = Avec qui ou avec quoi
    .hint = « Mon voisin » suffit. Inutile de donner des noms.
six-before = Comment était-ce avant ?
    .short = Avant
six-during = Que s’est-il passé alors ?
    .short = Quand c’est arrivé
six-after = Que s’est-il passé depuis ?
    .short = Depuis
six-tried = Qu’avez-vous déjà essayé ?
    .short = Ce que vous avez essayé
    .hint = Les petites choses comptent aussi, et les personnes à qui vous avez demandé de l’aide.
six-helps = Qui ou qu’est-ce qui vous aide ?
    .short = Qui ou ce qui vous aide
    .hint = Des personnes, des lieux, ce que vous savez bien faire, une pensée qui vous porte.
six-wish = Pour vous, quelle serait la bonne solution ?
    .short = La bonne solution, pour vous
six-hope = Qu’espérez-vous de moi, et de nous ici ?
    .short = Ce que vous espérez de nous
six-life = Quand ce sera résolu, comment sera votre vie ?
    .short = Votre vie quand ce sera résolu
    .hint = Que remarqueriez-vous d’abord le matin ?
six-person-view = Est-ce que j’ai bien compris ?
    .short = Est-ce bien cela, pour vous ?
    .hint = « Pas tout à fait » nous aide, vous et moi.
    .c-yes = Oui
    .c-not-quite = Pas tout à fait
six-person-correction = Qu’est-ce qui est différent ?
    .short = Ce qui est différent, pour vous
six-worker-view = Est-ce que je vois les choses comme vous ?
    .short = Est-ce bien cela, pour moi ?
    .c-yes = Oui
    .c-not-quite = Pas tout à fait
six-worker-correction = Qu’est-ce que je vois autrement ?
    .short = Ce que je vois autrement
    .hint = Les deux regards restent côte à côte. Aucun ne remplace l’autre.

## Quand nous nous voyons

meeting-day = Quel jour nous voyons-nous ?
    .short = Jour
meeting-time = À quelle heure ?
    .short = Heure
meeting-place = Où ?
    .short = Lieu

## Après l'entretien. Pour le professionnel seul.

arrival-route = Comment la personne est-elle arrivée ici ?
    .short = Arrivée ici
    .c-self = D’elle-même
    .c-recommended = Quelqu’un l’a conseillé
    .c-outreach = Votre équipe est allée vers elle
    .c-service = Un autre service a pris contact
    .c-transferred = D’une autre structure qui n’a pas pu aider
arrival-will = Qui l’a souhaité ?
    .short = Qui l’a souhaité
    .c-own = La personne elle-même
    .c-encouraged = Quelqu’un l’a encouragée
    .c-looking = Pour l’instant, elle veut seulement se renseigner
    .c-compelled = Quelqu’un l’exige
arrival-fit = Est-ce à vous de le faire ?
    .short = Missions et secteur
    .c-fits = Oui, par vos missions et par le secteur
    .c-scope = Non, c’est hors de vos missions
    .c-area = Non, c’est hors de votre secteur
    .c-unable = Non, ni vous ni votre structure ne le pouvez maintenant
arrival-ties = Vos propres limites et liens
    .short = Limites et liens
    .hint = Un ou une collègue peut prendre la suite. Dites la raison à la personne et demandez-lui ce qu’elle en pense.
    .c-none = Aucun
    .c-knows = Vous connaissez la personne ou sa famille
    .c-community = Vous êtes du même cercle ou de la même communauté
    .c-feelings = Cela vous touche trop pour bien travailler
    .c-competence = Cela dépasse ce que vous savez faire

## Une orientation qui aide à y aller

referral-ground = Pour quelle raison ?
    .short = Raison
    .c-scope = Nous ne faisons pas cela ici
    .c-area = Ce n’est pas notre secteur
    .c-unable = Nous ne pouvons pas le faire assez bien maintenant
referral-to = Vers qui ?
    .short = Vers
    .hint = Plutôt une personne qu’un bâtiment.
referral-purpose = Quelle aide en attendez-vous ?
    .short = Aide attendue
referral-help = Comment est-ce que je vous aide à y aller ?
    .short = Aide pour y aller
    .hint = Une adresse seule suffit rarement.
    .c-agreed = J’ai parlé avec eux, et ils vous attendent
    .c-filled-in = Nous avons rempli les papiers ensemble
    .c-went-along = Nous avons fait le chemin ensemble
    .c-received = J’ai vérifié que vous avez reçu l’aide
referral-check = Quand vous demander si vous avez reçu l’aide ?
    .short = Redemander le
referral-result = Qu’est-ce que cela a donné ?
    .short = Ce que cela a donné

## Une fin bienveillante, la porte ouverte

ending-why = Comment cela se termine-t-il pour l’instant ?
    .short = Comment cela s’est terminé
    .c-not-wanted = Vous ne voulez pas continuer, et c’est respecté
    .c-referred = D’autres prennent le relais avec vous
    .c-only-asking = Vous vouliez demander quelque chose, et vous avez la réponse
ending-said = Qu’aimeriez-vous en dire ?
    .short = Ce que vous en avez dit
ending-given = Qu’emportez-vous ?
    .short = À emporter
    .hint = Des informations, des numéros, des lieux où l’on aide.
ending-return = Comment pouvez-vous revenir, si vous le voulez ?
    .short = Comment revenir

## Laissé ouvert, avec une raison. Pour le professionnel seul.

reason-rule = Ce que cela concerne
    .short = Ce que cela concerne
reason-why = Pourquoi le laisser en suspens ?
    .short = Laissé en suspens, avec une raison

## La structure. Le professionnel la remplit seul.

profile-name = Nom de votre structure
    .short = Structure
profile-area = Secteur que vous couvrez
    .short = Secteur
    .hint = Une ville, un quartier, un public.
profile-does = Ce que vous faites
    .short = Ce que vous faites
    .hint = Avec les mots que vous diriez à quelqu’un qui demande de l’aide.
profile-numbers = Numéros d’urgence
    .short = Numéros d’urgence
    .hint = Un par ligne : ce que c’est, puis le numéro. Ils figurent aussi sur l’écran de verrouillage, car l’aide ne doit pas attendre une phrase de passe.
profile-role = Quelle est votre fonction ?
    .short = Fonction
    .hint = Référent ou référente, assistante sociale, éducateur…
profile-worker = Votre nom, pour les papiers
    .short = Personne référente

## Ce qui reste d'un dossier effacé

erased-case = Dossier
    .short = Dossier
erased-when = Effacé le
    .short = Effacé le
