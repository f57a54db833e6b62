//! Installations that are cut off, and files that are damaged: the host offers what it offered, or what it was to offer.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Stdio,
    thread,
    time::{Duration, Instant},
};

use crate::support::{
    command,
    dossier::Draft,
    town::{Town, canteen, offered, soon},
};

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
    let mut round = 0_u32;
    // A machine that has become busier since `whole` was measured gets more rounds, each later than the last.
    while round < 100 || (new < 5 && round < 400) {
        // A package that was never seen, so that every round has all the work before it; signed here, which is quicker.
        let key = package::signature::SecretKey::from_bytes(&secret(&town));
        let bytes = package::signature::sign(&canteen(&format!("Cantine {}", round + 2)), &key);
        let after = host::hash::of(&bytes);
        let file = town.package("next.parvis", &bytes);
        let mut child = install(file);
        // Over the whole time and a little beyond, in no order, so that nothing that grows hides a moment.
        let late = if round < 100 { 1 } else { round / 50 };
        thread::sleep(whole * late * (round * 37 % 100) / 80);
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
        round += 1;
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
