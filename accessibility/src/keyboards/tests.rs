//! Every keyboard can write what its language needs, and every key has a name that can be said.

use super::*;
use crate::preferences::Scanning;

const MODES: [&str; 5] = ["", "numeric", "decimal", "tel", "email"];
const LANGUAGES: [&str; 10] = ["fr", "en", "ar", "fa", "ru", "uk", "ro", "es", "pt", "tr"];
const BOTH: [Keyboard; 2] = [Keyboard::Usual, Keyboard::Alphabetical];

fn every() -> Vec<(String, &'static Board)> {
    let mut all = vec![];
    for language in LANGUAGES {
        for mode in MODES {
            for order in BOTH {
                let name = format!("{language} {mode} {}", order.name());
                all.push((name, board(order, language, mode).expect("a keyboard")));
            }
        }
    }
    all
}

fn keys(page: &Page) -> Vec<Key> {
    page.rows().flatten().collect()
}

#[track_caller]
fn check(language: &str, mode: &str, page: usize, alphabet: &str) {
    for order in BOTH {
        let board = board(order, language, mode).expect("a keyboard");
        let written = keys(&board.pages[page]);
        for letter in alphabet.chars() {
            assert!(written.contains(&Key::Write(letter)), "{letter} on {language} {mode} {}", order.name());
        }
    }
}

