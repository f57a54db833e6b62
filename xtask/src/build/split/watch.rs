//! Which functions run: a module that notes it, and what the notes say.
use std::collections::BTreeSet;

use anyhow::Result;
use wasm_encoder::{
    CodeSection, ConstExpr, ExportKind, ExportSection, GlobalSection, GlobalType, Instruction, Module, SectionId,
    ValType,
    reencode::{Reencode, RoundtripReencoder},
};

use super::{BRING, THERE, mark, read::Whole, write::copy};

/// A smaller function is not worth its place in the list; it goes with those that call it.
const SMALLEST: usize = 40;

/// The module with an exported global `ran0`, `ran1` … for each function: 1 once it has run.
pub(crate) fn watched(module: &[u8]) -> Result<Vec<u8>> {
    let whole = Whole::read(module)?;
    let mut written = Module::new();
    for id in [SectionId::Type, SectionId::Import, SectionId::Function, SectionId::Table, SectionId::Memory] {
        copy(&whole, id, &mut written);
    }
    let mut globals = GlobalSection::new();
    if let Some(section) = whole.section(SectionId::Global as u8) {
        RoundtripReencoder.parse_global_section(&mut globals, wasmparser::GlobalSectionReader::new(section)?)?;
    }
    let mut exports = ExportSection::new();
    for export in &whole.exports {
        RoundtripReencoder.parse_export(&mut exports, *export)?;
    }
    let flag = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
    // It is in one piece and needs no rest, but what waits for the rest is not to run.
    exports.export(THERE, ExportKind::Global, globals.len());
    globals.global(flag, &ConstExpr::i32_const(0));
    let mut code = CodeSection::new();
    for (number, body) in whole.bodies.iter().enumerate() {
        let note = globals.len();
        globals.global(flag, &ConstExpr::i32_const(0));
        exports.export(&format!("ran{number}"), ExportKind::Global, note);
        let mut function = RoundtripReencoder.new_function_with_parsed_locals(body)?;
        function.instruction(&Instruction::I32Const(1)).instruction(&Instruction::GlobalSet(note));
        let mut reader = body.get_operators_reader()?;
        while !reader.eof() {
            function.instruction(&RoundtripReencoder.parse_instruction(&mut reader)?);
        }
        code.function(&function);
    }
    written.section(&globals).section(&exports);
    copy(&whole, SectionId::Start, &mut written);
    copy(&whole, SectionId::Element, &mut written);
    written.section(&code);
    copy(&whole, SectionId::Data, &mut written);
    Ok(written.finish())
}

/// The marks of the functions that did not run, when these bodies did.
pub(crate) fn slept(module: &[u8], ran: &BTreeSet<usize>) -> Result<BTreeSet<String>> {
    let whole = Whole::read(module)?;
    let marked = |body: usize| whole.names.get(&(whole.imported + u32::try_from(body).ok()?)).map(|name| mark(name));
    // Two functions may have one name, when only their hashes differ.
    let woken: BTreeSet<String> = ran.iter().filter_map(|body| marked(*body)).collect();
    let bring = whole.body(whole.exported(BRING)?);
    let large = |body: &usize| whole.bodies[*body].range().count() >= SMALLEST && Some(*body) != bring;
    let slept = (0..whole.bodies.len()).filter(|body| !ran.contains(body)).filter(large).filter_map(marked);
    Ok(slept.filter(|mark| !woken.contains(mark)).collect())
}
