//! The player, told what happens one thing after the other.

use super::{super::Kind, *};

mod orders;

pub(in crate::speech) fn said(text: &str) -> Utterance {
    Utterance { text: text.to_owned(), masked: None, locale: "fr".to_owned(), place: None, kind: Kind::Text }
}

fn private() -> Utterance {
    Utterance { masked: Some("Prénom : réponse privée.".to_owned()), ..said("Prénom : Zoé.") }
}

pub(in crate::speech) fn notices() -> Notices {
    let levels = |name: &str, count: usize| (1..=count).map(|level| said(&format!("{name} {level}"))).collect();
    Notices {
        volumes: levels("volume", VOLUMES.len()),
        rates: levels("rate", RATES.len()),
        private: said("why"),
        paused: said("paused"),
        voiceless: said("voiceless"),
    }
}

/// A player that is on, with a voice for French.
pub(in crate::speech) fn player() -> Player {
    let mut player = Player::default();
    let voice = Voice { backend: Backend::BrowserVoice, language: "fr".to_owned() };
    player.on(Event::Words(Box::new(notices())), 0);
    player.on(Event::Voices(vec![voice]), 0);
    assert_eq!(player.on(Event::Switched(true), 0), [Command::Greet]);
    player
}

/// The texts that are to be said, `cancel` for a silence.
pub(in crate::speech) fn heard(commands: &[Command]) -> Vec<String> {
    let one = |command: &Command| match command {
        Command::Cancel => "cancel".to_owned(),
        Command::Say { text, .. } => text.clone(),
        Command::Greet => "greet".to_owned(),
        Command::Missing(missing) => missing.to_string(),
    };
    commands.iter().map(one).collect()
}

/// How loud the next sentence is.
pub(in crate::speech) fn volume(player: &Player) -> u8 {
    let commands = player.clone().on(Event::Asked(vec![said("how loud?")]), 0);
    let loud = commands.iter().find_map(|command| match command {
        Command::Say { volume, .. } => Some(*volume),
        _ => None,
    });
    loud.expect("a sentence")
}

/// What is heard when each of these happens; the voice ends a sentence only where it is told so.
#[track_caller]
fn check(player: &mut Player, steps: impl IntoIterator<Item = (Event, &'static [&'static str])>) {
    for (event, expected) in steps {
        let name = format!("{event:?}");
        let event = if event == Event::VoiceEnded(0) { Event::VoiceEnded(player.last) } else { event };
        assert_eq!(heard(&player.on(event, 0)), expected, "{name}");
    }
}

const ENDED: Event = Event::VoiceEnded(0);

fn three() -> Event {
    Event::Speak(vec![said("one"), said("two"), said("three")])
}

#[test]
fn sentences_follow_one_another_and_end() {
    check(&mut player(), [(three(), &["one"] as &[_]), (ENDED, &["two"]), (ENDED, &["three"]), (ENDED, &[])]);
}

#[test]
fn a_pause_remembers_the_sentence() {
    check(
        &mut player(),
        [
            (three(), &["one"] as &[_]),
            (ENDED, &["two"]),
            (Event::Pause, &["cancel", "paused"]),
            (ENDED, &[]),
            (Event::Resume, &["two"]),
            (ENDED, &["three"]),
        ],
    );
}

#[test]
fn the_last_sentence_is_said_again() {
    check(
        &mut player(),
        [
            (three(), &["one"] as &[_]),
            (ENDED, &["two"]),
            (Event::Repeat, &["cancel", "two"]),
            (ENDED, &["three"]),
            (ENDED, &[]),
            (Event::Repeat, &["three"]),
            (ENDED, &[]),
        ],
    );
}

#[test]
fn what_was_said_in_between_is_what_is_repeated_until_reading_goes_on() {
    let news = || Event::News(vec![said("news")]);
    check(
        &mut player(),
        [
            (three(), &["one"] as &[_]),
            (news(), &["cancel", "news"]),
            (Event::Repeat, &["cancel", "news"]),
            (ENDED, &["one"]),
            (Event::Repeat, &["cancel", "one"]),
        ],
    );
}

#[test]
fn news_and_keys_of_the_voice_come_in_between_and_reading_goes_on() {
    check(
        &mut player(),
        [
            (three(), &["one"] as &[_]),
            (Event::Louder, &["cancel", "volume 6"]),
            (ENDED, &["one"]),
            (Event::Slower, &["cancel", "rate 3"]),
            (Event::News(vec![said("news")]), &["cancel", "news"]),
            (ENDED, &["one"]),
            (Event::WhereAmI(vec![said("here")]), &["cancel", "here"]),
            (ENDED, &[]),
            (Event::Resume, &["one"]),
        ],
    );
}

