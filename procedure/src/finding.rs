//! Findings: what the author of a procedure must correct; always a list, never only the first.

use serde::{Deserialize, Serialize};

use crate::Id;

/// Whether a finding stops a package from being installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Installation goes on; the author should know.
    Warning,
    /// The package is refused.
    Error,
}

/// Something the author of a procedure must correct.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// What kind of fault it is; stable, for tools and documentation.
    pub code: Id,
    /// Whether it stops the installation.
    pub severity: Severity,
    /// Where: a section, a message, a step.
    pub place: String,
    /// What is wrong and what to do, in English, for authors.
    pub detail: String,
}

impl Finding {
    /// A finding that stops the installation.
    #[must_use]
    pub fn error(code: &'static str, place: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { code: Id::from_static(code), severity: Severity::Error, place: place.into(), detail: detail.into() }
    }

    /// A finding that does not.
    #[must_use]
    pub fn warning(code: &'static str, place: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, detail) }
    }
}
