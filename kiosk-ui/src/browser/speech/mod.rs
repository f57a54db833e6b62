//! The voice: does what the player of `accessibility::speech` decides, and tells it what happens.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use accessibility::speech::{
    Utterance,
    keys::Wish,
    notices::Notices,
    page::Page,
    player::{Command, Event, Player},
    reading::Reader,
    walk,
};
use gloo::timers::callback::{Interval, Timeout};
use procedure::{Locale, api::Place};
use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::Callback;

use super::{api, page};
use crate::{
    speech::{SpokenWords, secrets},
    state::{Action, Ask, Screen, State, WordsContext},
};

mod audio;
mod dom;
mod ears;
mod jack;
mod lights;
mod mouth;
mod synthesis;

use dom::Living;
use ears::Ears;
use jack::Jack;
use lights::Lights;
use mouth::Mouth;

/// How the style sheet knows what is being said, and everybody else that something is: a mark in the page, since the page is what is read.
const VOICED: &str = "data-voiced";

/// What follows from a press is in the page by then, and what has the focus has it: both are said once, not in between.
const SETTLING: u32 = 30;

/// How often a voice that never ends is looked for.
const PATIENCE: u32 = 1_000;

/// Languages in which the voice says how to change to them: more, and nobody would wait for the page.
const INVITATIONS: usize = 4;

/// Whether something is being said.
#[must_use]
pub fn speaks() -> bool {
    let marked = page::document().and_then(|document| document.query_selector("[data-voiced]").ok()?);
    marked.is_some()
}

/// Falls silent, for good: the document is about to be replaced.
pub fn stop() {
    synthesis::cancel();
}

/// The voice of this document.
#[derive(Clone)]
pub struct Voice(Rc<Desk>);

struct Desk {
    act: Callback<Action>,
    player: RefCell<Player>,
    mouth: Mouth,
    told: RefCell<Option<Told>>,
    /// What the sentences are about, by their places.
    elements: RefCell<Vec<Element>>,
    marked: RefCell<Option<Element>>,
    due: RefCell<Option<(Due, Timeout)>>,
    paused: Cell<bool>,
    /// Five keys came with the headset, which the page does not know yet.
    padded: Cell<bool>,
    /// They go with it, too.
    lent: Cell<bool>,
    /// Whether the language is another one than when the page was read last.
    turned: Cell<bool>,
    /// Counts what was read, so that what comes late for another page is not read there.
    reading: Cell<u32>,
    /// What something was last said of: it had the focus, or was lit.
    left: RefCell<Option<Element>>,
    /// Whether news were told since the person did anything: where the focus goes with them is said after them.
    told_news: Cell<bool>,
    /// What a switch changed last.
    changed: RefCell<Option<Element>>,
    ears: RefCell<Option<(Ears, Interval)>>,
    others: RefCell<(Option<Jack>, Option<Lights>)>,
}

/// What is on the screen, in which words.
struct Told {
    state: Rc<State>,
    words: WordsContext,
}

/// What will be said once the page has settled; a page before a place in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Focus,
    Light,
    Page,
}

impl PartialEq for Voice {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Voice {
    /// A voice that is off, but hears who would switch it on.
    #[must_use]
    pub fn start(act: Callback<Action>, place: Place) -> Self {
        let voice = Self(Rc::new(Desk {
            act,
            player: RefCell::default(),
            mouth: Mouth::default(),
            told: RefCell::default(),
            elements: RefCell::default(),
            marked: RefCell::default(),
            due: RefCell::default(),
            paused: Cell::default(),
            padded: Cell::default(),
            lent: Cell::default(),
            turned: Cell::default(),
            reading: Cell::default(),
            left: RefCell::default(),
            told_news: Cell::default(),
            changed: RefCell::default(),
            ears: RefCell::default(),
            others: RefCell::default(),
        }));
        // What people plug in at home is their own matter.
        let jack = (place == Place::Kiosk).then(|| Jack::open(&voice)).flatten();
        voice.0.others.replace((jack, Lights::watch(&voice)));
        let ticking = voice.clone();
        let ticks = Interval::new(PATIENCE, move || {
            if ticking.is_speaking() {
                ticking.hear(Event::Tick);
            }
        });
        let ears = Ears::open(&voice).map(|ears| (ears, ticks));
        voice.0.ears.replace(ears);
        voice
    }

    /// What is on the screen now.
    pub fn attend(&self, state: &Rc<State>, words: &WordsContext) {
        let before = self.0.told.replace(Some(Told { state: Rc::clone(state), words: Rc::clone(words) }));
        if before.as_ref().is_some_and(|before| before.words.locale() == words.locale()) {
            return;
        }
        self.hear(Event::Words(Box::new(Notices::new(&SpokenWords(Rc::clone(words))))));
        let Some(before) = before else { return };
        self.0.turned.set(true);
        if !state.speaks(words.locale()) {
            self.hear(Event::News(vec![Utterance::notice(&SpokenWords(before.words), "sent-reference-no-voice", &[])]));
        }
    }

