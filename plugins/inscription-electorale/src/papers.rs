//! The papers that prove identity, nationality and the tie with the commune (order of 16 November 2018).

use parvis_sdk::{Stop, Walk, document, one_of, step};

use crate::{situation::Situation, tie::Tie};

/// Papers whose words say where they can be found.
const WITH_FIND: [&str; 5] = ["home-proof", "host-proof", "parent-proof", "company-role", "late-proof"];

/// Asks for every paper and gives those that the person will bring.
pub(crate) fn ask(walk: &mut Walk<'_>, situation: &Situation, tie: Tie) -> Result<Vec<&'static str>, Stop> {
    let mut papers = Vec::new();
    if situation.european {
        papers.push("european-identity");
    } else {
        papers.extend(of_identity(walk)?);
    }
    papers.extend(of_tie(tie));
    if situation.late_with_reason {
        papers.push("late-proof");
    }
    let mut to_bring = Vec::new();
    for paper in papers {
        if show(walk, paper)? {
            to_bring.push(paper);
        }
    }
    Ok(to_bring)
}

/// A French identity card or passport proves both identity and nationality; without one, two papers do.
fn of_identity(walk: &mut Walk<'_>) -> Result<&'static [&'static str], Stop> {
    let said = walk.ask(step("identity-kind").lead().field(
        one_of("identity-kind", ["card", "other"]).pictures([("card", "card-and-passport"), ("other", "no")]),
    ))?;
    Ok(match said.choice("identity-kind") {
        "card" => &["identity-document"],
        _ => &["nationality-document", "photo-document"],
    })
}

fn of_tie(tie: Tie) -> &'static [&'static str] {
    match tie {
        Tie::Home | Tie::SecondHome => &["home-proof"],
        Tie::WithParents => &["host-letter", "parent-proof", "family-link"],
        Tie::Hosted => &["host-letter", "host-proof", "own-paper"],
        Tie::Duty => &["home-proof", "duty-proof"],
        Tie::NoHome => &["shelter-proof"],
        Tie::Parent => &["parent-proof", "family-link"],
        Tie::Tax => &["tax-notice"],
        Tie::SpouseTax => &["tax-notice", "marriage-proof"],
        Tie::Company => &["company-role", "tax-notice"],
    }
}

/// Asks for one paper; whether the person will bring it.
fn show(walk: &mut Walk<'_>, paper: &'static str) -> Result<bool, Stop> {
    let mut asked = step(paper).lead().field(document(paper).or_bring().private());
    if WITH_FIND.contains(&paper) {
        asked = asked.find();
    }
    Ok(walk.ask(asked)?.will_bring(paper))
}
