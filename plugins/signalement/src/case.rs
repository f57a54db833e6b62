//! What the answers about a problem come to: the team, the order, and what the person must know.

/// A problem, as far as the town hall needs to know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Case {
    /// Who is alerted.
    pub(crate) team: Team,
    /// Whether it is dealt with before the others. No law ranks reports; the reasons stand in SOURCES.md.
    pub(crate) first: bool,
    /// A vehicle that works and does not move: the 7-day rule of parking is told.
    pub(crate) parked: bool,
    /// What to tell at the end, as the names of `next-…` messages.
    pub(crate) advice: Vec<&'static str>,
}

impl Case {
    /// An ordinary problem of this team.
    pub(crate) fn of(team: Team) -> Self {
        Self { team, first: false, parked: false, advice: Vec::new() }
    }

    /// The same, dealt with first when `first`; what was first stays so.
    pub(crate) fn first_if(mut self, first: bool) -> Self {
        self.first |= first;
        self
    }

    /// The same, with something more to tell when `wanted`.
    pub(crate) fn tell_if(mut self, wanted: bool, advice: &'static str) -> Self {
        if wanted {
            self.advice.push(advice);
        }
        self
    }
}

/// The teams of a town hall, as most towns divide the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Team {
    Roads,
    Lighting,
    Cleaning,
    Green,
    Water,
    Police,
    Hygiene,
    FrontDesk,
}

impl Team {
    /// The service that receives the dossier.
    pub(crate) fn service(self) -> &'static str {
        match self {
            Self::Roads => "roads",
            Self::Lighting => "lighting",
            Self::Cleaning => "cleaning",
            Self::Green => "green",
            Self::Water => "water",
            Self::Police => "police",
            Self::Hygiene => "hygiene",
            Self::FrontDesk => "front-desk",
        }
    }

    /// The message that names the team.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Roads => "service-roads",
            Self::Lighting => "service-lighting",
            Self::Cleaning => "service-cleaning",
            Self::Green => "service-green",
            Self::Water => "service-water",
            Self::Police => "service-police",
            Self::Hygiene => "service-hygiene",
            Self::FrontDesk => "service-front-desk",
        }
    }
}
