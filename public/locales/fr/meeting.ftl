# L'accueil : ses étapes, ce que disent les règles, les jalons, la ligne de contact.
# La personne est assise à côté de l'écran : « je » est le professionnel, « vous » la personne.

## Les douze étapes. .title est court, pour les listes ; .lead est ce qu'on dit ou fait.

prompt-safety = Êtes-vous en sécurité ?
    .title = La sécurité d’abord
    .lead = Avant tout : pouvons-nous parler ici, et y a-t-il quelque chose qui ne peut pas attendre demain ? L’aide d’abord. Écrire peut attendre.
prompt-limits = Avant que vous me racontiez votre histoire
    .title = Ce qui reste entre nous
    .lead = Écoutez d’abord ces quelques points, s’il vous plaît. Demandez-moi tout ce que vous voulez savoir.
prompt-contact = Votre nom, et comment vous joindre sans risque
    .title = Nom et contact sûr
    .lead = Dites-moi comment vous appeler et ce qui est sans risque pour vous. Si rien ne l’est, je n’appelle pas et je n’écris pas, et nous fixons maintenant un rendez-vous.
prompt-story = Qu’est-ce qui vous amène ?
    .title = Votre histoire
    .lead = Racontez à votre façon, dans l’ordre que vous voulez. J’écoute. Personne ne doit raconter ce qui fait mal à dire.
prompt-who = Avec qui ou avec quoi est cette difficulté ?
    .title = Qui ou quoi
    .lead = Une personne, plusieurs, un bureau, ou simplement l’état des choses. Vous pouvez aussi ne pas le dire.
prompt-how = Avant, alors, et depuis
    .title = Avant, alors, depuis
    .lead = Seulement ce qui manque encore à votre histoire. Laissez de côté ce que vous préférez ne pas dire.
prompt-tried = Ce que vous avez essayé, et ce qui aide
    .title = Essais et appuis
    .lead = Vous avez tenu jusqu’ici. Qu’avez-vous déjà fait, et qui ou qu’est-ce qui vous donne de la force ?
prompt-wish = Comment aimeriez-vous que cela se résolve ?
    .title = Votre souhait
    .lead = Pas ce que d’autres trouvent le mieux. Qu’est-ce qui serait juste pour vous ?
prompt-hope = Qu’espérez-vous de nous ?
    .title = Ce que vous espérez
    .lead = Dites-le tel quel. Alors je peux vous dire franchement ce que je peux faire.
prompt-life = Comment sera la vie quand ce sera résolu ?
    .title = La vie après
    .lead = Imaginez un jour ordinaire. Que faites-vous ?
prompt-read-back = Est-ce juste ?
    .title = Est-ce juste ?
    .lead = Ce sont vos propres mots. Écoutez, et dites-moi ce qui n’est pas tout à fait juste.
prompt-together = Ce que nous faisons maintenant
    .title = Ce dont nous convenons
    .lead = Ce que je peux et ne peux pas faire, ma part et la vôtre, si nous continuons, et quand nous nous revoyons. C’est vous qui décidez.

## Ensuite, pour le professionnel seul

prompt-taps = Quatre réponses qui ne sont que pour vous
    .title = Après l’entretien
    .lead = On ne les demande pas pendant l’entretien, et aucun papier pour la personne ne les montre.

## Avant l'histoire

limits-title = Avant que vous me racontiez votre histoire
limits-1 = Je vous dis mon nom et ce que je fais ici, pour que vous sachiez qui vous écoute.
limits-2 = J’écris seulement ce qu’il nous faut pour avancer. Vous pouvez le lire et faire corriger les erreurs.
limits-3 = Je vous dis qui peut le lire. Personne d’autre ne le voit sans votre accord.
limits-4 = Je ne peux pas le garder pour moi quand une vie est en danger, quand un enfant risque de subir du mal, ou quand la loi ou un juge l’exige. Si je peux, je vous le dis d’abord.
limits-stop = Vous pouvez arrêter à tout moment.

## L'état d'une étape

prompt-state-open = Ouvert
prompt-state-begun = Commencé
prompt-state-done = Fait

## Les règles : à quoi chacune sert. Une règle demande ; elle n'interdit jamais.

rule-r1 = La sécurité d’abord
    .lead = Qui est en danger a besoin d’aide avant que rien ne soit écrit.
rule-r2 = Accompagner vers d’autres, ou finir avec bienveillance
    .lead = Personne ne repart avec une adresse pour tout bagage, et qui dit non garde le chemin du retour.
rule-r3 = Dit avant, convenu après
    .lead = Ce qui est écrit, qui le voit et quand le secret ne peut être gardé se disent avant l’histoire ; le consentement vient à la fin.
