//! Every choice of every bundled procedure has a picture in easy French, and the package holds it; nobody hears one.

use ::accessibility::preferences::{Pictures, Preferences};
use authoring::pictures::OF_THE_UI;
use package::Package;
use parvis_sdk::testing::Subject;
use scraper::{Html as Page, Selector};

use super::{bundled::package_of, journeys::pages, *};

/// The drawings of the UI, as the page's head would name them.
fn drawings() -> BTreeMap<String, AttrValue> {
    let names = procedure::LifeEvent::ALL.map(procedure::LifeEvent::name).into_iter().chain(OF_THE_UI);
    names.map(|name| (name.to_owned(), format!("/assets/picture-{name}.svg").into())).collect()
}

/// Choices of a page that have no picture, and pictures that are not in the package.
fn faults(html: &str, package: &Package) -> Vec<String> {
    let page = Page::parse_document(html);
    let select = |selector| Selector::parse(selector).expect("a selector");
    let mut faults = Vec::new();
    for choice in page.select(&select("main .choice")) {
        let words = choice.text().collect::<String>();
        let picture = choice.select(&select("img.picture")).next().and_then(|picture| picture.attr("src"));
        match picture.map(|src| (src, src.split_once("/pictures/"))) {
            None => faults.push(format!("no picture beside {words:?}")),
            Some((_, Some((_, name)))) if !package.pictures.contains_key(name) => {
                faults.push(format!("{name} beside {words:?} is not in the package"));
            }
            Some(_) => {}
        }
    }
    faults
}

/// Papers of a page that are not in the package, or that nobody could hear of.
fn papers(html: &str, package: &Package) -> Vec<String> {
    let page = Page::parse_document(html);
    let papers = Selector::parse("main .paper img").expect("a selector");
    let fault = |paper: scraper::ElementRef<'_>| {
        let (src, alt) = (paper.attr("src").unwrap_or_default(), paper.attr("alt").unwrap_or_default());
        let there = src.split_once("/pictures/").is_some_and(|(_, name)| package.pictures.contains_key(name));
        (!there || alt.trim().is_empty()).then(|| format!("the paper {src:?} is heard as {alt:?}"))
    };
    page.select(&papers).filter_map(fault).collect()
}

/// How many pages with pictures beside choices were seen.
fn check(procedure: &dyn Subject, words: &WordsContext) -> usize {
    let id = procedure.describe().id;
    let package = package_of(id.as_str());
    let picture = package.description.picture.as_ref().expect("the procedure has a picture");
    assert!(package.pictures.contains_key(&format!("{picture}.svg")), "{id}: {picture}");
    let (mut found, mut seen) = (Vec::new(), 0);
    pages(
        procedure,
        Place::Kiosk,
        |_| true,
        |name, state| {
            let mut state = state.clone();
            (state.locale, state.drawings) = (locale("fr-simple"), Rc::new(drawings()));
            let (html, rules) = judge(name, &state, words);
            seen += usize::from(html.contains("class=\"picture\""));
            found.extend(rules);
            found.extend(papers(&html, &package).into_iter().map(|fault| format!("{id}, {name}: {fault}")));
            let asks_choice = state.run.as_ref().and_then(|run| run.asking()).is_some_and(|asking| {
                use procedure::field::Kind;
                asking
                    .step
                    .fields
                    .iter()
                    .all(|field| matches!(field.kind, Kind::OneOf(_) | Kind::SeveralOf(_) | Kind::YesNo))
            });
            if asks_choice {
                found.extend(faults(&html, &package).into_iter().map(|fault| format!("{id}, {name}: {fault}")));
            }
        },
    );
    assert_none(&found);
    seen
}

#[test]
fn every_choice_of_every_procedure_has_a_picture_in_easy_french() {
    let mut seen = Vec::new();
    bundled::each(|procedure, words| seen.push(check(procedure, &words("fr-simple"))));
    assert!(seen.iter().all(|pages| *pages > 0) && seen.iter().sum::<usize>() > 100, "{seen:?}");
}

#[test]
fn every_moment_of_life_and_every_procedure_has_a_picture_and_none_is_heard() {
    let mut state = play(started(Place::Kiosk), [Action::Opened(Screen::Find)]);
    state.drawings = Rc::new(drawings());
    let words = words("fr", "acte-de-naissance");
    let without = judge("find", &state, &words);
    state.preferences = Preferences { pictures: Pictures::On, ..state.preferences };
    let mut catalogue = catalogue();
    catalogue.procedures.iter_mut().for_each(|entry| entry.description.picture = Some(Id::from_static("card")));
    state = play(state, [Action::CatalogueLoaded(locale("fr"), Rc::new(catalogue))]);
    let with = judge("find", &state, &words);
    assert_none(&[without.1, with.1].concat());
    let page = Page::parse_document(&with.0);
    let all = |selector| page.select(&Selector::parse(selector).expect("a selector")).count();
    assert_eq!(all(".choice img.picture"), all(".choice"));
    assert_eq!(all(".procedure img.picture"), all(".procedure"));
    assert!(all(".choice") > 2 && all(".procedure") > 1);
    assert!(!without.0.contains("<img"), "no picture is fetched before somebody wants it");
    let plain = |html: &str| {
        super::transcripts::heard_in(html, &state, &words).into_iter().map(|said| said.text).collect::<Vec<_>>()
    };
    assert_eq!(plain(&with.0), plain(&without.0));
}
