//! Installing while the host runs: what is offered, what is listed, and what journeys under way notice (nothing).

use std::{fs, thread};

use crate::support::{
    dossier::Draft,
    plugin::Plugin,
    town::{Town, canteen, offered, soon},
};

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
