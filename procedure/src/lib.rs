//! The contract between a procedure, the person's browser and the town's host: documents, rules and the journey, without any I/O.
//!
//! A procedure is a pure function: it gets a [`Request`] (today and the answers so far) and gives an [`Advance`] (the next
//! [`Step`], [`Problem`]s, an [`Exit`], or the [`Summary`]). Whatever the browser does with it, the host does again.
#![warn(missing_docs)]

pub mod api;
pub mod date;
pub mod document;
pub mod field;
pub mod journey;
pub mod mentions;
pub mod replay;
pub mod script;

mod advance;
mod answer;
mod description;
mod finding;
mod id;
mod locale;
mod picture;
mod problem;
mod review;
mod status;
mod step;
mod text;
mod value;

#[cfg(feature = "schema")]
pub mod schema;

pub use advance::{Advance, Contact, ContactKind, Exit, OutcomeLine, Request, Summary};
pub use answer::{Answer, StepKey, Values};
pub use date::{Date, PartialDate};
pub use description::{DataUse, Description, LegalBasis, LifeEvent, service_name};
pub use finding::{Finding, Severity};
pub use id::{BadId, Id};
pub use locale::{BadLocale, Locale};
pub use picture::{Mark, Picture, check_pictures};
pub use problem::{Fault, Problem, code};
pub use review::{Review, Row, Section};
pub use status::{MAX_STATUSES, Status, check_statuses, status_name};
pub use step::{Field, Progress, Repeat, Step};
pub use text::{Arg, Args, Text};
pub use value::Value;

/// The version of the contract that this crate speaks, `major.minor`: a package of the same major and of this minor or an
/// older one is understood.
pub const CONTRACT: &str = "1.0";

/// Bytes of the longest request that the host asks a procedure: seven times the largest dossier that it takes unless a town sets more.
pub const MAX_REQUEST_BYTES: usize = 2 * 1024 * 1024;

/// Bytes of the longest reply of a procedure that anybody reads, browser, host and tests alike: a step with a list of 1,000 choices
/// takes about 100 KB.
pub const MAX_REPLY_BYTES: usize = 256 * 1024;

/// Whether a document that says `version` can be read by this crate: same major, same or older minor.
///
/// ```
/// assert!(procedure::understands("1.0"));
/// assert!(!procedure::understands("2.0"));
/// assert!(!procedure::understands("one"));
/// ```
#[must_use]
pub fn understands(version: &str) -> bool {
    let parts = |text: &str| -> Option<(u32, u32)> {
        let (major, minor) = text.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    };
    match (parts(version), parts(CONTRACT)) {
        (Some((major, minor)), Some((ours, newest))) => major == ours && minor <= newest,
        _ => false,
    }
}
