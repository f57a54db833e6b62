//! The functions that are fuzzed, over kept inputs and thousands of changed ones: what CI can do without a nightly compiler.

use std::{fs, panic};

use crate::support::{chance::Chance, host::files, plugin::Plugin, root};

#[path = "../../fuzz/entries.rs"]
mod entries;

/// How often each input is changed.
const CHANGES: usize = 400;

/// Every kept input below these folders.
fn kept(folders: &[&str]) -> Vec<(String, Vec<u8>)> {
    let paths = folders.iter().flat_map(|folder| files(&root().join(folder)));
    let mut inputs: Vec<_> = paths
        .filter(|path| path.extension().is_none_or(|extension| extension != "rs"))
        .map(|path| (path.display().to_string(), fs::read(&path).expect("reads")))
        .collect();
    inputs.sort();
    inputs
}

/// One of the things that happen to files: a byte is another, or gone, or there twice; the end is missing; two files are one.
fn changed(input: &[u8], other: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..=chance.below(3) {
        let at = chance.below(bytes.len());
        let end = (at + 1 + chance.below(40)).min(bytes.len());
        match chance.below(7) {
            0 if !bytes.is_empty() => bytes[at] = chance.next() as u8,
            1 if !bytes.is_empty() => bytes[at] ^= 1 << chance.below(8),
            2 => drop(bytes.drain(at.min(end)..end)),
            3 => {
                let twice = bytes[at.min(end)..end].to_vec();
                bytes.splice(at.min(end)..at.min(end), twice);
            }
            4 => bytes.truncate(at),
            5 => {
                let from = chance.below(other.len());
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from.min(other.len())..]);
            }
            _ => {
                let length = chance.below(5);
                bytes.splice(at.min(end)..at.min(end), chance.bytes(length));
            }
        }
    }
    bytes
}

#[track_caller]
fn fuzz(inputs: &[(String, Vec<u8>)], entry: fn(&[u8])) {
    for (name, input) in inputs {
        entry(input);
        for seed in 0..CHANGES as u64 {
            let mut chance = Chance(seed);
            let other = &inputs[chance.below(inputs.len())].1;
            let bytes = changed(input, other, &mut chance);
            if panic::catch_unwind(|| entry(&bytes)).is_err() {
                let file = crate::support::target().join("parvis/fuzz-failure");
                fs::write(&file, &bytes).expect("writes");
                panic!("{name}, changed with seed {seed}; the input is {}", file.display());
            }
        }
    }
}

#[test]
fn no_change_to_a_package_breaks_its_reader() {
    let mut inputs = kept(&["fuzz/corpus/package"]);
    inputs.push(("the canteen".to_owned(), Plugin::canteen().package()));
    fuzz(&inputs, entries::package);
    // The bundled ones are large; they are read as they are, and with their ends missing.
    for path in files(&crate::support::target().join("parvis/packages")) {
        let bytes = fs::read(path).expect("reads");
        entries::package(&bytes);
        (0..20).for_each(|part| entries::package(&bytes[..bytes.len() * part / 20]));
    }
}

#[test]
fn no_change_to_a_document_breaks_its_reader() {
    let inputs = kept(&["fuzz/corpus/documents", "procedure/tests/golden", "plugins/signalement/journeys"]);
    assert!(inputs.len() > 10, "the golden documents are there");
    fuzz(&inputs, entries::documents);
}
