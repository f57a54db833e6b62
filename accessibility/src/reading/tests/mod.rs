//! Every rule with what it finds and what it lets pass.

use super::*;

mod textstat;

/// The faults of a text: code and words.
fn faults(text: &str, locale: &str) -> Vec<String> {
    let report = judge(text, locale, Register::of(locale), &Glossary::default());
    report.faults.iter().map(|fault| format!("{}: {}", fault.code, &text[fault.at.clone()])).collect()
}

mod measure;
