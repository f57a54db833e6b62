//! The way through a declarative procedure: the items in their order, each if its condition holds.

use parvis_sdk::{Stop, Walk, Way};
use procedure::{Arg, Contact, Exit as Leaving, Id, OutcomeLine, Repeat, Summary, Text};

use crate::{
    Ask, Definition, End, Exit, Expression, Group, Item, Listed, Outcome, Scope,
    fields::{args, there},
};

impl Definition {
    /// Goes the way as far as the answers reach.
    ///
    /// # Errors
    /// Where it stops before its end, as every way of the sdk.
    pub fn go<'a, 'w: 'a>(&'a self, walk: &mut Walk<'w>) -> Way {
        self.go_in(walk, Scope::new(self, walk.today()))
    }

    /// The same, telling how each condition comes out; conditions are known by their place in this definition.
    ///
    /// # Errors
    /// Where it stops before its end.
    #[cfg(feature = "write")]
    pub fn go_watched<'a, 'w: 'a>(
        &'a self,
        walk: &mut Walk<'w>,
        watch: &'a dyn Fn(&crate::Expression, crate::Outcome),
    ) -> Way {
        let mut scope = Scope::new(self, walk.today());
        scope.watch = Some(watch);
        self.go_in(walk, scope)
    }

    fn go_in<'a, 'w: 'a>(&'a self, walk: &mut Walk<'w>, mut scope: Scope<'a>) -> Way {
        let mut place = Place { field: 0, group: 0 };
        for (at, item) in self.items.iter().enumerate() {
            let rest = |scope: &Scope<'_>| steps(&self.items[at + 1..], scope);
            match item {
                Item::Group(group) => group.go(walk, &mut scope, &mut place, &rest)?,
                item => item.go(walk, &mut scope, &mut place, &rest)?,
            }
        }
        Ok(self.summary(&scope))
    }

    fn summary(&self, scope: &Scope<'_>) -> Summary {
        let finish = &self.finish;
        let list = |prefix: &str, listed: &[Listed]| {
            let there = listed.iter().filter(|one| there(one.when.as_ref(), scope));
            there.map(|one| Text { id: Id::joined(prefix, one.id.as_str()), args: args(&one.says, scope) }).collect()
        };
        let line = |line: &crate::Line| {
            let value = match &line.value {
                End::Words(words) => Arg::Message(words.clone()),
                End::Value(asked) => asked.arg(scope)?,
            };
            let label = Text::new(Id::joined("outcome", line.id.as_str()));
            Some(OutcomeLine { label, value, private: Some(line.private) })
        };
        Summary {
            outcome: finish.outcome.iter().filter(|one| there(one.when.as_ref(), scope)).filter_map(line).collect(),
            bring: list("bring", &finish.bring),
            next: list("next", &finish.next),
            service: finish.services.iter().find(|(when, _)| when.holds(scope)).map(|(_, service)| service.clone()),
        }
    }
}

/// How many steps come after this one, which is counted only where somebody stops.
type Rest<'r> = &'r dyn Fn(&Scope<'_>) -> usize;

/// The numbers of the next field and group on the way.
#[derive(Clone, Copy)]
struct Place {
    field: u16,
    group: u16,
}

impl Item {
    fn go<'a, 'w: 'a>(
        &'a self,
        walk: &mut Walk<'w>,
        scope: &mut Scope<'a>,
        place: &mut Place,
        rest: Rest<'_>,
    ) -> Result<(), Stop> {
        match self {
            Self::Section(id) => {
                walk.section(id.as_str());
                Ok(())
            }
            Self::Ask(ask) => ask.go(walk, scope, place, rest),
            Self::Exit(exit) if there(exit.when.as_ref(), scope) => Err(exit.leave(scope)),
            Self::Exit(_) | Self::Group(_) => Ok(()),
        }
    }

    /// About how many steps this is, as far as one can tell already.
    fn steps(&self, scope: &Scope<'_>) -> usize {
        match self {
            Self::Ask(ask) => usize::from(likely(ask.when.as_ref(), scope)),
            Self::Group(group) if likely(group.when.as_ref(), scope) => {
                let times = group.counted(scope).unwrap_or(1);
                steps(&group.items, scope) * usize::from(times) + usize::from(group.asks_after(0))
            }
            _ => 0,
        }
    }
}

fn steps(items: &[Item], scope: &Scope<'_>) -> usize {
    items.iter().map(|item| item.steps(scope)).sum()
}

/// Whether a condition would hold as things stand: a guess, which nobody who watches conditions is told of.
fn likely(when: Option<&Expression>, scope: &Scope<'_>) -> bool {
    when.is_none_or(|when| when.outcome(scope) == Outcome::Holds)
}

