//! Who may come in: packages signed with a key that is trusted, or unsigned ones where that is allowed. And a folder of them, read at the start.

use std::{
    collections::BTreeMap,
    fmt, io,
    path::{Path, PathBuf},
};

use package::{
    Package,
    signature::{KeyId, SignatureError, Signing, verify},
};
use procedure::{Finding, Id};

use super::{Cores, Workshop, package_files, read_file};
use crate::keys::KeyRing;

/// Which packages may come in.
pub struct Admission<'a> {
    /// The keys that are trusted and revoked.
    pub ring: &'a KeyRing,
    /// Whether unsigned packages may come in too.
    pub allow_unsigned: bool,
}

/// A package that nobody answers for whose word counts here.
#[derive(Clone, Debug)]
pub enum Untrusted {
    /// It has no signature.
    Unsigned,
    /// It has one that does not count.
    Signature {
        /// What people call its key, if it is known.
        name: Option<String>,
        /// Why.
        error: SignatureError,
    },
}

/// A package file that was refused.
#[derive(Debug)]
pub struct Refused {
    /// The file.
    pub file: PathBuf,
    /// Why.
    pub findings: Vec<Finding>,
}

impl Admission<'_> {
    /// The key that signed these bytes, if one had to. Looks at nothing but the signature.
    pub fn admit(&self, bytes: &[u8]) -> Result<Option<KeyId>, Untrusted> {
        if bytes.len() > package::Limits::default().file {
            // Its end was not even read; the reader refuses it for its size, and says so.
            return Ok(None);
        }
        match verify(bytes, self.ring) {
            Ok(Signing::Signed(id)) => Ok(Some(id)),
            Ok(Signing::Unsigned) if self.allow_unsigned => Ok(None),
            Ok(Signing::Unsigned) => Err(Untrusted::Unsigned),
            Err(error) => Err(Untrusted::Signature { name: self.name(error), error }),
        }
    }

    fn name(&self, error: SignatureError) -> Option<String> {
        match error {
            SignatureError::UntrustedKey(id) | SignatureError::RevokedKey(id) | SignatureError::Forged(id) => {
                self.ring.name(id).map(str::to_owned)
            }
            SignatureError::UnknownForm(_) => None,
        }
    }

    /// Takes in every package of a folder; gives the content hash of each procedure, and what was refused beside.
    pub fn folder(&self, folder: &Path, workshop: &Workshop) -> io::Result<(BTreeMap<Id, String>, Vec<Refused>)> {
        let (mut taken, mut refused) = (BTreeMap::new(), Vec::new());
        for file in package_files(folder)? {
            match self.take(&file, workshop, &taken)? {
                Ok(package) => drop(taken.insert(package.description.id, package.hash)),
                Err(findings) => refused.push(Refused { file, findings }),
            }
        }
        Ok((taken, refused))
    }

    fn take(
        &self,
        file: &Path,
        workshop: &Workshop,
        taken: &BTreeMap<Id, String>,
    ) -> io::Result<Result<Package, Vec<Finding>>> {
        let bytes = read_file(file)?;
        if let Err(untrusted) = self.admit(&bytes) {
            return Ok(Err(vec![untrusted.finding()]));
        }
        let checked = match workshop.check(&bytes) {
            Ok(checked) => checked,
            Err(findings) => return Ok(Err(findings)),
        };
        for warning in &checked.warnings {
            tracing::warn!(file = %file.display(), code = %warning.code, place = warning.place, "{}", warning.detail);
        }
        let id = &checked.package.description.id;
        if taken.contains_key(id) {
            let detail = format!("another file offers {id} already; remove one");
            return Ok(Err(vec![Finding::error("procedure-twice", "parvis:manifest", detail)]));
        }
        workshop.keep(&checked.package, &bytes, &mut Cores::default())?;
        Ok(Ok(checked.package))
    }
}

impl Untrusted {
    /// The same as a finding.
    #[must_use]
    pub fn finding(&self) -> Finding {
        let code = match self {
            Self::Unsigned => "unsigned",
            Self::Signature { error, .. } => match error {
                SignatureError::UntrustedKey(_) => "key-untrusted",
                SignatureError::RevokedKey(_) => "key-revoked",
                SignatureError::Forged(_) => "signature-forged",
                SignatureError::UnknownForm(_) => "signature-unknown",
            },
        };
        Finding::error(code, "parvis:signature", self.to_string())
    }
}

impl fmt::Display for Untrusted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => f.write_str(
                "nobody has signed it. Ask its author for a signed one, or sign it yourself (`parvis sign`). `--allow-unsigned` installs it all \
                 the same, and people then read on every page that nobody answers for it",
            ),
            Self::Signature { name, error } => {
                write!(f, "{error}")?;
                name.iter().try_for_each(|name| write!(f, " (here called {name})"))?;
                if let SignatureError::UntrustedKey(_) = error {
                    f.write_str(". If you know whose key it is, have its public key file and `parvis keys trust` it")?;
                }
                Ok(())
            }
        }
    }
}
