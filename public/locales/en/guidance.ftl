# Notes beside a question, opened on demand. The worker reads them alone: "you" is the worker, "they" is the person.
# Between quotation marks the worker speaks: there "I" is the worker and "you" is the person.
#   value    why it is asked. The message is why- and the question's id, with - for . and _
#   .ask     how to ask it
#   .not     what not to do
#   about-   the same of a whole kind of record; the message is about- and the kind’s id. Its .ask says how to go about it

## The notes themselves

guidance-open = Why, and how
guidance-ask = How to ask
guidance-do = How to go about it
guidance-not = Take care

## Small words that keep a story going. Said as they stand.

guidance-encourage = Small words that help
    .e1 = Yes…
    .e2 = And then?
    .e3 = Take your time.
    .e4 = Tell me a little more about that.
    .e5 = I am listening.
    .e6 = Is there anything else?
    .e7 = Is it like that elsewhere too?
    .e8 = And how would you like it to go on?

## What a first talk is for, and how you introduce yourself

opening-tasks = What a first conversation is for
    .short = Tasks of the talk
    .c-trouble = To see together what the trouble is, and what is needed
    .c-expectations = To say what each expects of the other, and what each will do
    .c-part = To let them grow into their own part, without hurry
    .c-change = To set something in motion: a new look at it, a thing not yet tried
    .c-agreement = To agree on something, if only for now
    .c-next = To know what comes first, what comes next, and when you meet
opening-introduced = When you introduce yourself
    .short = Introduction
    .c-name = Your name, and what your help is meant to do
    .c-agency = What your agency is there for, and what people can get from it
    .c-self = A word about yourself: how long you have done this, and what you know well
    .c-asking = What you think of people who ask for help: it takes courage, and it is good sense
    .c-turn = Then change places: how do they see the trouble, your agency and your part, and what do they expect? Say how you see it too
interview-introduced = { opening-introduced }
    .short = { opening-introduced.short }
    .c-name = { opening-introduced.c-name }
    .c-agency = { opening-introduced.c-agency }
    .c-self = { opening-introduced.c-self }
    .c-asking = { opening-introduced.c-asking }
    .c-turn = { opening-introduced.c-turn }
interview-tasks = What a conversation is for
    .short = { opening-tasks.short }
    .c-trouble = { opening-tasks.c-trouble }
    .c-expectations = { opening-tasks.c-expectations }
    .c-part = { opening-tasks.c-part }
    .c-change = { opening-tasks.c-change }
    .c-agreement = { opening-tasks.c-agreement }
    .c-next = { opening-tasks.c-next }

## Safety first

why-safety-private = Whoever may be overheard cannot tell the truth. And what is overheard may be paid for at home.
    .ask = Ask so that any answer sounds harmless: “Is this a good place for you to talk, or shall we go somewhere quieter?” A nod is enough.
    .not = Do not ask in front of the one who came along, and do not let that person interpret.
why-safety-now = Some things do not last until the next appointment, and few people begin with them.
    .ask = Ask plainly, in the same voice as everything else: “Is anyone in danger today? Do you sometimes think of ending your life? Do you have a bed for tonight?” Asking about dying does not put the thought into anyone’s head.
    .not = Do not finish the form first, and do not leave someone alone with an answer that frightens you.
why-safety-action = What is done today counts, not what is written about it. Written down, it shows whoever comes next what still holds.
    .ask = “Where do you sleep tonight? Whom do you ring first? And if nobody answers?” Note the second way too.
    .not = Do not write “keep an eye on it”, and do not leave it all to the one who is in danger.

## What was explained, and consent

about-consent = Consent is what they know and agree to, not a sheet of paper. It may end on any day.
    .ask = Choose the words for whoever sits there, and write down who heard a spoken yes.
    .not = Do not ask for a signature in order to be covered yourself.
why-consent-limits-told = They must know where your silence ends before they speak, or else they are trapped by their own story. Everyone hears the same, whoever sits there.
    .ask = Say it in your own voice and leave a pause: “There are a few things that I cannot keep to myself. Let me tell you which, before you begin.”
    .not = Do not promise that everything stays in this room, and never let this hold up urgent help.
why-consent-may-write = A pen in the hand changes what people say. To ask first leaves the story theirs.
    .ask = Turn the screen so that both can see it: “I would like to write down a few of your words, so that I keep them right. Is that all right with you?”
    .not = After a no, do not write from memory what they did not want on paper.
why-consent-explained = This tests how you explained, not how they listened. What they agree to must be what they think they agree to.
    .ask = Take it upon yourself: “I have said a lot at once, and perhaps not clearly. How would you put it, what we agreed?”
    .not = Do not examine them, and do not settle for a polite nod or an “all clear?”.
why-consent-quote = What they said about it in their own words shows later whether they understood, better than any tick.
    .ask = “What did I just promise, and what not? Say it in your own words.” Write one sentence of the answer as it was said.
    .not = Do not ask “Is that clear?”: almost everybody says yes.
why-consent-manner = Many cannot read, or have paid dearly for a signature once. All three ways count the same here.
    .ask = Offer them before you hand over the pen: “You can sign, make a mark, or simply say it.”
    .not = Do not ask why somebody would rather not sign.
why-consent-withdrawn = Whoever can stop at any time is freer to begin. It needs no reason and must cost nothing.
    .ask = Write the day on which they said it. Ask what they still need, and whether what was shared with others should stop as well.
    .not = Do not talk them round, and do not work on as if nothing had been said.

## The person, and how to reach them safely

about-client = Before the story begins it must be clear what to call them, and how to reach them without doing harm.
    .ask = Ask it early, and again whenever somebody moves in or out. Whatever is not needed may stay empty.
    .not = Do not ask for papers or a surname before you listen.
why-client-called = To be called by the right name is the first thing you can get right.
    .ask = Give yours first: “I am… What would you like me to call you? And do I say it well?”
    .not = Do not take it from a document, do not shorten it, and do not move to first names without asking.
why-client-reach = One call at the wrong moment can put someone in danger, or make them the talk of the house.
    .ask = Go through it as if it were happening: “If I rang on Tuesday at four, who would pick up, and what might I say?” Nothing at all is an answer too.
    .not = Do not call, write, leave a message or name your agency in any way they have not agreed to.
why-client-language = Fear, shame and the past are told in the language of childhood. Whoever must search for words leaves things out.
    .ask = “Which language do you think in? In which one would you rather tell me this?”
    .not = Do not take good manners in your language for understanding.
why-client-interpreter = An interpreter can make a talk possible, or make the truth impossible, if it is the wrong one.
    .ask = “Is there anyone who should not interpret for you? A man or a woman, from your town or from elsewhere?” Then let them refuse once they have seen who comes.
    .not = Do not let a child, a partner or a neighbour interpret. Not once, not “just this time”.
why-client-support = Seeing, hearing, reading or sitting for an hour can be hard, and hardly anybody says so unasked.
    .ask = “What makes it easier for you here: larger print, a break, reading it aloud, someone beside you?”
    .not = Do not wait until they fail at a form.
why-client-reach-say = A harmless sentence protects only if both of you know it beforehand.
    .ask = Find it together: “If somebody else picks up, who am I, and what do I want?” Write it word for word.
    .not = Do not make up a story when the wrong person answers: say this sentence, or hang up.
why-client-reach-seen = A shared phone, an open letter box or a second screen tells more than any caller.
    .ask = “Who knows the code of your phone? Who brings in the post? Do your messages show up anywhere else?”
    .not = Do not take a message for private because it bears their name.
why-client-words-in = Kept in the language in which they were said, their words can be read back to them and stay theirs.
    .ask = Choose it when they speak another language than this page. Where somebody interpreted, take the language that you wrote down.
    .not = Do not turn their words into your language and still call them theirs.

## The note pad and the six questions

why-six-pad = The story comes first, in their order. You sort it afterwards, and ask only what is missing.
    .ask = “Begin wherever you like.” Then say little, and now and then give back what you hear in a few words: “It sounds as if that hurt.” “I hear that you are worn out.”
    .not = Do not explain, judge, correct or go down the questions while they are still telling.
