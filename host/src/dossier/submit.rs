//! The counter at which dossiers are handed in.

use std::sync::Arc;

use async_trait::async_trait;
use procedure::{
    api::{Receipt, Submission, UploadTicket},
    document,
    field::document::File,
    replay::Reason,
};
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use super::{
    Body, SubmitError,
    access::{Arrival, Citizen},
    communes::Communes,
    documents::{Chunks, DocumentError, Documents},
    receipt,
    reference::Reference,
    replay::{NamedDocument, replay},
    store::{Digest, DossierStore, Filed, Kept, StoredDossier},
    ticket::{BadTicket, Ticket, Tickets},
};
use crate::{clock::Clock, config::DossiersConfig, registry::Registry};

/// Everything that is needed to take a dossier.
pub struct Counter {
    /// Where they go.
    pub store: Arc<dyn DossierStore>,
    /// Where their documents go.
    pub documents: Documents,
    /// Who may bring documents.
    pub tickets: Tickets,
    /// What replays them.
    pub registry: Arc<Registry>,
    /// The reference list.
    pub communes: Arc<Communes>,
    /// What day it is.
    pub clock: Clock,
    /// See [`DossiersConfig::max_journey_age`].
    pub max_journey_age: u16,
    /// Replays at the same time.
    pub places: Arc<Semaphore>,
}

impl Counter {
    /// The number of places that the settings allow.
    #[must_use]
    pub fn places(settings: &DossiersConfig) -> Arc<Semaphore> {
        Arc::new(Semaphore::new(usize::try_from(settings.replays).unwrap_or(1)))
    }

    async fn before(&self, key: Digest, request: Digest) -> Result<Option<Receipt>, SubmitError> {
        match self.store.filed(key).await? {
            Some(filed) if filed.request == request => Ok(Some(receipt(&filed, &self.clock))),
            Some(_) => Err(SubmitError::KeyReused),
            None => Ok(None),
        }
    }

    /// Replays, and keeps what passed.
    async fn hand_in(
        &self,
        submission: Submission,
        key: Digest,
        request: Digest,
        ticket: Option<&Ticket>,
    ) -> Result<(Receipt, Arrival), SubmitError> {
        let mut reasons = self.date_reasons(&submission);
        // The app has no way to send what was practice; should it find one, it is refused here.
        reasons.extend(submission.context.practice.then_some(Reason::Practice));
        let Some(installed) = self.registry.accepted(&submission.package, self.clock.today()).await? else {
            let known = self.registry.offers(&submission.procedure);
            reasons.push(if known { Reason::UnknownPackage } else { Reason::UnknownProcedure });
            return Err(SubmitError::Refused(reasons));
        };
        if installed.description.id != submission.procedure {
            reasons.push(Reason::UnknownPackage);
            return Err(SubmitError::Refused(reasons));
        }
        let submission = Arc::new(submission);
        let replayed = {
            let _place = self.places.acquire().await.map_err(|_| SubmitError::Interrupted)?;
            let (program, communes) = (Arc::clone(&installed), Arc::clone(&self.communes));
            let submission = Arc::clone(&submission);
            let replaying = move || replay(&program.program, &submission, &communes);
            let replayed = tokio::task::spawn_blocking(replaying).await.map_err(|_| SubmitError::Interrupted)?;
            replayed.map_err(|source| SubmitError::Procedure {
                procedure: installed.description.id.clone(),
                package: installed.hash.clone(),
                source,
            })?
        };
        reasons.extend(replayed.reasons);
        reasons.extend(self.missing_documents(&replayed.documents, ticket).await?);
        let review = match replayed.review {
            Some(review) if reasons.is_empty() => review,
            _ => return Err(SubmitError::Refused(reasons)),
        };
        let files: Vec<String> =
            replayed.documents.iter().filter_map(|named| Some(File::of(&named.file)?.sha256.to_owned())).collect();
        if let Some(ticket) = ticket {
            self.documents.keep(ticket, &key, &files).await?;
        }
        let service = review.summary.service.clone().unwrap_or_else(|| installed.description.service.clone());
        let submission = Arc::unwrap_or_clone(submission);
        let received_at = self.clock.seconds();
        let retention = i64::from(installed.description.data.retention_days.max(1));
        let mut dossier = StoredDossier {
            reference: Reference::random().map_err(SubmitError::Random)?,
            procedure: submission.procedure,
            package: submission.package,
            key_id: None,
            locale: submission.context.locale.clone(),
            received_at,
            erase_on: self.clock.day_of(received_at).plus_days(retention),
            key,
            request,
            body: document::write(&Body { context: submission.context, answers: submission.answers, review, service }),
        };
        loop {
            let filed = Filed { reference: dossier.reference, received_at, erase_on: dossier.erase_on, request };
            match self.store.keep(dossier.clone()).await? {
                Kept::New => return Ok((receipt(&filed, &self.clock), Arrival::New)),
                Kept::Before(filed) if filed.request == request => {
                    return Ok((receipt(&filed, &self.clock), Arrival::Before));
                }
                Kept::Before(_) => return Err(SubmitError::KeyReused),
                Kept::ReferenceTaken => dossier.reference = Reference::random().map_err(SubmitError::Random)?,
            }
        }
    }

