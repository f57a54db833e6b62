//! Installing while the host runs: who may, what is refused, what journeys under way notice (nothing), and what a power cut leaves.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Output, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::support::{
    command,
    dossier::Draft,
    host::{Host, Setup},
    plugin::Plugin,
};

/// How soon a running host offers what was installed.
const SOON: Duration = Duration::from_secs(1);

/// A data folder with keys beside it, and the command line on it.
struct Town {
    setup: Setup,
    folder: tempfile::TempDir,
}

impl Town {
    /// Nothing is installed and no package comes from a folder; the key "mairie" is trusted.
    fn new() -> Self {
        let town = Self { setup: Setup::with(&[]), folder: tempfile::tempdir().expect("a folder") };
        town.done(&["keys", "new", "mairie", "--comment", "Service informatique", "--out", town.at("")]);
        town.done(&["keys", "trust", town.at("mairie.pub")]);
        town
    }

    /// A path of this town as text; leaked, since a test is short.
    fn at(&self, name: &str) -> &'static str {
        Box::leak(self.folder.path().join(name).display().to_string().into_boxed_str())
    }

    /// Writes a package file.
    fn package(&self, name: &str, bytes: &[u8]) -> &'static str {
        fs::write(self.at(name), bytes).expect("writes");
        self.at(name)
    }

    /// Writes a package file that is signed by "mairie".
    fn signed(&self, name: &str, bytes: &[u8]) -> &'static str {
        let file = self.package(name, bytes);
        self.done(&["sign", file, "--key", self.at("mairie.key")]);
        file
    }

    fn run(&self, arguments: &[&str]) -> (i32, String) {
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
    fn done(&self, arguments: &[&str]) -> String {
        let (code, said) = self.run(arguments);
        assert_eq!(code, 0, "{arguments:?}: {said}");
        said
    }

    #[track_caller]
    fn refused(&self, arguments: &[&str], expected: i32, words: &[&str]) {
        let (code, said) = self.run(arguments);
        assert_eq!(code, expected, "{arguments:?}: {said}");
        for word in words {
            assert!(said.contains(word), "{word:?} is not in: {said}");
        }
    }
}

/// The canteen with another title, so that it is another package.
fn canteen(title: &str) -> Vec<u8> {
    let french = format!("procedure-title = {title}\nservice-school = Service des écoles\n");
    Plugin { french, ..Plugin::canteen() }.package()
}

/// The only procedure in the catalogue: its title and content hash.
fn offered(host: &Host) -> Option<(String, String)> {
    let catalogue = host.get("/api/procedures/fr").json();
    let entry = catalogue["procedures"].as_array().expect("a list").first()?.clone();
    let text = |member: &str| entry[member].as_str().expect("text").to_owned();
    Some((text("title"), text("package")))
}