why-six-who = A trouble looks different once you both know who or what stands on its other side, which may be an office or bad luck as well as a person.
    .ask = “Who or what makes it hard for you?” “Is there someone in it, or is it more the way things are?” A role will do: the landlord, an aunt.
    .not = Do not look for the guilty one, and do not press for a name.
why-six-before = How it was before, what happened, and what came after show what set it off, what keeps it going and what once was better.
    .ask = Only fill the gaps: “You told me about that evening. How had things been until then, and how have they been since?”
    .not = With violence, or with a child, do not ask for details and never for a “why”: write down exactly what comes unasked, and look to safety.
why-six-tried = Most people have worked at it long before they come to you. It shows their strength, and keeps you from offering what has already failed.
    .ask = Ask with respect, and as a way to new ideas: “What have you done about it so far? Did any of it help, even for a day?” “Have you ever thought of trying it another way?”
    .not = Do not say what they should have done, and do not make them prove that they tried.
why-six-helps = Help begins with themselves and those near them, and it goes on when you are gone.
    .ask = “Who notices when you are not well?” “What gets you through a bad evening?”
    .not = Do not count the family as help before they do: it may be the trouble.
why-six-wish = They know their life best, and an answer that is theirs will be carried out.
    .ask = “If it were up to you, how would this be settled?” Then wait. A long silence is often the thinking.
    .not = Do not lead them to the answer you have ready, and do not weigh it while they speak.
why-six-hope = Unspoken expectations are disappointed first. Said aloud, you can tell honestly what you can do and what takes both of you.
    .ask = “When you decided to come, what did you think I might do?” Then say how you see your part, and what you need from them.
    .not = Do not laugh at a large hope or nod it through: say kindly what is in your power.
why-six-life = A picture of an ordinary good day shows what matters to them. It gives the work a direction, and some courage for it.
    .ask = “Suppose it is over. You get up in the morning: what is there, who is there, what do you do?” If nothing comes, ask for one hour of such a day.
    .not = Do not make the picture smaller because it seems out of reach: what they think a life worth living is not yours to trim.
why-six-person-view = Only they can say whether you understood. Once it is confirmed, you both speak of the same thing.
    .ask = Read their own words aloud, slowly: “I am sure that something is missing or not quite right. What is it?”
    .not = Do not polish their words, do not defend yours, and do not read aloud what touches anyone marked as a danger.
why-six-during = What happens in the middle of it shows who does what, and where something could stop it.
    .ask = “Take the last time. What happened then? And who did what next?” One time, told slowly, says more than “always”.
    .not = Do not hurry to the reasons, and do not take sides.
why-six-after = What comes after shows what the trouble costs, and sometimes what it brings.
    .ask = “And when it was over? What did you do, and what did the others do?”
    .not = Do not stop at the quarrel: what follows often keeps it going.
why-six-person-correction = Whoever may correct what stands about them also corrects what matters in life.
    .ask = “What did I get wrong? What is missing?” Write it before you explain yourself.
    .not = Do not defend your sentence.
why-six-worker-view = Two people see two things. Both may stand, as long as nobody takes one for the other.
    .ask = Write what you saw and what you think as two sentences, and say both to them.
    .not = Do not write your view into their answers.
why-six-situation = Told by them and told by you, it is two stories. Theirs comes first.
    .ask = Take from the pad the sentences in which they said it best, and leave them as they are.
    .not = Do not sum it up in words of the trade.
why-six-who-kind = Trouble with an office or with bad luck is worked on differently from trouble with a person. Much that feels like their own fault has another address.
    .ask = “Is it with somebody, with a group, with an office, or just the way things have come?” More than one may fit.
    .not = Do not press anyone who would rather not say: it can be a sign of fear.
why-six-worker-correction = A difference that is said aloud is honest. Kept silent, it works in secret.
    .ask = Say it before you write it: “One thing I see otherwise. I write it beside yours, not over it.”
    .not = Do not write here what you would not say to their face.

## What each can and will do

why-terms-can = Trust grows from small things that then really happen. They need to hear what you and your agency can do before they can choose.
    .ask = Be exact, and be glad about it: “I can come along to the office on Thursday. I have done that often, and it usually helps.”
    .not = Do not offer what depends on somebody else’s yes, and do not promise that all will be well.
why-terms-cannot = A limit that is known early is information. Found out late, it is a broken promise.
    .ask = Say it without a long excuse, and say who can: “I cannot find you a flat. What I can do is apply with you, and here is who decides.”
    .not = Do not hide behind “we shall see”, and do not drop it in at the door.
why-terms-theirs = It takes both of you. A part of their own, however small, makes them the one who acts and not the one who is dealt with.
    .ask = “What would you like to take on until we meet?” “Is that possible in the week you have before you?”
    .not = Do not hand out homework, and do not take over what they can do themselves.
why-terms-decision = Working together begins with a free yes. You hold more power here than it feels like, and a no must cost them nothing.
    .ask = “You have heard what I can do and what I cannot. Shall we go on, would you like time, or rather not?” To whoever says no, give what is useful and tell them how to come back.
    .not = Do not persuade, and do not let it sound as if urgent help hung on a yes.
why-terms-next = A day in the calendar carries people over the days between. Without one, it is easy to stay away.
    .ask = “When and where is it good for you, and safe?” If no day is possible yet, agree what comes first and who gives word.
    .not = Do not say “call me any time” and leave it at that.
why-terms-mine = A part of yours that stands in writing can be held against you. That is what makes it worth something.
    .ask = Take on little, with a day: “By Friday I will have rung the housing office.”
    .not = Do not take over what they wanted to do themselves.
why-terms-no-date = Without a day there must at least be something to wait for, or the thread is lost here.
    .ask = “What has to happen first? Which of us gives word, and in which safe way?”
    .not = Do not leave the next word to them alone.

## After the meeting, alone

why-arrival-route = The way in says what they have behind them. Whoever was sent away elsewhere brings that with them, and many serious troubles begin with an everyday question about school or the in-laws.
    .ask = You mostly know it from the story. If not: “How did you find your way to us? And how was it, the last time you asked for help somewhere?”
    .not = Do not choose “By themselves” when someone stood waiting outside, and do not make a case of an everyday question unless it weighs on them and they want it.
why-arrival-will = How you go on depends on it: encourage whoever wants it, inform whoever asks, and speak openly with whoever must come.
    .ask = Listen for it, or say: “Was it your idea to come, or somebody else’s?” Of whoever only wants to look around, ask in passing whether something more is behind it.
    .not = Do not call anyone difficult for not wanting what others ordered.
why-arrival-fit = Weeks at the wrong door are lost weeks. To know early that it is not yours is a service too, if you help them on.
    .ask = Lay what they ask beside what your agency does, and where, with the same measure for everyone. If it is not yours: “I know who can do this. Shall we ring them together?”
    .not = Do not bend the trouble until it fits, and do not send anyone off with an address alone.
why-arrival-ties = A neighbour’s case, an old wound of your own, a matter you never learned: each can cloud your eye. To notice it is part of the craft.
    .ask = Ask yourself: would I be at ease if a colleague were watching? Neither too near nor too far? Would they still greet me in the shop without shame?
    .not = Do not hold on to a case out of pride, and do not let anyone come to lean on you alone.
why-arrival-requirements = Conditions (sober, on time, with papers) keep out just those who need it most. Early on a way round can still be found.
    .ask = Lay them beside their life, one by one: “We open at nine. Can you manage that after the night shift?”
    .not = Do not write “No” before you have asked your agency for an exception.

## What is needed

why-need-statement = Help fits when it begins with what they lack and not with what is on your list.
    .ask = “What is hardest just now?” “What would have to be there so that you could breathe?” If they name a service, ask what it would do for them.
    .not = Do not write a service where a need belongs: “lonely on Sundays” is a need, “visiting scheme” is not.
why-need-cause = How they explain it shapes what they think could help. You may see it differently, and both views may stand.
    .ask = “What do you think it has to do with?” “When did you first notice it?” It can stay empty.
    .not = Do not turn it into a question of guilt or a diagnosis, and leave it out altogether where violence is concerned.
why-need-domain = A need has a place in life: roof, body, people, rights. The place shows who else could help.
    .ask = “Where does it press most: at home, with health, with money, with people?”
    .not = Do not choose the domain your agency happens to serve.
