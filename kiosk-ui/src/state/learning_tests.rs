//! Tests of practice and of the page to take home.

use std::rc::Rc;

use procedure::{
    Advance, Arg, Id, Repeat, StepKey, Summary, Text, Value,
    api::{CatalogueEntry, Place, Receipt},
    field::Kind,
    journey::Stage,
};

use super::{
    tests::{example, play, play_with, practise, practise_to_review, settings, started, step, to_review},
    *,
};
use crate::worker::GuideError;

fn receipt() -> Receipt {
    let day = procedure::Date::new(2026, 11, 22).expect("a date");
    Receipt { reference: "2K4M-7RXC-3H9L".to_owned(), received_on: day, erased_on: day }
}

fn send() -> Action {
    Action::SendPressed { key: "key".to_owned() }
}

/// Nothing that happens to a run in practice makes one of it that could be sent.
#[track_caller]
fn cannot_be_sent(state: State) {
    assert!(state.practice().is_some(), "it is practice");
    let run = state.run.clone();
    let pressed = reduce(&state, send());
    assert_eq!(pressed.sending, Sending::No);
    assert!(pressed.run.as_ref().expect("a run").attempt().is_none(), "nothing to send it with");
    assert_eq!(pressed.run, run);
    let heard = reduce(&pressed, Action::Sent(receipt()));
    assert!(heard.sent.is_none() && heard.practice().is_some(), "no receipt for practice");
}

#[test]
fn practice_can_never_be_sent_whatever_happens_to_it() {
    for place in [Place::Home, Place::Kiosk] {
        let review = play(started(place), practise_to_review());
        assert!(review.run.as_ref().expect("a run").reviewing().is_some());
        cannot_be_sent(review.clone());
        cannot_be_sent(play(review.clone(), [Action::WentBack, Action::Continued]));
        let key = StepKey { step: Id::from_static("name"), repeat: None };
        cannot_be_sent(play(review.clone(), [Action::ChangePressed(key)]));
        // Another version, and what a failure undoes, make a run anew.
        let mut other = review.run.clone().expect("a run");
        other = other.in_version(Rc::clone(&other.entry));
        cannot_be_sent(State { run: Some(other), ..review });
        let asked = reduce(&play(started(place), practise()), Action::SuggestionTaken);
        let asked = reduce(&asked, Action::Continued);
        let turn = asked.run.as_ref().and_then(|run| run.journey.pending()).expect("asked").turn;
        let failed = reduce(&asked, Action::GuideReplied { turn, reply: Err(GuideError::Trap) });
        cannot_be_sent(play(failed, [Action::WentBack]));
    }
    // In earnest the same presses send.
    assert_eq!(play(started(Place::Home), to_review().into_iter().chain([send()])).sending, Sending::Underway);
}

#[test]
fn of_practice_nothing_is_kept_and_at_its_end_nothing_is_left() {
    let review = play(started(Place::Home), practise_to_review());
    assert_eq!(StoredRun::of(review.run.as_ref().expect("a run")), None);
    assert!(format!("{review:?}").contains("Camille"));
    for end in [Action::PracticeEnded, Action::PracticeLeft] {
        let ended = play(review.clone(), [end]);
        assert!(ended.run.is_none() && ended.sent.is_none() && ended.stored.is_none());
        assert!(!format!("{ended:?}").contains("Camille"), "what was practised is still there");
    }
    let ended = play(review, [Action::PracticeEnded]);
    assert_eq!(ended.screen, Screen::Practised);
    let steps = &ended.learning.sheet.as_ref().expect("a sheet").steps;
    assert_eq!(steps.iter().map(|text| text.id.as_str()).collect::<Vec<_>>(), ["name", "child"]);
    let earnest = play(ended, [Action::Begun]);
    assert!(earnest.run.is_some() && earnest.practice().is_none());
}

