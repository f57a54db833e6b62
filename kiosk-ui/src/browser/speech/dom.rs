//! The living page, as `accessibility::speech` asks for it.

use accessibility::speech::page::{self as heard, Child};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement, Node};

/// An element of the page.
#[derive(Clone)]
pub(super) struct Living(pub(super) Element);

impl heard::Element for Living {
    fn tag(&self) -> String {
        self.0.local_name()
    }

    fn attribute(&self, name: &str) -> Option<String> {
        self.0.get_attribute(name)
    }

    fn children(&self) -> Vec<Child<Self>> {
        let mut children = Vec::new();
        let mut next = self.0.first_child();
        while let Some(node) = next {
            next = node.next_sibling();
            if node.node_type() == Node::TEXT_NODE {
                children.extend(node.node_value().map(Child::Text));
            } else if let Ok(element) = node.dyn_into() {
                children.push(Child::Element(Self(element)));
            }
        }
        children
    }

    fn value(&self) -> String {
        let input = self.0.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value);
        let area = || self.0.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value);
        input.or_else(area).unwrap_or_default()
    }

    fn is_checked(&self) -> bool {
        self.0.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked)
    }
}
