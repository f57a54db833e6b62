//! What a browser loads: every file named by its content, with its compressed forms beside it.
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::tree::hash;

/// Where the host serves the folder; paths in pages start with it.
const SERVED_AT: &str = "/assets/";
/// 64 bits of the hash: no two files of one build share them, and the names stay readable.
const HASH_DIGITS: usize = 16;
/// Formats that are compressed already: trying again would only cost time.
const COMPRESSED: [&str; 4] = ["woff2", "png", "jpg", "webp"];

/// The sizes of one file as it is and as it travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub plain: u64,
    pub gzip: u64,
    pub brotli: u64,
}

/// The files of one build, by the name that their authors know.
#[derive(Debug)]
pub(crate) struct Assets {
    folder: PathBuf,
    paths: BTreeMap<String, String>,
    sizes: BTreeMap<String, Sizes>,
    written: BTreeSet<String>,
}

impl Assets {
    pub(crate) fn new(folder: PathBuf) -> Result<Self> {
        std::fs::create_dir_all(&folder).with_context(|| format!("cannot write to {}", folder.display()))?;
        Ok(Self { folder, paths: BTreeMap::new(), sizes: BTreeMap::new(), written: BTreeSet::new() })
    }

    /// Add `name` with these bytes; the same name twice is a mistake.
    pub(crate) fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let (stem, extension) =
            name.rsplit_once('.').with_context(|| format!("asset `{name}` has no extension; give it one"))?;
        let file = format!("{stem}.{}.{extension}", &hash(bytes)[..HASH_DIGITS]);
        if self.paths.insert(name.to_owned(), format!("{SERVED_AT}{file}")).is_some() {
            bail!("two assets are named `{name}`; rename one of them");
        }
        let sizes = write_compressed(&self.folder.join(&file), bytes)?;
        self.sizes.insert(name.to_owned(), sizes);
        self.written.extend(["", ".br", ".gz"].map(|suffix| format!("{file}{suffix}")));
        Ok(())
    }

    /// The path at which a browser finds `name`.
    pub(crate) fn path(&self, name: &str) -> Option<&str> {
        self.paths.get(name).map(String::as_str)
    }

    pub(crate) fn sizes(&self) -> &BTreeMap<String, Sizes> {
        &self.sizes
    }

    /// Replace every `{{name}}` by the path of that asset. An unknown name is an error: the browser would only show a
    /// page that does nothing.
    pub(crate) fn fill(&self, template: &str, place: &str) -> Result<String> {
        let mut filled = String::with_capacity(template.len());
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("{{") {
            let (name, after) = after.split_once("}}").with_context(|| format!("{place}: a `{{{{` is never closed"))?;
            let path = self.path(name.trim()).with_context(|| {
                let known = self.paths.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                format!("{place}: no asset is named `{}`; there are {known}", name.trim())
            })?;
            filled.push_str(before);
            filled.push_str(path);
            rest = after;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    /// Remove what earlier builds left: nothing names it any more.
    pub(crate) fn remove_others(&self) -> Result<()> {
        for entry in std::fs::read_dir(&self.folder)? {
            let entry = entry?;
            if !self.written.contains(&*entry.file_name().to_string_lossy()) {
                std::fs::remove_file(entry.path())
                    .with_context(|| format!("cannot remove {}", entry.path().display()))?;
            }
        }
        Ok(())
    }
}

/// The names inside `{{…}}`, in order.
pub(crate) fn placeholders(template: &str) -> Vec<&str> {
    template.split("{{").skip(1).filter_map(|part| part.split_once("}}")).map(|(name, _)| name.trim()).collect()
}

/// Write a file with its compressed forms beside it, each only where it is smaller. A file whose bytes have not changed
/// is left alone, since the best compression is slow.
pub(crate) fn write_compressed(path: &Path, bytes: &[u8]) -> Result<Sizes> {
    let beside = |suffix: &str| PathBuf::from(format!("{}{suffix}", path.display()));
    let (brotli_path, gzip_path) = (beside(".br"), beside(".gz"));
    let plain = bytes.len() as u64;
    if !std::fs::read(path).is_ok_and(|old| old == bytes) {
        for old in [path, &brotli_path, &gzip_path] {
            if old.exists() {
                std::fs::remove_file(old)?;
            }
        }
        let extension = path.extension().unwrap_or_default().to_string_lossy();
        if !COMPRESSED.contains(&&*extension) {
            for (path, compressed) in [(&brotli_path, brotli(bytes)?), (&gzip_path, gzip(bytes)?)] {
                if compressed.len() < bytes.len() {
                    std::fs::write(path, compressed).with_context(|| format!("cannot write {}", path.display()))?;
                }
            }
        }
        // Last: its presence says that the others are whole.
        std::fs::write(path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
    }
    let size = |path: &Path| std::fs::metadata(path).map_or(plain, |metadata| metadata.len());
    Ok(Sizes { plain, gzip: size(&gzip_path), brotli: size(&brotli_path) })
}

pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, size_hint: bytes.len(), lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets(folder: &Path) -> Assets {
        let mut assets = Assets::new(folder.to_owned()).unwrap();
        assets.add("boot.js", b"start()").unwrap();
        assets.add("words.fr.ftl", "bonjour = Bonjour\n".repeat(50).as_bytes()).unwrap();
        assets
    }

    #[test]
    fn a_placeholder_becomes_the_hashed_path() {
        let folder = tempfile::tempdir().unwrap();
        let page = assets(folder.path()).fill("<script src=\"{{ boot.js }}\"></script>", "index.html").unwrap();
        assert_eq!(page, format!("<script src=\"/assets/boot.{}.js\"></script>", &hash(b"start()")[..16]));
    }

    #[test]
    fn an_unknown_placeholder_is_named_with_its_page() {
        let folder = tempfile::tempdir().unwrap();
        let error = assets(folder.path()).fill("{{boot.mjs}}", "index.html").unwrap_err().to_string();
        assert!(
            error.contains("index.html") && error.contains("`boot.mjs`") && error.contains("words.fr.ftl"),
            "{error}"
        );
    }

    #[test]
    fn a_placeholder_without_end_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert!(assets(folder.path()).fill("{{boot.js", "index.html").is_err());
    }

    #[test]
    fn the_same_name_twice_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        assert!(assets(folder.path()).add("boot.js", b"other").is_err());
    }

    #[test]
    fn a_compressed_form_stands_beside_a_file_only_where_it_is_smaller() {
        let folder = tempfile::tempdir().unwrap();
        let assets = assets(folder.path());
        let file = |name: &str, suffix: &str| {
            let path = assets.path(name).unwrap().strip_prefix(SERVED_AT).unwrap();
            folder.path().join(format!("{path}{suffix}")).exists()
        };
        assert!(file("words.fr.ftl", "") && file("words.fr.ftl", ".br") && file("words.fr.ftl", ".gz"));
        assert!(file("boot.js", "") && !file("boot.js", ".gz"), "seven bytes do not get smaller");
    }

    #[test]
    fn what_an_earlier_build_left_is_removed() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("boot.0000000000000000.js"), "old").unwrap();
        let assets = assets(folder.path());
        assets.remove_others().unwrap();
        let left = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(left, 4, "boot.js, words.fr.ftl, its .br and its .gz");
    }

    #[test]
    fn placeholders_are_listed_in_order() {
        assert_eq!(placeholders("a {{one.js}} b {{ two.css }} c"), ["one.js", "two.css"]);
    }
}