#[test]
fn practice_ends_at_its_review_only() {
    let step = play(started(Place::Home), practise());
    let same = play(step.clone(), [Action::PracticeEnded]);
    assert_eq!((same.screen, same.run), (Screen::Journey, step.run));
    let earnest = play(started(Place::Home), to_review());
    for end in [Action::PracticeEnded, Action::PracticeLeft] {
        assert_eq!(play(earnest.clone(), [end]).run, earnest.run, "what is in earnest stays");
    }
}

#[test]
fn a_journey_in_earnest_is_never_lost_to_practice_and_begins_anew_after_it() {
    let begun = play(started(Place::Home), to_review().into_iter().chain([const { Action::WentBack }; 3]));
    assert_eq!(begun.screen, Screen::Before);
    assert!(!begun.can_practise());
    let tried = play(begun.clone(), [Action::PracticeChosen, Action::ExampleLoaded(Some(example()))]);
    assert_eq!(tried.run, begun.run);
    // Nor one of another procedure, nor one that a reload left in memory.
    let another =
        Rc::new(CatalogueEntry { package: "another".to_owned(), ..(**begun.chosen.as_ref().expect("one")).clone() });
    let mut aside = begun.clone();
    aside.run = Some(Run::begin(another, settings().today));
    assert!(!aside.can_practise());
    let restored = State { stored: StoredRun::of(begun.run.as_ref().expect("a run")), run: None, ..begun.clone() };
    assert!(!restored.can_practise());
    assert!(State { stored: None, ..restored }.can_practise());
    // The other way round, practice gives way.
    let practised = play(started(Place::Home), practise_to_review().into_iter().chain([const { Action::WentBack }; 3]));
    assert_eq!(practised.screen, Screen::Before);
    let again = play(practised.clone(), [Action::PracticeChosen]);
    assert!(again.practice().is_some() && again.screen == Screen::Journey, "taken up where it was left");
    let earnest = play(practised, [Action::Begun]);
    let run = earnest.run.as_ref().expect("a run");
    assert!(run.practice().is_none() && run.entries.is_empty() && run.number == 1);
}

#[test]
fn whoever_begins_is_not_called_back_by_what_was_asked_before() {
    let chosen = Action::ProcedureChosen(Id::from_static("acte-de-naissance"));
    for asked in [Action::PracticeChosen, Action::SheetChosen] {
        let begun = play(started(Place::Home), [chosen.clone(), asked, Action::Begun]);
        let after = play(begun.clone(), [Action::ExampleLoaded(Some(example()))]);
        assert!(begun.run.is_some() && after.practice().is_none() && after.run == begun.run);
    }
}

#[test]
fn what_was_practised_is_a_trace_wherever_one_goes_afterwards() {
    let home = started(Place::Kiosk);
    let fresh = State { screen: Screen::Welcome, ..home.clone() };
    assert!(!fresh.has_traces());
    let practised = play(home, practise_to_review().into_iter().chain([Action::PracticeEnded]));
    assert!(State { screen: Screen::Welcome, ..practised }.has_traces());
    let looked = State { search: Search { words: "naissance".to_owned(), ..Search::default() }, ..fresh };
    assert!(looked.has_traces());
}

#[test]
fn help_fades_from_step_to_step_and_from_round_to_round() {
    let practice = |round| Practice { example: example(), round };
    for (round, number, expected) in [
        (0, 1, Hints::Shown),
        (0, 3, Hints::Shown),
        (0, 4, Hints::Folded),
        (0, 99, Hints::Folded),
        (1, 1, Hints::Folded),
        (1, 4, Hints::Gone),
        (2, 1, Hints::Gone),
    ] {
        assert_eq!(practice(round).hints(number), expected, "round {round}, step {number}");
    }
    let mut state = started(Place::Home);
    for round in 0..3 {
        state = play(state, practise_to_review());
        assert_eq!(state.practice().expect("practice").round, round);
        state = play(state, [Action::PracticeEnded]);
    }
}

