//! Ways through small forms, and the conditions that come of them.

use std::collections::BTreeMap;

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
    let links =
        vec![vec![to(1, Some(Cond::yes(0))), to(3, None)], vec![to(2, Some(Cond::Is(1, vec![0])))], vec![], vec![]];
    let mut way = walk(&Graph { links, start: 0, exits: vec![3] }, &variables);
    assert_eq!(way.order, [0, 3, 1, 2]);
    let found = [3, 1, 2].map(|page| way.when(page, &variables, None).unwrap().unwrap_or_default());
    assert_eq!(found, ["!own", "", "kind == \"a\""]);
}

#[test]
fn a_later_answer_says_how_its_question_was_reached() {
    let variables =
        variables(&[("a", 0, Values::YesNo, false), ("b", 1, Values::YesNo, false), ("c", 2, Values::YesNo, false)]);
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

/// What an expression of ours comes to when only some questions were answered: as CEL says, with nothing known of the others.
struct Judge<'a> {
    text: &'a str,
    answers: &'a BTreeMap<String, String>,
}

impl Judge<'_> {
    fn any(&mut self) -> Option<bool> {
        let mut value = self.all();
        while self.take("||") {
            let other = self.all();
            value = if value == Some(true) || other == Some(true) { Some(true) } else { value.and(other) };
        }
        value
    }

    fn all(&mut self) -> Option<bool> {
        let mut value = self.one();
        while self.take("&&") {
            let other = self.one();
            value = if value == Some(false) || other == Some(false) { Some(false) } else { value.and(other) };
        }
        value
    }

    fn one(&mut self) -> Option<bool> {
        if self.take("!") {
            return self.one().map(|value| !value);
        }
        if self.take("(") {
            let value = self.any();
            assert!(self.take(")"), "{}", self.text);
            return value;
        }
        let name = self.word();
        if name == "answered" {
            assert!(self.take("("));
            let name = self.word();
            assert!(self.take(")"));
            return Some(self.answers.contains_key(&name));
        }
        let answer = self.answers.get(&name).cloned();
        if self.take("==") {
            let option = self.word();
            return answer.map(|answer| answer == option);
        }
        if self.take("!=") {
            let option = self.word();
            return answer.map(|answer| answer != option);
        }
        if self.take("in") {
            let (list, rest) = self.text.trim_start().split_once(']').unwrap();
            self.text = rest;
            return answer.map(|answer| list.contains(&format!("\"{answer}\"")));
        }
        answer.map(|answer| answer == "true")
    }

    fn word(&mut self) -> String {
        let text = self.text.trim_start().trim_start_matches('"');
        let end = text.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        self.text = rest.strip_prefix('"').unwrap_or(rest);
        word.to_owned()
    }

    fn take(&mut self, sign: &str) -> bool {
        let text = self.text.trim_start();
        let rest = text.strip_prefix(sign).filter(|rest| sign != "in" || rest.starts_with(' '));
        self.text = rest.unwrap_or(text);
        rest.is_some()
    }
}

/// Numbers that look thrown, and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

#[test]
fn everybody_is_asked_what_the_pages_asked_whatever_they_answer() {
    let mut dice = Dice(7);
    for round in 0..400 {
        let pages = 3 + dice.below(5);
        let list = (0..pages).map(|page| {
            let values = if dice.below(3) == 0 { choice() } else { Values::YesNo };
            Variable { name: format!("f{page}"), page, index: 0, values, optional: dice.below(4) == 0 }
        });
        let variables = Variables { list: list.collect() };
        let mut cond = |page: usize| {
            // Mostly about the page itself, sometimes about one before it.
            let of = if dice.below(3) == 0 { dice.below(page + 1) } else { page };
            let value = dice.below(variables.list[of].count());
            let cond = Cond::Is(of, vec![value]);
            if dice.below(4) == 0 { cond.not() } else { cond }
        };
        let mut links: Vec<Vec<Link>> = Vec::new();
        for page in 0..pages {
            let conds: Vec<Cond> = (0..2).map(|_| cond(page)).collect();
            let mut of: Vec<Link> = Vec::new();
            for cond in conds {
                let ahead = page + 1 + round % (pages - page).max(1);
                of.push(Link { to: (ahead < pages).then_some(ahead), when: Some(cond), unsure: false });
            }
            of.push(Link { to: (page + 1 < pages).then_some(page + 1), when: None, unsure: false });
            links.push(of);
        }
        let graph = Graph { links, start: 0, exits: Vec::new() };
        let mut way = walk(&graph, &variables);
        let order = way.order.clone();
        let whens: Vec<Option<String>> = order.iter().map(|page| way.when(*page, &variables, None).unwrap()).collect();
        for person in 0..40_u64 {
            let mut tastes = Dice(person * 31 + round as u64);
            let answers: Vec<Option<usize>> = (0..pages)
                .map(|page| {
                    let variable = &variables.list[page];
                    (!variable.optional || tastes.below(3) > 0).then(|| tastes.below(variable.count()))
                })
                .collect();
            let said = |page: usize| {
                answers[page].map(|value| match &variables.list[page].values {
                    Values::Choice(options) => options[value].clone(),
                    _ => (value == 1).to_string(),
                })
            };
            // As the form goes.
            let mut visited = Vec::new();
            let mut at = Some(0);
            while let Some(page) = at {
                visited.push(page);
                let holds = |cond: &Cond| holds(cond, &|v| visited.contains(&v).then(|| answers[v]).flatten());
                let link = graph.links[page].iter().find(|link| link.when.as_ref().is_some_and(holds));
                at = link.or(graph.links[page].iter().find(|link| link.when.is_none())).and_then(|link| link.to);
            }
            // As the procedure goes.
            let mut known = BTreeMap::new();
            let mut asked = Vec::new();
            for (page, when) in order.iter().zip(&whens) {
                let goes = when.as_ref().is_none_or(|text| Judge { text, answers: &known }.any() == Some(true));
                if goes && !way.never(*page) {
                    asked.push(*page);
                    known.extend(said(*page).map(|said| (format!("f{page}"), said)));
                }
            }
            asked.sort_unstable();
            visited.sort_unstable();
            assert_eq!(asked, visited, "round {round}, {graph:#?}\n{whens:#?}\n{answers:?}");
        }
    }
}

/// Whether a condition holds as forms judge it: what was not answered is nothing.
fn holds(cond: &Cond, answer: &dyn Fn(usize) -> Option<usize>) -> bool {
    match cond {
        Cond::Always => true,
        Cond::Never => false,
        Cond::All(parts) => parts.iter().all(|part| holds(part, answer)),
        Cond::Any(parts) => parts.iter().any(|part| holds(part, answer)),
        Cond::Not(part) => !holds(part, answer),
        Cond::Is(variable, values) => answer(*variable).is_some_and(|value| values.contains(&value)),
    }
}

#[test]
fn more_questions_than_any_form_has_send_nobody_away() {
    let list = (0..3_000).map(|page| Variable {
        name: format!("f{page}"),
        page,
        index: 0,
        values: Values::YesNo,
        optional: true,
    });
    let variables = Variables { list: list.collect() };
    let mut links: Vec<Vec<Link>> =
        (0..2_999).map(|page| vec![to(2_999, Some(Cond::yes(page))), to(page + 1, None)]).collect();
    links.push(Vec::new());
    let way = walk(&Graph { links, start: 0, exits: vec![2_999] }, &variables);
    assert!(!way.whole && way.never(2_999) && !way.never(17));
}
