# Ce qu’un enfant entend ou lit : <message>-child remplace <message> quand c’est un enfant qui est là (partie 5, 7 et 16).
# Pour dix ans : court, en « tu », et franc sur ce qui ne peut pas rester secret. Ce qui manque ici se dit à un enfant
# comme à tout le monde.

## Les étapes

prompt-safety-child = Es-tu en sécurité ?
    .lead = D’abord : est-ce qu’on peut parler ici ? Y a-t-il une chose qui ne peut pas attendre demain ? L’aide passe avant tout.
prompt-limits-child = Avant que tu me racontes
    .lead = D’abord, il y a des choses que tu dois savoir. Demande-moi tout ce que tu veux.
    .title = Ce qui reste entre nous
prompt-contact-child = Ton nom, et comment te joindre
    .lead = Dis-moi ton nom et ce qui est sans danger pour toi. Si rien ne l’est, je n’appelle pas et je n’écris pas. Alors on décide tout de suite quand on se revoit.
prompt-story-child = Que veux-tu me raconter ?
    .lead = Raconte à ta façon. Je t’écoute. Tu n’as pas à dire ce qui fait mal.
    .title = Ton histoire
prompt-who-child = Avec qui ou avec quoi est-ce que c’est dur ?
    .lead = Une personne, plusieurs, ou juste la vie en ce moment. Tu peux aussi ne pas le dire.
prompt-how-child = Avant, pendant, et maintenant
    .lead = Juste ce que tu n’as pas encore dit. Laisse de côté ce que tu ne veux pas dire.
prompt-tried-child = Ce que tu as fait, et ce qui t’aide
    .lead = Tu as tenu bon. Qu’as-tu fait, et qui ou qu’est-ce qui te donne de la force ?
prompt-wish-child = Qu’est-ce que tu veux, toi ?
    .lead = Pas ce que les autres trouvent bien. Qu’est-ce qui serait bon pour toi ?
    .title = Ton souhait
prompt-hope-child = Qu’est-ce que tu attends de nous ?
    .lead = Dis-le comme c’est. Moi, je te dis ce que je peux faire ou pas.
    .title = Ce que tu attends
prompt-life-child = Comment ce sera quand tout ira bien ?
    .lead = Pense à un jour comme ça. Que fais-tu ?
prompt-read-back-child = C’est bien ça ?
    .lead = Ce sont tes mots. Écoute, et dis-moi ce qui n’est pas tout à fait juste.
prompt-together-child = Ce qu’on fait maintenant
    .lead = Ce que je peux faire ou pas, ce que fait chacun, et quand on se revoit. Tu peux dire oui ou non.
together-title-child = C’est pour toi
together-lead-child = Ici, tu peux lire et écrire. On ne voit rien d’autre.
together-part-each-child = Ce que je fais, ce que tu fais

## Avant l'histoire

limits-1-child = Je te dis mon nom et ce que je fais ici.
limits-2-child = J’écris juste ce qu’il nous faut. Tu peux le lire. S’il y a une erreur, on la corrige.
limits-3-child = Je te dis qui peut le lire. Je te dis aussi ce que va savoir ta maman, ton papa ou la personne qui prend soin de toi.
limits-4-child = Il y a des choses que je ne peux pas garder pour moi. Si on te fait du mal, à toi ou à un autre enfant, si une vie est en danger, ou si la loi ou un juge le veut, je dois le dire à des gens qui peuvent aider. Si je peux, je te le dis d’abord.
limits-stop-child = Tu peux arrêter quand tu veux. Tu peux aussi dire : je ne veux pas parler de ça.
consent-limits-told-child = Est-ce que je t’ai dit tout ça avant que tu racontes ?
consent-may-write-child = Est-ce que je peux écrire ?
    .hint = Tu peux dire non. Alors on parle, c’est tout. J’écris juste ce qu’on décide à la fin.
    .c-yes = Oui, tu peux écrire
    .c-no = Non, n’écris pas, s’il te plaît

## Comment on continue

terms-theirs-child = Ce que tu fais avant qu’on se revoie
    .short = Ce que tu fais
    .hint = Une petite chose. « Rien », ça va aussi.
terms-decision-child = On continue, toi et moi ?
consent-explained-child = Est-ce que j’ai bien expliqué ? C’est clair, ce qu’on fait ?
consent-quote-child = Tu veux en dire quelque chose ?
    .short = Ce que tu en as dit
    .hint = Seulement si tu veux.
consent-manner-child = Comment dis-tu oui ?
    .short = Comment tu as dit oui
consent-signature-child = Écris ton nom ici
    .short = Ton nom

## Ton nom, et comment te joindre

client-called-child = Comment veux-tu que je t’appelle ?
    .hint = Le nom que tu aimes.