    /// Another page is there.
    pub fn arrive(&self) {
        self.say_soon(Due::Page);
    }

    /// What a page asks for.
    pub fn ask(&self, ask: Ask) {
        match ask {
            Ask::Wish(wish) => self.wish(wish),
            // The press that stopped it was meant to.
            Ask::Page if self.0.ears.borrow().as_ref().is_some_and(|(ears, _)| ears.stopped_it()) => {}
            Ask::Page => self.hear(Event::Asked(self.look_afresh(|reader, page| reader.page(page)))),
            Ask::Words(text) => {
                let told = self.0.told.borrow();
                let locale = told.as_ref().map(|told| told.words.locale().as_str().to_owned()).unwrap_or_default();
                drop(told);
                let kind = accessibility::speech::Kind::Text;
                self.hear(Event::Asked(vec![Utterance { text, masked: None, locale, place: None, kind }]));
            }
        }
    }

    /// Tells the player what happened, and does what it answers.
    pub fn hear(&self, event: Event) {
        let commands = self.0.player.borrow_mut().on(event, page::milliseconds());
        for command in commands {
            self.follow(command);
        }
        if !self.is_speaking() {
            self.mark(None);
        }
    }

    fn follow(&self, command: Command) {
        match command {
            Command::Cancel => self.0.mouth.fall_silent(),
            Command::Say { place, .. } => {
                let about = place.and_then(|place| self.0.elements.borrow().get(place).cloned());
                self.mark(about.or_else(|| page::document()?.document_element()));
                self.0.mouth.say(self, command);
            }
            Command::Greet => self.greet(),
            // A word of another language in between is no fault of the device.
            Command::Missing(missing) => {
                if self.with_told(|told| told.words.locale().as_str() == missing.locale) == Some(true) {
                    self.0.act.emit(Action::VoiceMissing);
                }
            }
        }
    }

    fn is_speaking(&self) -> bool {
        self.0.player.borrow().is_speaking()
    }

    fn is_on(&self) -> bool {
        self.0.player.borrow().is_on()
    }

    fn with_told<T>(&self, ask: impl FnOnce(&Told) -> T) -> Option<T> {
        self.0.told.borrow().as_ref().map(ask)
    }

    /// The first words, then in other languages how to change to them, then the page.
    fn greet(&self) {
        let own = |told: &Told| {
            let words = SpokenWords(Rc::clone(&told.words));
            (Notices::greeting(&words, self.0.padded.take() || told.state.preferences.keypad), others(told))
        };
        let Some((greeting, others)) = self.with_told(own) else { return };
        self.read(greeting);
        let (voice, reading) = (self.clone(), self.0.reading.get());
        spawn_local(async move {
            let mut more = Vec::new();
            for locale in others {
                more.extend(api::words(&locale).await.map(|words| Notices::invitation(&SpokenWords(Rc::new(words())))));
            }
            if voice.0.reading.get() == reading {
                more.extend(voice.look(|reader, page| reader.page(page)));
                more.extend(voice.look_lit());
                voice.hear(Event::More(more));
            }
        });
    }

    fn read(&self, list: Vec<Utterance>) {
        self.0.reading.set(self.0.reading.get().wrapping_add(1));
        self.0.paused.set(false);
        self.hear(Event::Speak(list));
    }

    fn wish(&self, wish: Wish) {
        let paused = self.0.paused.replace(false);
        match wish {
            Wish::Repeat => self.hear(Event::Repeat),
            Wish::Where => self.hear(Event::WhereAmI(self.look_at(|reader, page, at| reader.where_am_i(page, at)))),
            Wish::Everything => self.read(self.look_afresh(|reader, page| reader.everything(page))),
            Wish::Pause if paused => self.hear(Event::Resume),
            Wish::Pause => {
                self.0.paused.set(true);
                self.hear(Event::Pause);
            }
            Wish::Slower => self.hear(Event::Slower),
            Wish::Faster => self.hear(Event::Faster),
            Wish::Softer => self.hear(Event::Softer),
            Wish::Louder => self.hear(Event::Louder),
        }
    }

    fn say_soon(&self, due: Due) {
        if !self.is_on() {
            return;
        }
        let mut slot = self.0.due.borrow_mut();
        if slot.as_ref().is_some_and(|(other, _)| *other > due) {
            return;
        }
        let voice = self.clone();
        *slot = Some((
            due,
            Timeout::new(SETTLING, move || {
                voice.0.due.replace(None);
                voice.say_now(due);
            }),
        ));
    }

