//! What the preview tells its page: which version is offered, and what its author must correct.

use serde::Serialize;

/// The state of what is previewed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct News {
    /// The procedure's name; empty until it could be built once.
    pub(super) procedure: String,
    /// The content hash of the version that is offered.
    pub(super) version: String,
    /// Whether what was saved last could not be built: an earlier version is shown.
    pub(super) behind: bool,
    /// The findings, as the terminal shows them.
    pub(super) findings: String,
}
