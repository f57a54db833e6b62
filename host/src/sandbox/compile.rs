//! Compiling a package in a process of its own, so that a package made to exhaust a compiler exhausts only that process.

use std::{
    io::{Read, Write},
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use super::{Limits, SandboxError, engine};

/// The hidden command that [`Compiler`] calls.
pub const COMMAND: &str = "compile-package";

/// What compiles packages: this very program, started again.
#[derive(Clone, Debug)]
pub struct Compiler {
    program: PathBuf,
}

impl Compiler {
    /// Compiles by calling `program`, which must be a `parvis` of the same build.
    pub fn new(program: PathBuf) -> Self {
        Self { program }
    }

    /// Compiles by calling the program that is running now.
    pub fn this_program() -> std::io::Result<Self> {
        Ok(Self::new(std::env::current_exe()?))
    }

    /// The artefact of a component.
    pub(super) fn compile(&self, component: &[u8], limits: &Limits) -> Result<Vec<u8>, SandboxError> {
        let failed = |error: std::io::Error| SandboxError::NotCompiled {
            why: format!("the compiling process {} failed: {error}", self.program.display()),
        };
        let mut child = Command::new(&self.program)
            .args([COMMAND, &limits.compile_memory_bytes.to_string(), &limits.compile_seconds.to_string()])
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        converse(&mut child, component, limits).map_err(failed)?
    }
}

/// Gives the child its input and takes its output, each in a thread of its own, so that neither waits for the other.
fn converse(child: &mut Child, component: &[u8], limits: &Limits) -> std::io::Result<Result<Vec<u8>, SandboxError>> {
    let (input, output, complaint) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    let result = thread::scope(|scope| {
        scope.spawn(move || {
            // A child that stops reading has failed already, and says why on its own.
            input.map(|mut input| input.write_all(component))
        });
        let complaint = scope.spawn(move || read_up_to(complaint, 2_000));
        let artefact = scope.spawn(move || read_up_to(output, limits.artefact_bytes + 1));
        // Processor time is limited inside the child; a child that only waits is ended here.
        let deadline = Duration::from_secs(limits.compile_seconds * 2 + 10);
        let status = wait(child, deadline);
        (status, artefact.join().unwrap_or_default(), complaint.join().unwrap_or_default())
    });
    let (status, artefact, complaint) = result;
    let complaint = String::from_utf8_lossy(&complaint).trim().to_owned();
    let why = match status? {
        Some(status) if status.success() && artefact.len() <= limits.artefact_bytes => return Ok(Ok(artefact)),
        Some(status) if status.success() => format!("its compiled form has more than {} bytes", limits.artefact_bytes),
        Some(_) if !complaint.is_empty() => complaint,
        Some(status) => format!("compiling took more memory or time than it may ({status})"),
        None => "compiling took more time than it may".to_owned(),
    };
    Ok(Err(SandboxError::NotCompiled { why }))
}

fn wait(child: &mut Child, deadline: Duration) -> std::io::Result<Option<std::process::ExitStatus>> {
    const PAUSE: Duration = Duration::from_millis(5);
    let mut waited = Duration::ZERO;
    while waited < deadline {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(PAUSE);
        waited += PAUSE;
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

/// What comes out of a pipe; when it is more than `most`, the pipe is closed and the writer gets an error.
fn read_up_to(pipe: Option<impl Read>, most: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Some(pipe) = pipe {
        // What was read until an error is what there is; the exit status tells the rest.
        let _read = pipe.take(most as u64).read_to_end(&mut bytes);
    }
    bytes
}

/// The other side: limits this process, then compiles what comes in to what goes out.
pub fn compile_here(
    memory_bytes: u64,
    seconds: u64,
    input: &mut impl Read,
    output: &mut impl Write,
) -> anyhow::Result<()> {
    for (resource, most) in [
        (rlimit::Resource::AS, memory_bytes),
        (rlimit::Resource::CPU, seconds),
        (rlimit::Resource::CORE, 0),
        (rlimit::Resource::FSIZE, 0),
        (rlimit::Resource::NOFILE, 16),
    ] {
        resource.set(most, most)?;
    }
    let mut component = Vec::new();
    input.read_to_end(&mut component)?;
    let artefact = engine::compiling()
        .and_then(|engine| engine.precompile_component(&component))
        .map_err(|error| anyhow::anyhow!("{error:#}"))?;
    output.write_all(&artefact)?;
    output.flush()?;
    Ok(())
}
