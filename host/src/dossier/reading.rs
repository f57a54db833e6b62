//! A dossier in words, as an agent reads it: on a terminal, or as a page to print.

use std::{collections::BTreeMap, fmt::Write};

use locales::Words;
use package::Package;
use procedure::{Arg, Id, Locale, PartialDate, Status, Text, api::Place, service_name, status_name};

use super::Dossier;
use crate::clock::Clock;

/// A dossier put into words of one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    locale: Locale,
    title: String,
    facts: Vec<Line>,
    sections: Vec<Section>,
}

/// A name and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    label: String,
    values: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Section {
    title: String,
    lines: Vec<Line>,
    /// Lines without names.
    items: Vec<String>,
}

impl Reading {
    /// The dossier in the words of its package, in `locale`.
    #[must_use]
    pub fn of(dossier: &Dossier, package: &Package, locale: &Locale, clock: &Clock) -> Self {
        let words = words(package, locale);
        let title = words.text(&package.description.title);
        let (context, review) = (&dossier.body.context, &dossier.body.review);
        let fact = |id: &str, value: String| Line { label: words.common(id), values: vec![value] };
        let day = |date: procedure::Date| words.date(PartialDate::from(date));
        let place = match context.place {
            Place::Kiosk => "agent-place-kiosk",
            Place::Home => "agent-place-home",
        };
        let mut facts = vec![
            fact("agent-reference", dossier.reference.to_string()),
            fact("agent-received", day(clock.day_of(dossier.received_at))),
            fact("agent-began", day(context.today)),
            fact("agent-place", words.common(place)),
            fact("agent-locale", language(&dossier.locale, &words)),
            fact("agent-service", words.text(&service_name(&dossier.body.service))),
            fact("agent-erased", day(dossier.erase_on)),
            fact("agent-version", format!("{title} {} ({})", package.description.version, &dossier.package[..12])),
        ];
        facts.extend(standing(dossier, package, &words, clock));
        let mut sections: Vec<Section> = review
            .sections
            .iter()
            .map(|section| Section {
                title: heading(section.title.as_ref(), section.repeat.as_ref().map(|repeat| repeat.index), &words),
                lines: section
                    .rows
                    .iter()
                    .map(|row| Line {
                        label: words.text(&row.label),
                        values: row.lines.iter().map(|line| words.arg(line)).collect(),
                    })
                    .collect(),
                items: Vec::new(),
            })
            .collect();
        let summary = &review.summary;
        let outcome = summary
            .outcome
            .iter()
            .map(|line| Line { label: words.text(&line.label), values: vec![words.arg(&line.value)] });
        let texts = |texts: &[Text]| texts.iter().map(|text| words.text(text)).collect();
        for (id, lines, items) in [
            ("review-outcome", outcome.collect(), Vec::new()),
            ("review-bring", Vec::new(), texts(&summary.bring)),
            ("review-next", Vec::new(), texts(&summary.next)),
        ] {
            sections.push(Section { title: words.common(id), lines, items });
        }
        sections.retain(|section| !section.lines.is_empty() || !section.items.is_empty());
        Self { locale: locale.clone(), title, facts, sections }
    }

    /// For a terminal.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}\n\n", self.title);
        lines(&mut text, &self.facts);
        for section in &self.sections {
            text.push_str(&format!("\n{}\n", section.title));
            lines(&mut text, &section.lines);
            section.items.iter().for_each(|item| text.push_str(&format!("  - {}\n", plain(item))));
        }
        text
    }

    /// For a browser or a printer: one file that loads nothing and runs nothing.
    #[must_use]
    pub fn html(&self) -> String {
        let direction = if self.locale.is_right_to_left() { "rtl" } else { "ltr" };
        let title = escaped(&self.title);
        let reference =
            self.facts.first().and_then(|fact| fact.values.first()).map(|text| escaped(text)).unwrap_or_default();
        let mut body = format!("<h1>{title}</h1>\n{}", list(&self.facts));
        for (at, section) in self.sections.iter().enumerate() {
            let heading = escaped(&section.title);
            body.push_str(&format!("<section aria-labelledby=\"part-{at}\">\n<h2 id=\"part-{at}\">{heading}</h2>\n"));
            body.push_str(&list(&section.lines));
            if !section.items.is_empty() {
                let items: String = section.items.iter().map(|item| format!("<li>{}</li>\n", escaped(item))).collect();
                body.push_str(&format!("<ul>\n{items}</ul>\n"));
            }
            body.push_str("</section>\n");
        }
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
             <title>{reference} – {title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
            self.locale
        )
    }
}

