//! Every screen in every locale, rendered without a browser and judged by the page rules; and the real procedures walked through
//! the real screens.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
    sync::LazyLock,
};

use ::accessibility::page_rules;
use expect_test::expect_file;
use locales::{Words, pack};
use procedure::{
    Date, Id, Value,
    api::{Place, Receipt},
};
use yew::prelude::*;

use super::*;
use crate::{
    app::{Providers, ProvidersProps},
    components::testing::Rendered,
    state::{
        Action, SendFailure, Services, StateContext, Trouble,
        tests::{catalogue, example, locale, play, practise, practise_to_review, settings, started, to_review},
    },
    worker::GuideError,
};

mod added;
mod bundled;
mod every_way;
mod find;
mod grid;
mod journeys;
mod offline;
mod pictures;
mod refusals;
mod review;
mod transcripts;
mod unheard;
mod ways;

/// The locales in which pages and what is heard of them are stored.
const LOCALES: [&str; 4] = ["fr", "fr-simple", "en", "ar"];

/// Every locale of Parvis.
static EVERY: LazyLock<Vec<String>> = LazyLock::new(|| pack::locales().iter().map(ToString::to_string).collect());

/// The words of a locale, with those of a procedure of ours.
fn words(tag: &str, procedure: &str) -> WordsContext {
    words_from(tag, &[&own_words(tag, procedure)])
}

/// What stands in the procedure's own file.
fn own_words(tag: &str, procedure: &str) -> String {
    let file = format!("{}/../plugins/{procedure}/locales/{tag}.ftl", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&file).expect("words of the procedure in every locale")
}

fn words_from(tag: &str, own: &[&str]) -> WordsContext {
    Rc::new(Words::core(&locale(tag), &pack::core(&locale(tag))).with_procedure(&own.concat()))
}

/// The whole page as a browser would have it.
fn render(state: &State, words: &WordsContext) -> String {
    render_with(state, words, Services::default())
}

/// The same on a device that has something to offer.
fn render_with(state: &State, words: &WordsContext, services: Services) -> String {
    let context = StateContext { state: Rc::new(state.clone()), act: Callback::noop() };
    let props = ProvidersProps { context, words: words.clone(), services };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let rendering = async { yew::LocalServerRenderer::<Providers>::with_props(props).hydratable(false).render().await };
    let body = tokio::task::LocalSet::new().block_on(&runtime, rendering);
    let attributes: String =
        state.preferences.attributes().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
    let (lang, title) = (words.locale(), title(state, words));
    let dir = if lang.is_right_to_left() { "rtl" } else { "ltr" };
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{dir}\"{attributes}><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"></head><body>{body}</body></html>"
    )
}

/// Renders and judges: the page, and everything wrong with it, messages without words included.
fn judge(name: &str, state: &State, words: &WordsContext) -> (String, Vec<String>) {
    let html = render(state, words);
    let found = findings(name, &html, state.place, words);
    (html, found)
}

/// Everything wrong with a page that was rendered.
fn findings(name: &str, html: &str, place: Place, words: &WordsContext) -> Vec<String> {
    let findings = match place {
        Place::Kiosk => page_rules::check_at_kiosk(html),
        Place::Home => page_rules::check(html),
    };
    let missing = words.missing().into_iter().filter(|id| !is_of_test(id)).map(|id| format!("no words for {id}"));
    let all = findings.iter().map(ToString::to_string).chain(missing);
    all.map(|what| format!("{name} in {}: {what}", words.locale())).collect()
}

#[track_caller]
fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} findings:\n{}", found.len(), found.join("\n"));
}

/// The hand-played procedure of the state's tests has no words of its own.
fn is_of_test(id: &str) -> bool {
    ["name", "child", "bring-card", "exit-out", "exit-out-text"]
        .iter()
        .any(|own| id == *own || id.starts_with(&format!("{own}:")))
}

/// One tag a line.
fn pretty(html: &str) -> String {
    html.replace("><", ">\n<") + "\n"
}

/// Into a second round of practice, where help is folded away.
fn practise_again() -> Vec<Action> {
    practise_to_review().into_iter().chain([Action::PracticeEnded]).chain(practise()).collect()
}

