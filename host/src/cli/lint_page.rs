//! `parvis lint-page`: pages of HTML, whoever wrote them, judged by the accessibility standards or by the customs of Parvis as well.

use std::{
    fs,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use accessibility::page_rules::{self, PageFinding};
use anyhow::Result;
use clap::Args;
use procedure::{Finding, Severity};

use super::{
    Refused,
    packages::Unreadable,
    report::{self, Format},
};

#[derive(Args)]
pub(super) struct Arguments {
    /// The pages; `-` reads one from standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Judge a page on a shared device, where nothing may be filled in from memory; this asks for the customs of Parvis, too
    #[arg(long, conflicts_with = "standards")]
    kiosk: bool,
    /// Ask for what WCAG, RGAA and ARIA ask for, and no more; this is what happens without any of these
    #[arg(long, conflicts_with = "house")]
    standards: bool,
    /// Ask for the customs of Parvis, too; breaking one is a warning
    #[arg(long)]
    house: bool,
    /// How findings are told
    #[arg(long, value_enum, default_value = "text")]
    format: Format,
}

pub(super) fn run(arguments: &Arguments, out: &mut impl Write) -> Result<()> {
    let judge = match (arguments.kiosk, arguments.house) {
        (true, _) => page_rules::check_at_kiosk,
        (false, true) => page_rules::check,
        (false, false) => page_rules::check_by_standards,
    };
    let mut findings = Vec::new();
    for file in &arguments.files {
        let place = if is_standard_input(file) { "stdin".to_owned() } else { file.display().to_string() };
        findings.extend(judge(&read(file)?).into_iter().map(|found| finding(&place, found)));
    }
    report::write(&findings, arguments.format, out)?;
    if findings.iter().any(|finding| finding.severity == Severity::Error) {
        return Err(Refused(format!("{}: {}", pages(arguments.files.len()), report::sum(&findings))).into());
    }
    if arguments.format == Format::Text {
        writeln!(out, "{}: nothing to correct", pages(arguments.files.len()))?;
    }
    Ok(())
}

fn pages(count: usize) -> String {
    if count == 1 { "1 page".to_owned() } else { format!("{count} pages") }
}

fn is_standard_input(file: &Path) -> bool {
    file == Path::new("-")
}

/// A page as a browser takes it: what is no UTF-8 is replaced, not refused.
fn read(file: &Path) -> Result<String> {
    let mut bytes = Vec::new();
    let read = if is_standard_input(file) {
        io::stdin().lock().read_to_end(&mut bytes).map(|_| ())
    } else {
        fs::read(file).map(|all| bytes = all)
    };
    read.map_err(|source| Unreadable { path: file.to_owned(), source })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A custom of ours is a warning: other people's good pages may do otherwise.
fn finding(file: &str, found: PageFinding) -> Finding {
    let element = if found.path.is_empty() { found.place } else { format!("{} [{}]", found.place, found.path) };
    let detail = format!("{element}: {}", found.detail);
    let finding =
        if found.house { Finding::warning(found.rule, file, detail) } else { Finding::error(found.rule, file, detail) };
    let cure =
        page_rules::rules().find(|rule| rule.id == found.rule).map(|rule| format!("{} ({})", rule.asks, rule.source));
    let finding = Finding { line: found.line, column: found.column, ..finding };
    match cure {
        Some(cure) => finding.cure(cure),
        None => finding,
    }
}
