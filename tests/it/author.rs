//! The author's loop: `parvis new`, `test` and `preview`, as authors call them.

use std::{
    fs,
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::{Duration, Instant},
};

use crate::support::{client, command, target};

/// A folder with the new procedure `salle` in it.
fn salle() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    assert_eq!(run(folder.path(), &["new", "salle"]).0, 0);
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    finish(command().args(arguments).current_dir(folder))
}

fn finish(command: &mut Command) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command.output().expect("parvis runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    (status.code().expect("no signal"), text(stdout), text(stderr))
}

fn change(file: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(file).expect("reads");
    assert!(text.contains(from), "{} has no {from:?}", file.display());
    fs::write(file, text.replace(from, to)).expect("writes");
}

#[test]
fn a_new_procedure_passes_every_check_without_any_finding_and_takes_the_name_of_its_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let (code, out, error) = run(folder.path(), &["new", "pret-de-salle"]);
    assert!(code == 0 && out.contains("parvis check pret-de-salle"), "{out} {error}");
    let (code, out, error) = run(folder.path(), &["check", "pret-de-salle", "--format", "json"]);
    assert_eq!((code, out.trim(), error.as_str()), (0, "[]", ""));
    let (_, out, _) = run(folder.path(), &["check", "pret-de-salle"]);
    assert!(out.contains("pret-de-salle 1.0.0 can be installed."), "{out}");
}

#[test]
fn a_folder_that_is_there_is_left_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("salle")).expect("creates");
    fs::write(folder.path().join("fichier"), "mine").expect("writes");
    for (arguments, code, said) in [
        (["new", "salle"], 1, "salle is there already"),
        (["new", "fichier"], 1, "fichier is there already"),
        (["new", "Salle des fêtes"], 1, "a-z"),
        (["new", ".."], 1, "a-z"),
        (["new", "nowhere/salle"], 73, "nowhere/salle"),
    ] {
        let (found, _, error) = run(folder.path(), &arguments);
        assert!(found == code && error.contains(said), "{arguments:?}: {found} {error}");
    }
    let mut left: Vec<_> =
        fs::read_dir(folder.path()).expect("reads").map(|e| e.expect("an entry").file_name()).collect();
    left.sort();
    assert_eq!(left, ["fichier", "salle"], "nothing half-written stays");
    assert_eq!(fs::read_dir(folder.path().join("salle")).expect("reads").count(), 0);
}

