//! What the voice hears of the person and of the page: keys, touches, the focus, letters, news, paper.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use accessibility::{
    keypad::Key,
    preferences::{Preferences, Scanning},
    speech::{Utterance, echo::echo, keys::Wish, player::Event, reading::Reader},
};
use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use procedure::api::Place;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Element, EventTarget, KeyboardEvent, MutationObserver, MutationObserverInit, MutationRecord};

use super::{Told, Voice, number};
use crate::{
    browser::{page, stops},
    speech::SpokenWords,
    state::{Action, Screen},
};

/// Long enough that nobody does it by chance, short enough to find out.
const HELD: u32 = 1_000;

/// What says how it is only after it was pressed.
const SWITCHES: &str = "[aria-pressed], [aria-expanded], [aria-current], [data-turns], summary";

/// What is said by itself when it is pressed, where sentences can be listened to; a row of answers is an item of a list.
const SENTENCES: &str = "h1, h2, h3, p, li, label, legend, .hint";

pub(super) struct Ears {
    memory: Rc<Memory>,
    _signs: Vec<EventListener>,
    _news: News,
}

#[derive(Default)]
struct Memory {
    /// What the box that one writes in held before.
    held: RefCell<String>,
    /// The key that is being held, and what will happen if it stays so.
    holding: RefCell<Option<(String, Timeout)>>,
    /// Whether something was being said when the last press began.
    spoke: Cell<bool>,
}

/// What is done about an event.
type Ear = fn(&Voice, &Memory, &web_sys::Event);

