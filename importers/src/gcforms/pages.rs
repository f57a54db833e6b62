//! Groups of GC Forms as steps, one after the other: each element with an input is a question of its own. What answers one question
//! stays together: the rows of a set, the parts of a name or an address, the sentences that are agreed to.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::elements::{self, Chosen, said};
use crate::{
    Came, Element,
    draft::Draft,
    items::Step,
    json::Look,
    said::Said,
    way::{Cond, Graph, Link, Values, Variable, Variables, Way, walk},
};

/// A page: a group, or the whole form.
struct Page<'a> {
    id: String,
    title: Said,
    elements: Vec<&'a Value>,
    next: &'a Value,
    exit: Option<String>,
}

/// An import while it goes on.
pub(super) struct Importer<'a> {
    file: &'a str,
    pub(super) form: &'a Value,
    pub(super) draft: Draft,
    variables: Variables,
    /// What each choice became, by `element.choice`.
    choices: HashMap<String, Option<Cond>>,
    /// The page and the place of each element, for rules.
    places: HashMap<String, (usize, usize)>,
}

impl<'a> Importer<'a> {
    pub(super) fn new(file: &'a str, form: &'a Value) -> Self {
        Self {
            file,
            form,
            draft: Draft::default(),
            variables: Variables::default(),
            choices: HashMap::new(),
            places: HashMap::new(),
        }
    }

    pub(super) fn import(&mut self) {
        let pages = self.pages();
        let mut made: HashMap<String, elements::Made> = HashMap::new();
        for (number, page) in pages.iter().enumerate() {
            for (index, element) in page.elements.iter().enumerate() {
                let id = element.at("id").written();
                if is_text(element) || element.at("type").text() == "dynamicRow" {
                    continue;
                }
                let one = elements::make(&mut self.draft, element, &place(element));
                self.know(&id, number, index, &one);
                self.places.insert(id.clone(), (number, index));
                made.insert(id, one);
            }
        }
        let graph = self.graph(&pages);
        let mut way = walk(&graph, &self.variables);
        for (page, _) in &way.back {
            let why = "it leads back; here everybody goes on, and may go back by themselves";
            self.draft.report.add(Element::Condition, format!("group {}", pages[*page].id), Came::Not, why);
        }
        if !way.whole {
            let why = "so many ways cross that no condition could be made of them: every page is asked of everybody";
            self.draft.report.add(Element::Condition, self.file, Came::Not, why);
        }
        let mut lead = said(self.form.at("introduction"), "description");
        for number in way.order.clone() {
            if way.never(number) {
                self.left_out(&pages[number]);
            } else {
                self.page(number, &pages[number], &mut lead, &mut made, &mut way);
            }
        }
        for number in (0..pages.len()).filter(|number| !way.order.contains(number)) {
            self.left_out(&pages[number]);
        }
    }

    fn left_out(&mut self, page: &Page<'_>) {
        let count = page.elements.len();
        if count > 0 {
            let why = format!("nothing leads to this group: nobody saw its {count} elements, and they are left out");
            self.draft.report.add(Element::Other, format!("group {}", page.id), Came::Partly, why);
        }
    }

