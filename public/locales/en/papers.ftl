# Papers. "I" is the worker, "you" is the person who takes the paper along: plain enough at the age of twelve.
# The safe version names no agency, no address and nobody else.

date-about = about { $day }

paper-version-safe = Safe version
    .hint = No agency, no address, no other people. Anybody may find it.
paper-version-full = Full version
    .hint = With your agency, names and place. Only where it is safe to have it.
paper-ask-first = Is it safe for you to have paper, a picture, or nothing?
paper-check = Free text stands here just as it was written. Read it together before you print.
paper-left-out =
    { $count ->
        [one] { $count } passage is left out here: it names someone who must not stand on paper.
       *[other] { $count } passages are left out here: they name someone who must not stand on paper.
    }
paper-left-out-do = Nothing of them goes to print. If it is needed, write it in other words, or say it.

paper-voice = On this paper, “you” are the person it was made for, and “I” am the person you talked with.
paper-day = Day
paper-name = Name
paper-code = Code
paper-agency = Agency
paper-worker = Your contact
paper-numbers = If something cannot wait

## What we agreed

paper-agreement-title = What we agreed
paper-agreement-us = How we go on
paper-agreement-told = What you were told
paper-agreement-told-limits = You heard what is written down, who sees it, and when it cannot be kept secret.
paper-agreement-told-clear = You said that it was clear.
paper-agreement-meet = When we meet again
paper-agreement-rights = What you can do at any time
paper-agreement-rights-stop = You can stop. Nothing bad follows from it.
paper-agreement-rights-see = You can read what is written about you and have a copy.
paper-agreement-rights-correct = You can have mistakes put right, and ask to have things erased.
paper-agreement-rights-complain = You can complain, to me or to someone else.
paper-agreement-yes = How you said yes
paper-signature-you = You
paper-signature-me = I, for my part

## When we meet again

paper-next-title = When we meet again
paper-next-as-agreed = At the place that we agreed.
paper-next-none = We have not agreed a day yet.
paper-next-first = What comes first
paper-next-change = If you cannot come, that is all right. Tell me in the way we agreed, and we find another day.
paper-next-notes = To write on

## In your words

paper-words-title = In your words
paper-words-lead = This is what you said, just as you said it.
paper-words-none = Nothing has been written down yet.
paper-words-right = Is it right?

## The first meeting on paper

paper-kit-title = First meeting
paper-kit-lead = For when there is no power or no device, or when none should stand between you. Type it in afterwards, in the same order.
paper-kit-numbers = Emergency numbers
paper-kit-apart = For you alone
paper-kit-apart-lead = Keep this page apart. Do not leave it with the person.
