//! Who may say what a host offers: signatures, keys that are trusted and revoked, and what is refused.

use std::fs;

use crate::support::{
    host::Setup,
    plugin::Plugin,
    town::{Town, canteen, offered, soon},
};

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
