//! What the answers come to: the document, the right to it, what to bring, what happens next.

use parvis_sdk::{Arg, Id, SummaryBuilder, Way, summary as empty};

use crate::{
    person::Person,
    place::Destination,
    right::{self, Kind, Right},
};

/// Everything that the summary is made from.
pub(crate) struct Outcome {
    pub(crate) person: Person,
    pub(crate) kind: Kind,
    pub(crate) destination: Destination,
    pub(crate) by_post: bool,
    pub(crate) restricted: bool,
    pub(crate) to_bring: Vec<&'static str>,
}

/// The summary.
pub(crate) fn summary(outcome: &Outcome) -> Way {
    let Outcome { person, kind, .. } = outcome;
    let lines = document(empty(), outcome)
        .outcome_words("price", "outcome-price-value")
        .open()
        .outcome_words("right", reason(person.right, *kind));
    next(bring(open_since(lines, person), outcome), outcome).done()
}

/// Which document, where the law left no choice: what was chosen stands among the answers, as the number of copies does.
fn document(lines: SummaryBuilder, Outcome { person, kind, destination, .. }: &Outcome) -> SummaryBuilder {
    if person.right.kinds(*destination == Destination::Abroad).len() > 1 {
        return lines;
    }
    lines.outcome("document", Arg::Message(Id::joined("option-kind", kind.name()))).open()
}

fn reason(right: Right, kind: Kind) -> &'static str {
    match right {
        Right::OldCertificate => "outcome-right-old",
        _ if !kind.is_restricted() => "outcome-right-anyone",
        Right::Own | Right::Emancipated => "outcome-right-myself",
        Right::Family => "outcome-right-family",
        Right::Union => "outcome-right-spouse",
        Right::Mandate => "outcome-right-represented",
        Right::Heir => "outcome-right-heir",
        Right::OldDeath => "outcome-right-death",
        Right::Minor | Right::Anyone => "outcome-right-anyone",
    }
}

fn open_since(lines: SummaryBuilder, person: &Person) -> SummaryBuilder {
    let open = matches!(person.right, Right::OldCertificate | Right::OldDeath);
    match right::open_from(person.birth, person.death).filter(|_| open) {
        Some(day) => lines.outcome_date("open-since", day),
        None => lines,
    }
}

fn bring(mut lines: SummaryBuilder, outcome: &Outcome) -> SummaryBuilder {
    let brings_identity = outcome.to_bring.contains(&"identity-document");
    // Whoever sends a photo and then comes in person still shows the card at the desk.
    if outcome.restricted && !outcome.by_post && !brings_identity {
        lines = lines.bring("identity-document");
    }
    outcome.to_bring.iter().fold(lines, |lines, paper| lines.bring(paper))
}

fn next(mut lines: SummaryBuilder, outcome: &Outcome) -> SummaryBuilder {
    lines = lines.next("checked");
    if outcome.person.birth.whole().is_none() {
        lines = lines.next("year-search");
    }
    if outcome.person.death_unknown {
        lines = lines.next("death-unknown");
    }
    let as_an_archive = matches!(outcome.person.right, Right::OldCertificate | Right::OldDeath);
    if as_an_archive && outcome.kind.is_restricted() {
        lines = lines.next("reproduction");
    }
    if outcome.destination == Destination::Abroad {
        lines = lines.next("multilingual-form");
    }
    lines.next(if outcome.by_post { "by-post" } else { "at-counter" })
}
