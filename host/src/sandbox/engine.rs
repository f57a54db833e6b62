//! How the engine is set up: everything that a procedure does not need is off.

use std::{thread, time::Duration};

use wasmtime::{Config, Engine, InstanceAllocationStrategy, OptLevel, PoolingAllocationConfig, WasmFeatures};

use super::limits::{Limits, TICK_MILLISECONDS};

/// The engine that runs procedures: instances come from a pool and go back to it clean.
pub(super) fn running(limits: &Limits) -> wasmtime::Result<Engine> {
    let mut pool = PoolingAllocationConfig::default();
    // Two places more than replays may take: one for the first question that is being made, and one since a place is cleaned after its
    // call has been counted out. A procedure that is being checked takes one of them too, and whoever finds none is told to try again.
    let places = limits.concurrent_calls.saturating_add(2);
    pool.total_component_instances(places)
        .total_core_instances(places)
        .total_memories(places)
        .total_tables(places)
        .max_core_instances_per_component(1)
        .max_memories_per_component(1)
        .max_memories_per_module(1)
        .max_tables_per_component(1)
        .max_tables_per_module(1)
        .max_memory_size(limits.memory_bytes())
        .table_elements(limits.table_elements())
        // Wiping this much by hand is quicker than asking the kernel for fresh pages.
        .linear_memory_keep_resident(256 * 1024)
        .table_keep_resident(16 * 1024);
    let mut config = shared();
    config.max_wasm_stack(limits.stack_bytes).allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    let engine = Engine::new(&config)?;
    tick(&engine);
    Ok(engine)
}

/// The engine that only compiles, in a process of its own: no pool, which would not fit into that process's address space.
pub(super) fn compiling() -> wasmtime::Result<Engine> {
    Engine::new(&shared())
}

/// What both engines agree on: it decides which code is generated.
fn shared() -> Config {
    let mut config = Config::new();
    // What Rust and other languages emit for wasm32-unknown-unknown by default; nothing else.
    let needed = WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::REFERENCE_TYPES
        | WasmFeatures::CALL_INDIRECT_OVERLONG
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::BULK_MEMORY
        | WasmFeatures::BULK_MEMORY_OPT
        | WasmFeatures::FLOATS
        | WasmFeatures::COMPONENT_MODEL;
    config.wasm_features(WasmFeatures::all().difference(needed), false);
    config.wasm_component_model(true).concurrency_support(false);
    // Fuel stops every run at the same instruction; the epoch is the backstop for what fuel does not count.
    config.consume_fuel(true).epoch_interruption(true);
    // The same bits for every NaN, so that no answer depends on the machine.
    config.cranelift_nan_canonicalization(true).cranelift_opt_level(OptLevel::Speed);
    // A trap is named by its kind; a backtrace would cost time and could carry nothing else.
    config.wasm_backtrace_max_frames(None);
    config
}

/// Moves the engine's clock on until the engine is gone.
fn tick(engine: &Engine) {
    let engine = engine.weak();
    thread::spawn(move || {
        while let Some(engine) = engine.upgrade() {
            engine.increment_epoch();
            drop(engine);
            thread::sleep(Duration::from_millis(TICK_MILLISECONDS));
        }
    });
}
