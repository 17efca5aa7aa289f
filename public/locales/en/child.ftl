# What a child hears or reads instead: <message>-child stands for <message> where a child is in front (Part 5, 7 and 16).
# For a ten-year-old: short, informal, and honest about what cannot be kept secret. What is missing here is said to a
# child as it is to everybody.

## The prompts

prompt-safety-child = Are you safe?
    .lead = First of all: can we talk here? Is there anything that cannot wait until tomorrow? Help comes first.
prompt-limits-child = Before you tell me
    .lead = First, a few things that you should know. Ask me anything you like.
    .title = What stays between us
prompt-contact-child = Your name, and how I can reach you
    .lead = Tell me your name, and what is safe for you. If no way is safe, I will not call or write. Then we say now when we meet.
prompt-story-child = What is it about?
    .lead = Tell it your own way. I listen. You need not tell what hurts.
    .title = Your story
prompt-who-child = Who or what makes it hard?
    .lead = Somebody, more than one, or just how things are. You need not say it.
prompt-how-child = Before, then, and now
    .lead = Only what you have not told me yet. Leave out what you do not want to say.
prompt-tried-child = What you have tried, and what helps
    .lead = You have come this far. What have you done, and who or what makes you strong?
prompt-wish-child = What do you wish for?
    .lead = Not what others say is best. What would be good for you?
    .title = Your wish
prompt-hope-child = What do you want from us?
    .lead = Just say it. Then I tell you what I can do and what I cannot.
    .title = What you hope for
prompt-life-child = What will it be like when it is good?
    .lead = Think of a day like that. What are you doing?
prompt-read-back-child = Is this right?
    .lead = These are your own words. Listen, and tell me what is not quite right.
prompt-together-child = What we do now
    .lead = What I can do, what I cannot, what each of us does, and when we meet again. You may say yes or no.
together-title-child = This is for you
together-lead-child = You can read and write here. You cannot see anything else.
together-part-each-child = What I do, and what you do

## Before the story

limits-1-child = I tell you my name and what I do here.
limits-2-child = I write down only what we need. You may read it. If something is wrong, we put it right.
limits-3-child = I tell you who may read it. I also tell you what your mum, your dad or whoever looks after you gets to know.
limits-4-child = Some things I cannot keep secret. If somebody hurts you or another child, if a life is in danger, or if the law or a judge says so, I have to tell people who can help. If I can, I tell you first.
limits-stop-child = You can stop at any time. You can also say: I do not want to talk about that.
consent-limits-told-child = Did I tell you this before your story?
consent-may-write-child = May I write while we talk?
    .hint = You may say no. Then we just talk. I only write down what we agree at the end.
    .c-yes = Yes, you may write
    .c-no = No, please do not

## How we go on

terms-theirs-child = What you do until we meet again
    .short = What you do
    .hint = Something small. Nothing is fine too.
terms-decision-child = Do we go on, you and I?
consent-explained-child = Did I explain it well? Is it clear what we do?
consent-quote-child = Do you want to say something about it?
    .short = What you said about it
    .hint = Only if you want to.
consent-manner-child = How do you say yes?
    .short = How you said yes
consent-signature-child = Write your name here
    .short = Your name

## Your name, and how to reach you

client-called-child = What shall I call you?
    .hint = Any name you like.
client-reach-child = How can I reach you so that it is safe?
    .c-through = Through somebody you trust
client-language-child = Which language do you like to speak?
client-words-in-child = In which language are your words written here?
    .short = Your words in
client-interpreter-child = Do you want somebody who puts it into your language?
client-support-child = Do you want help with any of these?
    .short = You want help with

## Your story

six-situation-child = What is going on? How do you see it?
    .short = How you see it
six-who-kind-child = Who or what makes it hard?
    .hint = Pick all that fit.
six-tried-child = What have you tried?
    .short = What you have tried
    .hint = Small things count too. Asking somebody for help counts too.
six-helps-child = Who or what helps you?
    .short = Who or what helps you
    .hint = People, pets, places, things you are good at.
six-wish-child = How should it turn out?
    .short = What you wish for
six-hope-child = What do you want from me, and from us here?
    .short = What you want from us
six-life-child = When it is good, what will your life be like?
    .short = Your life when it is good
    .hint = What is the first thing you see in the morning?
six-person-view-child = Did I get it right?
    .short = Is it right, to you?
    .hint = It helps if you say “not quite”.
six-person-correction-child = What did I get wrong?
    .short = What is not right, to you
six-worker-view-child = Do I see it like you?

## A page to fill in alone

alone-lead-child = These questions are for you. Take your time.
alone-rule-leave-out-child = You can leave out any question.
alone-rule-stop-child = You can stop at any time. Nothing bad happens then.
alone-rule-read-child = The grown-up who gave you this reads what you write.
alone-rule-danger-child = If you are in danger, tell a grown-up you trust. Do it now. Do not wait.
alone-answer-child = What you say
alone-not-say-child = I do not want to say
alone-give-back-child = You are done. Please give it back now.
fill-survival-child = That was hard. How did you get through it?
fill-support-child = Who helped you? What do they like about you?
    .short = Who helped you
