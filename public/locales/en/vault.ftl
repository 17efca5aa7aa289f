# The vault: start, lock, settings, files, leaving, and what can go wrong.
# "You" is the worker. Nothing here is read aloud to a client.

## Start

start-title = Welcome to Waymark
start-what = Waymark goes through a case with you and the person in front of you, from the first contact to the closing.
start-where = Everything you write is encrypted in this browser, on this device; nothing is sent anywhere.
start-who = There is no account and no server: nobody else can open your cases, and nobody can open them for you.
start-make = Make a vault
start-have-file = I have a file from another device
start-demo = Look at an example first
start-back = Back

start-file-title = First a vault, then your file
start-file-lead = To bring in a file, this device needs a vault. Make one now; at the end you choose the file.
start-file-passphrases = The new vault gets a passphrase of its own. You will also need the one that the file was made with.

start-passphrase-title = Choose a passphrase
start-passphrase-lead = You type it each time you open the vault. It cannot be looked up or reset.
start-create = Make the vault
start-creating = The vault is being made. This takes a few seconds on purpose: it makes guessing slow.

start-code-title = Keep your recovery code
start-code-lead = It opens the vault if you forget the passphrase. It is shown only now.

start-profile-title = Your agency
start-profile-lead = This appears on papers and helps to see what you can take on. You can leave all of it empty and fill it in later.
start-finish = Finish
start-profile-skip = Fill in later

## Choosing a passphrase

passphrase-kind = What kind of passphrase?
passphrase-drawn = Five words drawn for you
passphrase-drawn-hint = Drawn by chance on this device. Hard to guess, easy to type.
passphrase-own = One of my own
passphrase-own-hint = At least 12 characters. Its strength is measured on this device.
passphrase-another = Draw other words
passphrase-type-back = Type the five words
passphrase-type-back-hint = Write them down somewhere safe first. Typing them once shows that you have them right.
passphrase-not-the-words = This is not the same as the five words above. Check each word.
passphrase-new = New passphrase
passphrase-new-hint = Several words that do not belong together are better than one word with numbers and signs in it.
passphrase-again = The same once more
passphrase-guessable = This is too easy to guess. Add words that do not belong together.
passphrase-not-the-same = The two are not the same. Type the passphrase once more.
passphrase-show = Show
passphrase-hide = Hide
passphrase-strength-none = Guessed at once
passphrase-strength-weak = Guessed quickly
passphrase-strength-some = Guessed with some patience
passphrase-strength-good = Hard to guess
passphrase-strength-strong = Very hard to guess

## The recovery code

recovery-what = Print this sheet or copy the code by hand. Keep it away from this device, where you would keep a key.
recovery-print = Print
recovery-written = I have it on paper
recovery-typed = Recovery code from your paper
recovery-typed-hint = Capital or small letters, with or without dashes.
recovery-check = Check the code
recovery-show = Show the code again
recovery-later = Later

## Lock screen

lock-title = Locked
lock-passphrase = Passphrase
lock-unlock = Unlock
lock-working = Opening. This takes a moment on purpose: it makes guessing slow.
lock-wait =
    { $seconds ->
        [one] Wait { $seconds } second
       *[other] Wait { $seconds } seconds
    }
lock-forgotten = Forgot the passphrase?
lock-forgotten-lead = With the recovery code on your sheet you open the vault and set a new passphrase. The code stays valid.
lock-recovery-code = Recovery code
lock-recover = Open with the code
lock-change = Change the passphrase
lock-passphrase-now = Current passphrase
lock-change-now = Change and open
lock-back = Back to unlocking
lock-emergency-title = Emergency numbers
lock-emergency-lead = Help first, write afterwards.
lock-emergency-back = Back
lock-emergency-change = Change the numbers
lock-numbers-none = No emergency numbers were given on this device. After unlocking, they can be added to your agency’s profile.
lock-numbers-none-open = No emergency numbers were given yet. Add them to your agency’s profile, one per line.

