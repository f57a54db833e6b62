//! The pictures that a procedure names: whether they are there, and whether choices beside each other all have one.

use std::collections::{BTreeMap, BTreeSet};

use procedure::Id;

use super::Context;
use crate::{
    pictures,
    source::{Choice, Item, Kind, Picture},
    yaml::{Placed, nearest},
};

/// What can be named.
struct Known<'a> {
    /// The files of the procedure.
    own: BTreeSet<&'a str>,
    /// The names of drawings, its own and those that everybody has.
    drawings: BTreeSet<&'a str>,
}

impl Context<'_> {
    /// Judges every picture; `own` are the files of the procedure.
    pub(super) fn pictures(&mut self, own: &BTreeMap<String, Vec<u8>>) {
        let known = Known { own: own.keys().map(String::as_str).collect(), drawings: pictures::names(own) };
        let procedure = self.procedure;
        self.drawing(procedure.picture.as_ref(), &known);
        self.pictures_of(&procedure.steps, &known);
    }

    fn pictures_of(&mut self, items: &[Item], known: &Known<'_>) {
        for item in items {
            match item {
                Item::Ask(ask) => {
                    ask.picture.iter().for_each(|picture| self.paper(picture, known));
                    for field in &ask.fields {
                        if let Kind::OneOf { options, .. } | Kind::SeveralOf { options, .. } = &field.kind {
                            self.pictures_beside(options, known);
                        }
                    }
                }
                Item::Group(group) => self.pictures_of(&group.steps, known),
                Item::Section(_) | Item::Exit(_) => {}
            }
        }
    }

    /// A paper is always the procedure's own: no other has its place to mark.
    fn paper(&mut self, Picture { name, .. }: &Picture, known: &Known<'_>) {
        if known.own.contains(name.as_str()) {
            return;
        }
        let files: Vec<&str> = known.own.iter().copied().collect();
        let cure = match files.as_slice() {
            [] => "put it into the folder `pictures/`".to_owned(),
            files => format!("put it into the folder `pictures/`; there are {}", files.join(", ")),
        };
        self.fault("picture-missing", name.place, format!("there is no picture `{}`", name.what), cure);
    }

    /// A choice without a picture looks as if it counted less than those beside it.
    fn pictures_beside(&mut self, options: &[Choice], known: &Known<'_>) {
        options.iter().for_each(|option| self.drawing(option.picture.as_ref(), known));
        if options.iter().all(|option| option.picture.is_none()) {
            return;
        }
        for option in options.iter().filter(|option| option.picture.is_none()) {
            let what = format!("the choice `{}` has no picture, and others beside it have one", option.id.what);
            let cure = "add `picture:` to it, or leave all of them without; `parvis pictures` lists the names";
            self.warn("picture-left-out", option.id.place, what, cure);
        }
    }

    fn drawing(&mut self, picture: Option<&Placed<Id>>, known: &Known<'_>) {
        let Some(picture) = picture.filter(|picture| !known.drawings.contains(picture.as_str())) else { return };
        let cure = match nearest(picture.as_str(), known.drawings.iter().copied()) {
            Some(near) => format!("did you mean `{near}`? `parvis pictures` lists the names"),
            None => {
                format!("`parvis pictures` lists the names; or draw `pictures/{}`", pictures::file(picture.as_str()))
            }
        };
        self.fault("picture-unknown", picture.place, format!("there is no picture `{}`", picture.what), cure);
    }
}
