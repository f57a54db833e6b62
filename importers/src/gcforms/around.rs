//! Sets of questions that are asked again and again, and what stands around the elements of GC Forms.

use authoring::source::Item;
use serde_json::Value;

use super::{
    elements::{self, said},
    pages::{Importer, is_text, place},
};
use crate::{
    Came, Element,
    items::Step,
    json::Look,
    said::Said,
    way::{Cond, Way},
};

/// Rows with more questions than this are asked one by one.
const TOGETHER: usize = 4;

/// What nobody bounds is bounded here, as GC Forms does.
const MOST_ROWS: u16 = 50;

impl Importer<'_> {
    /// A set of questions that is asked again and again.
    pub(super) fn rows(
        &mut self,
        element: &Value,
        number: usize,
        page: &str,
        own: Option<Cond>,
        lead: Said,
        way: &mut Way,
    ) {
        let properties = element.at("properties");
        let row = properties.at("dynamicRow");
        let mut title = said(properties, "title");
        if title.is_empty() {
            title = said(row, "rowTitle");
        }
        if title.is_empty() {
            title = Said::one("en", "Entry").and("fr", "Élément");
        }
        let mut lead = lead;
        lead.below(&said(properties, "description"));
        let mut steps: Vec<Step> = Vec::new();
        for part in properties.at("subElements").items() {
            if !part.at("properties").at("conditionalRules").is_blank() {
                let why = "a rule inside of a set: its question is always asked";
                self.draft.report.add(Element::Condition, place(part), Came::Not, why);
            }
            if is_text(part) {
                lead.below(&said(part.at("properties"), "description"));
                self.draft.report.add(Element::Text, place(part), Came::Whole, "");
                continue;
            }
            let one = elements::make(&mut self.draft, part, &place(part));
            self.draft.report.add(Element::Field, place(part), one.came.0, one.came.1);
            if !one.fields.is_empty() {
                steps.push(Step { question: one.title, fields: one.fields, checks: one.checks, own: None });
            }
        }
        if steps.is_empty() {
            self.draft.report.add(Element::Field, place(element), Came::Not, "the set asks nothing");
            return;
        }
        self.draft.report.add(Element::Field, place(element), Came::Whole, "");
        if steps.len() <= TOGETHER {
            // A row is one thing: its questions are answered together.
            let (mut fields, mut checks) = (Vec::new(), Vec::new());
            for step in steps {
                fields.extend(step.fields);
                checks.extend(step.checks);
            }
            steps = vec![Step { question: title.clone(), fields, checks, own: None }];
        }
        let when = self.when(number, page, way, own.as_ref());
        let most = properties.at("maxNumberOfRows").whole().and_then(|most| u16::try_from(most).ok());
        let id = self.draft.fields.unique(title.any(), "item");
        let mut items: Vec<Item> = Vec::new();
        for step in steps {
            items.push(self.draft.question(step, &std::mem::take(&mut lead), None));
        }
        let at_most = most.filter(|most| *most > 0).unwrap_or(MOST_ROWS).min(MOST_ROWS);
        let group = self.draft.group(&id, at_most, None, items, when);
        self.draft.procedure.steps.push(group);
    }

    /// What stands around the elements.
    pub(super) fn around(&mut self, root: &Value) {
        let form = self.form;
        let confirmation = said(form.at("confirmation"), "description");
        if !confirmation.is_empty() {
            self.draft.next(&confirmation, None);
            self.draft.report.add(Element::Text, "confirmation", Came::Whole, "");
        }
        let privacy = said(form.at("privacyPolicy"), "description");
        if !privacy.is_empty() {
            self.draft.report.add(Element::Text, "privacyPolicy", Came::Whole, "it stands as what the answers are for");
        }
        let workflow = [
            ("deliveryOption", "answers went out by e-mail; here they become a dossier of the service"),
            ("submission", "answers went out by e-mail; here they become a dossier of the service"),
            ("closingDate", "the form closed on a day"),
            ("saveAndResume", "answers could be kept for later"),
        ];
        for (name, why) in workflow {
            if [form, root].iter().any(|of| !of.at(name).is_blank() && !of.at(name).is_false()) {
                self.draft.report.add(Element::Workflow, name, Came::Not, why);
            }
        }
        for (name, of) in [("brand", form.at("brand")), ("closedMessage", form.at("closedMessage"))] {
            if !of.is_blank() && !of.as_object().is_some_and(|members| members.values().all(Look::is_blank)) {
                self.draft.report.add(Element::Other, name, Came::Not, "it is not shown here");
            }
        }
        if ["referrerUrlEn", "referrerUrlFr"].iter().any(|name| !form.at("confirmation").at(name).is_blank()) {
            self.draft.report.add(
                Element::Other,
                "confirmation.referrerUrl",
                Came::Not,
                "nobody is sent to another site at the end",
            );
        }
        let introduction = said(form.at("introduction"), "description");
        let summary = introduction.map(|text| text.lines().next().unwrap_or_default().to_owned());
        self.draft.head(&said(form, "title"), &summary, &privacy);
    }
}
