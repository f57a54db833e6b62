//! A text for the ear that waits until the person rests: said at every letter, it would talk over what is typed.

use gloo::timers::callback::Timeout;
use yew::{hook, use_context, use_effect_with};

use crate::state::ServicesContext;

/// Most people who type leave less than this between letters.
const REST_MS: u32 = 700;

/// Says `text` when the person rests after `typed`; `None` is silence. Each letter begins anew, with nothing in the live region: a screen
/// reader forgets at a key what it has not said yet, and what stands there already is not said again.
#[hook]
pub(crate) fn use_said_later(typed: &str, text: Option<String>) {
    let services = use_context::<ServicesContext>();
    use_effect_with((typed.to_owned(), text), move |(_, text)| {
        let say = services.map(|services| services.say);
        let waiting = text.clone().zip(say).map(|(text, say)| {
            say.emit(String::new());
            Timeout::new(REST_MS, move || say.emit(text))
        });
        move || drop(waiting)
    });
}
