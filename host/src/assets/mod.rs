//! Files for browsers: in memory, with their compressed forms, so that serving one costs nothing.

use bytes::Bytes;

mod compress;
mod folder;
mod negotiate;

pub use compress::{Compressor, quickly};
pub use folder::{BadUi, Ui};
pub use negotiate::Coding;

/// A file with its compressed forms; cloning it copies no bytes.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its media type.
    pub media_type: &'static str,
    /// The content hash of the plain form.
    pub hash: String,
    /// As it is.
    pub plain: Bytes,
    /// Compressed by Brotli, where that is smaller.
    pub brotli: Option<Bytes>,
    /// Compressed by gzip, where that is smaller.
    pub gzip: Option<Bytes>,
}

impl Asset {
    /// The form that a browser likes best, by its `Accept-Encoding`.
    #[must_use]
    pub fn form(&self, accept_encoding: Option<&str>) -> (Coding, &Bytes) {
        let forms = [(Coding::Brotli, self.brotli.as_ref()), (Coding::Gzip, self.gzip.as_ref())];
        let there: Vec<_> = forms.into_iter().filter_map(|(coding, bytes)| Some((coding, bytes?))).collect();
        let best = negotiate::best(accept_encoding, there.iter().map(|(coding, _)| *coding));
        there.into_iter().find(|(coding, _)| *coding == best).unwrap_or((Coding::Identity, &self.plain))
    }
}

/// The media type of a file, by the end of its name.
fn media_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("ftl" | "txt") => "text/plain; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("ico") => "image/vnd.microsoft.icon",
        Some("woff2") => "font/woff2",
        Some("webmanifest") => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
