//! What belongs to one machine and not into the tree: its folders, and the addresses of the registries that it fetches from.
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::process::Program;
use crate::tree::Tree;

/// Tools write these, with the addresses that they use.
const LOCKS: [&str; 2] = ["Cargo.lock", "package-lock.json"];
/// Where the public registries answer. In pieces, since this file is judged too.
const REGISTRIES: [&str; 4] =
    [concat!("crates", ".io"), concat!("npmjs", ".org"), concat!("npmjs", ".com"), concat!("pypi", ".org")];
/// Folders that every machine has: a tree cloned into one of them says nothing about the machine.
const EVERYWHERE: [&str; 8] = ["/", "/tmp", "/home", "/root", "/srv", "/opt", "/usr/src", "/var/tmp"];

/// Every mention of such a place in a file that git keeps.
pub(super) fn check(tree: &Tree) -> Result<Vec<String>> {
    let listed =
        Program::new("git").args(["ls-files", "-z"]).directory(&tree.root).quiet("asking git for its files")?;
    let places = places(&tree.root, &configured());
    let mut faults = Vec::new();
    for name in listed.split('\0').filter(|name| !name.is_empty()) {
        let is_lock = Path::new(name).file_name().is_some_and(|file| LOCKS.iter().any(|lock| file == *lock));
        // A file removed and not yet committed, or a picture, has no words.
        let Ok(text) = std::fs::read_to_string(tree.root.join(name)) else { continue };
        if !is_lock {
            faults.extend(mentions(name, &text, &places));
        }
    }
    Ok(faults)
}

fn mentions(name: &str, text: &str, places: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if let Some(place) = places.iter().find(|place| line.contains(place.as_str())) {
            let at = number + 1;
            faults.push(format!("{name}:{at}: `{place}` is a place of one machine or network; say it without"));
        }
    }
    faults
}

/// The texts that no file may contain.
fn places(root: &Path, configured: &str) -> BTreeSet<String> {
    let mut places: BTreeSet<String> = REGISTRIES.map(str::to_owned).into();
    places.insert(root.display().to_string());
    if let Some(parent) = root.parent().filter(|parent| !EVERYWHERE.iter().any(|folder| *parent == Path::new(folder))) {
        places.insert(format!("{}/", parent.display()));
    }
    for (_, rest) in configured.match_indices("://").map(|(at, found)| configured.split_at(at + found.len())) {
        let host: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || ".-".contains(*c)).collect();
        // A name without a dot is a word; this machine's own address is everybody's.
        if host.contains('.') && !host.starts_with("127.") && !host.ends_with("github.com") {
            places.insert(host);
        }
    }
    places
}

/// What this machine says about registries, for cargo and npm.
fn configured() -> String {
    let home = std::env::var_os("HOME").map(PathBuf::from);
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(home.as_ref()?.join(".cargo")));
    let files = [
        cargo.as_ref().map(|cargo| cargo.join("config.toml")),
        cargo.as_ref().map(|cargo| cargo.join("config")),
        home.as_ref().map(|home| home.join(".npmrc")),
    ];
    files.into_iter().flatten().filter_map(|file| std::fs::read_to_string(file).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str) -> Vec<String> {
        let places =
            places(Path::new("/builds/town/parvis"), "registry = \"sparse+https://mirror.town.example/index/\"");
        mentions("a.md", text, &places)
    }

    #[test]
    fn registries_and_folders_of_one_machine_are_named() {
        let public = format!("https://{}/x", REGISTRIES[0]);
        for bad in [&*public, "see mirror.town.example", "cd /builds/town/parvis/host", "ls /builds/town/other"] {
            let faults = check(&format!("first\n{bad}\n"));
            assert!(faults.len() == 1 && faults[0].starts_with("a.md:2:"), "{bad}: {faults:?}");
        }
    }

    #[test]
    fn other_addresses_and_folders_pass() {
        let good = "http://127.0.0.1:8080 https://www.service-public.fr /usr/bin /tmp/x a/builds";
        assert_eq!(check(good), Vec::<String>::new());
    }

    #[test]
    fn a_tree_in_a_folder_that_everybody_has_forbids_only_itself() {
        let places = places(Path::new("/tmp/parvis"), "");
        assert!(mentions("a", "/tmp/other", &places).is_empty());
        assert_eq!(mentions("a", "/tmp/parvis/host", &places).len(), 1);
    }
}
