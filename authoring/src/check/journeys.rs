//! The author's journeys: whether they can be read, whether they go as they are written.

use std::collections::BTreeMap;

use parvis_sdk::testing::Subject as _;
use procedure::{
    Finding, document,
    script::{self, Script},
};

use super::Subject;
use crate::explore::Native;

/// A journey and the file that it stands in.
#[derive(Clone, Debug)]
pub struct Journey {
    /// The file.
    pub file: String,
    /// The journey.
    pub script: Script,
}

/// The journeys of a folder or package by the names of their files; those that cannot be read are findings.
#[must_use]
pub fn read(files: &BTreeMap<String, Vec<u8>>, findings: &mut Vec<Finding>) -> Vec<Journey> {
    let mut journeys = Vec::new();
    for (name, bytes) in files {
        let file = format!("journeys/{name}");
        match document::read_strictly::<Script>(bytes, 1 << 20) {
            Ok(script) => journeys.push(Journey { file, script }),
            Err(why) => {
                let cure = "a journey is JSON: the page for authors shows one";
                findings.push(Finding::error("journey-unreadable", file, why.to_string()).cure(cure));
            }
        }
    }
    journeys
}

pub(super) fn check(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    if subject.journeys.is_empty() {
        let what = "no journey shows that the procedure can be finished";
        let cure = "write journeys/simple.json: what somebody answers, and what is expected; `parvis test` plays it";
        findings.push(subject.places.warning("journey-missing", "procedure-title", what).cure(cure));
    }
    let native = subject.definition.map(|definition| Native::of(definition, subject.description));
    for Journey { file, script } in subject.journeys {
        if script.procedure != subject.description.id {
            let what = format!("it is a journey of {}, not of {}", script.procedure, subject.description.id);
            findings.push(Finding::error("journey-failed", file, what).cure("write the name of this procedure"));
        }
        let Some(native) = &native else { continue };
        let advance = |request: &[u8]| {
            let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
            native.advance(request).map(String::into_bytes)
        };
        if let Err(failure) = script::play(script, advance) {
            let cure = "mend the journey, or the procedure when the journey is right";
            findings.push(Finding::error("journey-failed", file, failure.to_string()).cure(cure));
        }
    }
}
