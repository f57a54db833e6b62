//! The program that gives a kiosk its voice, from Debian.
use anyhow::Result;

use super::apt;

/// Make sure that it is there.
pub(crate) fn program() -> Result<()> {
    apt::packages(&["espeak-ng"], "the tests hear the kiosk's own voice")
}
