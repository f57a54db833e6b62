//! The second look at a form: its pages become steps in sections, each with its condition, and every element gets a line in the report.

use std::{collections::BTreeMap, rc::Rc};

use authoring::source::{Computed, Item, Listed};
use procedure::Id;

use super::{
    django::{Holds, Translator},
    form::{Condition, Field},
    notes::Note,
    plan::{Asked, Entry},
    scope::{Known, Names, Scope},
    step::{Open, Step},
    template,
};
use crate::{
    report::{Came, Element, Report},
    shared::Ids,
};

/// What a form becomes, while it does.
pub(super) struct Way<'s> {
    pub(super) scope: &'s Scope,
    pub(super) belgian: bool,
    pub(super) words: Vec<(String, String)>,
    pub(super) report: Report,
    pub(super) values: Vec<Computed>,
    /// What is said at the end, since no step could say it.
    pub(super) notes: Vec<Listed>,
    /// The leads of the steps, which grow while the page goes on.
    pub(super) leads: BTreeMap<Id, Vec<String>>,
    /// Conditions in CEL, each with its line in the report.
    pub(super) conditions: Vec<(String, usize)>,
    pub(super) sections: Ids,
    pub(super) codes: Ids,
    pub(super) note_ids: Ids,
}

/// The form, or a group: what is being made of its fields.
#[derive(Default)]
pub(super) struct Frame {
    pub(super) items: Vec<Item>,
    /// The blocks around, by their fields; the innermost last.
    pub(super) names: Vec<Rc<Names>>,
    /// The conditions around: that of the page, then those of blocks.
    pub(super) around: Vec<Option<String>>,
    /// Where the page begins among the items.
    pub(super) page: usize,
    /// Its label as a pattern, and its section while that has no step.
    pub(super) page_title: Option<String>,
    pub(super) section: Option<(Id, String)>,
    pub(super) title: Option<String>,
    /// A step has said it already.
    pub(super) title_said: bool,
    /// Texts that wait for a step with the same condition.
    pub(super) pending: Vec<Note>,
    pub(super) open: Option<Open>,
    /// What must hold before the page is left.
    pub(super) posts: Vec<(Condition, String, String)>,
    /// Steps that depend on an answer further down the page.
    pub(super) deferred: Vec<(usize, Step)>,
    pub(super) group: bool,
}

/// What a condition came to.
pub(super) enum When {
    Always,
    Never,
    Cel(String, Vec<Known>),
}

impl<'s> Way<'s> {
    pub(super) fn new(scope: &'s Scope, belgian: bool) -> Self {
        Self {
            scope,
            belgian,
            words: Vec::new(),
            report: Report::default(),
            values: Vec::new(),
            notes: Vec::new(),
            leads: BTreeMap::new(),
            conditions: Vec::new(),
            sections: Ids::default(),
            codes: Ids::default(),
            note_ids: Ids::without(&["answer"]),
        }
    }

    /// Everything that stands in the form.
    pub(super) fn form(&mut self, entries: Vec<Entry<'_, '_>>) -> Vec<Item> {
        let mut frame = Frame::default();
        self.entries(&mut frame, entries);
        self.end_page(&mut frame, true);
        frame.items
    }

    pub(super) fn entries(&mut self, frame: &mut Frame, entries: Vec<Entry<'_, '_>>) {
        for entry in entries {
            match entry {
                Entry::Page(page) => self.page(frame, &page),
                Entry::Text(text) => self.text(frame, &text),
                Entry::Ask(asked) => self.asked(frame, *asked),
                Entry::Group(group) => self.group(frame, *group),
                Entry::Open(field, names) => self.open(frame, &field, names),
                Entry::Close(root) => {
                    let posts = super::form::post_conditions(root);
                    frame
                        .posts
                        .extend(posts.into_iter().map(|(condition, says)| (condition, says, "a block".to_owned())));
                    frame.names.pop();
                    frame.around.pop();
                }
                Entry::Computed(field, made) => self.computed(&field, made),
                Entry::Dropped(field, why) => {
                    self.report.add(Element::Field, field.place(), Came::Not, why);
                    if let Some(condition) = field.condition() {
                        self.report.add(
                            Element::Condition,
                            place(&field, &condition),
                            Came::Not,
                            "its field is not asked",
                        );
                    }
                }
                Entry::Never(field) => self.never(frame, &field),
            }
        }
    }

