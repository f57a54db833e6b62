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

/// A package of the canteen with this journey inside.
fn with_journey(plugin: &Plugin, journey: &str) -> Vec<u8> {
    package::build(&package::PackageParts {
        journeys: [("simple.json".to_owned(), journey.as_bytes().to_vec())].into(),
        ..plugin.parts()
    })
    .expect("a package")
}

const JOURNEY: &str = r#"{"procedure":"canteen","name":"a child eats","today":"2026-11-22","play":[
    {"expectStep":"child"},{"answer":{"child":"Zoé"}},{"expectStep":"commune"}]}"#;

#[test]
fn a_run_says_what_each_call_used_of_its_limits() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("canteen.parvis");
    std::fs::write(&file, with_journey(&Plugin::canteen(), JOURNEY)).expect("writes");
    let file = file.to_str().expect("UTF-8");
    let (code, out, error) = run(&["run", file]);
    assert_eq!(code, 0, "{error}");
    for said in ["simple.json", "asks child", "asks commune", "at most", "100000000", "12.5%"] {
        assert!(out.contains(said), "{said}: {out}");
    }
    let (code, out, _) = run(&["run", file, "--journey", "simple", "--format", "json"]);
    let run_of: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let calls = run_of["journeys"][0]["calls"].as_array().expect("calls");
    assert_eq!((code, calls.len(), &calls[1]["said"]), (0, 2, &"asks commune".into()));
    assert_eq!(calls[0]["used"]["memoryBytes"], 32 * 65_536);
    let (used, most) = (&calls[0]["used"], &run_of["limits"]);
    assert_eq!(
        used.as_object().map(|used| used.keys().collect::<Vec<_>>()),
        most.as_object().map(|most| most.keys().collect())
    );
    assert!(used["fuel"].as_u64() < most["fuel"].as_u64() && used["fuel"].as_u64() > Some(0), "{out}");
    // Another journey, from a file: what fails is said, with what was used until then.
    let other = folder.path().join("other.json");
    std::fs::write(&other, JOURNEY.replace(r#"{"expectStep":"commune"}"#, r#"{"expectFinished":true}"#))
        .expect("writes");
    let (code, out, _) = run(&["run", file, "--journey", other.to_str().expect("UTF-8")]);
    assert!(
        code == 1 && out.contains("asks commune") && out.contains("failed: move 2: expected the review"),
        "{code} {out}"
    );
}

#[test]
fn a_run_that_meets_a_limit_names_it_and_one_that_cannot_begin_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("canteen.parvis");
    let hostile = &crate::support::hostile::hostile()["loop"];
    std::fs::write(&file, with_journey(&hostile.plugin("canteen"), JOURNEY)).expect("writes");
    let path = file.to_str().expect("UTF-8");
    let (code, out, _) = run(&["run", path]);
    assert!(code == 1 && out.contains("all its time") && out.contains("100.0%"), "{code} {out}");
    let (code, _, error) = run(&["run", path, "--journey", "nowhere"]);
    assert!(code == 1 && error.contains("nowhere") && error.contains("simple.json"), "{code} {error}");
    std::fs::write(&file, Plugin::canteen().package()).expect("writes");
    let (code, _, error) = run(&["run", path]);
    assert!(code == 1 && error.contains("--journey FILE"), "{code} {error}");
    std::fs::write(&file, "nothing").expect("writes");
    let (code, out, _) = run(&["run", path]);
    assert!(code == 1 && out.contains("not-a-package"), "{code} {out}");
}

