### Parvis' own words in English: buttons, pages, notices.
### same-meaning: procedure, formality
### same-meaning: receipt, ticket
### same-meaning: town hall, city hall, council
### same-meaning: headphones, headset

## Everywhere

brand = Parvis
skip-to-content = Skip to content
navigation-label = Help and settings
back = Back
continue = Continue
try-again = Try again
erase-leave = Erase and leave
help-link = Help
reading-link = Settings
accessibility-link = Accessibility: not compliant
legal-link = Legal notice
personal-data-link = Personal data
details-why = Why do we ask?
details-find = Where can I find the answer?
details-find-mark = The answer is inside the frame.
back-to-list = See all procedures

title-page = { $page } – { $service }
title-step = { $page } – step { $number } – { $service }
title-step-of = { $page } – step { $number } of { $total } – { $service }
title-error = Error: { $title }
title-practice = Practice: { $title }

step-number = Step { $number }
step-number-of = Step { $number } of about { $total }
step-number-last = Step { $number } of { $number }
step-item = { $section } { $index }

## Languages

language-label = Language
language-more = Other languages
language-name = English

## Settings: ways of reading and of using the screen

reading-title = Settings
reading-lead = Choose what helps you. You can change it at any time without losing your answers.
reading-all = All settings
reading-reset = Back to the usual settings
reading-see = Seeing
reading-read = Reading
reading-listen = Listening
reading-hear = Listen
reading-press = Touching and pressing
reading-time = Time

presets-title = Choose what helps you
preset-larger = See everything larger
preset-contrast = See more clearly
preset-letters = Tell letters apart more easily
preset-simple = Read simple words
preset-listen = Listen instead of reading
preset-keypad = Use few keys
preset-switch = Use a single button
preset-reach = Have everything low on the screen
preset-steady = Avoid pressing twice
preset-time = Take your time

register-label = Words
register-standard = Usual English
register-simple = Easy to read
pictures-label = Pictures beside the words
pictures-easy = With words that are easy to read
pictures-on = Always
pictures-off = Never
text-size-smaller = Smaller text
text-size-larger = Larger text
text-size-now = Text size: { $percent }%
theme-label = Colours
theme-light = Light
theme-dark = Dark
theme-contrast = Black on white
theme-yellow = Yellow on black
weighted-letters-label = Letters that are heavier at the foot
weighted-letters-hint = Each letter is easier to tell from the others.
wide-spacing-label = More space
wide-spacing-hint = Between letters, words and lines.
calm-motion-label = Nothing moves
calm-motion-hint = The screen changes at once, without effects.
read-aloud-label = A loudspeaker beside every sentence
read-aloud-hint = Press it to hear the sentence.
self-voicing-label = The screen says everything aloud
self-voicing-hint = You can do everything without looking.
screen-curtain-label = Black screen
screen-curtain-hint = Nobody sees what you do. You hear everything. To see the screen again, touch it.
private-aloud-label = Say my personal answers too
private-aloud-hint = Other people may hear them.
voice-listen = Listen to the page
voice-slower = Speak more slowly
voice-faster = Speak faster
voice-softer = Speak more softly
voice-louder = Speak louder
keypad-label = Five keys are enough
keypad-hint = On, back, choose, hear it again and ask for help.
scanning-label = Adapted switches
scanning-off = None
scanning-one = One switch
scanning-two = Two switches
scanning-how-one = A frame moves from button to button. When it is in the right place, press, or touch the screen anywhere. The Escape key ends this.
scanning-how-two = One switch (Space key) moves the frame, the other (Enter key) chooses. On the screen, touch the half where lines begin to move, the other to choose. The Escape key ends this.
scan-pace-label = Speed of the highlight
scan-pace-usual = Usual
scan-pace-slow = Slow
scan-pace-fast = Fast
keyboard-label = Keyboard on the screen
keyboard-off = None
keyboard-usual = Usual keyboard
keyboard-alphabetical = In alphabetical order
key-space = Space
key-shift = Capital letter
key-erase = Erase
key-back = Back in the text
key-on = On in the text
key-done = Done
key-question = Question mark
key-page-letters = Letters
key-page-digits = Digits and signs
key-page-accents = Accents
key-page-latin = Latin letters
low-reach-label = Everything low on the screen
low-reach-hint = What you touch stays in the lower half.
steady-hands-label = Do not count double presses
steady-hands-hint = A second press that comes too soon does not count. A key that is held repeats only slowly.
unhurried-label = More time
unhurried-hint = The screen waits five times longer before it asks whether you are there.

## Welcome