why-need-outlook = What happens if nobody does anything tells how soon something must be done.
    .ask = “And if all stays as it is: what will it be like in a month, and in a year?”
    .not = Do not use it to frighten anybody.
why-assessment-alone = What goes well is the ground the plan stands on. It reminds you both how much needs no help at all.
    .ask = Go through a day: “How do you manage the mornings? Shopping? Letters?” Ask what they have found out about doing it.
    .not = Do not skip it because the trouble is so large, and do not count only what you have seen yourself.
why-assessment-hard = Where it is hard just now, help can do something. It is about a time and a task, never about what someone is.
    .ask = “Where do you run out of strength at the moment?” “Which of these would you hand to someone, if you could?”
    .not = Do not write “cannot” or “unable”, and use no word that a court uses.
why-assessment-level = It says how much help is enough today, so that nobody is carried who can walk.
    .ask = “What of it do you do alone, where does a hand help, and what is too much now?” Let them choose the level first.
    .not = Do not choose higher to be on the safe side, or lower to spare yourself work.

## Strengths and help at hand

why-strength-what = Whoever has come this far has done it with something. Once it has a name, you can build on it.
    .ask = “How have you managed, with all that on your back?” “When was it a little better, and what did you do differently then?”
    .not = Do not hand out praise from above, and do not make a strength of what is only endured.
why-strength-asked = Different questions find different strengths: how somebody got through, who stood by them, what they are proud of.
    .ask = Ask one of the eight that fits what they have just told you, and wait.
    .not = Do not read out all eight like a form.
why-strength-source = What was told, what you saw and what a paper says do not weigh the same, and in a year nobody remembers which it was.
    .ask = Tick how you came to know it; more than one may be true.
    .not = Do not tick a visit for what you were told on the telephone about the home.
why-resource-what = The nearest help is often not an office: a sister with a car, a kind neighbour, something they can do. It counts even if it is not there yet.
    .ask = “Who would come if you rang?” “Who might, if somebody asked them?” Ask what each would take.
    .not = Do not count on anyone whom they do not want to ask.
why-resource-who = One neighbour is one neighbour: linked, their help stands on the map and beside the step, and a mark on them is heeded here too.
    .ask = Choose them from the list. If they are not on it yet, add them there first.
    .not = Do not link a help to whoever must not be asked, and leave it empty for a thing or a place.
why-resource-takes = Help has a price: time, thanks, an old debt. Help that costs too much is not taken.
    .ask = “What would it take to ask them? And what would you owe afterwards?”
    .not = Do not count on somebody who was not asked.
why-resource-state = Help that is there can be used tomorrow. Help that could be there needs a step first.
    .ask = “Does she do it already, or would somebody have to ask her?”
    .not = Do not build a plan on what is only possible.
why-resource-of = What is in themselves goes along wherever they go. What is around them wants to be looked after.
    .ask = “Is that something you can do, or somebody who does it for you?”
    .not = Do not count only people and offices: patience, a trade, a language are help too.

## Goals, steps and signs

about-goal = Two or three goals carry somebody; ten of them bury a plan.
    .ask = Write the far one first, then ask what has to be true just before it, until you arrive at this month.
    .not = Do not put off a small wish of theirs because yours seems more important.
why-goal-statement = A goal is what they want to be different, in words they would use at home. It should be near enough to be worth getting up for, and lead to a life they call their own.
    .ask = “What should be different by the summer?” “And what would be the first bit of it?” Turn a “no longer” into a “but instead”.
    .not = Do not write your agency’s goal in their name, even if it seems the wiser one.
why-goal-methods = There is more than one way to a goal, and the help should be cut to them, not they to the help.
    .ask = Lay out two or three ways, with what each takes: “We could go there together, or I write first, or your sister asks. Which suits you?”
    .not = Do not take the usual way only because the form for it is at hand.
why-goal-against = Two goals can pull against each other, and then neither moves.
    .ask = “If this one comes true, what happens to the other? Which one would you let wait?”
    .not = Do not decide it for them, and do not hide the clash.
why-goal-person-reached = They live with it, so their word on what was reached comes first.
    .ask = “Is it so now? How do you notice? What is still missing?” Ask before you say how you see it.
    .not = Do not count your own effort as a result.
why-goal-term = The far goal gives the direction, the near one gives courage.
    .ask = “Is that where you want to end up, or what you need on the way?”
    .not = Do not cut the far goal down to what is easy to reach.
why-goal-towards = Once both see what it is good for, a dull form becomes a piece of the way.
    .ask = “What does that bring you nearer to?” If nothing comes, ask whose goal it is.
    .not = Do not force a chain: a goal may stand for itself.
why-goal-handling = A clash that was talked about lets one of the two move again.
    .ask = “What would do for both? Or which one waits, and until when?”
    .not = Do not write a compromise that only you think is good.
why-goal-worker-reached = Your view stands beside theirs so that a difference can be seen. It corrects nothing.
    .ask = Choose after they have chosen, and say what you go by: “I go by the letters that came.”
    .not = Do not agree for the sake of peace, and do not mark down what is enough for them.
about-step = A step without a name and a day is a hope. What it builds on shows that nobody begins with nothing.
    .ask = Who and by when come first. Then look at what you noted together: “Who could go with you?”
    .not = Do not tie the steps so tightly that one late letter stops them all.
why-step-what = A large goal frightens, a small step can be taken. Written down exactly, both know when it is done.
    .ask = “What would have to happen just before that? And before that?” Go back until you reach something for this week.
    .not = Do not write “see to the papers”: write which paper, and where it goes.
why-step-who = Each thread needs a hand that holds it. What they do themselves stays with them when you are gone.
    .ask = “Which of this do you want to do, and where shall I come in?” Offer to do it together the first time.
    .not = Do not take a step because you would be quicker, and do not give one to someone who has not been asked.
why-step-means = A step for which something is missing will fail, and they will take it for their own failure.
    .ask = Walk through it in your minds: “You are at the counter. What do you need to have with you? Fare, papers, someone to watch the children?”
    .not = Do not drop a good step because its means are not there: note what is missing, so that it can be found, made or fought for.
why-step-done-when = Two people can agree on a step and mean two things. A sign that both can see ends the guessing.
    .ask = “How will we both know that this is done?”
    .not = Do not write “try to” or “work on”: nobody can see that.
why-step-gap = A step whose means are missing is a wish. Naming what is missing makes a task of it.
    .ask = “What would have to be there for this to work? Can it be found, can we make it, or must somebody be made to give it?”
    .not = Do not leave the gap with the person alone.
why-step-result = What did not work tells as much as what did, as long as nobody is blamed for it.
    .ask = “What came of it?” And if nothing came of it: “What got in the way?”
    .not = Do not write “not cooperative”. Write what happened.
why-step-service = It lets you compare in the end what was planned with what was given.
    .ask = Choose by what it does for them: practising a phone call counts as much as money.
    .not = Do not look for a service where a step is none. Most are none.
about-indicator = A sign spares you both a quarrel about whether it has got better.
    .ask = Note how it is now on the same day, or there is nothing to compare it with. One sign to a goal will do.
    .not = Do not measure the person where it is an office that has to move.
why-indicator-what = When both know what to look at, nobody needs to judge whether it got better.
    .ask = “How would you notice? What would your daughter see?” Take something that can be seen or counted.
    .not = Do not choose a sign only because your agency counts it, nor one they can do nothing about.
why-indicator-target = A sign with an aim shows small progress that one does not feel from day to day.
    .ask = “How is it now, as a number or a picture? And what would be good enough?”
    .not = Do not set an aim that depends on others alone.

## The plan as a whole

about-plan = A plan binds two sides, yours as well. It has a day on which you look at it, and an end.
    .ask = Set that day while you plan, and say what you will look at then. Note who heard the yes if nobody signs.
    .not = Do not use it later to reproach anyone.
why-plan-order = Whoever sets the order owns the plan. Urgent safety alone goes ahead of it.
    .ask = “Which of these shall we begin with?” You may say that an easy one first gives courage. Then the choice is theirs.
    .not = Do not move a goal without a word, and do not choose “We did, together” if they only nodded.
