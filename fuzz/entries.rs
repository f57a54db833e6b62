//! What is fuzzed: bytes from outside go into our readers. The fuzz targets call these functions, and so does a test of every run
//! (`tests/it/fuzz.rs`), over kept inputs and changed ones.
#![allow(dead_code, unreachable_pub, reason = "each target calls one of them, and a test both")]

use package::Package;
use procedure::{Advance, Description, Request, Review, api::Submission, document, script::Script};

/// Bytes of the longest document that is read here; the readers get their limit from each caller.
const LIMIT: usize = 1 << 20;

/// A package file. What is read must be read in the same way again, and fit together.
pub fn package(bytes: &[u8]) {
    let Ok(package) = Package::read(bytes) else { return };
    let module = &package.module;
    assert!(package.component.windows(module.len()).any(|window| window == module), "host and browser run one module");
    assert!(package.warnings.iter().all(|finding| finding.severity == procedure::Severity::Warning));
    let again = Package::read(bytes).expect("what was read is read again");
    assert_eq!((package.hash, package.component, package.words), (again.hash, again.component, again.words));
    documents(&package.manifest);
    package.journeys.values().for_each(|journey| documents(journey));
}

/// Documents of every type: what is read can be written, and says the same when it is read again.
pub fn documents(bytes: &[u8]) {
    if let Ok(text) = std::str::from_utf8(bytes)
        && document::parse(text).is_ok()
    {
        // Ours is the stricter reader: it never takes what serde_json refuses.
        serde_json::from_str::<serde_json::Value>(text).expect("JSON");
    }
    macro_rules! again {
        ($($kind:ty),+) => {$(
            if let Ok(read) = document::read::<$kind>(bytes, LIMIT) {
                let written = document::write(&read);
                let again = document::read::<$kind>(&written, usize::MAX).expect("what was written is read");
                assert_eq!(document::write(&again), written, "the same value gives the same bytes");
            }
        )+};
    }
    again!(Advance, Description, Request, Review, Script, Submission);
}
