//! Which answers are worth trying at a step: every choice, what lies at the bounds of a kind, and what a journey types.

use std::collections::BTreeMap;

use procedure::{
    Date, Field, Id, Step, Value, Values,
    field::{Kind, document, one_of::Choice},
};

/// Beyond so many combinations of the fields of one step, each answer of each field is tried once and not with all others.
const MOST_COMBINATIONS: usize = 24;

/// Names outside of groups and for the items of a group: two children of the same name may be refused, and so may oneself.
const NAMES: [&str; 5] = ["Elif", "Ana", "Binta", "Cyril", "Dinh"];

/// Values to try besides those that the kinds suggest, by field.
#[derive(Clone, Debug, Default)]
pub struct Tries {
    /// What is tried instead of what the kinds suggest.
    pub instead: BTreeMap<Id, Vec<Value>>,
    /// What is tried beside it.
    pub also: BTreeMap<Id, Vec<Value>>,
    /// What the journeys type.
    typed: BTreeMap<Id, Vec<Value>>,
}

impl Tries {
    /// Keeps what a journey typed.
    pub fn typed(&mut self, entries: Values) {
        for (field, entry) in entries {
            self.typed.entry(field).or_default().push(entry);
        }
    }

    /// The answers to try at a step, as a journey would keep them.
    #[must_use]
    pub fn at(&self, step: &Step, today: Date) -> Vec<Values> {
        let item = step.repeat.as_ref().map_or(0, |repeat| repeat.index);
        let fields: Vec<(&Id, Vec<Option<Value>>)> =
            step.fields.iter().map(|field| (&field.id, self.of(field, item, today))).collect();
        if fields.iter().any(|(_, answers)| answers.is_empty()) {
            return Vec::new();
        }
        let values = |chosen: &[usize]| -> Values {
            let answered = fields.iter().zip(chosen).map(|((id, answers), at)| ((*id).clone(), answers[*at].clone()));
            answered.filter_map(|(id, answer)| Some((id, answer?))).collect()
        };
        let combinations = fields.iter().try_fold(1_usize, |product, (_, answers)| product.checked_mul(answers.len()));
        let mut chosen = vec![0; fields.len()];
        let mut tried = vec![values(&chosen)];
        if combinations.is_some_and(|count| count <= MOST_COMBINATIONS) {
            // Counts through them all like a clock, the last field first.
            while let Some(at) = (0..fields.len()).rev().find(|at| chosen[*at] + 1 < fields[*at].1.len()) {
                chosen[at] += 1;
                chosen[at + 1..].fill(0);
                tried.push(values(&chosen));
            }
        } else {
            for (at, (_, answers)) in fields.iter().enumerate() {
                for other in 1..answers.len() {
                    chosen[at] = other;
                    tried.push(values(&chosen));
                }
                chosen[at] = 0;
            }
        }
        tried
    }

    /// The answers to try in one field; `None` is a field left blank.
    #[must_use]
    pub fn of(&self, field: &Field, item: u16, today: Date) -> Vec<Option<Value>> {
        let entries = match self.instead.get(&field.id) {
            Some(entries) => entries.clone(),
            None => {
                let mut entries = suggested(field, self.typed.get(&field.id).map_or(&[], Vec::as_slice), item, today);
                entries.extend(self.also.get(&field.id).into_iter().flatten().cloned());
                entries
            }
        };
        let mut answers: Vec<Option<Value>> = Vec::new();
        for entry in entries {
            // A list of values may hold some that this field refuses on another way: a date before a bound that moved.
            if let Ok(answer) = field.read(Some(&entry))
                && !answers.contains(&answer)
            {
                answers.push(answer);
            }
        }
        if field.optional && !answers.contains(&None) {
            answers.push(None);
        }
        if field.unknown {
            answers.push(Some(procedure::field::unknown()));
        }
        answers
    }
}

/// What is worth trying in a field of this kind. Journeys add to kinds whose value is likely to change the way.
fn suggested(field: &Field, typed: &[Value], item: u16, today: Date) -> Vec<Value> {
    let with_typed = |mut entries: Vec<Value>| {
        entries.extend_from_slice(typed);
        entries
    };
    let parts =
        |parts: &[(&'static str, &str)]| Value::record(parts.iter().map(|(name, text)| (*name, (*text).into())));
    match &field.kind {
        Kind::ShortText(kind) if kind.digits => vec![Value::Text("1".repeat(kind.min.into()))],
        Kind::ShortText(kind) => {
            let name = NAMES[usize::from(item) % NAMES.len()];
            let long_enough = name.chars().chain(std::iter::repeat('a')).take(name.len().max(kind.min.into()));
            vec![Value::Text(long_enough.take(kind.max.into()).collect())]
        }
        Kind::LongText(_) => vec!["Le mur est tombé.".into()],
        Kind::WholeNumber(kind) => with_typed(vec![kind.min.into(), kind.max.into()]),
        Kind::Amount(kind) => with_typed(vec![kind.min.into(), kind.max.into()]),
        Kind::Date(kind) => {
            let bounds = [kind.min, kind.max, kind.past];
            let mut dates: Vec<Value> = bounds.into_iter().flatten().map(|day| Value::Text(day.to_string())).collect();
            if typed.is_empty() {
                // Law likes eighteen years: a birthday today, and one tomorrow.
                let of_age = today.plus_years(-18);
                dates.extend([today, of_age, of_age.plus_days(1)].map(|day| Value::Text(day.to_string())));
                dates.extend(kind.partial.then(|| Value::Text(of_age.year().to_string())));
            }
            with_typed(dates)
        }
        Kind::YesNo => vec![true.into(), false.into()],
        Kind::OneOf(kind) => kind.options.iter().map(chosen).collect(),
        Kind::SeveralOf(kind) => {
            let together: Vec<Value> = kind.options.iter().filter(|choice| !choice.exclusive).map(chosen).collect();
            let fewest = together.iter().take(kind.min.into()).cloned().collect();
            let most = together.iter().take(kind.max.unwrap_or(u16::MAX).into()).cloned().collect();
            let alone = kind.options.iter().map(|choice| Value::List(vec![chosen(choice)]));
            alone.chain([Value::List(fewest), Value::List(most)]).collect()
        }
        Kind::Email => vec!["camille@example.org".into()],
        // Two people of one journey may have to have two numbers.
        Kind::Telephone => with_typed(vec!["06 12 34 56 78".into()]),
        Kind::Address => {
            // Two fields, two houses: an old address that is also the new one may be refused.
            let house = field.id.as_str().bytes().fold(item, |sum, byte| sum.wrapping_add(byte.into())) % 100;
            let street = format!("{house} rue des Lilas");
            vec![parts(&[("street", &street), ("postcode", "35000"), ("locality", "Rennes")])]
        }
        Kind::Commune => with_typed(vec![parts(&[("code", "35238"), ("name", "Rennes"), ("listVersion", "2026")])]),
        Kind::Document(kind) => {
            let file = kind.kinds.first().map(|kind| document::answer(&"a".repeat(64), "papier", *kind, 1_000));
            file.map(|file| Value::List(vec![file])).into_iter().chain([document::bringing()]).collect()
        }
        Kind::Place => vec![parts(&[("near", "devant l’école")])],
        Kind::Consent(_) => vec![true.into()],
    }
}

fn chosen(choice: &Choice) -> Value {
    choice.id.as_str().into()
}
