//! The journey against a small procedure with a condition, a check and a group; and against every order of moves there is.

use proptest::prelude::*;

use super::*;
use crate::{
    Field, Repeat, Summary, Text, Value,
    field::{Kind, short_text::ShortText},
    replay,
};

/// Asks for a colour; for red alone, how red; then for children, one by one; then for a remark, which may not repeat the colour.
fn advance(request: &Request) -> Advance {
    let mut answers = request.answers.iter();
    macro_rules! ask {
        ($step:expr) => {{
            let step: Step = $step;
            match answers.next() {
                None => return Advance::Ask(step),
                Some(answer) if answer.key() == step.key() => answer.values.clone(),
                Some(_) => {
                    return Advance::Invalid(vec![crate::Fault::new("answer-unexpected").on(&step.fields[0].id)]);
                }
            }
        }};
    }
    let text = |values: &Values, field: &str| values.get(field).and_then(Value::as_text).unwrap_or_default().to_owned();
    let colour = text(&ask!(step("colour", None, Kind::ShortText(ShortText::default()))), "colour");
    if colour == "red" {
        ask!(step("how-red", None, Kind::ShortText(ShortText::default())));
    }
    for index in 1..=3 {
        let repeat = Some(Repeat { group: "child".into(), index, at_most: 3 });
        ask!(step("child", repeat.clone(), Kind::ShortText(ShortText::default())));
        if index < 3
            && ask!(step("another-child", repeat, Kind::YesNo)).get("another-child") != Some(&Value::Flag(true))
        {
            break;
        }
    }
    let remark = text(&ask!(step("remark", None, Kind::ShortText(ShortText::default()))), "remark");
    if remark == colour {
        return Advance::Invalid(vec![crate::Fault::new("same-as-colour").on(&"remark".into())]);
    }
    Advance::Finished(Summary::default())
}

fn step(id: &'static str, repeat: Option<Repeat>, kind: Kind) -> Step {
    let field = Field {
        id: id.into(),
        label: Text::new(id),
        hint: None,
        optional: false,
        unknown: false,
        private: false,
        purpose: None,
        kind,
    };
    Step {
        id: id.into(),
        repeat,
        section: None,
        title: Text::new(id),
        lead: None,
        why: None,
        find: None,
        picture: None,
        fields: vec![field],
        progress: None,
    }
}

fn settle(journey: &mut Journey) {
    while let Some(pending) = journey.pending() {
        journey.receive(pending.turn, advance(&pending.request)).expect("a sound procedure");
    }
}

fn begun() -> Journey {
    let mut journey = Journey::begin("2026-11-22".parse().expect("a date"));
    settle(&mut journey);
    journey
}

