//! Ways through small forms, and the conditions that come of them.

use super::*;

fn variables(list: &[(&str, usize, Values, bool)]) -> Variables {
    let variable = |(name, page, values, optional): &(&str, usize, Values, bool)| Variable {
        name: (*name).to_owned(),
        page: *page,
        index: 0,
        values: values.clone(),
        optional: *optional,
    };
    Variables { list: list.iter().map(variable).collect() }
}

fn to(to: usize, when: Option<Cond>) -> Link {
    Link { to: Some(to), when, unsure: false }
}

/// The pages in order, each with its condition.
#[track_caller]
fn check(links: Vec<Vec<Link>>, variables: &Variables, expected: &[(usize, &str)]) -> Way {
    let mut way = walk(&Graph { links, start: 0, exits: Vec::new() }, variables);
    let order = way.order.clone();
    let found: Vec<(usize, String)> =
        order.iter().map(|page| (*page, way.when(*page, variables, None).unwrap().unwrap_or_default())).collect();
    let expected: Vec<(usize, String)> = expected.iter().map(|(page, when)| (*page, (*when).to_owned())).collect();
    assert_eq!(found, expected);
    way
}

fn choice() -> Values {
    Values::Choice(vec!["a".into(), "b".into(), "c".into()])
}

#[test]
fn two_ways_that_meet_again_leave_no_condition_behind() {
    let variables = variables(&[("own", 0, Values::YesNo, false)]);
    let yes = || Cond::yes(0);
    let links =
        vec![vec![to(1, Some(yes())), to(2, Some(Cond::Is(0, vec![0])))], vec![to(3, None)], vec![to(3, None)], vec![]];
    check(links, &variables, &[(0, ""), (1, "own"), (2, "!own"), (3, "")]);
}

#[test]
fn a_default_is_taken_when_nothing_else_is() {
    let variables = variables(&[("kind", 0, choice(), false)]);
    let is = |value| Some(Cond::Is(0, vec![value]));
    let links = vec![vec![to(3, None), to(1, is(0)), to(2, is(1))], vec![], vec![], vec![]];
    check(links, &variables, &[(0, ""), (3, "kind == \"c\""), (1, "kind == \"a\""), (2, "kind == \"b\"")]);
}

#[test]
fn an_answer_left_blank_is_no_answer_but_takes_the_default() {
    let variables = variables(&[("kind", 0, choice(), true)]);
    let links = vec![vec![to(1, Some(Cond::Is(0, vec![0]))), to(2, None)], vec![], vec![]];
    check(links, &variables, &[(0, ""), (1, "kind == \"a\""), (2, "!answered(kind) || kind != \"a\"")]);
}

#[test]
fn who_was_not_asked_is_not_lost_at_a_later_condition() {
    // Page 2 looks at what only page 1 asks, and page 1 is asked of some.
    let variables = variables(&[("first", 0, Values::YesNo, false), ("second", 1, Values::YesNo, false)]);
    let links = vec![
        vec![to(1, Some(Cond::yes(0))), to(2, None)],
        vec![to(2, None)],
        vec![to(3, Some(Cond::yes(1))), to(4, None)],
        vec![],
        vec![],
    ];
    let expected = [(0, ""), (1, "first"), (2, ""), (3, "second"), (4, "!answered(second) || !second")];
    check(links, &variables, &expected);
}

#[test]
fn a_way_back_is_named_and_everybody_goes_on() {
    let variables = variables(&[("more", 1, Values::YesNo, false)]);
    let links = vec![vec![to(1, None)], vec![to(0, Some(Cond::yes(0))), to(2, Some(Cond::Is(0, vec![0])))], vec![]];
    let way = check(links, &variables, &[(0, ""), (1, ""), (2, "")]);
    assert_eq!(way.back, [(1, 0)]);
}

#[test]
fn answers_are_only_looked_at_on_the_way_on_which_they_were_asked() {
    let variables = variables(&[("a", 0, Values::YesNo, false), ("b", 1, Values::YesNo, false)]);
    let no = |v| Some(Cond::Is(v, vec![0]));
    let links = vec![
        vec![to(1, Some(Cond::yes(0))), to(2, no(0))],
        vec![to(2, Some(Cond::yes(1))), to(3, no(1))],
        vec![to(3, None)],
        vec![],
    ];
    check(links, &variables, &[(0, ""), (1, "a"), (2, "!a || b"), (3, "")]);
}

#[test]
fn a_tower_of_pages_ends() {
    let statements: Vec<Variable> = (0..60)
        .map(|page| Variable {
            name: format!("f{page}"),
            page,
            index: 0,
            values: Values::Statement(format!("f{page} > 1")),
            optional: true,
        })
        .collect();
    let variables = Variables { list: statements };
    let links =
        (0..60).map(|page| (0..6).map(|n| to((page * 7 + n * n + 1) % 60, Some(Cond::yes(page)))).collect()).collect();
    let mut way = walk(&Graph { links, start: 0, exits: Vec::new() }, &variables);
    for page in way.order.clone() {
        way.when(page, &variables, None);
    }
}

#[test]
fn who_was_sent_away_is_not_asked_about_again() {
    let variables = variables(&[("own", 0, Values::YesNo, false), ("kind", 1, choice(), false)]);
    let links = vec![
        vec![to(1, Some(Cond::yes(0))), to(3, None)],
        vec![to(2, Some(Cond::Is(1, vec![0])))],
        vec![],
        vec![],
    ];
    let mut way = walk(&Graph { links, start: 0, exits: vec![3] }, &variables);
    assert_eq!(way.order, [0, 3, 1, 2]);
    let found = [3, 1, 2].map(|page| way.when(page, &variables, None).unwrap().unwrap_or_default());
    assert_eq!(found, ["!own", "", "kind == \"a\""]);
}

#[test]
fn a_later_answer_says_how_its_question_was_reached() {
    let variables = variables(&[("a", 0, Values::YesNo, false), ("b", 1, Values::YesNo, false), ("c", 2, Values::YesNo, false)]);
    let yes = |v| Some(Cond::yes(v));
    let links = vec![
        vec![to(1, yes(0)), to(4, None)],
        vec![to(2, yes(1)), to(4, None)],
        vec![to(3, yes(2)), to(4, None)],
        vec![to(4, None)],
        vec![],
    ];
    check(links, &variables, &[(0, ""), (1, "a"), (2, "b"), (3, "c"), (4, "")]);
}
