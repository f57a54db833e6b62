//! The pictures that every author can name: which there are, what they mean, and those that this tool carries.
//!
//! A procedure's own `pictures/<name>.svg` comes first. Whichever it is goes into the package, which needs nothing of this set later.

use std::collections::{BTreeMap, BTreeSet};

use procedure::Id;

#[cfg(test)]
mod tests;

/// Name, what the picture is made of, what it means: a line for each.
const TABLE: &str = include_str!("../../pictures/table.txt");

/// The pictures as this tool was built with them; empty when it was built before they were.
const DRAWN: &str = include_str!(concat!(env!("OUT_DIR"), "/pictures.json"));

/// Beside the UI's own words, with the moments of life: all of them, no and yes. Named by the page's head.
pub const OF_THE_UI: [&str; 3] = ["all", "no", "yes"];

/// A picture of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// How authors call it.
    pub name: &'static str,
    /// The file that it is made of, and the one in its corner, if there is one.
    pub made_of: (&'static str, Option<&'static str>),
    /// What it means.
    pub means: &'static str,
}

/// Every picture of the set, in the order of the table.
pub fn all() -> impl Iterator<Item = Named> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (name, rest) = line.split_once(' ')?;
        let (made_of, means) = rest.trim_start().split_once(' ')?;
        let made_of = made_of.split_once('+').map_or((made_of, None), |(file, corner)| (file, Some(corner)));
        Some(Named { name, made_of, means: means.trim() })
    })
}

/// The table under its headings, for people.
#[must_use]
pub fn page() -> String {
    let mut page = String::new();
    // Its head is for whoever edits the table.
    for line in TABLE.split_once("\n\n").map_or(TABLE, |(_, rest)| rest).lines() {
        let named = line.split_once(' ').and_then(|(name, _)| all().find(|named| named.name == name));
        match (line.strip_prefix("# "), named) {
            (Some(heading), _) => page += &format!("{heading}\n"),
            (None, Some(Named { name, means, .. })) => page += &format!("  {name:20} {means}\n"),
            (None, None) => page.push('\n'),
        }
    }
    page
}

/// Drawings by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set(BTreeMap<String, String>);

impl Set {
    /// Reads what the build wrote: an object of drawings.
    #[must_use]
    pub fn read(json: &str) -> Self {
        Self(serde_json::from_str(json).unwrap_or_default())
    }

    /// The set that this tool carries.
    #[must_use]
    pub fn carried() -> Self {
        Self::read(DRAWN)
    }

    /// A drawing.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Adds the drawings of these names to a package's own pictures, which come first; those that nobody has drawn.
    pub fn add_to<'n>(
        &self,
        pictures: &mut BTreeMap<String, Vec<u8>>,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Vec<&'n str> {
        let mut missing = Vec::new();
        for name in names {
            let file = file(name);
            match self.get(name) {
                _ if pictures.contains_key(&file) => {}
                Some(drawing) => drop(pictures.insert(file, drawing.as_bytes().to_vec())),
                None => missing.push(name),
            }
        }
        missing
    }
}

/// The file of a picture in a package and in an author's folder.
#[must_use]
pub fn file(name: &str) -> String {
    format!("{name}.svg")
}

/// The names that an author can use: those of the set, and of the procedure's own drawings.
pub(crate) fn names(own: &BTreeMap<String, Vec<u8>>) -> BTreeSet<&str> {
    all().map(|named| named.name).chain(own.keys().filter_map(|file| file.strip_suffix(".svg"))).collect()
}

/// The names that a procedure uses.
pub(crate) fn used(definition: &definition::Definition, of_procedure: Option<&Id>) -> BTreeSet<String> {
    let mut used: BTreeSet<String> = of_procedure.into_iter().map(Id::to_string).collect();
    definition.each_item(|item, _| {
        let definition::Item::Ask(ask) = item else { return };
        for field in &ask.fields {
            if let definition::KindForm::OneOf { options, .. } | definition::KindForm::SeveralOf { options, .. } =
                &field.kind
            {
                used.extend(options.iter().filter_map(|option| option.picture.as_ref()).map(Id::to_string));
            }
        }
    });
    used
}