/// Every screen but the journey's, by name.
fn screens(place: Place) -> BTreeMap<&'static str, State> {
    let start = || started(place);
    let chosen = || Action::ProcedureChosen(Id::from_static("acte-de-naissance"));
    let open = |screen| play(start(), [Action::Opened(screen)]);
    let receipt = || Receipt {
        reference: "2K4M-7RXC-3H9L".to_owned(),
        received_on: Date::new(2026, 11, 21).expect("a date"),
        erased_on: Date::new(2027, 1, 20).expect("a date"),
    };
    let send = || Action::SendPressed { key: "key".to_owned() };
    let review = || play(start(), to_review());
    let refused = SendFailure::Refused {
        code: Id::from_static("no-such-code"),
        reasons: Vec::new(),
        file: None,
        request_id: "7f3a".to_owned(),
    };
    let lost = SendFailure::FileLost { file: "carte-d-identite.pdf".to_owned() };
    let mut failed = play(start(), [chosen(), Action::Begun]);
    if let Some(run) = &mut failed.run {
        run.failure = Some(GuideError::OutOfTime);
    }
    [
        ("welcome", start()),
        ("find", open(Screen::Find)),
        ("find-nothing", play(open(Screen::Find), [Action::SearchTyped("xylophone".to_owned())])),
        ("before", play(start(), [chosen()])),
        ("review", review()),
        ("review-sending", play(review(), [send()])),
        ("review-unreachable", play(review(), [send(), Action::SendFailed(SendFailure::Unreachable)])),
        ("review-refused", play(review(), [send(), Action::SendFailed(refused)])),
        ("review-file-lost", play(review(), [send(), Action::SendFailed(lost)])),
        ("sent", play(review(), [send(), Action::Sent(receipt())])),
        ("practice", play(start(), practise())),
        ("practice-folded", play(start(), practise_again())),
        ("review-practice", play(start(), practise_to_review())),
        ("practised", play(start(), practise_to_review().into_iter().chain([Action::PracticeEnded]))),
        ("sheet", play(start(), [chosen(), Action::SheetChosen, Action::ExampleLoaded(Some(example()))])),
        ("sheet-without-steps", play(start(), [chosen(), Action::SheetChosen, Action::ExampleLoaded(None)])),
        ("cannot-print", play(review(), [send(), Action::Sent(receipt()), Action::Opened(Screen::CannotPrint)])),
        ("reading", open(Screen::Reading)),
        ("help", open(Screen::Help)),
        ("accessibility", open(Screen::Accessibility)),
        ("legal", open(Screen::Legal)),
        ("personal-data", open(Screen::PersonalData)),
        ("not-found", open(Screen::NotFound)),
        ("ended", open(Screen::Ended)),
        ("offline", play(start(), [Action::LoadFailed(Trouble::Catalogue)])),
        ("failed", failed),
        ("idle", play(start(), [Action::IdleWarned(60)])),
        ("idle-unhurried", play(start(), [Action::IdleWarned(300)])),
    ]
    .into()
}

// covers: the page rules
#[test]
fn every_screen_keeps_the_page_rules_in_every_locale_at_home_and_at_a_kiosk() {
    let mut found = Vec::new();
    for tag in EVERY.iter() {
        for place in [Place::Home, Place::Kiosk] {
            for (name, state) in screens(place) {
                let (html, findings) = judge(name, &state, &words(tag, "acte-de-naissance"));
                found.extend(findings);
                if place == Place::Kiosk && ["fr", "ar"].contains(&tag.as_str()) {
                    let file = format!("{}/src/screens/tests/pages/{name}.{tag}.html", env!("CARGO_MANIFEST_DIR"));
                    expect_file![file].assert_eq(&pretty(&html));
                }
            }
        }
    }
    assert_none(&found);
}

// covers: RGAA 8.5, 8.6; EN 9.2.4.2
#[test]
fn every_screen_has_a_title_of_its_own_that_says_nothing_about_the_person() {
    for tag in EVERY.iter() {
        let words = words(tag, "acte-de-naissance");
        let mut seen = BTreeMap::new();
        for (name, state) in screens(Place::Home) {
            let title = title(&state, &words);
            assert!(!title.contains("Zoé") && !title.contains("Ali"), "{title}");
            // One page in several conditions has one title, but for the mark of an error.
            let page = name.split('-').next().unwrap_or_default();
            if let Some(other) = seen.insert(title.clone(), page) {
                assert_eq!(other, page, "{title}");
            }
        }
    }
}

