//! What expressions come to, how it is shown, and how much of the way is left.

use parvis_sdk::{Stop, Walk};
use procedure::{Answer, Arg, Date, Id, Value};

use crate::{Ask, Asked, Definition, Expression, Group, Item, Scope, Shown};

#[test]
fn an_answer_that_is_a_date_is_shown_as_one() {
    let (definition, answer) = (Definition::default(), Value::from("2026-11-30"));
    let today: Date = "2026-11-22".parse().expect("a date");
    let mut scope = Scope::new(&definition, today);
    scope.bind(0, &answer);
    let shown = |is: Expression| Asked { is, shown: Shown::Date }.arg(&scope);
    assert_eq!(shown(Expression::Field(0)), "2026-11-30".parse().ok().map(Arg::Date));
    assert_eq!(shown(Expression::Today), Some(Arg::Date(today.into())));
}

#[test]
fn what_is_left_of_the_way_counts_what_follows_the_item_that_one_is_in() {
    let ask = |id: &'static str| Item::Ask(Ask::yes_or_no(Id::from_static(id)));
    let group = |times: Option<Expression>| {
        Item::Group(Group {
            id: Id::from_static("child"),
            when: None,
            at_most: 2,
            times,
            another_why: false,
            items: vec![ask("name"), ask("age")],
        })
    };
    let check = |times: Option<Expression>, more: bool, expected: &[&str]| {
        let items = vec![ask("first"), group(times), ask("last")];
        let definition = Definition { items, ..Definition::default() };
        let (mut answers, mut seen) = (Vec::new(), Vec::new());
        loop {
            let mut walk = Walk::over("2026-11-22".parse().expect("a date"), &answers);
            let Err(Stop::Ask(step)) = definition.go(&mut walk) else { break };
            let key = step.key();
            seen.push(format!("{} {}", key.step, step.progress.expect("it says how far").left));
            let yes = !key.step.as_str().starts_with("another") || more;
            let values = [(step.fields[0].id.clone(), Value::from(yes))].into();
            answers.push(Answer { step: key.step, repeat: key.repeat, values });
        }
        assert_eq!(seen, expected);
    };
    check(None, false, &["first 4", "name 3", "age 2", "another-child 1", "last 0"]);
    check(None, true, &["first 4", "name 3", "age 2", "another-child 1", "name 2", "age 1", "last 0"]);
    check(Some(Expression::Number(2)), false, &["first 5", "name 4", "age 3", "name 2", "age 1", "last 0"]);
}
