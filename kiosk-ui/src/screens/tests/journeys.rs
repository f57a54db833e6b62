//! The journeys that authors wrote, walked through the reducer and the screens: each page of each procedure in each locale.

use std::path::Path;

use parvis_sdk::Procedure;
use procedure::{Advance, Request, StepKey, Values, journey::Stage};
use serde::Deserialize;

use super::*;
use crate::state::tests::play_with;

#[derive(Deserialize)]
struct Journey {
    today: Date,
    play: Vec<BTreeMap<String, serde_json::Value>>,
}

/// Plays every journey of a procedure and judges each page once per locale.
fn walk(procedure: &impl Procedure) {
    let description = procedure.describe();
    let id = description.id.to_string();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../plugins").join(&id);
    let by_locale: Vec<WordsContext> = LOCALES.iter().map(|tag| words(tag, &id)).collect();
    let (french, untranslated) = only_french(&id);
    let guide = |request: &Request| -> Advance { parvis_sdk::reply(procedure, request) };
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    let mut files: Vec<_> =
        folder.join("journeys").read_dir().expect("journeys").map(|file| file.expect("a file").path()).collect();
    files.sort();
    for file in files {
        let text = std::fs::read_to_string(&file).expect("readable");
        let journey: Journey = serde_json::from_str(&text).expect("a journey");
        let mut state = begun(&description, journey.today);
        state = play_with(&guide, state, [Action::Begun]);
        found.extend(judge_once(&state, &by_locale, (&french, &untranslated), &mut seen));
        for move_ in journey.play {
            let actions = actions(&move_, &state);
            if actions.is_empty() {
                continue;
            }
            state = play_with(&guide, state, actions);
            assert!(
                state.run.as_ref().is_some_and(|run| run.failure.is_none()),
                "{}: the procedure failed",
                file.display()
            );
            found.extend(judge_once(&state, &by_locale, (&french, &untranslated), &mut seen));
        }
    }
    assert!(seen.len() > 10, "only {} pages of {id} were seen", seen.len());
    assert_none(&found);
}

/// What a person does for one line of a journey; expectations are the business of others who play the same files.
fn actions(line: &BTreeMap<String, serde_json::Value>, state: &State) -> Vec<Action> {
    let key = |value: &serde_json::Value| match value {
        serde_json::Value::String(step) => StepKey { step: step.parse().expect("an id"), repeat: None },
        other => serde_json::from_value(other.clone()).expect("a step"),
    };
    let mut actions = Vec::new();
    for (name, value) in line {
        match name.as_str() {
            "answer" => {
                let values: Values = serde_json::from_value(value.clone()).expect("values");
                // What an earlier answer left in other fields goes.
                let fields = state.run.as_ref().and_then(|run| run.asking()).map(|asking| asking.step.fields.clone());
                for field in fields.unwrap_or_default() {
                    let value = values.get(&field.id).cloned().unwrap_or(Value::List(Vec::new()));
                    actions.push(Action::Typed(field.id, value));
                }
                actions.push(Action::Continued);
            }
            "change" => actions.push(Action::ChangePressed(key(value))),
            "back" => actions.push(Action::WentBack),
            _ => {}
        }
    }
    actions
}

fn begun(description: &procedure::Description, today: Date) -> State {
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
    play(started(Place::Home), actions)
}

/// Judges the page as it is, unless it was judged before.
fn judge_once(
    state: &State,
    by_locale: &[WordsContext],
    (french, untranslated): (&BTreeSet<String>, &WordsContext),
    seen: &mut BTreeSet<String>,
) -> Vec<String> {
    let run = state.run.as_ref().expect("a run");
    let name = match &run.shown {
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
    };
    if !seen.insert(name.clone()) {
        return Vec::new();
    }
    let (html, mut found) = judge(&name, state, untranslated);
    let unmarked = unmarked(&html, french).into_iter();
    found.extend(unmarked.map(|text| format!("{name}: {text:?} does not say that it is French")));
    found.extend(by_locale.iter().flat_map(|words| judge(&name, state, words).1));
    found
}

#[test]
fn the_birth_certificate_is_a_good_page_at_every_step() {
    walk(&acte_de_naissance::ActeDeNaissance);
}

#[test]
fn the_electoral_roll_is_a_good_page_at_every_step() {
    walk(&inscription_electorale::InscriptionElectorale);
}

#[test]
fn the_report_of_a_problem_is_a_good_page_at_every_step() {
    walk(&signalement::Signalement);
}
