//! `parvis locales`: how far each translation is; and, when a person says that all are right, the lock that notices later changes.

use std::{collections::BTreeMap, io::Write, path::PathBuf};

use anyhow::Result;
use authoring::{
    folder,
    lock::{self, Standing},
};
use clap::Args;
use procedure::{Locale, Severity};

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
    /// The folder with `locales/` in it; without one, Parvis' own words are told of
    folder: Option<PathBuf>,
    /// Note that every translation says what its French says now
    #[arg(long, requires = "folder")]
    confirm: bool,
}

pub(super) fn run(Arguments { folder, confirm }: &Arguments, out: &mut impl Write) -> Result<()> {
    let Some(folder) = folder else {
        return table(&lock::standing(&lock::lexicon(&lock::of_parvis()).0), true, out);
    };
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
        return table(&standings, lexicon.lock().is_some(), out);
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

/// A line for each locale, also for those of Parvis that the words lack altogether; below it, what is missing, what is stale, which plural
/// forms the language asks for, and which letters no font of Parvis has. What is missing, people read in French.
fn table(standings: &BTreeMap<String, Standing>, locked: bool, out: &mut impl Write) -> Result<()> {
    writeln!(
        out,
        "{:<12}{:>8}{:>9}{:>7}{:>13}{:>7}{:>9}",
        "locale", "present", "missing", "stale", "unconfirmed", "forms", "letters"
    )?;
    for (locale, Standing { present, missing, stale, unnoted, forms, letters }) in standings {
        // Without a lock nothing is known of what the French was.
        let of_lock = |ids: &[String]| if locked { ids.len().to_string() } else { "-".to_owned() };
        let (lacks, old, new) = (missing.len(), of_lock(stale), of_lock(unnoted));
        let (lost, strange) = (forms.len(), letters.len());
        writeln!(out, "{locale:<12}{present:>8}{lacks:>9}{old:>7}{new:>13}{lost:>7}{strange:>9}")?;
        for (told, ids) in [("missing", missing), ("stale", stale)] {
            ids.iter().try_for_each(|id| writeln!(out, "  {told}: {id}"))?;
        }
        forms.iter().try_for_each(|(id, form)| writeln!(out, "  plural form missing: {id} [{form}]"))?;
        letters.iter().try_for_each(|letter| writeln!(out, "  no font has: {letter} U+{:04X}", u32::from(*letter)))?;
    }
    let known = |locale: &Locale| *locale == Locale::source() || standings.contains_key(locale.as_str());
    for locale in locales::pack::locales().into_iter().filter(|locale| !known(locale)) {
        let chain = locale.fallbacks();
        let read = chain.iter().find(|tag| known(tag)).map_or("fr", Locale::as_str);
        writeln!(out, "{:<12}no words: people read {read}", locale.as_str())?;
    }
    Ok(())
}
