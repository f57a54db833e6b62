//! Findings: what the author of a procedure must correct; always a list, never only the first.

use std::fmt;

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
    /// Where: a file, a section, a message, a step.
    pub place: String,
    /// The line of the file, from 1, where the place is a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The character of the line, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// What is wrong, in English, for authors.
    pub detail: String,
    /// What to do about it, where the detail does not say so itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cure: Option<String>,
}

impl fmt::Display for Finding {
    /// In one line, as compilers do: `procedure.yaml:12:5: error: … (code)`, and what to do in the next.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.place)?;
        for part in [self.line, self.column].into_iter().flatten() {
            write!(f, ":{part}")?;
        }
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, ": {severity}: {} ({})", self.detail, self.code)?;
        self.cure.iter().try_for_each(|cure| write!(f, "\n    → {cure}"))
    }
}

impl Finding {
    /// A finding that stops the installation.
    #[must_use]
    pub fn error(code: &'static str, place: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            code: Id::from_static(code),
            severity: Severity::Error,
            place: place.into(),
            line: None,
            column: None,
            detail: detail.into(),
            cure: None,
        }
    }

    /// The same, at this line and character of its file, from 1.
    #[must_use]
    pub fn at(self, line: u32, column: u32) -> Self {
        Self { line: Some(line), column: Some(column), ..self }
    }

    /// The same, with what to do about it.
    #[must_use]
    pub fn cure(self, cure: impl Into<String>) -> Self {
        Self { cure: Some(cure.into()), ..self }
    }

    /// A finding that does not.
    #[must_use]
    pub fn warning(code: &'static str, place: impl Into<String>, detail: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, detail) }
    }
}
