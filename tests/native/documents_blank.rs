//! Papers without a case: the recovery sheet and the first meeting on blank paper, word for word.

use expect_test::expect;
use waymark::documents::{feedback_sheet, first_meeting_kit, recovery_sheet};

use crate::documents::{check, speech};
use crate::first_meeting_told::texts;

#[test]
fn the_recovery_sheet() {
    check(
        &recovery_sheet("ABCDE-FGHIJ", &speech(&texts("en"))),
        &expect![[r#"
        [en] Recovery code
        It opens the vault when the passphrase is forgotten, and lets you choose a new one.
        Recovery code = ABCDE-FGHIJ
        - Keep this sheet away from the device, where nobody else finds it.
        - Whoever holds this sheet and the device can read everything.
        - Without the passphrase and without this code, nobody can open the vault. Nobody has a second key.
        - Let your agency lock one sheet away, so that a colleague can go on if you cannot.
        Made on = 
        Kept by = 
    "#]],
    );
}

#[test]
fn the_first_meeting_on_blank_paper() {
    check(
        &first_meeting_kit(&speech(&texts("en"))),
        &expect![[r#"
            [en] First meeting
            For when there is no power or no device, or when none should stand between you. Type it in afterwards, in the same order.
            Code = 
            Day = 
            # Are you safe?
            Before anything else: can we talk here, and is there something that cannot wait until tomorrow? Help comes first. Writing can wait.
            Emergency numbers
            ___ x2
            Can we talk here without being heard?
            [ ] Yes
            [ ] No, not here
            [ ] Not sure
            What cannot wait until tomorrow?
            [ ] Someone is in danger now
            [ ] Thoughts of dying, or of hurting oneself
            [ ] A child, or someone who needs care, is not safe
            [ ] No safe place to sleep tonight
            [ ] Nothing to eat
            [ ] Medicine that is needed is missing
            [ ] None of these
            What do we do about it today?
            ___ x3
            # Before you tell me your story
            Please hear these few things first. Ask me whatever you want to know about them.
            - I tell you my name and what I do here, so that you know who is listening.
            - I write down only what we need to work together. You may read it and have mistakes put right.
            - I tell you who can read it. Nobody else sees it unless you agree.
            - I cannot keep it to myself when a life is in danger, when a child may come to harm, or when the law or a court requires it. If I can, I tell you first.
            - You can stop at any time.
            Did I tell you these things before your story?
            [ ] Yes
            [ ] Not yet
            May I write while we talk?
            [ ] Yes, you may write
            [ ] No, please do not write
            # Your name, and how to reach you safely
            Tell me what you want to be called and what is safe for you. If nothing is safe, I will not call or write, and we agree now when we meet.
            What should I call you? = 
            How can I reach you safely?
            [ ] By a call
            [ ] By a message
            [ ] By e-mail
            [ ] By letter
            [ ] By a visit
            [ ] Through someone you trust
            [ ] Not at all
            Which number or address? = 
            When is it safe? = 
            What may I say to whoever answers? = 
            Who else could see or hear it? = 
            Which language do you like to speak? = 
            In which language are your words written here?
            [ ] English
            [ ] Russian
            [ ] Spanish
            [ ] French
            [ ] Another
            Do you want an interpreter?
            [ ] Yes
            [ ] No
            Do you want help with any of these?
            [ ] Reading or writing
            [ ] Hearing
            [ ] Seeing
            [ ] Understanding what is said
            [ ] Getting about
            [ ] None of these
            # What brings you here?
            Tell it in your own way, in any order. I listen. Nobody has to tell what hurts to tell.
            Note pad
            ___ x12
            How would you describe what is going on?
            ___ x3
            # Who or what is this trouble with?
            A person, several people, an office, or simply the way things are. You may also leave it unsaid.
            Who or what is this trouble with?
            [ ] A person
            [ ] Several people: a family, neighbours, a class
            [ ] An office or another organisation
            [ ] No one: things that happened, or the way things are
            [ ] I would rather not say
            Who or what is it?
            ___ x3
            # Before, then, and since
            Only what is still missing from your story. Leave out whatever you would rather not tell.
            What was it like before?
            ___ x3
            What happened then?
            ___ x3
            What has happened since?
            ___ x3
            # What you have tried, and what helps
            You have got as far as this. What have you done so far, and who or what gives you strength?
            What have you already tried?
            ___ x3
            Who or what helps you?
            ___ x3
            # How would you like it solved?
            Not what others think best. What would be right for you?
            How would you like it to be solved?
            ___ x3
            # What do you hope for from us?
            Say it just as it is. Then I can tell you honestly what I can do.
            What do you hope for from me, and from us here?
            ___ x3
            # What will life be like when it is solved?
            Picture an ordinary day then. What do you see yourself doing?
            When it is solved, what will your life be like?
            ___ x3
            # Is this right?
            These are your own words. Listen, and tell me what is not quite right.
            Did I understand you rightly?
            [ ] Yes
            [ ] Not quite
            What is different?
            ___ x3
            Do I see it as you do?
            [ ] Yes
            [ ] Not quite
            What do I see differently?
            ___ x3
            # What we do now
            What I can do and what I cannot, my part and yours, whether we go on, and when we meet again. You decide.
            How we work together
            - First we look together at what is needed and at what you already have.
            - Then we write down who does what and by when, in the order that you choose. Later we look together at what has come of it.
            - We stop when you have what you need, or when you want to. You can come back.
            What you can do at any time
            - You can stop. Nothing bad follows from it.
            - You can read what is written about you and have a copy.
            - You can have mistakes put right, and ask to have things erased.
            - You can complain, to me or to someone else.
            What you can count on, and when I say no
            - I keep to what we agree, and I tell you soon if I cannot.
            - I ask you before I do anything that concerns you. Only when a life is in danger, a child may come to harm, or the law or a court requires it may I have to act without your yes. If I can, I tell you first.
            - I may say no to what would harm someone, or to what I cannot do well. Then I tell you the reason.
            What I ask of you
            - Tell me if you cannot come, or if something important changes.
            - You tell me only what you want to tell. What you do tell, tell it as it is.
            - Nobody threatens or hurts anybody here, neither you nor I.
            What I can do
            ___ x3
            What I cannot do
            ___ x3
            My part until we meet again
            ___ x3
            Your part until we meet again
            ___ x3
            I want to check that I explained it well. Is it clear what we agree?
            [ ] Yes, it is clear
            [ ] It was explained again, and now it is clear
            What would you like to say about it?
            ___ x3
            Do we go on together?
            [ ] Yes
            [ ] I want time to think about it
            [ ] No, not now
            How do you say yes?
            [ ] I sign
            [ ] I make my mark
            [ ] I say it, and it is noted
            ✎ Your signature 
            Who heard it, or what mark was made? = 
            Do we agree a day to meet again?
            [ ] Yes, a day
            [ ] No day for now
            Which day do we meet? = 
            At what time? = 
            Where? = 
            What comes first, before we can agree a day?
            ___ x3
            # For you alone
            Keep this page apart. Do not leave it with the person.
            How did they come?
            [ ] By themselves
            [ ] Someone recommended it
            [ ] You went to them
            [ ] Another service sent word
            [ ] From another agency that could not help
            Whose wish was it?
            [ ] Their own
            [ ] Someone encouraged them
            [ ] For now they only want to ask or look
            [ ] Someone requires it
            Is it yours to do?
            [ ] Yes, it fits what you do and where
            [ ] No, it is outside what you do
            [ ] No, they are outside your area
            [ ] No, you or your agency cannot do it now
            Your own limits and ties
            [ ] None
            [ ] You know the person or the family
            [ ] You belong to the same circle or community
            [ ] It touches you more than is good for the work
            [ ] It asks for more than you have learned
        "#]],
    );
}

#[test]
fn the_feedback_that_the_worker_does_not_read() {
    check(
        &feedback_sheet(&speech(&texts("en"))),
        &expect![[r#"
        [en] Your view
        You can say here how it is for you. You need not write your name.
        If you are in danger, tell someone now. Do not wait until this is read.
        A number that helps = 
        # Who reads it
        The person you talk with does not read it. It goes to the person who supervises their work.
        Name of the reader = 
        Read on or before = 
        # Three questions
        Do you feel heard?
        [ ] Yes
        [ ] In part
        [ ] No
        What helped you?
        ___ x5
        What should be different?
        ___ x5
        May the person you talk with hear what you wrote?
        [ ] Yes
        [ ] No
        # Then
        Put the sheet into the envelope and close it. Hand it in, or post it, to the reader named above.
    "#]],
    );
}
