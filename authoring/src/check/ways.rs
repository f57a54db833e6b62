//! What exploring saw: steps that nobody reaches, ends that nobody finds, conditions that decide nothing.

use std::collections::{BTreeMap, BTreeSet};

use definition::{Item, Outcome};
use parvis_sdk::testing::walker::Fault;
use procedure::{Finding, Severity};

use super::Subject;
use crate::explore::{Decides, conditions};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let seen = subject.seen;
    faults(subject, findings);
    if !seen.finished {
        let what = "no way that was tried comes to the review: nothing can be sent";
        let cure = "look at the checks and exits: some answers must pass all of them";
        findings.push(subject.places.error("cannot-finish", "procedure-title", what).cure(cure));
    }
    for step in seen.steps.iter().filter(|step| !seen.passed.contains(*step)) {
        let what = format!("no answer that was tried is taken at the step {step}");
        let cure = "look at its checks; when only rare answers pass, write a journey that gives one";
        findings.push(subject.places.error("dead-end", &format!("step-{step}"), what).cure(cure));
    }
    for step in seen.steps.iter().filter(|step| seen.passed.contains(*step) && !seen.ended.contains(*step)) {
        let what = format!("no way over the step {step} comes to an end");
        let cure = "every way must come to the review or to an exit";
        let finding = subject.places.error("way-without-end", &format!("step-{step}"), what).cure(cure);
        findings.push(severity(subject, finding));
    }
    unreached(subject, findings);
    undecided(subject, findings);
    same_questions(subject, findings);
    same_answers(subject, findings);
}

fn faults(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let places = subject.places;
    for fault in &subject.seen.faults {
        let what = fault.to_string();
        findings.push(match fault {
            // Told with what all ways together showed.
            Fault::NothingTaken(_) => continue,
            Fault::AskedTwice(step, _) => places
                .error("cycle", &format!("step-{step}"), what)
                .cure("a way goes forward only; for several of a kind, use a repeated group"),
            Fault::Endless(_) => places.error("endless", "procedure-title", what).cure("bound the groups"),
            Fault::ProblemElsewhere(code, _) => places
                .error("problem-elsewhere", &format!("problem-{code}"), what)
                .cure("put the problem at a field of the step, or at no field"),
            Fault::NoProblem(_) => places.error("refused-without-problem", "procedure-title", what).cure("say why"),
            Fault::Unshowable(_) => places.error("step-unshowable", "procedure-title", what).cure("mend the step"),
            Fault::NoReply(..) => places.error("procedure-failed", "procedure-title", what).cure("mend the procedure"),
        });
    }
}

/// Whether what was not found is a fault, or only lay beyond the bound.
fn severity(subject: &Subject<'_>, finding: Finding) -> Finding {
    if subject.seen.complete { finding } else { Finding { severity: Severity::Warning, ..finding } }
}

fn unreached(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let (seen, places) = (subject.seen, subject.places);
    let Some(definition) = subject.definition else { return };
    let bound = if seen.complete { "on any way".to_owned() } else { format!("on {} ways that were tried", seen.ways) };
    definition.each_item(|item, _| {
        let (code, part, what) = match item {
            Item::Ask(ask) if !seen.steps.contains(&ask.id) => {
                ("step-unreached", format!("step-{}", ask.id), format!("the step {} is not asked {bound}", ask.id))
            }
            Item::Exit(exit) if !seen.exits.contains(&exit.id) => {
                ("exit-unreached", format!("exit-{}", exit.id), format!("the way out {} is not taken {bound}", exit.id))
            }
            Item::Ask(ask) => {
                for check in ask.checks.iter().filter(|check| !seen.problems.contains(&(ask.id.clone(), check.code.clone()))) {
                    let what = format!("the problem {} is not met {bound}", check.code);
                    let finding = places.warning("problem-unmet", &format!("problem-{}", check.code), what);
                    findings.push(finding.cure("mend its condition, remove it, or write the journey that meets it"));
                }
                return;
            }
            _ => return,
        };
        let cure = "mend its condition or what stands before it, or remove it; when only rare answers lead there, write a journey";
        findings.push(severity(subject, places.error(code, &part, what)).cure(cure));
    });
}

/// Conditions that came out in one way only.
fn undecided(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some(definition) = subject.definition else { return };
    for (number, condition) in conditions(definition).iter().enumerate() {
        let outcomes = subject.seen.outcomes.get(&number).cloned().unwrap_or_default();
        let always = outcomes == BTreeSet::from([Outcome::Holds]);
        let never = !outcomes.is_empty() && !outcomes.contains(&Outcome::Holds);
        let (part, told) = match &condition.decides {
            // Told as unreached.
            Decides::Step(_) | Decides::Exit(_) | Decides::Problem(..) if never => continue,
            Decides::Step(id) => (format!("step-{id}"), "always"),
            Decides::Exit(id) => (format!("exit-{id}"), "always"),
            Decides::Problem(_, code) => (format!("problem-{code}"), "always"),
            Decides::Field(id) => (format!("field-{id}"), "always"),
            Decides::Option(field, option) => (format!("option-{field}-{option}"), "always"),
            Decides::Group(id) => (format!("step-another-{id}"), "always"),
            Decides::Outcome(id) => (format!("outcome-{id}"), "always"),
            Decides::Bring(id) => (format!("bring-{id}"), "always"),
            Decides::Next(id) => (format!("next-{id}"), "always"),
            Decides::Service(id) => (format!("service-{id}"), "always"),
        };
        if !always && !never {
            continue;
        }
        let told = if never { "never" } else { told };
        let what = format!("the condition of {} {told} holds: {}", condition.decides, condition.text);
        let cure =
            if always { "remove the condition, or mend it" } else { "mend the condition, or remove what it decides" };
        let code = if always { "condition-always" } else { "condition-never" };
        findings.push(subject.places.warning(code, &part, what).cure(cure));
    }
}

/// Two steps that ask the same in the same words.
fn same_questions(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let Some((_, french)) = subject.lexicon.book("fr") else { return };
    let mut asked: BTreeMap<&[String], &str> = BTreeMap::new();
    for step in &subject.seen.steps {
        let id = format!("step-{step}");
        let Some(message) = french.get(&id) else { continue };
        if let Some(earlier) = asked.insert(&message.prose, step.as_str()) {
            let what = format!("the steps {earlier} and {step} ask the same question");
            let cure = "ask once and use the answer twice, or say in which way the second is another question";
            findings.push(subject.places.warning("question-twice", &id, what).cure(cure));
        }
    }
}

/// Two fields of one way that ask for the same thing of the person's own: nobody writes it twice (WCAG 3.3.7).
fn same_answers(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    for (first, second, token) in &subject.seen.twice {
        let what = format!("{second} asks for what {first} asked for: both are the person's own `{token}`");
        let cure = "ask once and use the answer twice; leave `purpose` out where it is somebody else's";
        findings.push(subject.places.error("purpose-twice", &format!("field-{second}"), what).cure(cure));
    }
}
