//! Remembers what a step was made from, so that it runs again only when something of that has changed.
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::tree::{Tree, hash};

/// One step's inputs, as one hash.
#[derive(Debug)]
pub(crate) struct Stamp {
    file: PathBuf,
    state: String,
}

impl Stamp {
    /// What `step` depends on: files, folders (everything in them) and other facts such as versions.
    pub(crate) fn of(tree: &Tree, step: &str, inputs: &[PathBuf], facts: &[&str]) -> Result<Self> {
        let mut all = String::from(xtask_itself()?);
        for input in inputs {
            for file in crate::tree::walk(input)? {
                let bytes = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
                all.push_str(&format!("{} {}\n", tree.relative(&file).display(), hash(&bytes)));
            }
        }
        for fact in facts {
            all.push_str(&hash(fact.as_bytes()));
        }
        Ok(Self { file: tree.made().join("stamps").join(step), state: hash(all.as_bytes()) })
    }

    /// Whether these very inputs were built before and `outputs` are still there.
    pub(crate) fn is_fresh(&self, outputs: &[&Path]) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|state| state == self.state)
            && outputs.iter().all(|output| output.exists())
    }

    /// Say that the outputs are made from these inputs.
    pub(crate) fn keep(&self) -> Result<()> {
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&self.file, &self.state).with_context(|| format!("cannot write {}", self.file.display()))
    }
}

/// xtask is an input of all that it makes: what it does may have changed.
fn xtask_itself() -> Result<&'static str> {
    use std::sync::OnceLock;
    static HASH: OnceLock<String> = OnceLock::new();
    if let Some(known) = HASH.get() {
        return Ok(known);
    }
    let bytes = std::fs::read(std::env::current_exe()?).context("cannot read xtask's own program")?;
    Ok(HASH.get_or_init(|| hash(&bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_fresh_until_an_input_a_fact_or_an_output_changes() {
        let folder = tempfile::tempdir().unwrap();
        let tree = Tree { root: folder.path().to_owned(), target: folder.path().join("target") };
        let (input, output) = (folder.path().join("in"), folder.path().join("out"));
        std::fs::create_dir(&input).unwrap();
        std::fs::write(input.join("a"), "1").unwrap();
        std::fs::write(&output, "made").unwrap();
        let stamp = |fact: &str| Stamp::of(&tree, "step", std::slice::from_ref(&input), &[fact]).unwrap();

        assert!(!stamp("v1").is_fresh(&[&output]), "never built");
        stamp("v1").keep().unwrap();
        assert!(stamp("v1").is_fresh(&[&output]));
        assert!(!stamp("v2").is_fresh(&[&output]), "another fact");
        std::fs::write(input.join("b"), "2").unwrap();
        assert!(!stamp("v1").is_fresh(&[&output]), "another file");
        std::fs::remove_file(input.join("b")).unwrap();
        assert!(stamp("v1").is_fresh(&[&output]));
        std::fs::remove_file(&output).unwrap();
        assert!(!stamp("v1").is_fresh(&[&output]), "the output is gone");
    }
}