impl Ask {
    /// A step with one question, always asked, that is answered by yes or no.
    pub(crate) fn yes_or_no(id: Id) -> Self {
        let field = crate::FieldForm {
            id: id.clone(),
            when: None,
            says: Vec::new(),
            hint: false,
            optional: false,
            unknown: false,
            private: false,
            purpose: None,
            kind: crate::KindForm::YesNo,
        };
        Self {
            id,
            when: None,
            says: Vec::new(),
            lead: false,
            why: false,
            find: false,
            picture: None,
            fields: vec![field],
            checks: Vec::new(),
        }
    }

    fn go<'a, 'w: 'a>(
        &'a self,
        walk: &mut Walk<'w>,
        scope: &mut Scope<'a>,
        place: &mut Place,
        rest: Rest<'_>,
    ) -> Result<(), Stop> {
        let first = place.field;
        place.field += u16::try_from(self.fields.len()).unwrap_or(u16::MAX);
        if !there(self.when.as_ref(), scope) {
            return Ok(());
        }
        let Some(said) = walk.said(&self.id)? else {
            walk.left(rest(scope));
            return Err(walk.stop_at(self.step(scope)));
        };
        for (number, field) in (first..).zip(&self.fields) {
            // Who does not know has said nothing that a condition could use.
            if let Some(value) = said.value(field.id.as_str()).filter(|value| !procedure::field::is_unknown(value)) {
                scope.bind(number, value);
            }
        }
        let problems: Vec<_> = self.checks.iter().filter_map(|check| check.problem(scope)).collect();
        if problems.is_empty() { Ok(()) } else { Err(Stop::Invalid(problems)) }
    }
}

impl Group {
    fn go<'a, 'w: 'a>(
        &'a self,
        walk: &mut Walk<'w>,
        scope: &mut Scope<'a>,
        place: &mut Place,
        rest: Rest<'_>,
    ) -> Result<(), Stop> {
        let number = place.group;
        place.group += 1;
        let first = place.field;
        let fields = self.items.iter().map(|item| if let Item::Ask(ask) = item { ask.fields.len() } else { 0 });
        place.field += u16::try_from(fields.sum::<usize>()).unwrap_or(u16::MAX);
        if !there(self.when.as_ref(), scope) {
            return Ok(());
        }
        let counted = self.counted(scope);
        for index in 0..counted.unwrap_or(if self.times.is_some() { 0 } else { self.at_most }) {
            walk.item(Some(Repeat { group: self.id.clone(), index: index + 1, at_most: self.at_most }));
            scope.go(Some((number, index)));
            let mut inside = Place { field: first, group: place.group };
            for (at, item) in self.items.iter().enumerate() {
                // The rest of this item, the question whether there is another or the items still to come, and the rest of the way.
                let after = |scope: &Scope<'_>| {
                    let items = counted.map_or(0, |times| usize::from(times.saturating_sub(index + 1)));
                    let again = usize::from(self.asks_after(index)) + items * steps(&self.items, scope);
                    steps(&self.items[at + 1..], scope) + again + rest(scope)
                };
                item.go(walk, scope, &mut inside, &after)?;
            }
            if self.asks_after(index) && !self.another(walk, scope, rest)? {
                break;
            }
        }
        scope.go(None);
        walk.item(None);
        Ok(())
    }

    /// How many items there are, where an answer that has been given says so.
    fn counted(&self, scope: &Scope<'_>) -> Option<u16> {
        match self.times.as_ref()?.value(scope)? {
            crate::Val::Number(times) => Some(u16::try_from(times.max(0)).unwrap_or(u16::MAX).min(self.at_most)),
            _ => None,
        }
    }

    /// Whether the person is asked for another item after this one.
    fn asks_after(&self, index: u16) -> bool {
        self.times.is_none() && index + 1 < self.at_most
    }

    /// Whether there is another item, which the person is asked.
    fn another(&self, walk: &mut Walk<'_>, scope: &Scope<'_>, rest: Rest<'_>) -> Result<bool, Stop> {
        let id = Id::joined("another", self.id.as_str());
        if let Some(said) = walk.said(&id)? {
            return Ok(said.yes(id.as_str()));
        }
        walk.left(rest(scope));
        let ask = Ask { why: self.another_why, ..Ask::yes_or_no(id) };
        Err(walk.stop_at(ask.step(scope)))
    }
}

impl Exit {
    fn leave(&self, scope: &Scope<'_>) -> Stop {
        let title = Id::joined("exit", self.id.as_str());
        let args = args(&self.says, scope);
        let contact = |contact: &crate::Contact| Contact {
            kind: contact.kind,
            label: Text::new(Id::joined("contact", contact.id.as_str())),
            value: contact.value.clone(),
        };
        Stop::Exit(Box::new(Leaving {
            id: self.id.clone(),
            text: Text { id: Id::joined(title.as_str(), "text"), args: args.clone() },
            title: Text { id: title, args },
            urgent: self.urgent,
            contacts: self.contacts.iter().map(contact).collect(),
        }))
    }
}
