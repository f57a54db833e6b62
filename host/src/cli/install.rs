//! `parvis install`, `list`, `upgrade`, `rollback`, `remove`: what this host offers, changed while it runs.

use std::{
    fs,
    io::Write,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use clap::Args;
use package::signature::{KeyId, Standing, Trust};
use procedure::{Id, Severity};
use serde_json::json;

use super::{Refused, packages, packages::Format, place::Place, report};
use crate::{
    clock::{Clock, Timestamp},
    config::Config,
    keys::KeyRing,
    registry::{Admission, Cores, Pointer, PointerFile, Untrusted, Version, Workshop},
    sandbox::Compiler,
    secret::Secret,
};

/// A package file, and where it goes.
#[derive(Args)]
pub(super) struct Package {
    /// The package
    file: PathBuf,
    /// Also if nobody has signed it; people read that on every page of it
    #[arg(long)]
    allow_unsigned: bool,
    #[command(flatten)]
    place: Place,
}

/// A package that was refused because of who answers for it.
#[derive(Debug, thiserror::Error)]
#[error("{file} is not installed: {why}")]
pub(super) struct NotTrusted {
    file: PathBuf,
    why: Untrusted,
}

/// Whether the procedure must be there before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// It must not.
    Install,
    /// It must.
    Upgrade,
}

/// `parvis install FILE` and `parvis upgrade FILE`
pub(super) fn take(package: &Package, change: Change, out: &mut impl Write) -> Result<()> {
    let file = &package.file;
    // Before anything of it is parsed: who answers for it?
    let bytes = packages::read(file)?;
    let config = package.place.settings()?;
    let ring = KeyRing::open(&config.keys_folder())?;
    let admission = Admission { ring: &ring, allow_unsigned: package.allow_unsigned || config.allow_unsigned };
    let signed_by = admission.admit(&bytes).map_err(|why| NotTrusted { file: file.clone(), why })?;

    let workshop = open(&config)?;
    let checked = match workshop.check(&bytes) {
        Ok(checked) => checked,
        Err(findings) => {
            report::write(&findings, report::Format::Text, out)?;
            let errors = findings.iter().filter(|finding| finding.severity == Severity::Error).count();
            return Err(Refused(format!("{} cannot be installed: {errors} to correct", file.display())).into());
        }
    };
    report::write(&checked.warnings, report::Format::Text, out)?;
    let package = &checked.package;
    let (id, hash) = (package.description.id.clone(), package.hash.clone());
    let version = Version { version: package.description.version.clone(), hash: hash.clone(), signed_by, since: now() };

    let pointers = PointerFile::of(&config.data);
    let held = pointers.hold()?;
    let mut installed = held.read()?;
    let before = installed.0.get(&id).map(|pointer| pointer.now.clone());
    match (&before, change) {
        (Some(before), _) if before.hash == hash => {
            return Ok(writeln!(out, "{id} {} is installed already.", before.version)?);
        }
        (Some(before), Change::Install) => {
            let detail = format!("{id} {} is installed; `parvis upgrade` replaces it", before.version);
            return Err(Refused(detail).into());
        }
        (None, Change::Upgrade) => {
            return Err(Refused(format!("{id} is not installed; `parvis install` installs it")).into());
        }
        _ => {}
    }
    // Everything that it is served with is there before anything points to it.
    workshop.keep(package, &bytes, &mut Cores::default())?;
    workshop.ready(&hash)?;
    match installed.0.get_mut(&id) {
        Some(pointer) => pointer.to(version.clone()),
        None => drop(installed.0.insert(id.clone(), Pointer { now: version.clone(), before: Vec::new() })),
    }
    held.write(&installed)?;
    let instead = before.map(|before| format!(" instead of {}", before.version)).unwrap_or_default();
    writeln!(out, "{id} {} is installed{instead}, {}.", version.version, signer(&ring, version.signed_by))?;
    Ok(writeln!(out, "A host that runs offers it within a second; journeys under way go on as they began.")?)
}

