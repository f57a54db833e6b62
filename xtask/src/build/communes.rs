//! The list of French communes, compact enough for a browser to search in: made from the open data that npm carries.
use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::tree::Tree;

const SOURCE: &str = "node_modules/@etalab/decoupage-administratif";
/// What a person can name as a commune: those of today, overseas included, and the districts of Paris, Lyon and
/// Marseille, which keep civil status registers of their own.
const KEPT: [&str; 2] = ["commune-actuelle", "arrondissement-municipal"];
/// Fewer means that the source has changed its shape: there have been more than 34,000 for two centuries.
const FEWEST: usize = 34_000;

/// The list, from the package in `node_modules`.
pub(crate) fn list(tree: &Tree) -> Result<String> {
    let read = |file: &str| {
        let path = tree.root.join(SOURCE).join(file);
        std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let package: Value = serde_json::from_slice(&read("package.json")?)?;
    let version = package["version"].as_str().context("the communes' package has no version")?;
    let communes: Vec<Value> = serde_json::from_slice(&read("data/communes.json")?)?;
    let list = compact(&communes, version)?;
    let count = list.lines().filter(|line| !line.starts_with('#')).count();
    if count < FEWEST {
        bail!("only {count} communes found in {SOURCE}; has its format changed?");
    }
    Ok(list)
}

/// One line a commune, sorted by code; the head says how to read it.
pub(crate) fn compact(communes: &[Value], version: &str) -> Result<String> {
    let mut lines = BTreeMap::new();
    for commune in communes.iter().filter(|commune| KEPT.iter().any(|kind| commune["type"] == **kind)) {
        let code = commune["code"].as_str().context("a commune has no code")?;
        let name = commune["nom"].as_str().with_context(|| format!("commune {code} has no name"))?;
        if [code, name].iter().any(|text| text.contains(['\t', '\n', '\r']) || text.starts_with('#')) {
            bail!("commune {code}: `{name}` cannot stand in a line with tabs");
        }
        // The southern territories have none: nobody's mail goes there, but people are born there.
        let postcodes: Vec<&str> = commune["codesPostaux"]
            .as_array()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .filter_map(Value::as_str)
            .collect();
        if lines.insert(code, format!("{code}\t{name}\t{}\n", postcodes.join(","))).is_some() {
            bail!("commune {code} stands twice in the source");
        }
    }
    let mut list = format!(
        "# communes {version}\n\
         # One line a commune, sorted by code: code, name and postcodes, separated by tabs; the postcodes by commas, perhaps none.\n\
         # Communes of today, overseas included, and the municipal districts of Paris, Lyon and Marseille. Lines that start with # are no data.\n\
         # Source: Code officiel géographique (Insee) and postcodes (La Poste), Licence Ouverte 2.0, through npm's @etalab/decoupage-administratif.\n"
    );
    list.extend(lines.into_values());
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn communes_of_today_and_districts_are_kept_sorted_and_others_dropped() {
        let communes = [
            json!({"code": "75101", "nom": "Paris 1er Arrondissement", "type": "arrondissement-municipal", "codesPostaux": ["75001"]}),
            json!({"code": "01033", "nom": "Valserhône", "type": "commune-actuelle", "codesPostaux": ["01200", "01205"]}),
            json!({"code": "01091", "nom": "Châtillon-en-Michaille", "type": "commune-deleguee"}),
            json!({"code": "98412", "nom": "Archipel des Kerguelen", "type": "commune-actuelle"}),
        ];
        let list = compact(&communes, "6.0.0").unwrap();
        assert!(list.starts_with("# communes 6.0.0\n#"));
        let data: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(
            data,
            [
                "01033\tValserhône\t01200,01205",
                "75101\tParis 1er Arrondissement\t75001",
                "98412\tArchipel des Kerguelen\t"
            ]
        );
    }

    #[test]
    fn a_code_twice_is_refused() {
        let commune = json!({"code": "01033", "nom": "Valserhône", "type": "commune-actuelle"});
        assert!(compact(&[commune.clone(), commune], "1").is_err());
    }

    #[test]
    fn a_name_that_would_break_the_line_is_refused() {
        let commune = json!({"code": "01033", "nom": "Val\tserhône", "type": "commune-actuelle"});
        assert!(compact(&[commune], "1").is_err());
    }
}