    fn never(&mut self, frame: &Frame, field: &Field<'_, '_>) {
        let why = match field.condition() {
            Some(condition) => {
                self.when(frame, Some(condition), field);
                "its condition never holds"
            }
            None => "its page never comes",
        };
        let element = match field.kind().as_str() {
            "page" | "title" | "subtitle" | "comment" => Element::Text,
            "computed" => Element::Computed,
            _ => Element::Field,
        };
        self.report.add(element, field.place(), Came::Whole, format!("left out: {why}, as in Publik"));
    }

    fn computed(&mut self, field: &Field<'_, '_>, made: Result<Option<(Id, String)>, String>) {
        match made {
            Ok(value) => {
                let line = self.report.lines.len();
                let why = if value.is_some() { "a value" } else { "what it stands for takes its place" };
                self.report.add(Element::Computed, field.place(), Came::Whole, why);
                if let Some((id, cel)) = value {
                    self.conditions.push((cel.clone(), line));
                    self.values.push(Computed { id: id.into(), is: cel.into() });
                }
            }
            Err(why) => {
                let why = format!("`{}`: {why}", field.text("value_template"));
                self.report.add(Element::Computed, field.place(), Came::Not, why);
            }
        }
    }

    /// What a condition comes to at this place, with its line in the report. One that is lost holds always: better a question too many
    /// than an answer that is missing.
    pub(super) fn when(&mut self, frame: &Frame, condition: Option<Condition>, field: &Field<'_, '_>) -> When {
        let Some(condition) = condition else { return When::Always };
        let place = place(field, &condition);
        let mut translator = Translator::new(self.scope, frame.names.last().map(|names| &**names));
        let holds = translator.holds(&condition.text);
        let mut remarks = translator.told.remarks;
        remarks.dedup();
        let line = self.report.lines.len();
        match holds {
            Ok((Holds::Always, _)) => {
                remarks.push("so it always holds".to_owned());
                self.report.add(Element::Condition, place, Came::Whole, remarks.join("; "));
                When::Always
            }
            Ok((Holds::Never, _)) => {
                remarks.push("so it never holds".to_owned());
                self.report.add(Element::Condition, place, Came::Whole, remarks.join("; "));
                When::Never
            }
            Ok((Holds::When(cel), _)) => {
                self.report.add(Element::Condition, place, Came::Whole, remarks.join("; "));
                self.conditions.push((cel.clone(), line));
                When::Cel(cel, translator.told.needs)
            }
            Err(why) => {
                let language = if condition.language == "python" { "Python, " } else { "" };
                self.report.add(
                    Element::Condition,
                    place,
                    Came::Not,
                    format!("{language}{why}; without it, it always holds"),
                );
                When::Always
            }
        }
    }

    fn page(&mut self, frame: &mut Frame, page: &Field<'_, '_>) {
        self.end_page(frame, false);
        let own = self.when(frame, page.condition(), page);
        let when = if let When::Cel(cel, _) = own { Some(cel) } else { None };
        frame.around = vec![when];
        frame.page = frame.items.len();
        frame.title = None;
        let rendered = self.rendered(frame, &page.label(), false);
        let came = if rendered.losses.is_empty() { Came::Whole } else { Came::Partly };
        self.report.add(Element::Text, page.place(), came, rendered.losses.join("; "));
        frame.page_title = (!rendered.pattern.is_empty()).then_some(rendered.pattern);
        frame.section =
            frame.page_title.clone().map(|title| (self.sections.unique(&page.text("label"), "page"), title));
        let posts = page.post_conditions();
        frame.posts = posts.into_iter().map(|(condition, says)| (condition, says, page.place())).collect();
    }

    /// A text with its templates; private answers are told where nobody reads aloud.
    pub(super) fn rendered(&self, frame: &Frame, text: &str, private: bool) -> template::Rendered {
        let mut translator = Translator::new(self.scope, frame.names.last().map(|names| &**names));
        let asked = frame.items.iter().flat_map(super::step::fields_of).collect::<Vec<_>>();
        let may = |known: &Known| {
            let id = known.name.replace('_', "-");
            (private || !known.private) && (known.computed || asked.iter().any(|asked| **asked == *id))
        };
        template::render(text, &mut translator, &may)
    }

