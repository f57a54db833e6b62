//! Boundary values: what is worth typing because some rule draws a line there.

use std::collections::{BTreeMap, BTreeSet};

use definition::{Definition, Expression, Function, Item, KindForm, Pattern};
use procedure::{Date, Id, Value};

use super::conditions::{conditions, inside, needs};

/// More values than this for one field say nothing new.
const MOST: usize = 120;

/// Values by field, for a journey on this day.
#[must_use]
pub fn boundaries(definition: &Definition, today: Date) -> BTreeMap<Id, Vec<Value>> {
    let mut names: Vec<&Id> = Vec::new();
    fields(&definition.items, &mut names);
    let mut lines: BTreeMap<u16, Lines> = BTreeMap::new();
    let conditions = conditions(definition);
    let values = definition.values.iter().map(|value| &value.is);
    for expression in conditions.iter().map(|condition| condition.expression).chain(values) {
        let mut needed = BTreeSet::new();
        needs(expression, definition, &mut needed);
        let mut constants = Lines::default();
        constants.gather(expression, definition, &mut BTreeSet::new());
        for field in needed {
            lines.entry(field).or_default().extend(&constants);
        }
    }
    for (field, kind) in (0..).zip(kinds(definition)) {
        if let KindForm::WholeNumber { min, max } | KindForm::Amount { min, max } | KindForm::Date { min, max, .. } =
            kind
        {
            for bound in min.iter().chain(max) {
                lines.entry(field).or_default().gather(bound, definition, &mut BTreeSet::new());
            }
        }
    }
    let values = |(field, lines): (u16, Lines)| Some(((*names.get(usize::from(field))?).clone(), lines.values(today)));
    lines.into_iter().filter_map(values).collect()
}

/// The kinds of the fields by number.
fn kinds(definition: &Definition) -> Vec<&KindForm> {
    fn of<'d>(items: &'d [Item], kinds: &mut Vec<&'d KindForm>) {
        for item in items {
            match item {
                Item::Ask(ask) => kinds.extend(ask.fields.iter().map(|field| &field.kind)),
                Item::Group(group) => of(&group.items, kinds),
                _ => {}
            }
        }
    }
    let mut kinds = Vec::new();
    of(&definition.items, &mut kinds);
    kinds
}

/// The names of the fields by number.
pub(super) fn fields<'d>(items: &'d [Item], names: &mut Vec<&'d Id>) {
    for item in items {
        match item {
            Item::Ask(ask) => names.extend(ask.fields.iter().map(|field| &field.id)),
            Item::Group(group) => fields(&group.items, names),
            _ => {}
        }
    }
}

/// The constants that stand in rules.
#[derive(Clone, Debug, Default)]
struct Lines {
    numbers: BTreeSet<i64>,
    texts: BTreeSet<String>,
    dates: BTreeSet<Date>,
    /// A rule asks for the day of the week, of the month or the month: neighbours differ.
    by_day: bool,
}

impl Lines {
    fn gather(&mut self, expression: &Expression, definition: &Definition, seen: &mut BTreeSet<u16>) {
        match expression {
            Expression::Number(number) | Expression::Amount(number) => drop(self.numbers.insert(*number)),
            Expression::Text(text) => drop(self.texts.insert(text.clone())),
            Expression::Date(date) => drop(self.dates.insert(*date)),
            Expression::Matches(_, pattern) => {
                let example = definition.patterns.get(usize::from(*pattern)).and_then(example);
                self.texts.extend(example);
            }
            Expression::Call(Function::Weekday, _) => self.by_day = true,
            Expression::Value(value) | Expression::MemberValue(_, value) if seen.insert(*value) => {
                if let Some(value) = definition.values.get(usize::from(*value)) {
                    self.gather(&value.is, definition, seen);
                }
            }
            _ => {}
        }
        inside(expression).into_iter().for_each(|part| self.gather(part, definition, seen));
    }

    fn extend(&mut self, other: &Self) {
        self.numbers.extend(&other.numbers);
        self.texts.extend(other.texts.iter().cloned());
        self.dates.extend(&other.dates);
        self.by_day |= other.by_day;
    }

    /// Values around the lines. What a field cannot take, it refuses before it is tried.
    fn values(&self, today: Date) -> Vec<Value> {
        let mut numbers: BTreeSet<i64> = BTreeSet::new();
        for number in &self.numbers {
            numbers.extend([-1, 0, 1].map(|by| number.saturating_add(by)));
            // A value may be divided before it is compared: by months, by members of a household.
            for other in self.numbers.iter().filter(|other| (2..=100).contains(*other)) {
                let product = number.saturating_mul(*other);
                numbers.extend([-1, 0, 1].map(|by| product.saturating_add(by)));
            }
        }
        let mut dates: BTreeSet<Date> = BTreeSet::new();
        for date in &self.dates {
            dates.extend([-1, 0, 1].map(|by| date.plus_days(by)));
        }
        for number in self.numbers.iter().filter(|number| (-200..=3_700).contains(*number)) {
            let small = i32::try_from(*number).unwrap_or(0);
            for there in [
                today.plus_years(-small),
                today.plus_months(-small),
                today.plus_days(-*number),
                today.plus_days(*number),
            ] {
                dates.extend([-1, 0, 1].map(|by| there.plus_days(by)));
                dates.extend((0..7).filter(|_| self.by_day).map(|by| there.plus_days(by)));
            }
        }
        let mut values: Vec<Value> = numbers.into_iter().take(MOST).map(Value::Number).collect();
        values.extend(dates.into_iter().take(MOST).map(|date| Value::Text(date.to_string())));
        for text in self.texts.iter().take(MOST) {
            values.push(Value::text(text.as_str()));
            if text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                let parts = [("code", text.as_str()), ("name", "Commune"), ("listVersion", "2026")];
                values.push(Value::record(parts.map(|(name, part)| (name, part.into()))));
                let parts = [("street", "1 rue du Port"), ("postcode", text.as_str()), ("locality", "Commune")];
                values.push(Value::record(parts.map(|(name, part)| (name, part.into()))));
            }
        }
        values
    }
}

/// A short text that a pattern matches.
#[must_use]
pub fn example(pattern: &Pattern) -> Option<String> {
    let mut seen = BTreeSet::from([0_u16]);
    let mut open = std::collections::VecDeque::from([(0_u16, Vec::new())]);
    // Letters that people read come first, then every byte.
    let readable = (b'0'..=b'9').chain(b'a'..=b'z').chain(b'A'..=b'Z').chain(*b" -./@'");
    let bytes: Vec<u8> = readable.chain(0x80..=0xff).chain(0x21..0x7f).collect();
    while let Some((state, text)) = open.pop_front() {
        if pattern.ends.get(usize::from(state)).copied().unwrap_or(false) {
            return String::from_utf8(text).ok();
        }
        for byte in &bytes {
            let next = pattern.after(state, *byte);
            let text = || text.iter().copied().chain([*byte]).collect::<Vec<u8>>();
            match next {
                Pattern::MATCHED => return String::from_utf8(text()).ok(),
                Pattern::DEAD => {}
                next if seen.insert(next) => open.push_back((next, text())),
                _ => {}
            }
        }
    }
    None
}