fn name(journey: &Journey) -> String {
    match journey.stage() {
        Stage::Asking(asking) => match asking.step.key() {
            StepKey { step, repeat: Some(item) } => format!("{step} {item}"),
            StepKey { step, repeat: None } => step.to_string(),
        },
        Stage::Reviewing(_) => "review".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Types `text` (or yes, or no) into the step's only field and continues.
fn say(journey: &mut Journey, text: &str) {
    let Stage::Asking(asking) = journey.stage() else { panic!("no step is shown") };
    let value = match text {
        "yes" => Value::Flag(true),
        "no" => Value::Flag(false),
        text => Value::text(text),
    };
    let entries = Values::from([(asking.step.fields[0].id.clone(), value)]);
    journey.answer(entries);
    settle(journey);
}

fn walk(words: &[&str]) -> Journey {
    let mut journey = begun();
    words.iter().for_each(|word| say(&mut journey, word));
    journey
}

fn shown(journey: &Journey) -> String {
    let Stage::Asking(asking) = journey.stage() else { return String::new() };
    asking.entries.values().next().and_then(Value::as_text).unwrap_or_default().to_owned()
}

fn said(journey: &Journey) -> Vec<String> {
    let key = |answer: &Answer| {
        format!("{}{}", answer.step, answer.repeat.map(|item| format!(" {item}")).unwrap_or_default())
    };
    journey.answers().iter().map(key).collect()
}

fn key(step: &'static str, repeat: Option<u16>) -> StepKey {
    StepKey { step: step.into(), repeat }
}

#[test]
fn the_way_depends_on_the_answers() {
    assert_eq!(name(&walk(&["blue"])), "child 1");
    assert_eq!(name(&walk(&["red"])), "how-red");
    assert_eq!(name(&walk(&["blue", "Ada", "yes"])), "child 2");
    assert_eq!(name(&walk(&["blue", "Ada", "no", "fine"])), "review");
}

#[test]
fn back_then_continue_is_where_you_were() {
    let mut journey = walk(&["red", "very", "Ada"]);
    let typed = Values::from([("another-child".into(), Value::Flag(true))]);
    assert!(journey.back(&typed));
    assert_eq!((name(&journey), shown(&journey)), ("child 1".into(), "Ada".into()));
    assert!(journey.back(&Values::new()));
    assert_eq!((name(&journey), shown(&journey)), ("how-red".into(), "very".into()));
    say(&mut journey, "very");
    assert_eq!((name(&journey), shown(&journey)), ("child 1".into(), "Ada".into()));
    say(&mut journey, "Ada");
    let Stage::Asking(asking) = journey.stage() else { panic!("a step") };
    assert_eq!(asking.entries, typed, "what was typed and not yet sent is there again");
}

#[test]
fn there_is_nothing_before_the_first_step() {
    assert!(!begun().back(&Values::new()));
}

#[test]
fn a_change_keeps_later_answers_that_fit_and_asks_what_is_new() {
    let mut journey = walk(&["blue", "Ada", "no", "fine"]);
    journey.change(&key("colour", None));
    assert_eq!((name(&journey), shown(&journey)), ("colour".into(), "blue".into()));
    say(&mut journey, "red");
    assert_eq!(name(&journey), "how-red", "a question that is new is asked");
    say(&mut journey, "very");
    assert_eq!(name(&journey), "review", "the others are taken as they were");
    journey.change(&key("colour", None));
    say(&mut journey, "green");
    assert_eq!(said(&journey), ["colour", "child 1", "another-child 1", "remark"], "what no longer applies is gone");
}

#[test]
fn a_mind_changed_twice_costs_no_typing() {
    let mut journey = walk(&["red", "very", "Ada", "no", "fine"]);
    journey.change(&key("colour", None));
    say(&mut journey, "fine");
    assert_eq!(name(&journey), "remark", "the remark repeats the colour now");
    let Stage::Asking(asking) = journey.stage() else { panic!("a step") };
    assert_eq!(asking.problems[0].code, "same-as-colour");
    assert_eq!(shown(&journey), "fine", "and stands there to be corrected");
    journey.change(&key("colour", None));
    say(&mut journey, "red");
    assert_eq!(name(&journey), "review", "how red is known still");
}

#[test]
fn a_refused_answer_stays_in_its_field() {
    let mut journey = walk(&["blue", "Ada", "no", "blue"]);
    let Stage::Asking(asking) = journey.stage() else { panic!("a step") };
    assert_eq!((asking.problems[0].code.as_str(), shown(&journey).as_str()), ("same-as-colour", "blue"));
    say(&mut journey, " ");
    let Stage::Asking(asking) = journey.stage() else { panic!("a step") };
    assert_eq!(asking.problems[0].code, "missing-text");
    say(&mut journey, "fine");
    assert_eq!(name(&journey), "review");
}

#[test]
fn an_item_taken_out_lets_the_others_move_up() {
    let mut journey = walk(&["blue", "Ada", "yes", "Bob", "yes", "Cleo", "fine"]);
    journey.remove_item(&"child".into(), 1);
    settle(&mut journey);
    assert_eq!(name(&journey), "another-child 2", "the last item was the most there may be, now there may be another");
    say(&mut journey, "no");
    assert_eq!(name(&journey), "review");
    let names: Vec<_> = journey
        .answers()
        .iter()
        .filter(|answer| answer.step == "child")
        .map(|answer| answer.values["child"].clone())
        .collect();
    assert_eq!(names, [Value::text("Bob"), Value::text("Cleo")]);

    let mut journey = walk(&["blue", "Ada", "yes", "Bob", "no", "fine"]);
    journey.remove_item(&"child".into(), 2);
    settle(&mut journey);
    assert_eq!(name(&journey), "another-child 1", "whether there is another is open again");
}

#[test]
fn a_journey_put_aside_is_taken_up_where_it_was() {
    let journey = walk(&["red", "very", "Ada", "yes"]);
    let typed = Values::from([("child".into(), Value::text("Bo"))]);
    let text = serde_json::to_string(&journey.save(&typed)).expect("JSON");
    let mut again = Journey::restore(serde_json::from_str(&text).expect("JSON"));
    settle(&mut again);
    assert_eq!((name(&again), shown(&again), said(&again)), ("child 2".into(), "Bo".into(), said(&journey)));

    let journey = walk(&["blue", "Ada", "no", "fine"]);
    let mut again = Journey::restore(journey.save(&Values::new()));
    settle(&mut again);
    assert_eq!(again.stage(), journey.stage());
}

#[test]
fn late_replies_are_ignored_and_senseless_ones_refused() {
    let mut journey = begun();
    let before = journey.clone();
    journey.receive(99, Advance::Finished(Summary::default())).expect("ignored");
    assert_eq!(journey, before);

    let mut fresh = Journey::begin(journey.today());
    let mut refuse = |reply: Advance| fresh.receive(1, reply).expect_err("senseless");
    assert_eq!(refuse(Advance::Invalid(Vec::new())), Misbehaviour::RefusedWithoutProblem);
    assert_eq!(refuse(Advance::Invalid(vec![crate::Fault::new("x").on(&"y".into())])), Misbehaviour::RefusedNothing);
    let empty = Step { fields: Vec::new(), ..step("colour", None, Kind::YesNo) };
    assert!(matches!(refuse(Advance::Ask(empty)), Misbehaviour::NothingToAnswer(_)));
    let mut twice = step("colour", None, Kind::YesNo);
    twice.fields.push(twice.fields[0].clone());
    assert!(matches!(refuse(Advance::Ask(twice)), Misbehaviour::SameFieldTwice(_)));

    say(&mut journey, "blue");
    let Stage::Asking(asking) = journey.stage().clone() else { panic!("a step") };
    journey.answer(Values::from([(asking.step.fields[0].id.clone(), Value::text("Ada"))]));
    let pending = journey.pending().expect("waiting");
    assert!(matches!(journey.receive(pending.turn, Advance::Ask(asking.step)), Err(Misbehaviour::AskedTwice(_))));
}

#[test]
fn a_replay_says_everything_that_is_wrong() {
    let journey = walk(&["red", "very", "Ada", "no", "fine"]);
    let Stage::Reviewing(review) = journey.stage() else { panic!("the review") };
    let infallible = |request: &Request| Ok::<_, std::convert::Infallible>(advance(request));
    let again = replay::replay(journey.today(), &journey.answers(), infallible).expect("the same way");
    assert_eq!(again.bytes(), review.bytes(), "what the host sees is what the person saw");

    let reasons = |change: &dyn Fn(&mut Vec<Answer>)| {
        let mut answers = journey.answers();
        change(&mut answers);
        match replay::replay(journey.today(), &answers, infallible) {
            Err(replay::ReplayError::Reasons(reasons)) => reasons,
            other => panic!("{other:?}"),
        }
    };
    use replay::Reason;
    assert!(matches!(&reasons(&|answers| drop(answers.pop()))[..], [Reason::Unfinished { .. }]));
    assert!(matches!(&reasons(&|answers| drop(answers.remove(1)))[..], [Reason::AnotherStep { asked: Some(_), .. }]));
    assert!(matches!(
        &reasons(&|answers| answers.push(answers[0].clone()))[..],
        [Reason::AnotherStep { asked: None, .. }]
    ));
    let untidy = |answers: &mut Vec<Answer>| {
        answers[1].values.insert("how-red".into(), Value::text(" very"));
        answers[2].values.insert("planet".into(), Value::text("x"));
    };
    assert!(
        matches!(&reasons(&untidy)[..], [Reason::Refused { .. }, Reason::Refused { .. }]),
        "two faults, two reasons"
    );
    let refused = |answers: &mut Vec<Answer>| drop(answers[4].values.insert("remark".into(), Value::text("red")));
    assert!(matches!(&reasons(&refused)[..], [Reason::Refused { .. }]));
}

#[derive(Clone, Debug)]
enum Act {
    Say(&'static str),
    Back,
    Change(usize),
    Remove(u16),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let words = prop::sample::select(vec!["red", "blue", "Ada", "Bob", "yes", "no", "", "fine"]);
    let act = prop_oneof![6 => words.prop_map(Act::Say), 2 => Just(Act::Back), 1 => (0_usize..8).prop_map(Act::Change), 1 => (1_u16..4).prop_map(Act::Remove)];
    prop::collection::vec(act, 0..40)
}

fn act(journey: &mut Journey, act: &Act) {
    match act {
        Act::Say(text) if matches!(journey.stage(), Stage::Asking(_)) => {
            let is_flag = matches!(text, &"yes" | &"no");
            let Stage::Asking(asking) = journey.stage() else { return };
            if is_flag == matches!(asking.step.fields[0].kind, Kind::YesNo) {
                say(journey, text);
            }
        }
        Act::Say(_) => {}
        Act::Back => drop(journey.back(&Values::new())),
        Act::Change(at) => {
            if let Some(answer) = journey.answers().get(*at) {
                journey.change(&answer.key());
            }
        }
        Act::Remove(item) => {
            journey.remove_item(&"child".into(), *item);
            settle(journey);
        }
    }
}

proptest! {
    /// Whatever people do: at the review stand exactly the answers of the way that the procedure asks, none lost, none too many.
    #[test]
    fn the_review_has_what_applies_and_nothing_else(acts in acts()) {
        let mut journey = begun();
        for one in &acts {
            act(&mut journey, one);
            if let Stage::Reviewing(review) = journey.stage() {
                let again = replay::replay(journey.today(), &journey.answers(), |request| Ok::<_, ()>(advance(request)));
                prop_assert_eq!(again.expect("replays").bytes(), review.bytes());
                prop_assert!(journey.save(&Values::new()).drafts.is_empty(), "nothing else is kept");
            }
        }
    }

    /// Going back any number of steps and continuing with what stands there leads to the same place with the same answers.
    #[test]
    fn back_and_forth_loses_nothing(acts in acts(), steps in 1_usize..6) {
        let mut journey = begun();
        acts.iter().for_each(|one| act(&mut journey, one));
        let entries = |journey: &Journey| match journey.stage() {
            Stage::Asking(asking) => asking.entries.clone(),
            _ => Values::new(),
        };
        let (place, answers) = (name(&journey), journey.answers());
        let went = (0..steps).take_while(|_| { let typed = entries(&journey); journey.back(&typed) }).count();
        for _ in 0..went {
            let shown = entries(&journey);
            journey.answer(shown);
            settle(&mut journey);
        }
        prop_assert_eq!((name(&journey), journey.answers()), (place, answers));
    }

    /// An answer that still applies survives any change of another one: everything that is asked again is filled in already.
    #[test]
    fn a_change_asks_only_what_was_never_said(colour in prop::sample::select(vec!["red", "blue", "green"]), children in 1_usize..4) {
        let mut words = vec!["red", "very"];
        for child in 1..=children {
            words.push("Ada");
            if child < 3 {
                words.push(if child < children { "yes" } else { "no" });
            }
        }
        words.push("fine");
        let mut journey = walk(&words);
        let before = journey.answers();
        journey.change(&key("colour", None));
        say(&mut journey, colour);
        prop_assert_eq!(name(&journey), "review");
        let kept: Vec<Answer> = before.into_iter().skip(1).filter(|answer| colour == "red" || answer.step != "how-red").collect();
        prop_assert_eq!(&journey.answers()[1..], &kept[..]);
    }
}
