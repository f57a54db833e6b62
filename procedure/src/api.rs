//! What travels between browser and host, as the OpenAPI file describes it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Answer, Date, Description, Id, Locale, replay::Reason};

/// Settings of the town that the browser needs: `GET /api/settings`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct KioskSettings {
    /// The day, in the town's time zone; a journey that begins now begins on it.
    pub today: Date,
    /// Whom people may turn to.
    pub town: Town,
    /// The locales offered, in order; the first is the one that a kiosk starts in.
    pub locales: Vec<Locale>,
    /// Seconds without any input after which a kiosk asks whether somebody is there.
    pub idle_seconds: u32,
    /// Seconds that somebody has to answer that; 20 at least.
    pub idle_warning_seconds: u32,
    /// The reference list of communes.
    pub communes: AssetUrl,
    /// Changes whenever the catalogue does: a device that has another one asks for it again.
    #[serde(default)]
    pub catalogue: String,
    /// What a kiosk has for the ear.
    #[serde(default)]
    pub sound: Sound,
}

/// What a kiosk has for the ear, beside the voices of its browser.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", default)]
pub struct Sound {
    /// The languages of the host's voice.
    pub voices: Vec<String>,
    /// The languages in which there are recorded sentences.
    pub clips: Vec<String>,
    /// Whether only the person hears it.
    pub headset: bool,
    /// The key that tells that a headset was plugged in (`KeyboardEvent.code`); empty for none.
    pub headset_in_key: String,
    /// The key that tells that it was pulled out.
    pub headset_out_key: String,
    /// Whether an output for sound that comes or goes is a headset.
    pub headset_outputs: bool,
    /// Whether a screen reader speaks there, so that Parvis must not.
    pub screen_reader: bool,
    /// Whether it speaks before anybody asks for it.
    pub from_the_start: bool,
}

/// A sentence to be said: `POST /api/voice`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sentence {
    /// The words.
    pub text: String,
    /// Their language.
    pub locale: Locale,
    /// How fast, in percent of the voice's own pace.
    pub rate: u16,
    /// Whether it is for the person alone: the host keeps nothing of it then.
    pub private: bool,
}

/// The town that answers for this Parvis; its words are the town's own and in the town's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Town {
    /// Its name.
    pub name: String,
    /// Where its desk is.
    pub address: String,
    /// The telephone number of its desk.
    pub telephone: String,
    /// Who answers questions about personal data.
    pub data_protection_contact: String,
}

/// A path on this host, beginning with `/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct AssetUrl(pub String);

/// The procedures that can be done here, in one locale: `GET /api/procedures/{locale}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Catalogue {
    /// See [`KioskSettings::catalogue`].
    #[serde(default)]
    pub stamp: String,
    /// In no order that means anything: who shows them sorts them.
    pub procedures: Vec<CatalogueEntry>,
}

/// One procedure of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct CatalogueEntry {
    /// The SHA-256 of the package file, 64 hexadecimal digits: the version that a journey begun now stays on.
    pub package: String,
    /// What the procedure says about itself.
    pub description: Description,
    /// Its name in the locale asked for.
    pub title: String,
    /// One sentence about it.
    pub summary: String,
    /// Words under which people look for it, separated by commas.
    pub keywords: String,
    /// The language of these words, where nobody has translated them into the locale asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written_in: Option<Locale>,
    /// Its program, for the browser's worker.
    pub module: AssetUrl,
    /// Its words, by locale.
    pub words: BTreeMap<Locale, AssetUrl>,
    /// What a made-up person answers, an [`Example`], for whoever wants to practise first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub example: Option<AssetUrl>,
    /// Whether nobody has signed its package: whoever goes through it reads that on every page.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unsigned: bool,
}

/// A made-up person's way through a procedure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Example {
    /// The day on which it plays: whoever practises does so on that day, or dates would not fit.
    pub today: Date,
    /// What is typed at each step, in order.
    pub answers: Vec<Answer>,
}

impl CatalogueEntry {
    /// Where a picture of its package lies, by the name of its file.
    #[must_use]
    pub fn picture(&self, file: &str) -> AssetUrl {
        AssetUrl(["/packages/", &self.package, "/pictures/", file].concat())
    }

    /// The same for a drawing, which steps and descriptions name without its ending.
    #[must_use]
    pub fn drawing(&self, name: &Id) -> AssetUrl {
        self.picture(&[name.as_str(), ".svg"].concat())
    }
}

/// Leave to upload the documents of one journey: `POST /api/uploads`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct UploadTicket {
    /// Sent back in the header `Upload-Token`, never in a URL.
    pub token: String,
    /// Seconds after which documents without a dossier are erased.
    pub valid_seconds: u32,
}

/// A dossier as it is sent: `POST /api/dossiers`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Submission {
    /// The procedure.
    pub procedure: Id,
    /// The package, see [`CatalogueEntry::package`].
    pub package: String,
    /// The circumstances.
    pub context: Context,
    /// The steps answered, in order.
    pub answers: Vec<Answer>,
    /// The SHA-256 of the review that the person saw, see [`crate::Review::bytes`].
    pub review: String,
}

/// The circumstances of a journey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Context {
    /// The day on which the journey began.
    pub today: Date,
    /// The locale in which it ended.
    pub locale: Locale,
    /// Where the device stands.
    pub place: Place,
    /// Whether it was only practice; the host takes no such dossier.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

/// Where a device stands: a shared one in a public room, or somebody's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Shared: nothing is remembered, nothing is filled in.
    Kiosk,
    /// Somebody's own.
    Home,
}

/// The proof that a dossier has been received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// The number to keep, three groups of four: `2K4M-7RXC-3H9L`.
    pub reference: String,
    /// The day on which it was received, in the town's time zone.
    pub received_on: Date,
    /// The day on which it will be erased.
    pub erased_on: Date,
}

/// An error of the API, as RFC 9457 (`application/problem+json`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct ProblemDetails {
    /// `about:blank`: the status says what kind it is, the code says which.
    #[serde(rename = "type")]
    pub kind: String,
    /// The status in words, in English, for developers.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// Which error; the words for people are `error-<code>`.
    pub code: Id,
    /// The request, as the host's log names it.
    pub request_id: String,
    /// Why a dossier was not accepted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<Reason>,
}
