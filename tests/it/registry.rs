//! What is refused at the door: every faulty package with all its findings, and the host offers the others.

use procedure::{Advance, Exit, Mark, Picture, Text, Value};

use crate::support::{
    dossier::{Draft, rennes},
    host::Setup,
    hostile::hostile,
    plugin::Plugin,
};

/// The findings of `parvis check`.
fn check(bytes: &[u8]) -> (bool, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("x.parvis");
    std::fs::write(&file, bytes).expect("writes");
    let output = crate::support::command().arg("check").arg(&file).output().expect("parvis runs");
    let code = output.status.code().expect("an exit code, not a signal");
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(code == 0 || code == 1, "exit code {code}: {said}");
    (code == 0, said)
}

#[track_caller]
fn refused(bytes: &[u8], codes: &[&str]) {
    let (installed, said) = check(bytes);
    assert!(!installed, "{said}");
    for code in codes {
        let told = said.lines().any(|line| line.contains(": error: ") && line.ends_with(&format!("({code})")));
        assert!(told, "{code} is not among: {said}");
    }
}

#[test]
fn a_sound_package_can_be_installed() {
    let (installed, said) = check(&Plugin::canteen().package());
    assert!(installed && said.contains("canteen 1.0.0 can be installed"), "{said}");
    assert!(said.contains("(journey-missing)"), "{said}");
}

#[test]
fn what_is_no_package_is_refused() {
    refused(b"", &["not-a-package"]);
    refused(b"PK\x03\x04 something else", &["not-a-package"]);
    let sound = Plugin::canteen().package();
    refused(&sound[..sound.len() / 2], &["not-a-package"]);
    // A core module alone is no component.
    refused(&Plugin::canteen().module(), &["not-a-package"]);
}

#[test]
fn a_newer_contract_is_refused_before_anything_else_is_judged() {
    let mut bytes = Plugin::canteen().package();
    let name = b"parvis:contract";
    let at = bytes.windows(name.len()).position(|window| window == name).expect("the section") + name.len();
    assert_eq!(&bytes[at..at + 3], b"1.0");
    bytes[at..at + 3].copy_from_slice(b"9.0");
    refused(&bytes, &["contract-unknown"]);
}

#[test]
fn imports_are_refused() {
    let component = wat::parse_str(
        r#"(component
            (import "wasi:clocks/wall-clock@0.2.0" (instance (export "now" (func (result u64)))))
            (core module (memory (export "memory") 1)))"#,
    )
    .expect("WAT");
    refused(&with_contract(component), &["component-imports"]);
}

#[test]
fn two_core_modules_are_refused() {
    let component = wat::parse_str("(component (core module) (core module))").expect("WAT");
    refused(&with_contract(component), &["module-count"]);
}

/// A component that says which contract it speaks.
fn with_contract(mut component: Vec<u8>) -> Vec<u8> {
    let name = b"parvis:contract";
    let body = [&[name.len() as u8][..], name, b"1.0"].concat();
    component.extend([0, body.len() as u8]);
    component.extend(body);
    component
}

#[test]
fn a_manifest_that_describe_does_not_give_is_refused() {
    refused(&Plugin { describes: Some("{}".to_owned()), ..Plugin::canteen() }.package(), &["manifest-differs"]);
}

#[test]
fn a_procedure_that_fails_at_once_is_refused() {
    for name in ["loop", "memory", "unreachable", "large-answer", "bad-utf8"] {
        let plugin = Plugin { replies: Vec::new(), ..hostile()[name].plugin("canteen") };
        refused(&plugin.package(), &["procedure-failed"]);
    }
}

#[test]
fn a_procedure_that_asks_nothing_is_refused() {
    let mut plugin = Plugin::canteen();
    plugin.replies.drain(..3);
    refused(&plugin.package(), &["begins-without-question"]);
}

#[test]
fn a_page_whose_picture_or_mark_is_nowhere_is_refused_in_any_language() {
    let mut plugin = Plugin::canteen();
    let Some(Advance::Ask(step)) = plugin.replies.first_mut() else { panic!("it asks") };
    let mark = Some(Mark { x: 60, y: 1, width: 50, height: 1 });
    step.picture = Some(Picture { name: "card.svg".to_owned(), shows: Text::from("procedure-title"), mark });
    refused(&plugin.package(), &["picture-missing", "mark-outside"]);
}

#[test]
fn missing_words_and_faulty_words_are_all_named() {
    let exit = Exit {
        id: "closed".into(),
        title: Text::from("closed-title"),
        text: Text::from("closed-text"),
        urgent: false,
        contacts: Vec::new(),
    };
    let plugin = Plugin {
        replies: vec![Advance::Exit(exit)],
        french: "procedure-title = Cantine\nservice-school = Écoles\n".to_owned(),
        ..Plugin::canteen()
    };
    let (installed, said) = check(&plugin.package());
    assert!(!installed);
    for id in ["closed-title", "closed-text"] {
        assert!(
            said.contains(&format!("parvis:words/fr: error: the message {id} is missing (words-missing)")),
            "{said}"
        );
    }
    refused(
        &Plugin {
            french: "procedure-title = Cantine\nservice-school = Écoles\nnonsense\n".to_owned(),
            ..Plugin::canteen()
        }
        .package(),
        &["words-unreadable"],
    );
}

