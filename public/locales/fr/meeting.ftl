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
    .lead = Racontez à votre façon, dans l’ordre que vous voulez. J’écoute. Rien ne vous oblige à raconter ce qui fait mal.
prompt-who = Avec qui ou avec quoi est-ce difficile ?
    .title = Qui ou quoi
    .lead = Une personne, plusieurs, une administration, ou simplement la situation. Vous pouvez aussi ne pas le dire.
prompt-how = Avant, à ce moment-là, et depuis
    .title = Avant, pendant, depuis
    .lead = Seulement ce qui manque encore à votre histoire. Laissez de côté ce que vous préférez ne pas dire.
prompt-tried = Ce que vous avez essayé, et ce qui vous aide
    .title = Déjà essayé, et ce qui aide
    .lead = Vous avez tenu jusqu’ici. Qu’avez-vous déjà fait, et qui ou qu’est-ce qui vous donne de la force ?
prompt-wish = Pour vous, quelle serait la bonne solution ?
    .title = Votre souhait
    .lead = Pas ce que d’autres jugent bon pour vous. Qu’est-ce qui serait juste pour vous ?
prompt-hope = Qu’espérez-vous de nous ?
    .title = Ce que vous espérez
    .lead = Dites-le comme c’est. Je pourrai alors vous dire franchement ce que je peux faire.
prompt-life = Comment sera la vie quand ce sera résolu ?
    .title = La vie après
    .lead = Imaginez un jour ordinaire. Que faites-vous ?
prompt-read-back = Est-ce bien cela ?
    .title = Est-ce bien cela ?
    .lead = Ce sont vos propres mots. Écoutez, et dites-moi ce qui n’est pas tout à fait juste.
prompt-together = Ce que nous faisons maintenant
    .title = Ce qui est convenu
    .lead = Ce que je peux et ne peux pas faire, ce que fait chacun, si nous continuons, et quand nous nous revoyons. C’est vous qui décidez.

## Ensuite, pour le professionnel seul

prompt-taps = Quatre réponses, pour vous uniquement
    .title = Après l’entretien
    .lead = On ne les demande pas pendant l’entretien, et aucun papier pour la personne ne les montre.

## Avant l'histoire

limits-title = Avant que vous me racontiez votre histoire
limits-1 = Je vous dis mon nom et ce que je fais ici, pour que vous sachiez qui vous écoute.
limits-2 = J’écris seulement ce qu’il nous faut pour avancer. Vous pouvez le lire et faire corriger les erreurs.
limits-3 = Je vous dis qui peut le lire. Personne d’autre ne le voit sans votre accord.
limits-4 = Je ne peux pas le garder pour moi quand une vie est en danger, quand un enfant est en danger ou risque de l’être, ou quand la loi ou un juge l’exige. Si je peux, je vous le dis d’abord.
limits-stop = Vous pouvez arrêter à tout moment.

## L'état d'une étape

prompt-state-open = À faire
prompt-state-begun = Commencé
prompt-state-done = Fait

## Les règles : à quoi chacune sert. Une règle demande ; elle n'interdit jamais.

rule-r1 = La sécurité d’abord
    .lead = Si quelqu’un est en danger, d’abord l’aide, ensuite l’écrit.
rule-r2 = Passer le relais, ou finir avec bienveillance
    .lead = Personne ne repart avec une simple adresse, et qui dit non peut toujours revenir.
rule-r3 = Dit avant, convenu après
    .lead = Ce qui est écrit, qui le voit et quand le secret ne peut être gardé se disent avant l’histoire ; le consentement vient à la fin.
rule-r4 = L’accueil est mené à son terme
    .lead = Un résumé confirmé des deux côtés, un accord, un jour pour se revoir.

## Ce qui est ouvert dans une règle, et que faire

gap-r1-look = La question de la sécurité n’a pas encore été posée.
    .do = Demandez si l’on peut parler ici, et ce qui ne peut pas attendre.
gap-r1-action = Quelque chose ne peut pas attendre, et ce que l’on fait n’est pas noté.
    .do = Aidez d’abord. Notez ensuite qui fait quoi aujourd’hui.
