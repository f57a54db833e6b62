//! Which changes make a translation stale, what is no line of a lock, and that no translation of ours is stale.

use std::{collections::BTreeMap, fs, path::Path};

use expect_test::expect_file;
use procedure::{Finding, Severity};

use super::{FILE, Standing, check, confirm, lexicon, of_parvis, standing};
use crate::{compile::Source, folder, words::WordsFile};

fn source(french: &str, english: &str, lock: Option<&str>) -> Source {
    let file = |name: &str, text: &str| WordsFile { file: format!("locales/{name}"), text: text.to_owned() };
    let words =
        [("fr", french), ("en", english)].map(|(tag, text)| (tag.to_owned(), file(&format!("{tag}.ftl"), text)));
    Source { words: BTreeMap::from(words), lock: lock.map(|text| file(FILE, text)), ..Source::default() }
}

fn findings(source: &Source) -> Vec<Finding> {
    let (lexicon, mut findings) = lexicon(source);
    check(&lexicon, &mut findings);
    findings
}

fn told(findings: &[Finding]) -> Vec<String> {
    let line = |finding: &Finding| finding.line.map_or_else(String::new, |line| line.to_string());
    findings.iter().map(|finding| format!("{}:{} {}", finding.place, line(finding), finding.code)).collect()
}

const FRENCH: &str = "a = Bonjour vous\n    .hint = Aide\nb = { $n ->\n    [one] Un\n   *[other] Plusieurs\n}\n";
const ENGLISH: &str =
    "# For translators\na = Hello\n    .hint = Help\nb = { $n ->\n    [one] One\n   *[other] Several\n}\n";

/// What is found when these words became those after the lock was written.
#[track_caller]
fn becomes(french: &[(&str, &str)], english: &[(&str, &str)], expected: &[&str]) {
    let lock = confirm(&lexicon(&source(FRENCH, ENGLISH, None)).0);
    let change = |text: &str, changes: &[(&str, &str)]| {
        changes.iter().fold(text.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "{from}");
            text.replace(from, to)
        })
    };
    let now = source(&change(FRENCH, french), &change(ENGLISH, english), Some(&lock));
    assert_eq!(told(&findings(&now)), expected, "{french:?} {english:?}");
}

#[test]
fn a_translation_is_stale_when_its_french_changed_and_it_did_not() {
    becomes(&[], &[], &[]);
    becomes(&[("Bonjour", "Bonsoir")], &[], &["locales/en.ftl:2 translation-stale"]);
    becomes(&[("Aide", "Conseil")], &[], &["locales/en.ftl:2 translation-stale"]);
    becomes(&[("Plusieurs", "Beaucoup")], &[], &["locales/en.ftl:4 translation-stale"]);
    let both = ["locales/en.ftl:2 translation-stale", "locales/en.ftl:4 translation-stale"];
    becomes(&[("Bonjour", "Bonsoir"), ("Un", "Une")], &[], &both);
}

#[test]
fn a_text_that_was_translated_anew_is_not_stale_but_the_lock_is_old() {
    let old = ["locales/translated.lock:1 lock-outdated"];
    becomes(&[("Bonjour", "Bonsoir")], &[("Hello", "Good evening")], &old);
    becomes(&[], &[("Hello", "Hi")], &old);
    becomes(&[("a = ", "c = Merci\na = ")], &[("a = ", "c = Thanks\na = ")], &old);
}

#[test]
fn what_changes_nothing_that_is_said_is_no_change() {
    becomes(&[("Bonjour", "\n    Bonjour")], &[("# For translators\n", "")], &[]);
    becomes(&[("Bonjour vous", "Bonjour\u{a0}vous")], &[], &[]);
    becomes(&[("Bonjour vous", "\n    Bonjour\n    vous")], &[], &[]);
    becomes(&[("a = ", "c = Merci\n# À voir\na = ")], &[], &[]);
    becomes(&[("    [one] Un\n", "        [one]  Un\n")], &[], &[]);
}

#[test]
fn a_text_means_the_same_in_the_file_of_the_procedure_and_in_a_fluent_file() {
    let file = "procedure: p\ntitle: Un titre\nsteps: []\n";
    let declared =
        |text: &str, french: &str| Source { text: text.to_owned(), ..source(french, "procedure-title = T\n", None) };
    let inline = confirm(&lexicon(&declared(file, "")).0);
    assert!(inline.contains("\nen procedure-title "), "{inline}");
    assert_eq!(confirm(&lexicon(&declared("", "procedure-title = Un titre\n")).0), inline);
    let changed = declared(&file.replace("Un", "Autre"), "");
    let changed = Source { lock: source("", "", Some(&inline)).lock, ..changed };
    assert!(told(&findings(&changed)).contains(&"locales/en.ftl:1 translation-stale".to_owned()));
}

