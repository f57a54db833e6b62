//! Signatures: the last section of a package says who answers for all the bytes before it. Checked before anything else is parsed.

use std::{fmt, str::FromStr};

use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{hex, sections::name};

/// The form of the section's content: this byte, the key's id, the signature.
const FORM: u8 = 1;
const ID_BYTES: usize = 16;
const SIGNATURE_BYTES: usize = ed25519_dalek::SIGNATURE_LENGTH;

/// The section's content.
const CONTENT_BYTES: usize = 1 + ID_BYTES + SIGNATURE_BYTES;

/// How the section begins: a custom section, its length (below 128, so one byte), the length of its name. Since the length never varies, the
/// signature is found at the end of the file without looking at anything else in it.
const HEAD: [u8; 3] = [0, (1 + name::SIGNATURE.len() + CONTENT_BYTES) as u8, name::SIGNATURE.len() as u8];

/// The whole section.
const SECTION_BYTES: usize = HEAD.len() + name::SIGNATURE.len() + CONTENT_BYTES;

/// Names a public key: the first 16 bytes of its SHA-256, so that two people can compare it aloud and nobody can make another key with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct KeyId([u8; ID_BYTES]);

/// What signs.
pub struct SecretKey(SigningKey);

/// What tells whether the secret key of the pair has signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// Who is trusted: what a host's key files come to.
pub trait Trust {
    /// What is known of this key.
    fn standing(&self, id: KeyId) -> Standing<'_>;
}

/// What a host knows of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    /// Its signatures count.
    Trusted(&'a PublicKey),
    /// They counted once, or never will.
    Revoked,
    /// Nobody has said anything about it.
    Unknown,
}

/// Whose word stands for a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// Nobody's.
    Unsigned,
    /// That of the holder of this key, which is trusted.
    Signed(KeyId),
}

/// A signature that does not count. Worse than none: somebody says to be somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureError {
    /// The key is not known here.
    UntrustedKey(KeyId),
    /// The key was revoked.
    RevokedKey(KeyId),
    /// The key is trusted, but has not signed these bytes.
    Forged(KeyId),
    /// A form that this Parvis does not know.
    UnknownForm(u8),
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UntrustedKey(id) => write!(f, "it is signed with the key {id}, which is not trusted here"),
            Self::RevokedKey(id) => write!(f, "it is signed with the key {id}, which was revoked"),
            Self::Forged(id) => write!(f, "it was changed after it was signed with the key {id}"),
            Self::UnknownForm(form) => {
                write!(f, "its signature has the form {form}; this Parvis knows the form {FORM} only: update Parvis")
            }
        }
    }
}

impl std::error::Error for SignatureError {}

/// The package with a signature of this key; one that it had before is replaced.
#[must_use]
pub fn sign(package: &[u8], key: &SecretKey) -> Vec<u8> {
    let signed = split(package).map_or(package, |(signed, _)| signed);
    let mut bytes = Vec::with_capacity(signed.len() + SECTION_BYTES);
    bytes.extend_from_slice(signed);
    bytes.extend_from_slice(&HEAD);
    bytes.extend_from_slice(name::SIGNATURE.as_bytes());
    bytes.push(FORM);
    bytes.extend_from_slice(&key.public().id().0);
    bytes.extend_from_slice(&key.0.sign(signed).to_bytes());
    bytes
}

/// Whose word stands for these bytes. Looks at nothing but the end of the file.
///
/// # Errors
/// [`SignatureError`] when a signature is there that does not count.
pub fn verify(package: &[u8], trust: &impl Trust) -> Result<Signing, SignatureError> {
    let Some((signed, content)) = split(package) else { return Ok(Signing::Unsigned) };
    let (id, signature) = parts(content)?;
    match trust.standing(id) {
        Standing::Unknown => Err(SignatureError::UntrustedKey(id)),
        Standing::Revoked => Err(SignatureError::RevokedKey(id)),
        Standing::Trusted(key) => {
            let signature = ed25519_dalek::Signature::from_bytes(signature);
            // Strictly: of one message and key there is one signature only.
            key.0.verify_strict(signed, &signature).map_err(|_| SignatureError::Forged(id))?;
            Ok(Signing::Signed(id))
        }
    }
}

/// The id of the key that a section's content names, whether or not its signature counts.
pub(crate) fn signer(content: &[u8]) -> Option<KeyId> {
    parts(content.try_into().ok()?).ok().map(|(id, _)| id)
}

/// What is signed, and the content of the section behind it.
fn split(package: &[u8]) -> Option<(&[u8], &[u8; CONTENT_BYTES])> {
    let (signed, section) = package.split_last_chunk::<SECTION_BYTES>()?;
    let content = section.strip_prefix(&HEAD)?.strip_prefix(name::SIGNATURE.as_bytes())?;
    Some((signed, content.try_into().ok()?))
}

fn parts(content: &[u8; CONTENT_BYTES]) -> Result<(KeyId, &[u8; SIGNATURE_BYTES]), SignatureError> {
    let form = content[0];
    let (Some(id), Some(signature)) = (content[1..].first_chunk(), content.last_chunk()) else {
        return Err(SignatureError::UnknownForm(form));
    };
    if form == FORM { Ok((KeyId(*id), signature)) } else { Err(SignatureError::UnknownForm(form)) }
}

impl SecretKey {
    /// The key of these 32 bytes, which come from the system's randomness.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(bytes))
    }

    /// The same bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The other half of the pair.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }
}

impl PublicKey {
    /// The key of these 32 bytes; none if they are no point of the curve, or one with which anything would be signed.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Option<Self> {
        VerifyingKey::from_bytes(bytes).ok().filter(|key| !key.is_weak()).map(Self)
    }

    /// The same bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// Its name.
    #[must_use]
    pub fn id(&self) -> KeyId {
        let hash = Sha256::digest(self.0.as_bytes());
        let mut id = [0; ID_BYTES];
        id.copy_from_slice(&hash[..ID_BYTES]);
        KeyId(id)
    }
}

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(&self.0))
    }
}

impl From<KeyId> for String {
    fn from(id: KeyId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for KeyId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl FromStr for KeyId {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        crate::unhex(text).map(Self).ok_or("the id of a key has 32 hexadecimal digits")
    }
}
