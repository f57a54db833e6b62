//! The shell around every screen: languages and ways of reading above; help, erase and leave, and the legal pages below.

use accessibility::preferences::Scanning;
use procedure::{Locale, api::Place};
use yew::prelude::*;

use super::{
    languages::{always_shown, in_same_register, offered, own_name},
    view::View,
};
use crate::{
    browser,
    components::{Button, ButtonKind, Icon, Notice, Page},
    state::{Action, Ask, Screen},
};

/// The shell with this page in it.
pub(super) fn around(view: &View, name: &'static str, page: Html) -> Html {
    let place = view.state.place;
    let kiosk = place == Place::Kiosk;
    let erase = Callback::from(move |_: MouseEvent| browser::page::wipe(place));
    let link = |screen: Screen, id: &str| {
        let current = (view.state.screen == screen).then_some("page");
        html! {
            <li><button type="button" class="link" aria-current={current} onclick={view.on(Action::Opened(screen))}>{ view.show(id) }</button></li>
        }
    };
    let help = html! {
        <>
            <Button icon={Icon::Help} onclick={view.on(Action::Opened(Screen::Help))}>{ view.show("help-link") }</Button>
            if view.state.screen != Screen::Ended {
                <Button kind={ButtonKind::Danger} icon={Icon::Leave} onclick={erase}>{ view.show("erase-leave") }</Button>
            }
        </>
    };
    let links = html! {
        <>
            { link(Screen::Accessibility, "accessibility-link") }
            { link(Screen::Legal, "legal-link") }
            { link(Screen::PersonalData, "personal-data-link") }
        </>
    };
    html! {
        <>
            <Page
                {kiosk}
                skip={view.own("skip-to-content")}
                brand={view.say("brand")}
                town={view.town()}
                tools_label={view.say("navigation-label")}
                tools={tools(view)}
                {help}
                {links}
            >
                { for switches(view) }
                { for voice(view) }
                <Kept key={name}>{ page }</Kept>
            </Page>
            { status() }
        </>
    }
}

/// Whoever comes to a screen that lights up by itself, and does not press where it is touched, reads why.
fn switches(view: &View) -> Option<Html> {
    let id = match view.state.preferences.scanning {
        Scanning::Off => return None,
        Scanning::One => "scanning-how-one",
        Scanning::Two => "scanning-how-two",
    };
    Some(html! { <Notice key="switches"><p>{ view.show(id) }</p></Notice> })
}

/// Where sentences can be listened to, all of them too; where a voice was wanted and there is none, that.
fn voice(view: &View) -> Option<Html> {
    let ask = view.services.voice.clone();
    let speaks = view.state.speaks(view.words.locale());
    if view.state.voiceless && view.state.screen != Screen::Sent {
        return Some(html! { <Notice key="voiceless"><p>{ view.show("sent-reference-no-voice") }</p></Notice> });
    }
    (view.state.preferences.read_aloud && speaks).then(|| {
        let onclick = Callback::from(move |_: MouseEvent| ask.emit(Ask::Page));
        html! { <div key="listen" class="no-print"><Button icon={Icon::Listen} {onclick}>{ view.show("voice-listen") }</Button></div> }
    })
}

/// Properties of [`Kept`].
#[derive(Properties, PartialEq)]
struct KeptProps {
    children: Html,
}

/// A page under its name: with another name, nothing of the page before stays, neither focus nor what stood in an input.
#[component(Kept)]
fn kept(props: &KeptProps) -> Html {
    props.children.clone()
}

/// The polite live region: always there and empty, so that what is put into it is said.
pub(super) fn status() -> Html {
    html! { <div id="status" role="status" class="aside"></div> }
}

/// Languages by their own names, the easy register where the language has one, and the way to further settings.
fn tools(view: &View) -> Html {
    let current = view.words.locale().clone();
    let offered = offered(view);
    let language = |locale: &Locale| {
        let pressed = locale.with_simple(false) == current.with_simple(false);
        let dir = if locale.is_right_to_left() { "rtl" } else { "ltr" };
        let chosen = Action::LocaleChosen(in_same_register(locale, &current, &offered));
        html! {
            <li key={locale.as_str().to_owned()}><button
                type="button" class="tool" lang={locale.as_str().to_owned()} {dir}
                aria-current={pressed.then_some("true")} onclick={view.on(chosen)}
            >{ own_name(view, locale) }</button></li>
        }
    };
    let languages: Vec<&Locale> = offered.iter().filter(|locale| !locale.is_simple()).collect();
    let (shown, more) = always_shown(&languages, &current);
    let more = more.then(|| {
        html! {
            <li key="more"><button type="button" class="tool" onclick={view.on(Action::Opened(Screen::Reading))}>{ view.show("language-more") }</button></li>
        }
    });
    let other_register = current.with_simple(!current.is_simple());
    let register = offered.contains(&other_register).then(|| {
        html! {
            <button
                key="register" type="button" class="tool" aria-pressed={if current.is_simple() { "true" } else { "false" }}
                onclick={view.on(Action::LocaleChosen(other_register))}
            >{ view.show("register-simple") }</button>
        }
    });
    html! {
        <>
            // Keys: the register comes and goes with the language, and the button that has just been pressed must keep the focus.
            <ul key="languages" class="tool-languages" aria-label={view.say("language-label")}>
                { for shown.into_iter().map(language) }
                { for more }
            </ul>
            { for register }
            <button key="reading" type="button" class="tool" onclick={view.on(Action::Opened(Screen::Reading))}>{ view.show("reading-link") }</button>
        </>
    }
}
