//! Forms of GC Forms as procedures.

use std::collections::BTreeMap;

use authoring::source::{Item, Procedure};
use serde_json::{Value, json};

use crate::{
    Came, Element, System,
    tests::{endure, good, imported},
};

const FORM: &str = include_str!("form.json");

/// What is asked, when, and of which kind.
fn asked(items: &[Item]) -> Vec<String> {
    let mut found = Vec::new();
    for item in items {
        match item {
            Item::Ask(ask) => {
                let kind = |field: &authoring::source::Field| {
                    let private = if field.private { " private" } else { "" };
                    let optional = if field.optional { " optional" } else { "" };
                    format!("{}{private}{optional}", field.kind.name())
                };
                let kinds: Vec<String> = ask.fields.iter().map(kind).collect();
                let when = ask.when.as_ref().map(|when| format!(" when {}", when.what)).unwrap_or_default();
                found.push(format!("{}: {}{when}", ask.id.what, kinds.join(", ")));
            }
            Item::Exit(exit) => {
                let when = exit.when.as_ref().map(|when| format!(" when {}", when.what)).unwrap_or_default();
                found.push(format!("exit {}{when}", exit.id.what));
            }
            Item::Group(group) => {
                let when = group.when.as_ref().map(|when| format!(" when {}", when.what)).unwrap_or_default();
                found.push(format!("repeat {} at most {}{when}", group.id.what, group.at_most));
                found.extend(asked(&group.steps).into_iter().map(|inside| format!("  {inside}")));
            }
            Item::Section(section) => found.push(format!("# {}", section.id.what)),
        }
    }
    found
}

#[track_caller]
fn check(procedure: &Procedure, expected: &[&str]) {
    assert_eq!(asked(&procedure.steps), expected);
}

#[test]
fn groups_and_rules_become_one_way_with_conditions() {
    let imported = imported(System::Gcforms, "form.json", FORM).unwrap();
    good(&imported);
    check(
        &imported.procedure,
        &[
            "are-you-a-resident: one-of",
            "exit you-cannot-apply when are_you_a_resident == \"no\"",
            "# about-you",
            "what-is-your-name: short-text private, short-text private optional, short-text private",
            "email-address: email private",
            "number-of-people: whole-number optional",
            "date-of-birth: date private",
            "what-do-you-apply-for: several-of optional",
            "which-course: short-text optional when \"a-course\" in what_do_you_apply_for",
            "your-documents: document private",
            "# your-children",
            "repeat children at most 6 when are_you_a_resident == \"yes-with-children\"",
            "  children: short-text private, one-of optional",
            "# last-page",
            "i-agree-to: consent, consent",
        ],
    );
    assert_eq!(imported.report.count(Element::Condition), (4, 4));
}

#[test]
fn both_languages_come_over() {
    let imported = imported(System::Gcforms, "form.json", FORM).unwrap();
    let words =
        |locale: &str, id: &str| imported.words[locale].iter().find(|(of, _)| of == id).map(|(_, text)| text.as_str());
    for (id, english, french) in [
        ("procedure-title", "A municipal grant", "Une subvention municipale"),
        ("step-what-is-your-name", "What is your name?", "Quel est votre nom?"),
        ("step-are-you-a-resident-lead", "Read this first.", "Lisez ceci d’abord."),
        ("option-are-you-a-resident-no", "No", "Non"),
        ("exit-you-cannot-apply-text", "Only residents can apply.", "Seuls les résidents peuvent demander."),
        ("procedure-purpose", "We keep your answers for the grant.", "Nous gardons vos réponses pour la subvention."),
        ("next-thank-you", "Thank you.", "Merci."),
    ] {
        assert_eq!((words("en", id), words("fr", id)), (Some(english), Some(french)), "{id}");
    }
    let fr = imported.report.lines.iter().any(|line| line.place == "fr");
    assert!(fr, "one choice has no French, and the report says so");
}

#[test]
fn losses_are_told() {
    let imported = imported(System::Gcforms, "form.json", FORM).unwrap();
    let lost: Vec<String> = imported
        .report
        .lines
        .iter()
        .filter(|line| line.came != Came::Whole)
        .map(|line| format!("{:?} {}", line.element, line.place))
        .collect();
    for expected in [
        "Field element 7 (textField Number of people)",
        "Field element 11 (fileInput Your documents)",
        "Validation element 10 (textField Which course?)",
        "Other brand",
        "Other element 99 (textField Nobody sees this)",
        "Other data",
    ] {
        assert!(lost.iter().any(|line| line == expected), "{expected} in {lost:#?}");
    }
}

fn element(id: u32, kind: &str, more: Value) -> Value {
    let mut properties = json!({"titleEn": format!("Question {id}"), "titleFr": format!("Question {id}"), "validation": {"required": true}});
    for (name, value) in more.as_object().unwrap() {
        properties[name] = value.clone();
    }
    json!({"id": id, "type": kind, "properties": properties})
}

fn form(elements: Vec<Value>, more: Value) -> String {
    let layout: Vec<Value> = elements.iter().map(|element| element["id"].clone()).collect();
    let mut form = json!({"titleEn": "A form", "titleFr": "Un formulaire", "layout": layout, "elements": elements});
    for (name, value) in more.as_object().unwrap() {
        form[name] = value.clone();
    }
    form.to_string()
}

