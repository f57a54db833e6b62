//! Files beside a form: the blocks that it contains, the lists that it offers, its workflow.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use roxmltree::{Document, Node};
use serde_json::Value;

use super::{html, scope::Choice, xml};
use crate::{Input, shared::Ids};

/// The files beside a form that are Publik's, by what they are.
#[derive(Debug, Default)]
pub(super) struct Library<'d> {
    documents: Vec<(String, Document<'d>)>,
    /// Files that could not be read, and why.
    pub(super) broken: Vec<(String, String)>,
}

impl<'d> Library<'d> {
    pub(super) fn read(input: &Input<'d>) -> Self {
        let mut library = Self::default();
        for (name, bytes) in input.beside.iter().filter(|(name, _)| name.ends_with(".wcs")) {
            match xml::read(name, bytes) {
                Ok(document) => library.documents.push((name.clone(), document)),
                Err(finding) => library.broken.push((name.clone(), finding.detail)),
            }
        }
        library
    }

    fn find(&self, tag: &str, slug: &str) -> Option<Node<'_, 'd>> {
        let roots = self.documents.iter().map(|(_, document)| document.root_element());
        let named = |root: &Node<'_, '_>| {
            let own = xml::text(*root, "slug");
            own == slug || (own.is_empty() && xml::text(*root, "url_name") == slug)
        };
        roots.filter(|root| root.has_tag_name(tag)).find(named)
    }

    /// A block of fields.
    pub(super) fn block(&self, slug: &str) -> Option<Node<'_, 'd>> {
        self.find("block", slug)
    }

    /// A workflow; older exports have no slug, only a name.
    pub(super) fn workflow(&self, slug: &str, name: &str) -> Option<Node<'_, 'd>> {
        let roots = self.documents.iter().map(|(_, document)| document.root_element());
        let mut unnamed = roots.filter(|root| root.has_tag_name("workflow") && xml::text(*root, "slug").is_empty());
        let found = (!slug.is_empty()).then(|| self.find("workflow", slug)).flatten();
        found.or_else(|| unnamed.find(|root| !name.is_empty() && html::line(&xml::text(*root, "name")) == name))
    }

    /// The choices of a list that is written down in its file.
    pub(super) fn choices(&self, slug: &str) -> Option<Vec<(String, String)>> {
        let source = xml::child(self.find("datasource", slug)?, "data_source")?;
        (xml::text(source, "type") == "jsonvalue").then(|| entries(&xml::text(source, "value")))?
    }

    /// How many entries each list has that is written down.
    pub(super) fn sizes(&self) -> BTreeMap<String, usize> {
        let roots = self.documents.iter().map(|(_, document)| document.root_element());
        let slugs = roots.filter(|root| root.has_tag_name("datasource")).map(|root| xml::text(root, "slug"));
        slugs.filter_map(|slug| self.choices(&slug).map(|choices| (slug, choices.len()))).collect()
    }

    /// The lists of cards from which the settings of a form took entries: whatever else they hold, they are not empty.
    pub(super) fn filled(&self, form: Node<'_, '_>) -> BTreeSet<String> {
        let options = xml::child(form, "options").into_iter().flat_map(|options| options.descendants());
        let urls = options.filter(|node| node.has_tag_name("api_url")).map(xml::content);
        let held: BTreeSet<String> = urls.filter_map(|url| Some(card(&url)?.0.to_owned())).collect();
        let roots = self.documents.iter().map(|(_, document)| document.root_element());
        let of_cards = roots.filter(|root| root.has_tag_name("datasource")).filter(|root| {
            let url = xml::child(*root, "data_source").map(|source| xml::text(source, "value")).unwrap_or_default();
            // All cards: a view of some of them may be empty all the same.
            card(&url).is_some_and(|(name, rest)| held.contains(name) && ["list", "list?full=on"].contains(&rest))
        });
        of_cards.map(|root| xml::text(root, "slug")).collect()
    }
}

/// The cards of an address, and what is asked of them.
fn card(url: &str) -> Option<(&str, &str)> {
    url.split_once("api/cards/")?.1.split_once('/')
}

/// `[{"id": …, "text": …}, …]`, `[["id", "text"], …]` or `["text", …]`, as id and text; entries that are switched off are left out.
pub(super) fn entries(json: &str) -> Option<Vec<(String, String)>> {
    let Ok(Value::Array(entries)) = serde_json::from_str(json) else { return None };
    let said = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let mut all = Vec::new();
    for entry in &entries {
        let pair = match entry {
            Value::Object(entry) if entry.get("disabled") == Some(&Value::Bool(true)) => continue,
            Value::Object(entry) => {
                let text = entry.get("text").and_then(&said)?;
                (entry.get("id").and_then(&said).unwrap_or_else(|| text.clone()), text)
            }
            Value::Array(pair) => (pair.first().and_then(&said)?, pair.get(1).or(pair.first()).and_then(&said)?),
            plain => (said(plain)?, said(plain)?),
        };
        all.push(pair);
    }
    (!all.is_empty()).then_some(all)
}

/// Choices under ids of their own.
pub(super) fn named(entries: Vec<(String, String)>) -> Rc<[Choice]> {
    let mut ids = Ids::default();
    let choice = |(raw, text): (String, String)| {
        // Unlike comments, choices are plain text: `<` means less.
        let text = html::tidy(&text).replace('\n', " ");
        Choice { id: ids.unique(&text, "choice"), text, raw }
    };
    entries.into_iter().filter(|(_, text)| !text.trim().is_empty()).map(choice).collect()
}
