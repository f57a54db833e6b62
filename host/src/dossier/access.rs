//! Who may do what with dossiers: a citizen sends, a mediator learns whether something arrived, an agent reads as well.

use async_trait::async_trait;
use procedure::api::{Receipt, Submission, UploadTicket};

use super::{
    Dossier, SubmitError,
    documents::{Chunks, DocumentError},
    reference::Reference,
    store::{Entry, Standing, StoreError},
    ticket::{BadTicket, Ticket},
};

/// What a person with a journey may do. The HTTP API is given this and nothing more: no route can return a dossier.
#[async_trait]
pub trait Citizen: Send + Sync {
    /// Gives leave to upload the documents of one journey.
    fn open_uploads(&self) -> std::io::Result<UploadTicket>;

    /// Knows a token again.
    fn ticket(&self, token: &str) -> Result<Ticket, BadTicket>;

    /// Takes a document of a journey.
    async fn put_document(
        &self,
        ticket: &Ticket,
        sha256: &str,
        media_type: &str,
        chunks: &mut dyn Chunks,
    ) -> Result<(), DocumentError>;

    /// Replays and keeps a dossier, and gives its receipt: the first one again when its key was used before.
    async fn submit(
        &self,
        submission: Submission,
        key: &str,
        ticket: Option<Ticket>,
    ) -> Result<(Receipt, Arrival), SubmitError>;
}

/// Whether a dossier is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrival {
    /// It has just been kept.
    New,
    /// It was kept before under the same key.
    Before,
}

/// What a mediator may do besides what everybody may: answer "did it arrive?".
#[async_trait]
pub trait Mediator: Send + Sync {
    /// Whether a dossier with this number is here, and since when; nothing of what it says.
    async fn arrived(&self, reference: Reference) -> Result<Option<Entry>, StoreError>;
}

/// What a municipal agent may do besides.
#[async_trait]
pub trait Agent: Mediator {
    /// Every dossier, newest first.
    async fn list(&self) -> Result<Vec<Entry>, StoreError>;

    /// One dossier, with everything in it.
    async fn read(&self, reference: Reference) -> Result<Option<Dossier>, StoreError>;

    /// Notes where a dossier stands from now on.
    async fn stand(&self, reference: Reference, standing: Standing) -> Result<(), StoreError>;
}
