//! From any DOM to a page for the ear: the only function that knows how Parvis writes its pages.

use std::collections::{BTreeMap, BTreeSet};

use super::page::{Area, Condition, Element, Node, Page, Role, Run, Spelling};
use elements::{Around, Inside, Walk};

mod elements;
mod rows;

/// What parts two lines of one text: a voice rests there.
pub(in crate::speech) const LINE: &str = "\u{2029}";

/// Reads a page: its tree, and its elements by their numbers.
///
/// An element marked `data-private` holds words that are for the person alone; in one marked `data-private-answers` only what was
/// answered is. One with `data-speech` is said in those words.
#[must_use]
pub fn read<E: Element>(body: &E, title: &str, locale: &str) -> (Page, Vec<E>) {
    let mut walk = Walk { items: Vec::new(), ids: BTreeMap::new(), named: BTreeMap::new(), told: BTreeSet::new() };
    let whole = Around {
        locale: locale.to_owned(),
        private: false,
        answers: false,
        hidden: false,
        printed: true,
        parent: None,
    };
    let root = walk.number(body, &whole);
    walk.relate();
    let mut nodes = Vec::new();
    walk.flow_into(root, &mut nodes);
    let page = Page { title: title.to_owned(), locale: locale.to_owned(), nodes };
    (page, walk.items.into_iter().map(|item| item.element).collect())
}

impl<E: Element> Walk<E> {
    /// What is inside an element, as nodes.
    pub(super) fn flow_into(&self, at: usize, nodes: &mut Vec<Node>) {
        let mut pending = Vec::new();
        self.flow(at, nodes, &mut pending);
        self.flush(at, nodes, &mut pending);
    }

    fn flow(&self, at: usize, nodes: &mut Vec<Node>, pending: &mut Vec<Run>) {
        if let Some(spoken) = self.attribute(at, "data-speech") {
            pending.push(self.run(at, spoken));
            return;
        }
        let mut after_element = false;
        for inside in &self.items[at].inside {
            self.part(at, inside, &mut after_element, pending);
            let item = match inside {
                Inside::Text(text) => {
                    pending.push(self.run(at, text.as_str()));
                    continue;
                }
                Inside::Item(item) if self.items[*item].around.hidden || self.told.contains(item) => continue,
                Inside::Item(item) => *item,
            };
            if let Some(node) = self.node(item) {
                self.flush(at, nodes, pending);
                nodes.push(node);
            } else if self.tag(item) == "br" {
                pending.push(self.run(at, " "));
            } else if is_inline(self.tag(item)) {
                self.flow(item, nodes, pending);
            } else {
                self.flush(at, nodes, pending);
                match self.tag(item) {
                    _ if self.attribute(item, "data-speech-row").is_some() => self.row(item, nodes),
                    "dl" => self.rows(item, nodes),
                    "table" => self.table(item, nodes),
                    _ => self.flow_into(item, nodes),
                }
            }
        }
    }

    fn flush(&self, at: usize, nodes: &mut Vec<Node>, pending: &mut Vec<Run>) {
        let name = std::mem::take(pending);
        if has_words(&name) {
            nodes.push(Node { name, ..self.empty(at, Role::Text) });
        }
    }

    pub(super) fn empty(&self, at: usize, role: Role) -> Node {
        let around = &self.items[at].around;
        Node {
            role,
            at,
            id: self.attribute(at, "id").filter(|id| !id.is_empty()),
            name: Vec::new(),
            hints: Vec::new(),
            error: None,
            value: Vec::new(),
            unit: Vec::new(),
            private: around.private || around.answers,
            printed: around.printed,
            children: Vec::new(),
        }
    }

    /// The element as a node, unless it is only a box around others.
    fn node(&self, at: usize) -> Option<Node> {
        let role = self.role(at)?;
        let mut node = self.empty(at, role);
        for words in self.referred(at, "aria-describedby") {
            let id = self.attribute(words, "id").unwrap_or_default();
            let content = (words, self.content(words, self.items[words].around.hidden));
            // The ids of error messages begin like this; a page rule holds us to it.
            match id.split_once('-') {
                Some(("error", _)) => node.error = Some(content),
                Some(("unit", _)) => node.unit = content.1,
                _ => node.hints.push(content),
            }
        }
        match node.role {
            Role::Area(_) | Role::Status => self.flow_into(at, &mut node.children),
            Role::List => {
                node.name = self.name(at);
                self.flow_into(at, &mut node.children);
            }
            Role::Group => {
                node.name = self.name(at);
                let legend = self.within(at).into_iter().find(|inside| self.tag(*inside) == "legend");
                let title = legend
                    .and_then(|legend| self.within(legend).into_iter().find(|inside| self.heading(*inside).is_some()));
                node.children.extend(title.and_then(|title| self.node(title)));
                self.flow_into(at, &mut node.children);
                // What describes the group is said by its first input, where screen readers say it: it stands before that one's label.
                if let Some(first) = node.children.iter_mut().find(|child| self.is_control(child.at)) {
                    let labels = self.named.get(&first.at).into_iter().flatten().copied();
                    let own = labels
                        .chain(self.referred(first.at, "aria-labelledby"))
                        .min()
                        .unwrap_or(first.at)
                        .min(first.at);
                    let (of_group, of_first) =
                        std::mem::take(&mut first.hints).into_iter().partition(|(hint, _)| *hint < own);
                    first.hints = of_first;
                    node.hints.extend::<Vec<_>>(of_group);
                }
                // What is wrong with several boxes stands at the first of them, but is not about that one.
                let boxes = node.children.iter_mut().filter(|child| matches!(child.role, Role::Choice { .. }));
                let error = boxes.filter_map(|child| child.error.take()).next_back();
                node.error = node.error.or(error);
            }
            Role::Heading(_) => {
                node.name = self.content(at, false);
                let inside = self.within(at).into_iter().filter(|inside| self.is_pressed(*inside));
                node.children.extend(inside.filter_map(|inside| self.node(inside)));
            }
            Role::Field { .. } => {
                node.name = self.name(at);
                // What the eye sees as dots is private, whatever is said around it.
                node.private |= self.attribute(at, "type").as_deref() == Some("password");
                let value = self.items[at].element.value();
                if !value.trim().is_empty() {
                    node.value.push(Run { private: node.private, ..self.run(at, value) });
                }
            }
            _ => node.name = self.name(at),
        }
        let silent = !has_words(&node.name) && node.children.is_empty();
        let inner = matches!(node.role, Role::Area(_) | Role::Status | Role::List | Role::Image | Role::Heading(_));
        (!(silent && inner)).then_some(node)
    }

