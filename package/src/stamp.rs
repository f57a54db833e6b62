//! The stamp: maxima of memory and table written into the module, since in a browser nothing else caps them.

use wasm_encoder::{MemorySection, MemoryType, RawSection, RefType, TableSection, TableType};
use wasmparser::{Parser, Payload};

use crate::Limits;

/// The module with maxima for its memories and tables; smaller ones that it has already stay. Its custom sections go: they are for
/// tools, no engine needs them, and what debuggers believe about names is one thing less to judge.
///
/// # Errors
/// In words, when the module cannot be read; the caller has validated it.
pub(crate) fn stamp(module: &[u8], limits: &Limits) -> Result<Vec<u8>, String> {
    let broken =
        |error: wasmparser::BinaryReaderError| format!("the core module breaks off at byte {}", error.offset());
    let mut stamped = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload.map_err(broken)? {
            Payload::CustomSection(_) => {}
            Payload::MemorySection(memories) => {
                let mut section = MemorySection::new();
                for memory in memories {
                    let memory = memory.map_err(broken)?;
                    section.memory(MemoryType {
                        minimum: memory.initial,
                        maximum: Some(memory.maximum.unwrap_or(limits.memory_pages).min(limits.memory_pages)),
                        memory64: memory.memory64,
                        shared: memory.shared,
                        page_size_log2: memory.page_size_log2,
                    });
                }
                stamped.section(&section);
            }
            Payload::TableSection(tables) => {
                let mut section = TableSection::new();
                for table in tables {
                    let table = table.map_err(broken)?.ty;
                    section.table(TableType {
                        // The features that are allowed know these two and no initial value but null.
                        element_type: if table.element_type == wasmparser::RefType::EXTERNREF {
                            RefType::EXTERNREF
                        } else {
                            RefType::FUNCREF
                        },
                        table64: table.table64,
                        minimum: table.initial,
                        maximum: Some(table.maximum.unwrap_or(limits.table_elements).min(limits.table_elements)),
                        shared: table.shared,
                    });
                }
                stamped.section(&section);
            }
            payload => {
                if let Some((id, range)) = payload.as_section() {
                    let within = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX);
                    let data = module
                        .get(within(range.start)..within(range.end))
                        .ok_or("a section lies outside of the core module")?;
                    stamped.section(&RawSection { id, data });
                }
            }
        }
    }
    Ok(stamped.finish())
}
