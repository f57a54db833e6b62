//! The sandbox against the smallest programs that do one bad thing each: a typed error, and everybody else goes on.

use std::{collections::BTreeMap, fs, sync::Arc, thread};

use host::{
    sandbox::{ArtefactCache, Compiler, Limits, Program, Sandbox, SandboxError},
    secret::Secret,
};
use package::Package;
use procedure::{Advance, Answer, MAX_REPLY_BYTES, Request};

use crate::support::{
    parvis,
    plugin::{Plugin, first_request, hostile},
};

/// A sandbox in a folder of its own.
struct Lab {
    sandbox: Sandbox,
    folder: tempfile::TempDir,
}

impl Lab {
    fn new() -> Self {
        Self::with(Limits::default())
    }

    fn with(limits: Limits) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let secret = Secret::open(&folder.path().join("secret")).expect("a secret");
        let cache = ArtefactCache::open(&folder.path().join("compiled"), secret).expect("a cache");
        let sandbox = Sandbox::new(limits, cache, Compiler::new(parvis().to_owned())).expect("a sandbox");
        Self { sandbox, folder }
    }

    fn program(&self, plugin: &Plugin) -> Program {
        let package = Package::read(&plugin.package()).expect("a sound package");
        self.sandbox.prepare(&package.hash, &package.component).expect("it compiles")
    }
}

/// A request with one answer: where hostile plugins do their worst.
fn second_request() -> Request {
    let mut request = first_request();
    request.answers.push(Answer {
        step: "child".into(),
        repeat: None,
        values: [("child".into(), "Zoé".into())].into(),
    });
    request
}

fn kind(error: &SandboxError) -> &'static str {
    match error {
        SandboxError::OutOfTime { .. } => "out of time",
        SandboxError::OutOfMemory { .. } => "out of memory",
        SandboxError::OutOfStack { .. } => "out of stack",
        SandboxError::Trap { .. } => "trap",
        SandboxError::AnswerTooLarge { .. } => "answer too large",
        SandboxError::BadAnswer { .. } => "bad answer",
        SandboxError::WrongContract { .. } => "wrong contract",
        SandboxError::NotCompiled { .. } => "not compiled",
        SandboxError::Busy => "busy",
        SandboxError::Engine(_) => "engine",
        SandboxError::Cache { .. } => "cache",
    }
}

#[test]
fn every_hostile_plugin_gets_a_typed_error_and_the_next_call_is_unharmed() {
    let expected = BTreeMap::from([
        ("bad-utf8", "bad answer"),
        ("deep-json", "bad answer"),
        ("division", "trap"),
        ("large-answer", "answer too large"),
        ("loop", "out of time"),
        ("memory", "out of memory"),
        ("not-json", "bad answer"),
        ("out-of-bounds", "trap"),
        ("pointer-outside", "bad answer"),
        ("recursion", "out of stack"),
        ("result-outside", "bad answer"),
        ("table-call", "trap"),
        ("unreachable", "trap"),
    ]);
    let lab = Lab::new();
    let good = lab.program(&Plugin::canteen());
    let mut found = BTreeMap::new();
    for (name, code) in hostile() {
        let program = lab.program(&Plugin::hostile("canteen", &code));
        let error = program.advance(&second_request()).expect_err(&name);
        found.insert(name.clone(), kind(&error));
        assert!(error.to_string().contains("advance"), "{name}: the call is named: {error}");
        assert!(matches!(program.advance(&first_request()), Ok(Advance::Ask(_))), "{name}: the next call of its own");
        assert!(matches!(good.advance(&second_request()), Ok(Advance::Ask(_))), "{name}: another procedure");
    }
    let found: BTreeMap<&str, &str> = found.iter().map(|(name, kind)| (name.as_str(), *kind)).collect();
    assert_eq!(found, expected);
}