#[test]
fn a_shared_screen_shows_private_answers_only_while_somebody_asks_for_them() {
    let words = words("fr", "acte-de-naissance");
    let seen = |state: &State| {
        let (html, findings) = judge("review", state, &words);
        assert_none(&findings);
        assert!(html.contains("Zoé"), "what is not private is always there");
        html.contains("Ali")
    };
    let review = |place| play(started(place), to_review());
    assert!(seen(&review(Place::Home)));
    let kiosk = review(Place::Kiosk);
    assert!(!seen(&kiosk));
    let asked = play(kiosk, [Action::PrivateShown(true)]);
    assert!(seen(&asked));
    assert!(!seen(&play(asked.clone(), [Action::PrivateShown(false)])));
    assert!(!seen(&play(asked.clone(), [Action::Opened(Screen::Help), Action::WentBack])));
    assert!(!seen(&play(asked, [Action::IdleWarned(60), Action::StillHere])));
}

#[test]
fn every_page_of_a_procedure_that_nobody_signed_says_so_and_no_other_page() {
    let of_procedure = ["before", "practice", "practised", "review", "sent", "cannot", "failed"];
    let line = |words: &WordsContext| format!("<p class=\"unsigned\">{}</p>", words.common("unsigned"));
    for tag in EVERY.iter() {
        let words = words(tag, "acte-de-naissance");
        for place in [Place::Home, Place::Kiosk] {
            for (name, mut state) in screens(place) {
                assert!(!render(&state, &words).contains(&line(&words)), "{name}: signed");
                let entries = [
                    state.chosen.as_mut(),
                    state.run.as_mut().map(|run| &mut run.entry),
                    state.sent.as_mut().map(|sent| &mut sent.entry),
                ];
                entries.into_iter().flatten().for_each(|entry| Rc::make_mut(entry).unsigned = true);
                let (html, findings) = judge(name, &state, &words);
                assert_none(&findings);
                let page = name.split('-').next().unwrap_or_default();
                assert_eq!(html.matches(&line(&words)).count(), usize::from(of_procedure.contains(&page)), "{name}");
            }
        }
    }
}

#[test]
fn for_whom_a_procedure_is_stands_before_its_first_question_when_it_says_so() {
    for tag in EVERY.iter() {
        let words = words(tag, "acte-de-naissance");
        for (name, mut state) in screens(Place::Home).into_iter().filter(|(name, _)| *name == "before") {
            let label = words.common("before-audience");
            assert!(!render(&state, &words).contains(&label), "{tag}: nothing is said of it");
            let entry = Rc::make_mut(state.chosen.as_mut().expect("a procedure"));
            // Any message of the procedure says what is shown.
            entry.description.audience = Some(entry.description.after.clone());
            let (html, findings) = judge(name, &state, &words);
            assert_none(&findings);
            assert!(html.contains(&label), "{tag}");
        }
    }
}

#[test]
fn a_catalogue_without_the_procedure_is_no_page_at_all() {
    let state = play(started(Place::Home), [Action::ProcedureChosen(Id::from_static("nothing"))]);
    let (html, findings) = judge("not-found", &state, &words("fr", "acte-de-naissance"));
    assert_none(&findings);
    assert!(html.contains("Cette page n’existe pas"));
}

#[test]
fn a_town_without_telephone_numbers_shows_no_link_that_calls_nothing() {
    let mut state = play(started(Place::Home), [Action::Opened(Screen::Help)]);
    let words = words("fr", "acte-de-naissance");
    assert!(render(&state, &words).contains("href=\"tel:0299000000\""));
    for nothing in ["", " "] {
        let settings = Rc::make_mut(state.settings.as_mut().expect("settings"));
        settings.town.telephone = nothing.to_owned();
        let (html, findings) = judge("help", &state, &words);
        assert_none(&findings);
        assert!(!html.contains("tel:") && !html.contains("Téléphone"), "{html}");
        assert!(html.contains("1 place de la Mairie"), "{html}");
    }
}

#[test]
fn the_towns_name_address_and_number_run_from_left_to_right_each_in_a_line_of_its_own() {
    for screen in [Screen::Help, Screen::Legal, Screen::PersonalData] {
        let state = play(started(Place::Home), [Action::Opened(screen)]);
        let page = Rendered::of_markup(render(&state, &words("ar", "acte-de-naissance")));
        let town = &state.settings.as_ref().expect("settings").town;
        let lines: Vec<String> =
            page.all(".fact-value bdi[dir=ltr]").iter().map(|line| line.text().collect()).collect();
        assert_eq!(lines, [town.telephone.as_str(), &town.name, &town.address], "{screen:?}");
    }
}

#[test]
fn a_page_that_is_not_there_offers_help_once() {
    let state = play(started(Place::Home), [Action::Opened(Screen::NotFound)]);
    let words = words("fr", "acte-de-naissance");
    let page = Rendered::of_markup(render(&state, &words));
    let buttons: Vec<String> = page.all("button").iter().map(|button| button.text().collect()).collect();
    assert_eq!(buttons.iter().filter(|name| **name == words.common("help-link")).count(), 1, "{buttons:?}");
}

