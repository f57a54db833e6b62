//! Registration on the electoral roll of a commune: French citizens, and other European citizens for two kinds of ballots.
//!
//! The rules, with their sources, stand in `SOURCES.md`.

use parvis_sdk::{
    Arg, Date, Description, LegalBasis, LifeEvent, Procedure, Stop, SummaryBuilder, Text, Walk, Way, consent,
    description, email, export_procedure, step, summary, telephone,
};

mod ballots;
mod outlook;
mod paper;
mod papers;
mod person;
mod situation;
#[cfg(test)]
mod tests;
mod tie;

use ballots::Ballot;
use outlook::{Outlook, Rounds};
use situation::Situation;

/// Steps of the shortest complete way: a French citizen at home in the commune.
const SHORTEST: usize = 14;

/// Nothing counts before the person has signed at the town hall, so they are never given longer than the dossier is there. From the day
/// of this version, the last chance before the ballot that it knows is 137 days away.
const SIGN_WITHIN_DAYS: u32 = 150;

/// How long Parvis keeps the dossier: once it is signed, the decision takes days, an appeal against it some weeks.
const RETENTION_DAYS: u32 = SIGN_WITHIN_DAYS + 30;

const TOWN_HALL: &str = "town-hall";

/// The procedure `inscription-electorale`.
pub struct InscriptionElectorale;

export_procedure!(InscriptionElectorale);

impl Procedure for InscriptionElectorale {
    fn describe(&self) -> Description {
        description("inscription-electorale", "1.0.0")
            .life_events([LifeEvent::Citizenship, LifeEvent::Home])
            .picture("vote")
            .minutes(10)
            .before(["identity", "proof-of-address"])
            .service("elections")
            .data(LegalBasis::LegalObligation, RETENTION_DAYS)
            .build()
    }

    fn advance(&self, walk: &mut Walk<'_>) -> Way {
        walk.about(SHORTEST);
        walk.section("situation");
        let situation = situation::ask(walk)?;
        walk.about(SHORTEST + situation.more_steps);
        walk.section("commune");
        let tie = tie::ask(walk, &situation)?;
        walk.about(SHORTEST + situation.more_steps + tie.more_steps());
        walk.section("person");
        let elections = person::ask(walk, &situation)?;
        walk.section("documents");
        let to_bring = papers::ask(walk, &situation, tie)?;
        walk.section("end");
        ask_contact(walk)?;
        ask_declaration(walk, &situation, elections.european)?;

        let mut summary = outcome(summary(), &situation, walk.today());
        for paper in to_bring {
            summary = summary.bring(paper);
        }
        summary.next("decision").next("old-roll").next("check").done()
    }
}

/// Both are optional: the decision goes to the address, a missing paper can be asked for faster.
fn ask_contact(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let by_mail = email("email").hint().optional().private().purpose("email");
    let by_voice = telephone("telephone").optional().private().purpose("tel");
    walk.ask(step("contact").lead().field(by_mail).field(by_voice))?;
    Ok(())
}

/// Other European citizens declare what LO 227-4 and the act of 7 July 1977 ask of them, each in a sentence of its own.
fn ask_declaration(walk: &mut Walk<'_>, situation: &Situation, european_ballot: bool) -> Result<(), Stop> {
    let mut declaration = step("declaration").lead().field(consent("truth"));
    if situation.european {
        declaration = declaration.field(consent("right-at-home"));
    }
    if european_ballot {
        declaration = declaration.field(consent("only-in-france"));
    }
    walk.ask(declaration)?;
    Ok(())
}

/// In which ballot the person will vote, and until when the request must be signed.
fn outcome(mut summary: SummaryBuilder, situation: &Situation, today: Date) -> SummaryBuilder {
    let words = |rounds: Rounds| match rounds {
        Rounds::All => "vote-both",
        Rounds::SecondOnly => "vote-second",
    };
    let (ballot, last, words) = match situation.outlook {
        Outlook::InTime(ballot, rounds) => (Some(ballot), Some(("last-day", ballot.last_day())), words(rounds)),
        Outlook::NewlyOfAge(ballot, rounds) => (Some(ballot), Some(last_chance(ballot)), words(rounds)),
        Outlook::WithReason(ballot) => (Some(ballot), Some(last_chance(ballot)), "vote-both"),
        Outlook::AfterThis(ballot) => (Some(ballot), None, "vote-later"),
        Outlook::Undated | Outlook::TooYoung => (None, None, "vote-undated"),
    };
    if let Some(ballot) = ballot {
        summary = summary.outcome_date(ballot.line, ballot.first_round).open();
    }
    if let Some((ballot, (line, day))) = ballot.zip(last) {
        summary = summary.outcome_number("age", situation.born.age_on(ballot.first_round)).outcome_date(line, day);
    }
    let until = sign_until(today, last.map(|(_, day)| day));
    summary.outcome_words("vote", words).next_text(Text::new("next-sign").with("until", Arg::Date(until.into())))
}

/// By the last day of the law, if there is one, and as long as there is still a dossier to sign.
fn sign_until(today: Date, last: Option<Date>) -> Date {
    let kept = today.plus_days(SIGN_WITHIN_DAYS.into());
    last.map_or(kept, |day| day.min(kept))
}

fn last_chance(ballot: Ballot) -> (&'static str, Date) {
    ("last-chance", ballot.last_chance())
}
