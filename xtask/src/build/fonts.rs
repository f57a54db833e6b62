//! The fonts: cut to what the locales say and what a person can type, each piece loaded only where it is needed.
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::words::{self, Text};
use crate::setup::node::Node;
use crate::tree::Tree;

/// All of the font that shows language names in their own scripts, before one language is chosen.
const LANGUAGE_NAMES_AT_MOST: u64 = 8 * 1024;
const LATIN: &str = "Atkinson Hyperlegible";
const ARABIC: &str = "Noto Sans Arabic";
const LANGUAGE_NAMES: &str = "Language Names";
/// OpenDyslexic, cut. Its licence (OFL 1.1) reserves that name for the whole font, so what we serve has another, in the file too.
const WEIGHTED: &str = "Weighted Letters";
/// The name that a file must not have, and one as long that it gets: names are replaced where they stand.
const RESERVED: [&str; 2] = ["OpenDyslexic", "WeightedFont"];
/// All of it: fetched by the one who asked for it, over a connection that may be slow.
const WEIGHTED_AT_MOST: u64 = 60 * 1024;

/// What every page may need at once: ASCII, Latin-1, œ and Ÿ, and the punctuation of French and English.
const LATIN_BASE: &[(u32, u32)] = &[
    (0x20, 0x7e),
    (0xa0, 0xff),
    (0x152, 0x153),
    (0x178, 0x178),
    (0x2010, 0x2015),
    (0x2018, 0x201e),
    (0x2022, 0x2022),
    (0x2026, 0x2026),
    (0x202f, 0x202f),
    (0x2039, 0x203a),
    (0x20ac, 0x20ac),
    (0x2190, 0x2193),
    (0x2212, 0x2212),
];
/// What names from elsewhere in Europe need: loaded when the first such letter is typed.
const LATIN_EXTENDED: &[(u32, u32)] =
    &[(0x100, 0x151), (0x154, 0x177), (0x179, 0x17f), (0x218, 0x21b), (0x1e9e, 0x1e9e)];
/// The Arabic block and its supplement: Arabic, Persian, Urdu and the letters people's names have.
const ARABIC_BLOCKS: &[(u32, u32)] =
    &[(0x600, 0x6ff), (0x750, 0x77f), (0x200c, 0x200f), (0x25cc, 0x25cc), (0xfb50, 0xfb51)];

/// One file to cut.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Cut {
    #[serde(skip)]
    family: &'static str,
    #[serde(skip)]
    weight: u32,
    file: String,
    source: PathBuf,
    output: PathBuf,
    characters: String,
    /// The layout features to keep; `None` keeps all, as joined scripts need.
    #[serde(skip_serializing_if = "Option::is_none")]
    features: Option<Vec<&'static str>>,
    /// A reserved name and what stands in its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    rename: Option<[&'static str; 2]>,
}

/// What the script says of one file that it cut.
#[derive(Debug, Deserialize)]
struct Done {
    file: String,
    points: Vec<u32>,
}

/// The cut files by name, and the style sheet that tells a browser when to load which.
#[derive(Debug, Default)]
pub(crate) struct Fonts {
    pub files: BTreeMap<String, Vec<u8>>,
    /// `@font-face` rules with plain file names in `url(…)`.
    pub faces: String,
}

