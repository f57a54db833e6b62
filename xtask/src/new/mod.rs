//! `cargo xtask new`: a procedure or a kind of field from templates, whole enough to build. A procedure passes its own
//! tests at once; a kind of field wants its words in the other locales first.
mod field;
mod name;
mod procedure;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::process::Program;
use crate::terminal::say;
use crate::tree::{Tree, walk};
use name::Name;

const TEMPLATES: &str = "xtask/templates";
/// Templates carry this at the end of their names, so that no tool takes them for what they become.
const SUFFIX: &str = ".template";

/// What to begin.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum What {
    /// A procedure in plugins/<ID>: code, words in every locale, journeys, sources
    Procedure {
        /// Its id, such as `permis-de-vegetaliser`: small letters, digits and dashes
        id: String,
    },
    /// A kind of field: its rule, its input, its builder for authors, its words
    Field {
        /// Its name, such as `iban`: small letters, digits and dashes
        name: String,
    },
}

/// Files with their new content; nothing is written before all of them are known.
type Files = BTreeMap<PathBuf, String>;

/// Write what was asked for, and say what to do next.
pub(crate) fn new(tree: &Tree, what: &What) -> Result<()> {
    let (files, next) = match what {
        What::Procedure { id } => {
            let name = Name::read(id)?;
            let next = format!(
                "Replace the template's way in plugins/{id}/src/lib.rs by your own, then: cargo test -p {id}\n\
                 plugins/sdk/README.md tells how. Its own files are all there;\n\
                 CONTRIBUTING.md, \"A new procedure\", says what is noted of it elsewhere."
            );
            (procedure::files(tree, &name)?, next)
        }
        What::Field { name } => {
            let name = Name::read(name)?;
            let next = format!(
                "Write its rule in procedure/src/field/{}.rs and its words in locales/*/fields.ftl, use it in a journey, then: \
                 cargo xtask bless --no-browsers, cargo xtask test. Say it in CHANGELOG.md, to authors.",
                name.snake()
            );
            (field::files(tree, &name)?, next)
        }
    };
    for (path, text) in &files {
        let whole = tree.root.join(path);
        if let Some(folder) = whole.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&whole, text).with_context(|| format!("cannot write {}", path.display()))?;
        say(format!("  {}", path.display()));
    }
    format(tree, &files)?;
    say(next);
    Ok(())
}

/// Lines put in by a template stand where rustfmt wants them only afterwards.
fn format(tree: &Tree, files: &Files) -> Result<()> {
    let rust = files.keys().filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    Program::new("rustfmt").args(["--edition", "2024"]).args(rust).directory(&tree.root).quiet("formatting").map(drop)
}

/// The templates of a folder by their names without suffix, filled.
fn templates(tree: &Tree, folder: &str, name: &Name) -> Result<Files> {
    let folder = tree.root.join(TEMPLATES).join(folder);
    let mut files = Files::new();
    for file in walk(&folder)? {
        let text = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let path = file.strip_prefix(&folder)?.to_string_lossy().into_owned();
        let Some(path) = path.strip_suffix(SUFFIX) else {
            bail!("{} does not end in `{SUFFIX}`; rename it", tree.relative(&file).display());
        };
        files.insert(PathBuf::from(path), name.fill(&text));
    }
    if files.is_empty() {
        bail!("{} has no templates; is this tree whole?", folder.display());
    }
    Ok(files)
}

/// The text of a file of the tree.
fn read(root: &Path, path: &str) -> Result<String> {
    std::fs::read_to_string(root.join(path)).with_context(|| format!("cannot read {path}"))
}
