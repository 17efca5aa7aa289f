# Notes à côté d’une question, ouvertes à la demande. Le professionnel les lit seul : « vous », c’est lui, et « la personne » est celle qu’il accompagne.
# Entre guillemets, c’est le professionnel qui parle : là, « je » est le ou la professionnelle, « vous » la personne.
#   valeur   pourquoi on le demande. Le message est why- et le code de la question, avec - au lieu de . et _
#   .ask     comment le demander
#   .not     ce qu’il vaut mieux ne pas faire
#   about-   la même chose pour toute une sorte de fiche : about- et le code de la sorte. Son .ask dit comment faire

## Les notes elles-mêmes

guidance-open = Pourquoi, et comment
guidance-ask = Comment demander
guidance-do = Comment faire
guidance-not = Attention

## Les petits mots qui aident à raconter. On les dit tels quels.

guidance-encourage = Les petits mots qui aident
    .e1 = Oui…
    .e2 = Et ensuite ?
    .e3 = Prenez votre temps.
    .e4 = Dites-m’en un peu plus.
    .e5 = Je vous écoute.
    .e6 = Y a-t-il autre chose ?
    .e7 = Et ailleurs, est-ce pareil ?
    .e8 = Et maintenant, comment aimeriez-vous que cela se passe ?

## À quoi sert un premier entretien, et comment se présenter

opening-tasks = À quoi sert un premier entretien
    .short = Tâches de l’entretien
    .c-trouble = Voir ensemble ce qui ne va pas, et ce qu’il faudrait
    .c-expectations = Dire ce que chacun attend de l’autre, et ce que chacun fera
    .c-part = Laisser la personne prendre sa place, sans la presser
    .c-change = Mettre quelque chose en mouvement : un autre regard, une piste pas encore essayée
    .c-agreement = Se mettre d’accord sur quelque chose, même provisoire
    .c-next = Savoir par quoi on commence, ce qui vient ensuite, et quand on se revoit
opening-introduced = Quand vous vous présentez
    .short = Présentation
    .c-name = Votre nom, et à quoi sert votre aide
    .c-agency = Les missions de votre structure, et ce qu’on peut y trouver
    .c-self = Un mot sur vous : depuis quand vous faites ce métier, et ce que vous connaissez bien
    .c-asking = Ce que vous pensez des gens qui demandent de l’aide : il faut du courage, et c’est une bonne idée
    .c-turn = Puis changez de place : comment la personne voit-elle sa difficulté, votre structure et votre rôle, et qu’en attend-elle ? Dites aussi comment vous le voyez
interview-introduced = { opening-introduced }
    .short = { opening-introduced.short }
    .c-name = { opening-introduced.c-name }
    .c-agency = { opening-introduced.c-agency }
    .c-self = { opening-introduced.c-self }
    .c-asking = { opening-introduced.c-asking }
    .c-turn = { opening-introduced.c-turn }
interview-tasks = À quoi sert un entretien
    .short = { opening-tasks.short }
    .c-trouble = { opening-tasks.c-trouble }
    .c-expectations = { opening-tasks.c-expectations }
    .c-part = { opening-tasks.c-part }
    .c-change = { opening-tasks.c-change }
    .c-agreement = { opening-tasks.c-agreement }
    .c-next = { opening-tasks.c-next }

## La sécurité d’abord

why-safety-private = Quand quelqu’un peut entendre, on ne dit pas la vérité. Et ce qui a été entendu se paie parfois à la maison.
    .ask = Posez la question de sorte que toute réponse paraisse anodine : « Êtes-vous bien ici pour parler, ou préférez-vous un endroit plus calme ? » Un signe de tête suffit.
    .not = Ne le demandez pas devant qui l’accompagne, et ne faites pas interpréter par cette personne.
why-safety-now = Certaines choses ne peuvent pas attendre le prochain rendez-vous, et l’on commence rarement par elles.
    .ask = Demandez simplement, sans changer de ton : « Quelqu’un est-il en danger aujourd’hui ? Vous arrive-t-il de penser à mettre fin à vos jours ? Avez-vous un lit pour ce soir ? » Parler de la mort n’en donne l’idée à personne.
    .not = Ne finissez pas d’abord la fiche, et ne laissez personne sans présence après une réponse qui vous fait peur.
why-safety-action = Ce qui compte, c’est ce qui est fait aujourd’hui, pas ce qu’on en écrit. L’écrit montre à la personne suivante ce qui tient encore.
    .ask = « Où dormez-vous ce soir ? Qui appelez-vous d’abord ? Et si personne ne répond ? » Notez aussi la solution de secours.
    .not = N’écrivez pas « à surveiller », et ne laissez pas tout reposer sur qui est en danger.

## Ce qui a été expliqué, et le consentement

about-consent = Consentir, c’est savoir et accepter, pas remplir une feuille. Cela peut prendre fin n’importe quel jour.
    .ask = Choisissez les mots pour qui est en face de vous, et notez qui a entendu un oui donné de vive voix.
    .not = Ne demandez pas de signature pour vous couvrir.
why-consent-limits-told = La personne doit savoir où s’arrête votre silence avant de parler, sinon son propre récit devient un piège. Tout le monde entend la même chose, sans exception.
    .ask = Dites-le avec vos mots, puis laissez un silence : « Il y a quelques choses que je ne peux pas garder pour moi. Je vous dis lesquelles, avant que vous commenciez. »
    .not = Ne promettez pas que tout restera entre ces murs, et que cela ne retarde jamais une aide urgente.
why-consent-may-write = Un stylo à la main change ce que l’on vous dit. Demander d’abord, c’est laisser à la personne son histoire.
    .ask = Tournez l’écran pour le voir à deux : « J’aimerais noter quelques-uns de vos mots, pour ne pas les déformer. Est-ce que cela vous va ? »
    .not = Après un non, n’écrivez pas de mémoire ce que la personne ne voulait pas voir écrit.
why-consent-explained = On vérifie ici votre façon d’expliquer, et non l’attention de la personne. Son accord doit porter sur ce qu’elle croit accepter.
    .ask = Prenez-le sur vous : « J’ai dit beaucoup de choses d’un coup, peut-être pas clairement. Avec vos mots, qu’avons-nous convenu ? »
    .not = N’en faites pas un examen, et un hochement de tête poli ou un « c’est clair ? » ne suffit pas.
why-consent-quote = Ce que la personne en a dit avec ses mots montre plus tard si elle avait compris. Une case cochée ne le montre pas.
    .ask = « Qu’est-ce que je viens de vous promettre, et qu’est-ce que je n’ai pas promis ? Dites-le à votre façon. » Notez une phrase telle quelle.
    .not = Ne demandez pas « C’est clair ? » : presque tout le monde dit oui.
why-consent-manner = Certains ne savent pas lire, à d’autres une signature a coûté cher. Ici, les trois façons se valent.
    .ask = Proposez-les avant de tendre le stylo : « Vous pouvez signer, faire une marque, ou simplement le dire. »
    .not = Ne demandez pas pourquoi quelqu’un préfère ne pas signer.
why-consent-withdrawn = Qui peut arrêter à tout moment commence plus librement. Aucune raison n’est à donner, et cela ne doit rien coûter.
    .ask = Écrivez le jour où cela a été dit. Demandez ce qu’il faut encore, et si le partage avec d’autres doit cesser aussi.
    .not = N’essayez pas de retenir la personne, et ne continuez pas comme si rien n’avait été dit.

## La personne, et comment la joindre sans risque

about-client = Avant le récit, il faut savoir comment appeler la personne, et comment la joindre sans lui nuire.
    .ask = Demandez-le tôt, et de nouveau quand quelqu’un emménage ou s’en va. Ce qui n’est pas utile peut rester vide.
    .not = Ne demandez ni papiers ni nom de famille avant d’écouter.
why-client-called = Employer le bon nom, c’est la première chose que vous pouvez réussir.
    .ask = Donnez d’abord le vôtre : « Je m’appelle… Et vous, comment voulez-vous que je vous appelle ? Est-ce que je le prononce bien ? »
    .not = Ne le recopiez pas d’un papier, ne le raccourcissez pas, et ne passez pas au prénom sans demander.
why-client-reach = Un seul appel au mauvais moment peut mettre quelqu’un en danger, ou faire jaser tout l’immeuble.
    .ask = Imaginez ensemble la scène : « Si j’appelle mardi à quatre heures, qui décroche, et qu’est-ce que je peux dire ? » « Pas du tout » est aussi une réponse.
    .not = N’appelez pas, n’écrivez pas, ne laissez pas de message et ne nommez pas votre structure d’une façon qui n’a pas été convenue.
why-client-language = La peur, la honte et le passé se racontent dans la langue de l’enfance. Quand on cherche ses mots, on laisse des choses de côté.
    .ask = « Dans quelle langue pensez-vous ? Dans laquelle préférez-vous me raconter cela ? »
    .not = Ne prenez pas la politesse dans votre langue pour de la compréhension.
why-client-interpreter = Un interprète peut rendre l’échange possible, ou rendre la vérité impossible si c’est la mauvaise personne.
    .ask = « Y a-t-il quelqu’un qui ne doit pas traduire pour vous ? Une femme ou un homme, de chez vous ou d’ailleurs ? » Et laissez la possibilité de refuser en voyant qui arrive.
    .not = Ne faites traduire ni un enfant, ni le conjoint, ni un voisin. Pas une fois, même « juste aujourd’hui ».
why-client-support = Voir, entendre, lire ou rester assis une heure peut être difficile, et presque personne ne le dit de soi-même.
    .ask = « Qu’est-ce qui vous faciliterait les choses ici : de gros caractères, une pause, lire à voix haute, quelqu’un à côté ? »
    .not = N’attendez pas que la personne bute sur un formulaire.
why-client-reach-say = Une phrase anodine ne protège que si vous la connaissez tous les deux d’avance.
    .ask = Trouvez-la ensemble : « Si quelqu’un d’autre décroche, qui suis-je, et qu’est-ce que je veux ? » Écrivez-la mot pour mot.
    .not = N’improvisez pas quand ce n’est pas la bonne personne : dites cette phrase, ou raccrochez.
why-client-reach-seen = Un téléphone partagé, une boîte aux lettres ouverte ou un deuxième écran en disent plus qu’un appel.
    .ask = « Qui connaît le code de votre téléphone ? Qui relève le courrier ? Vos messages s’affichent-ils ailleurs ? »
    .not = Ne croyez pas un message privé parce qu’il porte son nom.
why-client-words-in = Gardées dans la langue où elles ont été dites, ses paroles peuvent lui être relues et restent les siennes.
    .ask = Choisissez-la si elle parle une autre langue que cette page. Si quelqu’un a interprété, mettez la langue dans laquelle vous avez écrit.
    .not = Ne faites pas passer dans votre langue ce que vous appellerez ensuite ses mots.

## Le carnet et les six questions

why-six-pad = Le récit vient d’abord, dans l’ordre de la personne. Vous triez après, et vous ne demandez que ce qui manque.
    .ask = « Commencez par où vous voulez. » Puis parlez peu, et redites de temps en temps, en quelques mots, ce que vous entendez : « On dirait que cela vous a fait mal. » « J’entends que vous n’en pouvez plus. »
    .not = Pendant le récit, n’expliquez pas, ne jugez pas, ne corrigez pas et ne déroulez pas les questions.
why-six-who = On voit autrement une difficulté quand on sait qui, ou quoi, se trouve en face : une personne, mais aussi bien une administration ou la malchance.
    .ask = « Qui ou qu’est-ce qui vous rend la vie difficile ? » « Y a-t-il quelqu’un derrière cela, ou est-ce plutôt la situation ? » Un rôle suffit : le propriétaire, une tante.
    .not = Ne cherchez pas de coupable, et n’insistez pas pour avoir un nom.
