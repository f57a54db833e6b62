//! What the kiosk's voice says of every screen and of every bundled procedure, to be read as one would hear it.
//!
//! One sentence a line, after its language. `[privé]` marks what only a headset hears; what a loudspeaker says instead follows an
//! arrow.

use ::accessibility::speech::{
    Utterance, html,
    notices::Notices,
    reading::{Lit, Reader},
};
use parvis_sdk::testing::Subject;
use procedure::{Advance, Arg, OutcomeLine, Text};

use super::{bundled::written_in, journeys::pages, unheard::unheard, *};
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
    for tag in EVERY.iter() {
        let words = words(tag, "acte-de-naissance");
        let mut screens = screens(Place::Kiosk);
        // Other conditions of the review differ in one message; all of those are in the page rules' tests.
        screens.retain(|name, _| !["review-sending", "review-refused", "review-file-lost"].contains(name));
        let one = |(name, state): (&str, State)| format!("# {name}\n{}", written(&heard(&state, &words)));
        check("heard", "screens", tag, &screens.into_iter().map(one).collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn what_surrounds_each_screen_and_what_the_voice_says_of_itself_is_written_down_too() {
    for tag in EVERY.iter() {
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

/// How many reviews of a procedure are written down.
const REVIEWS: usize = 2;

/// Writes down each page that the journeys of a procedure come to, in each locale that it is written in; and what of it nobody hears.
fn transcribe(procedure: &dyn Subject, words: &dyn Fn(&str) -> WordsContext) -> Vec<String> {
    let id = procedure.describe().id.to_string();
    let tags = written_in(&id);
    let (mut reviews, mut silent) = (0, Vec::new());
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
            for (tag, words, transcript) in &mut all {
                let mut hear = |state: &State| {
                    let html = render(state, words);
                    silent.extend(unheard(&html, words).iter().map(|text| format!("{id}, {name} in {tag}: {text}")));
                    written(&heard_in(&html, state, words))
                };
                let gap = if transcript.is_empty() { "" } else { "\n" };
                let first = hear(state);
                transcript.push_str(&format!("{gap}# {}\n{first}", name.trim()));
                if let Some(shown) = &shown {
                    let said = hear(shown);
                    let more = said.lines().filter(|line| !first.lines().any(|known| known == *line));
                    let more: String = more.map(|line| format!("{line}\n")).collect();
                    transcript.push_str(&format!("\n# shown\n{more}"));
                }
            }
        },
    );
    for (tag, words, transcript) in all {
        assert_eq!(words.missing(), Vec::<String>::new(), "{id} in {tag}");
        check("heard/procedures", &id, tag, &transcript);
    }
    silent
}

#[test]
fn every_procedure_is_heard_as_it_is_written_down() {
    let mut silent = Vec::new();
    bundled::each(|procedure, words| silent.extend(transcribe(procedure, words)));
    assert_none(&silent);
}
