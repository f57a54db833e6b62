//! What expressions can see: the day, the answers so far by field, and the items of groups.

use std::cell::RefCell;

use procedure::{Date, Id, Value};

#[cfg(feature = "write")]
use crate::Expression;
use crate::{Definition, Val};

/// The answers bound so far.
pub struct Scope<'a> {
    pub(crate) definition: &'a Definition,
    pub(crate) today: Date,
    answers: Vec<(u16, &'a Value)>,
    groups: Vec<Vec<Vec<(u16, &'a Value)>>>,
    /// The item being asked about: its group and its place there, from 0.
    pub(crate) here: Option<(u16, u16)>,
    /// Computed values, so that none is computed twice; answers that come later make them anew.
    known: RefCell<Vec<Known<'a>>>,
    /// Who wants to know how conditions come out: tools that count what was tried.
    #[cfg(feature = "write")]
    pub(crate) watch: Option<&'a dyn Fn(&Expression, crate::Outcome)>,
}

type Known<'a> = (u16, Option<(u16, u16)>, Option<Val<'a>>);

impl<'a> Scope<'a> {
    /// A scope in which nothing has been answered.
    #[must_use]
    pub fn new(definition: &'a Definition, today: Date) -> Self {
        let known = RefCell::default();
        Self {
            definition,
            today,
            answers: Vec::new(),
            groups: Vec::new(),
            here: None,
            known,
            #[cfg(feature = "write")]
            watch: None,
        }
    }

    /// Binds the answer to a field, for the item at hand when the scope is in a group.
    pub fn bind(&mut self, field: u16, value: &'a Value) {
        self.known.get_mut().clear();
        match self.here {
            None => self.answers.push((field, value)),
            Some((group, item)) => self.item_mut(group, item).push((field, value)),
        }
    }

    /// Goes to an item of a group (from 0), or out of it.
    pub fn go(&mut self, here: Option<(u16, u16)>) {
        self.here = here;
        self.known.get_mut().clear();
        if let Some((group, item)) = here {
            self.item_mut(group, item);
        }
    }

    fn item_mut(&mut self, group: u16, item: u16) -> &mut Vec<(u16, &'a Value)> {
        let (group, item) = (usize::from(group), usize::from(item));
        if self.groups.len() <= group {
            self.groups.resize_with(group + 1, Vec::new);
        }
        let items = &mut self.groups[group];
        if items.len() <= item {
            items.resize_with(item + 1, Vec::new);
        }
        &mut items[item]
    }

    /// How many items a group has so far.
    pub(crate) fn items(&self, group: u16) -> u16 {
        let items = self.groups.get(usize::from(group)).map_or(0, Vec::len);
        u16::try_from(items).unwrap_or(u16::MAX)
    }

    /// The answer to a field, of this item or else outside of groups.
    pub(crate) fn answer(&self, field: u16, item: Option<(u16, u16)>) -> Option<&'a Value> {
        let find = |answers: &[(u16, &'a Value)]| answers.iter().find(|(of, _)| *of == field).map(|(_, value)| *value);
        let inside = item.and_then(|(group, item)| find(self.groups.get(usize::from(group))?.get(usize::from(item))?));
        inside.or_else(|| find(&self.answers))
    }

    /// The computed value that is known already, or else what `compute` gives.
    pub(crate) fn value_or(
        &self,
        number: u16,
        item: Option<(u16, u16)>,
        compute: impl FnOnce() -> Option<Val<'a>>,
    ) -> Option<Val<'a>> {
        let known = |known: &&Known<'a>| known.0 == number && known.1 == item;
        if let Some((_, _, value)) = self.known.borrow().iter().find(known) {
            return value.clone();
        }
        let value = compute();
        self.known.borrow_mut().push((number, item, value.clone()));
        value
    }

    /// The name of a computed value, for tools.
    #[must_use]
    pub fn value_name(&self, number: u16) -> Option<&'a Id> {
        self.definition.values.get(usize::from(number)).map(|value| &value.id)
    }
}
