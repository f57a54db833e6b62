//! The command line: what it says, and with which exit code.

use std::process::Output;

use crate::support::{
    command,
    dossier::{Draft, PHOTO},
    host::Setup,
    plugin::Plugin,
};

fn run(arguments: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command().args(arguments).output().expect("parvis runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (status.code().expect("no signal"), text(stdout), text(stderr))
}

#[test]
fn a_package_is_described_for_people_and_for_programs() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("canteen.parvis");
    std::fs::write(&file, Plugin::canteen().package()).expect("writes");
    let file = file.to_str().expect("UTF-8");
    let (code, out, _) = run(&["inspect", file]);
    assert_eq!(code, 0);
    assert!(out.contains("procedure  canteen") && out.contains("kept for  30 days"), "{out}");
    let (code, out, _) = run(&["inspect", file, "--format", "json"]);
    let parts: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &parts["description"]["id"], &parts["signed"]), (0, &"canteen".into(), &false.into()));
    std::fs::write(file, "nothing").expect("writes");
    let (code, out, error) = run(&["inspect", file]);
    assert!(code == 1 && out.contains("not-a-package") && error.contains(file), "{code} {out} {error}");
}

#[test]
fn exit_codes_say_what_kind_of_trouble_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().to_str().expect("UTF-8");
    for (arguments, code, said) in [
        (vec!["nonsense"], 2, "nonsense"),
        (vec!["check", "/nowhere/x.parvis"], 66, "/nowhere/x.parvis"),
        (vec!["inspect", "/nowhere/x.parvis"], 66, "/nowhere/x.parvis"),
        (vec!["serve", "--listen", "0.0.0.0:8080"], 78, "behind-tls-proxy"),
        (vec!["serve", "--set", "town.nmae=x"], 78, "town.nmae"),
        (vec!["serve", "--set", "nonsense"], 78, "KEY=VALUE"),
        (vec!["serve", "--config", "/nowhere/parvis.toml"], 78, "/nowhere/parvis.toml"),
        (vec!["serve", "--set", "town.time-zone=Mars/Phobos", "--data", at], 70, "Mars/Phobos"),
        (vec!["serve", "--data", at, "--ui", "/nowhere", "--packages", at], 70, "--ui"),
        (vec!["dossiers", "list", "--data", "/nowhere"], 70, "--data"),
        (vec!["--version"], 0, ""),
    ] {
        let (found, _, error) = run(&arguments);
        assert_eq!(found, code, "{arguments:?}: {error}");
        assert!(error.contains(said), "{arguments:?}: {error}");
    }
}

#[test]
fn an_unknown_variable_of_ours_is_named() {
    let output = command().arg("serve").env("PARVIS_TOWN_NMAE", "x").output().expect("parvis runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(78) && said.contains("PARVIS_TOWN_NMAE"), "{said}");
}

#[test]
fn settings_and_api_are_printed_as_they_are_published() {
    let published =
        |name: &str| std::fs::read_to_string(crate::support::root().join("host").join(name)).expect("reads");
    assert_eq!(run(&["settings"]).1, published("parvis.example.toml"));
    assert_eq!(run(&["openapi"]).1, published("openapi.json"));
}

#[test]
fn an_agent_lists_and_reads_dossiers_in_words() {
    let setup = Setup::canteen();
    let host = setup.start();
    let evil = "<script>alert(1)</script>\u{1b}[31m";
    // What steers a terminal never becomes an answer; what steers a browser does, since names may hold any sign.
    let visible = procedure::field::tidy(evil);
    let draft = Draft::with_photo(&host).answering(0, "child", visible.as_str().into());
    let receipt = draft.send(&host);
    assert_eq!(receipt.status, 201, "{}", receipt.text());
    let reference = receipt.json()["reference"].as_str().expect("a number").to_owned();
    let data = setup.data();
    let data = data.to_str().expect("UTF-8");

    let (code, out, _) = run(&["dossiers", "list", "--data", data]);
    assert_eq!(code, 0);
    assert!(out.contains(&reference) && out.contains("Cantine") && out.contains("Sera effacée le"), "{out}");
    assert!(!out.contains("canteen") && !out.contains("script"), "{out}");

    let said_aloud = reference.to_lowercase().replace('-', " ");
    let (code, out, error) = run(&["dossiers", "show", &said_aloud, "--data", data]);
    assert_eq!(code, 0, "{error}");
    for text in [
        "Cantine 1.0.0",
        &reference,
        "Français",
        "Service des écoles",
        "<script>alert(1)</script>",
        "Rennes (35)",
        "chat.jpg",
    ] {
        assert!(out.contains(text), "{text}: {out}");
    }
    assert!(!out.contains('\u{1b}'), "{out:?}");

    let (code, html, _) = run(&["dossiers", "show", &reference, "--html", "--locale", "ar", "--data", data]);
    assert_eq!(code, 0);
    assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("&lt;script&gt;alert(1)"), "{html}");
    assert!(!html.contains("<script") && !html.contains("http://") && !html.contains("https://"), "{html}");
    assert_eq!(html.matches("<h1>").count(), 1);
    assert!(!html.contains("[agent-") && !html.contains("[service-"), "every name has words: {html}");
    let faults = accessibility::page_rules::check_by_standards(&html);
    assert!(faults.is_empty(), "{faults:?}");

    let copies = tempfile::tempdir().expect("a folder");
    let folder = copies.path().join("documents");
    let folder = folder.to_str().expect("UTF-8");
    let (code, _, error) = run(&["dossiers", "show", &reference, "--documents", folder, "--data", data]);
    assert_eq!(code, 0, "{error}");
    assert_eq!(std::fs::read(format!("{folder}/1-chat.jpeg")).expect("the photo"), PHOTO);
    let (code, _, error) = run(&["dossiers", "show", &reference, "--documents", folder, "--data", data]);
    assert!(code != 0 && error.contains("does not exist"), "nothing is overwritten: {error}");

    let mut wrong = reference.clone();
    let last = wrong.pop().expect("a character");
    wrong.push(if last == '2' { '3' } else { '2' });
    let (code, _, error) = run(&["dossiers", "show", &wrong, "--data", data]);
    assert!(code == 1 && error.contains("never given out"), "{code} {error}");
    let unknown = host::dossier::reference::Reference::from_random(7).to_string();
    let (code, _, error) = run(&["dossiers", "show", &unknown, "--data", data]);
    assert!(code == 1 && error.contains(&unknown), "{code} {error}");
}
