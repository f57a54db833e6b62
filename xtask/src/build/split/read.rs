//! A module as it was built: its sections, and what each function calls.
use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result, bail};
use wasmparser::{
    BinaryReader, ElementItems, ElementKind, Export, ExternalKind, FuncType, FunctionBody, KnownCustom, Name, Operator,
    Parser, Payload, TypeRef,
};

/// What is imported that is no function, in the order of the module: its table, memory or global is the next of its kind.
pub(super) struct Whole<'m> {
    pub bytes: &'m [u8],
    /// The sections that are taken over as they are, by their numbers.
    pub sections: BTreeMap<u8, Range<usize>>,
    pub types: Vec<FuncType>,
    /// The type of every function, imported ones first.
    pub functions: Vec<u32>,
    /// How many of them are imported.
    pub imported: u32,
    pub tables: Vec<wasmparser::TableType>,
    pub memories: Vec<wasmparser::MemoryType>,
    pub globals: Vec<wasmparser::GlobalType>,
    pub exports: Vec<Export<'m>>,
    /// Functions in tables.
    pub pointed: Vec<u32>,
    pub bodies: Vec<FunctionBody<'m>>,
    pub names: BTreeMap<u32, &'m str>,
    /// What each body calls, by the number of the body.
    pub calls: Vec<Vec<u32>>,
}

impl<'m> Whole<'m> {
    pub(super) fn read(bytes: &'m [u8]) -> Result<Self> {
        let mut whole = Self {
            bytes,
            sections: BTreeMap::new(),
            types: Vec::new(),
            functions: Vec::new(),
            imported: 0,
            tables: Vec::new(),
            memories: Vec::new(),
            globals: Vec::new(),
            exports: Vec::new(),
            pointed: Vec::new(),
            bodies: Vec::new(),
            names: BTreeMap::new(),
            calls: Vec::new(),
        };
        for payload in Parser::new(0).parse_all(bytes) {
            let payload = payload?;
            if let Some((id, range)) = payload.as_section().filter(|(id, _)| *id != 0) {
                whole.sections.insert(id, usize::try_from(range.start)?..usize::try_from(range.end)?);
            }
            whole.take(payload)?;
        }
        whole.calls = whole.bodies.iter().map(calls).collect::<Result<_>>()?;
        Ok(whole)
    }

    fn take(&mut self, payload: Payload<'m>) -> Result<()> {
        match payload {
            Payload::TypeSection(section) => {
                self.types = section.into_iter_err_on_gc_types().collect::<Result<_, _>>()?;
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    match import?.ty {
                        TypeRef::Func(ty) => self.functions.push(ty),
                        // What is imported stands before what is defined, and the rest counts on the order.
                        other => bail!("only functions may be imported, not {other:?}"),
                    }
                }
                self.imported = u32::try_from(self.functions.len())?;
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    self.functions.push(ty?);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(section) => self.memories = section.into_iter().collect::<Result<_, _>>()?,
            Payload::GlobalSection(section) => {
                for global in section {
                    self.globals.push(global?.ty);
                }
            }
            Payload::ExportSection(section) => self.exports = section.into_iter().collect::<Result<_, _>>()?,
            Payload::StartSection { func, .. } => self.pointed.push(func),
            Payload::ElementSection(section) => {
                for element in section {
                    let element = element?;
                    match (element.kind, element.items) {
                        (ElementKind::Active { .. }, ElementItems::Functions(functions)) => {
                            for function in functions {
                                self.pointed.push(function?);
                            }
                        }
                        _ => bail!("only tables that are filled at the start are known here"),
                    }
                }
            }
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(names) = section.as_known() {
                    for part in names {
                        if let Name::Function(functions) = part? {
                            for naming in functions {
                                let naming = naming?;
                                self.names.insert(naming.index, naming.name);
                            }
                        }
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// A section, to be read once more.
    pub(super) fn section(&self, id: u8) -> Option<BinaryReader<'m>> {
        let range = self.sections.get(&id)?.clone();
        Some(BinaryReader::new(&self.bytes[range.clone()], range.start as u64))
    }

    /// The function that is exported under this name.
    pub(super) fn exported(&self, name: &str) -> Result<u32> {
        let export = self.exports.iter().find(|export| export.name == name && export.kind == ExternalKind::Func);
        Ok(export.with_context(|| format!("the module exports no function `{name}`"))?.index)
    }

    /// The type of a function.
    pub(super) fn type_of(&self, function: u32) -> Result<(u32, &FuncType)> {
        let number = *self.functions.get(function as usize).context("a function without a type")?;
        Ok((number, self.types.get(number as usize).context("a type that is not there")?))
    }

    /// Whether a function is defined here, and which body is its.
    pub(super) fn body(&self, function: u32) -> Option<usize> {
        function.checked_sub(self.imported).map(|body| body as usize)
    }
}

/// What a body calls by name.
fn calls(body: &FunctionBody<'_>) -> Result<Vec<u32>> {
    let mut calls = Vec::new();
    for operator in body.get_operators_reader()? {
        match operator? {
            Operator::Call { function_index } => calls.push(function_index),
            other @ (Operator::RefFunc { .. }
            | Operator::ReturnCall { .. }
            | Operator::MemoryInit { .. }
            | Operator::TableInit { .. }) => {
                bail!("{other:?} is not known here: the rest would name what is in the first")
            }
            _ => {}
        }
    }
    Ok(calls)
}
