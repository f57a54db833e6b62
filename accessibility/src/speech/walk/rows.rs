//! Rows: of lists of names and values, and of tables.

use super::{
    super::page::{Element, Node, Role, Run},
    LINE,
    elements::{Inside, Walk},
    has_words,
};

impl<E: Element> Walk<E> {
    /// The rows of a list of names and values.
    pub(super) fn rows(&self, at: usize, nodes: &mut Vec<Node>) {
        for inside in &self.items[at].inside {
            let Inside::Item(item) = inside else { continue };
            match self.tag(*item) {
                _ if self.items[*item].around.hidden => {}
                "dt" => nodes.push(Node { name: self.content(*item, false), ..self.empty(*item, Role::Row) }),
                "dd" => {
                    let Some(row) = nodes.last_mut().filter(|node| node.role == Role::Row) else { continue };
                    self.value(*item, row);
                }
                _ => self.rows(*item, nodes),
            }
        }
    }

    /// An element marked `data-speech-row` is a row: first its name, then its value, then what can be done about it.
    pub(super) fn row(&self, at: usize, nodes: &mut Vec<Node>) {
        let mut node = self.empty(at, Role::Row);
        let items = self.items[at]
            .inside
            .iter()
            .filter_map(|inside| if let Inside::Item(item) = inside { Some(*item) } else { None });
        for (place, item) in items.filter(|item| !self.items[*item].around.hidden).enumerate() {
            if place == 0 {
                node.name = self.content(item, false);
            } else {
                self.value(item, &mut node);
            }
        }
        nodes.push(node);
    }

    /// The words of a value, or what can be pressed in it.
    fn value(&self, at: usize, row: &mut Node) {
        if self.within(at).iter().any(|inside| self.role(*inside).is_some()) {
            self.flow_into(at, &mut row.children);
        } else {
            row.value.push(self.run(at, LINE));
            row.value.extend(self.content(at, false));
        }
    }

    /// The rows of a table: each cell after the heading of its column.
    pub(super) fn table(&self, at: usize, nodes: &mut Vec<Node>) {
        let name = self.name(at);
        if has_words(&name) {
            nodes.push(Node { name, ..self.empty(at, Role::Text) });
        }
        let cells = |row: usize| -> Vec<usize> {
            self.within(row).into_iter().filter(|cell| matches!(self.tag(*cell), "td" | "th")).collect()
        };
        let mut columns: Vec<Vec<Run>> = Vec::new();
        for row in self.within(at).into_iter().filter(|row| self.tag(*row) == "tr") {
            let cells = cells(row);
            if columns.is_empty() && cells.iter().all(|cell| self.tag(*cell) == "th") {
                columns = cells.into_iter().map(|cell| self.content(cell, false)).collect();
                continue;
            }
            let mut node = self.empty(row, Role::Row);
            for (column, cell) in cells.into_iter().enumerate() {
                if column == 0 && self.tag(cell) == "th" {
                    node.name = self.content(cell, false);
                    continue;
                }
                node.value.push(self.run(row, LINE));
                if let Some(name) = columns.get(column).filter(|name| has_words(name)) {
                    node.value.extend(name.iter().cloned());
                    node.value.push(self.run(row, ": "));
                }
                node.value.extend(self.content(cell, false));
            }
            nodes.push(node);
        }
    }
}
