//! The papers that show a right: none for what is open to anyone.

use parvis_sdk::{Stop, Walk, document, step};

use crate::right::{Kind, Right};

/// Asks for the papers; those that the person will bring instead.
pub(crate) fn ask(walk: &mut Walk<'_>, right: Right, kind: Kind) -> Result<Vec<&'static str>, Stop> {
    let mut to_bring = Vec::new();
    for paper in needed(right, kind) {
        let asked = step(paper).lead().field(document(paper).or_bring().private());
        if walk.ask(asked)?.will_bring(paper) {
            to_bring.push(paper);
        }
    }
    Ok(to_bring)
}

/// The papers needed for this document with this right; each name is its step, its field and its line in the summary.
pub(crate) fn needed(right: Right, kind: Kind) -> Vec<&'static str> {
    if !kind.is_restricted() {
        return Vec::new();
    }
    match right {
        Right::Own => vec!["identity-document"],
        Right::Emancipated => vec!["identity-document", "emancipation-proof"],
        Right::Family => vec!["identity-document", "family-proof"],
        Right::Union => vec!["identity-document", "union-proof"],
        Right::Mandate => vec!["identity-document", "mandate-proof"],
        Right::Heir => vec!["identity-document", "heir-proof"],
        Right::OldDeath => vec!["death-proof"],
        Right::OldCertificate | Right::Minor | Right::Anyone => Vec::new(),
    }
}
