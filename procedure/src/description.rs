//! The description: what a procedure says about itself before anybody begins.

use serde::{Deserialize, Serialize};

use crate::{Id, Status, Text};

/// What a procedure is, for whom, what it needs, and what becomes of the data. Contains message ids, never words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Description {
    /// The contract's version, see [`crate::CONTRACT`].
    pub contract: String,
    /// The procedure's name in URLs, dossiers and folders.
    pub id: Id,
    /// The procedure's own version, `major.minor.patch`.
    pub version: String,
    /// Its name for people.
    pub title: Text,
    /// One sentence about it.
    pub summary: Text,
    /// Words under which people look for it, separated by commas.
    pub keywords: Text,
    /// For whom it is, in one sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub audience: Option<Text>,
    /// The picture beside its name, as [`crate::field::one_of::Choice::picture`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<Id>,
    /// The moments of life in which people need it.
    pub life_events: Vec<LifeEvent>,
    /// How many minutes it takes most people.
    pub minutes: u16,
    /// What it costs, in cents of a euro.
    #[serde(default)]
    pub fee: i64,
    /// What to have at hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<Text>,
    /// What happens after sending.
    pub after: Text,
    /// The service of the town that receives the dossiers.
    pub service: Id,
    /// Who asks, why, on which basis, for how long.
    pub data: DataUse,
    /// Where a dossier can be, from its arrival to its end; see [`crate::check_statuses`]. Without any, people are told nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<Status>,
}

/// The name of a service of the town in the procedure's words: `service-<id>`.
#[must_use]
pub fn service_name(service: &Id) -> Text {
    Text::new(Id::joined("service", service.as_str()))
}

/// What becomes of the data: shown before the first personal question (GDPR, article 13).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct DataUse {
    /// Why the town asks.
    pub purpose: Text,
    /// Which letter of GDPR article 6(1) allows it.
    pub basis: LegalBasis,
    /// The law that says so.
    pub law: Text,
    /// Who reads the dossier.
    pub recipients: Text,
    /// What the person may ask for afterwards.
    pub rights: Text,
    /// Days after which the dossier is erased.
    pub retention_days: u32,
}

/// The bases of GDPR article 6(1), (a) to (f).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LegalBasis {
    /// (a)
    Consent,
    /// (b)
    Contract,
    /// (c)
    LegalObligation,
    /// (d)
    VitalInterests,
    /// (e)
    PublicTask,
    /// (f)
    LegitimateInterests,
}

/// Moments of life by which people look for a procedure; their words are `life-event-<name>` in Parvis' own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LifeEvent {
    /// A child is born; papers about birth.
    Birth,
    /// Children, school, canteen.
    Childhood,
    /// Marriage, civil partnership, separation.
    Couple,
    /// Somebody died.
    Death,
    /// Housing and moving.
    Home,
    /// Voting and civic life.
    Citizenship,
    /// Identity papers and certificates.
    Papers,
    /// The street, public places, the environment.
    Street,
    /// Work and money.
    Work,
    /// Health and help in daily life.
    Health,
}

impl LifeEvent {
    /// Every moment of life, in the order in which they are shown.
    pub const ALL: [Self; 10] = [
        Self::Papers,
        Self::Birth,
        Self::Childhood,
        Self::Couple,
        Self::Home,
        Self::Citizenship,
        Self::Street,
        Self::Work,
        Self::Health,
        Self::Death,
    ];

    /// The name, as in JSON and message ids.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Birth => "birth",
            Self::Childhood => "childhood",
            Self::Couple => "couple",
            Self::Death => "death",
            Self::Home => "home",
            Self::Citizenship => "citizenship",
            Self::Papers => "papers",
            Self::Street => "street",
            Self::Work => "work",
            Self::Health => "health",
        }
    }
}
