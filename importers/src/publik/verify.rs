//! The last look: the procedure is compiled as its author would, and a condition that does not compile is taken out and reported.

use std::collections::BTreeMap;

use authoring::{
    compile::{self, Source},
    source::{self, Ask, Cel, Item, Procedure},
    words::WordsFile,
};

use super::way::Way;

/// Each round takes out at least one condition; a form whose conditions are all wrong is not worth more.
const MAX_ROUNDS: usize = 20;

const FILE: &str = "procedure.yaml";

/// Takes out what does not compile.
pub(super) fn verify(procedure: &mut Procedure, way: &mut Way<'_>) {
    for _ in 0..MAX_ROUNDS {
        let text = source::write(procedure);
        let words =
            BTreeMap::from([("fr".to_owned(), WordsFile { file: "fr.ftl".to_owned(), text: written(&way.words) })]);
        let source = Source { file: FILE.to_owned(), text: text.clone(), words, ..Source::default() };
        let Err(findings) = compile::compile(&source) else { return };
        let (Some(mut read), _) = source::read(FILE, &text) else { return };
        let lines: Vec<u32> = each(&mut read).into_iter().map(|cel| cel.place.line).collect();
        let mut taken = false;
        for finding in findings.iter().filter(|finding| finding.place == FILE) {
            // A condition in several lines begins above its fault.
            let line = finding.line.unwrap_or(0);
            let Some(at) = lines.iter().rposition(|from| *from <= line && line - *from < 2) else { continue };
            if !OF_CONDITIONS.contains(&finding.code.as_str()) {
                continue;
            }
            if let Some(cel) = each(procedure).into_iter().nth(at).filter(|cel| cel.what != NOTHING) {
                way.lose(&cel.what.clone(), &format!("it does not compile: {}", finding.detail));
                cel.what = NOTHING.to_owned();
                taken = true;
            }
        }
        if !taken {
            return;
        }
        swept(procedure);
    }
}

/// The faults that are a condition's own.
const OF_CONDITIONS: [&str; 12] = [
    "unknown-name",
    "unknown-part",
    "expression-type",
    "expression-decimal",
    "expression-unsupported",
    "expression-syntax",
    "expression-too-long",
    "used-before-asked",
    "many-answers",
    "unknown-function",
    "unknown-choice",
    "pattern",
];

/// Marks what is taken out until the next look.
const NOTHING: &str = "";

/// The words of one locale as a Fluent file.
pub(super) fn written(words: &[(String, String)]) -> String {
    words.iter().map(|(id, text)| format!("{id} = {text}\n")).collect()
}

/// Every condition, value and bound, in the order of the file.
fn each(procedure: &mut Procedure) -> Vec<&mut Cel> {
    let mut all: Vec<&mut Cel> = procedure.values.iter_mut().map(|value| &mut value.is).collect();
    of_items(&mut procedure.steps, &mut all);
    all.extend(procedure.finish.next.iter_mut().filter_map(|next| next.when.as_mut()));
    all
}

fn of_items<'p>(items: &'p mut [Item], all: &mut Vec<&'p mut Cel>) {
    for item in items {
        match item {
            Item::Section(_) => {}
            Item::Ask(ask) => of_ask(ask, all),
            Item::Exit(exit) => all.extend(exit.when.as_mut()),
            Item::Group(group) => {
                all.extend(group.when.as_mut());
                of_items(&mut group.steps, all);
            }
        }
    }
}

fn of_ask<'p>(ask: &'p mut Ask, all: &mut Vec<&'p mut Cel>) {
    all.extend(ask.when.as_mut());
    for field in &mut ask.fields {
        all.extend(field.when.as_mut());
        if let source::Kind::Date { min, max, .. } = &mut field.kind {
            all.extend(min.as_mut());
            all.extend(max.as_mut());
        }
    }
    all.extend(ask.checks.iter_mut().map(|check| &mut check.when));
}

/// Removes what was taken out; a step that lost its condition may be passed over by answering nothing.
fn swept(procedure: &mut Procedure) {
    procedure.values.retain(|value| value.is.what != NOTHING);
    of_steps(&mut procedure.steps);
    for next in &mut procedure.finish.next {
        next.when.take_if(|when| when.what == NOTHING);
    }
}

fn of_steps(items: &mut [Item]) {
    for item in items {
        match item {
            Item::Section(_) => {}
            Item::Exit(exit) => drop(exit.when.take_if(|when| when.what == NOTHING)),
            Item::Group(group) => {
                group.when.take_if(|when| when.what == NOTHING);
                of_steps(&mut group.steps);
            }
            Item::Ask(ask) => {
                ask.checks.retain(|check| check.when.what != NOTHING);
                let lost = ask.when.take_if(|when| when.what == NOTHING).is_some();
                for field in &mut ask.fields {
                    field.optional |= lost;
                    if let source::Kind::Date { min, max, .. } = &mut field.kind {
                        min.take_if(|min| min.what == NOTHING);
                        max.take_if(|max| max.what == NOTHING);
                    }
                }
            }
        }
    }
}
