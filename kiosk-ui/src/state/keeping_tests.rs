//! Tests of what stays where something goes wrong: a tab that is reloaded, a line that fails, a person who is away for a while.

use std::rc::Rc;

use accessibility::preferences::Preferences;
use procedure::api::{Place, Receipt};

use super::{
    tests::{begin, catalogue, entered, guide, locale, path, play, settings, shown, started, to_review, today, typed},
    *,
};

#[test]
fn a_tab_that_is_reloaded_after_sending_shows_the_receipt_again_and_keeps_no_answer() {
    let state = play(started(Place::Home), to_review());
    assert!(!state.locale_chosen, "nobody chose a language: the tab keeps something all the same");
    assert!(Stored::of(&state).is_some_and(|stored| stored.run.is_some()));
    let receipt =
        Receipt { reference: "2K4M-7RXC-3H9L".to_owned(), received_on: today(), erased_on: today().plus_days(60) };
    let sent = play(state, [Action::SendPressed { key: "k".to_owned() }, Action::Sent(receipt)]);
    let stored = Stored::of(&sent).expect("something takes the place of the answers");
    assert!(stored.run.is_none() && !format!("{stored:?}").contains("Zoé"), "{stored:?}");
    let route = sent.route().expect("the page of the receipt");
    let load =
        [Action::SettingsLoaded(Rc::new(settings())), Action::CatalogueLoaded(locale("fr"), Rc::new(catalogue()))];
    let fresh = State::new(Place::Home, locale("fr"), Preferences::default());
    let start = [Action::Restored(Box::new(stored.clone())), Action::PathOpened(route)];
    let again = play(fresh.clone(), start.into_iter().chain(load.clone()));
    assert_eq!((again.screen, &again.sent), (Screen::Sent, &sent.sent));
    // Reloaded on another page, it is still kept; what is begun anew takes its place.
    let elsewhere = [Action::Restored(Box::new(stored.clone())), Action::PathOpened(Route::Screen(Screen::Help))];
    let elsewhere = play(fresh, elsewhere.into_iter().chain(load));
    assert_eq!(Stored::of(&elsewhere).and_then(|kept| kept.sent), stored.sent);
    let anew = play(elsewhere, begin());
    assert!(Stored::of(&anew).is_some_and(|kept| kept.run.is_some() && kept.sent.is_none()));
}

#[test]
fn a_reloaded_tab_opens_where_it_was_and_a_path_alone_opens_the_page_before() {
    let run = play(
        started(Place::Home),
        begin().into_iter().chain([typed("name", "Zoé"), Action::Continued, typed("child", "A")]),
    );
    let run = run.run.as_ref().expect("a run");
    let stored =
        Stored { locale: locale("ar"), preferences: Preferences::default(), run: StoredRun::of(run), sent: None };
    let route = Route::Step(run.id().clone(), 2);
    let load =
        [Action::SettingsLoaded(Rc::new(settings())), Action::CatalogueLoaded(locale("ar"), Rc::new(catalogue()))];
    let fresh = || State::new(Place::Home, locale("fr"), Preferences::default());
    let start = [Action::Restored(Box::new(stored)), Action::PathOpened(route.clone())];
    let state = play(fresh(), start.into_iter().chain(load.clone()));
    assert_eq!((shown(&state), entered(&state, "child").as_str(), state.locale.as_str()), ("child", "A", "ar"));
    let state = play(fresh(), [Action::PathOpened(route)].into_iter().chain(load));
    assert_eq!((state.screen, path(&state).as_str()), (Screen::Before, "/procedures/acte-de-naissance"));
}

