//! What each problem comes to: the team, the order, and what the person is told.

use parvis_sdk::{Advance, Answer, Arg, Request, Summary, Value, reply};

use super::day;
use crate::Signalement;

/// The rest of the way, the same for every problem.
const REST: [(&str, &str, &str); 4] =
    [("place", "place", ""), ("seen", "", ""), ("photos", "", ""), ("reply", "reply", "anonymous")];

#[test]
fn each_problem_alerts_its_team_in_its_order_and_says_what_matters() {
    // The choices after `kind`, each step and field of one name; then team, order, and the advice before the common lines.
    type Case<'a> = (&'a [(&'a str, &'a str)], &'a str, &'a str, &'a [&'a str]);
    let cases: [Case<'_>; 21] = [
        (&[("kind", "road"), ("road-damage", "pothole"), ("passage", "free")], "roads", "usual", &[]),
        (&[("kind", "road"), ("road-damage", "pavement"), ("passage", "walkers")], "roads", "first", &[]),
        (&[("kind", "road"), ("road-damage", "marking")], "roads", "usual", &[]),
        (&[("kind", "equipment"), ("equipment", "traffic-light")], "roads", "first", &[]),
        (&[("kind", "equipment"), ("equipment", "playground")], "green", "first", &[]),
        (&[("kind", "equipment"), ("equipment", "bench")], "cleaning", "usual", &[]),
        (&[("kind", "equipment"), ("equipment", "sign"), ("passage", "vehicles")], "roads", "first", &[]),
        (&[("kind", "lighting"), ("lamp-fault", "several-off")], "lighting", "first", &[]),
        (&[("kind", "lighting"), ("lamp-fault", "broken"), ("lamp-number", "")], "lighting", "first", &[]),
        (&[("kind", "lighting"), ("lamp-fault", "flickering"), ("lamp-number", "")], "lighting", "usual", &[]),
        (&[("kind", "waste"), ("waste-kind", "bags"), ("passage", "free")], "cleaning", "usual", &[]),
        (
            &[("kind", "waste"), ("waste-kind", "hazardous"), ("passage", "free")],
            "cleaning",
            "first",
            &["do-not-touch"],
        ),
        (&[("kind", "vehicle"), ("vehicle-state", "wreck"), ("plate", "")], "police", "usual", &["vehicle"]),
        (&[("kind", "tree"), ("tree-place", "street"), ("passage", "free")], "green", "usual", &[]),
        (&[("kind", "tree"), ("tree-place", "overhanging"), ("passage", "free")], "green", "usual", &["tree-owner"]),
        (&[("kind", "water"), ("water-kind", "leak"), ("passage", "free")], "water", "usual", &["heavy-leak"]),
        (&[("kind", "water"), ("water-kind", "smell")], "water", "usual", &[]),
        (
            &[("kind", "graffiti"), ("graffiti-place", "private"), ("hateful", "no")],
            "cleaning",
            "usual",
            &["wall-owner"],
        ),
        (&[("kind", "graffiti"), ("graffiti-place", "private"), ("hateful", "yes")], "cleaning", "first", &[]),
        (&[("kind", "animal"), ("animal-state", "stray")], "police", "usual", &[]),
        (
            &[("kind", "animal"), ("animal-state", "dead"), ("passage", "vehicles")],
            "hygiene",
            "first",
            &["do-not-touch", "dead-birds"],
        ),
    ];
    for (choices, team, order, advice) in cases {
        let end = end_of(choices);
        assert_eq!(words_of(&end, "outcome-service"), format!("service-{team}"), "{choices:?}");
        assert_eq!(words_of(&end, "outcome-urgency"), format!("outcome-urgency-{order}"), "{choices:?}");
        assert_eq!(end.service, Some(team.parse().expect("an id")), "{choices:?}");
        let told: Vec<&str> = end.next.iter().map(|text| text.id.as_str().trim_start_matches("next-")).collect();
        let expected = [advice, &["sent-on", "no-promise", "anonymous", "worse"]].concat();
        assert_eq!(told, expected, "{choices:?}");
    }
}

fn end_of(choices: &[(&str, &str)]) -> Summary {
    let problem = choices.iter().map(|(name, choice)| (*name, *name, *choice));
    let way = [("danger", "danger", "none")].into_iter().chain(problem).chain(REST);
    let answers: Vec<Answer> = way.map(|(step, field, said)| answer(step, field, said)).collect();
    match reply(&Signalement, &Request::new(day("2026-11-22"), answers)) {
        Advance::Finished(summary) => summary,
        other => panic!("{choices:?} does not end: {other:?}"),
    }
}

/// An answer as the journey would keep it; an empty word leaves the field blank.
fn answer(step: &str, field: &str, said: &str) -> Answer {
    let value = match (field, said) {
        ("place", _) => Some(Value::record([("near", Value::text("devant l’école"))])),
        ("hateful", said) => Some(Value::Flag(said == "yes")),
        (_, "") => None,
        (_, said) => Some(Value::text(said)),
    };
    let id = |name: &str| name.parse().expect("an id");
    Answer { step: id(step), repeat: None, values: value.map(|value| (id(field), value)).into_iter().collect() }
}

fn words_of(end: &Summary, label: &str) -> String {
    let line = end.outcome.iter().find(|line| line.label.id == *label).expect("the line");
    match &line.value {
        Arg::Message(id) => id.to_string(),
        other => panic!("{label} is not words: {other:?}"),
    }
}
