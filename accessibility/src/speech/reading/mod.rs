//! From a page to sentences: each thing once, in the order in which one needs it.

use std::collections::BTreeSet;

use super::{
    Given, Kind, Lexicon, Utterance,
    page::{Area, Node, Page, Role, Run},
    plain, spelling,
};

mod assemble;
mod nodes;

/// Reads pages in the words of one locale.
pub struct Reader<'a> {
    /// The words for roles and states.
    pub words: &'a dyn Lexicon,
    /// What the person said that is for nobody else: where it turns up in any text, that text is private too.
    pub secrets: &'a [String],
}

/// What is lit for whoever uses switches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lit<'a> {
    /// These, by the numbers of their elements.
    These(&'a [usize]),
    /// The way out of a group.
    Leave,
}

/// What was said so far, so that nothing is said twice.
#[derive(Default)]
struct Said {
    /// Descriptions by the numbers of their elements.
    descriptions: BTreeSet<usize>,
    /// The last heading: a field or a group that has the same name is not named again.
    heading: String,
    /// The ids of fields whose error was said at the top of the page.
    errors: BTreeSet<String>,
}

impl Reader<'_> {
    /// What the page is about, as it is said when one arrives.
    #[must_use]
    pub fn page(&self, page: &Page) -> Vec<Utterance> {
        self.areas(page, |area| area == Area::Main)
    }

    /// Everything on the page: what it is about first, then what stands around it on every page.
    #[must_use]
    pub fn everything(&self, page: &Page) -> Vec<Utterance> {
        let mut all = self.page(page);
        for (area, id) in [(Area::Top, "speech-top"), (Area::Bottom, "speech-bottom")] {
            let there = self.areas(page, |other| other == area);
            if !there.is_empty() {
                all.push(Utterance::notice(self.words, id, &[]));
                all.extend(there);
            }
        }
        all
    }

    /// One thing: the field, button or text that has the focus, whole.
    #[must_use]
    pub fn place(&self, page: &Page, at: usize) -> Vec<Utterance> {
        self.place_after(page, at, None)
    }

    /// The same for who comes from `before`: the question, and what is wrong with it, are not said again at each of its choices.
    #[must_use]
    pub fn place_after(&self, page: &Page, at: usize, before: Option<usize>) -> Vec<Utterance> {
        let path = page.path(at);
        let Some((node, around)) = path.split_last() else { return Vec::new() };
        let from = before.map(|before| page.path(before)).unwrap_or_default();
        let (mut all, mut said) = (Vec::new(), Said::default());
        // A box alone, such as "Jour", means nothing without the question that it belongs to.
        if let Some(group) = around.iter().rfind(|node| node.role == Role::Group)
            && matches!(node.role, Role::Field { .. } | Role::Choice { .. } | Role::File)
            && !from.iter().any(|node| node.at == group.at)
        {
            self.name(group, Kind::Text, &mut said, &mut all);
            self.descriptions(group, &mut said, &mut all);
        }
        self.node(node, &mut said, &mut all);
        all
    }

    /// Where one is: the page and its step, what must be corrected, and what has the focus.
    #[must_use]
    pub fn where_am_i(&self, page: &Page, at: Option<usize>) -> Vec<Utterance> {
        let mut all = vec![Utterance::notice(self.words, "speech-where", &[("page", Given::Text(&page.title))])];
        if !self.errors(page).is_empty() {
            all.push(Utterance::notice(self.words, "speech-where-errors", &[]));
        }
        let here = at.map(|at| self.place(page, at)).unwrap_or_default();
        if !here.is_empty() {
            all.push(Utterance::notice(self.words, "speech-where-here", &[]));
            all.extend(here);
        }
        all
    }

    /// What must be corrected: each field by its name, and what is wrong with it.
    #[must_use]
    pub fn errors(&self, page: &Page) -> Vec<Utterance> {
        let mut all = Vec::new();
        let mut said = BTreeSet::new();
        self.errors_in(&page.nodes, &[], &mut said, &mut all);
        all
    }

    fn errors_in(&self, nodes: &[Node], group: &[Run], said: &mut BTreeSet<usize>, all: &mut Vec<Utterance>) {
        for node in nodes {
            if let Some((at, error)) = &node.error
                && said.insert(*at)
            {
                let name =
                    if node.name.is_empty() || matches!(node.role, Role::Button(_)) { group } else { &node.name };
                if !group.is_empty() && group != name {
                    self.push(node.at, Kind::Text, group, all);
                }
                self.push(node.at, Kind::Text, name, all);
                self.push(*at, Kind::Error, error, all);
            }
            let inner = if node.role == Role::Group { &node.name } else { group };
            self.errors_in(&node.children, inner, said, all);
        }
    }

    /// The receipt as it is on paper: before printing, so that one knows what will come, and after, for who cannot read it.
    #[must_use]
    pub fn receipt(&self, page: &Page, printed: bool) -> Vec<Utterance> {
        let id = if printed { "speech-receipt-after" } else { "speech-receipt-before" };
        let mut all = vec![Utterance::notice(self.words, id, &[])];
        let mut said = Said::default();
        for node in within(page, |area| area == Area::Main) {
            self.on_paper(node, &mut said, &mut all);
        }
        all.push(Utterance::notice(self.words, "speech-receipt-end", &[]));
        all
    }

    fn on_paper(&self, node: &Node, said: &mut Said, all: &mut Vec<Utterance>) {
        match node.role {
            _ if !node.printed => {}
            Role::Button(_) | Role::Status => {}
            Role::Area(_) => node.children.iter().for_each(|child| self.on_paper(child, said, all)),
            _ => self.node(node, said, all),
        }
    }

    /// What was typed, letter by letter; on a loudspeaker a private letter is only "a letter".
    #[must_use]
    pub fn typed(&self, letter: char, private: bool) -> Utterance {
        let hidden = || plain(&self.words.say("speech-letter-hidden", &[]));
        let masked = private.then(hidden);
        Utterance { text: spelling::key(self.words, letter), masked, ..self.notice("speech-letter-hidden") }
    }

    /// What was taken back.
    #[must_use]
    pub fn deleted(&self, letter: char, private: bool) -> Utterance {
        let with = |letter: &str| plain(&self.words.say("speech-deleted", &[("letter", Given::Text(letter))]));
        let masked = private.then(|| with(&plain(&self.words.say("speech-letter-hidden", &[]))));
        Utterance { text: with(&spelling::key(self.words, letter)), masked, ..self.notice("speech-letter-hidden") }
    }

    /// What a switch would choose: one thing, as it is said to who comes from `before`; of several that are lit together, how many and
    /// their names.
    #[must_use]
    pub fn lit(&self, page: &Page, light: Lit<'_>, before: Option<usize>) -> Vec<Utterance> {
        let places = match light {
            Lit::Leave => return vec![self.notice("speech-lit-leave")],
            Lit::These([]) => return Vec::new(),
            Lit::These([one]) => return self.place_after(page, *one, before),
            Lit::These(places) => places,
        };
        let count = Given::Number(i64::try_from(places.len()).unwrap_or(i64::MAX));
        let mut all = vec![Utterance::notice(self.words, "speech-lit-group", &[("count", count)])];
        for node in places.iter().filter_map(|at| page.path(*at).last().copied()) {
            self.push(node.at, Kind::Control, &node.name, &mut all);
        }
        all
    }

    fn notice(&self, id: &str) -> Utterance {
        Utterance::notice(self.words, id, &[])
    }

    fn areas(&self, page: &Page, wanted: impl Fn(Area) -> bool + Copy) -> Vec<Utterance> {
        let (mut all, mut said) = (Vec::new(), Said::default());
        for node in within(page, wanted) {
            self.node(node, &mut said, &mut all);
        }
        all
    }
}

/// The nodes of some areas of the page. What stands in none, such as the link past the head, belongs to the top; a part of a page
/// has no areas, and all of it is what the page is about.
fn within(page: &Page, wanted: impl Fn(Area) -> bool) -> impl Iterator<Item = &Node> {
    let whole = page.nodes.iter().any(|node| node.role == Role::Area(Area::Main));
    page.nodes.iter().filter(move |node| match node.role {
        Role::Area(area) => wanted(area),
        Role::Status => wanted(Area::Main),
        _ => wanted(if whole { Area::Top } else { Area::Main }),
    })
}
