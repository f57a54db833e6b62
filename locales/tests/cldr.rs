//! Our dates, numbers and plural forms beside what CLDR says of each language, through ICU4X: every difference is known and has a reason.

use std::{collections::BTreeSet, path::Path};

use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets, input::Date};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_locale_core::Locale as Tag;
use icu_plurals::{PluralCategory, PluralRules};
use locales::{Words, folder, pack};
use procedure::{Arg, Args, Id, Locale, PartialDate};

/// A way in which we write otherwise than CLDR.
struct Difference {
    locales: &'static [&'static str],
    kind: &'static str,
    /// What CLDR writes, and what we write in its place.
    instead: [&'static str; 2],
    why: &'static str,
}

const fn other(
    locales: &'static [&'static str],
    kind: &'static str,
    instead: [&'static str; 2],
    why: &'static str,
) -> Difference {
    Difference { locales, kind, instead, why }
}

const ALL: &[&str] = &[];

const DIFFERENCES: &[Difference] = &[
    other(&["fr"], "first day", ["1 ", "1er "], "the first of a month is an ordinal in French (Imprimerie nationale)"),
    other(&["ru"], "date", ["г.", "года"], "an abbreviation is no plain language, and voices spell it"),
    other(&["ru"], "first day", ["г.", "года"], "the same"),
    other(&["ru"], "month", ["г.", "года"], "the same"),
    other(&["ru"], "year", ["1950", "1950 год"], "a year alone has its word, as a date has"),
    other(&["uk"], "date", ["р.", "року"], "an abbreviation is no plain language, and voices spell it"),
    other(&["uk"], "first day", ["р.", "року"], "the same"),
    other(&["uk"], "month", ["р.", "року"], "the same"),
    other(&["uk"], "year", ["1950", "1950 рік"], "a year alone has its word, as a date has"),
    other(
        &["es"],
        "number",
        [".", "\u{202f}"],
        "the Academy's orthography (2010) parts groups by a space, and no point is taken for decimals",
    ),
    other(&["es"], "amount", [".", "\u{202f}"], "the same"),
    other(&["pt"], "number", ["\u{a0}", "\u{202f}"], "the same space, as narrow as in French"),
    other(&["pt"], "amount", ["\u{a0}", "\u{202f}"], "the same"),
    other(ALL, "four digits", ["\u{202f}", ""], "1200 is read at one glance; es and pt of CLDR agree"),
    other(ALL, "four digits", ["\u{a0}", ""], "the same"),
    other(ALL, "four digits", [",", ""], "the same"),
    other(ALL, "four digits", [".", ""], "the same"),
    other(ALL, "negative", ["-", "\u{2212}"], "the minus sign itself, which no line break parts from its number"),
    other(ALL, "negative", ["\u{200e}-", "\u{2212}"], "the same; amounts stand isolated"),
    other(ALL, "millions", ["many", "other"], "only whole millions (“2 millions de pages”), which nothing here counts"),
    other(&["fa"], "negative", ["\u{200e}", ""], "the same as in Arabic"),
];

/// The tag under which CLDR has the language as it is written here: its `en` is American, its `pt` Brazilian.
fn tag(locale: &Locale) -> Tag {
    let language = match locale.language() {
        "en" => "en-GB",
        "pt" => "pt-PT",
        other => other,
    };
    // Papers of a French town: Latin digits everywhere. The calendar is in the type of the formatter.
    format!("{language}-u-nu-latn").parse().expect("a tag")
}

