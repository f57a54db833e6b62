//! The fonts: cut to what the locales say and what a person can type, each piece loaded only where it is needed.
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use ::locales::letters;
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::words::{self, Text};
use crate::setup::node::Node;
use crate::tree::Tree;

mod pieces;
#[cfg(test)]
mod tests;

use pieces::{ATKINSON, OF_LATIN, PIECES, Piece, WEIGHTS};
pub(crate) use pieces::{files, is_piece};

/// All of the font that shows language names in their own scripts, before one language is chosen.
const LANGUAGE_NAMES_AT_MOST: u64 = 8 * 1024;
const LANGUAGE_NAMES: &str = "Language Names";
/// OpenDyslexic, cut. Its licence (OFL 1.1) reserves that name for the whole font, so what we serve has another, in the file too.
const WEIGHTED: &str = "Weighted Letters";
/// The name that a file must not have, and one as long that it gets: names are replaced where they stand.
const RESERVED: [&str; 2] = ["OpenDyslexic", "WeightedFont"];
/// All of it: fetched by the one who asked for it, over a connection that may be slow.
const WEIGHTED_AT_MOST: u64 = 60 * 1024;

/// The letters that a text needs a font for: all that it says.
pub(crate) fn letters(texts: &[Text]) -> Result<BTreeSet<char>> {
    let mut letters = BTreeSet::new();
    for entry in words::entries(texts)?.into_values() {
        let text = fluent_syntax::serializer::serialize(&fluent_syntax::ast::Resource { body: vec![entry] });
        for (at, part) in text.split("\\u").enumerate() {
            let code = part.get(..4).filter(|_| at > 0).and_then(|code| u32::from_str_radix(code, 16).ok());
            letters.extend(code.and_then(char::from_u32));
            letters.extend(part.chars());
        }
    }
    Ok(letters)
}

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
    features: Option<&'static [&'static str]>,
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
    let mut drawn: BTreeMap<u32, BTreeSet<char>> = BTreeMap::new();
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
                    "{} has no letters {missing}, which a `language-name` needs; choose another font in xtask/src/build/fonts",
                    cut.file
                );
            }
        }
        if ![LANGUAGE_NAMES, WEIGHTED].contains(&cut.family) {
            drawn.entry(cut.weight).or_default().extend(done.points.iter().filter_map(|point| char::from_u32(*point)));
        }
        fonts.faces.push_str(&face(cut, &done.points));
        fonts.files.insert(cut.file.clone(), bytes);
    }
    if names_size > LANGUAGE_NAMES_AT_MOST {
        bail!(
            "the letters of the language names weigh {names_size} bytes, more than {LANGUAGE_NAMES_AT_MOST}: drop one weight or script in xtask/src/build/fonts"
        );
    }
    for (locale, texts) in locales {
        let letters = letters(texts)?;
        for (weight, drawn) in &drawn {
            // What a piece promises, its font may lack; and there may be no piece. A space needs no ink: a browser makes a narrow one itself.
            let wanted = |letter: &&char| {
                let promised = PIECES.iter().any(|piece| piece.has(**letter)) && !letter.is_whitespace();
                promised || letters::is_without_font(**letter)
            };
            let missing: String = letters.difference(drawn).filter(wanted).collect();
            if !missing.is_empty() {
                bail!(
                    "no font of weight {weight} has the letters {missing:?} of `{locale}`; add a piece in xtask/src/build/fonts/pieces.rs"
                );
            }
        }
    }
    if weighted_size > WEIGHTED_AT_MOST {
        bail!(
            "{WEIGHTED} weighs {weighted_size} bytes, more than {WEIGHTED_AT_MOST}: cut fewer letters in xtask/src/build/fonts"
        );
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
    let mut plan = Vec::new();
    for weight in WEIGHTS {
        for piece in &PIECES {
            let source = format!("{}-{weight}-normal.woff2", piece.source);
            plan.push(cut(piece.family, weight, piece.file(weight), source, characters(piece.letters), piece.features));
            if piece.family == ATKINSON {
                let [_, suffix] = piece.name;
                let source = format!("opendyslexic/files/opendyslexic-latin-{weight}-normal.woff2");
                let file = format!("weighted-{weight}{suffix}.woff2");
                plan.push(cut(WEIGHTED, weight, file, source, characters(piece.letters), OF_LATIN));
            }
        }
    }
    for (at, letters) in language_name_letters(locales)? {
        let Piece { name: [name, _], source, .. } = &PIECES[at];
        let (file, source) = (format!("language-names-{name}.woff2"), format!("{source}-700-normal.woff2"));
        plan.push(cut(LANGUAGE_NAMES, 700, file, source, letters, None));
    }
    Ok(plan)
}

/// The letters of the language names that the Latin font does not have, by the place of their piece.
fn language_name_letters(locales: &BTreeMap<String, Vec<Text>>) -> Result<BTreeMap<usize, String>> {
    let mut letters: BTreeMap<usize, BTreeSet<char>> = BTreeMap::new();
    for (locale, texts) in locales {
        let Some(name) = words::plain(texts, "language-name")? else { continue };
        for letter in name.chars() {
            let Some(at) = PIECES.iter().position(|piece| piece.has(letter)) else {
                bail!(
                    "the language name of `{locale}` has the letter `{letter}`, for which no font is known: \
                     add its script's @fontsource package to package.json and its piece to xtask/src/build/fonts/pieces.rs"
                );
            };
            if !PIECES[at].is_latin() {
                letters.entry(at).or_default().insert(letter);
            }
        }
    }
    Ok(letters.into_iter().map(|(at, letters)| (at, letters.into_iter().collect())).collect())
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