why-six-before = Ce qu’il y avait avant, ce qui est arrivé et ce qui a suivi montrent ce qui a tout déclenché, ce qui fait durer, et ce qui allait mieux autrefois.
    .ask = Comblez seulement les trous : « Vous m’avez parlé de ce soir-là. Comment cela allait-il jusque-là, et comment cela va-t-il depuis ? »
    .not = S’il y a de la violence, ou s’il s’agit d’un enfant, ne demandez pas de détails et jamais « pourquoi » : écrivez exactement ce qui vient spontanément, puis veillez à la sécurité.
why-six-tried = La plupart des gens ont beaucoup essayé avant de venir vous voir. Cela montre leur force, et vous évite de proposer ce qui a déjà échoué.
    .ask = Demandez avec respect, comme on cherche des idées : « Qu’avez-vous déjà fait pour cela ? Est-ce que quelque chose a aidé, même un jour ? » « Avez-vous déjà pensé à vous y prendre autrement ? »
    .not = Ne dites pas ce qu’il aurait fallu faire, et ne demandez pas de preuves.
why-six-helps = L’aide commence par la personne elle-même et ses proches, et elle continue quand vous n’êtes plus là.
    .ask = « Qui s’aperçoit que vous n’allez pas bien ? » « Qu’est-ce qui vous aide à passer une mauvaise soirée ? »
    .not = Ne comptez la famille parmi les aides que si la personne le fait : la difficulté vient peut-être de là.
why-six-wish = Personne ne connaît mieux sa vie, et une solution qu’on a trouvée soi-même, on la met en œuvre.
    .ask = « Si cela ne dépendait que de vous, comment cela se réglerait-il ? » Puis attendez. Un long silence, c’est souvent quelqu’un qui réfléchit.
    .not = Ne conduisez pas la personne vers la réponse que vous avez en tête, et ne jugez pas la sienne pendant qu’elle parle.
why-six-hope = Les attentes qu’on ne dit pas sont les premières déçues. Une fois dites, vous pouvez répondre honnêtement : ce qui est possible de votre côté, et ce qui demande d’être deux.
    .ask = « Quand vous avez décidé de venir, que pensiez-vous que je pourrais faire ? » Puis dites comment vous voyez votre rôle, et ce qu’il vous faut de la personne.
    .not = Ne riez pas d’un grand espoir, et n’acquiescez pas non plus : dites avec douceur ce qui est en votre pouvoir.
why-six-life = L’image d’une bonne journée ordinaire montre ce qui compte. Elle donne une direction au travail, et un peu de courage.
    .ask = « Imaginez que tout cela est fini. Vous vous levez le matin : qu’y a-t-il, qui est là, que faites-vous ? » Si rien ne vient, demandez une seule heure de cette journée.
    .not = Ne rapetissez pas l’image parce qu’elle paraît hors d’atteinte : ce n’est pas à vous de retailler ce qui fait, pour quelqu’un, une vie digne d’être vécue.
why-six-person-view = Seule la personne peut dire si vous avez compris. Une fois qu’elle l’a confirmé, vous parlez de la même chose.
    .ask = Relisez ses propres mots à voix haute, lentement : « Il manque sûrement quelque chose, ou ce n’est pas tout à fait juste. Qu’est-ce que c’est ? »
    .not = Ne polissez pas ses mots, ne défendez pas les vôtres, et ne lisez pas à voix haute ce qui concerne une personne marquée comme un danger.
why-six-during = Ce qui se passe au milieu montre qui fait quoi, et où cela pourrait s’arrêter.
    .ask = « Prenons la dernière fois. Que s’est-il passé ? Et ensuite, qui a fait quoi ? » Une seule fois, racontée lentement, en dit plus que « toujours ».
    .not = Ne courez pas vers les causes, et ne prenez pas parti.
why-six-after = Ce qui vient après montre ce que la difficulté coûte, et parfois ce qu’elle apporte.
    .ask = « Et quand c’était fini ? Qu’avez-vous fait, et qu’ont fait les autres ? »
    .not = Ne vous arrêtez pas à la dispute : c’est souvent la suite qui l’entretient.
why-six-person-correction = Pouvoir corriger ce qui est écrit sur soi, c’est commencer à corriger ce qui compte dans sa vie.
    .ask = « Où est-ce que je me trompe ? Que manque-t-il ? » Notez avant de vous expliquer.
    .not = Ne défendez pas votre phrase.
why-six-worker-view = Deux personnes voient deux choses. Les deux peuvent rester, pourvu qu’on ne prenne pas l’une pour l’autre.
    .ask = Écrivez en deux phrases ce que vous avez vu et ce que vous en pensez, et dites-lui les deux.
    .not = Ne glissez pas votre regard dans ses réponses.
why-six-situation = Racontée par la personne et racontée par vous, cela fait deux histoires. La sienne vient d’abord.
    .ask = Prenez dans les notes les phrases où elle l’a le mieux dit, et laissez-les telles quelles.
    .not = Ne résumez pas avec les mots du métier.
why-six-who-kind = On ne travaille pas sur un conflit avec un bureau, ou sur la malchance, comme sur un conflit avec quelqu’un. Bien des fautes que l’on croit siennes ont une autre adresse.
    .ask = « Est-ce avec quelqu’un, un groupe, un service, ou est-ce la vie qui a tourné ainsi ? » Plusieurs réponses sont possibles.
    .not = N’insistez pas si elle préfère ne pas le dire : ce peut être de la peur.
why-six-worker-correction = Une différence dite tout haut est honnête. Tue, elle agit en cachette.
    .ask = Dites-le avant de l’écrire : « Il y a une chose que je vois autrement. Je l’écris à côté, pas à la place. »
    .not = N’écrivez pas ici ce que vous ne lui diriez pas en face.

## Ce que chacun peut et va faire

why-terms-can = La confiance naît de petites choses qui arrivent vraiment. Pour choisir, il faut d’abord savoir ce que vous et votre structure pouvez faire.
    .ask = Dites-le avec précision, et de bon cœur : « Jeudi, je peux aller avec vous au guichet. Je l’ai souvent fait, et en général cela aide. »
    .not = N’offrez pas ce qui dépend du oui de quelqu’un d’autre, et ne promettez pas que tout ira bien.
why-terms-cannot = Une limite connue tôt est une information. Découverte trop tard, c’est une promesse trahie.
    .ask = Dites-le sans longues excuses, et dites qui le peut : « Je ne peux pas vous trouver un logement. Je peux faire la demande avec vous, et voici qui décide. »
    .not = Ne vous cachez pas derrière « on verra », et ne le glissez pas sur le pas de la porte.
why-terms-theirs = Il faut être deux. Avec une part à soi, même petite, on agit, on n’est pas un dossier qu’on traite.
    .ask = « De quoi aimeriez-vous vous charger d’ici là ? » « Avec la semaine qui vous attend, est-ce possible ? »
    .not = Ne donnez pas de devoirs à faire, et ne prenez pas en charge ce que la personne peut faire elle-même.
why-terms-decision = Travailler ensemble commence par un oui libre. Vous avez ici plus de pouvoir qu’il n’y paraît, et un non ne doit rien coûter.
    .ask = « Vous savez ce que je peux faire, et ce que je ne peux pas. Voulez-vous continuer, prendre du temps, ou plutôt pas ? » Après un non, donnez ce qui peut servir et dites comment revenir.
    .not = Ne cherchez pas à convaincre, et ne laissez pas croire qu’une aide urgente dépend d’un oui.
why-terms-next = Un jour dans l’agenda aide à tenir dans l’intervalle. Sans lui, il est facile de ne plus revenir.
    .ask = « Quand et où est-ce bien pour vous, et sans risque ? » S’il n’y a pas encore de jour possible, convenez de ce qui doit arriver d’abord et de qui fait signe.
    .not = N’en restez pas à « appelez-moi quand vous voulez ».
why-terms-mine = Votre part, une fois écrite, peut vous être rappelée. C’est ce qui lui donne sa valeur.
    .ask = Prenez peu, avec une date : « Vendredi au plus tard, j’aurai appelé le service du logement. »
    .not = Ne vous chargez pas de ce que la personne voulait faire elle-même.
why-terms-no-date = Sans date, il faut au moins quelque chose à attendre, sinon le fil se perd ici.
    .ask = « Que faut-il d’abord ? Qui de nous deux donne des nouvelles, et comment, sans risque ? »
    .not = Ne laissez pas à la personne seule le soin du prochain signe.

## Après l’entretien, sans la personne

why-arrival-route = Le chemin jusqu’à vous dit ce que la personne a derrière elle. Une porte fermée ailleurs, cela pèse longtemps, et bien des difficultés graves commencent par une question banale sur l’école ou la belle-famille.
    .ask = Vous le savez le plus souvent par le récit. Sinon : « Par quel chemin avez-vous trouvé notre porte ? Et la dernière fois que vous avez demandé de l’aide quelque part, comment était-ce ? »
    .not = Ne choisissez pas « D’elle-même » si quelqu’un attendait devant la porte, et n’ouvrez pas un dossier pour une question banale, sauf si elle pèse à la personne et que celle-ci le souhaite.
why-arrival-will = La suite en dépend : encourager qui le souhaite, informer qui se renseigne, parler franchement avec qui y est obligé.
    .ask = Écoutez entre les mots, ou demandez : « Est-ce vous qui avez eu l’idée de venir, ou quelqu’un d’autre ? » Si la personne veut seulement se renseigner, demandez en passant s’il y a autre chose derrière.
    .not = Ne parlez pas d’une « personne difficile » parce qu’elle ne veut pas ce que d’autres ont exigé.
why-arrival-fit = Des semaines à la mauvaise porte sont des semaines perdues. Savoir tôt que ce n’est pas à vous de le faire rend déjà service, si vous aidez à trouver la suite.
    .ask = Mettez la demande en regard de vos missions et de votre secteur, avec la même mesure pour tout le monde. Si ce n’est pas chez vous : « Je sais qui peut le faire. Voulez-vous que nous les appelions ensemble ? »
    .not = Ne tordez pas la demande pour qu’elle entre dans vos missions, et ne renvoyez personne avec une simple adresse.
why-arrival-ties = Un dossier dans votre voisinage, une vieille blessure à vous, un domaine que vous n’avez jamais appris : tout cela peut troubler le regard. S’en apercevoir fait partie du métier.
    .ask = Demandez-vous : serais-je à l’aise sous le regard de l’équipe ? Ni trop près, ni trop loin ? La personne me dirait-elle encore bonjour au marché, sans honte ?
    .not = Ne gardez pas un dossier par orgueil, et ne laissez personne ne s’appuyer que sur vous.
why-arrival-requirements = Des conditions (sobre, à l’heure, avec ses papiers) écartent justement ceux qui en ont le plus besoin. Au début, on trouve encore un détour.
    .ask = Posez-les une par une à côté de sa vie : « Nous ouvrons à neuf heures. Après votre nuit de travail, est-ce possible ? »
    .not = N’écrivez pas « Non » avant d’avoir demandé une exception à votre structure.

## Ce qu’il faut

why-need-statement = L’aide tombe juste quand elle part de ce qui manque à la personne, et non de ce que vous avez à proposer.
    .ask = « Qu’est-ce qui est le plus dur en ce moment ? » « Que faudrait-il pour que vous puissiez souffler ? » Si la personne nomme un service, demandez ce qu’il lui apporterait.
    .not = N’écrivez pas un service à la place d’un besoin : « la solitude du dimanche » est un besoin, « visites de convivialité » n’en est pas un.
why-need-cause = L’explication que la personne se donne oriente ce qui, pour elle, pourrait aider. Vous pouvez le voir autrement, et les deux regards ont leur place.
    .ask = « À quoi est-ce lié, selon vous ? » « Quand l’avez-vous remarqué pour la première fois ? » On peut laisser vide.
    .not = N’en faites ni une question de faute ni un diagnostic, et ne la posez pas du tout s’il y a de la violence.
why-need-domain = Un besoin a sa place dans la vie : un toit, le corps, les proches, les droits. Cette place montre qui d’autre peut aider.
    .ask = « Où est-ce le plus dur : à la maison, pour la santé, pour l’argent, avec les gens ? »
    .not = Ne choisissez pas un domaine parce que c’est celui de votre structure.
