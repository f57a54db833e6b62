//! Steps: which fields are one question together, what the question says, what refuses its answers.

use authoring::source::{Ask, Check, Field as Asks, Item, Kind};
use procedure::Id;

use super::{
    django::{Holds, literal},
    form::Condition,
    kinds::{self, Made},
    plan::Asked,
    scope::{Known, Shape},
    topics::{self, Topic},
    validations,
    way::{Frame, Way},
};
use crate::{
    report::{Came, Element},
    shared,
};

/// More than these on a page are more than one question; the check of a finished procedure says so too. A w.c.s. page often asks for
/// ten and more, so it becomes a section, and its neighbours about the same thing (who, where, how to reach) become its steps.
const MOST: usize = 6;

/// A field that is ready to be asked.
pub(super) struct Step {
    pub(super) field: Asks,
    pub(super) when: Option<String>,
    topic: Topic,
    together: bool,
    /// Its label as the question of a step.
    question: String,
    checks: Vec<Check>,
}

/// A step that may still grow.
pub(super) struct Open {
    steps: Vec<Step>,
    title: Option<String>,
}

/// The names of the fields that an item asks for.
pub(super) fn fields_of(item: &Item) -> Vec<&Id> {
    match item {
        Item::Ask(ask) => ask.fields.iter().map(|field| &field.id.what).collect(),
        _ => Vec::new(),
    }
}

