//! Texts of a form without an input: they become leads of steps, or are said at the end.

use authoring::source::{Item, Listed};
use procedure::Id;

use super::{
    form::Field,
    html,
    way::{Frame, Way, When},
};
use crate::report::{Came, Element};

/// A text of the form without an input.
pub(super) struct Note {
    pub(super) place: String,
    pub(super) when: Option<String>,
    pattern: String,
    losses: Vec<String>,
}

impl Way<'_> {
    pub(super) fn text(&mut self, frame: &mut Frame, field: &Field<'_, '_>) {
        let own = self.when(frame, field.condition(), field);
        let rendered = self.rendered(frame, &html::plain(&field.text("label")), true);
        if rendered.pattern.is_empty() {
            let came = if rendered.losses.is_empty() { Came::Whole } else { Came::Not };
            let why =
                if rendered.losses.is_empty() { "it says nothing".to_owned() } else { rendered.losses.join("; ") };
            self.report.add(Element::Text, field.place(), came, why);
            return;
        }
        let title = field.kind() != "comment";
        if title && matches!(own, When::Always) && rendered.losses.is_empty() {
            self.flush(frame);
            frame.title = Some(rendered.pattern.replace("\n    ", " "));
            frame.title_said = false;
            self.report.add(Element::Text, field.place(), Came::Whole, "");
            return;
        }
        let when = self.joined(frame, own);
        frame.pending.push(Note { place: field.place(), when, pattern: rendered.pattern, losses: rendered.losses });
    }

    /// Gives the texts that wait to a step with this condition; the others go on waiting.
    pub(super) fn leads(&mut self, frame: &mut Frame, id: &Id, when: &Option<String>) {
        let (now, later) = std::mem::take(&mut frame.pending).into_iter().partition(|note: &Note| note.when == *when);
        frame.pending = later;
        let now: Vec<Note> = now;
        for note in now {
            self.told(&note, "");
            self.leads.entry(id.clone()).or_default().push(note.pattern);
        }
    }

    fn told(&mut self, note: &Note, how: &str) {
        let mut losses = note.losses.clone();
        if !how.is_empty() {
            losses.push(how.to_owned());
        }
        let came = if losses.is_empty() { Came::Whole } else { Came::Partly };
        self.report.add(Element::Text, note.place.clone(), came, losses.join("; "));
    }

    /// What still waits when a page ends goes to the last of its steps with the same condition.
    pub(super) fn settle(&mut self, frame: &mut Frame, when: &Option<String>) {
        let id = frame.items[frame.page.min(frame.items.len())..].iter().rev().find_map(|item| match item {
            Item::Ask(ask) if ask.when.as_ref().map(|when| when.what.clone()) == *when => Some(ask.id.what.clone()),
            _ => None,
        });
        if let Some(id) = id {
            self.leads(frame, &id, when);
        }
    }

    /// A text that no step can say is said at the end, under its condition.
    pub(super) fn note(&mut self, frame: &Frame, note: Note) {
        if frame.group {
            self.told(
                &note,
                "it stands in the items of a group under a condition, where no text has one: it is left out",
            );
            return;
        }
        // Texts of a last page without questions are the last thing that is said in either case.
        let how = if note.when.is_some() {
            "it is said at the end, since the text of a step has no condition of its own"
        } else {
            ""
        };
        self.told(&note, how);
        let id = self.note_ids.unique(&note.place, "note");
        self.words.push((format!("next-{id}"), note.pattern));
        if let Some(cel) = &note.when {
            let line = self.report.lines.len() - 1;
            self.conditions.push((cel.clone(), line));
        }
        self.notes.push(Listed { id: id.into(), when: note.when.map(Into::into), text: None });
    }
}
