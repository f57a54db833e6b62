//! The grid of accessibility criteria: asked for, not there, made without tests, and whole.

use super::*;
use crate::{components::testing::Rendered, state::Grid};

const TESTED: &str = r#"{"build": "0123456789ab", "ran": "They ran today.", "standards": [{"name": "RGAA 4.1", "counts": ["1 of 2"], "themes": [
    {"title": "Images", "rows": [
        {"number": "1.1", "level": "A", "title": "Une question", "state": "Tested", "tests": [1]},
        {"number": "1.4", "title": "Une autre", "state": "None", "note": "Why", "tests": []}]}]}],
    "tests": [{"names": ["one", "another"], "file": "a.spec.js:1"}, {"names": ["it works"], "file": "b/src/lib.rs:7"}]}"#;

fn grid(text: &str) -> Option<Option<Rc<Grid>>> {
    Some(Some(Rc::new(procedure::document::read(text.as_bytes(), 1 << 20).expect("a grid"))))
}

/// The page, which keeps all page rules in every locale.
fn page(tag: &str, grid: Option<Option<Rc<Grid>>>) -> Rendered {
    let state = play(started(Place::Kiosk), [Action::Opened(Screen::Accessibility)]);
    let html = render_with(&state, &words(tag, "acte-de-naissance"), Services { grid, ..Services::default() });
    let findings: Vec<String> = page_rules::check_at_kiosk(&html).iter().map(ToString::to_string).collect();
    assert_none(&findings);
    Rendered::of_markup(html)
}

// covers: RGAA 5.4, 5.6, 5.7
#[test]
fn each_theme_is_a_table_with_a_caption_and_headers_and_each_test_is_named() {
    for tag in LOCALES {
        let page = page(tag, grid(TESTED));
        assert_eq!((page.all("table").len(), page.all("table > caption:first-child").len()), (1, 1));
        assert_eq!((page.all("th[scope=\"row\"]").len(), page.all("th[scope=\"col\"]").len()), (2, 2));
        let links = page.all("td a");
        let text = |element: &scraper::ElementRef<'_>| element.text().collect::<String>();
        assert_eq!(links.iter().map(text).collect::<Vec<_>>(), ["it works"]);
        let target = links[0].attr("href").expect("an address");
        assert_eq!(text(&page.all(&format!("li{target}"))[0]), "it worksb/src/lib.rs:7");
        assert_eq!((page.all(".notice").len(), page.all("#grid ~ .actions button").len()), (0, 0));
    }
}

#[test]
fn what_criteria_are_called_is_marked_as_french_and_the_page_says_so_in_its_own_language() {
    for tag in LOCALES {
        let page = page(tag, grid(TESTED));
        let french: Vec<String> = page.all("[lang=\"fr\"]").iter().map(|words| words.text().collect()).collect();
        for name in ["RGAA 4.1", "Images", "Une question", "Une autre"] {
            assert!(french.iter().any(|words| words == name), "{tag}: {name}");
        }
        let said = words(tag, "acte-de-naissance").common("accessibility-grid-names");
        assert!(page.all("p").iter().any(|line| line.text().collect::<String>() == said), "{tag}: {said}");
    }
}

#[test]
fn without_results_of_this_build_the_page_says_so() {
    for tag in LOCALES {
        let said = |page: &Rendered| -> Vec<String> {
            page.all(".notice").iter().map(|notice| notice.text().collect()).collect()
        };
        let untested = vec![words(tag, "acte-de-naissance").common("accessibility-grid-untested")];
        let without = page(tag, Some(None));
        assert_eq!((said(&without), without.all("table").len()), (untested.clone(), 0));
        let not_run = page(tag, grid(&TESTED.replace(r#""They ran today.""#, "null")));
        assert_eq!((said(&not_run), not_run.all("table").len()), (untested, 1));
    }
}

#[test]
fn nobody_fetches_the_grid_who_does_not_ask_for_it() {
    let page = page("fr", None);
    assert_eq!((page.all("table").len(), page.all("#grid ~ .actions button").len()), (0, 1));
}
