//! What is lit for whoever uses switches, as the voice hears of it: by the mark in the page, which is all that there is to see.

use accessibility::{
    preferences::Scanning,
    speech::{
        Utterance,
        page::Page,
        player::Event,
        reading::{Lit, Reader},
    },
};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Element, MutationObserver, MutationObserverInit};

use super::{Due, Voice, dom::Living, number};
use crate::browser::page;

/// See `browser/scanning.rs`.
const LIT: &str = "data-lit";

pub(super) struct Lights {
    observer: MutationObserver,
    _seen: Closure<dyn FnMut()>,
}

impl Lights {
    pub(super) fn watch(voice: &Voice) -> Option<Self> {
        let voice = voice.clone();
        let seen = Closure::<dyn FnMut()>::new(move || voice.say_soon(Due::Light));
        let observer = MutationObserver::new(seen.as_ref().unchecked_ref()).ok()?;
        let what = MutationObserverInit::new();
        what.set_subtree(true);
        what.set_attribute_filter(&js_sys::Array::of1(&JsValue::from_str(LIT)));
        observer.observe_with_options(page::app()?.as_ref(), &what).ok()?;
        Some(Self { observer, _seen: seen })
    }
}

impl Drop for Lights {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

impl Voice {
    /// Whether a light goes round.
    pub(super) fn scans(&self) -> bool {
        self.with_told(|told| told.state.preferences.scanning != Scanning::Off) == Some(true)
    }

    /// Something was chosen or opened: how it is now is worth hearing. Where switches are used it has no focus to be found by.
    pub(super) fn changed(&self, element: Option<Element>) {
        self.0.changed.replace(element.filter(|_| self.scans()));
        self.say_soon(Due::Focus);
    }

    /// What has the focus, as it is said to who comes from what had it before.
    pub(super) fn look_here(&self) -> Vec<Utterance> {
        let here = page::document().and_then(|document| document.active_element());
        let before = self.0.left.replace(here.clone());
        self.look_in(page::app().as_ref(), |reader, page, elements| {
            let at = number(elements, here.as_ref());
            at.map(|at| reader.place_after(page, at, number(elements, before.as_ref()))).unwrap_or_default()
        })
    }

    /// What a press changed, then what is lit.
    pub(super) fn say_light(&self) {
        let changed = self.0.changed.take();
        let said = self.look_in(page::app().as_ref(), |reader, page, elements| {
            let at = number(elements, changed.as_ref());
            let mut all = at.map(|at| self.place(reader, page, elements, at)).unwrap_or_default();
            all.extend(self.lit(reader, page, elements, at));
            all
        });
        if !said.is_empty() {
            self.hear(Event::Lit(said));
        }
    }

    /// What is lit, for the end of a page that has just been read.
    pub(super) fn look_lit(&self) -> Vec<Utterance> {
        self.0.changed.take();
        self.0.left.take();
        self.look_in(page::app().as_ref(), |reader, page, elements| self.lit(reader, page, elements, None))
    }

    /// What is lit, unless that is the one thing that has been said.
    fn lit(&self, reader: &Reader<'_>, page: &Page, elements: &[Living], said: Option<usize>) -> Vec<Utterance> {
        let how = |element: &Living| element.0.get_attribute(LIT);
        if elements.iter().any(|element| how(element).as_deref() == Some("leave")) {
            return reader.lit(page, Lit::Leave, None);
        }
        let places: Vec<usize> =
            elements.iter().enumerate().filter(|(_, element)| how(element).is_some()).map(|(at, _)| at).collect();
        match *places.as_slice() {
            [one] if Some(one) == said => Vec::new(),
            [one] => self.place(reader, page, elements, one),
            _ => {
                // A light on several has said no question of any of them.
                self.0.left.take();
                reader.lit(page, Lit::These(&places), None)
            }
        }
    }

    /// One thing, as it is said to who has heard what was said last.
    fn place(&self, reader: &Reader<'_>, page: &Page, elements: &[Living], at: usize) -> Vec<Utterance> {
        let here = elements.get(at).map(|element| element.0.clone());
        let before = self.0.left.replace(here);
        reader.lit(page, Lit::These(&[at]), number(elements, before.as_ref()))
    }
}
