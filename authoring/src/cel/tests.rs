//! CEL as authors write it: what it comes to, what is wrong with it, and that printing it changes nothing.

use std::collections::BTreeMap;

use definition::Scope;
use procedure::{Date, Value, document};

use super::{Names, Symbols, check, print};
use crate::compile::{Compiled, Source, compile};

/// A procedure with a field of each type and a group.
const FIELDS: &str = r#"
procedure: p
version: 1.0.0
title: T
summary: S
keywords: k
after: A
life-events: [papers]
minutes: 1
service-name: N
data: { purpose: P, basis: public-task, law: L, recipients: R, rights: D, keep-days: 1 }
values:
  - value: monthly
    is: income / 12
steps:
  - ask: one
    question: Q
    fields:
      - { field: income, kind: amount, label: l }
      - { field: age-now, kind: whole-number, label: l }
      - { field: born, kind: date, label: l, private: true }
      - { field: married, kind: date, partial: true, label: l }
      - { field: name, kind: short-text, label: l }
      - { field: agrees, kind: yes-no, label: l }
      - { field: blank, kind: whole-number, label: l, optional: true }
  - ask: two
    question: R
    fields:
      - { field: home, kind: one-of, label: l, options: [{ option: flat, label: f }, { option: house, label: h }] }
      - { field: days, kind: several-of, label: l, options: [{ option: monday, label: m }, { option: friday, label: f }] }
      - { field: where, kind: address, label: l }
      - { field: paper, kind: document, label: l, bring: true }
  - repeat: child
    at-most: 4
    another: O
    another-label: l
    steps:
      - ask: child
        question: C
        fields:
          - { field: child-age, kind: whole-number, label: l }
          - { field: meals, kind: whole-number, label: l }
"#;

const ANSWERS: &str = r#"{ "income": 2400000, "age-now": 41, "born": "1985-03-02", "married": "2010-06", "name": "Anaïs Le Goff",
    "agrees": true, "home": "flat", "days": ["monday"], "where": {"street": "1 rue du Port", "postcode": "35000", "locality": "Rennes"},
    "paper": {"bring": true} }"#;

fn compiled() -> Compiled {
    let source = Source { file: "procedure.yaml".to_owned(), text: FIELDS.to_owned(), ..Source::default() };
    compile(&source).unwrap_or_else(|findings| panic!("{findings:#?}"))
}

fn symbols(compiled: &Compiled) -> Symbols {
    crate::compile::symbols("procedure.yaml", &compiled.procedure, &compiled.lexicon)
}

/// What an expression comes to, written as a debugging text; or its faults.
fn value(text: &str) -> String {
    let mut compiled = compiled();
    let symbols = symbols(&compiled);
    let mut patterns = Vec::new();
    let checked = match check(text, &symbols, None, &mut patterns) {
        Ok(checked) => checked,
        Err(faults) => {
            return faults
                .iter()
                .map(|fault| format!("{}: {} ({})", fault.at, fault.what, fault.code))
                .collect::<Vec<_>>()
                .join("; ");
        }
    };
    compiled.definition.patterns = patterns;
    let again = print(&checked.expression, &Names::of(&compiled.definition));
    let mut patterns = Vec::new();
    let reread = check(&again, &symbols, None, &mut patterns).unwrap_or_else(|faults| panic!("{again}: {faults:?}"));
    assert_eq!(reread.expression, checked.expression, "{text} was printed as {again}");

    let answers: BTreeMap<String, Value> = match document::parse(ANSWERS).expect("answers") {
        Value::Record(parts) => parts,
        _ => panic!("answers are a record"),
    };
    let children = [(3_i64, 2_i64), (7, 4)].map(|(age, meals)| (Value::Number(age), Value::Number(meals)));
    let today: Date = "2026-11-22".parse().expect("a date");
    let mut scope = Scope::new(&compiled.definition, today);
    for (number, field) in (0..).zip(&symbols.fields) {
        if let Some(answer) = answers.get(field.id.as_str()) {
            scope.bind(number, answer);
        }
    }
    for (item, (age, meals)) in (0..).zip(&children) {
        scope.go(Some((0, item)));
        scope.bind(symbols.field("child-age").expect("a field"), age);
        scope.bind(symbols.field("meals").expect("a field"), meals);
    }
    scope.go(None);
    match checked.expression.value(&scope) {
        None => "missing".to_owned(),
        Some(definition::Val::Flag(flag)) => flag.to_string(),
        Some(definition::Val::Number(number)) => number.to_string(),
        Some(definition::Val::Text(text)) => text.into_owned(),
        Some(definition::Val::Date(date)) => date.to_string(),
        Some(other) => format!("{other:?}"),
    }
}

#[track_caller]
fn all(rows: &[(&str, &str)]) {
    for (text, expected) in rows {
        assert_eq!(value(text), *expected, "{text}");
    }
}

