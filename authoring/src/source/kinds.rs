//! Kinds of field in the file, each with its settings: one list of names for reading and writing.

use procedure::Id;
use procedure::field::document::FileKind;

use super::{Cel, Words};
use crate::yaml::{Entries, Placed, Reader, Writer};

/// A bound: a number, a date, or what an expression comes to.
pub type Bound = Option<Cel>;

/// A kind with its settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `short-text`: `min`, `max`, `digits`
    ShortText { min: u16, max: u16, digits: bool },
    /// `long-text`: `max`
    LongText { max: u16 },
    /// `whole-number`: `min`, `max`
    WholeNumber { min: Bound, max: Bound },
    /// `amount`: `min`, `max`, in euros
    Amount { min: Bound, max: Bound },
    /// `date`: `partial`, `past`, `min`, `max`
    Date { partial: bool, past: bool, min: Bound, max: Bound },
    /// `yes-no`
    YesNo,
    /// `one-of`: `options`, `alphabetical`
    OneOf { options: Vec<Choice>, alphabetical: bool },
    /// `several-of`: `options`, `min`, `max`
    SeveralOf { options: Vec<Choice>, min: u16, max: Option<u16> },
    /// `email`
    Email,
    /// `telephone`
    Telephone,
    /// `address`
    Address,
    /// `commune`
    Commune,
    /// `document`: `files`, `at-most`, `bring`
    Document { files: Vec<FileKind>, at_most: u16, bring: bool },
    /// `place`
    Place,
    /// `consent`: `sentence`
    Consent,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// `option`
    pub id: Placed<Id>,
    /// `when`
    pub when: Option<Cel>,
    /// `label`: message `option-<field>-<id>`
    pub label: Words,
    /// `hint`: message `option-<field>-<id>-hint`
    pub hint: Words,
    /// `picture`: the name of the picture beside the label
    pub picture: Option<Placed<Id>>,
    /// `alone`: stands beside no other
    pub alone: bool,
}

/// The names of the kinds.
const NAMES: [&str; 15] = [
    "short-text",
    "long-text",
    "whole-number",
    "amount",
    "date",
    "yes-no",
    "one-of",
    "several-of",
    "email",
    "telephone",
    "address",
    "commune",
    "document",
    "place",
    "consent",
];

const FILES: [(&str, FileKind); 3] = [("jpeg", FileKind::Jpeg), ("png", FileKind::Png), ("pdf", FileKind::Pdf)];

impl Kind {
    /// A short text as most are.
    #[must_use]
    pub fn short_text() -> Self {
        Self::ShortText { min: 1, max: 100, digits: false }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        NAMES[match self {
            Self::ShortText { .. } => 0,
            Self::LongText { .. } => 1,
            Self::WholeNumber { .. } => 2,
            Self::Amount { .. } => 3,
            Self::Date { .. } => 4,
            Self::YesNo => 5,
            Self::OneOf { .. } => 6,
            Self::SeveralOf { .. } => 7,
            Self::Email => 8,
            Self::Telephone => 9,
            Self::Address => 10,
            Self::Commune => 11,
            Self::Document { .. } => 12,
            Self::Place => 13,
            Self::Consent => 14,
        }]
    }

    /// The choices, if it has any.
    #[must_use]
    pub fn options(&self) -> &[Choice] {
        match self {
            Self::OneOf { options, .. } | Self::SeveralOf { options, .. } => options,
            _ => &[],
        }
    }