why-plan-review = Lives change, and a plan that fitted in spring may pinch in autumn. A day to look at it makes changing it normal.
    .ask = “When shall we sit down and see whether this still fits?” Take a day soon enough to turn back, and sooner where there is danger.
    .not = Do not wait until it has failed, and do not hold anyone to a plan that no longer fits.
why-plan-manner = The yes shows that the plan is theirs. A spoken yes that is noted counts here as much as a signature.
    .ask = Read it through together, goal by goal: “Is this what you want? Is there anything in it that you would rather not do?”
    .not = Do not slide the paper across for a signature at the end of a long conversation.

## What happens from day to day

about-note = Whoever stands in for you must see in a minute when you last spoke and what comes next.
    .ask = Write it on the day. Day and name are filled in: change them if it was somebody else.
    .not = Do not put into it what one person in the case told you about another.
why-note-text = Whoever takes over tomorrow must see what happened, and they may read it themselves one day.
    .ask = Two or three sentences: what you saw and heard, their words as they were, what you agreed. Tell them what you write down.
    .not = Do not write a guess as a fact, nor anything that you could not read aloud to them.
why-note-safety = Danger often comes in quietly between two contacts. One question each time finds it early.
    .ask = Make it a habit: “Before anything else: has something frightened you since we last met?” On the phone, first find out who is listening.
    .not = Do not tap “Nothing worries us” when you have not asked, or had no chance to.
why-note-tap = Most contacts need no story. One tap keeps the thread without costing an evening.
    .ask = Tap it while you still hold the phone.
    .not = Do not save up a week of notes: by then the days have run together.
why-note-next = A day that was named is a promise, and lets both of you put the matter down until then.
    .ask = “When shall I be in touch again, and how?”
    .not = Do not name a day that you cannot keep.
about-service = Only what is noted can be laid beside the plan, and small help is the first to be forgotten.
    .ask = Note it on the day, with the step it belongs to. Leave hours and money out where nobody adds them up.
    .not = Do not note as given what was only promised.
why-service-kind = Kinds of help seen side by side show what you really gave: only leaflets, or a hand as well. A little help often opens the door to a larger one.
    .ask = Choose by what it was for them: did they hear something, get something, learn something, or have someone beside them?
    .not = Do not leave the small things out, and do not pick the kind that looks best in a report.
why-service-what = A year from now it must be clear what they really received.
    .ask = Write it so that they would recognise it: “two hours at the housing office, form handed in”.
    .not = Do not write “counselling” or “support”: nobody knows what that was.
why-service-cost = It shows what a small sum at the right moment can do.
    .ask = Write what was really paid. Leave it empty if you would have to guess.
    .not = Do not use the sum to say that somebody is too expensive.
about-letter = A letter sets a day and a demand, and somebody has to answer it.
    .ask = Write it together and read it aloud. Note the day on which it left and the day by which one may object.
    .not = Do not send it without their yes.
why-letter-words = A letter that they understand they can also defend.
    .ask = Read it aloud before it goes. “Is that what you want to say?” Say what you want, why, and by when.
    .not = Do not write more about them than this office needs.
why-letter-about = Whoever opens the post decides by this line on whose desk it lands.
    .ask = First the reference number, then the matter in five words: “Housing benefit, notice of 3 May”.
    .not = Do not put illness or family matters into it: many people see this line.
why-letter-objection = However right it is, an appeal that comes a day late is lost.
    .ask = “They refuse it, and you may appeal until the 14th. Do you want to? What could it bring, and what could it cost?” Ask a lawyer early.
    .not = Do not decide it for them, and do not let the day go by while they think.

## Looking back

about-evaluation = If anything was wrong, look for it in the plan first, and not in one of you.
    .ask = Their half first, then yours, then both side by side. Ten minutes are enough.
    .not = Do not fill it in at your desk and read them the result.
why-evaluation-person-view = They were there, and they live with the result. Their view stands beside yours and does not wait to be approved.
    .ask = Let them speak first: “What did our work change for you? What could we have done without?” Write it as they say it.
    .not = Do not tell yours before theirs is written down, and do not even out the difference.
why-evaluation-person-blocked = When something did not work, the reason is often a closed door and not a weak will. You need it to plan better, and to speak up where others decide.
    .ask = Begin outside of them: “Were you refused something? Made to wait? Treated worse than others?” Then: “And what did I do, or leave undone?”
    .not = Do not begin with what they failed to do, and do not argue when your own part is named.
why-evaluation-outcome = Every look back ends in a choice, so that work neither trickles away nor goes on out of habit.
    .ask = Put all five before them in plain words, and say which you would choose and what for: “What would you say?”
    .not = Do not let a plan run on that has come off its course or ended short of its goals: go back to what is needed, without blame.
why-evaluation-person-change = Whether life is better, the same or worse is theirs to say, whatever the steps say.
    .ask = “Compared with the day we made the plan: how is it?”
    .not = Do not take thanks for an answer.
why-evaluation-worth = What an hour of help brought, and what it cost them, shows what to do more of.
    .ask = “What was worth the trouble? What cost you more than it gave?”
    .not = Do not ask it to justify money: nobody has to have been worth it.
why-evaluation-course = On course with little reached is something else than off course with much done.
    .ask = “Are we still on the way you wanted? Or have we been walking somewhere else?”
    .not = Do not stay on a plan only because it was much work.
why-evaluation-worker-change = You see other things than they do: offices, papers, months. Beside their answer it shows where to ask on.
    .ask = Say what you go by: “I see that your letters are being answered.”
    .not = Do not choose “better” because you have worked so hard.
why-evaluation-worker-blocked = Most of what gets in the way lies outside of them, and some of it with you.
    .ask = Begin with your own part: what came late, what did you miss? Then with what others refused.
    .not = Do not tick that they did not want it when nobody had explained it, or it never fitted.
why-evaluation-resources = What came in stays when you go. It is the part of your work that lasts.
    .ask = “What is there now that was not there in spring? Somebody, money, something you can do?”
    .not = Do not count what ends on the day you leave.

## The ending

about-closure = Work may end because it succeeded or because it broke off. Either way it needs a last page: who goes on, and how to come back.
    .ask = Look back together if you can. Write to somebody who stays away only in the way that is safe for them.
    .not = Do not close a case to have fewer of them.
why-closure-reason = The true reason tells whoever reads this later how to meet them again. It also shows your agency whom it loses.
    .ask = If you can, ask: “What makes you want to stop here?” Thank them for an honest answer, even one about you.
    .not = Do not choose “We lost touch” for someone who was turned away, or “It is what you want” for someone who saw no other way.
why-closure-attempts = A silence can mean that all is well, that a phone is broken, or that someone is kept from answering.
    .ask = Note each try: the day, the way, what came back. Then think who else may safely know how they are.
    .not = Do not try harder by ways that they called unsafe, and do not take a silence for a no.
why-closure-continues = Your leaving must not tear holes. They should know who does what from tomorrow on.
    .ask = “Who will help you with the letters from now on? Do they know?” Name people, and ring them together where you can.
    .not = Do not list an office that has not said yes.
why-closure-return = It is easier to leave when the door stays open, and life may turn again.
    .ask = Give a place, hours and a name: “If it gets hard again, come by. You will not have to tell everything from the start.”
    .not = Do not make coming back sound like a failure, and do not tie it to conditions.
why-closure-person-agrees = A good ending is one that both see. Someone it takes by surprise feels shown the door.
    .ask = “I think that we have got there. How is it for you? What would you miss?” Look back at the way together before you say goodbye.
    .not = Do not take relief or politeness for a yes, and let a “not quite” stand as it is.
why-closure-safety = An ending can bring danger back: nobody looks any more, and those who waited know it.
    .ask = “Is there anything that gets less safe when we stop? Whom will you call then?”
    .not = Do not close on the day that somebody says they are afraid.
why-closure-keep-until = A file that stays for ever can be found for ever.
    .ask = Say until when it is kept and why, and what happens then. Ask whether they want a copy first.
    .not = Do not keep it “just in case”.
why-closure-safety-action = A worry that you leave behind must be in somebody’s hands before you close.
    .ask = Write who has taken it on, since when they know, and when they will ask again.
    .not = Do not write “informed”: being told is not taking it on.
