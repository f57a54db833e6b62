//! The languages, each by its own name in its own script.

use procedure::Locale;
use yew::{AttrValue, Callback, Html, Properties, component, html};

#[cfg(test)]
pub(crate) mod tests;

/// One language and register.
#[derive(Clone, Debug, PartialEq)]
pub struct Language {
    /// The locale.
    pub locale: Locale,
    /// Its name in itself, such as "Français".
    pub name: AttrValue,
    /// A word below the name, in the same language, such as "facile à lire".
    pub note: Option<AttrValue>,
}

/// Properties of [`LanguageChoice`].
#[derive(Clone, PartialEq, Properties)]
pub struct LanguageChoiceProps {
    /// The languages, in the order in which they are offered.
    pub languages: Vec<Language>,
    /// The one on the screen.
    pub current: Locale,
    /// Called with the one that is chosen.
    pub on_choose: Callback<Locale>,
}

/// A door for every language.
#[component]
pub fn LanguageChoice(props: &LanguageChoiceProps) -> Html {
    let door = |language: &Language| {
        let locale = language.locale.clone();
        let onclick = props.on_choose.reform(move |_| locale.clone());
        let current = (language.locale == props.current).then_some("true");
        let dir = if language.locale.is_right_to_left() { "rtl" } else { "ltr" };
        let lang = AttrValue::from(language.locale.as_str().to_owned());
        html! {
            <li>
                <button type="button" class="door" {lang} {dir} aria-current={current} {onclick}>
                    <b>{ &language.name }</b>
                    { for language.note.iter().map(|note| html! { <span>{ note }</span> }) }
                </button>
            </li>
        }
    };
    html! { <ul class="languages">{ for props.languages.iter().map(door) }</ul> }
}
