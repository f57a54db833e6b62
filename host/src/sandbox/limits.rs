//! What a procedure may use on this host, and what compiling one may.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Every limit of the sandbox. A procedure meets the first of them long before it hurts anybody else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Limits {
    /// Fuel for one call, about one unit per instruction: the bundled procedures need 0.1 to 2 million, so fifty times that is the
    /// procedure's fault, and burning all of it takes about a tenth of a second.
    pub fuel_per_call: u64,
    /// Milliseconds after which a call is stopped even if fuel is left: the same second that the browser's watchdog allows.
    pub call_milliseconds: u64,
    /// Bytes of native stack for a procedure's calls: recursion a few thousand deep, a fraction of a thread's 2 MiB.
    pub stack_bytes: usize,
    /// Calls at the same time: each may take 16 MiB of memory, so 32 of them are 512 MiB at worst.
    pub concurrent_calls: u32,
    /// Bytes of address space of the process that compiles a package: the largest bundled one needs about 150 MB.
    pub compile_memory_bytes: u64,
    /// Seconds of processor time of that process: the largest bundled package needs less than two.
    pub compile_seconds: u64,
    /// Bytes of a compiled package: about ten times its module, which the package's own limit keeps below 4 MB.
    pub artefact_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            fuel_per_call: 100_000_000,
            call_milliseconds: 1_000,
            stack_bytes: 256 * 1024,
            concurrent_calls: 32,
            compile_memory_bytes: 1024 * 1024 * 1024,
            compile_seconds: 30,
            artefact_bytes: 40 * 1024 * 1024,
        }
    }
}

/// Bytes of a procedure's memory, in the browser and here: the maximum that is stamped into its module. 256 pages of 64 KiB; the
/// bundled procedures use 1.2 MB.
pub const MEMORY_BYTES: usize = 16 * 1024 * 1024;

/// Entries of a procedure's function table; the bundled ones have about 100.
pub(super) const TABLE_ELEMENTS: usize = 10_000;

/// How often the clock behind [`Limits::call_milliseconds`] ticks: a hundredth of that limit is exact enough.
pub(super) const TICK_MILLISECONDS: u64 = 10;
