//! When each sentence is said: a state machine without sound and without a clock of its own.
//!
//! Whatever a person does interrupts first. A pause is an interruption that remembers the sentence, since a browser that is asked to
//! pause may never speak again. What is private is said in clear only to a headset, or when the person asked for it aloud.

use std::{collections::VecDeque, mem};

use super::{
    Utterance,
    notices::Notices,
    voices::{Backend, Unspeakable, Voice, choose},
};

mod event;
#[cfg(test)]
pub(super) mod tests;

pub use event::{Command, Event};

/// How loud, in percent of what the device was measured to give: the usual value is at most 65 dBA at the speaker of a kiosk.
pub const VOLUMES: [u8; 10] = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const USUAL_VOLUME: usize = 4;

/// How fast, in percent of the voice's own pace.
pub const RATES: [u16; 7] = [50, 70, 85, 100, 125, 150, 200];
const USUAL_RATE: usize = 3;

/// A voice without sound card never says that it has ended. The slowest voice heard needs 120 ms a letter: after 5 s and 200 ms for
/// each letter, it is taken for dead.
const PATIENCE_MS: u64 = 5000;
const PATIENCE_PER_LETTER_MS: u64 = 200;

/// The state machine.
#[derive(Clone, Debug)]
pub struct Player {
    on: bool,
    /// Whether what is being read was asked for while the voice is off.
    lent: bool,
    headset: bool,
    aloud: bool,
    volume: usize,
    rate: usize,
    voices: Vec<Voice>,
    broken: Vec<Broken>,
    notices: Option<Box<Notices>>,
    /// What is being read.
    queue: Vec<Utterance>,
    /// Where in it: the sentence being said, or the next one.
    at: usize,
    /// Whether reading goes on by itself.
    going: bool,
    /// What is said in between.
    aside: VecDeque<Utterance>,
    /// What was said in between last, until reading goes on: that is what is asked to be repeated then.
    news: Vec<Utterance>,
    running: Option<Running>,
    last: u32,
    /// Whether it was said, for this page, why something is left out.
    explained: bool,
    /// The languages that were missed on this page.
    missed: Vec<String>,
}

/// A voice that failed.
#[derive(Clone, Debug)]
struct Broken {
    backend: Backend,
    /// The language in which it did.
    locale: String,
    /// Whether it lacks one sentence only.
    once: bool,
}

/// The sentence that a voice is saying.
#[derive(Clone, Debug)]
struct Running {
    number: u32,
    backend: Backend,
    utterance: Utterance,
    aside: bool,
    until: u64,
}

impl Default for Player {
    fn default() -> Self {
        Self {
            on: false,
            lent: false,
            headset: false,
            aloud: false,
            volume: USUAL_VOLUME,
            rate: USUAL_RATE,
            voices: Vec::new(),
            broken: Vec::new(),
            notices: None,
            queue: Vec::new(),
            at: 0,
            going: false,
            aside: VecDeque::new(),
            news: Vec::new(),
            running: None,
            last: 0,
            explained: false,
            missed: Vec::new(),
        }
    }
}

impl Player {
    /// Whether a sentence is being said: nobody is inactive who listens.
    #[must_use]
    pub fn is_speaking(&self) -> bool {
        self.running.is_some()
    }

