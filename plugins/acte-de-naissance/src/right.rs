//! Who may have which document of whose certificate: pure rules, no steps.

use parvis_sdk::{Date, PartialDate};

/// Years after which a register is open to anyone, counted from the day on which it was closed.
const YEARS_CLOSED: i32 = 75;
/// Years after a death from which the person's certificate is open to anyone, if that comes first.
const YEARS_AFTER_DEATH: i32 = 25;
/// The age from which a person asks for the restricted documents alone.
const OF_AGE: i64 = 18;
/// The age from which a judge may emancipate.
const EMANCIPATION: i64 = 16;

/// Whose certificate it is, seen from the person who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Myself,
    MyChild,
    MyParent,
    MySpouse,
    Represented,
    Heir,
    SomeoneElse,
}

impl Relation {
    /// The choices of the step `for-whom`, in the order in which they are shown.
    pub(crate) const CHOICES: [(&'static str, Self); 7] = [
        ("myself", Self::Myself),
        ("my-child", Self::MyChild),
        ("my-parent", Self::MyParent),
        ("my-spouse", Self::MySpouse),
        ("represented", Self::Represented),
        ("heir", Self::Heir),
        ("someone-else", Self::SomeoneElse),
    ];

    /// The picture beside each choice.
    pub(crate) const PICTURES: [(&'static str, &'static str); 7] = [
        ("myself", "myself"),
        ("my-child", "child"),
        ("my-parent", "older-person"),
        ("my-spouse", "couple"),
        ("represented", "represented"),
        ("heir", "heir"),
        ("someone-else", "someone"),
    ];

    /// The relation that this choice names; anything else is the relation with the fewest rights.
    pub(crate) fn of(choice: &str) -> Self {
        Self::CHOICES.into_iter().find(|(name, _)| *name == choice).map_or(Self::SomeoneElse, |(_, relation)| relation)
    }
}

/// What gives the person who asks a right to the certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Right {
    /// It is their own, and they are of age.
    Own,
    /// It is their own, and they are emancipated before being of age.
    Emancipated,
    /// It is their own, and they are a minor.
    Minor,
    /// Child, grandchild, parent, grandparent.
    Family,
    /// Marriage or PACS.
    Union,
    /// Legal representative, written mandate, lawyer.
    Mandate,
    /// They inherit from the person.
    Heir,
    /// The register has been closed for 75 years.
    OldCertificate,
    /// The person died 25 years ago.
    OldDeath,
    /// None of these.
    Anyone,
}

/// A document that can be made of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    FullCopy,
    WithParents,
    WithoutParents,
    Multilingual,
}

impl Kind {
    /// The picture beside each choice of the step `kind`.
    pub(crate) const PICTURES: [(&'static str, &'static str); 4] = [
        ("full-copy", "birth-certificate"),
        ("extract-with-parents", "certificate-family"),
        ("extract-without-parents", "certificate-short"),
        ("multilingual-extract", "certificate-world"),
    ];

    const ALL: [Self; 4] = [Self::FullCopy, Self::WithParents, Self::WithoutParents, Self::Multilingual];

    /// The choice of the step `kind`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::FullCopy => "full-copy",
            Self::WithParents => "extract-with-parents",
            Self::WithoutParents => "extract-without-parents",
            Self::Multilingual => "multilingual-extract",
        }
    }

    /// The kind that this choice names; anything else is the document that tells least.
    pub(crate) fn of(choice: &str) -> Self {
        Self::ALL.into_iter().find(|kind| kind.name() == choice).unwrap_or(Self::WithoutParents)
    }

    /// Whether the law keeps it for a circle of people, as long as the certificate is not old.
    pub(crate) fn is_restricted(self) -> bool {
        self != Self::WithoutParents
    }
}

impl Right {
    /// The right that comes with this relation to a person born at `birth`, before any other question.
    pub(crate) fn by_relation(relation: Relation, birth: PartialDate, today: Date) -> Self {
        let old = is_open_by_age(birth, today);
        match relation {
            Relation::Myself if birth.earliest().age_on(today) >= OF_AGE => Self::Own,
            Relation::Myself => Self::Minor,
            Relation::MyChild | Relation::MyParent => Self::Family,
            Relation::MySpouse => Self::Union,
            Relation::Represented => Self::Mandate,
            // Of an old certificate an heir may have more as anyone than as an heir, and without papers.
            Relation::Heir | Relation::SomeoneElse if old => Self::OldCertificate,
            Relation::Heir => Self::Heir,
            Relation::SomeoneElse => Self::Anyone,
        }
    }

    /// The documents that it opens; the multilingual extract is for use abroad, so it comes first or not at all.
    pub(crate) fn kinds(self, for_abroad: bool) -> Vec<Kind> {
        use Kind::{FullCopy, Multilingual, WithParents, WithoutParents};
        match self {
            Self::Own | Self::Emancipated | Self::Family | Self::Union | Self::Mandate => {
                let first = for_abroad.then_some(Multilingual);
                first.into_iter().chain([FullCopy, WithParents, WithoutParents]).collect()
            }
            Self::Heir => vec![WithParents, WithoutParents],
            Self::OldCertificate | Self::OldDeath => vec![FullCopy, WithParents, WithoutParents],
            Self::Minor | Self::Anyone => vec![WithoutParents],
        }
    }

    /// Whether it rests on who the person is, so that identity and parents' names have to be shown for a restricted document.
    pub(crate) fn is_of_the_circle(self) -> bool {
        !matches!(self, Self::OldCertificate | Self::OldDeath | Self::Anyone | Self::Minor)
    }
}

/// Whether a minor of this birth can have been emancipated by a judge.
pub(crate) fn may_be_emancipated(birth: PartialDate, today: Date) -> bool {
    birth.earliest().age_on(today) >= EMANCIPATION
}

/// The first day on which anyone may have the certificate because of its age: a register closes on 31 December.
pub(crate) fn open_by_age_from(birth: PartialDate) -> Option<Date> {
    Date::new(birth.year() + YEARS_CLOSED + 1, 1, 1)
}

/// The first day on which anyone may have it because of the death; the latest that an incomplete date can mean.
pub(crate) fn open_by_death_from(death: PartialDate) -> Date {
    death.latest().plus_years(YEARS_AFTER_DEATH)
}

/// The first day on which anyone may have it, for either reason.
pub(crate) fn open_from(birth: PartialDate, death: Option<PartialDate>) -> Option<Date> {
    open_by_age_from(birth).into_iter().chain(death.map(open_by_death_from)).min()
}

/// Whether a death lies before the birth, however the missing parts of either date are filled.
pub(crate) fn died_before_birth(birth: PartialDate, death: PartialDate) -> bool {
    death.latest() < birth.earliest()
}

fn is_open_by_age(birth: PartialDate, today: Date) -> bool {
    open_by_age_from(birth).is_some_and(|day| day <= today)
}
