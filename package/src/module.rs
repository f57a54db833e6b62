//! What a core module must be: within the limits, without imports or start function, with the exports of the contract.

use std::collections::BTreeMap;

use procedure::Finding;
use wasmparser::{ExternalKind, FuncType, Operator, Parser, Payload, ValType, Validator, WasmFeatures};

use crate::{Limits, exports};

/// What is allowed inside: WebAssembly 2.0 without vectors and without what every supported browser does not have. No threads, no
/// relaxed SIMD: the same request must give the same bytes everywhere.
///
/// Nothing that needs a garbage collector either (`externref`): the host is built without one, and would refuse it only at compilation.
fn features() -> WasmFeatures {
    WasmFeatures::FLOATS
        | WasmFeatures::MUTABLE_GLOBAL
        | WasmFeatures::SATURATING_FLOAT_TO_INT
        | WasmFeatures::SIGN_EXTENSION
        | WasmFeatures::REFERENCE_TYPES
        | WasmFeatures::MULTI_VALUE
        | WasmFeatures::BULK_MEMORY
}

/// Adds everything that is wrong with the module.
pub(crate) fn check(module: &[u8], limits: &Limits, findings: &mut Vec<Finding>) {
    let mut error = |code: &'static str, detail: String| findings.push(Finding::error(code, "core module", detail));
    if module.len() > limits.module {
        error("module-too-large", format!("the core module has {} bytes; {} are allowed", module.len(), limits.module));
        return;
    }
    if let Err(invalid) = Validator::new_with_features(features()).validate_all(module) {
        error(
            "module-invalid",
            format!(
                "at byte {}: {}; build for wasm32-unknown-unknown without extra features",
                invalid.offset(),
                invalid.message()
            ),
        );
        return;
    }
    let mut outline = Outline::default();
    if let Err(invalid) = outline.read(module) {
        error("module-invalid", format!("at byte {}: {}", invalid.offset(), invalid.message()));
        return;
    }
    for import in &outline.imports {
        error(
            "module-imports",
            format!("it imports {import}; a procedure imports nothing: no clock, no network, no file, no chance"),
        );
    }
    if outline.start {
        error(
            "module-start",
            "it has a start function; nothing may run before describe or advance is called".to_owned(),
        );
    }
    if outline.exports.contains_key("_initialize") {
        error(
            "module-initialize",
            "it exports _initialize; build it as a cdylib for wasm32-unknown-unknown, which needs none".to_owned(),
        );
    }
    if outline.functions > limits.functions {
        error("module-functions", format!("it has {} functions; {} are allowed", outline.functions, limits.functions));
    }
    if outline.most_locals > limits.locals {
        error("module-locals", format!("a function has {} locals; {} are allowed", outline.most_locals, limits.locals));
    }
    if outline.memories.len() != 1 {
        error("module-memory", format!("it has {} memories; exactly one is needed", outline.memories.len()));
    }
    for initial in outline.memories.iter().filter(|initial| **initial > limits.memory_pages) {
        error(
            "module-memory",
            format!("its memory begins with {initial} pages of 64 KiB; {} are allowed", limits.memory_pages),
        );
    }
    for initial in outline.tables.iter().filter(|initial| **initial > limits.table_elements) {
        error("module-table", format!("a table has {initial} elements; {} are allowed", limits.table_elements));
    }
    outline.check_exports(&mut error);
    if outline.floats > 0 {
        let detail = format!(
            "{} instructions calculate with floats; count in whole numbers or cents, so that every engine agrees",
            outline.floats
        );
        findings.push(Finding::warning("module-floats", "core module", detail));
    }
}

/// What is needed of a module in order to judge it.
#[derive(Default)]
struct Outline {
    imports: Vec<String>,
    start: bool,
    functions: u32,
    most_locals: u32,
    memories: Vec<u64>,
    tables: Vec<u64>,
    types: Vec<Option<FuncType>>,
    function_types: Vec<u32>,
    exports: BTreeMap<String, (ExternalKind, u32)>,
    floats: u32,
}

impl Outline {
    fn read(&mut self, module: &[u8]) -> wasmparser::Result<()> {
        for payload in Parser::new(0).parse_all(module) {
            match payload? {
                Payload::TypeSection(types) => {
                    for group in types {
                        let types = group?.into_types().map(|ty| match ty.composite_type.inner {
                            wasmparser::CompositeInnerType::Func(func) => Some(func),
                            _ => None,
                        });
                        self.types.extend(types);
                    }
                }
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import?;
                        self.imports.push(format!("{:?} from {:?}", import.name, import.module));
                    }
                }
                Payload::FunctionSection(functions) => {
                    self.functions = functions.count();
                    self.function_types = functions.into_iter().collect::<wasmparser::Result<_>>()?;
                }
                Payload::MemorySection(memories) => {
                    for memory in memories {
                        self.memories.push(memory?.initial);
                    }
                }
                Payload::TableSection(tables) => {
                    for table in tables {
                        self.tables.push(table?.ty.initial);
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        self.exports.insert(export.name.to_owned(), (export.kind, export.index));
                    }
                }
                Payload::StartSection { .. } => self.start = true,
                Payload::CodeSectionEntry(body) => {
                    let mut locals = 0_u32;
                    for group in body.get_locals_reader()? {
                        locals = locals.saturating_add(group?.0);
                    }
                    self.most_locals = self.most_locals.max(locals);
                    for operator in body.get_operators_reader()? {
                        self.floats += u32::from(calculates_with_floats(&operator?));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn check_exports(&self, error: &mut impl FnMut(&'static str, String)) {
        let i32s = |count: usize| vec![ValType::I32; count];
        let wanted = [
            (exports::REALLOC, i32s(4), i32s(1)),
            (exports::DESCRIBE, i32s(0), i32s(1)),
            (exports::ADVANCE, i32s(2), i32s(1)),
            (exports::POST_DESCRIBE, i32s(1), i32s(0)),
            (exports::POST_ADVANCE, i32s(1), i32s(0)),
        ];
        for (name, parameters, results) in wanted {
            match self.exports.get(name).map(|(kind, index)| (kind, self.function_type(*index))) {
                Some((ExternalKind::Func, Some(found)))
                    if found.params() == parameters && found.results() == results => {}
                Some(_) => error("module-exports", format!("its export {name:?} has another type than the contract's")),
                None => {
                    error("module-exports", format!("it does not export {name:?}; use export_procedure! of the sdk"))
                }
            }
        }
        if !matches!(self.exports.get(exports::MEMORY), Some((ExternalKind::Memory, 0))) {
            error("module-exports", format!("it does not export its memory as {:?}", exports::MEMORY));
        }
    }

    /// Functions are counted from the imported ones on; a module with imports is refused anyway.
    fn function_type(&self, index: u32) -> Option<&FuncType> {
        let ty = *self.function_types.get(index as usize)?;
        self.types.get(ty as usize)?.as_ref()
    }
}

/// Arithmetic of which engines may differ in the bits of a NaN. Moving floats about (loads, stores, constants) is no arithmetic.
fn calculates_with_floats(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::F32Add
            | Operator::F32Sub
            | Operator::F32Mul
            | Operator::F32Div
            | Operator::F32Sqrt
            | Operator::F64Add
            | Operator::F64Sub
            | Operator::F64Mul
            | Operator::F64Div
            | Operator::F64Sqrt
    )
}
