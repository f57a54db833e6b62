//! A sandbox in a folder of its own, and what it is asked.

use host::{
    sandbox::{ArtefactCache, Compiler, Limits, Program, Sandbox, SandboxError},
    secret::Secret,
};
use package::Package;
use procedure::{Answer, Date, Request};

/// A sandbox in a folder of its own.
pub(crate) struct Lab {
    pub(crate) sandbox: Sandbox,
    pub(crate) folder: tempfile::TempDir,
}

impl Lab {
    pub(crate) fn new() -> Self {
        Self::with(Limits::default())
    }

    pub(crate) fn with(limits: Limits) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let secret = Secret::open(&folder.path().join("secret")).expect("a secret");
        let cache = ArtefactCache::open(&folder.path().join("compiled"), secret).expect("a cache");
        let sandbox = Sandbox::new(limits, cache, Compiler::new(super::parvis().to_owned())).expect("a sandbox");
        Self { sandbox, folder }
    }

    /// The program of a package file.
    pub(crate) fn program(&self, package: &[u8]) -> Program {
        let package = Package::read(package).unwrap_or_else(|findings| panic!("{findings:?}"));
        self.sandbox.prepare(&package.hash, &package.component).expect("it compiles")
    }
}

/// A request without answers.
pub(crate) fn first_request() -> Request {
    Request::new(Date::new(2026, 11, 22).expect("a day"), Vec::new())
}

/// A request with one answer: where hostile plugins do their worst.
pub(crate) fn second_request() -> Request {
    let mut request = first_request();
    request.answers.push(Answer {
        step: "child".into(),
        repeat: None,
        values: [("child".into(), "Zoé".into())].into(),
    });
    request
}

/// The error's name in the heads of the hostile plugins.
pub(crate) fn kind(error: &SandboxError) -> &'static str {
    match error {
        SandboxError::OutOfTime { .. } => "out of time",
        SandboxError::OutOfMemory { .. } => "out of memory",
        SandboxError::OutOfStack { .. } => "out of stack",
        SandboxError::Trap { .. } => "trap",
        SandboxError::RequestTooLarge { .. } => "request too large",
        SandboxError::AnswerTooLarge { .. } => "answer too large",
        SandboxError::BadAnswer { .. } => "bad answer",
        SandboxError::WrongContract { .. } => "wrong contract",
        SandboxError::NotCompiled { .. } => "not compiled",
        SandboxError::Busy => "busy",
        SandboxError::Engine(_) => "engine",
        SandboxError::Cache { .. } => "cache",
    }
}
