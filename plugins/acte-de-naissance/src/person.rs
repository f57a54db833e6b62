//! Whose certificate it is, and which right follows.

use parvis_sdk::{Arg, Date, PartialDate, Stop, Walk, code, date, one_of, problem, short_text, step, yes_no};

use crate::{
    paper,
    right::{self, Relation, Right},
};

/// The first civil registers were opened on this day; before it the parishes kept theirs.
const FIRST_REGISTERS: (i32, u8, u8) = (1792, 9, 20);
/// Nobody on record lived much longer: beyond it, a year was mistyped.
const OLDEST: i64 = 125;
/// Below it nobody asks for themselves: a parent typed the child's date.
const YOUNGEST: i64 = 5;
/// Nobody younger can be husband, wife, parent or grandparent: 15 was the lowest marrying age until 2006.
const YOUNGEST_TIE: i64 = 15;

/// The person on the certificate.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Person {
    /// Who the person is to the one who asks.
    pub(crate) relation: Relation,
    /// The date of birth, as far as it is known.
    pub(crate) birth: PartialDate,
    /// The date of death, where it was asked.
    pub(crate) death: Option<PartialDate>,
    /// Whether the person died and nobody knows here when.
    pub(crate) death_unknown: bool,
    /// What gives a right to the certificate.
    pub(crate) right: Right,
}

/// Asks whose certificate it is and when the person was born, then whatever else the right depends on.
pub(crate) fn ask(walk: &mut Walk<'_>) -> Result<Person, Stop> {
    let choices = Relation::CHOICES.map(|(name, _)| name);
    let whom = one_of("for-whom", choices)
        .explain(["my-spouse", "represented", "someone-else"])
        .pictures(Relation::PICTURES)
        .private();
    let relation = Relation::of(walk.ask(step("for-whom").field(whom))?.choice("for-whom"));
    let birth = birth(walk, relation)?;
    let right = Right::by_relation(relation, birth, walk.today());
    let mut person = Person { relation, birth, death: None, death_unknown: false, right };
    match person.right {
        Right::Minor if right::may_be_emancipated(birth, walk.today()) => {
            let asked = walk.ask(step("emancipated").lead().field(yes_no("emancipated").private()))?;
            if asked.yes("emancipated") {
                person.right = Right::Emancipated;
            }
        }
        Right::Anyone => {
            (person.death, person.death_unknown) = death(walk, birth)?;
            if person.death.is_some_and(|death| right::open_by_death_from(death) <= walk.today()) {
                person.right = Right::OldDeath;
            }
        }
        _ => {}
    }
    Ok(person)
}

/// Asks for the name under which the certificate is filed.
pub(crate) fn name(walk: &mut Walk<'_>, relation: Relation) -> Result<(), Stop> {
    let (family, given) = (short_text("birth-name").private(), short_text("given-names").private().hint());
    let asked = match relation {
        Relation::Myself => step("your-name").field(family.purpose("family-name")).field(given.purpose("given-name")),
        _ => step("person-name").field(family).field(given),
    };
    walk.ask(asked.lead().picture_marked(paper::IDENTITY_CARD, paper::NAMES)).map(drop)
}

fn birth(walk: &mut Walk<'_>, relation: Relation) -> Result<PartialDate, Stop> {
    let today = walk.today();
    let field = date("birth-date").past(today).private();
    // People know their own birthday; of a grandparent many know the year only, and the registrar can search a year.
    let asked = match relation {
        Relation::Myself => step("birth-date").field(field.purpose("bday")),
        _ => step("birth-date").lead().field(field.partial()),
    };
    let said = walk.ask(asked.find().picture_marked(paper::IDENTITY_CARD, paper::BIRTH_DATE))?;
    let Some(birth) = said.partial_date("birth-date") else {
        return problem("birth-date", code::MISSING_DATE).refuse();
    };
    let (year, month, day) = FIRST_REGISTERS;
    let too_early = Date::new(year, month, day).is_some_and(|first| birth.latest() < first);
    walk.refuse(too_early, "birth-date", "before-civil-registers")?;
    // Of an incomplete date the earliest day counts: the person may be that old.
    let age = birth.earliest().age_on(today);
    match relation {
        Relation::Myself => {
            let aged = |code| problem("birth-date", code).with("age", Arg::Number(age));
            walk.refuse_with(age > OLDEST, aged("too-old-for-myself"))?;
            walk.refuse_with(age < YOUNGEST, aged("too-young-for-myself"))?;
        }
        Relation::MySpouse | Relation::MyParent => {
            walk.refuse(age < YOUNGEST_TIE, "birth-date", "too-young-for-tie")?;
        }
        _ => {}
    }
    Ok(birth)
}

/// Asks whether and when the person died; only a certificate that is not open by its age can open by that. Whether the day is not known.
fn death(walk: &mut Walk<'_>, birth: PartialDate) -> Result<(Option<PartialDate>, bool), Stop> {
    let deceased = one_of("deceased", ["yes", "no", "unknown"])
        .pictures([("yes", "deceased"), ("no", "no"), ("unknown", "unknown")])
        .private();
    if walk.ask(step("deceased").field(deceased))?.choice("deceased") != "yes" {
        return Ok((None, false));
    }
    // A request need not tell it (décret 2017-890), and the registrar has it: a death is noted in the margin of the certificate of birth
    // (Code civil, art. 79). Until then the certificate is closed, as for anybody who knows no better.
    let field = date("death-date").partial().past(walk.today()).private().unknown();
    let asked = step("death-date").lead().find().picture_marked(paper::FAMILY_BOOK, paper::DEATH);
    let said = walk.ask(asked.field(field))?;
    let death = said.partial_date("death-date");
    let before_birth = death.is_some_and(|death| right::died_before_birth(birth, death));
    walk.refuse_with(before_birth, problem("death-date", "death-before-birth").with("birth", Arg::Date(birth)))?;
    Ok((death, said.unknown("death-date")))
}
