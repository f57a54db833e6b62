//! The player against a voice that is only a model, in every order of events up to a length.

use super::*;

const SECRET: &str = "Zoé";

/// A voice as real ones are: it says one sentence, until it ends or is silenced.
#[derive(Clone, Default)]
struct Model {
    player: Player,
    speaking: Option<(u32, String)>,
    headset: bool,
    aloud: bool,
    story: Vec<&'static str>,
}

impl Model {
    /// Lets something happen, and holds the player to its promises.
    fn step(&mut self, name: &'static str, event: Event) {
        self.story.push(name);
        let event = match event {
            Event::VoiceEnded(_) | Event::VoiceFailed(_) => {
                let number = self.speaking.take().map_or(0, |(number, _)| number);
                if matches!(event, Event::VoiceEnded(_)) {
                    Event::VoiceEnded(number)
                } else {
                    Event::VoiceFailed(number)
                }
            }
            other => other,
        };
        // Told twice of the same headset, nothing new has happened.
        let again = event == Event::HeadsetIn && self.headset && self.player.is_on();
        match event {
            Event::HeadsetIn => self.headset = true,
            Event::HeadsetOut => (self.headset, self.aloud) = (false, false),
            Event::PrivateAloud(aloud) => self.aloud = aloud,
            _ => {}
        }
        let out = event == Event::HeadsetOut;
        let passive = matches!(event, Event::VoiceEnded(_) | Event::VoiceFailed(_) | Event::Lit(_)) || again;
        let commands = self.player.on(event, 0);
        if !passive && self.speaking.is_some() {
            assert_eq!(commands.first(), Some(&Command::Cancel), "interrupted first: {:?}", self.story);
        }
        for command in commands {
            match command {
                Command::Cancel => self.speaking = None,
                Command::Say { number, text, .. } => {
                    assert_eq!(self.speaking, None, "one voice at a time: {:?}", self.story);
                    assert!(!out, "what was heard in the headset goes on aloud: {:?}", self.story);
                    self.speaking = Some((number, text));
                }
                Command::Greet | Command::Missing(_) => {}
            }
        }
        let secret = self.speaking.as_ref().is_some_and(|(_, text)| text.contains(SECRET));
        assert!(!secret || self.headset || self.aloud, "others hear it: {:?}", self.story);
        assert_eq!(self.player.is_speaking(), self.speaking.is_some(), "{:?}", self.story);
        assert!(!out || (self.speaking.is_none() && volume(&self.player) == 50), "{:?}", self.story);
    }

    fn every_order(&self, events: &[(&'static str, Event)], left: usize) -> usize {
        let mut tried = 1;
        for (name, event) in events.iter().filter(|_| left > 0) {
            let mut next = self.clone();
            next.step(name, event.clone());
            tried += next.every_order(events, left - 1);
        }
        tried
    }
}

#[test]
fn in_every_order_of_five_events_speech_is_interrupted_first_and_nothing_private_is_heard_by_others() {
    let events = [
        ("speak", Event::Speak(vec![private(), said("end")])),
        ("news", Event::News(vec![private()])),
        ("act", Event::UserActed),
        ("repeat", Event::Repeat),
        ("pause", Event::Pause),
        ("resume", Event::Resume),
        ("louder", Event::Louder),
        ("ended", Event::VoiceEnded(0)),
        ("in", Event::HeadsetIn),
        ("out", Event::HeadsetOut),
        ("aloud", Event::PrivateAloud(true)),
        ("not aloud", Event::PrivateAloud(false)),
        ("lit", Event::Lit(vec![private()])),
    ];
    let model = Model { player: player(), ..Model::default() };
    let tried = model.every_order(&events, 5);
    assert_eq!(tried, (0..=5_u32).map(|length| 13_usize.pow(length)).sum::<usize>());
    // The rest more shortly: what they have in common with the others is above.
    let others = [
        ("faster", Event::Faster),
        ("slower", Event::Slower),
        ("softer", Event::Softer),
        ("where", Event::WhereAmI(vec![private()])),
        ("failed", Event::VoiceFailed(0)),
        ("off", Event::Switched(false)),
        ("on", Event::Switched(true)),
    ];
    model.every_order(&events.into_iter().chain(others).collect::<Vec<_>>(), 3);
}
