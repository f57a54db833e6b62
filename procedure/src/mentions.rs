//! Which of a procedure's messages a document mentions, and with which arguments, so that a missing one is found before a person
//! meets it.

use std::collections::BTreeSet;

use crate::{
    Advance, Arg, Args, Description, Exit, Field, Id, Problem, Step, Summary, Text, code, field::Kind, field::one_of,
    service_name, status_name,
};

/// A document that mentions messages of the procedure's words.
pub trait Mentions {
    /// Gives `each` every message that the document mentions, with its arguments.
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args));

    /// Adds every message id that the document mentions.
    fn mentions(&self, ids: &mut BTreeSet<Id>) {
        self.each_mention(&mut |id, _| {
            ids.insert(id.clone());
        });
    }
}

impl<T: Mentions> Mentions for Option<T> {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        self.iter().for_each(|part| part.each_mention(each));
    }
}

impl<T: Mentions> Mentions for Vec<T> {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        self.iter().for_each(|part| part.each_mention(each));
    }
}

impl Mentions for Text {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        each(&self.id, &self.args);
        self.args.each_mention(each);
    }
}

impl Mentions for Args {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        self.values().for_each(|arg| arg.each_mention(each));
    }
}

impl Mentions for Arg {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        if let Self::Message(id) = self {
            each(id, &Args::new());
        }
    }
}

impl Mentions for Description {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
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
        texts.into_iter().for_each(|text| text.each_mention(each));
        self.audience.iter().for_each(|text| text.each_mention(each));
        self.before.each_mention(each);
        service_name(&self.service).each_mention(each);
        self.statuses.iter().for_each(|status| status_name(&status.id).each_mention(each));
    }
}

impl Mentions for Advance {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        match self {
            Self::Ask(step) => step.each_mention(each),
            Self::Invalid(problems) => problems.each_mention(each),
            Self::Exit(exit) => exit.each_mention(each),
            Self::Finished(summary) => summary.each_mention(each),
        }
    }
}

impl Mentions for Step {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        self.title.each_mention(each);
        [&self.section, &self.lead, &self.why, &self.find].into_iter().for_each(|text| text.each_mention(each));
        self.picture.iter().for_each(|picture| picture.shows.each_mention(each));
        self.fields.each_mention(each);
    }
}

impl Mentions for Field {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        self.label.each_mention(each);
        self.hint.each_mention(each);
        let options = match &self.kind {
            Kind::OneOf(one) => one.options.as_slice(),
            Kind::SeveralOf(several) => several.options.as_slice(),
            Kind::Consent(consent) => return consent.text.each_mention(each),
            _ => &[],
        };
        for option in options {
            one_of::label(&self.id, option.id.as_str()).each_mention(each);
            option.hint.each_mention(each);
        }
    }
}

impl Mentions for Problem {
    /// Parvis has words for the codes of its own checks; a procedure may have better ones, but need not.
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        if !code::ALL.contains(&self.code.as_str()) {
            each(&Id::joined("problem", self.code.as_str()), &self.args);
        }
        self.args.each_mention(each);
    }
}

impl Mentions for Exit {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        self.title.each_mention(each);
        self.text.each_mention(each);
        self.contacts.iter().for_each(|contact| contact.label.each_mention(each));
    }
}

impl Mentions for Summary {
    fn each_mention(&self, each: &mut dyn FnMut(&Id, &Args)) {
        for line in &self.outcome {
            line.label.each_mention(each);
            line.value.each_mention(each);
        }
        self.bring.each_mention(each);
        self.next.each_mention(each);
        self.service.as_ref().map(service_name).each_mention(each);
    }
}
