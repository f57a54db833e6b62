//! Packages: a sound one is read as it was written; every fault is named; no bytes make the reader panic.

use procedure::{Finding, Severity};
use wasm_encoder::{Component, CustomSection, ModuleSection, Section as _};
use wit_component::{StringEncoding, embed_component_metadata};
use wit_parser::Resolve;

use crate::{
    Limits, Package, PackageParts, build, sections,
    signature::{self, SecretKey},
};

const MANIFEST: &str = r#"{"contract":"1.0","id":"canteen","version":"1.0.0","title":{"id":"procedure-title"},"summary":{"id":"procedure-summary"},"keywords":{"id":"procedure-keywords"},"lifeEvents":["childhood"],"minutes":3,"after":{"id":"procedure-after"},"service":"school","data":{"purpose":{"id":"a"},"basis":"public-task","law":{"id":"b"},"recipients":{"id":"c"},"rights":{"id":"d"},"retentionDays":30}}"#;

/// The smallest module that the contract allows; `extra` is put into it, `memory` is its memory.
fn module(memory: &str, extra: &str) -> Vec<u8> {
    let text = format!(
        r#"(module
            {extra}
            (memory (export "memory") {memory})
            (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) i32.const 1024)
            (func (export "parvis:procedure/guide@1.0.0#describe") (result i32) i32.const 8)
            (func (export "parvis:procedure/guide@1.0.0#advance") (param i32 i32) (result i32) i32.const 8)
            (func (export "cabi_post_parvis:procedure/guide@1.0.0#describe") (param i32))
            (func (export "cabi_post_parvis:procedure/guide@1.0.0#advance") (param i32)))"#
    );
    let mut module = wat::parse_str(text).expect("WAT");
    let mut resolve = Resolve::default();
    let (package, _) = resolve.push_path("../procedure/wit").expect("the WIT file");
    let world = resolve.select_world(&[package], Some("plugin")).expect("the world");
    embed_component_metadata(&mut module, &resolve, world, StringEncoding::UTF8, false).expect("metadata");
    module
}

fn parts(module: Vec<u8>) -> PackageParts {
    PackageParts {
        core_module: module,
        manifest: MANIFEST.as_bytes().to_vec(),
        words: [("fr".to_owned(), "procedure-title = Cantine\n".to_owned())].into(),
        journeys: [("simple".to_owned(), b"{}".to_vec())].into(),
        ..PackageParts::default()
    }
}

pub(crate) fn sound() -> Vec<u8> {
    build(&parts(module("1", ""))).expect("a sound package")
}

fn with_section(mut bytes: Vec<u8>, name: &str, data: &[u8]) -> Vec<u8> {
    let section = CustomSection { name: name.into(), data: data.into() };
    bytes.push(section.id());
    wasm_encoder::Encode::encode(&section, &mut bytes);
    bytes
}

#[track_caller]
fn check_refused(bytes: &[u8], code: &str) {
    let findings = Package::read(bytes).expect_err("refused");
    assert!(findings.iter().any(|finding| finding.code == code && finding.severity == Severity::Error), "{findings:?}");
}

#[test]
fn what_is_written_is_read() {
    let bytes = sound();
    let package = Package::read(&bytes).expect("sound");
    assert_eq!(package.description.id, "canteen");
    assert_eq!(package.manifest, MANIFEST.as_bytes());
    assert_eq!(package.words.len(), 1);
    assert!(package.journeys.contains_key("simple"));
    assert_eq!(package.hash.len(), 64);
    assert_eq!(bytes, sound(), "the same parts give the same bytes");
}

#[test]
fn the_memory_maximum_is_stamped_into_what_browser_and_host_run() {
    let limit = Limits::default().memory_pages;
    for (memory, maximum) in [("1", limit), ("1 9999", limit), ("1 3", 3)] {
        let package = Package::read(&build(&parts(module(memory, ""))).expect("sound")).expect("sound");
        let inside = sections::split(&package.component).expect("a component");
        let inner = inside.iter().find(|section| section.id == sections::CORE_MODULE).expect("a module");
        assert_eq!(inner.content, package.module, "host and browser run the same module");
        let found =
            wasmparser::Parser::new(0).parse_all(&package.module).find_map(|payload| match payload.expect("valid") {
                wasmparser::Payload::MemorySection(memories) => memories.into_iter().next()?.ok()?.maximum,
                _ => None,
            });
        assert_eq!(found, Some(maximum), "{memory}");
        wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::all())
            .validate_all(&package.component)
            .expect("valid");
    }
}

