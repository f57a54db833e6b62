//! Who may depend on whom: the table of ARCHITECTURE.md, held against what cargo knows.
use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process::Program;
use crate::setup::wasm::TARGET;
use crate::tree::Tree;

/// What one of our crates may depend on. Dev-dependencies are free: they reach nobody.
struct Rule {
    name: &'static str,
    ours: &'static [&'static str],
    /// Whose crates from outside are listed too: what everybody downloads, or what must stay pure.
    others: Option<&'static [&'static str]>,
    /// What must not be reached, however long the way.
    never: &'static [&'static str],
}

const RULES: [Rule; 12] = [
    Rule {
        name: "procedure",
        ours: &[],
        others: Some(&["schemars", "serde", "serde_json", "time"]),
        never: &["fluent-bundle", "tokio", "web-sys"],
    },
    Rule {
        name: "package",
        ours: &["procedure"],
        others: Some(&[
            "ed25519-dalek",
            "imagesize",
            "roxmltree",
            "serde",
            "sha2",
            "toml",
            "wasm-encoder",
            "wasmparser",
            "wit-component",
        ]),
        never: &["wasmtime"],
    },
    Rule {
        name: "parvis-sdk",
        ours: &["procedure"],
        others: Some(&["fluent-syntax", "serde", "serde_json", "wit-bindgen"]),
        never: &["getrandom", "web-sys"],
    },
    Rule {
        name: "accessibility",
        ours: &["procedure"],
        others: Some(&["csscolorparser", "hypher", "scraper", "serde", "unicode-segmentation"]),
        never: &["web-sys"],
    },
    Rule { name: "locales", ours: &["procedure"], others: None, never: &["web-sys"] },
    Rule {
        name: "definition",
        ours: &["parvis-sdk", "procedure"],
        others: Some(&["postcard", "serde", "sha2"]),
        never: &["getrandom", "web-sys"],
    },
    Rule {
        name: "interpreter",
        ours: &["definition", "parvis-sdk"],
        others: Some(&[]),
        never: &["getrandom", "web-sys"],
    },
    Rule {
        name: "authoring",
        ours: &["accessibility", "definition", "locales", "package", "parvis-sdk", "procedure"],
        others: None,
        never: &["wasmtime", "web-sys"],
    },
    Rule { name: "importers", ours: &["authoring", "procedure"], others: None, never: &["wasmtime", "web-sys"] },
    Rule {
        name: "host",
        ours: &[
            "accessibility",
            "authoring",
            "definition",
            "importers",
            "locales",
            "package",
            "parvis-sdk",
            "procedure",
        ],
        others: None,
        never: &["kiosk-ui"],
    },
    Rule {
        name: "kiosk-ui",
        ours: &["accessibility", "locales", "procedure"],
        others: None,
        never: &["host", "wasmtime"],
    },
    Rule {
        name: "xtask",
        ours: &["accessibility", "authoring", "locales", "package", "procedure"],
        others: None,
        never: &["host", "kiosk-ui", "wasmtime"],
    },
];
/// A procedure is written against the sdk, and against nothing else.
const PLUGIN: Rule = Rule { name: "", ours: &["parvis-sdk"], others: Some(&[]), never: &["getrandom", "web-sys"] };
/// Where the procedures stand, and a crate there that is none.
const PLUGINS: (&str, &str) = ("/plugins/", "parvis-sdk");
/// It crosses all crates, and nobody depends on it.
const FREE: &str = "tests";

/// What a crate depends on, by the names of packages.
#[derive(Debug, Default)]
struct Crates {
    /// Every package, ours or not.
    dependencies: BTreeMap<String, BTreeSet<String>>,
    ours: BTreeSet<String>,
    plugins: BTreeSet<String>,
}

/// Every dependency that the table does not have.
pub(super) fn check(tree: &Tree) -> Result<Vec<String>> {
    let here = Program::new("rustc").args(["--print", "host-tuple"]).quiet("asking rustc")?;
    let metadata = Program::cargo()
        .args(["metadata", "--format-version", "1", "--filter-platform", here.trim(), "--filter-platform", TARGET])
        .directory(&tree.root)
        .quiet("asking cargo who depends on whom")?;
    Ok(faults(&read(&metadata)?))
}

fn faults(crates: &Crates) -> Vec<String> {
    let mut faults = Vec::new();
    for name in &crates.ours {
        let rule = match RULES.iter().find(|rule| rule.name == name) {
            Some(rule) => rule,
            None if crates.plugins.contains(name) => &PLUGIN,
            None if name == FREE => continue,
            None => {
                faults.push(format!("{name}: no rule says what it may depend on; give it a line in xtask/src/tidy/crates.rs and in ARCHITECTURE.md"));
                continue;
            }
        };
        for dependency in crates.dependencies.get(name).into_iter().flatten() {
            let allowed = if crates.ours.contains(dependency) { Some(rule.ours) } else { rule.others };
            if allowed.is_some_and(|allowed| !allowed.contains(&dependency.as_str())) {
                faults.push(format!("{name}: may not depend on `{dependency}`; ARCHITECTURE.md says on what it may"));
            }
        }
        for never in rule.never {
            if let Some(way) = way(crates, name, never) {
                faults.push(format!("{name}: must not reach `{never}`, but does: {}", way.join(" → ")));
            }
        }
    }
    faults
}

