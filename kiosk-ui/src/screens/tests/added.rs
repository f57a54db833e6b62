//! A language that is only files: put beside ours as a translator would, made into a pack as a build does, and shown on every screen.

use std::{fs, path::Path};

use locales::folder;

use super::*;
use crate::state::tests::settings as town;

/// Our words on the disk, and the languages that are added to a copy of them.
const OURS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");
const ADDED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/added-languages");

/// Copies the Fluent files of every locale below `from`; nothing that is there already is written over.
fn add(from: &str, to: &Path) {
    for (locale, texts) in folder::read(Path::new(from)).expect("a folder of locales") {
        fs::create_dir(to.join(&locale)).expect("a folder that nobody has");
        for text in texts {
            let name = Path::new(&text.name).file_name().expect("a file");
            fs::write(to.join(&locale).join(name), text.text).expect("writes");
        }
    }
}

/// What a browser would have of each locale once the files are there.
fn packs() -> BTreeMap<String, WordsContext> {
    let copy = tempfile::tempdir().expect("a folder");
    add(OURS, copy.path());
    add(ADDED, copy.path());
    let locales = folder::read(copy.path()).expect("our words and the added ones");
    let french = own_words("fr", "acte-de-naissance");
    let words = |tag: &String| {
        let own = pack::complete_for(&locale(tag), |tag| (tag.as_str() == "fr").then_some(french.as_str()));
        let words = Words::core(&locale(tag), &pack::for_browser(&locales, &locale(tag)));
        (tag.clone(), Rc::new(words.with_procedure(&own)))
    };
    locales.keys().map(words).collect()
}

#[test]
fn what_an_added_language_has_and_lacks_is_counted() {
    let root = tempfile::tempdir().expect("a folder");
    let copy = root.path().join("locales");
    fs::create_dir(&copy).expect("a folder");
    add(OURS, &copy);
    add(ADDED, &copy);
    // As `parvis locales` counts.
    let (source, findings) = authoring::folder::words(root.path()).expect("words");
    assert!(findings.is_empty(), "{findings:?}");
    let (lexicon, _) = authoring::lock::lexicon(&source);
    let (french, others) = (authoring::lock::of_source(&lexicon).present, authoring::lock::standing(&lexicon));
    assert_eq!(others.keys().collect::<Vec<_>>().len(), EVERY.len() - 1 + 2);
    for tag in ["it", "ur"] {
        let one = &others[tag];
        assert_eq!(one.present, lexicon.entries(tag).len(), "{tag}: nothing that French has not");
        assert_eq!(one.present + one.missing.len(), french, "{tag}");
        assert!(one.missing.contains(&"legal-title".to_owned()), "{tag}");
        assert_eq!((&one.forms[..], one.letters.len()), (&[][..], 0), "{tag}: its forms and its letters are there");
    }
    assert!(others["es"].missing.is_empty());
}

/// The screens of a town that offers every language.
fn offering(tags: &BTreeMap<String, WordsContext>) -> BTreeMap<&'static str, State> {
    let mut screens = screens(Place::Kiosk);
    for state in screens.values_mut() {
        let mut settings = town();
        settings.locales = tags.keys().map(|tag| locale(tag)).collect();
        state.settings = Some(Rc::new(settings));
    }
    screens
}

/// The texts of Parvis that stand in for others: whole messages in French, and what is in them.
fn standing_in(tag: &str) -> BTreeSet<String> {
    let texts = |folder: &str| {
        let read = folder::read(Path::new(folder)).expect("words");
        read.into_iter().map(|(tag, files)| (tag, files.into_iter().map(|file| file.text).collect::<String>()))
    };
    let all: BTreeMap<String, String> = texts(OURS).chain(texts(ADDED)).collect();
    let own = pack::entries(&[&all[tag]]);
    let french = pack::entries(&[&all["fr"]]).into_iter().filter(|(id, _)| !own.contains_key(id));
    let plain = french.filter_map(|(_, entry)| {
        let text = entry.split_once(" = ")?.1.trim().to_owned();
        // A word or two may stand in a page for many reasons; a sentence may not.
        (!text.contains(['{', '\n']) && text.split(' ').count() > 2).then_some(text)
    });
    plain.collect()
}

#[test]
fn every_page_offers_an_added_language_by_its_own_name() {
    let packs = packs();
    assert_eq!(packs.len(), EVERY.len() + 2);
    let state = &offering(&packs)["welcome"];
    for (tag, words) in &packs {
        let (html, findings) = judge("welcome", state, words);
        assert_none(&findings);
        let page = Rendered::of_markup(html);
        for (added, dir, name) in [("it", "ltr", "Italiano"), ("ur", "rtl", "اردو")] {
            let door = page.one(&format!(".languages .door[lang={added}]"));
            assert_eq!((door.attr("dir"), door.text().collect::<String>().as_str()), (Some(dir), name), "in {tag}");
        }
    }
}

#[test]
fn the_first_page_speaks_an_added_language_from_its_own_side() {
    let packs = packs();
    let state = &offering(&packs)["welcome"];
    for (tag, dir, title, begin) in
        [("it", "ltr", "Le diamo il benvenuto", "Inizia"), ("ur", "rtl", "خوش آمدید", "شروع کریں")]
    {
        let (html, findings) = judge("welcome", state, &packs[tag]);
        assert_none(&findings);
        let page = Rendered::of_markup(html);
        let root = page.one("html");
        assert_eq!((root.attr("lang"), root.attr("dir")), (Some(tag), Some(dir)));
        let text = |selector: &str| page.one(selector).text().collect::<String>();
        assert_eq!([text("h1").as_str(), text(".button-primary").as_str()], [title, begin]);
        assert_eq!(page.all("h1 [lang]").len(), 0, "what is translated is not marked");
    }
}

// covers: RGAA 8.7, 8.10; EN 9.3.1.2
#[test]
fn what_an_added_language_lacks_is_shown_in_french_and_says_so() {
    let packs = packs();
    for tag in ["it", "ur"] {
        let french = standing_in(tag);
        assert!(french.len() > 200, "{}", french.len());
        let (mut shown, mut wrong) = (BTreeSet::new(), Vec::new());
        for (name, state) in offering(&packs) {
            let (html, findings) = judge(name, &state, &packs[tag]);
            wrong.extend(findings);
            let texts: Vec<&String> = french.iter().filter(|text| html.contains(&***text)).collect();
            shown.extend(texts.into_iter().cloned());
            wrong.extend(unmarked(&html, &french).into_iter().map(|text| format!("{name} in {tag}: {text}")));
        }
        assert_none(&wrong);
        assert!(shown.len() > 50, "{tag}: {}", shown.len());
    }
}
