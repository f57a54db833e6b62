//! What keeps dossiers: the trait, what goes in and out, and what can go wrong.

use async_trait::async_trait;
use procedure::{Date, Id, Locale};

use super::reference::Reference;

mod sqlite;
mod writer;

pub use sqlite::SqliteStore;

/// A SHA-256, as bytes.
pub type Digest = [u8; 32];

/// A dossier as it is kept: an opaque body, and beside it only what must be known without opening it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDossier {
    /// Its receipt number.
    pub reference: Reference,
    /// Its procedure.
    pub procedure: Id,
    /// The content hash of the package that replayed it; the package is kept while a dossier names it.
    pub package: String,
    /// The key that its body is encrypted with; none for now.
    pub key_id: Option<String>,
    /// The locale in which the person ended.
    pub locale: Locale,
    /// Seconds since 1970.
    pub received_at: i64,
    /// The day on which it is erased.
    pub erase_on: Date,
    /// The hash of the idempotency key: also the name of its documents' folder.
    pub key: Digest,
    /// The hash of the body as it was sent, so that a key cannot be used for another dossier.
    pub request: Digest,
    /// Everything else.
    pub body: Vec<u8>,
}

/// What a receipt needs to be given again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// See [`StoredDossier::reference`].
    pub reference: Reference,
    /// See [`StoredDossier::received_at`].
    pub received_at: i64,
    /// See [`StoredDossier::erase_on`].
    pub erase_on: Date,
    /// See [`StoredDossier::request`].
    pub request: Digest,
}

/// A dossier in a list: nothing that the person said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// See [`StoredDossier::reference`].
    pub reference: Reference,
    /// See [`StoredDossier::procedure`].
    pub procedure: Id,
    /// See [`StoredDossier::package`].
    pub package: String,
    /// See [`StoredDossier::received_at`].
    pub received_at: i64,
    /// See [`StoredDossier::erase_on`].
    pub erase_on: Date,
    /// The status that an agent gave it last; none, and it has the first of its procedure.
    pub status: Option<Id>,
}

/// A status that an agent gave a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// One of its procedure's statuses.
    pub status: Id,
    /// Seconds since 1970.
    pub since: i64,
}

/// What became of a dossier that was to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is on disk.
    New,
    /// Its key was used before; this is what was kept then.
    Before(Filed),
    /// Its number was given out before: draw another.
    ReferenceTaken,
}

/// A package that is or was offered here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedPackage {
    /// Its content hash.
    pub hash: String,
    /// Its procedure.
    pub procedure: Id,
    /// The last day on which a journey could begin with it.
    pub last_offered: Date,
    /// Whether a dossier names it.
    pub named: bool,
}

/// What keeps dossiers. What it returned without an error is on disk.
#[async_trait]
pub trait DossierStore: Send + Sync {
    /// What was kept under this key.
    async fn filed(&self, key: Digest) -> Result<Option<Filed>, StoreError>;

    /// Keeps a dossier, or says which one already has its key.
    async fn keep(&self, dossier: StoredDossier) -> Result<Kept, StoreError>;

    /// Every dossier, newest first.
    async fn list(&self) -> Result<Vec<Entry>, StoreError>;

    /// One dossier.
    async fn read(&self, reference: Reference) -> Result<Option<StoredDossier>, StoreError>;

    /// Notes where a dossier stands from now on.
    async fn stand(&self, reference: Reference, standing: Standing) -> Result<(), StoreError>;

    /// Where a dossier stood, oldest first.
    async fn standings(&self, reference: Reference) -> Result<Vec<Standing>, StoreError>;

    /// Erases what is due on `today`, and gives the keys of what is gone.
    async fn erase_due(&self, today: Date) -> Result<Vec<Digest>, StoreError>;

    /// Notes that these packages (content hash and procedure) are offered on `today`.
    async fn offer(&self, packages: Vec<(String, Id)>, today: Date) -> Result<(), StoreError>;

    /// Every package that was ever offered and not forgotten.
    async fn packages(&self) -> Result<Vec<OfferedPackage>, StoreError>;

    /// Forgets a package that no dossier names.
    async fn forget(&self, hash: String) -> Result<(), StoreError>;
}

/// Why the store could not do it. Whichever it is, nothing is half written.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    #[error("the disk, or the room that `store.max-bytes` allows, is full")]
    Full,
    #[error("another program holds the database; is a backup running?")]
    Locked,
    #[error("the host is shutting down, or more wait to write than can be served")]
    Closed,
    #[error("the database is from a newer Parvis; update Parvis, or restore the backup made before the update")]
    Newer,
    #[error("the database cannot be used: {0}")]
    Broken(String),
}