why-need-outlook = Ce qui arrivera si personne ne fait rien dit combien de temps il reste.
    .ask = « Et si tout reste ainsi, comment ce sera dans un mois ? Dans un an ? »
    .not = Ne vous en servez pas pour faire peur.
why-assessment-alone = Ce qui va bien est le sol sur lequel tient le projet. Cela rappelle aussi, à vous deux, tout ce qui se fait sans aide.
    .ask = Parcourez une journée : « Le matin, comment faites-vous ? Les courses ? Le courrier ? » Demandez à la personne quelles astuces elle a trouvées.
    .not = Ne sautez pas cette question parce que la difficulté est grande, et ne comptez pas seulement ce que vous avez vu de vos yeux.
why-assessment-hard = Là où c’est difficile en ce moment, l’aide peut quelque chose. Il s’agit d’une période et d’une tâche, jamais de ce que quelqu’un est.
    .ask = « En ce moment, où est-ce que les forces vous manquent ? » « Laquelle de ces tâches confieriez-vous à quelqu’un, si vous le pouviez ? »
    .not = N’écrivez pas « ne peut pas » ni « incapable », et n’employez aucun mot de tribunal.
why-assessment-level = Cela dit quelle aide suffit aujourd’hui, pour ne pas porter quelqu’un qui peut marcher.
    .ask = « Que faites-vous sans aide, où un coup de main serait-il utile, et qu’est-ce qui est trop en ce moment ? » Laissez d’abord la personne choisir.
    .not = Ne choisissez pas plus haut par prudence, ni plus bas pour vous épargner du travail.

## Les points forts et les appuis

why-strength-what = Qui est arrivé jusqu’ici l’a fait grâce à quelque chose. Une fois que cela porte un nom, on peut bâtir dessus.
    .ask = « Comment avez-vous fait, avec tout ce que vous portez ? » « Quand cela allait-il un peu mieux, et que faisiez-vous autrement ? »
    .not = Ne distribuez pas de compliments de haut, et n’appelez pas point fort ce que la personne ne fait que subir.
why-strength-asked = Des questions différentes font apparaître des points forts différents : comment on a tenu, qui était là, de quoi on est fier.
    .ask = Posez, parmi les huit, celle qui va avec ce qui vient d’être dit, et attendez.
    .not = Ne lisez pas les huit comme un questionnaire.
why-strength-source = Ce qu’on vous a dit, ce que vous avez vu et ce que dit un papier n’ont pas le même poids, et dans un an, personne ne saura plus d’où cela venait.
    .ask = Cochez d’où vous le tenez ; il peut y en avoir plusieurs.
    .not = Ne cochez pas une visite pour ce qu’on vous a dit du logement au téléphone.
why-resource-what = L’aide la plus proche n’est souvent pas un service : une sœur qui a une voiture, un voisin gentil, un savoir-faire. Ce qui n’est pas encore là compte aussi.
    .ask = « Qui viendrait, si vous appeliez ? » « Qui viendrait peut-être, si on le lui demandait ? » Demandez ce qu’il faudrait pour chaque appui.
    .not = Ne comptez pas sur quelqu’un à qui la personne ne veut rien demander.
why-resource-who = La voisine de la liste et la voisine qui aide sont une seule personne : son aide figure alors sur la carte et près de l’étape, et ce qui est marqué à son sujet vaut aussi ici.
    .ask = Choisissez dans la liste. Si elle n’y est pas, ajoutez-la d’abord.
    .not = Ne reliez pas l’aide à quelqu’un qu’il ne faut pas solliciter. Pour une chose ou un lieu, laissez vide.
why-resource-takes = L’aide a un prix : du temps, de la reconnaissance, une vieille dette. Trop chère, on ne la prend pas.
    .ask = « Que vous en coûterait-il de demander ? Et que devriez-vous ensuite ? »
    .not = Ne comptez pas sur quelqu’un à qui l’on n’a pas demandé.
why-resource-state = L’aide qui est là peut servir demain. Celle qui pourrait l’être demande d’abord une étape.
    .ask = « Le fait-elle déjà, ou faudrait-il le lui demander ? »
    .not = Ne bâtissez pas un plan sur ce qui n’est que possible.
why-resource-of = Ce qui est en elle, la personne l’emporte partout. Ce qui l’entoure demande des soins.
    .ask = « Est-ce vous qui savez le faire, ou quelqu’un qui le fait pour vous ? »
    .not = Ne comptez pas seulement des gens et des services : la patience, un métier, une langue aident aussi.

## Les objectifs, les étapes et les signes

about-goal = Deux ou trois objectifs portent quelqu’un ; dix enterrent un plan.
    .ask = Écrivez d’abord le plus lointain, puis ce qui doit être vrai juste avant, jusqu’à ce mois-ci.
    .not = Ne repoussez pas un petit souhait de la personne parce que le vôtre vous semble plus important.
why-goal-statement = Un objectif, c’est ce que la personne veut voir changer, avec ses mots de tous les jours. Il doit être assez proche pour donner envie de se lever, et mener vers une vie qui soit la sienne.
    .ask = « D’ici l’été, qu’est-ce qui devrait avoir changé ? » « Et quel en serait le premier petit bout ? » D’un « ne plus », faites un « à la place ».
    .not = N’écrivez pas en son nom l’objectif de votre structure, même s’il paraît plus sage.
why-goal-methods = Plusieurs chemins mènent à un objectif, et c’est à l’aide de s’ajuster à la personne, pas l’inverse.
    .ask = Présentez deux ou trois façons de faire, et ce que chacune demande : « Nous pouvons y aller ensemble, ou j’écris d’abord, ou votre sœur demande. Qu’est-ce qui vous convient ? »
    .not = Ne prenez pas le chemin habituel seulement parce que le formulaire est sous la main.
why-goal-against = Deux objectifs peuvent tirer chacun de leur côté, et alors rien n’avance.
    .ask = « Si celui-ci se réalise, que devient l’autre ? Lequel peut attendre ? »
    .not = Ne décidez pas à sa place, et ne cachez pas la contradiction.
why-goal-person-reached = C’est la vie de la personne : sur ce qui est atteint, sa parole passe d’abord.
    .ask = « Est-ce ainsi maintenant ? À quoi le voyez-vous ? Que manque-t-il encore ? » Demandez avant de dire comment vous le voyez.
    .not = Ne comptez pas vos efforts comme un résultat.
why-goal-term = L’objectif lointain donne la direction, le proche donne du courage.
    .ask = « Est-ce là que vous voulez arriver, ou ce qu’il vous faut en chemin ? »
    .not = Ne rognez pas l’objectif lointain jusqu’à ce qui est facile.
why-goal-towards = Quand on voit à quoi il mène, même un formulaire ennuyeux fait partie du chemin.
    .ask = « De quoi cela vous rapproche-t-il ? » Si rien ne vient, demandez à qui est cet objectif.
    .not = Ne forcez pas une chaîne : un objectif peut tenir tout seul.
why-goal-handling = Une contradiction dont on a parlé laisse avancer l’un des deux.
    .ask = « Qu’est-ce qui irait pour les deux ? Ou lequel attend, et jusqu’à quand ? »
    .not = N’écrivez pas un compromis qui n’est bon qu’à vos yeux.
why-goal-worker-reached = Votre regard est à côté du sien pour qu’une différence se voie. Il ne corrige rien.
    .ask = Choisissez après la personne, et dites sur quoi vous vous fondez : « Je me fie aux lettres arrivées. »
    .not = Ne vous alignez pas pour avoir la paix, et ne rabaissez pas ce qui lui suffit.
about-step = Une étape sans nom et sans date est un espoir. Ce sur quoi elle s’appuie montre que nul ne part de rien.
    .ask = D’abord qui, et pour quand. Puis regardez ce que vous avez noté ensemble : « Qui pourrait venir avec vous ? »
    .not = Ne serrez pas les étapes au point qu’une lettre en retard les arrête toutes.
why-step-what = Un grand objectif fait peur, un petit pas se fait. S’il est écrit précisément, chacun sait quand il est fait.
    .ask = « Que faudrait-il juste avant cela ? Et encore avant ? » Remontez jusqu’à quelque chose de faisable cette semaine.
    .not = N’écrivez pas « s’occuper des papiers » : écrivez quel papier, et où il doit aller.
why-step-who = Chaque fil a besoin d’une main qui le tient. Ce que la personne fait elle-même lui reste quand vous n’êtes plus là.
    .ask = « Dans tout cela, que voulez-vous faire, et où puis-je intervenir ? » Proposez de le faire à deux la première fois.
    .not = Ne prenez pas une étape parce que vous iriez plus vite, et n’en confiez pas à quelqu’un sans lui demander.
why-step-means = Une étape pour laquelle il manque quelque chose échouera, et la personne croira que c’est de sa faute.
    .ask = Faites le chemin en pensée : « Vous voilà au guichet. Que vous faut-il ? De quoi payer le bus, des papiers, quelqu’un pour garder les enfants ? »
    .not = Ne renoncez pas à une bonne étape faute de moyens : notez ce qui manque, pour le trouver, le créer ou le réclamer.
why-step-done-when = On peut s’accorder sur une étape et penser à deux choses. Un signe que chacun peut voir évite de deviner.
    .ask = « À quoi verrons-nous que c’est fait ? »
    .not = N’écrivez pas « essayer » ni « travailler sur » : cela ne se voit pas.
why-step-gap = Une étape sans moyens est un souhait. Nommer ce qui manque en fait une tâche.
    .ask = « Que faudrait-il pour que cela marche ? Peut-on le trouver, le créer, ou faut-il l’obtenir de quelqu’un ? »
    .not = Ne laissez pas la personne avec ce manque.
why-step-result = Ce qui n’a pas marché apprend autant que le reste, si l’on n’accuse personne.
    .ask = « Qu’est-ce que cela a donné ? » Et si rien : « Qu’est-ce qui s’est mis en travers ? »
    .not = N’écrivez pas « ne coopère pas ». Écrivez ce qui s’est passé.
why-step-service = À la fin, on peut comparer ce qui était prévu et ce qui a été donné.
    .ask = Choisissez selon ce que cela apporte : s’exercer à téléphoner compte autant que de l’argent.
    .not = Ne forcez pas le choix : la plupart des étapes ne sont rien de tout cela.
about-indicator = Un signe vous évite de discuter si cela va mieux.
    .ask = Notez le jour même comment c’est maintenant, sinon rien à comparer. Un signe par objectif suffit.
    .not = Ne mesurez pas la personne quand c’est un service qui doit bouger.
why-indicator-what = Quand on sait à deux ce que l’on regarde, personne n’a besoin de juger si cela va mieux.
    .ask = « À quoi le remarqueriez-vous ? Que verrait votre fille ? » Prenez quelque chose qui se voit ou se compte.
    .not = Ne choisissez pas un signe seulement parce que votre structure le compte, ni un signe auquel la personne ne peut rien.
why-indicator-target = Un signe avec une cible montre les petits progrès qu’on ne sent pas d’un jour à l’autre.
    .ask = « Comment est-ce maintenant, en chiffre ou en image ? Et qu’est-ce qui serait déjà bien ? »
    .not = Ne fixez pas une cible qui ne dépend que des autres.

## Le projet dans son ensemble

about-plan = Un plan engage deux côtés, le vôtre aussi. Il a un jour où on le regarde, et une fin.
    .ask = Fixez ce jour dès maintenant, et dites ce que vous regarderez. Notez qui a entendu le oui si personne ne signe.
    .not = Ne vous en servez pas plus tard pour des reproches.
why-plan-order = Le projet appartient à qui en fixe l’ordre. Seule une urgence de sécurité passe devant.
    .ask = « Par lequel commençons-nous ? » Vous pouvez dire qu’un objectif facile donne du courage. Ensuite, c’est à la personne de choisir.
    .not = Ne déplacez pas un objectif sans en parler, et ne choisissez pas « Nous, ensemble » pour un simple hochement de tête.
