//! `parvis locales`: how far each translation is; and, when a person says that all are right, the lock that notices later changes.

use std::{io::Write, path::PathBuf};

use anyhow::Result;
use authoring::{
    folder,
    lock::{self, Standing},
};
use clap::Args;
use procedure::Severity;

use super::{Refused, Unwritable};
use crate::{
    cli::{
        packages::Unreadable,
        report::{self, Format},
    },
    files,
};

#[derive(Args)]
pub(in crate::cli) struct Arguments {
    /// The folder with `locales/` in it
    folder: PathBuf,
    /// Note that every translation says what its French says now
    #[arg(long)]
    confirm: bool,
}

pub(super) fn run(Arguments { folder, confirm }: &Arguments, out: &mut impl Write) -> Result<()> {
    let (source, mut findings) =
        folder::words(folder).map_err(|error| Unreadable { path: error.path, source: error.source })?;
    let (lexicon, others) = lock::lexicon(&source);
    findings.extend(others);
    report::write(&findings, Format::Text, out)?;
    // A text that cannot be read would be missing in the table, and in the lock.
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        let sum = report::sum(&findings);
        return Err(Refused(format!("the words of {} cannot be compared: {sum}", folder.display())).into());
    }
    let standings = lock::standing(&lexicon);
    if !confirm {
        return table(&standings, out);
    }
    let file = folder.join("locales").join(lock::FILE);
    files::write_whole_as(&file, lock::confirm(&lexicon).as_bytes(), files::PUBLIC)
        .map_err(|source| Unwritable { path: file.clone(), source })?;
    for (locale, Standing { stale, .. }) in &standings {
        stale.iter().try_for_each(|id| writeln!(out, "{locale}: {id} still says the same"))?;
    }
    let texts: usize = standings.values().map(|standing| standing.present).sum();
    Ok(writeln!(out, "{}: {texts} translations confirmed", file.display())?)
}

/// A line for each locale; below it, what is missing and what is stale.
fn table<'s>(standings: impl IntoIterator<Item = (&'s String, &'s Standing)>, out: &mut impl Write) -> Result<()> {
    writeln!(out, "{:<12}{:>8}{:>9}{:>7}{:>13}", "locale", "present", "missing", "stale", "unconfirmed")?;
    for (locale, Standing { present, missing, stale, unnoted }) in standings {
        let (lacks, old, new) = (missing.len(), stale.len(), unnoted.len());
        writeln!(out, "{locale:<12}{present:>8}{lacks:>9}{old:>7}{new:>13}")?;
        for (told, ids) in [("missing", missing), ("stale", stale)] {
            ids.iter().try_for_each(|id| writeln!(out, "  {told}: {id}"))?;
        }
    }
    Ok(())
}
