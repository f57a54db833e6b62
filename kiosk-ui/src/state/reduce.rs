//! The reducer: what the state becomes when something happens. Pure; nothing here waits, fetches or touches a page.

use std::rc::Rc;

use procedure::{Id, api::Place, journey::Stage};

use super::{
    Action, Attempt, Focus, HistoryChange, Purpose, Route, Run, Screen, Sending, Sent, State, Trouble, run::Outcome,
};

/// The state after `action`.
#[must_use]
pub fn reduce(state: &State, action: Action) -> State {
    let mut next = state.clone();
    next.take(action);
    next
}

impl State {
    fn take(&mut self, action: Action) {
        match action {
            Action::SettingsLoaded(settings) => {
                if !self.locale_chosen
                    && let Some(locale) = self.first_locale(&settings.locales)
                {
                    self.locale = locale;
                }
                let speaks_first = self.place == Place::Kiosk && self.settings.is_none();
                self.preferences.self_voicing |= speaks_first && settings.sound.from_the_start;
                self.settings = Some(settings);
                self.recovered(Trouble::Settings);
                self.open_wanted();
            }
            Action::CatalogueLoaded(locale, catalogue) => {
                self.catalogue = Some((locale, catalogue));
                self.index = Rc::default();
                self.recovered(Trouble::Catalogue);
                self.follow_catalogue();
                self.open_wanted();
            }
            Action::WordsShown(locale) => {
                self.words_locale = Some(locale);
                self.recovered(Trouble::Words);
            }
            // Whether there is another catalogue is looked up then.
            Action::AuthorSaved => self.looked = self.looked.wrapping_add(1),
            Action::LineFound(there) => self.cut_off = !there && self.place == Place::Home,
            Action::LoadFailed(trouble) => self.failed_to_load(trouble),
            Action::TriedAgain => {
                self.attempt = self.attempt.wrapping_add(1);
                self.trouble = None;
                if let Some(run) = &mut self.run {
                    run.failure = None;
                }
            }
            Action::Restored(stored) => {
                self.locale = stored.locale;
                self.locale_chosen = true;
                self.preferences = stored.preferences;
                self.stored = stored.run;
                self.stored_sent = stored.sent;
            }
            Action::LocaleChosen(locale) => {
                self.voiceless = false;
                self.locale = locale;
                self.locale_chosen = true;
            }
            Action::PreferencesChosen(preferences) => self.preferences = preferences,
            Action::BoxEntered(writing) => self.writing = Some(writing),
            Action::BoxLeft => self.writing = None,
            Action::Opened(screen) => self.open(screen),
            Action::WentBack => self.back(),
            Action::PathOpened(route) => {
                self.history = HistoryChange::Replace;
                self.trouble = None;
                self.open_route(route);
            }
            Action::SearchTyped(words) => self.search.words = words,
            Action::LifeEventChosen(life_event) => self.search.life_event = life_event,
            Action::ProcedureChosen(id) => {
                self.chosen = self.version(&id);
                self.looked = self.looked.wrapping_add(1);
                let known = self.chosen.is_some();
                self.show(if known { Screen::Before } else { Screen::NotFound });
            }
            Action::Begun => self.begin(),
            // What no first question needs is never inlined here: only a function of its own can travel later.
            Action::PracticeChosen => self.practise(),
            Action::SheetChosen => self.open_sheet(),
            Action::ExampleLoaded(example) => self.example_loaded(example),
            Action::SuggestionTaken => {
                self.run.as_mut().map(Run::take_suggestion);
            }
            Action::PracticeEnded => self.end_practice(),
            Action::PracticeLeft => self.leave_practice(),
            Action::Typed(field, value) => {
                if let Some(run) = &mut self.run {
                    run.entries.insert(field, value);
                }
            }
            Action::Continued => self.on_run(Run::answer),
            Action::GuideReplied { turn, reply } if self.learning.outline.is_some() => self.outline_reply(turn, reply),
            Action::GuideReplied { turn, reply } => self.on_reply(|run| run.receive(turn, reply)),
            Action::ChangePressed(key) => self.on_run(|run| run.change(&key)),
            Action::ItemRemoved { group, index } => self.on_run(|run| run.remove_item(&group, index)),
            Action::PrivateShown(shown) => {
                self.private_shown = shown;
                // From the top: it may have been asked for where one sends.
                if shown {
                    self.arrive(Focus::Question);
                }
            }
            Action::SendPressed { key } => {
                let locale = self.words_locale.as_ref().unwrap_or(&self.locale).clone();
                // A run in practice has no room for it, and so nothing begins.
                if let Some(run) = self.run.as_mut().filter(|run| run.reviewing().is_some())
                    && let Purpose::Earnest(attempt) = &mut run.purpose
                {
                    attempt.get_or_insert(Attempt { key, locale });
                    self.sending = Sending::Underway;
                }
            }
            Action::Sent(receipt) => self.sent(receipt),
            Action::SendFailed(failure) => {
                self.sending = Sending::Failed(failure);
                self.arrive(Focus::Problems);
            }
            Action::IdleWarned(left) => {
                let new = self.idle.is_none();
                self.idle = Some(left);
                if new {
                    // Whoever comes back to the review need not be the one who asked.
                    self.private_shown = false;
                    self.arrive(Focus::Question);
                }
            }
            Action::VoicesFound(languages) => {
                self.browser_voices = Some(languages);
                self.voiceless = false;
            }
            Action::HeadsetPlugged(plugged) => self.headset_plugged(plugged),
            Action::VoiceMissing => self.voiceless = true,
            Action::StillHere => {
                if self.idle.take().is_some() {
                    self.arrive(Focus::Question);
                }
            }
        }
    }

