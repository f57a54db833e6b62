//! `parvis keys` and `parvis sign`: who may say what a host offers.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::Result;
use clap::Subcommand;
use package::{
    Package,
    keys::{PublicKeyFile, Revocation, SecretKeyFile, is_name},
    signature::{self, KeyId, SecretKey},
};

use super::{Refused, Unwritable, packages, place::Place, report};
use crate::{
    clock::Clock,
    files::{self, PRIVATE, PUBLIC},
    keys::{self, KeyError, KeyRing},
    registry::PointerFile,
    secret,
};

#[derive(Subcommand)]
pub(super) enum Command {
    /// Make a pair of keys: NAME.key, which signs and is a secret, and NAME.pub, which everybody may have
    New {
        /// Lower-case letters, digits and hyphens
        name: String,
        /// What it is for, or whose
        #[arg(long, default_value = "")]
        comment: String,
        /// The folder to put them into
        #[arg(long, value_name = "FOLDER", default_value = ".")]
        out: PathBuf,
    },
    /// Trust a public key: what it signed can be installed
    Trust {
        /// The public key
        file: PathBuf,
        #[command(flatten)]
        place: Place,
    },
    /// Trust a key no more, for ever: nothing that it signed can be installed
    Revoke {
        /// Its name, or its id
        key: String,
        /// Why
        #[arg(long, default_value = "")]
        comment: String,
        #[command(flatten)]
        place: Place,
    },
    /// List the keys that are trusted and revoked
    List {
        #[command(flatten)]
        place: Place,
    },
}

pub(super) fn run(command: Command, out: &mut impl Write) -> Result<()> {
    match command {
        Command::New { name, comment, out: folder } => new(name, comment, &folder, out),
        Command::Trust { file, place } => trust(&file, &place, out),
        Command::Revoke { key, comment, place } => revoke(&key, comment, &place, out),
        Command::List { place } => list(&place, out),
    }
}

fn new(name: String, comment: String, folder: &Path, out: &mut impl Write) -> Result<()> {
    if !is_name(&name) {
        let detail = "a name has lower-case letters, digits and hyphens, 60 at most, and begins with a letter or digit";
        return Err(Refused(format!("{name:?} cannot be the name of a key: {detail}")).into());
    }
    let made = Clock::real("UTC")?.today();
    let key = SecretKeyFile { name, comment, made, key: SecretKey::from_bytes(&secret::random()?) };
    let at = |ending: &str| folder.join(format!("{}.{ending}", key.name));
    for (path, text, mode) in [(at("key"), key.write(), PRIVATE), (at("pub"), key.public().write(), PUBLIC)] {
        let written = files::create_file(&path, mode).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.sync_all()
        });
        written.map_err(|source| match source.kind() {
            std::io::ErrorKind::AlreadyExists => anyhow::Error::from(KeyError::AlreadyThere(path.clone())),
            _ => Unwritable { path: path.clone(), source }.into(),
        })?;
    }
    writeln!(out, "{}  signs; keep it where nobody else can read it, with a copy in a safe", at("key").display())?;
    writeln!(out, "{}  for every host that is to trust it", at("pub").display())?;
    Ok(writeln!(out, "id {}", key.key.public().id())?)
}

fn trust(file: &Path, place: &Place, out: &mut impl Write) -> Result<()> {
    let key = keys::read(file, "public key", PublicKeyFile::read)?;
    let (id, ring) = (key.key.id(), KeyRing::open(&place.settings()?.keys_folder())?);
    if let Some(revocation) = ring.revocation(id) {
        let detail = format!("the key {id} was revoked on {}; have a new one made", revocation.revoked);
        return Err(Refused(detail).into());
    }
    if ring.trusted().iter().any(|known| known.key == key.key) {
        return Ok(writeln!(out, "{} is trusted already, id {id}", key.name)?);
    }
    let path = ring.trust(&key)?;
    writeln!(out, "{} is trusted from now on: {}", key.name, path.display())?;
    Ok(writeln!(out, "id {id}: compare it with whoever gave you the key")?)
}

fn revoke(key: &str, comment: String, place: &Place, out: &mut impl Write) -> Result<()> {
    let config = place.settings()?;
    let ring = KeyRing::open(&config.keys_folder())?;
    let named = ring.trusted().iter().find(|known| known.name == key).map(|known| known.key.id());
    let Some(id) = named.or_else(|| key.parse().ok()) else {
        return Err(Refused(format!("no key here is called {key:?}; `parvis keys list` lists them")).into());
    };
    if let Some(revocation) = ring.revocation(id) {
        return Ok(writeln!(out, "{} was revoked on {} already", revocation.name, revocation.revoked)?);
    }
    // A key that was never trusted has no name here.
    let name = ring.name(id).map_or_else(|| format!("key-{}", &id.to_string()[..8]), str::to_owned);
    let revoked = Clock::real(&config.town.time_zone)?.today();
    let path = ring.revoke(&Revocation { name: name.clone(), comment, revoked, id })?;
    writeln!(
        out,
        "{name} is revoked: {}. Put a copy of this file beside the keys of your other hosts.",
        path.display()
    )?;
    still_offered(&PointerFile::of(&config.data), id, out)
}

/// What was installed stays, so that nobody is stopped in the middle; but somebody must decide about it.
fn still_offered(pointers: &PointerFile, id: KeyId, out: &mut impl Write) -> Result<()> {
    for (procedure, pointer) in pointers.read()?.0 {
        if pointer.now.signed_by == Some(id) {
            let version = pointer.now.version;
            writeln!(
                out,
                "{procedure} {version} was signed with it and is still offered. If you do not trust it any more: `parvis remove {procedure}`"
            )?;
        }
    }
    Ok(())
}

fn list(place: &Place, out: &mut impl Write) -> Result<()> {
    let ring = KeyRing::open(&place.settings()?.keys_folder())?;
    for file in ring.trusted().iter().filter(|file| ring.revocation(file.key.id()).is_none()) {
        writeln!(out, "{}  {}  trusted, made {}  {}", file.key.id(), file.name, file.made, file.comment)?;
    }
    for revocation in ring.revoked() {
        let Revocation { id, name, revoked, comment } = revocation;
        writeln!(out, "{id}  {name}  revoked {revoked}  {comment}")?;
    }
    if ring.trusted().is_empty() && ring.revoked().is_empty() {
        writeln!(out, "No key is trusted here; `parvis keys trust FILE` trusts one.")?;
    }
    Ok(())
}

/// `parvis sign FILE --key KEY`
pub(super) fn sign(file: &Path, key: &Path, to: Option<&Path>, out: &mut impl Write) -> Result<()> {
    let key = keys::read(key, "secret key", SecretKeyFile::read)?;
    let bytes = packages::read(file)?;
    let package = match Package::read(&bytes) {
        Ok(package) => package,
        Err(findings) => {
            report::write(&findings, report::Format::Text, out)?;
            return Err(
                Refused(format!("{} is not a package that can be read; nothing was signed", file.display())).into()
            );
        }
    };
    let to = to.unwrap_or(file);
    files::write_whole_as(to, &signature::sign(&bytes, &key.key), PUBLIC)
        .map_err(|source| Unwritable { path: to.to_owned(), source })?;
    let (about, id) = (&package.description, key.key.public().id());
    if let Some(before) = package.signer.filter(|before| *before != id) {
        writeln!(out, "The signature of the key {before} was replaced.")?;
    }
    Ok(writeln!(out, "{} {} is signed by {}, id {id}: {}", about.id, about.version, key.name, to.display())?)
}
