# Papiers. « Je » est le professionnel, « vous » la personne qui emporte le papier : clair dès douze ans.
# La version sûre ne nomme ni structure, ni adresse, ni personne d'autre.

date-about = { $day } environ

paper-version-safe = Version sûre
    .hint = Sans structure, ni adresse, ni autres personnes. N’importe qui peut la trouver.
paper-version-full = Version complète
    .hint = Avec votre structure, les noms et le lieu. Seulement là où c’est sans risque.
paper-ask-first = Est-ce sans risque pour vous d’avoir un papier, une photo, ou vaut-il mieux rien ?
paper-check = Ce qui a été écrit librement figure ici tel quel. Relisez-le ensemble avant d’imprimer.
paper-left-out =
    { $count ->
        [one] { $count } passage est omis ici : il nomme quelqu’un qui ne doit pas figurer sur papier.
       *[other] { $count } passages sont omis ici : ils nomment quelqu’un qui ne doit pas figurer sur papier.
    }
paper-left-out-do = Rien de cela ne s’imprime. Si c’est nécessaire, écrivez-le autrement ou dites-le de vive voix.

paper-voice = Sur ce papier, « vous », c’est la personne pour qui il est fait, et « je », la personne avec qui vous avez parlé.
paper-day = Jour
paper-name = Nom
paper-code = Code
paper-agency = Structure
paper-worker = À qui s’adresser
paper-numbers = Si quelque chose ne peut pas attendre

## Ce qui est convenu

paper-agreement-title = Ce qui est convenu
paper-agreement-us = Comment nous continuons
paper-agreement-told = Ce qui vous a été dit
paper-agreement-told-limits = Vous avez entendu ce qui est écrit, qui le voit, et quand le secret ne peut être gardé.
paper-agreement-told-clear = Vous avez dit que c’était clair.
paper-agreement-meet = Quand nous nous revoyons
paper-agreement-rights = Ce que vous pouvez faire à tout moment
paper-agreement-rights-stop = Vous pouvez arrêter. Cela ne vous causera aucun tort.
paper-agreement-rights-see = Vous pouvez lire ce qui est écrit sur vous et en avoir une copie.
paper-agreement-rights-correct = Vous pouvez faire corriger des erreurs et demander que des choses soient effacées.
paper-agreement-rights-complain = Vous pouvez vous plaindre, à moi ou à quelqu’un d’autre.
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
paper-words-right = Est-ce juste ?

## L'accueil sur papier

paper-kit-title = Accueil
paper-kit-lead = À utiliser sans courant ou sans appareil, ou quand rien ne doit s’interposer entre vous. Saisissez tout ensuite dans le même ordre.
paper-kit-numbers = Numéros d’urgence
paper-kit-apart = Seulement pour vous
paper-kit-apart-lead = Gardez cette feuille à part. Ne la laissez pas à la personne.