#[test]
fn what_an_interrupted_voice_says_later_changes_nothing() {
    let mut player = player();
    player.on(three(), 0);
    let old = player.last;
    player.on(Event::Speak(vec![said("new"), said("newer")]), 0);
    for late in [Event::VoiceEnded(old), Event::VoiceFailed(old)] {
        assert_eq!(player.on(late, 0), []);
    }
    check(&mut player, [(ENDED, &["newer"] as &[_])]);
}

#[test]
fn a_voice_that_fails_or_never_ends_gives_way_to_the_next_and_then_to_a_word_on_the_screen() {
    let mut player = player();
    let voice = |backend| Voice { backend, language: "fr".to_owned() };
    player.on(Event::Voices(vec![voice(Backend::BrowserVoice), voice(Backend::HostVoice)]), 0);
    let by = |commands: &[Command]| match commands {
        [.., Command::Say { backend, text, .. }] => Some((*backend, text.clone())),
        _ => None,
    };
    assert_eq!(by(&player.on(three(), 0)), Some((Backend::HostVoice, "one".to_owned())));
    let number = player.last;
    assert_eq!(by(&player.on(Event::VoiceFailed(number), 0)), Some((Backend::BrowserVoice, "one".to_owned())));
    assert_eq!(player.on(Event::Tick, 5000), [], "it may still be talking");
    assert_eq!(heard(&player.on(Event::Tick, 5600)), ["cancel", "no voice speaks fr"], "said once for the page");
    assert!(!player.is_speaking());
}

#[test]
fn a_sentence_that_a_voice_lacks_is_said_by_the_next_and_the_one_after_is_asked_of_the_first_again() {
    let mut player = player();
    let voice = |backend| Voice { backend, language: "fr".to_owned() };
    player.on(Event::Voices(vec![voice(Backend::BrowserVoice), voice(Backend::HostVoice)]), 0);
    let by = |commands: &[Command]| match commands {
        [.., Command::Say { backend, text, .. }] => Some((*backend, text.clone())),
        _ => None,
    };
    assert_eq!(by(&player.on(three(), 0)), Some((Backend::HostVoice, "one".to_owned())));
    let lacks = |player: &mut Player| player.on(Event::VoiceLacks(player.last), 0);
    assert_eq!(by(&lacks(&mut player)), Some((Backend::BrowserVoice, "one".to_owned())));
    let next = player.on(Event::VoiceEnded(player.last), 0);
    assert_eq!(by(&next), Some((Backend::HostVoice, "two".to_owned())));
    player.on(Event::Voices(vec![voice(Backend::HostVoice)]), 0);
    assert_eq!(heard(&lacks(&mut player)), ["no voice speaks fr", "three"], "the sentence, not the language");
}

#[test]
fn what_follows_words_that_nobody_says_about_the_same_thing_is_not_said_either() {
    let at =
        |place, locale: &str, text: &str| Utterance { place: Some(place), locale: locale.to_owned(), ..said(text) };
    let list = || vec![at(1, "ti", "ትግርኛ"), at(1, "fr", "button"), at(2, "fr", "next")];
    let mut player = player();
    assert_eq!(heard(&player.on(Event::Speak(list()), 0)), ["no voice speaks ti", "next"]);
    assert_eq!(heard(&player.on(Event::News(list()), 0)), ["cancel", "next"]);
}

#[test]
fn where_one_has_gone_what_no_voice_can_say_is_not_met_with_silence() {
    let of = |locale: &str, place: usize, text: &str| Utterance {
        locale: locale.to_owned(),
        place: Some(place),
        ..said(text)
    };
    let button = || vec![of("ti", 1, "ትግርኛ"), of("fr", 1, "Button.")];
    let several = || vec![said("Group of 2:"), of("ti", 1, "ትግርኛ"), of("ps", 2, "پښتو")];
    check(
        &mut player(),
        [
            (Event::News(button()), &["no voice speaks ti", "voiceless"] as &[_]),
            (ENDED, &[]),
            (Event::Repeat, &["voiceless"]),
            (ENDED, &[]),
            (Event::News(several()), &["Group of 2:"]),
            (ENDED, &["no voice speaks ps", "voiceless"]),
            (ENDED, &[]),
        ],
    );
    // A page in such a language has nobody who could say so.
    let mut player = player();
    let ti = Notices { voiceless: of("ti", 0, "ti"), ..notices() };
    player.on(Event::Words(Box::new(ti)), 0);
    assert_eq!(heard(&player.on(Event::News(button()), 0)), ["no voice speaks ti"]);
}

