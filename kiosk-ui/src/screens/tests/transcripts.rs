//! What the kiosk's voice says of every screen and of every bundled procedure, to be read as one would hear it.
//!
//! One sentence a line, after its language. `[privé]` marks what only a headset hears; what a loudspeaker says instead follows an
//! arrow.

use std::collections::BTreeSet;

use ::accessibility::speech::{
    Utterance, html,
    notices::Notices,
    reading::{Lit, Reader},
};
use parvis_sdk::testing::Subject;
use procedure::{Advance, Arg, OutcomeLine, Text};

use super::{
    bundled::{steps_of, written_in},
    journeys::pages,
    *,
};
use crate::{
    speech::{SpokenWords, secrets},
    state::tests::{guide, play, play_with},
};

/// What is heard when this page is reached.
fn heard(state: &State, words: &WordsContext) -> Vec<Utterance> {
    heard_in(&render(state, words), state, words)
}

/// What is heard of a page that was rendered.
pub(super) fn heard_in(page: &str, state: &State, words: &WordsContext) -> Vec<Utterance> {
    let (spoken, secrets) = (SpokenWords(words.clone()), secrets(state, words));
    Reader { words: &spoken, secrets: &secrets }.page(&html::page(page))
}

/// As it stands in a file.
fn written(utterances: &[Utterance]) -> String {
    let one = |said: &Utterance| match &said.masked {
        None => format!("{}: {}\n", said.locale, said.text),
        Some(masked) => format!("{}: [privé] {} → {masked}\n", said.locale, said.text),
    };
    utterances.iter().map(one).collect()
}

#[track_caller]
fn check(folder: &str, name: &str, tag: &str, transcript: &str) {
    let file = format!("{}/src/screens/tests/{folder}/{name}.{tag}.txt", env!("CARGO_MANIFEST_DIR"));
    expect_file![file].assert_eq(transcript);
}

#[test]
fn every_screen_is_heard_as_it_is_written_down() {
    for tag in LOCALES {
        let words = words(tag, "acte-de-naissance");
        for (name, state) in screens(Place::Kiosk) {
            // Other conditions of the review differ in one message; all of those are in the page rules' tests.
            if !["review-sending", "review-refused", "review-file-lost"].contains(&name) {
                check("heard", name, tag, &written(&heard(&state, &words)));
            }
        }
    }
}

#[test]
fn what_surrounds_each_screen_and_what_the_voice_says_of_itself_is_written_down_too() {
    for tag in LOCALES {
        let words = words(tag, "acte-de-naissance");
        let spoken = SpokenWords(words.clone());
        let reader = Reader { words: &spoken, secrets: &[] };
        let screens = screens(Place::Kiosk);
        let page = |name: &str| html::page(&render(&screens[name], &words));
        let notices = Notices::new(&spoken);
        let parts = [
            ("greeting", [Notices::greeting(&spoken, false), vec![Notices::invitation(&spoken)]].concat()),
            ("greeting for five keys", Notices::greeting(&spoken, true)),
            ("everything", reader.everything(&page("ended"))),
            ("where", reader.where_am_i(&page("welcome"), page("welcome").at("theme-dark"))),
            ("receipt", reader.receipt(&page("sent"), true)),
            ("typed", "aÉ@7 ".chars().map(|letter| reader.typed(letter, false)).collect()),
            ("typed in private", vec![reader.typed('7', true), reader.deleted('7', true)]),
            ("switched", vec![Notices::language(&spoken)]),
            ("out of a group", reader.lit(&page("welcome"), Lit::Leave, None)),
            ("voice", vec![notices.volumes[0].clone(), notices.rates[0].clone(), notices.private, notices.paused]),
        ];
        let all = parts.map(|(name, said)| format!("# {name}\n{}", written(&said))).join("\n");
        check("heard", "voice", tag, &all);
        assert_eq!(words.missing().iter().filter(|id| !is_of_test(id)).count(), 0, "{tag}: {:?}", words.missing());
    }
}

#[test]
fn the_review_says_private_answers_to_a_headset_only() {
    let words = words("fr", "acte-de-naissance");
    let shown = play(play(started(Place::Kiosk), to_review()), [Action::PrivateShown(true)]);
    let said = heard(&shown, &words);
    let name = said.iter().find(|said| said.text.contains("Ali")).expect("a private answer");
    assert!(name.masked.as_ref().is_some_and(|masked| masked.contains("réponse cachée")), "{name:?}");
    assert!(said.iter().filter_map(|said| said.masked.as_ref()).all(|masked| !masked.contains("Ali")));
}