welcome-title = Welcome
welcome-lead = Here you do things with the town hall yourself, one question at a time. Take your time.
welcome-begin = Start
welcome-language = Choose your language
welcome-promise-alone = You can ask for help at the front desk at any time.
welcome-promise-erase = Nothing of you stays on this screen when you leave.
welcome-promise-erase-home = Your answers stay in this window. They disappear when you close it.

## Find a procedure

find-title = What would you like to do?
find-search = Search in your own words
find-search-hint = For example: birth, vote, hole in the road
find-life-events = Or choose a moment of life
find-all = All procedures
find-count = { $count ->
    [0] No procedure found
    [one] { $count } procedure found
   *[other] { $count } procedures found
}
find-none = Try another word, or ask at the front desk.

life-event-papers = Papers and certificates
life-event-birth = Birth
life-event-childhood = Childhood and school
life-event-couple = Living as a couple
life-event-home = Home
life-event-citizenship = Voting
life-event-street = Street and neighbourhood
life-event-work = Work and money
life-event-health = Health
life-event-death = Death

## What only the device can tell

problem-document-unreadable = This device cannot read the file. Choose it again, or choose another.

## Before you start

before-needs = What you need
before-needs-nothing = You do not need to prepare anything.
before-audience = For whom
before-duration = Time needed
before-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
before-fee = Price
before-free = Free
before-after = What happens next
before-data = Your personal data
before-data-who = Who asks for them
before-data-why = Why
before-data-law = By what right
before-data-readers = Who reads them
before-data-keep = For how long
before-data-rights = Your rights
before-data-contact = For your questions
before-keep-days = { $days ->
    [one] { $days } day after you send it, then everything is erased
   *[other] { $days } days after you send it, then everything is erased
}
before-basis-consent = Your consent (GDPR, article 6(1)(a)).
before-basis-contract = A contract with you (GDPR, article 6(1)(b)).
before-basis-legal-obligation = A legal obligation (GDPR, article 6(1)(c)).
before-basis-vital-interests = The protection of a life (GDPR, article 6(1)(d)).
before-basis-public-task = A task in the public interest (GDPR, article 6(1)(e)).
before-basis-legitimate-interests = A legitimate interest (GDPR, article 6(1)(f)).
before-idle = { $minutes ->
    [one] If you do not touch anything for { $minutes } minute, this screen asks whether you are there. If you do not answer, it erases everything.
   *[other] If you do not touch anything for { $minutes } minutes, this screen asks whether you are there. If you do not answer, it erases everything.
}
before-home = If you reload this page, your answers are still there. If you close the window, they disappear.
unsigned = Nobody has signed this procedure to answer for it. If you are in doubt, ask at the desk.
before-in-french = This procedure is written in French. It has not been translated yet.
before-nothing-sent = Nothing is sent until you ask for it, at the end.
before-begin = Start
before-go-on = Go on where I was

## Check

review-title = Check your answers
review-lead = Read everything. You can change every answer.
review-answers = Your answers
review-change = Change
review-remove = Remove
review-private-why = This screen hides your personal answers and what follows from them. Show them to check everything.
review-private-show = Show my answers
review-private-hide = Hide my answers
review-private-hidden = Hidden answer
review-private-before = Your personal answers are still hidden. Check them before you send.
review-outcome = What follows from them
review-bring = What you will have to bring or send
review-next = What happens next
review-send-title = Send to the town hall
review-send-lead = By pressing “Send”, you confirm that your answers are correct and you send them to { $town }.
review-send = Send
review-sending = Sending. Do not leave this page.
review-failed-title = Your request has not been sent
review-failed-kept = Your answers are still there.
review-failed-request = Incident number, to give to a member of staff: { $request }

error-unreachable = The town hall’s computer does not answer. Wait a little, then try again.
error-no-connection = Your device has no connection to the internet. Wait until it is back, then try again.
error-busy = Too many requests are reaching the town hall at the same time. Wait a minute, then try again.
error-timed-out = The town hall’s computer took too long to answer. Wait a minute, then try again. Your request will count only once.
error-body-interrupted = The connection was cut while sending. Try again.
error-store-unavailable = The town hall’s computer cannot save anything at the moment. Wait a few minutes, then try again.
error-internal = The town hall’s computer is out of order. Wait a few minutes, then try again. If that does not work, speak to a member of staff.
error-procedure-failed = The procedure’s program made a mistake. It is not your fault. Try again. If that does not work, speak to a member of staff.