why-closure-keep-why = They have a right to know what anything about them is still kept for.
    .ask = One line: a claim that may come up again, a rule you can name, their own wish.
    .not = Do not write “as usual”.

## Safety, in depth

about-risk = A fear has somebody who feels it, somebody it is for, and a day on which you look again. So one can work with it.
    .ask = One fear, one record. Say it to them as you write it, unless that adds danger.
    .not = Do not write it in order to be covered later.
why-risk-what = A fear in plain words can be checked, shared and answered. A word such as “high risk” cannot.
    .ask = “What are you afraid could happen, if all goes on like this? To whom?” Use their words, and add who fears it.
    .not = Do not ask for the details of what was done to them, and do not write a fear so that it reads like a fact.
why-risk-ground = A worry with its ground can be checked by somebody else; a feeling cannot.
    .ask = “What did you see or hear that makes you think so? When?”
    .not = Do not write who somebody is. Write what was done or said.
why-risk-protects = What has kept the worst away until now is where the plan begins.
    .ask = “It could have gone worse. What stopped it? Who would notice first?”
    .not = Do not count on the person in danger to be careful: that is no protection.
why-risk-person-view = They know the danger best, and they pay for every plan that is made without them.
    .ask = “How do you see it? Am I too worried, or not enough?”
    .not = Do not talk a fear away, and do not talk one up.
why-risk-decision = A decision that is written with its reason can be understood later, also if it was wrong.
    .ask = Write what you decided, why, with whom you talked about it, and when you look at it again.
    .not = Do not decide a grave matter alone when somebody can be reached.
why-risk-level = One word tells a colleague where to look first. It explains nothing.
    .ask = Choose it last, when the sentences stand, and have somebody else look at it.
    .not = Do not choose “low” to have peace.
about-safety-plan = In a bad hour one does what one has gone through before. It is their plan, in their words.
    .ask = Make it slowly, in a quiet hour, and go through it again after every change at home.
    .not = Do not mistake it for protection: whoever can protect them must act too.
why-safety-plan-signs = Whoever has lived with danger knows it before it arrives. Those signs give the minutes in which a way out still works.
    .ask = “What is it like just before? A tone of voice, a bottle on the table, a thought that keeps coming?” Ask also what they have done then that worked.
    .not = Do not tell them what they ought to have noticed, and do not hand over a copy before asking whether it is safe to have one.
why-safety-plan-leaving = In danger nobody thinks clearly. A way thought through in quiet is there when it is needed.
    .ask = “Which door? Where to first? What must come along, and where could it lie ready?” Go through it step by step.
    .not = Do not put on paper what must not be found at home.
why-safety-plan-means = What can hurt someone in a bad hour should be far away in that hour.
    .ask = “What is in the house that you would use, or that could be used against you? Who could keep it for a while?”
    .not = Do not ask for ways that they have not named: do not give ideas.
why-safety-plan-children = Children do what they have practised. Otherwise they run into the middle of it.
    .ask = “Where do they go? Whom may they call? Is there a word that tells them: now?”
    .not = Do not give a child the task of stopping it, nor tell it anything that can be questioned out of it.
why-safety-plan-kept = A plan that is found can be the reason for the next blow.
    .ask = “Who looks into your bag, and your phone? What happens if they find it?” One number known by heart may be safer.
    .not = Do not hand it over because there is paper for it.

## Sharing, and the grave exceptions

about-sharing = The story is theirs. A yes goes to one recipient, for one purpose, for a time.
    .ask = First the recipient, then what for, then the least that will do.
    .not = Do not collect a yes to everything on the first day.
why-sharing-what = A yes is only a yes when they know the sentence that will be passed on.
    .ask = Say it aloud as you would say it there: “I would tell the doctor that you sleep badly, and nothing about your husband. Is that right?”
    .not = Do not ask for a yes to “everything that is needed”.
why-sharing-not = What must stay here is often what matters most to them, and nobody finds it out by asking only for a yes.
    .ask = “Is there something that they must not find out, or someone there who must not see it?”
    .not = Do not ask for the reason, and do not let it slip out as background.
why-sharing-until = A yes without an end is forgotten by the one who gave it, not by the one who has it.
    .ask = “Until when may they know? I suggest until the matter is settled.”
    .not = Do not write a date only to fill the field.
why-sharing-purpose = What for decides how much: to get an appointment, a name will do.
    .ask = “The school asks because of the trip. So I only say that the fee is paid.”
    .not = Do not write “cooperation”: that would allow anything.
why-sharing-state = A yes can end, and then nothing new goes out. What is already there does not come back by itself.
    .ask = Say who holds what, and ask: “Shall I tell them that it is over?”
    .not = Do not ask for a reason, and do not send one last thing quickly.
about-disclosure = One day they will ask who knows what. This list is your answer.
    .ask = Note each time at once, a phone call too: what, to whom, by which consent.
    .not = Do not pass on a file where a sentence was allowed.
why-disclosure-to = If they change their mind, you must know who already holds what, down to the desk.
    .ask = Write the person and the place as soon as it is sent, and tell the one it is about: “I spoke with Ms Braun today, as we had said.”
    .not = Do not write only the name of a large office, and do not put it off until the evening.
why-disclosure-reason = Without a consent in force you alone answer for having spoken.
    .ask = Write what left you no other way, and see whether it belongs under “Shared without consent”.
    .not = Do not write “urgent” and nothing else, and do not date a consent back.
about-exception = Here you answer for having spoken without their yes. Whoever reads it must find the danger, the measure and the care.
    .ask = If a life is at stake, act first and write on the same day. Only what is needed, to the one who can act.
    .not = Do not use it to spare yourself a hard talk.
why-exception-ground = To speak without their yes is a serious step. It needs grounds you could name to their face.
    .ask = Think it through with a colleague or supervisor, and where it adds no danger, tell them before: “I have to speak with someone about this, and I want you to hear it from me first.”
    .not = Do not look here for leave to do it: this page cannot say whether the law allows it, and worry alone is not grounds enough.
why-exception-told = Finding out from others that something was passed on costs more trust than being told.
    .ask = “I have to tell this, and I want you to hear it from me first.” Unless telling them puts somebody in danger.
    .not = Do not let them learn it from a letter.
why-exception-wanted = Even where their will could not be done, some part of it often could.
    .ask = “I have to report this. What matters to you in the way I do it? Who should tell the children?”
    .not = Do not leave it empty because you know that they are against it.
about-decision = Deciding for a grown person takes something from them. So it is one decision, for one danger, with an end.
    .ask = The lines belong together: if one of them stays empty, the decision is not ripe.
    .not = Do not stretch it from one matter to the next.
why-decision-unable = You hold great power at this moment. To name what keeps them from this one decision keeps you from taking the others as well.
    .ask = Try again first: another hour, other words, pictures, someone they trust. “What do you understand about this? What would you want?”
    .not = Do not write a diagnosis or an age here, and do not mistake a choice that you find unwise for one they cannot make.
why-decision-wishes = Even when somebody else must decide, what they would have wanted is the measure.
    .ask = Ask them, however little they can say. Ask who knows them: “What would they have said about it?”
    .not = Do not decide what is easiest for those around.
why-decision-least = There is nearly always something smaller: going along, waiting a day, asking somebody they trust.
    .ask = Write what you tried or weighed, and why it was not enough.
    .not = Do not choose what is safest for you.
why-decision-consulted = A second pair of eyes protects them from your haste, and you from standing alone.
    .ask = Ask somebody who is free to say no, and tell both sides.
    .not = Do not ask only the one who is sure to agree.
about-handover = Giving a case away in time is craft. It is about your limits, and not for them to carry.
    .ask = Say what it is on your side, ask what they think, and bring the other one to meet them.
    .not = Do not vanish: the last talk is yours.
why-handover-opinion = It is their story that would change hands. What they think can outweigh your unease.
    .ask = Say the reason first, and that it lies with you: “We know each other from next door, and that may get in your way. Would you rather talk with someone else? Either answer is fine.”
    .not = Do not bring a settled matter as a question, and do not let it feel like being sent away.
why-handover-boundaries = Whoever goes on needs to know what was promised and what was refused, or the person pays for it twice.
    .ask = “What of what we said must my colleague keep to? And what do you want to tell them yourself?”
    .not = Do not hand on your opinion of the person as a fact.
