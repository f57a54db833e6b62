//! GC Forms.
use crate::{Imported, Input};
use procedure::Finding;
pub(crate) fn import(input: &Input<'_>) -> Result<Imported, Vec<Finding>> {
    Err(vec![Finding::error("import-unreadable", input.name, "this system is not known yet")])
}
