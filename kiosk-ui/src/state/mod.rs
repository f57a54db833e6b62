//! The state of the screen and its changes: one pure reducer; effects live in `hooks`, the browser in `browser`.

use std::{cell::OnceCell, collections::BTreeMap, ops::Deref, rc::Rc};

use accessibility::preferences::{Pictures, Preferences};
use locales::Words;
use procedure::{
    Id, LifeEvent, Locale,
    api::{Catalogue, CatalogueEntry, KioskSettings, Place},
};
use yew::{AttrValue, Callback};

mod action;
pub mod grid;
#[cfg(test)]
mod keeping_tests;
mod learning;
#[cfg(test)]
mod learning_tests;
mod reduce;
mod run;
mod screen;
pub mod search;
mod sending;
mod services;
mod sound;
mod stored;
#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
mod version_tests;

pub use action::Action;
pub use grid::Grid;
pub use learning::{Hints, Learning, Practice, Purpose, Sheet, Wanted};
pub use reduce::reduce;
pub use run::{Attempt, Run};
pub use screen::{ENDED_QUERY, KIOSK_PATH, Route, Screen};
pub use sending::{SendFailure, Sending, Sent};
pub use services::{Ask, Camera, CameraRefused, FileRequest, PhotoRequest, Services, ServicesContext};
pub use stored::{Stored, StoredRun, StoredSent};

/// The code of the problem that a file cannot be read; its words are among those of the app, which alone can meet it.
pub const CODE_FILE_UNREADABLE: &str = "document-unreadable";

/// The words on the screen, by `use_context::<WordsContext>()`.
pub type WordsContext = Rc<Words>;

/// The state and the way to change it, by `use_context::<StateContext>()`.
#[derive(Clone)]
pub struct StateContext {
    /// The state.
    pub state: Rc<State>,
    /// Says what happened.
    pub act: Callback<Action>,
}

impl PartialEq for StateContext {
    /// The same object is not looked through: a town's catalogue is long.
    fn eq(&self, other: &Self) -> bool {
        (Rc::ptr_eq(&self.state, &other.state) || self.state == other.state) && self.act == other.act
    }
}

impl Deref for StateContext {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

/// Everything that decides what is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// Where the device stands.
    pub place: Place,
    /// The town's settings, once they are there.
    pub settings: Option<Rc<KioskSettings>>,
    /// The language and register asked for; its words may still be on their way.
    pub locale: Locale,
    /// The language and register on the screen.
    pub words_locale: Option<Locale>,
    /// Whether a person chose the locale, so that nothing else may.
    pub locale_chosen: bool,
    /// The way of reading.
    pub preferences: Preferences,
    /// The catalogue and the locale that it is in.
    pub catalogue: Option<(Locale, Rc<Catalogue>)>,
    /// The words of the catalogue, once somebody looks for a procedure.
    pub index: Rc<OnceCell<search::Index>>,
    /// What is on the screen, unless a warning or trouble stands before it.
    pub screen: Screen,
    /// Where a page aside leads back to.
    pub left: Option<Screen>,
    /// What is looked for.
    pub search: Search,
    /// The procedure whose pages are shown.
    pub chosen: Option<Rc<CatalogueEntry>>,
    /// The journey under way.
    pub run: Option<Run>,
    /// Whether somebody asked to see the private answers of the review, where others may look on.
    pub private_shown: bool,
    /// Sending, as far as it is.
    pub sending: Sending,
    /// The receipt, which is all that stays after sending.
    pub sent: Option<Sent>,
    /// Practice, and the page that says how to do it alone.
    pub learning: Learning,
    /// What could not be fetched.
    pub trouble: Option<Trouble>,
    /// Whether the person's own device had no line then. Who stands at a kiosk cannot mend its line.
    pub cut_off: bool,
    /// How often somebody tried again.
    pub attempt: u32,
    /// How often somebody looked for a procedure: each time the device asks whether there is another catalogue, and what day it is.
    pub looked: u32,
    /// The languages of the browser's own voices; nothing until they are known.
    pub browser_voices: Option<Vec<String>>,
    /// Whether somebody plugged in a headset, or pulled it out, since the page began.
    pub plugged: Option<bool>,
    /// Whether somebody asked to hear what this device cannot say.
    pub voiceless: bool,
    /// Seconds left before everything is erased, while that is announced.
    pub idle: Option<u32>,
    /// The last arrival at a page.
    pub arrival: Arrival,
    /// The box that somebody writes in, under which the keyboard in the page stands. It stays when the focus goes, so that nothing moves
    /// under a finger.
    pub writing: Option<Writing>,
    /// How the present page enters the browser's history.
    pub history: HistoryChange,
    /// The path that could not be opened yet, because the catalogue was not there.
    pub wanted: Option<Route>,
    /// The journey of a tab that was reloaded, until the catalogue is there.
    pub stored: Option<StoredRun>,
    /// The receipt of such a tab, until its page is opened.
    pub stored_sent: Option<StoredSent>,
    /// Whether the author of a procedure is looking at it: a journey goes on with the version that was saved last.
    pub previewed: bool,
    /// Where Parvis' own pictures lie, by name.
    pub drawings: Rc<BTreeMap<String, AttrValue>>,
}