#[test]
fn the_host_offers_the_sound_packages_and_says_what_is_wrong_with_the_others() {
    let setup = Setup::with(&[
        ("a-canteen", Plugin::canteen().package()),
        (
            "b-again",
            Plugin { french: "procedure-title = Encore\nservice-school = Écoles\n".to_owned(), ..Plugin::canteen() }
                .package(),
        ),
        ("c-broken", b"nothing".to_vec()),
    ]);
    let host = setup.start();
    let catalogue = host.get("/api/procedures/fr").json();
    let titles: Vec<&str> = catalogue["procedures"].as_array().expect("a list").iter().map(title).collect();
    assert_eq!(titles, ["Cantine"]);
    for text in ["b-again.parvis", "procedure-twice", "c-broken.parvis", "not-a-package"] {
        host.wait_for_log(text);
    }
    host.assert_well();
}

fn title(entry: &serde_json::Value) -> &str {
    entry["title"].as_str().expect("a title")
}

#[test]
fn a_journey_that_began_with_a_replaced_package_can_still_be_sent() {
    let setup = Setup::canteen();
    let before = {
        let host = setup.start();
        let draft = Draft::good(&host);
        host.stop();
        draft
    };
    setup.remove_package("canteen");
    let newer = Plugin {
        french: "procedure-title = Cantine neuve\nservice-school = Écoles\n".to_owned(),
        ..Plugin::canteen()
    };
    setup.add_package("canteen", &newer.package());
    let host = setup.start();
    assert_eq!(title(&host.get("/api/procedures/fr").json()["procedures"][0]), "Cantine neuve");
    let old = &before.submission.package;
    assert_eq!(host.get(&format!("/packages/{old}/module.wasm")).status, 200);
    let words = host.get(&format!("/packages/{old}/words/fr.ftl"));
    assert!(words.text().contains("= Cantine\n"), "{}", words.text());
    assert_eq!(before.send(&host).status, 201);
}

#[test]
fn the_module_that_the_browser_gets_is_the_one_that_the_host_runs() {
    let bytes = Plugin::canteen().package();
    let package = package::Package::read(&bytes).expect("sound");
    let host = Setup::with(&[("canteen", bytes)]).start();
    let served = host.get(&format!("/packages/{}/module.wasm", package.hash));
    assert_eq!(served.body, package.module);
    assert_eq!(served.header("content-type"), "application/wasm");
    let inside = package.component.windows(package.module.len()).any(|window| window == package.module);
    assert!(inside, "the component is built around that very module");
}

/// How many dossiers are handed in for procedures that do their worst.
const HOSTILE_DOSSIERS: usize = 1_000;

#[test]
fn a_thousand_dossiers_for_procedures_that_fail_in_the_middle_change_nothing_for_the_others() {
    let begins = hostile().into_iter().filter(|(_, hostile)| hostile.begins && hostile.refused().is_none());
    let packages: Vec<(String, Vec<u8>)> = begins
        .map(|(name, hostile)| {
            // Ids stand in source code; these last as long as the tests.
            let id: &'static str = Box::leak(format!("hostile-{name}").into_boxed_str());
            (name, hostile.package(id))
        })
        .collect();
    assert!(packages.len() > 30, "{}", packages.len());
    let setup = Setup::canteen().set("limits.fuel-per-call=1000000").set("limits.call-milliseconds=250");
    for (name, bytes) in &packages {
        setup.add_package(name, bytes);
    }
    let host = setup.start();
    let drafts: Vec<Draft> = packages
        .iter()
        .map(|(_, bytes)| {
            let package = package::Package::read(bytes).expect("sound");
            let mut draft = Draft::with(&host, &[("child", Value::text("Zoé")), ("commune", rennes())]);
            draft.submission.procedure = package.description.id.clone();
            draft.submission.package = package.hash;
            draft
        })
        .collect();
    let mut good = 0;
    let mut at_first = 0;
    for (number, draft) in drafts.iter().cycle().take(HOSTILE_DOSSIERS).enumerate() {
        draft.send(&host).assert_error(500, "procedure-failed");
        if number % drafts.len() == 0 {
            assert_eq!(Draft::good(&host).send(&host).status, 201, "after {number}");
            good += 1;
        }
        if number == drafts.len() * 2 {
            at_first = host.memory();
        }
    }
    host.assert_well();
    host.wait_for_log("more memory than it may have");
    assert_eq!(host.dossiers(), good);
    let grown = host.memory().saturating_sub(at_first);
    assert!(grown < 50_000_000, "the host has {grown} bytes more than after the first dossiers");
}
