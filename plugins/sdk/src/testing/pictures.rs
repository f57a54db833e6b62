//! The pictures that pages show: there, and with their marks on them.

use std::{collections::BTreeSet, fs, path::Path};

use procedure::{Advance, Id, check_pictures};

/// What a folder has to show, and what is wrong with what is shown.
#[derive(Debug)]
pub(super) struct Pictures {
    /// The files that the package will have: those of `pictures/`, and the drawings that `pictures.txt` names.
    files: BTreeSet<String>,
    pub(super) faults: BTreeSet<String>,
}

impl Pictures {
    /// Those of this procedure's folder.
    pub(super) fn of(folder: &Path) -> Self {
        let own = fs::read_dir(folder.join("pictures")).into_iter().flatten().flatten();
        let mut files: BTreeSet<String> = own.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
        let named = fs::read_to_string(folder.join("pictures.txt")).unwrap_or_default();
        files.extend(named.lines().map(|name| format!("{}.svg", name.trim())));
        Self { files, faults: BTreeSet::new() }
    }

    /// The picture beside the procedure's name.
    pub(super) fn of_procedure(&mut self, name: Option<&Id>) {
        if let Some(name) = name.filter(|name| !self.files.contains(&format!("{name}.svg"))) {
            self.faults.insert(format!("the procedure has no picture `{name}`: name it in pictures.txt"));
        }
    }

    /// Judges a page.
    pub(super) fn meet(&mut self, advance: &Advance) {
        let Advance::Ask(step) = advance else { return };
        let findings = check_pictures(step, |name| self.files.contains(name));
        self.faults.extend(findings.iter().map(ToString::to_string));
    }
}
