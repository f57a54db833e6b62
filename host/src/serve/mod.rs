//! `parvis serve`: puts the parts together, listens, and stops cleanly.

use std::{
    net::{SocketAddr, TcpListener},
    path::Path,
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, Result};
use axum::Router;
use axum_server::{Handle, tls_rustls::RustlsConfig};
use hyper_util::rt::TokioTimer;

use crate::{
    api::{Api, Transport},
    assets::{Compressor, Ui},
    clock::Clock,
    config::Config,
    dossier::{
        Counter, Housekeeping,
        documents::Documents,
        store::{DossierStore, SqliteStore},
        ticket::Tickets,
    },
    registry::{PACKAGES, PointerFile, Registry, Workshop},
    sandbox::Compiler,
    secret::Secret,
    voice::Voice,
};

mod offers;

use offers::Offers;

/// How long requests under way may take to finish when the host is told to stop.
const FAREWELL: Duration = Duration::from_secs(15);

/// How long a client may take to send its headers.
const HEADERS: Duration = Duration::from_secs(10);

/// How often a renewed certificate is looked for.
const CERTIFICATE: Duration = Duration::from_secs(60 * 60);

/// The name of the database in the data folder.
pub const DATABASE: &str = "dossiers.sqlite3";

/// The name of the folder of documents in the data folder.
pub const DOCUMENTS: &str = "documents";

/// An address that cannot be had.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: another program is there, or it is none of this machine's; {cure}")]
pub struct AddressTaken {
    /// The address.
    pub address: SocketAddr,
    /// How to name another one.
    pub cure: &'static str,
    /// What the system says.
    pub source: std::io::Error,
}

/// Serves until the process is told to stop.
pub fn serve(config: &Config) -> Result<()> {
    log_panics();
    let clock = Clock::real(&config.town.time_zone)?;
    let taken = |source| AddressTaken { address: config.listen, cure: "set `listen`", source };
    let listener = TcpListener::bind(config.listen).map_err(taken)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start threads")?;
    runtime.block_on(run(config, clock, Compiler::this_program()?, listener))
}

/// Serves whoever connects to `listener`, with this clock; packages are compiled by `compiler`.
pub async fn run(config: &Config, clock: Clock, compiler: Compiler, listener: TcpListener) -> Result<()> {
    run_within(config, clock, compiler, listener, |_, router| router).await
}

/// The same, with other pages around; they are told what is offered.
pub(crate) async fn run_within(
    config: &Config,
    clock: Clock,
    compiler: Compiler,
    listener: TcpListener,
    around: impl FnOnce(Arc<Registry>, Router) -> Router,
) -> Result<()> {
    let data = &config.data;
    crate::files::create_private_folder(data)
        .with_context(|| format!("the data folder {} cannot be used; set `data`", data.display()))?;
    let secret = Secret::open(&data.join("secret")).with_context(|| format!("the secret in {}", data.display()))?;
    let store: Arc<dyn DossierStore> = Arc::new(
        SqliteStore::open(&data.join(DATABASE), &config.store)
            .with_context(|| format!("the database in {}", data.display()))?,
    );
    let compressor = Compressor::open(&data.join("cache/compressed"))?;
    let ui = Ui::load(&config.ui, &compressor)?;
    compressor.keep_used()?;
    let workshop = Workshop::open(config, &secret, compiler)?;
    let offers = Offers::open(config, workshop, Arc::clone(&store), clock.clone()).await?;
    let registry = offers.registry();
    let documents = Documents::open(&data.join(DOCUMENTS), &config.uploads).await?;
    let counter = Counter {
        store: Arc::clone(&store),
        documents: documents.clone(),
        tickets: Tickets::new(secret.for_purpose("uploads"), config.uploads.valid_seconds),
        registry: Arc::clone(&registry),
        communes: Arc::clone(&ui.communes),
        clock: clock.clone(),
        max_journey_age: config.dossiers.max_journey_age,
        places: Counter::places(&config.dossiers),
    };
    let housekeeping = Housekeeping {
        store: Arc::clone(&store),
        documents,
        registry: Arc::clone(&registry),
        pointers: PointerFile::of(data),
        packages: data.join(PACKAGES),
        max_journey_age: config.dossiers.max_journey_age,
        clock: clock.clone(),
    };
    tokio::spawn(housekeeping.run());
    tokio::spawn(offers.follow());
    let voice = Voice::find(config).await;
    let api = Api::new(config, Arc::new(counter), store, Arc::clone(&registry), ui, clock, voice);
    let router = api.router(Transport { tls: config.tls.is_given() || config.behind_tls_proxy });
    listen(config, around(registry, router), listener).await
}

async fn listen(config: &Config, router: Router, listener: TcpListener) -> Result<()> {
    let has_tls = config.tls.is_given();
    listener.set_nonblocking(true)?;
    let scheme = if has_tls { "https" } else { "http" };
    let address = format!("{scheme}://{}", listener.local_addr()?);
    let handle = Handle::new();
    tokio::spawn(stop_on_signal(handle.clone()));
    let service = router.into_make_service();
    if has_tls {
        let tls = tls(&config.tls.certificate, &config.tls.key).await?;
        let mut server = axum_server::from_tcp_rustls(listener, tls)?.handle(handle);
        server.http_builder().http1().timer(TokioTimer::new()).header_read_timeout(Some(HEADERS));
        server.http_builder().http2().timer(TokioTimer::new()).max_concurrent_streams(Some(100));
        tracing::info!(address, "listening");
        server.serve(service).await?;
    } else {
        let mut server = axum_server::from_tcp(listener)?.handle(handle);
        server.http_builder().http1().timer(TokioTimer::new()).header_read_timeout(Some(HEADERS));
        tracing::info!(address, "listening");
        server.serve(service).await?;
    }
    tracing::info!("stopped");
    Ok(())
}

async fn tls(certificate: &Path, key: &Path) -> Result<RustlsConfig> {
    // An error means that one is installed already, which is as good.
    let _installed = rustls::crypto::ring::default_provider().install_default();
    let tls = RustlsConfig::from_pem_file(certificate, key).await.with_context(|| {
        format!("`tls.certificate` {} and `tls.key` {} cannot be used", certificate.display(), key.display())
    })?;
    let (renewed, certificate, key) = (tls.clone(), certificate.to_owned(), key.to_owned());
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(CERTIFICATE).await;
            if let Err(error) = renewed.reload_from_pem_file(&certificate, &key).await {
                tracing::error!(%error, "the certificate cannot be read again; the old one goes on being used");
            }
        }
    });
    Ok(tls)
}

async fn stop_on_signal(handle: Handle<std::net::SocketAddr>) {
    if until_told_to_stop().await.is_none() {
        tracing::error!("signals cannot be received; the host stops only when it is killed");
        return;
    }
    tracing::info!("stopping; requests under way are finished");
    handle.graceful_shutdown(Some(FAREWELL));
}

/// Waits for the signal to stop; none when signals cannot be received.
pub(crate) async fn until_told_to_stop() -> Option<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let (Ok(mut terminate), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        return None;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Some(())
}

/// The place of a panic is logged, its message is not: it may quote what a person typed.
fn log_panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic; the request that caused it got an error");
    }));
}