/// Texts of a procedure on a page in Arabic that has no Arabic words for them, and where it is not said that they are French.
fn unmarked(html: &str, french: &BTreeSet<String>) -> Vec<String> {
    let page = scraper::Html::parse_document(html);
    let body = page.select(&scraper::Selector::parse("body").expect("a selector")).next().expect("a body");
    let is_french = |text: &str| french.iter().any(|message| text.contains(message.as_str()));
    let texts = body.descendants().filter_map(|node| Some((node, node.value().as_text()?)));
    let texts = texts.filter(|(node, text)| {
        let lang = node.ancestors().find_map(|above| above.value().as_element()?.attr("lang"));
        is_french(text) && lang != Some("fr")
    });
    texts.map(|(_, text)| text.to_string()).collect()
}

/// The plain French texts of a procedure, and its words on a page in Arabic when there are no others.
fn only_french(procedure: &str) -> (BTreeSet<String>, WordsContext) {
    let french = own_words("fr", procedure);
    let pack = pack::complete_for(&locale("ar"), |tag| (tag.as_str() == "fr").then_some(french.as_str()));
    let texts = pack::entries(&[&french]).into_values().filter(|entry| !entry.contains(['{', '.']));
    let texts = texts.filter_map(|entry| Some(entry.split_once(" = ")?.1.trim().to_owned()));
    let long = texts.filter(|text| text.contains(' ') && !text.contains('\n'));
    (long.collect(), words_from("ar", &[&pack]))
}

#[test]
fn what_nobody_has_translated_says_on_every_screen_that_it_is_french() {
    let (french, words) = only_french("acte-de-naissance");
    assert!(french.len() > 30, "{french:?}");
    let note = words.common("before-in-french");
    for (name, mut state) in screens(Place::Kiosk) {
        for entry in [state.chosen.as_mut(), state.sent.as_mut().map(|sent| &mut sent.entry)].into_iter().flatten() {
            let entry = Rc::make_mut(entry);
            entry.description = parvis_sdk::Procedure::describe(&acte_de_naissance::ActeDeNaissance);
        }
        let (html, findings) = judge(name, &state, &words);
        assert_none(&findings);
        assert_eq!(unmarked(&html, &french), [""; 0], "{name}");
        assert_eq!(html.contains(&note), name == "before", "{name}");
    }
    let (_, html) = (french, render(&screens(Place::Home)["before"], &super::tests::words("es", "acte-de-naissance")));
    assert!(!html.contains("before-in-french") && !html.contains("francés. Todavía"), "it is translated");
}

#[test]
fn a_list_of_procedures_says_which_of_them_are_in_another_language() {
    let mut state = play(started(Place::Home), [Action::Opened(Screen::Find)]);
    let words = words("ar", "acte-de-naissance");
    let mut catalogue = catalogue();
    catalogue.procedures[0].title = "Demander un acte".to_owned();
    catalogue.procedures[0].written_in = Some(locale("fr"));
    state = play(state, [Action::CatalogueLoaded(locale("ar"), Rc::new(catalogue))]);
    let (html, findings) = judge("find", &state, &words);
    assert_none(&findings);
    assert!(html.contains("<bdi lang=\"fr\" dir=\"ltr\">Demander un acte</bdi>"), "{html}");
}

#[test]
fn with_ten_languages_a_few_stand_above_every_page_and_all_on_one_of_their_own() {
    let mut state = play(started(Place::Home), [Action::Opened(Screen::Reading)]);
    Rc::make_mut(state.settings.as_mut().expect("settings")).locales = pack::locales();
    for tag in EVERY.iter() {
        let words = words(tag, "acte-de-naissance");
        let (html, findings) = judge("reading", &state, &words);
        assert_none(&findings);
        let page = scraper::Html::parse_document(&html);
        let count = |selector: &str| page.select(&scraper::Selector::parse(selector).expect("a selector")).count();
        assert!(count(".tool-languages [lang]") <= 4, "{tag}");
        assert_eq!(count(".tool-languages [aria-current=true]"), 1, "{tag}");
        assert_eq!(count(".languages .door[lang][dir]"), pack::locales().iter().filter(|it| !it.is_simple()).count());
        for locale in pack::locales().iter().filter(|locale| !locale.is_simple()) {
            let own = Words::core(locale, &pack::core(locale)).common("language-name");
            assert!(html.contains(&format!("<b>{own}</b>")), "{own} in {tag}");
        }
    }
}