    /// A condition together with those around it.
    pub(super) fn joined(&self, frame: &Frame, own: When) -> Option<String> {
        let own = if let When::Cel(cel, _) = own { Some(cel) } else { None };
        let mut parts: Vec<String> = Vec::new();
        for part in frame.around.iter().flatten().chain(own.as_ref()) {
            if !parts.contains(part) {
                parts.push(part.clone());
            }
        }
        match parts.len() {
            0 | 1 => parts.pop(),
            _ => {
                let safe = |part: &String| {
                    if part.contains("||") || part.contains(" ? ") { format!("({part})") } else { part.clone() }
                };
                Some(parts.iter().map(safe).collect::<Vec<_>>().join(" && "))
            }
        }
    }

    fn asked(&mut self, frame: &mut Frame, asked: Asked<'_, '_>) {
        let own = self.when(frame, asked.field.condition(), &asked.field);
        let later = match &own {
            When::Cel(_, needs) => needs.iter().map(|known| known.at).max().filter(|at| *at > asked.at),
            _ => None,
        };
        let when = self.joined(frame, own);
        let at = asked.at;
        let step = self.step(frame, asked, when);
        match later {
            Some(needed) => frame.deferred.push((needed, step)),
            None => self.add(frame, step),
        }
        // What waited for this answer comes now.
        let (ready, waiting) = std::mem::take(&mut frame.deferred).into_iter().partition(|(needed, _)| *needed <= at);
        frame.deferred = waiting;
        let ready: Vec<(usize, Step)> = ready;
        ready.into_iter().for_each(|(_, step)| self.add(frame, step));
    }

    fn open(&mut self, frame: &mut Frame, field: &Field<'_, '_>, names: Rc<Names>) {
        self.flush(frame);
        let own = self.when(frame, field.condition(), field);
        frame.around.push(if let When::Cel(cel, _) = own { Some(cel) } else { None });
        frame.names.push(names);
        if field.text("label_display") != "hidden" && !field.label().is_empty() {
            frame.title = Some(self.rendered(frame, &field.label(), false).pattern).filter(|title| !title.is_empty());
            frame.title_said = false;
        }
        self.report.add(
            Element::Field,
            field.place(),
            Came::Whole,
            "a block with one item: its fields are asked in its place",
        );
    }

    pub(super) fn end_page(&mut self, frame: &mut Frame, last: bool) {
        for (_, mut step) in std::mem::take(&mut frame.deferred) {
            let why = "it needs an answer that is only asked further down; without it, it always holds";
            if let Some(cel) = &step.when {
                self.lose(cel, why);
            }
            step.field.optional = true;
            step.when = self.joined(frame, When::Always);
            self.add(frame, step);
        }
        self.flush(frame);
        self.posts(frame);
        // A page that asks nothing gives its texts to the next one.
        let asks = frame.items.len() > frame.page;
        let base = self.joined(frame, When::Always);
        let whens: Vec<Option<String>> = frame.pending.iter().map(|note| note.when.clone()).collect();
        for when in whens {
            self.settle(frame, &when);
        }
        let (keep, left) = std::mem::take(&mut frame.pending)
            .into_iter()
            .partition(|note: &Note| !asks && !last && note.when == base && base.is_none());
        frame.pending = keep;
        let left: Vec<Note> = left;
        left.into_iter().for_each(|note| self.note(frame, note));
    }

    fn posts(&mut self, frame: &mut Frame) {
        for (condition, says, place) in std::mem::take(&mut frame.posts) {
            self.post(frame, &condition, &says, &place);
        }
    }

    /// Conditions that are in this one are lost after all.
    pub(super) fn lose(&mut self, cel: &str, why: &str) {
        for (_, line) in self.conditions.iter().filter(|(condition, _)| cel.contains(condition.as_str())) {
            if let Some(line) = self.report.lines.get_mut(*line) {
                line.came = Came::Not;
                line.why = why.to_owned();
            }
        }
    }

    pub(super) fn translator<'f>(&self, frame: &'f Frame) -> Translator<'f>
    where
        's: 'f,
    {
        Translator::new(self.scope, frame.names.last().map(|names| &**names))
    }

    pub(super) fn base(&self, frame: &Frame) -> Option<String> {
        self.joined(frame, When::Always)
    }
}

impl Frame {
    /// The steps of the page at hand.
    pub(super) fn of_page(&mut self) -> &mut [Item] {
        let from = self.page.min(self.items.len());
        &mut self.items[from..]
    }
}

/// Where a condition stands, and what it says.
pub(super) fn place(field: &Field<'_, '_>, condition: &Condition) -> String {
    let text: String = condition.text.chars().take(160).collect();
    format!("{} (if {text})", field.place())
}