/// What differs in a locale: its kind, ours, and CLDR's.
fn differences(words: &Words) -> Vec<(&'static str, String, String)> {
    let locale = words.locale();
    let tag = tag(locale);
    let mut pairs: Vec<(&'static str, String, String)> = Vec::new();
    let full = FixedCalendarDateTimeFormatter::try_new((&tag).into(), fieldsets::YMD::long()).expect("CLDR has it");
    let months = FixedCalendarDateTimeFormatter::try_new((&tag).into(), fieldsets::YM::long()).expect("CLDR has it");
    let years = FixedCalendarDateTimeFormatter::try_new((&tag).into(), fieldsets::Y::long()).expect("CLDR has it");
    // Where a line may break is our translators' affair.
    let loose = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
    let ours = |text: String| loose(words.date(text.parse::<PartialDate>().expect("a date")));
    for month in 1..=12 {
        for day in [1, 2, 21] {
            let date = Date::try_new_gregorian(1950, month, day).expect("a day");
            let kind = if day == 1 { "first day" } else { "date" };
            pairs.push((kind, ours(format!("1950-{month:02}-{day:02}")), loose(full.format(&date).to_string())));
        }
        let date = Date::try_new_gregorian(1950, month, 1).expect("a day");
        pairs.push(("month", ours(format!("1950-{month:02}")), loose(months.format(&date).to_string())));
        pairs.push(("year", ours("1950".to_owned()), loose(years.format(&date).to_string())));
    }
    let decimals = DecimalFormatter::try_new((&tag).into(), Default::default()).expect("CLDR has it");
    for number in [0, 7, 999, 1234, 12_345, 123_456, 1_234_567, -5] {
        let kind = match number {
            ..0 => "negative",
            1000..10_000 => "four digits",
            _ => "number",
        };
        pairs.push((kind, words.arg(&Arg::Number(number)), decimals.format(&Decimal::from(number)).to_string()));
    }
    for cents in [50, 1230, 1_234_567] {
        let mut amount = Decimal::from(cents);
        amount.multiply_pow10(-2);
        // CLDR's own form of money is not stable in ICU4X: the digits are compared, and the sign of the euro is the translator's.
        let digits: String = words.amount(cents).chars().filter(|c| !c.is_alphabetic() && *c != '€').collect();
        pairs.push(("amount", digits.trim().to_owned(), decimals.format(&amount).to_string()));
    }
    let rules = PluralRules::try_new((&tag).into(), Default::default()).expect("CLDR has it");
    let forms = "form = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let forms = Words::core(locale, forms);
    for count in (0_u32..=1200).chain([12_345, 1_000_000, 2_000_000]) {
        let args = Args::from([(Id::from_static("n"), Arg::Number(count.into()))]);
        let expected = match rules.category_for(count) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        };
        let kind = if count < 1_000_000 { "plural" } else { "millions" };
        pairs.push((kind, format!("{count} {}", forms.common_with("form", &args)), format!("{count} {expected}")));
    }
    pairs.retain(|(_, ours, theirs)| ours != theirs);
    pairs
}

/// The differences that have no reason; those that have one are noted as in use.
fn unexplained(words: &Words, used: &mut BTreeSet<usize>) -> Vec<String> {
    let locale = words.locale();
    let mut unexplained = Vec::new();
    for (kind, ours, theirs) in differences(words) {
        let explains = |difference: &Difference| {
            let [from, to] = difference.instead;
            let there = difference.locales.is_empty() || difference.locales.contains(&locale.language());
            there && difference.kind == kind && theirs.replace(from, to) == ours
        };
        match DIFFERENCES.iter().position(explains) {
            Some(at) => drop(used.insert(at)),
            None => unexplained.push(format!("{locale}: {kind}: {ours:?}, and CLDR has {theirs:?}")),
        }
    }
    unexplained
}

#[test]
fn a_language_that_is_only_files_writes_dates_numbers_and_plurals_as_cldr_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut locales = folder::read(root).expect("our words");
    let added = folder::read(&root.join("../tests/fixtures/added-languages")).expect("the added ones");
    assert_eq!(added.keys().collect::<Vec<_>>(), ["it", "ur"]);
    locales.extend(added.clone());
    for tag in added.keys() {
        let locale: Locale = tag.parse().expect("a tag");
        let words = Words::core(&locale, &pack::for_browser(&locales, &locale));
        let wrong = unexplained(&words, &mut BTreeSet::new());
        assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
        // Its own texts choose among its own forms.
        let found =
            |count: i64| words.common_with("find-count", &Args::from([(Id::from_static("count"), Arg::Number(count))]));
        assert_ne!(found(1).trim_start_matches('1'), found(2).trim_start_matches('2'));
        assert_eq!(words.missing(), [""; 0]);
    }
}

#[test]
fn every_locale_writes_dates_numbers_and_plurals_as_cldr_does_but_for_what_has_a_reason() {
    let (mut unexplained, mut used) = (Vec::new(), BTreeSet::new());
    for locale in pack::locales() {
        unexplained.extend(self::unexplained(&Words::core(&locale, &pack::core(&locale)), &mut used));
    }
    assert!(unexplained.is_empty(), "{} differences:\n{}", unexplained.len(), unexplained.join("\n"));
    let idle = DIFFERENCES.iter().enumerate().filter(|(at, _)| !used.contains(at));
    let idle: Vec<String> =
        idle.map(|(_, it)| format!("{:?} {} {:?} ({})", it.locales, it.kind, it.instead, it.why)).collect();
    assert!(idle.is_empty(), "no longer true, take them out:\n{}", idle.join("\n"));
}

#[test]
fn a_number_in_a_text_chooses_its_form_and_is_written_as_it_is() {
    let arabic: Locale = "ar".parse().expect("a tag");
    let words =
        Words::core(&arabic, "number-group = ,\na = { $n ->\n [many] { $n } many\n *[other] { $n } other\n }\n");
    for (number, expected) in
        [(99, "99 many"), (100, "100 other"), (365, "365 many"), (402, "402 other"), (12_311, "12,311 many")]
    {
        let args = Args::from([(Id::from_static("n"), Arg::Number(number))]);
        assert_eq!(words.common_with("a", &args), expected);
    }
}
