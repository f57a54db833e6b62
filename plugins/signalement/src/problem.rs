//! The questions about the problem itself: its kind, and for each kind the one or two that decide who comes and when.

use parvis_sdk::{Mark, Said, Stop, Walk, long_text, one_of, short_text, step, yes_no};

use crate::{
    case::{Case, Team},
    exits, plate,
};

/// Long enough to describe what has no kind of its own; short, since long texts name people.
const DESCRIPTION: u16 = 500;

/// Where the numbers stand on our drawings of a street lamp and of a car.
const LAMP_NUMBER: Mark = Mark { x: 34, y: 47, width: 32, height: 14 };
const PLATE: Mark = Mark { x: 29, y: 59, width: 42, height: 17 };

/// Asks what the problem is.
pub(crate) fn ask(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let kinds = [
        ("road", "pothole"),
        ("equipment", "bench"),
        ("lighting", "street-lamp"),
        ("waste", "bin-bag"),
        ("vehicle", "car"),
        ("tree", "tree"),
        ("water", "leak"),
        ("graffiti", "graffiti"),
        ("animal", "lost-animal"),
        ("other", "other"),
    ];
    match choose(walk, "kind", kinds)? {
        "road" => road(walk),
        "equipment" => equipment(walk),
        "lighting" => lighting(walk),
        "waste" => waste(walk),
        "vehicle" => vehicle(walk),
        "tree" => tree(walk),
        "water" => water(walk),
        "graffiti" => graffiti(walk),
        "animal" => animal(walk),
        _ => other(walk),
    }
}

fn road(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let damages = [
        ("pothole", "pothole"),
        ("pavement", "pavement"),
        ("marking", "crossing"),
        ("open-hole", "open-hole"),
        ("something-else", "other"),
    ];
    match choose(walk, "road-damage", damages)? {
        // Somebody will fall into it: that is a danger, whatever was said before.
        "open-hole" => exits::urgent(),
        "marking" => Ok(Case::of(Team::Roads)),
        _ => Ok(Case::of(Team::Roads).first_if(blocked(walk)?)),
    }
}

fn equipment(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let objects = [
        ("sign", "sign"),
        ("traffic-light", "traffic-light"),
        ("bench", "bench"),
        ("playground", "playground"),
        ("barrier", "road-works"),
        ("something-else", "other"),
    ];
    match choose(walk, "equipment", objects)? {
        "traffic-light" => Ok(Case::of(Team::Roads).first_if(true)),
        "playground" => Ok(Case::of(Team::Green).first_if(true)),
        "bench" => Ok(Case::of(Team::Cleaning)),
        _ => Ok(Case::of(Team::Roads).first_if(blocked(walk)?)),
    }
}

fn lighting(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let faults = [
        ("one-off", "lamp-off"),
        ("several-off", "lamps-off"),
        ("flickering", "lamp-flickering"),
        ("day-on", "lamp-by-day"),
        ("broken", "lamp-broken"),
        ("wires", "wires"),
    ];
    let fault = choose(walk, "lamp-fault", faults)?;
    match fault {
        "wires" => return exits::electricity(),
        // Several lamps hang on one cabinet; the number of one of them would not help.
        "several-off" => {}
        _ => {
            // No rule asks for the number, some lamps have none, and the place is asked in any case: leaving it blank is the one way on.
            let number = short_text("lamp-number").length(1, 20).optional().hint();
            let asked = step("lamp-number").lead().find().picture_marked("lamp-post.svg", LAMP_NUMBER);
            walk.ask(asked.field(number))?;
        }
    }
    Ok(Case::of(Team::Lighting).first_if(matches!(fault, "several-off" | "broken")))
}

fn waste(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let kinds = ["bags", "bulky", "rubble", "green", "hazardous", "something-else"];
    let field = one_of("waste-kind", kinds).explain(["hazardous"]).pictures([
        ("bags", "bin-bag"),
        ("bulky", "furniture"),
        ("rubble", "rubble"),
        ("green", "green-waste"),
        ("hazardous", "hazardous"),
        ("something-else", "other"),
    ]);
    let said = walk.ask(step("waste-kind").lead().field(field))?;
    let hazardous = said.choice("waste-kind") == "hazardous";
    let case = Case::of(Team::Cleaning).first_if(hazardous).tell_if(hazardous, "do-not-touch");
    Ok(case.first_if(blocked(walk)?))
}

