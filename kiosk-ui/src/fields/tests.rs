//! Every example of every field kind, in every locale: what is in its folder is drawn and checked.

use procedure::{
    Arg, Fault, Field, Problem, Value,
    api::Place,
    code,
    field::{Kind, document::FileKind},
};
use serde::Deserialize;
use yew::{Callback, Html, html};

use super::{FieldInput, focus_id};
use crate::components::testing::{LOCALES, Rendered, examples, tidy, words};

/// One example of a field.
#[derive(Clone, Deserialize)]
pub(crate) struct Example {
    pub(crate) name: String,
    pub(crate) field: Field,
    entry: Option<Value>,
    problem: Option<Problem>,
    #[serde(default)]
    further: Vec<Problem>,
    #[serde(default)]
    alone: bool,
    place: Option<Place>,
}

impl Example {
    /// The input as a step would show it.
    pub(crate) fn view(&self) -> Html {
        html! {
            <FieldInput
                field={self.field.clone()}
                entry={self.entry.clone()}
                problem={self.problem.clone()}
                further={self.further.clone()}
                alone={self.alone}
                place={self.place.unwrap_or(Place::Home)}
                on_entry={Callback::noop()}
            />
        }
    }
}

/// The examples of every kind, by the name of its folder.
pub(crate) fn every_example() -> Vec<(&'static str, Vec<Example>)> {
    macro_rules! kinds {
        ($($kind:literal),*) => { vec![$(($kind, examples(include_str!(concat!($kind, "/examples.json"))))),*] };
    }
    kinds![
        "short_text",
        "long_text",
        "whole_number",
        "amount",
        "date",
        "yes_no",
        "one_of",
        "several_of",
        "email",
        "telephone",
        "address",
        "commune",
        "document",
        "place",
        "consent"
    ]
}

fn example(kind: &str, at: usize) -> Example {
    let (_, mut examples) = every_example().into_iter().find(|(name, _)| *name == kind).expect("a kind");
    examples.remove(at)
}

fn french(kind: &str, at: usize) -> Rendered {
    Rendered::of(&words("fr"), example(kind, at).view())
}

#[test]
fn every_example_obeys_the_rules_in_every_locale() {
    for locale in LOCALES {
        let words = words(locale);
        for (kind, examples) in every_example() {
            for example in examples {
                assert_eq!(example.field.kind.name().replace('-', "_"), kind, "{}", example.name);
                let rendered = Rendered::of(&words, example.view());
                rendered.check();
                assert_eq!(rendered.all("h1").len(), usize::from(example.alone), "{kind}: {}", example.name);
            }
        }
        assert_eq!(words.missing(), Vec::<String>::new(), "{locale}");
    }
}

#[test]
fn every_problem_is_at_its_input_once_and_can_be_reached() {
    let words = words("fr");
    for (kind, examples) in every_example() {
        for example in examples {
            let Some(problem) = &example.problem else { continue };
            let rendered = Rendered::of(&words, example.view());
            let error = format!("error-{}", example.field.id);
            assert!(rendered.text(&format!("#{error}")).ends_with(&words.problem(problem)), "{kind}");
            assert_eq!(rendered.all(&format!("[aria-describedby~={error}]")).len(), 1, "{kind}: {}", rendered.markup());
            assert!(!rendered.all("[aria-invalid=true]").is_empty() || kind == "document", "{kind}");
            let target = focus_id(&example.field, problem.part.as_ref().map(procedure::Id::as_str));
            let target = rendered.one(&format!("#{target}"));
            assert!(["input", "textarea", "button"].contains(&target.value().name()), "{kind}");
        }
    }
}

#[test]
fn who_may_not_know_says_so_in_a_box_of_its_own_and_the_input_is_empty_then() {
    let (unknown, known) = (french("whole_number", 2), french("whole_number", 3));
    let ticked = |rendered: &Rendered| rendered.attr("#unknown-children", "checked").is_some();
    let typed = |rendered: &Rendered| rendered.attr("#field-children", "value").unwrap_or_default();
    assert_eq!((ticked(&unknown), typed(&unknown).as_str()), (true, ""));
    assert_eq!((ticked(&known), typed(&known).as_str()), (false, "3"));
    // Among others on its page the box says of which field it is.
    assert!(unknown.text("#unknown-children-name").contains(':'));
    assert_eq!(known.text("#unknown-children-name"), "Je ne sais pas");
    assert!(french("whole_number", 0).all("#unknown-children").is_empty(), "only where the procedure allows it");
}

