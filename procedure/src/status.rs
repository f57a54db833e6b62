//! Statuses: where a dossier can be from its arrival to its end, as its procedure names them.

use serde::{Deserialize, Serialize};

use crate::{Finding, Id, Text};

/// The most statuses that a procedure may name. Of the 42 workflows that towns in Wallonia share (the teleservices package of iMio, for
/// Publik), the richest has 32, many of which only programs pass through; most have 7.
pub const MAX_STATUSES: usize = 32;

/// A status of a dossier: `{"id": "granted", "ends": true}`. Its words are the message [`status_name`].
///
/// The first of a description is the one that a dossier has when it arrives. Which may follow which is not said: an agent decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// Its name, by which a dossier keeps it.
    pub id: Id,
    /// Nothing more happens: granted, refused, withdrawn.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ends: bool,
}

/// The name of a status in the procedure's words: `status-<id>`.
#[must_use]
pub fn status_name(status: &Id) -> Text {
    Text::new(Id::joined("status", status.as_str()))
}

/// What is wrong with the statuses of a description, each with the number of the status, from 0; `place` is where they stand.
///
/// `status-twice`: two of one name. `statuses-many`: more than [`MAX_STATUSES`]. `status-first-ends`: a dossier would have ended when it
/// arrives, although others could follow. `status-endless`: none of them ends. No statuses at all are right.
#[must_use]
pub fn check_statuses(place: &str, statuses: &[Status]) -> Vec<(usize, Finding)> {
    let mut findings = Vec::new();
    for (at, status) in statuses.iter().enumerate() {
        if statuses[..at].iter().any(|earlier| earlier.id == status.id) {
            let what = format!("the status `{}` stands here twice", status.id);
            findings
                .push((at, Finding::error("status-twice", place, what).cure("remove one, or give it another name")));
        }
    }
    if statuses.len() > MAX_STATUSES {
        let what = format!("{} statuses; {MAX_STATUSES} are allowed", statuses.len());
        let cure = "keep those that tell people something new";
        findings.push((MAX_STATUSES, Finding::error("statuses-many", place, what).cure(cure)));
    }
    if let [first, _, ..] = statuses
        && first.ends
    {
        let what = format!("a dossier arrives as `{}`, which ends it", first.id);
        let cure = "begin with a status that does not end, such as `received`";
        findings.push((0, Finding::error("status-first-ends", place, what).cure(cure)));
    }
    if let Some(last) = statuses.len().checked_sub(1)
        && !statuses.iter().any(|status| status.ends)
    {
        let cure = "say `ends: true` of the statuses after which nothing more happens";
        findings.push((last, Finding::error("status-endless", place, "no status ends a dossier").cure(cure)));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Statuses by name; `.` behind it ends.
    fn check(names: &[&'static str], expected: &[(usize, &str)]) {
        let status =
            |name: &&str| Status { id: name.trim_end_matches('.').parse().expect("a name"), ends: name.ends_with('.') };
        let statuses: Vec<Status> = names.iter().map(status).collect();
        let found = check_statuses("here", &statuses);
        let found: Vec<(usize, &str)> = found.iter().map(|(at, finding)| (*at, finding.code.as_str())).collect();
        assert_eq!(found, expected, "{names:?}");
    }

    #[test]
    fn a_dossier_arrives_open_and_can_end() {
        for (names, expected) in [
            (&[][..], &[][..]),
            (&["sent."], &[]),
            (&["sent"], &[(0, "status-endless")]),
            (&["received", "granted.", "refused."], &[]),
            (&["received", "open"], &[(1, "status-endless")]),
            (&["granted.", "received"], &[(0, "status-first-ends")]),
            (&["received", "received", "granted."], &[(1, "status-twice")]),
            (&["a", "b", "a", "a"], &[(2, "status-twice"), (3, "status-twice"), (3, "status-endless")]),
        ] {
            check(names, expected);
        }
    }

    #[test]
    fn so_many_and_no_more() {
        let names: Vec<String> = (0..=MAX_STATUSES).map(|number| format!("s{number}.")).collect();
        let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
        let open: Vec<&'static str> = ["first"].into_iter().chain(names).collect();
        check(&open[..MAX_STATUSES], &[]);
        check(&open[..=MAX_STATUSES], &[(MAX_STATUSES, "statuses-many")]);
    }

    #[test]
    fn the_name_of_a_status_is_a_message() {
        assert_eq!(status_name(&"under-review".into()).id.as_str(), "status-under-review");
    }
}
