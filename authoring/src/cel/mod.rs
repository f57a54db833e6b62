//! CEL: expressions are parsed by the `cel` crate, checked here against the fields of the procedure, and become the compact form.

mod calls;
mod check;
mod parse;
mod print;
mod symbols;
mod types;

#[cfg(test)]
mod tests;

pub use check::{Checked, Fault, check};
pub use print::{Names, print, quoted};
pub use symbols::{FieldSymbol, GroupSymbol, RESERVED, Symbols, ValueSymbol, spelled};
pub use types::Type;
