//! Which of a procedure's messages a document mentions, so that a missing one is found before a person meets it.

use std::collections::BTreeSet;

use crate::{
    Advance, Arg, Args, Description, Exit, Field, Id, Problem, Step, Summary, Text, code, field::Kind, field::one_of,
};

/// A document that mentions messages of the procedure's words.
pub trait Mentions {
    /// Adds every message id that the document mentions.
    fn mentions(&self, ids: &mut BTreeSet<Id>);
}

impl<T: Mentions> Mentions for Option<T> {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        self.iter().for_each(|part| part.mentions(ids));
    }
}

impl<T: Mentions> Mentions for Vec<T> {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        self.iter().for_each(|part| part.mentions(ids));
    }
}

impl Mentions for Text {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        ids.insert(self.id.clone());
        self.args.mentions(ids);
    }
}

impl Mentions for Args {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        self.values().for_each(|arg| arg.mentions(ids));
    }
}

impl Mentions for Arg {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        if let Self::Message(id) = self {
            ids.insert(id.clone());
        }
    }
}

impl Mentions for Description {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        let data = &self.data;
        let texts = [
            &self.title,
            &self.summary,
            &self.keywords,
            &self.after,
            &data.purpose,
            &data.law,
            &data.recipients,
            &data.rights,
        ];
        texts.into_iter().for_each(|text| text.mentions(ids));
        self.before.mentions(ids);
    }
}

impl Mentions for Advance {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        match self {
            Self::Ask(step) => step.mentions(ids),
            Self::Invalid(problems) => problems.mentions(ids),
            Self::Exit(exit) => exit.mentions(ids),
            Self::Finished(summary) => summary.mentions(ids),
        }
    }
}

impl Mentions for Step {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        self.title.mentions(ids);
        [&self.section, &self.lead, &self.why, &self.find].into_iter().for_each(|text| text.mentions(ids));
        self.fields.mentions(ids);
    }
}

impl Mentions for Field {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        self.label.mentions(ids);
        self.hint.mentions(ids);
        let options = match &self.kind {
            Kind::OneOf(one) => one.options.as_slice(),
            Kind::SeveralOf(several) => several.options.as_slice(),
            Kind::Consent(consent) => return consent.text.mentions(ids),
            _ => &[],
        };
        for option in options {
            one_of::label(&self.id, option.id.as_str()).mentions(ids);
            option.hint.mentions(ids);
        }
    }
}

impl Mentions for Problem {
    /// Parvis has words for the codes of its own checks; a procedure may have better ones, but need not.
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        if !code::ALL.contains(&self.code.as_str()) {
            ids.insert(Id::joined("problem", self.code.as_str()));
        }
        self.args.mentions(ids);
    }
}

impl Mentions for Exit {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        self.title.mentions(ids);
        self.text.mentions(ids);
        self.contacts.iter().for_each(|contact| contact.label.mentions(ids));
    }
}

impl Mentions for Summary {
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        for line in &self.outcome {
            line.label.mentions(ids);
            line.value.mentions(ids);
        }
        self.bring.mentions(ids);
        self.next.mentions(ids);
    }
}
