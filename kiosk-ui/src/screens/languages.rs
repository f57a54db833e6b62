//! The languages that are offered: all of them on two pages, a few above every page.

use procedure::Locale;
use yew::prelude::*;

use super::view::View;
use crate::{
    components::{Language, LanguageChoice},
    state::Action,
};

/// So many languages stand above every page; with more, the others are one press further on. A row of ten names would be the first thing
/// that everybody sees of every question.
const AT_MOST: usize = 4;

/// The locales of this host; the one on the screen until its settings are there.
pub(super) fn offered(view: &View) -> Vec<Locale> {
    let current = || vec![view.words.locale().clone()];
    view.state.settings.as_ref().map_or_else(current, |settings| settings.locales.clone())
}

/// What the language calls itself.
pub(super) fn own_name(view: &View, locale: &Locale) -> String {
    let id = ["language-name-", locale.with_simple(false).as_str()].concat();
    // A town may offer a language in which only its procedures have words.
    if view.words.has_common(&id) { view.say(&id) } else { locale.to_string() }
}

/// A locale in the register of the present one, if it has that: who reads easy words keeps them in the other language.
pub(super) fn in_same_register(locale: &Locale, current: &Locale, offered: &[Locale]) -> Locale {
    let wanted = locale.with_simple(current.is_simple());
    if offered.contains(&wanted) { wanted } else { locale.clone() }
}

/// The languages above every page, the present one among them, and whether there are others.
pub(super) fn always_shown<'l>(languages: &[&'l Locale], current: &Locale) -> (Vec<&'l Locale>, bool) {
    let more = languages.len() > AT_MOST;
    let first = if more { AT_MOST - 1 } else { AT_MOST };
    let is_current = |locale: &Locale| locale.with_simple(false) == current.with_simple(false);
    let shown = languages.iter().enumerate().filter(|(at, locale)| *at < first || is_current(locale));
    (shown.map(|(_, locale)| *locale).collect(), more)
}

/// All languages where not all stand above every page.
pub(super) fn other_languages(view: &View) -> Html {
    let some = offered(view).iter().filter(|locale| !locale.is_simple()).count() > AT_MOST;
    if some { language_choice(view) } else { Html::default() }
}

/// All languages, each a door by its own name.
pub(super) fn language_choice(view: &View) -> Html {
    let (current, offered) = (view.words.locale().clone(), offered(view));
    let language =
        |locale: &Locale| Language { name: own_name(view, locale).into(), note: None, locale: locale.clone() };
    let languages: Vec<Language> = offered.iter().filter(|locale| !locale.is_simple()).map(language).collect();
    let act = view.state.act.clone();
    let shown = current.with_simple(false);
    let on_choose = Callback::from(move |locale: Locale| {
        act.emit(Action::LocaleChosen(in_same_register(&locale, &current, &offered)));
    });
    html! {
        <section class="stack" aria-labelledby="languages">
            <h2 id="languages">{ view.show("welcome-language") }</h2>
            <LanguageChoice {languages} current={shown} {on_choose} />
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_languages_stand_above_every_page_and_the_present_one_is_among_them() {
        let check = |offered: &str, current: &str, expected: &str, others: bool| {
            let languages: Vec<Locale> = offered.split(' ').map(|tag| tag.parse().expect("a tag")).collect();
            let current: Locale = current.parse().expect("a tag");
            let (shown, more) = always_shown(&languages.iter().collect::<Vec<_>>(), &current);
            let shown: Vec<&str> = shown.into_iter().map(Locale::as_str).collect();
            assert_eq!((shown.join(" ").as_str(), more), (expected, others), "{offered}, {current}");
        };
        check("fr ar en es", "en", "fr ar en es", false);
        check("fr ar en es pt", "fr-simple", "fr ar en", true);
        check("fr ar en es pt", "pt", "fr ar en pt", true);
    }

    #[test]
    fn who_reads_easy_words_keeps_them_where_the_other_language_has_them() {
        let tag = |tag: &str| tag.parse::<Locale>().expect("a tag");
        let offered = ["fr", "fr-simple", "en", "en-simple", "ar"].map(tag);
        let chosen = |locale: &str, current: &str| in_same_register(&tag(locale), &tag(current), &offered).to_string();
        assert_eq!(chosen("en", "fr-simple"), "en-simple");
        assert_eq!(chosen("ar", "fr-simple"), "ar");
        assert_eq!(chosen("fr", "en"), "fr");
    }
}