## Settings

settings-title = Settings
settings-back = Cases
settings-screen = Screen
settings-language = Language
settings-theme = Look
settings-theme-device = As on the device
settings-theme-light = Light
settings-theme-dark = Dark
settings-locking = Locking
settings-idle = Lock when nothing has been touched for
settings-hidden = Lock when the page has been out of sight for
settings-minutes =
    { $amount ->
        [one] { $amount } minute
       *[other] { $amount } minutes
    }
settings-seconds =
    { $amount ->
        [one] { $amount } second
       *[other] { $amount } seconds
    }
settings-lock-when = A change takes effect the next time you unlock.
settings-passphrase-how = To change the passphrase, lock now and choose “Change the passphrase” on the lock screen.
settings-lock-now = Lock now
settings-recovery = Recovery code
settings-recovery-how = A new code makes the one on your old sheet worthless. Make one if the sheet is lost or someone has seen it.
settings-recovery-renew = Make a new code
settings-recovery-done = The code on your paper is right.
settings-key = Your public key
settings-key-how = A colleague who has this key can make a file for you that only this vault opens. It is not secret.
settings-storage = Storage
settings-storage-kept = The browser has promised not to clear this page’s storage by itself.
settings-storage-not-kept = The browser may clear this page’s storage when the device runs short of room; some browsers do so after a week without a visit too. Carry your cases away in a file from time to time.
settings-storage-ask = Ask the browser to keep it
settings-build = Version { $build }
settings-agency = Your agency
settings-agency-hint = Name, area, what you do, emergency numbers
settings-agency-lead = This appears on papers and helps to see what you can take on. It saves itself.
settings-agency-done = Done
settings-carry = Carry cases away
settings-carry-hint = One case or all, in an encrypted file
settings-bring = Bring a file in
settings-bring-hint = From another device or a colleague; you see first what would change
settings-leave = Leave this device
settings-leave-hint = Carry all away, check the file, erase everything here
settings-numbers-open = These numbers show on the lock screen to anyone, without a passphrase. Write no names of clients here.

## Carrying away

carry-title = Carry cases away
carry-lead = Your cases go into one encrypted file (.age). Its name tells nothing. The cases stay here as well.
carry-safe = Is it safe for you to have a file?
carry-safe-hint = Others may look into a bag, a memory stick, a mailbox or the downloads folder.
carry-safe-yes = Yes
carry-safe-no = No, or not sure
carry-safe-advice = Then it is better to make none now, or to make it where you can put it away at once. Nobody can read it without its passphrase, but it can be seen that there is a file.
carry-which = Which cases?
carry-all = All cases
carry-chosen = Only some
carry-cases = Cases
carry-reveal = Show names
carry-conceal = Hide names
carry-along = Take this along too?
carry-workspace = Your agency’s profile
carry-workspace-hint = Useful on your own second device, not needed by a colleague.
carry-opener = Who can open the file?
carry-by-passphrase = Whoever knows its passphrase
carry-by-passphrase-hint = A passphrase for this file alone, not the one of your vault.
carry-by-key = Only the colleague whose public key I have
carry-by-key-hint = No passphrase to hand over. You cannot open the file yourself.
carry-key = Your colleague’s public key
carry-key-hint = It begins with age1. Your colleague finds it in the settings. Compare the first and last letters by voice.
carry-make = Make the file
carry-working = The file is being made. Large cases take a while.
carry-made-title = The file is made
carry-made = The browser has saved { $name }, most likely in the downloads folder. It is encrypted.
carry-made-passphrase = Keep the passphrase apart from the file, and never send both the same way.
carry-made-key = Only the owner of the key can open it.
carry-verify-title = Check it now
carry-verify-why = Choose the file that was just saved and type its passphrase. The whole file is read and compared with what is here.
carry-verify-not-ours = It cannot be checked here, because only your colleague’s key opens it. Ask whether it could be opened before you rely on it.
carry-verify = Read the file back
carry-verified =
    { $same ->
        [0] The file opens. There are no cases in it.
        [one] The file opens. { $same } case in it is the same as here.
       *[other] The file opens. { $same } cases in it are the same as here.
    }
