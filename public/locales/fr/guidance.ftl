# Notes à côté d’une question, ouvertes à la demande. Le professionnel les lit seul : « vous », c’est lui, et « la personne » est celle qu’il accompagne.
# Entre guillemets, c’est le professionnel qui parle : là, « je » est le ou la professionnelle, « vous » la personne.
#   valeur   pourquoi on le demande. Le message est why- et le code de la question, avec - au lieu de . et _
#   .ask     comment le demander
#   .not     ce qu’il vaut mieux ne pas faire

## Les notes elles-mêmes

guidance-open = Pourquoi, et comment
guidance-ask = Comment demander
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

## Ce qui a été expliqué, et le consentement

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

## La personne, et comment la joindre sans risque

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
why-resource-what = L’aide la plus proche n’est souvent pas un service : une sœur qui a une voiture, un voisin gentil, un savoir-faire. Ce qui n’est pas encore là compte aussi.
    .ask = « Qui viendrait, si vous appeliez ? » « Qui viendrait peut-être, si on le lui demandait ? » Demandez ce qu’il faudrait pour chaque appui.
    .not = Ne comptez pas sur quelqu’un à qui la personne ne veut rien demander.
why-resource-takes = L’aide a un prix : du temps, de la reconnaissance, une vieille dette. Trop chère, on ne la prend pas.
    .ask = « Que vous en coûterait-il de demander ? Et que devriez-vous ensuite ? »
    .not = Ne comptez pas sur quelqu’un à qui l’on n’a pas demandé.

## Les objectifs, les étapes et les signes

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
why-indicator-what = Quand on sait à deux ce que l’on regarde, personne n’a besoin de juger si cela va mieux.
    .ask = « À quoi le remarqueriez-vous ? Que verrait votre fille ? » Prenez quelque chose qui se voit ou se compte.
    .not = Ne choisissez pas un signe seulement parce que votre structure le compte, ni un signe auquel la personne ne peut rien.
why-indicator-target = Un signe avec une cible montre les petits progrès qu’on ne sent pas d’un jour à l’autre.
    .ask = « Comment est-ce maintenant, en chiffre ou en image ? Et qu’est-ce qui serait déjà bien ? »
    .not = Ne fixez pas une cible qui ne dépend que des autres.

## Le projet dans son ensemble

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
why-service-kind = Les types d’aide mis côte à côte montrent ce que vous avez vraiment apporté : seulement des dépliants, ou aussi un coup de main. Une petite aide ouvre souvent la porte à une plus grande.
    .ask = Choisissez selon ce que cela a été pour la personne : a-t-elle reçu une information, obtenu quelque chose, appris à faire, ou eu quelqu’un à ses côtés ?
    .not = N’oubliez pas les petites choses, et ne choisissez pas le type d’aide qui fait bien dans un rapport.
why-letter-words = Une lettre qu’on comprend, on peut aussi la défendre.
    .ask = Lisez-la à voix haute avant l’envoi. « Est-ce bien ce que vous voulez dire ? » Dites ce qui est demandé, pourquoi, et pour quand.
    .not = N’écrivez pas sur la personne plus que ce dont cet organisme a besoin.

## Le bilan

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

## La clôture

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

## La sécurité, plus en détail

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
why-safety-plan-signs = Quand on a vécu avec le danger, on le reconnaît avant qu’il arrive. Ces signes donnent les minutes où l’on peut encore partir.
    .ask = « Comment est-ce, juste avant ? Un ton de voix, une bouteille sur la table, une pensée qui revient sans cesse ? » Demandez aussi ce qui a déjà marché à ce moment-là.
    .not = Ne dites pas ce qu’il aurait fallu remarquer, et ne remettez pas de copie avant de demander si en avoir une est sans risque.
why-safety-plan-leaving = Dans le danger, personne ne pense clairement. Un chemin réfléchi au calme est là le moment venu.
    .ask = « Par quelle porte ? Où d’abord ? Que faut-il emporter, et où cela peut-il être prêt ? » Parcourez-le pas à pas.
    .not = Ne mettez pas sur papier ce qui ne doit pas être trouvé à la maison.
why-safety-plan-means = Ce qui peut blesser dans une mauvaise heure doit être loin à cette heure-là.
    .ask = « Qu’y a-t-il à la maison avec quoi vous pourriez vous faire du mal, ou qu’on pourrait utiliser contre vous ? Qui pourrait le garder un moment ? »
    .not = N’évoquez pas de moyens que la personne n’a pas nommés : ne donnez pas d’idées.

