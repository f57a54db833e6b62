//! Blocks of several items as groups.

use authoring::source::{Group, Item};

use super::{
    form, html,
    plan::Grouped,
    scope::Known,
    way::{Frame, Way},
};
use crate::report::{Came, Element};

impl Way<'_> {
    pub(super) fn group(&mut self, frame: &mut Frame, group: Grouped<'_, '_>) {
        self.flush(frame);
        let own = self.when(frame, group.field.condition(), &group.field);
        let mut when = self.joined(frame, own);
        let label = self.rendered(frame, &group.field.label(), false).pattern;
        let label = if label.is_empty() { "Informations".to_owned() } else { label };
        let mut inside =
            Frame { names: vec![group.names.clone()], title: Some(label.clone()), group: true, ..Frame::default() };
        self.entries(&mut inside, group.inside);
        let posts = form::post_conditions(group.root).into_iter();
        inside.posts.extend(posts.map(|(condition, says)| (condition, says, group.field.place())));
        self.end_page(&mut inside, true);
        if inside.items.is_empty() {
            self.report.add(Element::Field, group.field.place(), Came::Whole, "the block asks nothing");
            return;
        }
        self.section(frame);
        // A group has no lead: the texts before it go to its first question.
        let first = inside.items.iter().find_map(|item| match item {
            Item::Ask(ask) => Some(ask.id.what.clone()),
            _ => None,
        });
        if let Some(first) = group.gate.as_ref().or(first.as_ref()) {
            self.leads(frame, first, &when);
        }
        if let Some(gate) = group.gate {
            let cel = Known::name_of(&gate);
            self.gate(frame, gate, &label, when);
            when = Some(cel);
        }
        let id = &group.id;
        let add = self.rendered(frame, &html::line(&group.field.text("add_element_label")), false).pattern;
        let add = if add.chars().any(char::is_alphabetic) { add } else { "Ajouter".to_owned() };
        self.words.push((format!("step-another-{id}"), format!("{label} : y en a-t-il d’autres ?")));
        self.words.push((format!("field-another-{id}"), add));
        let why = format!("asked once for each item, {} at most", group.at_most);
        let most = group.field.text("max_items");
        let (came, why) = if most == group.at_most.to_string() {
            (Came::Whole, why)
        } else {
            (Came::Partly, format!("{why}; Publik says `{most}`"))
        };
        self.report.add(Element::Field, group.field.place(), came, why);
        frame.items.push(Item::Group(Group {
            id: group.id.into(),
            when: when.map(Into::into),
            at_most: group.at_most,
            times: None,
            another: None,
            another_why: None,
            another_label: None,
            values: Vec::new(),
            steps: inside.items,
        }));
    }
}