fill-exception-child = When it was better, what was different?
fill-possibility-child = What do you want your life to be like?
    .short = The life you want
fill-esteem-child = What good things do others say about you?
    .short = Good things others say about you
fill-change-child = What has to change? What could you do?
fill-perspective-child = How do you see what is going on now?
    .short = How you see it
fill-meaning-child = What matters most to you? What makes you strong?
fill-social-child = How is it with other people, at home, at school, with friends?
fill-emotional-child = How do you feel inside?
    .short = How you feel
fill-physical-child = How is your body? Do you sleep and eat well?
fill-psychological-child = Is it easy to think, to choose, to keep things in your head?
feedback-heard-child = Do I listen to you well?
    .short = Whether I listen
feedback-helped-child = What helped you?
    .short = What helped you
feedback-different-child = What should we do in another way?
together-scales-child = How far you have come
together-feedback-child = How it is with us
together-feedback-lead-child = Three questions. You can answer them at any time.
together-feedback-read-child = I read what you write: with you now, or when you give this back. You can read it too. If another grown-up helps you later, they may read it.
together-feedback-paper-child = If I should not read something, ask for the paper sheet.
scale-now-child = Where are you today?

## The screen that is turned to the child

together-goals-child = Your goals
together-goals-lead-child = Put what matters most to you at the top. You decide.
together-ecomap-child = Who and what is around you
together-genogram-child = Your family
together-map-how-child = Touch a person or a line, and read what it says there. Drag the map to look around.
together-read-back-child = In your words
own-lead-child = This page is yours. What others said is not here. They are not shown what you say.
own-pages-child = Pages you can fill in by yourself
set-strengths-child = What makes you strong
set-levels-child = How it is going for you
set-hopes-child = What you wish for
set-feedback-child = How it is with us
goal-person-reached-child = How far have we got? What do you think?
    .short = You say
evaluation-person-change-child = Is your life better than before, the same, or worse?
    .short = You say
evaluation-person-view-child = What do you think of what we did?
    .short = What you think
evaluation-person-blocked-child = What made it hard, do you think?
    .short = What made it hard
    .c-nothing = Nothing

## On paper

paper-voice-child = This paper is for you. “I” am the grown-up you talked with.
paper-contact-child = How you reach us
paper-agreement-told-child = What I told you
paper-agreement-told-limits-child = You know what I write down, who reads it, and what I cannot keep secret.
paper-agreement-told-clear-child = You said that it was clear.
paper-agreement-compelled-child = You have to come
paper-agreement-consent-child = About your yes
paper-agreement-rights-child = What you can always do
paper-agreement-rights-stop-child = You can stop. Nothing bad happens then.
paper-agreement-rights-refuse-child = You can say no. We talked about what happens then.
paper-agreement-rights-see-child = You can read what I wrote about you. You can have a copy too.
paper-agreement-rights-correct-child = You can have mistakes put right. You can ask me to wipe something out.
paper-agreement-rights-complain-child = If something is not good here, you can say so, to me or to another grown-up.
paper-agreement-yes-child = How you said yes
paper-agreement-course-first-child = First we look: what do you need, and what is good already?
paper-agreement-course-then-child = Then we write down who does what, and when. You say what comes first. Later we look if it helps.
paper-agreement-course-end-child = We stop when it is good, or when you want to. You can come back.
paper-agreement-course-required-child = We stop when what you have to come for is done. The rest is up to you.
paper-agreement-mine-child = What I promise you, and when I say no
paper-agreement-mine-promise-child = I do what we agreed. If I cannot, I tell you soon.
paper-agreement-mine-ask-child = I ask you first. If somebody is in danger, or if the law or a judge says so, I may have to act even if you say no. I tell you, if I can.
paper-agreement-mine-refuse-child = I say no if something would hurt somebody. I tell you what my reason is.
paper-agreement-theirs-child = What I ask of you
paper-agreement-theirs-tell-child = Tell me if you cannot come, or if something has changed.
paper-agreement-theirs-true-child = You need not tell me all of it. What you do tell me, tell me as it is.
paper-agreement-theirs-safe-child = Here nobody hurts anybody, and nobody scares anybody.
paper-signature-you-child = You
paper-plan-goals-child = What you want to be different
paper-plan-you-child = What you do
paper-next-change-child = If you cannot come, that is fine. Tell me, and we find another day.
paper-words-title-child = In your words
paper-words-lead-child = You said this, just like that.
compelled-by-child = Who says that you have to come?
    .short = Who says so
compelled-may-child = What can you choose?
    .short = You choose
compelled-refusing-child = What happens if you say no?
    .short = If you say no
compelled-said-child = What do you say about it?
    .short = You say