/// Readable on a screen, sparing on paper; a row is never split between two pages.
const STYLE: &str = "
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
main { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2rem; }
div { display: grid; grid-template-columns: minmax(10rem, 1fr) 2fr; gap: 1rem; padding: .5rem 0; border-top: 1px solid; break-inside: avoid; }
dl, dd, dt { margin: 0; }
dt { font-weight: 600; }
dd p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 30rem) { div { grid-template-columns: 1fr; gap: 0; } }
@media print { :root { font-size: 11pt; } main { margin: 0; max-width: none; padding: 0; } h2 { break-after: avoid; } }
";

/// What a list says of a dossier, for all that belong to one package.
pub struct Names {
    /// The procedure's title.
    pub title: String,
    first: Option<String>,
    later: BTreeMap<Id, String>,
}

impl Names {
    /// Those in the words of this package, in `locale`.
    #[must_use]
    pub fn of(package: &Package, locale: &Locale) -> Self {
        let words = words(package, locale);
        let description = &package.description;
        let name = |status: &Status| words.text(&status_name(&status.id));
        Self {
            title: words.text(&description.title),
            first: description.statuses.first().map(name),
            later: description.statuses.iter().map(|status| (status.id.clone(), name(status))).collect(),
        }
    }

    /// The status that agents gave last, in words, or else the one in which every dossier arrives.
    #[must_use]
    pub fn status(&self, last: Option<&Id>) -> Option<&str> {
        last.map_or(self.first.as_ref(), |id| self.later.get(id)).map(String::as_str)
    }
}

/// Where a dossier stands, and below it where it stood; nothing for a procedure without statuses.
fn standing(dossier: &Dossier, package: &Package, words: &Words, clock: &Clock) -> Option<Line> {
    let first = package.description.statuses.first()?;
    let began = (&first.id, dossier.received_at);
    let later = dossier.standings.iter().map(|standing| (&standing.status, standing.since));
    let said = |(status, since): (&Id, i64)| {
        let day = words.date(PartialDate::from(clock.day_of(since)));
        let status = words.text(&status_name(status));
        let args = [("status", Arg::Text(status)), ("day", Arg::Text(day))];
        words.common_with("agent-status-since", &args.into_iter().map(|(name, arg)| (Id::from(name), arg)).collect())
    };
    let mut values: Vec<String> = std::iter::once(began).chain(later).map(said).collect();
    values.reverse();
    Some(Line { label: words.common("agent-status"), values })
}

/// Parvis' own words and those of a package, in `locale`.
fn words(package: &Package, locale: &Locale) -> Words {
    let own = locales::pack::complete_for(locale, |tag| package.words.get(tag).map(String::as_str));
    Words::core(locale, &locales::pack::core(locale)).with_procedure(&own)
}

/// A language by its own name; by its tag when Parvis does not speak it.
fn language(locale: &Locale, words: &Words) -> String {
    if !locales::pack::locales().contains(locale) {
        return locale.to_string();
    }
    let name = Words::core(locale, &locales::pack::core(locale)).common("language-name");
    if locale.is_simple() { format!("{name} ({})", words.common("register-simple")) } else { name }
}

fn heading(title: Option<&Text>, item: Option<u16>, words: &Words) -> String {
    let title = title.map_or_else(|| words.common("review-answers"), |title| words.text(title));
    match item {
        Some(item) => format!("{title} ({})", words.arg(&Arg::Number(item.into()))),
        None => title,
    }
}

fn lines(text: &mut String, lines: &[Line]) {
    for line in lines {
        // Writing to a String cannot fail.
        let _written = writeln!(text, "  {}: {}", plain(&line.label), plain(&line.values.join("\n    ")));
    }
}

fn list(lines: &[Line]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let mut html = String::from("<dl>\n");
    for line in lines {
        let values: String =
            line.values.iter().map(|value| format!("<p dir=\"auto\">{}</p>", escaped(value))).collect();
        html.push_str(&format!("<div><dt>{}</dt><dd>{values}</dd></div>\n", escaped(&line.label)));
    }
    html.push_str("</dl>\n");
    html
}

/// Without what would steer a terminal: a text that a stranger typed must not move the cursor or colour a line.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
