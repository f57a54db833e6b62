//! How large a package and its parts may be.

/// The limits of a package's form. Those of a running procedure are the host's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The file, in bytes. Ours have 150 to 300 KB with words in four locales; a kiosk must load one over a slow line.
    pub file: usize,
    /// The core module, in bytes. Ours have about 100 KB; 2 MB take a browser well under a second to compile.
    pub module: usize,
    /// Functions of the core module. Ours have about 500.
    pub functions: u32,
    /// Locals of one function: engines allow 50,000, which costs compile time that nobody counts.
    pub locals: u32,
    /// Pages of 64 KiB that its memory may grow to: 256, that is 16 MiB. Ours use 17 to 20 pages.
    pub memory_pages: u64,
    /// Elements of its tables. Ours have below 200.
    pub table_elements: u64,
    /// The manifest, in bytes. Ours have 1 KB.
    pub manifest: usize,
    /// One locale's words, one picture or one journey, in bytes.
    pub part: usize,
    /// How many such parts.
    pub parts: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 8_000_000,
            module: 2_000_000,
            functions: 10_000,
            locals: 2_000,
            memory_pages: 256,
            table_elements: 10_000,
            manifest: 100_000,
            part: 500_000,
            parts: 300,
        }
    }
}
