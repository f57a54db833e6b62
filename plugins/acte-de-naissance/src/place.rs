//! What the certificate is for and where it is kept: everything that can show that this is the wrong door.

use parvis_sdk::{Stop, Walk, exit, one_of, step, yes_no};

use crate::paper;

/// The State's sheet on birth certificates, with its free online service.
const SERVICE_PUBLIC: &str = "https://www.service-public.gouv.fr/particuliers/vosdroits/F1427";
const OFPRA: &str = "https://www.ofpra.gouv.fr";

/// Where the document will be used, as far as it changes the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    France,
    Abroad,
}

/// Asks what it is for, and spares people a document that services fetch themselves.
pub(crate) fn destination(walk: &mut Walk<'_>) -> Result<Destination, Stop> {
    let uses = one_of("use", ["official-in-france", "abroad", "other"]).explain(["official-in-france"]).pictures([
        ("official-in-france", "official"),
        ("abroad", "world"),
        ("other", "other"),
    ]);
    match walk.ask(step("use").lead().field(uses))?.choice("use") {
        "official-in-france" => {
            // Whether the commune of birth answers electronically is known to the service that asks, not here.
            let paper = walk.ask(step("paper-asked").lead().field(yes_no("paper-asked")))?;
            if !paper.yes("paper-asked") {
                return exit("no-need").office("your-service").web("service-public", SERVICE_PUBLIC).leave();
            }
            Ok(Destination::France)
        }
        "abroad" => Ok(Destination::Abroad),
        _ => Ok(Destination::France),
    }
}

/// Goes on only when this town hall keeps the certificate.
pub(crate) fn birth_place(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let places = one_of("birth-place", ["here", "elsewhere-in-france", "abroad", "unknown"])
        .explain(["elsewhere-in-france", "abroad"])
        .pictures([
            ("here", "here"),
            ("elsewhere-in-france", "town-elsewhere"),
            ("abroad", "world"),
            ("unknown", "unknown"),
        ]);
    let asked = step("birth-place").lead().find().picture_marked(paper::IDENTITY_CARD, paper::BIRTH_PLACE);
    match walk.ask(asked.field(places))?.choice("birth-place") {
        "here" => Ok(()),
        "elsewhere-in-france" => {
            exit("born-elsewhere").office("birth-town-hall").web("service-public", SERVICE_PUBLIC).leave()
        }
        "abroad" => born_abroad(walk),
        _ => exit("birth-place-unknown").office("civil-registry-desk").leave(),
    }
}

fn born_abroad(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let options = ["french", "protected", "foreign"];
    let status = walk.ask(
        step("abroad-status").field(
            one_of("abroad-status", options)
                .explain(options)
                .pictures([("french", "france"), ("protected", "protected"), ("foreign", "world")])
                .private(),
        ),
    )?;
    match status.choice("abroad-status") {
        "french" => exit("french-born-abroad")
            .web("central-registry-web", SERVICE_PUBLIC)
            .office("central-registry-post")
            .leave(),
        "protected" => exit("protected-born-abroad").web("ofpra-web", OFPRA).office("ofpra-post").leave(),
        _ => exit("foreign-born-abroad").office("consulate").leave(),
    }
}
