//! The memory stamp: a maximum written into the module, since in a browser nothing else caps its memory.

use wasm_encoder::{MemorySection, MemoryType, RawSection};
use wasmparser::{Parser, Payload};

/// The module with a maximum of `pages` for each of its memories; a smaller one that it has already stays.
///
/// # Errors
/// In words, when the module cannot be read; the caller has validated it.
pub(crate) fn stamp(module: &[u8], pages: u64) -> Result<Vec<u8>, String> {
    let broken =
        |error: wasmparser::BinaryReaderError| format!("the core module breaks off at byte {}", error.offset());
    let mut stamped = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.map_err(broken)?;
        if let Payload::MemorySection(memories) = payload {
            let mut section = MemorySection::new();
            for memory in memories {
                let memory = memory.map_err(broken)?;
                section.memory(MemoryType {
                    minimum: memory.initial,
                    maximum: Some(memory.maximum.unwrap_or(pages).min(pages)),
                    memory64: memory.memory64,
                    shared: memory.shared,
                    page_size_log2: memory.page_size_log2,
                });
            }
            stamped.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            let within = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX);
            let data = module
                .get(within(range.start)..within(range.end))
                .ok_or("a section lies outside of the core module")?;
            stamped.section(&RawSection { id, data });
        }
    }
    Ok(stamped.finish())
}
