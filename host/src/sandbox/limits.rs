//! What a procedure may use, on this host and in the browser, and what compiling one may. Every limit and its reason stands here.

use procedure::{MAX_REPLY_BYTES, MAX_REQUEST_BYTES, document::MAX_DEPTH};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

package::limits! {
    /// Every limit of the sandbox. A procedure meets the first of them long before it hurts anybody else.
    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
    #[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
    pub struct Limits {
        /// Fuel for one call, about one unit per instruction: the bundled procedures need 0.1 to 0.8 million, so a hundred times that is
        /// the procedure's fault, and burning all of it takes about a tenth of a second.
        pub fuel_per_call: u64 = 100_000_000,
        /// Milliseconds after which a call is stopped even if fuel is left: the same second that the browser's watchdog allows.
        pub call_milliseconds: u64 = 1_000,
        /// Bytes of native stack for a procedure's calls: recursion a few thousand deep, a fraction of a thread's 2 MiB.
        pub stack_bytes: usize = 256 * 1024,
        /// Calls at the same time, with two places more (a first question; one being cleaned): 16 MiB each, so 544 MiB at worst.
        pub concurrent_calls: u32 = 32,
        /// Bytes of address space of the process that compiles a package: the largest bundled one needs about 150 MB.
        pub compile_memory_bytes: u64 = 1024 * 1024 * 1024,
        /// Seconds of processor time of that process: the largest bundled package needs less than two.
        pub compile_seconds: u64 = 30,
        /// Bytes of a compiled package: twenty times the largest module that a package may have; those of the bundled ones have five
        /// times their module.
        pub artefact_bytes: usize = 40 * 1024 * 1024,
        /// Bytes of all compiled packages on disk: room for 2,000 procedures of the usual size. Beyond it, those that were not used for
        /// longest are removed; they are compiled again when they are needed.
        pub cache_bytes: u64 = 2 * 1024 * 1024 * 1024,
        /// Bytes of one request to a procedure: seven times the largest dossier that the host takes unless a town sets more.
        #[serde(skip)]
        pub request_bytes: usize = MAX_REQUEST_BYTES,
        /// Bytes of its reply, here and in the browser: a step with a list of 1,000 choices takes about 100 KB. The engine copies no
        /// byte more for one call (wasmtime's hostcall fuel), and the length is looked at before anything is decoded.
        #[serde(skip)]
        pub reply_bytes: usize = MAX_REPLY_BYTES,
        /// Levels of a JSON document, here and in the browser: ours nest to about ten.
        #[serde(skip)]
        pub json_depth: usize = MAX_DEPTH,
        ;
        /// The form of a package: the same for everybody, so no setting.
        #[serde(skip)]
        pub package: package::Limits,
    }
}

impl Limits {
    /// Bytes that a procedure's memory may grow to.
    #[must_use]
    pub fn memory_bytes(&self) -> usize {
        const PAGE: u64 = 64 * 1024;
        usize::try_from(self.package.memory_pages.saturating_mul(PAGE)).unwrap_or(usize::MAX)
    }

    /// Entries that its function table may grow to.
    #[must_use]
    pub fn table_elements(&self) -> usize {
        usize::try_from(self.package.table_elements).unwrap_or(usize::MAX)
    }
}

/// How often the clock behind [`Limits::call_milliseconds`] ticks: a hundredth of that limit is exact enough.
pub(super) const TICK_MILLISECONDS: u64 = 10;
