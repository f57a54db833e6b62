//! The words of one locale as a browser loads them: one file, nothing missing, nothing that only translators need.
use std::collections::BTreeMap;
use std::path::Path;

pub(crate) use ::locales::folder::Text;
use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;
use procedure::Locale;

/// Where every other locale finds what it lacks: the language that the texts are written in first.
pub(crate) const SOURCE: &str = "fr";

/// Every locale's texts below `folder`.
pub(crate) fn read(folder: &Path) -> Result<BTreeMap<String, Vec<Text>>> {
    ::locales::folder::read(folder).with_context(|| format!("the words in {}", folder.display()))
}

/// Everything that a browser says in `locale`. A host leaves out what is no Fluent and lives on; whoever builds must hear of it.
pub(crate) fn merge(locales: &BTreeMap<String, Vec<Text>>, locale: &str) -> Result<String> {
    let locale: Locale =
        locale.parse().map_err(|error| anyhow::anyhow!("the folder `{locale}` of locales: {error}"))?;
    locales.values().try_for_each(|texts| entries(texts).map(drop))?;
    Ok(::locales::pack::for_browser(locales, &locale))
}

/// One text without its comments, as a package carries it.
pub(crate) fn without_comments(text: Text) -> Result<String> {
    entries(std::slice::from_ref(&text))?;
    Ok(::locales::pack::complete(&[&text.text]))
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
    fn the_source_is_what_stands_in_last() {
        assert_eq!(Locale::source().as_str(), SOURCE);
    }

    #[test]
    fn what_is_no_fluent_is_said_and_not_left_out() {
        let locales = locales(&[("fr", "next = Continuer\n"), ("en", "nonsense\n")]);
        assert!(merge(&locales, "en").unwrap_err().to_string().contains("en.ftl:1"));
        let text = Text { name: "a.ftl".to_owned(), text: "nonsense\n".to_owned() };
        assert!(without_comments(text).is_err());
    }

    #[test]
    fn what_a_locale_lacks_comes_from_its_fallback_and_comments_go() {
        let locales = locales(&[
            ("fr", "# Pour les traducteurs\nnext = Continuer\nback = Retour\n"),
            ("fr-simple", "### En tête\nnext = Suite\n"),
        ]);
        assert_eq!(merge(&locales, "fr-simple").unwrap(), "next = Suite\nback = Retour\n");
    }

    #[test]
    fn a_folder_with_three_messages_is_a_language() {
        let ours = crate::tree::Tree::find().unwrap().root.join("locales");
        let copy = tempfile::tempdir().unwrap();
        for (locale, texts) in read(&ours).unwrap() {
            std::fs::create_dir(copy.path().join(&locale)).unwrap();
            for text in texts {
                let name = Path::new(&text.name).file_name().unwrap();
                std::fs::write(copy.path().join(&locale).join(name), text.text).unwrap();
            }
        }
        let before = read(copy.path()).unwrap();
        std::fs::create_dir(copy.path().join("br")).unwrap();
        let breton = "language-name = Brezhoneg\nback = Distreiñ\ncontinue = Kenderc’hel\n";
        std::fs::write(copy.path().join("br/kiosk.ftl"), breton).unwrap();
        let after = read(copy.path()).unwrap();

        // Its pack lacks nothing, and what stands in says that it is French.
        let pack = merge(&after, "br").unwrap();
        assert!(pack.contains("\ncontinue = Kenderc’hel\n"), "{pack}");
        assert!(pack.contains("\ntry-again = Essayer encore\n    .lang = fr\n"), "{pack}");
        let ids = |pack: &str| ::locales::pack::ids(pack).unwrap();
        assert_eq!(ids(&pack), ids(&merge(&after, "fr").unwrap()));
        // Every language now offers it by its own name, and says nothing else than before.
        for locale in before.keys() {
            let (old, new) = (merge(&before, locale).unwrap(), merge(&after, locale).unwrap());
            let added: Vec<&str> = new.lines().filter(|line| !old.lines().any(|known| known == *line)).collect();
            assert_eq!(added, ["language-name-br = Brezhoneg"], "{locale}");
        }
    }

    #[test]
    fn what_the_host_says_to_agents_and_the_grid_says_itself_does_not_travel_to_browsers() {
        let mut locales = locales(&[("fr", "next = Continuer\n"), ("en", "next = Continue\n")]);
        for (locale, texts) in &mut locales {
            let text = |file: &str| Text {
                name: format!("locales/{locale}/{file}"),
                text: format!("{file}-reference = N\n").replacen('.', "-", 1),
            };
            texts.extend(["agent.ftl", "grid.ftl"].map(text));
        }
        assert_eq!(merge(&locales, "en").unwrap(), "next = Continue\n");
        let ours = read(&crate::tree::Tree::find().unwrap().root.join("locales")).unwrap();
        for locale in ours.keys() {
            let pack = merge(&ours, locale).unwrap();
            assert!(!pack.contains("\nagent-") && !pack.contains("\ngrid-"), "{locale}");
        }
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
