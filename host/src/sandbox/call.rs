//! One call of a procedure: a fresh instance, its limits, what it used of them, and what became of it.

use std::time::{Duration, Instant};

use wasmtime::{ResourceLimiter, Store, Trap, component::TypedFunc};

use super::{Limits, Program, SandboxError, limits::TICK_MILLISECONDS};

/// What one call used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Usage {
    /// About one unit per instruction, of [`Limits::fuel_per_call`].
    pub fuel: u64,
    /// What its memory grew to, of [`Limits::memory_bytes`].
    pub memory_bytes: usize,
    /// What its table grew to, of [`Limits::table_elements`].
    pub table_elements: usize,
    /// What it was asked, of [`Limits::request_bytes`].
    pub request_bytes: usize,
    /// What it answered, of [`Limits::reply_bytes`]; nothing if it failed.
    pub reply_bytes: usize,
    /// How long it took, of [`Limits::call_milliseconds`].
    pub time: Duration,
}

/// What lives as long as one call.
pub(super) struct State {
    most_memory: usize,
    most_table: usize,
    memory: usize,
    table: usize,
    refused: bool,
}

impl State {
    fn new(limits: &Limits) -> Self {
        let (most_memory, most_table) = (limits.memory_bytes(), limits.table_elements());
        Self { most_memory, most_table, memory: 0, table: 0, refused: false }
    }
}

impl ResourceLimiter for State {
    fn memory_growing(&mut self, _: usize, desired: usize, maximum: Option<usize>) -> wasmtime::Result<bool> {
        let allowed = desired <= self.most_memory && maximum.is_none_or(|maximum| desired <= maximum);
        self.refused |= !allowed;
        if allowed {
            self.memory = desired;
        }
        Ok(allowed)
    }

    fn memory_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        self.refused = true;
        Ok(())
    }

    fn table_growing(&mut self, _: usize, desired: usize, maximum: Option<usize>) -> wasmtime::Result<bool> {
        let allowed = desired <= self.most_table && maximum.is_none_or(|maximum| desired <= maximum);
        self.refused |= !allowed;
        if allowed {
            self.table = desired;
        }
        Ok(allowed)
    }

    fn table_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        self.refused = true;
        Ok(())
    }
}

impl Program {
    /// Calls `describe` in a fresh instance.
    pub fn describe(&self) -> Result<String, SandboxError> {
        self.fresh("describe", 0, |store, instance| {
            let function: TypedFunc<(), (String,)> = instance.get_typed_func(&mut *store, self.describe)?;
            function.call(store, ()).map(|(answer,)| answer)
        })
        .0
    }

    /// Calls `advance` in a fresh instance with the bytes of a request document.
    pub fn advance_text(&self, request: &str) -> Result<String, SandboxError> {
        self.measure(request).0
    }

    /// The same, and what it used: also of a call that failed.
    pub fn measure(&self, request: &str) -> (Result<String, SandboxError>, Usage) {
        self.fresh("advance", request.len(), |store, instance| {
            let function: TypedFunc<(&str,), (String,)> = instance.get_typed_func(&mut *store, self.advance)?;
            function.call(store, (request,)).map(|(answer,)| answer)
        })
    }

    fn fresh(
        &self,
        call: &'static str,
        request_bytes: usize,
        run: impl FnOnce(&mut Store<State>, &wasmtime::component::Instance) -> wasmtime::Result<String>,
    ) -> (Result<String, SandboxError>, Usage) {
        let limits = &self.limits;
        let mut store = Store::new(self.instance.engine(), State::new(limits));
        let began = Instant::now();
        let answer = if request_bytes > limits.request_bytes {
            Err(SandboxError::RequestTooLarge { bytes: request_bytes, limit: limits.request_bytes })
        } else {
            self.run(&mut store, run).map_err(|error| self.explain(call, error, store.data().refused))
        };
        let usage = Usage {
            fuel: limits.fuel_per_call.saturating_sub(store.get_fuel().unwrap_or(0)),
            memory_bytes: store.data().memory,
            table_elements: store.data().table,
            request_bytes,
            reply_bytes: answer.as_ref().map_or(0, String::len),
            time: began.elapsed(),
        };
        (answer, usage)
    }

    fn run(
        &self,
        store: &mut Store<State>,
        run: impl FnOnce(&mut Store<State>, &wasmtime::component::Instance) -> wasmtime::Result<String>,
    ) -> wasmtime::Result<String> {
        let limits = &self.limits;
        store.limiter(|state| state);
        store.set_fuel(limits.fuel_per_call)?;
        store.set_epoch_deadline(limits.call_milliseconds.div_ceil(TICK_MILLISECONDS));
        store.set_hostcall_fuel(limits.reply_bytes);
        let instance = self.instance.instantiate(&mut *store)?;
        run(store, &instance)
    }

    fn explain(&self, call: &'static str, error: wasmtime::Error, refused: bool) -> SandboxError {
        if error.is::<wasmtime::PoolConcurrencyLimitError>() {
            return SandboxError::Busy;
        }
        match error.downcast_ref::<Trap>() {
            Some(Trap::OutOfFuel | Trap::Interrupt) => SandboxError::OutOfTime { call },
            Some(Trap::StackOverflow) => SandboxError::OutOfStack { call },
            // A program that is refused memory gives up in its own way, mostly by `unreachable`.
            Some(_) if refused => SandboxError::OutOfMemory { call },
            Some(trap) => SandboxError::Trap { call, trap: *trap },
            None if refused => SandboxError::OutOfMemory { call },
            // wasmtime has no public type for this error; a test asks for it by an answer of 10 MB.
            None if error.to_string().contains("fuel allocated for hostcalls") => {
                SandboxError::AnswerTooLarge { call, limit: self.limits.reply_bytes }
            }
            None => SandboxError::BadAnswer { call, why: error.to_string() },
        }
    }
}
