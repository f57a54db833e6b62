//! How a way ends: at a step, with problems, at a way out, or with a summary.

use procedure::{Arg, Args, Contact, ContactKind, Exit, Id, OutcomeLine, PartialDate, Problem, Step, Summary, Text};

/// A way through a procedure: to its end, or to where it stops.
pub type Way = Result<Summary, Stop>;

/// Where a way stops before its end.
#[derive(Clone, Debug)]
pub enum Stop {
    /// A step has no answer yet.
    Ask(Box<Step>),
    /// The last answer must be corrected.
    Invalid(Vec<Problem>),
    /// This is not the right procedure for this person.
    Exit(Box<Exit>),
}

/// A problem at `field`, or (when `field` is empty) at the step as a whole. Words: `problem-<code>`.
pub fn problem(field: &'static str, code: &'static str) -> ProblemBuilder {
    let field = (!field.is_empty()).then(|| Id::from_static(field));
    ProblemBuilder { problem: Problem { field, part: None, code: code.into(), args: Args::new() } }
}

/// A problem in the making; see [`problem`]. Give it to [`crate::Walk::refuse_with`].
#[derive(Clone, Debug)]
pub struct ProblemBuilder {
    problem: Problem,
}

impl ProblemBuilder {
    /// An argument `{ $name }` for the words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.problem.args.insert(name.into(), value);
        self
    }

    /// At one part of the field, such as the `month` of a date: that box is marked.
    #[must_use]
    pub fn at(mut self, part: &'static str) -> Self {
        self.problem.part = Some(part.into());
        self
    }

    /// Refuses the last answer in any case: `return problem("…", "…").refuse();`
    ///
    /// # Errors
    /// Always, with this problem.
    pub fn refuse<T>(self) -> Result<T, Stop> {
        Err(Stop::Invalid(vec![self.problem]))
    }
}

impl From<ProblemBuilder> for Problem {
    fn from(built: ProblemBuilder) -> Self {
        built.problem
    }
}

/// A way out. Words: `exit-<id>` (a heading) and `exit-<id>-text`.
pub fn exit(id: &'static str) -> ExitBuilder {
    let title = Id::joined("exit", id);
    let text = Text::new(Id::joined(title.as_str(), "text"));
    ExitBuilder { exit: Exit { id: id.into(), title: Text::new(title), text, urgent: false, contacts: Vec::new() } }
}

/// A way out in the making; see [`exit`].
#[derive(Clone, Debug)]
pub struct ExitBuilder {
    exit: Exit,
}

impl ExitBuilder {
    /// Life or limb is at stake: the contacts come first, and large.
    #[must_use]
    pub fn urgent(mut self) -> Self {
        self.exit.urgent = true;
        self
    }

    /// An argument `{ $name }` for the text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Arg) -> Self {
        self.exit.text = self.exit.text.with(name, value);
        self
    }

    /// Somebody to call. Words: `contact-<name>`.
    #[must_use]
    pub fn phone(self, name: &'static str, number: impl Into<String>) -> Self {
        self.contact(ContactKind::Phone, name, number.into())
    }

    /// Somebody to write a text message to. Words: `contact-<name>`.
    #[must_use]
    pub fn sms(self, name: &'static str, number: impl Into<String>) -> Self {
        self.contact(ContactKind::Sms, name, number.into())
    }

    /// A page on the web. Words: `contact-<name>`.
    #[must_use]
    pub fn web(self, name: &'static str, address: impl Into<String>) -> Self {
        self.contact(ContactKind::Web, name, address.into())
    }

    /// A desk. Words: `contact-<name>`.
    #[must_use]
    pub fn office(self, name: &'static str) -> Self {
        self.contact(ContactKind::Office, name, String::new())
    }

    /// Leaves here: `return exit("…").leave();`
    ///
    /// # Errors
    /// Always, with this way out.
    pub fn leave<T>(self) -> Result<T, Stop> {
        Err(Stop::Exit(Box::new(self.exit)))
    }

    fn contact(mut self, kind: ContactKind, name: &str, value: String) -> Self {
        self.exit.contacts.push(Contact { kind, label: Text::new(Id::joined("contact", name)), value });
        self
    }
}

/// A summary with nothing in it yet; end with [`SummaryBuilder::done`].
#[must_use]
pub fn summary() -> SummaryBuilder {
    SummaryBuilder::default()
}

/// A summary in the making; see [`summary`].
#[derive(Clone, Debug, Default)]
pub struct SummaryBuilder {
    summary: Summary,
}

impl SummaryBuilder {
    /// A computed line. Words: `outcome-<name>`, its label.
    #[must_use]
    pub fn outcome(mut self, name: &'static str, value: Arg) -> Self {
        self.summary.outcome.push(OutcomeLine { label: Text::new(Id::joined("outcome", name)), value, private: None });
        self
    }

    /// The last computed line is for the person alone: a loudspeaker does not say it, and a kiosk shows it when asked. Without this and
    /// [`Self::open`], it is as soon as any answer was private.
    #[must_use]
    pub fn private(self) -> Self {
        self.marked(true)
    }

    /// Nobody can tell a private answer from the last computed line: it may be said and shown to everybody.
    #[must_use]
    pub fn open(self) -> Self {
        self.marked(false)
    }

    fn marked(mut self, private: bool) -> Self {
        if let Some(line) = self.summary.outcome.last_mut() {
            line.private = Some(private);
        }
        self
    }

    /// A computed whole number.
    #[must_use]
    pub fn outcome_number(self, name: &'static str, number: i64) -> Self {
        self.outcome(name, Arg::Number(number))
    }

    /// A computed amount, in cents.
    #[must_use]
    pub fn outcome_amount(self, name: &'static str, cents: i64) -> Self {
        self.outcome(name, Arg::Amount(cents))
    }

    /// A computed date.
    #[must_use]
    pub fn outcome_date(self, name: &'static str, date: impl Into<PartialDate>) -> Self {
        self.outcome(name, Arg::Date(date.into()))
    }

    /// A line whose value is words: the message `message`.
    #[must_use]
    pub fn outcome_words(self, name: &'static str, message: &'static str) -> Self {
        self.outcome(name, Arg::Message(message.into()))
    }

    /// Something to bring or send. Words: `bring-<name>`.
    #[must_use]
    pub fn bring(mut self, name: &'static str) -> Self {
        self.summary.bring.push(Text::new(Id::joined("bring", name)));
        self
    }

    /// What happens next. Words: `next-<name>`.
    #[must_use]
    pub fn next(self, name: &'static str) -> Self {
        self.next_text(Text::new(Id::joined("next", name)))
    }

    /// What happens next, with arguments.
    #[must_use]
    pub fn next_text(mut self, text: Text) -> Self {
        self.summary.next.push(text);
        self
    }

    /// Another service than the procedure's usual one receives the dossier; `service-<id>` is its name.
    #[must_use]
    pub fn service(mut self, service: &'static str) -> Self {
        self.summary.service = Some(service.into());
        self
    }

    /// The end of the way.
    ///
    /// # Errors
    /// Never; the type is that of a way.
    pub fn done(self) -> Way {
        Ok(self.summary)
    }
}
