//! What a declarative procedure is when it runs: a compact form, expressions over its answers, and one way through it.
//!
//! The form is made from a file that an author wrote, put into the interpreter as a data segment, and read again at every call. It
//! holds ids and rules and no words. Everything in it ends: there is no recursion, and the only loops go over items of a group or
//! members of a list, whose number is bounded before the form is made.

mod evaluate;
mod expression;
mod fields;
mod form;
mod functions;
mod pattern;
mod payload;
mod scope;
mod way;

#[cfg(test)]
mod tests;

pub use evaluate::{Outcome, Val};
pub use expression::{Expression, Function, Loop, Operator};
pub use form::{
    Ask, Asked, Check, Computed, Contact, Definition, End, Exit, FieldForm, Finish, Group, Item, KindForm, Line,
    Listed, OptionForm, Saying, Shown,
};
pub use pattern::Pattern;
pub use payload::{BUFFER, BadPayload, HEADER, MAGIC, SLOT_MARK};
#[cfg(feature = "write")]
pub use payload::{seal, unseal};
pub use scope::Scope;
