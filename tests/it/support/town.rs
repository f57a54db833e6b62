//! A town with keys: the command line on its data folder, and what its host offers.

use std::{
    fs,
    process::Output,
    thread,
    time::{Duration, Instant},
};

use super::{
    command,
    host::{Host, Setup},
    plugin::Plugin,
};

/// How long a running host on a full machine may take to offer what was installed; on an idle one it is well within a second.
pub(crate) const SOON: Duration = Duration::from_secs(30);

/// A data folder with keys beside it, and the command line on it.
pub(crate) struct Town {
    pub(crate) setup: Setup,
    folder: tempfile::TempDir,
}

impl Town {
    /// Nothing is installed and no package comes from a folder; the key "mairie" is trusted.
    pub(crate) fn new() -> Self {
        let town = Self { setup: Setup::with(&[]), folder: tempfile::tempdir().expect("a folder") };
        town.done(&["keys", "new", "mairie", "--comment", "Service informatique", "--out", town.at("")]);
        town.done(&["keys", "trust", town.at("mairie.pub")]);
        town
    }

    /// A path of this town as text; leaked, since a test is short.
    pub(crate) fn at(&self, name: &str) -> &'static str {
        Box::leak(self.folder.path().join(name).display().to_string().into_boxed_str())
    }

    /// Writes a package file.
    pub(crate) fn package(&self, name: &str, bytes: &[u8]) -> &'static str {
        fs::write(self.at(name), bytes).expect("writes");
        self.at(name)
    }

    /// Writes a package file that is signed by "mairie".
    pub(crate) fn signed(&self, name: &str, bytes: &[u8]) -> &'static str {
        let file = self.package(name, bytes);
        self.done(&["sign", file, "--key", self.at("mairie.key")]);
        file
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String) {
        let takes_data = !matches!(arguments, ["keys", "new", ..] | ["sign", ..]);
        let mut command = command();
        command.args(arguments);
        if takes_data {
            command.arg("--data").arg(self.setup.data());
        }
        let Output { status, stdout, stderr } = command.output().expect("parvis runs");
        let said = format!("{}{}", String::from_utf8_lossy(&stdout), String::from_utf8_lossy(&stderr));
        (status.code().expect("no signal"), said)
    }

    #[track_caller]
    pub(crate) fn done(&self, arguments: &[&str]) -> String {
        let (code, said) = self.run(arguments);
        assert_eq!(code, 0, "{arguments:?}: {said}");
        said
    }

    #[track_caller]
    pub(crate) fn refused(&self, arguments: &[&str], expected: i32, words: &[&str]) {
        let (code, said) = self.run(arguments);
        assert_eq!(code, expected, "{arguments:?}: {said}");
        for word in words {
            assert!(said.contains(word), "{word:?} is not in: {said}");
        }
    }
}

/// The canteen with another title, so that it is another package.
pub(crate) fn canteen(title: &str) -> Vec<u8> {
    let french = format!("procedure-title = {title}\nservice-school = Service des écoles\n");
    Plugin { french, ..Plugin::canteen() }.package()
}

/// The only procedure in the catalogue: its title and content hash.
pub(crate) fn offered(host: &Host) -> Option<(String, String)> {
    let catalogue = host.get("/api/procedures/fr").json();
    let entry = catalogue["procedures"].as_array().expect("a list").first()?.clone();
    let text = |member: &str| entry[member].as_str().expect("text").to_owned();
    Some((text("title"), text("package")))
}

#[track_caller]
pub(crate) fn soon(host: &Host, title: Option<&str>) {
    let start = Instant::now();
    loop {
        let found = offered(host).map(|(title, _)| title);
        if found.as_deref() == title {
            return;
        }
        assert!(start.elapsed() < SOON, "{title:?} is not offered, but {found:?}");
        thread::sleep(Duration::from_millis(20));
    }
}
