//! What stands around the pages of XGov: fees, the declaration, what happens after sending, the name.

use authoring::source::{Item, Kind, Line, LineValue};

use super::{conditions::Answer, pages::Importer};
use crate::{
    Came, Element,
    draft::{Draft, field},
    json::Look,
    person::Person,
    said::Said,
    shared,
    way::Way,
};

impl Importer<'_> {
    pub(super) fn fees(&mut self, way: &mut Way) {
        for fee in self.form.root().at("fees").items() {
            let place = format!("fee {}", fee.at("description").written());
            let Some(cents) = fee.at("amount").whole().filter(|cents| (0..10_000_000).contains(cents)) else {
                self.draft.report.add(Element::Computed, place, Came::Not, "its amount is no whole number of pence");
                continue;
            };
            let (condition, multiplier) = (fee.at("condition").text(), fee.at("multiplier").text());
            if condition.is_empty() && multiplier.is_empty() {
                self.draft.procedure.fee += cents;
                self.draft.report.add(Element::Computed, place, Came::Whole, "");
                continue;
            }
            let when = match self.conditions.named(condition) {
                _ if condition.is_empty() => Ok(None),
                Ok(cond) => Ok(way.alone(&self.conditions.variables, &cond)),
                Err(why) => Err(why),
            };
            let times = match self.conditions.find(multiplier) {
                _ if multiplier.is_empty() => Ok(String::new()),
                Ok(known) if matches!(known.answer, Answer::Whole) => Ok(format!(" * {}", known.in_cel)),
                _ => Err(format!("`{multiplier}`, by which it is multiplied, is no number")),
            };
            match (when, times) {
                (Ok(when), Ok(times)) => {
                    let label = self.form.said(fee.at("description"));
                    let id = self.draft.lines.unique(label.any(), "fee");
                    self.draft.say(format!("outcome-{id}"), &label);
                    let value = LineValue::Is(format!("euros({}.{:02}){times}", cents / 100, cents % 100).into());
                    let line = Line { id: id.into(), when: when.map(Into::into), label: None, value, private: false };
                    self.draft.procedure.finish.outcome.push(line);
                    self.draft.report.add(Element::Computed, place, Came::Whole, "");
                }
                (Err(why), _) | (_, Err(why)) => self.draft.report.add(Element::Computed, place, Came::Not, why),
            }
        }
    }

    /// What stands around the pages.
    pub(super) fn around(&mut self) {
        let root = self.form.root();
        if !root.at("declaration").text().trim().is_empty() {
            let sentence = self.form.said(root.at("declaration"));
            let question = Said::ours("Déclaration", "Declaration", "Datganiad");
            let id = self.draft.fields.unique("declaration", "declaration");
            self.draft.say(format!("consent-{id}"), &sentence);
            let fields = vec![field(&id, Kind::Consent, false, Person::default())];
            let ask = self.draft.ask(&question, &Said::default(), fields, Vec::new());
            self.draft.procedure.steps.push(Item::Ask(Box::new(ask)));
            self.draft.report.add(Element::Text, "declaration", Came::Whole, "");
        }
        let custom = root.at("specialPages").at("confirmationPage").at("customText");
        let next = self.form.said(custom.at("nextSteps"));
        if !next.is_empty() && !custom.at("nextSteps").is_boolean() {
            self.draft.next(&next, None);
            self.draft.report.add(Element::Text, "confirmationPage", Came::Whole, "");
        }
        let add =
            |draft: &mut Draft, element, place: &str, why: String| draft.report.add(element, place, Came::Not, why);
        for output in root.at("outputs").items() {
            let why = format!(
                "answers went out by `{}`; here they become a dossier of the service",
                output.at("type").text()
            );
            add(&mut self.draft, Element::Workflow, "outputs", why);
        }
        for (name, why) in [
            ("payApiKey", "payment: the fee is told, and paid as the service says"),
            ("authentication", "people signed in there"),
            ("toggle", "a switch that closes the form"),
            ("exitOptions", "the way back to another site"),
            ("analytics", "counting of visitors"),
        ] {
            if !root.at(name).is_blank() && !root.at(name).is_false() {
                add(&mut self.draft, Element::Workflow, name, why.to_owned());
            }
        }
        if root.at("skipSummary").is_true() {
            add(
                &mut self.draft,
                Element::Other,
                "skipSummary",
                "everybody sees their answers before they are sent".to_owned(),
            );
        }
        for (name, value) in
            [("phaseBanner", root.at("phaseBanner").at("phase")), ("feedback", root.at("feedback").at("url"))]
        {
            if !value.is_blank() {
                add(&mut self.draft, Element::Other, name, format!("`{}` is not shown", value.written()));
            }
        }
        for (sign, count) in std::mem::take(&mut self.currencies) {
            let why = format!(
                "{count} amounts were asked in {sign}, and are asked in euros: look at their bounds and at what texts say"
            );
            self.draft.report.add(Element::Other, "currency", Came::Partly, why);
        }
        let alone = std::mem::take(&mut self.form.alone);
        for (locale, what) in alone.into_iter().chain(self.form.left_over()) {
            self.draft.report.add(Element::Text, what, Came::Partly, format!("it has no partner in `{locale}`"));
        }
        self.named();
    }

    /// The head of the file.
    fn named(&mut self) {
        let root = self.form.root();
        let start = root.at("startPage").text();
        let pages = root.at("pages").items();
        let number = pages.iter().position(|page| page.at("path").text() == start).unwrap_or(0);
        let partners = pages.get(number).map(|page| self.form.page(number, page)).unwrap_or_default();
        let first = pages.get(number).map(|page| self.form.member("title", page, &partners)).unwrap_or_default();
        let stem = self.file.rsplit('/').next().unwrap_or(self.file).trim_end_matches(".json");
        let name = self.form.said(root.at("name"));
        // Forms of one fund bear its name; what tells them apart is their first page.
        let mut title = if first.is_empty() { name.clone() } else { first };
        for (locale, name) in name.texts() {
            let mine = title.in_locale(locale).unwrap_or_default().to_owned();
            if mine != name && !mine.is_empty() {
                title = title.and(locale, format!("{name} – {mine}"));
            }
        }
        if title.is_empty() {
            title = Said::one(self.form.main(), stem);
        }
        self.form.alone.clear();
        self.draft.head(&title, &Said::default(), &Said::default());
        let id = shared::kebab(stem);
        if !id.is_empty() {
            self.draft.procedure.id = id.into();
        }
    }
}
