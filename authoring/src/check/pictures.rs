//! The pictures that pages showed: a package that nobody compiled from a file is judged by what was met on the way.

use procedure::{Finding, check_pictures};

use super::Subject;
use crate::{pictures::file, words::SOURCE};

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    wordless(subject, findings);
    // In a file they were judged where they are written.
    if subject.definition.is_some() {
        return;
    }
    let has = |name: &str| subject.pictures.contains_key(name);
    if let Some(name) = subject.description.picture.as_ref().filter(|name| !has(&file(name.as_str()))) {
        let what = format!("there is no picture `{name}`");
        let cure = "name it in `pictures.txt`, or draw it into the folder `pictures/`";
        findings.push(subject.places.error("picture-unknown", "procedure-title", what).cure(cure));
    }
    findings.extend(subject.seen.pictured.iter().flat_map(|step| check_pictures(step, has)));
}

/// A paper without words is there for eyes alone: a voice has nothing to say of it.
fn wordless(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let french = subject.lexicon.book(SOURCE).map(|(_, messages)| messages);
    for step in &subject.seen.pictured {
        let Some(shows) = step.picture.as_ref().map(|picture| &picture.shows.id) else { continue };
        let says = |prose: &String| prose.chars().any(char::is_alphanumeric);
        let message = french.and_then(|messages| messages.get(shows.as_str()));
        if !message.is_some_and(|message| message.prose.iter().all(says)) {
            let what = format!("{shows}: nothing says what the picture of the step {} shows", step.id);
            let cure = "say in words what is on it, and where on it the answer stands";
            findings.push(subject.places.warning("unspeakable", &format!("step-{}", step.id), what).cure(cure));
        }
    }
}
