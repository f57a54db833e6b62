//! Fields: what is private and not marked so, what browsers could fill in, what is asked and never used.

use definition::{Ask, FieldForm, Item, KindForm};
use procedure::Finding;

use super::Subject;
use crate::explore::Used;

/// The tokens of HTML that tell something about a person.
const PERSONAL: [&str; 14] = [
    "name",
    "given-name",
    "family-name",
    "additional-name",
    "email",
    "tel",
    "street-address",
    "address-line1",
    "address-line2",
    "postal-code",
    "bday",
    "sex",
    "cc-number",
    "birth-place",
];

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(definition) = subject.definition else { return };
    let used = Used::by(definition);
    let mut number = 0_u16;
    definition.each_item(|item, _| {
        let Item::Ask(ask) = item else { return };
        if let Some(finding) = unreasoned(subject, ask) {
            findings.push(finding);
        }
        for field in &ask.fields {
            let part = format!("field-{}", field.id);
            if personal(field) && !field.private {
                let what = format!("the field {} tells something about a person and is not marked as private", field.id);
                let cure = "add `private: true`: it is then not read aloud in a room, nor shown unasked at a kiosk";
                findings.push(subject.places.error("private-unmarked", &part, what).cure(cure));
            }
            if let (Some(token), None) = (token(&field.kind), &field.purpose) {
                let what = format!("browsers cannot help to fill in {}", field.id);
                let cure = format!("add `purpose: {token}` when it is the person's own; leave it out when it is somebody else's");
                findings.push(subject.places.warning("purpose-missing", &part, what).cure(cure));
            }
            if !used.fields.contains(&number) && !ask.why && asks_without_use(ask, &field.kind) {
                let what = format!("no rule uses {}, and nothing says why it is asked", field.id);
                let cure = "say under `why:` who needs it, or do not ask it: what is not needed may not be asked (GDPR, article 5)";
                findings.push(subject.places.warning("answer-unused", &part, what).cure(cure));
            }
            if let (KindForm::Document { .. }, None, false, None, false) =
                (&field.kind, &field.when, field.optional, &ask.when, ask.why)
            {
                let what = format!("the document {} is asked of everybody, and nothing says why", field.id);
                let cure = "add a `when:` with the answers that need it, or say under `why:` which law asks it of everybody";
                findings.push(subject.places.warning("document-unneeded", &part, what).cure(cure));
            }
            number = number.saturating_add(1);
        }
    });
    for (number, value) in (0_u16..).zip(&definition.values) {
        if !used.values.contains(&number) {
            let what = format!("nothing uses the value {}", value.id);
            let cure = "remove it, or use it in a condition or a text";
            findings.push(subject.places.warning("value-unused", &format!("value-{}", value.id), what).cure(cure));
        }
    }
}

/// A step that asks for something about a person, and does not say why: everybody is told when asked (GDPR, article 13).
fn unreasoned(subject: &Subject<'_>, ask: &Ask) -> Option<Finding> {
    let about: Vec<&str> = ask.fields.iter().filter(|f| f.private || personal(f)).map(|f| f.id.as_str()).collect();
    if ask.why || about.is_empty() {
        return None;
    }
    let what = format!("{} asks for {}, about a person, and does not say why", ask.id, about.join(", "));
    let cure = "say under `why:` what the answer is needed for; if nobody can say it, do not ask";
    Some(subject.places.warning("reason-missing", &format!("step-{}", ask.id), what).cure(cure))
}

/// Fields that are about a person whatever the question is.
fn personal(field: &FieldForm) -> bool {
    matches!(field.kind, KindForm::Email | KindForm::Telephone | KindForm::Address)
        || field.purpose.as_ref().is_some_and(|purpose| PERSONAL.contains(&purpose.as_str()))
}

fn token(kind: &KindForm) -> Option<&'static str> {
    match kind {
        KindForm::Email => Some("email"),
        KindForm::Telephone => Some("tel"),
        _ => None,
    }
}

/// A document, a consent and a free text are for the agent who reads them.
fn asks_without_use(ask: &Ask, kind: &KindForm) -> bool {
    !ask.lead && !matches!(kind, KindForm::Document { .. } | KindForm::Consent | KindForm::LongText { .. })
}
