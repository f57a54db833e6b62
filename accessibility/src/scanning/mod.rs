//! Switch scanning: what can be pressed lights up in turn, group by group and then one by one, and one or two switches press it.
//!
//! Pure: time is a parameter, in milliseconds of one clock, and things are known by their place in the page.

mod plan;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::preferences::{Preferences, Scanning};
use crate::presses::Presses;
use plan::Plan;

/// How the switches are used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// How many switches there are, and what moves the light.
    pub switches: Switches,
    /// The same switch again, sooner than this after it was let go, does not count.
    pub again_after: f64,
}

/// How many switches there are, and what moves the light.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Switches {
    /// One, and the light moves by itself.
    One(Pace),
    /// Two: one moves the light, the other chooses.
    Two,
}

/// How the light moves by itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// How long each stays lit.
    pub dwell: f64,
    /// How much longer the first stays lit, after a press and on a new page: one must see where the light is before one can be in time.
    pub first: f64,
    /// A press so soon after a move was meant for what was lit before.
    pub late: f64,
    /// How often the light goes round before it leaves a group, or rests.
    pub rounds: u8,
}

/// A switch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// Chooses what is lit.
    Choose,
    /// Moves the light; with one switch it chooses too, since nobody knows which of its keys an adapted switch sends.
    Step,
}

/// What is lit. Groups and items are known by their places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Light {
    /// Nothing: the light rests until a switch is pressed.
    #[default]
    Rest,
    /// A whole group.
    Group(usize),
    /// One item of it.
    Item(usize),
    /// The way out of this group, which comes after its last item.
    Leave(usize),
}

/// What follows from an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// All stays as it is.
    Nothing,
    /// This is lit now.
    Highlight(Light),
    /// This item is pressed. Its group is lit now, see [`Scanner::light`].
    Press(usize),
}

/// Where the light is, and since when.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Place {
    light: Light,
    /// How often it has come round.
    round: u8,
    /// How often it has come round the ring that its group is in.
    turn: u8,
}

/// So often the light goes round a ring before it goes on with the page. A letter in a row above the last one is a few steps away then,
/// and not a whole page; and who is done writing is not held.
const TURNS: u8 = 2;

/// The state of the scan.
#[derive(Clone, Debug)]
pub struct Scanner {
    settings: Settings,
    plan: Plan,
    /// The group that the light begins with.
    first: Option<usize>,
    place: Place,
    /// Where the light was before it moved by itself.
    before: Option<Place>,
    /// When it came where it is.
    since: f64,
    presses: Presses,
}

impl Settings {
    /// As somebody asked for; `None` for whoever does not scan.
    #[must_use]
    pub fn of(preferences: Preferences) -> Option<Self> {
        let dwell = f64::from(preferences.scan_pace.milliseconds());
        let pace = Pace { dwell, first: dwell / 2.0, late: (dwell / 8.0).min(250.0), rounds: 3 };
        let switches = match preferences.scanning {
            Scanning::Off => return None,
            Scanning::One => Switches::One(pace),
            Scanning::Two => Switches::Two,
        };
        // A switch that bounces settles within a few hundredths of a second; 0.5 seconds is what EN 301 549, 5.8 asks for.
        Some(Self { switches, again_after: if preferences.steady_hands { 500.0 } else { 150.0 } })
    }
}

