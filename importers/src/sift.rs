//! What an import would be as files, compiled. A condition that does not compile is taken out and told, so that what is imported can be
//! built, and nothing is lost in silence.

use std::collections::BTreeMap;

use authoring::{
    compile::{Compiled, Source, compile},
    source::{self, Cel, Item, Kind, Procedure},
    words::WordsFile,
};
use procedure::Finding;

use crate::{Came, Element, Imported};

/// The name of the procedure's file, in findings.
const FILE: &str = "procedure.yaml";

/// What was imported, compiled as it would be from its files.
pub(crate) fn compiled(imported: &Imported) -> Result<Compiled, Vec<Finding>> {
    let words = imported.words.iter().map(|(locale, messages)| {
        let text: String = messages.iter().map(|(id, pattern)| format!("{id} = {pattern}\n")).collect();
        (locale.clone(), WordsFile { file: format!("locales/{locale}.ftl"), text })
    });
    let text = source::write(&imported.procedure);
    compile(&Source { file: FILE.to_owned(), text, words: words.collect(), ..Source::default() })
}

/// Takes out what does not compile.
pub(crate) fn sift(imported: &mut Imported) {
    let Err(findings) = compiled(imported) else { return };
    let (Some(read), _) = source::read(FILE, &source::write(&imported.procedure)) else { return };
    let of_file = findings.iter().filter(|finding| finding.place == FILE);
    let wrong: BTreeMap<u32, &Finding> = of_file.filter_map(|finding| Some((finding.line?, finding))).collect();
    let mut sieve = Sieve { wrong: &wrong, taken: Vec::new() };
    let mut procedure = read;
    sieve.procedure(&mut procedure);
    let taken = sieve.taken;
    if !taken.is_empty() {
        imported.procedure = procedure;
    }
    for (place, element, line) in &taken {
        let why = wrong.get(line).map_or(String::new(), |finding| finding.detail.clone());
        imported.report.add(*element, place.clone(), Came::Not, why);
    }
    for (line, finding) in wrong.iter().filter(|(line, _)| !taken.iter().any(|(_, _, of)| of == *line)) {
        imported.report.add(Element::Other, format!("{FILE}:{line}"), Came::Not, finding.detail.clone());
    }
    for finding in findings.iter().filter(|finding| finding.place != FILE || finding.line.is_none()) {
        imported.report.add(Element::Other, finding.place.clone(), Came::Not, finding.detail.clone());
    }
}

struct Sieve<'a> {
    wrong: &'a BTreeMap<u32, &'a Finding>,
    taken: Vec<(String, Element, u32)>,
}

impl Sieve<'_> {
    fn procedure(&mut self, procedure: &mut Procedure) {
        self.items(&mut procedure.steps);
        let finish = &mut procedure.finish;
        for line in &mut finish.outcome {
            self.condition(line.id.as_str(), Element::Condition, &mut line.when);
        }
        for listed in finish.bring.iter_mut().chain(&mut finish.next) {
            self.condition(listed.id.as_str(), Element::Condition, &mut listed.when);
        }
    }

    fn items(&mut self, items: &mut [Item]) {
        for item in items {
            match item {
                Item::Section(_) => {}
                Item::Exit(exit) => {
                    // A way out without its condition would send everybody away: it is never taken instead.
                    let name = exit.id.to_string();
                    if self.condition(&name, Element::Condition, &mut exit.when) {
                        exit.when = Some("false".to_owned().into());
                    }
                }
                Item::Group(group) => {
                    let name = group.id.to_string();
                    self.condition(&name, Element::Condition, &mut group.when);
                    self.condition(&name, Element::Other, &mut group.times);
                    self.items(&mut group.steps);
                }
                Item::Ask(ask) => {
                    let name = ask.id.to_string();
                    self.condition(&name, Element::Condition, &mut ask.when);
                    for field in &mut ask.fields {
                        self.condition(&name, Element::Condition, &mut field.when);
                        if let Kind::WholeNumber { min, max }
                        | Kind::Amount { min, max }
                        | Kind::Date { min, max, .. } = &mut field.kind
                        {
                            self.condition(&name, Element::Validation, min);
                            self.condition(&name, Element::Validation, max);
                        }
                    }
                    ask.checks.retain(|check| {
                        let mut when = Some(check.when.clone());
                        !self.condition(&name, Element::Validation, &mut when)
                    });
                }
            }
        }
    }

    /// Takes a condition out if something is wrong with it, and says whether it did.
    fn condition(&mut self, name: &str, element: Element, when: &mut Option<Cel>) -> bool {
        let Some(line) = when.as_ref().map(|when| when.place.line) else { return false };
        if !self.wrong.contains_key(&line) {
            return false;
        }
        self.taken.push((name.to_owned(), element, line));
        *when = None;
        true
    }
}