why-handover-told = Whoever hears no reason looks for it in themselves.
    .ask = Short and true, with no details: “It is about me. I know your brother from the choir.”
    .not = Do not put it down to too much work when it is something else.

## Those who must come

about-compelled = Whoever must come did not choose you. Only plain words about what is fixed can become trust.
    .ask = Fill it in together with the order on the table: who requires what, what you report, what is free. Write their anger down as well.
    .not = Do not act as if it were voluntary, and do not do the threatening for another office.
why-compelled-must = Whoever is sent thinks that everything here is an order. To draw the line exactly gives back the part that is theirs.
    .ask = “The court wants you to come six times, that is fixed. What we talk about is yours to choose. And this is what I have to report.”
    .not = Do not play the order down, do not threaten with it, and do not take anger about it for a flaw in them.
why-compelled-refusing = Whoever must come has a right to know what a no costs, before saying yes.
    .ask = “If you do not come, this happens, and nothing else. What I report is this. The rest stays between us.”
    .not = Do not threaten with more than is so.

## Children and others in the case

about-minor = A child has a no of its own, and the adult who speaks for it is not always the one who protects it.
    .ask = Say in short words who you are and what you cannot keep to yourself. Write its sentences as they were said.
    .not = Do not promise anything that you may not be able to keep.
why-minor-consents = A child cannot always say yes alone, and the adult who may is not always the safe one. Both must be clear before you begin.
    .ask = First find out who has the right to decide, and whether asking them is safe. To the child: “Some things grown-ups have to allow. I still want to know what you want.”
    .not = Do not ask a guardian who may be the danger, and do not let an adult’s yes stand for the child’s.
why-minor-alone = Children watch the face of the adult beside them and say what keeps the peace.
    .ask = “I talk with every child on their own for a while. We can draw, and you can stop whenever you like.” Use short words, and tell them first what you cannot keep secret.
    .not = Do not question, give hints or promise a secret: listen, and write their words exactly.
why-minor-agrees = A child’s own no counts, also when a guardian has said yes.
    .ask = “Is it all right for you that we talk? You may say no, and you may say it later.” Look as well as listen: turning away is a no.
    .not = Do not ask in front of the one who has already said yes.
why-minor-asked = The one who must be asked may be the one the child is afraid of.
    .ask = Ask the child first who may know of this, and why not. Talk it over with a colleague before you call home.
    .not = Do not call the guardian because a form asks for it.
why-minor-not-asked = Leaving out a guardian is a grave step. Somebody else must be able to check the reason.
    .ask = Write what you know and from whom, with whom you talked, and who may decide instead.
    .not = Do not leave it at a feeling, and never show this to the family.
about-participant = Two people in one case have two stories, and what one says is never the other’s.
    .ask = With each alone: the name, what is written and who sees it, a yes of their own.
    .not = Do not carry messages from one to the other.
why-participant-alone = In front of each other, people say what the other can bear to hear. Alone, they can say whether they are afraid.
    .ask = Make it a rule for everyone: “I see each of you alone first. I always do.” Then tell each what you will not pass on.
    .not = Do not let one wait within hearing, and do not use with one what the other told you.
why-participant-manner = Each client has a yes and a no of their own. One does not speak for the others.
    .ask = Ask each one alone: what may be written, who may know of it, and what not.
    .not = Do not take silence for a yes.
why-participant-private = What one of them trusted you with could cost them dearly if the other sees it.
    .ask = Write only what you must know so as to make no mistake. They or a court may still read it.
    .not = Do not hint to the other that you know more.

## Talks

about-interview = A talk has a purpose before it and a thought after it. The record holds both, not every word.
    .ask = Write on the same day, and keep what you saw apart from what you make of it.
    .not = Do not write while they tell you the hardest part.
why-interview-place = People talk where they feel at ease and unheard. A bench or a walk can do what a desk prevents.
    .ask = “Where do you like to talk: here, at home, on a walk?” Chairs at an angle, no desk between, the clock where you see it without turning your head.
    .not = Do not choose by what is free: not the store room, not the corridor, and not their home if someone there must not hear.
why-interview-safety = { why-note-safety }
    .ask = { why-note-safety.ask }
    .not = { why-note-safety.not }
why-interview-kind = Who sits in the room decides what can be said in it.
    .ask = Couples: each alone first. Allow more time for a first talk and for several people.
    .not = Do not let anybody join only because they are there already.
why-interview-room = Where somebody sits decides how freely they speak: who hears, who sees them come, whether they can leave.
    .ask = Sit down once on their chair: what do you see and hear?
    .not = Do not put yourself between them and the door.

## More about the person

about-background = What somebody has behind them explains a good deal, and you need little of it.
    .ask = Ask when a step calls for it, in the middle of a talk. Anything may be left out.
    .not = Do not go through it like a questionnaire.
why-background-needed = Origin, health and illness in the family are asked far too often and used far too seldom. What is not asked cannot leak or hurt.
    .ask = Ask yourself which step would go differently if you knew. Then tell them: “I need to know this because of the care allowance. May I ask?”
    .not = Do not open all three to be thorough, and do not ask first and find the reason afterwards.
why-background-reason = Health, faith, papers, origin: whoever reads the file later reads that as well. Without a reason it does not belong in it.
    .ask = Say first what you need it for. “Without it I cannot …” Then ask, and accept a no.
    .not = Do not ask because the field is there.
why-background-health = Pain, pills and tiredness often decide what is possible. The rest is for the doctor.
    .ask = “Is there something about your health that I should know for what we plan?”
    .not = Do not write a diagnosis that they do not use themselves.
why-background-genetic = What runs in a family is also about people who do not sit here.
    .ask = Only when a step hangs on it. “You do not have to answer this.”
    .not = Do not pass it on together with the rest about health.
why-background-origin = Where somebody comes from can be their strength, or the reason why they are hunted.
    .ask = “Is there something about where you come from that I should keep in mind?” Let them choose the word for it.
    .not = Do not guess it from a name, and write nothing about papers that could harm them.
about-level = One sentence today and one in three months tell more than a long report.
    .ask = Note whose sentence it is. If theirs and yours differ, keep both.
    .not = Do not change an old one: add a new one.
why-level-grade = A sentence means the same to both of you, and asked again it shows whether anything has moved.
    .ask = Read out all five and let them choose: “Which comes nearest, in this last week?” If you see it otherwise, note yours as another entry.
    .not = Do not choose a worse one so that help is granted, nor a lighter one so that the work looks good.
why-level-domain = A level shows a change only where something changes. A few domains are enough.
    .ask = Choose the two or three that they themselves talk about, and ask again after some weeks.
    .not = Do not fill in all of them for completeness.
why-level-source = { why-strength-source }
    .ask = { why-strength-source.ask }
    .not = { why-strength-source.not }

## Does the help reach the person

about-monitoring = The person and whoever gives the help each see another half of it.
    .ask = A record for each voice. Ask soon after the start, then now and again.
    .not = Do not make it a report about a colleague.
why-monitoring-received = What is promised has not always come. You ask in order to set it right, not to watch anyone.
    .ask = Say what you ask it for: “I want to be sure that what they promised you comes. Did someone come on Monday?” Ask those who give it too, as a colleague and not as an inspector.
    .not = Do not pry into how they use it, and do not pass a complaint on before they agree.
why-monitoring-needed = A service can arrive on time and still answer no need.
    .ask = “Do you need it still? What would you miss if it stopped?”
    .not = Do not ask in front of whoever gives it.
why-monitoring-suitable = Help in the wrong tone, at the wrong hour or too far away is not used, and counts as refused.
    .ask = “Is it right like this for you? What should be otherwise?” Then ask the one who gives it the same.
    .not = Do not defend the service.
why-monitoring-words = A sentence tells what a tick cannot: that the meals come, but cold.
    .ask = “What would you tell the one who brings it, if you had nothing to fear?”
    .not = Do not pass the sentence on before they agree.
about-satisfaction = It shows whether a lack really shrinks once help has come.
    .ask = The need first, then what is new. Ask again after some weeks: a change takes two answers.
    .not = Do not set the level from your own impression.
