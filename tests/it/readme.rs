//! The page for authors: its commands are typed as they stand there, and do what the page says.

use std::{
    collections::BTreeSet,
    fs,
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
};

use crate::support::{parvis, root, target};

const PAGE: &str = "plugins/README.md";

/// The blocks of the page that are written in this language.
fn blocks(language: &str) -> Vec<String> {
    let page = fs::read_to_string(root().join(PAGE)).expect("reads");
    let (open, mut blocks, mut inside) = (format!("```{language}"), Vec::new(), None::<String>);
    for line in page.lines() {
        match &mut inside {
            None if line == open => inside = Some(String::new()),
            Some(_) if line == "```" => blocks.extend(inside.take()),
            Some(block) => block.push_str(&format!("{line}\n")),
            None => {}
        }
    }
    blocks
}

/// A shell in this folder with `parvis` on its path, and nothing of this process' settings.
fn shell(folder: &Path, line: &str) -> Command {
    let program = parvis().parent().expect("a folder").display().to_string();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut command = Command::new("sh");
    command.args(["-c", &format!("exec {line}")]).current_dir(folder);
    for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("PARVIS_")) {
        command.env_remove(name);
    }
    command.env("PATH", format!("{program}:{}", path.to_string_lossy()));
    command
}

#[test]
fn the_commands_of_the_page_lead_from_nothing_to_an_installed_procedure() {
    let folder = tempfile::tempdir().expect("a folder");
    let commands: Vec<String> = blocks("sh").iter().flat_map(|block| block.lines().map(str::to_owned)).collect();
    let names: Vec<&str> = commands.iter().map(|line| line.split(' ').nth(1).expect("a command")).collect();
    assert_eq!(names, ["new", "preview", "check", "test", "build", "keys", "sign", "keys", "install", "list"]);
    assert!(target().join("parvis/ui/index.html").is_file(), "the page needs the UI: cargo xtask build");
    let mut said = String::new();
    for line in &commands {
        if line.starts_with("parvis preview") {
            // It runs until it is stopped; the port of the page may be taken by a preview that somebody else is looking at.
            let mut child = shell(folder.path(), &format!("{line} --listen 127.0.0.1:0"));
            let mut child = child.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("starts");
            let mut first = String::new();
            BufReader::new(child.stdout.take().expect("piped")).read_line(&mut first).expect("reads");
            assert!(first.contains("is shown at http://"), "{line}: {first}");
            child.kill().expect("kills");
            child.wait().expect("ends");
            continue;
        }
        let output = shell(folder.path(), line).output().expect("runs");
        said = String::from_utf8(output.stdout).expect("UTF-8");
        let error = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(output.status.success() && error.is_empty(), "{line}: {error}\n{said}");
    }
    assert!(said.contains("pret-de-tables 1.0.0") && said.contains("signed by mairie-de-rennes"), "{said}");
}

#[test]
fn the_lines_to_add_are_a_step_and_then_only_journeys_and_translations_are_behind() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(shell(folder.path(), "parvis new pret-de-tables").output().expect("runs").status.success());
    let file = folder.path().join("pret-de-tables/procedure.yaml");
    let text = fs::read_to_string(&file).expect("reads");
    let [lines] = &blocks("yaml")[..] else { panic!("one block of lines to add") };
    let place = "  - section: you\n";
    assert!(text.contains(place));
    fs::write(&file, text.replace(place, &format!("{lines}{place}"))).expect("writes");
    let output = shell(folder.path(), "parvis check pret-de-tables --format json").output().expect("runs");
    let findings: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    let codes: BTreeSet<_> = findings.iter().filter_map(|finding| finding["code"].as_str()).collect();
    assert_eq!(codes, BTreeSet::from(["journey-failed", "message-missing"]), "{findings:#?}");
}
