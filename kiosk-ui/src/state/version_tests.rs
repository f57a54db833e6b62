//! Another version of a procedure is installed while somebody is in front of the screen.

use std::rc::Rc;

use accessibility::preferences::Preferences;
use procedure::{
    Id,
    api::{Catalogue, Place, Receipt},
};

use super::{
    tests::{catalogue, locale, play, settings, started, to_review},
    *,
};

/// The catalogue after an upgrade of everything in it.
fn newer() -> Catalogue {
    let mut catalogue = catalogue();
    catalogue.stamp = "newer".to_owned();
    for entry in &mut catalogue.procedures {
        entry.package = "cd".repeat(32);
        entry.title.push_str(" (2)");
    }
    catalogue
}

fn upgraded(tag: &str) -> Action {
    Action::CatalogueLoaded(locale(tag), Rc::new(newer()))
}

fn chosen() -> Action {
    Action::ProcedureChosen(Id::from_static("acte-de-naissance"))
}

fn package(state: &State) -> Option<&str> {
    state.chosen.as_ref().map(|entry| &entry.package[..2])
}

#[test]
fn a_journey_goes_on_with_the_version_that_it_began_with_and_the_next_one_begins_with_the_newer() {
    let under_way = play(started(Place::Kiosk), [chosen(), Action::Begun, upgraded("ar")]);
    let run = under_way.run.as_ref().expect("a journey");
    assert_eq!((&run.entry.package[..2], package(&under_way)), ("ab", Some("ab")), "program and words belong together");
    let looked_around = play(under_way, [Action::Opened(Screen::Find), chosen()]);
    assert_eq!(package(&looked_around), Some("ab"), "it is taken up again as it was");
    let next = play(started(Place::Kiosk), [upgraded("fr"), chosen(), Action::Begun]);
    assert_eq!(next.run.as_ref().map(|run| &run.entry.package[..2]), Some("cd"));
    let reading_about_it = play(started(Place::Kiosk), [chosen(), upgraded("fr")]);
    assert_eq!(package(&reading_about_it), Some("cd"), "nothing has begun, so the newer one is told about");
}

#[test]
fn a_receipt_stays_in_its_words_and_the_same_procedure_begins_anew_in_the_newer_version() {
    let receipt =
        Receipt { reference: "2K4M-7RXC-3H9L".to_owned(), received_on: settings().today, erased_on: settings().today };
    let send = [Action::SendPressed { key: "key".to_owned() }, Action::Sent(receipt), upgraded("fr")];
    let sent = play(play(started(Place::Home), to_review()), send);
    assert_eq!((sent.screen, package(&sent)), (Screen::Sent, Some("ab")));
    let again = play(sent, [Action::Opened(Screen::Find), chosen(), Action::Begun]);
    assert_eq!(again.run.as_ref().map(|run| &run.entry.package[..2]), Some("cd"));
}

#[test]
fn a_tab_that_is_reloaded_goes_on_with_the_version_that_it_began_with() {
    let mut entry = tests::entry("acte-de-naissance");
    entry.module.0 = format!("/packages/{}/module.wasm", entry.package);
    let mut before = catalogue();
    before.procedures[0] = entry;
    let load = |state, catalogue| {
        play(
            state,
            [Action::SettingsLoaded(Rc::new(settings())), Action::CatalogueLoaded(locale("fr"), Rc::new(catalogue))],
        )
    };
    let fresh = || State::new(Place::Home, locale("fr"), Preferences::default());
    let begun = play(load(fresh(), before), [chosen(), Action::Begun]);
    let run = begun.run.as_ref().expect("a journey");
    let stored =
        Stored { locale: locale("fr"), preferences: Preferences::default(), run: StoredRun::of(run), sent: None };
    let route = Route::Step(run.id().clone(), 1);
    let mut after = newer();
    after.procedures[0].module.0 = format!("/packages/{}/module.wasm", after.procedures[0].package);
    let state = load(play(fresh(), [Action::Restored(Box::new(stored)), Action::PathOpened(route)]), after);
    let taken_up = state.run.as_ref().expect("a journey");
    assert_eq!((&taken_up.entry.package, &taken_up.entry.module), (&run.entry.package, &run.entry.module));
}

#[test]
fn an_author_goes_on_with_the_version_that_was_saved_last_and_keeps_the_answers_and_the_place() {
    for place in [Place::Kiosk, Place::Home] {
        let mut start = started(place);
        start.previewed = true;
        let under_way = play(play(start, to_review()), [Action::WentBack]);
        let before = under_way.run.as_ref().expect("a journey").clone();
        let told = play(under_way.clone(), [Action::AuthorSaved]);
        assert!(told.looked > under_way.looked);
        // Not played on: the procedure has not answered yet.
        let state = reduce(&told, upgraded("fr"));
        let after = state.run.as_ref().expect("a journey");
        assert_eq!((&after.entry.package[..2], package(&state)), ("cd", Some("cd")));
        assert_eq!((&after.shown, after.number, &after.entries), (&before.shown, before.number, &before.entries));
        let pending = after.journey.pending().expect("the newer version is asked");
        assert_eq!(pending.request.answers.len(), 0, "from the beginning: it may ask something else first");
        let kept = after.journey.save(&after.entries);
        assert_eq!(kept.drafts.len(), before.journey.answers().len() + 1, "{kept:?}");
    }
}

#[test]
fn whoever_looks_for_a_procedure_sets_off_a_look_for_another_catalogue() {
    let start = started(Place::Kiosk);
    let found = play(start.clone(), [Action::Opened(Screen::Find)]);
    assert!(found.looked > start.looked);
    assert!(play(found.clone(), [chosen()]).looked > found.looked);
    assert!(!found.catalogue_is_old());
    let mut town = settings();
    town.catalogue = "newer".to_owned();
    let told = play(found, [Action::SettingsLoaded(Rc::new(town))]);
    assert!(told.catalogue_is_old());
    assert!(!play(told, [upgraded("fr")]).catalogue_is_old());
}
