//! Tests of the reducer, with a catalogue of two and a procedure played by hand.

use std::rc::Rc;

use accessibility::preferences::Preferences;
use procedure::{
    Advance, Answer, CONTRACT, DataUse, Date, Description, Exit, Field, Id, LegalBasis, LifeEvent, Locale, Problem,
    Repeat, Step, StepKey, Summary, Text, Value,
    api::{AssetUrl, Catalogue, CatalogueEntry, Example, KioskSettings, Place, Receipt, Sound, Town},
    field::Kind,
    journey::Stage,
};

use super::*;
use crate::worker::GuideError;

/// One procedure of the catalogue.
pub(crate) fn entry(id: &'static str) -> CatalogueEntry {
    let (title, keywords, life_events) = match id {
        "signalement" => {
            ("Signaler un problème dans la rue", "trou, nid de poule, lampadaire, poubelle", vec![LifeEvent::Street])
        }
        _ => (
            "Demander un acte de naissance",
            "extrait d’acte, état civil, naissance, شهادة الولادة, ولادة",
            vec![LifeEvent::Birth, LifeEvent::Papers],
        ),
    };
    let text = |name: &'static str| Text::new(name);
    let description = Description {
        contract: CONTRACT.to_owned(),
        id: Id::from_static(id),
        version: "1.0.0".to_owned(),
        title: text("procedure-title"),
        summary: text("procedure-summary"),
        keywords: text("procedure-keywords"),
        audience: None,
        picture: None,
        life_events,
        minutes: 5,
        fee: 0,
        before: vec![text("procedure-before-identity")],
        after: text("procedure-after"),
        service: Id::from_static("civil-registry"),
        data: DataUse {
            purpose: text("procedure-purpose"),
            basis: LegalBasis::PublicTask,
            law: text("procedure-legal-basis"),
            recipients: text("procedure-recipients"),
            rights: text("procedure-rights"),
            retention_days: 60,
        },
        statuses: Vec::new(),
    };
    CatalogueEntry {
        package: "ab".repeat(32),
        description,
        title: title.to_owned(),
        summary: "Une phrase.".to_owned(),
        keywords: keywords.to_owned(),
        written_in: None,
        module: AssetUrl("/procedures/module.wasm".to_owned()),
        words: Default::default(),
        example: Some(AssetUrl("/procedures/example.json".to_owned())),
        unsigned: false,
    }
}

/// A catalogue of two.
pub(crate) fn catalogue() -> Catalogue {
    Catalogue { stamp: String::new(), procedures: vec![entry("acte-de-naissance"), entry("signalement")] }
}

/// A town's settings.
pub(crate) fn settings() -> KioskSettings {
    KioskSettings {
        today: today(),
        town: Town {
            name: "Mairie de Sainte-Colombe".to_owned(),
            address: "1 place de la Mairie, 35000 Sainte-Colombe".to_owned(),
            telephone: "02 99 00 00 00".to_owned(),
            data_protection_contact: "dpo@sainte-colombe.example".to_owned(),
        },
        locales: ["fr", "fr-simple", "en", "ar"].map(locale).to_vec(),
        idle_seconds: 120,
        idle_warning_seconds: 60,
        communes: AssetUrl("/assets/communes.txt".to_owned()),
        catalogue: String::new(),
        sound: Sound::default(),
    }
}

/// A tag that is one.
pub(crate) fn locale(tag: &str) -> Locale {
    tag.parse().expect("a tag")
}

pub(super) fn today() -> Date {
    Date::new(2026, 11, 21).expect("a date")
}

/// A state in which everything has arrived.
pub(crate) fn started(place: Place) -> State {
    let state = State::new(place, locale("fr"), Preferences::default());
    let actions = [
        Action::SettingsLoaded(Rc::new(settings())),
        Action::CatalogueLoaded(locale("fr"), Rc::new(catalogue())),
        Action::WordsShown(locale("fr")),
        Action::VoicesFound(["ar", "en", "fr"].map(str::to_owned).to_vec()),
    ];
    actions.into_iter().fold(state, |state, action| reduce(&state, action))
}

