//! What is offered now: the packages that are installed, those of the folder, and the versions that journeys under way began with. Looks
//! for changes as long as the host runs.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result};
use procedure::{Id, Locale};

use crate::{
    clock::Clock,
    config::Config,
    dossier::store::DossierStore,
    keys::KeyRing,
    registry::{Admission, PointerFile, Refused, Registry, Stamp, Workshop},
};

/// How often the pointers are looked at: people notice an installation after a second, and a look costs a microsecond.
const EVERY: Duration = Duration::from_millis(200);

/// Keeps the registry up to date with what is installed.
pub(super) struct Offers {
    registry: Arc<Registry>,
    store: Arc<dyn DossierStore>,
    pointers: PointerFile,
    /// The state of the pointers that the registry has.
    stamp: Option<Stamp>,
    /// What the folder of packages offers.
    folder: BTreeMap<Id, String>,
    locales: Vec<Locale>,
    max_journey_age: u16,
    clock: Clock,
}

impl Offers {
    /// Reads the folder of packages and what is installed.
    pub(super) async fn open(
        config: &Config,
        workshop: Workshop,
        store: Arc<dyn DossierStore>,
        clock: Clock,
    ) -> Result<Self> {
        let folder = folder(config, &workshop)?;
        let mut offers = Self {
            registry: Arc::new(Registry::new(workshop)),
            store,
            pointers: PointerFile::of(&config.data),
            stamp: None,
            folder,
            locales: config.locales.clone(),
            max_journey_age: config.dossiers.max_journey_age,
            clock,
        };
        offers.take_over().await?;
        Ok(offers)
    }

    /// The registry that is kept up to date.
    pub(super) fn registry(&self) -> Arc<Registry> {
        Arc::clone(&self.registry)
    }

    /// Takes over every change, for ever.
    pub(super) async fn follow(mut self) {
        let mut said = None;
        loop {
            tokio::time::sleep(EVERY).await;
            match self.pointers.stamp() {
                Ok(stamp) if stamp == self.stamp || said == Some(stamp) => continue,
                Ok(stamp) => {
                    if let Err(error) = self.take_over().await {
                        // Once for each state of the file; what is offered stays as it was.
                        tracing::error!(
                            error = format!("{error:#}"),
                            "a change of what is installed cannot be taken over"
                        );
                        said = Some(stamp);
                    }
                }
                Err(error) => tracing::error!(%error, "what is installed cannot be looked at"),
            }
        }
    }

    /// Offers what is installed now. The store knows first, since a dossier refers to its package.
    async fn take_over(&mut self) -> Result<()> {
        // Before it is read: a change in between is seen at the next look.
        let stamp = self.pointers.stamp()?;
        let installed = self.pointers.read()?;
        let today = self.clock.today();
        let mut offered = self.folder.clone();
        offered.extend(installed.0.into_iter().map(|(id, pointer)| (id, pointer.now.hash)));
        // What is offered until now may be replaced by this, and journeys began with it today.
        self.store.offer(self.registry.offered(), today).await?;
        self.store.offer(offered.iter().map(|(id, hash)| (hash.clone(), id.clone())).collect(), today).await?;
        let mut until = HashMap::new();
        for package in self.store.packages().await? {
            let last = package.last_offered.plus_days(i64::from(self.max_journey_age) + 1);
            if today <= last {
                until.insert(package.hash, last);
            }
        }
        tracing::info!(offered = offered.len(), "procedures are ready");
        self.registry.offer(offered, until, &self.locales);
        self.stamp = stamp;
        Ok(())
    }
}

/// What the folder of packages offers; what is refused is said in the log.
fn folder(config: &Config, workshop: &Workshop) -> Result<BTreeMap<Id, String>> {
    if config.packages.as_os_str().is_empty() {
        return Ok(BTreeMap::new());
    }
    let ring = KeyRing::open(&config.keys_folder())?;
    let admission = Admission { ring: &ring, allow_unsigned: config.allow_unsigned };
    let (taken, refused) = admission.folder(&config.packages, workshop).with_context(|| {
        format!("the folder of packages {} cannot be read; set `packages`", config.packages.display())
    })?;
    for Refused { file, findings } in refused {
        for finding in findings {
            let (code, place) = (finding.code.as_str(), finding.place.as_str());
            tracing::error!(file = %file.display(), code, place, "a package is refused: {}", finding.detail);
        }
    }
    Ok(taken)
}
