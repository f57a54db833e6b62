//! A dossier that a real journey of a real package leads to, on today's date.

use std::collections::BTreeMap;

use host::sandbox::Program;
use package::Package;
use procedure::{
    Date, Locale, Request,
    api::{Context, Place, Submission},
    document,
    script::{self, Move, Script},
};

use crate::Result;

/// Journeys and replies are far smaller.
const LONGEST: usize = 1 << 20;

/// Packages and their programs, by procedure.
pub(crate) type Programs = BTreeMap<String, (Package, Program)>;

/// What is sent, and how the plugin was asked for the end of it.
pub(crate) struct Dossier {
    pub(crate) procedure: String,
    pub(crate) submission: Submission,
    /// The request that the plugin answers by finishing.
    pub(crate) last_request: String,
}

impl Dossier {
    /// The first journey, by procedure and name, that ends with `answers` answers and no uploaded document.
    pub(crate) fn of(programs: &Programs, today: Date, answers: usize) -> Result<Self> {
        for (procedure, (package, program)) in programs {
            for journey in package.journeys.values() {
                let mut script: Script = document::read_strictly(journey, LONGEST)?;
                script.today = today;
                // What a journey expects is about its own day; what it answers leads to a review on most days.
                script.play.retain(|next| matches!(next, Move::Answer(_)));
                let played = script::play(&script, |request| {
                    let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
                    program.advance_text(request).map(String::into_bytes).map_err(|error| error.to_string())
                });
                let Ok(played) = played else { continue };
                let (Some(review), Some((request, _))) = (played.review, played.calls.last()) else { continue };
                let last: Request = document::read(request, LONGEST)?;
                let last_request = String::from_utf8(request.clone())?;
                if last.answers.len() != answers || last_request.contains("\"sha256\"") {
                    continue;
                }
                let submission = Submission {
                    procedure: package.description.id.clone(),
                    package: package.hash.clone(),
                    context: Context { today, locale: Locale::source(), place: Place::Home, practice: false },
                    answers: last.answers,
                    review: host::hash::of(&review.bytes()),
                };
                return Ok(Self { procedure: procedure.clone(), submission, last_request });
            }
        }
        Err(format!("no journey of the bundled procedures ends with {answers} answers today; add one").into())
    }
}