#[test]
fn the_hints_are_said_by_one_input_that_can_be_reached() {
    for (kind, examples) in every_example() {
        for example in examples {
            let rendered = Rendered::of(&words("fr"), example.view());
            let hint = format!("hint-{}", example.field.id);
            if rendered.all(&format!("#{hint}")).is_empty() {
                continue;
            }
            let said = rendered.all(&format!("[aria-describedby~={hint}]"));
            let names: Vec<_> = said.iter().map(|input| input.value().name()).collect();
            assert!(matches!(names[..], ["input" | "textarea" | "button"]), "{kind}: {names:?} {}", rendered.markup());
        }
    }
}

#[test]
fn every_code_has_words_in_every_locale() {
    for locale in LOCALES {
        let words = words(locale);
        for code in code::ALL {
            assert!(words.has_common(&format!("problem-{code}")), "{locale}: {code}");
        }
    }
}

#[test]
fn an_accepted_answer_comes_back_as_one_would_type_it() {
    let value = |kind, at, selector: &str| french(kind, at).attr(selector, "value").unwrap_or_default();
    assert_eq!(value("amount", 0, "#field-rent"), "650,50");
    assert_eq!(value("whole_number", 0, "#field-children"), "3");
    assert_eq!(value("telephone", 0, "#field-telephone"), "06 12 34 56 78");
    let date = french("date", 0);
    let box_of = |part: &str| date.attr(&format!("#field-birth-{part}"), "value").unwrap_or_default();
    assert_eq!([box_of("day"), box_of("month"), box_of("year")], ["2", "3", "1950"]);
    let half_typed = french("date", 1);
    assert_eq!(half_typed.attr("#field-move-day", "value").as_deref(), Some("2"));
}

#[test]
fn only_the_box_that_is_wrong_says_so() {
    let date = french("date", 1);
    assert_eq!(date.attr("[aria-invalid]", "id").as_deref(), Some("field-move-year"));
    assert_eq!(date.attr("#field-move-year", "aria-describedby").as_deref(), Some("error-move"));
    let address = french("address", 0);
    assert_eq!(address.attr("[aria-invalid]", "id").as_deref(), Some("field-address-postcode"));
    let nothing_typed = french("address", 1);
    let wrong: Vec<_> = nothing_typed.all("[aria-invalid]").iter().filter_map(|input| input.attr("id")).collect();
    assert_eq!(wrong, ["field-address-street"], "the first says it for all");
}

#[test]
fn each_line_of_an_address_that_is_wrong_says_so_at_once() {
    let address = french("address", 2);
    let said: Vec<_> = address
        .all("[aria-invalid]")
        .iter()
        .map(|input| {
            let error = input.attr("aria-describedby").and_then(|ids| ids.split(' ').next_back()).unwrap_or_default();
            (input.attr("id").unwrap_or_default(), tidy(address.one(&format!("#{error}"))))
        })
        .collect();
    let words = words("fr");
    let expected =
        |code: &str| format!("{} {}", words.common("problems-prefix"), words.common(&format!("problem-{code}")));
    assert_eq!(
        said,
        [
            ("field-address-street", expected("address-street-missing")),
            ("field-address-postcode", expected("address-postcode-shape")),
        ]
    );
}

#[test]
fn a_date_that_may_miss_parts_has_one_example_and_the_authors_goes_before_the_general_one() {
    let (words, mut partial) = (words("fr"), example("date", 2));
    let hint = |example: &Example| Rendered::of(&words, example.view()).text("#hint-birth");
    assert_eq!(hint(&partial), words.common("field-date-partial-hint"));
    partial.field.hint = Some(partial.field.label.clone());
    assert_eq!(hint(&partial), words.text(&partial.field.label));
}

#[test]
fn nothing_is_filled_in_at_a_kiosk_and_only_what_the_author_named_at_home() {
    let home = french("address", 0);
    assert_eq!(home.attr("#field-address-postcode", "autocomplete").as_deref(), Some("postal-code"));
    let kiosk = french("address", 1);
    assert!(kiosk.all("input").iter().all(|input| input.attr("autocomplete") == Some("off")));
    assert_eq!(french("date", 0).attr("#field-birth-year", "autocomplete").as_deref(), Some("bday-year"));
    assert_eq!(french("date", 1).attr("#field-move-year", "autocomplete"), None);
    assert_eq!(french("place", 0).attr("#field-place-street", "autocomplete").as_deref(), Some("off"));
}

