### Parvis’ own words in easy English: one idea in a sentence, fifteen words at most.
### same-meaning: error, mistake
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
accessibility-link = Accessibility: does not follow the rules
legal-link = About this service
personal-data-link = Personal data
details-why = Why this question?
details-find = Where can I find the answer?
details-find-mark = The answer is in the frame.
back-to-list = See all procedures

title-page = { $page } – { $service }
title-step = { $page } – step { $number } – { $service }
title-step-of = { $page } – step { $number } of { $total } – { $service }
title-error = Mistake: { $title }
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
reading-lead = Choose what helps you. Your answers stay here.
reading-all = All settings
reading-reset = Back to how it was
reading-see = See
reading-read = Read
reading-listen = Listen
reading-hear = Listen
reading-press = Touch and press
reading-time = Time

presets-title = Choose what helps you
preset-larger = See everything larger
preset-contrast = See more clearly
preset-letters = See each letter better
preset-simple = Read simple words
preset-listen = Listen instead of reading
preset-keypad = Use few keys
preset-switch = Use only one button
preset-reach = Everything low on the screen
preset-steady = Count only one press
preset-time = Take your time

register-label = Words
register-standard = Usual English
register-simple = Easy to read
pictures-label = Pictures beside the words
pictures-easy = With texts that are easy to read
pictures-on = Always
pictures-off = Never
text-size-smaller = Smaller text
text-size-larger = Larger text
text-size-now = { $percent ->
    [100] Text size: normal
    [125] Text size: a little larger
    [150] Text size: larger
    [200] Text size: 2 times larger
    [300] Text size: 3 times larger
   *[400] Text size: 4 times larger
}
theme-label = Colours
theme-light = Light
theme-dark = Dark
theme-contrast = Black on white
theme-yellow = Yellow on black
weighted-letters-label = Letters thicker at the bottom
weighted-letters-hint = You see each letter better.
wide-spacing-label = More space
wide-spacing-hint = There is more space between the letters and between the lines.
calm-motion-label = Nothing moves
calm-motion-hint = The screen changes all at once.
read-aloud-label = A button to hear each sentence
read-aloud-hint = You press. You hear the sentence.
self-voicing-label = The screen speaks
self-voicing-hint = The screen says everything. You do not need to look.
screen-curtain-label = Black screen
screen-curtain-hint = Nobody sees what you do. You hear everything. Do you want to see the screen again? Touch it.
private-aloud-label = Say my personal answers too
private-aloud-hint = Other people can hear them.
voice-listen = Listen to the page
voice-slower = Speak more slowly
voice-faster = Speak faster
voice-softer = Speak more softly
voice-louder = Speak louder
keypad-label = Five keys
keypad-hint = You do everything with five keys.
scanning-label = Use one or two buttons
scanning-off = None
scanning-one = One button
scanning-two = Two buttons
scanning-how-one = A frame goes from button to button. Wait for the right button. Then press, or touch the screen.
scanning-how-two = One button moves the frame. The other button chooses.
scan-pace-label = Speed
scan-pace-usual = Normal
scan-pace-slow = Slow
scan-pace-fast = Fast
keyboard-label = Keyboard on the screen
keyboard-off = None
keyboard-usual = Normal keyboard
keyboard-alphabetical = A, B, C keyboard
key-space = Space
key-shift = Capital letter
key-erase = Erase
key-back = Back in the text
key-on = Forward in the text
key-done = Done
key-question = Question mark
key-page-letters = Letters
key-page-digits = Digits and signs
key-page-accents = Accents
key-page-latin = Latin letters
low-reach-label = Everything low on the screen
low-reach-hint = You touch only the lower part of the screen.
steady-hands-label = Count only one press
steady-hands-hint = Do you press twice very fast? The screen counts only once.
unhurried-label = More time
unhurried-hint = The screen waits longer. Then it asks if you are there.

## Welcome

welcome-title = Welcome
welcome-lead = Here you ask the town hall for something. Each request is called a procedure. You answer one question at a time. Take your time.
welcome-begin = Start
welcome-language = Choose your language
welcome-promise-alone = You can ask for help at the front desk.
welcome-promise-erase = Are you leaving? This screen forgets everything.
welcome-promise-erase-home = Your answers stay in this window. Do you close the window? It forgets everything.

