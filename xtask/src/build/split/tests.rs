//! The two parts compute as the one did.

use std::sync::Arc;

use anyhow::Context;
use wasmi::{Caller, Engine, Extern, Func, Linker, Module, Store, Val};

use super::*;

/// `start` doubles by `cold`, which adds by `deep`; what both parts use is `shared`, and `counted` counts its calls. The table has `cold` too.
const MODULE: &str = r#"(module
    (import "page" "bring" (func $page_bring))
    (type $one (func (param i32) (result i32)))
    (table 2 2 funcref)
    (elem (i32.const 1) $cold)
    (memory (export "memory") 1)
    (data (i32.const 8) "\07")
    (global $calls (mut i32) (i32.const 0))
    (func $bring (export "bring_the_rest") call $page_bring)
    (func $shared (param i32) (result i32)
        global.get $calls i32.const 1 i32.add global.set $calls
        local.get 0 i32.const 8 i32.load8_u i32.add)
    (func $deep (param i32) (result i32) local.get 0 call $shared)
    (func $cold (param i32) (result i32) local.get 0 call $deep local.get 0 i32.add)
    (func $start (export "start") (param i32) (result i32) local.get 0 call $cold call $shared)
    (func (export "pointed") (param i32) (result i32) local.get 0 i32.const 1 call_indirect (type $one))
    (func (export "counted") (result i32) global.get $calls))"#;

/// A page with the first part, which brings the rest when it is asked; counts how often.
struct Page {
    store: Store<u32>,
    instance: wasmi::Instance,
}

impl Page {
    fn open(parts: Parts) -> Result<Self> {
        let engine = Engine::default();
        let mut store = Store::new(&engine, 0);
        let rest = Arc::new(Module::new(&engine, &parts.rest)?);
        let mut linker = Linker::new(&engine);
        let bring = Func::wrap(&mut store, move |mut caller: Caller<'_, u32>| -> Result<(), wasmi::Error> {
            *caller.data_mut() += 1;
            let found: Vec<Option<Extern>> = rest.imports().map(|import| caller.get_export(import.name())).collect();
            let found: Vec<Extern> =
                found.into_iter().collect::<Option<_>>().expect("what the rest imports is exported");
            wasmi::Instance::new(&mut caller, &rest, &found)?;
            let there = caller.get_export(THERE).and_then(Extern::into_global).expect("the flag");
            there.set(&mut caller, Val::I32(1)).expect("it can be changed");
            Ok(())
        });
        linker.define("page", "bring", bring)?;
        let instance = linker.instantiate_and_start(&mut store, &Module::new(&engine, &parts.first)?)?;
        Ok(Self { store, instance })
    }

    fn call(&mut self, name: &str, given: &[Val]) -> i32 {
        let function = self.instance.get_func(&self.store, name).expect("it is exported");
        let mut result = [Val::I32(0)];
        function.call(&mut self.store, given, &mut result).expect("it comes back");
        result[0].i32().expect("a number")
    }
}

/// The list for these names, a line each.
fn marks(names: &str) -> String {
    names.lines().map(|name| mark(name) + " ").collect()
}

fn parted(list: &str) -> Result<Parts> {
    // Names stay in the module that `wat` writes.
    split(&wat::parse_str(MODULE).context("the module of the test")?, listed(&marks(list)))
}

#[test]
fn what_is_apart_computes_as_if_it_were_not() {
    for list in ["cold", "deep", "cold\ndeep", "shared", "start", "nothing"] {
        let mut page = Page::open(parted(list).unwrap()).unwrap();
        // 5: deep 12, cold 17, start 24.
        assert_eq!(page.call("start", &[Val::I32(5)]), 24, "{list}");
        assert_eq!(page.call("pointed", &[Val::I32(5)]), 17, "{list}");
        assert_eq!(page.call("counted", &[]), 3, "{list}");
        assert_eq!(
            *page.store.data(),
            u32::from(list != "nothing"),
            "{list}: brought once, and only when it is needed"
        );
    }
}

#[test]
fn what_only_the_rest_calls_goes_with_it() {
    let sizes = |list: &str| parted(list).map(|parts| (parts.first.len(), parts.rest.len())).unwrap();
    assert_eq!(sizes("cold"), sizes("cold\ndeep"));
    assert!(sizes("cold").1 > sizes("deep").1);
}

#[test]
fn a_module_that_cannot_bring_its_rest_or_fills_tables_later_is_refused() {
    let check = |from: &str, to: &str, expected: &str| {
        let module = wat::parse_str(MODULE.replace(from, to)).unwrap();
        let error = split(&module, listed(&marks("cold"))).unwrap_err();
        assert!(format!("{error:#}").contains(expected), "{error:#}");
    };
    check("bring_the_rest", "bring", "no function `bring_the_rest`");
    check(
        "(elem (i32.const 1) $cold)",
        "(elem (i32.const 1) $cold) (elem func $deep)",
        "only tables that are filled at the start",
    );
    check("local.get 0 call $deep", "ref.func $cold drop local.get 0 call $deep", "RefFunc");
    check(
        "(import \"page\" \"bring\"",
        "(import \"page\" \"memory\" (memory 1)) (import \"page\" \"bring\"",
        "only functions",
    );
}

#[test]
fn names_are_the_same_whatever_their_hashes() {
    let check = |name: &str, expected: bool| {
        let list = format!("# {}\n{}\n", mark("<a::B>::d"), marks("<a::B>::c\nalloc::vec::Vec<[u8]>::push"));
        assert_eq!(listed(&list)(name), expected, "{name}");
    };
    check("<a[29f1c0f30dcb64ba]::B>::c", true);
    check("<a::B>::c", true);
    check("alloc[29f1c0f30dcb64ba]::vec::Vec<[u8]>::push", true);
    check("<a[29f1c0f30dcb64ba]::B>::d", false);
    check("a::B::c", false);
}

#[test]
fn what_ran_is_noted_and_the_others_are_named() {
    let module =
        wat::parse_str(MODULE.replace("local.get 0 call $deep", &("local.get 0 drop ".repeat(100) + "local.get 0")))
            .unwrap();
    let engine = Engine::default();
    let mut store = Store::new(&engine, ());
    let mut linker = Linker::new(&engine);
    linker.define("page", "bring", Func::wrap(&mut store, || ())).unwrap();
    let instance = Module::new(&engine, watched(&module).unwrap()).unwrap();
    let instance = linker.instantiate_and_start(&mut store, &instance).unwrap();
    instance.get_typed_func::<(), i32>(&store, "counted").unwrap().call(&mut store, ()).unwrap();
    let note = |number: usize| instance.get_global(&store, &format!("ran{number}")).map(|note| note.get(&store).i32());
    let ran: BTreeSet<usize> = (0..7).filter(|number| note(*number) == Some(Some(1))).collect();
    assert_eq!(ran, BTreeSet::from([6]));
    assert_eq!(slept(&module, &ran).unwrap(), BTreeSet::from([mark("cold")]), "the others are small");
    assert!(slept(&module, &BTreeSet::from([3])).unwrap().is_empty());
}
