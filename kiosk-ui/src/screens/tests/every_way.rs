//! Every page in every way of using Parvis: what an option changes of a page is judged as the page itself is.

use std::hash::{DefaultHasher, Hash, Hasher};

use ::accessibility::preferences::WAYS;
use parvis_sdk::testing::Subject;

use super::{journeys::pages, *};
use crate::{components::testing::Rendered, state::Writing};

/// Where Parvis is read in an easy way, in Latin letters, and from right to left.
const OF_PROCEDURES: [&str; 3] = ["fr-simple", "en", "ar"];

/// A judge who looks at nothing twice.
///
/// Most options only change attributes of `<html>`, and to judge a page takes ten times as long as to render it. So a page is judged
/// when its `<html>` tag or what stands inside is new to this judge: what an option makes wrong of the tag is found on the first page
/// that has it, what it makes wrong inside on that very page. Nothing hides in between, since no rule asks how the two go together: what
/// an option puts on the tag are `data-` attributes, which are for style sheets. Of each only a hash is kept: of a hundred thousand pages, two
/// have the same by chance once in four thousand million runs.
#[derive(Default)]
struct Judge {
    seen: BTreeSet<u64>,
    judged: usize,
    found: Vec<String>,
}

impl Judge {
    /// Whether something of this page is new.
    fn meets(&mut self, html: &str) -> bool {
        let inside = html.find("<head>").expect("a head");
        let (tag, inside) = html.split_at(inside);
        let hash = |part: &str| {
            let mut hasher = DefaultHasher::new();
            part.hash(&mut hasher);
            hasher.finish()
        };
        [tag, inside].map(|part| self.seen.insert(hash(part))).contains(&true)
    }

    fn judge(&mut self, name: &str, state: &State, words: &WordsContext) {
        let html = render(state, words);
        if self.meets(&html) {
            self.judged += 1;
            self.found.extend(findings(name, &html, state.place, words));
        }
    }

    /// Judges a page with each option of each way, and with each keyboard under its first box.
    fn in_every_way(&mut self, name: &str, state: &State, words: &WordsContext) {
        // As it is for who chose nothing, it is judged in every locale elsewhere.
        let usual = render(state, words);
        self.meets(&usual);
        let writing = first_box(usual);
        for way in WAYS {
            for (option, named) in way.options.iter().enumerate().skip(1) {
                let name = format!("{name}, {}: {named}", way.name);
                let mut state = state.clone();
                state.preferences = way.with(state.preferences, option);
                self.judge(&name, &state, words);
                if way.name == "keyboard" && writing.is_some() {
                    state.writing.clone_from(&writing);
                    self.judge(&name, &state, words);
                }
            }
        }
    }
}

/// The first box of a page that one writes in, as the browser tells of it.
fn first_box(html: String) -> Option<Writing> {
    let page = Rendered::of_markup(html);
    let boxes = page.all("main input:not([type=radio], [type=checkbox], [type=file]), main textarea");
    let first = boxes.first()?;
    let mode = first.attr("inputmode").unwrap_or_default().to_owned();
    Some(Writing { id: first.attr("id").expect("a page rule asks for it").to_owned(), mode })
}

/// How many options there are besides the usual ones.
fn options() -> usize {
    WAYS.iter().map(|way| way.options.len() - 1).sum()
}

/// Every screen but the journey's, at one place.
fn every_screen(place: Place) {
    for tag in LOCALES {
        let (mut judge, words) = (Judge::default(), words(tag, "acte-de-naissance"));
        for (name, state) in screens(place) {
            judge.in_every_way(name, &state, &words);
        }
        // Each option is in the tag of its own, and the settings show it.
        assert!(judge.judged > 2 * options(), "only {} pages in {tag}", judge.judged);
        assert_none(&judge.found);
    }
}

/// Every page of every procedure, at one place.
fn every_procedure(place: Place) {
    let mut judges = OF_PROCEDURES.map(|tag| (tag, Judge::default()));
    bundled::each(|procedure: &dyn Subject, words| {
        for (tag, judge) in &mut judges {
            let (words, before) = (words(tag), judge.judged);
            let show = |name: &str, state: &State| judge.in_every_way(name, state, &words);
            let seen = pages(procedure, place, |_| true, show);
            assert!(judge.judged > before + seen, "nothing changed on some of {seen} pages in {tag}");
        }
    });
    judges.iter().for_each(|(_, judge)| assert_none(&judge.found));
}

// covers: the page rules
#[test]
fn every_screen_keeps_the_page_rules_in_every_way_of_using_it_at_home() {
    every_screen(Place::Home);
}

// covers: the page rules
#[test]
fn every_screen_keeps_the_page_rules_in_every_way_of_using_it_at_a_kiosk() {
    every_screen(Place::Kiosk);
}

// covers: the page rules
#[test]
fn every_step_of_every_procedure_is_a_good_page_in_every_way_of_using_it_at_home() {
    every_procedure(Place::Home);
}

// covers: the page rules
#[test]
fn every_step_of_every_procedure_is_a_good_page_in_every_way_of_using_it_at_a_kiosk() {
    every_procedure(Place::Kiosk);
}
