//! The sandbox against the smallest programs that do one bad thing each: a typed error, and everybody else goes on.

use std::{fs, sync::Arc, thread};

use host::sandbox::{Limits, Program, SandboxError};
use package::Package;
use procedure::{Advance, MAX_REPLY_BYTES, MAX_REQUEST_BYTES};

use crate::support::{
    hostile::hostile,
    lab::{Lab, first_request, kind, second_request},
    plugin::Plugin,
};

#[test]
fn hostile_and_good_calls_at_the_same_time_do_not_disturb_each_other() {
    let lab = Lab::with(Limits { fuel_per_call: 5_000_000, ..Limits::default() });
    let good = Arc::new(lab.program(&Plugin::canteen().package()));
    let hostile: Vec<Arc<Program>> = hostile()
        .into_iter()
        .filter(|(name, _)| ["loop", "memory", "recursion", "unreachable"].contains(&name.as_str()))
        .map(|(_, hostile)| Arc::new(lab.program(&hostile.package("canteen"))))
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
    let program = lab.program(&Plugin::hostile("canteen", counting).package());
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
        lab.program(&Plugin::hostile("canteen", &code).package()).advance(&second_request())
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
        lab.program(&Plugin::hostile("canteen", &code).package())
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
    let program = lab.program(&hostile()["loop"].package("canteen"));
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

#[test]
fn a_call_says_what_it_used_of_each_limit() {
    let lab = Lab::new();
    let limits = lab.sandbox.limits().clone();
    let ask = |program: &Program| {
        let request = String::from_utf8(procedure::document::write(&second_request())).expect("UTF-8");
        program.measure(&request)
    };
    let good = lab.program(&Plugin::canteen().package());
    let (reply, used) = ask(&good);
    let (_, again) = ask(&good);
    assert_eq!(used.reply_bytes, reply.expect("a reply").len());
    assert_eq!(used.memory_bytes, 32 * 65_536, "as its memory begins");
    assert_eq!((used.table_elements, used.request_bytes > 50), (0, true));
    assert!(used.fuel > 100 && used.fuel < 10_000, "{used:?}");
    assert_eq!(used.fuel, again.fuel, "the same to the last instruction");
    // What fails is measured too: up to the limit and no further.
    let used = |name: &str| ask(&lab.program(&hostile()[name].package("canteen"))).1;
    assert_eq!(used("loop").fuel, limits.fuel_per_call);
    assert_eq!(used("memory").memory_bytes, limits.memory_bytes());
    let table = used("table").table_elements;
    assert!(table <= limits.table_elements() && table > limits.table_elements() - 100, "{table}");
    assert_eq!(used("large-answer").reply_bytes, 0);
}

#[test]
fn a_request_of_more_bytes_than_any_dossier_is_not_asked() {
    let lab = Lab::new();
    let program = lab.program(&Plugin::canteen().package());
    let padded = |bytes: usize| {
        let mut request = String::from_utf8(procedure::document::write(&first_request())).expect("UTF-8");
        request.push_str(&" ".repeat(bytes - request.len()));
        program.advance_text(&request)
    };
    // The canteen's memory begins with 2 MiB, of which the second half is for requests.
    assert!(padded(MAX_REQUEST_BYTES / 3).is_ok());
    assert_eq!(kind(&padded(MAX_REQUEST_BYTES).expect_err("it has no place for it")), "bad answer");
    assert_eq!(kind(&padded(MAX_REQUEST_BYTES + 1).expect_err("too large")), "request too large");
}

#[test]
fn the_folder_of_compiled_packages_keeps_to_its_size_and_forgets_what_was_not_used_for_longest() {
    let size = {
        let lab = Lab::new();
        lab.program(&Plugin::canteen().package());
        let files = crate::support::host::files(&lab.folder.path().join("compiled"));
        fs::metadata(&files[0]).expect("a file").len()
    };
    // Room for three of this size, and a bit.
    let lab = Lab::with(Limits { cache_bytes: size * 7 / 2, ..Limits::default() });
    let packages = ["one", "two", "three", "four"].map(|id| {
        let bytes = Plugin {
            description: procedure::Description { id: id.into(), ..Plugin::canteen().description },
            ..Plugin::canteen()
        };
        Package::read(&bytes.package()).expect("a sound package")
    });
    let there = || {
        let names = crate::support::host::files(&lab.folder.path().join("compiled"));
        let name = |path: &std::path::PathBuf| path.file_name().expect("a name").to_string_lossy().into_owned();
        let names: Vec<String> = names.iter().map(name).collect();
        packages.each_ref().map(|package| names.iter().any(|name| name.starts_with(&package.hash)))
    };
    let pause = || thread::sleep(std::time::Duration::from_millis(20));
    for package in &packages[..3] {
        lab.sandbox.prepare(&package.hash, &package.component).expect("it compiles");
        pause();
    }
    assert_eq!(there(), [true, true, true, false]);
    // The first is used once more, so that the second is the oldest.
    assert!(lab.sandbox.prepared(&packages[0].hash).expect("no error").is_some());
    pause();
    lab.sandbox.prepare(&packages[3].hash, &packages[3].component).expect("it compiles");
    assert_eq!(there(), [true, false, true, true]);
    // One that is forgotten is made again; one that is larger than the folder may be is used all the same.
    assert!(lab.sandbox.prepare(&packages[1].hash, &packages[1].component).is_ok());
    let tiny = Lab::with(Limits { cache_bytes: 1, ..Limits::default() });
    assert!(tiny.sandbox.prepare(&packages[0].hash, &packages[0].component).is_ok());
}