## Find a procedure

find-title = What would you like to do?
find-search = Search with your own words
find-search-hint = For example: birth, vote, hole in the road
find-life-events = Or choose a moment of life
find-all = All procedures
find-count = { $count ->
    [0] No procedure found
    [one] { $count } procedure found
   *[other] { $count } procedures found
}
find-none = Try another word. Or ask at the front desk.

life-event-papers = Papers and certificates
life-event-birth = Birth
life-event-childhood = Childhood and school
life-event-couple = Life as a couple
life-event-home = Home
life-event-citizenship = Voting
life-event-street = Street and area
life-event-work = Work and money
life-event-health = Health
life-event-death = Death

## What only the device can tell

problem-document-unreadable = This device cannot read the file. Choose a file again.

## Before you start

before-needs = What you need
before-needs-nothing = You can start at once.
before-audience = For whom
before-duration = Time needed
before-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
before-fee = Price
before-free = Free
before-after = And then?
before-data = Your personal data
before-data-who = Who asks for it
before-data-why = Why
before-data-law = The law
before-data-readers = Who reads it
before-data-keep = For how long
before-data-rights = Your rights
before-data-contact = For your questions
before-keep-days = { $days ->
    [one] The town hall keeps your request for { $days } day. Then it erases everything.
   *[other] The town hall keeps your request for { $days } days. Then it erases everything.
}
before-basis-consent = You agree.
before-basis-contract = It is a contract with you.
before-basis-legal-obligation = The law says that the town hall must do it.
before-basis-vital-interests = A life is in danger.
before-basis-public-task = It is the work of the town hall for everybody.
before-basis-legitimate-interests = The town hall has a good reason.
before-idle = { $minutes ->
    [one] Do you stop for { $minutes } minute? The screen asks if you are there. Without an answer, the screen erases everything.
   *[other] Do you stop for { $minutes } minutes? The screen asks if you are there. Without an answer, the screen erases everything.
}
before-home = Your answers stay in this window. Do you close the window? It forgets everything.
unsigned = Nobody has signed this procedure. Not sure? Ask at the front desk.
before-in-french = This procedure is written in French.
before-nothing-sent = You send at the end. Before that, everything stays here.
before-begin = Start
before-go-on = Go on with my request

## Check

review-title = Check your answers
review-lead = Read everything. You can change every answer.
review-answers = Your answers
review-change = Change
review-remove = Remove
review-private-why = This screen hides your personal answers. It hides what comes next, too. Show your answers to read everything.
review-private-show = Show my answers
review-private-hide = Hide my answers
review-private-hidden = Hidden answer
review-private-before = Your personal answers are still hidden. Read them before you send.
review-outcome = The result
review-bring = What you must bring or send
review-next = And then?
review-send-title = Send to the town hall
review-send-lead = Are your answers right? Press “Send”. We send them to { $town }.
review-send = Send
review-sending = We are sending your answers. Wait a moment.
review-failed-title = Your request is not sent
review-failed-kept = Your answers are still there.
review-failed-request = Give this number to a member of staff: { $request }

error-unreachable = The town hall’s computer does not answer. Wait a little. Then try again.
error-no-connection = Your device is not connected to the internet. Wait until it is connected. Then try again.
error-busy = Many people are writing to the town hall now. Wait a minute. Then try again.
error-timed-out = The town hall’s computer is too slow. Wait a minute. Then try again. The town hall will count your request only once.
error-body-interrupted = The network stopped. Try again.
error-store-unavailable = The town hall’s computer is not working well. Wait a few minutes. Then try again.
error-internal = The town hall’s computer is broken. Wait a few minutes. Then try again. Or speak to a member of staff.
error-procedure-failed = The program made a mistake. It is not your fault. Try again. Or speak to a member of staff.