    fn say_now(&self, due: Due) {
        if due == Due::Light {
            return self.say_light();
        }
        if due == Due::Focus {
            let said = self.look_here();
            if !said.is_empty() {
                self.hear(if self.0.told_news.take() { Event::Lit(said) } else { Event::News(said) });
            }
            return;
        }
        let fits = |told: &Told| (told.state.speaks(told.words.locale()), told.state.screen == Screen::Sent);
        let Some((true, sent)) = self.with_told(fits) else { return };
        let turned = self.0.turned.replace(false);
        let language =
            self.with_told(|told| Notices::language(&SpokenWords(Rc::clone(&told.words)))).filter(|_| turned);
        let page = self.look_afresh(|reader, page| {
            let all = reader.page(page);
            if !sent {
                return all;
            }
            // The paper first, whole; then what else there is to do.
            let mut receipt = reader.receipt(page, false);
            let rest: Vec<Utterance> = all.into_iter().filter(|said| !receipt.contains(said)).collect();
            receipt.extend(rest);
            receipt
        });
        self.read(language.into_iter().chain(page).chain(self.look_lit()).collect());
    }

    /// The receipt once more, now that it is on its way to the printer.
    fn printed(&self) {
        if self.is_on() && self.with_told(|told| told.state.screen == Screen::Sent) == Some(true) {
            self.read(self.look_afresh(|reader, page| reader.receipt(page, true)));
        }
    }

    /// Looks at the page for what replaces everything that was to be said: elements of earlier pages are let go, with what was typed there.
    fn look_afresh(&self, read: impl FnOnce(&Reader<'_>, &Page) -> Vec<Utterance>) -> Vec<Utterance> {
        self.0.elements.borrow_mut().clear();
        self.look(read)
    }

    /// Looks at the page, and reads of it.
    fn look(&self, read: impl FnOnce(&Reader<'_>, &Page) -> Vec<Utterance>) -> Vec<Utterance> {
        self.look_in(page::app().as_ref(), |reader, page, _| read(reader, page))
    }

    /// The same, with the number of what has the focus.
    fn look_at(&self, read: impl FnOnce(&Reader<'_>, &Page, Option<usize>) -> Vec<Utterance>) -> Vec<Utterance> {
        let here = page::document().and_then(|document| document.active_element());
        self.look_in(page::app().as_ref(), |reader, page, elements| read(reader, page, number(elements, here.as_ref())))
    }

    fn look_in(
        &self,
        root: Option<&Element>,
        read: impl FnOnce(&Reader<'_>, &Page, &[Living]) -> Vec<Utterance>,
    ) -> Vec<Utterance> {
        let told = self.0.told.borrow();
        let (Some(told), Some(root)) = (told.as_ref(), root) else { return Vec::new() };
        let (words, secrets) = (SpokenWords(Rc::clone(&told.words)), secrets(&told.state, &told.words));
        let reader = Reader { words: &words, secrets: &secrets };
        let locale = told.words.locale().as_str();
        let (page, elements) = walk::read(&Living(root.clone()), &page::title(), locale);
        let mut said = read(&reader, &page, &elements);
        // Numbers of this look only: sentences about one thing keep it under a number that no other look gives.
        let mut known = self.0.elements.borrow_mut();
        for place in said.iter_mut().filter_map(|said| said.place.as_mut()) {
            let element = elements.get(*place).map(|living| &living.0);
            if known.last() != element {
                known.extend(element.cloned());
            }
            *place = known.len().saturating_sub(1);
        }
        said
    }

    fn mark(&self, element: Option<Element>) {
        let before = self.0.marked.replace(element.clone());
        if let Some(before) = before {
            let _ = before.remove_attribute(VOICED);
        }
        if let Some(element) = element {
            let _ = element.set_attribute(VOICED, "");
        }
    }
}

/// The number of an element.
fn number(elements: &[Living], wanted: Option<&Element>) -> Option<usize> {
    elements.iter().position(|living| Some(&living.0) == wanted)
}

/// The languages that a stranger at a kiosk may want instead; at home it is the owner's already.
fn others(told: &Told) -> Vec<Locale> {
    let state = &told.state;
    let offered = state.settings.as_ref().map(|settings| settings.locales.as_slice()).unwrap_or_default();
    let fits = |locale: &&Locale| {
        !locale.is_simple() && locale.language() != told.words.locale().language() && state.speaks(locale)
    };
    let all = offered.iter().filter(fits).take(INVITATIONS).cloned();
    if state.place == Place::Kiosk { all.collect() } else { Vec::new() }
}
