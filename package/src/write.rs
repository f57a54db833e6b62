//! Writing a package: from a core module, its description and its words to one file; the same parts always give the same bytes.

use std::{collections::BTreeMap, fmt};

use procedure::Finding;
use wasm_encoder::{CustomSection, Encode, Section as _};
use wit_component::ComponentEncoder;

use crate::{Package, sections::name};

/// What a package is made of.
#[derive(Clone, Debug, Default)]
pub struct PackageParts {
    /// The core module, with the `component-type` section that the sdk puts into it.
    pub core_module: Vec<u8>,
    /// What its `describe` gives.
    pub manifest: Vec<u8>,
    /// Fluent texts by locale.
    pub words: BTreeMap<String, String>,
    /// Pictures by name.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// The author's journeys by name.
    pub journeys: BTreeMap<String, Vec<u8>>,
}

/// Why no package could be made.
#[derive(Debug)]
pub enum BuildError {
    /// The core module is no procedure.
    Component(String),
    /// The package that came out cannot be installed.
    Findings(Vec<Finding>),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component(why) => write!(f, "the core module cannot be made a component: {why}"),
            Self::Findings(findings) => {
                f.write_str("the package could not be installed:")?;
                findings
                    .iter()
                    .try_for_each(|finding| write!(f, "\n  {} at {}: {}", finding.code, finding.place, finding.detail))
            }
        }
    }
}

impl std::error::Error for BuildError {}

/// Makes a package, and reads it again before giving it out.
///
/// # Errors
/// [`BuildError`] when the parts do not make a package that can be installed.
pub fn build(parts: &PackageParts) -> Result<Vec<u8>, BuildError> {
    let broken = |error| BuildError::Component(format!("{error:#}"));
    let mut encoder = ComponentEncoder::default();
    let encoder = encoder.validate(true).module(&parts.core_module).map_err(broken)?;
    let mut bytes = encoder.encode().map_err(broken)?;
    append(&mut bytes, name::CONTRACT, procedure::CONTRACT.as_bytes());
    append(&mut bytes, name::MANIFEST, &parts.manifest);
    for (locale, text) in &parts.words {
        append(&mut bytes, &format!("{}{locale}", name::WORDS), text.as_bytes());
    }
    for (kind, files) in [(name::PICTURE, &parts.pictures), (name::JOURNEY, &parts.journeys)] {
        for (name, data) in files {
            append(&mut bytes, &format!("{kind}{name}"), data);
        }
    }
    Package::read(&bytes).map_err(BuildError::Findings)?;
    Ok(bytes)
}

fn append(bytes: &mut Vec<u8>, name: &str, data: &[u8]) {
    let section = CustomSection { name: name.into(), data: data.into() };
    bytes.push(section.id());
    section.encode(bytes);
}
