//! What the tests' kiosk needs beside Parvis, from Debian: the program of its voice, and a clock that shows the day of the journeys.
use anyhow::Result;

use super::apt;

/// Make sure that both are there.
pub(crate) fn packages() -> Result<()> {
    apt::packages(&["espeak-ng", "libfaketime"], "the tests hear the kiosk's own voice, on a day of their own")
}
