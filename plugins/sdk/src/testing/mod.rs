//! For authors' tests, native and without a package: the journeys, every way there is, and the words of every locale.
//!
//! ```ignore
//! #[test]
//! fn journeys_ways_and_words_are_whole() {
//!     parvis_sdk::testing::check(&Canteen, env!("CARGO_MANIFEST_DIR"));
//! }
//! ```
//!
//! A field's ids of messages follow from its name, so a slip is easily made: this finds it, with everything else, in one go.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, fs, io,
    path::{Path, PathBuf},
};

use procedure::{
    Advance, Answer, Date, Description, Id, Request, Summary, Value, check_statuses, document,
    script::{self, Move, Script},
};

use crate::{Procedure, Said, advance_document, reply};

pub mod easy;
pub mod message;
mod pictures;
#[cfg(test)]
mod tests;
pub mod tries;
pub mod walker;
mod words;

use pictures::Pictures;
use tries::Tries;
use walker::Walker;
use words::{Mentioned, Words};

/// Plays the journeys of a procedure's folder, walks every way through it and checks its words; `folder` is
/// `env!("CARGO_MANIFEST_DIR")`. What was walked is given back, so that a test can say more about it.
///
/// # Panics
/// With everything that is wrong, at once; see [`Check::run`].
#[track_caller]
pub fn check(procedure: &impl Subject, folder: &str) -> Ways {
    Check::of(procedure, folder).run()
}

/// What can be checked: a procedure written against the sdk, or one in another language as it was built.
pub trait Subject {
    /// The description.
    fn describe(&self) -> Description;

    /// From a request document to an advance document.
    ///
    /// # Errors
    /// In words, when a compiled procedure traps.
    fn advance(&self, request: &str) -> Result<String, String>;

    /// What it says to a request.
    ///
    /// # Errors
    /// Those of [`Subject::advance`], and when the reply is no document of the contract.
    fn reply(&self, request: &Request) -> Result<Advance, String> {
        let reply = self.advance(&String::from_utf8_lossy(&document::write(request)))?;
        document::read(reply.as_bytes(), procedure::MAX_REPLY_BYTES).map_err(|error| error.to_string())
    }
}

impl<P: Procedure> Subject for P {
    fn describe(&self) -> Description {
        Procedure::describe(self)
    }

    fn advance(&self, request: &str) -> Result<String, String> {
        Ok(advance_document(self, request))
    }

    /// Without the detour over text, which would take most of the time of a walk.
    fn reply(&self, request: &Request) -> Result<Advance, String> {
        Ok(reply(self, request))
    }
}

/// A procedure in another language, and the engine that runs it: `advance` is the function of the contract.
#[derive(Clone, Debug)]
pub struct Compiled<A> {
    /// What its `describe` gives.
    pub description: Description,
    /// Its `advance`, or why it did not answer.
    pub advance: A,
}

impl<A: Fn(&str) -> Result<String, String>> Subject for Compiled<A> {
    fn describe(&self) -> Description {
        self.description.clone()
    }

    fn advance(&self, request: &str) -> Result<String, String> {
        (self.advance)(request)
    }
}

/// The same as [`check`], with something set: `Check::of(&Canteen, …).trying("plate", ["AB-123-CD", "red"]).run()`.
#[derive(Clone, Debug)]
pub struct Check<'a, P> {
    procedure: &'a P,
    folder: PathBuf,
    tries: Tries,
    at_most: usize,
}

impl<'a, P: Subject> Check<'a, P> {
    /// Enough for every way of a small procedure, and for a fair share of each answer of a large one, within seconds: a way of
    /// twenty steps takes about two milliseconds in a build for tests.
    pub const AT_MOST: usize = 2_000;

    /// The check of this procedure, whose journeys and words are in `folder`.
    pub fn of(procedure: &'a P, folder: impl Into<PathBuf>) -> Self {
        Self { procedure, folder: folder.into(), tries: Tries::default(), at_most: Self::AT_MOST }
    }

    /// Tries these values of a field instead of those that its kind suggests: for text that the procedure reads closely.
    #[must_use]
    pub fn trying<V: Into<Value>>(mut self, field: &'static str, values: impl IntoIterator<Item = V>) -> Self {
        self.tries.instead.entry(field.into()).or_default().extend(values.into_iter().map(Into::into));
        self
    }

    /// Walks at most `ways` ways instead of [`Check::AT_MOST`], shared among the days on which the journeys play.
    #[must_use]
    pub fn at_most(mut self, ways: usize) -> Self {
        self.at_most = ways;
        self
    }

    /// Plays, walks and reads.
    ///
    /// # Panics
    /// With everything that is wrong, at once: journeys that go otherwise; ways that do not end, ask a step twice or leave a
    /// person at a step that takes no answer; messages that are missing, that nothing mentions, or whose `{ $arguments }` do not
    /// fit; locales that are missing or differ; sentences of `fr-simple` that are not easy; pictures that are neither in `pictures/` nor
    /// in `pictures.txt`, and marks that are not on them.
    #[track_caller]
    pub fn run(self) -> Ways {
        let (ways, faults) = self.examine();
        assert!(faults.is_empty(), "{}", faults.into_iter().collect::<Vec<_>>().join("\n"));
        ways
    }