#[track_caller]
fn soon(host: &Host, title: Option<&str>) {
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

#[test]
fn a_running_host_offers_what_is_installed_upgraded_rolled_back_and_removed_within_a_second() {
    let town = Town::new();
    let host = town.setup.start();
    assert_eq!(offered(&host), None);
    let stamp = || host.get("/api/settings").json()["catalogue"].as_str().expect("a stamp").to_owned();
    let before = stamp();

    town.done(&["install", town.signed("1.parvis", &canteen("Cantine 1"))]);
    soon(&host, Some("Cantine 1"));
    assert_ne!(stamp(), before, "open kiosks can tell that there is another catalogue");
    assert_eq!(host.get("/api/procedures/fr").json()["stamp"], stamp());
    assert!(host.get("/api/procedures/fr").json()["procedures"][0]["unsigned"].is_null());
    let began = Draft::good(&host);

    town.done(&["upgrade", town.signed("2.parvis", &canteen("Cantine 2"))]);
    soon(&host, Some("Cantine 2"));
    assert_eq!(began.send(&host).status, 201, "a journey goes on with the version that it began with");
    let (_, newer) = offered(&host).expect("the canteen");
    assert_ne!(newer, began.submission.package);
    let begun_later = Draft::good(&host);

    let said = town.done(&["rollback", "canteen"]);
    soon(&host, Some("Cantine 1"));
    assert_eq!(begun_later.send(&host).status, 201, "and so does one that began with what was rolled back");
    let forward = said.lines().find_map(|line| line.strip_prefix("To go forward again: parvis ")).expect("a way");
    town.done(&forward.split(' ').collect::<Vec<_>>());
    soon(&host, Some("Cantine 2"));

    let last = Draft::good(&host);
    town.done(&["remove", "canteen"]);
    soon(&host, None);
    assert_eq!(last.send(&host).status, 201, "whoever began it can send it");
    assert_eq!(host.get(&format!("/packages/{newer}/module.wasm")).status, 200);
    let data = town.setup.data();
    let listed = town.done(&["dossiers", "list"]);
    assert!(listed.contains("Cantine 1") && listed.contains("Cantine 2"), "{} {listed}", data.display());

    host.stop();
    let again = town.setup.start();
    assert_eq!(offered(&again), None, "what was removed stays removed");
    assert_eq!(last.send(&again).status, 201, "also after a restart");
}

#[test]
fn the_list_says_version_hash_signer_and_since_when() {
    let town = Town::new();
    assert!(town.done(&["list"]).contains("Nothing is installed"));
    let file = town.signed("1.parvis", &canteen("Cantine 1"));
    town.done(&["install", file]);
    let hash = host::hash::of(&fs::read(file).expect("the package"));
    let list = town.done(&["list"]);
    for text in ["canteen 1.0.0", &hash, "signed by mairie, id ", "since 20"] {
        assert!(list.contains(text), "{text}: {list}");
    }
    town.done(&["upgrade", "--allow-unsigned", town.package("2.parvis", &canteen("Cantine 2"))]);
    let list = town.done(&["list"]);
    assert!(list.contains("unsigned  since") && list.contains(&format!("before: 1.0.0  {hash}")), "{list}");
    let json: serde_json::Value = serde_json::from_str(&town.done(&["list", "--format", "json"])).expect("JSON");
    assert_eq!((&json[0]["procedure"], &json[0]["before"][0]), (&"canteen".into(), &hash.as_str().into()));
    assert!(json[0]["signedBy"].is_null());
}

#[test]
fn only_what_a_trusted_key_has_signed_is_installed() {
    let town = Town::new();
    let unsigned = town.package("unsigned.parvis", &canteen("Cantine"));
    town.refused(&["install", unsigned], 77, &[unsigned, "nobody has signed it", "--allow-unsigned"]);

    town.done(&["keys", "new", "stranger", "--out", town.at("")]);
    let foreign = town.package("foreign.parvis", &canteen("Cantine"));
    town.done(&["sign", foreign, "--key", town.at("stranger.key")]);
    town.refused(&["install", foreign], 77, &["which is not trusted here", "keys trust"]);
    // Allowing what nobody signed does not allow what somebody unknown signed.
    town.refused(&["install", foreign, "--allow-unsigned"], 77, &["which is not trusted here"]);

    let signed = town.signed("signed.parvis", &canteen("Cantine"));
    let mut bytes = fs::read(signed).expect("the package");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    town.refused(&["install", town.package("changed.parvis", &bytes)], 77, &["changed after it was signed", "mairie"]);
    // Before anything is parsed: of what is no package at all, nothing but the missing signature is said.
    town.refused(&["install", town.package("no.parvis", b"nothing")], 77, &["nobody has signed it"]);
    town.refused(&["install", town.package("no.parvis", b"nothing"), "--allow-unsigned"], 1, &["not-a-package"]);
    town.refused(&["install", "/nowhere/x.parvis"], 66, &["/nowhere/x.parvis"]);
    let faulty = Plugin { french: String::new(), ..Plugin::canteen() }.package();
    town.refused(&["install", town.signed("faulty.parvis", &faulty)], 1, &["words-missing", "cannot be installed"]);
    assert!(town.done(&["list"]).contains("Nothing is installed"), "nothing came in");

    town.done(&["install", signed]);
    assert!(town.done(&["install", signed]).contains("installed already"));
    let other = town.signed("other.parvis", &canteen("Autre"));
    town.refused(&["install", other], 1, &["parvis upgrade"]);
    town.done(&["upgrade", other]);
}

#[test]
fn a_revoked_key_counts_no_more_and_never_again() {
    let town = Town::new();
    town.done(&["install", town.signed("1.parvis", &canteen("Cantine 1"))]);
    town.done(&["upgrade", "--allow-unsigned", town.package("2.parvis", &canteen("Cantine 2"))]);
    let said = town.done(&["keys", "revoke", "mairie", "--comment", "The stick was lost"]);
    assert!(said.contains("mairie is revoked"), "{said}");
    let third = town.signed("3.parvis", &canteen("Cantine 3"));
    town.refused(&["upgrade", third], 77, &["which was revoked", "mairie"]);
    town.refused(&["upgrade", third, "--allow-unsigned"], 77, &["which was revoked"]);
    town.refused(&["rollback", "canteen"], 1, &["REVOKED"]);
    town.refused(&["keys", "trust", town.at("mairie.pub")], 1, &["was revoked on"]);
    let list = town.done(&["keys", "list"]);
    assert!(list.contains("mairie  revoked 20") && list.contains("The stick was lost"), "{list}");
    assert!(!list.contains("trusted"), "{list}");
    assert!(town.done(&["keys", "revoke", "mairie"]).contains("already"));
}

#[test]
fn whoever_revokes_a_key_hears_what_is_still_offered_by_it() {
    let town = Town::new();
    town.done(&["install", town.signed("1.parvis", &canteen("Cantine 1"))]);
    let said = town.done(&["keys", "revoke", "mairie"]);
    assert!(said.contains("canteen 1.0.0 was signed with it and is still offered"), "{said}");
    assert!(town.done(&["list"]).contains("REVOKED"));
}

#[test]
fn a_secret_key_is_the_users_alone_and_nothing_is_overwritten() {
    use std::os::unix::fs::PermissionsExt;
    let town = Town::new();
    let mode = |name: &str| fs::metadata(town.at(name)).expect("a file").permissions().mode() & 0o777;
    assert_eq!((mode("mairie.key"), mode("mairie.pub")), (0o600, 0o644));
    let text = fs::read_to_string(town.at("mairie.pub")).expect("text");
    for part in ["name = \"mairie\"", "comment = \"Service informatique\"", "made = \"20", "id = \"", "public-key = \""]
    {
        assert!(text.contains(part), "{part}: {text}");
    }
    town.refused(&["keys", "new", "mairie", "--out", town.at("")], 1, &["mairie.key is there already"]);
    town.refused(&["keys", "new", "../x", "--out", town.at("")], 1, &["lower-case letters"]);
    town.refused(&["keys", "new", "x", "--out", "/nowhere"], 73, &["/nowhere/x.key"]);
    assert!(town.done(&["keys", "trust", town.at("mairie.pub")]).contains("trusted already"));
}

#[test]
fn a_wrong_key_file_is_told_its_fault_and_a_damaged_revocation_stops_everything() {
    let town = Town::new();
    let wrong = town.package("wrong.pub", b"name = 1\n");
    town.refused(&["keys", "trust", wrong], 1, &[wrong, "no public key", "line 1"]);
    town.refused(&["keys", "trust", town.at("mairie.key")], 1, &["no public key", "secret-key"]);
    town.refused(&["keys", "trust", town.package("bytes.pub", b"\xff\xfe")], 1, &["not text"]);
    town.refused(&["keys", "trust", "/nowhere/x.pub"], 66, &["/nowhere/x.pub"]);
    town.refused(&["keys", "revoke", "nobody"], 1, &["keys list"]);
    let package = town.package("1.parvis", &canteen("Cantine"));
    town.refused(&["sign", package, "--key", town.at("mairie.pub")], 1, &["no secret key"]);
    town.refused(&["sign", package, "--key", "/nowhere/x.key"], 66, &["/nowhere/x.key"]);
    town.refused(&["sign", wrong, "--key", town.at("mairie.key")], 1, &["not-a-package", "nothing was signed"]);
    town.refused(
        &["sign", package, "--key", town.at("mairie.key"), "--out", "/nowhere/x.parvis"],
        73,
        &["/nowhere/x.parvis"],
    );
    let signed = town.signed("2.parvis", &canteen("Cantine"));
    fs::write(town.setup.data().join("keys/lost.revoked"), "half a fi").expect("writes");
    town.refused(&["install", signed], 1, &["lost.revoked", "no revocation"]);
}

#[test]
fn what_is_not_installed_cannot_be_rolled_back_or_removed() {
    let town = Town::new();
    town.refused(&["rollback", "canteen"], 1, &["not installed"]);
    town.refused(&["remove", "canteen"], 1, &["not installed"]);
    town.refused(&["upgrade", town.signed("1.parvis", &canteen("Cantine"))], 1, &["parvis install"]);
    town.done(&["install", town.at("1.parvis")]);
    town.refused(&["rollback", "canteen"], 1, &["no version before"]);
    fs::write(town.setup.data().join("installed.toml"), "[canteen]\nnow = 1\n").expect("writes");
    town.refused(&["list"], 70, &["installed.toml", "damaged"]);
}

#[test]
fn the_catalogue_says_what_nobody_signed_and_a_folder_of_packages_keeps_the_same_rule() {
    let town = Town::new();
    town.setup.add_package("canteen", &canteen("Du dossier"));
    let host = town.setup.start();
    assert_eq!(host.get("/api/procedures/fr").json()["procedures"][0]["unsigned"], true);
    host.stop();

    let strict = Setup::with(&[("canteen", canteen("Du dossier"))]).set("allow-unsigned=false");
    let host = strict.start();
    assert_eq!(offered(&host), None);
    host.wait_for_log("nobody has signed it");
    host.stop();

    // What is installed stands above the folder; removed, the folder's is back.
    let host = town.setup.start();
    town.done(&["install", town.signed("1.parvis", &canteen("Installé"))]);
    soon(&host, Some("Installé"));
    town.done(&["remove", "canteen"]);
    soon(&host, Some("Du dossier"));
}

#[test]
fn two_installations_at_once_both_come_in() {
    let town = Town::new();
    let files: Vec<&str> = ["zoo", "museum", "pool", "library"]
        .into_iter()
        .map(|id| {
            let plugin = Plugin::hostile(id, "(func $hostile (param i32 i32) (result i32) unreachable)");
            town.signed(&format!("{id}.parvis"), &plugin.package())
        })
        .collect();
    thread::scope(|scope| {
        for file in &files {
            let town = &town;
            scope.spawn(move || town.done(&["install", file]));
        }
    });
    assert_eq!(town.done(&["list"]).lines().count(), 4);
}

#[test]
fn a_damaged_pointer_leaves_a_running_host_as_it_was() {
    let town = Town::new();
    town.done(&["install", town.signed("1.parvis", &canteen("Cantine 1"))]);
    let host = town.setup.start();
    fs::write(town.setup.data().join("installed.toml"), "nonsense").expect("writes");
    host.wait_for_log("cannot be taken over");
    assert_eq!(offered(&host).expect("the canteen").0, "Cantine 1");
    assert_eq!(Draft::good(&host).send(&host).status, 201);
}

#[test]
fn what_is_made_of_a_package_is_made_again_when_it_is_missing_or_damaged() {
    let town = Town::new();
    town.done(&["install", town.signed("1.parvis", &canteen("Cantine 1"))]);
    let made = town.setup.data().join("cache/made");
    for damage in
        [|file: &Path| fs::remove_file(file).expect("removes"), |file: &Path| fs::write(file, "half").expect("writes")]
    {
        let lines: Vec<PathBuf> = crate::support::host::files(&made)
            .into_iter()
            .filter(|file| file.extension().is_some_and(|extension| extension == "json"))
            .collect();
        assert!(lines.len() >= 4, "{lines:?}");
        lines.iter().for_each(|file| damage(file));
        let host = town.setup.start();
        assert_eq!(offered(&host).expect("the canteen").0, "Cantine 1");
        host.stop();
    }
    fs::remove_dir_all(town.setup.data().join("cache")).expect("removes");
    let host = town.setup.start();
    assert_eq!(Draft::good(&host).send(&host).status, 201);
    // The package itself cannot be made again: the others are offered, and the log says what to do.
    host.stop();
    let kept = town.setup.data().join("packages");
    for file in crate::support::host::files(&kept) {
        fs::write(file, "damaged").expect("writes");
    }
    fs::remove_dir_all(town.setup.data().join("cache")).expect("removes");
    let host = town.setup.start();
    assert_eq!(offered(&host), None);
    host.wait_for_log("missing or damaged");
    host.assert_well();
}

#[test]
fn a_kill_at_any_moment_of_an_installation_leaves_the_old_state_or_the_new_one() {
    let town = Town::new();
    let data = town.setup.data();
    let install = |file: &str| {
        let mut command = command();
        command.args(["upgrade", file, "--data"]).arg(&data).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().expect("parvis runs")
    };
    town.done(&["install", town.signed("0.parvis", &canteen("Cantine 0"))]);
    let timed = Instant::now();
    assert!(install(town.signed("1.parvis", &canteen("Cantine 1"))).wait().expect("ends").success());
    let whole = timed.elapsed();

    let pointer = || {
        let text = town.done(&["list", "--format", "json"]);
        let list: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(list.as_array().map(Vec::len), Some(1), "{text}");
        list[0]["hash"].as_str().expect("a hash").to_owned()
    };
    let (mut old, mut new) = (0, 0);
    let mut before = pointer();
    for round in 0..100_u32 {
        // A package that was never seen, so that every round has all the work before it; signed here, which is quicker.
        let key = package::signature::SecretKey::from_bytes(&secret(&town));
        let bytes = package::signature::sign(&canteen(&format!("Cantine {}", round + 2)), &key);
        let after = host::hash::of(&bytes);
        let file = town.package("next.parvis", &bytes);
        let mut child = install(file);
        // Over the whole time and a little beyond, in no order, so that nothing that grows hides a moment.
        thread::sleep(whole * (round * 37 % 100) / 80);
        let _already_over = child.kill();
        child.wait().expect("ends");
        let now = pointer();
        assert!(now == before || now == after, "a third state after round {round}");
        let package = fs::read(data.join("packages").join(format!("{now}.parvis"))).expect("the package");
        assert_eq!(host::hash::of(&package), now, "what it points to is whole");
        if now == before {
            old += 1
        } else {
            new += 1
        }
        before = now;
    }
    assert!(old >= 5 && new >= 5, "both sides were seen: {old} old, {new} new");
    // Nothing that was left behind stands in the way: the host starts, offers it, takes a dossier, and clears up.
    let host = town.setup.start();
    assert_eq!(offered(&host).expect("the canteen").1, before);
    assert_eq!(Draft::good(&host).send(&host).status, 201);
    assert!(install(town.signed("last.parvis", &canteen("Cantine dernière"))).wait().expect("ends").success());
    soon(&host, Some("Cantine dernière"));
    let drafts = || {
        crate::support::host::files(&data.join("packages"))
            .into_iter()
            .any(|file| file.extension().is_some_and(|end| end == "new"))
    };
    let start = Instant::now();
    while drafts() && start.elapsed() < Duration::from_secs(20) {
        thread::sleep(Duration::from_millis(50));
    }
    assert!(!drafts(), "unfinished packages are cleared away");
}

/// The secret key "mairie".
fn secret(town: &Town) -> [u8; 32] {
    let text = fs::read_to_string(town.at("mairie.key")).expect("the key");
    package::keys::SecretKeyFile::read(&text).expect("a key").key.to_bytes()
}
