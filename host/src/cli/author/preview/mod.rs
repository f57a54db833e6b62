//! `parvis preview`: a procedure on a page while it is written. Built, installed and shown anew at every saving; nothing is kept.

use std::{
    io::{self, Write},
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use clap::Args;

use super::Refused;
use crate::{
    cli::place::UiFolder,
    clock::Clock,
    config::{self, Config},
    files::TemporaryFolder,
    sandbox::Compiler,
    serve::{self, AddressTaken},
};

mod news;
mod page;
mod watch;

use watch::Watch;

/// A day: nobody is asked whether they are still there while they write.
const IDLE_SECONDS: &str = "86400";

#[derive(Args)]
pub(in crate::cli) struct Arguments {
    /// The folder with `procedure.yaml` in it
    folder: PathBuf,
    /// The address to show it at; only this machine can be reached
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081")]
    listen: SocketAddr,
    #[command(flatten)]
    ui: UiFolder,
}

pub(super) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<()> {
    let Arguments { folder, listen, ui } = arguments;
    if !listen.ip().is_loopback() {
        let detail = "a preview is for its author: it listens on this machine alone, such as on 127.0.0.1:8081";
        return Err(Refused(format!("{listen} can be reached by others; {detail}")).into());
    }
    let taken = |source| AddressTaken { address: *listen, cure: "name another with `--listen`", source };
    let listener = TcpListener::bind(listen).map_err(taken)?;
    let address = listener.local_addr().map_err(taken)?;
    let data = TemporaryFolder::new()?;
    let config = settings(&data, &ui.find())?;
    crate::cli::log_to_stderr("error")?;
    let (mut watch, news) = Watch::begin(folder, &config)?;

    let clock = Clock::real(&config.town.time_zone)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start threads")?;
    runtime.block_on(async {
        let served = serve::run_within(&config, clock, Compiler::this_program()?, listener, |registry, router| {
            // Ends with the process: between two lookings there is nothing to finish.
            std::thread::spawn(move || watch.follow(&registry));
            // Whoever closed the output knows where to look.
            let _told = tell(folder, address, out);
            page::around(router, news)
        });
        served.await
    })
}

/// Said when everything that can go wrong went well.
fn tell(folder: &Path, address: SocketAddr, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{} is shown at http://{address}/preview", folder.display())?;
    writeln!(out, "Save a file of it, and the page follows. What is sent there goes nowhere. Ctrl-C stops it.")?;
    out.flush()
}

/// Those of a host that knows no procedure and forgets everything. The town's own settings hold here too.
fn settings(data: &TemporaryFolder, ui: &std::path::Path) -> Result<Config> {
    let arguments = [
        ("ui", ui.display().to_string()),
        ("data", data.path().display().to_string()),
        ("packages", String::new()),
        ("keys", String::new()),
        ("tls.certificate", String::new()),
        ("tls.key", String::new()),
        ("listen", "127.0.0.1:0".to_owned()),
        ("kiosk.idle-seconds", IDLE_SECONDS.to_owned()),
    ];
    let arguments = arguments.map(|(key, value)| (key.to_owned(), value));
    Ok(Config::read(None, config::environment(), &arguments)?)
}