#[test]
fn journeys_are_played_on_both_engines_with_the_same_bytes() {
    let folder = salle();
    let ui = target().join("parvis/ui");
    let ui = ui.to_str().expect("UTF-8");
    let (code, out, error) = run(folder.path(), &["test", "salle", "--ui", ui]);
    assert_eq!((code, error.as_str()), (0, ""), "{out}");
    for engine in ["wasmtime", "browser"] {
        for journey in ["simple.json", "corrected.json"] {
            let line = |line: &str| line.starts_with("passed") && line.contains(engine) && line.contains(journey);
            assert_eq!(out.lines().filter(|text| line(text)).count(), 1, "{engine} {journey}: {out}");
        }
    }
    assert!(out.lines().last().is_some_and(|line| line.contains("6 of 6 steps")), "how much is covered: {out}");

    let (code, out, _) = run(folder.path(), &["test", "salle", "--engine", "browser", "--ui", ui, "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    let passed = told["journeys"].as_array().expect("a list").iter().filter(|line| line["passed"] == true).count();
    assert_eq!((code, passed, &told["journeys"][0]["engine"]), (0, 2, &"browser".into()), "{out}");
}

#[test]
fn a_journey_that_fails_names_the_move() {
    let folder = salle();
    change(&folder.path().join("salle/journeys/simple.json"), r#""tables": "4""#, r#""tables": "5""#);
    let (code, out, error) = run(folder.path(), &["test", "salle", "--engine", "wasmtime"]);
    assert!(code == 1 && error.contains("1 of 2 did not go as written"), "{code} {error}");
    assert!(out.contains("failed  wasmtime  journeys/simple.json"), "{out}");
    assert!(out.contains(r#"move 12 of 14, {"expectOutcome""#), "{out}");
    let (code, out, _) = run(folder.path(), &["test", "salle", "--engine", "wasmtime", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &told["journeys"][1]["failure"]["move"]), (1, &12.into()), "{out}");
}

#[test]
fn what_cannot_be_tested_or_shown_is_said_with_its_exit_code() {
    let folder = salle();
    fs::create_dir(folder.path().join("vide")).expect("creates");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let taken = taken.local_addr().expect("an address").to_string();
    for (arguments, code, said) in [
        (vec!["test", "nowhere"], 66, "nowhere"),
        (vec!["test", "vide"], 66, "vide/procedure.yaml"),
        (vec!["test", "salle", "--browser", "/nowhere/chromium", "--ui", "salle"], 66, "--ui"),
        (vec!["preview", "vide"], 66, "vide/procedure.yaml"),
        (vec!["preview", "salle", "--listen", &taken], 69, "--listen"),
        (vec!["preview", "salle", "--listen", "0.0.0.0:0"], 1, "this machine alone"),
        (vec!["preview", "salle", "--listen", "nonsense"], 2, "nonsense"),
        (vec!["preview", "salle", "--listen", "127.0.0.1:0", "--ui", "vide"], 70, "folder of the UI"),
    ] {
        let (found, out, error) = run(folder.path(), &arguments);
        assert!(found == code && error.contains(said), "{arguments:?}: {found} {error} {out}");
        assert!(!out.contains("http://"), "nobody is sent to a page that is not there: {arguments:?}: {out}");
    }
    let ui = target().join("parvis/ui");
    let here = || {
        let mut command = command();
        command.current_dir(folder.path()).arg("test").arg("salle").arg("--ui").arg(&ui);
        command
    };
    let (code, _, error) = finish(here().env("PATH", "/nowhere"));
    assert!(code == 69 && error.contains("--engine wasmtime"), "{code} {error}");
    let (code, _, error) = finish(here().args(["--browser", "/nowhere/chromium"]));
    assert!(code == 69 && error.contains("/nowhere/chromium"), "{code} {error}");
    let (code, _, error) = finish(here().env("PARVIS_CHROMIUM", "/bin/true"));
    assert!(code == 69 && error.contains("/bin/true did not open the page"), "{code} {error}");

    fs::write(folder.path().join("salle/journeys/simple.json"), "{ \"procedure\": salle }").expect("writes");
    let (code, out, error) = run(folder.path(), &["test", "salle", "--engine", "wasmtime"]);
    assert!(
        code == 1 && out.contains("journeys/simple.json") && out.contains("journey-unreadable"),
        "{code} {out} {error}"
    );
}

/// A preview that runs; stopped when it is dropped.
struct Preview {
    child: Child,
    address: String,
    /// Read no further, but not closed: whoever closes it tells the preview that nobody looks.
    _out: BufReader<std::process::ChildStdout>,
    _folder: tempfile::TempDir,
    file: PathBuf,
}

impl Preview {
    fn start() -> Self {
        let folder = salle();
        let mut command = command();
        command.current_dir(folder.path()).args(["preview", "salle", "--listen", "127.0.0.1:0", "--ui"]);
        command.arg(target().join("parvis/ui")).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("parvis starts");
        let mut line = String::new();
        let mut out = BufReader::new(child.stdout.take().expect("piped"));
        out.read_line(&mut line).expect("says where");
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
        let (address, file) = (format!("http://{address}"), folder.path().join("salle/procedure.yaml"));
        Self { child, address, _out: out, _folder: folder, file }
    }

    fn get(&self, path: &str) -> client::Reply {
        client::send("GET", &format!("{}{path}", self.address), &[], &[])
    }

    /// The news as the page hears them first.
    fn news(&self) -> serde_json::Value {
        let reply = ureq::get(format!("{}/preview/news", self.address)).call().expect("answers");
        let mut lines = BufReader::new(reply.into_body().into_reader()).lines();
        let line = lines.next().expect("a line").expect("reads");
        serde_json::from_str(line.strip_prefix("data: ").expect("an event")).expect("JSON")
    }

    /// Waits for news of this kind; gives them and how long it took.
    #[track_caller]
    fn wait(&self, good: impl Fn(&serde_json::Value) -> bool) -> (serde_json::Value, Duration) {
        let began = Instant::now();
        loop {
            let news = self.news();
            if good(&news) {
                return (news, began.elapsed());
            }
            assert!(began.elapsed() < Duration::from_secs(30), "{news}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.child.kill().expect("kills");
        self.child.wait().expect("ends");
    }
}

#[test]
fn a_preview_offers_what_was_saved_and_keeps_the_last_good_version_while_something_is_wrong() {
    let preview = Preview::start();
    let page = preview.get("/preview");
    assert!(page.status == 200 && page.text().contains("thrown away"), "{}", page.text());
    assert!(page.header("content-security-policy").contains("frame-src 'self'"));
    let app = preview.get("/");
    assert!(app.header("content-security-policy").contains("frame-ancestors 'self'"));
    let titles = |preview: &Preview| preview.get("/api/procedures/fr").text();
    let (first, _) = preview.wait(|news| news["version"] != "");
    assert!(first["procedure"] == "salle" && titles(&preview).contains("Emprunter des tables"), "{first}");
    assert!(!titles(&preview).contains(r#""unsigned":true"#), "the pages look as they will");

    change(&preview.file, "title: Emprunter des tables", "title: Prendre des tables");
    let (second, took) = preview.wait(|news| news["version"] != first["version"]);
    assert!(titles(&preview).contains("Prendre des tables"), "the host offers it before the page is told");
    assert!(took < Duration::from_secs(10), "{took:?}");

    change(&preview.file, "weekday(day)", "weekdya(day)");
    let (wrong, _) = preview.wait(|news| news["behind"] == true);
    let text = fs::read_to_string(&preview.file).expect("reads");
    let place =
        format!("procedure.yaml:{}:", text.lines().position(|line| line.contains("weekdya")).expect("a line") + 1);
    assert!(
        wrong["findings"].as_str().is_some_and(|text| text.contains("weekdya") && text.contains(&place)),
        "{wrong}"
    );
    assert_eq!((&wrong["version"], titles(&preview).contains("Prendre")), (&second["version"], true));

    change(&preview.file, "weekdya(day)", "weekday(day)");
    let (mended, _) = preview.wait(|news| news["behind"] == false);
    assert_eq!(mended["version"], second["version"], "the same text is the same package");

    // A journey that fails is told, and hides nothing.
    change(&preview.file, "is: 'borrower == \"club\" ? euros(0)", "is: 'borrower == \"club\" ? euros(1)");
    let (told, _) = preview.wait(|news| news["findings"].as_str().is_some_and(|text| text.contains("journey-failed")));
    assert!(told["behind"] == false && told["version"] != second["version"], "{told}");
}

#[test]
fn a_preview_that_is_told_to_stop_leaves_nothing_behind() {
    let temporary = tempfile::tempdir().expect("a folder");
    let folder = salle();
    let mut command = command();
    command.current_dir(folder.path()).args(["preview", "salle", "--listen", "127.0.0.1:0", "--ui"]);
    command.arg(target().join("parvis/ui")).env("TMPDIR", temporary.path());
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("parvis starts");
    let mut line = String::new();
    let mut out = BufReader::new(child.stdout.take().expect("piped"));
    out.read_line(&mut line).expect("says where");
    let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address").to_owned();
    // The page listens for news meanwhile: that must not keep the preview from stopping.
    let mut news =
        ureq::get(format!("http://{address}/preview/news")).call().expect("answers").into_body().into_reader();
    let listening = std::thread::spawn(move || std::io::copy(&mut news, &mut std::io::sink()));
    assert!(fs::read_dir(temporary.path()).expect("reads").count() > 0, "it works in a folder of its own");
    let began = Instant::now();
    let stopped = Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("kill runs");
    assert!(stopped.success() && child.wait().expect("ends").success());
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    let _heard = listening.join().expect("ends");
    let mut rest = String::new();
    out.read_to_string(&mut rest).expect("reads");
    assert_eq!(fs::read_dir(temporary.path()).expect("reads").count(), 0, "{rest}");
}
