//! How each thing on a page is said.

use super::{
    super::{
        Given, Kind, Utterance,
        page::{Condition, Node, Role, Run, Spelling},
        spelling,
        walk::{LINE, has_words},
    },
    Reader, Said,
    assemble::{capital, ends_itself, text, trimmed},
};

impl Reader<'_> {
    pub(super) fn node(&self, node: &Node, said: &mut Said, all: &mut Vec<Utterance>) {
        match &node.role {
            Role::Area(_) | Role::Status => self.inside(node, said, all),
            Role::Heading(level) => self.heading(node, *level, said, all),
            Role::Text => self.push(node.at, Kind::Text, &node.name, all),
            Role::Button(condition) => self.control(node, &self.of_button(*condition), said, all),
            Role::Link(target) => {
                said.errors.extend(target.clone());
                self.control(node, &[self.word("speech-link")], said, all);
            }
            Role::Choice { several, checked, answered, place } => {
                let states = self.of_choice(*several, *checked, *place);
                self.push(node.at, Kind::Control, &self.with_states(&node.name, &states), all);
                // Without its state: which one is chosen is the answer.
                if node.private && *answered {
                    let mut open = Vec::new();
                    self.push(node.at, Kind::Control, &self.with_states(&node.name, &states[..1]), &mut open);
                    if let (Some(said), Some(open)) = (all.last_mut(), open.pop()) {
                        said.masked = Some(open.masked.unwrap_or(open.text));
                    }
                }
                self.descriptions(node, said, all);
            }
            Role::Field { long, spelling } => self.field(node, *long, *spelling, said, all),
            Role::File => self.control(node, &[self.word("speech-file")], said, all),
            Role::Image => {
                let mut runs = vec![self.word("speech-image")];
                runs.push(self.space());
                runs.extend(node.name.iter().cloned());
                self.push(node.at, Kind::Text, &runs, all);
            }
            Role::Group => {
                let named = node.children.first().is_some_and(|child| matches!(child.role, Role::Heading(_)));
                if named {
                    // Its heading, then what describes it, then the rest.
                    self.node(&node.children[0], said, all);
                } else {
                    self.name(node, Kind::Text, said, all);
                }
                // Words that stand before the hint are said before it.
                let rest = &node.children[usize::from(named)..];
                let hint = node.hints.first().or(node.error.as_ref()).map_or(usize::MAX, |(at, _)| *at);
                let lead = rest.iter().take_while(|child| child.role == Role::Text && child.at < hint).count();
                rest[..lead].iter().for_each(|child| self.node(child, said, all));
                self.descriptions(node, said, all);
                rest[lead..].iter().for_each(|child| self.node(child, said, all));
            }
            Role::List => {
                self.name(node, Kind::Text, said, all);
                self.inside(node, said, all);
            }
            Role::Row => self.row(node, said, all),
        }
    }

    pub(super) fn inside(&self, node: &Node, said: &mut Said, all: &mut Vec<Utterance>) {
        node.children.iter().for_each(|child| self.node(child, said, all));
    }

    pub(super) fn heading(&self, node: &Node, level: u8, said: &mut Said, all: &mut Vec<Utterance>) {
        let error = node.id.as_deref() == Some("error-summary");
        // What stands in a heading is said with it; only where it leads is worth keeping.
        for child in &node.children {
            if let Role::Link(Some(target)) = &child.role {
                said.errors.insert(target.clone());
            }
        }
        said.heading = text(&node.name);
        let mut runs = Vec::new();
        if level > 1 && !error {
            runs.extend([self.word("speech-heading"), self.space()]);
        }
        runs.extend(node.name.iter().cloned());
        self.push(node.at, if error { Kind::Error } else { Kind::Heading }, &runs, all);
        self.descriptions(node, said, all);
    }

    /// The name, unless it is the heading that has just been said.
    pub(super) fn name(&self, node: &Node, kind: Kind, said: &mut Said, all: &mut Vec<Utterance>) {
        if text(&node.name) != said.heading {
            self.push(node.at, kind, &node.name, all);
        }
    }

    /// Hints and what is wrong, each once, at its own place: whoever follows a voice on the screen sees what is said.
    pub(super) fn descriptions(&self, node: &Node, said: &mut Said, all: &mut Vec<Utterance>) {
        for (at, hint) in &node.hints {
            if said.descriptions.insert(*at) {
                self.push(*at, Kind::Text, hint, all);
            }
        }
        if let Some((at, error)) = &node.error
            && said.descriptions.insert(*at)
        {
            // Said in full at the top of the page; here it is enough to find the place again.
            let known = !said.errors.is_empty() && node.holds(&|id| said.errors.contains(id));
            let again = [self.word("speech-wrong")];
            self.push(*at, Kind::Error, if known { &again } else { error }, all);
        }
    }

    /// A name with what it is and how it is, in one breath.
    pub(super) fn control(&self, node: &Node, states: &[Run], said: &mut Said, all: &mut Vec<Utterance>) {
        self.push(node.at, Kind::Control, &self.with_states(&node.name, states), all);
        self.descriptions(node, said, all);
    }

    pub(super) fn field(&self, node: &Node, long: bool, spelling: Spelling, said: &mut Said, all: &mut Vec<Utterance>) {
        let mut states = vec![self.word(if long { "speech-field-long" } else { "speech-field" })];
        let unit = text(&node.unit);
        match text(&node.value) {
            value if value.is_empty() => {
                if !unit.is_empty() {
                    states.push(Run {
                        text: self.words.say("speech-unit", &[("unit", Given::Text(&unit))]),
                        ..self.space()
                    });
                }
                states.push(self.word("speech-empty"));
            }
            value => {
                let spoken = match spelling {
                    Spelling::Words => [value, unit].join(" "),
                    Spelling::Digits => spelling::digits(&value),
                    Spelling::Telephone => spelling::telephone(self.words, &value),
                    Spelling::Email => spelling::email(self.words, &value),
                };
                let locale = self.words.locale().to_owned();
                let value = Run { text: spoken, locale, private: node.private };
                states.push(self.word("speech-holds"));
                states.push(value);
            }
        }
        let mut whole = Vec::new();
        let alone = text(&node.name) == said.heading;
        let described = !node.hints.is_empty() || node.error.is_some();
        if !alone && described {
            self.push(node.at, Kind::Control, &node.name, all);
            self.descriptions(node, said, all);
        } else if alone {
            self.descriptions(node, said, all);
        } else {
            whole.clone_from(&node.name);
        }
        self.push(node.at, Kind::Control, &self.with_states(&whole, &states), all);
    }

    pub(super) fn row(&self, node: &Node, said: &mut Said, all: &mut Vec<Utterance>) {
        let mut runs = node.name.clone();
        let asks = ends_itself(&text(&node.name));
        if has_words(&node.value) || !node.children.is_empty() {
            runs.push(if asks { self.space() } else { self.word("speech-colon") });
        }
        runs.extend(node.value.iter().skip_while(|run| run.text == LINE).cloned());
        self.push(node.at, Kind::Text, &runs, all);
        self.inside(node, said, all);
    }

    pub(super) fn of_button(&self, condition: Condition) -> Vec<Run> {
        let mut states = vec![self.word("speech-button")];
        let mut add = |state: Option<bool>, yes: &str, no: &str| {
            states.extend(state.map(|on| self.word(if on { yes } else { no })));
        };
        add(condition.pressed, "speech-pressed", "speech-not-pressed");
        add(condition.open, "speech-open", "speech-closed");
        add(condition.current.then_some(true), "speech-current", "speech-current");
        states
    }

    pub(super) fn of_choice(&self, several: bool, checked: bool, (at, of): (u32, u32)) -> Vec<Run> {
        let kind = match (several, of > 1) {
            (false, _) => "speech-choice",
            (true, true) => "speech-box-of",
            (true, false) => "speech-box",
        };
        let place = [("position", Given::Number(at.into())), ("total", Given::Number(of.into()))];
        let state = match (several, checked) {
            (false, true) => "speech-chosen",
            (false, false) => "speech-not-chosen",
            (true, true) => "speech-ticked",
            (true, false) => "speech-not-ticked",
        };
        let place = if several && of <= 1 { &[][..] } else { &place };
        let kind = Run { text: self.words.say(kind, place), ..self.space() };
        vec![kind, self.word(state)]
    }

    pub(super) fn with_states(&self, name: &[Run], states: &[Run]) -> Vec<Run> {
        let ended = ends_itself(&text(name));
        let mut runs = trimmed(name);
        for (at, state) in states.iter().enumerate() {
            // What a field holds follows the word for it without a pause.
            let after_holds = at > 0 && states[at - 1].text.trim_end().ends_with(':');
            if at == 0 && (name.is_empty() || ended) {
                runs.extend([self.space(), Run { text: capital(&state.text), ..state.clone() }]);
                continue;
            }
            runs.push(if after_holds { self.space() } else { self.word("speech-pause") });
            runs.push(state.clone());
        }
        runs
    }
}