    fn date_reasons(&self, submission: &Submission) -> Vec<Reason> {
        let age = submission.context.today.days_until(self.clock.today());
        // One day ahead: a journey that begins at midnight on a device whose clock is a little fast.
        if age < -1 {
            vec![Reason::BeganInFuture]
        } else if age > self.max_journey_age.into() {
            vec![Reason::BeganTooLongAgo]
        } else {
            Vec::new()
        }
    }

    async fn missing_documents(
        &self,
        named: &[NamedDocument],
        ticket: Option<&Ticket>,
    ) -> Result<Vec<Reason>, DocumentError> {
        let mut reasons = Vec::new();
        for NamedDocument { step, field, file } in named {
            let Some(file) = File::of(file) else { continue };
            let there = match ticket {
                Some(ticket) => self.documents.is_waiting(ticket, file).await?,
                None => false,
            };
            if !there {
                reasons.push(Reason::NoSuchDocument {
                    step: step.clone(),
                    field: field.clone(),
                    sha256: file.sha256.to_owned(),
                });
            }
        }
        Ok(reasons)
    }
}

#[async_trait]
impl Citizen for Counter {
    fn open_uploads(&self) -> std::io::Result<UploadTicket> {
        let token = self.tickets.give(self.clock.seconds())?;
        Ok(UploadTicket { token, valid_seconds: self.tickets.valid_seconds() })
    }

    fn ticket(&self, token: &str) -> Result<Ticket, BadTicket> {
        self.tickets.check(token, self.clock.seconds())
    }

    async fn put_document(
        &self,
        ticket: &Ticket,
        sha256: &str,
        media_type: &str,
        chunks: &mut dyn Chunks,
    ) -> Result<(), DocumentError> {
        self.documents.put(ticket, sha256, media_type, chunks).await
    }

    async fn submit(
        &self,
        submission: Submission,
        key: &str,
        ticket: Option<Ticket>,
    ) -> Result<(Receipt, Arrival), SubmitError> {
        let key: Digest = Sha256::digest(key).into();
        let request: Digest = Sha256::digest(document::write(&submission)).into();
        if let Some(receipt) = self.before(key, request).await? {
            return Ok((receipt, Arrival::Before));
        }
        let taken = match self.hand_in(submission, key, request, ticket.as_ref()).await {
            Ok(taken) => taken,
            // The same dossier may have been taken meanwhile by another request, and its documents with it.
            Err(error @ (SubmitError::Refused(_) | SubmitError::Documents(_))) => {
                let receipt = self.before(key, request).await?.ok_or(error)?;
                (receipt, Arrival::Before)
            }
            Err(error) => return Err(error),
        };
        if let Some(ticket) = &ticket
            && let Err(error) = self.documents.settle(ticket).await
        {
            // They are beside the dossier already; what waits is erased with the orphans.
            tracing::warn!(%error, "documents of a dossier that was taken could not be cleared away");
        }
        Ok(taken)
    }
}
