//! Pictures of papers, with the place marked where an answer stands; and whether what a procedure shows is in its package.

use serde::{Deserialize, Serialize};

use crate::{
    Field, Finding, Id, Step, Text,
    field::{Kind, one_of::Choice},
};

/// A picture of a paper, shown beside where the answer can be found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Picture {
    /// Its name in the package.
    pub name: String,
    /// What it shows, for whoever does not see it: the paper, and where on it the answer stands.
    pub shows: Text,
    /// The place on it where the answer stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<Mark>,
}

/// A place on a picture, in hundredths of its width and height, from the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Mark {
    /// From the left side.
    pub x: u8,
    /// From the upper side.
    pub y: u8,
    /// How wide.
    pub width: u8,
    /// How high.
    pub height: u8,
}

impl Mark {
    /// Whether it is a place, and all of it on the picture.
    #[must_use]
    pub fn is_inside(self) -> bool {
        let fits = |from: u8, length: u8| length > 0 && u16::from(from) + u16::from(length) <= 100;
        fits(self.x, self.width) && fits(self.y, self.height)
    }
}

/// The pictures that a procedure shows, judged as its pages are met: `has` says which files its package has.
///
/// `picture-missing`: the paper of a step is not among them. `mark-outside`: the marked place is not on it. `picture-unknown`: a picture
/// beside a choice is not among them.
#[must_use]
pub fn check_pictures(step: &Step, has: impl Fn(&str) -> bool) -> Vec<Finding> {
    let place = || format!("step-{}", step.id);
    let mut findings = Vec::new();
    if let Some(picture) = &step.picture {
        if !has(&picture.name) {
            let what = format!("there is no picture `{}`", picture.name);
            findings.push(Finding::error("picture-missing", place(), what).cure("put it into the folder `pictures/`"));
        }
        if picture.mark.is_some_and(|mark| !mark.is_inside()) {
            let what = format!("the place that is marked is not on the picture `{}`", picture.name);
            let cure = "give hundredths of its width and height: `x` and `width` together are 100 at most, as `y` and `height` are";
            findings.push(Finding::error("mark-outside", place(), what).cure(cure));
        }
    }
    for name in step.pictures_of_choices() {
        if !has(&format!("{name}.svg")) {
            let what = format!("there is no picture `{name}`");
            let cure =
                "name it in `pictures.txt`, or draw it into the folder `pictures/`; `parvis pictures` lists the names";
            findings.push(Finding::error("picture-unknown", place(), what).cure(cure));
        }
    }
    findings
}

impl Step {
    /// The names of the pictures beside its choices.
    pub fn pictures_of_choices(&self) -> impl Iterator<Item = &Id> {
        fn choices(field: &Field) -> std::slice::Iter<'_, Choice> {
            match &field.kind {
                Kind::OneOf(one) => one.options.iter(),
                Kind::SeveralOf(several) => several.options.iter(),
                _ => [].iter(),
            }
        }
        self.fields.iter().flat_map(choices).filter_map(|choice| choice.picture.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_a_place_on_the_picture() {
        let mark = |x, y, width, height| Mark { x, y, width, height };
        for (mark, inside) in [
            (mark(0, 0, 100, 100), true),
            (mark(60, 90, 40, 10), true),
            (mark(61, 90, 40, 10), false),
            (mark(60, 91, 40, 10), false),
            (mark(10, 10, 0, 10), false),
            (mark(10, 10, 10, 0), false),
            (mark(255, 10, 255, 10), false),
        ] {
            assert_eq!(mark.is_inside(), inside, "{mark:?}");
        }
    }

    #[test]
    fn a_step_shows_what_the_package_has_and_marks_places_on_it() {
        let step = |name: &str, x: u8, beside: &str| -> Step {
            let text = format!(
                r#"{{"id": "card", "title": {{"id": "step-card"}}, "picture": {{"name": "{name}", "shows": {{"id": "step-card-picture"}},
                "mark": {{"x": {x}, "y": 1, "width": 50, "height": 1}}}}, "fields": [{{"id": "way", "label": {{"id": "field-way"}},
                "kind": {{"type": "one-of", "options": [{{"id": "post", "picture": "{beside}"}}]}}}}]}}"#
            );
            crate::document::read(text.as_bytes(), 4_096).expect("a step")
        };
        let codes = |step: &Step| {
            let findings = check_pictures(step, |name| ["card.svg", "letter.svg"].contains(&name));
            findings.iter().map(|finding| format!("{} {}", finding.place, finding.code)).collect::<Vec<_>>()
        };
        assert_eq!(codes(&step("card.svg", 50, "letter")), Vec::<String>::new());
        assert_eq!(codes(&step("cart.svg", 50, "letter")), ["step-card picture-missing"]);
        assert_eq!(codes(&step("card.svg", 51, "letter")), ["step-card mark-outside"]);
        assert_eq!(codes(&step("card.svg", 50, "leter")), ["step-card picture-unknown"]);
    }
}
