//! What an author waits for: `parvis build` and `parvis check` of a procedure of fifty steps, as commands, from start to exit.

use std::{
    fmt::Write as _,
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::{Built, Result, measure::milliseconds};

const STEPS: usize = 50;
const BUILDS: usize = 30;
const CHECKS: usize = 5;
/// Saving and seeing are one movement for an author.
const BUILD_MILLISECONDS: f64 = 100.0;

/// Both commands, on the same folder.
pub(crate) fn measure(built: &Built, measures: &mut Vec<Value>) -> Result<()> {
    let folder = built.scratch.path().join("fifty");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("procedure.yaml"), fifty()?)?;
    let package = built.scratch.path().join("fifty.parvis");
    let build = || timed(Command::new(&built.host).arg("build").arg(&folder).arg("--out").arg(&package));
    let check = || timed(Command::new(&built.host).arg("check").arg(&folder));
    build()?;
    let mut note = |name: &str, samples, target| measures.push(milliseconds("author", name, samples, target));
    note("parvis build, 50 steps", (0..BUILDS).map(|_| build()).collect::<Result<_>>()?, Some(BUILD_MILLISECONDS));
    note("parvis check, 50 steps", (0..CHECKS).map(|_| check()).collect::<Result<_>>()?, None);
    Ok(())
}

/// From start to exit; such a procedure has its findings, but none that blocks.
fn timed(command: &mut Command) -> Result<Duration> {
    let began = Instant::now();
    let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output()?;
    let took = began.elapsed();
    if output.status.success() {
        return Ok(took);
    }
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned());
    Err(format!("{command:?}: {}", said.concat()).into())
}

/// Ten times the same five questions: a choice, a date within bounds, a number that is checked, a text for some, and a group.
fn fifty() -> Result<String> {
    let mut file = HEAD.to_owned();
    for number in 1..=STEPS / 5 {
        write!(file, "{}", FIVE.replace('#', &number.to_string()))?;
    }
    Ok(file + FINISH)
}

const HEAD: &str = "\
procedure: fifty
version: 1.0.0
title: Cinquante questions
summary: Une démarche longue.
keywords: longue
life-events: [street]
minutes: 30
service: desk
service-name: Accueil
after: Le service vous répond.
data:
  purpose: Le service traite la demande.
  basis: public-task
  law: Mission d’intérêt public.
  recipients: Les agents.
  rights: Vous pouvez demander à voir vos données.
  keep-days: 30
steps:
";

const FIVE: &str = "
  - section: part#
    title: Partie #
  - ask: choice#
    question: Question # a ?
    fields:
      - field: choice#
        kind: one-of
        label: Choix #
        options:
          - option: yes#
            label: Oui #
          - option: no#
            label: Non #
          - option: other#
            label: Autre #
  - ask: day#
    question: Question # b ?
    fields:
      - field: day#
        kind: date
        label: Jour #
        min: add_days(today, #)
        max: add_months(today, 12)
    checks:
      - refuse: closed#
        when: weekday(day#) == 7
        at: day#
        says: Fermé le dimanche.
  - ask: count#
    question: Question # c ?
    fields:
      - field: count#
        kind: whole-number
        label: Nombre #
        min: 1
        max: 3
  - ask: text#
    when: choice# == \"yes#\" && count# > 1
    question: Question # d ?
    fields:
      - field: text#
        kind: short-text
        label: Texte #
  - repeat: item#
    times: count#
    at-most: 3
    steps:
      - ask: size#
        question: Question # e, { $item } ?
        fields:
          - field: size#
            kind: amount
            label: Montant #
            max: euros(100)
";

const FINISH: &str = "
finish:
  outcome:
    - outcome: total
      label: Total
      is: sum(item1.map(i, i.size1)) + sum(item10.map(i, i.size10))
";
