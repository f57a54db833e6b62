//! `cargo xtask test`: every check there is, one sum at the end, and nothing hidden by the first failure.
mod counts;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};

use crate::build::{self, Part};
use crate::grid::results::{self, Results};
use crate::process::Program;
use crate::setup;
use crate::setup::node::Node;
use crate::setup::wasm::{TARGET, WasmToolchain};
use crate::terminal::{answer, elapsed, say};
use crate::tree::Tree;
use counts::Counts;

/// Where Playwright finds the browser tests.
pub(crate) const BROWSER_TESTS: &str = "tests/browser/playwright.config.js";
/// These link wasmtime. Apart from the others, cargo gives it the features that the host's own build gives it, and so compiles it
/// once: together with all crates it was compiled a second time, for ten minutes.
const WITH_ENGINE: [&str; 2] = ["host", "tests"];

/// What can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Without {
    /// Hearing a journey with the screen reader Orca, which needs Debian and some eight minutes
    Listening,
}

/// What must be there before anything can run. All of it is looked for first: who must install something hears it at once, and not
/// after half an hour.
struct Ready {
    toolchain: WasmToolchain,
    node: Node,
    chromium: PathBuf,
    firefox: PathBuf,
}

impl Ready {
    fn set_up(tree: &Tree, listening: bool) -> Result<Self> {
        setup::lints::components()?;
        setup::clang::clang()?;
        setup::kiosk::packages()?;
        if listening {
            setup::orca::desktop()?;
        }
        Ok(Self {
            toolchain: setup::wasm::toolchain()?,
            node: setup::node::packages(tree)?,
            chromium: setup::browsers::chromium()?,
            firefox: setup::browsers::firefox()?,
        })
    }
}

/// Run everything, without the screen reader where there is no `listening`; the last line is `N passed, N failed`.
pub(crate) fn test(tree: &Tree, listening: bool) -> ExitCode {
    let ready = match Ready::set_up(tree, listening) {
        Ok(ready) => ready,
        Err(error) => {
            let code = crate::explain(&error);
            answer(Counts { passed: 0, failed: 1 }.to_string());
            return code;
        }
    };
    // Whatever ends this run early leaves no results of another one.
    Results::forget(tree);
    let sources = results::build(tree);
    let mut ran = Results::default();
    let mut report = Report::default();
    report.check("formatting", || {
        Program::cargo().args(["fmt", "--all", "--check"]).directory(&tree.root).run("formatting")
    });
    report.check("clippy, this machine", || {
        Program::cargo()
            .args(["clippy", "--release", "--workspace", "--all-targets", "--", "-D", "warnings"])
            .directory(&tree.root)
            .run("clippy")
    });
    report.check("clippy, the UI as wasm", || {
        ready
            .toolchain
            .cargo()
            .args(["clippy", "--profile", "wasm", "--package", "kiosk-ui", "--lib", "--target", TARGET])
            .args(["--", "-D", "warnings"])
            .directory(&tree.root)
            .run("clippy for wasm")
    });
    report.check("tidy", || crate::tidy::tidy(tree));
    let mut grown = Vec::new();
    let built = report.check("build", || {
        grown = build::build(tree, Part::All)?;
        Ok(())
    });
    report.check("sizes", || if grown.is_empty() { Ok(()) } else { bail!("{}", grown.join("\n")) });
    let hosted = report.check("the host's program", || crate::kiosk::host(tree).map(drop));
    let [engine, others] = selections();
    report.count("Rust tests with the engine", || rust(tree, &engine, &mut ran));
    report.count("Rust tests of the other crates", || rust(tree, &others, &mut ran));
    report.count("browser tests", || {
        if !(built && hosted) {
            bail!("not run, since what they drive was not built");
        }
        browsers(tree, &ready, &mut ran)
    });
    if listening {
        report.count("what a screen reader says", || {
            if !(built && hosted) {
                bail!("not run, since what it reads was not built");
            }
            heard(tree, &ready, &mut ran)
        });
    }
    report.check("grid", || {
        // What was changed meanwhile may have been tested before or after.
        ran.build = sources?;
        if results::build(tree)? != ran.build {
            bail!("the sources changed while they were tested; no criterion counts as tested");
        }
        ran.keep(tree)?;
        crate::grid::grid(tree)
    });
    report.end()
}