#[test]
fn each_line_that_is_none_is_named_with_its_place() {
    let lock = confirm(&lexicon(&source("a = A\n", "a = E\n", None)).0);
    let line = lock.lines().last().expect("a line").to_owned();
    let good = line.replace("en a", "en b");
    for bad in [
        "<<<<<<< HEAD".to_owned(),
        good.replace("en b", "en"),
        good.replace("en b", "e_n b"),
        good[..good.len() - 1].to_owned(),
        format!("{good}0"),
        good.to_uppercase().replace("EN B", "en b"),
        format!("{good} {good}"),
        line,
    ] {
        let found = findings(&source("a = A\n", "a = E\n", Some(&format!("{lock}\n{bad}\n"))));
        assert_eq!(told(&found), ["locales/translated.lock:5 lock-unreadable"], "{bad}");
    }
}

#[test]
fn a_folder_that_has_no_lock_hears_nothing_of_it() {
    let french = source("a = A\nb = B\n", "a = E\n", None);
    assert_eq!(told(&findings(&french)), Vec::<String>::new());
    let standing = standing(&lexicon(&french).0);
    let english = &standing["en"];
    assert_eq!((english.present, &english.missing[..]), (1, &["b".to_owned()][..]));
}

/// The lock beside these words is right, and nothing in it is stale. `UPDATE_EXPECT=1` notes what was translated anew; what is stale
/// it leaves to a person: mend the translation, or, if it still says the same, take its line out of the lock first.
#[track_caller]
fn is_up_to_date(place: &Path, source: &Source) {
    assert_eq!(source.lock.is_some(), place.join(FILE).exists(), "{}: the lock was not read", place.display());
    let (lexicon, findings) = lexicon(source);
    let errors: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{}: {errors:#?}", place.display());
    let stale: BTreeMap<_, _> = standing(&lexicon).into_iter().map(|(locale, of)| (locale, of.stale)).collect();
    let cure = "mend these, or take their lines out of the lock if they still say the same";
    assert!(stale.values().all(Vec::is_empty), "{}: {cure}: {stale:#?}", place.display());
    expect_file![place.join(FILE)].assert_eq(&confirm(&lexicon));
}

#[test]
fn no_translation_of_a_bundled_procedure_is_stale() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a parent");
    let plugins = fs::read_dir(root.join("plugins")).expect("plugins").map(|entry| entry.expect("an entry").path());
    let mut folders: Vec<_> = plugins.filter(|folder| folder.join("locales").is_dir()).collect();
    assert!(folders.len() >= 9, "{folders:?}");
    folders.push(root.join("host/src/cli/author/template"));
    for folder in folders {
        let (mut source, findings) = folder::words(&folder).expect("reads");
        assert_eq!(findings, []);
        source.text = source.text.replace("{{id}}", "template");
        is_up_to_date(&folder.join("locales"), &source);
    }
}

#[test]
fn no_translation_of_parvis_own_words_is_stale() {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a parent").join("locales");
    let source = of_parvis();
    assert!(source.words.len() >= 12, "{:?}", source.words.keys());
    is_up_to_date(&place, &source);
}

#[test]
fn every_locale_has_its_plural_forms_and_letters_in_our_fonts() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a parent").join("plugins");
    let folders = fs::read_dir(root).expect("plugins").map(|entry| entry.expect("an entry").path());
    let folders = folders.filter(|folder| folder.join("locales").is_dir());
    let sources = folders.map(|folder| folder::words(&folder).expect("reads").0).chain([of_parvis()]);
    for source in sources {
        for (locale, Standing { present, missing, forms, letters, .. }) in standing(&lexicon(&source).0) {
            assert!(forms.is_empty() && letters.is_empty(), "{} {locale}: {forms:?} {letters:?}", source.file);
            assert!(present > 20 && missing.is_empty(), "{} {locale}: {present} {missing:?}", source.file);
        }
    }
}

#[test]
fn forms_that_are_missing_and_letters_without_a_font_are_told() {
    let mut source = source("a = { $n ->\n [one] Un\n *[other] { $n }\n }\n", "", None);
    let text = "a = { $n ->\n [one] ერთი\n *[other] { $n }\n }\n".to_owned();
    source.words.insert("ru".to_owned(), WordsFile { file: "ru.ftl".to_owned(), text });
    let russian = &standing(&lexicon(&source).0)["ru"];
    assert_eq!(russian.forms, ["few", "many"].map(|form| ("a".to_owned(), form.to_owned())));
    assert_eq!(russian.letters.iter().collect::<String>(), "ეთირ");
}