impl Ears {
    pub(super) fn open(voice: &Voice) -> Option<Self> {
        let memory = Rc::new(Memory::default());
        let (window, document) = (EventTarget::from(page::window()?), page::document()?);
        let signs: [(&'static str, Ear); 7] = [
            ("keydown", key),
            ("keyup", |_, memory, _| drop(memory.holding.take())),
            ("pointerdown", |voice, memory, _| acted(voice, memory)),
            ("focusin", focus),
            ("input", input),
            ("change", |voice, _, event| voice.changed(target(event))),
            ("click", click),
        ];
        let listen = |(sign, ear): (&'static str, Ear)| {
            let (voice, memory) = (voice.clone(), Rc::clone(&memory));
            let mut options = EventListenerOptions::run_in_capture_phase();
            options.passive = false;
            // Below the window, where a filter for hands that tremble stops what does not count.
            EventListener::new_with_options(&document, sign, options, move |event| ear(&voice, &memory, event))
        };
        let mut signs: Vec<EventListener> = signs.into_iter().map(listen).collect();
        for sign in ["keydown", "pointerdown"] {
            let (voice, memory) = (voice.clone(), Rc::clone(&memory));
            let options = EventListenerOptions::run_in_capture_phase();
            let press = move |event: &web_sys::Event| switch(&voice, &memory, event);
            signs.push(EventListener::new_with_options(&window, sign, options, press));
        }
        let printing = voice.clone();
        signs.push(EventListener::new(&window, "afterprint", move |_| printing.printed()));
        Some(Self { _news: News::listen(voice)?, _signs: signs, memory })
    }

    /// Whether the press under way silenced the voice.
    pub(super) fn stopped_it(&self) -> bool {
        self.memory.spoke.take()
    }
}

/// Whatever somebody does interrupts.
fn acted(voice: &Voice, memory: &Memory) {
    memory.spoke.set(voice.is_speaking());
    // Voices that were not allowed to sound before a press may have seemed dead.
    if voice.0.mouth.wake()
        && let Some(voices) = voice.with_told(|told| told.state.voices())
    {
        voice.hear(Event::Voices(voices));
    }
    voice.0.told_news.set(false);
    if voice.is_on() || voice.is_speaking() {
        voice.hear(Event::UserActed);
    }
}

/// A switch, whose presses end at the window: they interrupt as well.
fn switch(voice: &Voice, memory: &Memory, event: &web_sys::Event) {
    let repeated = event.dyn_ref::<KeyboardEvent>().is_some_and(KeyboardEvent::repeat);
    if voice.scans() && event.is_trusted() && !repeated {
        acted(voice, memory);
    }
}

fn key(voice: &Voice, memory: &Memory, event: &web_sys::Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let code = key.code();
    if key.repeat() {
        // The key that switched the voice on does nothing else while it is down.
        if voice.is_on() && memory.holding.borrow().as_ref().is_some_and(|(held, _)| *held == code) {
            event.prevent_default();
            event.stop_immediate_propagation();
        }
        return;
    }
    let bare = !(key.ctrl_key() || key.alt_key() || key.meta_key());
    let pad = voice.with_told(|told| told.state.preferences.keypad) == Some(true);
    let wish = Wish::of(&code, pad).filter(|_| bare && voice.is_on());
    if let Some(wish) = wish {
        event.prevent_default();
        // The five keys, which listen at the same place, would act on it too.
        event.stop_immediate_propagation();
        return voice.wish(wish);
    }
    voice.0.paused.set(false);
    acted(voice, memory);
    let asks = !voice.is_on() || (!pad && is_of_pad(&code) && voice.with_told(may_have_pad) == Some(true));
    if bare && asks && voice.with_told(can_be_woken) == Some(true) {
        hold(voice, memory, code);
    }
}

/// On the first page of a kiosk that can speak. Somebody who cannot see it finds keys with the hands.
fn can_be_woken(told: &Told) -> bool {
    let state = &told.state;
    let first = matches!(state.screen, Screen::Welcome | Screen::Ended);
    state.place == Place::Kiosk && first && state.speaks(told.words.locale())
}

/// Whom a headset woke may have five keys that nothing has told of.
fn may_have_pad(told: &Told) -> bool {
    told.state.has_headset() && told.state.preferences.scanning == Scanning::Off
}

/// Who holds one of the five keys has those.
fn is_of_pad(code: &str) -> bool {
    Key::of(code).is_some() && code != "Enter"
}

fn hold(voice: &Voice, memory: &Memory, code: String) {
    let woken = voice.clone();
    let pad = is_of_pad(&code);
    let timer = Timeout::new(HELD, move || {
        // The key may have led to another page meanwhile.
        let now = woken.with_told(|told| can_be_woken(told).then_some(told.state.preferences)).flatten();
        let Some(now) = now else { return };
        let preferences = Preferences { self_voicing: true, keypad: now.keypad || pad, ..now };
        // Otherwise the first words say it.
        if pad && now.self_voicing {
            woken.tell_of_keys();
        }
        woken.0.act.emit(Action::PreferencesChosen(preferences));
    });
    memory.holding.replace(Some((code, timer)));
}

fn focus(voice: &Voice, memory: &Memory, event: &web_sys::Event) {
    let Some(element) = target(event) else { return };
    // A key of the keyboard in the page is no other box.
    if stops::is_written_in(&element) {
        memory.held.replace(value(&element));
    }
    // A heading has the focus because a page has come, and that is being read.
    if element.get_attribute("tabindex").as_deref() != Some("-1") {
        voice.changed(Some(element));
    }
}

/// The letters that came or went.
fn input(voice: &Voice, memory: &Memory, event: &web_sys::Event) {
    let Some(element) = target(event).filter(stops::is_written_in) else { return };
    let after = value(&element);
    let before = memory.held.replace(after.clone());
    if !voice.is_on() {
        return;
    }
    let mut whole = false;
    let said = voice.look_in(page::app().as_ref(), |reader, page, elements| {
        let at = number(elements, Some(&element));
        let node = at.and_then(|at| page.path(at).last().copied());
        // What is not known to be for everybody is for the person.
        let private = node.is_none_or(|node| node.private);
        echo(reader, &before, &after, private).unwrap_or_else(|| {
            whole = true;
            at.map(|at| reader.place_after(page, at, Some(at))).unwrap_or_default()
        })
    });
    voice.hear(Event::News(said));
}

fn click(voice: &Voice, _: &Memory, event: &web_sys::Event) {
    let Some(element) = target(event) else { return };
    let now = voice.with_told(|told| told.state.preferences).unwrap_or_default();
    // A touch on the black screen meets nothing else; who cannot see that it is black finds out of it like that.
    if now.screen_curtain && now.self_voicing && matches!(element.tag_name().as_str(), "BODY" | "HTML") {
        voice.0.act.emit(Action::PreferencesChosen(Preferences { screen_curtain: false, ..now }));
        let notice = |told: &Told| {
            let words = SpokenWords(Rc::clone(&told.words));
            Utterance::notice(&words, "speech-curtain-up", &[])
        };
        voice.hear(Event::News(voice.with_told(notice).into_iter().collect()));
    } else if let Ok(Some(switch)) = element.closest(SWITCHES) {
        voice.changed(Some(switch));
    } else if now.read_aloud {
        sentence(voice, &element);
    }
}

/// Says what was pressed, if it is words of the page and nothing that does something else.
fn sentence(voice: &Voice, element: &Element) {
    let around = |what: &str| element.closest(what).ok().flatten();
    let Some(sentence) =
        around(SENTENCES).filter(|_| around("main").is_some() && around("button, a, input, [aria-hidden]").is_none())
    else {
        return;
    };
    let said = voice.look_in(page::app().as_ref(), |reader: &Reader<'_>, page, elements| {
        // What is wrong with one field is said in full at its place, though the page says it above.
        let wrong = sentence.id().starts_with("error-") && sentence.id() != "error-summary";
        let mut all = if wrong { reader.errors(page) } else { reader.page(page) };
        let about = |said: &Utterance| said.place.and_then(|place| elements.get(place)).map(|living| &living.0);
        // A choice is said where its circle is, and so by its label.
        let own = sentence.get_attribute("for");
        let here = |said: &Utterance| {
            about(said).is_some_and(|about| sentence.contains(Some(about)) || Some(about.id()) == own)
        };
        if all.iter().any(here) {
            all.retain(here);
        } else {
            // A line of an answer is said with its row, the name of a group where the group is.
            let around = |said: &&Utterance| about(said).is_some_and(|about| about.contains(Some(&sentence)));
            let nearest = all.iter().filter(around).filter_map(|said| said.place).max();
            all.retain(|said| nearest.is_some() && said.place == nearest);
        }
        all
    });
    voice.hear(Event::Asked(said));
}

