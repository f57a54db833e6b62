//! A new procedure: one folder, and nothing outside of it.
use std::path::Path;

use anyhow::{Result, bail};

use super::name::Name;
use super::{Files, templates};
use crate::tree::Tree;

/// Crates that a package of the same name would stand for.
const TAKEN: [&str; 9] =
    ["sdk", "procedure", "package", "locales", "accessibility", "host", "kiosk-ui", "tests", "xtask"];

/// The files of the procedure.
pub(super) fn files(tree: &Tree, name: &Name) -> Result<Files> {
    let id = name.kebab();
    let folder = Path::new("plugins").join(id);
    if TAKEN.contains(&id) {
        bail!("`{id}` is a part of Parvis already; choose another id");
    }
    if tree.root.join(&folder).exists() {
        bail!("{} is there already; choose another id, or go on with what is there", folder.display());
    }
    Ok(templates(tree, "procedure", name)?.into_iter().map(|(path, text)| (folder.join(path), text)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(id: &str) -> Result<Files> {
        files(&Tree::find().unwrap(), &Name::read(id).unwrap())
    }

    #[test]
    fn everything_is_in_one_folder_and_no_placeholder_is_left() {
        let files = check("permis-de-vegetaliser").unwrap();
        for (path, text) in &files {
            assert!(path.starts_with("plugins/permis-de-vegetaliser"), "{}", path.display());
            assert!(!text.contains("{{"), "{}: {text}", path.display());
        }
        for file in ["Cargo.toml", "SOURCES.md", "src/lib.rs", "journeys/simple.json", "locales/fr-simple.ftl"] {
            assert!(files.contains_key(&Path::new("plugins/permis-de-vegetaliser").join(file)), "{file}");
        }
    }

    #[test]
    fn what_is_there_is_never_written_over() {
        for taken in ["signalement", "host", "sdk"] {
            assert!(check(taken).is_err(), "{taken}");
        }
    }
}
