//! What can go wrong inside the sandbox; each is one call's end and nobody else's.

/// Why a procedure gave no answer.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    #[error("the procedure used all its time in `{call}`")]
    OutOfTime { call: &'static str },
    #[error("the procedure asked for more memory than it may have in `{call}`")]
    OutOfMemory { call: &'static str },
    #[error("the procedure's calls nested too deep in `{call}`")]
    OutOfStack { call: &'static str },
    #[error("the procedure trapped in `{call}`: {trap}")]
    Trap { call: &'static str, trap: wasmtime::Trap },
    #[error("the request to the procedure has {bytes} bytes; {limit} are allowed")]
    RequestTooLarge { bytes: usize, limit: usize },
    #[error("the procedure answered `{call}` with more than {limit} bytes")]
    AnswerTooLarge { call: &'static str, limit: usize },
    #[error("the procedure's answer to `{call}` is not a document: {why}")]
    BadAnswer { call: &'static str, why: String },
    #[error("the package does not speak the contract: {why}")]
    WrongContract { why: String },
    #[error("the package could not be compiled: {why}")]
    NotCompiled { why: String },
    #[error("the sandbox has no free place")]
    Busy,
    #[error("the sandbox itself failed: {0}")]
    Engine(#[from] wasmtime::Error),
    #[error("the folder of compiled packages cannot be used ({path}); check its owner and the free space")]
    Cache { path: std::path::PathBuf, source: std::io::Error },
}
