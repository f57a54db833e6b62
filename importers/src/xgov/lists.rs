//! Lists of choices, and files.

use authoring::source::{Choice, Kind};
use procedure::field::document::FileKind;
use serde_json::Value;

use super::{
    conditions::Answer,
    fields::{Kinded, LINE, Maker},
};
use crate::{Came, Element, json::Look, said::Said, shared::Ids};

impl Maker<'_, '_> {
    pub(super) fn choices(&mut self, name: &str) -> Kinded {
        let list = match self.component.at("list") {
            Value::String(name) => name.as_str(),
            _ => self.component.at("values").at("list").text(),
        };
        let items = self.form.items(list);
        let static_items = self.component.at("values").at("items").items();
        let items = if items.is_empty() { static_items.iter().map(|item| (item, Vec::new())).collect() } else { items };
        let options = self.component.at("options");
        let single = name == "CheckboxesField" && items.len() == 1 && !options.at("required").is_false();
        if let Some((item, partners)) = items.first().filter(|_| single) {
            let sentence = self.form.member("text", item, partners);
            self.draft.say(format!("consent-{}", self.id), &sentence);
            return (
                Kind::Consent,
                Answer::Consent(item.at("value").written()),
                (Came::Whole, "a single box that must be ticked".to_owned()),
            );
        }
        let alone = options.at("behaviourItemValue").written();
        let (mut names, mut values, mut choices) = (Ids::default(), Vec::new(), Vec::new());
        for (item, partners) in &items {
            let text = self.form.member("text", item, partners);
            let value = item.at("value").written();
            let label = if text.is_empty() { value.as_str() } else { text.any() };
            let id = self.draft.option(&self.id, &mut names, label);
            let message = format!("option-{}-{id}", self.id);
            self.draft
                .say(message.clone(), &if text.is_empty() { Said::one(self.form.main(), value.clone()) } else { text });
            let description = if item.at("description").is_blank() { "hint" } else { "description" };
            self.draft.say(format!("{message}-hint"), &self.form.member(description, item, partners));
            let revealed = item.at("conditional").at("components").items();
            if !revealed.is_empty() {
                self.revealed.push((value.clone(), revealed));
            }
            if !item.at("condition").is_blank() {
                let why = "an option that is offered under a condition is always offered here".to_owned();
                self.draft.report.add(Element::Condition, format!("{}, option `{value}`", self.place), Came::Not, why);
            }
            let alone = !alone.is_empty() && value == alone;
            values.push((value, id.to_string()));
            choices.push(Choice { id: id.into(), when: None, label: None, hint: None, picture: None, alone });
        }
        if choices.is_empty() {
            let why = format!("its list `{list}` is missing or empty; it is asked as a text");
            return (Kind::ShortText { min: 1, max: LINE, digits: false }, Answer::Text, (Came::Partly, why));
        }
        let whole = (Came::Whole, String::new());
        if name == "CheckboxesField" {
            return (Kind::SeveralOf { options: choices, min: 1, max: None }, Answer::Several(values), whole);
        }
        (Kind::OneOf { options: choices, alphabetical: false }, Answer::Choice(values), whole)
    }

    pub(super) fn document(&mut self) -> Kinded {
        let options = self.component.at("options");
        let zone = options.at("dropzoneConfig");
        let several = options.at("multiple").is_true();
        let at_most = zone.at("maxFiles").whole().and_then(|most| u16::try_from(most).ok()).filter(|most| *most > 0);
        let kind_of = |accepted: &str| match accepted.trim() {
            "image/jpeg" | ".jpg" | ".jpeg" => Some(FileKind::Jpeg),
            "image/png" | ".png" => Some(FileKind::Png),
            "application/pdf" | ".pdf" => Some(FileKind::Pdf),
            _ => None,
        };
        let accepted = zone.at("acceptedFiles").text();
        let accepted: Vec<&str> = accepted.split(',').filter(|kind| !kind.trim().is_empty()).collect();
        let mut files: Vec<FileKind> = accepted.iter().filter_map(|accepted| kind_of(accepted)).collect();
        files.dedup();
        let lost = accepted.len() - files.len().min(accepted.len());
        let came = if lost > 0 {
            (
                Came::Partly,
                format!("{lost} of the kinds of file it takes are not taken here: files can be JPEG, PNG and PDF"),
            )
        } else {
            (Came::Whole, String::new())
        };
        let files = if files.is_empty() { FileKind::ALL.to_vec() } else { files };
        let at_most = at_most.unwrap_or(if several { 4 } else { 1 });
        (Kind::Document { files, at_most, bring: false }, Answer::Other, came)
    }
}