/// A step with one field.
pub(crate) fn step(id: &'static str, kind: Kind) -> Step {
    Step {
        id: Id::from_static(id),
        repeat: None,
        section: None,
        title: Text::new(id),
        lead: None,
        why: None,
        find: None,
        picture: None,
        fields: vec![Field {
            id: Id::from_static(id),
            label: Text::new(id),
            hint: None,
            optional: false,
            unknown: false,
            private: id == "child",
            purpose: None,
            kind,
        }],
        progress: None,
    }
}

/// Asks "name", then "child" (an item of a group), then is finished; refuses the name "Bad", and leaves at the name "Out".
pub(crate) fn guide(request: &procedure::Request) -> Advance {
    let said = |at: usize, field: &str| {
        request
            .answers
            .get(at)
            .and_then(|answer| answer.values.get(field))
            .and_then(Value::as_text)
            .unwrap_or_default()
            .to_owned()
    };
    match (request.answers.len(), said(0, "name").as_str()) {
        (0, _) => Advance::Ask(step("name", Kind::ShortText(Default::default()))),
        (1, "Bad") => Advance::Invalid(vec![Problem {
            field: Some(Id::from_static("name")),
            part: None,
            code: Id::from_static("bad-name"),
            args: Default::default(),
        }]),
        (1, "Out") => Advance::Exit(Exit {
            id: Id::from_static("out"),
            title: Text::new("exit-out"),
            text: Text::new("exit-out-text"),
            urgent: false,
            contacts: Vec::new(),
        }),
        (1, _) => {
            let mut child = step("child", Kind::ShortText(Default::default()));
            child.repeat = Some(Repeat { group: Id::from_static("child"), index: 1, at_most: 3 });
            Advance::Ask(child)
        }
        _ => Advance::Finished(Summary { bring: vec![Text::new("bring-card")], ..Default::default() }),
    }
}

/// The state after these actions, the procedure played by hand answering whenever it is asked.
pub(crate) fn play(state: State, actions: impl IntoIterator<Item = Action>) -> State {
    play_with(&guide, state, actions)
}

/// The state after these actions, this procedure answering whenever it is asked.
pub(crate) fn play_with(
    guide: &dyn Fn(&procedure::Request) -> Advance,
    mut state: State,
    actions: impl IntoIterator<Item = Action>,
) -> State {
    let asked = |state: &State| state.learning.outline.clone().or_else(|| state.run.clone());
    let pending = |state: &State| asked(state).filter(|run| run.failure.is_none())?.journey.pending();
    for action in actions {
        state = reduce(&state, action);
        while let Some(pending) = pending(&state) {
            let reply = Ok(guide(&pending.request));
            state = reduce(&state, Action::GuideReplied { turn: pending.turn, reply });
        }
    }
    state
}

pub(super) fn typed(field: &'static str, text: &str) -> Action {
    Action::Typed(Id::from_static(field), Value::text(text))
}

pub(super) fn begin() -> [Action; 2] {
    [Action::ProcedureChosen(Id::from_static("acte-de-naissance")), Action::Begun]
}

/// A made-up person's way through the procedure played by hand.
pub(crate) fn example() -> Rc<Example> {
    let answer = |step: &'static str, repeat: Option<u16>, said: &str| Answer {
        step: Id::from_static(step),
        repeat,
        values: [(Id::from_static(step), Value::text(said))].into(),
    };
    Rc::new(Example {
        today: today(),
        answers: vec![answer("name", None, "Camille"), answer("child", Some(1), "Sacha")],
    })
}

/// Into practice.
pub(crate) fn practise() -> Vec<Action> {
    let chosen = Action::ProcedureChosen(Id::from_static("acte-de-naissance"));
    vec![chosen, Action::PracticeChosen, Action::ExampleLoaded(Some(example()))]
}

/// To the review of practice.
pub(crate) fn practise_to_review() -> Vec<Action> {
    let step = || [Action::SuggestionTaken, Action::Continued];
    practise().into_iter().chain(step()).chain(step()).collect()
}

/// To the review.
pub(crate) fn to_review() -> Vec<Action> {
    let answers = [typed("name", "Zoé"), Action::Continued, typed("child", "Ali"), Action::Continued];
    begin().into_iter().chain(answers).collect()
}

pub(super) fn path(state: &State) -> String {
    state.route().and_then(|route| route.path(Place::Home)).unwrap_or_default()
}

