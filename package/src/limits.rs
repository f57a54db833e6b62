//! How large a package and its parts may be; and the macro that makes one struct of limits, defaults and reasons.

/// A limit as a line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The field of the struct of limits.
    pub name: &'static str,
    /// What it is unless somebody sets it otherwise.
    pub most: u64,
    /// What it counts, and why it is this number.
    pub why: String,
}

/// Makes a struct of limits: each with its default and its reason, which is its documentation and the text of the table of limits.
#[macro_export]
macro_rules! limits {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[doc = $why:literal])+ $(#[serde($($serde:tt)+)])? pub $field:ident: $kind:ty = $most:expr,)+
            $(; $(#[$inner_meta:meta])+ pub $inner:ident: $inner_kind:ty,)?
        }
    ) => {
        $(#[$meta])*
        pub struct $name {
            $($(#[doc = $why])+ $(#[serde($($serde)+)])? pub $field: $kind,)+
            $($(#[$inner_meta])+ pub $inner: $inner_kind,)?
        }

        impl Default for $name {
            fn default() -> Self {
                Self { $($field: $most,)+ $($inner: <$inner_kind>::default(),)? }
            }
        }

        impl $name {
            /// Every limit with its reason.
            #[must_use]
            pub fn table(&self) -> Vec<$crate::Limit> {
                let rows = [$((stringify!($field), u64::try_from(self.$field).unwrap_or(u64::MAX), concat!($($why,)+)),)+];
                let rows = rows.map(|(name, most, why)| $crate::Limit { name, most, why: why.trim().to_owned() });
                let rows = rows.into_iter();
                $(let rows = rows.chain(self.$inner.table());)?
                rows.collect()
            }
        }
    };
}

limits! {
    /// The limits of a package's form: the same everywhere, since the browser runs what the host has read. Those of a running
    /// procedure are the host's.
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Limits {
        /// Bytes of the file. Ours have 50 to 540 KB with words in five to twelve locales; a kiosk must load one over a slow line.
        pub file: usize = 8_000_000,
        /// Bytes of the core module. Ours have up to 110 KB; 2 MB take a browser well under a second to compile.
        pub module: usize = 2_000_000,
        /// Functions of the core module. Ours have about 500.
        pub functions: u32 = 10_000,
        /// Locals of one function: engines allow 50,000, which costs compile time that nobody counts.
        pub locals: u32 = 2_000,
        /// Pages of 64 KiB that its memory may grow to, stamped into the module: 256, that is 16 MiB. Ours use 18.
        pub memory_pages: u64 = 256,
        /// Elements that its table may grow to, stamped into the module. Ours have 16.
        pub table_elements: u64 = 10_000,
        /// Bytes of the manifest. Ours have 1 KB.
        pub manifest: usize = 100_000,
        /// Bytes of one locale's words, one picture or one journey.
        pub part: usize = 500_000,
        /// How many such parts.
        pub parts: usize = 300,
    }
}