/// How much longer a kiosk waits for somebody who asked for time. Ten times would satisfy WCAG 2.2.1 by itself; but any sign of life
/// begins the time anew, which satisfies it too, and with five the answers of somebody who walked away are seen for less long.
const PATIENCE: u32 = 5;

/// WCAG 2.2.1 asks for twenty seconds at least, whatever the settings say.
const SHORTEST_WARNING: u32 = 20;

/// What is looked for on the page of procedures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// The words typed.
    pub words: String,
    /// The moment of life chosen.
    pub life_event: Option<LifeEvent>,
}

/// An arrival at a page: each has another number, so that focus follows each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// Counts arrivals; 0 is the first page, which leaves the focus where the browser puts it.
    pub count: u32,
    /// What is focused.
    pub focus: Focus,
}

/// What an arrival focuses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Focus {
    /// The first-level heading.
    #[default]
    Question,
    /// The heading of the summary of problems.
    Problems,
}

/// A box that somebody writes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writing {
    /// Its id.
    pub id: String,
    /// Its `inputmode`, empty where it has none.
    pub mode: String,
}

/// How a page enters the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryChange {
    /// As a new entry, since the person went on.
    Push,
    /// In place of the present entry, since the browser or the start brought it.
    Replace,
}

/// What could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The town's settings.
    Settings,
    /// The catalogue.
    Catalogue,
    /// The words of a language or procedure.
    Words,
    /// The procedure's program.
    Program,
}

impl State {
    /// The state before anything is fetched.
    #[must_use]
    pub fn new(place: Place, locale: Locale, preferences: Preferences) -> Self {
        Self {
            place,
            settings: None,
            locale,
            words_locale: None,
            locale_chosen: false,
            preferences,
            catalogue: None,
            index: Rc::default(),
            screen: Screen::Welcome,
            left: None,
            search: Search::default(),
            chosen: None,
            run: None,
            private_shown: false,
            sending: Sending::No,
            sent: None,
            learning: Learning::default(),
            trouble: None,
            cut_off: false,
            attempt: 0,
            looked: 0,
            browser_voices: None,
            plugged: None,
            voiceless: false,
            idle: None,
            arrival: Arrival::default(),
            writing: None,
            history: HistoryChange::Replace,
            wanted: None,
            stored: None,
            stored_sent: None,
            previewed: false,
            drawings: Rc::default(),
        }
    }

    /// Whether pictures stand beside words.
    #[must_use]
    pub fn shows_pictures(&self) -> bool {
        match self.preferences.pictures {
            Pictures::Easy => self.locale.is_simple(),
            Pictures::On => true,
            Pictures::Off => false,
        }
    }