#[test]
fn the_page_to_take_home_has_the_questions_and_leaves_everything_else_as_it_was() {
    let chosen = Action::ProcedureChosen(Id::from_static("acte-de-naissance"));
    let sheet = play(started(Place::Home), [chosen, Action::SheetChosen]);
    assert!(sheet.waits() && sheet.screen == Screen::Before);
    let shown = play(sheet.clone(), [Action::ExampleLoaded(Some(example()))]);
    assert_eq!((shown.screen, shown.run.is_none()), (Screen::Sheet, true));
    assert_eq!(shown.learning.sheet.as_ref().map(|sheet| sheet.steps.len()), Some(2));
    assert!(!format!("{shown:?}").contains("Camille"));
    assert_eq!(play(shown, [Action::WentBack]).screen, Screen::Before);
    // Without the example the page has what is known before the first question.
    let bare = play(sheet.clone(), [Action::ExampleLoaded(None)]);
    assert_eq!((bare.screen, bare.learning.sheet.map(|sheet| sheet.steps.len())), (Screen::Sheet, Some(0)));
    // Who goes elsewhere meanwhile is not called back.
    let gone = play(sheet, [Action::Opened(Screen::Help), Action::ExampleLoaded(Some(example()))]);
    assert_eq!((gone.screen, gone.waits()), (Screen::Help, false));
}

#[test]
fn the_page_to_take_home_has_nothing_that_was_typed_in_practice() {
    let kinds = |args: Vec<(&'static str, Arg)>, repeat: bool, expected: &str| {
        let guide = |request: &procedure::Request| -> Advance {
            let kind = || Kind::ShortText(Default::default());
            let name =
                request.answers.first().and_then(|answer| answer.values.values().next()).and_then(Value::as_text);
            match (request.answers.len(), name) {
                (0, _) => Advance::Ask(step("name", kind())),
                (1, Some(_)) => {
                    let mut child = step("child", kind());
                    child.title =
                        args.iter().fold(Text::new("step-child"), |title, (name, arg)| title.with(*name, arg.clone()));
                    child.repeat = repeat.then(|| Repeat { group: Id::from_static("child"), index: 1, at_most: 3 });
                    Advance::Ask(child)
                }
                _ => Advance::Finished(Summary::default()),
            }
        };
        let own = Action::Typed(Id::from_static("child"), Value::text("Ali"));
        let typed = [Action::SuggestionTaken, Action::Continued, own, Action::Continued, Action::PracticeEnded];
        let actions = practise().into_iter().chain(typed);
        let ended = play_with(&guide, started(Place::Home), actions);
        let steps = ended.learning.sheet.expect("a sheet").steps;
        assert_eq!(steps[1].id.as_str(), expected, "{steps:?}");
        assert!(steps.iter().all(|step| step.args.keys().all(|name| *name == *"item")), "{steps:?}");
    };
    kinds(vec![], true, "step-child");
    kinds(vec![("item", Arg::Number(1))], true, "step-child");
    // What says the same of nobody stands in its place: the name of the field.
    kinds(vec![("age", Arg::Number(7))], true, "child");
    kinds(vec![("item", Arg::Number(7))], false, "child");
    kinds(vec![("school", Arg::Message(Id::from_static("option-school-private")))], true, "child");
    kinds(vec![("said", Arg::Common(Id::from_static("value-yes")))], true, "child");
    kinds(vec![("name", Arg::Text("Camille".to_owned()))], true, "child");
}

#[test]
fn an_example_that_leads_to_a_mistake_gives_no_half_list() {
    let mut wrong = (*example()).clone();
    wrong.answers.pop();
    let chosen = Action::ProcedureChosen(Id::from_static("acte-de-naissance"));
    let shown = play(started(Place::Home), [chosen, Action::SheetChosen, Action::ExampleLoaded(Some(Rc::new(wrong)))]);
    assert_eq!((shown.screen, shown.learning.sheet.map(|sheet| sheet.steps.len())), (Screen::Sheet, Some(0)));
    assert!(shown.learning.outline.is_none());
    let left = play(started(Place::Home), practise());
    assert!(matches!(left.run.as_ref().map(|run| &run.shown), Some(Stage::Asking(_))));
}
