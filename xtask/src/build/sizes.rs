//! The table at the end of a build: what travels before the first question can be answered, against its budget.
use std::collections::{BTreeMap, BTreeSet};

use super::{asset::Sizes, fonts};

/// All of it, compressed: HTML, JavaScript, wasm, CSS, fonts, and words. The procedure's own program comes after its first question, which is
/// the host's word: about three kilobytes, which are in no sum here, since no file of the build holds them.
pub(crate) const BUDGET: u64 = 200 * 1024;
/// What the letters may add that French has not.
pub(crate) const SCRIPT_BUDGET: u64 = 100 * 1024;
/// What was reached of both so far, with two or three hundredths of room: `cargo xtask test` fails beyond it, so that nothing grows unseen.
const REACHED: u64 = 300 * 1024;
const SCRIPT_REACHED: u64 = 40 * 1024;
/// Loaded on first use only, so it counts for no first question.
const LATER: [&str; 4] = ["communes.", "kiosk_ui_rest.", "weighted-", ".html"];

/// A locale, and the files of fonts that its own words need.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    pub locale: String,
    pub fonts: BTreeSet<String>,
}

/// Whether a browser loads `asset` before the first question.
pub(crate) fn is_first(asset: &str, reader: &Reader) -> bool {
    if LATER.iter().any(|part| asset.contains(part)) {
        return asset == "index.html";
    }
    match asset.strip_prefix("words.").and_then(|name| name.strip_suffix(".ftl")) {
        Some(words) => words == reader.locale,
        None => !fonts::is_piece(asset) || reader.fonts.contains(asset),
    }
}

/// What `locale` needs for its first question with the heaviest of the plugins.
pub(crate) fn first_question(files: &BTreeMap<String, Sizes>, plugins: &BTreeMap<String, u64>, reader: &Reader) -> u64 {
    let files = files.iter().filter(|(name, _)| is_first(name, reader)).map(|(_, sizes)| sizes.brotli).sum::<u64>();
    files + plugins.values().max().copied().unwrap_or(0)
}

/// The table, one line a file, and one line a locale against the budget.
pub(crate) fn table(
    files: &BTreeMap<String, Sizes>,
    plugins: &BTreeMap<String, u64>,
    readers: &[Reader],
) -> Vec<String> {
    let mut lines = vec![format!("{:<38} {:>10} {:>10} {:>10}", "file", "bytes", "gzip", "brotli")];
    for (name, sizes) in files {
        lines.push(format!("{name:<38} {:>10} {:>10} {:>10}", sizes.plain, sizes.gzip, sizes.brotli));
    }
    for (name, brotli) in plugins {
        lines.push(format!("{:<38} {:>10} {:>10} {brotli:>10}", format!("{name} (words)"), "", ""));
    }
    lines.push(String::new());
    for reader in readers {
        let (locale, size) = (&reader.locale, first_question(files, plugins, reader));
        let budget = if has_letters_of_its_own(reader, readers) { BUDGET + SCRIPT_BUDGET } else { BUDGET };
        let verdict = if size <= budget { "within" } else { "OVER" };
        lines.push(format!("first question in {locale:<10} {size:>10} bytes compressed, {verdict} {budget}"));
    }
    lines
}

/// One line for each first question that is larger than what was reached.
pub(crate) fn grown(
    files: &BTreeMap<String, Sizes>,
    plugins: &BTreeMap<String, u64>,
    readers: &[Reader],
) -> Vec<String> {
    let larger = readers.iter().filter_map(|reader| {
        let size = first_question(files, plugins, reader);
        let most = if has_letters_of_its_own(reader, readers) { REACHED + SCRIPT_REACHED } else { REACHED };
        let locale = &reader.locale;
        (size > most).then(|| format!("the first question in {locale} takes {size} bytes; it may take {most}"))
    });
    larger.collect()
}

/// Whether French has not all of its letters.
fn has_letters_of_its_own(reader: &Reader, readers: &[Reader]) -> bool {
    let source = readers.iter().find(|reader| reader.locale == super::words::SOURCE);
    source.is_some_and(|source| !reader.fonts.is_subset(&source.fonts))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(locale: &str, letters: &str) -> Reader {
        Reader { locale: locale.to_owned(), fonts: fonts::files(&letters.chars().collect()) }
    }

    #[test]
    fn what_is_loaded_later_does_not_count_and_the_locale_decides_on_words_and_fonts() {
        let (fr, ar, ru) = (reader("fr", "é"), reader("ar", "aع"), reader("ru", "aя"));
        let cases = [
            ("index.html", &fr, true),
            ("broken.html", &fr, false),
            ("kiosk_ui_bg.wasm", &fr, true),
            ("kiosk_ui_rest.wasm", &fr, false),
            ("communes.txt", &fr, false),
            ("atkinson-400.woff2", &fr, true),
            ("atkinson-400-extended.woff2", &fr, false),
            ("atkinson-400-extended.woff2", &reader("ro", "ș"), true),
            ("weighted-700.woff2", &fr, false),
            ("arabic-400.woff2", &fr, false),
            ("arabic-400.woff2", &ar, true),
            ("arabic-400.woff2", &ru, false),
            ("cyrillic-700.woff2", &ru, true),
            ("language-names-cyrillic.woff2", &fr, true),
            ("words.fr.ftl", &fr, true),
            ("words.ru.ftl", &fr, false),
        ];
        for (asset, reader, expected) in cases {
            assert_eq!(is_first(asset, reader), expected, "{asset} in {}", reader.locale);
        }
    }

    #[test]
    fn a_locale_over_its_budget_is_said_so() {
        let files = BTreeMap::from([("a.js".to_owned(), Sizes { plain: 0, gzip: 0, brotli: BUDGET })]);
        let plugins = BTreeMap::from([("small".to_owned(), 1), ("large".to_owned(), 2)]);
        let readers = [reader("fr", "é"), reader("ar", "aع")];
        assert_eq!(first_question(&files, &plugins, &readers[0]), BUDGET + 2);
        let table = table(&files, &plugins, &readers).join("\n");
        assert!(table.contains("OVER 204800") && table.contains("within 307200"), "{table}");
        assert!(grown(&files, &plugins, &readers).is_empty());
    }

    #[test]
    fn a_first_question_that_grew_is_told() {
        let files = BTreeMap::from([("a.js".to_owned(), Sizes { plain: 0, gzip: 0, brotli: REACHED })]);
        let readers = [reader("fr", "é"), reader("ar", "aع")];
        let plugins = BTreeMap::from([("large".to_owned(), 1)]);
        assert_eq!(
            grown(&files, &plugins, &readers),
            ["the first question in fr takes 307201 bytes; it may take 307200"]
        );
    }
}
