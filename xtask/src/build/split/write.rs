//! Writes the two modules.
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::convert::Infallible;

use anyhow::Result;
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, FunctionSection, GlobalSection, GlobalType, ImportSection, Instruction, Module, RawSection, SectionId,
    TableSection, ValType,
    reencode::{self, Reencode, RoundtripReencoder},
};

use super::{BRING, THERE, plan::Plan, read::Whole};

/// What the rest calls the first.
const FIRST: &str = "first";

/// The first: everything that is not the rest, and doors to it.
pub(super) fn first(whole: &Whole<'_>, plan: &Plan) -> Result<Vec<u8>> {
    let mut module = Module::new();
    for id in [SectionId::Type, SectionId::Import, SectionId::Function] {
        copy(whole, id, &mut module);
    }
    let more = plan.doors.len() as u64;
    let mut tables = TableSection::new();
    for (number, table) in (0..).zip(&whole.tables) {
        let mut table = RoundtripReencoder.table_type(*table)?;
        if number == plan.table {
            table.minimum += more;
            table.maximum = table.maximum.map(|most| most + more);
        }
        tables.table(table);
    }
    module.section(&tables);
    copy(whole, SectionId::Memory, &mut module);

    let mut globals = GlobalSection::new();
    if let Some(section) = whole.section(SectionId::Global as u8) {
        RoundtripReencoder.parse_global_section(&mut globals, wasmparser::GlobalSectionReader::new(section)?)?;
    }
    let there = globals.len();
    let flag = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
    globals.global(flag, &ConstExpr::i32_const(0));
    module.section(&globals);

    let mut exports = ExportSection::new();
    for export in &whole.exports {
        RoundtripReencoder.parse_export(&mut exports, *export)?;
    }
    exports.export(THERE, ExportKind::Global, there);
    let shared = [
        (ExportKind::Table, whole.tables.len()),
        (ExportKind::Memory, whole.memories.len()),
        (ExportKind::Global, whole.globals.len()),
    ];
    for (kind, count) in shared {
        for number in 0..u32::try_from(count)? {
            exports.export(&name(kind, number), kind, number);
        }
    }
    for function in &plan.needed {
        exports.export(&name(ExportKind::Func, *function), ExportKind::Func, *function);
    }
    module.section(&exports);
    copy(whole, SectionId::Start, &mut module);
    copy(whole, SectionId::Element, &mut module);

    let bring = whole.exported(BRING)?;
    let mut code = CodeSection::new();
    for (function, body) in (whole.imported..).zip(&whole.bodies) {
        match plan.doors.get(&function) {
            Some(place) => drop(code.function(&door(whole, plan, function, *place, (there, bring))?)),
            // Nothing calls it; wasm-opt takes it away.
            None if plan.rest.contains(&function) => drop(code.function(&closed())),
            None => RoundtripReencoder.parse_function_body(&mut code, body.clone())?,
        }
    }
    module.section(&code);
    if let Some(section) = whole.section(SectionId::Data as u8) {
        let mut data = DataSection::new();
        RoundtripReencoder.parse_data_section(&mut data, wasmparser::DataSectionReader::new(section)?)?;
        module.section(&data);
    }
    Ok(module.finish())
}

/// The rest: its functions, which find everything else in the first.
pub(super) fn rest(whole: &Whole<'_>, plan: &Plan) -> Result<Vec<u8>> {
    let mut module = Module::new();
    copy(whole, SectionId::Type, &mut module);

    let mut imports = ImportSection::new();
    let mut numbers = BTreeMap::new();
    for (number, function) in (0..).zip(&plan.needed) {
        imports.import(FIRST, &name(ExportKind::Func, *function), EntityType::Function(whole.type_of(*function)?.0));
        numbers.insert(*function, number);
    }
    let more = plan.doors.len() as u64;
    for (number, table) in (0..).zip(&whole.tables) {
        let mut table = RoundtripReencoder.table_type(*table)?;
        if number == plan.table {
            table.minimum += more;
            table.maximum = table.maximum.map(|most| most + more);
        }
        imports.import(FIRST, &name(ExportKind::Table, number), table);
    }
    for (number, memory) in (0..).zip(&whole.memories) {
        imports.import(FIRST, &name(ExportKind::Memory, number), RoundtripReencoder.memory_type(*memory)?);
    }
    for (number, global) in (0..).zip(&whole.globals) {
        imports.import(FIRST, &name(ExportKind::Global, number), RoundtripReencoder.global_type(*global)?);
    }
    module.section(&imports);

    let mut functions = FunctionSection::new();
    let own = u32::try_from(numbers.len())?;
    for (number, function) in (own..).zip(&plan.rest) {
        functions.function(whole.type_of(*function)?.0);
        numbers.insert(*function, number);
    }
    module.section(&functions);

    let mut renumbered = Renumbered(numbers);
    let doors: Vec<u32> = plan.doors.keys().map(|door| renumbered.number(*door)).collect();
    let mut elements = ElementSection::new();
    let at = ConstExpr::i32_const(i32::try_from(plan.places)?);
    elements.active(Some(plan.table), &at, Elements::Functions(Cow::Owned(doors)));
    module.section(&elements);

    let mut code = CodeSection::new();
    for (function, body) in (whole.imported..).zip(&whole.bodies) {
        if plan.rest.contains(&function) {
            renumbered.parse_function_body(&mut code, body.clone())?;
        }
    }
    module.section(&code);
    Ok(module.finish())
}

/// Functions under the numbers that they have in the rest.
struct Renumbered(BTreeMap<u32, u32>);

impl Renumbered {
    fn number(&self, function: u32) -> u32 {
        // Whatever the rest calls is in it or needed by it.
        self.0.get(&function).copied().unwrap_or(u32::MAX)
    }
}

impl Reencode for Renumbered {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Infallible>> {
        Ok(self.number(function))
    }
}

/// Asks for the rest if it is not there, then goes on in it.
fn door(whole: &Whole<'_>, plan: &Plan, function: u32, place: u32, (there, bring): (u32, u32)) -> Result<Function> {
    let (number, ty) = whole.type_of(function)?;
    let mut door = Function::new([]);
    door.instruction(&Instruction::GlobalGet(there))
        .instruction(&Instruction::I32Eqz)
        .instruction(&Instruction::If(BlockType::Empty))
        .instruction(&Instruction::Call(bring))
        .instruction(&Instruction::End);
    for parameter in 0..u32::try_from(ty.params().len())? {
        door.instruction(&Instruction::LocalGet(parameter));
    }
    door.instruction(&Instruction::I32Const(i32::try_from(place)?))
        .instruction(&Instruction::CallIndirect { type_index: number, table_index: plan.table })
        .instruction(&Instruction::End);
    Ok(door)
}

fn closed() -> Function {
    let mut closed = Function::new([]);
    closed.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
    closed
}

/// Under which name the rest finds something: short, since there are hundreds.
fn name(kind: ExportKind, number: u32) -> String {
    let kind = match kind {
        ExportKind::Func => 'f',
        ExportKind::Table => 't',
        ExportKind::Memory => 'm',
        ExportKind::Global => 'g',
        ExportKind::Tag => 'e',
    };
    format!("{kind}{number}")
}

/// Take a section over as it is.
pub(super) fn copy(whole: &Whole<'_>, id: SectionId, module: &mut Module) {
    if let Some(range) = whole.sections.get(&(id as u8)) {
        module.section(&RawSection { id: id as u8, data: &whole.bytes[range.clone()] });
    }
}