error-dossier-refused = Some answers are no longer right. Read your answers again. Change the wrong answers. Then send again.
error-body-too-large = Your answers are too long. Write shorter answers. Then send again.
error-file-lost = The file { $file } is no longer here. Choose “Change”. Add the file again.
error-no-such-document = The file { $file } did not reach the town hall. Try again. Or choose “Change”. Then add the file again.
error-document-hash = The file { $file } arrived damaged. Try again. Or choose “Change”. Then add the file again.
error-document-kind = The town hall cannot read the file { $file }. Choose “Change”. Add a photo or a PDF file.
error-document-not-as-named = The file { $file } is not what its name says. Choose “Change”. Add the right file.
error-document-empty = The file { $file } is empty. Choose “Change”. Add another file.
error-document-too-large = The file { $file } is too big. Choose “Change”. Add a smaller file.
error-documents-too-many = There are too many files. Choose “Change”. Remove some files.
error-token-expired = Your documents arrived too late. Try again.
error-token-unknown = The town hall’s computer did not know your documents. Try again.

error-unknown-procedure = You can no longer do this procedure here. Speak to a member of staff. They tell you how to do it.
error-unknown-package = The procedure has changed. The town hall can no longer take these answers. Choose “Erase and leave”. Then start again.
error-began-too-long-ago = You started too long ago. The rules may have changed. Choose “Erase and leave”. Then start again.
error-key-reused = The town hall already has a request from you. A member of staff can look for it. Speak to a member of staff.
error-unknown = The town hall’s computer refused the request. Try again. Or speak to a member of staff.

## Receipt

sent-title = Your request is sent
sent-lead = { $town } received your request on { $date }.
sent-reference = Your number
sent-reference-keep = Keep this number. With it, the town hall finds your request.
sent-reference-listen = Listen to the number
sent-reference-no-voice = This device does not speak this language.
sent-procedure = Procedure
sent-next = And then?
sent-bring = To bring or to send
sent-erased = The town hall erases your request on { $date }.
sent-contact = A question?
sent-print = Print the receipt
sent-cannot-print = No paper comes out?
sent-leave-why = Are you leaving? Erase this page. The number is for you only.

print-title = No paper comes out?
print-lead = Your request is sent. The number is enough.
print-write = Write this number down.
print-photo = Or take a photo of the screen.
print-save = Or keep a picture of the screen.
print-desk = Or ask for the paper at the front desk.

## Way out: something else is right

exit-nothing-sent = You have not sent anything to the town hall.
exit-contacts = Who can help you
exit-urgent-contacts = Call now
exit-phone = Telephone: { $value }
exit-sms = Written message (SMS): { $value }
exit-web = On the internet: { $value }

## Help

help-title = Help
help-person = Speak to somebody
help-person-here = A member of staff at the front desk can show you. You answer yourself.
help-person-home = You can telephone the town hall. You can also go there.
help-telephone = Telephone
help-address = Address
help-how = How it works
help-how-question = Each page asks one question. Sometimes there are several boxes. Answer it. Then choose “Continue”.
help-how-back = “Back” shows the page before. Your answers stay.
help-how-mistake = Did you make a mistake? You can correct it before you send.
help-how-language = You can change the language and the size. You can do it on every page.
help-how-touch = Touch an answer to choose it. Touch a box to write.
help-how-keyboard = Do you have a keyboard? The Tab key moves on. The Enter key continues.
help-how-erase = “Erase and leave” erases everything at once.

## When something goes wrong

not-found-title = This page does not exist
not-found-lead = The address may be wrong. Or the procedure is no longer here.

failed-title = This procedure does not answer
failed-lead = It is not your fault. Your answers are still there. You have sent nothing.
failed-out-of-time = The program was too slow. We stopped it.
failed-broken = The program made a mistake. We stopped it.
failed-ways = You can try again. You can also go to the front desk.
failed-back = Go back to the question before

offline-title = The town hall’s computer does not answer
offline-lead = Maybe the network does not work. Your answers are still there.
offline-ways = Wait a little. Then try again. Or go to the front desk.
offline-device-title = Your device is not connected to the internet

idle-title = Are you still there?
idle-left = { $seconds ->
    [one] The screen erases everything in { $seconds } second.
   *[other] The screen erases everything in { $seconds } seconds.
}
idle-left-minutes = { $minutes ->
    [one] There is no hurry. The screen erases everything in { $minutes } minute.
   *[other] There is no hurry. The screen erases everything in { $minutes } minutes.
}
idle-lead = Do you want to keep your answers? Press the button. You can do this many times.
idle-stay = I am here

ended-title = Everything is erased
ended-lead = The screen has forgotten everything.
ended-lead-home = This window has forgotten everything.
ended-begin = Start again