    fn first_locale(&self, offered: &[procedure::Locale]) -> Option<procedure::Locale> {
        let serves = self.place == Place::Home && offered.contains(&self.locale);
        if serves { None } else { offered.first().cloned() }
    }

    fn recovered(&mut self, from: Trouble) {
        if self.trouble == Some(from) {
            self.trouble = None;
            self.arrive(Focus::Question);
        }
    }

    pub(super) fn failed_to_load(&mut self, trouble: Trouble) {
        self.trouble = Some(trouble);
        self.arrive(Focus::Question);
    }

    /// The catalogue arrived, in another language or with other procedures: the title of what is chosen follows; a journey keeps its
    /// version, and its words with it, unless its author is looking at it.
    fn follow_catalogue(&mut self) {
        if let Some(chosen) = &self.chosen
            && let Some(entry) = self.entry(&chosen.description.id)
        {
            if self.previewed
                && let Some(run) = self.run.as_mut().filter(|run| *run.id() == entry.description.id)
                && run.entry.package != entry.package
            {
                *run = run.in_version(Rc::clone(&entry));
            }
            let sent = self.sent.as_ref().filter(|_| self.screen != Screen::Before).map(|sent| &sent.entry);
            let begun = self.run.as_ref().map(|run| &run.entry).or(sent);
            if begun.is_some_and(|begun| begun.package == chosen.package && begun.package != entry.package) {
                return;
            }
            if let Some(run) = self.run.as_mut().filter(|run| run.entry.package == entry.package) {
                run.entry = Rc::clone(&entry);
            }
            if let Some(sent) = self.sent.as_mut().filter(|sent| sent.entry.package == entry.package) {
                sent.entry = Rc::clone(&entry);
            }
            self.chosen = Some(entry);
        }
    }

    fn arrive(&mut self, focus: Focus) {
        self.arrival.count = self.arrival.count.wrapping_add(1);
        self.arrival.focus = focus;
        self.learning.stop_waiting();
        self.writing = None;
    }

    pub(super) fn show(&mut self, screen: Screen) {
        self.screen = screen;
        self.looked = self.looked.wrapping_add(u32::from(screen == Screen::Find));
        self.private_shown = false;
        self.history = HistoryChange::Push;
        self.arrive(Focus::Question);
    }

    pub(super) fn open(&mut self, screen: Screen) {
        if screen.is_aside() && !self.screen.is_aside() {
            self.left = Some(self.screen);
        }
        self.trouble = None;
        self.show(screen);
    }

    fn back(&mut self) {
        if self.trouble.take().is_some() {
            // Words that did not arrive: the language on the screen is the one that is there.
            if let Some(shown) = self.words_locale.clone() {
                self.locale = shown;
            }
            return self.arrive(Focus::Question);
        }
        match self.screen {
            screen if screen.is_aside() => {
                let left = self.left.take().unwrap_or(Screen::Welcome);
                self.show(left);
            }
            Screen::Journey if self.run.is_some() => {
                self.sending = Sending::No;
                self.on_run(Run::back);
            }
            Screen::Before | Screen::Journey => self.show(Screen::Find),
            Screen::Welcome | Screen::Ended => {}
            // What was sent cannot be taken back; the receipt stays until the person leaves it on purpose.
            Screen::Sent => {}
            _ => self.show(Screen::Welcome),
        }
    }

    fn begin(&mut self) {
        self.learning.stop_waiting();
        let Some(entry) = self.chosen.clone() else { return };
        if let Some(run) = self.run_of_chosen() {
            // Taken up again where it was left.
            if *run.journey.stage() != Stage::Waiting {
                self.show(Screen::Journey);
            }
            return;
        }
        let Some(settings) = &self.settings else { return self.failed_to_load(Trouble::Settings) };
        self.run = Some(Run::begin(entry, settings.today));
        (self.sent, self.stored_sent) = (None, None);
        self.history = HistoryChange::Push;
    }

