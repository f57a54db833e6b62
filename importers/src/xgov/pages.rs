//! Pages of XGov: what each of them shows and asks, before they are laid out one after the other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    conditions::{Answer, Conditions, Known},
    fields::{self, Made},
    form::Form,
};
use crate::{
    Came, Element,
    draft::{Draft, in_cel},
    items::Step,
    json::Look,
    said::Said,
};

/// What stands on a page, in its order.
pub(super) enum Piece {
    Text(Said),
    Step(Step),
    Group(Group),
}

/// A table that people add rows to.
pub(super) struct Group {
    pub(super) title: Said,
    pub(super) step: Step,
    pub(super) optional: bool,
    pub(super) at_most: u16,
}

/// A page.
pub(super) struct Page {
    pub(super) path: String,
    pub(super) title: Said,
    pub(super) section: String,
    pub(super) pieces: Vec<Piece>,
    /// The summary, and what comes after it.
    pub(super) end: bool,
    /// The field that says how many times the page is asked.
    pub(super) repeat: Option<String>,
}

/// An import while it goes on.
pub(super) struct Importer<'a> {
    pub(super) file: &'a str,
    pub(super) form: Form<'a>,
    pub(super) draft: Draft,
    pub(super) conditions: Conditions<'a>,
    pub(super) pages: Vec<Page>,
    /// Fields of each page whose fate goes to the report when the page is laid out.
    pub(super) lines: Vec<Vec<(String, Came, String)>>,
    pub(super) currencies: BTreeMap<String, usize>,
    asked: usize,
}

/// What nobody knows how often is asked at most so often.
const MOST_ROWS: u16 = 20;

impl<'a> Importer<'a> {
    pub(super) fn new(file: &'a str, form: Form<'a>) -> Self {
        Self {
            file,
            form,
            draft: Draft::default(),
            conditions: Conditions::default(),
            pages: Vec::new(),
            lines: Vec::new(),
            currencies: BTreeMap::new(),
            asked: 0,
        }
    }

    pub(super) fn import(&mut self) {
        let root = self.form.root();
        for condition in root.at("conditions").items() {
            self.conditions.by_name.insert(condition.at("name").text(), condition.at("value"));
        }
        for (number, page) in root.at("pages").items().iter().enumerate() {
            let made = self.page(number, page);
            self.pages.push(made);
        }
        self.lay_out();
        self.around();
    }

    /// Languages of texts that stand beside each other in one file.
    pub(super) fn languages_inside(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let texts = self.form.root().at("pages").items().iter().map(|page| page.at("title"));
        for title in texts.chain([self.form.root().at("name")]) {
            found.extend(
                title.as_object().into_iter().flatten().map(|(locale, _)| locale.clone()).filter(|of| of.len() == 2),
            );
        }
        found
    }

    fn page(&mut self, number: usize, page: &'a Value) -> Page {
        let partners = self.form.page(number, page);
        let title = self.form.member("title", page, &partners);
        let controller = page.at("controller").text().to_lowercase();
        let path = page.at("path").text().to_owned();
        let repeat = page.at("repeatField").as_str().map(str::to_owned);
        let repeating = repeat.is_some() || controller.contains("repeatingfield");
        let components = page.at("components").items();
        let inputs = components.iter().filter(|component| fields::is_input(component)).count();
        self.asked = 0;
        self.lines.push(Vec::new());
        let mut pieces = Vec::new();
        for (place, component) in components.iter().enumerate() {
            let partners = self.form.component(number, place, component);
            if !fields::is_input(component) {
                pieces.extend(self.content(&path, component, &partners).map(Piece::Text));
                continue;
            }
            if component.at("type").text() == "MultiInputField" {
                pieces.push(Piece::Group(self.table(number, &path, component, &partners)));
                continue;
            }
            let (mut step, made) = self.step(number, &path, component, &partners, repeating);
            // A page with one question bears its title; with several, each component bears its own.
            let hidden = component.at("options").at("hideTitle").is_true();
            if (inputs == 1 && hidden) || step.question.is_empty() {
                step.question = title.clone();
            }
            let own_rows = controller.contains("repeatingfield") && repeat.is_none();
            if own_rows {
                let optional = made.optional;
                pieces.push(Piece::Group(Group { title: title.clone(), step, optional, at_most: MOST_ROWS }));
                continue;
            }
            pieces.push(Piece::Step(step));
            let field = made.fields.first().map(|field| field.id.what.clone());
            if let (Some(id), Answer::Choice(options) | Answer::Several(options)) = (field, &made.answer) {
                self.revealed(number, &path, &made, options, &in_cel(&id), &mut pieces);
            }
        }
        let end = controller.contains("summary") || controller.contains("confirm");
        Page { path, title, section: page.at("section").text().to_owned(), pieces, end, repeat }
    }