#[test]
fn tables_are_stamped_too_and_what_is_for_tools_alone_goes() {
    let limit = Limits::default().table_elements;
    let tables = r#"(table 1 funcref) (table 2 3 funcref) (table 1 99999999 funcref) (@custom "name" "\00\05large") (@custom "note" "x")"#;
    let package = Package::read(&with_module(&sound(), &wat_module("1", tables))).expect("sound");
    let mut found = Vec::new();
    for payload in wasmparser::Parser::new(0).parse_all(&package.module) {
        match payload.expect("valid") {
            wasmparser::Payload::TableSection(tables) => {
                found.extend(tables.into_iter().map(|table| table.expect("a table").ty.maximum));
            }
            wasmparser::Payload::CustomSection(custom) => panic!("{}", custom.name()),
            _ => {}
        }
    }
    assert_eq!(found, [Some(limit), Some(3), Some(limit)]);
}

#[test]
fn a_sound_package_has_no_imports() {
    let package = Package::read(&sound()).expect("sound");
    let imports = wasmparser::Parser::new(0)
        .parse_all(&package.module)
        .filter(|payload| matches!(payload, Ok(wasmparser::Payload::ImportSection(_))));
    assert_eq!(imports.count(), 0);
    assert!(sections::split(&package.component).expect("split").iter().all(|section| section.id != sections::IMPORT));
}