    fn is_control(&self, at: usize) -> bool {
        matches!(self.role(at), Some(Role::Choice { .. } | Role::Field { .. } | Role::File | Role::Button(_)))
    }

    fn is_pressed(&self, at: usize) -> bool {
        matches!(self.role(at), Some(Role::Button(_) | Role::Link(_)))
    }

    pub(super) fn role(&self, at: usize) -> Option<Role> {
        if let Some(level) = self.heading(at) {
            return Some(Role::Heading(level));
        }
        let text = |name: &str| self.attribute(at, name).unwrap_or_default();
        let button = |open: Option<bool>| {
            let pressed = self.attribute(at, "aria-pressed").map(|pressed| pressed == "true");
            let open = self.attribute(at, "aria-expanded").map(|open| open == "true").or(open);
            let current = self.attribute(at, "aria-current").is_some_and(|current| current != "false");
            Some(Role::Button(Condition { pressed, open, current }))
        };
        match (self.items[at].role.as_str(), self.tag(at)) {
            ("status" | "alert" | "log", _) | (_, "output") => Some(Role::Status),
            ("group" | "radiogroup", _) | (_, "fieldset") => Some(Role::Group),
            ("img", _) | (_, "img") => Some(Role::Image),
            (_, "video" | "audio" | "canvas") => self.attribute(at, "aria-label").map(|_| Role::Image),
            ("button", _) | (_, "button") => button(None),
            (_, "summary") => {
                let details = self.items[at].around.parent;
                button(details.map(|details| self.attribute(details, "open").is_some()))
            }
            (_, "a") => {
                let href = self.attribute(at, "href")?;
                Some(Role::Link(href.strip_prefix('#').map(str::to_owned)))
            }
            (_, "header") => Some(Role::Area(Area::Top)),
            (_, "main") => Some(Role::Area(Area::Main)),
            (_, "footer") => Some(Role::Area(Area::Bottom)),
            (_, "ul" | "ol") => Some(Role::List),
            (_, "textarea") => Some(Role::Field { long: true, spelling: Spelling::Words }),
            (_, "select") => Some(Role::Field { long: false, spelling: Spelling::Words }),
            (_, "input") => match text("type").as_str() {
                kind @ ("radio" | "checkbox") => Some(self.choice(at, kind)),
                "file" => Some(Role::File),
                "submit" | "button" | "reset" => button(None),
                kind => {
                    let spelling = match kind {
                        "email" => Spelling::Email,
                        "tel" => Spelling::Telephone,
                        _ if text("id").ends_with("-postcode") => Spelling::Digits,
                        _ => Spelling::Words,
                    };
                    Some(Role::Field { long: false, spelling })
                }
            },
            _ => None,
        }
    }

    fn choice(&self, at: usize, kind: &str) -> Role {
        let name = self.attribute(at, "name");
        let alike = |other: &usize| {
            self.tag(*other) == "input"
                && !self.items[*other].around.hidden
                && self.attribute(*other, "type").as_deref() == Some(kind)
                && self.attribute(*other, "name") == name
        };
        let likes: Vec<usize> = (0..self.items.len()).filter(alike).collect();
        let answered = likes.iter().any(|other| self.items[*other].element.is_checked());
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let before = likes.iter().filter(|other| **other <= at).count();
        Role::Choice {
            several: kind == "checkbox",
            checked: self.items[at].element.is_checked(),
            answered,
            place: (number(before), number(likes.len())),
        }
    }
}

/// Whether there is anything to say.
pub(in crate::speech) fn has_words(runs: &[Run]) -> bool {
    runs.iter().any(|run| run.text.chars().any(char::is_alphanumeric))
}

fn is_inline(tag: &str) -> bool {
    matches!(
        tag,
        "abbr"
            | "b"
            | "bdi"
            | "bdo"
            | "cite"
            | "code"
            | "em"
            | "i"
            | "mark"
            | "q"
            | "small"
            | "span"
            | "strong"
            | "sub"
            | "sup"
            | "time"
    )
}