why-satisfaction-met = Something new has come into their life, and only they can say whether it has made the lack smaller.
    .ask = Ask a week or two after the help begins: “Since the day centre started, how are the afternoons? As empty as before, or less?”
    .not = Do not take thankfulness for a need that is met, and do not fill in your own guess.
why-satisfaction-need = Help can be good and still answer another need than the one that hurts.
    .ask = “Which of these was it meant for, in your eyes?”
    .not = Do not choose the need that looks best afterwards.

## Scales

about-scale = Sentences written beforehand show how far you came, without anyone’s mood deciding it.
    .ask = Three or four goals at most. Each sentence says one thing that can be seen.
    .not = Do not use it with somebody who does not wish to be measured.
why-scale-expected = It is written before the work starts, so that nobody can move the mark afterwards. It is what can honestly be hoped for by then, and not the dream.
    .ask = “If it goes as such things mostly go, where will you be in three months? What could one see?” Find this one first, then the two below and the two above.
    .not = Do not set it low so that the score comes out well, and do not put two things into one sentence.
why-scale-begins = Levels written after the work are always reached.
    .ask = Write all five before the work starts, in words that two people would read alike.
    .not = Do not move the middle afterwards.
why-scale-important = What weighs more with them counts for more in the sum.
    .ask = Ask it before you speak of how hard it is: “If only one of them came true, which?”
    .not = Do not set it by the aims of your agency.
why-scale-now = What is chosen is the sentence that fits today. It is not a mark.
    .ask = Read all five aloud and let them point: “Which one is it today?”
    .not = Do not nudge them upwards.

## Standing up, feedback, team

about-advocacy = Speaking up leaves a trace here: what was refused, and what moved.
    .ask = One entry for each wall. What it is about is counted over all your cases, without names, so choose it with care.
    .not = Do not act over their head: they live with what follows.
why-advocacy-what = A wall met once is bad luck. Written down each time, it becomes something that can be changed, for them and for others.
    .ask = Put down what was due, what happened and who decided. Ask what they want done: “Shall I write to them, shall we go together, or is it too risky for you now?”
    .not = Do not start a fight in their name that they have not chosen.
why-advocacy-level = For one person one asks for an exception; for many, for another rule.
    .ask = Look whether you have met the same wall before. If so, it is not about this person.
    .not = Do not put a person’s name into what is said about the system.
why-advocacy-done = What was tried shows the next one what works here.
    .ask = Who did what, to whom, in which way. A phone call counts.
    .not = Do not write how you felt about the office: write what it said.
about-claim = Money that is due gets lost in drawers: a paper is missing, a day goes by.
    .ask = Begin at the end: what must be where, by when? Take the days from the letter, not from memory.
    .not = Do not let them ask for something that costs them other help without telling them.
why-claim-state = Money and rights are lost by missed days more than by refusals.
    .ask = “Has it been asked for? Is there an answer in writing? May I see the date on it?”
    .not = Do not promise what an office decides.
why-claim-answer-by = Offices forget quietly. A day for asking again costs one call.
    .ask = Half of the time they usually take. “Who rings, you or I?”
    .not = Do not take silence for a yes.
about-feedback = It is about you and your agency, not about them. Often and short is better than once at the end.
    .ask = At the end of a talk, three questions, and no more.
    .not = Do not ask just after you have given them something.
why-feedback-heard = You cannot tell from your own chair whether someone feels heard. A small correction now saves the work later.
    .ask = “I ask everyone this, so that I get better at it. Did I listen well today? You may tell me if not.” Tell them first that both of you see the answer.
    .not = Do not ask for thanks, do not explain yourself, and do not call it private, because you read it.
why-feedback-different = Who asks for what was bad, and hears it without defending, learns what nobody else will say.
    .ask = “What should I do differently with the next person?” Then only thank them.
    .not = Do not ask while you still decide about something of theirs.
why-feedback-helped = What helped is often something you did not notice: a call returned, a glass of water.
    .ask = “Of all that we did, what was it good for?” Write the small thing down too.
    .not = Do not look for praise of your plan.
about-team = They should know one name, and what happens if that name falls ill.
    .ask = Tell both: the person, and the one who covers for you.
    .not = Do not name a cover who has not heard of it.
why-team-responsible = Where everybody is a little responsible, nobody is. One person answers for the way and for what comes of it.
    .ask = Give a name, hours, and who stands in: “You can always turn to me. If I am away, it is Jana, and she knows about you.”
    .not = Do not name a whole team, and do not leave the case without a name, not even for a week.
about-member = Several helpers get in each other’s way unless each knows what the other does.
    .ask = Ask the person whom they want there. Name people, not departments.
    .not = Do not tell one of them what another was told in confidence.
why-member-view = Several people around a case often know different halves of it.
    .ask = “What do you see that I do not?” Write down differences as differences.
    .not = Do not let one voice become “the team thinks”.
about-supervision = Alone with a case one grows blind or hard. These days keep you fit for the work.
    .ask = Note each time, if only in a line: so you see how long ago the last one was.
    .not = Do not wait for a crisis.
why-supervision-note = What a case does to you shows what it does to others, and what you no longer see.
    .ask = Write what you brought, what you take with you, and what you will try.
    .not = Do not write here what belongs in the case, nor names that do not help.
about-visit = Alone in somebody’s home you are out of sight. Half a minute beforehand makes you easy to find.
    .ask = Note it before you go, in such a way that a colleague would find the door.
    .not = Do not go alone with a bad feeling: meet elsewhere, or take someone along.
why-visit-knows = Somebody should begin to worry at the right time.
    .ask = Tell a colleague where to, until when, and what to do if you do not call.
    .not = Do not leave only a note on the desk.
why-visit-back-by = An hour at which somebody waits is worth more than “I will ring”.
    .ask = Choose one that you can keep, and agree what happens ten minutes after it.
    .not = Do not write the end of the day for a visit of an hour.
why-visit-back = Until it is tapped, somebody is waiting.
    .ask = Tap it in the street, before the next appointment. If something happened, ring first.
    .not = Do not play down what happened because it ended well.

## People, and what is between them

about-person = Nobody has their trouble alone. Whoever stands here once is on both maps and can be called upon in the plan.
    .ask = Begin with those they name themselves, and ask who is missing. Everything else can wait until the work needs it.
    .not = Do not collect a family for its own sake: these people were never asked.
why-person-role = A role is often enough, and it spares somebody who never asked to stand in a file.
    .ask = Take their own word: “my gran”, “the man upstairs”.
    .not = Do not write a verdict as a role. Where somebody may be a danger, there is a mark for that.
why-person-shape = The figure says how somebody sees themselves. A wrong one spoils the whole map for them.
    .ask = “Which of these shall stand for you? And which for your brother, as he sees himself?”
    .not = Do not conclude it from a name, a voice or a paper.
why-person-marks = The marks protect where you are not at hand: on papers, in calendars, on the turned screen.
    .ask = Ask with each new name: “Is there anything I must watch out for with them?” Mark at once; take a mark away only when they say so.
    .not = Do not wait for proof, and do not talk about a mark where others listen.
why-person-contact = A number that stands here will be dialled one day, perhaps by a colleague who knows nothing else.
    .ask = Ask whose number it is, and whether that person knows you have it.
    .not = Do not note a number that only slipped out, and do not ring anyone before the one you work with has agreed.
why-person-contact-safely = One wrong call betrays that somebody is looking for help.
    .ask = “If I ring your sister, who else hears it? May she know what it is about?”
    .not = Do not rely on a way that was safe last year.
why-person-needed = Other people’s illnesses and origins rarely help the work, and those people cannot object.
    .ask = Ask yourself which step would go differently. If none would, leave it closed.
    .not = Do not open it to make the map complete.
why-person-reason = If you cannot write the reason in one line, it is not needed.
    .ask = Name the step: “for the care allowance”, “so that the baby’s doctor knows”.
    .not = Do not write “background”.
why-person-health = It is about somebody who was not asked, so it weighs twice.
    .ask = “What of this should I know in order to help you?” Choose “perhaps” where nobody has confirmed it.
    .not = Do not write down an illness that only a quarrel has given somebody.
why-person-pregnancy = A lost child can be the deepest grief of a family, or the thing that nobody may see.
    .ask = Only if they speak of it: “Would you like the child to be on the map?”
    .not = Do not ask how it came about, and look before you print who will see the map.
