//! Reading a package: form first, then the sections, then the module; every fault is collected.

use std::collections::{BTreeMap, BTreeSet};

use procedure::{Description, Finding, Locale, check_statuses, document, understands};
use sha2::{Digest, Sha256};
use wasmparser::{Parser, Payload, Validator, WasmFeatures};

use crate::{
    Limits, Package, hex, module, picture,
    sections::{self, Section, name},
    signature::{self, KeyId},
    stamp,
};

/// What the custom sections hold.
#[derive(Default)]
struct Parts {
    words: BTreeMap<Locale, String>,
    pictures: BTreeMap<String, Vec<u8>>,
    journeys: BTreeMap<String, Vec<u8>>,
    signer: Option<KeyId>,
}

/// The package, if it could be read at all; whether it may be installed, the findings say.
pub(crate) fn read(bytes: &[u8], limits: &Limits, findings: &mut Vec<Finding>) -> Option<Package> {
    if bytes.len() > limits.file {
        findings.push(Finding::error(
            "file-too-large",
            "file",
            format!("{} bytes; {} are allowed", bytes.len(), limits.file),
        ));
        return None;
    }
    let sections = match sections::split(bytes) {
        Ok(sections) => sections,
        Err(why) => {
            findings.push(Finding::error("not-a-package", "file", why));
            return None;
        }
    };
    // The version decides whether the rest can be judged at all.
    let contract = contract(&sections, findings)?;
    let manifest = section(&sections, name::MANIFEST);
    let description = manifest.and_then(|manifest| description(manifest, limits, findings));
    if manifest.is_none() {
        findings.push(Finding::error(
            "manifest-missing",
            name::MANIFEST,
            "the section is missing; build the package with the tool",
        ));
    }
    let parts = parts(&sections, limits, findings);
    let (module, component) = code(bytes, &sections, limits, findings)?;
    Some(Package {
        contract,
        manifest: manifest?.to_vec(),
        description: description?,
        words: parts.words,
        pictures: parts.pictures,
        journeys: parts.journeys,
        module,
        component,
        hash: hex(&Sha256::digest(bytes)),
        signer: parts.signer,
        warnings: Vec::new(),
    })
}

fn section<'a>(sections: &[Section<'a>], wanted: &str) -> Option<&'a [u8]> {
    sections.iter().filter_map(Section::custom).find(|(name, _)| *name == wanted).map(|(_, data)| data)
}