    /// Whether the voice is on.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.on
    }

    /// What to do about what happened, `now` milliseconds after anything.
    pub fn on(&mut self, event: Event, now: u64) -> Vec<Command> {
        let mut commands = Vec::new();
        self.take(event, now, &mut commands);
        self.go_on(now, &mut commands);
        commands
    }

    fn take(&mut self, event: Event, now: u64, commands: &mut Vec<Command>) {
        match event {
            Event::VoiceEnded(number) => {
                if let Some(ended) = self.running.take_if(|running| running.number == number)
                    && !ended.aside
                {
                    self.at += 1;
                }
                return self.next_sentence();
            }
            Event::VoiceFailed(number) => {
                let failed = self.running.take_if(|running| running.number == number);
                return self.failed(failed, false);
            }
            Event::VoiceLacks(number) => {
                let failed = self.running.take_if(|running| running.number == number);
                return self.failed(failed, true);
            }
            Event::Tick => {
                let failed = self.running.take_if(|running| running.until <= now);
                if failed.is_some() {
                    commands.push(Command::Cancel);
                }
                return self.failed(failed, false);
            }
            Event::Voices(voices) => {
                self.voices = voices;
                self.broken.clear();
                return;
            }
            Event::Words(notices) => {
                self.notices = Some(notices);
                return;
            }
            Event::More(more) => {
                self.going |= self.at >= self.queue.len();
                return self.queue.extend(more);
            }
            // A key and the page may both tell of it.
            Event::HeadsetIn if self.on && self.headset => return,
            Event::Lit(lit) => {
                self.aside.extend(lit.iter().cloned());
                self.news = lit;
                return;
            }
            _ => {}
        }
        // Everything else is somebody's doing, or new speech: first silence.
        if self.running.take().is_some() {
            commands.push(Command::Cancel);
        }
        self.aside.clear();
        self.lent = matches!(event, Event::Asked(_));
        match event {
            Event::Switched(on) => self.switch(on, commands),
            Event::Speak(queue) | Event::Asked(queue) => {
                // The host may have been busy, or that one sentence too much for it.
                self.broken.retain(|broken| broken.backend != Backend::HostVoice);
                self.news.clear();
                self.queue = queue;
                self.explained = false;
                self.missed.clear();
                self.restart();
            }
            Event::News(news) => self.say_aside(news),
            Event::WhereAmI(list) => {
                self.going = false;
                self.say_aside(list);
            }
            Event::Repeat if !self.news.is_empty() => self.aside = self.news.clone().into(),
            Event::Repeat => {
                self.at = self.at.min(self.queue.len().saturating_sub(1));
                self.going = true;
            }
            Event::Pause => {
                self.going = false;
                self.note(|notices| Some(&notices.paused));
            }
            Event::Resume => self.going = true,
            Event::Louder => self.set_volume((self.volume + 1).min(VOLUMES.len() - 1)),
            Event::Softer => self.set_volume(self.volume.saturating_sub(1)),
            Event::Faster => self.set_rate((self.rate + 1).min(RATES.len() - 1)),
            Event::Slower => self.set_rate(self.rate.saturating_sub(1)),
            Event::PrivateAloud(aloud) => self.aloud = aloud,
            Event::HeadsetIn => {
                self.headset = true;
                if !self.on {
                    self.switch(true, commands);
                }
            }
            Event::HeadsetOut => {
                // Only what the device has stays: nothing to repeat, nothing to resume, and the usual volume and pace.
                let (voices, notices) = (mem::take(&mut self.voices), self.notices.take());
                *self = Self { last: self.last, voices, notices, ..Self::default() };
            }
            Event::UserActed => self.going = false,
            Event::VoiceEnded(_)
            | Event::VoiceFailed(_)
            | Event::VoiceLacks(_)
            | Event::Tick
            | Event::Voices(_)
            | Event::Words(_)
            | Event::More(_)
            | Event::Lit(_) => {}
        }
    }

    fn switch(&mut self, on: bool, commands: &mut Vec<Command>) {
        self.on = on;
        self.going = false;
        self.queue.clear();
        self.news.clear();
        if self.is_on() {
            commands.push(Command::Greet);
        }
    }

    fn restart(&mut self) {
        self.at = 0;
        self.going = true;
    }

    fn set_volume(&mut self, volume: usize) {
        self.volume = volume;
        self.note(|notices| notices.volumes.get(volume));
    }

    fn set_rate(&mut self, rate: usize) {
        self.rate = rate;
        self.note(|notices| notices.rates.get(rate));
    }

    fn note(&mut self, which: impl Fn(&Notices) -> Option<&Utterance>) {
        self.aside.extend(self.notices.as_deref().and_then(which).cloned());
    }

    /// A sentence that nobody says takes the rest of its thing with it: "button" alone would mean nothing.
    fn pass_over(&mut self, missed: &Utterance, from_aside: bool) {
        let same = |other: &Utterance| missed.place.is_some() && other.place == missed.place;
        if from_aside {
            while self.aside.front().is_some_and(same) {
                self.aside.pop_front();
            }
            return self.tell_voiceless(missed);
        }
        self.at += 1;
        self.at += self.queue.iter().skip(self.at).take_while(|other| same(other)).count();
    }

    /// Where one has just gone silence would be taken for a fault: that no voice can say what is there is said once, after the rest of it.
    fn tell_voiceless(&mut self, missed: &Utterance) {
        let Some(voiceless) = self.notices.as_deref().map(|notices| notices.voiceless.clone()) else { return };
        if *missed != voiceless && self.voice_for(&voiceless.locale).is_ok() {
            self.aside.retain(|other| *other != voiceless);
            self.aside.push_back(voiceless);
        }
    }

    fn say_aside(&mut self, news: Vec<Utterance>) {
        self.aside = news.clone().into();
        self.news = news;
    }

    /// That a voice has not one sentence says nothing of the next.
    fn next_sentence(&mut self) {
        self.broken.retain(|broken| !broken.once);
    }

    /// A voice that fails in a language is not asked again, or not for this sentence; the next one says the same.
    fn failed(&mut self, failed: Option<Running>, once: bool) {
        let Some(failed) = failed else { return };
        self.broken.push(Broken { backend: failed.backend, locale: failed.utterance.locale.clone(), once });
        if failed.aside {
            self.aside.push_front(failed.utterance);
        }
    }

    /// Says the next sentence, when nothing is being said and there is one.
    fn go_on(&mut self, now: u64, commands: &mut Vec<Command>) {
        while self.running.is_none() && (self.is_on() || self.lent) {
            let aside = self.aside.pop_front();
            let from_aside = aside.is_some();
            let next = aside.or_else(|| self.queue.get(self.at).filter(|_| self.going).cloned());
            if next.is_some() && !from_aside {
                self.news.clear();
            }
            let Some(utterance) = next else {
                (self.going, self.lent) = (false, false);
                return;
            };
            match self.voice_for(&utterance.locale) {
                Ok(backend) => self.say(utterance, backend, from_aside, now, commands),
                Err(missing) => {
                    self.pass_over(&utterance, from_aside);
                    self.next_sentence();
                    if !self.missed.contains(&missing.locale) {
                        self.missed.push(missing.locale.clone());
                        commands.push(Command::Missing(missing));
                    }
                }
            }
        }
    }

    fn voice_for(&self, locale: &str) -> Result<Backend, Unspeakable> {
        let broken = |voice: &Voice| self.broken.iter().any(|one| one.backend == voice.backend && one.locale == locale);
        let sound: Vec<Voice> = self.voices.iter().filter(|voice| !broken(voice)).cloned().collect();
        choose(&sound, locale)
    }

    fn say(&mut self, utterance: Utterance, backend: Backend, aside: bool, now: u64, commands: &mut Vec<Command>) {
        let clear = self.headset || self.aloud;
        let private = clear && utterance.is_private();
        let text = match &utterance.masked {
            Some(masked) if !clear => {
                if !mem::replace(&mut self.explained, true) {
                    // Said after the sentence that it explains, and before the rest.
                    self.note(|notices| Some(&notices.private));
                }
                masked.clone()
            }
            _ => utterance.text.clone(),
        };
        self.last = self.last.wrapping_add(1);
        let letters = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        let patience = PATIENCE_MS + letters.saturating_mul(PATIENCE_PER_LETTER_MS) * 100 / u64::from(RATES[self.rate]);
        commands.push(Command::Say {
            number: self.last,
            backend,
            text,
            locale: utterance.locale.clone(),
            rate: RATES[self.rate],
            volume: VOLUMES[self.volume],
            private,
            place: utterance.place,
        });
        self.running =
            Some(Running { number: self.last, backend, utterance, aside, until: now.saturating_add(patience) });
    }
}