why-person-secret = You need it for one thing only: so that it does not slip out.
    .ask = Write no more than what must not be said, and who knows it already. Nobody has to tell you a secret.
    .not = Do not use it to move anybody. They or a court may still read this.
about-couple = Who was with whom, and when it broke, often explains what is hard today: money, children, fear.
    .ask = Ask in the order of time; a year is enough. Two who only have a child together belong here too.
    .not = Do not ask for days that hurt only to make the map neat.
why-couple-status = What two people are to each other is theirs to say, whatever a paper says.
    .ask = “What would you call it yourself?” What they were before follows from the days below.
    .not = Do not enter an affair on hearsay: one day the map lies on a table.
why-couple-custody = It is about where the children sleep, not about who is in the right.
    .ask = “Where are they on a school night? Is there anything from a court?” Ask to see the paper.
    .not = Do not take a side, and do not turn what one of them says into a right.
about-child = It shows who brought up whom, who came along and who was lost from sight.
    .ask = One record for each pair of parents: a child born to two and fostered by two others has two records.
    .not = Do not ask about birth parents in front of the child, or of those who raise it.
why-child-way = A child may have two mothers and know of one only.
    .ask = Take the word the family uses, and ask: “Does she know?”
    .not = Do not correct “my daughter” when somebody says it of a stepchild.
about-bond = Ties show at a glance where strength comes from and where it runs away.
    .ask = Begin with the two or three strongest and the hardest. When one changes, say since when.
    .not = Do not draw a tie for every two people there are.
why-bond-kind = The word says how the tie feels today. Next month it may be another one, and comparing them is what the map is for.
    .ask = Read a few aloud and let them choose: “Close? Or rather hard to tell apart?”
    .not = Do not choose a kind of violence that they have not named, and ask for no details.
why-bond-direction = Whoever only gives grows tired. With violence, this says who does it to whom.
    .ask = “Who rings whom? Who comes when you are ill?”
    .not = Do not choose both ways to be polite, least of all where there is violence.
why-bond-flows = One tie can bring money and pressure together. Seen apart, it is clear what should stay and what should stop.
    .ask = “What do you get from him? And what does he want for it?”
    .not = Do not leave out pressure because it comes from family.
why-bond-told = Two people tell one tie differently, and each is right about their own side.
    .ask = Write who said it, also when it was the one you work with. It is printed with the map.
    .not = Do not tell one of them what the other said about it.
about-notation = Schools draw the same tie differently. One way for all your maps keeps them readable.
    .ask = Choose what your team has learned. The meaning is kept, not the line: you can change it at any time.
    .not = Do not count on people knowing the signs: point to the legend.

## On to others, or a kind ending

about-referral = Sending somebody on is work, and not the end of it. Whoever is given only an address often never arrives.
    .ask = Ring while they sit with you, say what was agreed and no more, and set the day on which you ask whether help came.
    .not = Do not put it away as settled before they tell you that the help is there.
why-referral-ground = It says where the limit lies: with your agency, with the place or with your skill, and never with them.
    .ask = Say it like that: “This is nothing that we do, and I want you to get it from someone who can.”
    .not = Do not choose a limit of the agency for somebody whom you find tiring.
why-referral-purpose = Whoever arrives with one clear sentence does not have to tell everything again.
    .ask = “If you had one sentence for them, what would you ask?” Write that sentence.
    .not = Do not add your own findings, nor anything they did not want to pass on.
about-ending = How a first talk ends decides whether somebody ever asks again.
    .ask = Thank them for coming, give them something they can use, and say how to come back.
    .not = Do not press. And do not let anyone go without a number to call if something sounded like danger.
why-ending-why = Later it shows whether people turned away, went on elsewhere, or had what they came for.
    .ask = Choose what they said. If a no sounds like fear, look to safety first.
    .not = Do not choose that they have their answer before you asked whether it was one.
why-ending-given = One small sheet in a pocket may be used a year from now.
    .ask = Ask whether it is safe to carry. Note which names and numbers it was, so that a colleague can take it up.
    .not = Do not hand over a pile of leaflets.

## Names, meetings, papers

about-case = The code is what stands on your screen when somebody looks over your shoulder. It should mean something to you alone.
    .ask = Say in the weight how much this work takes from you, and change it when that changes.
    .not = Do not let lists show the name where others see the screen, and do not call a case light because the person is quiet.
about-meeting = A meeting that is kept is often the first thing that holds. How it went belongs to the plan.
    .ask = Write day, hour and place while both of you look at them. Tap afterwards what became of it; if it was missed, ask what stood in the way.
    .not = Do not read a missed meeting as a lack of will: think of the fare, of fear, of a sick child.
why-meeting-safety = { why-note-safety }
    .ask = { why-note-safety.ask }
    .not = { why-note-safety.not }
about-document = A photo of a notice saves the day when the paper is gone.
    .ask = Say what it is and which day stands on it, so that it can be found. Show them what you keep.
    .not = Do not keep a whole passport where one page will do, nor other people’s names that happen to be on the sheet.
about-reason = Some things stay open for good cause. The reason shows that somebody has seen it.
    .ask = One sentence that a colleague understands: “No day yet: in hospital until Monday.”
    .not = Do not fill in an answer only so that this list is empty.
about-report = It is often the only page that is ever read.
    .ask = Read it against the case, then to the person. Change what sounds like an office.
    .not = Do not write anything that they would first learn here.
about-round = Coming back is no failure: life went on, and you both know more than the first time.
    .ask = Look at the old plan together: “What of this still holds? What is different now?”
    .not = Do not begin at nothing, nor with what went wrong.
about-erased = What is erased is gone for ever. All that stays is that it was done, when and why.
    .ask = First see whether anything still runs: a deadline, a claim, a copy that they want.
    .not = Do not erase to hide a mistake, and do not refuse it because the file might be useful.

## Pages filled in alone

about-alone = On a screen of their own people write what they would not say to a face.
    .ask = Choose the questions, say who will read them, hand over the device and go out of sight.
    .not = Do not hand it over where somebody can look on.
why-alone-not-said = “I would rather not” is an answer. It shows where it is too early, or not safe.
    .ask = Say that it was right to leave it out. If you must know something for their safety, ask for that alone.
    .not = Do not ask the same thing again aloud.
about-apart = What another person in the case wrote is kept apart from all the rest.
    .ask = Read it before you see them, and take it up only with the one who wrote it.
    .not = Do not quote it or compare it where the other listens.
why-apart-grade = Under one roof the same week can be easy for one and unbearable for another.
    .ask = With them alone: “You chose this sentence. What in the week made it so?”
    .not = Do not decide which of two is right.
why-apart-heard = The quieter of two is often heard by nobody, not even by you.
    .ask = After a “no”, thank them, and see them alone soon.
    .not = Do not ask in front of the other what went wrong.

## What the agency knows and who is not yet a case

about-profile = What stands here is said on papers and beside questions, so that nobody has to make it up anew.
    .ask = Write it as you would say it to somebody at the door, and let a colleague read it.
    .not = Do not promise what your agency cannot keep, and give no private number.
about-directory = A name and hours that are right spare people a way for nothing.
    .ask = Ring before you write it down: who answers, what do they ask for, how long does one wait?
    .not = Do not list a place to which you would not send a friend.
about-entitlement = Hardly anyone asks for what they have never heard of.
    .ask = Short enough to read aloud. Look up the rule itself, not what is said about it.
    .not = Do not write it as a promise: the office decides, and rules change.
about-prospect = Somebody who has not asked for help has agreed to nothing. So it is a code, one line, and thirty days.
    .ask = At the first contact say that you noted it. After thirty days, keep it only for a reason you could tell them.
    .not = Do not build a file on somebody who does not know of it.
why-prospect-line = One line is enough to know what you wanted to come back to.
    .ask = What they asked, or what you offered: “asked about a place in kindergarten”.
    .not = Do not write a suspicion, an illness or an address.
why-prospect-told = Nobody should find out by chance that they stand on a list.
    .ask = “I made a note so that I can answer you. If you do not want that, I erase it.”
    .not = Do not keep a note that you would be ashamed to mention.
