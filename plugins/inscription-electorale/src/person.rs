//! What the national register of voters holds about a person, and what the rolls for other European citizens need besides.

use parvis_sdk::{Stop, Walk, one_of, several_of, short_text, step};

use crate::{paper, situation::Situation};

/// The other member states with their flags; people read them in the alphabetical order of their own language.
const COUNTRIES: [(&str, &str); 26] = [
    ("de", "flag-de"),
    ("at", "flag-at"),
    ("be", "flag-be"),
    ("bg", "flag-bg"),
    ("cy", "flag-cy"),
    ("hr", "flag-hr"),
    ("dk", "flag-dk"),
    ("es", "flag-es"),
    ("ee", "flag-ee"),
    ("fi", "flag-fi"),
    ("gr", "flag-gr"),
    ("hu", "flag-hu"),
    ("ie", "flag-ie"),
    ("it", "flag-it"),
    ("lv", "flag-lv"),
    ("lt", "flag-lt"),
    ("lu", "flag-lu"),
    ("mt", "flag-mt"),
    ("nl", "flag-nl"),
    ("pl", "flag-pl"),
    ("pt", "flag-pt"),
    ("ro", "flag-ro"),
    ("sk", "flag-sk"),
    ("si", "flag-si"),
    ("se", "flag-se"),
    ("cz", "flag-cz"),
];

/// For which ballots a European citizen registers.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Elections {
    /// The ballot for the European Parliament.
    pub(crate) european: bool,
}

pub(crate) fn ask(walk: &mut Walk<'_>, situation: &Situation) -> Result<Elections, Stop> {
    ask_name(walk)?;
    let sex =
        one_of("sex", ["female", "male"]).pictures([("female", "woman"), ("male", "man")]).private().purpose("sex");
    walk.ask(step("sex").field(sex))?;
    let town = short_text("birth-town").private();
    let land = short_text("birth-land").hint().private();
    let asked = step("birth-place").find().picture_marked(paper::IDENTITY_CARD, paper::BIRTH_PLACE);
    walk.ask(asked.field(town).field(land))?;
    if situation.european { ask_european(walk) } else { Ok(Elections::default()) }
}

fn ask_name(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let birth = short_text("birth-name").hint().private().purpose("family-name");
    let used = short_text("used-name").hint().optional().private();
    let given = short_text("given-names").hint().private().purpose("given-name");
    let asked = step("name").picture_marked(paper::IDENTITY_CARD, paper::NAMES);
    walk.ask(asked.field(birth).field(used).field(given))?;
    Ok(())
}

fn ask_european(walk: &mut Walk<'_>) -> Result<Elections, Stop> {
    let ballots = ["municipal", "european"];
    let said = walk.ask(
        step("elections").lead().field(
            several_of("elections", ballots)
                .explain(ballots)
                .pictures([("municipal", "town-hall"), ("european", "europe")]),
        ),
    )?;
    let elections = Elections { european: said.chose("elections", "european") };
    walk.ask(step("nationality").field(
        one_of("nationality", COUNTRIES.map(|(country, _)| country)).pictures(COUNTRIES).alphabetical().private(),
    ))?;
    if elections.european {
        // The act of 7 July 1977 asks it for the European ballot only, and only of those who were on a roll at home.
        walk.ask(step("home-roll").lead().field(short_text("home-roll").optional().private()))?;
    }
    Ok(elections)
}
