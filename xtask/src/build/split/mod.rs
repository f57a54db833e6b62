//! A module in two: what everybody needs at once, and the rest, which a browser may load later.
//!
//! Both share memory, tables and globals. In the first, a function of the rest is a few bytes that ask for the rest if it is not there yet,
//! and call through the table:
//!
//! 1. [`read::Whole`] is the module as it was built, with the names of its functions.
//! 2. [`plan::Plan`] says which functions are the rest: those that are named so, and those that only they call.
//! 3. [`write::first`] and [`write::rest`] write the two.
//!
//! Which functions nobody needs at first is watched in a browser: [`watched`] writes a module that notes what runs, and [`slept`] marks the rest.
mod plan;
mod read;
#[cfg(test)]
mod tests;
mod watch;
mod write;

use std::collections::BTreeSet;

use anyhow::{Context, Result};

use crate::tree::hash;
use plan::Plan;
use read::Whole;
pub(crate) use watch::{slept, watched};

/// The exported function that brings the rest; it must not return before the rest is there.
const BRING: &str = "bring_the_rest";
/// The exported global that is 0 until the rest is there; whoever brings it sets it to 1.
const THERE: &str = "the_rest_is_there";

/// 48 bits: no two functions of a program share them.
const MARK_DIGITS: usize = 12;

/// The two.
#[derive(Debug)]
pub(crate) struct Parts {
    pub first: Vec<u8>,
    pub rest: Vec<u8>,
}

/// Part `module`; `is_rest` is asked about every function that has a name. The rest imports from a module `first`, which is the exports of
/// an instance of the first.
pub(crate) fn split(module: &[u8], is_rest: impl Fn(&str) -> bool) -> Result<Parts> {
    let whole = Whole::read(module).context("the module to be parted cannot be read")?;
    let plan = Plan::of(&whole, is_rest)?;
    Ok(Parts { first: write::first(&whole, &plan)?, rest: write::rest(&whole, &plan)? })
}

/// Which functions are the rest, by a list of marks of their names; `#` begins a comment.
pub(crate) fn listed(list: &str) -> impl Fn(&str) -> bool + '_ {
    let marks: BTreeSet<&str> =
        list.lines().filter(|line| !line.starts_with('#')).flat_map(str::split_whitespace).collect();
    move |name| marks.contains(mark(name).as_str())
}

/// Stands for a name in the list: names of generic functions are paragraphs, and there are hundreds.
fn mark(name: &str) -> String {
    hash(without_hashes(name).as_bytes())[..MARK_DIGITS].to_owned()
}

/// `kiosk_ui[29f1c0f30dcb64ba]::app` is `kiosk_ui::app`: the hash changes with the compiler.
fn without_hashes(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('[') {
        plain.push_str(before);
        match after.split_once(']') {
            Some((hash, behind)) if hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()) => {
                rest = behind
            }
            _ => {
                plain.push('[');
                rest = after;
            }
        }
    }
    plain + rest
}