/// The shortest way from a package to another.
fn way<'a>(crates: &'a Crates, from: &'a str, to: &str) -> Option<Vec<&'a str>> {
    let mut came_from: BTreeMap<&str, &str> = BTreeMap::new();
    let mut queue = std::collections::VecDeque::from([from]);
    while let Some(name) = queue.pop_front() {
        if name == to {
            let mut way = vec![name];
            while let Some(before) = came_from.get(way[way.len() - 1]) {
                way.push(before);
            }
            way.reverse();
            return Some(way);
        }
        for next in crates.dependencies.get(name).into_iter().flatten() {
            if next != from && !came_from.contains_key(next.as_str()) {
                came_from.insert(next, name);
                queue.push_back(next);
            }
        }
    }
    None
}

/// Reads `cargo metadata`. Versions are left out: two versions of a crate count as one, which can only find more.
fn read(metadata: &str) -> Result<Crates> {
    #[derive(Deserialize)]
    struct Metadata {
        packages: Vec<Package>,
        workspace_members: Vec<String>,
        resolve: Resolve,
    }
    #[derive(Deserialize)]
    struct Package {
        id: String,
        name: String,
        manifest_path: String,
    }
    #[derive(Deserialize)]
    struct Resolve {
        nodes: Vec<Node>,
    }
    #[derive(Deserialize)]
    struct Node {
        id: String,
        deps: Vec<Dependency>,
    }
    #[derive(Deserialize)]
    struct Dependency {
        pkg: String,
        dep_kinds: Vec<Kind>,
    }
    #[derive(Deserialize)]
    struct Kind {
        kind: Option<String>,
    }
    let metadata: Metadata =
        serde_json::from_str(metadata).context("`cargo metadata` says something else than it used to")?;
    let packages: BTreeMap<&str, &Package> =
        metadata.packages.iter().map(|package| (package.id.as_str(), package)).collect();
    let named =
        |id: &str| packages.get(id).copied().with_context(|| format!("cargo names {id} but does not describe it"));
    let mut crates = Crates::default();
    for id in &metadata.workspace_members {
        let package = named(id)?;
        crates.ours.insert(package.name.clone());
        if package.manifest_path.contains(PLUGINS.0) && package.name != PLUGINS.1 {
            crates.plugins.insert(package.name.clone());
        }
    }
    for node in &metadata.resolve.nodes {
        let dependencies = crates.dependencies.entry(named(&node.id)?.name.clone()).or_default();
        for dependency in &node.deps {
            if dependency.dep_kinds.iter().any(|kind| kind.kind.as_deref() != Some("dev")) {
                dependencies.insert(named(&dependency.pkg)?.name.clone());
            }
        }
    }
    Ok(crates)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// From, to, kind; no kind is a usual dependency.
    type Dependency = (&'static str, &'static str, Option<&'static str>);

    /// The faults of a tree with these dependencies.
    fn check(dependencies: &[Dependency]) -> Vec<String> {
        let ours =
            ["procedure", "package", "accessibility", "host", "kiosk-ui", "xtask", "tests", "bread", "unheard-of"];
        let names: BTreeSet<&str> = dependencies.iter().flat_map(|(from, to, _)| [*from, *to]).collect();
        let package = |name: &&str| {
            let folder = if *name == "bread" { "plugins/bread" } else { name };
            serde_json::json!({ "id": name, "name": name, "manifest_path": format!("/tree/{folder}/Cargo.toml") })
        };
        let node = |name: &&str| {
            let deps: Vec<_> = dependencies
                .iter()
                .filter(|(from, _, _)| from == name)
                .map(|(_, to, kind)| serde_json::json!({ "pkg": to, "dep_kinds": [{ "kind": kind }] }))
                .collect();
            serde_json::json!({ "id": name, "deps": deps })
        };
        let metadata = serde_json::json!({
            "packages": names.iter().map(package).collect::<Vec<_>>(),
            "workspace_members": ours.iter().filter(|name| names.contains(*name)).collect::<Vec<_>>(),
            "resolve": { "nodes": names.iter().map(node).collect::<Vec<_>>() },
        });
        faults(&read(&metadata.to_string()).unwrap())
    }

    #[test]
    fn each_rule_is_broken_once() {
        let cases: [(&[Dependency], &str); 7] = [
            (&[("procedure", "host", None)], "procedure: may not depend on `host`"),
            (&[("procedure", "reqwest", None)], "procedure: may not depend on `reqwest`"),
            (&[("bread", "serde", None)], "bread: may not depend on `serde`"),
            (&[("host", "kiosk-ui", Some("build"))], "host: may not depend on `kiosk-ui`"),
            (&[("xtask", "helper", None), ("helper", "wasmtime", None)], "xtask → helper → wasmtime"),
            (&[("kiosk-ui", "yew", None), ("yew", "host", None)], "kiosk-ui → yew → host"),
            (&[("unheard-of", "serde", None)], "unheard-of: no rule"),
        ];
        for (dependencies, expected) in cases {
            let faults = check(dependencies);
            assert!(faults.iter().any(|fault| fault.contains(expected)), "{expected}: {faults:?}");
        }
    }

    #[test]
    fn what_the_table_has_and_dev_dependencies_pass() {
        let good = [
            ("package", "procedure", None),
            ("host", "package", None),
            ("host", "wasmtime", None),
            ("kiosk-ui", "web-sys", None),
            ("package", "wasmtime", Some("dev")),
            ("tests", "host", None),
            ("tests", "kiosk-ui", None),
        ];
        assert_eq!(check(&good), Vec::<String>::new());
    }
}
