//! What a machine needs before it can build or test: found if it is there, installed if not, never twice.
pub(crate) mod apt;
pub(crate) mod browsers;
pub(crate) mod clang;
pub(crate) mod kiosk;
pub(crate) mod lints;
pub(crate) mod node;
pub(crate) mod orca;
pub(crate) mod wasm;

/// Something has to be installed by root, and this user is not root.
#[derive(Debug)]
pub(crate) struct NeedsRoot {
    pub why: String,
    pub line: String,
}

impl std::fmt::Display for NeedsRoot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "{} needs root. Run this line as root, then the same `cargo xtask` command again:\n\n    {}\n",
            self.why, self.line
        )
    }
}

impl std::error::Error for NeedsRoot {}
