//! Runs procedures: each call in a fresh instance with its own memory, time and stack. Only this folder calls wasmtime.

use std::sync::Arc;

use procedure::{Advance, MAX_REPLY_BYTES, Request, document};
use wasmtime::{
    Engine,
    component::{Component, ComponentExportIndex, InstancePre, Linker},
};

mod cache;
mod call;
mod compile;
mod engine;
mod error;
mod limits;
#[cfg(test)]
mod tests;

pub use cache::ArtefactCache;
pub use call::Usage;
pub use compile::{COMMAND as COMPILE, Compiler, compile_here};
pub use error::SandboxError;
pub use limits::Limits;

/// The interface that every package exports.
const GUIDE: &str = "parvis:procedure/guide@1.0.0";

/// The engine with its limits, and where compiled packages are kept.
pub struct Sandbox {
    engine: Engine,
    limits: Arc<Limits>,
    cache: ArtefactCache,
    compiler: Compiler,
}

/// A procedure that is ready to be called, from as many threads as like.
pub struct Program {
    instance: InstancePre<call::State>,
    describe: ComponentExportIndex,
    advance: ComponentExportIndex,
    limits: Arc<Limits>,
}

impl Sandbox {
    /// A sandbox with these limits, whose compiled packages are kept in `cache` and made by `compiler`.
    pub fn new(limits: Limits, cache: ArtefactCache, compiler: Compiler) -> Result<Self, SandboxError> {
        Ok(Self { engine: engine::running(&limits)?, limits: Arc::new(limits), cache, compiler })
    }

    /// The program of a component whose package has this content hash; compiled now if it never was.
    pub fn prepare(&self, hash: &str, component: &[u8]) -> Result<Program, SandboxError> {
        if let Some(program) = self.prepared(hash)? {
            return Ok(program);
        }
        let artefact = self.compiler.compile(component, &self.limits)?;
        self.cache.keep(&self.engine, hash, &artefact, self.limits.cache_bytes)?;
        self.prepared(hash)?
            .ok_or_else(|| SandboxError::NotCompiled { why: "the compiled package was not kept".to_owned() })
    }

    /// The program of a package compiled before, if it was.
    pub fn prepared(&self, hash: &str) -> Result<Option<Program>, SandboxError> {
        self.cache.load(&self.engine, hash)?.map(|component| self.program(&component)).transpose()
    }

    /// Removes the compiled forms of all packages but these.
    pub fn keep_only(&self, hashes: &[String]) -> Result<(), SandboxError> {
        self.cache.keep_only(&self.engine, hashes)
    }

    /// The limits that its programs keep to.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    fn program(&self, component: &Component) -> Result<Program, SandboxError> {
        let wrong = |why: String| SandboxError::WrongContract { why };
        // An empty linker: a package that imports anything at all is refused here, whatever was read before.
        let linker = Linker::new(&self.engine);
        let instance = linker.instantiate_pre(component).map_err(|error| wrong(error.to_string()))?;
        let guide =
            component.get_export_index(None, GUIDE).ok_or_else(|| wrong(format!("it does not export {GUIDE}")))?;
        let function = |name: &str| {
            let index = component.get_export_index(Some(&guide), name);
            index.ok_or_else(|| wrong(format!("{GUIDE} has no function `{name}`")))
        };
        let program = Program {
            describe: function("describe")?,
            advance: function("advance")?,
            instance,
            limits: Arc::clone(&self.limits),
        };
        Ok(program)
    }
}

impl Program {
    /// What the procedure says to a request.
    pub fn advance(&self, request: &Request) -> Result<Advance, SandboxError> {
        let bad = |why: String| SandboxError::BadAnswer { call: "advance", why };
        let request = String::from_utf8(document::write(request)).map_err(|error| bad(error.to_string()))?;
        let answer = self.advance_text(&request)?;
        document::read(answer.as_bytes(), MAX_REPLY_BYTES).map_err(|error| bad(error.to_string()))
    }
}
