//! Asks a plugin for its description, by running it: what the package's manifest must say, byte for byte.
use anyhow::{Context, Result, bail};
use wasmi::{Config, Engine, Linker, Module, Store};

const DESCRIBE: &str = "parvis:procedure/guide@1.0.0#describe";
/// A description takes thousands of instructions, or a few million with many steps. This ends a loop within a second or so.
const FUEL: u64 = 500_000_000;
/// The host accepts less; this only keeps a broken length from being copied.
const LONGEST: usize = 4 * 1024 * 1024;

/// The document that `describe` of this core module returns.
pub(crate) fn describe(module: &[u8]) -> Result<Vec<u8>> {
    let mut config = Config::default();
    config.consume_fuel(true);
    let engine = Engine::new(&config);
    let module = Module::new(&engine, module).context("not a WebAssembly module that can be run")?;
    if let Some(import) = module.imports().next() {
        bail!(
            "it imports `{}` of `{}`; a plugin imports nothing (a clock, randomness or files came in with a dependency?)",
            import.name(),
            import.module()
        );
    }
    let mut store = Store::new(&engine, ());
    store.set_fuel(FUEL)?;
    let instance = Linker::new(&engine).instantiate_and_start(&mut store, &module)?;
    let describe = instance
        .get_typed_func::<(), i32>(&store, DESCRIBE)
        .with_context(|| format!("it does not export `{DESCRIBE}`; does its lib.rs call `export_procedure!`?"))?;
    let memory = instance.get_memory(&store, "memory").context("it exports no memory")?;
    let pointer = describe.call(&mut store, ()).context("`describe` did not finish")?;

    // The canonical ABI returns a string through a pointer to its address and length.
    let data = memory.data(&store);
    let word = |at: usize| -> Result<usize> {
        let bytes = data.get(at..at + 4).context("`describe` answered outside its memory")?;
        Ok(u32::from_le_bytes(bytes.try_into()?) as usize)
    };
    let at = usize::try_from(pointer.cast_unsigned())?;
    let (start, length) = (word(at)?, word(at + 4)?);
    if length > LONGEST {
        bail!("`describe` answered {length} bytes, more than {LONGEST}");
    }
    let document = data.get(start..start + length).context("`describe` answered outside its memory")?.to_vec();
    std::str::from_utf8(&document).context("`describe` answered no UTF-8")?;
    Ok(document)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module whose `describe` has this body, with `{"id":"x"}` at 16 and its address and length at 8.
    fn check(body: &str) -> Result<Vec<u8>> {
        let module = format!(
            r#"(module
                (memory (export "memory") 1)
                (data (i32.const 8) "\10\00\00\00\0a\00\00\00")
                (data (i32.const 16) "{{\"id\":\"x\"}}")
                (data (i32.const 64) "\10\00\00\00\00\00\00\7f")
                (data (i32.const 80) "\f8\ff\00\00\10\00\00\00")
                (func (export "{DESCRIBE}") (result i32) {body}))"#
        );
        describe(&wat::parse_str(module).unwrap())
    }

    #[test]
    fn the_description_is_read_out_of_the_memory() {
        assert_eq!(check("i32.const 8").unwrap(), br#"{"id":"x"}"#);
    }

    #[test]
    fn a_plugin_that_loops_traps_or_points_elsewhere_is_an_error() {
        for body in ["(loop br 0) i32.const 8", "unreachable", "i32.const -2", "i32.const 64", "i32.const 80"] {
            assert!(check(body).is_err(), "{body}");
        }
    }

    #[test]
    fn an_import_is_named() {
        let module = wat::parse_str(r#"(module (import "wasi" "clock" (func)))"#).unwrap();
        let error = describe(&module).unwrap_err().to_string();
        assert!(error.contains("`clock`") && error.contains("`wasi`"), "{error}");
    }
}
