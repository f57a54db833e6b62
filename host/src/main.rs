//! The `parvis` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    host::cli::main()
}
