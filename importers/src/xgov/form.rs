//! The form in each of its languages: what a text is in all of them, and what has no partner.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::{json::Look, markup, said::Said};

/// The form in one language.
struct Version<'a> {
    locale: String,
    root: &'a Value,
    components: HashMap<&'a str, &'a Value>,
}

/// The form in all of its languages; the first is the one that gives the rules.
pub(super) struct Form<'a> {
    versions: Vec<Version<'a>>,
    /// What another language says of a component, a page or a list, for each that was found.
    partners: HashSet<(usize, *const Value)>,
    /// What has no partner: the language, and what it is.
    pub(super) alone: Vec<(String, String)>,
}

impl<'a> Form<'a> {
    pub(super) fn new(locale: &str, root: &'a Value, others: &'a [(String, Value)]) -> Self {
        let version = |locale: &str, root: &'a Value| {
            let inside = |component: &'a Value| std::iter::once(component).chain(component.at("children").items());
            let components =
                root.at("pages").items().iter().flat_map(|page| page.at("components").items()).flat_map(inside);
            let components = components.map(|component| (component.at("name").text(), component)).collect();
            Version { locale: locale.to_owned(), root, components }
        };
        let mut versions = vec![version(locale, root)];
        versions.extend(others.iter().filter(|(of, _)| of != locale).map(|(of, root)| version(of, root)));
        Self { versions, partners: HashSet::new(), alone: Vec::new() }
    }

    pub(super) fn root(&self) -> &'a Value {
        self.versions[0].root
    }

    /// The locale whose words everything has.
    pub(super) fn main(&self) -> &str {
        &self.versions[0].locale
    }

    /// A text that stands in no other file, which may itself be a text for each language.
    pub(super) fn said(&self, value: &Value) -> Said {
        self.said_in(0, value)
    }

    fn said_in(&self, version: usize, value: &Value) -> Said {
        match value.as_object() {
            Some(by_locale) => by_locale.iter().fold(Said::default(), |said, (locale, text)| {
                let locale = if locale.len() == 2 { locale } else { self.main() };
                said.and(locale, markup::html(text.text()))
            }),
            None => Said::one(&self.versions[version].locale, markup::html(&value.written())),
        }
    }

    /// A member of what has partners in the other languages.
    pub(super) fn member(&self, name: &str, of: &Value, partners: &[Option<&'a Value>]) -> Said {
        let mut said = self.said(of.at(name));
        for (number, partner) in partners.iter().enumerate() {
            for (locale, text) in partner.iter().flat_map(|partner| self.texts(number + 1, partner.at(name))) {
                said = said.and(&locale, text);
            }
        }
        said
    }

    fn texts(&self, version: usize, value: &Value) -> Vec<(String, String)> {
        self.said_in(version, value).texts().map(|(locale, text)| (locale.to_owned(), text.to_owned())).collect()
    }

    /// The same component in each other language: of the same name, or at the same place of a page and of the same type.
    pub(super) fn component(&mut self, page: usize, place: usize, of: &'a Value) -> Vec<Option<&'a Value>> {
        let same_place = |root: &'a Value| {
            let there = root.at("pages").items().get(page)?.at("components").items().get(place)?;
            (there.at("type") == of.at("type")).then_some(there)
        };
        let name = of.at("name").text();
        let what = format!("component {}", if name.is_empty() { of.at("type").text() } else { name });
        self.each(&what, |version| {
            let named = version.components.get(name).copied().filter(|_| !name.is_empty());
            named.or_else(|| same_place(version.root))
        })
    }

    /// The same member of a component's `children`.
    pub(super) fn child(&mut self, of: &'a Value) -> Vec<Option<&'a Value>> {
        let name = of.at("name").text();
        self.each(&format!("component {name}"), |version| version.components.get(name).copied())
    }

    /// The same page: of the same path, or with the same first component, or at the same place.
    pub(super) fn page(&mut self, number: usize, of: &'a Value) -> Vec<Option<&'a Value>> {
        let path = of.at("path").text();
        let first = of
            .at("components")
            .items()
            .iter()
            .map(|component| component.at("name").text())
            .find(|name| !name.is_empty());
        let pages = self.root().at("pages").items().len();
        self.each(&format!("page {path}"), |version| {
            let all = version.root.at("pages").items();
            let has = |page: &Value| page.at("components").items().iter().any(|c| Some(c.at("name").text()) == first);
            let by_path = all.iter().find(|page| page.at("path").text() == path);
            let by_component = || all.iter().find(|page| first.is_some() && has(page));
            by_path.or_else(by_component).or_else(|| all.get(number).filter(|_| all.len() == pages))
        })
    }

    /// The same member of `sections` or `lists`: of the same name, or at the same place.
    pub(super) fn named(&mut self, of: &str, name: &str) -> (Option<&'a Value>, Vec<Option<&'a Value>>) {
        let mine = self.root().at(of).items();
        let place = mine.iter().position(|one| one.at("name").text() == name);
        let partners = self.each(&format!("{of}: {name}"), |version| {
            let theirs = version.root.at(of).items();
            let named = theirs.iter().find(|one| one.at("name").text() == name);
            named.or_else(|| place.and_then(|place| theirs.get(place)).filter(|_| theirs.len() == mine.len()))
        });
        (place.and_then(|place| mine.get(place)), partners)
    }

    fn each(&mut self, what: &str, find: impl Fn(&Version<'a>) -> Option<&'a Value>) -> Vec<Option<&'a Value>> {
        let found: Vec<Option<&'a Value>> = self.versions[1..].iter().map(find).collect();
        for (number, partner) in found.iter().enumerate() {
            match partner {
                Some(partner) => {
                    self.partners.insert((number + 1, std::ptr::from_ref(*partner)));
                }
                None => self.alone.push((self.versions[number + 1].locale.clone(), what.to_owned())),
            }
        }
        found
    }

    /// Components of the other languages that this one has not.
    pub(super) fn left_over(&self) -> Vec<(String, String)> {
        let mut left = Vec::new();
        for (number, version) in self.versions.iter().enumerate().skip(1) {
            let mut names: Vec<&str> = version
                .components
                .iter()
                .filter(|(_, component)| !self.partners.contains(&(number, std::ptr::from_ref(**component))))
                .map(|(name, _)| *name)
                .collect();
            names.sort_unstable();
            left.extend(names.iter().map(|name| (version.locale.clone(), format!("component {name}"))));
        }
        left
    }

    /// The items of a list, each with its partners: of the same value, or at the same place of a list as long.
    pub(super) fn items(&mut self, list: &str) -> Vec<(&'a Value, Vec<Option<&'a Value>>)> {
        let (mine, partners) = self.named("lists", list);
        let items = mine.map(|list| list.at("items").items()).unwrap_or_default();
        let partner = |place: usize, item: &Value, list: &Option<&'a Value>| {
            let theirs = list.as_ref()?.at("items").items();
            let same = theirs.iter().find(|other| other.at("value") == item.at("value"));
            same.or_else(|| theirs.get(place).filter(|_| theirs.len() == items.len()))
        };
        let all = items.iter().enumerate();
        all.map(|(place, item)| (item, partners.iter().map(|list| partner(place, item, list)).collect())).collect()
    }
}
