//! `cargo xtask`: one command for everything a person does with this tree, from an empty machine to a running kiosk.
mod bench;
mod bless;
mod build;
mod gallery;
mod grid;
mod kiosk;
mod listen;
mod new;
mod part;
mod process;
mod setup;
mod sweep;
mod terminal;
mod test;
mod tidy;
mod tree;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use setup::NeedsRoot;
use tree::Tree;

/// A step needs root and this user is not root: the line to run is printed. EX_NOPERM of sysexits.h.
const EXIT_NEEDS_ROOT: u8 = 77;

#[derive(Parser)]
#[command(
    bin_name = "cargo xtask",
    about = "Sets up, builds, tests and starts Parvis",
    after_help = "Exit codes: 0 done, 1 failed (the last lines say why and what to do), 2 wrong arguments, \
                  77 something must be installed by root (the exact line is printed)."
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what building needs and is missing: the wasm target, clang, Node.js, npm's packages
    Setup {
        /// Also what the browser tests need: Chromium, Firefox ESR, and Orca with its desktop
        #[arg(long)]
        browsers: bool,
    },
    /// Build the packages and the UI into target/parvis, and print the sizes
    Build {
        /// What to build
        #[arg(value_enum, default_value = "all")]
        part: build::Part,
    },
    /// Set up, build and start everything: the kiosk is at the address that is printed
    Kiosk(kiosk::Arguments),
    /// Check the rules of this tree: file heads and lengths, homes of libraries, words in every language, logical CSS
    Tidy,
    /// Run every check and every test, in browsers and with a screen reader too; ends with `N passed, N failed`
    Test {
        /// Leave a part out; what it covers then counts as untested
        #[arg(long, value_enum)]
        without: Vec<test::Without>,
    },
    /// Every criterion of RGAA and EN 301 549: tested in this build, for a person, or not applicable; `test` makes it too
    Grid,
    /// Write down anew what the tests expect: stored texts, schemas, the settings' example, snapshots of pages. Look at `git diff`!
    Bless {
        /// Without the browsers' snapshots, which take the longest
        #[arg(long)]
        no_browsers: bool,
    },
    /// Hear a journey with the screen reader Orca in both browsers
    Listen {
        /// Write down what is heard, instead of comparing
        #[arg(long)]
        bless: bool,
    },
    /// Judge every screen of every procedure in every language, place, theme and size, and play every procedure in every way: hours
    Sweep(sweep::Arguments),
    /// Pictures of every screen in every theme and size, in target/gallery/index.html
    Gallery,
    /// Watch in Chromium what of the program runs before the first answer, and list the rest, which travels later: kiosk-ui/rest.txt
    Part,
    /// Begin something new from a template
    New {
        #[command(subcommand)]
        what: new::What,
    },
    /// Measure: bytes to the first question, time to the next one, the host; a table, and target/bench.json
    Bench {
        /// Only one half
        #[arg(long, value_enum)]
        only: Option<bench::Half>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(error) => explain(&error),
    }
}

/// Say why a command could not do its work; the exit code that belongs to it.
fn explain(error: &anyhow::Error) -> ExitCode {
    terminal::fail(error);
    ExitCode::from(if error.is::<NeedsRoot>() { EXIT_NEEDS_ROOT } else { 1 })
}

fn run(command: Command) -> Result<ExitCode> {
    let tree = Tree::find()?;
    match command {
        Command::Setup { browsers } => {
            setup::wasm::toolchain()?;
            setup::clang::clang()?;
            setup::node::packages(&tree)?;
            if browsers {
                setup::kiosk::packages()?;
                setup::browsers::chromium()?;
                setup::browsers::firefox()?;
                setup::orca::desktop()?;
            }
            terminal::say("Everything is there.");
        }
        Command::Build { part } => drop(build::build(&tree, part)?),
        Command::Tidy => tidy::tidy(&tree)?,
        Command::Grid => grid::grid(&tree)?,
        Command::Test { without } => return Ok(test::test(&tree, !without.contains(&test::Without::Listening))),
        Command::Bless { no_browsers } => bless::bless(&tree, no_browsers)?,
        Command::Listen { bless } => listen::listen(&tree, bless)?,
        Command::Part => part::part(&tree)?,
        Command::Sweep(arguments) => sweep::sweep(&tree, &arguments)?,
        Command::Gallery => gallery::gallery(&tree)?,
        Command::New { what } => new::new(&tree, &what)?,
        Command::Bench { only } => return bench::bench(&tree, only),
        Command::Kiosk(arguments) => return Err(kiosk::start(&tree, &arguments)?),
    }
    Ok(ExitCode::SUCCESS)
}