why-plan-review = La vie change, et un projet bien coupé au printemps peut serrer à l’automne. Une date pour y revenir rend normal de le changer.
    .ask = « Quand nous asseyons-nous pour voir si cela vous va toujours ? » Prenez un jour assez proche pour pouvoir rectifier, et plus tôt s’il y a du danger.
    .not = N’attendez pas que cela ait échoué, et ne tenez personne à un projet qui ne lui va plus.
why-plan-manner = Le oui montre que le projet est celui de la personne. Un oui prononcé, et noté, vaut ici une signature.
    .ask = Relisez-le ensemble, objectif par objectif : « Est-ce bien ce que vous voulez ? Y a-t-il là quelque chose que vous préféreriez ne pas faire ? »
    .not = Ne glissez pas la feuille à signer à la fin d’un long entretien.

## Ce qui se passe au jour le jour

about-note = Qui vous remplace doit voir en une minute quand vous vous êtes parlé et ce qui vient.
    .ask = Écrivez le jour même. Le jour et le nom sont remplis : changez-les si c’était quelqu’un d’autre.
    .not = N’y mettez pas ce qu’une personne du dossier vous a dit d’une autre.
why-note-text = Qui prendra le relais demain doit voir ce qui s’est passé, et la personne le lira peut-être un jour.
    .ask = Deux ou trois phrases : ce que vous avez vu et entendu, ses mots tels quels, ce que vous avez convenu. Dites-lui ce que vous écrivez.
    .not = N’écrivez pas une supposition comme un fait, ni rien que vous ne pourriez lui lire à voix haute.
why-note-safety = Le danger arrive souvent sans bruit, entre deux rencontres. Une question à chaque fois permet de le voir tôt.
    .ask = Prenez-en l’habitude : « Avant toute chose, est-ce que quelque chose vous a fait peur depuis la dernière fois ? » Au téléphone, vérifiez d’abord qui entend.
    .not = Ne touchez pas « Rien ne nous inquiète » si vous n’avez pas demandé, ou pas pu le faire.
why-note-tap = La plupart des contacts n’ont pas besoin d’un récit. Un geste garde le fil sans prendre la soirée.
    .ask = Cochez pendant que vous avez encore le téléphone en main.
    .not = N’accumulez pas une semaine de notes : les jours se seront mélangés.
why-note-next = Un jour annoncé est une promesse, et chacun peut poser l’affaire jusque-là.
    .ask = « Quand est-ce que je vous recontacte, et comment ? »
    .not = N’annoncez pas un jour que vous ne pourrez pas tenir.
about-service = Seul ce qui est noté peut être mis à côté du plan, et la petite aide est la première oubliée.
    .ask = Notez le jour même, avec l’étape concernée. Laissez heures et argent si personne ne les additionne.
    .not = Ne notez pas comme donné ce qui est seulement promis.
why-service-kind = Les types d’aide mis côte à côte montrent ce que vous avez vraiment apporté : seulement des dépliants, ou aussi un coup de main. Une petite aide ouvre souvent la porte à une plus grande.
    .ask = Choisissez selon ce que cela a été pour la personne : a-t-elle reçu une information, obtenu quelque chose, appris à faire, ou eu quelqu’un à ses côtés ?
    .not = N’oubliez pas les petites choses, et ne choisissez pas le type d’aide qui fait bien dans un rapport.
why-service-what = Dans un an, il faut savoir ce qui a vraiment été reçu.
    .ask = Écrivez de façon que la personne s’y reconnaisse : « deux heures au service du logement, dossier déposé ».
    .not = N’écrivez pas « conseil » ou « soutien » : nul ne sait ce que c’était.
why-service-cost = On voit ce que peut une petite somme au bon moment.
    .ask = Écrivez ce qui a été payé. Laissez vide s’il faut deviner.
    .not = Ne tirez pas de la somme que quelqu’un coûte trop cher.
about-letter = Une lettre pose une date et une demande, et quelqu’un doit y répondre.
    .ask = Écrivez-la ensemble, lisez-la à voix haute. Notez quand elle est partie, et jusqu’à quand on peut contester.
    .not = Ne l’envoyez pas sans son oui.
why-letter-words = Une lettre qu’on comprend, on peut aussi la défendre.
    .ask = Lisez-la à voix haute avant l’envoi. « Est-ce bien ce que vous voulez dire ? » Dites ce qui est demandé, pourquoi, et pour quand.
    .not = N’écrivez pas sur la personne plus que ce dont cet organisme a besoin.
why-letter-about = Qui ouvre le courrier décide d’après cette ligne sur quel bureau il va.
    .ask = D’abord le numéro de dossier, puis l’affaire en cinq mots : « Aide au logement, décision du 3 mai ».
    .not = N’y mettez ni maladie ni affaires de famille : beaucoup de gens voient cette ligne.
why-letter-objection = Si juste soit-il, un recours arrivé un jour trop tard est perdu.
    .ask = « C’est un refus, et vous pouvez contester jusqu’au 14. Le voulez-vous ? Que peut-on y gagner, et y perdre ? » Demandez tôt à un avocat.
    .not = Ne décidez pas à sa place, et ne laissez pas passer le jour pendant qu’elle réfléchit.

## Le bilan

about-evaluation = Si quelque chose n’allait pas, cherchez-le d’abord dans le plan, pas chez l’un de vous.
    .ask = D’abord sa moitié, puis la vôtre, puis les deux côte à côte. Dix minutes suffisent.
    .not = Ne la remplissez pas à votre bureau pour lire ensuite le résultat.
why-evaluation-person-view = La personne était là, et c’est elle qui vit avec le résultat. Son regard se tient à côté du vôtre, sans attendre votre approbation.
    .ask = Laissez-la parler d’abord : « Qu’est-ce que notre travail a changé pour vous ? Qu’aurions-nous pu vous épargner ? » Écrivez-le comme elle le dit.
    .not = Ne dites pas votre avis avant que le sien soit écrit, et n’effacez pas la différence.
why-evaluation-person-blocked = Quand cela n’a pas marché, la raison est souvent une porte fermée, et non un manque de volonté. La connaître aide à mieux préparer la suite, et à parler là où d’autres décident.
    .ask = Commencez par l’extérieur : « Vous a-t-on refusé quelque chose ? Fait attendre ? A-t-on mieux traité d’autres que vous ? » Puis : « Et moi, qu’ai-je fait, ou pas fait ? »
    .not = Ne commencez pas par ce que la personne n’a pas fait, et ne discutez pas quand votre part est nommée.
why-evaluation-outcome = Tout bilan se termine par un choix, pour que le travail ne s’effiloche pas et ne continue pas non plus par habitude.
    .ask = Présentez les cinq choix avec des mots simples, dites lequel serait le vôtre et pour quoi faire : « Et vous, qu’en dites-vous ? »
    .not = Ne laissez pas courir un projet qui a dévié ou s’est arrêté avant ses objectifs : revenez à ce qu’il faut, sans reproche.
why-evaluation-person-change = Si la vie va mieux, pareil ou moins bien, c’est à la personne de le dire, quoi que disent les étapes.
    .ask = « Par rapport au jour où nous avons fait le projet, comment est-ce ? »
    .not = Ne prenez pas un merci pour une réponse.
why-evaluation-worth = Ce qu’une heure d’aide a apporté, et ce qu’elle a coûté à la personne, montre ce qu’il faut faire davantage.
    .ask = « Qu’est-ce qui en valait la peine ? Qu’est-ce qui vous a pris plus que cela ne vous a donné ? »
    .not = Ne le demandez pas pour justifier de l’argent : personne n’a à être rentable.
why-evaluation-course = Être sur la bonne voie sans être allé loin, ce n’est pas avoir beaucoup fait en s’écartant.
    .ask = « Sommes-nous encore sur le chemin que vous vouliez ? Ou déjà ailleurs ? »
    .not = Ne gardez pas un projet seulement parce qu’il a demandé du travail.
why-evaluation-worker-change = Vous voyez autre chose : les services, les papiers, les mois. À côté de sa réponse, on voit où poursuivre.
    .ask = Dites sur quoi vous vous fondez : « Je vois qu’on répond à vos lettres. »
    .not = Ne choisissez pas « mieux » parce que vous avez beaucoup travaillé.
why-evaluation-worker-blocked = Presque tout ce qui gêne est hors de la personne, et une part est chez vous.
    .ask = Commencez par votre part : qu’est-ce qui est venu trop tard, qu’avez-vous manqué ? Ensuite, ce que d’autres ont refusé.
    .not = Ne cochez pas qu’elle n’en voulait pas si personne ne l’avait expliqué, ou si cela n’allait pas.
why-evaluation-resources = Ce qui est venu reste quand vous partez. C’est ce qui dure dans votre travail.
    .ask = « Qu’y a-t-il maintenant qui n’était pas là au printemps ? Quelqu’un, de l’argent, une chose que vous savez faire ? »
    .not = Ne comptez pas ce qui finit le jour de votre départ.

## La clôture

about-closure = Le travail finit parce qu’il a réussi ou parce qu’il s’est rompu. Dans les deux cas, il lui faut une dernière page : qui continue, et comment revenir.
    .ask = Regardez en arrière ensemble si possible. À qui ne vient plus, n’écrivez que par le moyen sûr.
    .not = Ne fermez pas un dossier pour en avoir moins.
why-closure-reason = La vraie raison indique à qui lira le dossier comment accueillir la personne si elle revient. Elle montre aussi à votre structure qui elle perd.
    .ask = Si vous le pouvez, demandez : « Qu’est-ce qui vous donne envie d’arrêter là ? » Remerciez d’une réponse franche, même si elle parle de vous.
    .not = Ne choisissez pas « Nous n’avons plus de contact » pour quelqu’un que l’on a renvoyé, ni « Vous le souhaitez » pour quelqu’un qui n’a pas vu d’autre issue.
why-closure-attempts = Un silence peut vouloir dire que tout va bien, qu’un téléphone est cassé, ou que quelqu’un est empêché de répondre.
    .ask = Notez chaque essai : le jour, le moyen, la réponse. Puis voyez qui d’autre peut, sans risque, savoir comment va la personne.
    .not = N’insistez pas par un moyen dit risqué, et ne prenez pas un silence pour un non.
why-closure-continues = Votre départ ne doit pas laisser de trou. La personne doit savoir qui fait quoi dès demain.
    .ask = « Qui vous aidera pour le courrier, maintenant ? Est-ce que cette personne le sait ? » Nommez des gens, et appelez-les ensemble quand c’est possible.
    .not = N’inscrivez pas un service qui n’a pas encore dit oui.
why-closure-return = On part plus facilement quand la porte reste ouverte, et la vie peut encore basculer.
    .ask = Donnez un lieu, des heures et un nom : « Si cela redevient difficile, passez. Vous n’aurez pas à tout raconter depuis le début. »
    .not = Ne laissez pas croire que revenir serait un échec, et n’y mettez pas de conditions.
why-closure-person-agrees = Une bonne fin se voit des deux côtés. Quand elle surprend, elle ressemble à un renvoi.
    .ask = « Il me semble que nous y sommes. Et pour vous ? Qu’est-ce qui vous manquerait ? » Regardez ensemble le chemin parcouru avant de vous dire au revoir.
    .not = Ne prenez pas le soulagement ou la politesse pour un oui, et laissez un « Pas tout à fait » tel qu’il est.
why-closure-safety = Une fin peut ramener le danger : plus personne ne regarde, et quelqu’un l’attendait peut-être.
    .ask = « Y a-t-il quelque chose qui devient moins sûr quand nous arrêtons ? Qui appellerez-vous alors ? »
    .not = Ne clôturez pas le jour où la personne dit qu’elle a peur.
why-closure-keep-until = Un dossier gardé pour toujours peut toujours être trouvé.
    .ask = Dites jusqu’à quand il est gardé, pourquoi, et ce qui se passe ensuite. Demandez d’abord si la personne en veut une copie.
    .not = Ne gardez rien « au cas où ».
