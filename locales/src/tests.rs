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
fn a_pack_takes_each_message_from_the_first_text_that_has_it() {
    let pack = pack::complete(&["# a comment\na = simple\n", "a = standard\nb = standard\n"]);
    assert_eq!(pack, "a = simple\nb = standard\n");
    let reviewed = pack::complete(&[
        "### Words\n### reviewed-by: Nous, 2026-11-22\n\na = x\n",
        "### reviewed-by: Others, 2020-01-01\n",
    ]);
    assert_eq!(reviewed, "### reviewed-by: Nous, 2026-11-22\n\na = x\n");
}
