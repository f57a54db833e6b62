//! How long and how heavy the words of each screen are, locale by locale: a table for whoever writes them.

use std::fmt::{self, Write};

use accessibility::reading::{self, FEWEST_WORDS, Glossary, Register, Scores};

use super::reading::screens;
use crate::words::{Lexicon, SOURCE};

/// The table: French first, its easy register behind it, then the others by their tags.
#[must_use]
pub fn scores(lexicon: &Lexicon) -> String {
    let mut locales: Vec<&str> = lexicon.locales().collect();
    locales.sort_by_key(|locale| (locale.split('-').next() != Some(SOURCE), *locale));
    let mut table = String::new();
    for locale in locales {
        // A string takes whatever is written into it.
        let _infallible = of_locale(lexicon, locale, &mut table);
    }
    table
}

fn of_locale(lexicon: &Lexicon, locale: &str, table: &mut String) -> fmt::Result {
    let Some((_, messages)) = lexicon.book(locale) else { return Ok(()) };
    let screens = screens(messages);
    let gates = Register::of(locale).gates();
    let limit = match reading::decides(locale) {
        Some(reading::LIX) => format!("LIX at most {:.0}", gates.lix),
        Some(formula) => format!("{formula} at least {:.0}", gates.ease),
        None => "no limit for LIX".to_owned(),
    };
    writeln!(table, "{locale}: {} words in a sentence at most, {:.0} on average; {limit}", gates.words, gates.mean)?;
    writeln!(
        table,
        "  {:<28}{:>6}{:>10}{:>8}{:>6}{:>5}{:>6}",
        "screen", "words", "sentences", "longest", "mean", "LIX", "ease"
    )?;
    for (screen, (_, prose)) in &screens {
        row(screen, locale, prose, table)?;
    }
    let all: String = screens.values().map(|(_, prose)| prose.as_str()).collect();
    row("all", locale, &all, table)
}

/// A line of the table. What has no sentence has no length of one; fewer words than count have no score, as in `parvis check`.
fn row(screen: &str, locale: &str, prose: &str, table: &mut String) -> fmt::Result {
    let scores = reading::judge(prose, locale, Register::of(locale), &Glossary::default()).scores;
    let Scores { words, sentences, longest, .. } = scores;
    let counts = words >= FEWEST_WORDS;
    let shown = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
    let mean = shown((sentences > 0).then(|| format!("{:.1}", scores.mean())));
    let lix = shown(counts.then(|| format!("{:.0}", scores.lix())));
    let ease = shown(scores.ease(locale).filter(|_| counts).map(|ease| format!("{:.0}", ease.score())));
    writeln!(table, "  {screen:<28}{words:>6}{sentences:>10}{longest:>8}{mean:>6}{lix:>5}{ease:>6}")
}
