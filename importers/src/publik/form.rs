//! A form of Publik as its author sees it: its fields and what is set of each.

use std::collections::BTreeMap;

use roxmltree::Node;

use super::{html, xml};

/// A field of a form or block, or what stands between fields.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field<'a, 'd> {
    node: Node<'a, 'd>,
}

/// A condition as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Condition {
    /// `django` or `python`.
    pub(super) language: String,
    pub(super) text: String,
}

/// The fields of a form or block.
pub(super) fn fields<'a, 'd>(root: Node<'a, 'd>) -> Vec<Field<'a, 'd>> {
    let fields = xml::child(root, "fields").into_iter().flat_map(|fields| fields.children());
    fields.filter(|node| node.has_tag_name("field")).map(|node| Field { node }).collect()
}

/// The settings that a form gives to its workflow, and may ask for in its conditions.
pub(super) fn options(root: Node<'_, '_>) -> BTreeMap<String, String> {
    let all = named_options(root).map(|(name, option)| {
        let items: Vec<String> = option.children().filter(Node::is_element).map(|item| said(item, "text")).collect();
        (name, if items.is_empty() { xml::content(option) } else { items.join(", ") })
    });
    all.collect()
}

/// The settings that are lists of choices, as id and text, under the names of their variables.
pub(super) fn lists(root: Node<'_, '_>) -> BTreeMap<String, Vec<(String, String)>> {
    let lists = named_options(root).map(|(name, option)| {
        let items = option.children().filter(|item| item.has_tag_name("item") && xml::child(*item, "text").is_some());
        (format!("form_option_{name}"), items.map(|item| (said(item, "id"), said(item, "text"))).collect::<Vec<_>>())
    });
    lists.filter(|(_, choices)| !choices.is_empty()).collect()
}

fn named_options<'a, 'd>(root: Node<'a, 'd>) -> impl Iterator<Item = (String, Node<'a, 'd>)> {
    let options = xml::child(root, "options").into_iter().flat_map(|options| options.children());
    options.filter_map(|option| Some((option.attribute("varname")?.to_owned(), option)))
}

/// A member's text, or that of the element itself.
fn said(node: Node<'_, '_>, member: &str) -> String {
    xml::child(node, member).map_or_else(|| xml::content(node), xml::content)
}

impl<'a, 'd> Field<'a, 'd> {
    /// What kind it is: `string`, `item`, `block:children` …
    pub(super) fn kind(&self) -> String {
        self.text("type")
    }

    /// A setting; empty when it is not there.
    pub(super) fn text(&self, name: &str) -> String {
        xml::text(self.node, name)
    }

    /// Its label in one line, templates and all.
    pub(super) fn label(&self) -> String {
        html::line(&self.text("label"))
    }

    /// Its label as it is found in Publik, or its kind.
    pub(super) fn place(&self) -> String {
        let label: String = self.label().chars().take(80).collect();
        if label.is_empty() { self.kind() } else { label }
    }

    /// The name that conditions know it by.
    pub(super) fn varname(&self) -> String {
        self.text("varname")
    }

    /// A setting that is on or off, or what is usual.
    pub(super) fn flag(&self, name: &str, usual: bool) -> bool {
        match self.text(name).to_lowercase().as_str() {
            "true" | "required" | "on" | "1" => true,
            "false" | "optional" | "off" | "0" => false,
            _ => usual,
        }
    }

    /// Whether it must be answered.
    pub(super) fn required(&self) -> bool {
        self.flag("required", true)
    }

    /// A setting that is a number.
    pub(super) fn number(&self, name: &str) -> Option<u16> {
        self.text(name).parse().ok()
    }

    /// A member with members of its own.
    pub(super) fn member(&self, name: &str) -> Option<Node<'a, 'd>> {
        xml::child(self.node, name)
    }

    /// When it is there.
    pub(super) fn condition(&self) -> Option<Condition> {
        condition(self.node)
    }

    /// What must hold before the page is left, and what is said otherwise.
    pub(super) fn post_conditions(&self) -> Vec<(Condition, String)> {
        post_conditions(self.node)
    }

    /// The type and value of a member such as `validation`, `prefill` or `data_source`; nothing when it is `none`.
    pub(super) fn typed(&self, name: &str) -> Option<(String, String)> {
        let node = self.member(name)?;
        let (kind, value) = (xml::text(node, "type"), xml::text(node, "value"));
        (!kind.is_empty() && kind != "none").then_some((kind, value))
    }

    /// The texts of the items of a member.
    pub(super) fn list(&self, name: &str) -> Vec<String> {
        let items = self.member(name).into_iter().flat_map(|items| items.children());
        items.filter(Node::is_element).map(xml::content).filter(|text| !text.is_empty()).collect()
    }

    /// The block whose fields stand for this one.
    pub(super) fn block(&self) -> Option<String> {
        let kind = self.kind();
        match kind.strip_prefix("block:") {
            Some(slug) => Some(slug.to_owned()),
            None => (kind == "block").then(|| self.text("block_slug")),
        }
    }
}

/// What must hold before a page or block is left, and what is said otherwise.
pub(super) fn post_conditions(node: Node<'_, '_>) -> Vec<(Condition, String)> {
    let all = xml::child(node, "post_conditions").into_iter().flat_map(|all| all.children());
    let each = all.filter(|node| node.has_tag_name("post_condition"));
    each.filter_map(|node| Some((condition(node)?, html::line(&xml::text(node, "error_message"))))).collect()
}

fn condition(node: Node<'_, '_>) -> Option<Condition> {
    let condition = xml::child(node, "condition")?;
    let text = xml::text(condition, "value");
    let language = xml::text(condition, "type");
    (!text.is_empty()).then_some(Condition { language, text })
}
