//! `cargo xtask test`: every check there is, one sum at the end, and nothing hidden by the first failure.
mod counts;

use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;

use crate::build::{self, Part};
use crate::process::Program;
use crate::setup;
use crate::setup::wasm::TARGET;
use crate::terminal::{answer, elapsed, say};
use crate::tree::Tree;
use counts::Counts;

/// Run everything; the last line is `N passed, N failed`.
pub(crate) fn test(tree: &Tree) -> Result<ExitCode> {
    // Without these nothing below can run: their absence is an error of its own, not a failed test.
    let toolchain = setup::wasm::toolchain()?;
    let node = setup::node::packages(tree)?;

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
        toolchain
            .cargo()
            .args(["clippy", "--profile", "wasm", "--package", "kiosk-ui", "--lib", "--target", TARGET])
            .args(["--", "-D", "warnings"])
            .directory(&tree.root)
            .run("clippy for wasm")
    });
    report.check("tidy", || crate::tidy::tidy(tree));
    let built = report.check("build", || build::build(tree, Part::All));
    report.count("Rust tests", || {
        let run = Program::cargo()
            .args(["test", "--release", "--workspace", "--no-fail-fast"])
            .directory(&tree.root)
            .echo("Rust tests")?;
        Ok(counts::cargo(&run.output, run.success))
    });
    let configuration = "tests/browser/playwright.config.mjs";
    if tree.root.join(configuration).is_file() {
        report.count("browser tests", || {
            if !built {
                anyhow::bail!("not run, since the build failed");
            }
            let chromium = setup::browsers::chromium()?;
            let firefox = setup::browsers::firefox()?;
            crate::kiosk::host(tree)?;
            let results = tree.made().join("browser-tests.json");
            let _ = std::fs::remove_file(&results);
            let run = node
                .script("node_modules/@playwright/test/cli.js")
                .args(["test", "--config", configuration, "--reporter", "list,json"])
                .env("PLAYWRIGHT_JSON_OUTPUT_NAME", &results)
                .env("PARVIS_CHROMIUM", chromium)
                .env("PARVIS_FIREFOX", firefox)
                .env("PARVIS_TARGET", &tree.target)
                .echo("browser tests")?;
            counts::playwright(&std::fs::read_to_string(&results).unwrap_or_default(), run.success)
        });
    }
    Ok(report.end())
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
        say(format!("== {name}: {} passed, {} failed, {}", counts.passed, counts.failed, elapsed(start)));
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
        answer(format!("{} passed, {} failed", self.total.passed, self.total.failed));
        if self.total.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
