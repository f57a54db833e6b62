//! Compressing once: the compressed forms of a file are kept by its content hash.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use bytes::Bytes;

use super::Asset;
use crate::hash;

/// Formats that are compressed already.
const COMPRESSED: [&str; 4] = ["font/woff2", "image/png", "image/jpeg", "image/webp"];

/// Below this, the headers outweigh what is gained.
const WORTHWHILE: usize = 256;

/// Compresses, and keeps what came out in a folder.
pub struct Compressor {
    folder: PathBuf,
    used: Mutex<BTreeSet<String>>,
}

impl Compressor {
    /// Keeps compressed forms in this folder.
    pub fn open(folder: &Path) -> io::Result<Self> {
        crate::files::create_private_folder(folder)?;
        Ok(Self { folder: folder.to_owned(), used: Mutex::default() })
    }

    /// The asset of these bytes, with the best compression there is: it is done once, and paid by every download.
    pub fn asset(&self, bytes: Vec<u8>, media_type: &'static str) -> io::Result<Asset> {
        let hash = hash::of(&bytes);
        let (mut forms, plain) = ([None, None], Bytes::from(bytes));
        if !COMPRESSED.contains(&media_type) && plain.len() >= WORTHWHILE {
            let brotli = self.kept(&hash, "br", || by_brotli(&plain))?;
            let gzip = self.kept(&hash, "gz", || by_gzip(&plain))?;
            forms = [brotli, gzip].map(|form| Some(form).filter(|form| form.len() < plain.len()));
        }
        let [brotli, gzip] = forms;
        Ok(Asset { media_type, hash, plain, brotli, gzip })
    }

    /// Removes what nothing has asked for since this was opened.
    pub fn keep_used(&self) -> io::Result<()> {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        crate::files::keep_only(&self.folder, |file| used.contains(file))
    }

    fn kept(&self, hash: &str, ending: &str, compress: impl FnOnce() -> io::Result<Vec<u8>>) -> io::Result<Bytes> {
        let name = format!("{hash}.{ending}");
        let file = self.folder.join(&name);
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(name);
        match fs::read(&file) {
            Ok(bytes) => Ok(bytes.into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let bytes = compress()?;
                crate::files::write_whole(&file, &bytes)?;
                Ok(bytes.into())
            }
            Err(error) => Err(error),
        }
    }
}

/// An asset of bytes that are soon replaced: compressed in a fraction of the time to a little more than the least.
pub fn quickly(bytes: Vec<u8>, media_type: &'static str) -> io::Result<Asset> {
    let (brotli, gzip) = (by_brotli_at(5, &bytes)?, by_gzip(&bytes)?);
    let [brotli, gzip] = [brotli, gzip].map(|form| Some(Bytes::from(form)).filter(|form| form.len() < bytes.len()));
    Ok(Asset { media_type, hash: hash::of(&bytes), plain: bytes.into(), brotli, gzip })
}

fn by_brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    by_brotli_at(11, bytes)
}

fn by_brotli_at(quality: i32, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let settings = brotli::enc::BrotliEncoderParams { quality, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &settings)?;
    Ok(compressed)
}

fn by_gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