## Le partage, et les exceptions graves

why-sharing-what = Un oui n’est un oui que si la personne connaît la phrase qui sera transmise.
    .ask = Dites-la à voix haute, comme vous la direz là-bas : « Je dirais au médecin que vous dormez mal, et rien sur votre mari. Est-ce bien cela ? »
    .not = Ne demandez pas un oui à « tout ce qui sera nécessaire ».
why-sharing-not = Ce qui doit rester ici est souvent ce qui compte le plus, et l’on ne l’apprend pas en demandant seulement un oui.
    .ask = « Y a-t-il quelque chose qu’ils ne doivent pas apprendre, ou quelqu’un là-bas qui ne doit pas le voir ? »
    .not = Ne demandez pas la raison, et ne le laissez pas filer comme un simple contexte.
why-sharing-until = Un oui sans fin, la personne qui l’a donné l’oublie. Pas celle qui l’a reçu.
    .ask = « Jusqu’à quand peuvent-ils le savoir ? Je propose : jusqu’à ce que l’affaire soit réglée. »
    .not = Ne mettez pas une date juste pour remplir le champ.
why-disclosure-to = Si la personne change d’avis, vous devez savoir qui détient déjà quoi, jusqu’au bureau près.
    .ask = Écrivez le nom et le lieu dès que c’est parti, et dites-le à la personne concernée : « J’ai parlé aujourd’hui avec Mme Renaud, comme nous l’avions dit. »
    .not = N’écrivez pas seulement le nom d’une grande administration, et ne remettez pas cela au soir.
why-exception-ground = Parler sans le oui de la personne est grave. Il y faut un motif que vous pourriez lui dire en face.
    .ask = Réfléchissez-y avec quelqu’un de l’équipe ou en supervision et, si cela n’ajoute pas de danger, dites-le avant : « Je dois en parler à quelqu’un, et je veux que vous l’appreniez d’abord par moi. »
    .not = Ne cherchez pas ici une autorisation : cette page ne peut pas dire si la loi le permet, et l’inquiétude seule n’est pas un motif.
why-exception-told = Apprendre par d’autres qu’une chose a été transmise coûte plus de confiance que de l’entendre en face.
    .ask = « Cela, je dois le dire, et je veux que vous l’appreniez d’abord de moi. » Sauf si le dire met quelqu’un en danger.
    .not = Que la personne ne l’apprenne pas par un courrier.
why-decision-unable = Vous avez à ce moment un grand pouvoir. Nommer ce qui empêche cette seule décision vous retient de prendre aussi les autres.
    .ask = Essayez encore d’abord : une autre heure, d’autres mots, des images, quelqu’un de confiance. « Qu’en avez-vous compris ? Que voudriez-vous ? »
    .not = N’écrivez ici ni diagnostic ni âge, et ne confondez pas un choix que vous trouvez imprudent avec un choix impossible à faire.
why-decision-wishes = Même si quelqu’un d’autre doit décider, la mesure est ce que la personne aurait voulu.
    .ask = Demandez-lui, si peu qu’elle puisse en dire. Demandez à ses proches : « Qu’en aurait-elle dit ? »
    .not = Ne décidez pas le plus commode pour l’entourage.
why-handover-opinion = C’est son histoire qui changerait de mains. Ce que la personne en pense peut peser plus que votre malaise.
    .ask = Donnez d’abord la raison, et dites qu’elle tient à vous : « Nous habitons le même immeuble, et cela peut vous gêner. Préféreriez-vous parler à quelqu’un d’autre ? Les deux réponses me vont. »
    .not = Ne présentez pas comme une question ce qui est déjà décidé, et ne donnez pas l’impression d’un renvoi.
why-handover-boundaries = Qui prend la suite doit savoir ce qui a été promis et ce qui a été refusé, sinon la personne le paie deux fois.
    .ask = « De ce que nous avons dit, que doit respecter la personne qui prend la suite ? Et que voulez-vous lui dire vous-même ? »
    .not = Ne transmettez pas votre avis sur la personne comme un fait.

## Quand on est obligé de venir

why-compelled-must = Qui vient parce qu’il le faut croit que tout, ici, est imposé. Tracer la limite avec précision rend à la personne la part qui lui revient.
    .ask = « Le tribunal demande que vous veniez six fois, c’est fixé. Ce dont nous parlons, c’est vous qui le choisissez. Et voici ce que je dois transmettre. »
    .not = Ne minimisez pas l’obligation, ne vous en servez pas comme menace, et ne voyez pas un défaut dans la colère qu’elle provoque.