    fn examine(mut self) -> (Ways, BTreeSet<String>) {
        let mut faults = BTreeSet::new();
        let mut mentioned = Mentioned::default();
        let description = self.procedure.describe();
        mentioned.meet(&description);
        faults
            .extend(check_statuses("statuses", &description.statuses).into_iter().map(|(_, fault)| fault.to_string()));
        let mut pictures = Pictures::of(&self.folder);
        pictures.of_procedure(description.picture.as_ref());
        let days = self.journeys(&mut mentioned, &mut pictures, &mut faults);
        let mut ways = Ways { complete: true, ..Ways::default() };
        let at_most = self.at_most / days.len().max(1);
        for today in days {
            let walker = Walker { procedure: self.procedure, today, tries: &self.tries, at_most };
            let mut wrong = BTreeSet::new();
            walker.walk(&mut ways, &mut wrong, &mut |_, advance| {
                mentioned.meet(advance);
                pictures.meet(advance);
            });
            faults.extend(wrong.iter().map(ToString::to_string));
        }
        faults.extend(pictures.faults);
        match read_folder(&self.folder.join("locales"), "ftl") {
            Ok(files) => Words::read(&files, &mut faults).check(&mentioned, &mut faults),
            Err(error) => drop(faults.insert(format!("{}/locales: {error}", self.folder.display()))),
        }
        (ways, faults)
    }

    /// Plays the journeys; keeps what they type, to be tried elsewhere, and gives the days on which they play.
    fn journeys(
        &mut self,
        mentioned: &mut Mentioned,
        pictures: &mut Pictures,
        faults: &mut BTreeSet<String>,
    ) -> BTreeSet<Date> {
        let journeys = read_folder(&self.folder.join("journeys"), "json").unwrap_or_default();
        if journeys.is_empty() {
            faults.insert(format!("{} has no journeys/*.json", self.folder.display()));
        }
        let mut days = BTreeSet::new();
        for (name, text) in &journeys {
            let journey = read(text).and_then(|journey| Ok((play(self.procedure, &journey)?, journey)));
            let (played, journey) = match journey {
                Ok(played) => played,
                Err(why) => {
                    faults.insert(format!("journeys/{name}.json: {why}"));
                    continue;
                }
            };
            if self.procedure.describe().id != journey.procedure {
                faults.insert(format!("journeys/{name}.json is of another procedure, {}", journey.procedure));
            }
            for advance in &played {
                mentioned.meet(advance);
                pictures.meet(advance);
            }
            days.insert(journey.today);
            for next in journey.play {
                if let Move::Answer(entries) = next {
                    self.tries.typed(entries);
                }
            }
        }
        days
    }
}

/// What a walk over a procedure met.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// Every way that was walked to an end.
    pub ends: Vec<End>,
    /// Whether these are all the ways that the tried answers make; `false` when the bound of [`Check::at_most`] came first, and
    /// then each answer of each step was tried about as often as its neighbours.
    pub complete: bool,
    /// The steps asked.
    pub steps: BTreeSet<Id>,
    /// The ways out reached.
    pub exits: BTreeSet<Id>,
    /// The codes with which the procedure refused an answer.
    pub refusals: BTreeSet<Id>,
    /// How many steps the longest way answers.
    pub longest: usize,
}

impl fmt::Display for Ways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = if self.complete { "all there are" } else { "a fair share of them" };
        write!(f, "{} ways ({share}), {} steps at most", self.ends.len(), self.longest)
    }
}

/// One way to its end.
#[derive(Clone, Debug)]
pub struct End {
    /// The day on which it was walked.
    pub today: Date,
    /// What was answered.
    pub answers: Vec<Answer>,
    /// A way out or a summary.
    pub advance: Advance,
}

impl End {
    /// What was said at a step; `None` when it was not asked on this way.
    #[must_use]
    pub fn said(&self, step: &str) -> Option<Said<'_>> {
        self.answers.iter().find(|answer| answer.step == *step).map(|answer| Said::new(&answer.values))
    }

    /// Whether `option` was chosen at the step and field called `name`.
    #[must_use]
    pub fn chose(&self, name: &str, option: &str) -> bool {
        self.said(name).is_some_and(|said| said.chose(name, option))
    }

    /// The summary, when the way does not end at a way out.
    #[must_use]
    pub fn summary(&self) -> Option<&Summary> {
        if let Advance::Finished(summary) = &self.advance { Some(summary) } else { None }
    }
}

fn read(text: &str) -> Result<Script, String> {
    document::read_strictly(text.as_bytes(), 1 << 20).map_err(|error| error.to_string())
}

/// Plays one journey and gives what the procedure said on the way.
fn play(procedure: &impl Subject, journey: &Script) -> Result<Vec<Advance>, String> {
    let advance = |request: &[u8]| {
        let request = std::str::from_utf8(request).map_err(|error| error.to_string())?;
        procedure.advance(request).map(String::into_bytes)
    };
    let played = script::play(journey, advance).map_err(|failure| format!("{}: {failure}", journey.name))?;
    let reply = |(_, reply): &(Vec<u8>, Vec<u8>)| document::read(reply, procedure::MAX_REPLY_BYTES);
    played.calls.iter().map(|call| reply(call).map_err(|error| error.to_string())).collect()
}

fn read_folder(folder: &Path, extension: &str) -> io::Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if let (Some(stem), true) = (path.file_stem(), path.extension().is_some_and(|found| found == extension)) {
            files.insert(stem.to_string_lossy().into_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(files)
}
