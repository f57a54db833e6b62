//! Names, hints and problems around an input.

use serde::Deserialize;
use yew::{Html, html};

use super::{Frame, Group, ProblemText};
use crate::components::Said;
use crate::components::testing::{Rendered, examples, words};

#[derive(Deserialize)]
struct Example {
    name: String,
    heading: bool,
    hints: Vec<String>,
    problem: Option<String>,
    part: Option<String>,
}

impl Example {
    fn frame(&self) -> Frame {
        let problem = |text: &String| ProblemText {
            prefix: "À corriger :".to_owned(),
            text: text.clone().into(),
            part: self.part.clone(),
        };
        Frame {
            id: "x".into(),
            name: self.name.clone().into(),
            heading: self.heading,
            lead: Html::default(),
            hints: self.hints.iter().cloned().map(Said::from).collect(),
            problem: self.problem.as_ref().map(problem),
            further: Vec::new(),
            private: false,
        }
    }
}

fn frames() -> Vec<Frame> {
    let all: Vec<Example> = examples(include_str!("examples.json"));
    all.iter().map(Example::frame).collect()
}

pub(crate) fn gallery() -> Vec<(String, Html)> {
    let input = |frame: &Frame| html! { <input class="box" id="field-x" aria-describedby={frame.described_by()} /> };
    frames().iter().map(|frame| (frame.name.text.to_string(), frame.around(input(frame)))).collect()
}

#[test]
fn one_input_has_its_label_and_its_descriptions() {
    for (name, view) in gallery() {
        let rendered = Rendered::of(&words("fr"), view);
        rendered.check();
        assert_eq!(rendered.text("label"), name);
    }
}

#[test]
fn a_group_of_radio_buttons_is_marked_wrong_itself_and_leaves_the_words_to_its_first_input() {
    let frame = Frame { heading: false, ..frames().remove(1) };
    let radio = Rendered::of(&words("fr"), frame.around_group(Group::Radio, Html::default()));
    assert_eq!(radio.attr("fieldset", "role").as_deref(), Some("radiogroup"));
    assert_eq!(radio.attr("fieldset", "aria-invalid").as_deref(), Some("true"));
    let inputs = Rendered::of(&words("fr"), frame.around_group(Group::Inputs, Html::default()));
    assert_eq!(inputs.attr("fieldset", "aria-invalid"), None);
    for group in [radio, inputs] {
        assert_eq!(group.attr("fieldset", "aria-describedby"), None);
    }
}

#[test]
fn a_heading_stands_before_the_group_that_it_names() {
    let frame = Frame { heading: true, ..frames().remove(1) };
    for group in [Group::Radio, Group::Inputs, Group::Parts] {
        let rendered = Rendered::of(&words("fr"), frame.around_group(group, Html::default()));
        assert_eq!(rendered.attr("[role]", "aria-labelledby").as_deref(), Some("question"));
        assert!(rendered.all("[role] h1, legend").is_empty(), "{}", rendered.markup());
    }
}

#[test]
fn a_problem_is_said_by_the_part_meant_or_by_the_first() {
    let at_year = frames().remove(2);
    assert_eq!(at_year.error_id_at("day", true), None);
    assert_eq!(at_year.error_id_at("year", false).as_deref(), Some("error-x"));
    let at_none = frames().remove(1);
    assert_eq!(at_none.error_id_at("day", true).as_deref(), Some("error-x"));
    assert_eq!(at_none.error_id_at("year", false), None);
}