/// `parvis list`
pub(super) fn list(place: &Place, format: Format, out: &mut impl Write) -> Result<()> {
    let config = place.settings()?;
    let ring = KeyRing::open(&config.keys_folder())?;
    let installed = PointerFile::of(&config.data).read()?;
    if format == Format::Json {
        let entries = installed.0.iter().map(|(id, pointer)| {
            json!({
                "procedure": id,
                "version": pointer.now.version,
                "hash": pointer.now.hash,
                "signedBy": pointer.now.signed_by,
                "signer": signer(&ring, pointer.now.signed_by),
                "since": pointer.now.since,
                "before": pointer.before.iter().map(|version| &version.hash).collect::<Vec<_>>(),
            })
        });
        return Ok(writeln!(out, "{}", serde_json::to_string_pretty(&entries.collect::<Vec<_>>())?)?);
    }
    for (id, Pointer { now, before }) in &installed.0 {
        let (version, hash, since) = (&now.version, &now.hash, &now.since);
        writeln!(out, "{id} {version}  {hash}  {}  since {since}", signer(&ring, now.signed_by))?;
        for earlier in before {
            writeln!(out, "    before: {}  {}  {}", earlier.version, earlier.hash, signer(&ring, earlier.signed_by))?;
        }
    }
    if installed.0.is_empty() {
        writeln!(out, "Nothing is installed; `parvis install FILE` installs a package.")?;
    }
    Ok(())
}

/// `parvis rollback ID`
pub(super) fn roll_back(id: &Id, place: &Place, out: &mut impl Write) -> Result<()> {
    let config = place.settings()?;
    let ring = KeyRing::open(&config.keys_folder())?;
    let workshop = open(&config)?;
    let held = PointerFile::of(&config.data).hold()?;
    let mut installed = held.read()?;
    let pointer = installed.0.get_mut(id).ok_or_else(|| not_installed(id))?;
    if pointer.before.is_empty() {
        return Err(Refused(format!("there is no version before {id} {}", pointer.now.version)).into());
    }
    let earlier = pointer.before.remove(0);
    if let Some(key) = earlier.signed_by
        && !matches!(ring.standing(key), Standing::Trusted(_))
    {
        let (version, signer) = (&earlier.version, signer(&ring, earlier.signed_by));
        return Err(Refused(format!("{id} {version} was {signer}; nothing was changed")).into());
    }
    // Looked at before anybody is sent there.
    workshop.ready(&earlier.hash)?;
    let left = std::mem::replace(&mut pointer.now, Version { since: now(), ..earlier });
    let version = pointer.now.version.clone();
    held.write(&installed)?;
    writeln!(out, "{id} {version} is offered again instead of {}, within a second if the host runs.", left.version)?;
    let kept = config.data.join(crate::registry::PACKAGES).join(format!("{}.parvis", left.hash));
    Ok(writeln!(out, "To go forward again: parvis upgrade {}", kept.display())?)
}

/// `parvis remove ID`
pub(super) fn remove(id: &Id, place: &Place, out: &mut impl Write) -> Result<()> {
    let config = place.settings()?;
    check_owner(&config.data)?;
    let held = PointerFile::of(&config.data).hold()?;
    let mut installed = held.read()?;
    let gone = installed.0.remove(id).ok_or_else(|| not_installed(id))?;
    held.write(&installed)?;
    let days = config.dossiers.max_journey_age;
    writeln!(out, "{id} {} is offered no more, within a second if the host runs.", gone.now.version)?;
    Ok(writeln!(
        out,
        "Whoever began it can send it for {days} days; its package stays as long as a dossier needs it to be read."
    )?)
}

fn not_installed(id: &Id) -> Refused {
    Refused(format!("{id} is not installed; `parvis list` lists what is"))
}

/// The workshop of a data folder, made if need be.
fn open(config: &Config) -> Result<Workshop> {
    let data = &config.data;
    check_owner(data)?;
    crate::files::create_private_folder(data)
        .with_context(|| format!("the data folder {} cannot be used; set `data`", data.display()))?;
    let secret = Secret::open(&data.join("secret")).with_context(|| format!("the secret in {}", data.display()))?;
    Workshop::open(config, &secret, Compiler::this_program()?)
}

/// What another user writes, the host could not read: better to say so before.
fn check_owner(data: &Path) -> Result<()> {
    let (Ok(folder), Ok(own)) = (fs::metadata(data), fs::metadata("/proc/self")) else { return Ok(()) };
    if folder.uid() != own.uid() {
        let detail = "run this as that user, such as with `sudo -u`; otherwise the host could not read what is written";
        return Err(Refused(format!("{} belongs to another user: {detail}", data.display())).into());
    }
    Ok(())
}

fn signer(ring: &KeyRing, id: Option<KeyId>) -> String {
    let Some(id) = id else { return "unsigned".to_owned() };
    let name = ring.name(id).unwrap_or("a key that is not here any more");
    match ring.standing(id) {
        Standing::Revoked => format!("signed by {name}, id {id}, REVOKED since"),
        Standing::Trusted(_) => format!("signed by {name}, id {id}"),
        Standing::Unknown => format!("signed by {name}, id {id}, trusted no more"),
    }
}

/// Universal time, to the second.
fn now() -> String {
    let seconds = Clock::real("UTC").map_or(0, |clock| clock.seconds());
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
}
