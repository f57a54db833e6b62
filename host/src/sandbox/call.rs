//! One call of a procedure: a fresh instance, its limits, and what became of it.

use procedure::MAX_REPLY_BYTES;
use wasmtime::{ResourceLimiter, Store, Trap, component::TypedFunc};

use super::{Program, SandboxError, limits};

/// What lives as long as one call.
pub(super) struct State {
    refused_memory: bool,
}

impl ResourceLimiter for State {
    fn memory_growing(&mut self, _: usize, desired: usize, maximum: Option<usize>) -> wasmtime::Result<bool> {
        let allowed = desired <= limits::MEMORY_BYTES && maximum.is_none_or(|maximum| desired <= maximum);
        self.refused_memory |= !allowed;
        Ok(allowed)
    }

    fn memory_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        self.refused_memory = true;
        Ok(())
    }

    fn table_growing(&mut self, _: usize, desired: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        let allowed = desired <= limits::TABLE_ELEMENTS;
        self.refused_memory |= !allowed;
        Ok(allowed)
    }
}

impl Program {
    /// Calls `describe` in a fresh instance.
    pub fn describe(&self) -> Result<String, SandboxError> {
        self.fresh("describe", |store, instance| {
            let function: TypedFunc<(), (String,)> = instance.get_typed_func(&mut *store, self.describe)?;
            function.call(store, ()).map(|(answer,)| answer)
        })
    }

    /// Calls `advance` in a fresh instance with the bytes of a request document.
    pub fn advance_text(&self, request: &str) -> Result<String, SandboxError> {
        self.fresh("advance", |store, instance| {
            let function: TypedFunc<(&str,), (String,)> = instance.get_typed_func(&mut *store, self.advance)?;
            function.call(store, (request,)).map(|(answer,)| answer)
        })
    }

    fn fresh(
        &self,
        call: &'static str,
        run: impl FnOnce(&mut Store<State>, &wasmtime::component::Instance) -> wasmtime::Result<String>,
    ) -> Result<String, SandboxError> {
        let limits = &self.limits;
        let mut store = Store::new(self.instance.engine(), State { refused_memory: false });
        store.limiter(|state| state);
        store.set_fuel(limits.fuel_per_call)?;
        store.set_epoch_deadline(limits.call_milliseconds.div_ceil(limits::TICK_MILLISECONDS));
        store.set_hostcall_fuel(MAX_REPLY_BYTES);
        let answer = self.instance.instantiate(&mut store).and_then(|instance| run(&mut store, &instance));
        answer.map_err(|error| self.explain(call, error, store.data().refused_memory))
    }

    fn explain(&self, call: &'static str, error: wasmtime::Error, refused_memory: bool) -> SandboxError {
        if error.is::<wasmtime::PoolConcurrencyLimitError>() {
            return SandboxError::Busy;
        }
        match error.downcast_ref::<Trap>() {
            Some(Trap::OutOfFuel | Trap::Interrupt) => SandboxError::OutOfTime { call },
            Some(Trap::StackOverflow) => SandboxError::OutOfStack { call },
            // A program that is refused memory gives up in its own way, mostly by `unreachable`.
            Some(_) if refused_memory => SandboxError::OutOfMemory { call },
            Some(trap) => SandboxError::Trap { call, trap: *trap },
            None if refused_memory => SandboxError::OutOfMemory { call },
            // wasmtime has no public type for this error; a test asks for it by an answer of 10 MB.
            None if error.to_string().contains("fuel allocated for hostcalls") => {
                SandboxError::AnswerTooLarge { call, limit: MAX_REPLY_BYTES }
            }
            None => SandboxError::BadAnswer { call, why: error.to_string() },
        }
    }
}