pub(super) fn shown(state: &State) -> &'static str {
    match state.run.as_ref().map(|run| &run.shown) {
        Some(Stage::Asking(asking)) if asking.step.id == "name" => "name",
        Some(Stage::Asking(_)) => "child",
        Some(Stage::Reviewing(_)) => "review",
        Some(Stage::Leaving(_)) => "exit",
        _ => "nothing",
    }
}

pub(super) fn entered(state: &State, field: &str) -> String {
    state.run.as_ref().and_then(|run| run.entries.get(field)).and_then(Value::as_text).unwrap_or_default().to_owned()
}

#[test]
fn a_journey_goes_from_the_list_to_the_receipt_and_forgets_everything_but_that() {
    let state = play(started(Place::Home), to_review());
    assert_eq!((shown(&state), path(&state).as_str()), ("review", "/procedures/acte-de-naissance/review"));
    let receipt =
        Receipt { reference: "2K4M-7RXC-3H9L".to_owned(), received_on: today(), erased_on: today().plus_days(60) };
    let sent = play(state, [Action::SendPressed { key: "k".to_owned() }, Action::Sent(receipt)]);
    assert_eq!(sent.screen, Screen::Sent);
    assert!(sent.run.is_none() && sent.stored.is_none());
    assert_eq!(sent.sent.as_ref().map(|sent| sent.bring.len()), Some(1));
    assert!(!format!("{sent:?}").contains("Zoé"), "what was said is still there");
    assert_eq!(path(&sent), "/procedures/acte-de-naissance/sent");
}

#[test]
fn problems_take_the_focus_again_each_time_and_nothing_typed_is_lost() {
    let state = play(started(Place::Home), begin());
    let first = play(state, [Action::Continued]);
    assert_eq!(first.arrival.focus, Focus::Problems);
    let second = play(first.clone(), [Action::Continued]);
    assert_eq!(second.arrival.focus, Focus::Problems);
    assert!(second.arrival.count > first.arrival.count, "a repeated problem moves the focus again");
    let refused = play(second, [typed("name", "Bad"), Action::Continued]);
    assert_eq!((shown(&refused), entered(&refused, "name").as_str()), ("name", "Bad"));
    assert_eq!(refused.arrival.focus, Focus::Problems);
    let on = play(refused, [typed("name", "Zoé"), Action::Continued]);
    assert_eq!((shown(&on), on.arrival.focus), ("child", Focus::Question));
}

#[test]
fn language_and_reading_change_at_any_step_and_leave_place_answers_and_focus() {
    let before = play(started(Place::Home), begin().into_iter().chain([typed("name", "Zo")]));
    let preferences = Preferences { wide_spacing: true, ..Default::default() };
    let after = play(
        before.clone(),
        [
            Action::LocaleChosen(locale("ar")),
            Action::CatalogueLoaded(locale("ar"), Rc::new(catalogue())),
            Action::WordsShown(locale("ar")),
            Action::PreferencesChosen(preferences),
        ],
    );
    assert_eq!((after.locale.as_str(), after.preferences), ("ar", preferences));
    assert_eq!((shown(&after), entered(&after, "name")), (shown(&before), entered(&before, "name")));
    assert_eq!(after.arrival, before.arrival);
    assert_eq!(after.screen, before.screen);
}

#[test]
fn back_goes_through_every_page_to_the_first_and_keeps_answers() {
    let mut state = play(started(Place::Kiosk), [Action::Opened(Screen::Find)].into_iter().chain(to_review()));
    let mut seen = vec![shown(&state)];
    for _ in 0..2 {
        state = play(state, [Action::WentBack]);
        seen.push(shown(&state));
    }
    assert_eq!(seen, ["review", "child", "name"]);
    assert_eq!(entered(&state, "name"), "Zoé");
    for expected in [Screen::Before, Screen::Find, Screen::Welcome, Screen::Welcome] {
        state = play(state, [Action::WentBack]);
        assert_eq!(state.screen, expected);
    }
    // Taken up again where it was left, with what was typed.
    let again = play(state, begin());
    assert_eq!((shown(&again), entered(&again, "name").as_str(), again.screen), ("name", "Zoé", Screen::Journey));
}

