//! Orca, the screen reader that a person on Linux has, and the desktop that it lives in, from Debian.
use anyhow::Result;

use super::apt;

/// A screen without a monitor and keys that a program presses, a window manager, the accessibility bus, Orca, and speech that makes no
/// sound. `locales` is there to make the French locale that Orca speaks in.
const PACKAGES: [&str; 14] = [
    "xvfb",
    "xauth",
    "xdotool",
    "openbox",
    "dbus",
    "dbus-x11",
    "libglib2.0-bin",
    "at-spi2-core",
    "libatk-adaptor",
    "gir1.2-atspi-2.0",
    "python3-pyatspi",
    "orca",
    "speech-dispatcher",
    "locales",
];

/// Make sure that all of it is there.
pub(crate) fn desktop() -> Result<()> {
    apt::packages(
        &PACKAGES,
        "the tests listen to what a screen reader says (or: `cargo xtask test --without listening`)",
    )
}
