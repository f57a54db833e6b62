//! The description document.

use procedure::{CONTRACT, DataUse, Description, Id, LegalBasis, Status, Text, check_statuses};

use super::Context;

impl Context<'_> {
    pub(super) fn description(&mut self) -> Description {
        let procedure = self.procedure;
        let text = |name: &'static str| Text::new(Id::from_static(name));
        let id = procedure.id.parse::<Id>().unwrap_or_else(|_| {
            if !procedure.id.is_empty() {
                let what = format!("`{}` is no name for a procedure", procedure.id.what);
                self.fault("name-shape", procedure.id.place, what, "use a-z, 0-9 and single hyphens, a letter first");
            }
            Id::from_static("procedure")
        });
        if !is_version(&procedure.version) && !procedure.version.is_empty() {
            let what = format!("`{}` is no version", procedure.version.what);
            self.fault("value", procedure.version.place, what, "write three numbers, such as `1.0.0`");
        }
        if procedure.life_events.is_empty() {
            let cure = "add `life-events:` such as `[papers]`, under which people look for it";
            self.fault("missing", procedure.id.place, "no life event is named", cure);
        }
        if procedure.minutes.is_none() {
            let cure = "add `minutes:` and how long it takes most people";
            self.fault("missing", procedure.id.place, "nothing says how long it takes", cure);
        }
        Description {
            contract: CONTRACT.to_owned(),
            id,
            version: procedure.version.what.clone(),
            title: text("procedure-title"),
            summary: text("procedure-summary"),
            keywords: text("procedure-keywords"),
            audience: self.lexicon.has("procedure-audience").then(|| text("procedure-audience")),
            picture: procedure.picture.as_ref().map(|picture| picture.what.clone()),
            life_events: procedure.life_events.clone(),
            minutes: procedure.minutes.unwrap_or(5),
            fee: procedure.fee,
            before: procedure
                .before
                .iter()
                .map(|named| Text::new(Id::joined("procedure-before", named.id.as_str())))
                .collect(),
            after: text("procedure-after"),
            service: procedure.service_id().parse().unwrap_or_else(|_| Id::from_static("town-hall")),
            data: DataUse {
                purpose: text("procedure-purpose"),
                basis: procedure.data.basis.unwrap_or(LegalBasis::PublicTask),
                law: text("procedure-legal-basis"),
                recipients: text("procedure-recipients"),
                rights: text("procedure-rights"),
                retention_days: procedure.data.keep_days.unwrap_or(0),
            },
            statuses: self.statuses(),
        }
    }

    fn statuses(&mut self) -> Vec<Status> {
        let written = &self.procedure.statuses;
        let statuses: Vec<Status> =
            written.iter().map(|status| Status { id: status.id.what.clone(), ends: status.ends }).collect();
        for (at, finding) in check_statuses(self.file, &statuses) {
            self.found(finding, written[at].id.place);
        }
        statuses
    }
}

/// `major.minor.patch`
fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| part.parse::<u32>().is_ok_and(|number| number.to_string() == *part))
}