#[test]
fn exit_codes_say_what_kind_of_trouble_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path().to_str().expect("UTF-8");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().expect("an address").to_string();
    for (arguments, code, said) in [
        (vec!["nonsense"], 2, "nonsense"),
        (vec!["serve", "--listen", &taken, "--data", at], 69, "another program is there"),
        (vec!["lint-page", "/nowhere/page.html"], 66, "/nowhere/page.html"),
        (vec!["check", "/nowhere/x.parvis"], 66, "/nowhere/x.parvis"),
        (vec!["inspect", "/nowhere/x.parvis"], 66, "/nowhere/x.parvis"),
        (vec!["lint-page", "/nowhere/x.html"], 66, "/nowhere/x.html"),
        (vec!["lint-page", "x.html", "--kiosk", "--standards"], 2, "--standards"),
        (vec!["run", "/nowhere/x.parvis"], 66, "/nowhere/x.parvis"),
        (vec!["measure", "--width", "34 cm", "--bottom", "800"], 2, "millimetres"),
        (vec!["measure", "--width", "336", "--bottom", "800", "--pixels", "1080"], 2, "1080x1920"),
        (vec!["measure", "--width", "336", "--bottom", "1000"], 1, "wheelchair"),
        (vec!["measure", "--width", "60", "--bottom", "800"], 1, "too small"),
        (vec!["measure", "--width", "336", "--bottom", "800"], 0, ""),
        (vec!["serve", "--set", "dossiers.max-bytes=3000000"], 78, "dossiers.max-bytes"),
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
fn a_page_is_judged_with_line_and_rule_and_customs_only_warn() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, html: &str| {
        let file = folder.path().join(name);
        std::fs::write(&file, html).expect("writes");
        file.to_str().expect("UTF-8").to_owned()
    };
    let bad =
        write("bad.html", "<!doctype html><html lang=fr><title>Plan</title>\n<h1>Plan</h1>\n  <img src=plan.png>");
    let good = write(
        "good.html",
        "<!doctype html><html lang=fr><title>Plan</title><main><h1>Plan</h1><input aria-label=Rue required></main>",
    );
    let (code, out, error) = run(&["lint-page", &good, &bad]);
    assert!(
        code == 1 && out.contains("bad.html:3:3: error: <img") && out.contains("(image-alternative)"),
        "{code} {out}"
    );
    assert!(!out.contains("good.html") && error.contains("2 pages: 1 to correct"), "{out} {error}");
    let (code, out, _) = run(&["lint-page", &good]);
    assert!(code == 0 && out.contains("nothing to correct"), "{code} {out}");
    let (code, out, _) = run(&["lint-page", "--house", "--format", "json", &good]);
    let findings: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let required = findings.as_array().expect("a list").iter().find(|finding| finding["code"] == "required-attribute");
    assert_eq!((code, &required.expect("a custom of ours")["severity"]), (0, &"warning".into()));
    let (code, out, _) = run(&["lint-page", "--format", "sarif", &bad]);
    let report: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &report["runs"][0]["results"][0]["ruleId"]), (1, &"image-alternative".into()));
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

#[test]
fn an_agent_says_where_a_dossier_stands_and_reads_where_it_stood() {
    let mut plugin = Plugin::canteen();
    let status = |id: &'static str, ends| procedure::Status { id: id.into(), ends };
    plugin.description.statuses = vec![status("received", false), status("granted", true)];
    plugin.french.push_str("\nstatus-received = Reçue\nstatus-granted = Acceptée\n");
    let setup = Setup::with(&[("canteen", plugin.package())]);
    let host = setup.start();
    let receipt = Draft::good(&host).send(&host);
    assert_eq!(receipt.status, 201, "{}", receipt.text());
    let reference = receipt.json()["reference"].as_str().expect("a number").to_owned();
    let data = setup.data();
    let data = data.to_str().expect("UTF-8");

    let list = || run(&["dossiers", "list", "--data", data]).1;
    let mark = |status: &str| run(&["dossiers", "mark", &reference, status, "--data", data]);
    assert!(list().contains("Cantine  Reçue  ("), "{}", list());
    let (code, _, error) = mark("lost");
    assert!(code == 1 && error.contains("received, granted"), "{code} {error}");
    assert!(list().contains("Reçue"), "nothing changed");
    let (code, out, error) = mark("granted");
    assert!(code == 0 && out.contains("Acceptée"), "{code} {out} {error}");
    assert!(list().contains("Cantine  Acceptée  ("), "{}", list());
    let (_, shown, _) = run(&["dossiers", "show", &reference, "--data", data]);
    // Fluent sets what it puts into a sentence apart, for texts that run the other way.
    let shown = shown.replace(['\u{2068}', '\u{2069}'], "");
    let at = |text: &str| shown.find(text).unwrap_or_else(|| panic!("{text}: {shown}"));
    assert!(at("État: Acceptée, depuis le ") < at("Reçue, depuis le "), "the present one stands first: {shown}");

    let connection = host.database();
    connection.execute("DELETE FROM dossiers", []).expect("erases");
    let left: i64 = connection.query_row("SELECT count(*) FROM statuses", [], |row| row.get(0)).expect("counts");
    assert_eq!(left, 0, "what is said of a dossier goes with it");
}
