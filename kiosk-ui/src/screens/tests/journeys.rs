//! The journeys that authors wrote, walked through the reducer and the screens: each page of each procedure in each locale.

use std::path::Path;

use parvis_sdk::testing::Subject;
use procedure::{
    Advance, Request, StepKey,
    journey::Stage,
    script::{Move, Script},
};

use super::{
    bundled::{messages_of, written_in},
    *,
};
use crate::state::tests::play_with;

/// Plays every journey of a procedure and judges each page once per locale.
fn walk(procedure: &dyn Subject, words: &dyn Fn(&str) -> WordsContext, place: Place) {
    let id = procedure.describe().id.to_string();
    let by_locale: Vec<WordsContext> = written_in(&id).iter().map(|tag| words(tag)).collect();
    let (french, untranslated) = only_french(&id);
    let mut found = Vec::new();
    let seen = pages(
        procedure,
        place,
        |_| true,
        |name, state| {
            found.extend(by_locale.iter().flat_map(|words| judge(name, state, words).1));
            let (html, findings) = judge(name, state, &untranslated);
            found.extend(findings);
            let unmarked = unmarked(&html, &french).into_iter();
            found.extend(unmarked.map(|text| format!("{name}: {text:?} does not say that it is French")));
        },
    );
    assert!(seen > 5, "only {seen} pages of {id} were seen");
    assert_none(&found);
}

/// Plays those journeys of a procedure whose file names are wanted, and shows each page once, by its name. How many there were.
pub(super) fn pages(
    procedure: &dyn Subject,
    place: Place,
    wanted: impl Fn(&str) -> bool,
    mut show: impl FnMut(&str, &State),
) -> usize {
    let description = procedure.describe();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../plugins").join(description.id.as_str());
    let guide = |request: &Request| -> Advance { procedure.reply(request).expect("a reply") };
    let mut seen = BTreeSet::new();
    let mut once = |state: &State| {
        let name = name(state);
        if seen.insert(name.clone()) {
            show(&name, state);
        }
    };
    let mut files: Vec<_> =
        folder.join("journeys").read_dir().expect("journeys").map(|file| file.expect("a file").path()).collect();
    files.retain(|file| file.file_stem().is_some_and(|name| wanted(&name.to_string_lossy())));
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("readable");
        let journey: Script = serde_json::from_str(&text).expect("a journey");
        let mut state = begun(&description, journey.today, place);
        state = play_with(&guide, state, [Action::Begun]);
        once(&state);
        for move_ in journey.play {
            let actions = actions(move_, &state);
            if actions.is_empty() {
                continue;
            }
            state = play_with(&guide, state, actions);
            assert!(
                state.run.as_ref().is_some_and(|run| run.failure.is_none()),
                "{}: the procedure failed",
                file.display()
            );
            once(&state);
        }
    }
    seen.len()
}

