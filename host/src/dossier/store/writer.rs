//! The one thread that writes: what arrives while the disk is busy is written together, and shares one wait for the disk.

use std::{
    sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    thread,
};

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::oneshot;

use super::StoreError;

/// Writes that may wait: at 1,000 a second, one second's worth.
const MAX_WAITING: usize = 1_000;

/// Writes in one transaction: enough to share the disk, few enough that the first does not wait long for the last.
const MAX_TOGETHER: usize = 100;

/// Hands writes to the thread. When it is dropped, what waits is still written.
pub(super) struct Writer {
    jobs: Option<SyncSender<Box<dyn Job>>>,
    thread: Option<thread::JoinHandle<()>>,
}

/// One write, and who waits for it.
trait Job: Send {
    /// Does it; what it gives is kept until the transaction is on disk.
    fn run(&mut self, connection: &Connection) -> rusqlite::Result<()>;

    /// Tells the one who waits.
    fn tell(self: Box<Self>, failed: Option<StoreError>);
}

struct Write<T, F> {
    write: F,
    result: Option<T>,
    answer: oneshot::Sender<Result<T, StoreError>>,
}

impl<T: Send, F: FnMut(&Connection) -> rusqlite::Result<T> + Send> Job for Write<T, F> {
    fn run(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        self.result = Some((self.write)(connection)?);
        Ok(())
    }

    fn tell(self: Box<Self>, failed: Option<StoreError>) {
        let answer = match (failed, self.result) {
            (None, Some(result)) => Ok(result),
            (failed, _) => Err(failed.unwrap_or(StoreError::Closed)),
        };
        // Who no longer waits will ask again, with the same key.
        let _told = self.answer.send(answer);
    }
}

impl Writer {
    pub(super) fn start(connection: Connection) -> Result<Self, StoreError> {
        let (jobs, waiting) = sync_channel(MAX_WAITING);
        let thread = thread::Builder::new().name("store".to_owned()).spawn(move || run(connection, &waiting));
        let thread = thread.map_err(|error| StoreError::Broken(error.to_string()))?;
        Ok(Self { jobs: Some(jobs), thread: Some(thread) })
    }

    /// Writes, and comes back when it is on disk. `write` may be called twice: once together with others, once alone when one of
    /// the others failed.
    pub(super) async fn write<T: Send + 'static>(
        &self,
        write: impl FnMut(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (answer, told) = oneshot::channel();
        let job = Box::new(Write { write, result: None, answer });
        match self.jobs.as_ref().map(|jobs| jobs.try_send(job)) {
            Some(Ok(())) => told.await.unwrap_or(Err(StoreError::Closed)),
            Some(Err(TrySendError::Full(_) | TrySendError::Disconnected(_))) | None => Err(StoreError::Closed),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A panic there has been logged; here is nobody left to tell.
            let _ended = thread.join();
        }
    }
}

fn run(mut connection: Connection, waiting: &Receiver<Box<dyn Job>>) {
    while let Ok(first) = waiting.recv() {
        let mut jobs = vec![first];
        jobs.extend(waiting.try_iter().take(MAX_TOGETHER - 1));
        let failed = together(&mut connection, &mut jobs).err().map(StoreError::from);
        match failed {
            // One of them failed: each alone, so that it takes no other with it. Not when the database is held by somebody else,
            // since then each would wait as long as all of them did.
            Some(error) if jobs.len() > 1 && !matches!(error, StoreError::Locked) => {
                for job in jobs {
                    let mut one = vec![job];
                    let failed = together(&mut connection, &mut one).err().map(StoreError::from);
                    tell(one, failed.as_ref());
                }
            }
            failed => tell(jobs, failed.as_ref()),
        }
    }
}

fn tell(jobs: Vec<Box<dyn Job>>, failed: Option<&StoreError>) {
    if let Some(error) = failed {
        tracing::error!(%error, writes = jobs.len(), "the store refused to write; nothing of it is stored");
    }
    jobs.into_iter().for_each(|job| job.tell(failed.cloned()));
}

fn together(connection: &mut Connection, jobs: &mut [Box<dyn Job>]) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for job in jobs {
        job.run(&transaction)?;
    }
    transaction.commit()
}