why-compelled-refusing = Qui est obligé de venir a le droit de savoir ce que coûte un non, avant de dire oui.
    .ask = « Si vous ne venez pas, il se passe ceci, et rien d’autre. Voici ce que je transmets. Le reste demeure entre nous. »
    .not = Ne menacez pas de conséquences qui n’existent pas.

## Les enfants et les autres personnes du dossier

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
why-participant-alone = Devant l’autre, on dit ce que l’autre peut supporter d’entendre. En tête à tête, on peut dire qu’on a peur.
    .ask = Faites-en une règle pour tout le monde : « Je vois d’abord chaque personne séparément. Je le fais toujours. » Puis dites à chacune ce que vous ne répéterez pas.
    .not = Ne laissez pas l’une attendre à portée de voix, et ne vous servez pas avec l’une de ce que l’autre vous a dit.
why-participant-manner = Chacun a son oui et son non. Personne ne parle pour les autres.
    .ask = Demandez à chacun en tête à tête : ce qu’on peut noter, qui peut le savoir, et ce qui doit rester ici.
    .not = Ne prenez pas un silence pour un oui.

## Les entretiens

why-interview-place = On parle là où l’on est à l’aise et où personne n’entend. Un banc ou une promenade permettent parfois ce qu’un bureau empêche.
    .ask = « Où aimez-vous parler : ici, chez vous, en marchant ? » Des chaises de biais, pas de bureau entre vous, l’horloge visible sans tourner la tête.
    .not = Ne choisissez pas d’après ce qui est libre : ni le débarras, ni le couloir, ni le domicile si quelqu’un là-bas ne doit pas entendre.
why-interview-safety = { why-note-safety }
    .ask = { why-note-safety.ask }
    .not = { why-note-safety.not }

## Un peu plus sur la personne

why-background-needed = L’origine, la santé, les maladies de la famille : on les demande bien trop souvent, et l’on s’en sert bien trop rarement. Ce qui n’est pas demandé ne peut ni fuiter ni blesser.
    .ask = Demandez-vous quelle étape changerait si vous le saviez. Puis dites : « J’ai besoin de le savoir pour le dossier d’allocation. Puis-je vous le demander ? »
    .not = N’ouvrez pas les trois pour faire complet, et ne demandez pas d’abord pour trouver la raison ensuite.
why-background-reason = Santé, foi, papiers, origine : qui lira le dossier plus tard lira cela aussi. Sans raison, cela n’a rien à y faire.
    .ask = Dites d’abord à quoi cela sert. « Sans cela, je ne peux pas… » Puis demandez, et acceptez un non.
    .not = Ne demandez pas parce que le champ existe.
why-level-grade = Une phrase veut dire la même chose pour vous deux et, reposée plus tard, elle montre si quelque chose a bougé.
    .ask = Lisez les cinq phrases et laissez choisir : « Laquelle est la plus proche, pour la semaine passée ? » Si vous le voyez autrement, notez la vôtre à part.
    .not = Ne prenez pas une phrase plus grave pour qu’une aide soit accordée, ni une plus légère pour que le travail ait l’air réussi.
why-level-domain = Un niveau ne montre un changement que là où quelque chose change. Quelques domaines suffisent.
    .ask = Prenez les deux ou trois dont la personne parle elle-même, et redemandez après quelques semaines.
    .not = Ne les remplissez pas tous pour être complet.

## L’aide arrive-t-elle jusqu’à la personne ?

why-monitoring-received = Promis ne veut pas dire arrivé. Vous demandez pour rectifier, pas pour surveiller.
    .ask = Dites pourquoi vous demandez : « Je veux m’assurer que ce qu’on vous a promis arrive bien. Est-ce que quelqu’un est venu lundi ? » Demandez aussi à qui apporte l’aide, entre collègues et non en inspection.
    .not = Ne fouillez pas dans ce que la personne en fait, et ne transmettez pas de plainte sans son accord.
why-monitoring-needed = Un service peut arriver à l’heure et ne répondre à aucun besoin.
    .ask = « En avez-vous encore besoin ? Qu’est-ce qui vous manquerait si cela s’arrêtait ? »
    .not = Ne demandez pas devant qui rend ce service.
why-monitoring-suitable = Une aide au mauvais ton, à la mauvaise heure ou trop loin reste inutilisée, et passe pour refusée.
    .ask = « Est-ce que cela vous convient ainsi ? Que faudrait-il changer ? » Posez ensuite la même question à qui rend le service.
    .not = Ne défendez pas le service.