/// Cut every font that `locales` need.
pub(crate) fn cut(tree: &Tree, node: &Node, locales: &BTreeMap<String, Vec<Text>>) -> Result<Fonts> {
    let folder = tree.made().join("fonts");
    std::fs::create_dir_all(&folder)?;
    let plan = plan(tree, locales)?;
    let answer = node.script("xtask/js/fonts.mjs").quiet_with_input("cutting fonts", &serde_json::to_vec(&plan)?)?;
    let done: Vec<Done> = serde_json::from_str(&answer).context("xtask/js/fonts.mjs answered no JSON")?;
    let mut fonts = Fonts::default();
    let (mut names_size, mut weighted_size) = (0, 0);
    for (cut, done) in plan.iter().zip(done) {
        if done.file != cut.file {
            bail!("xtask/js/fonts.mjs answered in another order");
        }
        if done.points.is_empty() {
            continue;
        }
        let bytes = std::fs::read(&cut.output)?;
        if cut.family == WEIGHTED {
            weighted_size += bytes.len() as u64;
        }
        if cut.family == LANGUAGE_NAMES {
            names_size += bytes.len() as u64;
            let missing: String = cut.characters.chars().filter(|c| !done.points.contains(&u32::from(*c))).collect();
            if !missing.is_empty() {
                bail!(
                    "{} has no letters {missing}, which a `language-name` needs; choose another font in fonts.rs",
                    cut.file
                );
            }
        }
        fonts.faces.push_str(&face(cut, &done.points));
        fonts.files.insert(cut.file.clone(), bytes);
    }
    if names_size > LANGUAGE_NAMES_AT_MOST {
        bail!(
            "the letters of the language names weigh {names_size} bytes, more than {LANGUAGE_NAMES_AT_MOST}: drop one weight or script in fonts.rs"
        );
    }
    if weighted_size > WEIGHTED_AT_MOST {
        bail!("{WEIGHTED} weighs {weighted_size} bytes, more than {WEIGHTED_AT_MOST}: cut fewer letters in fonts.rs");
    }
    Ok(fonts)
}

fn plan(tree: &Tree, locales: &BTreeMap<String, Vec<Text>>) -> Result<Vec<Cut>> {
    let packages = tree.root.join("node_modules/@fontsource");
    let folder = tree.made().join("fonts");
    let cut = |family, weight, file: String, source: String, characters: String, features| Cut {
        family,
        weight,
        source: packages.join(source),
        output: folder.join(&file),
        file,
        characters,
        features,
        rename: (family == WEIGHTED).then_some(RESERVED),
    };
    let latin_features = || Some(vec!["ccmp", "kern", "liga", "locl", "mark", "mkmk"]);
    let mut plan = Vec::new();
    for weight in [400, 700] {
        for (part, suffix, ranges) in [("latin", "", LATIN_BASE), ("latin-ext", "-extended", LATIN_EXTENDED)] {
            let source = format!("atkinson-hyperlegible/files/atkinson-hyperlegible-{part}-{weight}-normal.woff2");
            let file = format!("atkinson-{weight}{suffix}.woff2");
            plan.push(cut(LATIN, weight, file, source, characters(ranges), latin_features()));
            let source = format!("opendyslexic/files/opendyslexic-latin-{weight}-normal.woff2");
            let file = format!("weighted-{weight}{suffix}.woff2");
            plan.push(cut(WEIGHTED, weight, file, source, characters(ranges), latin_features()));
        }
        let source = format!("noto-sans-arabic/files/noto-sans-arabic-arabic-{weight}-normal.woff2");
        plan.push(cut(ARABIC, weight, format!("arabic-{weight}.woff2"), source, characters(ARABIC_BLOCKS), None));
    }
    for (script, letters) in language_name_letters(locales)? {
        let source = format!("noto-sans-{script}/files/noto-sans-{script}-{script}-700-normal.woff2");
        plan.push(cut(LANGUAGE_NAMES, 700, format!("language-names-{script}.woff2"), source, letters, None));
    }
    Ok(plan)
}

/// The letters of the language names that the Latin font does not have, by script as `@fontsource` names it.
fn language_name_letters(locales: &BTreeMap<String, Vec<Text>>) -> Result<BTreeMap<&'static str, String>> {
    let mut letters: BTreeMap<&'static str, BTreeSet<char>> = BTreeMap::new();
    for (locale, texts) in locales {
        let Some(name) = words::plain(texts, "language-name")? else { continue };
        for character in name.chars() {
            let point = u32::from(character);
            let within = |ranges: &[(u32, u32)]| ranges.iter().any(|(from, to)| (*from..=*to).contains(&point));
            if within(LATIN_BASE) || within(LATIN_EXTENDED) {
                continue;
            }
            if !within(ARABIC_BLOCKS) {
                bail!(
                    "the language name of `{locale}` has the letter `{character}`, for which no font is known: \
                     add its script's @fontsource package to package.json and its block to xtask/src/build/fonts.rs"
                );
            }
            letters.entry("arabic").or_default().insert(character);
        }
    }
    Ok(letters.into_iter().map(|(script, letters)| (script, letters.into_iter().collect())).collect())
}

