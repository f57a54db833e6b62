//! The tables: a string a row, a character a key. `⇧⌫␣←→✓` and `①②③`, which turn the page, write nothing.

use super::{Board, Page};

/// The row below the letters, at the same place on every page, however letters flow above it: pages, capitals, erasing, space, caret, done.
const BELOW: &str = "②③⇧⌫␣←→✓";
/// The same where letters have no capitals.
const BELOW_PLAIN: &str = "②③⌫␣←→✓";
const BELOW_SECOND: &str = "①③⇧⌫␣←→✓";
const BELOW_THIRD: &str = "①②⌫␣←→✓";

/// A keyboard with letters, one more page of letters, and digits with signs.
const fn board(letters: Page, more: Page) -> [Page; 3] {
    [letters, more, SIGNS]
}

const fn letters(rows: &'static [&'static str]) -> Page {
    Page { sign: "abc", name: "key-page-letters", follows_reading: false, rows }
}

const SIGNS: Page = Page {
    sign: "123",
    name: "key-page-digits",
    follows_reading: false,
    rows: &["1234567890", "-'.,:/@+_?", BELOW_THIRD],
};
/// What French writes, and what names from elsewhere in Europe are written with.
const ACCENTS: Page = Page {
    sign: "éàç",
    name: "key-page-accents",
    follows_reading: false,
    rows: &["éèêëàâäçœæ", "îïôöùûüÿñßİ", "áíóúãõåøčšžł", "ńśżćğışșăț", BELOW_SECOND],
};
/// The other page where the letters are not Latin ones: the administration writes names in these.
const LATIN: Page = Page {
    sign: "abc",
    name: "key-page-latin",
    follows_reading: false,
    rows: &["abcdefghij", "klmnopqrst", "uvwxyz-'", "éèêëàâçîïôù", BELOW_SECOND],
};

macro_rules! boards {
    ($($(#[$doc:meta])* $name:ident = $letters:expr, $more:expr;)*) => {
        $($(#[$doc])* pub(super) static $name: Board = Board { pages: &board($letters, $more) };)*
    };
}

boards! {
    /// As French typewriters have them.
    AZERTY = letters(&["azertyuiop", "qsdfghjklm", "wxcvbn'-", BELOW]), ACCENTS;
    /// As those of most other countries have them.
    QWERTY = letters(&["qwertyuiop", "asdfghjkl'", "zxcvbnm-", BELOW]), ACCENTS;
    SPANISH = letters(&["qwertyuiop", "asdfghjklñ", "zxcvbnm'-", BELOW]), ACCENTS;
    PORTUGUESE = letters(&["qwertyuiop", "asdfghjklç", "zxcvbnm'-", BELOW]), ACCENTS;
    ROMANIAN = letters(&["qwertyuiopăî", "asdfghjklșțâ", "zxcvbnm'-", BELOW]), ACCENTS;
    /// Small i and small ı have capitals of their own, so that both capitals are keys.
    TURKISH = letters(&["qwertyuıopğü", "asdfghjklşiİ", "zxcvbnmöç-", BELOW]), ACCENTS;
    LATIN_ABC = letters(&["abcdefghij", "klmnopqrst", "uvwxyz'-", BELOW]), ACCENTS;
    ARABIC = arabic(false, &["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظذ", "أإآ،؟", BELOW_PLAIN]), LATIN;
    ARABIC_ABC = arabic(true, &["ابتثجحخدذر", "زسشصضطظعغف", "قكلمنهويةى", "أإآءؤئ،؟", BELOW_PLAIN]), LATIN;
    PERSIAN = arabic(false, &["ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپوژ", "آأإءؤئ،؟", BELOW_PLAIN]), LATIN;
    PERSIAN_ABC = arabic(true, &["اآبپتثجچحخ", "دذرزژسشصضط", "ظعغفقکگلمن", "وهیءؤئ،؟", BELOW_PLAIN]), LATIN;
    RUSSIAN = cyrillic(&["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбюё", BELOW]), LATIN;
    RUSSIAN_ABC = cyrillic(&["абвгдеёжзийк", "лмнопрстуфх", "цчшщъыьэюя", BELOW]), LATIN;
    UKRAINIAN = cyrillic(&["йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю'", BELOW]), LATIN;
    UKRAINIAN_ABC = cyrillic(&["абвгґдеєжзиі", "їйклмнопрсту", "фхцчшщьюя'", BELOW]), LATIN;
}

const fn arabic(follows_reading: bool, rows: &'static [&'static str]) -> Page {
    Page { sign: "ابج", name: "key-page-letters", follows_reading, rows }
}

const fn cyrillic(rows: &'static [&'static str]) -> Page {
    Page { sign: "абв", name: "key-page-letters", follows_reading: false, rows }
}

/// A keyboard of one page.
macro_rules! single {
    ($($(#[$doc:meta])* $name:ident = $rows:expr;)*) => {
        $($(#[$doc])* pub(super) static $name: Board =
            Board { pages: &[Page { sign: "123", name: "key-page-digits", follows_reading: false, rows: &$rows }] };)*
    };
}

single! {
    /// As on a telephone: the larger the keys, the fewer the slips.
    DIGITS = ["123", "456", "789", "←0→", "⌫✓"];
    DECIMAL = ["123", "456", "789", ",0⌫", "←→✓"];
    TELEPHONE = ["123", "456", "789", "+0⌫", "␣←→✓"];
    // What every address of e-mail has is on the page of its letters; what it cannot have is not there.
    EMAIL_AZERTY = ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn@.-_+", "⌫←→✓"];
    EMAIL_QWERTY = ["1234567890", "qwertyuiop", "asdfghjkl@", "zxcvbnm.-_+", "⌫←→✓"];
    EMAIL_ABC = ["1234567890", "abcdefghij", "klmnopqrst", "uvwxyz@.-_+", "⌫←→✓"];
}
