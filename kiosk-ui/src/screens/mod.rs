//! Every screen, one file each, and which of them is on the screen now.

use procedure::{Arg, Args, Id, journey::Stage};
use yew::prelude::*;

use crate::{
    fields::use_said_later,
    hooks::use_back,
    state::{Focus, Screen, Sending, Services, State, StateContext, WordsContext},
};

mod accessibility;
mod before;
mod cannot_print;
mod contacts;
mod ended;
mod exit;
mod failed;
mod find;
mod grid;
mod help;
mod idle;
mod languages;
mod legal;
mod not_found;
mod offline;
mod personal_data;
mod practice;
mod reading;
mod review;
mod sent;
mod sheet;
mod shell;
mod step;
#[cfg(test)]
mod tests;
mod view;
mod welcome;

pub use idle::idle_left;
use view::{View, neutral};

/// The screen that the state asks for. A warning stands before trouble, trouble before a page.
#[component(CurrentScreen)]
pub fn current_screen() -> Html {
    let (state, words) = (use_context::<StateContext>(), use_context::<WordsContext>());
    let services = use_context::<Services>().unwrap_or_default();
    let go_back = use_back();
    let view = state.zip(words).map(|(state, words)| View { state, words, services, go_back });
    let (looked_for, found) = view.as_ref().and_then(find::spoken).unzip();
    use_said_later(looked_for.as_deref().unwrap_or_default(), found);
    let practising = view.as_ref().and_then(|view| Some((practice::spoken(view)?, view.services.say.clone())));
    use_effect_with(practising, |practising| {
        if let Some(((_, text), say)) = practising {
            say.emit(text.clone());
        }
    });
    let Some(view) = &view else { return Html::default() };
    // Pages that come late are never inlined here: only a function of its own can travel later.
    let (name, page) = match Page::of(&view.state) {
        Page::Idle(left) => return idle::page(view, left),
        Page::Offline => ("offline", offline::page(view)),
        Page::Failed => ("failed", failed::page(view)),
        Page::Step => ("step", step::page(view)),
        Page::Review => ("review", review::page(view)),
        Page::Exit => ("exit", exit::page(view)),
        Page::Screen(screen) => match screen {
            Screen::Welcome => ("welcome", welcome::page(view)),
            Screen::Find => ("find", find::page(view)),
            Screen::Before => ("before", before::page(view)),
            Screen::Sent => ("sent", sent::page(view)),
            Screen::Practised => ("practised", practice::practised(view)),
            Screen::Sheet => ("sheet", sheet::page(view)),
            Screen::CannotPrint => ("cannot-print", cannot_print::page(view)),
            Screen::Reading => ("reading", reading::page(view)),
            Screen::Help => ("help", help::page(view)),
            Screen::Accessibility => ("accessibility", accessibility::page(view)),
            Screen::Legal => ("legal", legal::page(view)),
            Screen::PersonalData => ("personal-data", personal_data::page(view)),
            Screen::Ended => ("ended", ended::page(view)),
            Screen::Journey | Screen::NotFound => ("not-found", not_found::page(view)),
        },
    };
    let unsigned = unsigned(view);
    shell::around(view, name, html! { <>{ unsigned }{ for practice::band(view) }{ page }</> })
}

/// On every page of a procedure that nobody has signed: a line that says so.
fn unsigned(view: &View) -> Option<Html> {
    let state = &view.state;
    let entry = match Page::of(state) {
        Page::Failed | Page::Step | Page::Review | Page::Exit => state.run.as_ref().map(|run| &run.entry),
        Page::Screen(Screen::Before | Screen::Practised) => state.chosen.as_ref(),
        Page::Screen(Screen::Sheet) => state.learning.sheet.as_ref().map(|sheet| &sheet.entry),
        Page::Screen(Screen::Sent | Screen::CannotPrint) => state.sent.as_ref().map(|sent| &sent.entry),
        Page::Idle(_) | Page::Offline | Page::Screen(_) => None,
    };
    entry.filter(|entry| entry.unsigned).map(|_| html! { <p class="unsigned">{ view.show("unsigned") }</p> })
}

/// What the state comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    Idle(u32),
    Offline,
    Failed,
    Step,
    Review,
    Exit,
    Screen(Screen),
}

