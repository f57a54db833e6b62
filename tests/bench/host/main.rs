//! How fast the host is on this machine: loading and running real packages, replaying a real dossier, keeping dossiers for good
//! over HTTP. Prints its measures as JSON; `cargo xtask bench` builds what it takes and judges them.

mod author;
mod dossier;
mod engine;
mod http;
mod many;
mod measure;
mod server;

use std::{
    error::Error,
    io::Write,
    path::{Path, PathBuf},
};

use package::Package;

use dossier::Dossier;
use server::Server;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The length of the dossier that is replayed: about that of the longest of the bundled procedures.
const ANSWERS: usize = 12;

/// What `cargo xtask build` and cargo have made.
struct Built {
    host: PathBuf,
    ui: PathBuf,
    packages: PathBuf,
    keys: PathBuf,
    key: PathBuf,
    /// On the disk that the tree is on: a folder in memory would make every dossier durable at once.
    scratch: tempfile::TempDir,
}

impl Built {
    fn find() -> Result<Self> {
        // …/target/release/deps/host-0123456789abcdef
        let program = std::env::current_exe()?;
        let target = program.ancestors().nth(3).ok_or("the bench does not lie in a target folder")?;
        let there = |path: &str| {
            let path = target.join(path);
            let missing = format!("{} is not there; run `cargo xtask bench`, which builds it", path.display());
            if path.exists() { Ok(path) } else { Err(missing) }
        };
        Ok(Self {
            host: there("release/parvis")?,
            ui: there("parvis/ui")?,
            packages: there("parvis/packages")?,
            keys: there("parvis/keys")?,
            key: there("parvis/development.key")?,
            scratch: tempfile::tempdir_in(target)?,
        })
    }
}

fn main() -> Result<()> {
    // `cargo test --benches` only wants to know that it builds.
    if std::env::args().any(|argument| argument == "--test") {
        return Ok(());
    }
    let built = Built::find()?;
    let packages = read(&built.packages)?;
    let server = Server::start(&built)?;
    let today = server.today()?;

    let mut measures = Vec::new();
    let programs = engine::load(&built, &packages, &mut measures)?;
    let dossier = Dossier::of(&programs, today, ANSWERS)?;
    engine::advance(&programs, &dossier, today, &mut measures)?;
    engine::replay(&programs, &dossier, &mut measures)?;
    http::serve(&server, &packages, &mut measures)?;
    http::submit(&server, &dossier, &mut measures)?;
    drop(server);
    author::measure(&built, &mut measures)?;
    many::measure(&built, &mut measures)?;
    writeln!(std::io::stdout().lock(), "{}", serde_json::Value::from(measures))?;
    Ok(())
}

fn read(folder: &Path) -> Result<Vec<Package>> {
    let mut packages = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "parvis") {
            let package = Package::read(&std::fs::read(&path)?);
            packages.push(package.map_err(|findings| format!("{} is refused: {findings:?}", path.display()))?);
        }
    }
    packages.sort_by(|one, other| one.description.id.cmp(&other.description.id));
    Ok(packages)
}
