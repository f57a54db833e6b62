//! Steps and fields as documents, with what their texts say of answers and the bounds that follow from them.

use procedure::{
    Arg, Args, Date, Field, Id, Picture, Problem, Step, Text,
    field::{
        Kind,
        amount::Amount,
        consent::Consent,
        date::DateField,
        document::Document,
        long_text::LongText,
        one_of::{Choice, OneOf},
        several_of::SeveralOf,
        short_text::ShortText,
        whole_number::WholeNumber,
    },
};

use crate::{Ask, Check, Expression, FieldForm, KindForm, OptionForm, Saying, Scope, Val};

/// What stands in a text for an answer that is missing.
const NOTHING: &str = "…";

/// The arguments of a text.
pub(crate) fn args(says: &Saying, scope: &Scope<'_>) -> Args {
    let arg = |asked: &crate::Asked| asked.arg(scope).unwrap_or_else(|| Arg::Text(NOTHING.to_owned()));
    says.iter().map(|(name, asked)| (name.clone(), arg(asked))).collect()
}

impl Ask {
    /// The step as a document; where it stands on the way, the walk adds.
    pub(crate) fn step(&self, scope: &Scope<'_>) -> Step {
        let title = Id::joined("step", self.id.as_str());
        let mut args = args(&self.says, scope);
        if let Some((_, item)) = scope.here {
            args.insert(Id::from_static("item"), Arg::Number(i64::from(item) + 1));
        }
        let text = |wanted: bool, part: &str| {
            wanted.then(|| Text { id: Id::joined(title.as_str(), part), args: args.clone() })
        };
        Step {
            id: self.id.clone(),
            repeat: None,
            section: None,
            lead: text(self.lead, "lead"),
            why: text(self.why, "why"),
            find: text(self.find, "find"),
            picture: self.picture.as_ref().and_then(|(name, mark)| {
                Some(Picture { name: name.clone(), shows: text(true, "picture")?, mark: *mark })
            }),
            fields: self
                .fields
                .iter()
                .filter(|field| there(field.when.as_ref(), scope))
                .map(|f| f.field(scope))
                .collect(),
            title: Text { id: title, args },
            progress: None,
        }
    }
}

/// Whether something with this condition is there.
pub(crate) fn there(when: Option<&Expression>, scope: &Scope<'_>) -> bool {
    when.is_none_or(|when| when.holds(scope))
}

impl FieldForm {
    fn field(&self, scope: &Scope<'_>) -> Field {
        let label = Id::joined("field", self.id.as_str());
        let args = args(&self.says, scope);
        Field {
            id: self.id.clone(),
            hint: self.hint.then(|| Text { id: Id::joined(label.as_str(), "hint"), args: args.clone() }),
            label: Text { id: label, args },
            optional: self.optional,
            unknown: self.unknown,
            private: self.private,
            purpose: self.purpose.clone(),
            kind: self.kind(scope),
        }
    }

    fn kind(&self, scope: &Scope<'_>) -> Kind {
        let options = |options: &[OptionForm]| {
            let offered = options.iter().filter(|option| there(option.when.as_ref(), scope));
            offered.map(|option| self.choice(option)).collect()
        };
        match &self.kind {
            KindForm::ShortText { min, max, digits } => {
                Kind::ShortText(ShortText { min: *min, max: *max, digits: *digits })
            }
            KindForm::LongText { max } => Kind::LongText(LongText { max: *max }),
            KindForm::WholeNumber { min, max } => {
                let usual = WholeNumber::default();
                Kind::WholeNumber(WholeNumber {
                    min: number(min, scope, usual.min),
                    max: number(max, scope, usual.max),
                })
            }
            KindForm::Amount { min, max } => {
                let usual = Amount::default();
                Kind::Amount(Amount { min: number(min, scope, usual.min), max: number(max, scope, usual.max) })
            }
            KindForm::Date { partial, past, min, max } => Kind::Date(DateField {
                partial: *partial,
                min: day(min, scope),
                max: day(max, scope),
                past: past.then_some(scope.today),
            }),
            KindForm::YesNo => Kind::YesNo,
            KindForm::OneOf { options: offered, alphabetical } => {
                Kind::OneOf(OneOf { options: options(offered), alphabetical: *alphabetical })
            }
            KindForm::SeveralOf { options: offered, min, max } => {
                Kind::SeveralOf(SeveralOf { options: options(offered), min: *min, max: *max })
            }
            KindForm::Email => Kind::Email,
            KindForm::Telephone => Kind::Telephone,
            KindForm::Address => Kind::Address,
            KindForm::Commune => Kind::Commune,
            KindForm::Document { kinds, at_most, bring } => Kind::Document(Document {
                kinds: kinds.clone(),
                max_count: *at_most,
                bring: *bring,
                ..Document::default()
            }),
            KindForm::Place => Kind::Place,
            KindForm::Consent => Kind::Consent(Consent { text: Text::new(Id::joined("consent", self.id.as_str())) }),
        }
    }

    fn choice(&self, option: &OptionForm) -> Choice {
        let hint = || Text::new(Id::joined(&format!("option-{}-{}", self.id, option.id), "hint"));
        Choice {
            id: option.id.clone(),
            hint: option.hint.then(hint),
            picture: option.picture.clone(),
            exclusive: option.exclusive,
        }
    }
}

/// A bound, or the usual one where it is missing.
fn number(bound: &Option<Expression>, scope: &Scope<'_>, usual: i64) -> i64 {
    match bound.as_ref().and_then(|bound| bound.value(scope)) {
        Some(Val::Number(number)) => number,
        _ => usual,
    }
}

fn day(bound: &Option<Expression>, scope: &Scope<'_>) -> Option<Date> {
    match bound.as_ref()?.value(scope)? {
        Val::Date(date) => date.whole(),
        Val::Text(text) => text.parse().ok(),
        _ => None,
    }
}

impl Check {
    /// The problem, when the answers that are bound have it.
    pub(crate) fn problem(&self, scope: &Scope<'_>) -> Option<Problem> {
        self.when.holds(scope).then(|| Problem {
            field: self.at.clone(),
            part: self.part.clone(),
            code: self.code.clone(),
            args: args(&self.says, scope),
        })
    }
}
