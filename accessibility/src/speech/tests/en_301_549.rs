//! EN 301 549, 5.1.3 "Non-visual access": one test for each clause, as far as software alone can show it.

use super::{
    super::{
        Kind,
        headset::{Outputs, Plug},
        notices::Notices,
        page::Node,
        player::{
            Command, Event, Player,
            tests::{heard, notices, player, said, volume},
        },
        voices::{Backend, Voice},
    },
    *,
};

/// A page as a step shows it after an answer that was wrong.
const STEP: &str = "<div class=\"problems\"><h2 id=\"error-summary\" tabindex=\"-1\">2 erreurs à corriger</h2>\
    <ul><li><a href=\"#field-name\"><bdi>Nom</bdi> – Écrivez votre nom.</a></li>\
    <li><a href=\"#field-secret\"><bdi>Code</bdi> – Écrivez quatre chiffres.</a></li></ul></div>\
    <fieldset><legend><h1>Qui êtes-vous ?</h1></legend>\
    <div><label for=\"field-name\">Nom</label><p id=\"hint-name\">Comme sur la carte</p><p id=\"error-name\">Erreur : Écrivez votre nom.</p>\
    <input id=\"field-name\" aria-describedby=\"hint-name error-name\" aria-invalid=\"true\"></div>\
    <div data-private-answers><label for=\"field-secret\">Code</label><p id=\"error-secret\">Erreur : Écrivez quatre chiffres.</p>\
    <input id=\"field-secret\" value=\"73\" aria-describedby=\"error-secret\" aria-invalid=\"true\"></div></fieldset>\
    <button>Continuer</button>";

fn step() -> Vec<Utterance> {
    READER.page(&page(STEP))
}

/// Everything that a player says of a list, sentence after sentence, each ending as it should.
fn played(mut player: Player, list: Vec<Utterance>) -> Vec<String> {
    let mut commands = player.on(Event::Speak(list), 0);
    let mut all = Vec::new();
    while let Some(Command::Say { number, text, .. }) = commands.last() {
        all.push(text.clone());
        let number = *number;
        commands = player.on(Event::VoiceEnded(number), 0);
    }
    all
}

// covers: EN 5.1.3.1
#[test]
fn en_5_1_3_1_what_is_seen_is_heard() {
    // Screen text, prompts, what was typed, errors: all of it, in the order of the page.
    assert_eq!(
        lines(&step()),
        [
            "2 erreurs à corriger.",
            "Nom – Écrivez votre nom.",
            "Link.",
            "Code – Écrivez quatre chiffres.",
            "Link.",
            "Qui êtes-vous ?",
            "Nom.",
            "Comme sur la carte.",
            "Wrong.",
            "Field, empty.",
            "Code.",
            "Wrong.",
            "Field, holds: 73. | Field, holds: private.",
            "Continuer, button.",
        ]
    );
}

// covers: EN 5.1.3.2
#[test]
fn en_5_1_3_2_speech_begins_with_the_headset_and_comes_from_a_voice_of_its_own() {
    // That a jack of 3.5 mm is there and can be found without sight, only the device can show. Its keypad says when it is used, by the
    // keys that the town's settings name; a headset on USB is another output for sound.
    assert_eq!(Plug::of_key("F15", "F15", "F16"), Some(Plug::In));
    let mut outputs = Outputs::default();
    assert_eq!([1, 2].map(|count| outputs.counted(count)), [None, Some(Plug::In)]);
    let mut player = Player::default();
    assert_eq!(player.on(Event::Speak(step()), 0), []);
    assert_eq!(player.on(Event::HeadsetIn, 0), [Command::Greet]);
    assert_eq!(lines(&Notices::greeting(&Ids, false)), ["start", "start-keys", "voice-keys"]);
    assert_eq!(lines(&Notices::greeting(&Ids, true)), ["start", "start-pad", "voice-pad"]);
    assert_eq!(lines(&[Notices::invitation(&Ids)]), ["language-how"]);
}

/// Whether this node, what describes it, or one inside it is the element with this number.
fn stands_at(node: &Node, place: usize) -> bool {
    let about = node.hints.iter().chain(&node.error).map(|(at, _)| *at);
    about.chain([node.at]).any(|at| at == place) || node.children.iter().any(|child| stands_at(child, place))
}

// covers: EN 5.1.3.3
#[test]
fn en_5_1_3_3_what_is_heard_is_what_is_on_the_screen() {
    // Each sentence knows its element, so the screen can show which one is being read; and nothing old is read over a new page.
    let page = page(STEP);
    for said in READER.page(&page) {
        assert!(said.place.is_some_and(|place| page.nodes.iter().any(|node| stands_at(node, place))), "{said:?}");
    }
    let mut player = player();
    player.on(Event::Speak(step()), 0);
    assert_eq!(heard(&player.on(Event::Speak(vec![said("new")]), 0)), ["cancel", "new"]);
    assert_eq!(heard(&player.on(Event::Repeat, 0)), ["cancel", "new"]);
}