impl Scanner {
    /// A scan of a page without anything.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self {
            settings,
            plan: Plan::default(),
            first: None,
            place: Place::default(),
            before: None,
            since: 0.0,
            presses: Presses::again_after(settings.again_after),
        }
    }

    /// What is lit now.
    #[must_use]
    pub fn light(&self) -> Light {
        self.place.light
    }

    /// The items that are lit together: all of a group, or one.
    #[must_use]
    pub fn lit(&self) -> Range<usize> {
        match self.place.light {
            Light::Rest => 0..0,
            Light::Item(item) => item..item + 1,
            Light::Group(group) | Light::Leave(group) => self.plan.items(group),
        }
    }

    /// Another page, or the same with other things on it: the group of each thing, in reading order. The scan begins anew, with the
    /// group of the thing at `first`. The light goes round the groups of the things in `ring` before it goes on: the rows of a keyboard.
    pub fn turn_page(&mut self, groups: &[u32], ring: Range<usize>, first: usize, now: f64) -> Answer {
        self.plan = Plan::of(groups, ring);
        self.first = self.plan.group_of(first);
        self.begin(now)
    }

    /// Something else needs the time, such as a voice that speaks: what is lit begins its time anew.
    pub fn hold(&mut self, now: f64) {
        self.since = now;
    }

    /// Time passed.
    pub fn tick(&mut self, now: f64) -> Answer {
        let Switches::One(pace) = self.settings.switches else { return Answer::Nothing };
        if self.place.light == Light::Rest || now - self.since < self.time(pace) {
            return Answer::Nothing;
        }
        let before = self.place;
        let answer = self.advance(Some(pace.rounds), now);
        self.before = Some(before);
        answer
    }

    /// A switch was pressed.
    pub fn pressed(&mut self, switch: Switch, now: f64) -> Answer {
        if !self.presses.counts(self.name(switch), false, now) {
            return Answer::Nothing;
        }
        let rests = self.place.light == Light::Rest;
        match (self.settings.switches, switch) {
            // Whoever wakes the light has not seen it yet, so nothing is chosen.
            _ if rests => self.begin(now),
            (Switches::Two, Switch::Step) => self.advance(None, now),
            (Switches::Two, Switch::Choose) => self.choose(now),
            (Switches::One(pace), _) => {
                if now - self.since < pace.late
                    && let Some(before) = self.before
                {
                    self.place = before;
                }
                self.choose(now)
            }
        }
    }

    /// A switch was let go.
    pub fn released(&mut self, switch: Switch, now: f64) {
        self.presses.released(self.name(switch), now);
    }

    /// Two switches are two keys; of one switch nobody knows which key it sends, so both are the same.
    fn name(&self, switch: Switch) -> &'static str {
        if self.settings.switches == Switches::Two && switch == Switch::Step { "step" } else { "choose" }
    }

    /// How long the light stays where it is: longer where a switch or a new page brought it.
    fn time(&self, pace: Pace) -> f64 {
        if self.before.is_none() { pace.dwell + pace.first } else { pace.dwell }
    }

    fn begin(&mut self, now: f64) -> Answer {
        self.go(self.first.map_or(Light::Rest, Light::Group), 0, now)
    }

    /// The next thing is lit; after so many rounds without a choice, the light leaves the group, or rests.
    fn advance(&mut self, rounds: Option<u8>, now: f64) -> Answer {
        let Place { light, round, turn } = self.place;
        let next = round.saturating_add(1);
        let enough = rounds.is_some_and(|rounds| next >= rounds);
        match light {
            Light::Rest => self.begin(now),
            Light::Group(group)
                if let Some((first, last)) = self.plan.ring_of(group)
                    && (!last || turn + 1 < TURNS) =>
            {
                let answer = self.go(Light::Group(if last { first } else { group + 1 }), round, now);
                self.place.turn = if last { turn + 1 } else { turn };
                answer
            }
            Light::Group(group) if group + 1 < self.plan.len() => self.go(Light::Group(group + 1), round, now),
            Light::Group(_) if enough => self.go(Light::Rest, 0, now),
            Light::Group(_) => self.go(Light::Group(0), next, now),
            Light::Item(item) => {
                let group = self.plan.group_of(item).unwrap_or_default();
                let more = item + 1 < self.plan.items(group).end;
                self.go(if more { Light::Item(item + 1) } else { Light::Leave(group) }, round, now)
            }
            Light::Leave(group) if enough => self.go(Light::Group(group), 0, now),
            Light::Leave(group) => self.go(Light::Item(self.plan.items(group).start), next, now),
        }
    }

    /// What is lit is chosen: a group opens, an item is pressed. A group of one is that one.
    fn choose(&mut self, now: f64) -> Answer {
        match self.place.light {
            Light::Rest => Answer::Nothing,
            Light::Leave(group) => self.go(Light::Group(group), 0, now),
            Light::Group(group) => {
                let items = self.plan.items(group);
                match items.len() {
                    0 => Answer::Nothing,
                    1 => self.press(items.start, group, now),
                    _ => self.go(Light::Item(items.start), 0, now),
                }
            }
            Light::Item(item) => self.press(item, self.plan.group_of(item).unwrap_or_default(), now),
        }
    }

    /// Afterwards the group stays lit: whoever ticks or types often wants another of the same.
    fn press(&mut self, item: usize, group: usize, now: f64) -> Answer {
        let _ = self.go(Light::Group(group), 0, now);
        Answer::Press(item)
    }

    fn go(&mut self, light: Light, round: u8, now: f64) -> Answer {
        self.place = Place { light, round, turn: 0 };
        self.before = None;
        self.since = now;
        Answer::Highlight(light)
    }
}
