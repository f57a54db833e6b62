//! The pictures that a procedure names: whether they are there, and whether choices beside each other all have one.

use std::collections::{BTreeMap, BTreeSet};

use procedure::Id;

use super::Context;
use crate::{
    pictures,
    source::{Choice, Item, Kind},
    yaml::{Placed, nearest},
};

impl Context<'_> {
    /// Judges every picture; `own` are the files of the procedure.
    pub(super) fn pictures(&mut self, own: &BTreeMap<String, Vec<u8>>) {
        let known = pictures::names(own);
        let procedure = self.procedure;
        self.picture(procedure.picture.as_ref(), &known);
        self.pictures_of(&procedure.steps, &known);
    }

    fn pictures_of(&mut self, items: &[Item], known: &BTreeSet<&str>) {
        for item in items {
            match item {
                Item::Ask(ask) => {
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

    /// A choice without a picture looks as if it counted less than those beside it.
    fn pictures_beside(&mut self, options: &[Choice], known: &BTreeSet<&str>) {
        options.iter().for_each(|option| self.picture(option.picture.as_ref(), known));
        if options.iter().all(|option| option.picture.is_none()) {
            return;
        }
        for option in options.iter().filter(|option| option.picture.is_none()) {
            let what = format!("the choice `{}` has no picture, and others beside it have one", option.id.what);
            let cure = "add `picture:` to it, or leave all of them without; `parvis pictures` lists the names";
            self.warn("picture-left-out", option.id.place, what, cure);
        }
    }

    fn picture(&mut self, picture: Option<&Placed<Id>>, known: &BTreeSet<&str>) {
        let Some(picture) = picture.filter(|picture| !known.contains(picture.as_str())) else { return };
        let cure = match nearest(picture.as_str(), known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`? `parvis pictures` lists the names"),
            None => {
                format!("`parvis pictures` lists the names; or draw `pictures/{}`", pictures::file(picture.as_str()))
            }
        };
        self.fault("picture-unknown", picture.place, format!("there is no picture `{}`", picture.what), cure);
    }
}
