//! The name of something new, in the three spellings that the tree has.
use anyhow::{Result, bail};

/// Names stand in addresses, ids and file names; the longest of today has 22 letters.
const LONGEST: usize = 40;
/// Words that no module or type can be called.
const KEYWORDS: [&str; 12] =
    ["as", "box", "const", "fn", "for", "impl", "mod", "move", "self", "static", "type", "use"];

/// A name such as `permis-de-vegetaliser`.
#[derive(Clone, Debug)]
pub(super) struct Name(String);

impl Name {
    pub(super) fn read(text: &str) -> Result<Self> {
        let sound = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
        let begins = text.starts_with(|c: char| c.is_ascii_lowercase());
        if !begins || text.len() > LONGEST || !text.split('-').all(sound) || KEYWORDS.contains(&text) {
            bail!(
                "`{text}` is no name: use small letters without accents, digits and single dashes, {LONGEST} at most, such as \
                 `permis-de-vegetaliser`"
            );
        }
        Ok(Self(text.to_owned()))
    }

    /// `permis-de-vegetaliser`: ids, JSON, folders of procedures.
    pub(super) fn kebab(&self) -> &str {
        &self.0
    }

    /// `permis_de_vegetaliser`: modules and functions.
    pub(super) fn snake(&self) -> String {
        self.0.replace('-', "_")
    }

    /// `PermisDeVegetaliser`: types and cases.
    pub(super) fn pascal(&self) -> String {
        self.0.split('-').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
    }

    /// A template with this name in its places.
    pub(super) fn fill(&self, template: &str) -> String {
        template
            .replace("{{id}}", self.kebab())
            .replace("{{name}}", self.kebab())
            .replace("{{kind}}", &self.snake())
            .replace("{{Type}}", &self.pascal())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_three_spellings() {
        let name = Name::read("permis-de-vegetaliser").unwrap();
        assert_eq!(
            name.fill("{{id}} {{kind}} {{Type}}"),
            "permis-de-vegetaliser permis_de_vegetaliser PermisDeVegetaliser"
        );
    }

    #[test]
    fn what_could_be_no_id_or_module_is_refused() {
        let long = "a".repeat(LONGEST + 1);
        for bad in ["", "Permis", "végétal", "a--b", "-a", "a-", "a_b", "1a", "../a", "a b", "type", &long] {
            assert!(Name::read(bad).is_err(), "{bad}");
        }
    }
}