    /// The groups; without any, the layout is one page.
    fn pages(&mut self) -> Vec<Page<'a>> {
        let form = self.form;
        let by_id: HashMap<String, &'a Value> =
            form.at("elements").items().iter().map(|element| (element.at("id").written(), element)).collect();
        let mut shown: Vec<String> = Vec::new();
        let mut pages = Vec::new();
        for (id, group) in form.at("groups").as_object().into_iter().flatten().filter(|(id, _)| *id != "end") {
            let mut elements = Vec::new();
            for element in group.at("elements").items() {
                let name = element.written();
                match by_id.get(&name) {
                    Some(known) if !shown.contains(&name) => {
                        shown.push(name);
                        elements.push(*known);
                    }
                    Some(_) => {}
                    None => {
                        let why = format!("there is no element {name}");
                        self.draft.report.add(Element::Other, format!("group {id}"), Came::Partly, why);
                    }
                }
            }
            let exit = (group.at("nextAction").text() == "exit").then(|| {
                let site = [group.at("exitUrlFr"), group.at("exitUrlEn")];
                site.iter().map(|site| site.text()).find(|site| !site.is_empty()).unwrap_or_default().to_owned()
            });
            pages.push(Page {
                id: id.clone(),
                title: said(group, "title"),
                elements,
                next: group.at("nextAction"),
                exit,
            });
        }
        if pages.iter().all(|page| page.elements.is_empty()) {
            let layout = form.at("layout").items();
            let all = form.at("elements").items().iter();
            let elements: Vec<&Value> = if layout.is_empty() {
                all.collect()
            } else {
                layout.iter().filter_map(|id| by_id.get(&id.written()).copied()).collect()
            };
            shown = elements.iter().map(|element| element.at("id").written()).collect();
            pages =
                vec![Page { id: "start".to_owned(), title: Said::default(), elements, next: &Value::Null, exit: None }];
        }
        for element in form.at("elements").items().iter().filter(|element| !shown.contains(&element.at("id").written()))
        {
            self.draft.report.add(
                Element::Other,
                place(element),
                Came::Partly,
                "no page shows it: nobody saw it, and it is left out",
            );
        }
        for page in &mut pages {
            page.elements = after_what_they_look_at(std::mem::take(&mut page.elements));
        }
        pages
    }

    /// Keeps what the choices of an element became.
    fn know(&mut self, id: &str, page: usize, index: usize, made: &elements::Made) {
        for (place, choice) in made.choices.iter().enumerate() {
            let cond = choice.clone().map(|choice| {
                let (name, values, fitting, optional) = match choice {
                    Chosen::One(name, options, at) => (name, Values::Choice(options), at, made.optional),
                    Chosen::Among(name, option) => {
                        let statement = format!("\"{option}\" in {name}");
                        (name, Values::Statement(statement), 1, made.optional)
                    }
                    Chosen::Box(name) => (name, Values::YesNo, 1, false),
                };
                Cond::Is(self.variables.number(Variable { name, page, index, values, optional }), vec![fitting])
            });
            self.choices.insert(format!("{id}.{place}"), cond);
        }
    }

    /// The condition of a choice that a rule names: `3.1`.
    fn chosen(&self, rule: &str) -> Result<Cond, String> {
        let rule = if rule.contains('.') { rule.to_owned() } else { format!("{rule}.0") };
        match self.choices.get(&rule) {
            Some(Some(cond)) => Ok(cond.clone()),
            Some(None) => Err(format!("the choice {rule} says nothing")),
            None => Err(format!("there is no choice {rule}")),
        }
    }

    fn graph(&mut self, pages: &[Page<'_>]) -> Graph {
        let number = |id: &str| pages.iter().position(|page| page.id == id);
        let mut graph = Graph { links: Vec::new(), start: number("start").unwrap_or(0), exits: Vec::new() };
        for (here, page) in pages.iter().enumerate() {
            let place = format!("group {}", page.id);
            let mut links = Vec::new();
            let mut link = |importer: &mut Self, id: &str, when: Option<Cond>, unsure: bool| match number(id) {
                Some(to) => links.push(Link { to: Some(to), when, unsure }),
                None if matches!(id, "end" | "exit" | "review" | "") => links.push(Link { to: None, when, unsure }),
                None => importer.draft.report.add(
                    Element::Condition,
                    place.clone(),
                    Came::Not,
                    format!("there is no group {id}"),
                ),
            };
            if page.exit.is_some() {
                graph.exits.push(here);
                graph.links.push(Vec::new());
                continue;
            }
            if let Some(to) = page.next.as_str() {
                link(self, to, None, false);
            }
            for rule in page.next.items() {
                let (to, choice) = (rule.at("groupId").text(), rule.at("choiceId").text());
                let element = choice.split('.').next().unwrap_or_default();
                let shown = format!("{place}, rule {choice}");
                if choice.contains("catch-all") {
                    link(self, to, None, false);
                    self.draft.report.add(Element::Condition, shown, Came::Whole, "");
                } else if self.places.get(element).is_some_and(|(page, _)| *page != here) {
                    let why = "a rule about another page, which GC Forms does not look at here";
                    self.draft.report.add(Element::Condition, shown, Came::Partly, why);
                } else {
                    match self.chosen(choice) {
                        Ok(cond) => {
                            link(self, to, Some(cond), false);
                            self.draft.report.add(Element::Condition, shown, Came::Whole, "");
                        }
                        Err(why) => self.draft.report.add(
                            Element::Condition,
                            shown,
                            Came::Not,
                            format!("{why}: the rule never applies"),
                        ),
                    }
                }
            }
            graph.links.push(links);
        }
        graph
    }

    fn page(
        &mut self,
        number: usize,
        page: &Page<'_>,
        lead: &mut Said,
        made: &mut HashMap<String, elements::Made>,
        way: &mut Way,
    ) {
        let when = self.when(number, &page.id, way, None);
        let asks = page.elements.iter().any(|element| !is_text(element));
        let bare = ["start", "review", "end"].contains(&page.id.as_str());
        if asks && !bare {
            self.draft.section(&page.title);
        }
        let mut heading = Said::default();
        let mut items: Vec<Step> = Vec::new();
        let mut leads: Vec<(Said, Option<Cond>)> = Vec::new();
        for element in &page.elements {
            let own = self.own(element, number);
            let id = element.at("id").written();
            if is_text(element) {
                let mut text = said(element.at("properties"), "title");
                text.below(&said(element.at("properties"), "description"));
                if own.is_some() && page.exit.is_none() {
                    let why = "a text under a condition: texts have none, and it is left out";
                    self.draft.report.add(Element::Text, place(element), Came::Not, why);
                    continue;
                }
                self.draft.report.add(Element::Text, place(element), Came::Whole, "");
                if element.at("properties").at("descriptionEn").text().trim_start().starts_with('#')
                    && !text.any().contains('\n')
                {
                    heading = text.clone();
                }
                lead.below(&text);
                continue;
            }
            if element.at("type").text() == "dynamicRow" {
                self.flush(number, &page.id, &mut items, &mut leads, way);
                self.rows(element, number, &page.id, own, std::mem::take(lead), way);
                continue;
            }
            let Some(one) = made.remove(&id) else { continue };
            self.draft.report.add(Element::Field, place(element), one.came.0, one.came.1);
            if one.fields.is_empty() {
                continue;
            }
            let question = if one.title.is_empty() { heading.clone() } else { one.title };
            let step = Step { question, fields: one.fields, checks: one.checks, own: own.clone() };
            let step = match items.last_mut() {
                Some(before) if lead.is_empty() => before.join(step, &heading),
                _ => Some(step),
            };
            if let Some(step) = step {
                items.push(step);
                leads.push((std::mem::take(lead), own));
            }
        }
        let ends = page.exit.is_some() || (!asks && page.next.is_null() && !bare);
        if !ends && !lead.is_empty() {
            // What stands below the last question is read before it is answered; without one it waits for the next page.
            if let Some((last, _)) = leads.last_mut() {
                last.below(&std::mem::take(lead));
            }
        }
        self.flush(number, &page.id, &mut items, &mut leads, way);
        if ends {
            let site = page.exit.as_deref().filter(|site| !site.is_empty());
            self.draft.exit(&page.title, &std::mem::take(lead), site, when);
        }
    }

    fn flush(
        &mut self,
        number: usize,
        page: &str,
        items: &mut Vec<Step>,
        leads: &mut Vec<(Said, Option<Cond>)>,
        way: &mut Way,
    ) {
        for (step, (lead, own)) in items.drain(..).zip(leads.drain(..)) {
            let when = self.when(number, page, way, own.as_ref());
            let item = self.draft.question(step, &lead, when);
            self.draft.procedure.steps.push(item);
        }
    }

    pub(super) fn when(&mut self, number: usize, page: &str, way: &mut Way, own: Option<&Cond>) -> Option<String> {
        way.when(number, &self.variables, own).unwrap_or_else(|| {
            let why = "its condition is longer than anybody reads: it is asked of everybody";
            self.draft.report.add(Element::Condition, format!("group {page}"), Came::Not, why);
            None
        })
    }

    /// The condition of an element: one of its rules applies.
    fn own(&mut self, element: &Value, page: usize) -> Option<Cond> {
        let rules = element.at("properties").at("conditionalRules").items();
        let mut any = Vec::new();
        for rule in rules {
            let choice = rule.at("choiceId").text();
            let shown = format!("{}, rule {choice}", place(element));
            let asked = self.places.get(choice.split('.').next().unwrap_or_default()).copied();
            match self.chosen(choice) {
                Ok(_)
                    if asked.is_some_and(|(asked, _)| asked > page)
                        && self.form.at("groups").as_object().is_none_or(serde_json::Map::is_empty) =>
                {
                    self.draft.report.add(
                        Element::Condition,
                        shown,
                        Came::Not,
                        "it looks at an answer that is given later",
                    );
                }
                Ok(cond) => {
                    any.push(cond);
                    self.draft.report.add(Element::Condition, shown, Came::Whole, "");
                }
                Err(why) => self.draft.report.add(Element::Condition, shown, Came::Not, why),
            }
        }
        (!any.is_empty()).then(|| if any.len() == 1 { any.remove(0) } else { Cond::Any(any) })
    }
}