client-reach-child = Comment te joindre sans danger ?
    .c-through = Par une personne en qui tu as confiance
client-language-child = Quelle langue aimes-tu parler ?
client-words-in-child = Dans quelle langue sont écrits tes mots ?
    .short = Langue de tes mots
client-interpreter-child = Veux-tu que quelqu’un redise tout dans ta langue ?
client-support-child = Veux-tu de l’aide pour une de ces choses ?
    .short = Tu veux de l’aide pour

## Ton histoire

six-situation-child = Que se passe-t-il ? Comment vois-tu les choses ?
    .short = Comment tu vois les choses
six-who-kind-child = Avec qui ou avec quoi est-ce que c’est dur ?
    .hint = Coche tout ce qui est vrai.
six-tried-child = Qu’as-tu déjà fait ?
    .short = Ce que tu as fait
    .hint = Les petites choses comptent. Demander de l’aide compte aussi.
six-helps-child = Qui ou qu’est-ce qui t’aide ?
    .short = Qui ou ce qui t’aide
    .hint = Des gens, des animaux, des lieux, ce que tu sais bien faire.
six-wish-child = Comment aimerais-tu que ça s’arrange ?
    .short = Ce que tu veux
six-hope-child = Qu’est-ce que tu attends de moi, et de nous ici ?
    .short = Ce que tu attends de nous
six-life-child = Quand tout ira bien, comment sera ta vie ?
    .short = Ta vie quand tout ira bien
    .hint = Le matin, que verras-tu en premier ?
six-person-view-child = Est-ce que j’ai bien compris ?
    .short = C’est bien ça, pour toi ?
    .hint = Si tu dis « pas tout à fait », tu m’aides.
six-person-correction-child = Qu’est-ce que j’ai mal compris ?
    .short = Ce qui n’est pas juste, pour toi
six-worker-view-child = Est-ce que je vois les choses comme toi ?

## Une page à remplir sans moi

alone-lead-child = Ces questions sont pour toi. Prends ton temps.
alone-rule-leave-out-child = Tu peux sauter les questions que tu veux.
alone-rule-stop-child = Tu peux arrêter quand tu veux. Tu n’auras pas d’ennuis.
alone-rule-read-child = L’adulte qui t’a donné cette page va lire ce que tu écris.
alone-rule-danger-child = Si tu es en danger, dis-le à un adulte en qui tu as confiance. Fais-le tout de suite. N’attends pas.
alone-answer-child = Ta réponse
alone-not-say-child = Je ne veux pas le dire
alone-give-back-child = C’est fini. Rends l’appareil maintenant, s’il te plaît.
fill-survival-child = C’était dur. Comment as-tu fait pour tenir ?
fill-support-child = Qui a été là pour toi ? Qu’est-ce qu’on aime chez toi ?
    .short = Qui a été là pour toi
fill-exception-child = Quand ça allait mieux, qu’est-ce qui n’était pas pareil ?
fill-possibility-child = Comment veux-tu vivre ?
    .short = La vie que tu veux
fill-esteem-child = Qu’est-ce qu’on dit de bien sur toi ?
    .short = Ce qu’on dit de bien sur toi
fill-change-child = Qu’est-ce qui doit changer ? Que peux-tu faire, toi ?
fill-perspective-child = Comment vois-tu ce qui se passe ?
    .short = Comment tu vois ça
fill-meaning-child = Qu’est-ce qui compte le plus pour toi ? Qu’est-ce qui te donne de la force ?
fill-social-child = Comment ça se passe avec les autres, chez toi, en classe, avec tes amis ?
fill-emotional-child = Comment te sens-tu au fond de toi ?
    .short = Comment tu te sens
fill-physical-child = Comment va ton corps ? Tu dors et tu manges bien ?
fill-psychological-child = Est-ce facile de penser, de choisir, de te souvenir ?
feedback-heard-child = Est-ce que je t’écoute bien ?
    .short = Si je t’écoute bien
feedback-helped-child = Qu’est-ce qui t’aide ici ?
    .short = Ce qui t’aide ici
feedback-different-child = Qu’est-ce qu’on devrait faire autrement ?
together-scales-child = Où tu en es de tes objectifs
together-feedback-child = Comment ça se passe avec nous
together-feedback-lead-child = Trois questions. Tu peux y répondre quand tu veux.
together-feedback-read-child = Je lis ce que tu écris : maintenant avec toi, ou quand tu me rends ceci. Tu peux le lire aussi. Si un autre adulte t’aide plus tard, il pourra le lire.
together-feedback-paper-child = Si je ne dois pas lire quelque chose, demande la feuille en papier.
scale-now-child = Où en es-tu aujourd’hui ?

## L’écran tourné vers l’enfant

