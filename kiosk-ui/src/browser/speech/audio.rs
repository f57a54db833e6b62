//! Sentences that the host renders, played as they come. Not by an `<audio>`: that would need leave for media of any address.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};

use accessibility::speech::player::Event;
use gloo::events::EventListener;
use js_sys::ArrayBuffer;
use procedure::api::{ProblemDetails, Sentence};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AudioBufferSourceNode, AudioContext, AudioContextState};

use super::mouth::End;
use crate::browser::api::{self, ApiError};

/// The code with which the host says that it has no voice for a sentence, or none for its language.
const LACKS: &str = "voice-missing";

/// The page's way to the loudspeaker, opened when something is said for the first time.
#[derive(Default)]
pub(super) struct Audio(Rc<RefCell<Option<AudioContext>>>);

/// A sentence on its way or in the air; dropping it ends it.
pub(super) struct Playing {
    wanted: Rc<Cell<bool>>,
    source: Rc<RefCell<Option<Source>>>,
}

struct Source {
    node: AudioBufferSourceNode,
    _ended: EventListener,
}

impl Drop for Playing {
    fn drop(&mut self) {
        self.wanted.set(false);
        if let Some(source) = self.source.take() {
            let _ = source.node.disconnect();
        }
    }
}

impl Audio {
    pub(super) fn play(&self, sentence: Sentence, volume: u8, done: impl Fn(End) + Clone + 'static) -> Playing {
        let playing = Playing { wanted: Rc::new(Cell::new(true)), source: Rc::default() };
        let (wanted, slot, audio) = (Rc::clone(&playing.wanted), Rc::clone(&playing.source), Rc::clone(&self.0));
        spawn_local(async move {
            let ended = done.clone();
            let source = begin(&audio, &sentence, volume, &wanted, move || ended(Event::VoiceEnded)).await;
            if !wanted.get() {
                return;
            }
            match source {
                Ok(source) => drop(slot.replace(source)),
                Err(end) => done(end),
            }
        });
        playing
    }

    /// Lets the page sound where the browser waited for a press; gives whether it did.
    pub(super) fn wake(&self) -> bool {
        let audio = self.0.borrow();
        let sleeping = audio.as_ref().filter(|audio| audio.state() == AudioContextState::Suspended);
        let Some(Ok(resuming)) = sleeping.map(|audio| audio.resume()) else { return false };
        // Where the browser still waits for a press, the next one asks again.
        spawn_local(async { drop(JsFuture::from(resuming).await) });
        true
    }
}

async fn begin(
    audio: &RefCell<Option<AudioContext>>,
    sentence: &Sentence,
    volume: u8,
    wanted: &Cell<bool>,
    ended: impl Fn() + 'static,
) -> Result<Option<Source>, End> {
    let bytes = api::voice(sentence).await.map_err(|error| match error {
        ApiError::Refused(ProblemDetails { code, .. }) if code == LACKS => Event::VoiceLacks as End,
        _ => Event::VoiceFailed,
    })?;
    let source = sound(audio, bytes, volume, wanted, ended).await;
    // Somebody else's turn meanwhile is no failure.
    if source.is_none() && wanted.get() { Err(Event::VoiceFailed) } else { Ok(source) }
}

async fn sound(
    audio: &RefCell<Option<AudioContext>>,
    bytes: ArrayBuffer,
    volume: u8,
    wanted: &Cell<bool>,
    ended: impl Fn() + 'static,
) -> Option<Source> {
    let context = {
        let mut open = audio.borrow_mut();
        if open.is_none() {
            *open = AudioContext::new().ok();
        }
        open.clone()?
    };
    let sound = JsFuture::from(context.decode_audio_data(&bytes).ok()?).await.ok()?;
    if !wanted.get() {
        return None;
    }
    let (node, gain) = (context.create_buffer_source().ok()?, context.create_gain().ok()?);
    node.set_buffer(Some(&sound.dyn_into().ok()?));
    gain.gain().set_value(f32::from(volume) / 100.0);
    node.connect_with_audio_node(&gain).ok()?.connect_with_audio_node(&context.destination()).ok()?;
    let listener = EventListener::new(&node, "ended", move |_| ended());
    node.start().ok()?;
    Some(Source { node, _ended: listener })
}
