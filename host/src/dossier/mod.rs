//! Dossiers: replayed, kept with their documents, read by the town, erased when their time is over.

use std::sync::Arc;

use async_trait::async_trait;
use procedure::{
    Answer, Date, Id, Locale, Review,
    api::{Context, Receipt},
    document,
    field::document::{File, files},
};
use serde::{Deserialize, Serialize};

use self::{
    reference::Reference,
    store::{Digest, DossierStore, Entry, Filed, Standing, StoreError, StoredDossier},
};
use crate::{clock::Clock, registry::Unusable, sandbox::SandboxError};

pub mod access;
pub mod communes;
pub mod documents;
mod housekeeping;
pub mod reading;
pub mod reference;
mod replay;
pub mod store;
mod submit;
pub mod ticket;

pub use housekeeping::Housekeeping;
pub use submit::Counter;

/// A dossier with everything in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dossier {
    /// Its receipt number.
    pub reference: Reference,
    /// Its procedure.
    pub procedure: Id,
    /// The content hash of the package that its words are in.
    pub package: String,
    /// The locale in which the person ended.
    pub locale: Locale,
    /// Seconds since 1970.
    pub received_at: i64,
    /// The day on which it is erased.
    pub erase_on: Date,
    /// Names the folder of its documents.
    pub key: Digest,
    /// The statuses that agents gave it, oldest first.
    pub standings: Vec<Standing>,
    /// What the person said and saw.
    pub body: Body,
}

/// What the store keeps without looking inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// The circumstances.
    pub context: Context,
    /// The answers.
    pub answers: Vec<Answer>,
    /// The review, as the person saw it and the replay confirmed it.
    pub review: Review,
    /// The service that it goes to.
    pub service: Id,
}

impl Dossier {
    /// The name and hash of every document, in the order of the answers.
    pub fn documents(&self) -> impl Iterator<Item = File<'_>> {
        self.body.answers.iter().flat_map(|answer| answer.values.values()).flat_map(files)
    }
}

/// A body that the store gave back damaged would be larger than any that was put in.
const MAX_BODY_BYTES: usize = 16 << 20;

/// Why a dossier was not taken.
#[derive(Debug, thiserror::Error)]
pub enum SubmitError {
    #[error("the dossier was refused for {} reasons", .0.len())]
    Refused(Vec<procedure::replay::Reason>),
    #[error("the key was used for another dossier")]
    KeyReused,
    #[error("the package {package} of the procedure {procedure} failed")]
    Procedure { procedure: Id, package: String, source: SandboxError },
    #[error("the package cannot be used")]
    Package(#[from] Unusable),
    #[error("the store failed")]
    Store(#[from] StoreError),
    #[error("the documents could not be kept")]
    Documents(#[from] documents::DocumentError),
    #[error("the replay was interrupted")]
    Interrupted,
    #[error("the system has no randomness to give")]
    Random(#[source] std::io::Error),
}

/// The dossiers as the town's people see them, without the means to send one.
pub struct Archive {
    store: Arc<dyn DossierStore>,
}

impl Archive {
    /// The dossiers of this store.
    #[must_use]
    pub fn new(store: Arc<dyn DossierStore>) -> Self {
        Self { store }
    }
}

#[async_trait]
impl access::Mediator for Archive {
    async fn arrived(&self, reference: Reference) -> Result<Option<Entry>, StoreError> {
        let Some(stored) = self.store.read(reference).await? else { return Ok(None) };
        let mut standings = self.store.standings(reference).await?;
        Ok(Some(Entry {
            reference: stored.reference,
            procedure: stored.procedure,
            package: stored.package,
            received_at: stored.received_at,
            erase_on: stored.erase_on,
            status: standings.pop().map(|last| last.status),
        }))
    }
}

#[async_trait]
impl access::Agent for Archive {
    async fn list(&self) -> Result<Vec<Entry>, StoreError> {
        self.store.list().await
    }

    async fn read(&self, reference: Reference) -> Result<Option<Dossier>, StoreError> {
        let Some(stored) = self.store.read(reference).await? else { return Ok(None) };
        let standings = self.store.standings(reference).await?;
        opened(stored, standings).map(Some)
    }

    async fn stand(&self, reference: Reference, standing: Standing) -> Result<(), StoreError> {
        self.store.stand(reference, standing).await
    }
}

fn opened(stored: StoredDossier, standings: Vec<Standing>) -> Result<Dossier, StoreError> {
    let reference = stored.reference;
    if let Some(key) = stored.key_id {
        return Err(StoreError::Broken(format!(
            "{reference} is encrypted with the key {key}, which this host has not"
        )));
    }
    let body = document::read(&stored.body, MAX_BODY_BYTES)
        .map_err(|error| StoreError::Broken(format!("the body of {reference}: {error}")))?;
    Ok(Dossier {
        reference,
        procedure: stored.procedure,
        package: stored.package,
        locale: stored.locale,
        received_at: stored.received_at,
        erase_on: stored.erase_on,
        key: stored.key,
        standings,
        body,
    })
}

fn receipt(filed: &Filed, clock: &Clock) -> Receipt {
    Receipt {
        reference: filed.reference.to_string(),
        received_on: clock.day_of(filed.received_at),
        erased_on: filed.erase_on,
    }
}