why-closure-safety-action = Une inquiétude que vous laissez doit être entre les mains de quelqu’un avant la clôture.
    .ask = Écrivez qui s’en charge, depuis quand il le sait, et quand il redemandera.
    .not = N’écrivez pas « informé » : savoir, ce n’est pas se charger.
why-closure-keep-why = La personne a le droit de savoir pourquoi l’on garde encore quelque chose sur elle.
    .ask = Une ligne : un droit qui peut revenir, une règle que vous pouvez nommer, son propre souhait.
    .not = N’écrivez pas « comme d’habitude ».

## La sécurité, plus en détail

about-risk = Une crainte a quelqu’un qui la ressent, quelqu’un pour qui l’on craint, et un jour pour regarder de nouveau. Alors on peut y travailler.
    .ask = Une crainte, une fiche. Dites-la comme vous l’écrivez, sauf si cela ajoute du danger.
    .not = Ne l’écrivez pas pour vous couvrir.
why-risk-what = Une crainte dite simplement, on peut la vérifier, la partager, y répondre. Avec un mot comme « risque élevé », c’est impossible.
    .ask = « Si tout continue ainsi, qu’avez-vous peur qu’il arrive ? À qui ? » Reprenez ses mots, et ajoutez qui en a peur.
    .not = Ne demandez pas le détail de ce qu’on lui a fait, et n’écrivez pas une crainte comme si c’était un fait.
why-risk-ground = Une inquiétude avec sa raison, quelqu’un d’autre peut la vérifier. Une impression, non.
    .ask = « Qu’avez-vous vu ou entendu qui vous le fait penser ? Quand ? »
    .not = N’écrivez pas comment est quelqu’un. Écrivez ce qui a été fait ou dit.
why-risk-protects = Ce qui a évité le pire jusqu’ici, c’est là que commence le plan.
    .ask = « Cela aurait pu être pire. Qu’est-ce qui l’a arrêté ? Qui s’en apercevrait en premier ? »
    .not = Ne comptez pas sur la prudence de qui est en danger : ce n’est pas une protection.
why-risk-person-view = Personne ne connaît mieux ce danger, et chaque plan fait sans la personne, c’est elle qui le paie.
    .ask = « Et vous, comment le voyez-vous ? Est-ce que je m’inquiète trop, ou pas assez ? »
    .not = N’effacez pas une peur avec des mots, et ne la faites pas grandir.
why-risk-decision = Une décision écrite avec sa raison pourra être comprise, même si c’était une erreur.
    .ask = Écrivez ce que vous avez décidé, pourquoi, avec qui vous en avez parlé, et quand vous y reviendrez.
    .not = Ne décidez pas d’une chose grave sans en parler, quand quelqu’un est joignable.
why-risk-level = Un mot indique à un collègue où regarder d’abord. Il n’explique rien.
    .ask = Choisissez-le en dernier, les phrases écrites, et faites-le regarder par quelqu’un d’autre.
    .not = Ne choisissez pas « peu grave » pour être tranquille.
about-safety-plan = Dans une mauvaise heure, on fait ce qu’on a déjà répété. C’est le plan de la personne, avec ses mots.
    .ask = Faites-le lentement, dans une heure calme, et reprenez-le après chaque changement à la maison.
    .not = Ne le prenez pas pour une protection : qui peut protéger doit agir aussi.
why-safety-plan-signs = Quand on a vécu avec le danger, on le reconnaît avant qu’il arrive. Ces signes donnent les minutes où l’on peut encore partir.
    .ask = « Comment est-ce, juste avant ? Un ton de voix, une bouteille sur la table, une pensée qui revient sans cesse ? » Demandez aussi ce qui a déjà marché à ce moment-là.
    .not = Ne dites pas ce qu’il aurait fallu remarquer, et ne remettez pas de copie avant de demander si en avoir une est sans risque.
why-safety-plan-leaving = Dans le danger, personne ne pense clairement. Un chemin réfléchi au calme est là le moment venu.
    .ask = « Par quelle porte ? Où d’abord ? Que faut-il emporter, et où cela peut-il être prêt ? » Parcourez-le pas à pas.
    .not = Ne mettez pas sur papier ce qui ne doit pas être trouvé à la maison.
why-safety-plan-means = Ce qui peut blesser dans une mauvaise heure doit être loin à cette heure-là.
    .ask = « Qu’y a-t-il à la maison avec quoi vous pourriez vous faire du mal, ou qu’on pourrait utiliser contre vous ? Qui pourrait le garder un moment ? »
    .not = N’évoquez pas de moyens que la personne n’a pas nommés : ne donnez pas d’idées.
why-safety-plan-children = Les enfants font ce qu’ils ont répété. Sinon, ils courent au milieu.
    .ask = « Où vont-ils ? Qui appellent-ils ? Y a-t-il un mot qui leur dit : maintenant ? »
    .not = Ne chargez pas un enfant d’arrêter cela, et ne lui dites rien qu’on puisse lui soutirer.
why-safety-plan-kept = Un plan trouvé peut être la raison du prochain coup.
    .ask = « Qui regarde dans votre sac, dans votre téléphone ? Que se passe-t-il si on le trouve ? » Un numéro su par cœur est parfois plus sûr.
    .not = Ne le donnez pas parce qu’on peut l’imprimer.

## Le partage, et les exceptions graves

about-sharing = L’histoire est à la personne. Un oui vaut pour un destinataire, un but et un temps.
    .ask = D’abord à qui, puis pour quoi, puis le minimum qui suffit.
    .not = Ne recueillez pas le premier jour un oui à tout.
why-sharing-what = Un oui n’est un oui que si la personne connaît la phrase qui sera transmise.
    .ask = Dites-la à voix haute, comme vous la direz là-bas : « Je dirais au médecin que vous dormez mal, et rien sur votre mari. Est-ce bien cela ? »
    .not = Ne demandez pas un oui à « tout ce qui sera nécessaire ».
why-sharing-not = Ce qui doit rester ici est souvent ce qui compte le plus, et l’on ne l’apprend pas en demandant seulement un oui.
    .ask = « Y a-t-il quelque chose qu’ils ne doivent pas apprendre, ou quelqu’un là-bas qui ne doit pas le voir ? »
    .not = Ne demandez pas la raison, et ne le laissez pas filer comme un simple contexte.
why-sharing-until = Un oui sans fin, la personne qui l’a donné l’oublie. Pas celle qui l’a reçu.
    .ask = « Jusqu’à quand peuvent-ils le savoir ? Je propose : jusqu’à ce que l’affaire soit réglée. »
    .not = Ne mettez pas une date juste pour remplir le champ.
why-sharing-purpose = Le but décide de la quantité : pour un rendez-vous, un nom suffit.
    .ask = « L’école demande à cause de la sortie. Je dirai seulement que c’est payé. »
    .not = N’écrivez pas « coordination » : cela permettrait tout.
why-sharing-state = Un oui peut finir, et plus rien de nouveau ne part. Ce qui est déjà ailleurs ne revient pas tout seul.
    .ask = Dites qui détient quoi, et demandez : « Dois-je leur dire que c’est fini ? »
    .not = Ne demandez pas de raison, et n’envoyez pas vite une dernière chose.
about-disclosure = Un jour, la personne demandera qui sait quoi. Cette liste est votre réponse.
    .ask = Notez chaque fois et tout de suite, un appel aussi : quoi, à qui, selon quel accord.
    .not = Ne transmettez pas un dossier là où une phrase était permise.
why-disclosure-to = Si la personne change d’avis, vous devez savoir qui détient déjà quoi, jusqu’au bureau près.
    .ask = Écrivez le nom et le lieu dès que c’est parti, et dites-le à la personne concernée : « J’ai parlé aujourd’hui avec Mme Renaud, comme nous l’avions dit. »
    .not = N’écrivez pas seulement le nom d’une grande administration, et ne remettez pas cela au soir.
why-disclosure-reason = Sans accord en vigueur, c’est à vous seulement d’en répondre.
    .ask = Écrivez ce qui ne laissait pas d’autre voie, et voyez si la place est sous « Partage sans accord ».
    .not = N’écrivez pas seulement « urgent », et n’antidatez pas un accord.
about-exception = Ici, vous répondez d’avoir parlé sans son oui. Qui lira doit trouver le danger, la mesure et le soin.
    .ask = Si une vie est en jeu, agissez d’abord et écrivez le jour même. Le nécessaire seulement, à qui peut agir.
    .not = Ne vous en servez pas pour éviter un entretien difficile.
why-exception-ground = Parler sans le oui de la personne est grave. Il y faut un motif que vous pourriez lui dire en face.
    .ask = Réfléchissez-y avec quelqu’un de l’équipe ou en supervision et, si cela n’ajoute pas de danger, dites-le avant : « Je dois en parler à quelqu’un, et je veux que vous l’appreniez d’abord par moi. »
    .not = Ne cherchez pas ici une autorisation : cette page ne peut pas dire si la loi le permet, et l’inquiétude seule n’est pas un motif.
why-exception-told = Apprendre par d’autres qu’une chose a été transmise coûte plus de confiance que de l’entendre en face.
    .ask = « Cela, je dois le dire, et je veux que vous l’appreniez d’abord de moi. » Sauf si le dire met quelqu’un en danger.
    .not = Que la personne ne l’apprenne pas par un courrier.
why-exception-wanted = Même quand sa volonté ne pouvait être suivie, une part le pouvait souvent.
    .ask = « Je dois signaler cela. Qu’est-ce qui compte pour vous dans la manière ? Qui le dit aux enfants ? »
    .not = Ne laissez pas vide parce que vous savez qu’elle est contre.
about-decision = Décider pour un adulte lui prend quelque chose. C’est donc une seule décision, pour un seul danger, avec une fin.
    .ask = Les lignes vont ensemble : si l’une reste vide, la décision n’est pas mûre.
    .not = Ne l’étirez pas d’une affaire à la suivante.
why-decision-unable = Vous avez à ce moment un grand pouvoir. Nommer ce qui empêche cette seule décision vous retient de prendre aussi les autres.
    .ask = Essayez encore d’abord : une autre heure, d’autres mots, des images, quelqu’un de confiance. « Qu’en avez-vous compris ? Que voudriez-vous ? »
    .not = N’écrivez ici ni diagnostic ni âge, et ne confondez pas un choix que vous trouvez imprudent avec un choix impossible à faire.
why-decision-wishes = Même si quelqu’un d’autre doit décider, la mesure est ce que la personne aurait voulu.
    .ask = Demandez-lui, si peu qu’elle puisse en dire. Demandez à ses proches : « Qu’en aurait-elle dit ? »
    .not = Ne décidez pas le plus commode pour l’entourage.
why-decision-least = Il y a presque toujours moins : accompagner, attendre un jour, demander à quelqu’un de confiance.
    .ask = Écrivez ce que vous avez essayé ou pesé, et pourquoi cela ne suffisait pas.
    .not = Ne choisissez pas ce qui est le plus sûr pour vous.
why-decision-consulted = Un deuxième regard protège la personne de votre hâte, et vous de la solitude.
    .ask = Demandez à quelqu’un qui peut dire non, et exposez les deux côtés.
    .not = Ne demandez pas seulement à qui sera d’accord.
about-handover = Passer un dossier à temps, c’est du métier. Il s’agit de vos limites, et ce n’est pas à la personne de les porter.
    .ask = Dites ce qu’il en est de votre côté, demandez son avis, et faites les présentations vous-même.
    .not = Ne disparaissez pas : le dernier entretien vous revient.
why-handover-opinion = C’est son histoire qui changerait de mains. Ce que la personne en pense peut peser plus que votre malaise.
    .ask = Donnez d’abord la raison, et dites qu’elle tient à vous : « Nous habitons le même immeuble, et cela peut vous gêner. Préféreriez-vous parler à quelqu’un d’autre ? Les deux réponses me vont. »
    .not = Ne présentez pas comme une question ce qui est déjà décidé, et ne donnez pas l’impression d’un renvoi.
