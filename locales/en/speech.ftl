### What the kiosk's voice says beside what is written. Every message is heard, never read.

## What a thing is and how it is: said after its name, in small letters

# Between the name and what follows.
speech-pause = {", "}
# Between a question and its answer.
speech-colon = {": "}
speech-heading = Heading:
speech-image = Picture:
speech-button = button
speech-link = link
speech-file = button to choose a file
speech-choice = choice { $position } of { $total }
speech-chosen = selected
speech-not-chosen = not selected
speech-box = tick box
speech-box-of = tick box { $position } of { $total }
speech-ticked = ticked
speech-not-ticked = not ticked
# For a button that stays pressed.
speech-pressed = on
speech-not-pressed = off
# For a button that shows an explanation.
speech-open = open
speech-closed = closed
# For the one of a list that holds now.
speech-current = this is the current one
speech-field = box to fill in
speech-field-long = large box to fill in
speech-empty = empty
speech-holds = you wrote:
# $unit: what it is counted in, such as “euros”.
speech-unit = in { $unit }
speech-wrong = to be corrected

## What is not for others

# In place of an answer, on the loudspeaker.
speech-private = hidden answer
speech-private-why = Other people may hear. I do not say your personal answers. To listen to them, plug in headphones.

## The page

speech-top = At the top of the page there is also this.
speech-bottom = At the bottom of the page there is also this.
# $page: the title of the page.
speech-where = You are on the page: { $page }.
speech-where-errors = Something on this page must be corrected.
speech-where-here = You are here.
speech-lit-group = Group of { $count }:
speech-lit-leave = Leave the group.
speech-receipt-before = This is what the receipt says.
speech-receipt-after = The receipt has been sent to the printer. This is what it says.
speech-receipt-end = End of the receipt.

## The voice itself

speech-start = The voice is on. It reads what is on the screen.
speech-start-keys = The Tab key goes further. The Enter key chooses.
# For whoever uses five keys.
speech-start-pad = The arrows go further or back. The key in the middle chooses.
# The keys of the voice.
speech-voice-keys = F2 repeats. F3 says where you are. F4 reads the whole page again. F6 speaks more slowly, F7 faster. F8 speaks more softly, F9 louder. The Escape key makes a pause.
# The same, on the block of digits.
speech-voice-pad = 0 repeats. The star says where you are. Minus reads the whole page again. 7 speaks more slowly, 9 faster. 1 speaks more softly, 3 louder. The slash makes a pause.
speech-curtain-up = The screen can be seen again.
# Said in every language, for who did not understand the others.
speech-language-how = To hear this language, choose “{ language-name }” at the top of the page.
speech-language = The language is now: { language-name }.
speech-paused = Paused.
# $level: 1, 2, 3…; $total: the highest.
speech-volume = Volume { $level } of { $total }.
speech-rate = Speed { $level } of { $total }.

## What the person writes

speech-letter-hidden = one letter
speech-deleted = deleted: { $letter }
speech-capital = capital { $letter }
speech-sign-space = space
speech-sign-at = at
speech-sign-dot = dot
speech-sign-hyphen = hyphen
speech-sign-underscore = underscore
speech-sign-plus = plus
speech-sign-slash = slash
speech-sign-apostrophe = apostrophe
speech-sign-comma = comma
speech-sign-colon = colon

## Numbers

speech-minus = minus { $number }
speech-amount = { $euros ->
    [one] { $euros } euro
   *[other] { $euros } euros
}
# $cents: two digits.
speech-amount-cents = { $euros ->
    [one] { $euros } euro { $cents }
   *[other] { $euros } euros { $cents }
}
# 2 if people dictate a telephone number by two digits, 1 if digit by digit.
speech-telephone-digits = 1
# What is written short, and how it is said.
speech-said-otherwise = No. = number; MB = megabytes; kB = kilobytes; GDPR = G D P R; PDF = P D F; JPEG = jay peg; PNG = P N G; @ = at sign; € = euros; % = percent
