//! The procedures of this host: which are offered, which are only accepted for journeys under way, and what the browser gets of each.
//! What is offered is a list of content hashes; everything else is read when it is first asked for, and let go when others need the room.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    fs, io,
    io::Read,
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use procedure::{Date, Id, Locale};
use quick_cache::{OptionsBuilder, sync::Cache};
use tokio::sync::OnceCell;

use crate::{
    assets::{self, Asset},
    hash,
};

pub mod check;
mod folder;
mod kept;
mod pointers;
mod workshop;

pub use check::{Checked, check};
pub use folder::{Admission, Refused, Untrusted};
pub use kept::KeptPackages;
pub use pointers::{Held, Pointer, PointerError, PointerFile, Pointers, Stamp, Version};
pub use workshop::{Cores, Installed, PACKAGES, Unusable, Workshop};

/// Bytes of memory that procedures may take which nobody uses at the moment. The bundled ones take 2 MB each, so fifty stay ready; another
/// one is ready in some hundredths of a second.
const READY_BYTES: u64 = 100_000_000;

/// The procedures of this host.
pub struct Registry {
    workshop: Arc<Workshop>,
    offering: RwLock<Arc<Offering>>,
    ready: Cache<String, Arc<Installed>, Weigher>,
}

/// What is offered and accepted, until that changes.
#[derive(Default)]
struct Offering {
    offered: BTreeMap<Id, String>,
    hashes: HashSet<String>,
    /// The last day on which a version that is offered no more is accepted.
    until: HashMap<String, Date>,
    /// Differs from that of every other offering.
    stamp: String,
    catalogues: HashMap<Locale, OnceCell<Asset>>,
}

/// By what takes most room.
#[derive(Clone)]
struct Weigher;

impl quick_cache::Weighter<String, Arc<Installed>> for Weigher {
    fn weight(&self, _: &String, installed: &Arc<Installed>) -> u64 {
        installed.bytes()
    }
}

impl Registry {
    /// A registry that offers nothing yet.
    #[must_use]
    pub fn new(workshop: Workshop) -> Self {
        // One shard, so that a large procedure has all the room and not a share of it.
        let options = OptionsBuilder::new().shards(1).estimated_items_capacity(64).weight_capacity(READY_BYTES).build();
        #[expect(clippy::expect_used, reason = "both capacities are given")]
        let options = options.expect("complete options");
        let ready = Cache::with_options(options, Weigher, Default::default(), Default::default());
        Self { workshop: Arc::new(workshop), offering: RwLock::default(), ready }
    }

    /// Offers these versions from now on, and accepts others until the day given. Journeys under way notice nothing.
    pub fn offer(&self, offered: BTreeMap<Id, String>, until: HashMap<String, Date>, locales: &[Locale]) {
        let text: String = offered.iter().map(|(id, hash)| format!("{id} {hash}\n")).collect();
        let catalogues = locales.iter().map(|locale| (locale.clone(), OnceCell::new())).collect();
        let (hashes, stamp) = (offered.values().cloned().collect(), hash::of(text.as_bytes()));
        let offering = Arc::new(Offering { offered, hashes, until, stamp, catalogues });
        *self.offering.write().unwrap_or_else(PoisonError::into_inner) = offering;
    }

    fn offering(&self) -> Arc<Offering> {
        Arc::clone(&self.offering.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// The version of this content hash, if it is accepted on `today`.
    pub async fn accepted(&self, hash: &str, today: Date) -> Result<Option<Arc<Installed>>, Unusable> {
        let offering = self.offering();
        let accepted = offering.offers(hash) || offering.until.get(hash).is_some_and(|until| today <= *until);
        if accepted { self.ready(hash).await.map(Some) } else { Ok(None) }
    }

    /// The version of this content hash, whatever day it is.
    pub async fn any(&self, hash: &str) -> Result<Option<Arc<Installed>>, Unusable> {
        let offering = self.offering();
        if offering.offers(hash) || offering.until.contains_key(hash) {
            self.ready(hash).await.map(Some)
        } else {
            Ok(None)
        }
    }

    /// Whether this procedure is offered, in whatever version.
    #[must_use]
    pub fn offers(&self, procedure: &Id) -> bool {
        self.offering().offered.contains_key(procedure)
    }

    /// The content hash and procedure of every version offered.
    #[must_use]
    pub fn offered(&self) -> Vec<(String, Id)> {
        self.offering().offered.iter().map(|(id, hash)| (hash.clone(), id.clone())).collect()
    }

    /// Changes whenever the catalogue does.
    #[must_use]
    pub fn stamp(&self) -> String {
        self.offering().stamp.clone()
    }

    /// The catalogue in this locale, if it is one that is offered.
    pub async fn catalogue(&self, locale: &Locale) -> io::Result<Option<Asset>> {
        let offering = self.offering();
        let Some(cell) = offering.catalogues.get(locale) else { return Ok(None) };
        let make = || {
            let (workshop, offering, locale) = (Arc::clone(&self.workshop), Arc::clone(&offering), locale.clone());
            blocking(move || offering.catalogue(&workshop, &locale))
        };
        cell.get_or_try_init(|| async { make().await? }).await.map(|asset| Some(asset.clone()))
    }

    /// Clears away what was made of other packages than these.
    pub fn keep_only(&self, hashes: &[String]) -> anyhow::Result<()> {
        self.workshop.keep_only(hashes)
    }

    /// Made once, however many ask at the same time.
    async fn ready(&self, hash: &str) -> Result<Arc<Installed>, Unusable> {
        let make = async {
            let (workshop, wanted) = (Arc::clone(&self.workshop), hash.to_owned());
            let made = blocking(move || workshop.ready(&wanted)).await;
            made.unwrap_or_else(|source| Err(Unusable::Io { hash: hash.to_owned(), source })).map(Arc::new)
        };
        self.ready.get_or_insert_async(hash, make).await
    }
}

impl Offering {
    fn offers(&self, hash: &str) -> bool {
        self.hashes.contains(hash)
    }

    /// The catalogue, from lines that were made before.
    fn catalogue(&self, workshop: &Workshop, locale: &Locale) -> io::Result<Asset> {
        let mut text = format!(r#"{{"stamp":"{}","procedures":["#, self.stamp).into_bytes();
        let (head, mut cores) = (text.len(), Cores::default());
        for hash in self.offered.values() {
            match workshop.line(hash, locale, &mut cores) {
                Ok(line) => {
                    if text.len() > head {
                        text.push(b',');
                    }
                    text.extend_from_slice(&line);
                }
                Err(error) => tracing::error!(%error, package = hash, "a procedure is left out of the catalogue"),
            }
        }
        text.extend_from_slice(b"]}");
        assets::quickly(text, "application/json")
    }
}

/// Work that takes a processor or a disk for a while; an error when the host is shutting down.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)
}

/// A package file; of one that is too large, one byte more than the reader takes, so that it says so.
pub fn read_file(file: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    fs::File::open(file)?.take(package::Limits::default().file as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn package_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "parvis") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
