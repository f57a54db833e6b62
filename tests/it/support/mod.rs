//! What the tests share: the program under test, a host that listens, a client, and plugins made for the occasion.

use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

pub(crate) mod chance;
pub(crate) mod client;
pub(crate) mod dossier;
pub(crate) mod host;
pub(crate) mod hostile;
pub(crate) mod lab;
pub(crate) mod plugin;
pub(crate) mod town;

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    // …/target/release/deps/it-0123456789abcdef
    let program = std::env::current_exe().expect("this program has a path");
    program.ancestors().nth(3).expect("it lies in the target folder").to_owned()
}

/// The root of the source tree.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the tree")
}

/// The `parvis` program that ships, brought up to date once: the tests drive the same binary as the browsers do.
pub(crate) fn parvis() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let built = Command::new(env!("CARGO"))
            // Together with the tests, so that every feature is as in `cargo test -p host -p tests` and nothing is compiled twice.
            .args(["build", "--quiet", "--release", "--package", "host", "--package", "tests", "--bin", "parvis"])
            .arg("--target-dir")
            .arg(target())
            .current_dir(root())
            .status()
            .expect("cargo runs");
        assert!(built.success(), "the program under test does not build");
        target().join("release/parvis")
    })
}

/// A call of the program under test, without any setting from this process.
pub(crate) fn command() -> Command {
    let mut command = Command::new(parvis());
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PARVIS_")) {
        command.env_remove(name);
    }
    command
}

/// Bytes of memory that a process holds; `self` is this one.
pub(crate) fn memory(process: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("Linux says so");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a line");
    line.trim().trim_end_matches(" kB").parse::<u64>().expect("a number") * 1024
}
