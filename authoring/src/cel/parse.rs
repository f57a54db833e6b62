//! Parsing: text to the syntax tree of the `cel` crate, with the place of each part.

use std::panic::{AssertUnwindSafe, catch_unwind};

use cel::{
    Env,
    common::ast::{IdedExpr, SourceInfo},
};

use super::Fault;

/// Longer than any condition that somebody can read.
const MAX_CHARACTERS: usize = 4_000;

/// Deeper than any condition that somebody can read; each level costs the parser stack.
const MAX_DEPTH: u16 = 48;

/// The tree, and where its parts stand.
pub(super) fn parse(text: &str) -> Result<(IdedExpr, SourceInfo), Vec<Fault>> {
    let fault =
        |at: usize, what: String, cure: &str| Fault { at, code: "expression-syntax", what, cure: cure.to_owned() };
    if text.chars().count() > MAX_CHARACTERS {
        let what = format!("the expression has more than {MAX_CHARACTERS} characters");
        return Err(vec![fault(0, what, "give parts of it names under `values:`")]);
    }
    // The grammar's run-time is not ours: should it panic over some text, that text is wrong, and nothing else.
    let parsed = catch_unwind(AssertUnwindSafe(|| {
        Env::default().with_optional_support(false).parser().max_recursion_depth(MAX_DEPTH).parse_with_source_info(text)
    }));
    match parsed {
        Ok(Ok(parsed)) => Ok(parsed),
        Ok(Err(errors)) => {
            let cure = "a name is written with _ for -, a text stands in \"…\", `=` is `==`, `and` is `&&`, `or` is `||`, `not` is `!`";
            let first = errors.errors.first().map_or((1, 0), |error| error.pos);
            let said = errors.errors.first().map_or("", |error| error.msg.as_str());
            Err(vec![fault(offset(text, first), format!("this is no expression: {said}"), cure)])
        }
        Err(_) => Err(vec![fault(0, "this is no expression".to_owned(), "write it anew, part by part")]),
    }
}

/// The byte of a line (from 1) and column (from 0).
fn offset(text: &str, (line, column): (isize, isize)) -> usize {
    let lines = usize::try_from(line - 1).unwrap_or(0);
    let before: usize = text.split_inclusive('\n').take(lines).map(str::len).sum();
    (before + usize::try_from(column).unwrap_or(0)).min(text.len())
}
