//! Which document, how many, and the parents' names that the law wants for some of them.

use parvis_sdk::{Arg, Stop, Walk, exit, one_of, short_text, step, whole_number, yes_no};

use crate::{
    paper,
    person::Person,
    place::Destination,
    right::{self, Kind, Right},
};

/// More than anybody needs at once; a larger number is a slip of the finger.
const MOST_COPIES: i64 = 5;

/// Asks which document; where the law leaves only one, asks whether that one is wanted.
pub(crate) fn kind(walk: &mut Walk<'_>, person: &Person, destination: Destination) -> Result<Kind, Stop> {
    let kinds = person.right.kinds(destination == Destination::Abroad);
    if kinds.len() > 1 {
        let names: Vec<&str> = kinds.into_iter().map(Kind::name).collect();
        let field = one_of("kind", names.clone()).explain(names).pictures(Kind::PICTURES);
        return Ok(Kind::of(walk.ask(step("kind").lead().field(field))?.choice("kind")));
    }
    if person.right == Right::Minor {
        let only = step("extract-only-minor").lead().field(yes_no("extract-only-minor"));
        if !walk.ask(only)?.yes("extract-only-minor") {
            return exit("ask-an-adult").office("civil-registry-desk").leave();
        }
    } else if !walk.ask(step("extract-only").lead().field(yes_no("extract-only")))?.yes("extract-only") {
        let opens = right::open_from(person.birth, person.death).unwrap_or(walk.today());
        return exit("not-open-yet").with("date", Arg::Date(opens.into())).office("civil-registry-desk").leave();
    }
    Ok(Kind::WithoutParents)
}

/// Asks how many.
pub(crate) fn copies(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let number = whole_number("copies").between(1, MOST_COPIES).hint();
    walk.ask(step("copies").lead().field(number)).map(drop)
}

/// Asks for the parents' names: two parents, one, or none where the certificate names none.
pub(crate) fn parents(walk: &mut Walk<'_>) -> Result<(), Stop> {
    let known = one_of("parents-known", ["known", "none", "unknown"])
        .pictures([("known", "parents"), ("none", "no-parents"), ("unknown", "unknown")])
        .private();
    let asked = step("parents-known").find().picture_marked(paper::FAMILY_BOOK, paper::PARENTS);
    match walk.ask(asked.field(known))?.choice("parents-known") {
        "none" => return Ok(()),
        "unknown" => return exit("parents-unknown").office("civil-registry-desk").leave(),
        _ => {}
    }
    walk.section("parent");
    let mut first: Option<(&str, &str)> = None;
    walk.repeat("parent", 2, |walk| {
        let asked = step("parent-name").lead();
        let names = short_text("parent-birth-name").private();
        let said = walk.ask(asked.field(names).field(short_text("parent-given-name").private()))?;
        let parent = (said.text("parent-birth-name"), said.text("parent-given-name"));
        // ASCII is enough to catch a slip; the tables for every script's capitals would weigh as much as all these steps.
        let twice =
            first.is_some_and(|first| first.0.eq_ignore_ascii_case(parent.0) && first.1.eq_ignore_ascii_case(parent.1));
        walk.refuse(twice, "parent-birth-name", "same-parent-twice")?;
        first = Some(parent);
        Ok(())
    })?;
    Ok(())
}
