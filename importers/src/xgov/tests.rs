//! Forms of XGov as procedures: conditions as a table, and a form by hand with all that forms have.

use std::collections::BTreeMap;

use authoring::source::{Item, Procedure};
use serde_json::{Value, json};

use crate::{
    Came, Element, Imported, Input, System, import,
    tests::{endure, good, imported},
};

const FORM: &str = include_str!("form.json");
const WELSH: &str = include_str!("form.cy.json");

/// The conditions of the steps that ask, and of the exits.
fn whens(procedure: &Procedure) -> Vec<(String, String)> {
    let when = |item: &Item| match item {
        Item::Ask(ask) => Some((ask.id.to_string(), ask.when.as_ref().map_or("", |when| when.as_str()).to_owned())),
        Item::Exit(exit) => Some((exit.id.to_string(), exit.when.as_ref().map_or("", |when| when.as_str()).to_owned())),
        Item::Group(group) => {
            Some((group.id.to_string(), group.when.as_ref().map_or("", |when| when.as_str()).to_owned()))
        }
        Item::Section(_) => None,
    };
    procedure.steps.iter().filter_map(when).collect()
}

/// A form that asks everything, and then one page more under a condition.
fn with_condition(value: &Value) -> Imported {
    let list = json!([
        {"text": "One", "value": 1}, {"text": "Two", "value": 2}, {"text": "Three people", "value": 3}
    ]);
    let field = |name: &str, kind: &str, options: Value| json!({"name": name, "type": kind, "title": name, "options": options, "schema": {}, "list": "list"});
    let form = json!({
        "startPage": "/a",
        "pages": [
            {"path": "/a", "title": "A", "section": "s", "components": [
                field("own", "YesNoField", json!({})), field("kind", "RadiosField", json!({})),
                field("boxes", "CheckboxesField", json!({})), field("count", "NumberField", json!({})),
                field("cost", "NumberField", json!({"prefix": "£"})), field("born", "DatePartsField", json!({})),
                field("said", "TextField", json!({})), field("maybe", "YesNoField", json!({"required": false})),
            ], "next": [{"path": "/b", "condition": "c"}, {"path": "/end"}]},
            {"path": "/b", "title": "Last", "components": [field("last", "TextField", json!({}))], "next": [{"path": "/end"}]},
            {"path": "/end", "title": "End", "controller": "./pages/summary.js", "components": [], "next": []},
        ],
        "lists": [{"name": "list", "type": "number", "items": list}],
        "conditions": [
            {"name": "c", "displayName": "c", "value": value},
            {"name": "other", "displayName": "other", "value": "s.own == true"},
        ],
    });
    imported(System::Xgov, "form.json", &form.to_string()).unwrap()
}

fn compare(field: &str, operator: &str, value: &str) -> Value {
    json!({"field": {"name": field, "type": "", "display": ""}, "operator": operator, "value": {"type": "Value", "value": value, "display": ""}})
}

fn and(mut value: Value, word: &str) -> Value {
    value["coordinator"] = json!(word);
    value
}

fn relative(operator: &str, period: &str, unit: &str, direction: &str) -> Value {
    json!({"field": {"name": "s.born"}, "operator": operator, "value": {"type": "RelativeTime", "timePeriod": period, "timeUnit": unit, "direction": direction}})
}

