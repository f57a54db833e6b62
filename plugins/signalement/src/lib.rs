//! Report a problem in the street to the town hall: danger first, then what, where, since when, and whether an answer is wanted.

mod case;
mod counting;
mod exits;
mod plate;
mod problem;
#[cfg(test)]
mod tests;

use parvis_sdk::{
    Description, FileKind, LegalBasis, LifeEvent, PartialDate, Procedure, Stop, SummaryBuilder, Walk, Way, date,
    description, document, email, export_procedure, one_of, place, step, summary, telephone,
};

use crate::{
    case::Case,
    counting::{days_at_least, parking},
};

/// The procedure `signalement`.
#[derive(Clone, Copy, Debug)]
pub struct Signalement;

export_procedure!(Signalement);

/// Most people answer danger, kind, one question about it, passage, place, date, photos, reply.
const ABOUT: usize = 8;

/// Date, photos, reply: whatever the problem was, so much is left after the place.
const AFTER_PLACE: usize = 3;

/// A report whose first sighting lies further back is a mistyped year, not a patient neighbour.
const YEARS_BACK: i32 = 20;

/// Two are nearly always enough (near and far); the third is for what has two sides.
const PHOTOS: u16 = 3;

impl Procedure for Signalement {
    fn describe(&self) -> Description {
        description("signalement", "1.0.0")
            .life_events([LifeEvent::Street])
            .picture("road-works")
            .minutes(4)
            .before(["place", "photo", "plate"])
            .service("front-desk")
            .data(LegalBasis::PublicTask, 365)
            .build()
    }

    fn advance(&self, walk: &mut Walk<'_>) -> Way {
        walk.about(ABOUT);
        walk.section("problem");
        danger(walk)?;
        let case = problem::ask(walk)?;
        walk.section("where");
        walk.left(AFTER_PLACE);
        walk.ask(step("place").find().field(place("place")))?;
        let seen = first_seen(walk)?;
        walk.section("photos");
        let will_bring = photos(walk)?;
        walk.section("answer");
        let answer_wanted = reply(walk)?;
        conclude(&case, seen, will_bring, answer_wanted, walk).done()
    }
}

/// Whoever is in danger leaves here, with numbers to call, before anything else is asked.
fn danger(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let said = walk.ask(step("danger").lead().field(danger_field()))?;
    match said.choice("danger") {
        "people" => exits::urgent(),
        "gas" => exits::gas(),
        "electricity" => exits::electricity(),
        _ => Ok(()),
    }
}

fn danger_field() -> parvis_sdk::Field {
    one_of("danger", ["people", "gas", "electricity", "none"])
        .explain(["people"])
        .pictures([("people", "ambulance"), ("gas", "gas"), ("electricity", "electricity"), ("none", "safe")])
        .into()
}

/// When the person first saw it, as exactly as they know.
fn first_seen(walk: &mut Walk<'_>) -> Result<Option<PartialDate>, Stop> {
    let today = walk.today();
    let seen_on = date("seen-on").partial().optional().past(today).not_before(today.plus_years(-YEARS_BACK)).hint();
    Ok(walk.ask(step("seen").lead().field(seen_on))?.partial_date("seen-on"))
}

/// Photos, or the word that they will be brought; whether they will.
fn photos(walk: &mut Walk<'_>) -> Result<bool, Stop> {
    let field = document("photos").kinds([FileKind::Jpeg, FileKind::Png]).optional().at_most(PHOTOS).or_bring().hint();
    Ok(walk.ask(step("photos").lead().find().field(field))?.will_bring("photos"))
}

/// Whether an answer is wanted; then one way to reach the person is needed, and no name.
fn reply(walk: &mut Walk<'_>) -> Result<bool, Stop> {
    let reply = one_of("reply", ["anonymous", "answer"])
        .explain(["anonymous"])
        .pictures([("anonymous", "anonymous"), ("answer", "contact")]);
    if walk.ask(step("reply").field(reply))?.choice("reply") == "anonymous" {
        return Ok(false);
    }
    walk.left(0);
    let contact = step("contact")
        .lead()
        .field(email("email").optional().private().purpose("email").hint())
        .field(telephone("telephone").optional().private().purpose("tel").hint());
    let said = walk.ask(contact)?;
    walk.refuse(!said.has("email") && !said.has("telephone"), "email", "contact-missing")?;
    Ok(true)
}

/// What the answers come to, and what the person must know now.
fn conclude(
    case: &Case,
    seen: Option<PartialDate>,
    will_bring: bool,
    answer_wanted: bool,
    walk: &Walk<'_>,
) -> SummaryBuilder {
    let today = walk.today();
    let mut end = summary()
        .service(case.team.service())
        .outcome_words("service", case.team.message())
        .open()
        .outcome_words("urgency", if case.first { "outcome-urgency-first" } else { "outcome-urgency-usual" })
        .open();
    if let Some(days) = seen.map(|seen| days_at_least(seen, today)).filter(|days| *days > 0) {
        end = end.outcome_number("seen-days", days).open();
    }
    if case.parked {
        end = end.outcome_words("parking", parking(seen, today).message()).open();
    }
    end = end.outcome_words("reply", if answer_wanted { "outcome-reply-answer" } else { "outcome-reply-anonymous" });
    if will_bring {
        end = end.bring("photos");
    }
    for advice in &case.advice {
        end = end.next(advice);
    }
    end.next("sent-on").next("no-promise").next(if answer_wanted { "answer" } else { "anonymous" }).next("worse")
}
