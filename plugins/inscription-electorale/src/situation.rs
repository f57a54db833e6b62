//! The first questions: who asks, and in which ballot the person could vote.

use parvis_sdk::{Date, Stop, Walk, date, exit, one_of, step};

use crate::{TOWN_HALL, outlook::Outlook, paper};

/// Nobody alive is older; a date before that is a slip of the finger.
const OLDEST: i32 = 120;

const CHECK_REGISTRATION: &str = "https://www.elections.interieur.gouv.fr/";
pub(crate) const RULES: &str = "https://www.service-public.gouv.fr/particuliers/vosdroits/F1367";
pub(crate) const INFORMATION_LINE: &str = "39 39";

/// What the first questions came to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Situation {
    /// A citizen of another country of the European Union.
    pub(crate) european: bool,
    pub(crate) born: Date,
    pub(crate) outlook: Outlook,
    /// The reason for asking after the last day must be proven.
    pub(crate) late_with_reason: bool,
    /// Steps beyond those of the shortest way.
    pub(crate) more_steps: usize,
}

pub(crate) fn ask(walk: &mut Walk<'_>) -> Result<Situation, Stop> {
    let european = ask_citizenship(walk)?;
    if !european {
        ask_already(walk)?;
    }
    let born = ask_birth(walk)?;
    let mut outlook = Outlook::of(walk.today(), born, european);
    let (mut late_with_reason, mut more_steps) = (false, 0);
    match outlook {
        Outlook::TooYoung if european => return exit("too-young-european").office(TOWN_HALL).leave(),
        Outlook::TooYoung => return exit("too-young").office(TOWN_HALL).leave(),
        Outlook::WithReason(ballot) => {
            late_with_reason = ask_reason(walk)?;
            more_steps = 1 + usize::from(late_with_reason);
            if !late_with_reason {
                outlook = Outlook::AfterThis(ballot);
            }
        }
        _ => {}
    }
    Ok(Situation { european, born, outlook, late_with_reason, more_steps })
}

fn ask_citizenship(walk: &mut Walk<'_>) -> Result<bool, Stop> {
    let options = one_of("citizenship", ["french", "european", "other"])
        .explain(["european"])
        .pictures([("french", "france"), ("european", "europe"), ("other", "world")])
        .private();
    let said = walk.ask(step("citizenship").lead().field(options))?;
    match said.choice("citizenship") {
        "other" => exit("not-a-voter").phone("information-line", INFORMATION_LINE).web("service-public", RULES).leave(),
        chosen => Ok(chosen == "european"),
    }
}

/// Not asked of other Europeans: they may be on one complementary roll and want the other.
fn ask_already(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let options = one_of("already", ["no", "moved", "yes", "not-sure"]).explain(["not-sure"]).pictures([
        ("no", "no"),
        ("moved", "move-within"),
        ("yes", "yes"),
        ("not-sure", "unknown"),
    ]);
    let said =
        walk.ask(step("already").lead().find().picture_marked(paper::VOTER_CARD, paper::COMMUNE).field(options))?;
    if said.choice("already") == "yes" {
        return exit("already-registered").web("check-registration", CHECK_REGISTRATION).leave();
    }
    Ok(())
}

fn ask_birth(walk: &mut Walk<'_>) -> Result<Date, Stop> {
    let today = walk.today();
    let field = date("birth-date").past(today).not_before(today.plus_years(-OLDEST)).private().purpose("bday");
    let said = walk.ask(step("birth").picture_marked(paper::IDENTITY_CARD, paper::BIRTH_DATE).field(field))?;
    // The kind's check lets whole dates only through; were there none, nobody born today may vote either.
    Ok(said.date("birth-date").unwrap_or(today))
}

/// Whether one of the reasons of article L. 30 holds; turning 18 is computed and not among them.
fn ask_reason(walk: &mut Walk<'_>) -> Result<bool, Stop> {
    let reasons = ["work-move", "civil-servant", "soldier", "new-french", "right-back", "none"];
    let options = one_of("late-reason", reasons)
        .explain(["work-move", "civil-servant", "none"])
        .pictures([
            ("work-move", "work"),
            ("civil-servant", "public-service"),
            ("soldier", "soldier"),
            ("new-french", "became-french"),
            ("right-back", "vote-again"),
            ("none", "no"),
        ])
        .private();
    let said = walk.ask(step("late").lead().field(options))?;
    Ok(said.choice("late-reason") != "none")
}
