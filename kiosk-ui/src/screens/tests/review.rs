//! What a shared screen shows of the review before somebody asks for it, and how one asks.

use procedure::{Advance, Arg, OutcomeLine, Request, Step, Summary, Text, field::Kind};

use super::*;
use crate::{
    components::testing::{Rendered, tidy},
    state::{
        Focus,
        tests::{guide, play_with, step},
    },
};

/// The procedure played by hand, changed on its way.
fn with(change: fn(&mut Advance)) -> impl Fn(&Request) -> Advance {
    move |request| {
        let mut reply = guide(request);
        change(&mut reply);
        reply
    }
}

fn finish(reply: &mut Advance) {
    if let Advance::Finished(summary) = reply {
        let line = |private| OutcomeLine { label: Text::new("exit-out"), value: Arg::Number(731), private };
        *summary = Summary {
            outcome: vec![line(Some(false)), line(None)],
            bring: vec![Text::new("bring-card")],
            next: vec![Text::new("exit-out-text")],
            ..Summary::default()
        };
    }
}

fn nothing_private(reply: &mut Advance) {
    finish(reply);
    if let Advance::Ask(step) = reply {
        step.fields.iter_mut().for_each(|field| field.private = false);
    }
}

fn may_be_left_out(reply: &mut Advance) {
    if let Advance::Ask(step) = reply {
        step.fields.iter_mut().for_each(|field| field.optional = field.private);
    }
}

fn review(place: Place, guide: &dyn Fn(&Request) -> Advance) -> State {
    play_with(guide, started(place), to_review())
}

fn page(state: &State) -> Rendered {
    let (html, findings) = judge("review", state, &words("fr", "acte-de-naissance"));
    assert_none(&findings);
    Rendered::of_markup(html)
}

/// What follows from the answers, as far as the page shows it.
fn follows(page: &Rendered) -> Vec<&'static str> {
    ["731", "bring-card", "exit-out-text"].into_iter().filter(|text| page.markup().contains(text)).collect()
}

#[test]
fn the_rest_of_a_section_that_was_parted_is_no_region_of_the_same_name() {
    let family = |step| Advance::Ask(Step { section: Some(Text::new("family")), ..step });
    let parted = |request: &Request| match (request.answers.len(), guide(request)) {
        (0, Advance::Ask(step)) => family(step),
        (2, _) => family(step("again", Kind::ShortText(Default::default()))),
        (_, reply) => reply,
    };
    let again = [Action::Typed(Id::from_static("again"), Value::text("Ly")), Action::Continued];
    // These two have no words, which is told beside.
    let state = play_with(&parted, started(Place::Home), to_review().into_iter().chain(again));
    let page = Rendered::of_markup(judge("review", &state, &words("fr", "acte-de-naissance")).0);
    let regions = |named: &str| {
        page.all(&format!("section{named} > h2")).into_iter().map(tidy).filter(|text| text.contains("family")).count()
    };
    assert_eq!((regions(""), regions("[aria-labelledby]")), (2, 1), "{}", page.markup());
}

/// The buttons of the page and the rows of answers, in their order.
fn order(page: &Rendered, words: &WordsContext) -> Vec<String> {
    let [show, send] = ["review-private-show", "review-send"].map(|id| words.common(id));
    let texts = page.all("main button, main .summary-row").into_iter().map(tidy);
    texts
        .filter_map(|text| {
            if text == show || text == send { Some(text) } else { text.starts_with('[').then(|| "row".to_owned()) }
        })
        .collect()
}

// covers: EN 5.1.3.9
#[test]
fn what_follows_from_private_answers_comes_when_they_are_shown() {
    let guide = with(finish);
    let all = ["731", "bring-card", "exit-out-text"];
    let hidden = review(Place::Kiosk, &guide);
    assert_eq!(follows(&page(&hidden)), [""; 0]);
    assert_eq!(page(&hidden).all("#outcome, #bring, #next").len(), 0);
    assert_eq!(follows(&page(&play(hidden, [Action::PrivateShown(true)]))), all);
    assert_eq!(follows(&page(&review(Place::Home, &guide))), all);
    // Where nothing is hidden, there is nothing to show.
    let open = page(&review(Place::Kiosk, &with(nothing_private)));
    assert_eq!(follows(&open), all);
    assert!(!open.markup().contains(&words("fr", "acte-de-naissance").common("review-private-show")));
}

#[test]
fn an_answer_that_nobody_gave_is_not_called_hidden() {
    let words = words("fr", "acte-de-naissance");
    let guide = with(may_be_left_out);
    let skip = to_review()
        .into_iter()
        .filter(|action| !matches!(action, Action::Typed(field, _) if field.as_str() == "child"));
    let page = page(&play_with(&guide, started(Place::Kiosk), skip));
    assert!(page.markup().contains(&words.common("value-none")), "{}", page.markup());
    assert!(!page.markup().contains(&words.common("review-private-hidden")));
    // Nothing private was said: nothing can be seen by others.
    assert_eq!(follows(&page), ["bring-card"]);
    assert!(!page.markup().contains(&words.common("review-private-show")));
}

#[test]
fn whoever_has_not_seen_their_answers_is_asked_to_first_and_again_before_sending() {
    let words = words("fr", "acte-de-naissance");
    let [show, send] = ["review-private-show", "review-send"].map(|id| words.common(id));
    let hidden = review(Place::Kiosk, &with(finish));
    let hidden_page = page(&hidden);
    let found = order(&hidden_page, &words);
    assert_eq!((found.first(), &found[found.len() - 2..]), (Some(&show), &[show.clone(), send.clone()][..]));
    let primary = |page: &Rendered| page.all("main .button-primary").into_iter().map(tidy).collect::<Vec<_>>();
    assert_eq!(primary(&hidden_page), [show.clone(), show.clone()]);
    assert!(!hidden_page.markup().contains(&words.common("review-lead")), "there is little to read yet");
    let shown = play(hidden.clone(), [Action::PrivateShown(true)]);
    assert_eq!(primary(&page(&shown)), [send]);
    // Everything is read from the top; whoever hides it again stays where they are.
    assert_eq!(shown.arrival.count, hidden.arrival.count + 1);
    assert_eq!(shown.arrival.focus, Focus::Question);
    assert_eq!(play(shown.clone(), [Action::PrivateShown(false)]).arrival, shown.arrival);
}
