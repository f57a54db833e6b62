//! The letters of language names, and how a style sheet says which letters a file has.
use super::*;

fn names(names: &[(&str, &str)]) -> BTreeMap<String, Vec<Text>> {
    names
        .iter()
        .map(|(locale, name)| {
            let text = format!("language-name = {name}\n");
            ((*locale).to_owned(), vec![Text { name: format!("{locale}.ftl"), text }])
        })
        .collect()
}

#[test]
fn only_letters_that_the_latin_font_lacks_are_cut_apart() {
    let letters =
        language_name_letters(&names(&[("fr", "Français"), ("ar", "العربية"), ("pl", "Język polski")])).unwrap();
    assert_eq!(letters.len(), 1);
    let arabic = letters.values().next().unwrap();
    assert_eq!(arabic.chars().count(), 7, "each letter once: {arabic}");
}

#[test]
fn a_script_without_a_font_is_named_with_its_locale() {
    let error = language_name_letters(&names(&[("ka", "ქართული")])).unwrap_err().to_string();
    assert!(error.contains("`ka`") && error.contains("@fontsource"), "{error}");
}

#[test]
fn neighbours_are_joined_in_a_unicode_range() {
    assert_eq!(unicode_range(&[0x20, 0x21, 0x22, 0xa0, 0x152, 0x153]), "U+20-22,U+A0,U+152-153");
}

#[test]
fn the_font_with_a_reserved_name_gets_another_as_long_and_no_other_font_does() {
    let [reserved, ours] = RESERVED;
    assert_eq!(reserved.len(), ours.len());
    let tree = Tree { root: PathBuf::from("/r"), target: PathBuf::from("/t") };
    for cut in plan(&tree, &names(&[("fr", "Français")])).unwrap() {
        let source = cut.source.to_string_lossy().to_lowercase();
        assert_eq!(cut.rename.is_some(), source.contains(&reserved.to_lowercase()), "{source}");
        assert!(!cut.family.contains(reserved) && !cut.file.contains(&reserved.to_lowercase()), "{}", cut.file);
    }
}

#[test]
fn no_letter_is_in_two_pieces_and_every_letter_with_a_font_is_in_one() {
    let letters: Vec<char> =
        PIECES.iter().flat_map(|piece| characters(piece.letters).chars().collect::<Vec<_>>()).collect();
    assert_eq!(letters.len(), letters.iter().collect::<BTreeSet<_>>().len());
    let all = (0x20..0x2_0000).filter_map(char::from_u32).filter(|letter| !letter.is_control());
    let lost: Vec<char> = all.filter(|it| !letters::is_without_font(*it) && !letters.contains(it)).collect();
    // Signs that only steer.
    assert!(lost.iter().all(|letter| ('\u{200b}'..='\u{2069}').contains(letter)), "{lost:?}");
}

#[test]
fn a_locale_loads_the_pieces_of_its_letters() {
    let check = |text: &str, expected: &[&str]| {
        let texts = [Text { name: "a.ftl".to_owned(), text: format!("a = {text}\n") }];
        let files = files(&letters(&texts).unwrap());
        let regular: Vec<&str> = files.iter().map(String::as_str).filter(|file| file.contains("400")).collect();
        assert_eq!(regular, expected, "{text}");
    };
    check("Début", &["atkinson-400.woff2"]);
    check("Početak ș", &["atkinson-400-extended.woff2", "atkinson-400.woff2"]);
    check("Начало", &["atkinson-400.woff2", "cyrillic-400.woff2"]);
    check("{ \"\\u0440\" }", &["atkinson-400.woff2", "cyrillic-400.woff2"]);
    check("Kapı", &["atkinson-400.woff2"]);
    check("İşlem", &["atkinson-400-extended.woff2", "atkinson-400.woff2", "latin-400-rest.woff2"]);
    check("آغاز", &["arabic-400.woff2", "atkinson-400.woff2"]);
}

/// Parvis' own words and those of every procedure of this tree, by locale.
fn all_words() -> BTreeMap<String, Vec<Vec<Text>>> {
    let root = crate::tree::Tree::find().unwrap().root;
    let mut all: BTreeMap<String, Vec<Vec<Text>>> = BTreeMap::new();
    for (locale, texts) in words::read(&root.join("locales")).unwrap() {
        all.entry(locale).or_default().push(texts);
    }
    for file in crate::tree::walk(&root.join("plugins")).unwrap() {
        if file.extension().is_some_and(|extension| extension == "ftl") {
            let text = std::fs::read_to_string(&file).unwrap();
            let locale = file.file_stem().unwrap().to_string_lossy().into_owned();
            all.entry(locale).or_default().push(vec![Text { name: file.display().to_string(), text }]);
        }
    }
    all
}

#[test]
fn every_letter_of_every_message_is_in_a_font_that_we_cut() {
    let mut faults = Vec::new();
    for (locale, books) in all_words() {
        for texts in books {
            let missing = letters(&texts).unwrap().into_iter().filter(|letter| letters::is_without_font(*letter));
            faults.extend(
                missing.map(|letter| format!("{locale}: {letter:?} U+{:04X} in {}", u32::from(letter), texts[0].name)),
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