    /// The journey under way, if it is that of the chosen procedure and no practice.
    #[must_use]
    pub fn run_of_chosen(&self) -> Option<&Run> {
        let chosen = self.chosen.as_ref()?;
        self.run.as_ref().filter(|run| *run.id() == chosen.description.id && run.practice().is_none())
    }

    /// The procedures that can be done here; none before the catalogue is there.
    #[must_use]
    pub fn procedures(&self) -> &[CatalogueEntry] {
        self.catalogue.as_ref().map(|(_, catalogue)| catalogue.procedures.as_slice()).unwrap_or_default()
    }

    /// Those that are looked for, best first.
    #[must_use]
    pub fn found(&self) -> Vec<&CatalogueEntry> {
        let index = self.index.get_or_init(|| search::Index::of(self.procedures()));
        index.find(&self.search).into_iter().filter_map(|at| self.procedures().get(at)).collect()
    }

    /// The procedure of this id, in the catalogue.
    #[must_use]
    pub fn entry(&self, id: &Id) -> Option<Rc<CatalogueEntry>> {
        self.procedures().iter().find(|entry| entry.description.id == *id).cloned().map(Rc::new)
    }

    /// The same, in the version that the journey under way began with, if there is one.
    #[must_use]
    pub fn version(&self, id: &Id) -> Option<Rc<CatalogueEntry>> {
        let begun = self.run.as_ref().filter(|run| run.id() == id).map(|run| Rc::clone(&run.entry));
        begun.or_else(|| self.entry(id))
    }

    /// Whether the catalogue is that of the town's settings.
    #[must_use]
    pub fn catalogue_is_old(&self) -> bool {
        let both = self.settings.as_ref().zip(self.catalogue.as_ref());
        both.is_some_and(|(settings, (_, catalogue))| settings.catalogue != catalogue.stamp)
    }

    /// The place that the present page has in the browser's history; `None` for pages that have none of their own.
    #[must_use]
    pub fn route(&self) -> Option<Route> {
        let of_chosen = || self.chosen.as_ref().map(|entry| entry.description.id.clone());
        match self.screen {
            Screen::Before => of_chosen().map(Route::Before),
            Screen::Journey => {
                let run = self.run.as_ref()?;
                let id = run.id().clone();
                Some(if run.asking().is_some() { Route::Step(id, run.number) } else { Route::End(id) })
            }
            Screen::Sent => self.sent.as_ref().map(|sent| Route::Sent(sent.entry.description.id.clone())),
            screen => Some(Route::Screen(screen)),
        }
    }

    /// Whether private answers stay hidden in the review: on a shared screen, until somebody asks for them.
    #[must_use]
    pub fn hides_private(&self) -> bool {
        self.place == Place::Kiosk && !self.private_shown
    }

    /// After how many seconds without a sign of life a kiosk asks whether somebody is there, and how long it then waits before it
    /// erases everything. At home nobody is waiting for the screen.
    #[must_use]
    pub fn idle_times(&self) -> Option<(u32, u32)> {
        let settings = self.settings.as_ref().filter(|_| self.place == Place::Kiosk)?;
        let patience = if self.preferences.unhurried { PATIENCE } else { 1 };
        let warning = settings.idle_warning_seconds.max(SHORTEST_WARNING);
        Some((settings.idle_seconds.saturating_mul(patience), warning.saturating_mul(patience)))
    }

    /// Whether the person waits for something that was set off: the page stays until it is there.
    #[must_use]
    pub fn waits(&self) -> bool {
        let asked = |run: &Run| run.failure.is_none() && run.journey.pending().is_some();
        self.learning.waits() || self.sending == Sending::Underway || self.run.as_ref().is_some_and(asked)
    }

    /// Whether there is anything on this device that the next person must not find.
    #[must_use]
    pub fn has_traces(&self) -> bool {
        self.run.is_some()
            || self.sent.is_some()
            || self.locale_chosen
            || !matches!(self.screen, Screen::Welcome | Screen::Ended)
            || self.learning != Learning::default()
            || self.search != Search::default()
            || (self.place == Place::Kiosk && !self.preferences.is_default())
    }
}