fn characters(ranges: &[(u32, u32)]) -> String {
    ranges.iter().flat_map(|(from, to)| *from..=*to).filter_map(char::from_u32).collect()
}

fn face(cut: &Cut, points: &[u32]) -> String {
    format!(
        "@font-face{{font-family:\"{}\";font-weight:{};font-style:normal;{}font-display:swap;src:url({}) format(\"woff2\");unicode-range:{}}}\n",
        cut.family,
        // The language names come in one weight, for whatever weight they are shown in.
        if cut.family == LANGUAGE_NAMES { "400 700".to_owned() } else { cut.weight.to_string() },
        // Its small letters are as high as those of the font beside it then, and lines stay as long.
        if cut.family == WEIGHTED { "size-adjust:88%;" } else { "" },
        cut.file,
        unicode_range(points)
    )
}

/// The sorted points as CSS writes them, neighbours joined.
fn unicode_range(points: &[u32]) -> String {
    let mut ranges: Vec<(u32, u32)> = Vec::new();
    for point in points {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *point => *last = *point,
            _ => ranges.push((*point, *point)),
        }
    }
    let written =
        ranges.iter().map(|(from, to)| if from == to { format!("U+{from:X}") } else { format!("U+{from:X}-{to:X}") });
    written.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[(&str, &str)]) -> BTreeMap<String, Vec<Text>> {
        names
            .iter()
            .map(|(locale, name)| {
                let text = format!("language-name = {name}\n");
                ((*locale).to_owned(), vec![Text { name: format!("{locale}.ftl"), text }])
            })
            .collect()
    }

    #[test]
    fn only_letters_that_the_latin_font_lacks_are_cut_apart() {
        let letters =
            language_name_letters(&names(&[("fr", "Français"), ("ar", "العربية"), ("pl", "Język polski")])).unwrap();
        assert_eq!(letters.len(), 1);
        assert_eq!(letters["arabic"].chars().count(), 7, "each letter once: {}", letters["arabic"]);
    }

    #[test]
    fn a_script_without_a_font_is_named_with_its_locale() {
        let error = language_name_letters(&names(&[("ka", "ქართული")])).unwrap_err().to_string();
        assert!(error.contains("`ka`") && error.contains("@fontsource"), "{error}");
    }

    #[test]
    fn neighbours_are_joined_in_a_unicode_range() {
        assert_eq!(unicode_range(&[0x20, 0x21, 0x22, 0xa0, 0x152, 0x153]), "U+20-22,U+A0,U+152-153");
    }

    #[test]
    fn the_font_with_a_reserved_name_gets_another_as_long_and_no_other_font_does() {
        let [reserved, ours] = RESERVED;
        assert_eq!(reserved.len(), ours.len());
        let tree = Tree { root: PathBuf::from("/r"), target: PathBuf::from("/t") };
        for cut in plan(&tree, &names(&[("fr", "Français")])).unwrap() {
            let source = cut.source.to_string_lossy().to_lowercase();
            assert_eq!(cut.rename.is_some(), source.contains(&reserved.to_lowercase()), "{source}");
            assert!(!cut.family.contains(reserved) && !cut.file.contains(&reserved.to_lowercase()), "{}", cut.file);
        }
    }

    #[test]
    fn the_two_latin_pieces_do_not_overlap() {
        let base: BTreeSet<char> = characters(LATIN_BASE).chars().collect();
        assert!(characters(LATIN_EXTENDED).chars().all(|character| !base.contains(&character)));
    }
}
