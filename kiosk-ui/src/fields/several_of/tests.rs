//! What one press does to the other choices.

use procedure::{Id, Value, field::one_of::Choice};

use super::toggled;

#[track_caller]
fn check(chosen: &[&str], pressed: &str, expected: &[&str]) {
    let options: Vec<Choice> = ["lamp", "sign", "bench", "none"]
        .into_iter()
        .map(|id| Choice { id: Id::from(id), hint: None, picture: None, exclusive: id == "none" })
        .collect();
    let option = options.iter().find(|option| option.id == pressed).expect("an option");
    let expected = Value::List(expected.iter().map(|id| Value::text(*id)).collect());
    assert_eq!(toggled(&options, chosen, option), expected);
}

#[test]
fn choices_come_and_go_in_the_order_of_the_list() {
    check(&[], "sign", &["sign"]);
    check(&["sign"], "lamp", &["lamp", "sign"]);
    check(&["lamp", "sign"], "lamp", &["sign"]);
}

#[test]
fn none_of_these_and_the_others_drive_each_other_out() {
    check(&["lamp", "sign"], "none", &["none"]);
    check(&["none"], "bench", &["bench"]);
    check(&["none"], "none", &[]);
}