together-goals-child = Tes objectifs
together-goals-lead-child = Mets en haut ce qui compte le plus pour toi. C’est toi qui décides.
together-ecomap-child = Autour de toi
together-genogram-child = Ta famille
together-map-how-child = Touche une personne ou un trait, et lis ce qui est écrit. Fais glisser la carte avec le doigt.
together-read-back-child = Avec tes mots
own-lead-child = Cette page est à toi. Ce que les autres ont dit n’y est pas. Et on ne leur montre pas ce que tu dis.
own-pages-child = Pages que tu peux remplir sans moi
set-strengths-child = Ce qui te donne de la force
set-levels-child = Comment ça va pour toi
set-hopes-child = Ce que tu veux
set-feedback-child = Comment ça se passe avec nous
goal-person-reached-child = On en est où, d’après toi ?
    .short = D’après toi
evaluation-person-change-child = Ta vie va mieux qu’avant, pareil, ou moins bien ?
    .short = D’après toi
evaluation-person-view-child = Que penses-tu de ce qu’on a fait ?
    .short = Ce que tu penses
evaluation-person-blocked-child = D’après toi, qu’est-ce qui a rendu ça difficile ?
    .short = Ce qui a rendu ça difficile
    .c-nothing = Rien

## Sur papier

paper-voice-child = Ce papier est pour toi. « Je », c’est l’adulte avec qui tu as parlé.
paper-contact-child = Comment nous joindre
paper-agreement-told-child = Ce que je t’ai dit
paper-agreement-told-limits-child = Tu sais ce que j’écris, qui le lit, et ce que je ne peux pas garder pour moi.
paper-agreement-told-clear-child = Tu as dit que c’était clair.
paper-agreement-compelled-child = Tu dois venir
paper-agreement-consent-child = À propos de ton oui
paper-agreement-rights-child = Ce que tu peux toujours faire
paper-agreement-rights-stop-child = Tu peux arrêter. Tu n’auras pas d’ennuis.
paper-agreement-rights-refuse-child = Tu peux dire non. On a parlé de ce qui se passe alors.
paper-agreement-rights-see-child = Tu peux lire ce que j’écris sur toi. Tu peux aussi en avoir une copie.
paper-agreement-rights-correct-child = Tu peux faire corriger une erreur. Tu peux demander qu’on efface quelque chose.
paper-agreement-rights-complain-child = Si quelque chose ne va pas ici, tu peux le dire, à moi ou à un autre adulte.
paper-agreement-yes-child = Comment tu as dit oui
paper-agreement-course-first-child = D’abord on regarde : de quoi as-tu besoin, et qu’est-ce qui va déjà bien ?
paper-agreement-course-then-child = Puis on écrit qui fait quoi, et quand. Tu dis ce qui passe en premier. Plus tard, on regarde si ça aide.
paper-agreement-course-end-child = On arrête quand ça va bien, ou quand tu veux. Tu peux revenir.
paper-agreement-course-required-child = On arrête quand ce que tu dois faire ici est fini. Le reste, c’est toi qui choisis.
paper-agreement-mine-child = Ce que je te promets, et quand je dis non
paper-agreement-mine-promise-child = Je fais ce qu’on a dit. Si je ne peux pas, je te le dis vite.
paper-agreement-mine-ask-child = Je te demande d’abord si tu es d’accord. Si une vie est en danger, ou si la loi ou un juge le veut, je dois parfois agir même si tu dis non. Si je peux, je te le dis.
paper-agreement-mine-refuse-child = Je dis non à ce qui ferait du mal à quelqu’un. Et je te dis la raison.
paper-agreement-theirs-child = Ce que je te demande
paper-agreement-theirs-tell-child = Dis-moi si tu ne peux pas venir, ou si quelque chose a changé.
paper-agreement-theirs-true-child = Tu n’as pas à tout dire. Ce que tu dis, dis-le comme c’est.
paper-agreement-theirs-safe-child = Ici, on ne fait mal à personne et on ne fait peur à personne.
paper-signature-you-child = Toi
paper-plan-goals-child = Ce que tu veux voir changer
paper-plan-you-child = Ce que tu fais
paper-next-change-child = Si tu ne peux pas venir, ce n’est pas grave. Dis-le-moi, et on trouve un autre jour.
paper-words-title-child = Avec tes mots
paper-words-lead-child = Voilà ce que tu as dit, mot pour mot.
compelled-by-child = Qui dit que tu dois venir ?
    .short = Qui le dit
compelled-may-child = Que peux-tu choisir ?
    .short = Tu choisis
compelled-refusing-child = Que se passe-t-il si tu dis non ?
    .short = Si tu dis non
compelled-said-child = Qu’en dis-tu ?
    .short = Ce que tu en dis