#[test]
fn a_dossier_sent_again_after_a_reload_is_the_same_dossier() {
    let sent = play(
        started(Place::Home),
        to_review()
            .into_iter()
            .chain([Action::SendPressed { key: "first".to_owned() }, Action::SendFailed(SendFailure::Unreachable)]),
    );
    let run = sent.run.as_ref().expect("a run");
    let stored =
        Stored { locale: locale("fr"), preferences: Preferences::default(), run: StoredRun::of(run), sent: None };
    let route = Route::End(run.id().clone());
    let load =
        [Action::SettingsLoaded(Rc::new(settings())), Action::CatalogueLoaded(locale("fr"), Rc::new(catalogue()))];
    let start = [Action::Restored(Box::new(stored)), Action::PathOpened(route)];
    let state = State::new(Place::Home, locale("fr"), Preferences::default());
    let again = play(state, start.into_iter().chain(load).chain([Action::SendPressed { key: "second".to_owned() }]));
    assert_eq!(shown(&again), "review");
    let attempt = again.run.as_ref().and_then(|run| run.attempt().cloned());
    assert_eq!(attempt.map(|attempt| attempt.key).as_deref(), Some("first"));
}

#[test]
fn sending_that_fails_keeps_everything_and_its_key() {
    let review = play(started(Place::Home), to_review());
    let send = |key: &str| Action::SendPressed { key: key.to_owned() };
    let failed = play(review, [send("first"), Action::SendFailed(SendFailure::Unreachable)]);
    assert_eq!((shown(&failed), failed.arrival.focus), ("review", Focus::Problems));
    // In another language it is the same dossier, so that the host does not take it for another one with the same key.
    let again = play(failed, [Action::LocaleChosen(locale("ar")), Action::WordsShown(locale("ar")), send("second")]);
    assert_eq!(again.sending, Sending::Underway);
    let attempt = |state: &State| state.run.as_ref().and_then(|run| run.attempt().cloned()).expect("an attempt");
    assert_eq!(attempt(&again), Attempt { key: "first".to_owned(), locale: locale("fr") });
    // Another dossier gets another key.
    let changed =
        play(again, [Action::SendFailed(SendFailure::Unreachable), Action::WentBack, Action::Continued, send("third")]);
    assert_eq!(attempt(&changed), Attempt { key: "third".to_owned(), locale: locale("ar") });
}

#[test]
fn an_idle_warning_stands_before_the_page_and_goes_without_a_trace() {
    let state = play(started(Place::Kiosk), begin().into_iter().chain([typed("name", "Zo")]));
    assert!(state.has_traces());
    let warned = play(state.clone(), [Action::IdleWarned(60), Action::IdleWarned(30)]);
    assert_eq!(warned.idle, Some(30));
    assert_eq!(warned.arrival.count, state.arrival.count + 1, "a number that changes takes no focus");
    let back = play(warned, [Action::StillHere]);
    assert_eq!((back.idle, shown(&back), entered(&back, "name").as_str()), (None, "name", "Zo"));
    assert!(!started(Place::Kiosk).has_traces());
}

#[test]
fn what_cannot_be_fetched_is_said_and_tried_again() {
    let state = play(started(Place::Home), [Action::LocaleChosen(locale("ar")), Action::LoadFailed(Trouble::Words)]);
    assert_eq!(state.trouble, Some(Trouble::Words));
    let given_up = play(state.clone(), [Action::WentBack]);
    assert_eq!((given_up.trouble, given_up.locale.as_str()), (None, "fr"));
    let again = play(state, [Action::TriedAgain, Action::WordsShown(locale("ar"))]);
    assert_eq!((again.trouble, again.attempt, again.locale.as_str()), (None, 1, "ar"));
}

#[test]
fn a_reply_that_comes_when_somebody_has_gone_back_changes_nothing_that_was_typed_since() {
    let first = play(started(Place::Kiosk), begin().into_iter().chain([typed("name", "Zoé")]));
    let asked = reduce(&first, Action::Continued);
    let late = asked.run.as_ref().and_then(|run| run.journey.pending()).expect("a turn");
    let again = play(asked, [Action::WentBack, typed("name", "Ali")]);
    assert_eq!((shown(&again), entered(&again, "name").as_str()), ("name", "Ali"));
    let reply = Action::GuideReplied { turn: late.turn, reply: Ok(guide(&late.request)) };
    let after = reduce(&again, reply);
    assert_eq!((shown(&after), entered(&after, "name").as_str()), ("name", "Ali"));
    assert_eq!(after.arrival, again.arrival, "the focus stays where it is");
}
