//! The list of procedures: in which language it is, and how near to the box that one writes in.

use super::*;
use crate::{components::testing::Rendered, state::tests::catalogue};

fn find(place: Place, actions: impl IntoIterator<Item = Action>) -> State {
    play(play(started(place), [Action::Opened(Screen::Find)]), actions)
}

fn page(state: &State, tag: &str, services: Services) -> Rendered {
    Rendered::of_markup(render_with(state, &words(tag, "acte-de-naissance"), services))
}

// covers: RGAA 8.7, 8.10; EN 9.3.1.2
#[test]
fn a_list_that_is_still_in_the_language_before_says_so() {
    let check = |listed: &str, shown: &str, expected: usize| {
        let state = find(Place::Home, [Action::CatalogueLoaded(locale(listed), Rc::new(catalogue()))]);
        let page = page(&state, shown, Services::default());
        let dir = if locale(listed).is_right_to_left() { "rtl" } else { "ltr" };
        let marked = page.all(&format!(".procedure > * > bdi[lang=\"{listed}\"][dir=\"{dir}\"]")).len();
        assert_eq!(marked, expected, "{listed} on a page in {shown}: {}", page.markup());
    };
    check("fr", "fr", 0);
    // Title and summary of two.
    check("fr", "ar", 4);
    check("ar", "fr", 4);
}

#[test]
fn where_there_is_little_room_the_moments_of_life_are_folded_so_that_the_list_is_near() {
    let narrow = || Services { narrow: true, ..Services::default() };
    for place in [Place::Home, Place::Kiosk] {
        let wide = page(&find(place, []), "fr", Services::default());
        assert_eq!((wide.all("details").len(), wide.all("main fieldset").len()), (0, 1));
        let folded = page(&find(place, []), "fr", narrow());
        assert_eq!(folded.all("details:not([open]) fieldset").len(), 1);
        // What was chosen is never out of sight.
        let chosen = find(place, [Action::LifeEventChosen(Some(procedure::LifeEvent::Birth))]);
        assert_eq!(page(&chosen, "fr", narrow()).all("details[open] fieldset").len(), 1);
    }
}
