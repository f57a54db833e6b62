//! A text for the ear that waits until the person rests: said at every letter, it would talk over what is typed.

use gloo::timers::callback::Timeout;
use yew::{hook, use_context, use_effect_with};

use crate::state::ServicesContext;

/// A person who types leaves less than this between letters; the value is that of long practice with character counters.
const REST_MS: u32 = 1000;

/// Says `text` when it changed and then stayed the same for a second; `None` is silence.
#[hook]
pub(crate) fn use_said_later(text: Option<String>) {
    let services = use_context::<ServicesContext>();
    use_effect_with(text, move |text| {
        let say = services.map(|services| services.say);
        let waiting = text.clone().zip(say).map(|(text, say)| Timeout::new(REST_MS, move || say.emit(text)));
        move || drop(waiting)
    });
}
