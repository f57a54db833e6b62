### The grid of accessibility criteria: what a test has checked, what a person must judge, what is not about us.

grid-tested = Checked by tests in this version
grid-untested = Not checked in this version
grid-person = For a person to judge
grid-none = Does not apply
grid-count-tested = { $count } criteria of { $all } are checked by tests in this version.
grid-count-untested = { $count } criteria of { $all } are not checked in this version.
grid-count-person = { $count } criteria of { $all } need the judgement of a person. Nobody has given it yet.
grid-count-none = { $count } criteria of { $all } do not apply.
grid-ran = These tests ran on { $day } with version { $build }.

grid-none-biometrics = Parvis recognises nobody by their body.
grid-none-captcha = Parvis asks nobody to prove that they are human (CAPTCHA).
grid-none-complex-table = Parvis has simple tables only.
grid-none-conversion = Parvis converts no document.
grid-none-cryptic = Parvis writes nothing in letter drawings or in code.
grid-none-download = Parvis gives no document to download.
grid-none-film = Parvis has neither films nor recorded sound.
grid-none-flash = Nothing flashes.
grid-none-frame = Parvis has no frames.
grid-none-hover = Nothing appears on hover or on focus.
grid-none-informative-image = Drawings only decorate; the words say everything.
grid-none-layout-table = No table is used for layout.
grid-none-list-box = Parvis has no drop-down lists.
grid-none-motion = Nothing asks you to move the device.
grid-none-quotation = Parvis quotes no text.
grid-none-site-map = Parvis has no site map.
grid-none-sound = No sound says anything but what is on the screen.

grid-person-code = A person who knows code reads the pages with a validator.
grid-person-device = A person measures the device where it stands: sound, socket, size of letters, height.
grid-person-look = A person looks at every screen, also in black and white.
grid-person-navigation = A person looks for several pages by different ways.
grid-person-whole = A person makes the whole audit, from the beginning to the end of a procedure.
grid-person-without-styles = A person reads every screen without styles.
grid-person-words = A person reads these words on every screen and says whether they are right.