    fn on_run(&mut self, change: impl FnOnce(&mut Run) -> Outcome) {
        self.history = HistoryChange::Push;
        self.private_shown = false;
        self.sending = Sending::No;
        self.on_reply(change);
    }

    fn on_reply(&mut self, change: impl FnOnce(&mut Run) -> Outcome) {
        let Some(run) = &mut self.run else { return };
        match change(run) {
            Outcome::Waiting => {}
            Outcome::Arrived => {
                self.screen = Screen::Journey;
                self.arrive(Focus::Question);
            }
            Outcome::Refused => {
                self.screen = Screen::Journey;
                self.arrive(Focus::Problems);
            }
            Outcome::Failed => self.arrive(Focus::Question),
            Outcome::AtStart => {
                self.screen = Screen::Before;
                self.arrive(Focus::Question);
            }
        }
    }

    fn open_route(&mut self, route: Route) {
        match route {
            Route::Screen(screen) => {
                if screen.is_aside() && !self.screen.is_aside() {
                    self.left = Some(self.screen);
                }
                self.screen = screen;
                self.looked = self.looked.wrapping_add(u32::from(screen == Screen::Find));
                self.arrive(Focus::Question);
            }
            Route::Before(id) => self.open_before(&id),
            Route::Sent(id) => self.open_sent(id),
            Route::Step(ref id, _) | Route::End(ref id) => {
                let id = id.clone();
                self.open_in_journey(&id, &route);
            }
        }
    }

    /// The receipt, which a tab that was reloaded still has.
    fn open_sent(&mut self, id: Id) {
        if self.catalogue.is_none() {
            self.wanted = Some(Route::Sent(id));
            return;
        }
        if let Some(entry) = self.entry(&id)
            && let Some(kept) = self.stored_sent.take_if(|kept| kept.procedure == id)
        {
            self.sent = Some(kept.again(entry));
        }
        match &self.sent {
            Some(sent) if sent.entry.description.id == id => {
                self.chosen = Some(Rc::clone(&sent.entry));
                self.screen = Screen::Sent;
                self.arrive(Focus::Question);
            }
            _ => self.open_before(&id),
        }
    }

    fn open_before(&mut self, id: &Id) {
        if self.catalogue.is_none() {
            self.wanted = Some(Route::Before(id.clone()));
            return;
        }
        self.looked = self.looked.wrapping_add(1);
        self.chosen = self.version(id);
        self.screen = if self.chosen.is_some() { Screen::Before } else { Screen::NotFound };
        self.arrive(Focus::Question);
    }

    fn open_in_journey(&mut self, id: &Id, route: &Route) {
        if self.catalogue.is_none() {
            self.wanted = Some(route.clone());
            return;
        }
        let stored = self.stored.take();
        if self.run.is_none()
            && let Some(stored) = stored.filter(|stored| stored.procedure == *id)
            && let Some(entry) = self.entry(id)
        {
            let entry = if self.previewed { entry } else { stored.version_of(entry) };
            self.chosen = Some(Rc::clone(&entry));
            // It opens where it was put aside, whatever number the path has.
            self.run = Some(Run::restore(entry, stored.saved, stored.attempt));
            return;
        }
        match self.run.as_mut().filter(|run| *run.id() == *id) {
            Some(run) if run.failure.is_none() => {
                self.chosen = Some(Rc::clone(&run.entry));
                let outcome = match route {
                    Route::Step(_, number) => run.go_to(*number),
                    _ => run.go_to_end(),
                };
                self.sending = Sending::No;
                self.on_reply(|_| outcome);
            }
            Some(_) => {}
            None => self.open_before(id),
        }
    }

    fn open_wanted(&mut self) {
        if self.catalogue.is_some()
            && self.settings.is_some()
            && let Some(route) = self.wanted.take()
        {
            self.open_route(route);
        }
    }

    /// Everything is forgotten but the receipt.
    #[inline(never)]
    fn sent(&mut self, receipt: procedure::api::Receipt) {
        let Some(run) = self.run.take_if(|run| run.practice().is_none()) else { return };
        let (bring, next) = match run.reviewing() {
            Some(review) => (review.summary.bring.clone(), review.summary.next.clone()),
            None => Default::default(),
        };
        self.sent = Some(Sent { receipt, entry: run.entry, bring, next });
        self.sending = Sending::No;
        self.stored = None;
        self.show(Screen::Sent);
        self.history = HistoryChange::Replace;
    }
}