why-handover-boundaries = Qui prend la suite doit savoir ce qui a été promis et ce qui a été refusé, sinon la personne le paie deux fois.
    .ask = « De ce que nous avons dit, que doit respecter la personne qui prend la suite ? Et que voulez-vous lui dire vous-même ? »
    .not = Ne transmettez pas votre avis sur la personne comme un fait.
why-handover-told = Qui n’entend pas de raison la cherche en soi.
    .ask = Bref et vrai, sans détails : « Cela tient à moi. Je connais votre frère par la chorale. »
    .not = N’accusez pas la charge de travail si c’est autre chose.

## Quand on est obligé de venir

about-compelled = Qui est obligé de venir ne vous a pas choisi. La confiance ne peut naître que de mots clairs sur ce qui est fixé.
    .ask = Remplissez avec l’ordonnance sur la table : qui exige quoi, ce que vous rapportez, ce qui est libre. Notez aussi sa colère.
    .not = Ne faites pas comme si c’était volontaire, et ne menacez pas au nom d’un autre service.
why-compelled-must = Qui vient parce qu’il le faut croit que tout, ici, est imposé. Tracer la limite avec précision rend à la personne la part qui lui revient.
    .ask = « Le tribunal demande que vous veniez six fois, c’est fixé. Ce dont nous parlons, c’est vous qui le choisissez. Et voici ce que je dois transmettre. »
    .not = Ne minimisez pas l’obligation, ne vous en servez pas comme menace, et ne voyez pas un défaut dans la colère qu’elle provoque.
why-compelled-refusing = Qui est obligé de venir a le droit de savoir ce que coûte un non, avant de dire oui.
    .ask = « Si vous ne venez pas, il se passe ceci, et rien d’autre. Voici ce que je transmets. Le reste demeure entre nous. »
    .not = Ne menacez pas de conséquences qui n’existent pas.

## Les enfants et les autres personnes du dossier

about-minor = Un enfant a son propre non, et l’adulte qui parle pour lui n’est pas toujours celui qui le protège.
    .ask = Dites en mots courts qui vous êtes et ce que vous ne pouvez pas taire. Écrivez ses phrases comme il les a dites.
    .not = Ne promettez rien que vous ne puissiez peut-être pas tenir.
why-minor-consents = Un enfant ne peut pas toujours dire oui de lui-même, et l’adulte qui le peut n’est pas toujours une personne sûre. Ces deux points doivent être clairs avant de commencer.
    .ask = Cherchez d’abord qui a le droit de décider, et si le lui demander est sans risque. À l’enfant : « Pour certaines choses, il faut l’accord des grands. Je veux quand même savoir ce que toi, tu veux. »
    .not = Ne demandez pas à un parent ou responsable légal qui est peut-être le danger, et ne laissez pas le oui d’un adulte remplacer celui de l’enfant.
why-minor-alone = Un enfant guette le visage de l’adulte à côté de lui, et dit ce qui maintient la paix.
    .ask = « Je parle un moment avec chaque enfant, en tête à tête. On peut dessiner, et tu peux arrêter quand tu veux. » Employez des mots courts, et dites d’abord ce que vous ne pouvez pas garder secret.
    .not = N’interrogez pas, ne soufflez rien et ne promettez pas le secret : écoutez, et écrivez ses mots exactement.
why-minor-agrees = Le non d’un enfant compte, même si un adulte a dit oui.
    .ask = « Tu es d’accord pour qu’on parle ? Tu peux dire non, et tu peux le dire plus tard. » Regardez autant que vous écoutez : se détourner, c’est dire non.
    .not = Ne demandez pas devant la personne qui a déjà dit oui.
why-minor-asked = La personne à qui il faut demander est peut-être celle dont l’enfant a peur.
    .ask = Demandez d’abord à l’enfant qui peut le savoir, et qui ne doit pas. Parlez-en avec quelqu’un de l’équipe avant d’appeler à la maison.
    .not = N’appelez pas le parent ou responsable légal parce qu’un formulaire le demande.
why-minor-not-asked = Ne pas demander au tuteur est un acte grave. Quelqu’un d’autre doit pouvoir en vérifier la raison.
    .ask = Écrivez ce que vous savez et par qui, à qui vous en avez parlé, et qui peut décider à sa place.
    .not = N’en restez pas à un sentiment, et ne le montrez jamais à la famille.
about-participant = Deux personnes dans un même dossier, ce sont deux histoires, et ce que dit l’une n’est jamais à l’autre.
    .ask = Avec chacune, seule : le nom, ce qui s’écrit et qui le voit, un oui à elle.
    .not = Ne portez pas de messages de l’une à l’autre.
why-participant-alone = Devant l’autre, on dit ce que l’autre peut supporter d’entendre. En tête à tête, on peut dire qu’on a peur.
    .ask = Faites-en une règle pour tout le monde : « Je vois d’abord chaque personne séparément. Je le fais toujours. » Puis dites à chacune ce que vous ne répéterez pas.
    .not = Ne laissez pas l’une attendre à portée de voix, et ne vous servez pas avec l’une de ce que l’autre vous a dit.
why-participant-manner = Chacun a son oui et son non. Personne ne parle pour les autres.
    .ask = Demandez à chacun en tête à tête : ce qu’on peut noter, qui peut le savoir, et ce qui doit rester ici.
    .not = Ne prenez pas un silence pour un oui.
why-participant-private = Ce que l’une vous a confié peut lui coûter cher si l’autre le voit.
    .ask = N’écrivez que ce qu’il faut savoir pour ne pas se tromper. Elle-même ou un juge peut encore le lire.
    .not = Ne laissez pas entendre à l’autre que vous en savez plus.

## Les entretiens

about-interview = Un entretien a un but avant et une pensée après. La fiche garde les deux, pas chaque mot.
    .ask = Écrivez le jour même, et séparez ce que vous avez vu de ce que vous en pensez.
    .not = N’écrivez pas pendant qu’on vous raconte le plus dur.
why-interview-place = On parle là où l’on est à l’aise et où personne n’entend. Un banc ou une promenade permettent parfois ce qu’un bureau empêche.
    .ask = « Où aimez-vous parler : ici, chez vous, en marchant ? » Des chaises de biais, pas de bureau entre vous, l’horloge visible sans tourner la tête.
    .not = Ne choisissez pas d’après ce qui est libre : ni le débarras, ni le couloir, ni le domicile si quelqu’un là-bas ne doit pas entendre.
why-interview-safety = { why-note-safety }
    .ask = { why-note-safety.ask }
    .not = { why-note-safety.not }
why-interview-kind = Qui est dans la pièce décide de ce qui peut s’y dire.
    .ask = Les couples : d’abord chacun seul. Prévoyez plus de temps pour un premier entretien et à plusieurs.
    .not = Ne laissez pas quelqu’un se joindre parce qu’il est déjà là.
why-interview-room = De l’endroit dépend la liberté de parler : qui entend, qui voit entrer, si l’on peut partir.
    .ask = Asseyez-vous une fois sur sa chaise : que voit-on, qu’entend-on ?
    .not = Ne vous mettez pas entre la personne et la porte.

## Un peu plus sur la personne

about-background = Ce que quelqu’un a vécu explique beaucoup, et il vous en faut peu.
    .ask = Demandez quand une étape l’exige, au fil d’un entretien. Tout peut être laissé de côté.
    .not = Ne le parcourez pas comme un questionnaire.
why-background-needed = L’origine, la santé, les maladies de la famille : on les demande bien trop souvent, et l’on s’en sert bien trop rarement. Ce qui n’est pas demandé ne peut ni fuiter ni blesser.
    .ask = Demandez-vous quelle étape changerait si vous le saviez. Puis dites : « J’ai besoin de le savoir pour le dossier d’allocation. Puis-je vous le demander ? »
    .not = N’ouvrez pas les trois pour faire complet, et ne demandez pas d’abord pour trouver la raison ensuite.
why-background-reason = Santé, foi, papiers, origine : qui lira le dossier plus tard lira cela aussi. Sans raison, cela n’a rien à y faire.
    .ask = Dites d’abord à quoi cela sert. « Sans cela, je ne peux pas… » Puis demandez, et acceptez un non.
    .not = Ne demandez pas parce que le champ existe.
why-background-health = La douleur, les cachets et la fatigue décident souvent du possible. Le reste regarde le médecin.
    .ask = « Y a-t-il quelque chose de votre santé que je doive savoir pour ce que nous prévoyons ? »
    .not = N’écrivez pas un diagnostic que la personne n’emploie pas.
why-background-genetic = Ce qui court dans une famille touche aussi des gens qui ne sont pas là.
    .ask = Seulement si une étape en dépend. « Vous pouvez ne pas répondre. »
    .not = Ne le transmettez pas avec le reste de la santé.
why-background-origin = D’où l’on vient peut être une force, ou ce pour quoi l’on est poursuivi.
    .ask = « Y a-t-il dans vos origines une chose dont je doive tenir compte ? » La personne choisit le mot.
    .not = Ne devinez pas d’après un nom, et n’écrivez rien sur les papiers qui puisse lui nuire.
about-level = Une phrase aujourd’hui et une dans trois mois disent plus qu’un long rapport.
    .ask = Notez de qui est la phrase. Si la sienne et la vôtre diffèrent, gardez les deux.
    .not = Ne changez pas l’ancienne : ajoutez-en une.
why-level-grade = Une phrase veut dire la même chose pour vous deux et, reposée plus tard, elle montre si quelque chose a bougé.
    .ask = Lisez les cinq phrases et laissez choisir : « Laquelle est la plus proche, pour la semaine passée ? » Si vous le voyez autrement, notez la vôtre à part.
    .not = Ne prenez pas une phrase plus grave pour qu’une aide soit accordée, ni une plus légère pour que le travail ait l’air réussi.
why-level-domain = Un niveau ne montre un changement que là où quelque chose change. Quelques domaines suffisent.
    .ask = Prenez les deux ou trois dont la personne parle elle-même, et redemandez après quelques semaines.
    .not = Ne les remplissez pas tous pour être complet.
why-level-source = { why-strength-source }
    .ask = { why-strength-source.ask }
    .not = { why-strength-source.not }

## L’aide arrive-t-elle jusqu’à la personne ?

about-monitoring = La personne et qui lui donne l’aide en voient chacune une moitié.
    .ask = Une fiche par voix. Demandez peu après le début, puis de temps en temps.
    .not = N’en faites pas un rapport sur un collègue.
why-monitoring-received = Promis ne veut pas dire arrivé. Vous demandez pour rectifier, pas pour surveiller.
    .ask = Dites pourquoi vous demandez : « Je veux m’assurer que ce qu’on vous a promis arrive bien. Est-ce que quelqu’un est venu lundi ? » Demandez aussi à qui apporte l’aide, entre collègues et non en inspection.
    .not = Ne fouillez pas dans ce que la personne en fait, et ne transmettez pas de plainte sans son accord.
why-monitoring-needed = Un service peut arriver à l’heure et ne répondre à aucun besoin.
    .ask = « En avez-vous encore besoin ? Qu’est-ce qui vous manquerait si cela s’arrêtait ? »
    .not = Ne demandez pas devant qui rend ce service.
why-monitoring-suitable = Une aide au mauvais ton, à la mauvaise heure ou trop loin reste inutilisée, et passe pour refusée.
    .ask = « Est-ce que cela vous convient ainsi ? Que faudrait-il changer ? » Posez ensuite la même question à qui rend le service.
    .not = Ne défendez pas le service.
why-monitoring-words = Une phrase dit ce qu’une coche ne dit pas : que les repas arrivent, mais froids.
    .ask = « Que diriez-vous à qui les apporte, si vous n’aviez rien à craindre ? »
    .not = Ne transmettez pas la phrase avant son accord.
