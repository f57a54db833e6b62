//! Pages as steps, one after the other. Parvis asks one question a step: a page with several inputs becomes several steps, each with the
//! title of its input as the question, because those pages put together what has nothing in common but its place in the form. What
//! answers one question stays together: the rows of a table, and the parts of a name.

use std::collections::{BTreeSet, HashMap};

use authoring::source::{Group as SourceGroup, Item};

use serde_json::Value;

use super::pages::{Importer, Page, Piece};
use crate::{
    Came, Element,
    json::Look,
    said::Said,
    way::{Graph, Link, Way, walk},
};

impl Importer<'_> {
    pub(super) fn lay_out(&mut self) {
        let graph = self.graph();
        let mut way = walk(&graph, &self.conditions.variables);
        self.tell(&graph, &way);
        let mut shown = BTreeSet::new();
        // Texts of pages without a question stand on the step that follows.
        let mut waiting: HashMap<usize, Said> = HashMap::new();
        for number in way.order.clone() {
            if way.never(number) {
                self.left_out(number, "nobody comes there: no answer leads to it");
                continue;
            }
            let page = std::mem::replace(
                &mut self.pages[number],
                Page {
                    path: String::new(),
                    title: Said::default(),
                    section: String::new(),
                    pieces: Vec::new(),
                    end: false,
                    repeat: None,
                },
            );
            let lead = waiting.remove(&number).unwrap_or_default();
            self.lay_page(number, page, lead, &graph, &mut way, &mut waiting, &mut shown);
        }
        for number in (0..self.pages.len()).filter(|number| !way.order.contains(number)) {
            self.left_out(number, "no page leads to it: nobody was asked what it asks");
        }
        self.fees(&mut way);
    }

    /// The links between pages; what cannot be said of them goes to the report.
    fn graph(&mut self) -> Graph {
        let root = self.form.root();
        let mut conditions = HashMap::new();
        let used = used(root);
        for condition in root.at("conditions").items() {
            let name = condition.at("name").text();
            if !used.contains(name) {
                let why = "nothing in the form uses this condition: it is left out";
                self.draft.report.add(Element::Other, format!("condition {name}"), Came::Not, why);
                continue;
            }
            let cond = self.conditions.named(name);
            let (came, why) = match &cond {
                Ok(_) => (Came::Whole, String::new()),
                Err(why) => (Came::Not, why.clone()),
            };
            let shown = condition.at("displayName").text();
            self.draft.report.add(Element::Condition, format!("condition {name} ({shown})"), came, why);
            conditions.insert(name, cond);
        }
        let pages = root.at("pages").items();
        let place = |path: &str| pages.iter().position(|page| page.at("path").text() == path);
        let start = root.at("startPage").text();
        let mut graph = Graph { links: Vec::new(), start: place(start).unwrap_or(0), exits: Vec::new() };
        for page in pages {
            let mut links = Vec::new();
            let here = page.at("path").text();
            for next in page.at("next").items() {
                let path = next.at("path").text();
                let condition = next.at("condition").text();
                if let Some(address) = next.at("redirect").as_str() {
                    let why = format!("the way leaves the form for {address}");
                    self.draft.report.add(Element::Other, here, Came::Not, why);
                }
                let Some(to) = place(path) else {
                    if next.at("redirect").is_null() {
                        let why = format!("there is no page `{path}`; nothing leads there, as in the form itself");
                        self.draft.report.add(Element::Other, here, Came::Partly, why);
                    }
                    continue;
                };
                let mut link = Link { to: Some(to), when: None, unsure: false };
                match conditions.get(condition) {
                    _ if condition.is_empty() => {}
                    Some(Ok(cond)) => link.when = Some(cond.clone()),
                    Some(Err(_)) => link.unsure = true,
                    None => {
                        let why = format!("there is no condition `{condition}`; the way to {path} is never taken");
                        self.draft.report.add(Element::Condition, here, Came::Not, why);
                        continue;
                    }
                }
                links.push(link);
            }
            let made = &self.pages[graph.links.len()];
            let asks = made.pieces.iter().any(|piece| !matches!(piece, Piece::Text(_)));
            if links.is_empty() && !asks && !made.end {
                graph.exits.push(graph.links.len());
            }
            graph.links.push(links);
        }
        graph
    }

    fn tell(&mut self, graph: &Graph, way: &Way) {
        for (page, link) in &way.back {
            let to = graph.links[*page][*link].to.map_or("", |to| self.pages[to].path.as_str());
            let why = format!("it leads back to {to}; here everybody goes on, and may go back by themselves");
            self.draft.report.add(Element::Condition, self.pages[*page].path.clone(), Came::Not, why);
        }
        for (page, variable) in &way.late {
            let name = self.conditions.variables.list[*variable].name.clone();
            let why = format!("a condition looks at `{name}`, which is asked later: it does not hold");
            self.draft.report.add(Element::Condition, self.pages[*page].path.clone(), Came::Partly, why);
        }
        if !way.whole {
            let why = "so many ways cross that no condition could be made of them: every page is asked of everybody";
            self.draft.report.add(Element::Condition, self.file, Came::Not, why);
        }
    }

    /// A page that nobody comes to.
    fn left_out(&mut self, number: usize, why: &str) {
        let questions = self.lines[number].len();
        let path = self.form.root().at("pages").items()[number].at("path").text();
        let why = format!("{why}; its {questions} questions are left out");
        self.draft.report.add(Element::Other, path, Came::Partly, why);
    }

    #[expect(clippy::too_many_arguments, reason = "what goes on from page to page is passed by name")]
    fn lay_page(
        &mut self,
        number: usize,
        mut page: Page,
        mut lead: Said,
        graph: &Graph,
        way: &mut Way,
        waiting: &mut HashMap<usize, Said>,
        shown: &mut BTreeSet<String>,
    ) {
        for (place, came, why) in std::mem::take(&mut self.lines[number]) {
            self.draft.report.add(Element::Field, place, came, why);
        }
        let when = self.when(number, &page.path, way, None);
        if page.pieces.iter().all(|piece| matches!(piece, Piece::Text(_))) {
            for piece in &page.pieces {
                if let Piece::Text(text) = piece {
                    lead.below(text);
                }
            }
            let links = &graph.links[number];
            match links.iter().find(|link| link.when.is_none()).or(links.first()).and_then(|link| link.to) {
                _ if page.end => {
                    if !lead.is_empty() {
                        self.draft.next(&lead, when);
                    }
                }
                None => self.draft.exit(&page.title, &lead, None, when),
                Some(to) => {
                    let alone = graph.links.iter().flatten().filter(|link| link.to == Some(to)).count() == 1;
                    if !alone && !lead.is_empty() {
                        let why =
                            "a page of text: it stands on the next step, also for those who come there another way";
                        self.draft.report.add(Element::Text, page.path.clone(), Came::Partly, why);
                    }
                    waiting.entry(to).or_default().below(&lead);
                }
            }
            return;
        }
        self.section(&page.section, shown);
        let asks = page.pieces.iter().filter(|piece| !matches!(piece, Piece::Text(_))).count();
        if asks > 1 {
            // The title of a page with several questions says what they are about.
            let mut titled = page.title.clone();
            titled.below(&lead);
            lead = titled;
        }
        let mut items: Vec<(Item, Said)> = Vec::new();
        for piece in together(std::mem::take(&mut page.pieces), &page.title) {
            match piece {
                Piece::Text(text) => lead.below(&text),
                Piece::Step(step) => {
                    let when = match &step.own {
                        Some(_) => self.when(number, &page.path, way, step.own.as_ref()),
                        None => when.clone(),
                    };
                    items.push((self.draft.question(step, &Said::default(), when), std::mem::take(&mut lead)));
                }
                Piece::Group(group) => {
                    let mut when = when.clone();
                    if group.optional {
                        when = Some(self.draft.any_rows(&group.title, when));
                    }
                    let id = self.draft.fields.unique(group.title.any(), "item");
                    let ask = self.draft.question(group.step, &Said::default(), None);
                    let item = self.draft.group(&id, group.at_most, None, vec![ask], when);
                    items.push((item, std::mem::take(&mut lead)));
                }
            }
        }
        // What stands below the last question is read before it is answered.
        if let Some((_, last)) = items.last_mut() {
            last.below(&lead);
        }
        let items: Vec<Item> = items.into_iter().map(|(item, lead)| self.with_lead(item, &lead)).collect();
        match &page.repeat {
            Some(field) => self.repeated(field, &page, items, when),
            None => self.draft.procedure.steps.extend(items),
        }
    }

    fn when(&mut self, number: usize, path: &str, way: &mut Way, own: Option<&crate::way::Cond>) -> Option<String> {
        way.when(number, &self.conditions.variables, own).unwrap_or_else(|| {
            let why = "its condition is longer than anybody reads: it is asked of everybody";
            self.draft.report.add(Element::Condition, path, Came::Not, why);
            None
        })
    }

    fn with_lead(&mut self, item: Item, lead: &Said) -> Item {
        let id = match &item {
            Item::Ask(ask) => Some(&ask.id),
            Item::Group(group) => {
                group.steps.iter().find_map(|item| if let Item::Ask(ask) = item { Some(&ask.id) } else { None })
            }
            _ => None,
        };
        if let Some(id) = id.map(|id| id.what.clone()) {
            self.draft.say(format!("step-{id}-lead"), lead);
        }
        item
    }

    /// Pages that are asked as many times as an answer says; those that follow each other are asked together.
    fn repeated(&mut self, field: &str, page: &Page, items: Vec<Item>, when: Option<String>) {
        let known = self.conditions.fields.iter().find(|known| {
            field.rsplit('.').next() == Some(known.name.as_str())
                && matches!(known.answer, super::conditions::Answer::Whole)
        });
        let times = known.map(|known| known.in_cel.clone());
        if times.is_none() {
            let why = format!(
                "it is asked as many times as `{field}` says, which is no number; here the person says whether there is another"
            );
            self.draft.report.add(Element::Other, page.path.clone(), Came::Partly, why);
        }
        let same =
            |group: &SourceGroup| times.is_some() && group.times.as_ref().map(|of| of.as_str()) == times.as_deref();
        if let Some(Item::Group(group)) = self.draft.procedure.steps.last_mut()
            && same(group)
        {
            group.steps.extend(items);
            return;
        }
        let id = self.draft.fields.unique(page.title.any(), "item");
        let group = self.draft.group(&id, 20, times, items, when);
        self.draft.procedure.steps.push(group);
    }

    fn section(&mut self, name: &str, shown: &mut BTreeSet<String>) {
        if name.is_empty() || !shown.insert(name.to_owned()) {
            return;
        }
        let (section, partners) = self.form.named("sections", name);
        let Some(section) = section.filter(|section| !section.at("hideTitle").is_true()) else { return };
        let title = self.form.member("title", section, &partners);
        self.draft.section(&title);
    }
}

/// The conditions that something in the form names: links, fees, options, texts, and conditions that are named themselves.
fn used(root: &Value) -> BTreeSet<&str> {
    fn gather<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
            Value::Object(members) => {
                for (name, member) in members {
                    if matches!(name.as_str(), "condition" | "conditionName") {
                        found.extend(member.as_str());
                    }
                    gather(member, found);
                }
            }
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for (_, member) in root.as_object().into_iter().flatten().filter(|(name, _)| *name != "conditions") {
        gather(member, &mut found);
    }
    loop {
        let before = found.len();
        for condition in root.at("conditions").items() {
            if found.contains(condition.at("name").text()) {
                gather(condition.at("value"), &mut found);
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// The parts of a name answer one question.
fn together(pieces: Vec<Piece>, title: &Said) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        let piece = match (joined.last_mut(), piece) {
            (Some(Piece::Step(before)), Piece::Step(step)) => before.join(step, title).map(Piece::Step),
            (_, piece) => Some(piece),
        };
        joined.extend(piece);
    }
    joined
}
