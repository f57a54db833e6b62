//! `parvis pictures`: the pictures that a procedure can name, in words; or drawn into a folder, to look at.

use std::{fs, io::Write, path::PathBuf};

use anyhow::Result;
use authoring::pictures::{self, Set};

use crate::cli::Unwritable;

#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// Write the drawings into this folder
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

pub(super) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<()> {
    let Some(folder) = &arguments.out else {
        write!(out, "{}", pictures::page())?;
        return Ok(());
    };
    let unwritable = |path: &PathBuf| {
        let path = path.clone();
        move |source| Unwritable { path, source }
    };
    fs::create_dir_all(folder).map_err(unwritable(folder))?;
    let set = Set::carried();
    for named in pictures::all() {
        let file = folder.join(pictures::file(named.name));
        fs::write(&file, set.get(named.name).unwrap_or_default()).map_err(unwritable(&file))?;
    }
    writeln!(out, "{}: {} pictures", folder.display(), pictures::all().count())?;
    Ok(())
}
