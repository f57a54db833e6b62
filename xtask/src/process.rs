//! Other programs: started with a clean environment, watched, and explained when they fail.
use std::ffi::OsStr;
use std::fs::File;
use std::io::{BufRead, BufReader, Seek, Write};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};

use crate::terminal;

/// How many lines of a failed program are worth showing: enough for the error, not for the noise before it.
const SHOWN_LINES: usize = 40;

/// A program to start. Thin on purpose: it only adds what every call here needs.
#[derive(Debug)]
pub(crate) struct Program {
    command: Command,
    name: String,
    input: Option<File>,
}

/// What a program said, and whether it succeeded.
#[derive(Debug)]
pub(crate) struct Echo {
    pub output: String,
    pub success: bool,
}

impl Program {
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new(program.as_ref());
        // `cargo run` sets these for xtask. Inherited, they would choose the wrong toolchain and libraries for others.
        for (key, _) in std::env::vars_os() {
            let key_text = key.to_string_lossy();
            if key_text.starts_with("CARGO_PKG_")
                || key_text.starts_with("CARGO_MANIFEST_")
                || matches!(&*key_text, "CARGO" | "LD_LIBRARY_PATH" | "RUST_RECURSION_COUNT")
            {
                command.env_remove(&key);
            }
        }
        let name = Path::new(program.as_ref()).file_name().unwrap_or(program.as_ref()).to_string_lossy().into_owned();
        Self { command, name, input: None }
    }

    /// Cargo of the toolchain in use, for this machine.
    pub(crate) fn cargo() -> Self {
        Self::new("cargo")
    }

    pub(crate) fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    pub(crate) fn args(mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.command.args(arguments);
        self
    }

    pub(crate) fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    pub(crate) fn without_env(mut self, key: &str) -> Self {
        self.command.env_remove(key);
        self
    }

    pub(crate) fn directory(mut self, directory: impl AsRef<Path>) -> Self {
        self.command.current_dir(directory);
        self
    }

    /// Run it with its output in front of the person; an unsuccessful end is an error.
    pub(crate) fn run(self, label: &str) -> Result<()> {
        let shown = self.line();
        let status = self.status(label)?;
        if !status.success() {
            bail!("{label}: `{shown}` ended with {status}; its own lines above say why");
        }
        Ok(())
    }

    /// Run it with its output in front of the person, and tell how it ended.
    pub(crate) fn status(mut self, label: &str) -> Result<ExitStatus> {
        let name = self.name.clone();
        terminal::while_waiting(label, || self.command.stdin(Stdio::null()).status())
            .with_context(|| format!("cannot start `{name}`; is it installed and on PATH?"))
    }

    /// Run it silently; show the end of its output only when it fails. Returns standard output.
    pub(crate) fn quiet(mut self, label: &str) -> Result<String> {
        let shown = self.line();
        let input = self.input.take().map_or_else(Stdio::null, Stdio::from);
        let output = terminal::while_waiting(label, || self.command.stdin(input).output())
            .with_context(|| format!("cannot start `{}`; is it installed and on PATH?", self.name))?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            let all = format!("{text}{}", String::from_utf8_lossy(&output.stderr));
            let lines: Vec<&str> = all.lines().collect();
            let end = &lines[lines.len().saturating_sub(SHOWN_LINES)..];
            bail!("{label}: `{shown}` ended with {}\n{}", output.status, end.join("\n"));
        }
        Ok(text)
    }

    /// Like [`Program::quiet`], with `input` on its standard input.
    pub(crate) fn quiet_with_input(mut self, label: &str, input: &[u8]) -> Result<String> {
        let mut file = tempfile::tempfile().context("cannot write a temporary file")?;
        file.write_all(input)?;
        file.rewind()?;
        self.input = Some(file);
        self.quiet(label)
    }

    /// Run it with its progress (standard error) in front of the person; returns what it answers on standard output.
    pub(crate) fn capture(mut self, label: &str) -> Result<String> {
        let shown = self.line();
        let output =
            terminal::while_waiting(label, || self.command.stdin(Stdio::null()).stderr(Stdio::inherit()).output())
                .with_context(|| format!("cannot start `{}`; is it installed and on PATH?", self.name))?;
        if !output.status.success() {
            bail!("{label}: `{shown}` ended with {}; its own lines above say why", output.status);
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Run it with its output in front of the person, and keep all of it for counting: what is said on standard error too, where
    /// cargo names the program whose tests follow.
    pub(crate) fn echo(mut self, label: &str) -> Result<Echo> {
        let (reader, writer) = std::io::pipe().context("no pipe")?;
        self.command.stdin(Stdio::null()).stdout(writer.try_clone()?).stderr(writer);
        let mut child = self
            .command
            .spawn()
            .with_context(|| format!("cannot start `{}`; is it installed and on PATH?", self.name))?;
        // The command holds its ends of the pipe, which would never end while it does.
        drop(self.command);
        let mut output = String::new();
        let status = terminal::while_waiting(label, || {
            for line in BufReader::new(reader).split(b'\n') {
                let line = String::from_utf8_lossy(&line?).into_owned();
                terminal::say(&line);
                output.push_str(&line);
                output.push('\n');
            }
            child.wait()
        })?;
        Ok(Echo { output, success: status.success() })
    }

    /// Become that program, so that signals reach it and nothing of xtask is left in between.
    pub(crate) fn replace_xtask(mut self) -> anyhow::Error {
        use std::os::unix::process::CommandExt;
        let error = self.command.exec();
        anyhow::Error::new(error).context(format!("cannot start `{}`", self.line()))
    }

    /// The line that a person would type.
    fn line(&self) -> String {
        std::iter::once(self.command.get_program())
            .chain(self.command.get_args())
            .map(|part| part.to_string_lossy())
            .collect::<Vec<_>>()
            .join(" ")
    }
}
