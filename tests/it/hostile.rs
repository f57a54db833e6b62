//! The list of hostile plugins against the host: a typed error each, a thousand times over, and everybody else goes on.

use std::{collections::BTreeMap, fs};

use host::sandbox::{Limits, Program};
use package::Package;
use procedure::{Advance, Severity};
use serde_json::json;

use crate::support::{
    hostile::{Hostile, hostile},
    lab::{Lab, first_request, kind, second_request},
    memory,
    plugin::Plugin,
};

/// How often each of them does its worst.
const TIMES: usize = 1_000;

/// The program of each that can be compiled.
fn programs(lab: &Lab) -> BTreeMap<String, (Hostile, Program)> {
    let sound = hostile().into_iter().filter(|(_, hostile)| hostile.refused().is_none());
    sound
        .map(|(name, hostile)| {
            let program = lab.program(&hostile.package("canteen"));
            (name, (hostile, program))
        })
        .collect()
}

#[test]
fn every_hostile_plugin_gets_its_typed_error_and_the_next_call_is_unharmed() {
    let lab = Lab::new();
    let good = lab.program(&Plugin::canteen().package());
    let mut wrong = Vec::new();
    for (name, (hostile, program)) in programs(&lab) {
        let error = program.advance(&second_request()).err().map_or("an answer".to_owned(), |error| {
            assert!(error.to_string().contains("advance"), "{name}: the call is named: {error}");
            kind(&error).to_owned()
        });
        if error != hostile.host {
            wrong.push(format!("{name}: {error} instead of {}", hostile.host));
        }
        let begins = matches!(program.advance(&first_request()), Ok(Advance::Ask(_)));
        assert_eq!(begins, hostile.begins, "{name}: the next call of its own");
        assert!(matches!(good.advance(&second_request()), Ok(Advance::Ask(_))), "{name}: another procedure");
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn what_can_be_seen_without_running_it_is_refused_with_a_finding() {
    for (name, hostile) in hostile() {
        let Some(code) = hostile.refused() else { continue };
        let findings = Package::read(&hostile.package("canteen")).expect_err(&name);
        let named = findings.iter().any(|finding| finding.code == code && finding.severity == Severity::Error);
        assert!(named, "{name}: {findings:?}");
    }
}

#[test]
fn after_a_thousand_repeats_of_each_the_host_is_as_it_was() {
    let lab = Lab::new();
    // A thousand loops of a tenth of a second would show no more than a thousand of a hundredth of that.
    let hurried = Lab::with(Limits { fuel_per_call: 100_000, ..Limits::default() });
    let good = lab.program(&Plugin::canteen().package());
    let ask = || {
        let request = String::from_utf8(procedure::document::write(&second_request())).expect("UTF-8");
        let (reply, used) = good.measure(&request);
        (reply.expect("a reply"), used.fuel, used.memory_bytes)
    };
    let before = ask();
    let slow = programs(&hurried).into_iter().filter(|(_, (hostile, _))| hostile.host == "out of time");
    let mut programs = programs(&lab);
    programs.extend(slow);
    // Whatever is made at the first calls is there before counting begins.
    for (_, program) in programs.values() {
        drop(program.advance(&second_request()));
    }
    let memory_before = memory("self");
    for (name, (hostile, program)) in &programs {
        for time in 0..TIMES {
            let found = program.advance(&second_request()).err().map(|error| kind(&error));
            assert_eq!(found, Some(hostile.host.as_str()), "{name}, time {time}");
            if time % 100 == 0 {
                assert_eq!(ask(), before, "{name}, time {time}: another procedure");
            }
        }
    }
    assert_eq!(ask(), before);
    // Other tests of this process take and give back some tens of megabytes meanwhile. One page of memory kept for each of these calls
    // would be gigabytes.
    let grown = memory("self").saturating_sub(memory_before);
    assert!(grown < 200_000_000, "{grown} bytes more than before");
}

#[test]
fn the_list_is_written_down_for_the_browsers() {
    let folder = crate::support::target().join("parvis/hostile");
    fs::create_dir_all(&folder).expect("a folder");
    let mut list = Vec::new();
    for (name, hostile) in hostile() {
        // What the host serves; of what it refuses, what its author wrote.
        let module = match hostile.refused() {
            None => Package::read(&hostile.package("canteen")).expect("sound").module,
            Some(_) => hostile.plugin("canteen").module(),
        };
        fs::write(folder.join(format!("{name}.wasm")), module).expect("writes");
        list.push(json!({ "name": name, "does": hostile.does, "begins": hostile.begins, "browser": hostile.browser }));
    }
    fs::write(folder.join("list.json"), serde_json::to_vec(&list).expect("JSON")).expect("writes");
}