gap-r2-referral = Ce n’est pas à vous de le faire, et il n’y a pas encore d’orientation.
    .do = Commencez une orientation : pour quelle raison, vers qui, et comment vous aidez à y aller.
gap-r2-ground = L’orientation ne dit pas la raison.
    .do = Choisissez la raison.
gap-r2-to = L’orientation ne dit pas vers qui.
    .do = Nommez la personne ou le lieu.
gap-r2-help = L’orientation ne fait que montrer le chemin.
    .do = Convenez-en avec qui prend le relais, remplissez les papiers ensemble, accompagnez, ou vérifiez que l’aide est reçue.
gap-r2-ending = La personne ne veut pas continuer, et la clôture n’est pas notée.
    .do = Dites au revoir avec bienveillance, et notez ce que vous lui avez donné et comment elle peut revenir.
gap-r2-return = La clôture ne dit pas comment revenir.
    .do = Notez où et auprès de qui elle peut revenir.
gap-r3-limits = La personne n’a pas entendu ce qui est écrit, qui le voit et quand le secret ne peut être gardé.
    .do = Dites-le maintenant, en quatre phrases.
gap-r3-order = L’histoire a été écrite avant que la personne entende ce qui est écrit et qui le voit.
    .do = Dites-le maintenant, et demandez si ce qui est écrit peut rester.
gap-r3-no-notes = La personne ne veut pas qu’on écrive, et une histoire est écrite.
    .do = Demandez si elle peut rester. Sinon, effacez-la.
gap-r3-explained = On n’a pas noté si ce qui est convenu est clair.
    .do = Vérifiez que vous avez bien expliqué.
gap-r3-consent = La personne a dit oui, mais on n’a pas noté comment.
    .do = Demandez une signature ou une marque, ou notez que le oui était oral, et qui l’a entendu.
gap-r4-summary = Il n’y a encore rien à relire.
    .do = Mettez sous les questions les mots de la personne.
gap-r4-person = La personne n’a pas dit si le résumé est juste.
    .do = Relisez-le-lui et demandez.
gap-r4-worker = Vous n’avez pas dit si vous le voyez de la même façon.
    .do = Choisissez « oui » ou « pas tout à fait ».
gap-r4-decision = On ne sait pas encore si vous continuez ensemble.
    .do = Demandez, et laissez du temps s’il en faut.
gap-r4-next = Pas de jour pour se revoir, et rien ne dit ce qui vient d’abord.
    .do = Fixez un jour, ou notez ce qui doit venir d’abord.
gap-reason = Laissé en suspens, avec une raison

## La suite

follow-safety = La sécurité d’abord
    .lead = Quelque chose ne peut pas attendre. Faites-le maintenant ; le reste attendra.
follow-refer = Passer le relais
    .lead = Ce n’est pas à vous de le faire. Trouvez qui le peut, et faites le premier pas avec la personne.
follow-end = Finir avec bienveillance
    .lead = La personne ne veut pas continuer. Donnez-lui ce qui est utile et laissez la porte ouverte.
follow-agree = Se mettre d’accord et imprimer
    .lead = La personne a dit oui. Notez comment, fixez le jour et donnez-lui son papier.
follow-go-on = Continuer
    .lead = Ceci est encore à voir.
follow-taps = Quatre réponses, pour vous uniquement
    .lead = L’entretien est terminé. À vous de noter le reste.
follow-done = L’accueil est complet
    .lead = Tout est noté.

## La relecture

read-back-empty = Il n’y a encore rien sous les questions.
read-back-held-back =
    { $count ->
        [one] { $count } passage n’est pas affiché : il nomme quelqu’un qui n’apparaît pas ici.
       *[other] { $count } passages ne sont pas affichés : ils nomment quelqu’un qui n’apparaît pas ici.
    }
    .lead = Revenez au carnet et mettez des passages sous les questions, ou demandez simplement.

## La ligne à côté de chaque numéro et de chaque date

contact-line = Contact sûr
contact-not-at-all = Ne pas appeler, ne pas écrire, ne pas passer
contact-unknown = Pas encore demandé : ne pas appeler, ne pas écrire, ne pas passer