error-dossier-refused = Some answers no longer fit. Read them again, change those that are no longer right, then send again.
error-body-too-large = Your answers are too long. Shorten the longest ones, then send again.
error-file-lost = The file { $file } is no longer in this device’s memory. Choose “Change” for this document and add it again.
error-no-such-document = The file { $file } did not reach the town hall. Try again. If that does not work, choose “Change” for this document and add it again.
error-document-hash = The file { $file } was damaged while it was sent. Try again. If that does not work, choose “Change” for this document and add it again.
error-document-kind = The town hall does not accept this kind of file: { $file }. Choose “Change” for this document and add a photo (JPEG or PNG) or a PDF file.
error-document-not-as-named = The content of the file { $file } is not what its name says. Choose “Change” for this document and add the right file.
error-document-empty = The file { $file } is empty. Choose “Change” for this document and add another file.
error-document-too-large = The file { $file } is too large for the town hall’s computer. Choose “Change” for this document and add a smaller file.
error-documents-too-many = There are too many files in your request. Choose “Change” for a document and remove the files that are not needed.
error-token-expired = Sending the documents took too long. Try again: they will be sent once more.
error-token-unknown = The town hall’s computer did not recognise your documents. Try again: they will be sent once more.

error-unknown-procedure = The town hall no longer offers this procedure here. Ask a member of staff how to do it.
error-unknown-package = The procedure changed while you were answering. The town hall can no longer take these answers. Choose “Erase and leave”, then begin again.
error-began-too-long-ago = You began this procedure too long ago: the rules may have changed. Choose “Erase and leave”, then begin again.
error-key-reused = You have already sent this once, and it reached the town hall. Ask a member of staff to look for your request.
error-unknown = The town hall’s computer refused the request. Try again. If that does not work, speak to a member of staff.

## Receipt

sent-title = Your request has been sent
sent-lead = { $town } received it on { $date }.
sent-reference = Your number
sent-reference-keep = Keep this number: your request can be found with it.
sent-reference-listen = Listen to the number
sent-reference-no-voice = This device has no voice in this language.
sent-procedure = Procedure
sent-next = What happens next
sent-bring = To bring or to send
sent-erased = The town hall erases your request on { $date }.
sent-contact = A question?
sent-print = Print the receipt
sent-cannot-print = No paper comes out?
sent-leave-why = When you leave, erase this page: nobody else should see your number.

print-title = No paper comes out?
print-lead = Your request has been sent. You do not need the paper: the number is enough.
print-write = Write this number down.
print-photo = Or take a photo of the screen with your phone.
print-save = Or keep a picture of the screen (a screenshot).
print-desk = Or ask at the front desk to have the receipt printed.

## Way out: something else is right

exit-nothing-sent = Nothing has been sent to the town hall.
exit-contacts = Whom to turn to
exit-urgent-contacts = Call now
exit-phone = Telephone: { $value }
exit-sms = Text message: { $value }
exit-web = On the web: { $value }

## Help

help-title = Help
help-person = Speak to somebody
help-person-here = A member of staff at the front desk can show you how. They do not answer for you.
help-person-home = You can telephone the town hall or go there.
help-telephone = Telephone
help-address = Address
help-how = How it works
help-how-question = Every page asks one question, sometimes with several boxes. Answer it, then choose “Continue”.
help-how-back = “Back” goes to the page before. Your answers stay.
help-how-mistake = You may make mistakes: everything can be corrected before you send.
help-how-language = You can change language, size and colours at any time, on every page.
help-how-touch = With a finger: touch an answer to choose it, or a box to write in it.
help-how-keyboard = If you have a keyboard: the Tab key goes on, Shift and Tab go back, Enter continues, Space ticks.
help-how-erase = “Erase and leave” erases everything at once.

## When something goes wrong

not-found-title = This page does not exist
not-found-lead = The address may be incomplete, or the procedure is no longer offered here.

failed-title = This procedure does not answer
failed-lead = It is not your fault. Your answers are still there, and nothing has been sent.
failed-out-of-time = The procedure’s program took too long, and has been stopped.
failed-broken = The procedure’s program made a mistake, and has been stopped.
failed-ways = You can try again, go back to the question before, or do this at the town hall’s front desk.
failed-back = Go back to the question before

offline-title = The town hall’s computer does not answer
offline-lead = The connection may be down. Your answers are still there.
offline-ways = Wait a little, then try again. You can also go to the town hall’s front desk.
offline-device-title = Your device has no connection to the internet

idle-title = Are you still there?
idle-left = { $seconds ->
    [one] Everything will be erased in { $seconds } second.
   *[other] Everything will be erased in { $seconds } seconds.
}
idle-left-minutes = { $minutes ->
    [one] There is no hurry. Everything will be erased in { $minutes } minute.
   *[other] There is no hurry. Everything will be erased in { $minutes } minutes.
}
idle-lead = To keep your answers, press the button or any key. You can do this as often as you like.
idle-stay = I am here

ended-title = Everything has been erased
ended-lead = Nothing of you stays on this screen.
ended-lead-home = Nothing of you stays in this window.
ended-begin = Start again