impl Page {
    fn of(state: &State) -> Self {
        if let Some(left) = state.idle {
            return Self::Idle(left);
        }
        if state.trouble.is_some() {
            return Self::Offline;
        }
        // A page aside can be read while the procedure has fallen over.
        let run = state.run.as_ref().filter(|_| matches!(state.screen, Screen::Journey | Screen::Before));
        if run.is_some_and(|run| run.failure.is_some()) {
            return Self::Failed;
        }
        match (state.screen, run.map(|run| &run.shown)) {
            (Screen::Journey, Some(Stage::Asking(_))) => Self::Step,
            (Screen::Journey, Some(Stage::Reviewing(_))) => Self::Review,
            (Screen::Journey, Some(Stage::Leaving(_))) => Self::Exit,
            (Screen::Before, _) if state.chosen.is_none() => Self::Screen(Screen::NotFound),
            (Screen::Practised, _) if state.chosen.is_none() => Self::Screen(Screen::NotFound),
            (Screen::Sheet, _) if state.learning.sheet.is_none() => Self::Screen(Screen::NotFound),
            (Screen::Sent | Screen::CannotPrint, _) if state.sent.is_none() => Self::Screen(Screen::NotFound),
            (screen, _) => Self::Screen(screen),
        }
    }
}

/// What tabs, histories and screen readers call the page: the question first, the service last, nothing that a person said.
#[must_use]
pub fn title(state: &State, words: &WordsContext) -> String {
    let page = Page::of(state);
    let service = match (page, &state.chosen) {
        (Page::Step | Page::Review | Page::Exit | Page::Failed | Page::Screen(Screen::Sent), Some(entry)) => {
            entry.title.clone()
        }
        _ => words.common("brand"),
    };
    let args = |page: String| {
        Args::from([
            (Id::from_static("page"), Arg::Text(page)),
            (Id::from_static("service"), Arg::Text(service.clone())),
        ])
    };
    let plain = |id: &str| words.common_with("title-page", &args(words.common(id)));
    let titled = match page {
        Page::Step => step_title(state, words, args),
        Page::Exit => match state.run.as_ref().map(|run| &run.shown) {
            Some(Stage::Leaving(exit)) => words.common_with("title-page", &args(words.text(&exit.title))),
            _ => service.clone(),
        },
        Page::Idle(_) => plain("idle-title"),
        Page::Offline => plain(offline::title(state)),
        Page::Failed => plain("failed-title"),
        Page::Review => plain("review-title"),
        Page::Screen(Screen::Before) => {
            let entry = state.chosen.as_ref().map(|entry| entry.title.clone());
            words.common_with("title-page", &args(entry.unwrap_or_default()))
        }
        Page::Screen(screen) => plain(title_id(screen)),
    };
    let practising =
        state.practice().is_some() && matches!(page, Page::Step | Page::Review | Page::Exit | Page::Failed);
    let titled = if practising {
        words.common_with("title-practice", &Args::from([(Id::from_static("title"), Arg::Text(titled))]))
    } else {
        titled
    };
    let wrong = match page {
        Page::Step => state.arrival.focus == Focus::Problems,
        Page::Review => matches!(state.sending, Sending::Failed(_)),
        _ => false,
    };
    let titled = if wrong {
        words.common_with("title-error", &Args::from([(Id::from_static("title"), Arg::Text(titled))]))
    } else {
        titled
    };
    // A tab's title is one line of plain text: marks of direction inside it would be shown or read by some.
    titled.replace(['\u{2068}', '\u{2069}'], "")
}

fn step_title(state: &State, words: &WordsContext, args: impl Fn(String) -> Args) -> String {
    let Some((run, asking)) = state.run.as_ref().and_then(|run| Some((run, run.asking()?))) else {
        return words.common("brand");
    };
    let step = &asking.step;
    let question = neutral(&step.title).or_else(|| step.section.as_ref().and_then(neutral));
    let page = question.map_or_else(|| words.common("review-answers"), |text| words.text(text));
    let mut args = args(page);
    let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    args.insert(Id::from_static("number"), number(run.number));
    match step.progress {
        Some(progress) => {
            args.insert(Id::from_static("total"), number(run.number + usize::from(progress.left)));
            words.common_with("title-step-of", &args)
        }
        None => words.common_with("title-step", &args),
    }
}

fn title_id(screen: Screen) -> &'static str {
    match screen {
        Screen::Welcome => "welcome-title",
        Screen::Find => "find-title",
        Screen::Sent => "sent-title",
        Screen::Practised => "practised-title",
        Screen::Sheet => "sheet-title",
        Screen::CannotPrint => "print-title",
        Screen::Reading => "reading-title",
        Screen::Help => "help-title",
        Screen::Accessibility => "accessibility-title",
        Screen::Legal => "legal-title",
        Screen::PersonalData => "personal-data-title",
        Screen::Before | Screen::Journey | Screen::NotFound => "not-found-title",
        Screen::Ended => "ended-title",
    }
}
