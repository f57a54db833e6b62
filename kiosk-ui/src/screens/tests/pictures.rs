//! Every choice of every bundled procedure has a picture in easy French, and the package holds it; nobody hears one.

use std::path::PathBuf;

use ::accessibility::preferences::{Pictures, Preferences};
use authoring::{compile::compile, explore::Native, folder};
use package::Package;
use parvis_sdk::testing::Subject;
use scraper::{Html as Page, Selector};

use super::{journeys::pages, *};

const DECLARATIVE: [&str; 5] =
    ["cantine-periscolaire", "changement-adresse", "espace-public", "inscription-scolaire", "rendez-vous"];

/// The package of a bundled procedure, as the build made it.
fn package_of(id: &str) -> Package {
    // …/target/release/deps/kiosk_ui-0123456789abcdef
    let program = std::env::current_exe().expect("this program has a path");
    let made = program.ancestors().nth(3).expect("it lies in the target folder").join("parvis/packages");
    let bytes = std::fs::read(made.join(format!("{id}.parvis"))).expect("`cargo xtask build` makes it");
    Package::read(&bytes).unwrap_or_else(|findings| panic!("{findings:?}"))
}

/// The drawings of the UI, as the page's head would name them.
fn drawings() -> BTreeMap<String, AttrValue> {
    let names = procedure::LifeEvent::ALL.map(procedure::LifeEvent::name).into_iter().chain(["all", "no", "yes"]);
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

/// How many pages with choices were seen.
fn check(procedure: &impl Subject) -> usize {
    let id = procedure.describe().id;
    let package = package_of(id.as_str());
    let picture = package.description.picture.as_ref().expect("the procedure has a picture");
    assert!(package.pictures.contains_key(&format!("{picture}.svg")), "{id}: {picture}");
    let words = words("fr-simple", id.as_str());
    let (mut found, mut seen) = (Vec::new(), 0);
    pages(
        procedure,
        Place::Kiosk,
        |_| true,
        |name, state| {
            let mut state = state.clone();
            (state.locale, state.drawings) = (locale("fr-simple"), Rc::new(drawings()));
            let (html, rules) = judge(name, &state, &words);
            seen += usize::from(html.contains("class=\"picture\""));
            found.extend(rules);
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
    let mut seen = vec![
        check(&acte_de_naissance::ActeDeNaissance),
        check(&inscription_electorale::InscriptionElectorale),
        check(&signalement::Signalement),
    ];
    for id in DECLARATIVE {
        let place = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../plugins").join(id);
        let (source, _) = folder::read(&place).expect("a folder");
        let compiled = compile(&source).expect("a procedure without faults");
        seen.push(check(&Native::of(&compiled.definition, &compiled.description)));
    }
    assert!(seen.iter().all(|pages| *pages > 3), "{seen:?}");
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
