//! The sections of a component at its top level, as they stand in the file.

use std::ops::Range;

use wasmparser::BinaryReader;

/// A custom section.
pub(crate) const CUSTOM: u8 = 0;
/// A core module inside a component.
pub(crate) const CORE_MODULE: u8 = 1;
/// A component inside a component.
pub(crate) const COMPONENT: u8 = 4;
/// Imports of a component.
pub(crate) const IMPORT: u8 = 10;

/// The first eight bytes of every component: magic, version 13, layer 1.
pub(crate) const PREAMBLE: [u8; 8] = [0, b'a', b's', b'm', 0x0d, 0, 1, 0];

/// The names of our own sections.
pub(crate) mod name {
    pub(crate) const CONTRACT: &str = "parvis:contract";
    pub(crate) const MANIFEST: &str = "parvis:manifest";
    pub(crate) const WORDS: &str = "parvis:words/";
    pub(crate) const PICTURE: &str = "parvis:picture/";
    pub(crate) const JOURNEY: &str = "parvis:journey/";
    pub(crate) const SIGNATURE: &str = "parvis:signature";
}

/// One section: its id, where it lies with its head, and its content.
pub(crate) struct Section<'a> {
    pub(crate) id: u8,
    pub(crate) range: Range<usize>,
    pub(crate) content: &'a [u8],
}

impl<'a> Section<'a> {
    /// Name and data of a custom section.
    pub(crate) fn custom(&self) -> Option<(&'a str, &'a [u8])> {
        if self.id != CUSTOM {
            return None;
        }
        let mut reader = BinaryReader::new(self.content, 0);
        let name = reader.read_string().ok()?;
        Some((name, &self.content[reader.current_position()..]))
    }
}

/// The sections after the preamble.
///
/// # Errors
/// In words, where the file breaks off or is no component.
pub(crate) fn split(bytes: &[u8]) -> Result<Vec<Section<'_>>, String> {
    let rest = bytes.strip_prefix(&PREAMBLE).ok_or("the file is not a WebAssembly component")?;
    let mut reader = BinaryReader::new(rest, PREAMBLE.len() as u64);
    let mut sections = Vec::new();
    while !reader.eof() {
        let start = PREAMBLE.len() + reader.current_position();
        let broken = |error: wasmparser::BinaryReaderError| {
            format!("the file breaks off at byte {}: {}", error.offset(), error.message())
        };
        let id = reader.read_u8().map_err(broken)?;
        let length = reader.read_var_u32().map_err(broken)?;
        let content = reader.read_bytes(length as usize).map_err(broken)?;
        sections.push(Section { id, range: start..PREAMBLE.len() + reader.current_position(), content });
    }
    Ok(sections)
}