#[test]
fn hostile_and_good_calls_at_the_same_time_do_not_disturb_each_other() {
    let lab = Lab::with(Limits { fuel_per_call: 5_000_000, ..Limits::default() });
    let good = Arc::new(lab.program(&Plugin::canteen()));
    let hostile: Vec<Arc<Program>> = hostile()
        .into_iter()
        .filter(|(name, _)| ["loop", "memory", "recursion", "unreachable"].contains(&name.as_str()))
        .map(|(_, code)| Arc::new(lab.program(&Plugin::hostile("canteen", &code))))
        .collect();
    let threads: Vec<_> = (0..16)
        .map(|number: usize| {
            let (good, hostile) = (Arc::clone(&good), hostile.clone());
            thread::spawn(move || {
                for round in 0..30 {
                    assert!(hostile[(number + round) % hostile.len()].advance(&second_request()).is_err());
                    let reply = good.advance(&second_request());
                    assert!(matches!(reply, Ok(Advance::Ask(_))), "{reply:?}");
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("no thread fails");
    }
}

#[test]
fn a_call_finds_nothing_of_the_call_before() {
    let lab = Lab::new();
    let counting = r#"
        (global $calls (mut i32) (i32.const 0))
        (data (i32.const 60000) "{\"exit\":{\"id\":\"first\",\"title\":{\"id\":\"a\"},\"text\":{\"id\":\"a\"}}}")
        (func $hostile (param i32 i32) (result i32)
          (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
          (i32.store (i32.const 61000) (i32.add (i32.load (i32.const 61000)) (i32.const 1)))
          (if (i32.ne (i32.add (global.get $calls) (i32.load (i32.const 61000))) (i32.const 2)) (then unreachable))
          (call $answer (i32.const 60000) (i32.const 60)))"#;
    let program = lab.program(&Plugin::hostile("canteen", counting));
    for _ in 0..100 {
        assert!(matches!(program.advance(&second_request()), Ok(Advance::Exit(_))));
    }
}

#[test]
fn the_longest_reply_that_a_browser_reads_is_read_here_and_no_byte_more() {
    let lab = Lab::new();
    let padded = |bytes: usize| {
        let code = format!(
            r#"(data (i32.const 60000) "{{\"exit\":{{\"id\":\"first\",\"title\":{{\"id\":\"a\"}},\"text\":{{\"id\":\"a\"}}}}}}")
               (func $hostile (param i32 i32) (result i32)
                 (drop (memory.grow (i32.const 8)))
                 (memory.fill (i32.const 60060) (i32.const 32) (i32.const {bytes}))
                 (call $answer (i32.const 60000) (i32.const {bytes})))"#
        );
        lab.program(&Plugin::hostile("canteen", &code)).advance(&second_request())
    };
    assert!(matches!(padded(MAX_REPLY_BYTES), Ok(Advance::Exit(_))));
    assert_eq!(kind(&padded(MAX_REPLY_BYTES + 1).expect_err("too long")), "answer too large");
}

#[test]
fn fuel_stops_a_plugin_at_the_same_instruction_every_time() {
    let lab = Lab::with(Limits { fuel_per_call: 1_000_000, ..Limits::default() });
    // It stops by itself after as many rounds as its answer's first number says: just below the limit it ends, just above not.
    let rounds = |rounds: u32| {
        let code = format!(
            "(func $hostile (param i32 i32) (result i32) (local $left i32) (local.set $left (i32.const {rounds}))
               (loop $again (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
               unreachable)"
        );
        lab.program(&Plugin::hostile("canteen", &code))
    };
    let (mut ends, mut does_not) = (1, 1_000_000);
    while does_not - ends > 1 {
        let middle = u32::midpoint(ends, does_not);
        match rounds(middle).advance(&second_request()).expect_err("it never answers") {
            SandboxError::Trap { .. } => ends = middle,
            SandboxError::OutOfTime { .. } => does_not = middle,
            other => panic!("{other}"),
        }
    }
    let (last, first) = (rounds(ends), rounds(does_not));
    for _ in 0..20 {
        assert_eq!(kind(&last.advance(&second_request()).expect_err("unreachable")), "trap");
        assert_eq!(kind(&first.advance(&second_request()).expect_err("no fuel")), "out of time");
    }
}

#[test]
fn the_clock_stops_what_fuel_does_not() {
    let lab = Lab::with(Limits { fuel_per_call: u64::MAX, call_milliseconds: 100, ..Limits::default() });
    let program = lab.program(&Plugin::hostile("canteen", &hostile()["loop"]));
    let began = std::time::Instant::now();
    assert_eq!(kind(&program.advance(&second_request()).expect_err("stopped")), "out of time");
    assert!(began.elapsed() < std::time::Duration::from_secs(5));
}

#[test]
fn only_what_this_host_compiled_is_loaded() {
    let lab = Lab::new();
    let package = Package::read(&Plugin::canteen().package()).expect("a sound package");
    lab.sandbox.prepare(&package.hash, &package.component).expect("it compiles");
    assert!(lab.sandbox.prepared(&package.hash).expect("loads").is_some());
    let files = crate::support::host::files(&lab.folder.path().join("compiled"));
    let [file] = files.as_slice() else { panic!("one artefact: {files:?}") };
    let whole = fs::read(file).expect("reads");
    for at in [0, 31, 32, whole.len() / 2, whole.len() - 1] {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        fs::write(file, changed).expect("writes");
        assert!(lab.sandbox.prepared(&package.hash).expect("no error").is_none(), "a change at byte {at}");
    }
    for length in [0, 31, 32, whole.len() - 1] {
        fs::write(file, &whole[..length]).expect("writes");
        assert!(lab.sandbox.prepared(&package.hash).expect("no error").is_none(), "cut at {length}");
    }
    // Another package's artefact under this name is not this package's either.
    let other =
        Package::read(&Plugin::hostile("other", "(func $hostile (param i32 i32) (result i32) unreachable)").package())
            .expect("a sound package");
    lab.sandbox.prepare(&other.hash, &other.component).expect("it compiles");
    let others = crate::support::host::files(&lab.folder.path().join("compiled"));
    let others = others.iter().find(|path| *path != file).expect("another artefact");
    fs::copy(others, file).expect("copies");
    assert!(lab.sandbox.prepared(&package.hash).expect("no error").is_none());
    // And it is mended by compiling again.
    let program = lab.sandbox.prepare(&package.hash, &package.component).expect("it compiles again");
    assert!(program.describe().is_ok());
}

#[test]
fn a_package_that_exhausts_the_compiler_exhausts_only_the_compiler() {
    let package = Package::read(&Plugin::canteen().package()).expect("a sound package");
    for limits in [
        Limits { compile_memory_bytes: 20_000_000, ..Limits::default() },
        Limits { artefact_bytes: 1_000, ..Limits::default() },
    ] {
        let lab = Lab::with(limits);
        let error = lab.sandbox.prepare(&package.hash, &package.component).err().expect("refused");
        assert_eq!(kind(&error), "not compiled", "{error}");
    }
    let lab = Lab::new();
    let error = lab.sandbox.prepare(&"0".repeat(64), b"no component").err().expect("refused");
    assert_eq!(kind(&error), "not compiled");
    assert!(error.to_string().len() > 40, "it says why: {error}");
}
