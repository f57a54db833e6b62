//! A keyboard in the page, under the box that somebody writes in: it moves what follows down and covers nothing.

use accessibility::keyboards::{self, Board, Edit, Key, large};
use yew::{AttrValue, Callback, Event, Html, Properties, classes, component, html, use_context, use_state};

use super::icon::{Icon, icon};
use crate::state::{Action, ServicesContext, StateContext, WordsContext};

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`Keyboard`].
#[derive(Clone, PartialEq, Properties)]
pub struct KeyboardProps {
    /// The ids of the boxes that it is for.
    pub boxes: Vec<AttrValue>,
}

/// The keyboard, while somebody wants one and writes in one of these boxes.
#[component]
pub fn Keyboard(props: &KeyboardProps) -> Html {
    let services = use_context::<ServicesContext>().unwrap_or_default();
    let Some(state) = use_context::<StateContext>() else { return Html::default() };
    let Some(words) = use_context::<WordsContext>() else { return Html::default() };
    let Some(writing) = state.writing.as_ref().filter(|writing| props.boxes.iter().any(|id| *id == writing.id)) else {
        return Html::default();
    };
    let locale = words.locale();
    let Some(board) = keyboards::board(keyboards::wanted(state.preferences), locale.language(), &writing.mode) else {
        return Html::default();
    };
    let id = AttrValue::from(writing.id.clone());
    let on_edit = {
        let (edit, id) = (services.edit.clone(), id.clone());
        Callback::from(move |change| edit.emit((id.clone(), change)))
    };
    let on_done = {
        let (act, go_on) = (state.act.clone(), services.go_on_from.clone());
        Callback::from(move |()| {
            // From where the keyboard still stands; a box that is entered then gets a keyboard of its own.
            act.emit(Action::BoxLeft);
            go_on.emit(id.clone());
        })
    };
    // Numbers and addresses of e-mail read from left to right in every language.
    let right_to_left = locale.is_right_to_left() && writing.mode.is_empty();
    html! { <Keys key={writing.mode.clone()} {board} {right_to_left} words={words.clone()} {on_edit} {on_done} /> }
}

/// Properties of [`Keys`].
#[derive(Clone, PartialEq, Properties)]
pub struct KeysProps {
    /// Which keys.
    pub board: &'static Board,
    /// How what is written reads.
    pub right_to_left: bool,
    /// The words.
    pub words: WordsContext,
    /// Called when a key changes the text.
    pub on_edit: Callback<Edit>,
    /// Called when the keyboard is to be put away.
    pub on_done: Callback<()>,
}

/// The keys themselves. Each acts when it is let go, and once: nothing repeats (EN 301 549, 5.7).
#[component]
pub fn Keys(props: &KeysProps) -> Html {
    let shown = use_state(|| 0_usize);
    let capital = use_state(|| false);
    let Some(page) = props.board.pages.get(*shown).or(props.board.pages.first()) else { return Html::default() };
    let onclick = |key: Key| {
        let (shown, capital) = (shown.clone(), capital.clone());
        let KeysProps { on_edit, on_done, right_to_left, .. } = props.clone();
        Callback::from(move |_| match (key, key.edit(*capital, right_to_left)) {
            (_, Some(edit)) => {
                on_edit.emit(edit);
                capital.set(false);
            }
            (Key::Shift, None) => capital.set(!*capital),
            (Key::Page(page), None) => shown.set(page),
            (_, None) => on_done.emit(()),
        })
    };
    let view = |key: Key| {
        let span = ["key-", ["1", "2", "3", "4"][usize::from(key.span() - 1)]].concat();
        let pressed = (key == Key::Shift).then_some(if *capital { "true" } else { "false" });
        // A key that turns to other keys is another key then, which a voice says.
        let turns = matches!(key, Key::Page(_)).then_some("");
        html! {
            <button type="button" class={classes!("key", span)} aria-pressed={pressed} data-turns={turns} onclick={onclick(key)}>
                { sign(props, key, *capital) }
            </button>
        }
    };
    // The focus stays in the box, and the caret in its place, while a finger presses keys.
    let stay = |event: Event| event.prevent_default();
    // Letters lie as on typewriters, from left to right; in alphabetical order they lie as one reads, and where the page is narrow they
    // flow on in that direction. Below them arrows point their way.
    let dir = if props.right_to_left && page.follows_reading { "rtl" } else { "ltr" };
    let mut rows: Vec<Html> = page.rows().map(|row| row.map(view).collect()).collect();
    let below = rows.pop();
    let few = page.rows().all(|row| row.count() < 5);
    html! {
        <div
            class={classes!("keyboard", few.then_some("keyboard-few"))} role="group"
            aria-label={props.words.common("keyboard-label")}
            onpointerdown={move |event: yew::PointerEvent| stay(event.into())}
            onmousedown={move |event: yew::MouseEvent| stay(event.into())}
        >
            <div class="keyboard-letters" {dir}>{ for rows.into_iter().map(|row| html! { <div class="keyboard-row">{ row }</div> }) }</div>
            <div class="keyboard-row keyboard-below" dir="ltr">{ for below }</div>
        </div>
    }
}

/// What stands on a key, and what a voice says where that is another thing.
fn sign(props: &KeysProps, key: Key, capital: bool) -> Html {
    let page = |page: usize| props.board.pages.get(page);
    let hidden = |sign: String| html! { <span aria-hidden="true">{ sign }</span> };
    let said = match key {
        Key::Page(other) => page(other).map(|page| page.name),
        key => key.name(props.right_to_left),
    };
    let shown = match key {
        Key::Write(letter) => {
            let sign = String::from(if capital { large(letter) } else { letter });
            if said.is_some() {
                hidden(sign)
            } else {
                html! { { sign } }
            }
        }
        Key::Page(other) => hidden(page(other).map(|page| page.sign).unwrap_or_default().to_owned()),
        // No font of ours has signs for these.
        Key::Shift => icon(Icon::Capital),
        Key::Erase => icon(Icon::Erase),
        Key::Left => icon(Icon::Left),
        Key::Right => icon(Icon::Right),
        // These have room for their words.
        Key::Space | Key::Done => Html::default(),
    };
    let Some(said) = said else { return shown };
    // A row of keys has a direction of its own.
    let dir = if props.words.locale().is_right_to_left() { "rtl" } else { "ltr" };
    let class = (!matches!(key, Key::Space | Key::Done)).then_some("aside");
    html! { <>{ shown }<span {class} {dir}>{ props.words.common(said) }</span></> }
}
