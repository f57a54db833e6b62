//! What must go, goes: dossiers whose time is over, documents that never became a dossier, packages that nothing names.

use std::{path::PathBuf, sync::Arc, time::Duration};

use super::{
    documents::Documents,
    store::{Digest, DossierStore, StoreError},
};
use crate::{clock::Clock, hash, registry::Registry};

/// How often the host looks.
const EVERY: Duration = Duration::from_secs(10 * 60);

/// Everything that is needed to tidy up.
pub struct Housekeeping {
    /// Where dossiers are.
    pub store: Arc<dyn DossierStore>,
    /// Where their documents are.
    pub documents: Documents,
    /// What is offered.
    pub registry: Arc<Registry>,
    /// The folder of packages that were ever offered.
    pub packages: PathBuf,
    /// See [`crate::config::DossiersConfig::max_journey_age`].
    pub max_journey_age: u16,
    /// What day it is.
    pub clock: Clock,
}

impl Housekeeping {
    /// Tidies now and again, for ever.
    pub async fn run(self) {
        loop {
            if let Err(error) = self.once().await {
                tracing::error!(%error, "housekeeping failed; it is tried again in ten minutes");
            }
            tokio::time::sleep(EVERY).await;
        }
    }

    /// Tidies once.
    pub async fn once(&self) -> anyhow::Result<()> {
        let today = self.clock.today();
        self.store.offer(self.registry.offered(), today).await?;
        let erased = self.store.erase_due(today).await?;
        for key in &erased {
            self.documents.forget(key).await?;
        }
        let orphans = self.documents.erase_orphans(&self.clock, |folder| self.has_dossier(folder)).await?;
        let packages = self.forget_packages().await?;
        if !erased.is_empty() || orphans > 0 || packages > 0 {
            tracing::info!(dossiers = erased.len(), documents = orphans, packages, "erased what was due");
        }
        Ok(())
    }

    /// When in doubt, yes: nothing is erased because the database could not be asked.
    async fn has_dossier(&self, folder: String) -> bool {
        let Some(key) = digest(&folder) else { return false };
        !matches!(self.store.filed(key).await, Ok(None))
    }

    async fn forget_packages(&self) -> Result<usize, StoreError> {
        let today = self.clock.today();
        let due = |last_offered: procedure::Date| last_offered.days_until(today) > i64::from(self.max_journey_age) + 1;
        let mut gone = 0;
        for package in self.store.packages().await? {
            if !package.named && due(package.last_offered) {
                self.store.forget(package.hash.clone()).await?;
                let file = self.packages.join(format!("{}.parvis", package.hash));
                if let Err(error) = tokio::fs::remove_file(&file).await {
                    tracing::warn!(%error, file = %file.display(), "a package that nothing names could not be removed");
                }
                gone += 1;
            }
        }
        Ok(gone)
    }
}

fn digest(text: &str) -> Option<Digest> {
    if !hash::is_hash(text) {
        return None;
    }
    let bytes = (0..32).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok());
    bytes.collect::<Option<Vec<u8>>>()?.try_into().ok()
}
