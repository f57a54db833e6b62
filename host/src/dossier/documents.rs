//! Documents: checked while they arrive, waiting under their journey, then kept beside their dossier.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use bytes::Bytes;
use futures_util::TryStreamExt;
use object_store::{
    ObjectMeta, ObjectStore, ObjectStoreExt, PutPayload, local::LocalFileSystem, path::Path as ObjectPath,
};
use procedure::field::document::{File, FileKind};
use sha2::{Digest as _, Sha256};

use super::{store::Digest, ticket::Ticket};
use crate::{clock::Clock, config::UploadsConfig, hash};

/// Bytes that are handed to the disk at a time.
const PART_BYTES: usize = 256 * 1024;

/// Where documents wait for their dossier, by journey.
const WAITING: &str = "waiting";

/// Where documents of dossiers are, by the hash of the dossier's key.
const KEPT: &str = "kept";

/// How long a folder without its dossier stays: longer than any submission takes.
const GRACE: Duration = Duration::from_secs(60 * 60);

/// Where documents are.
#[derive(Clone)]
pub struct Documents {
    objects: Arc<dyn ObjectStore>,
    settings: UploadsConfig,
    waiting_bytes: Arc<AtomicU64>,
}

/// Why a document was not taken.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    #[error("the document has more than {limit} bytes")]
    TooLarge { limit: u64 },
    #[error("the document is empty")]
    Empty,
    #[error("documents of this kind are not taken; JPEG, PNG and PDF are")]
    Kind,
    #[error("the document is not what its media type says")]
    NotAsNamed,
    #[error("the document is not the one whose hash was announced")]
    AnotherHash,
    #[error("this journey has as many documents as it may")]
    TooMany,
    #[error("too many documents wait for their dossiers")]
    NoRoom,
    #[error("the document did not arrive whole")]
    Interrupted,
    #[error("the folder of documents cannot be used: {0}")]
    Store(#[from] object_store::Error),
}

/// A document on its way in: its chunks, one after the other.
#[async_trait::async_trait]
pub trait Chunks: Send {
    /// The next bytes, or `None` at the end.
    async fn next(&mut self) -> Result<Option<Bytes>, DocumentError>;
}

impl Documents {
    /// The documents in a folder, for the one host that takes documents there: drafts that nobody finishes any more are removed.
    pub async fn open(folder: &Path, settings: &UploadsConfig) -> Result<Self, DocumentError> {
        let unusable = |source: std::io::Error| {
            DocumentError::Store(object_store::Error::Generic { store: "folder", source: Box::new(source) })
        };
        crate::files::create_private_folder(folder).map_err(unusable)?;
        remove_drafts(folder).map_err(unusable)?;
        let documents = Self::of(folder, settings)?;
        documents.count_waiting().await?;
        Ok(documents)
    }