/// Elements in their order, but each after those of its page that its rules look at.
fn after_what_they_look_at(elements: Vec<&Value>) -> Vec<&Value> {
    let looks_at = |element: &Value| -> Vec<String> {
        let rules = element.at("properties").at("conditionalRules").items().iter();
        rules.map(|rule| rule.at("choiceId").text().split('.').next().unwrap_or_default().to_owned()).collect()
    };
    let mut waiting: Vec<(String, Vec<String>, &Value)> =
        elements.into_iter().map(|element| (element.at("id").written(), looks_at(element), element)).collect();
    let mut still: HashSet<String> = waiting.iter().map(|(id, ..)| id.clone()).collect();
    let mut placed: Vec<&Value> = Vec::new();
    while !waiting.is_empty() {
        // Rules in a circle look at nothing that comes before: the first of them stands first.
        let free = |(id, of, _): &(String, Vec<String>, &Value)| of.iter().all(|of| of == id || !still.contains(of));
        let at = waiting.iter().position(free).unwrap_or(0);
        let (id, _, element) = waiting.remove(at);
        still.remove(&id);
        placed.push(element);
    }
    placed
}

pub(super) fn is_text(element: &Value) -> bool {
    element.at("type").text() == "richText"
}

pub(super) fn place(element: &Value) -> String {
    let title = element.at("properties").at("titleEn").text();
    let short: String = title.chars().take(40).collect();
    format!("element {} ({} {short})", element.at("id").written(), element.at("type").text())
}