impl Way<'_> {
    /// Makes a field: its words, its lines in the report, what refuses its answers.
    pub(super) fn step(&mut self, frame: &Frame, asked: Asked<'_, '_>, when: Option<String>) -> Step {
        let Asked { field, id, made, about, optional, .. } = asked;
        let label = self.rendered(frame, &field.label(), true);
        let question = self.rendered(frame, &field.label(), false).pattern;
        let trimmed = |text: String| text.trim_end_matches([':', ' ', '*']).to_owned();
        let mut text = trimmed(label.pattern);
        if text.is_empty() {
            text = "Votre réponse".to_owned();
        }
        let question = if question.is_empty() { text.clone() } else { trimmed(question) };
        let mut why = label.losses;
        let label_whole = why.is_empty();
        why.extend((!made.why.is_empty()).then(|| made.why.clone()));
        let came = if made.came == Came::Whole && !label_whole { Came::Partly } else { made.came };
        self.report.add(Element::Field, field.place(), came, why.join("; "));

        if let (Kind::YesNo | Kind::Consent, Shape::Choice(choices)) = (&made.kind, &made.shape) {
            let only = choices.first().map(|one| shared::escaped(&one.text)).unwrap_or_default();
            text = format!("{text} : {only}");
        }
        if made.kind == Kind::Consent {
            self.words.push((format!("field-{id}"), "Votre accord".to_owned()));
            self.words.push((format!("consent-{id}"), text));
        } else {
            self.words.push((format!("field-{id}"), text));
        }
        self.hint(frame, &field, &id);
        self.options(&id, &made);
        self.prefill(&field, about.purpose.as_ref());
        let (kind, checks) = self.validation(frame, &field, &id, &made);
        let mut together = kinds::together(&made, about.topic);
        together &= !matches!(kind, Kind::YesNo);
        let consent = kind == Kind::Consent;
        Step {
            topic: about.topic,
            together,
            question: if consent { "Votre accord".to_owned() } else { question },
            when,
            checks,
            field: Asks {
                id: id.into(),
                when: None,
                label: None,
                hint: None,
                sentence: None,
                optional,
                unknown: false,
                private: about.private,
                purpose: about.purpose.map(Into::into),
                kind,
            },
        }
    }

    fn hint(&mut self, frame: &Frame, field: &super::form::Field<'_, '_>, id: &Id) {
        let written = super::html::line(&field.text("hint"));
        let short = written.trim_matches(['-', ' ', '.', '…']);
        // In a list the hint stands as its first line, where it says what a list says anyway.
        let says_nothing =
            field.kind() == "item" && field.flag("use_hint_as_first_option", true) && short.chars().count() <= 40;
        let optional = short.eq_ignore_ascii_case("optionnel") || short.eq_ignore_ascii_case("facultatif");
        if written.is_empty() {
            return;
        }
        if says_nothing || optional {
            let why = "left out: the page says so itself";
            return self.report.add(Element::Text, format!("{} (hint: {short})", field.place()), Came::Whole, why);
        }
        let rendered = self.rendered(frame, &written, true);
        if !rendered.losses.is_empty() {
            self.report.add(
                Element::Text,
                format!("{} (hint)", field.place()),
                Came::Partly,
                rendered.losses.join("; "),
            );
        }
        if !rendered.pattern.is_empty() {
            self.words.push((format!("field-{id}-hint"), rendered.pattern));
        }
    }

    fn options(&mut self, id: &Id, made: &Made) {
        if let (Shape::Choice(choices) | Shape::Choices(choices), false) =
            (&made.shape, matches!(made.kind, Kind::YesNo | Kind::Consent))
        {
            for one in choices.iter() {
                self.words.push((format!("option-{id}-{}", one.id), shared::fluent(&one.text)));
            }
        }
    }

    fn prefill(&mut self, field: &super::form::Field<'_, '_>, purpose: Option<&Id>) {
        let Some((kind, value)) = field.typed("prefill") else { return };
        if kind == "string" && matches!(value.trim(), "" | "None") {
            return;
        }
        let (came, why) = match (topics::account(field), purpose) {
            (Some(_), Some(purpose)) => (
                Came::Partly,
                format!("there are no accounts here; at home the browser may fill it in (`purpose: {purpose}`)"),
            ),
            (Some(member), None) => (Came::Not, format!("there are no accounts here: `{member}` is typed")),
            (None, _) if kind == "geolocation" => {
                (Came::Not, "a position is not turned into an address here".to_owned())
            }
            (None, _) => (Came::Not, format!("a field begins empty here, not with `{value}`")),
        };
        self.report.add(Element::Prefill, field.place(), came, why);
    }

    fn validation(
        &mut self,
        frame: &Frame,
        field: &super::form::Field<'_, '_>,
        id: &Id,
        made: &Made,
    ) -> (Kind, Vec<Check>) {
        let Some((kind, value)) = field.typed("validation") else { return (made.kind.clone(), Vec::new()) };
        let name = Known::name_of(id);
        let told = field.member("validation").map(|node| super::xml::text(node, "error_message")).unwrap_or_default();
        let place = format!("{} ({kind} {value})", field.place());
        let mut rule = validations::rule(&kind, &value, &name, self.belgian);
        if kind == "django" {
            let condition = value.replace("value|", &format!("form_var_{}|", field.varname()));
            match self.translator(frame).holds(&condition) {
                Ok((_, Holds::When(no))) => (rule.refuse, rule.lost) = (Some(no), None),
                Ok(_) => rule.lost = Some("it says nothing of the answer".to_owned()),
                Err(why) => rule.lost = Some(why),
            }
        }
        let came = match (&rule.lost, &rule.refuse, &rule.kind) {
            (None, ..) => Came::Whole,
            (Some(_), None, None) => Came::Not,
            _ => Came::Partly,
        };
        let line = self.report.lines.len();
        self.report.add(Element::Validation, place, came, rule.lost.unwrap_or_default());
        let checks = rule.refuse.into_iter().map(|cel| {
            self.conditions.push((cel.clone(), line));
            let says = self.rendered(frame, &super::html::line(&told), true).pattern;
            self.check(cel, Some(id.clone()), if says.is_empty() { rule.says.to_owned() } else { says })
        });
        let checks = checks.collect();
        (made.kind.clone(), checks)
    }

    fn check(&mut self, cel: String, at: Option<Id>, says: String) -> Check {
        let code = self.codes.unique(&says, "refused");
        self.words.push((format!("problem-{code}"), says));
        Check { code: code.into(), when: cel.into(), at: at.map(Into::into), part: None, says: None }
    }

    /// Adds a field to the step that is open, or opens another.
    pub(super) fn add(&mut self, frame: &mut Frame, step: Step) {
        let fits =
            frame.open.as_ref().and_then(|open| open.steps.last().map(|last| (open.steps.len(), last))).is_some_and(
                |(count, last)| {
                    count < MOST && last.together && step.together && last.topic == step.topic && last.when == step.when
                },
            );
        if !fits {
            self.flush(frame);
            frame.open = Some(Open { steps: Vec::new(), title: frame.title.clone() });
        }
        let id = step.field.id.what.clone();
        let when = step.when.clone();
        let first = frame.open.as_mut().map(|open| {
            open.steps.push(step);
            open.steps[0].field.id.what.clone()
        });
        self.leads(frame, &first.unwrap_or(id), &when);
    }

    /// A section begins with its first step.
    pub(super) fn section(&mut self, frame: &mut Frame) {
        if let Some((id, title)) = frame.section.take() {
            self.words.push((format!("section-{id}"), title));
            frame.items.push(Item::Section(authoring::source::Named { id: id.into(), label: None }));
        }
    }

    /// Closes the step that is open.
    pub(super) fn flush(&mut self, frame: &mut Frame) {
        let Some(Open { mut steps, title }) = frame.open.take() else { return };
        self.section(frame);
        let Some(first) = steps.first() else { return };
        let id = first.field.id.what.clone();
        let about = title.clone().or_else(|| frame.page_title.clone());
        let question = match (steps.len(), about) {
            (1, _) => first.question.clone(),
            (_, Some(about)) => format!("{about} : {}", first.topic.french()),
            (_, None) => format!("Vos informations : {}", first.topic.french()),
        };
        if let (1, Some(title)) = (steps.len(), title) {
            // The title says of whom a name or number is asked; of everything else it speaks once.
            let needed = first.topic != Topic::Own || !frame.title_said;
            if frame.title.as_ref() == Some(&title) && title != question && needed {
                self.leads.entry(id.clone()).or_default().insert(0, title);
            }
        }
        frame.title_said = true;
        self.words.push((format!("step-{id}"), question));
        let when = first.when.clone();
        let checks = steps.iter_mut().flat_map(|step| std::mem::take(&mut step.checks)).collect();
        let fields = steps.into_iter().map(|step| step.field).collect();
        frame.items.push(Item::Ask(Box::new(Ask {
            id: id.into(),
            when: when.map(Into::into),
            question: None,
            lead: None,
            why: None,
            find: None,
            picture: None,
            fields,
            checks,
        })));
    }

    /// Asks whether there is any item of a group at all.
    pub(super) fn gate(&mut self, frame: &mut Frame, id: Id, label: &str, when: Option<String>) {
        self.words.push((format!("step-{id}"), format!("{label} : y en a-t-il ?")));
        self.words.push((format!("field-{id}"), "Y en a-t-il ?".to_owned()));
        let field = Asks {
            id: id.clone().into(),
            when: None,
            label: None,
            hint: None,
            sentence: None,
            optional: false,
            unknown: false,
            private: true,
            purpose: None,
            kind: Kind::YesNo,
        };
        let ask = Ask {
            id: id.into(),
            when: when.map(Into::into),
            question: None,
            lead: None,
            why: None,
            find: None,
            picture: None,
            fields: vec![field],
            checks: Vec::new(),
        };
        frame.items.push(Item::Ask(Box::new(ask)));
    }

    /// What must hold before a page is left refuses the last step that it is about.
    pub(super) fn post(&mut self, frame: &mut Frame, condition: &Condition, says: &str, place: &str) {
        let shown: String = condition.text.chars().take(160).collect();
        let place = format!("{place} (before the page is left: {shown})");
        let mut translator = self.translator(frame);
        let holds = translator.holds(&condition.text);
        let needs: Vec<Id> =
            translator.told.needs.iter().filter_map(|known| known.name.replace('_', "-").parse().ok()).collect();
        let remarks = translator.told.remarks.join("; ");
        let cel = match holds {
            Ok((Holds::Always, _)) => return self.report.add(Element::Condition, place, Came::Whole, remarks),
            Ok((Holds::Never, _)) => literal("") + " == \"\"",
            Ok((_, Holds::When(no))) => no,
            Ok(_) => return self.report.add(Element::Condition, place, Came::Whole, remarks),
            Err(why) => return self.report.add(Element::Condition, place, Came::Not, why),
        };
        let rendered = self.rendered(frame, says, true);
        if !rendered.losses.is_empty() {
            self.report.add(Element::Text, place.clone(), Came::Partly, rendered.losses.join("; "));
        }
        let empty = rendered.pattern.is_empty();
        let says = if empty { "Vérifiez vos réponses.".to_owned() } else { rendered.pattern };
        let base = self.base(frame);
        let about = |item: &Item| fields_of(item).iter().any(|id| needs.contains(id));
        let items = frame.of_page();
        let from = items.iter().rposition(about).unwrap_or(0);
        let always =
            |item: &Item| matches!(item, Item::Ask(ask) if ask.when.as_ref().map(|when| &when.what) == base.as_ref());
        let ask = |item: &Item| matches!(item, Item::Ask(_));
        let at = items.iter().skip(from).position(always).map(|at| at + from);
        let found = at
            .or_else(|| items.iter().skip(from).position(ask).map(|at| at + from))
            .or_else(|| items.iter().rposition(ask));
        let Some(found) = found else {
            return self.report.add(
                Element::Condition,
                place,
                Came::Not,
                "the page asks nothing that could be refused",
            );
        };
        let field = match &items[found] {
            Item::Ask(ask) => ask.fields.iter().map(|field| field.id.what.clone()).rfind(|id| needs.contains(id)),
            _ => None,
        };
        let check = self.check(cel.clone(), field, says);
        if let Item::Ask(ask) = &mut frame.of_page()[found] {
            ask.checks.push(check);
        }
        let line = self.report.lines.len();
        match at {
            Some(_) => self.report.add(Element::Condition, place, Came::Whole, remarks),
            None => self.report.add(
                Element::Condition,
                place,
                Came::Partly,
                "it is only looked at where a question with a condition of its own is asked",
            ),
        }
        self.conditions.push((cel, line));
    }
}