about-satisfaction = On voit si le manque diminue vraiment une fois l’aide venue.
    .ask = D’abord le besoin, puis ce qui est nouveau. Redemandez après quelques semaines : un changement veut deux réponses.
    .not = Ne fixez pas le niveau d’après votre impression.
why-satisfaction-met = Quelque chose de nouveau est entré dans la vie de la personne, et elle seule peut dire si le manque en est devenu plus petit.
    .ask = Demandez une ou deux semaines après le début de l’aide : « Depuis l’accueil de jour, comment sont les après-midi ? Aussi vides qu’avant, ou moins ? »
    .not = Ne prenez pas un merci pour un besoin couvert, et n’inscrivez pas ce que vous supposez.
why-satisfaction-need = Une aide peut être bonne et répondre à un autre besoin que celui qui fait mal.
    .ask = « Pour lequel était-elle, à vos yeux ? »
    .not = Ne choisissez pas celui qui a meilleure mine ensuite.

## Les échelles

about-scale = Des phrases écrites d’avance montrent le chemin fait, sans que l’humeur de personne en décide.
    .ask = Trois ou quatre objectifs au plus. Chaque phrase dit une seule chose visible.
    .not = Ne l’utilisez pas avec qui ne veut pas être mesuré.
why-scale-expected = On l’écrit avant de commencer, pour que personne ne déplace le repère ensuite. C’est ce qu’on peut honnêtement espérer d’ici là, pas le rêve.
    .ask = « Si cela se passe comme souvent, où en serez-vous dans trois mois ? Que pourra-t-on voir ? » Trouvez d’abord cette phrase, puis les deux du dessous et les deux du dessus.
    .not = Ne visez pas bas pour que le score soit bon, et ne mettez pas deux choses dans une phrase.
why-scale-begins = Des niveaux écrits après le travail sont toujours atteints.
    .ask = Écrivez les cinq avant de commencer, avec des mots que deux personnes liraient de la même façon.
    .not = Ne déplacez pas le milieu après coup.
why-scale-important = Ce qui pèse le plus pour la personne compte davantage dans la somme.
    .ask = Demandez-le avant de parler du difficile : « S’il n’y en avait qu’un, lequel ? »
    .not = Ne le fixez pas d’après les buts de votre structure.
why-scale-now = On choisit la phrase qui convient aujourd’hui. Ce n’est pas une note.
    .ask = Lisez les cinq et laissez montrer du doigt : « Laquelle est-ce aujourd’hui ? »
    .not = Ne poussez pas vers le haut.

## Défendre les droits, l’avis de la personne, l’équipe

about-advocacy = Prendre la parole laisse ici une trace : ce qui a été refusé, et ce qui a bougé.
    .ask = Une fiche par mur rencontré. Le sujet est compté sur tous vos dossiers, sans noms : choisissez-le avec soin.
    .not = N’agissez pas sans la personne : c’est elle qui vit avec les suites.
why-advocacy-what = Se heurter une fois à un mur, c’est de la malchance. Noté à chaque fois, cela devient quelque chose que l’on peut changer, pour la personne et pour d’autres.
    .ask = Écrivez ce qui était dû, ce qui s’est passé et qui a décidé. Demandez ce que la personne souhaite : « Dois-je leur écrire, y allons-nous ensemble, ou est-ce trop risqué pour vous en ce moment ? »
    .not = N’engagez pas en son nom un combat que la personne n’a pas choisi.
why-advocacy-level = Pour une personne, on demande une exception. Pour beaucoup, une autre règle.
    .ask = Regardez si vous avez déjà rencontré ce mur. Si oui, il ne s’agit pas de cette personne.
    .not = Ne mettez le nom de personne dans ce qu’on dit du système.
why-advocacy-done = Ce qui a été essayé montre au suivant ce qui marche ici.
    .ask = Qui a fait quoi, auprès de qui, de quelle façon. Un appel compte.
    .not = N’écrivez pas ce que vous pensez du service : écrivez ce qu’il a répondu.
about-claim = L’argent dû se perd dans des tiroirs : il manque un papier, un jour passe.
    .ask = Commencez par la fin : que faut-il, où, et pour quand ? Prenez les dates dans la lettre, pas de mémoire.
    .not = Ne laissez pas demander ce qui coûtera une autre aide sans le dire.
why-claim-state = On perd plus d’argent et de droits par des délais passés que par des refus.
    .ask = « Est-ce demandé ? Y a-t-il une réponse écrite ? Puis-je voir la date ? »
    .not = Ne promettez pas ce qu’un organisme décide.
why-claim-answer-by = Les services oublient sans bruit. Un jour pour redemander coûte un appel.
    .ask = La moitié du temps qu’ils prennent d’habitude. « Qui appelle, vous ou moi ? »
    .not = Ne prenez pas un silence pour un oui.
about-feedback = Cela parle de vous et de votre structure, pas de la personne. Souvent et court vaut mieux qu’une fois à la fin.
    .ask = En fin d’entretien, trois questions, pas plus.
    .not = Ne demandez pas juste après avoir donné quelque chose.
why-feedback-heard = De votre place, vous ne pouvez pas savoir si quelqu’un se sent écouté. Une petite correction maintenant sauve le travail de demain.
    .ask = « Je demande cela à tout le monde, pour m’améliorer. Vous ai-je bien écouté aujourd’hui ? Si ce n’est pas le cas, vous pouvez me le dire. » Dites d’abord que la réponse se lit des deux côtés.
    .not = Ne demandez pas de remerciements, ne vous justifiez pas, et ne dites pas que c’est privé, puisque vous le lisez.
why-feedback-different = Demander ce qui n’allait pas, et l’entendre sans se défendre, apprend ce que personne d’autre ne dira.
    .ask = « Que devrais-je faire autrement avec la prochaine personne ? » Ensuite, remerciez, c’est tout.
    .not = Ne demandez pas tant qu’une décision qui concerne la personne dépend encore de vous.
why-feedback-helped = Ce qui a aidé vous a souvent échappé : un appel rendu, un verre d’eau.
    .ask = « De tout ce que nous avons fait, qu’est-ce qui a servi ? » Écrivez aussi la petite chose.
    .not = Ne cherchez pas d’éloge pour votre plan.
about-team = La personne doit connaître un nom, et savoir ce qui se passe si ce nom tombe malade.
    .ask = Dites-le aux deux : à elle, et à qui vous remplace.
    .not = Ne nommez pas un remplaçant qui n’en sait rien.
why-team-responsible = Quand tout le monde est un peu responsable, personne ne l’est. Une personne répond du chemin, et de ce qu’il en advient.
    .ask = Donnez un nom, des heures, et qui remplace : « Vous pouvez toujours vous adresser à moi. Si je ne suis pas là, c’est Sonia, et elle est au courant. »
    .not = Ne nommez pas toute une équipe, et ne laissez pas le dossier sans nom, pas même une semaine.
about-member = Plusieurs aides se gênent tant que chacune ignore ce que fait l’autre.
    .ask = Demandez à la personne qui elle veut là. Nommez des gens, pas des services.
    .not = Ne dites pas à l’un ce qui a été confié à l’autre.
why-member-view = Autour d’une situation, chacun en connaît souvent une moitié différente.
    .ask = « Que voyez-vous que je ne vois pas ? » Notez les différences comme des différences.
    .not = Qu’une seule voix ne devienne pas « l’avis de l’équipe ».
about-supervision = À porter un dossier sans personne, on finit par ne plus voir, ou par s’endurcir. Ces jours vous gardent en état de travailler.
    .ask = Notez chaque fois, ne serait-ce qu’une ligne : on voit depuis quand date la dernière.
    .not = N’attendez pas une crise.
why-supervision-note = Ce qu’une situation vous fait montre ce qu’elle fait aux autres, et ce que vous ne voyez plus.
    .ask = Écrivez ce que vous avez apporté, ce que vous en retirez, et ce que vous allez essayer.
    .not = N’écrivez pas ici ce qui relève du dossier, ni des noms inutiles.
about-visit = Chez quelqu’un, sans collègue, vous êtes hors de vue. Une demi-minute avant, et l’on vous trouve facilement.
    .ask = Notez-le avant de partir, de façon qu’un collègue trouve la porte.
    .not = N’y allez pas avec un mauvais pressentiment : voyez-vous ailleurs, ou allez-y à deux.
why-visit-knows = Quelqu’un doit commencer à s’inquiéter au bon moment.
    .ask = Dites à quelqu’un de l’équipe où vous allez, jusqu’à quelle heure, et que faire si vous n’appelez pas.
    .not = Un mot sur le bureau ne suffit pas.
why-visit-back-by = Une heure à laquelle quelqu’un attend vaut mieux que « j’appellerai ».
    .ask = Choisissez-en une que vous pouvez tenir, et convenez de ce qui se passe dix minutes après.
    .not = N’écrivez pas la fin de la journée pour une visite d’une heure.
why-visit-back = Tant que ce n’est pas indiqué, quelqu’un attend.
    .ask = Faites-le dans la rue, avant le rendez-vous suivant. S’il s’est passé quelque chose, appelez d’abord.
    .not = Ne minimisez pas ce qui est arrivé parce que cela a bien fini.

## Les personnes, et ce qu’il y a entre elles

about-person = Personne n’est seul dans ses ennuis. Qui figure ici est sur les deux cartes, et le plan peut s’appuyer dessus.
    .ask = Commencez par ceux que la personne nomme, et demandez qui manque. Le reste attend que le travail en ait besoin.
    .not = Ne rassemblez pas une famille pour elle-même : ces gens n’ont pas été consultés.
why-person-role = Un rôle suffit souvent, et il épargne quelqu’un qui n’a pas demandé à figurer dans un dossier.
    .ask = Prenez le mot de la personne : « ma mamie », « le voisin du dessus ».
    .not = N’écrivez pas un verdict à la place d’un rôle. Si quelqu’un peut être un danger, il y a une marque pour cela.
why-person-shape = La figure dit comment quelqu’un se voit. Une figure fausse lui gâche toute la carte.
    .ask = « Laquelle vous représente ? Et votre frère, tel qu’il se voit ? »
    .not = Ne la déduisez ni d’un prénom, ni d’une voix, ni d’un papier.
why-person-marks = Les marques protègent là où vous n’êtes pas : sur les papiers, dans les agendas, sur l’écran tourné.
    .ask = À chaque nouveau nom : « Y a-t-il une chose à laquelle je dois faire attention ? » Marquez aussitôt ; n’ôtez une marque que sur sa parole.
    .not = N’attendez pas de preuve, et ne parlez pas d’une marque là où d’autres entendent.
why-person-contact = Un jour, quelqu’un composera ce numéro, peut-être un collègue qui ne sait rien d’autre.
    .ask = Demandez à qui il est, et si cette personne sait que vous l’avez.
    .not = Ne notez pas un numéro qui a échappé, et n’appelez personne sans l’accord de qui vous accompagnez.
why-person-contact-safely = Un appel malheureux révèle que quelqu’un cherche de l’aide.
    .ask = « Si j’appelle votre sœur, qui d’autre entend ? Peut-elle savoir de quoi il s’agit ? »
    .not = Ne vous fiez pas à un moyen qui était sûr l’an dernier.
why-person-needed = Les maladies et l’origine des autres servent rarement le travail, et ces gens ne peuvent pas s’y opposer.
    .ask = Demandez-vous quelle étape changerait. Si aucune, n’ouvrez pas.
    .not = N’ouvrez pas pour compléter la carte.
why-person-reason = Si la raison ne tient pas en une ligne, ce n’est pas nécessaire.
    .ask = Nommez l’étape : « pour l’allocation d’aide », « pour que le médecin du bébé le sache ».
    .not = N’écrivez pas « contexte ».
why-person-health = Il s’agit de quelqu’un à qui l’on n’a rien demandé : cela pèse donc double.
    .ask = « De tout cela, que dois-je savoir pour vous aider ? » Choisissez « peut-être » tant que personne ne l’a confirmé.
    .not = Ne notez pas une maladie que seule une dispute a donnée à quelqu’un.
