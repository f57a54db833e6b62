//! The table at the end of a build: what travels before the first question can be answered, against its budget.
use std::collections::BTreeMap;

use super::asset::Sizes;

/// All of it, compressed: HTML, JavaScript, wasm, CSS, fonts, words and the plugin.
pub(crate) const BUDGET: u64 = 200 * 1024;
/// What another script's fonts may add.
pub(crate) const SCRIPT_BUDGET: u64 = 100 * 1024;
/// Loaded on first use only, so it counts for no first question.
const LATER: [&str; 4] = ["communes.", "-extended.woff2", "weighted-", ".html"];

/// Whether a browser that shows `locale` loads `asset` before the first question.
pub(crate) fn is_first(asset: &str, locale: &str) -> bool {
    if LATER.iter().any(|part| asset.contains(part)) {
        return asset == "index.html";
    }
    match asset.strip_prefix("words.").and_then(|name| name.strip_suffix(".ftl")) {
        Some(words) => words == locale,
        // Fonts of another script are loaded where its letters stand.
        None => locale.starts_with("ar") || !asset.starts_with("arabic-"),
    }
}

/// What `locale` needs for its first question with the heaviest of the plugins.
pub(crate) fn first_question(files: &BTreeMap<String, Sizes>, plugins: &BTreeMap<String, u64>, locale: &str) -> u64 {
    let files = files.iter().filter(|(name, _)| is_first(name, locale)).map(|(_, sizes)| sizes.brotli).sum::<u64>();
    files + plugins.values().max().copied().unwrap_or(0)
}

/// The table, one line a file, and one line a locale against the budget.
pub(crate) fn table(
    files: &BTreeMap<String, Sizes>,
    plugins: &BTreeMap<String, u64>,
    locales: &[String],
) -> Vec<String> {
    let mut lines = vec![format!("{:<38} {:>10} {:>10} {:>10}", "file", "bytes", "gzip", "brotli")];
    for (name, sizes) in files {
        lines.push(format!("{name:<38} {:>10} {:>10} {:>10}", sizes.plain, sizes.gzip, sizes.brotli));
    }
    for (name, brotli) in plugins {
        lines.push(format!("{:<38} {:>10} {:>10} {brotli:>10}", format!("{name} (module and words)"), "", ""));
    }
    lines.push(String::new());
    for locale in locales {
        let size = first_question(files, plugins, locale);
        let budget = if locale.starts_with("ar") { BUDGET + SCRIPT_BUDGET } else { BUDGET };
        let verdict = if size <= budget { "within" } else { "OVER" };
        lines.push(format!("first question in {locale:<10} {size:>10} bytes compressed, {verdict} {budget}"));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_loaded_later_does_not_count_and_the_locale_decides_on_words_and_fonts() {
        let cases = [
            ("index.html", "fr", true),
            ("broken.html", "fr", false),
            ("kiosk_ui_bg.wasm", "fr", true),
            ("communes.txt", "fr", false),
            ("atkinson-400.woff2", "fr", true),
            ("atkinson-400-extended.woff2", "fr", false),
            ("weighted-700.woff2", "fr", false),
            ("arabic-400.woff2", "fr", false),
            ("arabic-400.woff2", "ar", true),
            ("words.fr.ftl", "fr", true),
            ("words.fr.ftl", "fr-simple", false),
        ];
        for (asset, locale, expected) in cases {
            assert_eq!(is_first(asset, locale), expected, "{asset} in {locale}");
        }
    }

    #[test]
    fn a_locale_over_its_budget_is_said_so() {
        let files = BTreeMap::from([("a.js".to_owned(), Sizes { plain: 0, gzip: 0, brotli: BUDGET })]);
        let plugins = BTreeMap::from([("small".to_owned(), 1), ("large".to_owned(), 2)]);
        assert_eq!(first_question(&files, &plugins, "fr"), BUDGET + 2);
        let table = table(&files, &plugins, &["fr".to_owned(), "ar".to_owned()]).join("\n");
        assert!(table.contains("OVER 204800") && table.contains("within 307200"), "{table}");
    }
}
