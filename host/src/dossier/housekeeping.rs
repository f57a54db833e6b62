//! What must go, goes: dossiers whose time is over, documents that never became a dossier, packages that nothing names.

use std::{collections::BTreeSet, path::PathBuf, sync::Arc, time::Duration};

use super::{
    documents::Documents,
    store::{Digest, DossierStore},
};
use crate::{
    clock::Clock,
    hash,
    registry::{KeptPackages, PointerFile, Registry},
};

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
    /// What is installed, and could be rolled back to.
    pub pointers: PointerFile,
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

    /// Packages that nothing needs any more, what was made of them, and what an interrupted installation left.
    async fn forget_packages(&self) -> anyhow::Result<usize> {
        // While it is held nobody installs, so that no package is taken away before something points to it.
        let pointers = self.pointers.clone();
        let held = tokio::task::spawn_blocking(move || pointers.hold()).await??;
        let mut needed: BTreeSet<String> = held.read()?.hashes().map(str::to_owned).collect();
        needed.extend(self.registry.offered().into_iter().map(|(hash, _)| hash));
        let today = self.clock.today();
        let due = |last_offered: procedure::Date| last_offered.days_until(today) > i64::from(self.max_journey_age) + 1;
        for package in self.store.packages().await? {
            if package.named || needed.contains(&package.hash) || !due(package.last_offered) {
                needed.insert(package.hash);
            } else {
                self.store.forget(package.hash).await?;
            }
        }
        let (packages, registry) = (KeptPackages::open(&self.packages)?, Arc::clone(&self.registry));
        let clearing = tokio::task::spawn_blocking(move || {
            // A package may be asked for until it is gone, and what is made of it goes after it.
            let gone = packages.keep_only(|hash| needed.contains(hash))?;
            registry.keep_only(&needed.into_iter().collect::<Vec<_>>())?;
            drop(held);
            anyhow::Ok(gone)
        });
        clearing.await?
    }
}

fn digest(text: &str) -> Option<Digest> {
    if !hash::is_hash(text) {
        return None;
    }
    let bytes = (0..32).map(|at| u8::from_str_radix(&text[2 * at..2 * at + 2], 16).ok());
    bytes.collect::<Option<Vec<u8>>>()?.try_into().ok()
}
