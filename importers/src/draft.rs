//! A procedure while it is put together from a form: its steps, its words in every language, and the report.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use authoring::{
    source::{Ask, Check, Field, Item, Kind, Listed, Procedure},
    yaml::Placed,
};
use procedure::{Id, LegalBasis, LifeEvent};

use crate::{Came, Element, Imported, Report, person::Person, said::Said, shared};

/// What is written so far.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) procedure: Procedure,
    pub(crate) report: Report,
    /// Ids of fields, groups and values, which share one room in expressions.
    pub(crate) fields: shared::Ids,
    pub(crate) steps: shared::Ids,
    pub(crate) exits: shared::Ids,
    pub(crate) sections: shared::Ids,
    pub(crate) problems: shared::Ids,
    pub(crate) lines: shared::Ids,
    messages: HashSet<String>,
    words: Vec<(String, Said)>,
}

impl Draft {
    /// Says a message.
    pub(crate) fn say(&mut self, id: impl Into<String>, said: &Said) {
        let id = id.into();
        if !said.is_empty() && self.messages.insert(id.clone()) {
            self.words.push((id, said.clone()));
        }
    }

    /// A name for an option whose messages nothing else has.
    pub(crate) fn option(&self, field: &Id, names: &mut shared::Ids, label: &str) -> Id {
        let free = |name: &str| {
            let id = format!("option-{field}-{name}");
            !self.messages.contains(&format!("{id}-hint")) && !self.messages.contains(&id)
        };
        names.unique_where(label, "option", free)
    }

    /// A check of a field, with what it says.
    pub(crate) fn check(&mut self, field: &Id, when: String, said: &Said) -> Check {
        let code = self.problems.unique(&format!("wrong-{field}"), "wrong");
        self.say(format!("problem-{code}"), said);
        Check { code: code.into(), when: when.into(), at: Some(field.clone().into()), part: None, says: None }
    }

    /// A step with its question; a field that has no words of its own takes the question's.
    pub(crate) fn ask(&mut self, question: &Said, lead: &Said, fields: Vec<Field>, checks: Vec<Check>) -> Ask {
        // A question without words is still asked; its author hears of it.
        let wordless = Said::ours("Votre réponse", "Your answer", "Eich ateb");
        let question = if question.is_empty() {
            self.report.add(
                Element::Text,
                "question",
                Came::Partly,
                "a question has no words: “Your answer” stands there",
            );
            &wordless
        } else {
            question
        };
        let id = self.steps.unique(question.any(), "question");
        self.say(format!("step-{id}"), question);
        self.say(format!("step-{id}-lead"), lead);
        for field in &fields {
            self.say(format!("field-{}", field.id.what), question);
        }
        let (question, lead, why, find) = (None, None, None, None);
        Ask { id: id.into(), when: None, question, lead, why, find, picture: None, fields, checks }
    }

    /// Something that comes after sending.
    pub(crate) fn next(&mut self, said: &Said, when: Option<String>) {
        let id = self.lines.unique(said.any(), "next");
        self.say(format!("next-{id}"), said);
        self.procedure.finish.next.push(Listed { id: id.into(), when: when.map(Placed::from), text: None });
    }