rule-r4 = L’accueil a une fin
    .lead = Résumé, confirmé des deux côtés, convenu, avec un jour pour se revoir.

## Ce qui est ouvert dans une règle, et que faire

gap-r1-look = Personne n’a encore demandé pour la sécurité.
    .do = Demandez si l’on peut parler ici, et ce qui ne peut pas attendre.
gap-r1-action = Quelque chose ne peut pas attendre, et ce qu’on en fait n’est pas noté.
    .do = Aidez d’abord. Notez ensuite qui fait quoi aujourd’hui.
gap-r2-referral = Ce n’est pas à vous de le faire, et il n’y a pas encore d’orientation.
    .do = Commencez une orientation : pour quelle raison, vers qui, et comment vous aidez à y arriver.
gap-r2-ground = L’orientation ne dit pas la raison.
    .do = Choisissez la raison.
gap-r2-to = L’orientation ne dit pas vers qui.
    .do = Nommez la personne ou le lieu.
gap-r2-help = L’orientation ne fait que montrer le chemin.
    .do = Convenez-en avec eux, remplissez les papiers ensemble, accompagnez, ou vérifiez que l’aide est reçue.
gap-r2-ending = La personne ne veut pas continuer, et la fin n’est pas notée.
    .do = Prenez congé avec bienveillance : ce que vous lui avez donné, et comment elle peut revenir.
gap-r2-return = La fin ne dit pas comment revenir.
    .do = Notez comment la porte reste ouverte.
gap-r3-limits = La personne n’a pas entendu ce qui est écrit, qui le voit et quand le secret ne peut être gardé.
    .do = Dites-le maintenant, en quatre phrases.
gap-r3-order = L’histoire a été écrite avant que la personne entende ce qui est écrit et qui le voit.
    .do = Dites-le maintenant, et demandez si ce qui est écrit peut rester.
gap-r3-no-notes = La personne ne veut pas qu’on écrive, et une histoire est écrite.
    .do = Demandez si elle peut rester. Sinon, effacez-la.
gap-r3-explained = Il n’est pas noté si ce dont vous convenez est clair.
    .do = Vérifiez que vous avez bien expliqué.
gap-r3-consent = La personne a dit oui, et il n’est pas noté comment.
    .do = Demandez une signature ou une marque, ou notez que c’est dit et qui l’a entendu.
gap-r4-summary = Il n’y a encore rien à relire.
    .do = Mettez les propres mots de la personne sous les questions.
gap-r4-person = La personne n’a pas dit si le résumé est juste.
    .do = Relisez-le-lui et demandez.
gap-r4-worker = Vous n’avez pas dit si vous le voyez aussi ainsi.
    .do = Choisissez « oui » ou « pas tout à fait ».
gap-r4-decision = On ne sait pas encore si vous continuez ensemble.
    .do = Demandez, et laissez du temps s’il en faut.
gap-r4-next = Pas de jour pour se revoir, et rien ne dit ce qui vient d’abord.
    .do = Fixez un jour, ou notez ce qui doit venir d’abord.
gap-reason = Laissé ouvert, avec une raison

## La suite

follow-safety = La sécurité d’abord
    .lead = Quelque chose ne peut pas attendre. Faites-le maintenant ; le reste attendra.
follow-refer = Accompagner vers d’autres
    .lead = Ce n’est pas à vous de le faire. Trouvez qui le peut, et faites le premier pas avec la personne.
follow-end = Finir avec bienveillance
    .lead = La personne ne veut pas continuer. Donnez-lui ce qui est utile et laissez la porte ouverte.
follow-agree = Convenir et imprimer
    .lead = La personne a dit oui. Notez comment, fixez le jour et donnez-lui son papier.
follow-go-on = Continuer
    .lead = Ceci est encore ouvert.
follow-taps = Quatre réponses qui ne sont que pour vous
    .lead = L’entretien est terminé. Ce qui reste est à noter par vous.
follow-done = L’accueil est complet
    .lead = Tout est noté.

## La relecture

read-back-empty = Il n’y a encore rien sous les questions.
    .lead = Revenez au carnet et mettez des passages sous les questions, ou demandez simplement.

## Les jalons

stage-first-meeting = Accueil
stage-assessment = Évaluation
stage-plan = Projet
stage-doing = Mise en œuvre
stage-evaluation = Bilan
stage-closure = Fin
stage-state-done = Fait
stage-state-here = Vous êtes ici
stage-state-open = Ouvert
stage-state-not-built = Vient avec la prochaine version

## La ligne à côté de chaque numéro et de chaque date

contact-line = Contact sûr
contact-not-at-all = Ne pas appeler, ne pas écrire, ne pas passer
contact-unknown = Pas encore demandé : ne pas appeler, ne pas écrire, ne pas passer