#[test]
fn conditions_in_and_cel_out() {
    let all = |conditions: Vec<Value>| json!({"name": "c", "conditions": conditions});
    let one = |condition: Value| all(vec![condition]);
    for (condition, cel) in [
        (one(compare("s.own", "is", "true")), "own"),
        (one(compare("own", "is", "false")), "!own"),
        (one(compare("own", "is not", "true")), "!own"),
        (one(compare("kind", "is", "2")), "kind == \"two\""),
        (one(compare("kind", "is not", "2")), "kind != \"two\""),
        (one(compare("s.boxes", "contains", "3")), "\"three-people\" in boxes"),
        (one(compare("s.boxes", "does not contain", "3")), "!(\"three-people\" in boxes)"),
        (one(compare("count", "is", "5")), "count == 5"),
        (one(compare("count", "is at least", "5")), "count >= 5"),
        (one(compare("count", "is less than", "5")), "count < 5"),
        (one(compare("count", "is at most", "-5")), "count <= -5"),
        (one(compare("cost", "is more than", "12.50")), "cost > euros(12.50)"),
        (one(compare("born", "is before", "2001-02-03")), "born < date(\"2001-02-03\")"),
        (one(compare("born", "is after", "2001-02-03")), "born > date(\"2001-02-03\")"),
        (one(relative("is at least", "18", "years", "in the past")), "born <= add_years(today, -18)"),
        (one(relative("is less than", "3", "months", "in the future")), "born < add_months(today, 3)"),
        (one(compare("said", "is", "a \"b\"")), "said == \"a \\\"b\\\"\""),
        (one(compare("said", "is longer than", "5")), "size(said) > 5"),
        (one(compare("said", "has length", "5")), "size(said) == 5"),
        (one(compare("maybe", "is", "true")), "maybe"),
        (one(compare("maybe", "is not", "true")), "!answered(maybe) || !maybe"),
        (one(json!({"conditionName": "other", "conditionDisplayName": "other"})), "own"),
        (all(vec![compare("own", "is", "true"), and(compare("kind", "is", "1"), "and")]), "own && kind == \"one\""),
        (all(vec![compare("own", "is", "true"), and(compare("kind", "is", "1"), "or")]), "own || kind == \"one\""),
        (
            all(vec![
                compare("own", "is", "true"),
                and(compare("count", "is", "1"), "or"),
                and(compare("kind", "is", "1"), "and"),
            ]),
            "own || (kind == \"one\" && count == 1)",
        ),
        (
            all(vec![
                compare("own", "is", "true"),
                json!({"conditions": [and(compare("kind", "is", "1"), "and"), and(compare("kind", "is", "2"), "or")]}),
            ]),
            "own && kind != \"three-people\"",
        ),
        (json!("s.own == true and not (s.count > 3)"), "own && count <= 3"),
        (json!("kind > 1"), "kind != \"one\""),
        (json!("'2' in boxes or length(said) < 4"), "\"two\" in boxes || size(said) < 4"),
        (json!("dateForComparison(-18, 'years') >= s.born"), "born <= add_years(today, -18)"),
        (json!("own"), "own"),
    ] {
        let imported = with_condition(&condition);
        good(&imported);
        let found = whens(&imported.procedure).pop().unwrap();
        assert_eq!(found, ("last".to_owned(), cel.to_owned()), "{condition}");
        let (whole, all) = imported.report.count(Element::Condition);
        assert!(whole == all && all > 0, "{condition}");
    }
}

#[test]
fn a_condition_that_does_not_come_over_is_named_and_nothing_is_left_out() {
    let one = |condition: Value| json!({"name": "c", "conditions": [condition]});
    for (condition, why) in [
        (one(compare("own", "is", "maybe")), "`own` cannot be compared with `maybe`"),
        (one(compare("kind", "is", "7")), "`kind` has no choice `7`"),
        (one(compare("nobody", "is", "7")), "there is no field `nobody`"),
        (one(compare("said", "smells like", "7")), "the comparison `smells like` is not known"),
        (one(relative("is at least", "3", "hours", "in the past")), "it counts hours"),
        (one(json!({"conditionName": "c"})), "the condition `c` refers to itself"),
        (one(json!({"conditionName": "d"})), "there is no condition `d`"),
        (json!("own =="), "something is missing at its end"),
        (json!("own ☃ true"), "`☃` was not expected"),
        (json!("sum(own) > 3"), "the function `sum` is not known"),
        (json!({}), "it compares nothing"),
    ] {
        let imported = with_condition(&condition);
        good(&imported);
        assert_eq!(whens(&imported.procedure).pop().unwrap().1, "", "{condition}");
        let line = imported.report.lines.iter().find(|line| line.element == Element::Condition).unwrap();
        assert!(line.came == Came::Not && line.why.contains(why), "{line:?}");
    }
}

#[test]
fn a_form_becomes_one_way_with_conditions() {
    let imported = imported(System::Xgov, "forms/hall.json", FORM).unwrap();
    good(&imported);
    assert_eq!(imported.procedure.id.what, "hall");
    let whens = whens(&imported.procedure);
    let expected: Vec<(String, String)> = [
        ("what-is-your-name", ""),
        ("how-can-we-reach-you", ""),
        ("your-phone-number", ""),
        ("do-you-live-in-the-town", ""),
        ("you-cannot-book-the-hall", "!town"),
        ("what-is-the-hall-for", ""),
        ("what-is-it-exactly", "what_is_the_hall_for == \"something-else\""),
        ("who-helps-you-on-the-day", ""),
        ("what-will-it-cost", "what_is_the_hall_for != \"meeting\""),
        ("which-day", ""),
        ("proof-of-insurance", ""),
        ("where-do-you-live", ""),
        ("your-website", ""),
        ("declaration", ""),
    ]
    .map(|(id, when)| (id.to_owned(), when.to_owned()))
    .into();
    assert_eq!(whens, expected);
}

