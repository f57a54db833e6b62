//! YAML as a tree of texts with their places. What a text means, whoever reads it decides: `no` is a word until somebody asks for yes
//! or no.

mod load;
mod reader;
mod write;

#[cfg(test)]
mod tests;

pub use load::load;
pub use reader::{Entries, Reader, kebab, nearest};
pub use write::Writer;

/// A place in a file, from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: u32,
    /// The character of the line.
    pub column: u32,
}

/// Something with the place where it stands. Two that say the same are equal, wherever they stand.
#[derive(Clone, Debug, Default)]
pub struct Placed<T> {
    /// What stands there.
    pub what: T,
    /// Where.
    pub place: Place,
}

impl<T> Placed<T> {
    /// This, there.
    pub fn at(what: T, place: Place) -> Self {
        Self { what, place }
    }
}

impl<T> From<T> for Placed<T> {
    fn from(what: T) -> Self {
        Self { what, place: Place::default() }
    }
}

impl<T: PartialEq> PartialEq for Placed<T> {
    fn eq(&self, other: &Self) -> bool {
        self.what == other.what
    }
}

impl<T: Eq> Eq for Placed<T> {}

impl<T> std::ops::Deref for Placed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.what
    }
}

/// What stands at a place of the file.
#[derive(Clone, Debug)]
pub enum Content {
    /// A text, a number, a word; nothing at all is the empty text.
    Text(String),
    /// Several.
    List(Vec<Node>),
    /// Named members, in their order.
    Map(Vec<(Placed<String>, Node)>),
}

/// A part of the file.
pub type Node = Placed<Content>;
