//! Conditions and templates as authors of Publik write them (Django's language with the filters of w.c.s.), and what they are in CEL.

mod atoms;
mod convert;
mod filters;
mod parse;
mod translate;
mod value;

#[cfg(test)]
mod tests;

pub(super) use parse::operand;
pub(super) use translate::{Holds, Translator};
pub(super) use value::{Value, literal};