#[test]
fn what_was_chosen_is_chosen() {
    let checked = |kind, at| {
        let rendered = french(kind, at);
        rendered.all("[checked]").iter().filter_map(|input| input.attr("id")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(checked("yes_no", 0), ["field-agree-no"]);
    assert_eq!(checked("yes_no", 1), Vec::<String>::new());
    assert_eq!(checked("one_of", 0), ["field-for-whom-child"]);
    assert_eq!(checked("several_of", 0), ["field-light", "field-light-bench"]);
    assert_eq!(checked("consent", 0), ["field-consent"]);
    assert_eq!(checked("commune", 0), ["field-commune-35238"]);
    assert_eq!(checked("document", 2), ["field-proof"]);
}

#[test]
fn choices_stand_in_the_alphabet_of_the_person() {
    let first_and_last = |locale: &str| {
        let rendered = Rendered::of(&words(locale), example("one_of", 2).view());
        let names: Vec<String> = rendered.all(".choice-name").into_iter().map(tidy).collect();
        assert_eq!(rendered.all("#field-country").len(), 1, "the first tile takes the focus");
        (names[0].clone(), names[names.len() - 1].clone())
    };
    assert_eq!(first_and_last("fr"), ("Allemagne".to_owned(), "Portugal".to_owned()));
    assert_eq!(first_and_last("en"), ("Austria".to_owned(), "Spain".to_owned()));
}

#[test]
fn a_kiosk_never_opens_a_file_dialog() {
    assert_eq!(french("document", 1).all("input[type=file]").len(), 1);
    let kiosk = french("document", 2);
    assert!(kiosk.all("input[type=file]").is_empty());
    let mut waiting = example("document", 2);
    waiting.entry = None;
    let without_camera = Rendered::of(&words("fr"), waiting.view());
    assert!(without_camera.all("input[type=file], button").is_empty());
    assert!(without_camera.markup().contains("pas de caméra"));
}

#[test]
fn papers_are_brought_and_photos_are_shown() {
    let mut waiting = example("document", 2);
    waiting.entry = None;
    let words = words("fr");
    let tile = |example: &Example| Rendered::of(&words, example.view()).text(".choice-name");
    assert_eq!(tile(&waiting), words.common("field-document-bring"));
    if let Kind::Document(kind) = &mut waiting.field.kind {
        kind.kinds.retain(|kind| *kind != FileKind::Pdf);
    }
    assert_eq!(tile(&waiting), words.common("field-document-show"));
}

#[test]
fn files_can_be_taken_back_by_name() {
    let rendered = french("document", 0);
    let buttons: Vec<String> = rendered.all(".files button").into_iter().map(tidy).collect();
    assert_eq!(buttons.len(), 2);
    assert!(buttons[0].contains("facture d’électricité.pdf"), "{buttons:?}");
    assert!(rendered.text(".files").contains("813"), "kilobytes are rounded up");
}

#[test]
fn too_many_files_can_be_mended_from_where_the_problem_leads() {
    let mut full = example("document", 0);
    if let Kind::Document(kind) = &mut full.field.kind {
        kind.max_count = 1;
    }
    full.problem = Some(Fault::new(code::DOCUMENTS_TOO_MANY).with("max", Arg::Number(1)).on(&full.field.id));
    let rendered = Rendered::of(&words("fr"), full.view());
    rendered.check();
    assert_eq!(rendered.text("button#field-proof"), "Retirer facture d’électricité.pdf");
    assert_eq!(rendered.attr("#field-proof", "aria-describedby").as_deref(), Some("hint-proof error-proof"));
}

#[test]
fn room_that_is_left_is_counted_and_too_much_is_said() {
    let fits = french("long_text", 0);
    assert_eq!(fits.text(".counter"), "Il reste 435 caractères.");
    assert!(fits.all(".counter-over").is_empty());
    assert_eq!(french("long_text", 1).text(".counter-over"), "Il y a 12 caractères en trop.");
}