    /// The documents in a folder that a host may be using, for reading.
    pub fn of(folder: &Path, settings: &UploadsConfig) -> Result<Self, DocumentError> {
        let objects = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true).with_automatic_cleanup(true);
        Ok(Self { objects: Arc::new(objects), settings: settings.clone(), waiting_bytes: Arc::new(AtomicU64::new(0)) })
    }

    /// Takes a document of a journey: what arrives is checked as it arrives, and is there whole or not at all.
    pub async fn put(
        &self,
        ticket: &Ticket,
        sha256: &str,
        media_type: &str,
        chunks: &mut dyn Chunks,
    ) -> Result<(), DocumentError> {
        let kind = FileKind::ALL.into_iter().find(|kind| kind.media_type() == media_type);
        let kind = kind.ok_or(DocumentError::Kind)?;
        let folder = ObjectPath::from_iter([WAITING, ticket.journey.as_str()]);
        let there = self.list(&folder).await?;
        let path = folder.clone().join(sha256);
        if there.len() >= self.settings.max_documents && !there.iter().any(|object| object.location == path) {
            return Err(DocumentError::TooMany);
        }
        let mut upload = self.objects.put_multipart(&path).await?;
        let mut arrival =
            Arrival { kind, limit: self.settings.max_bytes, size: 0, hasher: Sha256::new(), first: Vec::new() };
        let taken = async {
            let mut part = Vec::with_capacity(PART_BYTES);
            while let Some(chunk) = chunks.next().await? {
                arrival.take(&chunk)?;
                if self.waiting_bytes.load(Ordering::Relaxed) + arrival.size > self.settings.max_waiting_bytes {
                    return Err(DocumentError::NoRoom);
                }
                part.extend_from_slice(&chunk);
                if part.len() >= PART_BYTES {
                    upload.put_part(PutPayload::from(std::mem::take(&mut part))).await?;
                }
            }
            arrival.end(sha256)?;
            upload.put_part(PutPayload::from(part)).await?;
            Ok(arrival.size)
        };
        match taken.await {
            Ok(size) => {
                upload.complete().await?;
                self.waiting_bytes.fetch_add(size, Ordering::Relaxed);
                Ok(())
            }
            Err(error) => {
                upload.abort().await?;
                Err(error)
            }
        }
    }

    /// Whether a file of the answers was uploaded in this journey and is what the answer says.
    pub async fn is_waiting(&self, ticket: &Ticket, file: File<'_>) -> Result<bool, DocumentError> {
        let path = waiting(ticket, file.sha256);
        let first = match self.objects.get_range(&path, 0..file.size.min(8)).await {
            Ok(first) => first,
            Err(object_store::Error::NotFound { .. }) => return Ok(false),
            Err(error) => return Err(error.into()),
        };
        let size = self.objects.head(&path).await?.size;
        Ok(size == file.size && FileKind::sniff(&first).is_some_and(|kind| kind.name() == file.kind))
    }

    /// Puts documents of a journey beside a dossier; they are on disk when this returns, before the dossier is.
    pub async fn keep(&self, ticket: &Ticket, key: &Digest, files: &[String]) -> Result<(), DocumentError> {
        for sha256 in files {
            self.objects.copy(&waiting(ticket, sha256), &kept(key).join(sha256.as_str())).await?;
        }
        Ok(())
    }

    /// Erases what waits under a journey that has become a dossier.
    pub async fn settle(&self, ticket: &Ticket) -> Result<(), DocumentError> {
        self.erase(&ObjectPath::from_iter([WAITING, ticket.journey.as_str()])).await?;
        self.count_waiting().await
    }

    /// Erases the documents of a dossier that is gone.
    pub async fn forget(&self, key: &Digest) -> Result<(), DocumentError> {
        self.erase(&kept(key)).await
    }

    /// The bytes of a document of a dossier.
    pub async fn read(&self, key: &Digest, sha256: &str) -> Result<Bytes, DocumentError> {
        Ok(self.objects.get(&kept(key).join(sha256)).await?.bytes().await?)
    }

    /// Erases documents whose journey never became a dossier; `has_dossier` says whether a folder's dossier is there. Gives how
    /// many are gone.
    pub async fn erase_orphans<F: Future<Output = bool>>(
        &self,
        clock: &Clock,
        has_dossier: impl Fn(String) -> F,
    ) -> Result<usize, DocumentError> {
        let age = |object: &ObjectMeta| clock.seconds() - object.last_modified.timestamp();
        let mut gone = 0;
        let valid = i64::from(self.settings.valid_seconds);
        for object in self.list(&ObjectPath::from(WAITING)).await? {
            if age(&object) > valid {
                self.objects.delete(&object.location).await?;
                gone += 1;
            }
        }
        let grace = i64::try_from(GRACE.as_secs()).unwrap_or(i64::MAX);
        for object in self.list(&ObjectPath::from(KEPT)).await? {
            let folder = object.location.parts().nth(1).map(|part| part.as_ref().to_owned()).unwrap_or_default();
            if age(&object) > grace && !has_dossier(folder).await {
                self.objects.delete(&object.location).await?;
                gone += 1;
            }
        }
        self.count_waiting().await?;
        Ok(gone)
    }

    async fn erase(&self, folder: &ObjectPath) -> Result<(), DocumentError> {
        for object in self.list(folder).await? {
            match self.objects.delete(&object.location).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    async fn list(&self, folder: &ObjectPath) -> Result<Vec<ObjectMeta>, DocumentError> {
        Ok(self.objects.list(Some(folder)).try_collect().await?)
    }

    async fn count_waiting(&self) -> Result<(), DocumentError> {
        let bytes = self.list(&ObjectPath::from(WAITING)).await?.iter().map(|object| object.size).sum();
        self.waiting_bytes.store(bytes, Ordering::Relaxed);
        Ok(())
    }
}

/// What is known of a document while it arrives.
struct Arrival {
    kind: FileKind,
    limit: u64,
    size: u64,
    hasher: Sha256,
    first: Vec<u8>,
}

impl Arrival {
    fn take(&mut self, chunk: &[u8]) -> Result<(), DocumentError> {
        self.size += chunk.len() as u64;
        if self.size > self.limit {
            return Err(DocumentError::TooLarge { limit: self.limit });
        }
        if self.first.len() < 8 {
            self.first.extend(chunk.iter().take(8 - self.first.len()));
            if self.first.len() == 8 {
                self.check_kind()?;
            }
        }
        self.hasher.update(chunk);
        Ok(())
    }

    fn end(&self, sha256: &str) -> Result<(), DocumentError> {
        if self.size == 0 {
            return Err(DocumentError::Empty);
        }
        self.check_kind()?;
        if hash::hex(&self.hasher.clone().finalize()) == sha256 { Ok(()) } else { Err(DocumentError::AnotherHash) }
    }

    fn check_kind(&self) -> Result<(), DocumentError> {
        if FileKind::sniff(&self.first) == Some(self.kind) { Ok(()) } else { Err(DocumentError::NotAsNamed) }
    }
}

fn waiting(ticket: &Ticket, sha256: &str) -> ObjectPath {
    ObjectPath::from_iter([WAITING, ticket.journey.as_str(), sha256])
}

fn kept(key: &Digest) -> ObjectPath {
    ObjectPath::from_iter([KEPT, hash::hex(key).as_str()])
}

/// Uploads that a power cut interrupted leave drafts, which the store itself never lists: it names them `<file>#<number>`.
fn remove_drafts(folder: &Path) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            remove_drafts(&entry.path())?;
        } else if entry.file_name().to_string_lossy().contains('#') {
            std::fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}