#[test]
fn fields_keep_their_kind_their_bounds_and_who_they_are_about() {
    let imported = imported(System::Xgov, "hall.json", FORM).unwrap();
    let mut found = BTreeMap::new();
    fn fields(items: &[Item], found: &mut BTreeMap<String, String>) {
        for item in items {
            match item {
                Item::Ask(ask) => found.extend(ask.fields.iter().map(|field| {
                    let private = if field.private { " private" } else { "" };
                    let optional = if field.optional { " optional" } else { "" };
                    let purpose = field.purpose.as_ref().map(|of| format!(" {}", of.what)).unwrap_or_default();
                    (field.id.to_string(), format!("{}{private}{optional}{purpose}", field.kind.name()))
                })),
                Item::Group(group) => fields(&group.steps, found),
                _ => {}
            }
        }
    }
    fields(&imported.procedure.steps, &mut found);
    for (id, kind) in [
        ("first-name", "short-text private given-name"),
        ("last-name", "short-text private family-name"),
        ("how-can-we-reach-you", "email private email"),
        ("your-phone-number", "telephone private optional tel"),
        ("what-is-the-hall-for", "one-of"),
        ("name-of-the-person", "short-text"),
        ("what-do-they-do", "several-of"),
        ("what-will-it-cost", "amount"),
        ("which-day", "date"),
        ("proof-of-insurance", "document private"),
        ("where-do-you-live", "address private street-address"),
        ("your-website", "short-text optional"),
        ("declaration", "consent"),
    ] {
        assert_eq!(found.get(id).map(String::as_str), Some(kind), "{id} in {found:#?}");
    }
    assert_eq!(imported.procedure.fee, 2500);
}

#[test]
fn welsh_stands_beside_english_and_what_has_no_partner_is_told() {
    let input = Input {
        name: "hall.json",
        bytes: FORM.as_bytes(),
        translations: BTreeMap::from([("cy".to_owned(), WELSH.as_bytes())]),
        beside: BTreeMap::new(),
    };
    let imported = import(System::Xgov, &input).unwrap();
    good(&imported);
    let words =
        |locale: &str, id: &str| imported.words[locale].iter().find(|(of, _)| of == id).map(|(_, text)| text.clone());
    assert_eq!(words("cy", "step-do-you-live-in-the-town").as_deref(), Some("Ydych chi'n byw yn y dref?"));
    assert_eq!(words("en", "step-do-you-live-in-the-town").as_deref(), Some("Do you live in the town?"));
    assert_eq!(words("fr", "step-do-you-live-in-the-town").as_deref(), Some("Do you live in the town?"));
    assert_eq!(words("cy", "option-what-is-the-hall-for-wedding").as_deref(), Some("Priodas"));
    assert_eq!(words("cy", "step-which-day"), None);
    let told =
        |place: &str, why: &str| imported.report.lines.iter().any(|line| line.place == place && line.why.contains(why));
    assert!(told("component day", "no partner in `cy`"));
    assert!(told("component onlyWelsh", "no partner in `cy`"));
    assert!(told("fr", "messages have no French"));
}

#[test]
fn losses_are_told() {
    let imported = imported(System::Xgov, "hall.json", FORM).unwrap();
    let lost: Vec<String> = imported
        .report
        .lines
        .iter()
        .filter(|line| line.came != Came::Whole)
        .map(|line| format!("{:?} {}", line.element, line.place))
        .collect();
    for expected in [
        "Validation /purpose, MultilineTextField exact",
        "Field /insurance, ClientSideFileUploadField proof",
        "Other currency",
        "Workflow outputs",
        "Other /orphan",
        "Other data",
        "Condition /check",
    ] {
        assert!(lost.iter().any(|line| line == expected), "{expected} in {lost:#?}");
    }
}

#[test]
fn broken_forms_are_refused_with_a_place() {
    let page = json!({"path": "/a", "title": "A", "components": [{"name": "x", "type": "TextField", "title": "X"}]});
    for (form, place, what) in [
        (json!({"startPage": "/a"}), "form.json", "no list of pages"),
        (json!({"pages": []}), "form.json: pages", "no page"),
        (json!({"pages": [{"title": "A"}]}), "form.json: pages[0]", "no path"),
        (json!({"pages": [page, page]}), "form.json: pages[1]", "two pages"),
        (json!({"startPage": "/b", "pages": [page]}), "form.json: startPage", "no page `/b`"),
        (json!({"pages": [{"path": "/a", "components": "x"}]}), "form.json: page /a", "no list"),
        (json!({"pages": [{"path": "/a", "title": "A"}]}), "form.json", "asks nothing"),
    ] {
        let findings = imported(System::Xgov, "form.json", &form.to_string()).unwrap_err();
        assert!(findings[0].place == place && findings[0].detail.contains(what), "{findings:?}");
    }
}

#[test]
fn whatever_is_done_to_a_form_its_import_ends_with_findings_or_a_procedure() {
    endure(System::Xgov, FORM);
}