fn vehicle(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let field = one_of("vehicle-state", ["wreck", "not-moving", "in-the-way"]).explain(["wreck"]).pictures([
        ("wreck", "car-broken"),
        ("not-moving", "car-left"),
        ("in-the-way", "car-in-the-way"),
    ]);
    let said = walk.ask(step("vehicle-state").field(field))?;
    if said.choice("vehicle-state") == "in-the-way" {
        return exits::parking();
    }
    let parked = said.choice("vehicle-state") == "not-moving";
    // A car without a plate and one whose plate nobody read are two things: an officer goes to read the second. The law has the police find
    // out whose a car is (Code de la route, L. 325-1 and following); it asks nothing of whoever saw it.
    let number = short_text("plate").length(1, 20).optional().unknown().private().hint();
    let asked = step("plate").lead().find().picture_marked("car-plate.svg", PLATE);
    let said = walk.ask(asked.field(number))?;
    walk.refuse(said.has("plate") && !plate::plausible(said.text("plate")), "plate", "plate-not-recognised")?;
    let case = Case::of(Team::Police).tell_if(true, "vehicle").tell_if(said.unknown("plate"), "plate-unknown");
    Ok(Case { parked, ..case })
}

fn tree(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let field = one_of("tree-place", ["street", "overhanging", "private"]).explain(["overhanging"]).pictures([
        ("street", "tree-by-street"),
        ("overhanging", "tree-over-street"),
        ("private", "garden"),
    ]);
    let said = walk.ask(step("tree-place").field(field))?;
    if said.choice("tree-place") == "private" {
        return exits::private_land();
    }
    let case = Case::of(Team::Green).tell_if(said.choice("tree-place") == "overhanging", "tree-owner");
    Ok(case.first_if(blocked(walk)?))
}

fn water(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let kinds = [("leak", "leak"), ("drain", "drain"), ("smell", "smell"), ("home", "home-leak")];
    match choose(walk, "water-kind", kinds)? {
        "home" => exits::home_water(),
        "smell" => Ok(Case::of(Team::Water)),
        kind => Ok(Case::of(Team::Water).tell_if(kind == "leak", "heavy-leak").first_if(blocked(walk)?)),
    }
}

fn graffiti(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let places = [("public", "town-hall"), ("private", "home"), ("unknown", "unknown")];
    let private = choose(walk, "graffiti-place", places)? == "private";
    let hateful = walk.ask(step("hateful").lead().field(yes_no("hateful")))?.yes("hateful");
    // Hateful writing is removed without the owner's agreement, so nothing is said of it then.
    Ok(Case::of(Team::Cleaning).first_if(hateful).tell_if(private && !hateful, "wall-owner"))
}

fn animal(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let field = one_of("animal-state", ["dead", "stray", "dangerous"]).pictures([
        ("dead", "dead-animal"),
        ("stray", "lost-animal"),
        ("dangerous", "fierce-animal"),
    ]);
    match walk.ask(step("animal-state").lead().field(field))?.choice("animal-state") {
        "dangerous" => exits::urgent(),
        "stray" => Ok(Case::of(Team::Police)),
        _ => {
            let case = Case::of(Team::Hygiene).tell_if(true, "do-not-touch").tell_if(true, "dead-birds");
            Ok(case.first_if(blocked(walk)?))
        }
    }
}

fn other(walk: &mut Walk<'_>) -> Result<Case, Stop> {
    let kinds = [
        ("street", "street"),
        ("noise", "noise"),
        ("inside", "private-ground"),
        ("person-outside", "sleeping-outside"),
    ];
    match choose(walk, "other-kind", kinds)? {
        "noise" => exits::noise(),
        "inside" => exits::private_land(),
        "person-outside" => exits::sleeping_outside(),
        _ => {
            let text = long_text("description").length(DESCRIPTION).hint();
            walk.ask(step("description").lead().field(text))?;
            Ok(Case::of(Team::FrontDesk).first_if(blocked(walk)?))
        }
    }
}

/// Whether the problem makes passing hard or impossible; asked only where it can.
fn blocked(walk: &mut Walk<'_>) -> Result<bool, Stop> {
    let ways = [("free", "passage"), ("walkers", "passage-hard"), ("vehicles", "road-closed")];
    Ok(choose(walk, "passage", ways)? != "free")
}

/// A step with one choice and nothing else, both of the same name; a picture stands beside each option.
fn choose<'a, const N: usize>(
    walk: &mut Walk<'a>,
    name: &'static str,
    options: [(&'static str, &'static str); N],
) -> Result<&'a str, Stop> {
    let said: Said<'a> =
        walk.ask(step(name).field(one_of(name, options.map(|(option, _)| option)).pictures(options)))?;
    Ok(said.choice(name))
}
