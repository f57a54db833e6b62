//! Words: fallback, problems, dates and amounts, and no silent blanks.

use super::*;

const FR: &str = "
hello = Bonjour { $name }
children = { $count ->
    [one] { $count } enfant
   *[other] { $count } enfants
}
month-3 = mars
date-full = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
number-group = .
amount-whole = { $euros } EUR
amount-cents = { $euros },{ $cents } EUR
problem-date-impossible = Cette date n’existe pas.
problem-unknown = Cette réponse ne convient pas.
";

fn words() -> Words {
    Words::core(&Locale::source(), FR)
}

fn args(name: &'static str, arg: Arg) -> Args {
    Args::from([(Id::from_static(name), arg)])
}

#[test]
fn numbers_choose_plural_forms_and_texts_are_isolated() {
    let words = words();
    assert_eq!(words.common_with("children", &args("count", Arg::Number(1))), "1 enfant");
    assert_eq!(words.common_with("children", &args("count", Arg::Number(3))), "3 enfants");
    assert_eq!(words.common_with("hello", &args("name", Arg::Text("Zoé".into()))), "Bonjour \u{2068}Zoé\u{2069}");
}

#[test]
fn dates_and_amounts_are_written_by_the_locale() {
    let words = words();
    let date = |text: &str| words.date(text.parse().expect(text));
    assert_eq!(date("1950-03-01"), "1er mars 1950");
    assert_eq!(date("1950-03-02"), "2 mars 1950");
    assert_eq!(date("1950-03"), "mars 1950");
    assert_eq!(date("1950"), "1950");
    assert_eq!(words.amount(1_234_550), "12.345,50 EUR");
    assert_eq!(words.amount(120_000), "1200 EUR");
}

#[test]
fn the_procedures_words_come_first_for_its_problems() {
    let own = words().with_procedure("problem-date-impossible = Relisez l’acte.\n");
    let problem = |code: &'static str| Problem { field: None, part: None, code: code.into(), args: Args::new() };
    assert_eq!(own.problem(&problem("date-impossible")), "Relisez l’acte.");
    assert_eq!(words().problem(&problem("date-impossible")), "Cette date n’existe pas.");
    assert_eq!(words().problem(&problem("never-heard-of")), "Cette réponse ne convient pas.");
}

#[test]
fn a_gap_is_seen_and_counted() {
    let words = words();
    assert_eq!(words.common("nowhere"), "[nowhere]");
    assert_eq!(words.missing(), ["nowhere"]);
}

#[test]
fn a_month_alone_stands_in_its_own_form_where_the_language_has_one() {
    let date = |text: &str, words: &Words| words.date(text.parse().expect(text));
    let slavic = Words::core(&Locale::source(), &format!("{FR}month-alone-3 = MARS\n"));
    assert_eq!([date("1950-03", &slavic), date("1950-03-02", &slavic)], ["MARS 1950", "2 mars 1950"]);
    assert_eq!(date("1950-03", &words()), "mars 1950");
    assert_eq!(slavic.missing(), [""; 0]);
}

#[test]
fn what_stands_in_for_a_translation_says_its_language() {
    let pack = |tag: &str| {
        let text = |locale: &Locale| match locale.as_str() {
            "fr" => Some("a = Un\nb = Deux\n    .hint = Trois\nc = Quatre\n"),
            "en" => Some("b = Two\n"),
            "fr-simple" | "en-simple" => Some("c = Simple\n"),
            _ => None,
        };
        pack::complete_for(&tag.parse().expect("a tag"), text)
    };
    assert_eq!(pack("fr-simple"), "c = Simple\na = Un\nb = Deux\n    .hint = Trois\n", "easy French is French");
    assert_eq!(pack("en-simple"), "c = Simple\nb = Two\na = Un\n    .lang = fr\n");
    let words = Words::core(&"es".parse().expect("a tag"), "").with_procedure(&pack("es"));
    let foreign = |words: &Words, id: &'static str| words.foreign(&Text::new(id)).map(|locale| locale.to_string());
    assert_eq!(foreign(&words, "b").as_deref(), Some("fr"));
    assert_eq!(words.text(&Text::new("b")), "Deux");
    let dated = Words::core(&Locale::source(), FR).with_procedure("a = Le { $day }\n    .lang = fr\nb = Le { $day }\n");
    let on = |id: &'static str| Text {
        args: args("day", Arg::Date("1950-03-02".parse().expect("a date"))),
        ..Text::new(id)
    };
    assert_eq!([dated.text(&on("a")), dated.text(&on("b"))], ["Le 02/03/1950", "Le 2 mars 1950"]);
    assert_eq!(foreign(&words, "nowhere"), None);
    let english = Words::core(&"en".parse().expect("a tag"), "").with_procedure(&pack("en"));
    assert_eq!([foreign(&english, "b"), foreign(&english, "c")], [None, Some("fr".to_owned())]);
}

#[test]
fn every_language_has_its_own_name_in_every_pack() {
    let names =
        pack::names([("br", "language-name = Brezhoneg\n"), ("fr-simple", "language-name = F\n"), ("xx", "a = b\n")]);
    assert_eq!(names, "language-name-br = Brezhoneg\n");
    for locale in pack::locales() {
        let words = Words::core(&locale, &pack::core(&locale));
        for other in pack::locales().iter().filter(|other| !other.is_simple()) {
            let own = Words::core(other, &pack::core(other)).common("language-name");
            assert_eq!(words.common(&format!("language-name-{other}")), own, "{other} in {locale}");
        }
    }
}

#[test]
fn a_pack_takes_each_message_from_the_first_text_that_has_it() {
    let pack = pack::complete(&["# a comment\na = simple\n", "a = standard\nb = standard\n"]);
    assert_eq!(pack, "a = simple\nb = standard\n");
    let reviewed = pack::complete(&[
        "### Words\n### reviewed-by: Nous, 2026-11-22\n\na = x\n",
        "### reviewed-by: Others, 2020-01-01\n",
    ]);
    assert_eq!(reviewed, "### reviewed-by: Nous, 2026-11-22\n\na = x\n");
}
