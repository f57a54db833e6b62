//! The words of one locale as a browser loads them: one file, nothing missing, nothing that only translators need.
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};

/// Where every other locale finds what it lacks: the language that the texts are written in first.
pub(crate) const SOURCE: &str = "fr";

/// A Fluent text with the name to blame for its mistakes.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub name: String,
    pub text: String,
}

/// Every locale's texts below `folder`, one subfolder each, files in the order of their names.
pub(crate) fn read(folder: &Path) -> Result<BTreeMap<String, Vec<Text>>> {
    let mut locales = BTreeMap::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        let files = crate::tree::files(&path, "ftl")?;
        if path.is_dir() && !files.is_empty() {
            let texts = files
                .iter()
                .map(|file| {
                    let text = std::fs::read_to_string(file)
                        .with_context(|| format!("cannot read {} as UTF-8", file.display()))?;
                    Ok(Text { name: file.display().to_string(), text })
                })
                .collect::<Result<Vec<_>>>()?;
            locales.insert(path.file_name().unwrap_or_default().to_string_lossy().into_owned(), texts);
        }
    }
    Ok(locales)
}

/// The locales to look in for a message, the nearest first: `fr-simple` → `fr`; `en` → `fr`.
pub(crate) fn fallbacks(locale: &str) -> Vec<&str> {
    let mut chain = vec![locale];
    let mut rest = locale;
    while let Some((parent, _)) = rest.rsplit_once('-') {
        chain.push(parent);
        rest = parent;
    }
    if !chain.contains(&SOURCE) {
        chain.push(SOURCE);
    }
    chain
}

/// Everything `locale` says, what it lacks taken from its fallbacks, without comments.
pub(crate) fn merge(locales: &BTreeMap<String, Vec<Text>>, locale: &str) -> Result<String> {
    let mut merged: BTreeMap<String, Entry<String>> = BTreeMap::new();
    for fallback in fallbacks(locale) {
        let own = entries(locales.get(fallback).map_or(&[][..], Vec::as_slice))?;
        for (id, entry) in own {
            merged.entry(id).or_insert(entry);
        }
    }
    Ok(serializer::serialize(&Resource { body: merged.into_values().collect() }))
}

/// One text without its comments, as a package carries it.
pub(crate) fn without_comments(text: Text) -> Result<String> {
    Ok(serializer::serialize(&Resource { body: entries(&[text])?.into_values().collect() }))
}

/// The plain text of a message that has no arguments.
pub(crate) fn plain(texts: &[Text], id: &str) -> Result<Option<String>> {
    let Some(Entry::Message(message)) = entries(texts)?.remove(id) else { return Ok(None) };
    let Some(Pattern { elements }) = message.value else { return Ok(None) };
    let mut plain = String::new();
    for element in elements {
        match element {
            PatternElement::TextElement { value } => plain.push_str(&value),
            PatternElement::Placeable { .. } => bail!("`{id}` must be plain text, without `{{`"),
        }
    }
    Ok(Some(plain))
}

/// Every message and term by its id (a term's with its `-`); an id twice, or a line that is no Fluent, is an error.
pub(crate) fn entries(texts: &[Text]) -> Result<BTreeMap<String, Entry<String>>> {
    let mut found = BTreeMap::new();
    let mut places: BTreeMap<String, &str> = BTreeMap::new();
    for Text { name, text } in texts {
        let resource = parser::parse(text.clone()).map_err(|(_, errors)| {
            let faults = errors.iter().map(|error| {
                let line = text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1;
                format!("{name}:{line}: {error}")
            });
            anyhow::anyhow!("not valid Fluent: {}", faults.collect::<Vec<_>>().join("; "))
        })?;
        for mut entry in resource.body {
            let id = match &mut entry {
                Entry::Message(message) => {
                    message.comment = None;
                    message.id.name.clone()
                }
                Entry::Term(term) => {
                    term.comment = None;
                    format!("-{}", term.id.name)
                }
                _ => continue,
            };
            if let Some(first) = places.insert(id.clone(), name) {
                bail!("`{id}` stands in {first} and again in {name}; remove one");
            }
            found.insert(id, entry);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales(texts: &[(&str, &str)]) -> BTreeMap<String, Vec<Text>> {
        texts
            .iter()
            .map(|(locale, text)| {
                ((*locale).to_owned(), vec![Text { name: format!("{locale}.ftl"), text: (*text).to_owned() }])
            })
            .collect()
    }

    #[test]
    fn a_locale_is_asked_before_its_language_and_both_before_the_source() {
        assert_eq!(fallbacks("fr"), ["fr"]);
        assert_eq!(fallbacks("fr-simple"), ["fr-simple", "fr"]);
        assert_eq!(fallbacks("en"), ["en", "fr"]);
        assert_eq!(fallbacks("zh-Hans-HK"), ["zh-Hans-HK", "zh-Hans", "zh", "fr"]);
    }

    #[test]
    fn what_a_locale_lacks_comes_from_its_fallback_and_comments_go() {
        let locales = locales(&[
            ("fr", "# Pour les traducteurs\nnext = Continuer\nback = Retour\n"),
            ("fr-simple", "### En tête\nnext = Suite\n"),
        ]);
        assert_eq!(merge(&locales, "fr-simple").unwrap(), "back = Retour\nnext = Suite\n");
    }

    #[test]
    fn selectors_and_arguments_survive() {
        let text = "left = { $count ->\n    [one] One step\n   *[other] { $count } steps\n}\n";
        let merged = merge(&locales(&[("fr", ""), ("en", text)]), "en").unwrap();
        assert!(merged.contains("[one] One step") && merged.contains("{ $count } steps"), "{merged}");
    }

    #[test]
    fn an_id_in_two_files_is_refused_and_both_are_named() {
        let texts = ["a.ftl", "b.ftl"].map(|name| Text { name: name.to_owned(), text: "next = x\n".to_owned() });
        let error = entries(&texts).unwrap_err().to_string();
        assert!(error.contains("`next`") && error.contains("a.ftl") && error.contains("b.ftl"), "{error}");
    }

    #[test]
    fn a_line_that_is_no_fluent_is_named() {
        let texts = [Text { name: "a.ftl".to_owned(), text: "next = x\n\nnonsense\n".to_owned() }];
        assert!(entries(&texts).unwrap_err().to_string().contains("a.ftl:3"));
    }

    #[test]
    fn a_plain_text_is_read() {
        let texts = [Text { name: "a.ftl".to_owned(), text: "language-name = العربية\n".to_owned() }];
        assert_eq!(plain(&texts, "language-name").unwrap().as_deref(), Some("العربية"));
        assert_eq!(plain(&texts, "other").unwrap(), None);
    }
}
