//! The elements of a page by their numbers, with what each has from those around it, who names whom, and the words inside.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::page::{Child, Element, Run},
    LINE, is_inline,
};

/// What an element has from those around it.
#[derive(Clone)]
pub(super) struct Around {
    pub(super) locale: String,
    pub(super) private: bool,
    /// Whether what is answered inside is for the person alone.
    pub(super) answers: bool,
    pub(super) hidden: bool,
    pub(super) printed: bool,
    pub(super) parent: Option<usize>,
}

pub(super) struct Item<E> {
    pub(super) element: E,
    pub(super) tag: String,
    pub(super) role: String,
    pub(super) around: Around,
    pub(super) inside: Vec<Inside>,
}

pub(super) enum Inside {
    Text(String),
    Item(usize),
}

pub(super) struct Walk<E> {
    pub(super) items: Vec<Item<E>>,
    pub(super) ids: BTreeMap<String, usize>,
    /// The labels of each control, by the number of the control.
    pub(super) named: BTreeMap<usize, Vec<usize>>,
    /// Elements that are said with the control which they name or describe, and not where they stand.
    pub(super) told: BTreeSet<usize>,
}

impl<E: Element> Walk<E> {
    /// Numbers an element and everything inside, in the order of the page.
    pub(super) fn number(&mut self, element: &E, around: &Around) -> usize {
        let tag = element.tag();
        let attribute = |name: &str| element.attribute(name);
        let class = attribute("class").unwrap_or_default();
        let hidden = around.hidden
            || matches!(tag.as_str(), "script" | "style" | "template" | "noscript" | "head" | "svg")
            || attribute("hidden").is_some()
            || attribute("aria-hidden").as_deref() == Some("true")
            || attribute("style").is_some_and(|style| style.replace(' ', "").contains("display:none"))
            || (tag == "input" && attribute("type").as_deref() == Some("hidden"))
            || !element.is_drawn();
        let mine = Around {
            locale: attribute("lang").filter(|lang| !lang.is_empty()).unwrap_or_else(|| around.locale.clone()),
            private: around.private || attribute("data-private").is_some(),
            answers: around.answers || attribute("data-private-answers").is_some(),
            hidden,
            printed: around.printed && !class.split(' ').any(|name| name == "no-print"),
            parent: around.parent,
        };
        let number = self.items.len();
        if let Some(id) = attribute("id").filter(|id| !id.is_empty()) {
            self.ids.entry(id).or_insert(number);
        }
        let closed = tag == "details" && attribute("open").is_none();
        let role = attribute("role").unwrap_or_default();
        self.items.push(Item { element: element.clone(), tag, role, around: mine.clone(), inside: Vec::new() });
        let inner = Around { parent: Some(number), ..mine };
        for child in element.children() {
            let inside = match child {
                Child::Text(text) => Inside::Text(text),
                Child::Element(child) => {
                    let unseen = closed && child.tag() != "summary";
                    Inside::Item(self.number(&child, &Around { hidden: inner.hidden || unseen, ..inner.clone() }))
                }
            };
            self.items[number].inside.push(inside);
        }
        number
    }

    /// Finds out which words name or describe which control.
    pub(super) fn relate(&mut self) {
        for at in 0..self.items.len() {
            if self.items[at].around.hidden {
                continue;
            }
            if self.tag(at) == "label" {
                let target = match self.attribute(at, "for") {
                    Some(id) => self.ids.get(&id).copied(),
                    None => self.within(at).into_iter().find(|inside| self.is_input(*inside)),
                };
                if let Some(target) = target {
                    self.named.entry(target).or_default().push(at);
                    self.told.insert(at);
                }
            }
            if self.tag(at) == "legend" {
                self.told.insert(at);
            }
            // A section's heading is a heading still; everything else that names is said with what it names.
            let mut names = self.referred(at, "aria-labelledby");
            names.retain(|name| self.heading(*name).is_none() && *name != at);
            self.told.extend(names);
            let described = self.referred(at, "aria-describedby");
            self.told.extend(described);
        }
    }

    pub(super) fn tag(&self, at: usize) -> &str {
        &self.items[at].tag
    }

    pub(super) fn attribute(&self, at: usize, name: &str) -> Option<String> {
        self.items[at].element.attribute(name)
    }

