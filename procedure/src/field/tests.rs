//! Field kinds, as tables: what people type, and what becomes of it.

use super::*;

/// What an entry becomes: the answer as JSON, or the code of the fault (with its part).
fn outcome(kind: &Kind, entry: &str) -> String {
    let is_json = entry.starts_with(['{', '[', '"']) || matches!(entry, "true" | "false");
    let entry = if is_json { serde_json::from_str(entry).expect(entry) } else { Value::text(entry) };
    match kind.read(&entry) {
        Ok(answer) => {
            assert_eq!(kind.read(&answer).as_ref(), Ok(&answer), "reading an answer again gives the same answer");
            serde_json::to_string(&answer).expect("JSON")
        }
        Err(fault) => match fault.part {
            Some(part) => format!("{} {part}", fault.code),
            None => fault.code.to_string(),
        },
    }
}

#[track_caller]
fn check(kind: &Kind, table: &[(&str, &str)]) {
    for (entry, expected) in table {
        assert_eq!(outcome(kind, entry), *expected, "{} of {entry:?}", kind.name());
    }
}

#[test]
fn short_text_keeps_what_was_meant() {
    check(
        &Kind::ShortText(short_text::ShortText { min: 2, max: 5, digits: false }),
        &[
            ("  Zo\u{200b}é ", r#""Zoé""#),
            ("", "missing-text"),
            ("\u{200b}\u{a0}", "missing-text"),
            ("A", "text-too-short"),
            ("ABCDEF", "text-too-long"),
            ("12", r#""12""#),
            (r#"["12"]"#, "answer-shape"),
            ("[]", "missing-text"),
            ("true", "answer-shape"),
        ],
    );
    let digits = Kind::ShortText(short_text::ShortText { min: 5, max: 5, digits: true });
    check(
        &digits,
        &[("35 000", r#""35000""#), ("٣٥٠٠٠", r#""35000""#), ("35a00", "text-not-digits"), ("350", "text-too-short")],
    );
}

#[test]
fn long_text_keeps_its_lines() {
    let kind = Kind::LongText(long_text::LongText { max: 12 });
    check(&kind, &[("a\r\n\r\n b ", r#""a\n\nb""#), (" \n ", "missing-text"), ("1234567890123", "text-too-long")]);
}

#[test]
fn numbers_come_in_many_shapes() {
    let kind = Kind::WholeNumber(whole_number::WholeNumber { min: -5, max: 12_345 });
    let table = [
        ("3", "3"),
        (" 1\u{202f}234 ", "1234"),
        ("+3", "3"),
        ("−2", "-2"),
        ("٣", "3"),
        ("three", "number-shape"),
        ("1.5", "number-shape"),
        ("-6", "number-too-small"),
        ("12346", "number-too-large"),
        ("99999999999999999999", "number-shape"),
    ];
    check(&kind, &table);
}

#[test]
fn amounts_are_kept_in_cents_and_never_guessed() {
    let kind = Kind::Amount(amount::Amount { min: 100, max: 1_000_000 });
    let table = [
        ("12", "1200"),
        ("1 234,5 €", "123450"),
        ("1234.50", "123450"),
        ("12 euros", "1200"),
        ("1.234", "amount-shape"),
        ("1,2,3", "amount-shape"),
        ("-3", "amount-shape"),
        ("0,99", "amount-too-small"),
        ("10000,01", "amount-too-large"),
    ];
    for (typed, expected) in table {
        let read = kind.read(&Value::text(typed));
        let shown = read
            .as_ref()
            .map_or_else(|fault| fault.code.to_string(), |cents| cents.as_number().unwrap_or(0).to_string());
        assert_eq!(shown, expected, "{typed}");
    }
    assert_eq!(kind.read(&Value::Number(123_450)), Ok(Value::Number(123_450)), "an answer is in cents already");
}

#[test]
fn a_date_names_the_box_that_is_wrong() {
    let boxes = |day: &str, month: &str, year: &str| format!(r#"{{"day":"{day}","month":"{month}","year":"{year}"}}"#);
    let day = |text: &str| Some(text.parse().expect(text));
    let kind =
        Kind::Date(date::DateField { partial: false, min: day("1900-01-01"), max: None, past: day("2026-11-22") });
    let table = [
        (boxes("2", "3", "1950"), r#""1950-03-02""#),
        (boxes("02", "٠٣", " 1950 "), r#""1950-03-02""#),
        (boxes("29", "2", "2024"), r#""2024-02-29""#),
        (boxes("", "", ""), "missing-date"),
        (boxes("", "3", "1950"), "date-day-missing day"),
        (boxes("2", "", "1950"), "date-month-missing month"),
        (boxes("2", "3", ""), "date-year-missing year"),
        (boxes("32", "3", "1950"), "date-day-shape day"),
        (boxes("2", "13", "1950"), "date-month-shape month"),
        (boxes("2", "mars", "1950"), "date-month-shape month"),
        (boxes("2", "3", "50"), "date-year-shape year"),
        (boxes("30", "2", "1950"), "date-impossible day"),
        (boxes("31", "12", "1899"), "date-too-early"),
        (boxes("23", "11", "2026"), "date-in-future"),
        (r#""1950-03""#.to_owned(), "answer-shape"),
    ];
    for (entry, expected) in &table {
        check(&kind, &[(entry, expected)]);
    }
    let partial = Kind::Date(date::DateField { partial: true, max: day("1950-06-15"), ..date::DateField::default() });
    let table = [
        (boxes("", "", "1950"), r#""1950""#),
        (boxes("", "3", "1950"), r#""1950-03""#),
        (boxes("2", "", "1950"), "date-month-missing month"),
        (boxes("", "7", "1950"), "date-too-late"),
        (boxes("", "6", "1950"), r#""1950-06""#),
    ];
    for (entry, expected) in &table {
        check(&partial, &[(entry, expected)]);
    }
}

#[test]
fn yes_and_no_are_answers_and_silence_is_none() {
    check(
        &Kind::YesNo,
        &[
            ("true", "true"),
            ("false", "false"),
            ("yes", "true"),
            ("no", "false"),
            ("", "missing-yes-no"),
            ("maybe", "answer-shape"),
        ],
    );
}

fn choices(ids: &[&'static str], exclusive: &str) -> Vec<one_of::Choice> {
    ids.iter()
        .map(|id| one_of::Choice { id: Id::from_static(id), hint: None, picture: None, exclusive: *id == exclusive })
        .collect()
}

#[test]
fn choices_are_those_offered() {
    let one = Kind::OneOf(one_of::OneOf { options: choices(&["a", "b"], ""), alphabetical: false });
    check(&one, &[("a", r#""a""#), ("c", "choice-unknown"), ("", "missing-choice")]);
    let several = Kind::SeveralOf(several_of::SeveralOf {
        options: choices(&["a", "b", "c", "none"], "none"),
        min: 2,
        max: Some(2),
    });
    let table = [
        (r#"["b","a","b"]"#, r#"["a","b"]"#),
        (r#"["none"]"#, r#"["none"]"#),
        (r#"["a"]"#, "choices-too-few"),
        (r#"["a","b","c"]"#, "choices-too-many"),
        (r#"["a","none"]"#, "choices-exclusive"),
        (r#"["d"]"#, "choice-unknown"),
        ("[]", "missing-choice"),
        ("a", "answer-shape"),
    ];
    check(&several, &table);
}

#[test]
fn addresses_of_people_and_machines() {
    let table = [
        (" Zoe.Durand@Exemple.FR ", r#""Zoe.Durand@exemple.fr""#),
        ("zoe @ exemple.fr", r#""zoe@exemple.fr""#),
        ("zoé@éxemple.fr", r#""zoé@éxemple.fr""#),
        ("zoe@exemple", "email-shape"),
        ("@exemple.fr", "email-shape"),
        ("zoe@@exemple.fr", "email-shape"),
        ("zoe..d@exemple.fr", "email-shape"),
        ("zoe@-exemple.fr", "email-shape"),
    ];
    check(&Kind::Email, &table);
    let table = [
        ("06 12 34 56 78", r#""+33612345678""#),
        ("06.12.34.56.78", r#""+33612345678""#),
        ("+33 (0)6 12 34 56 78", r#""+33612345678""#),
        ("0033612345678", r#""+33612345678""#),
        ("0692 12 34 56", r#""+262692123456""#),
        ("+212 612-345678", r#""+212612345678""#),
        ("٠٦١٢٣٤٥٦٧٨", r#""+33612345678""#),
        ("061234567", "telephone-shape"),
        ("06123456789", "telephone-shape"),
        ("+33012345678", "telephone-shape"),
        ("call me", "telephone-shape"),
    ];
    for (typed, expected) in table {
        let read = Kind::Telephone.read(&Value::text(typed));
        let shown =
            read.map_or_else(|fault| fault.code.to_string(), |number| serde_json::to_string(&number).expect("JSON"));
        assert_eq!(shown, expected, "{typed}");
    }
    assert_eq!(telephone::grouped("+33612345678"), "06 12 34 56 78");
    assert_eq!(telephone::grouped("+262692123456"), "0692 12 34 56");
    assert_eq!(telephone::grouped("+212612345678"), "+212 61 23 45 67 8");
}

#[test]
fn a_postal_address_names_the_line_that_is_missing() {
    let table = [
        (
            r#"{"street":"3 rue du Puits","postcode":"35 000","locality":"Rennes"}"#,
            r#"{"locality":"Rennes","postcode":"35000","street":"3 rue du Puits"}"#,
        ),
        (
            r#"{"street":"Rue Haute 1","postcode":"1000","locality":"Bruxelles","country":"Belgique"}"#,
            r#"{"country":"Belgique","locality":"Bruxelles","postcode":"1000","street":"Rue Haute 1"}"#,
        ),
        (r#"{"street":"","postcode":"35000","locality":"Rennes"}"#, "address-street-missing street"),
        (r#"{"street":"3 rue du Puits","postcode":"","locality":"Rennes"}"#, "address-postcode-missing postcode"),
        (r#"{"street":"3 rue du Puits","postcode":"3500","locality":"Rennes"}"#, "address-postcode-shape postcode"),
        (r#"{"street":"3 rue du Puits","postcode":"35000"}"#, "address-locality-missing locality"),
        (r#"{"street":" ","postcode":""}"#, "missing-address"),
        (r#"{"street":"a","planet":"b"}"#, "answer-shape"),
    ];
    check(&Kind::Address, &table);
}

#[test]
fn a_commune_is_a_code_of_the_list() {
    let table = [
        (
            r#"{"code":"35238","name":"Rennes","listVersion":"2026"}"#,
            r#"{"code":"35238","listVersion":"2026","name":"Rennes"}"#,
        ),
        (
            r#"{"code":"2A004","name":"Ajaccio","listVersion":"2026"}"#,
            r#"{"code":"2A004","listVersion":"2026","name":"Ajaccio"}"#,
        ),
        (r#"{"code":"2C004","name":"Ajaccio","listVersion":"2026"}"#, "commune-unknown"),
        (r#"{"code":"35238","name":"Rennes"}"#, "commune-unknown"),
        ("Rennes", "commune-unknown"),
        ("", "missing-commune"),
    ];
    check(&Kind::Commune, &table);
}

#[test]
fn a_place_needs_a_street_or_a_description() {
    let table = [
        (r#"{"street":"Rue Haute","locality":"Rennes"}"#, r#"{"locality":"Rennes","street":"Rue Haute"}"#),
        (r#"{"near":"derrière l’école"}"#, r#"{"near":"derrière l’école"}"#),
        (r#"{"locality":"Rennes"}"#, "missing-place street"),
        (r#"{"street":""}"#, "missing-place"),
    ];
    check(&Kind::Place, &table);
}

#[test]
fn a_consent_is_given_or_not() {
    let kind = Kind::Consent(consent::Consent { text: crate::Text::new("consent-x") });
    check(&kind, &[("true", "true"), ("false", "missing-consent"), ("yes", "answer-shape")]);
    let field = |optional: bool| Field {
        unknown: false,
        id: "x".into(),
        label: crate::Text::new("field-x"),
        hint: None,
        optional,
        private: false,
        purpose: None,
        kind: kind.clone(),
    };
    assert_eq!(field(true).read(Some(&Value::Flag(false))), Ok(None), "an optional consent may stay open");
    assert_eq!(field(false).read(Some(&Value::Flag(false))).expect_err("needed").code, "missing-consent");
}

#[test]
fn documents_are_what_they_claim() {
    let kind = document::Document {
        kinds: vec![document::FileKind::Jpeg, document::FileKind::Pdf],
        max_count: 1,
        max_bytes: 2_000_000,
        bring: false,
    };
    let accept = |name: &str, size: u64, bytes: &[u8]| match kind.accept(name, size, bytes) {
        Ok(kind) => kind.name().to_owned(),
        Err(fault) => fault.code.to_string(),
    };
    assert_eq!(accept("a.JPG", 10, b"\xff\xd8\xff\xe0...."), "jpeg");
    assert_eq!(accept("a.pdf", 10, b"%PDF-1.7"), "pdf");
    assert_eq!(accept("a.png", 10, b"\x89PNG\r\n\x1a\n"), "document-kind");
    assert_eq!(accept("a.exe", 10, b"MZ"), "document-kind");
    assert_eq!(accept("a.jpg", 10, b"%PDF-1.7"), "document-not-as-named");
    assert_eq!(accept("a.jpg", 0, b""), "document-empty");
    assert_eq!(accept("a.jpg", 2_000_001, b"\xff\xd8\xff\xe0"), "document-too-large");

    let file = |kind: &str, size: i64| {
        format!(r#"{{"kind":"{kind}","name":"a b.jpg","sha256":"{}","size":{size}}}"#, "0".repeat(64))
    };
    let good = format!("[{}]", file("jpeg", 10));
    let table = [
        (good.clone(), good.as_str()),
        (format!("[{},{}]", file("jpeg", 10), file("jpeg", 11)), "documents-too-many"),
        (format!("[{}]", file("png", 10)), "document-kind"),
        (format!("[{}]", file("jpeg", 3_000_000)), "document-too-large"),
        (format!("[{}]", file("jpeg", -1)), "answer-shape"),
        (r#"[{"sha256":"x"}]"#.to_owned(), "answer-shape"),
        (r#"{"bring":true}"#.to_owned(), "answer-shape"),
        ("[]".to_owned(), "missing-document"),
    ];
    for (entry, expected) in &table {
        check(&Kind::Document(kind.clone()), &[(entry, expected)]);
    }
    let bring = Kind::Document(document::Document { bring: true, ..kind });
    check(&bring, &[(r#"{"bring":true}"#, r#"{"bring":true}"#)]);
}

proptest::proptest! {
    /// People paste with no-break spaces, thin spaces and invisible marks: none of it changes what they meant (F7).
    #[test]
    fn decoration_changes_nothing(at in 0_usize..6, mark in proptest::sample::select(vec!["\u{a0}", "\u{202f}", "\u{200b}", "\u{2060}", " "])) {
        let decorate = |text: &str| {
            let mut letters: Vec<char> = text.chars().collect();
            let at = at.min(letters.len());
            letters.splice(at..at, mark.chars());
            Value::text(letters.into_iter().collect::<String>())
        };
        let kinds = [
            (Kind::Telephone, "0612345678"),
            (Kind::Email, "zoe.d@exemple.fr"),
            (Kind::WholeNumber(whole_number::WholeNumber::default()), "123456"),
            (Kind::Amount(amount::Amount::default()), "123456"),
        ];
        for (kind, text) in kinds {
            proptest::prop_assert_eq!(kind.read(&decorate(text)), kind.read(&Value::text(text)), "{}", text);
        }
    }

    /// Whatever a browser sends, reading gives an answer or a fault; and an answer stays itself.
    #[test]
    fn no_entry_panics(text in ".{0,40}", number in proptest::num::i64::ANY) {
        let day = crate::Date::new(2026, 11, 22);
        let kinds = [
            Kind::ShortText(short_text::ShortText::default()), Kind::LongText(long_text::LongText::default()),
            Kind::WholeNumber(whole_number::WholeNumber::default()), Kind::Amount(amount::Amount::default()),
            Kind::Date(date::DateField { partial: true, min: day, max: day, past: day }), Kind::YesNo, Kind::Email, Kind::Telephone,
            Kind::Address, Kind::Commune, Kind::Place, Kind::Document(document::Document::default()),
        ];
        let parts = ["day", "month", "year", "street", "postcode", "locality", "near", "code", "name"];
        let entries = [
            Value::Text(text.clone()), Value::Number(number), Value::List(vec![Value::Text(text.clone())]),
            Value::record(parts.map(|part| (part, Value::Text(text.clone())))),
            Value::record([("street", Value::Text(text.clone())), ("country", Value::Text(text))]),
        ];
        for kind in &kinds {
            for entry in &entries {
                if let Ok(answer) = kind.read(entry) {
                    proptest::prop_assert_eq!(kind.read(&answer), Ok(answer.clone()));
                    proptest::prop_assert!(!kind.show(&"x".into(), &answer).is_empty());
                }
            }
        }
    }
}

#[test]
fn i_do_not_know_is_an_answer_where_the_field_says_so_and_nowhere_else() {
    for kind in [Kind::YesNo, Kind::Email, Kind::Address, Kind::Commune, Kind::Place] {
        let mut field = Field {
            id: Id::from_static("field"),
            label: crate::Text::new("field"),
            hint: None,
            optional: true,
            unknown: true,
            private: false,
            purpose: None,
            kind,
        };
        assert_eq!(field.read(Some(&unknown())), Ok(Some(unknown())), "{}", field.kind.name());
        field.unknown = false;
        assert!(field.read(Some(&unknown())).is_err(), "{}", field.kind.name());
    }
    assert!(is_unknown(&unknown()));
    assert!(!is_unknown(&Value::record([("unknown", Value::Flag(true)), ("day", Value::text("1"))])));
    assert!(!is_unknown(&Value::record([("unknown", Value::Flag(false))])));
}