#[test]
fn every_alphabet_is_whole_on_its_first_page() {
    check("fr", "", 0, "abcdefghijklmnopqrstuvwxyz-'");
    check("en", "", 0, "abcdefghijklmnopqrstuvwxyz-'");
    check("ar", "", 0, "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى");
    check("fa", "", 0, "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآ");
    check("ru", "", 0, "абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
    check("uk", "", 0, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'");
}

#[test]
fn french_letters_with_marks_and_other_names_of_europe_are_one_page_away() {
    check("fr", "", 1, "àâæçéèêëîïôœùûüÿñöäßáíóúãõåøčšžłńśżćğışță");
    for (language, letters) in [("es", "ñáéíóúü"), ("pt", "ãõáâàçéêíóôú"), ("ro", "ăâîșț"), ("tr", "çğıİöşü")]
    {
        let written: Vec<Key> =
            board(Keyboard::Alphabetical, language, "").expect("a keyboard").pages[..2].iter().flat_map(keys).collect();
        assert!(letters.chars().all(|letter| written.contains(&Key::Write(letter))), "{language}: {letters}");
    }
    for language in ["ar", "fa", "ru", "uk"] {
        check(language, "", 1, "abcdefghijklmnopqrstuvwxyz-'éèêëàâçîïôù");
    }
}

#[test]
fn letters_that_a_typewriter_of_the_language_has_are_on_the_first_page() {
    for (language, letters) in [("es", "ñ"), ("pt", "ç"), ("ro", "ăâîșț"), ("tr", "çğıİöşü")] {
        let written = keys(&board(Keyboard::Usual, language, "").expect("a keyboard").pages[0]);
        let alphabet = ('a'..='z').chain(letters.chars());
        for letter in alphabet {
            assert!(written.contains(&Key::Write(letter)), "{letter} in {language}");
        }
    }
}

#[test]
fn what_a_field_asks_for_is_on_its_first_page() {
    for language in LANGUAGES {
        check(language, "email", 0, "abcdefghijklmnopqrstuvwxyz0123456789@.-_+");
        check(language, "tel", 0, "0123456789+");
        check(language, "numeric", 0, "0123456789");
        check(language, "decimal", 0, "0123456789,");
        check(language, "", 2, "0123456789-'.,:/@+_?");
    }
}

#[test]
fn every_page_can_be_left_and_erases_and_no_key_stands_there_twice() {
    for (name, board) in every() {
        for (at, page) in board.pages.iter().enumerate() {
            let keys = keys(page);
            for needed in [Key::Erase, Key::Left, Key::Right, Key::Done] {
                assert!(keys.contains(&needed), "{name}, page {at}: {needed:?}");
            }
            for other in (0..board.pages.len()).filter(|other| *other != at) {
                assert!(keys.contains(&Key::Page(other)), "{name}: from {at} to {other}");
            }
            assert!(
                !keys.contains(&Key::Page(at)) && !keys.contains(&Key::Page(board.pages.len())),
                "{name}, page {at}"
            );
            for (place, key) in keys.iter().enumerate() {
                assert!(!keys[..place].contains(key), "{name}, page {at}: {key:?} twice");
            }
            for row in page.rows() {
                assert!((2..=12).contains(&row.count()), "{name}, page {at}: a row to go through");
            }
        }
    }
}

#[test]
fn what_writes_no_letter_stands_below_the_letters_in_the_same_order_on_every_page() {
    for (name, board) in every().into_iter().filter(|(name, board)| board.pages.len() > 1 || name.contains("email")) {
        for page in board.pages {
            let rows: Vec<Vec<Key>> = page.rows().map(Iterator::collect).collect();
            let (below, letters) = rows.split_last().expect("rows");
            assert!(letters.iter().flatten().all(|key| matches!(key, Key::Write(_))), "{name}: {}", page.name);
            let order = [Key::Shift, Key::Erase, Key::Space, Key::Left, Key::Right, Key::Done];
            let there: Vec<Key> = below.iter().filter(|key| !matches!(key, Key::Page(_))).copied().collect();
            assert_eq!(there, order.into_iter().filter(|key| there.contains(key)).collect::<Vec<_>>(), "{name}");
        }
    }
}

#[test]
fn where_letters_have_capitals_there_is_a_key_for_them() {
    for (name, board) in every().into_iter().filter(|(_, board)| board.pages.len() > 1) {
        for page in board.pages {
            let cased = |key: &Key| matches!(key, Key::Write(letter) if letter.is_lowercase());
            let keys = keys(page);
            assert_eq!(keys.iter().any(cased), keys.contains(&Key::Shift), "{name}: {}", page.name);
        }
    }
}

#[test]
fn what_a_voice_would_not_read_has_a_name() {
    for (name, board) in every() {
        for key in board.pages.iter().flat_map(keys) {
            match key {
                Key::Write(sign) => {
                    assert_eq!(
                        key.name(false).is_none(),
                        sign.is_alphanumeric() || "،؟".contains(sign),
                        "{name}: {sign}"
                    )
                }
                Key::Page(_) => {}
                _ => assert!(key.name(false).is_some(), "{name}: {key:?}"),
            }
        }
    }
    assert!(Key::Space.span() > Key::Write('a').span());
}

#[test]
fn who_has_only_switches_or_five_keys_has_a_keyboard_in_any_case() {
    let check = |preferences, expected| assert_eq!(wanted(preferences), expected);
    let usual = Preferences::default();
    check(usual, Keyboard::Off);
    check(Preferences { keypad: true, ..usual }, Keyboard::Usual);
    check(Preferences { scanning: Scanning::Two, ..usual }, Keyboard::Usual);
    check(Preferences { keypad: true, keyboard: Keyboard::Alphabetical, ..usual }, Keyboard::Alphabetical);
    assert_eq!(board(Keyboard::Off, "fr", ""), None);
    assert_ne!(board(Keyboard::Usual, "fr", ""), board(Keyboard::Usual, "en", ""));
}

#[test]
fn a_key_does_what_its_arrow_shows_and_capitals_are_one_letter() {
    assert_eq!(Key::Left.edit(false, false), Some(Edit::Back));
    assert_eq!(Key::Left.edit(false, true), Some(Edit::On));
    assert_eq!(Key::Right.edit(false, true), Some(Edit::Back));
    assert_eq!((Key::Right.name(false), Key::Right.name(true)), (Some("key-on"), Some("key-back")));
    for (key, capital) in [('é', 'É'), ('ß', 'ß'), ('я', 'Я'), ('7', '7'), ('ب', 'ب')] {
        assert_eq!(Key::Write(key).edit(true, false), Some(Edit::Write(capital)));
        assert_eq!(Key::Write(key).edit(false, false), Some(Edit::Write(key)));
    }
    assert!([Key::Shift, Key::Done, Key::Page(1)].iter().all(|key| key.edit(false, false).is_none()));
}

/// `|` is the caret, two of them a selection.
#[track_caller]
fn check_edit(before: &str, edit: Edit, after: &str) {
    let read = |marked: &str| {
        let parts: Vec<&str> = marked.split('|').collect();
        let units = |count: usize| parts[..count].concat().encode_utf16().count();
        Typed { text: parts.concat(), start: units(1), end: units(parts.len() - 1) }
    };
    assert_eq!(edit.apply(&read(before)), read(after), "{edit:?} in {before}");
}

#[test]
fn keys_write_and_erase_at_the_caret_whatever_the_letters() {
    check_edit("|", Edit::Write('a'), "a|");
    check_edit("re|nes", Edit::Write('n'), "ren|nes");
    check_edit("|été|", Edit::Write('É'), "É|");
    check_edit("é|", Edit::Erase, "|");
    check_edit("|é", Edit::Erase, "|é");
    check_edit("a😀|b", Edit::Erase, "a|b");
    check_edit("a|b|c", Edit::Erase, "a|c");
    check_edit("a😀|b", Edit::Back, "a|😀b");
    check_edit("a|😀b", Edit::On, "a😀|b");
    check_edit("سلا|م", Edit::Write('م'), "سلام|م");
    check_edit("|ab", Edit::Back, "|ab");
    check_edit("ab|", Edit::On, "ab|");
    check_edit("a|b|c", Edit::Back, "a|bc");
    check_edit("a|b|c", Edit::On, "ab|c");
    let beyond = Typed { text: "ab".to_owned(), start: 9, end: 7 };
    assert_eq!(Edit::Write('c').apply(&beyond), Typed { text: "abc".to_owned(), start: 3, end: 3 });
    // In the middle of a letter of two units: the place after it.
    let between = Typed { text: "😀".to_owned(), start: 1, end: 1 };
    assert_eq!(Edit::Write('a').apply(&between).text, "😀a");
}
