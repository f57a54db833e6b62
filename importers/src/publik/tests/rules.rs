//! Validations: what is refused, judged by the expressions themselves.

use super::*;
use crate::publik::validations::rule;

#[test]
fn validations_become_bounds_or_conditions() {
    for (kind, value, refuse) in [
        ("digits", "", None),
        ("regex", "^[0-9]*", None),
        ("regex", "\\d{4}", None),
        ("regex", "[1-9][0-9]*", Some(r#"!x.matches("^(?:[1-9][0-9]*)$")"#)),
        ("regex", "(\\d+?[,]?\\d?(?:[,]\\d+)?)", Some(r#"!x.matches("^(?:([0-9]+?[,]?[0-9]?(?:[,][0-9]+)?))$")"#)),
        ("time", "", Some(r#"!x.matches("^([01]?[0-9]|2[0-3]):[0-5][0-9]$")"#)),
        ("regex", "(?=a)b", None),
    ] {
        assert_eq!(rule(kind, value, "x", true).refuse.as_deref(), refuse, "{kind} {value}");
    }
    assert!(rule("regex", "(?=a)b", "x", true).lost.is_some());
    assert!(rule("unheard-of", "", "x", true).lost.is_some());
}

#[test]
fn every_rule_compiles_and_takes_some_answer() {
    for kind in [
        "digits",
        "zipcode-fr",
        "nrn-be",
        "siren-fr",
        "siret-fr",
        "nir-fr",
        "phone-fr",
        "phone",
        "email",
        "time",
        "url",
        "iban",
    ] {
        let imported = form(&format!(
            "<field><type>string</type><label>A</label><varname>a</varname><validation><type>{kind}</type></validation></field>"
        ));
        let validation = imported.report.lines.iter().find(|line| line.element == crate::report::Element::Validation);
        let came = validation.expect("the validation has a line").came;
        assert_ne!(came, crate::report::Came::Not, "{kind}\n{}", imported.report.text());
        let compiled =
            compiled(&imported).unwrap_or_else(|findings| panic!("{kind}: {findings:#?}\n{}", yaml(&imported)));
        assert!(ends(&compiled), "{kind}: some answer is taken\n{}", yaml(&imported));
    }
}