why-satisfaction-met = Quelque chose de nouveau est entré dans la vie de la personne, et elle seule peut dire si le manque en est devenu plus petit.
    .ask = Demandez une ou deux semaines après le début de l’aide : « Depuis l’accueil de jour, comment sont les après-midi ? Aussi vides qu’avant, ou moins ? »
    .not = Ne prenez pas un merci pour un besoin couvert, et n’inscrivez pas ce que vous supposez.

## Les échelles

why-scale-expected = On l’écrit avant de commencer, pour que personne ne déplace le repère ensuite. C’est ce qu’on peut honnêtement espérer d’ici là, pas le rêve.
    .ask = « Si cela se passe comme souvent, où en serez-vous dans trois mois ? Que pourra-t-on voir ? » Trouvez d’abord cette phrase, puis les deux du dessous et les deux du dessus.
    .not = Ne visez pas bas pour que le score soit bon, et ne mettez pas deux choses dans une phrase.
why-scale-begins = Des niveaux écrits après le travail sont toujours atteints.
    .ask = Écrivez les cinq avant de commencer, avec des mots que deux personnes liraient de la même façon.
    .not = Ne déplacez pas le milieu après coup.

## Défendre les droits, l’avis de la personne, l’équipe

why-advocacy-what = Se heurter une fois à un mur, c’est de la malchance. Noté à chaque fois, cela devient quelque chose que l’on peut changer, pour la personne et pour d’autres.
    .ask = Écrivez ce qui était dû, ce qui s’est passé et qui a décidé. Demandez ce que la personne souhaite : « Dois-je leur écrire, y allons-nous ensemble, ou est-ce trop risqué pour vous en ce moment ? »
    .not = N’engagez pas en son nom un combat que la personne n’a pas choisi.
why-advocacy-level = Pour une personne, on demande une exception. Pour beaucoup, une autre règle.
    .ask = Regardez si vous avez déjà rencontré ce mur. Si oui, il ne s’agit pas de cette personne.
    .not = Ne mettez le nom de personne dans ce qu’on dit du système.
why-claim-state = On perd plus d’argent et de droits par des délais passés que par des refus.
    .ask = « Est-ce demandé ? Y a-t-il une réponse écrite ? Puis-je voir la date ? »
    .not = Ne promettez pas ce qu’un organisme décide.
why-feedback-heard = De votre place, vous ne pouvez pas savoir si quelqu’un se sent écouté. Une petite correction maintenant sauve le travail de demain.
    .ask = « Je demande cela à tout le monde, pour m’améliorer. Vous ai-je bien écouté aujourd’hui ? Si ce n’est pas le cas, vous pouvez me le dire. » Dites d’abord que la réponse se lit des deux côtés.
    .not = Ne demandez pas de remerciements, ne vous justifiez pas, et ne dites pas que c’est privé, puisque vous le lisez.
why-feedback-different = Demander ce qui n’allait pas, et l’entendre sans se défendre, apprend ce que personne d’autre ne dira.
    .ask = « Que devrais-je faire autrement avec la prochaine personne ? » Ensuite, remerciez, c’est tout.
    .not = Ne demandez pas tant qu’une décision qui concerne la personne dépend encore de vous.
why-team-responsible = Quand tout le monde est un peu responsable, personne ne l’est. Une personne répond du chemin, et de ce qu’il en advient.
    .ask = Donnez un nom, des heures, et qui remplace : « Vous pouvez toujours vous adresser à moi. Si je ne suis pas là, c’est Sonia, et elle est au courant. »
    .not = Ne nommez pas toute une équipe, et ne laissez pas le dossier sans nom, pas même une semaine.
why-member-view = Autour d’une situation, chacun en connaît souvent une moitié différente.
    .ask = « Que voyez-vous que je ne vois pas ? » Notez les différences comme des différences.
    .not = Qu’une seule voix ne devienne pas « l’avis de l’équipe ».
why-supervision-note = Ce qu’une situation vous fait montre ce qu’elle fait aux autres, et ce que vous ne voyez plus.
    .ask = Écrivez ce que vous avez apporté, ce que vous en retirez, et ce que vous allez essayer.
    .not = N’écrivez pas ici ce qui relève du dossier, ni des noms inutiles.
why-visit-knows = Quelqu’un doit commencer à s’inquiéter au bon moment.
    .ask = Dites à quelqu’un de l’équipe où vous allez, jusqu’à quelle heure, et que faire si vous n’appelez pas.
    .not = Un mot sur le bureau ne suffit pas.