/// The arguments with which cargo tests all crates, in two parts.
pub(crate) fn selections() -> [Vec<&'static str>; 2] {
    let engine = WITH_ENGINE.map(|name| ["--package", name]).concat();
    let others = WITH_ENGINE.map(|name| ["--exclude", name]).concat();
    [engine, [&["--workspace"], &others[..]].concat()]
}

/// `cargo test` of some packages.
fn rust(tree: &Tree, selection: &[&str], ran: &mut Results) -> Result<Counts> {
    let run = Program::cargo()
        .args(["test", "--release", "--no-fail-fast"])
        .args(selection)
        .directory(&tree.root)
        .echo("Rust tests")?;
    ran.take_cargo(&run.output);
    Ok(counts::cargo(&run.output, run.success))
}

/// The suite of `tests/browser` in both browsers.
fn browsers(tree: &Tree, ready: &Ready, ran: &mut Results) -> Result<Counts> {
    if !tree.root.join(BROWSER_TESTS).is_file() {
        bail!(
            "{BROWSER_TESTS} is not there: the browser tests cannot run, and without them nothing was tested in a browser"
        );
    }
    let results = tree.made().join("browser-tests.json");
    let _ = std::fs::remove_file(&results);
    let run = playwright(tree, &ready.node, &ready.chromium, &ready.firefox)
        .args(["--reporter", "list,json"])
        .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &results)
        .echo("browser tests")?;
    let written = std::fs::read_to_string(&results).unwrap_or_default();
    let counts = counts::playwright(&written, run.success)?;
    for test in ran.take_playwright(&written)? {
        say(format!("passed only when tried again: {test}"));
    }
    Ok(counts)
}

/// The journey of `tests/orca` with a screen reader, in both browsers.
fn heard(tree: &Tree, ready: &Ready, ran: &mut Results) -> Result<Counts> {
    let run = crate::listen::journey(tree, &ready.node, &ready.chromium, &ready.firefox).echo("listening")?;
    for file in crate::listen::results(tree) {
        // Without the file the journey did not come to its end, which is counted as a failure below.
        let written = std::fs::read_to_string(&file).unwrap_or_else(|_| "{}".to_owned());
        ran.take_heard(&written)?;
    }
    Ok(counts::listening(&run.output, run.success))
}

/// Playwright's `test` with this tree's suite, and everything it must know of this machine.
pub(crate) fn playwright(tree: &Tree, node: &Node, chromium: &Path, firefox: &Path) -> Program {
    node.script("node_modules/@playwright/test/cli.js")
        .args(["test", "--config", BROWSER_TESTS])
        .env("CARGO_TARGET_DIR", &tree.target)
        .env("PARVIS_CHROMIUM", chromium)
        .env("PARVIS_FIREFOX", firefox)
}

/// What has run so far.
#[derive(Debug, Default)]
struct Report {
    total: Counts,
    failed: Vec<String>,
}

impl Report {
    /// A part that passes or fails as one. Returns whether it passed.
    fn check(&mut self, name: &str, part: impl FnOnce() -> Result<()>) -> bool {
        self.count(name, || part().map(|()| Counts { passed: 1, failed: 0 }))
    }

    /// A part that counts for itself; an error of its own is one failure.
    fn count(&mut self, name: &str, part: impl FnOnce() -> Result<Counts>) -> bool {
        say(format!("\n== {name}"));
        let start = Instant::now();
        let counts = part().unwrap_or_else(|error| {
            crate::terminal::fail(&error);
            Counts { passed: 0, failed: 1 }
        });
        say(format!("== {name}: {counts}, {}", elapsed(start)));
        if counts.failed > 0 {
            self.failed.push(name.to_owned());
        }
        self.total = self.total + counts;
        counts.failed == 0
    }

    fn end(self) -> ExitCode {
        if !self.failed.is_empty() {
            say(format!("\nFailed: {}", self.failed.join(", ")));
        }
        answer(self.total.to_string());
        if self.total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