    /// The head of the file: what a form does not say is said to be missing.
    pub(crate) fn head(&mut self, title: &Said, summary: &Said, purpose: &Said) {
        let procedure = &mut self.procedure;
        let name = shared::kebab(title.any());
        procedure.id = if name.is_empty() { "form".to_owned() } else { name }.into();
        procedure.version = "0.1.0".to_owned().into();
        let asked = count(&procedure.steps);
        // Forms take about a quarter of a minute a question, and one to begin.
        procedure.minutes = Some(u16::try_from(1 + asked / 4).unwrap_or(60).min(60));
        procedure.service = Some(Id::from_static("town-hall").into());
        procedure.data.basis = Some(LegalBasis::PublicTask);
        procedure.data.keep_days = Some(365);
        procedure.life_events = vec![LifeEvent::Citizenship];
        self.say("procedure-title", title);
        self.say("procedure-summary", if summary.is_empty() { title } else { summary });
        self.say("procedure-keywords", &title.map(keywords));
        let missing = |fr: &str, en: &str, cy: &str| {
            Said::ours(&format!("À compléter : {fr}"), &format!("To complete: {en}"), &format!("I'w gwblhau: {cy}"))
        };
        let mut to_complete =
            vec!["legal basis", "retention (365 days stand there)", "recipients", "rights", "service", "life event"];
        if purpose.is_empty() {
            to_complete.insert(0, "purpose");
            self.say(
                "procedure-purpose",
                &missing(
                    "à quoi servent les réponses.",
                    "what the answers are used for.",
                    "at beth y defnyddir yr atebion.",
                ),
            );
        } else {
            self.say("procedure-purpose", purpose);
        }
        self.say(
            "procedure-legal-basis",
            &missing(
                "le texte qui permet cette démarche.",
                "the law that allows this procedure.",
                "y gyfraith sy'n caniatáu hyn.",
            ),
        );
        self.say(
            "procedure-recipients",
            &missing("qui lit les réponses.", "who reads the answers.", "pwy sy'n darllen yr atebion."),
        );
        self.say(
            "procedure-rights",
            &missing(
                "comment voir, corriger ou effacer ses données.",
                "how to see, correct or erase one's data.",
                "sut i weld, cywiro neu ddileu data.",
            ),
        );
        self.say(
            "service-town-hall",
            &missing(
                "le service qui reçoit la demande",
                "the service that receives the request",
                "y gwasanaeth sy'n derbyn y cais",
            ),
        );
        let why = format!("to complete: {}; the form does not say them", to_complete.join(", "));
        self.report.add(Element::Other, "data", Came::Not, why);
        let after = Said::ours(
            "Le service examine votre demande.",
            "The service looks at your request.",
            "Mae'r gwasanaeth yn edrych ar eich cais.",
        );
        self.say("procedure-after", &after);
    }

    /// The procedure, its words in these locales, and the report. French is always there: `main` stands in where it is missing.
    pub(crate) fn finish(mut self, main: &str, locales: &BTreeSet<String>) -> Imported {
        let mut words: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        let mut stood_in = 0_usize;
        for (id, said) in &self.words {
            for (locale, text) in said.texts().filter(|(locale, _)| *locale == "fr" || locales.contains(*locale)) {
                words.entry(locale.to_owned()).or_default().push((id.clone(), shared::fluent(text)));
            }
            if said.in_locale("fr").is_none() {
                stood_in += 1;
                let text = said.in_locale(main).unwrap_or_else(|| said.any());
                words.entry("fr".to_owned()).or_default().push((id.clone(), shared::fluent(text)));
            }
        }
        words.entry("fr".to_owned()).or_default();
        if stood_in > 0 {
            let why = format!(
                "{stood_in} messages have no French: the words in `{main}` stand in, until somebody translates them"
            );
            self.report.add(Element::Text, "fr", Came::Partly, why);
        }
        Imported { procedure: self.procedure, words, report: self.report }
    }
}

/// How many steps there are.
fn count(items: &[Item]) -> usize {
    items.iter().map(|item| if let Item::Group(group) = item { count(&group.steps) } else { 1 }).sum()
}

/// The words of a title by which people search.
fn keywords(title: &str) -> String {
    let words = title.split(|letter: char| !letter.is_alphanumeric() && letter != '-');
    let mut kept: Vec<String> = words.filter(|word| word.chars().count() > 3).map(str::to_lowercase).collect();
    kept.dedup();
    if kept.is_empty() { title.to_owned() } else { kept.join(", ") }
}

/// A field of a kind.
pub(crate) fn field(id: &Id, kind: Kind, optional: bool, person: Person) -> Field {
    Field {
        id: id.clone().into(),
        when: None,
        label: None,
        hint: None,
        sentence: None,
        optional,
        unknown: false,
        private: person.private,
        purpose: person.purpose.map(Placed::from),
        kind,
    }
}

/// A field's name in expressions.
pub(crate) fn in_cel(id: &Id) -> String {
    id.as_str().replace('-', "_")
}
