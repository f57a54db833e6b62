### What the kiosk’s voice says beside what is written, in easy English. People hear it. Nobody reads it.

## What a thing is and how it is: said after its name, in small letters

# Between the name and what follows.
speech-pause = {", "}
# Between a question and its answer.
speech-colon = {": "}
speech-heading = Title:
speech-image = Picture:
speech-button = button
speech-link = link
speech-file = button to choose a file
speech-choice = choice { $position } of { $total }
speech-chosen = chosen
speech-not-chosen = not chosen
speech-box = box to tick
speech-box-of = box { $position } of { $total }
speech-ticked = ticked
speech-not-ticked = not ticked
# For a button that stays pressed.
speech-pressed = on
speech-not-pressed = off
# For a button that shows an explanation.
speech-open = open
speech-closed = closed
# For the one of a list that holds now.
speech-current = this is your choice
speech-field = box to write in
speech-field-long = large box to write in
speech-empty = empty
speech-holds = you wrote:
# $unit: what it is counted in, such as “euros”.
speech-unit = in { $unit }
speech-wrong = to correct

## What is not for others

# In place of an answer, on the loudspeaker.
speech-private = hidden answer
speech-private-why = Other people can hear. I do not say your answers. Plug in headphones to listen to them.

## The page

speech-top = Here is the top of the page.
speech-bottom = Here is the bottom of the page.
# $page: the title of the page.
speech-where = You are on the page: { $page }.
speech-where-errors = There is something to correct on this page.
speech-where-here = You are here.
speech-lit-group = { $count } things light up:
speech-lit-leave = Leave this group.
speech-receipt-before = Here is what the receipt says.
speech-receipt-after = The receipt goes to the printer. Here is what it says.
speech-receipt-end = End of the receipt.

## The voice itself

speech-start = The voice is on. It reads what is on the screen.
speech-start-keys = The Tab key moves on. The Enter key chooses.
# For whoever uses five keys.
speech-start-pad = The arrows move on or go back. The key in the middle chooses.
# The keys of the voice.
speech-voice-keys = The F2 key says it again. The F3 key says where you are. The F4 key reads the whole page again. The F6 key speaks more slowly. The F7 key speaks faster. The F8 key speaks more softly. The F9 key speaks louder. The Escape key makes a pause.
# The same, on the block of digits.
speech-voice-pad = The 0 key says it again. The star key says where you are. The minus key reads the whole page again. The 7 key speaks more slowly. The 9 key speaks faster. The 1 key speaks more softly. The 3 key speaks louder. The slash key makes a pause.
speech-curtain-up = You can see the screen again.
# Said in every language, for who did not understand the others.
speech-language-how = To hear this language, choose “{ language-name }” at the top of the page.
speech-language = The language is now: { language-name }.
speech-paused = Pause.
# $level: 1, 2, 3…; $total: the highest.
speech-volume = Volume { $level } of { $total }.
speech-rate = Speed { $level } of { $total }.

## What the person writes

speech-letter-hidden = one letter
speech-deleted = erased: { $letter }
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
speech-said-otherwise = MB = megabytes; kB = kilobytes; GDPR = G D P R; SMS = S M S; PDF = P D F; JPEG = jay peg; PNG = P N G; @ = at sign; € = euros; % = percent