    pub(super) fn referred(&self, at: usize, attribute: &str) -> Vec<usize> {
        let ids = self.attribute(at, attribute).unwrap_or_default();
        ids.split_ascii_whitespace().filter_map(|id| self.ids.get(id).copied()).collect()
    }

    /// Everything inside that can be met, in order.
    pub(super) fn within(&self, at: usize) -> Vec<usize> {
        let mut all = Vec::new();
        for inside in &self.items[at].inside {
            if let Inside::Item(item) = inside
                && !self.items[*item].around.hidden
            {
                all.push(*item);
                all.extend(self.within(*item));
            }
        }
        all
    }

    pub(super) fn heading(&self, at: usize) -> Option<u8> {
        match self.tag(at).as_bytes() {
            [b'h', level @ b'1'..=b'6'] => Some(level - b'0'),
            _ => None,
        }
    }

    pub(super) fn is_input(&self, at: usize) -> bool {
        matches!(self.tag(at), "input" | "textarea" | "select")
    }

    pub(super) fn run(&self, at: usize, text: impl Into<String>) -> Run {
        let around = &self.items[at].around;
        Run { text: text.into(), locale: around.locale.clone(), private: around.private }
    }

    /// What an element is called: what refers to it, then its own words.
    pub(super) fn name(&self, at: usize) -> Vec<Run> {
        let of_several = |several: &[usize]| {
            let mut runs = Vec::new();
            for one in several {
                // What is hidden as a whole may still be a name; what is hidden inside is none.
                runs.extend(self.content(*one, self.items[*one].around.hidden));
                runs.push(self.run(at, " "));
            }
            runs
        };
        let referred = self.referred(at, "aria-labelledby");
        let label = self.attribute(at, "aria-label").unwrap_or_default();
        let alternative = self.attribute(at, "alt").or_else(|| self.attribute(at, "title")).unwrap_or_default();
        let first = |tag: &str| self.within(at).into_iter().find(|inside| self.tag(*inside) == tag);
        match (self.named.get(&at), self.tag(at)) {
            _ if !referred.is_empty() => of_several(&referred),
            _ if !label.trim().is_empty() => vec![self.run(at, label)],
            (Some(labels), _) => of_several(labels),
            (_, "fieldset") => first("legend").map(|legend| self.content(legend, false)).unwrap_or_default(),
            (_, "table") => first("caption").map(|caption| self.content(caption, false)).unwrap_or_default(),
            (_, "input" | "textarea" | "select" | "img" | "video") => vec![self.run(at, alternative)],
            (_, "div" | "ul" | "ol" | "section") => Vec::new(),
            _ => self.content(at, false),
        }
    }

    /// Two elements side by side, without a space, are two lines for the eye: only a stylesheet parts them.
    pub(super) fn part(&self, at: usize, inside: &Inside, after_element: &mut bool, runs: &mut Vec<Run>) {
        let shown = matches!(inside, Inside::Item(item) if !self.items[*item].around.hidden);
        if shown && *after_element && runs.last().is_some_and(|run| !run.text.ends_with(char::is_whitespace)) {
            runs.push(self.run(at, LINE));
        }
        *after_element = shown;
    }

    /// The words inside an element.
    pub(super) fn content(&self, at: usize, even_hidden: bool) -> Vec<Run> {
        if let Some(spoken) = self.attribute(at, "data-speech") {
            return vec![self.run(at, spoken)];
        }
        let mut runs = Vec::new();
        let mut after_element = false;
        for inside in &self.items[at].inside {
            self.part(at, inside, &mut after_element, &mut runs);
            match inside {
                Inside::Text(text) => runs.push(self.run(at, text.as_str())),
                Inside::Item(item) if self.items[*item].around.hidden && !even_hidden => {}
                Inside::Item(item) => match self.tag(*item) {
                    "svg" | "script" | "style" | "template" | "input" | "textarea" | "select" => {}
                    "img" => runs.push(self.run(*item, self.attribute(*item, "alt").unwrap_or_default())),
                    "br" => runs.push(self.run(at, " ")),
                    tag if is_inline(tag) || matches!(tag, "a" | "label" | "button") => {
                        runs.extend(self.content(*item, even_hidden));
                    }
                    _ => {
                        runs.push(self.run(at, LINE));
                        runs.extend(self.content(*item, even_hidden));
                        runs.push(self.run(at, LINE));
                    }
                },
            }
        }
        runs
    }
}
