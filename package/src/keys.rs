//! Key files: plain text (TOML) that a person can read, compare and carry on a stick.

use std::fmt;

use procedure::Date;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    hex,
    signature::{KeyId, PublicKey, SecretKey},
    unhex,
};

/// How long a key file may be: ours have 300 bytes, and a comment is a sentence or two.
pub const MAX_BYTES: usize = 10_000;

/// A secret key: whoever has this file signs in its name.
pub struct SecretKeyFile {
    /// The name of the pair.
    pub name: String,
    /// What it is for, or whose.
    pub comment: String,
    /// The day on which it was made.
    pub made: Date,
    /// The key.
    pub key: SecretKey,
}

/// A public key: whoever has this file can tell what the holder of the secret one has signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKeyFile {
    /// The name of the pair.
    pub name: String,
    /// What it is for, or whose.
    pub comment: String,
    /// The day on which it was made.
    pub made: Date,
    /// The key.
    pub key: PublicKey,
}

/// The word that a key counts no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revocation {
    /// The name of the pair.
    pub name: String,
    /// Why.
    pub comment: String,
    /// The day on which it was said.
    pub revoked: Date,
    /// The key.
    pub id: KeyId,
}

/// A file that is no such key file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadKeyFile {
    /// The line, where one can be named.
    pub line: Option<usize>,
    /// What is wrong with it. Never quotes the file: it may be a secret key.
    pub why: String,
}

impl fmt::Display for BadKeyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "line {line}: {}", self.why),
            None => f.write_str(&self.why),
        }
    }
}

impl std::error::Error for BadKeyFile {}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SecretText {
    name: String,
    comment: String,
    made: String,
    #[serde(rename = "secret-key")]
    secret_key: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PublicText {
    name: String,
    comment: String,
    made: String,
    id: String,
    #[serde(rename = "public-key")]
    public_key: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RevocationText {
    name: String,
    comment: String,
    revoked: String,
    id: String,
}

impl SecretKeyFile {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// [`BadKeyFile`]
    pub fn read(text: &str) -> Result<Self, BadKeyFile> {
        let read: SecretText = read(text)?;
        let bytes = unhex(&read.secret_key).ok_or_else(|| bad("`secret-key` has 64 hexadecimal digits"))?;
        Ok(Self {
            made: day("made", &read.made)?,
            name: named(read.name)?,
            comment: read.comment,
            key: SecretKey::from_bytes(&bytes),
        })
    }

    /// The text of the file.
    #[must_use]
    pub fn write(&self) -> String {
        write(
            "A secret key of Parvis. Whoever can read this file can sign packages in its name: keep it to yourself.",
            &SecretText {
                name: self.name.clone(),
                comment: self.comment.clone(),
                made: self.made.to_string(),
                secret_key: hex(&self.key.to_bytes()),
            },
        )
    }

    /// The other half of the pair.
    #[must_use]
    pub fn public(&self) -> PublicKeyFile {
        PublicKeyFile {
            name: self.name.clone(),
            comment: self.comment.clone(),
            made: self.made,
            key: self.key.public(),
        }
    }
}

impl PublicKeyFile {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// [`BadKeyFile`]
    pub fn read(text: &str) -> Result<Self, BadKeyFile> {
        let read: PublicText = read(text)?;
        let bytes = unhex(&read.public_key).ok_or_else(|| bad("`public-key` has 64 hexadecimal digits"))?;
        let key = PublicKey::from_bytes(&bytes).ok_or_else(|| bad("`public-key` is no Ed25519 key"))?;
        if key.id().to_string() != read.id {
            return Err(bad(&format!("`id` is not that of `public-key`, which is {}", key.id())));
        }
        Ok(Self { made: day("made", &read.made)?, name: named(read.name)?, comment: read.comment, key })
    }

    /// The text of the file.
    #[must_use]
    pub fn write(&self) -> String {
        write(
            "A public key of Parvis; it is no secret. Before you trust it, compare `id` with its owner, by telephone for instance.",
            &PublicText {
                name: self.name.clone(),
                comment: self.comment.clone(),
                made: self.made.to_string(),
                id: self.key.id().to_string(),
                public_key: hex(&self.key.to_bytes()),
            },
        )
    }
}

impl Revocation {
    /// Reads the text of the file.
    ///
    /// # Errors
    /// [`BadKeyFile`]
    pub fn read(text: &str) -> Result<Self, BadKeyFile> {
        let read: RevocationText = read(text)?;
        let id = read.id.parse().map_err(bad)?;
        Ok(Self { revoked: day("revoked", &read.revoked)?, name: named(read.name)?, comment: read.comment, id })
    }

    /// The text of the file.
    #[must_use]
    pub fn write(&self) -> String {
        write(
            "A key of Parvis that counts no more: nothing signed with it is installed while this file lies beside the trusted keys.",
            &RevocationText {
                name: self.name.clone(),
                comment: self.comment.clone(),
                revoked: self.revoked.to_string(),
                id: self.id.to_string(),
            },
        )
    }
}

/// Whether a text can be the name of a key: it also names files.
#[must_use]
pub fn is_name(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    (1..=60).contains(&text.len())
        && text.bytes().all(|byte| letter(byte) || byte == b'-')
        && text.bytes().next().is_some_and(letter)
}

fn named(name: String) -> Result<String, BadKeyFile> {
    if is_name(&name) { Ok(name) } else { Err(bad("`name` has lower-case letters, digits and hyphens, 60 at most")) }
}

fn day(member: &str, text: &str) -> Result<Date, BadKeyFile> {
    text.parse().map_err(|_| bad(&format!("`{member}` is a day such as 2026-11-22")))
}

fn bad(why: &str) -> BadKeyFile {
    BadKeyFile { line: None, why: why.to_owned() }
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T, BadKeyFile> {
    if text.len() > MAX_BYTES {
        return Err(bad("the file is too large to be a key"));
    }
    toml::from_str(text).map_err(|error| BadKeyFile {
        line: error.span().and_then(|span| Some(text.get(..span.start)?.matches('\n').count() + 1)),
        why: error.message().to_owned(),
    })
}

fn write(head: &str, value: &impl Serialize) -> String {
    // Tables of texts always become text.
    format!("# {head}\n{}", toml::to_string(value).unwrap_or_default())
}
