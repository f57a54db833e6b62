//! Which functions are the rest, and what the two need of each other.
use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};

use super::{BRING, read::Whole};

pub(super) struct Plan {
    /// The functions of the rest.
    pub rest: BTreeSet<u32>,
    /// Those that the first calls, by their places behind everything that was in the table.
    pub doors: BTreeMap<u32, u32>,
    /// What the rest calls in the first, imported functions among it.
    pub needed: BTreeSet<u32>,
    /// The table of functions.
    pub table: u32,
    /// How many places that table had.
    pub places: u32,
}

impl Plan {
    pub(super) fn of(whole: &Whole<'_>, is_rest: impl Fn(&str) -> bool) -> Result<Self> {
        let bring = whole.exported(BRING)?;
        let named = |function: u32| {
            whole.body(function).is_some()
                && function != bring
                && whole.names.get(&function).is_some_and(|name| is_rest(name))
        };
        let exported = whole.exports.iter().filter(|export| export.kind == wasmparser::ExternalKind::Func);
        let entered: BTreeSet<u32> = whole.pointed.iter().copied().chain(exported.map(|export| export.index)).collect();

        // What can be reached without passing through the rest stays.
        let mut first = BTreeSet::new();
        let mut waiting: Vec<u32> = entered.iter().copied().filter(|function| !named(*function)).collect();
        while let Some(function) = waiting.pop() {
            if first.insert(function) {
                waiting.extend(called(whole, function).iter().copied().filter(|called| !named(*called)));
            }
        }
        if called(whole, bring).iter().any(|function| named(*function)) {
            bail!("`{BRING}` calls what it is to bring");
        }
        let defined = whole.imported..u32::try_from(whole.functions.len())?;
        let rest: BTreeSet<u32> = defined.filter(|function| !first.contains(function)).collect();

        let outside = first.iter().flat_map(|function| called(whole, *function)).chain(&entered);
        let doors: BTreeSet<u32> = outside.copied().filter(|function| rest.contains(function)).collect();
        let inside = rest.iter().flat_map(|function| called(whole, *function));
        let needed = inside.copied().filter(|function| !rest.contains(function)).collect();

        let table = whole.tables.iter().position(|table| table.element_type == wasmparser::RefType::FUNCREF);
        let table = table.context("the module has no table of functions")?;
        let places = u32::try_from(whole.tables[table].initial)?;
        Ok(Self {
            rest,
            doors: doors.into_iter().zip(places..).collect(),
            needed,
            table: u32::try_from(table)?,
            places,
        })
    }
}

fn called<'w>(whole: &'w Whole<'_>, function: u32) -> &'w [u32] {
    whole.body(function).map(|body| whole.calls[body].as_slice()).unwrap_or_default()
}
