//! Asking for a copy or an extract of a birth certificate: the way from "what is it for?" to "how do you get it?".
//!
//! Every rule of law that stands here has its line in `SOURCES.md`.

use parvis_sdk::{Description, LegalBasis, LifeEvent, Procedure, Walk, Way, description};

mod delivery;
mod document;
mod outcome;
mod paper;
mod papers;
mod person;
mod place;
mod right;
#[cfg(test)]
mod tests;

use right::{Kind, Right};

/// The procedure.
pub struct ActeDeNaissance;

parvis_sdk::export_procedure!(ActeDeNaissance);

impl Procedure for ActeDeNaissance {
    fn describe(&self) -> Description {
        description("acte-de-naissance", "1.0.0")
            .life_events([LifeEvent::Papers, LifeEvent::Birth, LifeEvent::Couple, LifeEvent::Death])
            .picture("birth-certificate")
            .minutes(6)
            .before(["birth", "parents", "identity", "proof"])
            .service("civil-registry")
            // The decree makes the town hall deliver, and keep each request for one year.
            .data(LegalBasis::LegalObligation, 365)
            .build()
    }

    fn advance(&self, walk: &mut Walk<'_>) -> Way {
        // Whatever can show that this is the wrong door is asked before anything about a person.
        walk.about(steps_in_all(Right::Own, Kind::FullCopy));
        walk.section("need");
        let destination = place::destination(walk)?;
        place::birth_place(walk)?;

        walk.section("person");
        let person = person::ask(walk)?;

        walk.section("document");
        let kind = document::kind(walk, &person, destination)?;
        document::copies(walk)?;
        let restricted = kind.is_restricted() && person.right.is_of_the_circle();
        walk.about(steps_in_all(person.right, kind));

        walk.section("names");
        person::name(walk, person.relation)?;
        if restricted {
            walk.section("parents");
            document::parents(walk)?;
        }

        walk.section("delivery");
        let by_post = delivery::ask(walk, person.relation, restricted)?;
        walk.left(papers::needed(person.right, kind).len());
        delivery::contact(walk)?;

        walk.section("proofs");
        let to_bring = papers::ask(walk, person.right, kind)?;
        outcome::summary(&outcome::Outcome { person, kind, destination, by_post, restricted, to_bring })
    }
}

/// How many steps most people answer on this way: two parents, by post.
fn steps_in_all(right: Right, kind: Kind) -> usize {
    // What for, where born, whose, when, which document, how many, the name, how delivered, the address, how to be reached.
    let always = 10;
    let with_parents = if kind.is_restricted() && right.is_of_the_circle() { 4 } else { 0 };
    let own_name = usize::from(!matches!(right, Right::Own | Right::Emancipated | Right::Minor));
    always + with_parents + own_name + papers::needed(right, kind).len()
}
