//! Modules that a generator makes, and packages in which one byte is another: read or refused, and what runs keeps to its limits.

use std::collections::BTreeSet;

use arbitrary::{Arbitrary, Unstructured};
use host::sandbox::{Limits, Program, SandboxError};
use package::Package;
use procedure::Advance;
use wasm_smith::{Config, Module};

use crate::support::{
    chance::Chance,
    hostile::with_module,
    lab::{Lab, first_request, second_request},
    plugin::Plugin,
};

/// How many modules of any kind go through the reader.
const ANY: u64 = 5_000;
/// How many modules that a package may have go through the sandbox.
const FITTING: u64 = 300;
/// Of the packages with another byte that are read all the same, one in this many is run.
const RUN_EVERY: usize = 25;

/// A module of this shape, or of any, if the chance allows one.
fn module(seed: u64, shape: Option<Config>) -> Option<Vec<u8>> {
    let bytes = Chance(seed).bytes(2_000);
    let mut chance = Unstructured::new(&bytes);
    let shape = match shape {
        Some(shape) => shape,
        None => Config::arbitrary(&mut chance).ok()?,
    };
    Module::new(shape, &mut chance).ok().map(|module| module.to_bytes())
}

/// What a package may have: the exports of the contract, and nothing that the reader refuses.
fn fitting() -> Config {
    let exports = wat::parse_str(
        r#"(module
            (memory (export "memory") 1 16)
            (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) unreachable)
            (func (export "parvis:procedure/guide@1.0.0#describe") (result i32) unreachable)
            (func (export "parvis:procedure/guide@1.0.0#advance") (param i32 i32) (result i32) unreachable)
            (func (export "cabi_post_parvis:procedure/guide@1.0.0#describe") (param i32))
            (func (export "cabi_post_parvis:procedure/guide@1.0.0#advance") (param i32)))"#,
    );
    Config {
        exports: Some(exports.expect("WAT")),
        allow_start_export: false,
        max_imports: 0,
        // The one that is exported comes on top.
        max_memories: 0,
        max_memory32_bytes: 16 * 1024 * 1024,
        max_tables: 1,
        max_table_elements: 1_000,
        bulk_memory_enabled: true,
        // They bring `externref`, which the reader refuses: nothing would run.
        reference_types_enabled: false,
        multi_value_enabled: true,
        saturating_float_to_int_enabled: true,
        sign_extension_ops_enabled: true,
        simd_enabled: false,
        relaxed_simd_enabled: false,
        threads_enabled: false,
        shared_everything_threads_enabled: false,
        exceptions_enabled: false,
        gc_enabled: false,
        tail_call_enabled: false,
        memory64_enabled: false,
        extended_const_enabled: false,
        custom_page_sizes_enabled: false,
        wide_arithmetic_enabled: false,
        ..Config::default()
    }
}

/// A lab in which nothing takes long.
fn lab() -> Lab {
    Lab::with(Limits { fuel_per_call: 200_000, call_milliseconds: 200, ..Limits::default() })
}

/// Runs a program of which nothing is known: whatever it does, it is its own end and nobody else's.
fn run(name: &str, program: &Program) -> bool {
    let says = [
        program.describe().map(drop),
        program.advance(&first_request()).map(drop),
        program.advance(&second_request()).map(drop),
    ];
    for error in says.iter().filter_map(|said| said.as_ref().err()) {
        let its_own = !matches!(error, SandboxError::Busy | SandboxError::Engine(_) | SandboxError::Cache { .. });
        assert!(its_own, "{name}: {error}");
    }
    says.iter().any(Result::is_ok)
}

#[test]
fn thousands_of_generated_modules_are_read_or_refused() {
    let sound = Plugin::canteen().package();
    let mut read = 0;
    for seed in 0..ANY {
        let Some(module) = module(seed, None) else { continue };
        let findings = Package::read(&with_module(&sound, &module)).expect_err("it has not the exports");
        assert!(!findings.is_empty(), "seed {seed}");
        read += 1;
    }
    assert!(read > ANY / 2, "{read} modules were made");
}

#[test]
fn generated_modules_that_fit_run_within_their_limits() {
    let (lab, sound) = (lab(), Plugin::canteen().package());
    let good = lab.program(&sound);
    let mut ran = 0;
    let mut refused = Vec::new();
    for seed in 0..FITTING {
        let Some(module) = module(seed, Some(fitting())) else { continue };
        let package = match Package::read(&with_module(&sound, &module)) {
            Ok(package) => package,
            // It may still have a start function, or more of something than is allowed.
            Err(findings) => {
                assert!(findings.iter().all(|finding| finding.code != "module-invalid"), "seed {seed}: {findings:?}");
                continue;
            }
        };
        match lab.sandbox.prepare(&package.hash, &package.component) {
            Ok(program) => {
                run(&format!("seed {seed}"), &program);
                ran += 1;
            }
            Err(SandboxError::NotCompiled { why }) => refused.push(format!("seed {seed}: {why}")),
            Err(error) => panic!("seed {seed}: {error}"),
        }
    }
    assert!(ran > FITTING / 2, "{ran} modules ran; refused: {refused:#?}");
    assert!(matches!(good.advance(&second_request()), Ok(Advance::Ask(_))));
}

#[test]
fn a_package_with_one_other_byte_is_refused_or_is_another_package_that_harms_nobody() {
    let (lab, whole) = (lab(), Plugin::canteen().package());
    let good = Package::read(&whole).expect("sound");
    let mut components = BTreeSet::from([good.component.clone()]);
    let mut run_well = 0;
    for at in 0..whole.len() {
        for mask in [0x01, 0x80, 0xff] {
            let mut bytes = whole.clone();
            bytes[at] ^= mask;
            let Ok(package) = Package::read(&bytes) else { continue };
            assert_ne!(package.hash, good.hash, "byte {at}");
            if components.insert(package.component.clone()) && components.len() % RUN_EVERY == 0 {
                match lab.sandbox.prepare(&package.hash, &package.component) {
                    Ok(program) => run_well += usize::from(run(&format!("byte {at}"), &program)),
                    // Refused after all: another name of a function, say.
                    Err(SandboxError::WrongContract { .. } | SandboxError::NotCompiled { .. }) => {}
                    Err(error) => panic!("byte {at}: {error}"),
                }
            }
        }
    }
    assert!(components.len() > 100 && run_well > 0, "{} other programs", components.len());
    assert!(lab.program(&whole).advance(&second_request()).is_ok());
}
