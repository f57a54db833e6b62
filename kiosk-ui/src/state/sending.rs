//! Sending, as far as it is, and what came of it.

use std::rc::Rc;

use procedure::{
    Id, Text,
    api::{CatalogueEntry, Receipt},
    replay::Reason,
};

/// Sending, as far as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Sending {
    /// Not begun.
    #[default]
    No,
    /// Under way.
    Underway,
    /// Failed; nothing is lost.
    Failed(SendFailure),
}

/// Why a dossier was not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendFailure {
    /// The host cannot be reached, or answers nonsense.
    Unreachable,
    /// The host refused.
    Refused {
        /// The code of its error.
        code: Id,
        /// Why, when the dossier itself was refused.
        reasons: Vec<Reason>,
        /// The name of the file that it is about, as the person knows it.
        file: Option<String>,
        /// For whoever looks into the host's log.
        request_id: String,
    },
    /// A file is no longer there.
    FileLost {
        /// Its name.
        file: String,
    },
}

impl SendFailure {
    /// The code of the words for it, which are `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Refused { code, reasons, .. } => reasons.iter().find_map(of_its_own).unwrap_or(code.as_str()),
            Self::FileLost { .. } => "file-lost",
        }
    }

    /// The name of the file that it is about.
    #[must_use]
    pub fn file(&self) -> Option<&str> {
        match self {
            Self::Unreachable => None,
            Self::Refused { file, .. } => file.as_deref(),
            Self::FileLost { file } => Some(file),
        }
    }
}

/// The code of a refusal after which the person must do something else than look at the answers again.
fn of_its_own(reason: &Reason) -> Option<&'static str> {
    match reason {
        Reason::UnknownProcedure => Some("unknown-procedure"),
        Reason::UnknownPackage => Some("unknown-package"),
        Reason::BeganInFuture | Reason::BeganTooLongAgo => Some("began-too-long-ago"),
        Reason::NoSuchDocument { .. } => Some("no-such-document"),
        Reason::AnotherStep { .. }
        | Reason::Refused { .. }
        | Reason::Unfinished { .. }
        | Reason::LedToExit { .. }
        | Reason::TooLong
        | Reason::Practice
        | Reason::AnotherReview => None,
    }
}

/// What stays after sending: the proof and what to do next.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// The receipt.
    pub receipt: Receipt,
    /// The procedure.
    pub entry: Rc<CatalogueEntry>,
    /// What to bring or send.
    pub bring: Vec<Text>,
    /// What happens next.
    pub next: Vec<Text>,
}
