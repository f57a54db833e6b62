//! The reference list of communes: the same file that the browser searches in.

use std::collections::BTreeMap;

use procedure::Value;

/// The communes that can be chosen, by code.
#[derive(Debug, Default)]
pub struct Communes {
    version: String,
    names: BTreeMap<String, String>,
}

/// Why a file is no list of communes.
#[derive(Debug, thiserror::Error)]
pub enum BadList {
    #[error("the first line is not `# communes <version>`")]
    Head,
    #[error("line {0} is not a code and a name, separated by a tab")]
    Line(usize),
}

impl Communes {
    /// Reads the list: `# communes <version>`, then one line a commune: code, name and more, separated by tabs.
    pub fn read(text: &str) -> Result<Self, BadList> {
        let version = text.lines().next().and_then(|line| line.strip_prefix("# communes ")).ok_or(BadList::Head)?;
        let mut names = BTreeMap::new();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') && !line.is_empty()) {
            let mut parts = line.split('\t');
            let (Some(code), Some(name)) = (parts.next(), parts.next()) else { return Err(BadList::Line(at + 1)) };
            names.insert(code.to_owned(), name.to_owned());
        }
        Ok(Self { version: version.trim().to_owned(), names })
    }

    /// Whether an answer names a commune of the list. The name counts only when it comes from this version: names change.
    #[must_use]
    pub fn has(&self, answer: &Value) -> bool {
        let same_version = answer.part_text("listVersion") == self.version;
        self.names
            .get(answer.part_text("code"))
            .is_some_and(|name| !same_version || procedure::field::tidy(name) == answer.part_text("name"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_must_be_in_the_list_and_its_name_too() {
        let list =
            Communes::read("# communes 1.2\n# more\n35238\tRennes\t35000,35200\n98412\tKerguelen\t\n").expect("a list");
        let answer = |code: &str, name: &str, version: &str| {
            Value::record([("code", code.into()), ("name", name.into()), ("listVersion", version.into())])
        };
        assert!(list.has(&answer("35238", "Rennes", "1.2")));
        assert!(list.has(&answer("98412", "Kerguelen", "1.2")));
        assert!(!list.has(&answer("35239", "Rennes", "1.2")));
        assert!(!list.has(&answer("35238", "Roazhon", "1.2")));
        assert!(list.has(&answer("35238", "Roazhon", "1.1")), "a list of another day may name it otherwise");
    }

    #[test]
    fn another_file_is_no_list() {
        assert!(matches!(Communes::read("35238\tRennes\n"), Err(BadList::Head)));
        assert!(matches!(Communes::read("# communes 1\nRennes\n"), Err(BadList::Line(2))));
    }
}