fn contract(sections: &[Section<'_>], findings: &mut Vec<Finding>) -> Option<String> {
    let place = name::CONTRACT;
    let Some(version) = section(sections, place) else {
        findings.push(Finding::error(
            "contract-missing",
            place,
            "the section is missing: this is a component, but not a package of Parvis",
        ));
        return None;
    };
    match std::str::from_utf8(version) {
        Ok(version) if understands(version) => Some(version.to_owned()),
        Ok(version) if version.len() <= 20 => {
            let detail = format!(
                "it asks for contract {version:?}; this Parvis speaks {}: update Parvis, or build it for this one",
                procedure::CONTRACT
            );
            findings.push(Finding::error("contract-unknown", place, detail));
            None
        }
        _ => {
            findings.push(Finding::error("contract-unknown", place, "the section holds no version such as 1.0"));
            None
        }
    }
}

fn description(manifest: &[u8], limits: &Limits, findings: &mut Vec<Finding>) -> Option<Description> {
    match document::read::<Description>(manifest, limits.manifest) {
        Ok(description) => {
            let faults = check_statuses(name::MANIFEST, &description.statuses);
            findings.extend(faults.into_iter().map(|(_, finding)| finding));
            Some(description)
        }
        Err(why) => {
            findings.push(Finding::error("manifest-unreadable", name::MANIFEST, why.to_string()));
            None
        }
    }
}

fn parts(sections: &[Section<'_>], limits: &Limits, findings: &mut Vec<Finding>) -> Parts {
    let mut parts = Parts::default();
    let mut known = BTreeSet::new();
    let mut drawn = Vec::new();
    let mut error =
        |code: &'static str, place: &str, detail: String| findings.push(Finding::error(code, place, detail));
    let ours = sections
        .iter()
        .filter_map(|section| Some((section, section.custom()?)))
        .filter(|(_, (name, _))| name.starts_with("parvis:"));
    for (section, (full, data)) in ours {
        if !known.insert(full) {
            error("section-twice", full, "the section stands in the file twice".to_owned());
        }
        if data.len() > limits.part {
            error("section-too-large", full, format!("{} bytes; {} are allowed", data.len(), limits.part));
        } else if let Some(tag) = full.strip_prefix(name::WORDS) {
            match (tag.parse::<Locale>(), std::str::from_utf8(data)) {
                (Ok(locale), Ok(text)) => drop(parts.words.insert(locale, text.to_owned())),
                (Err(why), _) => error("words-locale", full, why.to_string()),
                (_, Err(_)) => error("words-encoding", full, "the text is not UTF-8".to_owned()),
            }
        } else if let Some(name) = full.strip_prefix(name::PICTURE) {
            drawn.extend(picture::check(full, name, data));
            parts.pictures.insert(name.to_owned(), data.to_vec());
        } else if let Some(name) = full.strip_prefix(name::JOURNEY) {
            parts.journeys.insert(name.to_owned(), data.to_vec());
        } else if full == name::SIGNATURE {
            parts.signer = signature::signer(data);
            if parts.signer.is_none() {
                error("signature-unknown", full, "this Parvis knows no such form of signature".to_owned());
            }
            if sections.last().is_none_or(|last| last.range != section.range) {
                error("signature-not-last", full, "bytes after the signature are not covered by it".to_owned());
            }
        } else if full != name::CONTRACT && full != name::MANIFEST {
            error("section-unknown", full, "this Parvis knows no such section".to_owned());
        }
    }
    if known.len() > limits.parts {
        error("too-many-sections", "file", format!("{} sections; {} are allowed", known.len(), limits.parts));
    }
    if !parts.words.contains_key(&Locale::source()) {
        error(
            "words-source-missing",
            "parvis:words/fr",
            "French is the source of every text and must be there".to_owned(),
        );
    }
    findings.append(&mut drawn);
    parts
}

/// The stamped module and the component around it.
fn code(
    bytes: &[u8],
    sections: &[Section<'_>],
    limits: &Limits,
    findings: &mut Vec<Finding>,
) -> Option<(Vec<u8>, Vec<u8>)> {
    let before = findings.len();
    let features = WasmFeatures::default() | WasmFeatures::COMPONENT_MODEL;
    // An invalid component is looked into all the same: the module may say better what is wrong.
    if let Err(invalid) = Validator::new_with_features(features).validate_all(bytes) {
        let detail = format!("at byte {}: {}", invalid.offset(), invalid.message());
        findings.push(Finding::error("component-invalid", "component", detail));
    }
    if sections.iter().any(|section| section.id == sections::IMPORT) {
        let detail = "the component has imports; a procedure imports nothing: no clock, no network, no file, no chance";
        findings.push(Finding::error("component-imports", "component", detail));
    }
    let modules: Vec<&Section<'_>> = sections.iter().filter(|section| section.id == sections::CORE_MODULE).collect();
    let nested = sections
        .iter()
        .filter(|section| section.id == sections::COMPONENT)
        .map(|section| modules_inside(section.content));
    let nested: usize = nested.sum();
    let [module] = modules.as_slice() else {
        findings.push(Finding::error(
            "module-count",
            "component",
            format!("{} core modules; exactly one is needed", modules.len() + nested),
        ));
        return None;
    };
    if nested > 0 {
        findings.push(Finding::error(
            "module-count",
            "component",
            format!("{} core modules; exactly one is needed", 1 + nested),
        ));
    }
    module::check(module.content, limits, findings);
    if findings[before..].iter().any(|finding| finding.severity == procedure::Severity::Error) {
        return None;
    }
    let stamped = match stamp::stamp(module.content, limits) {
        Ok(stamped) => stamped,
        Err(why) => {
            findings.push(Finding::error("module-invalid", "core module", why));
            return None;
        }
    };
    let component = around(bytes, sections, module, &stamped);
    Some((stamped, component))
}

/// How many core modules lie in a component inside the component.
fn modules_inside(component: &[u8]) -> usize {
    let payloads = Parser::new(0).parse_all(component).map_while(Result::ok);
    payloads.filter(|payload| matches!(payload, Payload::ModuleSection { .. })).count()
}

/// The component with `stamped` in place of `module`, and without our custom sections, which no engine needs.
fn around(bytes: &[u8], sections: &[Section<'_>], module: &Section<'_>, stamped: &[u8]) -> Vec<u8> {
    let mut component = sections::PREAMBLE.to_vec();
    for section in sections {
        if section.range == module.range {
            component.push(sections::CORE_MODULE);
            wasm_encoder::Encode::encode(stamped, &mut component);
        } else if section.id != sections::CUSTOM {
            component.extend_from_slice(&bytes[section.range.clone()]);
        }
    }
    component
}