// covers: EN 5.1.3.4
#[test]
fn en_5_1_3_4_speech_can_be_interrupted_and_repeated() {
    let mut player = player();
    player.on(Event::Speak(vec![said("one"), said("two")]), 0);
    assert_eq!(heard(&player.on(Event::UserActed, 0)), ["cancel"]);
    assert!(!player.is_speaking());
    assert_eq!(heard(&player.on(Event::Repeat, 0)), ["one"]);
    assert_eq!(heard(&player.on(Event::Pause, 0))[0], "cancel");
    assert_eq!(heard(&player.on(Event::Resume, 0)).last().map(String::as_str), Some("one"));
}

// covers: EN 5.1.3.5
#[test]
fn en_5_1_3_5_whatever_somebody_does_interrupts() {
    let acts = [
        Event::UserActed,
        Event::News(vec![said("e")]),
        Event::Speak(vec![said("new")]),
        Event::Repeat,
        Event::WhereAmI(vec![said("here")]),
        Event::Pause,
        Event::Resume,
        Event::Louder,
        Event::Softer,
        Event::Faster,
        Event::Slower,
        Event::PrivateAloud(true),
        Event::HeadsetIn,
        Event::HeadsetOut,
        Event::Switched(false),
    ];
    for act in acts {
        let mut player = player();
        player.on(Event::Speak(vec![said("one"), said("two")]), 0);
        assert_eq!(player.on(act.clone(), 0).first(), Some(&Command::Cancel), "{act:?}");
    }
}

// covers: EN 5.1.3.6
#[test]
fn en_5_1_3_6_pictures_have_words() {
    let page = page(
        "<img alt=\"Le plan du quartier\"><svg aria-hidden=\"true\"></svg><span role=\"img\" aria-label=\"Trois étoiles\"></span>",
    );
    assert_eq!(lines(&READER.page(&page)), ["Image Le plan du quartier.", "Image Trois étoiles."]);
}

#[test]
fn en_5_1_3_7_films_have_words() {
    // Parvis shows no film but what its own camera sees, and that has a name.
    let page = page("<video aria-label=\"Ce que voit la caméra\"></video>");
    assert_eq!(lines(&READER.page(&page)), ["Image Ce que voit la caméra."]);
}

// covers: EN 5.1.3.8
#[test]
fn en_5_1_3_8_what_is_masked_is_not_heard_by_others() {
    let typed = READER.typed('7', true);
    assert_eq!((typed.text.as_str(), typed.masked.as_deref()), ("7", Some("letter-hidden")));
    let with = |event: Option<Event>| {
        let mut player = player();
        event.map(|event| player.on(event, 0));
        heard(&player.on(Event::News(vec![typed.clone(), READER.deleted('7', true)]), 0))
    };
    assert_eq!(with(None), ["letter-hidden"]);
    assert_eq!(with(Some(Event::HeadsetIn)), ["7"]);
    assert_eq!(READER.typed('7', false).masked, None);
    let page = page("<label for=\"c\">Code</label><input type=\"password\" id=\"c\" value=\"73\">");
    assert_eq!(lines(&READER.page(&page)), ["Code, field, holds: 73. | Code, field, holds: private."]);
}

// covers: EN 5.1.3.9
#[test]
fn en_5_1_3_9_personal_data_are_said_in_a_headset_or_by_the_persons_own_choice() {
    let with = |events: &[Event]| {
        let mut player = player();
        events.iter().for_each(|event| drop(player.on(event.clone(), 0)));
        played(player, step()).join(" ").contains("73")
    };
    assert!(!with(&[]));
    assert!(with(&[Event::HeadsetIn]));
    assert!(with(&[Event::PrivateAloud(true)]));
    assert!(!with(&[Event::PrivateAloud(true), Event::PrivateAloud(false)]));
    for before in [Event::HeadsetIn, Event::PrivateAloud(true)] {
        assert!(!with(&[before.clone(), Event::HeadsetOut]));
        assert!(
            !with(&[before, Event::HeadsetOut, Event::Switched(true)]),
            "a key starts it again, for everybody to hear"
        );
    }
}

// covers: EN 5.1.3.9
#[test]
fn en_5_1_3_9_whoever_pulls_the_headset_out_in_the_middle_of_a_private_sentence_is_not_heard_by_others() {
    let mut player = player();
    player.on(Event::HeadsetIn, 0);
    let mut commands = player.on(Event::Speak(step()), 0);
    // On to the sentence with the private answer.
    while let Some(Command::Say { number, private: false, .. }) = commands.last() {
        let number = *number;
        commands = player.on(Event::VoiceEnded(number), 0);
    }
    assert!(heard(&commands)[0].contains("73"));
    assert_eq!(player.on(Event::HeadsetOut, 0), [Command::Cancel], "silence at once, and nothing instead");
    for later in [Event::Repeat, Event::Resume, Event::Tick, Event::Speak(step()), Event::Lit(step())] {
        assert_eq!(player.on(later.clone(), 0), [], "{later:?}");
    }
}