    /// Reads `kind` and the settings of that kind.
    pub(super) fn read(reader: &Reader<'_>, entries: &Entries<'_, '_, '_>) -> Option<Self> {
        let names = NAMES.map(|name| (name, name));
        if entries.text("kind").is_none() {
            entries.needed("kind");
            return None;
        }
        let options = || entries.list("options").iter().filter_map(|node| Choice::read(reader, node)).collect();
        let (min, max) = (|| entries.text("min"), || entries.text("max"));
        Some(match entries.word("kind", &names)? {
            "short-text" => Self::ShortText {
                min: entries.number("min").unwrap_or(1),
                max: entries.number("max").unwrap_or(100),
                digits: entries.flag("digits"),
            },
            "long-text" => Self::LongText { max: entries.number("max").unwrap_or(2000) },
            "whole-number" => Self::WholeNumber { min: min(), max: max() },
            "amount" => Self::Amount { min: min(), max: max() },
            "date" => {
                Self::Date { partial: entries.flag("partial"), past: entries.flag("past"), min: min(), max: max() }
            }
            "yes-no" => Self::YesNo,
            "one-of" => Self::OneOf { options: options(), alphabetical: entries.flag("alphabetical") },
            "several-of" => Self::SeveralOf {
                options: options(),
                min: entries.number("min").unwrap_or(1),
                max: entries.number("max"),
            },
            "email" => Self::Email,
            "telephone" => Self::Telephone,
            "address" => Self::Address,
            "commune" => Self::Commune,
            "document" => Self::Document {
                files: files(reader, entries),
                at_most: entries.number("at-most").unwrap_or(4),
                bring: entries.flag("bring"),
            },
            "place" => Self::Place,
            _ => Self::Consent,
        })
    }

    /// Writes `kind` and the settings that are not the usual ones.
    pub(super) fn write(&self, writer: &mut Writer) {
        writer.text("kind", Some(self.name()));
        let mut bounds = |min: &Bound, max: &Bound| {
            writer.text("min", min.as_ref().map(|min| min.as_str()));
            writer.text("max", max.as_ref().map(|max| max.as_str()));
        };
        match self {
            Self::ShortText { min, max, digits } => {
                unusual(writer, "min", *min, 1);
                unusual(writer, "max", *max, 100);
                writer.flag("digits", *digits);
            }
            Self::LongText { max } => unusual(writer, "max", *max, 2000),
            Self::WholeNumber { min, max } | Self::Amount { min, max } => bounds(min, max),
            Self::Date { partial, past, min, max } => {
                bounds(min, max);
                writer.flag("partial", *partial);
                writer.flag("past", *past);
            }
            Self::OneOf { options, alphabetical } => {
                writer.flag("alphabetical", *alphabetical);
                writer.list("options", options, |writer, option| option.write(writer));
            }
            Self::SeveralOf { options, min, max } => {
                unusual(writer, "min", *min, 1);
                if let Some(max) = max {
                    writer.number("max", *max);
                }
                writer.list("options", options, |writer, option| option.write(writer));
            }
            Self::Document { files, at_most, bring } => {
                if files[..] != FileKind::ALL {
                    let name = |kind: &FileKind| FILES.iter().find(|(_, of)| of == kind).map(|(name, _)| *name);
                    writer.words("files", files.iter().filter_map(name));
                }
                unusual(writer, "at-most", *at_most, 4);
                writer.flag("bring", *bring);
            }
            _ => {}
        }
    }
}

fn unusual(writer: &mut Writer, name: &str, number: u16, usual: u16) {
    if number != usual {
        writer.number(name, number);
    }
}

fn files(reader: &Reader<'_>, entries: &Entries<'_, '_, '_>) -> Vec<FileKind> {
    let mut files = Vec::new();
    for node in entries.list("files") {
        let Some(text) = reader.text(node, "a kind of file") else { continue };
        match FILES.iter().find(|(name, _)| *name == text.what) {
            Some((_, kind)) => files.push(*kind),
            None => {
                let what = format!("`{}` is no kind of file that is taken", text.what);
                reader.fault("value", text.place, what, "it can be jpeg, png, pdf");
            }
        }
    }
    if files.is_empty() { FileKind::ALL.to_vec() } else { files }
}

impl Choice {
    fn read(reader: &Reader<'_>, node: &crate::yaml::Node) -> Option<Self> {
        let entries = reader.entries(node, "option");
        let choice = entries.id("option").map(|id| Self {
            id,
            when: entries.text("when"),
            label: entries.text("label"),
            hint: entries.text("hint"),
            picture: entries.id_if_any("picture"),
            alone: entries.flag("alone"),
        });
        entries.end();
        choice
    }

    fn write(&self, writer: &mut Writer) {
        writer.text("option", Some(self.id.as_str()));
        super::write::texts(writer, &[("label", &self.label), ("hint", &self.hint), ("when", &self.when)]);
        writer.text("picture", self.picture.as_ref().map(|picture| picture.as_str()));
        writer.flag("alone", self.alone);
    }
}
