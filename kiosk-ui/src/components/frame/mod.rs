//! What stands around an input: its name, what form the answer has, and what must be corrected.

use yew::{AttrValue, Html, classes, html};

use super::{
    icon::{Icon, icon},
    said::Said,
};

#[cfg(test)]
pub(crate) mod tests;

/// The frame of one field. The ids follow from the field's: `field-…`, `hint-…`, `error-…`.
pub struct Frame {
    /// The field's name in the page.
    pub id: AttrValue,
    /// Its name for people: the question itself, when the field is the only one of its page.
    pub name: Said,
    /// Whether the name is the page's heading.
    pub heading: bool,
    /// What stands between the name and the hints, such as a sentence about the question.
    pub lead: Html,
    /// What form the answer has.
    pub hints: Vec<Said>,
    /// What must be corrected.
    pub problem: Option<ProblemText>,
    /// What else must be, each at a part of its own; of a group of [`Group::Parts`] alone.
    pub further: Vec<ProblemText>,
    /// Whether the answer is for the person alone: the kiosk's voice says it to a headset only.
    pub private: bool,
}

/// What must be corrected, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemText {
    /// A word before it that only voices say.
    pub prefix: String,
    /// What is wrong and how to mend it.
    pub text: Said,
    /// The part that it is about.
    pub part: Option<String>,
}

/// Which is marked wrong: the whole group, or some of its inputs. Either way the first input says the hints and what is wrong, since a
/// screen reader that reaches it by Tab does not say what describes the group. The first, whichever is chosen: a description that goes from
/// one input to another is read at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The group itself, as that of radio buttons is.
    Radio,
    /// Its inputs.
    Inputs,
    /// The same, and a problem of one part stands at that part, see [`Frame::problem_at`].
    Parts,
}

impl Frame {
    /// One input with its label.
    pub fn around(&self, input: Html) -> Html {
        let label = html! { <label for={format!("field-{}", self.id)}>{ self.name.view() }</label> };
        let name = if self.heading {
            html! { <h1 id="question" tabindex="-1" class="field-name">{ label }</h1> }
        } else {
            html! { <div class="field-name">{ label }</div> }
        };
        html! { <div class={self.class()} data-private-answers={self.marks_private()}>{ name }{ self.before_input(true) }{ input }</div> }
    }

    /// Several inputs that answer together. A heading stands before the group that it names: inside, it would be heard as the group and
    /// again as the heading.
    pub fn around_group(&self, group: Group, inputs: Html) -> Html {
        let radio = group == Group::Radio;
        let role = if radio { "radiogroup" } else { "group" };
        let invalid = (radio && self.problem.is_some()).then_some("true");
        let before = self.before_input(!(group == Group::Parts && self.names_a_part()));
        if self.heading {
            return html! {
                <div class={self.class()} data-private-answers={self.marks_private()}>
                    <h1 id="question" tabindex="-1" class="field-name">{ self.name.view() }</h1>
                    { before }
                    <div {role} aria-labelledby="question" aria-invalid={invalid}>{ inputs }</div>
                </div>
            };
        }
        html! {
            <fieldset
                class={self.class()}
                data-private-answers={self.marks_private()}
                role={radio.then_some(role)}
                aria-invalid={invalid}
            >
                <legend class="field-name">{ self.name.view() }</legend>
                { before }
                { inputs }
            </fieldset>
        }
    }

    /// The ids of everything that describes the input, or the first of a group, for its one `aria-describedby`.
    #[must_use]
    pub fn described_by(&self) -> Option<AttrValue> {
        join(self.hint_id(), self.error_id())
    }

    /// The id of the hints, if there are any.
    #[must_use]
    pub fn hint_id(&self) -> Option<AttrValue> {
        (!self.hints.is_empty()).then(|| AttrValue::from(format!("hint-{}", self.id)))
    }

    /// The id of the problem, if there is one.
    #[must_use]
    pub fn error_id(&self) -> Option<AttrValue> {
        self.problem.is_some().then(|| AttrValue::from(format!("error-{}", self.id)))
    }

    /// The problem that is about this part, if there is one.
    pub fn problem_at(&self, part: &str) -> Html {
        let mut all = self.problem.iter().chain(&self.further);
        let here = all.find(|problem| problem.part.as_deref() == Some(part));
        html! { { for here.map(|problem| self.problem_line(problem)) } }
    }

    /// Whether there is a problem that is about one part.
    #[must_use]
    pub fn names_a_part(&self) -> bool {
        self.problem.as_ref().is_some_and(|problem| problem.part.is_some())
    }

    /// The id of the problem, if this part is the one that is marked wrong and says why: the part meant, or the first. One part for
    /// each problem is enough: marked and read at each, it would be heard again and again.
    #[must_use]
    pub fn error_id_at(&self, part: &str, first: bool) -> Option<AttrValue> {
        let meant = self.problem.as_ref()?.part.as_deref();
        let own = if meant.map_or(first, |meant| meant == part) { self.error_id() } else { None };
        let further = self.further.iter().find(|problem| problem.part.as_deref() == Some(part));
        join(own, further.and_then(|problem| self.id_of(problem)))
    }

    /// The first is the field's; each further one has its part's name, too.
    fn id_of(&self, problem: &ProblemText) -> Option<AttrValue> {
        if self.problem.as_ref() == Some(problem) {
            return self.error_id();
        }
        Some(AttrValue::from(["error-", &self.id, "-", problem.part.as_deref()?].concat()))
    }

    fn marks_private(&self) -> Option<&'static str> {
        self.private.then_some("true")
    }

    fn class(&self) -> yew::Classes {
        classes!("field", self.problem.is_some().then_some("field-wrong"))
    }

    fn before_input(&self, with_problem: bool) -> Html {
        let hint = match self.hints.as_slice() {
            [] => Html::default(),
            hints => {
                let lines = hints.iter().map(|hint| html! { <p>{ hint.view() }</p> });
                html! { <div class="hint" id={self.hint_id()}>{ for lines }</div> }
            }
        };
        let problem = self.problem.as_ref().filter(|_| with_problem).map(|problem| self.problem_line(problem));
        html! { <>{ self.lead.clone() }{ hint }{ for problem }</> }
    }

    fn problem_line(&self, problem: &ProblemText) -> Html {
        html! {
            <p class="problem" id={self.id_of(problem)}>
                { icon(Icon::Mind) }
                <span><span class="aside">{ &problem.prefix }{ " " }</span>{ problem.text.view() }</span>
            </p>
        }
    }
}

/// Two lists of ids as one.
#[must_use]
pub fn join(first: Option<AttrValue>, second: Option<AttrValue>) -> Option<AttrValue> {
    match (first, second) {
        (Some(first), Some(second)) => Some(AttrValue::from(format!("{first} {second}"))),
        (first, second) => first.or(second),
    }
}
