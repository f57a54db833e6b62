//! The description, built; its message ids are fixed.

use procedure::{CONTRACT, DataUse, Description, Id, LegalBasis, LifeEvent, Status, Text};

/// A description. Words: `procedure-title`, `-summary`, `-keywords`, `-after`, `-purpose`, `-legal-basis`, `-recipients`, `-rights`.
pub fn description(id: &'static str, version: &'static str) -> DescriptionBuilder {
    let text = |name: &'static str| Text::new(Id::from_static(name));
    DescriptionBuilder {
        description: Description {
            contract: CONTRACT.to_owned(),
            id: id.into(),
            version: version.to_owned(),
            title: text("procedure-title"),
            summary: text("procedure-summary"),
            keywords: text("procedure-keywords"),
            audience: None,
            picture: None,
            life_events: Vec::new(),
            minutes: 5,
            fee: 0,
            before: Vec::new(),
            after: text("procedure-after"),
            service: Id::from_static("town-hall"),
            data: DataUse {
                purpose: text("procedure-purpose"),
                basis: LegalBasis::PublicTask,
                law: text("procedure-legal-basis"),
                recipients: text("procedure-recipients"),
                rights: text("procedure-rights"),
                retention_days: 365,
            },
            statuses: Vec::new(),
        },
    }
}

/// A description in the making; see [`description`].
#[derive(Clone, Debug)]
pub struct DescriptionBuilder {
    description: Description,
}

impl DescriptionBuilder {
    /// The moments of life in which people look for it.
    #[must_use]
    pub fn life_events(mut self, events: impl IntoIterator<Item = LifeEvent>) -> Self {
        self.description.life_events = events.into_iter().collect();
        self
    }

    /// Says for whom it is. Words: `procedure-audience`.
    #[must_use]
    pub fn audience(mut self) -> Self {
        self.description.audience = Some(Text::new(Id::from_static("procedure-audience")));
        self
    }

    /// The picture beside its name: one of the names that `pictures.txt` lists.
    #[must_use]
    pub fn picture(mut self, name: &'static str) -> Self {
        self.description.picture = Some(Id::from_static(name));
        self
    }

    /// How many minutes it takes most people.
    #[must_use]
    pub fn minutes(mut self, minutes: u16) -> Self {
        self.description.minutes = minutes;
        self
    }

    /// What it costs, in cents.
    #[must_use]
    pub fn fee(mut self, cents: i64) -> Self {
        self.description.fee = cents;
        self
    }

    /// What to have at hand. Words: `procedure-before-<name>`.
    #[must_use]
    pub fn before(mut self, names: impl IntoIterator<Item = &'static str>) -> Self {
        self.description.before =
            names.into_iter().map(|name| Text::new(Id::joined("procedure-before", name))).collect();
        self
    }

    /// The service of the town that receives the dossiers; `service-<id>` is its name.
    #[must_use]
    pub fn service(mut self, service: &'static str) -> Self {
        self.description.service = service.into();
        self
    }

    /// Which basis of GDPR article 6 allows the questions, and after how many days a dossier is erased.
    #[must_use]
    pub fn data(mut self, basis: LegalBasis, retention_days: u32) -> Self {
        (self.description.data.basis, self.description.data.retention_days) = (basis, retention_days);
        self
    }

    /// Where a dossier can be: first on its way, beginning with its arrival, then at its end. Words: `status-<name>`.
    #[must_use]
    pub fn statuses(
        mut self,
        open: impl IntoIterator<Item = &'static str>,
        ended: impl IntoIterator<Item = &'static str>,
    ) -> Self {
        let status = |ends| move |name: &'static str| Status { id: name.into(), ends };
        let open = open.into_iter().map(status(false));
        self.description.statuses = open.chain(ended.into_iter().map(status(true))).collect();
        self
    }

    /// The description.
    #[must_use]
    pub fn build(self) -> Description {
        self.description
    }
}
