### The rules for accessibility, in easy words.

grid-tested = Tests have checked it
grid-untested = Not checked yet
grid-person = A person must look
grid-none = This rule is not for us
grid-count-tested = Tests have checked { $count } of { $all } rules.
grid-count-untested = We have not checked { $count } of { $all } rules yet.
grid-count-person = A person must look at { $count } of { $all } rules. Nobody has done it yet.
grid-count-none = Not for us: { $count } of { $all } rules.
grid-ran = These tests ran on { $day }. Name of what is checked: { $build }.

## Why a rule is not for us

grid-none-biometrics = Parvis does not know you by your face or your finger.
grid-none-captcha = Parvis does not test you with a puzzle.
grid-none-complex-table = Our tables are simple.
grid-none-conversion = Parvis does not change your documents.
grid-none-cryptic = Parvis does not make pictures with letters.
grid-none-download = Parvis does not give you a document to download.
grid-none-film = There is no film.
grid-none-flash = Nothing flashes.
grid-none-frame = There is no page inside the page.
grid-none-hover = Nothing appears by itself.
grid-none-informative-image = The words say everything. The pictures only look nice.
grid-none-layout-table = Our tables show information.
grid-none-list-box = There is no list to open.
grid-none-motion = You do not need to move the device.
grid-none-quotation = Parvis does not repeat the texts of others.
grid-none-site-map = There is no map of the website.
grid-none-sound = The screen shows everything that the voice says.

## What the person does

grid-person-code = A person must read the code of the pages.
grid-person-device = A person must measure the device. The person measures the sound, the letters and the height.
grid-person-look = A person must look at each screen.
grid-person-navigation = A person must look for pages in many ways.
grid-person-whole = A person must check everything, from start to end.
grid-person-without-styles = A person must read the pages without the colours.
grid-person-words = A person must read these words. The person says if the words are right.
