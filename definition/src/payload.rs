//! How a definition lies in the interpreter's memory: magic, length, hash, and then the form itself.
//!
//! The interpreter has a buffer that is empty, and beside a mark the address of it; the builder finds the mark in the module's data and
//! puts a data segment over the buffer. The hash is for tools: a package as a whole is known by its own.

use std::fmt;

use crate::Definition;

/// What a payload begins with; the last byte is the version of the form.
pub const MAGIC: [u8; 8] = *b"PRVDEF\0\x02";

/// What stands before the buffer's address in the interpreter's data.
pub const SLOT_MARK: [u8; 16] = *b"parvis/buffer:01";

/// The bytes before the form: magic, its length in four bytes (little-endian), its SHA-256.
pub const HEADER: usize = 8 + 4 + 32;

/// The largest payload. A step takes about 150 bytes, so this is for a thousand of them.
pub const BUFFER: usize = 256 * 1024;

/// Why a payload cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadPayload {
    /// It does not begin with the magic: no definition, or one of another version.
    Magic,
    /// Its length is not what it says.
    Length,
    /// Its hash is not that of the form.
    Hash,
    /// The form itself cannot be read.
    Form,
}

impl fmt::Display for BadPayload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Magic => "it holds no definition of this version",
            Self::Length => "the definition is cut off",
            Self::Hash => "the definition is not the one that was written",
            Self::Form => "the definition cannot be read",
        })
    }
}

impl std::error::Error for BadPayload {}

impl Definition {
    /// Reads a payload without its hash, as the interpreter does at every call.
    ///
    /// # Errors
    /// Whatever is wrong with it.
    pub fn read(payload: &[u8]) -> Result<Self, BadPayload> {
        let form = form(payload)?;
        postcard::from_bytes(form).map_err(|_| BadPayload::Form)
    }
}

/// The form in a payload.
fn form(payload: &[u8]) -> Result<&[u8], BadPayload> {
    let rest = payload.strip_prefix(&MAGIC).ok_or(BadPayload::Magic)?;
    let (length, rest) = rest.split_first_chunk::<4>().ok_or(BadPayload::Length)?;
    let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| BadPayload::Length)?;
    rest.get(32..).and_then(|rest| rest.get(..length)).ok_or(BadPayload::Length)
}

/// A definition as a payload; the same definition always gives the same bytes.
///
/// # Errors
/// [`BadPayload::Length`] when it is larger than [`BUFFER`].
#[cfg(feature = "write")]
pub fn seal(definition: &Definition) -> Result<Vec<u8>, BadPayload> {
    use sha2::Digest;

    let form = postcard::to_allocvec(definition).map_err(|_| BadPayload::Form)?;
    let length = u32::try_from(form.len()).map_err(|_| BadPayload::Length)?;
    let mut payload = MAGIC.to_vec();
    payload.extend(length.to_le_bytes());
    payload.extend(sha2::Sha256::digest(&form));
    payload.extend(form);
    if payload.len() > BUFFER { Err(BadPayload::Length) } else { Ok(payload) }
}

/// A payload as a definition, its hash checked.
///
/// # Errors
/// Whatever is wrong with it.
#[cfg(feature = "write")]
pub fn unseal(payload: &[u8]) -> Result<Definition, BadPayload> {
    use sha2::Digest;

    let form = form(payload)?;
    if payload.get(HEADER - 32..HEADER) != Some(sha2::Sha256::digest(form).as_slice()) {
        return Err(BadPayload::Hash);
    }
    Definition::read(payload)
}
