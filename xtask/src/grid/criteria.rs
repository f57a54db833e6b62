//! The criteria of the standards, as `accessibility/criteria/` lists them: which are about us, and which only a person can judge.
use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::tree::{Tree, files};

/// Where the lists lie, below the root.
const FOLDER: &str = "accessibility/criteria";

/// One standard, in the order of its own numbers.
#[derive(Clone, Debug)]
pub(crate) struct Standard {
    pub name: String,
    /// What annotations call it: `RGAA`.
    pub tag: String,
    pub themes: Vec<Theme>,
}

#[derive(Clone, Debug)]
pub(crate) struct Theme {
    pub title: String,
    pub criteria: Vec<Criterion>,
}

#[derive(Clone, Debug)]
pub(crate) struct Criterion {
    pub number: String,
    /// A, AA, or nothing where the standard knows no levels.
    pub level: Option<String>,
    pub title: String,
    pub judge: Judge,
}

/// Who says whether a criterion is kept. Exactly one of three.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Judge {
    /// Nobody: there is nothing here that it is about. Why: `grid-none-…`.
    Nobody(String),
    /// Somebody: `grid-person-…` says what they do.
    Person(String),
    /// The tests that say so of themselves.
    Tests,
}

/// Every standard, by the names of their files.
pub(crate) fn read(tree: &Tree) -> Result<Vec<Standard>> {
    let found = files(&tree.root.join(FOLDER), "toml")?;
    if found.is_empty() {
        bail!("{FOLDER} lists no criteria");
    }
    found
        .iter()
        .map(|file| {
            let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
            parse(&text).with_context(|| tree.relative(file).display().to_string())
        })
        .collect()
}

fn parse(text: &str) -> Result<Standard> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        name: String,
        tag: String,
        theme: Vec<FileTheme>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct FileTheme {
        title: String,
        criteria: BTreeMap<String, Line>,
    }
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields, rename_all = "kebab-case")]
    struct Line {
        level: Option<String>,
        title: String,
        not_applicable: Option<String>,
        person: Option<String>,
    }
    let File { name, tag, theme } = toml::from_str(text)?;
    let mut themes = Vec::new();
    for FileTheme { title, criteria } in theme {
        let mut lines = Vec::new();
        for (number, Line { level, title, not_applicable, person }) in criteria {
            let judge = match (not_applicable, person) {
                (None, None) => Judge::Tests,
                (Some(why), None) => Judge::Nobody(why),
                (None, Some(what)) => Judge::Person(what),
                (Some(_), Some(_)) => bail!("{number} is not applicable and asks for a person: it can only be one"),
            };
            lines.push(Criterion { number, level, title, judge });
        }
        // 1.10 comes after 1.9.
        lines.sort_by_key(|line| place(&line.number));
        themes.push(Theme { title, criteria: lines });
    }
    Ok(Standard { name, tag, themes })
}

fn place(number: &str) -> Vec<u32> {
    number.split('.').map(|part| part.parse().unwrap_or_default()).collect()
}

impl Standard {
    pub(crate) fn criteria(&self) -> impl Iterator<Item = &Criterion> {
        self.themes.iter().flat_map(|theme| &theme.criteria)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A small standard: 1.1 asks tests, 1.2 a person, 1.10 nobody.
    pub(crate) fn small() -> Standard {
        parse(
            "name = \"Small 1\"\ntag = \"SMALL\"\n[[theme]]\ntitle = \"One\"\n[theme.criteria]\n\"1.1\" = { level = \"A\", title = \"a\" }\n\
             \"1.10\" = { title = \"c\", not-applicable = \"film\" }\n\"1.2\" = { title = \"b\", person = \"look\" }\n",
        )
        .unwrap()
    }

    #[test]
    fn criteria_stand_in_the_order_of_their_numbers_each_with_one_judge() {
        let small = small();
        let judges: Vec<_> = small.criteria().map(|line| (line.number.as_str(), line.judge.clone())).collect();
        let expected = [
            ("1.1", Judge::Tests),
            ("1.2", Judge::Person("look".to_owned())),
            ("1.10", Judge::Nobody("film".to_owned())),
        ];
        assert_eq!(judges, expected);
    }

    #[test]
    fn two_judges_a_misspelt_word_and_a_number_that_stands_twice_are_refused() {
        for line in [
            "\"1.1\" = { title = \"a\", not-applicable = \"film\", person = \"look\" }",
            "\"1.1\" = { title = \"a\", tested = true }",
            "\"1.1\" = { title = \"a\" }\n\"1.1\" = { title = \"b\" }",
        ] {
            let text = format!("name = \"S\"\ntag = \"S\"\n[[theme]]\ntitle = \"t\"\n[theme.criteria]\n{line}\n");
            assert!(parse(&text).is_err(), "{line}");
        }
    }

    #[test]
    fn rgaa_has_106_criteria_and_the_chapters_of_en_301_549_have_84() {
        let standards = read(&Tree::find().unwrap()).unwrap();
        let counts: Vec<_> = standards.iter().map(|one| (one.tag.as_str(), one.criteria().count())).collect();
        assert_eq!(counts, [("EN", 84), ("RGAA", 106)]);
        let rgaa: Vec<usize> = standards[1].themes.iter().map(|theme| theme.criteria.len()).collect();
        assert_eq!(rgaa, [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]);
    }
}