#[test]
fn numbers_and_money() {
    all(&[
        ("age_now + 1", "42"),
        ("age_now / 2 * 2 + age_now % 2", "41"),
        ("-age_now / 2", "-20"),
        ("2 - (3 - 4)", "3"),
        ("income / 12", "200000"),
        ("monthly == income / 12", "true"),
        ("monthly < euros(2000.01)", "true"),
        ("euros(\"12,50\") * 2 == euros(25)", "true"),
        ("income / euros(1000)", "24"),
        ("min(age_now, 18) + max(age_now, 50)", "68"),
        ("age_now / 0", "missing"),
        ("9223372036854775807 + 1", "missing"),
        ("number(\"12\") + 1", "13"),
        ("number(name)", "missing"),
    ]);
}

#[test]
fn conditions_and_what_is_missing() {
    all(&[
        ("agrees && age_now > 40", "true"),
        ("!agrees || home == \"house\"", "false"),
        ("blank > 3", "missing"),
        ("!(blank > 3)", "missing"),
        ("blank > 3 || agrees", "true"),
        ("agrees && blank > 3", "missing"),
        ("!agrees && blank > 3", "false"),
        ("answered(blank)", "false"),
        ("!answered(blank) && answered(home)", "true"),
        ("agrees ? 1 : 2", "1"),
        ("home in [\"flat\", \"house\"]", "true"),
        ("\"friday\" in days", "false"),
        ("days == [\"monday\"]", "true"),
        ("size(days) == 1 && days.exists(d, d == \"monday\")", "true"),
    ]);
}

#[test]
fn dates_and_texts() {
    all(&[
        ("age(born)", "41"),
        ("age_on(born, date(\"2026-03-01\"))", "40"),
        ("add_years(born, 18) == date(\"2003-03-02\")", "true"),
        ("add_months(date(\"2026-01-31\"), 1)", "2026-02-28"),
        ("add_days(today, -1) < today", "true"),
        ("days_between(date(\"2026-11-01\"), today)", "21"),
        ("months_between(born, today)", "500"),
        ("months_between(today, born)", "-500"),
        ("earliest(married)", "2010-06-01"),
        ("latest(married) > earliest(married)", "true"),
        ("year(born) * 100 + month(born)", "198503"),
        ("weekday(today)", "7"),
        ("name.startsWith(\"Ana\") && name.contains(\"Le\") && !name.endsWith(\"x\")", "true"),
        ("name.matches(\"^[A-Z].* \")", "true"),
        ("where.postcode.matches(\"^35[0-9]{3}$\")", "true"),
        ("size(name)", "13"),
        ("where.locality + \" (\" + where.postcode + \")\"", "Rennes (35000)"),
        ("will_bring(paper) && files(paper) == 0", "true"),
    ]);
}

#[test]
fn groups_are_asked_with_loops() {
    all(&[
        ("size(child)", "2"),
        ("sum(child.map(c, c.meals))", "6"),
        ("child.exists(c, c.child_age < 4)", "true"),
        ("child.all(c, c.child_age < 4)", "false"),
        ("child.exists_one(c, c.meals == 4)", "true"),
        ("size(child.filter(c, c.child_age > 5))", "1"),
        ("child.exists(a, child.exists(b, a.meals == b.meals * 2))", "true"),
        ("sum(child.map(c, c.meals * age_now))", "246"),
        ("[1, 2, 3].map(x, x * x) == [1, 4, 9]", "true"),
    ]);
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    all(&[
        ("age_nov > 3", "0: there is no field, value or group `age_nov` (unknown-name)"),
        ("income > 1000", "7: an amount and a whole number do not go together here (expression-type)"),
        ("born > \"2000-01-01\"", "5: a date and a text do not go together here (expression-type)"),
        ("home == \"flatt\"", "8: `home` has no choice \"flatt\" (unknown-choice)"),
        ("\"sunday\" in days", "0: `days` has no choice \"sunday\" (unknown-choice)"),
        (
            "married > born",
            "8: a date with parts that may be missing and a date do not go together here (expression-type)",
        ),
        ("age_now && agrees", "0: this is a whole number, where yes or no is needed (expression-type)"),
        ("child_age > 3", "0: `child_age` has an answer for each `child` (many-answers)"),
        ("where.city == \"x\"", "5: there is no part `city` (unknown-part)"),
        (
            "1.5 > 1.0",
            "0: decimal numbers are not used here (expression-decimal); 6: decimal numbers are not used here (expression-decimal)",
        ),
        ("has(where.street)", "3: there is no function `has` here (unknown-function)"),
        ("adult(born)", "5: there is no function `adult` (unknown-function)"),
        ("age(name)", "3: `age` is given a text (expression-type)"),
        ("name.matches(\"[\")", "13: this is no pattern: unclosed character class (pattern)"),
    ]);
    for broken in
        ["", "a b", "(", "age_now >", "\"", "1 +* 2", "a ? b", "[1,", "x.y(", "\u{0}", "💥", "a = b", "a and b"]
    {
        assert!(value(broken).contains("(expression-syntax)"), "{broken}: {}", value(broken));
    }
    let deep = format!("{}1{}", "(".repeat(500), ")".repeat(500));
    assert!(value(&deep).contains("(expression-syntax)"));
    let wide = "child.all(a, child.all(b, child.all(c, child.all(d, a.meals == d.meals))))";
    assert!(value(wide).contains("(expression-too-deep)"), "{}", value(wide));
}
