//! A procedure's words: what they say, which arguments they take, and whether procedure and locales agree about them.

use std::collections::{BTreeMap, BTreeSet};

use procedure::{Id, code, mentions::Mentions};

use super::{
    easy,
    message::{self, Message},
};

/// The locales that Parvis speaks; the first is the source of the others.
const LOCALES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];
const SOURCE: &str = LOCALES[0];
const EASY: &str = LOCALES[1];

/// What a builder adds to the name of a step, field or way out; all of them are given the same arguments.
const PARTS: [&str; 5] = ["-lead", "-why", "-find", "-hint", "-text"];

/// Given to every step of a repeated group, whether its words tell the number or not.
const ITEM: &str = "item";

/// The messages that the procedure mentioned, each with the sets of arguments that it was given.
#[derive(Debug, Default)]
pub(super) struct Mentioned(BTreeMap<String, BTreeSet<BTreeSet<String>>>);

impl Mentioned {
    pub(super) fn meet(&mut self, document: &impl Mentions) {
        document.each_mention(&mut |id, args| {
            let given = args.keys().map(Id::to_string).collect();
            self.0.entry(id.to_string()).or_default().insert(given);
        });
    }
}

/// The words of every locale.
#[derive(Debug)]
pub(super) struct Words(BTreeMap<String, BTreeMap<String, Message>>);

impl Words {
    /// Reads the Fluent files, by locale.
    pub(super) fn read(files: &BTreeMap<String, String>, faults: &mut BTreeSet<String>) -> Self {
        let locale = |(locale, text): (&String, &String)| (locale.clone(), messages(locale, text, faults));
        Self(files.iter().map(locale).collect())
    }

    /// Adds everything that is wrong with them.
    pub(super) fn check(&self, mentioned: &Mentioned, faults: &mut BTreeSet<String>) {
        for required in LOCALES.iter().filter(|required| !self.0.contains_key(**required)) {
            faults.insert(format!("locales/{required}.ftl is missing: Parvis speaks {}", LOCALES.join(", ")));
        }
        self.parity(faults);
        self.missing_or_dead(mentioned, faults);
        for (id, given) in &mentioned.0 {
            self.arguments(id, given, mentioned, faults);
        }
        for (id, message) in self.0.get(EASY).into_iter().flatten() {
            let faulty = message.prose.iter().flat_map(|prose| easy::faults(id, prose));
            faults.extend(faulty.map(|fault| format!("locales/{EASY}.ftl: {id}: {fault}")));
        }
    }

    fn parity(&self, faults: &mut BTreeSet<String>) {
        let Some(source) = self.0.get(SOURCE) else { return };
        for (locale, messages) in &self.0 {
            let lacks = source.keys().filter(|id| !messages.contains_key(*id));
            faults.extend(lacks.map(|id| format!("locales/{locale}.ftl: {id} is missing, {SOURCE}.ftl has it")));
            let more = messages.keys().filter(|id| !source.contains_key(*id));
            faults.extend(more.map(|id| format!("locales/{locale}.ftl: {id} is too much, {SOURCE}.ftl has it not")));
        }
    }

    fn missing_or_dead(&self, mentioned: &Mentioned, faults: &mut BTreeSet<String>) {
        let none = BTreeMap::new();
        let source = self.0.get(SOURCE).unwrap_or(&none);
        for id in mentioned.0.keys().filter(|id| !source.contains_key(*id)) {
            faults.insert(format!("locales/{SOURCE}.ftl: {id} is missing, the procedure mentions it"));
        }
        let mut alive = BTreeSet::new();
        let mut reached: Vec<&str> = mentioned.0.keys().map(String::as_str).collect();
        while let Some(id) = reached.pop() {
            if alive.insert(id) {
                let containing = self.0.values().filter_map(|messages| messages.get(id));
                reached.extend(containing.flat_map(|message| message.contains.iter().map(String::as_str)));
            }
        }
        // Words of its own for a check that Parvis makes: the procedure never says when.
        let of_parvis = |id: &str| id.strip_prefix("problem-").is_some_and(|code| code::ALL.contains(&code));
        // Nobody mentions what an abbreviation means; whoever meets one may ask.
        let explains = |id: &str| id.starts_with("acronym-");
        for id in source.keys().filter(|id| !alive.contains(id.as_str()) && !of_parvis(id) && !explains(id)) {
            faults.insert(format!(
                "locales/{SOURCE}.ftl: nothing mentions {id}: remove it, or write the journey that meets it"
            ));
        }
    }

    /// Whether the words use what they are given, and are given what they use.
    fn arguments(
        &self,
        id: &str,
        given: &BTreeSet<BTreeSet<String>>,
        mentioned: &Mentioned,
        faults: &mut BTreeSet<String>,
    ) {
        for (locale, messages) in &self.0 {
            for arg in messages.get(id).into_iter().flat_map(|message| &message.args) {
                if !given.iter().all(|given| given.contains(arg)) {
                    faults.insert(format!(
                        "locales/{locale}.ftl: {id} uses {{ ${arg} }}, which the procedure does not always give"
                    ));
                }
            }
        }
        let family = |id: &str| PARTS.iter().find_map(|part| id.strip_suffix(part)).unwrap_or(id).to_owned();
        let kin: Vec<&String> = mentioned.0.keys().filter(|other| family(other) == family(id)).collect();
        for arg in given.iter().flatten().filter(|arg| *arg != ITEM) {
            let saying = self.0.iter().filter(|(_, messages)| kin.iter().any(|id| messages.contains_key(*id)));
            let (telling, silent): (Vec<_>, Vec<_>) = saying.partition(|(_, messages)| {
                kin.iter().filter_map(|id| messages.get(*id)).any(|message| message.args.contains(arg))
            });
            if telling.is_empty() && !silent.is_empty() {
                faults.insert(format!("{id} is given {{ ${arg} }}, which no locale uses"));
            } else {
                // What the others tell, this one keeps to itself.
                faults.extend(silent.iter().map(|(locale, _)| {
                    format!("locales/{locale}.ftl: {id} does not use {{ ${arg} }}, other locales do")
                }));
            }
        }
    }
}

fn messages(locale: &str, text: &str, faults: &mut BTreeSet<String>) -> BTreeMap<String, Message> {
    let (read, broken) = message::read(text);
    faults.extend(broken.into_iter().map(|(line, error)| format!("locales/{locale}.ftl, about line {line}: {error}")));
    let mut messages = BTreeMap::new();
    for message in read {
        let name = message.name.clone();
        if message.prose.iter().all(|prose| prose.trim().is_empty()) {
            faults.insert(format!("locales/{locale}.ftl: {name} is empty"));
        }
        if messages.insert(name.clone(), message).is_some() {
            faults.insert(format!("locales/{locale}.ftl: {name} stands there twice"));
        }
    }
    messages
}