// covers: EN 5.1.3.9
#[test]
fn what_is_computed_of_private_answers_is_as_private_unless_the_procedure_says_that_it_tells_nothing() {
    let words = words("fr", "acte-de-naissance");
    let at = |place: Place, private: Option<bool>, shown: bool| {
        let with_line = |request: &procedure::Request| match guide(request) {
            Advance::Finished(mut summary) => {
                let label = Text::new("procedure-title");
                summary.outcome.push(OutcomeLine { label, value: Arg::Number(731), private });
                Advance::Finished(summary)
            }
            other => other,
        };
        play(play_with(&with_line, started(place), to_review()), [Action::PrivateShown(shown)])
    };
    // Seen on the screen, heard in a headset, heard by everybody.
    let check = |place, private, shown, expected: (bool, bool, bool)| {
        let state = at(place, private, shown);
        let said = heard(&state, &words);
        let aloud = |said: &Utterance| said.masked.clone().unwrap_or_else(|| said.text.clone()).contains("731");
        let found = (
            render(&state, &words).contains("731"),
            said.iter().any(|said| said.text.contains("731")),
            said.iter().any(aloud),
        );
        assert_eq!(found, expected, "{place:?} {private:?} {shown}");
    };
    // The guide asks for a private answer.
    for private in [None, Some(true)] {
        check(Place::Kiosk, private, false, (false, false, false));
        check(Place::Kiosk, private, true, (true, true, false));
        check(Place::Home, private, false, (true, true, false));
    }
    // What follows of answers comes with them.
    check(Place::Kiosk, Some(false), false, (false, false, false));
    check(Place::Kiosk, Some(false), true, (true, true, true));
}

/// The words that one sees on a page, small letters, without what a voice says otherwise.
fn words_of(text: &str) -> BTreeSet<String> {
    let text = ::accessibility::speech::plain(text).to_lowercase();
    let words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 4);
    words.map(str::to_owned).collect()
}

/// Everything in the page that is not hidden from voices, nor folded away.
fn seen(html: &str) -> BTreeSet<String> {
    let page = scraper::Html::parse_document(html);
    let hidden = scraper::Selector::parse("[aria-hidden=true], head, details > :not(summary)").expect("a selector");
    let unseen: BTreeSet<_> =
        page.select(&hidden).flat_map(|element| element.descendants()).map(|node| node.id()).collect();
    let texts = page.tree.nodes().filter(|node| !unseen.contains(&node.id())).filter_map(|node| node.value().as_text());
    texts.flat_map(|text| words_of(text)).collect()
}

// covers: EN 5.1.2.2, 5.1.3.1, 5.1.3.3
#[test]
fn every_word_that_is_seen_is_heard_when_everything_is_read() {
    for tag in ["fr", "ar"] {
        let words = words(tag, "acte-de-naissance");
        let spoken = SpokenWords(words.clone());
        let reader = Reader { words: &spoken, secrets: &[] };
        for (name, state) in screens(Place::Kiosk) {
            let html = render(&state, &words);
            let all = reader.everything(&html::page(&html));
            let heard: BTreeSet<String> = all.iter().flat_map(|said| words_of(&said.text)).collect();
            let missing: Vec<String> = seen(&html).difference(&heard).cloned().collect();
            assert_eq!(missing, Vec::<String>::new(), "{name} in {tag}");
            assert!(all.iter().all(|said| said.place.is_some() || said.masked.is_none()), "{name} in {tag}");
        }
    }
}

/// How many reviews of a procedure are written down.
const REVIEWS: usize = 2;

/// Writes down each page that the journeys of a procedure come to, in each locale that it is written in.
fn transcribe(procedure: &dyn Subject, words: &dyn Fn(&str) -> WordsContext) {
    let id = procedure.describe().id.to_string();
    let tags = written_in(&id);
    let mut reviews = 0;
    let mut all: Vec<_> = tags.iter().map(|tag| (tag, words(tag), String::new())).collect();
    pages(
        procedure,
        Place::Kiosk,
        |_| true,
        |name, state| {
            // What a review says more once somebody asks to see all of it.
            let review = state.run.as_ref().is_some_and(|run| run.reviewing().is_some());
            reviews += usize::from(review);
            // What others say has been heard at the steps.
            if review && reviews > REVIEWS {
                return;
            }
            let shown = review.then(|| play(state.clone(), [Action::PrivateShown(true)]));
            for (_, words, transcript) in &mut all {
                let gap = if transcript.is_empty() { "" } else { "\n" };
                let first = written(&heard(state, words));
                transcript.push_str(&format!("{gap}# {}\n{first}", name.trim()));
                if let Some(shown) = &shown {
                    let said = written(&heard(shown, words));
                    let more = said.lines().filter(|line| !first.lines().any(|known| known == *line));
                    let more: String = more.map(|line| format!("{line}\n")).collect();
                    transcript.push_str(&format!("\n# shown\n{more}"));
                }
            }
        },
    );
    for (tag, words, transcript) in all {
        assert_eq!(words.missing(), Vec::<String>::new(), "{id} in {tag}");
        let written = |step: &str| transcript.lines().any(|line| line.split(' ').take(3).eq(["#", "step", step]));
        let unheard: Vec<String> = steps_of(&id).into_iter().filter(|step| !written(step)).collect();
        assert_eq!(unheard, Vec::<String>::new(), "{id} in {tag}: no journey comes to these steps");
        check("heard/procedures", &id, tag, &transcript);
    }
}

#[test]
fn every_procedure_is_heard_as_it_is_written_down() {
    bundled::each(transcribe);
}
