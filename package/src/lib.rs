//! The package: a procedure as one file. Reads it with all its faults, writes it, signs it, and stamps its memory; no engine inside.
//!
//! A package is a WebAssembly component with one core module and no imports. Around it, as custom sections of the component:
//!
//! | section | content |
//! |---|---|
//! | `parvis:contract` | the contract's version, such as `1.0`; read before anything else is judged |
//! | `parvis:manifest` | the description document, byte by byte what `describe` gives |
//! | `parvis:words/<locale>` | the procedure's Fluent file in that locale |
//! | `parvis:picture/<name>` | a picture |
//! | `parvis:journey/<name>` | one of the author's journeys |
//! | `parvis:signature` | whose word stands for all bytes before it; always the last section |

use std::collections::BTreeMap;

use procedure::{Description, Finding, Locale, Severity};

pub mod keys;
mod limits;
mod module;
pub mod picture;
mod read;
mod sections;
pub mod signature;
mod stamp;
mod write;

#[cfg(test)]
mod signature_tests;
#[cfg(test)]
mod tests;

pub use limits::{Limit, Limits};
pub use write::{BuildError, PackageParts, build};

/// What a core module must export, by canonical ABI: these and the memory are all that browser and host use.
pub mod exports {
    /// Gives a place for the request in the module's memory.
    pub const REALLOC: &str = "cabi_realloc";
    /// The description.
    pub const DESCRIBE: &str = "parvis:procedure/guide@1.0.0#describe";
    /// One step on.
    pub const ADVANCE: &str = "parvis:procedure/guide@1.0.0#advance";
    /// Called after a result has been copied.
    pub const POST_DESCRIBE: &str = "cabi_post_parvis:procedure/guide@1.0.0#describe";
    /// Called after a result has been copied.
    pub const POST_ADVANCE: &str = "cabi_post_parvis:procedure/guide@1.0.0#advance";
    /// The memory in which strings lie.
    pub const MEMORY: &str = "memory";
}

/// A package that was read and found sound in form. That it behaves, the host finds out by running it.
#[derive(Clone, Debug)]
pub struct Package {
    /// The contract's version that it was built for.
    pub contract: String,
    /// The manifest section as it stands, to be compared with what `describe` gives.
    pub manifest: Vec<u8>,
    /// The same, read.
    pub description: Description,
    /// Fluent texts by locale; `fr` is always there.
    pub words: BTreeMap<Locale, String>,
    /// Pictures by name.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// The author's journeys by name.
    pub journeys: BTreeMap<String, Vec<u8>>,
    /// The core module with its memory's maximum stamped in: what the browser gets.
    pub module: Vec<u8>,
    /// The component around that very module: what the host runs.
    pub component: Vec<u8>,
    /// The SHA-256 of the file, in lower-case hexadecimal: the name of this version for ever.
    pub hash: String,
    /// The key that its signature names, if it has one. Whether that counts, [`signature::verify`] says.
    pub signer: Option<signature::KeyId>,
    /// What the author should know although the package can be installed.
    pub warnings: Vec<Finding>,
}

impl Package {
    /// Reads a package file within the usual [`Limits`].
    ///
    /// # Errors
    /// Every finding at once; at least one of them is an error. Never panics, whatever the bytes are.
    pub fn read(bytes: &[u8]) -> Result<Self, Vec<Finding>> {
        Self::read_within(bytes, &Limits::default())
    }

    /// Reads a package file within these limits.
    ///
    /// # Errors
    /// As [`Package::read`].
    pub fn read_within(bytes: &[u8], limits: &Limits) -> Result<Self, Vec<Finding>> {
        let mut findings = Vec::new();
        match read::read(bytes, limits, &mut findings) {
            Some(mut package) if findings.iter().all(|finding| finding.severity != Severity::Error) => {
                package.warnings = findings;
                Ok(package)
            }
            _ => Err(findings),
        }
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |text, byte| text + &format!("{byte:02x}"))
}

/// Exactly `N` bytes written as lower-case hexadecimal digits.
fn unhex<const N: usize>(text: &str) -> Option<[u8; N]> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    if text.len() != 2 * N || !text.bytes().all(is_digit) {
        return None;
    }
    let mut bytes = [0; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(bytes)
}