// covers: EN 5.1.3.10; RGAA 4.10
#[test]
fn en_5_1_3_10_nothing_else_sounds() {
    // Pages start no sound by themselves (`sound-starts-alone` in the page rules); here: never two sentences at once.
    let mut player = player();
    let commands = player.on(Event::Speak(vec![said("one"), said("two")]), 0);
    assert_eq!(commands.iter().filter(|command| matches!(command, Command::Say { .. })).count(), 1);
}

// covers: EN 5.1.3.11
#[test]
fn en_5_1_3_11_the_volume_in_a_headset_is_the_persons_own() {
    // It changes without sight, and each change is heard.
    let mut player = player();
    player.on(Event::HeadsetIn, 0);
    assert_eq!(heard(&player.on(Event::Louder, 0)), ["volume 6"]);
    assert_eq!(heard(&player.on(Event::Softer, 0)), ["cancel", "volume 5"]);
}

// covers: EN 5.1.3.12
#[test]
fn en_5_1_3_12_the_speaker_goes_up_in_steps() {
    // How many dBA a step has is measured where the device stands; the steps reach all that it gives.
    let mut player = player();
    let volumes: Vec<u8> = (0..7)
        .map(|_| {
            player.on(Event::Louder, 0);
            volume(&player)
        })
        .collect();
    assert_eq!(volumes, [60, 70, 80, 90, 100, 100, 100]);
}

// covers: EN 5.1.3.13
#[test]
fn en_5_1_3_13_the_volume_is_the_usual_one_for_the_next_person() {
    // Whoever erases and leaves ends the document, and the player with it: `tests/browser/voice.spec.js`.
    let mut player = player();
    player.on(Event::HeadsetIn, 0);
    let usual = volume(&player);
    player.on(Event::Louder, 0);
    assert_ne!(volume(&player), usual);
    player.on(Event::HeadsetOut, 0);
    assert_eq!(volume(&player), usual);
    assert_eq!(usual, volume(&anew()));
}

/// The player of a document that has just begun.
fn anew() -> Player {
    let mut player = Player::default();
    player.on(Event::Words(Box::new(notices())), 0);
    player.on(Event::Voices(vec![Voice { backend: Backend::BrowserVoice, language: "fr".to_owned() }]), 0);
    player
}

// covers: EN 5.1.3.14
#[test]
fn en_5_1_3_14_speech_is_in_the_language_of_the_words() {
    let html = "<html lang=\"ar\"><body><main><h1>مرحبا</h1><button lang=\"fr\">Français</button></main></body></html>";
    let said = READER.page(&html::page(html));
    let languages: Vec<(&str, &str)> = said.iter().map(|said| (said.locale.as_str(), said.text.as_str())).collect();
    assert_eq!(languages[..2], [("ar", "مرحبا."), ("fr", "Français, button.")]);
    // No voice of another language says it; the screen tells that one is missing.
    let mut player = player();
    assert_eq!(heard(&player.on(Event::Speak(said), 0)), ["no voice speaks ar", "Français, button."]);
    // The person may choose another: its voice says so.
    player.on(Event::Voices(vec![Voice { backend: Backend::HostVoice, language: "ar".to_owned() }]), 0);
    let chosen = Utterance { locale: "ar".to_owned(), ..Notices::language(&Ids) };
    assert_eq!(heard(&player.on(Event::News(vec![chosen]), 0)), ["cancel", "language"]);
}

// covers: EN 5.1.3.15
#[test]
fn en_5_1_3_15_an_error_says_where_it_is_and_what_it_is() {
    let errors = READER.errors(&page(STEP));
    assert_eq!(
        lines(&errors),
        [
            "Qui êtes-vous ?",
            "Nom.",
            "Erreur : Écrivez votre nom.",
            "Qui êtes-vous ?",
            "Code.",
            "Erreur : Écrivez quatre chiffres.",
        ]
    );
    assert_eq!(errors.iter().filter(|said| said.kind == Kind::Error).count(), 2);
    let here = READER.where_am_i(&page(STEP), page(STEP).at("field-name"));
    assert_eq!(
        lines(&here),
        [
            "where Titre – Parvis",
            "where-errors",
            "where-here",
            "Qui êtes-vous ?",
            "Nom.",
            "Comme sur la carte.",
            "Erreur : Écrivez votre nom.",
            "Field, empty.",
        ]
    );
}

// covers: EN 5.1.3.16
#[test]
fn en_5_1_3_16_every_line_of_a_receipt_is_heard_before_and_after_printing() {
    let html = "<h1>Envoyé</h1><p>Votre numéro</p><p data-speech=\"2, K. 4, M.\">2K-4M</p>\
                <div class=\"no-print\"><button>Imprimer</button><p>Effacez cette page.</p></div><ul><li>Une facture</li></ul>";
    let receipt = |printed| lines(&READER.receipt(&page(html), printed));
    let body = ["Envoyé.", "Votre numéro.", "2, K. 4, M.", "Une facture.", "receipt-end"];
    assert_eq!(receipt(false), [&["receipt-before"][..], &body].concat());
    assert_eq!(receipt(true), [&["receipt-after"][..], &body].concat());
}
