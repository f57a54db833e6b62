//! `parvis new`: the folder of a small, complete procedure, to be changed bit by bit.

use std::{fs, io, io::Write, path::Path};

use anyhow::Result;
use procedure::Id;

use super::{Refused, Unwritable};

/// What a new folder holds. `{{id}}` stands for the procedure's name.
const TEMPLATE: [(&str, &str); 8] = [
    (authoring::folder::FILE, include_str!("template/procedure.yaml")),
    ("locales/fr-simple.ftl", include_str!("template/locales/fr-simple.ftl")),
    ("locales/en.ftl", include_str!("template/locales/en.ftl")),
    ("locales/en-simple.ftl", include_str!("template/locales/en-simple.ftl")),
    ("locales/ar.ftl", include_str!("template/locales/ar.ftl")),
    ("locales/translated.lock", include_str!("template/locales/translated.lock")),
    ("journeys/simple.json", include_str!("template/journeys/simple.json")),
    ("journeys/corrected.json", include_str!("template/journeys/corrected.json")),
];

/// `parvis new FOLDER`
pub(super) fn run(folder: &Path, out: &mut impl Write) -> Result<()> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let id: Id = name.parse().map_err(|_| {
        let detail = "the folder's name becomes the procedure's: a-z, 0-9 and single hyphens, a letter first";
        Refused(format!("{} cannot be made: {detail}, such as `pret-de-tables`", folder.display()))
    })?;
    if folder.symlink_metadata().is_ok() {
        return Err(Refused(format!("{} is there already; nothing was changed", folder.display())).into());
    }
    // Made beside it and moved there as a whole: whoever looks finds all of it or nothing.
    let beside = folder.with_file_name(format!(".{id}-{}", crate::secret::random_hex::<4>()?));
    if let Err(source) = write(&beside, &id).and_then(|()| fs::rename(&beside, folder)) {
        // What cannot be removed could hardly be written; the error to tell is the first one.
        let _removed = fs::remove_dir_all(&beside);
        return Err(Unwritable { path: folder.to_owned(), source }.into());
    }
    let folder = folder.display();
    writeln!(out, "{folder} holds a small procedure: questions, words, journeys. Change it bit by bit.")?;
    writeln!(out, "  parvis check {folder}     what is wrong, where, and what to do")?;
    Ok(writeln!(out, "  parvis preview {folder}   the pages, while you write")?)
}

fn write(folder: &Path, id: &Id) -> io::Result<()> {
    // Not the folders above: one that is missing is a slip of the pen.
    fs::create_dir(folder)?;
    for (name, text) in TEMPLATE {
        let file = folder.join(name);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::write(file, text.replace("{{id}}", id.as_str()))?;
    }
    Ok(())
}