#[test]
fn what_somebody_asks_for_is_said_though_the_voice_is_off_and_nothing_else_is() {
    let mut player = player();
    player.on(Event::Switched(false), 0);
    let asked = || Event::Asked(vec![said("one"), private()]);
    check(&mut player, [(three(), &[] as &[_]), (asked(), &["one"]), (ENDED, &["Prénom : réponse privée."])]);
    check(&mut player, [(ENDED, &["why"] as &[_]), (ENDED, &[]), (Event::Repeat, &[]), (asked(), &["one"])]);
    check(&mut player, [(Event::UserActed, &["cancel"] as &[_]), (Event::News(vec![said("news")]), &[])]);
}

#[test]
fn what_comes_later_is_read_after_the_rest_and_says_whether_it_may_be_kept() {
    let mut player = player();
    check(
        &mut player,
        [(Event::Speak(vec![said("one")]), &["one"] as &[_]), (Event::More(vec![said("two")]), &[]), (ENDED, &["two"])],
    );
    let kept = |player: &mut Player, utterance: Utterance| match player.on(Event::News(vec![utterance]), 0).pop() {
        Some(Command::Say { private, .. }) => !private,
        other => panic!("{other:?}"),
    };
    assert!(kept(&mut player, said("one")) && kept(&mut player, private()), "what others hear is nobody's");
    player.on(Event::PrivateAloud(true), 0);
    assert!(kept(&mut player, said("one")) && !kept(&mut player, private()));
}

#[test]
fn a_headset_starts_the_voice_and_ends_it_and_nothing_is_left_to_hear_or_to_go_on_with() {
    let mut player = Player::default();
    player.on(Event::Words(Box::new(notices())), 0);
    player.on(Event::Voices(vec![Voice { backend: Backend::BrowserVoice, language: "fr".to_owned() }]), 0);
    assert_eq!(player.on(three(), 0), [], "off");
    assert_eq!(player.on(Event::HeadsetIn, 0), [Command::Greet]);
    player.on(Event::Louder, 0);
    player.on(Event::Slower, 0);
    check(&mut player, [(Event::Speak(vec![private(), said("end")]), &["cancel", "Prénom : Zoé."] as &[_])]);
    assert_eq!(player.on(Event::HeadsetOut, 0), [Command::Cancel]);
    assert!(!player.is_on());
    for again in [Event::Repeat, Event::Resume, Event::Speak(vec![private()]), Event::News(vec![private()])] {
        assert_eq!(player.on(again.clone(), 0), [], "{again:?}");
    }
    // By a key, it starts anew: for everybody to hear.
    assert_eq!(player.on(Event::Switched(true), 0), [Command::Greet]);
    for again in [Event::Repeat, Event::Resume] {
        assert_eq!(player.on(again.clone(), 0), [], "{again:?}");
    }
    let masked = &["Prénom : réponse privée."];
    check(&mut player, [(Event::Speak(vec![private()]), masked as &[_])]);
    // In again in the middle of a sentence: the same once more, in clear.
    check(&mut player, [(Event::HeadsetIn, &["cancel", "Prénom : Zoé."] as &[_])]);
}

#[test]
fn what_a_light_has_come_to_is_said_after_what_a_press_led_to_and_interrupts_nothing() {
    let lit = || Event::Lit(vec![said("light")]);
    check(&mut player(), [(lit(), &["light"] as &[_]), (ENDED, &[]), (Event::Repeat, &["light"])]);
    let news = || Event::News(vec![said("a")]);
    check(&mut player(), [(news(), &["a"] as &[_]), (lit(), &[]), (ENDED, &["light"]), (ENDED, &[])]);
    check(
        &mut player(),
        [(three(), &["one"] as &[_]), (Event::UserActed, &["cancel"]), (lit(), &["light"]), (ENDED, &[])],
    );
    let mut off = player();
    off.on(Event::Switched(false), 0);
    assert_eq!(off.on(lit(), 0), []);
    assert_eq!(heard(&off.on(Event::Switched(true), 0)), ["greet"], "not what was lit before");
}

#[test]
fn what_is_masked_is_explained_once() {
    let list = || Event::Speak(vec![private(), private(), said("end")]);
    const MASKED: &str = "Prénom : réponse privée.";
    check(&mut player(), [(list(), &[MASKED] as &[_]), (ENDED, &["why"]), (ENDED, &[MASKED]), (ENDED, &["end"])]);
    check(
        &mut player(),
        [(Event::PrivateAloud(true), &[] as &[_]), (list(), &["Prénom : Zoé."]), (ENDED, &["Prénom : Zoé."])],
    );
}
