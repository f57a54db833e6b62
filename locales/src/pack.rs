//! Packs: a locale's Fluent files as one text in which nothing is missing; and Parvis' own packs, put into the program.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
};

use fluent_syntax::{ast, parser, serializer};
use procedure::Locale;

include!(concat!(env!("OUT_DIR"), "/core.rs"));

/// Parvis' own words in `locale`, completed by its fallbacks; those of the source when nobody has translated any.
#[must_use]
pub fn core(locale: &Locale) -> Cow<'static, str> {
    let texts: Vec<&str> = locale.fallbacks().iter().filter_map(|tag| source(tag)).collect();
    Cow::Owned(complete(&texts))
}

/// The locales for which Parvis has words of its own.
#[must_use]
pub fn locales() -> Vec<Locale> {
    CORE.iter().filter_map(|(tag, _)| tag.parse().ok()).collect()
}

/// Who has checked an easy-to-read text, in a comment; the only comment that a pack keeps.
const REVIEW: &str = "reviewed-by:";

/// One text with every message of `texts`: each from the first that has it. Comments are dropped, but for the one that says who checked
/// the first text; what is no Fluent is left out.
#[must_use]
pub fn complete(texts: &[&str]) -> String {
    let review = texts.first().and_then(|text| review(text));
    let body = review.into_iter().chain(named(texts).into_iter().map(|(_, entry)| entry)).collect();
    serializer::serialize(&ast::Resource { body })
}

/// Every message and term of `texts` by its name (a term's with its `-`), attributes included, in one way of writing; as `complete`
/// takes them.
#[must_use]
pub fn entries(texts: &[&str]) -> BTreeMap<String, String> {
    let write = |(name, entry)| (name, serializer::serialize(&ast::Resource { body: vec![entry] }));
    named(texts).into_iter().map(write).collect()
}

/// The comment of a text that says who checked it.
fn review(text: &str) -> Option<ast::Entry<&str>> {
    let comments =
        text.lines().filter_map(|line| line.strip_prefix('#')).map(|line| line.trim_start_matches('#').trim());
    let content: Vec<&str> = comments.filter(|comment| comment.starts_with(REVIEW)).take(1).collect();
    (!content.is_empty()).then_some(ast::Entry::ResourceComment(ast::Comment { content }))
}

/// The messages and terms of `texts` without their comments, each from the first text that has it.
fn named<'t>(texts: &[&'t str]) -> Vec<(String, ast::Entry<&'t str>)> {
    let mut known = BTreeSet::new();
    let mut named = Vec::new();
    for text in texts {
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
                named.push((name, entry));
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

fn source(locale: &Locale) -> Option<&'static str> {
    CORE.iter().find(|(tag, _)| *tag == locale.as_str()).map(|(_, text)| *text)
}
