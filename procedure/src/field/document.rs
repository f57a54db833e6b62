//! Documents: files or photos, or the word that they will be brought.
//!
//! Answer: a list of `{sha256, name, kind, size}`, or `{bring: true}`. The bytes travel apart, before the dossier.

use serde::{Deserialize, Serialize};

use super::tidy;
use crate::{Arg, Fault, Id, Value, code};

/// What files are accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Document {
    /// The kinds of file.
    #[serde(default = "every_kind")]
    pub kinds: Vec<FileKind>,
    /// How many files at most, such as the two sides of a card.
    #[serde(default = "four")]
    pub max_count: u16,
    /// The largest file, in bytes.
    #[serde(default = "ten_megabytes")]
    pub max_bytes: u64,
    /// Whether "I will bring it" is an answer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bring: bool,
}

impl Default for Document {
    fn default() -> Self {
        Self { kinds: every_kind(), max_count: four(), max_bytes: ten_megabytes(), bring: false }
    }
}

/// Kinds of file that every agent's desk can open and that carry no program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// A photo.
    Jpeg,
    /// A picture.
    Png,
    /// A scanned paper.
    Pdf,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Jpeg, Self::Png, Self::Pdf];

    /// The kind that these first bytes show, whatever the file's name says.
    #[must_use]
    pub fn sniff(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            _ => None,
        }
    }

    /// The kind that a file's name claims.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "pdf" => Some(Self::Pdf),
            _ => None,
        }
    }

    /// The IANA media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Pdf => "application/pdf",
        }
    }

    /// The name in answers.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::Pdf => "pdf",
        }
    }
}

impl Document {
    /// Whether a file may be added, before it is: its name, its size in bytes and its first bytes (eight are enough).
    ///
    /// # Errors
    /// The fault that the person reads at the field.
    pub fn accept(&self, name: &str, size: u64, first_bytes: &[u8]) -> Result<FileKind, Fault> {
        if size == 0 {
            return Err(Fault::new(code::DOCUMENT_EMPTY));
        }
        let allowed = |kind: &FileKind| self.kinds.contains(kind);
        let claimed = FileKind::named(name).filter(allowed).ok_or_else(|| Fault::new(code::DOCUMENT_KIND))?;
        if FileKind::sniff(first_bytes) != Some(claimed) {
            return Err(Fault::new(code::DOCUMENT_NOT_AS_NAMED));
        }
        self.fits(size)?;
        Ok(claimed)
    }

    #[inline(never)]
    pub(super) fn read(&self, entry: &Value) -> Result<Value, Fault> {
        let shape = || Fault::new(code::ANSWER_SHAPE);
        if entry == &bringing() {
            return if self.bring { Ok(bringing()) } else { Err(shape()) };
        }
        let files = entry.as_list().ok_or_else(shape)?;
        if files.len() > self.max_count.into() {
            return Err(Fault::new(code::DOCUMENTS_TOO_MANY).with("max", Arg::Number(self.max_count.into())));
        }
        files.iter().map(|file| self.read_file(file)).collect::<Result<_, _>>().map(Value::List)
    }

    fn read_file(&self, file: &Value) -> Result<Value, Fault> {
        let shape = || Fault::new(code::ANSWER_SHAPE);
        let read = File::of(file).ok_or_else(shape)?;
        let kind =
            self.kinds.iter().find(|kind| kind.name() == read.kind).ok_or_else(|| Fault::new(code::DOCUMENT_KIND))?;
        self.fits(read.size)?;
        let good_hash =
            read.sha256.len() == 64 && read.sha256.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
        let name = tidy(read.name);
        if !good_hash || read.size == 0 || name.is_empty() || name.chars().count() > 200 {
            return Err(shape());
        }
        Ok(answer(read.sha256, &name, *kind, read.size))
    }

    fn fits(&self, size: u64) -> Result<(), Fault> {
        let megabytes = i64::try_from(self.max_bytes / 1_000_000).unwrap_or(i64::MAX);
        if size > self.max_bytes {
            Err(Fault::new(code::DOCUMENT_TOO_LARGE).with("max", Arg::Number(megabytes)))
        } else {
            Ok(())
        }
    }
}

/// One file of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct File<'a> {
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    pub sha256: &'a str,
    /// The name that it had on the person's device.
    pub name: &'a str,
    /// See [`FileKind::name`].
    pub kind: &'a str,
    /// In bytes.
    pub size: u64,
}

impl<'a> File<'a> {
    /// The file that this part of an answer describes.
    #[must_use]
    pub fn of(value: &'a Value) -> Option<Self> {
        let Value::Record(parts) = value else { return None };
        let text = |name: &str| value.part(name).and_then(Value::as_text);
        let size = u64::try_from(value.part("size")?.as_number()?).ok()?;
        let file = Self { sha256: text("sha256")?, name: text("name")?, kind: text("kind")?, size };
        (parts.len() == 4).then_some(file)
    }
}

/// The answer part that describes one accepted file.
#[must_use]
pub fn answer(sha256: &str, name: &str, kind: FileKind, size: u64) -> Value {
    Value::record([
        ("kind", Value::text(kind.name())),
        ("name", Value::text(name)),
        ("sha256", Value::text(sha256)),
        ("size", Value::Number(i64::try_from(size).unwrap_or(i64::MAX))),
    ])
}

/// The answer "I will bring it".
#[must_use]
pub fn bringing() -> Value {
    Value::record([("bring", Value::Flag(true))])
}

/// The files of an answer; none when the person brings them.
pub fn files(answer: &Value) -> impl Iterator<Item = File<'_>> {
    answer.as_list().unwrap_or_default().iter().filter_map(File::of)
}

impl Document {
    pub(super) fn show(&self, answer: &Value) -> Vec<Arg> {
        if answer == &bringing() {
            // What is no paper is shown, in the words of the choice itself, and not handed in.
            let is_paper = self.kinds.contains(&FileKind::Pdf);
            return vec![Arg::Common(Id::from_static(if is_paper {
                "value-will-bring"
            } else {
                "field-document-show"
            }))];
        }
        files(answer).map(|file| Arg::Text(file.name.to_owned())).collect()
    }
}

fn every_kind() -> Vec<FileKind> {
    FileKind::ALL.to_vec()
}

/// Both sides of two cards.
fn four() -> u16 {
    4
}

/// A photo of a present-day telephone has 3 to 8 MB.
fn ten_megabytes() -> u64 {
    10_000_000
}