#[test]
fn the_browsers_buttons_lead_where_their_paths_say() {
    let id = || Id::from_static("acte-de-naissance");
    let open = |route| Action::PathOpened(route);
    let review = play(started(Place::Home), to_review());
    let back = play(review, [open(Route::Step(id(), 2))]);
    assert_eq!((shown(&back), back.history), ("child", HistoryChange::Replace));
    let first = play(back, [open(Route::Step(id(), 1))]);
    assert_eq!((shown(&first), path(&first).as_str()), ("name", "/procedures/acte-de-naissance/1"));
    let forward = play(first.clone(), [open(Route::Step(id(), 2))]);
    assert_eq!((shown(&forward), entered(&forward, "child").as_str()), ("child", "Ali"));
    let end = play(first.clone(), [open(Route::End(id()))]);
    assert_eq!(shown(&end), "review");
    // What is typed now decides, even when the browser goes forward.
    let other = play(first.clone(), [typed("name", "Out"), open(Route::End(id()))]);
    assert_eq!(shown(&other), "exit");
    let unknown = play(first, [open(Route::Step(Id::from_static("signalement"), 3))]);
    assert_eq!((unknown.screen, path(&unknown).as_str()), (Screen::Before, "/procedures/signalement"));
}

#[test]
fn a_change_returns_to_the_review_and_back_from_it_changes_nothing() {
    let key = StepKey { step: Id::from_static("name"), repeat: None };
    let review = play(started(Place::Kiosk), to_review());
    let changing = play(review, [Action::ChangePressed(key), typed("name", "Léa")]);
    assert_eq!(shown(&changing), "name");
    let kept = play(changing.clone(), [Action::WentBack]);
    let name = |state: &State| state.run.as_ref().expect("a run").journey.answers()[0].values["name"].clone();
    assert_eq!((shown(&kept), name(&kept)), ("review", Value::text("Zoé")));
    let changed = play(changing, [Action::Continued]);
    assert_eq!((shown(&changed), name(&changed)), ("review", Value::text("Léa")));
}

#[test]
fn a_failing_procedure_leaves_answers_and_two_ways_on() {
    let asked =
        reduce(&play(started(Place::Home), begin().into_iter().chain([typed("name", "Zoé")])), Action::Continued);
    let turn = asked.run.as_ref().and_then(|run| run.journey.pending()).expect("asked").turn;
    let stale = reduce(&asked, Action::GuideReplied { turn: turn - 1, reply: Err(GuideError::Trap) });
    assert!(stale.run.as_ref().expect("a run").failure.is_none(), "an old failure is nobody's business");
    let failed = reduce(&asked, Action::GuideReplied { turn, reply: Err(GuideError::OutOfTime) });
    assert_eq!(failed.run.as_ref().expect("a run").failure, Some(GuideError::OutOfTime));
    assert!(!failed.waits());
    let again = play(failed.clone(), [Action::TriedAgain]);
    assert_eq!(shown(&again), "child");
    let back = play(failed, [Action::WentBack]);
    assert_eq!((shown(&back), entered(&back, "name").as_str()), ("name", "Zoé"));
    assert!(back.run.as_ref().expect("a run").failure.is_none());
}

#[test]
fn the_number_of_a_step_stays_with_it_while_the_procedure_is_asked() {
    let number = |state: &State| state.run.as_ref().map(|run| run.number);
    let first = play(started(Place::Home), begin().into_iter().chain([typed("name", "Zoé")]));
    assert_eq!((number(&first), number(&reduce(&first, Action::Continued))), (Some(1), Some(1)));
    assert_eq!(number(&play(first, [Action::Continued])), Some(2));
}

#[test]
fn a_kiosk_starts_in_the_towns_first_language_and_a_home_in_its_owners() {
    let mut town = settings();
    town.locales.reverse();
    let load = |place, tag: &str| {
        let state = State::new(place, locale(tag), Preferences::default());
        reduce(&state, Action::SettingsLoaded(Rc::new(town.clone()))).locale.to_string()
    };
    assert_eq!(load(Place::Kiosk, "fr"), "ar");
    assert_eq!(load(Place::Home, "fr"), "fr");
    assert_eq!(load(Place::Home, "pt"), "ar");
}

#[test]
fn pages_aside_lead_back_to_where_one_was() {
    let step = play(started(Place::Kiosk), begin());
    let aside = play(step, [Action::Opened(Screen::Help), Action::Opened(Screen::Legal)]);
    let back = play(aside, [Action::WentBack]);
    assert_eq!((back.screen, shown(&back)), (Screen::Journey, "name"));
}
