//! Building: the interpreter with a definition in it, and the words around, as a package like any other; no compiler, no engine.

use std::{collections::BTreeMap, fmt};

use definition::{BadPayload, Definition, SLOT_MARK, seal, unseal};
use package::{BuildError, PackageParts};
use procedure::Finding;
use wasm_encoder::{ConstExpr, DataCountSection, DataSection, RawSection};
use wasmparser::{DataKind, Operator, Parser, Payload};

use crate::{
    compile::{Compiled, Source, compile},
    pictures::{self, Set},
};

/// The interpreter that this tool was built with; empty when it was built before the interpreter was.
const INTERPRETER: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/interpreter.wasm"));

/// What packages are made with, beside what an author wrote.
#[derive(Clone, Debug)]
pub struct Kit<'k> {
    /// The core module of every declarative procedure.
    pub interpreter: &'k [u8],
    /// The pictures that every author can name.
    pub pictures: Set,
}

/// A package that was built.
#[derive(Debug)]
pub struct Built {
    /// The package's bytes; the same source always gives the same.
    pub package: Vec<u8>,
    /// What it was built from.
    pub compiled: Compiled,
}

/// Why there is no package.
#[derive(Debug)]
pub enum Failure {
    /// What the author must correct.
    Findings(Vec<Finding>),
    /// What the author cannot mend.
    Tool(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Findings(findings) => findings.iter().try_for_each(|finding| writeln!(f, "{finding}")),
            Self::Tool(why) => f.write_str(why),
        }
    }
}

impl std::error::Error for Failure {}

/// What this tool carries to build with.
///
/// # Errors
/// When it carries none.
pub fn kit() -> Result<Kit<'static>, Failure> {
    if INTERPRETER.is_empty() {
        let why =
            "this program was made without the interpreter; make it with `cargo xtask build` and build the host again";
        return Err(Failure::Tool(why.to_owned()));
    }
    Ok(Kit { interpreter: INTERPRETER, pictures: Set::carried() })
}

/// Builds a package with this kit.
///
/// # Errors
/// Every finding of the source, or why the package could not be made.
pub fn build(source: &Source, kit: &Kit<'_>) -> Result<Built, Failure> {
    let compiled = compile(source).map_err(Failure::Findings)?;
    let payload = seal(&compiled.definition).map_err(|_| {
        let cure = "split it: a procedure of more than a thousand steps helps nobody";
        let what = "the procedure is larger than a package may carry";
        Failure::Findings(vec![Finding::error("procedure-too-large", &source.file, what).cure(cure)])
    })?;
    let mut drawings = source.pictures.clone();
    let used = pictures::used(&compiled.definition, compiled.description.picture.as_ref());
    if let [missing, ..] = kit.pictures.add_to(&mut drawings, used.iter().map(String::as_str))[..] {
        return Err(Failure::Tool(format!("this program was made without the picture `{missing}`")));
    }
    let parts = PackageParts {
        core_module: put(kit.interpreter, &payload).map_err(Failure::Tool)?,
        manifest: compiled.definition.manifest.clone().into_bytes(),
        words: compiled.lexicon.pack(),
        pictures: drawings,
        journeys: source.journeys.clone(),
    };
    match package::build(&parts) {
        Ok(package) => Ok(Built { package, compiled }),
        Err(BuildError::Findings(findings)) => Err(Failure::Findings(findings)),
        Err(error @ BuildError::Component(_)) => Err(Failure::Tool(error.to_string())),
    }
}

/// The definition in a package, if it is one of a declarative procedure.
///
/// # Errors
/// When there is one that cannot be read.
pub fn definition(module: &[u8]) -> Result<Option<Definition>, BadPayload> {
    let Ok(segments) = segments(module) else { return Ok(None) };
    let Some(buffer) = slot(&segments) else { return Ok(None) };
    match segments.get(&buffer) {
        Some(payload) => unseal(payload).map(Some),
        None => Ok(None),
    }
}

/// The active data of a module by its address.
fn segments(module: &[u8]) -> Result<BTreeMap<u32, Vec<u8>>, String> {
    let mut segments = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::DataSection(section) = payload.map_err(|error| error.to_string())? else { continue };
        for data in section {
            let data = data.map_err(|error| error.to_string())?;
            let DataKind::Active { memory_index: 0, offset_expr } = data.kind else { continue };
            if let Ok(Operator::I32Const { value }) = offset_expr.get_operators_reader().read() {
                segments.insert(value.cast_unsigned(), data.data.to_vec());
            }
        }
    }
    Ok(segments)
}

/// The address of the interpreter's buffer, which stands behind the mark.
fn slot(segments: &BTreeMap<u32, Vec<u8>>) -> Option<u32> {
    let mut slots = segments.values().flat_map(|data| {
        let marks = data.windows(SLOT_MARK.len()).enumerate().filter(|(_, window)| *window == SLOT_MARK);
        marks.map(move |(at, _)| {
            // Zeros at the end of a segment may have been left out.
            let byte = |offset: usize| data.get(at + SLOT_MARK.len() + offset).copied().unwrap_or(0);
            u32::from_le_bytes([byte(0), byte(1), byte(2), byte(3)])
        })
    });
    slots.next().filter(|_| slots.next().is_none())
}

/// The interpreter with a payload over its buffer.
fn put(interpreter: &[u8], payload: &[u8]) -> Result<Vec<u8>, String> {
    let segments = segments(interpreter)?;
    let address = slot(&segments).ok_or("the interpreter has no place for a definition")?;
    let count = u32::try_from(segments.len() + 1).map_err(|error| error.to_string())?;
    let mut module = wasm_encoder::Module::new();
    for part in Parser::new(0).parse_all(interpreter) {
        match part.map_err(|error| error.to_string())? {
            Payload::DataCountSection { .. } => {
                module.section(&DataCountSection { count });
            }
            Payload::DataSection(_) => {
                let mut data = DataSection::new();
                for (at, bytes) in &segments {
                    data.active(0, &ConstExpr::i32_const(at.cast_signed()), bytes.iter().copied());
                }
                data.active(0, &ConstExpr::i32_const(address.cast_signed()), payload.iter().copied());
                module.section(&data);
            }
            part => {
                if let Some((id, range)) = part.as_section() {
                    let within = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX);
                    let bytes = interpreter.get(within(range.start)..within(range.end));
                    module.section(&RawSection { id, data: bytes.ok_or("the interpreter breaks off")? });
                }
            }
        }
    }
    Ok(module.finish())
}