carry-verified-partly =
    { $cases ->
        [one] The file opens, but the case in it is not the same as here. Make the file again, or choose the right one.
       *[other] The file opens, but only { $same } of { $cases } cases in it are the same as here. Make the file again, or choose the right one.
    }
carry-home = To the cases

## Bringing in

bring-title = Bring a file in
bring-lead = The whole file is read first. You see what would change before anything does.
bring-file = File
bring-file-hint = It ends in .age.
bring-opener = What opens it?
bring-by-passphrase = The passphrase it was made with
bring-by-key = My own key
bring-by-key-hint = Choose this if a colleague made it with your public key.
bring-passphrase = Passphrase of the file
bring-passphrase-hint = The one for this file, not the one of your vault.
bring-read = Read the file
bring-working = The file is being read. This can take a while.
bring-preview-title = What the file would bring
bring-made = Made { $when }.
bring-cases = Cases in the file
bring-no-cases = There is no case in the file.
bring-case = Case
bring-fate = What would happen
bring-new-answers = New entries
bring-new-files = New files
bring-conflicts = Differing answers
bring-fate-new = Comes in as a new case
bring-fate-joined = Is joined with the case here
bring-fate-same = Nothing new
bring-fate-erased = Was erased here; stays out
bring-fate-damaged = Is damaged here; stays as it is
bring-revive = Erased here on purpose, or damaged. Bring in the file’s copy all the same?
bring-revive-hint = Only ticked cases come in.
bring-along = Also in the file
bring-workspace = Its agency’s profile
bring-workspace-hint = What your own profile already has stays as it is.
bring-nothing-yet = Nothing has changed yet. Where both copies changed the same answer, both are kept until you choose.
bring-accept = Bring it in
bring-refuse = Leave it
bring-done-title = The file is in
bring-done =
    { $cases ->
        [0] There was no case to bring in.
        [one] { $cases } case came in.
       *[other] { $cases } cases came in.
    }
bring-differing =
    { $conflicts ->
        [one] { $conflicts } answer differs between the two copies
       *[other] { $conflicts } answers differ between the two copies
    }
bring-differing-do = Both are kept. In each of these cases, choose which one is right:
bring-undo-title = The last file
bring-undo-how = You can take back what it brought until one of its cases is changed.
bring-undo = Take it back
bring-home = To the cases
bring-undone-title = Taken back
bring-undone = Everything is as it was before the file.
bring-again = Choose another file

## Leaving this device

leave-title = Leave this device
leave-lead = You take everything with you in one file, make sure that it opens, and erase what is here.
leave-step = Step { $step } of { $steps }
leave-export = Carry everything away
leave-verify-title = Make sure that the file opens
leave-verify-why = It is best to do this on the device you will go on with. It works here too: choose the file from the place where it will stay, and type its passphrase.
leave-next = Go on to erasing
leave-skip = Go on without this
leave-erase-title = Erase everything here
leave-stay = Keep everything and go back
leave-erase-what = Vault, cases, profile and settings are erased on this device. This cannot be undone.
leave-erase-traces = The key is gone at once, and without it what is left cannot be read. Encrypted traces may stay on the disk until the browser clears them up.
leave-erase-copies = Files that you carried away and backups of this device keep their copy. What was typed may stay in the device’s memory until the browser is closed: close it afterwards.
leave-sure-legend = Before you go on
leave-sure = I need nothing from this device any more, or I have a file that I checked
leave-erase = Erase everything

## What can go wrong: what happened (.do: what to do)

failure-wrong-passphrase = This passphrase does not open the vault.
    .do = Check the keyboard’s language and capital letters, then try again.
failure-mistyped-code = There is a typing mistake in the recovery code.
    .do = Compare it with your sheet, group by group.
