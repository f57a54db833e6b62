//! The host's own secret: what it has sealed, it knows again.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How long a seal is.
pub const SEAL_BYTES: usize = 32;

/// A key for one purpose; it never leaves the host.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl Secret {
    /// The secret in `file`, made at the first start and readable by this user only.
    pub fn open(file: &Path) -> io::Result<Self> {
        match Self::read(file) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let mut key = [0; 32];
                fill(&mut key)?;
                match Self::keep(file, &key) {
                    Ok(()) => Ok(Self(key)),
                    // Another process was quicker.
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Self::read(file),
                    Err(error) => Err(error),
                }
            }
            read => read,
        }
    }

    /// Written elsewhere first: whoever finds the file finds all of it, also when two processes start at once.
    fn keep(file: &Path, key: &[u8]) -> io::Result<()> {
        let draft = file.with_extension(format!("{}.new", random_hex::<8>()?));
        let linked = crate::files::write_whole(&draft, key).and_then(|()| fs::hard_link(&draft, file));
        // The draft is a second name for what is kept, or for nothing.
        let _gone = fs::remove_file(&draft);
        linked
    }

    fn read(file: &Path) -> io::Result<Self> {
        let mut key = Vec::new();
        fs::File::open(file)?.take(33).read_to_end(&mut key)?;
        let key = key.try_into().map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "a secret has 32 bytes"))?;
        Ok(Self(key))
    }

    /// The key for one purpose, so that a seal for one thing is never one for another.
    #[must_use]
    pub fn for_purpose(&self, purpose: &str) -> Self {
        Self(self.seal(&[purpose.as_bytes()]))
    }

    /// The seal over these parts.
    #[must_use]
    pub fn seal(&self, parts: &[&[u8]]) -> [u8; SEAL_BYTES] {
        self.over(parts).finalize().into_bytes().into()
    }

    /// Whether `seal` is the seal over these parts; takes the same time for every wrong one.
    #[must_use]
    pub fn sealed(&self, parts: &[&[u8]], seal: &[u8]) -> bool {
        self.over(parts).verify_slice(seal).is_ok()
    }

    fn over(&self, parts: &[&[u8]]) -> Hmac<Sha256> {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of every length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("a key");
        for part in parts {
            // The length first, so that no part can pass for the end of the one before.
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part);
        }
        mac
    }
}

/// `N` random bytes.
pub fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    fill(&mut bytes)?;
    Ok(bytes)
}

/// `N` random bytes as hexadecimal digits.
pub fn random_hex<const N: usize>() -> io::Result<String> {
    Ok(crate::hash::hex(&random::<N>()?))
}

fn fill(bytes: &mut [u8]) -> io::Result<()> {
    getrandom::fill(bytes).map_err(io::Error::other)
}
