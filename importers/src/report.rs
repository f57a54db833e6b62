//! The report of an import: every element of the form, and whether it came over with its meaning.

use std::fmt::Write as _;

/// A kind of element.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Element {
    /// A question with an input.
    Field,
    /// When something is shown, asked or done.
    Condition,
    /// What an answer must be.
    Validation,
    /// A value put in before the person types, or taken from elsewhere.
    Prefill,
    /// A value that is computed.
    Computed,
    /// A text without an input, a page, a block.
    Text,
    /// A status of the dossier, an e-mail, whatever happens after sending.
    Workflow,
    /// Everything else.
    Other,
}

/// How an element came over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Came {
    /// As it was meant.
    Whole,
    /// Something of it is lost.
    Partly,
    /// Not at all.
    Not,
}

/// What happened to each element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// In the order of the form.
    pub lines: Vec<Line>,
}

/// What happened to one element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub element: Element,
    /// Where it stands in the form, as its author would find it.
    pub place: String,
    /// How it came over.
    pub came: Came,
    /// Why not, or as what; empty when there is nothing to say.
    pub why: String,
}

impl Report {
    /// Adds a line.
    pub fn add(&mut self, element: Element, place: impl Into<String>, came: Came, why: impl Into<String>) {
        self.lines.push(Line { element, place: place.into(), came, why: why.into() });
    }

    /// How many elements of a kind came over whole, and how many there are.
    #[must_use]
    pub fn count(&self, element: Element) -> (usize, usize) {
        let of_kind = || self.lines.iter().filter(|line| line.element == element);
        (of_kind().filter(|line| line.came == Came::Whole).count(), of_kind().count())
    }

    /// The report as an author reads it: first the numbers, then everything that is not whole.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = String::new();
        let mut kinds: Vec<Element> = self.lines.iter().map(|line| line.element).collect();
        kinds.sort_unstable();
        kinds.dedup();
        for kind in kinds {
            let (whole, all) = self.count(kind);
            let _infallible = writeln!(text, "{kind:?}: {whole} of {all} came over whole");
        }
        for line in self.lines.iter().filter(|line| line.came != Came::Whole) {
            let how = if line.came == Came::Partly { "in part" } else { "not" };
            let _infallible = writeln!(text, "{}: {:?} came over {how}: {}", line.place, line.element, line.why);
        }
        text
    }
}