failure-wrong-code = This recovery code does not open this vault.
    .do = Look for a newer sheet. A code from another device, or one that was replaced, does not open it.
failure-wait = Too many wrong tries in a row.
    .do =
        { $seconds ->
            [one] Try again in { $seconds } second.
           *[other] Try again in { $seconds } seconds.
        }
failure-short-passphrase = This passphrase is too short.
    .do = Use at least 12 characters.
failure-no-vault = There is no vault on this device.
    .do = Reload the page. If the browser has cleared its storage, make a new vault and bring in your last file.
failure-vault-exists = There is a vault on this device already.
    .do = Reload the page and unlock it.
failure-locked = The vault is locked.
    .do = Unlock it and do this again.
failure-no-case = There is no such case here.
    .do = Go back to the list of cases and choose it there.
failure-damaged = A part of the vault cannot be read: it was damaged or replaced.
    .do = Everything else is untouched. Bring in your last file to get the part back.
failure-newer-vault = This vault was made by a newer version of Waymark.
    .do = Reload the page to get the newer version.
failure-no-room = There is no room left on this device. Nothing was lost.
    .do = Free some room, then try again. What you wrote last is still on the screen.
failure-no-memory = This device does not have enough free memory to open the vault.
    .do = Close other pages and programs, then try again.
failure-storage = The browser’s storage does not answer, or a file of this page is missing.
    .do = Reload the page. What was saved is safe.
failure-taken-over = The vault was opened in another tab or window, so this one has stopped.
    .do = Go on there, or reload this page to take the vault back.
failure-large-file = This file is larger than 50 MB.
    .do = Save it smaller, for example with fewer or smaller pictures, then choose it again. Nothing has changed.
failure-no-file = This file is not on this device.
    .do = The case came here without it. Bring in a file from Waymark made on the device that has it.
failure-large-parcel = These cases and their files are too large for one file.
    .do = Carry them away in several files, with fewer cases in each.
failure-wrong-file-passphrase = This passphrase does not open the file.
    .do = Use the one the file was made with; it is not that of your vault. Nothing has changed.
failure-not-for-us = This file was made for another key.
    .do = Ask whoever made it to make it for your public key. Nothing has changed.
failure-not-a-key = This is not a public key.
    .do = A key begins with age1. Copy all of it from your colleague’s message.
failure-not-ours = This is not a file from Waymark.
    .do = Choose the file that ends in .age. Nothing has changed.
failure-cut-file = The file is damaged or was not copied to its end.
    .do = Copy it once more from where it came, or have it made again. Nothing has changed.
failure-newer-file = The file was made by a newer version of Waymark.
    .do = Lock and reload the page to get the newer version, then try again. Nothing has changed.
failure-demanding-file = Opening this file would ask more of this device than is safe.
    .do = It may have been made with another program. Have it made again with Waymark. Nothing has changed.
failure-extract = This file is an extract: there is no whole case in it.
    .do = Nothing has changed. To read it, bring it in from the settings.
failure-import-in-use = One of these cases has been changed since, so the file stays in.
    .do = Correct what is wrong in the cases themselves.
failure-worker-gone = The part of the page that holds the vault has stopped.
    .do = Reload the page and unlock. What was saved is safe.
failure-misunderstood = Two parts of the page do not understand each other.
    .do = Reload the page. If that does not help, close all its tabs and open it again.

## The recovery code

paper-recovery-title = Recovery code
paper-recovery-lead = It opens the vault when the passphrase is forgotten, and lets you choose a new one.
paper-recovery-apart = Keep this sheet away from the device, where nobody else finds it.
paper-recovery-whoever = Whoever holds this sheet and the device can read everything.
paper-recovery-nobody = Without the passphrase and without this code, nobody can open the vault. Nobody has a second key.
paper-recovery-agency = Let your agency lock one sheet away, so that a colleague can go on if you cannot.
paper-recovery-made = Made on
paper-recovery-kept = Kept by