/// What a person does for one line of a journey, who is where it says; its other expectations are the business of others who play
/// the same files.
fn actions(line: Move, state: &State) -> Vec<Action> {
    let run = state.run.as_ref().expect("a run");
    match line {
        Move::Answer(values) => {
            // What an earlier answer left in other fields goes.
            let fields = run.asking().map(|asking| asking.step.fields.as_slice()).unwrap_or_default();
            let value = |field: &Id| values.get(field).cloned().unwrap_or(Value::List(Vec::new()));
            let typed = fields.iter().map(|field| Action::Typed(field.id.clone(), value(&field.id)));
            typed.chain([Action::Continued]).collect()
        }
        Move::Change(step) => vec![Action::ChangePressed(key(&step))],
        Move::Back(steps) => std::iter::repeat_n(Action::WentBack, steps.into()).collect(),
        Move::ExpectStep(step) => {
            let shown = run.asking().map(|asking| asking.step.key());
            assert_eq!(shown, Some(key(&step)), "the journey is elsewhere");
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// The step of this name, as journeys write it: "child 2" is that of the second child.
fn key(name: &str) -> StepKey {
    let (step, item) = name.split_once(' ').map_or((name, None), |(step, item)| (step, Some(item)));
    StepKey { step: step.parse().expect("an id"), repeat: item.map(|item| item.parse().expect("a number")) }
}

fn begun(description: &procedure::Description, today: Date, place: Place) -> State {
    let mut entry = crate::state::tests::entry("acte-de-naissance");
    entry.description = description.clone();
    let mut settings = settings();
    settings.today = today;
    let mut catalogue = catalogue();
    catalogue.procedures = vec![entry];
    let actions = [
        Action::SettingsLoaded(Rc::new(settings)),
        Action::CatalogueLoaded(locale("fr"), Rc::new(catalogue)),
        Action::ProcedureChosen(description.id.clone()),
    ];
    play(started(place), actions)
}

/// What tells a page from the others of its procedure.
fn name(state: &State) -> String {
    let run = state.run.as_ref().expect("a run");
    match &run.shown {
        Stage::Asking(asking) => {
            let codes: Vec<_> = asking.problems.iter().map(|problem| problem.code.as_str()).collect();
            format!("step {} {}", asking.step.id, codes.join(" "))
        }
        Stage::Reviewing(review) => {
            let rows = review.sections.iter().flat_map(|section| &section.rows).map(|row| row.field.as_str());
            format!("review {}", rows.collect::<Vec<_>>().join(" "))
        }
        Stage::Leaving(exit) => format!("exit {}", exit.id),
        Stage::Waiting => panic!("nothing is shown"),
    }
}

// covers: the page rules
#[test]
fn every_procedure_is_a_good_page_at_every_step_in_every_locale_at_home() {
    bundled::each(|procedure, words| walk(procedure, words, Place::Home));
}

// covers: the page rules
#[test]
fn every_procedure_is_a_good_page_at_every_step_in_every_locale_at_a_kiosk() {
    bundled::each(|procedure, words| walk(procedure, words, Place::Kiosk));
}

/// What the procedure gave for a page, when it is a step or a way out.
fn document(state: &State) -> String {
    let document = match state.run.as_ref().map(|run| &run.shown) {
        Some(Stage::Asking(asking)) => serde_json::to_string(&asking.step),
        Some(Stage::Leaving(exit)) => serde_json::to_string(exit),
        _ => return String::new(),
    };
    document.expect("a document")
}

#[test]
fn every_step_and_every_way_out_of_every_procedure_is_on_the_way_of_some_journey() {
    let mut unmet = Vec::new();
    bundled::each(|procedure, _| {
        let id = procedure.describe().id.to_string();
        let mut messages = messages_of(&id);
        pages(
            procedure,
            Place::Kiosk,
            |_| true,
            |_, state| {
                let shown = document(state);
                messages.retain(|message| !shown.contains(&format!("\"{message}\"")));
            },
        );
        unmet.extend(messages.iter().map(|message| format!("{id}: no journey comes to where {message} is said")));
    });
    assert_none(&unmet);
}

// covers: RGAA 1.1; EN 9.1.1.1
#[test]
fn who_must_call_reads_what_keeps_them_safe_first_and_then_nothing_but_numbers() {
    let words = words("fr", "signalement");
    let mut urgent = 0;
    pages(
        &signalement::Signalement,
        Place::Home,
        |_| true,
        |name, state| {
            let Some(Stage::Leaving(exit)) =
                state.run.as_ref().map(|run| &run.shown).filter(|_| name.starts_with("exit"))
            else {
                return;
            };
            if !exit.urgent {
                return;
            }
            urgent += 1;
            let page = Rendered::of_markup(render(state, &words));
            assert_eq!(page.text(".notice-urgent h1 + p"), words.text(&exit.text), "{name}: before any number");
            for number in page.all(".contact-number") {
                let shown: String = number
                    .select(&scraper::Selector::parse("[aria-hidden=true]").expect("a selector"))
                    .flat_map(|part| part.text())
                    .collect();
                let heard: String = number
                    .select(&scraper::Selector::parse(".aside").expect("a selector"))
                    .flat_map(|part| part.text())
                    .collect();
                assert!(
                    shown.starts_with(|sign: char| sign.is_ascii_digit()) && heard.contains(&shown),
                    "{name}: {shown}, {heard}"
                );
                let calls = number.attr("href").unwrap_or_default();
                assert_eq!(calls.is_empty(), shown.contains('X'), "{name}: {shown} is dialled only when it is whole");
            }
        },
    );
    assert!(urgent > 2, "only {urgent} exits");
}
