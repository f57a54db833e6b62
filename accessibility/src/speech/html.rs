//! A parsed page for the ear, natively: tests and tools hear what a browser would say.

use scraper::{ElementRef, Html, Node};

use super::{
    page::{Child, Element, Page},
    walk,
};

/// The page in this HTML, in the language that it says.
#[must_use]
pub fn page(html: &str) -> Page {
    let parsed = Html::parse_document(html);
    let root = parsed.root_element();
    let title = root.descendent_elements().find(|element| element.value().name() == "title");
    let title = title.map(|title| title.text().collect::<String>()).unwrap_or_default();
    let locale = root.attr("lang").unwrap_or_default();
    let body = root.child_elements().find(|element| element.value().name() == "body").unwrap_or(root);
    walk::read(&body, &title, locale).0
}

impl Element for ElementRef<'_> {
    fn tag(&self) -> String {
        ElementRef::value(self).name().to_owned()
    }

    fn attribute(&self, name: &str) -> Option<String> {
        self.attr(name).map(str::to_owned)
    }

    fn children(&self) -> Vec<Child<Self>> {
        let children = std::ops::Deref::deref(self).children();
        let one = children.filter_map(|node| match node.value() {
            Node::Text(text) => Some(Child::Text(text.to_string())),
            Node::Element(_) => ElementRef::wrap(node).map(Child::Element),
            _ => None,
        });
        one.collect()
    }

    fn value(&self) -> String {
        match ElementRef::value(self).name() {
            "textarea" => self.text().collect(),
            "select" => {
                let options = || self.descendent_elements().filter(|inner| inner.value().name() == "option");
                let chosen = options().find(|option| option.attr("selected").is_some()).or_else(|| options().next());
                chosen.map(|option| option.text().collect()).unwrap_or_default()
            }
            _ => self.attr("value").unwrap_or_default().to_owned(),
        }
    }

    fn is_checked(&self) -> bool {
        self.attr("checked").is_some()
    }
}