    /// What is shown beside the questions.
    fn content(&mut self, path: &str, component: &'a Value, partners: &[Option<&'a Value>]) -> Option<Said> {
        let kind = component.at("type").text();
        let place = format!("{path}, {kind} {}", component.at("name").text());
        if let Some(condition) = component.at("options").at("condition").as_str().filter(|name| !name.is_empty()) {
            let why =
                format!("a text that is shown when `{condition}` holds; texts have no conditions, and it is left out");
            self.draft.report.add(Element::Text, place, Came::Not, why);
            return None;
        }
        let mut said = self.form.member("content", component, partners);
        match kind {
            "Details" => {
                let mut whole = self.form.member("title", component, partners);
                whole.below(&said);
                said = whole;
            }
            "List" | "FlashCard" => {
                let mut whole = self.form.member("title", component, partners);
                for (item, partners) in self.form.items(component.at("list").text()) {
                    whole.below(&self.form.member("text", item, &partners).map(|text| format!("• {text}")));
                    whole.below(&self.form.member("description", item, &partners));
                }
                said = whole;
            }
            _ => {}
        }
        if said.is_empty() {
            if !component.at("content").is_blank()
                || !matches!(kind, "Para" | "Html" | "InsetText" | "Details" | "List" | "FlashCard")
            {
                self.draft.report.add(
                    Element::Text,
                    place,
                    Came::Not,
                    format!("`{kind}` shows nothing that could be read"),
                );
            }
            return None;
        }
        if said.any().contains("{{") {
            self.draft.report.add(
                Element::Text,
                place,
                Came::Partly,
                "what it takes from answers stands in it as it was written",
            );
        } else {
            self.draft.report.add(Element::Text, place, Came::Whole, "");
        }
        Some(said)
    }

    fn step(
        &mut self,
        number: usize,
        path: &str,
        component: &'a Value,
        partners: &[Option<&'a Value>],
        in_group: bool,
    ) -> (Step, Made<'a>) {
        let name = component.at("name").text();
        let place = format!("{path}, {} {name}", component.at("type").text());
        let made = fields::make(&mut self.draft, &mut self.form, component, partners, &place);
        if let Some(sign) = &made.currency {
            *self.currencies.entry(sign.clone()).or_default() += 1;
        }
        self.lines[number].push((place, made.came.0, made.came.1.clone()));
        let section = self.form.root().at("pages").items()[number].at("section").text().to_owned();
        if let Some(field) = made.fields.first() {
            self.conditions.fields.push(Known {
                section,
                name: name.to_owned(),
                in_cel: in_cel(&field.id),
                page: number,
                index: self.asked,
                answer: made.answer.clone(),
                optional: made.optional,
                in_group,
            });
        }
        self.asked += 1;
        let (fields, checks) = (made.fields.clone(), made.checks.clone());
        (Step { question: made.title.clone(), fields, checks, own: None }, made)
    }

    /// A table: each row answers one question, so that its fields stand on one step.
    fn table(&mut self, number: usize, path: &str, component: &'a Value, partners: &[Option<&'a Value>]) -> Group {
        let title = self.form.member("title", component, partners);
        let place = format!("{path}, MultiInputField {}", component.at("name").text());
        let (mut fields, mut checks) = (Vec::new(), Vec::new());
        for child in component.at("children").items() {
            if !fields::is_input(child) {
                let theirs = self.form.child(child);
                let _shown = self.content(path, child, &theirs);
                continue;
            }
            let theirs = self.form.child(child);
            let (step, _) = self.step(number, path, child, &theirs, true);
            fields.extend(step.fields);
            checks.extend(step.checks);
        }
        let came = if fields.is_empty() { Came::Not } else { Came::Whole };
        self.lines[number].push((
            place,
            came,
            if fields.is_empty() { "it has no fields".to_owned() } else { String::new() },
        ));
        let options = component.at("options");
        let rows = options.at("maxMultiInputFieldRows").whole().and_then(|rows| u16::try_from(rows).ok());
        let step = Step { question: title.clone(), fields, checks, own: None };
        let at_most = rows.filter(|rows| (1..=100).contains(rows)).unwrap_or(MOST_ROWS);
        Group { title, step, optional: options.at("required").is_false(), at_most }
    }

    /// Components that are shown when an option is chosen come after the question, under that condition.
    fn revealed(
        &mut self,
        number: usize,
        path: &str,
        made: &Made<'a>,
        options: &[(String, String)],
        in_cel: &str,
        pieces: &mut Vec<Piece>,
    ) {
        for (value, components) in &made.revealed {
            let Some(known) = self.conditions.fields.iter().find(|known| known.in_cel == in_cel).cloned() else {
                return;
            };
            let own =
                options.iter().find(|(of, _)| of == value).and_then(|_| self.conditions.contains(&known, value).ok());
            for component in components.iter().filter(|component| fields::is_input(component)) {
                let partners = self.form.child(component);
                let (mut step, _) = self.step(number, path, component, &partners, known.in_group);
                step.own = own.clone();
                pieces.push(Piece::Step(step));
                self.draft.report.add(
                    Element::Condition,
                    format!("{path}, {}, option `{value}`", known.name),
                    Came::Whole,
                    "",
                );
            }
        }
    }
}
