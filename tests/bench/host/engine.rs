//! Without the network: the sandbox and the replay.

use std::time::Duration;

use host::{
    sandbox::{ArtefactCache, Compiler, Limits, Sandbox},
    secret::Secret,
};
use package::Package;
use procedure::{Date, Request, document};
use serde_json::Value;

use crate::{
    Built, Result,
    dossier::{Dossier, Programs},
    measure::{micros, time},
};

/// A fresh instance and one call must fit: ten steps of a replay in a millisecond.
const ADVANCE_MICROS: f64 = 100.0;
/// A package comes from the cache.
const LOAD_MICROS: f64 = 1_000.0;

/// Compiles each package once, then times how it is loaded from the cache: read, its seal checked, made callable.
pub(crate) fn load(built: &Built, packages: &[Package], measures: &mut Vec<Value>) -> Result<Programs> {
    let folder = built.scratch.path();
    let cache = ArtefactCache::open(&folder.join("compiled"), Secret::open(&folder.join("secret"))?)?;
    let sandbox = Sandbox::new(Limits::default(), cache, Compiler::new(built.host.clone()))?;
    let mut programs = Programs::new();
    for package in packages {
        sandbox.prepare(&package.hash, &package.component)?;
        let loaded = || sandbox.prepared(&package.hash)?.ok_or_else(|| "the cache forgot a package".into());
        let samples = time(200, loaded)?;
        let id = package.description.id.to_string();
        measures.push(micros(&format!("load {id} from the cache"), samples, Some(LOAD_MICROS)));
        programs.insert(id, (package.clone(), loaded()?));
    }
    Ok(programs)
}

/// A fresh instance and one call: the first question of each procedure, and the last call of a whole dossier.
pub(crate) fn advance(programs: &Programs, dossier: &Dossier, today: Date, measures: &mut Vec<Value>) -> Result<()> {
    let first = String::from_utf8(document::write(&Request::new(today, Vec::new())))?;
    for (id, (_, program)) in programs {
        let samples = time(5_000, || Ok(program.advance_text(&first)?))?;
        measures.push(micros(&format!("instance and advance, {id}, no answer"), samples, Some(ADVANCE_MICROS)));
    }
    let (_, program) = programs.get(&dossier.procedure).ok_or("the dossier's procedure is not there")?;
    let samples = time(5_000, || Ok(program.advance_text(&dossier.last_request)?))?;
    let name = format!("instance and advance, {}, {} answers", dossier.procedure, dossier.submission.answers.len());
    measures.push(micros(&name, samples, Some(ADVANCE_MICROS)));
    Ok(())
}

/// All of a dossier's answers from zero, and the review compared, as before anything is stored.
pub(crate) fn replay(programs: &Programs, dossier: &Dossier, measures: &mut Vec<Value>) -> Result<()> {
    let (_, program) = programs.get(&dossier.procedure).ok_or("the dossier's procedure is not there")?;
    let Dossier { submission, .. } = dossier;
    let samples: Vec<Duration> = time(500, || {
        let advance = |request: &Request| program.advance(request);
        let review = procedure::replay::replay(submission.context.today, &submission.answers, advance)
            .map_err(|error| format!("the dossier does not replay: {error:?}"))?;
        if host::hash::of(&review.bytes()) != submission.review {
            return Err("the replay gives another review".into());
        }
        Ok(review)
    })?;
    let name = format!("replay of a dossier, {}, {} answers", dossier.procedure, submission.answers.len());
    measures.push(micros(&name, samples, None));
    Ok(())
}