#[test]
fn rules_in_and_conditions_out() {
    let choices = json!([{"en": "A", "fr": "A"}, {"en": "B", "fr": "B"}, {"en": "C", "fr": "C"}]);
    let rules = |rules: &[&str]| {
        let rules: Vec<Value> = rules.iter().map(|rule| json!({"choiceId": rule})).collect();
        json!({"conditionalRules": rules})
    };
    for (of, rule, when) in [
        ("radio", rules(&["1.0"]), Some("question_1 == \"a\"")),
        ("dropdown", rules(&["1.0", "1.2"]), Some("question_1 != \"b\"")),
        ("checkbox", rules(&["1.1"]), Some("\"b\" in question_1")),
        ("checkbox", rules(&["1.0", "1.1"]), Some("\"a\" in question_1 || \"b\" in question_1")),
        ("radio", rules(&[]), None),
        ("radio", rules(&["7.0"]), None),
        ("radio", rules(&["1.9"]), None),
    ] {
        let text =
            form(vec![element(2, "textField", rule.clone()), element(1, of, json!({"choices": choices}))], json!({}));
        let imported = imported(System::Gcforms, "form.json", &text).unwrap();
        good(&imported);
        let asked = asked(&imported.procedure.steps);
        let expected = when.map_or(String::new(), |when| format!(" when {when}"));
        let two = asked.iter().find(|asked| asked.starts_with("question-2")).unwrap();
        assert_eq!(two, &format!("question-2: short-text{expected}"), "{rule}");
        if when.is_some() {
            assert!(asked[0].starts_with("question-1"), "a question comes after what it looks at");
        }
    }
}

#[test]
fn who_chooses_nothing_takes_the_catch_all() {
    let choices =
        json!({"choices": [{"en": "A", "fr": "A"}, {"en": "B", "fr": "B"}], "validation": {"required": false}});
    let group = |elements: &[&str], next: Value| json!({"name": "x", "titleEn": "", "titleFr": "", "elements": elements, "nextAction": next});
    let groups = json!({"groups": {
        "start": group(&["1"], json!([{"groupId": "two", "choiceId": "1.0"}, {"groupId": "three", "choiceId": "1.catch-all"}])),
        "two": group(&["2"], json!("three")),
        "three": group(&["3"], json!("review")),
        "four": group(&["4"], json!("start")),
        "review": group(&[], json!("end")),
        "end": group(&[], json!("start")),
    }});
    let elements = vec![
        element(1, "radio", choices),
        element(2, "textField", json!({})),
        element(3, "textField", json!({})),
        element(4, "textField", json!({})),
    ];
    let imported = imported(System::Gcforms, "form.json", &form(elements, groups)).unwrap();
    good(&imported);
    check(
        &imported.procedure,
        &["question-1: one-of optional", "question-2: short-text when question_1 == \"a\"", "question-3: short-text"],
    );
    assert!(imported.report.lines.iter().any(|line| line.place == "group four" && line.came == Came::Partly));
}

#[test]
fn a_set_of_elements_is_a_form_of_its_own() {
    let elements = json!([
        {"type": "richText", "properties": {"descriptionEn": "## What is your address?", "descriptionFr": "## Quelle est votre adresse?"}},
        {"type": "textField", "properties": {"titleEn": "Street", "titleFr": "Rue", "validation": {"required": true}, "autoComplete": "address-line1"}},
        {"type": "textField", "properties": {"titleEn": "City", "titleFr": "Ville", "validation": {"required": true}, "autoComplete": "address-level2"}},
    ]);
    let imported = imported(System::Gcforms, "address.json", &elements.to_string()).unwrap();
    good(&imported);
    check(&imported.procedure, &["what-is-your-address: short-text private, short-text private"]);
}

#[test]
fn broken_forms_are_refused_with_a_place() {
    let text = || element(1, "textField", json!({}));
    let row = |ids: [u32; 2]| {
        element(5, "dynamicRow", json!({"subElements": ids.map(|id| element(id, "textField", json!({})))}))
    };
    for (form, place, what) in [
        (json!({"titleEn": "x"}).to_string(), "form.json", "no list of elements"),
        (form(vec![], json!({})), "form.json: elements", "no elements"),
        (form(vec![text()], json!({"titleEn": "", "titleFr": ""})), "form.json: titleEn", "no title"),
        (form(vec![text(), text()], json!({})), "form.json: elements[1]", "two elements 1"),
        (form(vec![text()], json!({"layout": [1, 7]})), "form.json: layout[1]", "no element 7"),
        (form(vec![json!({"id": 1})], json!({})), "form.json: elements[0]", "no `type`"),
        (form(vec![json!({"type": "textField", "properties": {}})], json!({})), "form.json: elements[0]", "no id"),
        (
            form(vec![row([501, 501])], json!({})),
            "form.json: elements[0].properties.subElements[1]",
            "two elements 501",
        ),
        (
            form(vec![row([501, 601])], json!({})),
            "form.json: elements[0].properties.subElements[1]",
            "does not begin with it",
        ),
        (form(vec![text()], json!({"groups": {"start": 3}})), "form.json: groups.start", "no group"),
        (form(vec![element(1, "richText", json!({}))], json!({})), "form.json", "asks nothing"),
    ] {
        let findings = imported(System::Gcforms, "form.json", &form).unwrap_err();
        assert!(findings[0].place == place && findings[0].detail.contains(what), "{findings:?}");
    }
}

#[test]
fn whatever_is_done_to_a_form_its_import_ends_with_findings_or_a_procedure() {
    endure(System::Gcforms, FORM);
}

#[test]
fn a_form_inside_of_its_record_is_found() {
    let record = format!("{{\"form\": {FORM}, \"deliveryOption\": {{\"emailAddress\": \"a@example.org\"}}}}");
    let imported = imported(System::Gcforms, "record.json", &record).unwrap();
    assert!(imported.report.lines.iter().any(|line| line.element == Element::Workflow));
    let _: &BTreeMap<_, _> = &imported.words;
}
