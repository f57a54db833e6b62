//! Packs: a locale's Fluent files as one text in which nothing is missing; and Parvis' own packs, put into the program.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use fluent_syntax::{ast, parser, serializer};
use procedure::Locale;

use crate::folder::Text;

include!(concat!(env!("OUT_DIR"), "/core.rs"));

/// Parvis' own words in `locale`, completed by its fallbacks; those of the source when nobody has translated any.
#[must_use]
pub fn core(locale: &Locale) -> String {
    complete_for(locale, source) + &names(CORE.iter().copied())
}

/// What does not travel to browsers: what only the host says, to the town's agents, and the words of the grid, which has them in it.
const AT_HOME: [&str; 2] = ["agent.ftl", "grid.ftl"];

/// Everything that a browser says in `locale`, what it lacks taken from its fallbacks, without comments: as the host makes it of a package's words.
#[must_use]
pub fn for_browser(locales: &BTreeMap<String, Vec<Text>>, locale: &Locale) -> String {
    let travels = |file: &&Text| !AT_HOME.iter().any(|name| Path::new(&file.name).ends_with(name));
    let join =
        |files: &[Text]| files.iter().filter(travels).map(|file| file.text.as_str()).collect::<Vec<_>>().join("\n");
    let said: BTreeMap<&str, String> = locales.iter().map(|(tag, files)| (tag.as_str(), join(files))).collect();
    let pack = complete_for(locale, |tag| said.get(tag.as_str()).map(String::as_str));
    pack + &names(said.iter().map(|(tag, text)| (*tag, text.as_str())))
}

/// How the words of a language are written for the voice, where its letters do not say it: `voice.txt` in its folder.
pub fn voices() -> impl Iterator<Item = (&'static str, &'static str)> {
    VOICE.iter().copied()
}

/// The words in `locale`: what it lacks stands in the words of its fallbacks. A message in another language says so by an attribute
/// `lang`, so that nobody hears French in an Arabic voice. `text` gives the Fluent text of a locale.
#[must_use]
pub fn complete_for<'t>(locale: &Locale, text: impl Fn(&Locale) -> Option<&'t str>) -> String {
    let chain = locale.fallbacks();
    let (tags, texts): (Vec<&Locale>, Vec<&str>) = chain.iter().filter_map(|tag| Some((tag, text(tag)?))).unzip();
    let mark = |Named { from, mut entry, .. }| {
        let tag = tags.get(from).filter(|tag| tag.language() != locale.language());
        if let (Some(tag), ast::Entry::Message(message)) = (tag, &mut entry) {
            let elements = vec![ast::PatternElement::TextElement { value: tag.as_str() }];
            let id = ast::Identifier { name: crate::LANG };
            message.attributes.push(ast::Attribute { id, value: ast::Pattern { elements } });
        }
        entry
    };
    serializer::serialize(&ast::Resource { body: named(&texts).into_iter().map(mark).collect() })
}

/// A message `language-name-TAG` for each of these locales and their texts, easy registers apart. What a language calls itself is written
/// once, in its own file, and every pack has it: a new language changes no file of another.
#[must_use]
pub fn names<'t>(locales: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
    let own = |(tag, text): (&str, &str)| {
        let locale = tag.parse::<Locale>().ok().filter(|locale| !locale.is_simple())?;
        // Read as a line, not as Fluent: this is done for every pack, and the build sees to it that a name is plain.
        let name = text.lines().find_map(|line| line.strip_prefix(NAME)?.trim_start().strip_prefix('='))?;
        Some(format!("{NAME}-{locale} = {}\n", name.trim()))
    };
    locales.into_iter().filter_map(own).collect()
}

/// The message that says what the language of its file calls itself.
const NAME: &str = "language-name";

/// The locales for which Parvis has words of its own: the source and its easy register first, then by their tags.
#[must_use]
pub fn locales() -> Vec<Locale> {
    let mut locales: Vec<Locale> = CORE.iter().filter_map(|(tag, _)| tag.parse().ok()).collect();
    locales.sort_by_key(|locale| (locale.language() != Locale::source().language(), locale.clone()));
    locales
}

/// Who has checked an easy-to-read text, in a comment; the only comment that a pack keeps.
const REVIEW: &str = "reviewed-by:";

/// One text with every message of `texts`: each from the first that has it. Comments are dropped, but for the one that says who checked
/// the first text; what is no Fluent is left out.
#[must_use]
pub fn complete(texts: &[&str]) -> String {
    let review = texts.first().and_then(|text| review(text));
    let body = review.into_iter().chain(named(texts).into_iter().map(|named| named.entry)).collect();
    serializer::serialize(&ast::Resource { body })
}

/// Every message and term of `texts` by its name (a term's with its `-`), attributes included, in one way of writing; as `complete`
/// takes them.
#[must_use]
pub fn entries(texts: &[&str]) -> BTreeMap<String, String> {
    let write = |Named { name, entry, .. }| (name, serializer::serialize(&ast::Resource { body: vec![entry] }));
    named(texts).into_iter().map(write).collect()
}

/// A message or term, its name, and which of the texts it is from.
struct Named<'t> {
    name: String,
    from: usize,
    entry: ast::Entry<&'t str>,
}

/// The comment of a text that says who checked it.
fn review(text: &str) -> Option<ast::Entry<&str>> {
    let comments =
        text.lines().filter_map(|line| line.strip_prefix('#')).map(|line| line.trim_start_matches('#').trim());
    let content: Vec<&str> = comments.filter(|comment| comment.starts_with(REVIEW)).take(1).collect();
    (!content.is_empty()).then_some(ast::Entry::ResourceComment(ast::Comment { content }))
}

/// The messages and terms of `texts` without their comments, each from the first text that has it.
fn named<'t>(texts: &[&'t str]) -> Vec<Named<'t>> {
    let mut known = BTreeSet::new();
    let mut named = Vec::new();
    for (from, text) in texts.iter().enumerate() {
        let resource = parser::parse(*text).unwrap_or_else(|(resource, _)| resource);
        for mut entry in resource.body {
            let name = match &mut entry {
                ast::Entry::Message(message) => {
                    message.comment = None;
                    message.id.name.to_owned()
                }
                ast::Entry::Term(term) => {
                    term.comment = None;
                    format!("-{}", term.id.name)
                }
                _ => continue,
            };
            if known.insert(name.clone()) {
                named.push(Named { name, from, entry });
            }
        }
    }
    named
}

/// The ids of the messages of a Fluent text.
///
/// # Errors
/// Every fault of the text, in words.
pub fn ids(text: &str) -> Result<BTreeSet<String>, Vec<String>> {
    let resource =
        parser::parse(text).map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let id = |entry: ast::Entry<&str>| {
        if let ast::Entry::Message(message) = entry { Some(message.id.name.to_owned()) } else { None }
    };
    Ok(resource.body.into_iter().filter_map(id).collect())
}

/// What Parvis' own translations were made from.
pub const LOCK: &str = include_str!("../translated.lock");

/// Parvis' own words as its translators wrote them, without what stands in for others.
#[must_use]
pub fn source(locale: &Locale) -> Option<&'static str> {
    CORE.iter().find(|(tag, _)| *tag == locale.as_str()).map(|(_, text)| *text)
}