/// Hears what live regions say.
struct News {
    observer: MutationObserver,
    _heard: Closure<dyn FnMut(js_sys::Array)>,
}

impl News {
    fn listen(voice: &Voice) -> Option<Self> {
        let voice = voice.clone();
        let heard = Closure::<dyn FnMut(js_sys::Array)>::new(move |records: js_sys::Array| {
            if !voice.is_on() {
                return;
            }
            for record in records.iter() {
                let changed = record.unchecked_into::<MutationRecord>().target();
                let changed = changed.and_then(|node| node.dyn_into::<Element>().ok());
                let region = changed.and_then(|element| element.closest("[role=\"status\"]").ok().flatten());
                let Some(region) = region else { continue };
                let news = voice.look_in(Some(&region), |reader, page, _| reader.page(page));
                if !news.is_empty() {
                    voice.0.told_news.set(true);
                    return voice.hear(Event::News(news));
                }
            }
        });
        let observer = MutationObserver::new(heard.as_ref().unchecked_ref()).ok()?;
        let what = MutationObserverInit::new();
        what.set_child_list(true);
        what.set_subtree(true);
        observer.observe_with_options(page::app()?.as_ref(), &what).ok()?;
        Some(Self { observer, _heard: heard })
    }
}

impl Drop for News {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

fn target(event: &web_sys::Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn value(element: &Element) -> String {
    use accessibility::speech::page::Element as _;
    super::dom::Living(element.clone()).value()
}