why-person-pregnancy = Un enfant perdu peut être le plus grand chagrin d’une famille, ou ce que personne ne doit voir.
    .ask = Seulement si elle en parle : « Voulez-vous que cet enfant soit sur la carte ? »
    .not = Ne demandez pas comment c’est arrivé, et avant d’imprimer, voyez qui lira la carte.
why-person-secret = Cela ne sert qu’à une chose : que rien ne vous échappe.
    .ask = N’écrivez que ce qu’il ne faut pas dire, et qui le sait déjà. Personne ne vous doit un secret.
    .not = Ne vous en servez pas pour influencer qui que ce soit. La personne ou un juge peut encore lire ceci.
about-couple = Qui a vécu avec qui, et quand cela s’est rompu, explique souvent ce qui est dur aujourd’hui : l’argent, les enfants, la peur.
    .ask = Demandez dans l’ordre du temps ; l’année suffit. Deux personnes qui n’ont qu’un enfant en commun ont aussi leur place ici.
    .not = Ne demandez pas des dates qui font mal pour une belle carte.
why-couple-status = Ce que deux personnes sont l’une pour l’autre, c’est à elles de le dire, quoi qu’en dise un papier.
    .ask = « Comment l’appelleriez-vous ? » Ce qu’elles étaient avant se lit dans les dates plus bas.
    .not = N’inscrivez pas une liaison par ouï-dire : un jour, la carte sera posée sur une table.
why-couple-custody = Il s’agit de l’endroit où dorment les enfants, pas de qui a raison.
    .ask = « Où sont-ils la veille d’un jour d’école ? Y a-t-il une décision du juge ? » Demandez à voir le papier.
    .not = Ne prenez pas parti, et ne faites pas un droit de ce que dit l’un des deux.
about-child = On y voit qui a élevé qui, qui est arrivé ensuite, et qui l’on a perdu de vue.
    .ask = Une fiche par couple de parents : un enfant né de deux personnes et accueilli par deux autres en a deux.
    .not = Ne demandez rien sur les parents de naissance devant l’enfant, ni devant ceux qui l’élèvent.
why-child-way = Un enfant peut avoir deux mères et n’en connaître qu’une.
    .ask = Prenez le mot de la famille, et demandez : « Est-ce que l’enfant le sait ? »
    .not = Ne corrigez pas quelqu’un qui dit « ma fille » d’une belle-fille.
about-bond = Les liens montrent d’un coup d’œil d’où viennent les forces, et par où elles s’en vont.
    .ask = Commencez par les deux ou trois plus forts et les plus durs. Quand un lien change, dites depuis quand.
    .not = Ne tracez pas un lien entre toutes les personnes qui existent.
why-bond-kind = Le mot dit ce qu’est le lien aujourd’hui. Dans un mois il sera peut-être autre, et la carte sert à comparer.
    .ask = Lisez-en quelques-uns et laissez choisir : « Proche ? Ou plutôt difficile de dire où finit l’un et où commence l’autre ? »
    .not = Ne choisissez pas une violence que la personne n’a pas nommée, et ne demandez pas de détails.
why-bond-direction = Qui ne fait que donner s’épuise. En cas de violence, ceci dit qui la fait à qui.
    .ask = « Qui appelle qui ? Qui vient quand vous êtes malade ? »
    .not = Ne choisissez pas « dans les deux sens » par politesse, surtout pas là où il y a violence.
why-bond-flows = Un même lien peut apporter de l’argent et de la pression. Séparés, on voit ce qui doit rester et ce qui doit cesser.
    .ask = « Que recevez-vous de lui ? Et que veut-il en échange ? »
    .not = Ne taisez pas la pression parce qu’elle vient de la famille.
why-bond-told = Deux personnes racontent un même lien de deux façons, et chacune a raison de son côté.
    .ask = Écrivez qui l’a dit, même si c’est la personne que vous accompagnez. Cela s’imprime avec la carte.
    .not = Ne rapportez pas à l’une ce que l’autre en a dit.
about-notation = Chaque école dessine le même lien autrement. Une seule façon pour toutes vos cartes les garde lisibles.
    .ask = Choisissez ce que votre équipe a appris. C’est le sens qui est gardé, pas le trait : vous pouvez changer à tout moment.
    .not = Ne comptez pas sur la connaissance des signes : montrez la légende.

## Orienter, ou bien se quitter

about-referral = Orienter est un travail, pas la fin du travail. Avec une simple adresse, beaucoup n’arrivent jamais.
    .ask = Appelez pendant que la personne est là, dites ce qui est convenu et rien de plus, et fixez le jour où vous demanderez si l’aide est venue.
    .not = Ne classez pas avant que la personne vous dise elle-même que l’aide est là.
why-referral-ground = Cela dit où est la limite : dans votre structure, dans le secteur ou dans votre savoir-faire. Jamais dans la personne.
    .ask = Dites-le ainsi : « Nous ne faisons pas cela, et je veux que vous l’ayez de quelqu’un qui sait le faire. »
    .not = N’invoquez pas une limite de la structure parce que quelqu’un vous fatigue.
why-referral-purpose = Qui arrive avec une phrase claire n’a pas tout à redire.
    .ask = « Si vous n’aviez qu’une phrase pour eux, que demanderiez-vous ? » Écrivez cette phrase.
    .not = N’ajoutez ni vos conclusions, ni ce qu’elle ne voulait pas transmettre.
about-ending = De la fin d’un premier entretien dépend que quelqu’un redemande un jour de l’aide.
    .ask = Remerciez pour la démarche, donnez quelque chose d’utile, et dites comment revenir.
    .not = N’insistez pas. Et ne laissez partir personne sans un numéro à appeler si quelque chose sentait le danger.
why-ending-why = Plus tard, on voit si les gens se sont détournés, ont continué ailleurs, ou ont eu ce qu’ils cherchaient.
    .ask = Choisissez ce qui a été dit. Si un non ressemble à de la peur, d’abord la sécurité.
    .not = Ne dites pas que la réponse est donnée sans avoir demandé si c’en était une.
why-ending-given = Un petit papier dans une poche peut servir dans un an.
    .ask = Demandez s’il est sûr de le porter. Notez quels noms et numéros, pour qu’un collègue puisse reprendre.
    .not = Ne donnez pas une pile de dépliants.

## Noms, rendez-vous, papiers

about-case = Le code, c’est ce que lit à l’écran celui qui regarde par-dessus votre épaule. Il ne doit parler qu’à vous.
    .ask = Indiquez dans le poids ce que ce dossier vous demande de travail, et changez-le quand cela change.
    .not = Ne laissez pas les listes montrer le nom là où d’autres voient l’écran, et ne dites pas léger un dossier parce que la personne ne se plaint pas.
about-meeting = Un rendez-vous tenu est souvent la première chose qui tient. Ce qu’il est devenu fait partie du plan.
    .ask = Notez jour, heure et lieu sous vos yeux à tous deux. Ensuite, indiquez ce qu’il en a été ; s’il a été manqué, demandez ce qui a gêné.
    .not = Ne prenez pas une absence pour un manque de volonté : pensez au prix du trajet, à la peur, à un enfant malade.
why-meeting-safety = { why-note-safety }
    .ask = { why-note-safety.ask }
    .not = { why-note-safety.not }
about-document = La photo d’une décision sauve le délai quand le papier a disparu.
    .ask = Dites ce que c’est et quelle date y figure, pour qu’on le retrouve. Montrez ce que vous gardez.
    .not = Ne gardez pas tout un passeport quand une page suffit, ni le nom d’autres gens qui se trouvait sur la feuille.
about-reason = Certaines choses restent ouvertes à bon droit. La raison montre que quelqu’un l’a vu.
    .ask = Une phrase qu’un collègue comprend : « Pas de date : à l’hôpital jusqu’à lundi. »
    .not = Ne répondez pas n’importe quoi pour vider cette liste.
about-report = C’est souvent la seule page qui sera jamais lue.
    .ask = Comparez-la au dossier, puis lisez-la à la personne. Changez ce qui sonne administratif.
    .not = N’écrivez rien qu’elle apprendrait ici pour la première fois.
about-round = Revenir n’est pas un échec : la vie a continué, et vous en savez plus tous les deux.
    .ask = Regardez ensemble l’ancien plan : « Qu’est-ce qui tient encore ? Qu’est-ce qui a changé ? »
    .not = Ne repartez ni de zéro, ni de ce qui a échoué.
about-erased = Ce qui est effacé l’est pour toujours. Il reste seulement que cela a été fait, quand et pourquoi.
    .ask = Voyez d’abord si quelque chose court encore : un délai, une demande, une copie qu’elle veut.
    .not = N’effacez pas pour cacher une erreur, et ne refusez pas parce que le dossier pourrait servir.

## Pages remplies seul

about-alone = Sur un écran à soi, on écrit ce qu’on ne dirait pas en face.
    .ask = Choisissez les questions, dites qui les lira, donnez l’appareil et éloignez-vous.
    .not = Ne le donnez pas là où quelqu’un peut regarder.
why-alone-not-said = « Je préfère ne pas le dire » est une réponse. Elle montre où c’est trop tôt, ou pas sûr.
    .ask = Dites que c’était bien de le laisser. S’il faut savoir une chose pour la sécurité, ne demandez que celle-là.
    .not = Ne redemandez pas la même chose à voix haute.
about-apart = Ce qu’une autre personne du dossier a écrit est gardé à part de tout le reste.
    .ask = Lisez-le avant de la voir, et n’en parlez qu’avec elle.
    .not = Ne le citez pas et ne le comparez pas là où l’autre entend.
why-apart-grade = Sous un même toit, la même semaine peut être facile pour l’un et insupportable pour l’autre.
    .ask = Seul à seul : « Vous avez choisi cette phrase. Qu’est-ce qui, dans la semaine, était ainsi ? »
    .not = Ne décidez pas qui des deux a raison.
why-apart-heard = Qui parle le moins n’est souvent entendu de personne, même pas de vous.
    .ask = Après un « non », remerciez, et voyez-vous bientôt seul à seul.
    .not = Ne demandez pas devant l’autre ce qui n’allait pas.

## Ce que sait la structure, et qui n’a pas encore de dossier

about-profile = Ce qui est ici se lit sur les papiers et à côté des questions : personne n’a à l’inventer de nouveau.
    .ask = Écrivez-le comme vous le diriez à la porte, et faites-le lire à un collègue.
    .not = Ne promettez pas ce que votre structure ne peut tenir, et ne donnez pas de numéro privé.
about-directory = Un nom et des heures justes épargnent un trajet pour rien.
    .ask = Appelez avant de l’inscrire : qui répond, que demande-t-on, combien attend-on ?
    .not = N’inscrivez pas un lieu où vous n’enverriez pas un ami.
about-entitlement = Presque personne ne demande ce dont il n’a jamais entendu parler.
    .ask = Assez court pour être lu à voix haute. Cherchez la règle elle-même, pas ce qu’on en dit.
    .not = N’en faites pas une promesse : c’est l’organisme qui décide, et les règles changent.
about-prospect = Qui n’a pas demandé d’aide n’a rien accepté. D’où un code, une ligne et trente jours.
    .ask = Au premier contact, dites que vous l’avez noté. Après trente jours, ne le gardez que pour une raison que vous pourriez lui dire.
    .not = Ne montez pas un dossier sur quelqu’un qui n’en sait rien.
why-prospect-line = Une ligne suffit pour savoir sur quoi vous vouliez revenir.
    .ask = Ce qui a été demandé, ou ce que vous avez proposé : « a demandé pour une place en crèche ».
    .not = N’écrivez ni soupçon, ni maladie, ni adresse.
why-prospect-told = Nul ne devrait découvrir par hasard qu’il est sur une liste.
    .ask = « J’ai pris une note pour pouvoir vous répondre. Si vous ne voulez pas, je l’efface. »
    .not = Ne gardez pas une note que vous auriez honte de mentionner.
