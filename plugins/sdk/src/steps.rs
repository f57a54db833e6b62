//! Steps, built; their message ids follow from their id.

use procedure::{Arg, Field, Id, Mark, Picture, Repeat, Step, Text};

/// A step in the making; see [`step`].
#[derive(Clone, Debug)]
pub struct StepBuilder {
    id: Id,
    title: Text,
    lead: bool,
    why: bool,
    find: bool,
    picture: Option<(&'static str, Option<Mark>)>,
    fields: Vec<Field>,
}

/// A step: one question. Words: `step-<id>` (the question) and `step-<id>-why` (why it is asked).
pub fn step(id: impl Into<Id>) -> StepBuilder {
    let id = id.into();
    let title = Text::new(Id::joined("step", id.as_str()));
    StepBuilder { id, title, lead: false, why: true, find: false, picture: None, fields: Vec::new() }
}

impl StepBuilder {
    /// Adds a field; several only when together they answer the one question.
    #[must_use]
    pub fn field(mut self, field: impl Into<Field>) -> Self {
        self.fields.push(field.into());
        self
    }

    /// One or two sentences below the question: `step-<id>-lead`.
    #[must_use]
    pub fn lead(mut self) -> Self {
        self.lead = true;
        self
    }

    /// Where the answer can be found: `step-<id>-find`.
    #[must_use]
    pub fn find(mut self) -> Self {
        self.find = true;
        self
    }

    /// A picture of the paper on which the answer stands, by its name in the package: `step-<id>-picture` says what it shows.
    #[must_use]
    pub fn picture(mut self, name: &'static str) -> Self {
        self.picture = Some((name, None));
        self
    }

    /// The same with the place marked where the answer stands.
    #[must_use]
    pub fn picture_marked(mut self, name: &'static str, mark: Mark) -> Self {
        self.picture = Some((name, Some(mark)));
        self
    }

    /// No "why do we ask?", where the question itself says it.
    #[must_use]
    pub fn without_why(mut self) -> Self {
        self.why = false;
        self
    }

    /// An argument `{ $name }` for the question, the lead, the why and the find.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.title = self.title.with(name, value);
        self
    }

    /// The step; its section, item and progress are the walk's.
    pub(crate) fn build(mut self, repeat: Option<&Repeat>) -> Step {
        if let Some(repeat) = repeat {
            self.title = self.title.with("item", Arg::Number(repeat.index.into()));
        }
        let said = |wanted: bool, what: &str| {
            wanted.then(|| Text { id: Id::joined(self.title.id.as_str(), what), args: self.title.args.clone() })
        };
        Step {
            id: self.id,
            repeat: None,
            section: None,
            lead: said(self.lead, "lead"),
            why: said(self.why, "why"),
            find: said(self.find, "find"),
            picture: self
                .picture
                .and_then(|(name, mark)| Some(Picture { name: name.to_owned(), shows: said(true, "picture")?, mark })),
            title: self.title,
            fields: self.fields,
            progress: None,
        }
    }
}
