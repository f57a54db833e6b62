//! The colours of the screen, each choice shown in itself.

use accessibility::preferences::Theme;
use yew::{AttrValue, Callback, Html, Properties, component, html};

use super::{choice::RadioChoice, said::Said};

#[cfg(test)]
pub(crate) mod tests;

/// Properties of [`ThemeChoice`].
#[derive(Clone, PartialEq, Properties)]
pub struct ThemeChoiceProps {
    /// The question.
    pub legend: Said,
    /// Words for each theme, in the order of [`Theme::ALL`].
    pub labels: Vec<Said>,
    /// The theme on the screen.
    pub current: Theme,
    /// Called with the theme that is chosen.
    pub on_choose: Callback<Theme>,
}

/// The choice of colours.
#[component]
pub fn ThemeChoice(props: &ThemeChoiceProps) -> Html {
    let option = |(theme, label): (&Theme, &Said)| {
        let sample = format!("theme-sample theme-sample-{}", theme.name());
        let words = html! { <><span class={sample} aria-hidden="true">{ "A" }</span>{ label.view() }</> };
        (AttrValue::Static(theme.name()), words)
    };
    let options: Vec<_> = Theme::ALL.iter().zip(&props.labels).map(option).collect();
    let choose = props.on_choose.clone();
    let on_choose = move |name: AttrValue| {
        if let Some(theme) = Theme::from_name(&name) {
            choose.emit(theme);
        }
    };
    html! {
        <RadioChoice name="theme" legend={props.legend.clone()} {options} chosen={props.current.name()} class="themes" {on_choose} />
    }
}
