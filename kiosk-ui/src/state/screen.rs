//! The screens by name, and the paths under which a browser at home finds them; no path contains personal data.

use procedure::{Id, api::Place};

/// What is on the screen, when nothing more urgent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Languages and ways of reading.
    Welcome,
    /// The procedures, by moment of life and by words.
    Find,
    /// What the chosen procedure needs, and what becomes of the data.
    Before,
    /// The journey's present stage: a step, the review or a way out.
    Journey,
    /// The receipt.
    Sent,
    /// The end of practice.
    Practised,
    /// How to do it alone, on paper.
    Sheet,
    /// What to do when no paper comes out.
    CannotPrint,
    /// Ways of reading.
    Reading,
    /// Whom to ask, and how this works.
    Help,
    /// The accessibility statement.
    Accessibility,
    /// Who publishes this.
    Legal,
    /// What becomes of personal data in general.
    PersonalData,
    /// No such page.
    NotFound,
    /// Everything has been erased.
    Ended,
}

impl Screen {
    /// Every screen, for tests and the gallery.
    pub const ALL: [Self; 15] = [
        Self::Welcome,
        Self::Find,
        Self::Before,
        Self::Journey,
        Self::Sent,
        Self::Practised,
        Self::Sheet,
        Self::CannotPrint,
        Self::Reading,
        Self::Help,
        Self::Accessibility,
        Self::Legal,
        Self::PersonalData,
        Self::NotFound,
        Self::Ended,
    ];

    /// Whether one looks something up here and then goes on where one was.
    #[must_use]
    pub fn is_aside(self) -> bool {
        matches!(
            self,
            Self::Reading
                | Self::Help
                | Self::Accessibility
                | Self::Legal
                | Self::PersonalData
                | Self::Sheet
                | Self::CannotPrint
        )
    }
}

/// A place that a path names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// A screen that needs nothing else.
    Screen(Screen),
    /// The page before a procedure.
    Before(Id),
    /// A step of a journey, counted from 1.
    Step(Id, usize),
    /// The end of the questions: review or way out.
    End(Id),
    /// The receipt.
    Sent(Id),
}

/// The path of the page that every kiosk opens, and stays on.
pub const KIOSK_PATH: &str = "/kiosk";

/// What `location.search` is after everything has been erased.
pub const ENDED_QUERY: &str = "?ended";

impl Route {
    /// The route that this path names.
    #[must_use]
    pub fn parse(path: &str) -> Self {
        let mut parts = path.trim_matches('/').split('/');
        let route = match (parts.next().unwrap_or_default(), parts.next(), parts.next()) {
            ("" | "kiosk", None, None) => Some(Self::Screen(Screen::Welcome)),
            ("find", None, None) => Some(Self::Screen(Screen::Find)),
            ("reading", None, None) => Some(Self::Screen(Screen::Reading)),
            ("help", None, None) => Some(Self::Screen(Screen::Help)),
            ("accessibility", None, None) => Some(Self::Screen(Screen::Accessibility)),
            ("legal-notice", None, None) => Some(Self::Screen(Screen::Legal)),
            ("personal-data", None, None) => Some(Self::Screen(Screen::PersonalData)),
            ("procedures", Some(id), rest) => id.parse().ok().and_then(|id| Self::of_procedure(id, rest)),
            _ => None,
        };
        route.filter(|_| parts.next().is_none()).unwrap_or(Self::Screen(Screen::NotFound))
    }

    fn of_procedure(id: Id, rest: Option<&str>) -> Option<Self> {
        match rest {
            None => Some(Self::Before(id)),
            Some("review") => Some(Self::End(id)),
            Some("sent") => Some(Self::Sent(id)),
            Some(number) => number.parse().ok().filter(|n| *n > 0).map(|n| Self::Step(id, n)),
        }
    }

    /// The path of this route; `None` for pages that keep whatever path led to them.
    #[must_use]
    pub fn path(&self, place: Place) -> Option<String> {
        if place == Place::Kiosk {
            return Some(KIOSK_PATH.to_owned());
        }
        let path = match self {
            Self::Screen(screen) => match screen {
                Screen::Welcome | Screen::Ended => "/",
                Screen::Find => "/find",
                Screen::Reading => "/reading",
                Screen::Help => "/help",
                Screen::Accessibility => "/accessibility",
                Screen::Legal => "/legal-notice",
                Screen::PersonalData => "/personal-data",
                _ => return None,
            }
            .to_owned(),
            Self::Before(id) => ["/procedures/", id.as_str()].concat(),
            Self::Step(id, number) => ["/procedures/", id.as_str(), "/", &number.to_string()].concat(),
            Self::End(id) => ["/procedures/", id.as_str(), "/review"].concat(),
            Self::Sent(id) => ["/procedures/", id.as_str(), "/sent"].concat(),
        };
        Some(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_leads_back_to_its_route() {
        let id = || Id::from_static("acte-de-naissance");
        let has_path = |screen: &Screen| Route::Screen(*screen).path(Place::Home).is_some() && *screen != Screen::Ended;
        let routes = Screen::ALL.into_iter().filter(has_path).map(Route::Screen);
        for route in routes.chain([Route::Before(id()), Route::Step(id(), 12), Route::End(id()), Route::Sent(id())]) {
            let path = route.path(Place::Home).expect("has a path");
            assert_eq!(Route::parse(&path), route, "{path}");
            assert_eq!(route.path(Place::Kiosk).as_deref(), Some("/kiosk"));
        }
    }

    #[test]
    fn a_path_that_names_nothing_is_not_found() {
        for path in [
            "/nowhere",
            "/procedures",
            "/procedures/Été",
            "/procedures/a/0",
            "/procedures/a/b",
            "/procedures/a/1/2",
            "/find/x",
        ] {
            assert_eq!(Route::parse(path), Route::Screen(Screen::NotFound), "{path}");
        }
        assert_eq!(Route::parse("/kiosk"), Route::Screen(Screen::Welcome));
    }
}