#[test]
fn each_fault_of_a_module_is_named() {
    let faults = [
        (r#"(import "env" "now" (func $now))"#, "1", "module-imports"),
        ("(func $run) (start $run)", "1", "module-start"),
        (r#"(func (export "_initialize"))"#, "1", "module-initialize"),
        ("", "300", "module-memory"),
        ("(table 20000 funcref)", "1", "module-table"),
        ("(table 1 externref)", "1", "module-invalid"),
        ("(func (param externref))", "1", "module-invalid"),
    ];
    for (extra, memory, code) in faults {
        // wit-component itself would refuse some of these, so the module is put into a sound package's place.
        check_refused(&with_module(&sound(), &wat_module(memory, extra)), code);
    }
    let many_locals = format!("(func (local {}))", "i32 ".repeat(2001));
    check_refused(&with_module(&sound(), &wat_module("1", &many_locals)), "module-locals");
    check_refused(
        &with_module(&sound(), &wat::parse_str("(module (memory (export \"memory\") 1))").expect("WAT")),
        "component-invalid",
    );
}

/// The module without the metadata that only the builder needs.
fn wat_module(memory: &str, extra: &str) -> Vec<u8> {
    module(memory, extra)
}

/// The package with another core module in place of its own.
fn with_module(package: &[u8], module: &[u8]) -> Vec<u8> {
    let mut bytes = sections::PREAMBLE.to_vec();
    for section in sections::split(package).expect("a component") {
        if section.id == sections::CORE_MODULE {
            bytes.push(sections::CORE_MODULE);
            wasm_encoder::Encode::encode(module, &mut bytes);
        } else {
            bytes.extend_from_slice(&package[section.range]);
        }
    }
    bytes
}

#[test]
fn two_core_modules_are_refused() {
    let mut second = Component::new();
    second.section(&ModuleSection(&wasm_encoder::Module::new()));
    let mut bytes = sound();
    bytes.extend_from_slice(&second.finish()[sections::PREAMBLE.len()..]);
    check_refused(&bytes, "module-count");
}

#[test]
fn the_contract_is_read_before_anything_else() {
    let without = |name: &str| {
        let package = sound();
        let mut bytes = sections::PREAMBLE.to_vec();
        for section in sections::split(&package).expect("split") {
            if section.custom().is_none_or(|(found, _)| found != name) {
                bytes.extend_from_slice(&package[section.range]);
            }
        }
        bytes
    };
    check_refused(&without("parvis:contract"), "contract-missing");
    check_refused(&without("parvis:manifest"), "manifest-missing");
    check_refused(&without("parvis:words/fr"), "words-source-missing");
    let newer = with_section(without("parvis:contract"), "parvis:contract", b"1.9");
    let findings = Package::read(&newer).expect_err("newer");
    assert_eq!(findings.len(), 1, "nothing else is judged: {findings:?}");
    assert_eq!(findings[0].code, "contract-unknown");
}

#[test]
fn the_statuses_of_a_manifest_are_judged() {
    let with = |statuses: &str| {
        let manifest = MANIFEST.replacen('{', &format!(r#"{{"statuses":{statuses},"#), 1);
        build(&PackageParts { manifest: manifest.into_bytes(), ..parts(module("1", "")) })
    };
    for (statuses, codes) in [
        (r#"[{"id":"received"},{"id":"enrolled","ends":true}]"#, &[][..]),
        (r#"[{"id":"received"},{"id":"received"}]"#, &["status-twice", "status-endless"]),
        (r#"[{"id":"enrolled","ends":true},{"id":"received"}]"#, &["status-first-ends"]),
    ] {
        let found = match with(statuses) {
            Ok(_) => Vec::new(),
            Err(crate::BuildError::Findings(findings)) => findings,
            Err(other) => panic!("{other}"),
        };
        let found: Vec<&str> = found.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(found, codes, "{statuses}");
    }
}

#[test]
fn sections_are_unique_known_and_the_signature_is_last() {
    check_refused(&with_section(sound(), "parvis:words/fr", b""), "section-twice");
    check_refused(&with_section(sound(), "parvis:words/FRENCH", b""), "words-locale");
    check_refused(&with_section(sound(), "parvis:words/en", b"\xff"), "words-encoding");
    check_refused(&with_section(sound(), "parvis:secret", b""), "section-unknown");
    check_refused(&with_section(sound(), "parvis:signature", b"s"), "signature-unknown");
    let key = SecretKey::from_bytes(&[7; 32]);
    let signed = signature::sign(&sound(), &key);
    assert_eq!(Package::read(&signed).expect("sound").signer, Some(key.public().id()));
    check_refused(&with_section(signed, "note", b"after"), "signature-not-last");
}

#[test]
fn every_fault_is_reported_at_once() {
    let mut bytes = with_module(&sound(), &wat_module("300", "(func $run) (start $run)"));
    bytes = with_section(bytes, "parvis:secret", b"");
    let codes: Vec<String> =
        Package::read(&bytes).expect_err("refused").iter().map(|finding: &Finding| finding.code.to_string()).collect();
    for code in ["module-start", "module-memory", "section-unknown"] {
        assert!(codes.iter().any(|found| found == code), "{code} in {codes:?}");
    }
}

#[test]
fn a_truncated_package_is_refused_or_ends_where_a_part_ends() {
    let bytes = sound();
    let ends: Vec<usize> = sections::split(&bytes).expect("sections").iter().map(|section| section.range.end).collect();
    let whole = Package::read(&bytes).expect("sound");
    let mut read = 0;
    for end in 0..bytes.len() {
        if let Ok(package) = Package::read(&bytes[..end]) {
            // What is cut off at a section's end is a package with fewer journeys: another file with another hash.
            assert!(ends.contains(&end), "cut at {end}");
            assert!(package.hash != whole.hash && package.journeys.len() < whole.journeys.len());
            read += 1;
        }
    }
    assert_eq!(read, 1, "the journey alone can be missing");
}

#[test]
fn a_package_with_one_flipped_bit_or_byte_is_refused_or_is_another_sound_one() {
    let bytes = sound();
    let whole = Package::read(&bytes).expect("sound");
    for at in 0..bytes.len() {
        for mask in (0..8).map(|bit| 1 << bit).chain([0xff]) {
            let mut flipped = bytes.clone();
            flipped[at] ^= mask;
            let Ok(package) = Package::read(&flipped) else { continue };
            assert_ne!(package.hash, whole.hash, "byte {at}, mask {mask:02x}");
            let features = wasmparser::WasmFeatures::all();
            wasmparser::Validator::new_with_features(features).validate_all(&package.component).expect("valid");
            // With the signature that is to come, not one of these will be read.
        }
    }
}

proptest::proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
        drop(Package::read(&bytes));
        let mut component = sections::PREAMBLE.to_vec();
        component.extend_from_slice(&bytes);
        drop(Package::read(&component));
    }
}
