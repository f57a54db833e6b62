//! Message id and arguments to words, in the person's locale, with fallback: never a blank, never a panic.
//!
//! A pack is the text of one locale's Fluent files, in which messages that the locale lacks already stand in its fallback's words
//! (see [`pack::complete_for`]); so the browser fetches one file per locale. Dates and amounts are written by messages of the pack, so
//! that a translator decides about them.

use std::{cell::RefCell, collections::BTreeSet, rc::Rc};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue, types::FluentNumber};
use procedure::{Arg, Args, Id, Locale, PartialDate, Problem, Text};
use unic_langid::LanguageIdentifier;

#[cfg(not(target_arch = "wasm32"))]
pub mod folder;
#[cfg(not(target_arch = "wasm32"))]
pub mod letters;
#[cfg(not(target_arch = "wasm32"))]
pub mod pack;
#[cfg(test)]
mod tests;

type Bundle = FluentBundle<FluentResource>;

/// The attribute by which a message says that it stands in for one that its pack's locale lacks, and in which language it is.
const LANG: &str = "lang";

/// The words of one locale: Parvis' own and, where one is under way, those of a procedure.
pub struct Words {
    locale: Locale,
    common: Rc<Bundle>,
    procedure: Option<Bundle>,
    missing: RefCell<BTreeSet<String>>,
}

impl Words {
    /// Parvis' own words from a locale's pack. Faulty entries are left out; their messages show as missing.
    #[must_use]
    pub fn core(locale: &Locale, pack: &str) -> Self {
        Self {
            locale: locale.clone(),
            common: Rc::new(bundle(locale, pack)),
            procedure: None,
            missing: RefCell::default(),
        }
    }

    /// The same, together with the words of a procedure.
    #[must_use]
    pub fn with_procedure(&self, pack: &str) -> Self {
        Self {
            locale: self.locale.clone(),
            common: Rc::clone(&self.common),
            procedure: Some(bundle(&self.locale, pack)),
            missing: RefCell::default(),
        }
    }

    /// The locale that these words are in.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// One of Parvis' own messages.
    #[must_use]
    pub fn common(&self, id: &str) -> String {
        self.say(&self.common, id, None).unwrap_or_else(|| self.gap(id))
    }

    /// One of Parvis' own messages, with arguments.
    #[must_use]
    pub fn common_with(&self, id: &str, args: &Args) -> String {
        let args = self.arguments(args, self.foreign_common(id).is_some());
        self.say(&self.common, id, Some(&args)).unwrap_or_else(|| self.gap(id))
    }

    /// The language of one of Parvis' own messages where it is not the one of the page: nobody has translated it yet.
    #[must_use]
    pub fn foreign_common(&self, id: &str) -> Option<Locale> {
        language_of(&self.common, id)
    }

    /// Whether Parvis has words of its own for `id`.
    #[must_use]
    pub fn has_common(&self, id: &str) -> bool {
        self.common.has_message(id)
    }

    /// A procedure's text.
    #[must_use]
    pub fn text(&self, text: &Text) -> String {
        let id = text.id.as_str();
        let args = self.arguments(&text.args, self.foreign(text).is_some());
        let said = self.procedure.as_ref().and_then(|own| self.say(own, id, Some(&args)));
        said.unwrap_or_else(|| self.gap(id))
    }

    /// The language of a procedure's text where it is not the one of the page: nobody has translated it yet.
    #[must_use]
    pub fn foreign(&self, text: &Text) -> Option<Locale> {
        language_of(self.procedure.as_ref()?, text.id.as_str())
    }

    /// The same of what a person reads about a problem: whoever has the words has their language.
    #[must_use]
    pub fn foreign_problem(&self, problem: &Problem) -> Option<Locale> {
        let id = Id::joined("problem", problem.code.as_str());
        let own = self.procedure.as_ref().filter(|own| own.has_message(id.as_str()));
        let common = if self.has_common(id.as_str()) { id.as_str() } else { "problem-unknown" };
        own.map_or_else(|| self.foreign_common(common), |own| language_of(own, id.as_str()))
    }

    /// An argument, as it stands in a text or alone in the review.
    #[must_use]
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(number) => grouped(*number, &self.common("number-group")),
            Arg::Amount(cents) => self.amount(*cents),
            Arg::Date(date) => self.date(*date),
            Arg::Message(id) => self.text(&Text::new(id.clone())),
            Arg::Common(id) => self.common(id.as_str()),
        }
    }

    /// What a person reads about a problem: the procedure's words for its code, or else Parvis' own.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        let id = Id::joined("problem", problem.code.as_str());
        let args = self.arguments(&problem.args, self.foreign_problem(problem).is_some());
        let own = self.procedure.as_ref().and_then(|own| self.say(own, id.as_str(), Some(&args)));
        own.or_else(|| self.say(&self.common, id.as_str(), Some(&args))).unwrap_or_else(|| {
            self.gap(id.as_str());
            self.common("problem-unknown")
        })
    }

    /// A date in words: `2 mars 1950`, `mars 1950`, `1950`. Gregorian, with Latin digits: it is for papers of a French town.
    #[must_use]
    pub fn date(&self, date: PartialDate) -> String {
        let mut args = FluentArgs::new();
        args.set("year", date.year().to_string());
        if let Some(month) = date.month() {
            // Slavic languages decline a month after its day; alone it stands in another case.
            let alone = format!("month-alone-{month}");
            let declined = date.day().is_some() || !self.has_common(&alone);
            args.set("month", self.common(&if declined { format!("month-{month}") } else { alone }));
        }
        if let Some(day) = date.day() {
            args.set("day", day);
        }
        let id = match (date.month(), date.day()) {
            (Some(_), Some(_)) => "date-full",
            (Some(_), None) => "date-month",
            _ => "date-year",
        };
        self.say(&self.common, id, Some(&args)).unwrap_or_else(|| date.to_string())
    }

    /// An amount in words: `1 234,50 €`.
    #[must_use]
    pub fn amount(&self, cents: i64) -> String {
        let mut args = FluentArgs::new();
        args.set("euros", grouped(cents / 100, &self.common("number-group")));
        args.set("cents", format!("{:02}", (cents % 100).abs()));
        let id = if cents % 100 == 0 { "amount-whole" } else { "amount-cents" };
        self.say(&self.common, id, Some(&args))
            .unwrap_or_else(|| format!("{}.{:02} €", cents / 100, (cents % 100).abs()))
    }

    /// The messages that were asked for and do not exist, so that somebody hears of it.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        self.missing.borrow().iter().cloned().collect()
    }

    fn say(&self, bundle: &Bundle, id: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        if !errors.is_empty() {
            self.missing.borrow_mut().insert(format!("{id}: {}", errors.len()));
        }
        Some(text)
    }

    /// A message that does not exist shows its id, which is ugly and never blank.
    fn gap(&self, id: &str) -> String {
        self.missing.borrow_mut().insert(id.to_owned());
        format!("[{id}]")
    }

    /// A number as Fluent takes it: what chooses the plural form, and what is shown.
    fn counted(&self, number: i64) -> FluentNumber {
        let mut counted = FluentNumber::from(stand_in(number, self.locale.language()));
        if number > 100 {
            // No message of ours names a currency: that place is free for the digits.
            counted.options.currency = Some(self.arg(&Arg::Number(number)));
        }
        counted
    }

    /// Numbers stay numbers, since they choose plural forms; everything else is words by now.
    fn arguments<'a>(&self, args: &'a Args, foreign: bool) -> FluentArgs<'a> {
        args.iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Number(number) => FluentValue::Number(self.counted(*number)),
                    Arg::Text(text) => FluentValue::from(isolated(text)),
                    Arg::Date(date) if foreign => FluentValue::from(in_digits(*date)),
                    Arg::Amount(cents) if foreign => {
                        FluentValue::from(format!("{},{:02}\u{a0}€", cents / 100, (cents % 100).abs()))
                    }
                    other => FluentValue::from(self.arg(other)),
                };
                (name.as_str(), value)
            })
            .collect()
    }
}

/// A number with the plural form of `number`, for intl_pluralrules 7.0.2: where CLDR asks for the last two digits of `n`, it asks for
/// the whole number, and so it finds no form for 103 in Arabic and 101 in Romanian. `tests/cldr.rs` compares the forms.
fn stand_in(number: i64, language: &str) -> i64 {
    match (number.checked_rem(100), language) {
        _ if number <= 100 => number,
        (Some(1 | 2), "ro") => 2,
        (Some(rest @ 0..=2), _) => 100 + rest,
        (rest, _) => rest.unwrap_or(number),
    }
}

impl PartialEq for Words {
    /// Words are the same when they are the same object: contexts compare to know whether to draw again.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// A date within a text that stands in for a translation: French in an Arabic page has no Arabic month in it.
fn in_digits(date: PartialDate) -> String {
    let part = |part: Option<u8>| part.map(|part| format!("{part:02}/")).unwrap_or_default();
    format!("{}{}{}", part(date.day()), part(date.month()), date.year())
}

/// What a person typed, between Unicode's first-strong isolates: an Arabic name does not turn a French sentence around.
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Digits in groups of three when there are five or more, as French, English and Arabic texts for reading do.
fn grouped(number: i64, separator: &str) -> String {
    let digits = number.unsigned_abs().to_string();
    let sign = if number < 0 { "\u{2212}" } else { "" };
    if digits.len() < 5 {
        return format!("{sign}{digits}");
    }
    let mut text = sign.to_owned();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// The language that a message says it is in.
fn language_of(bundle: &Bundle, id: &str) -> Option<Locale> {
    let lang = bundle.get_message(id)?.get_attribute(LANG)?;
    bundle.format_pattern(lang.value(), None, &mut Vec::new()).parse().ok()
}

fn bundle(locale: &Locale, pack: &str) -> Bundle {
    // Plural rules go by language; `simple` is a variant, which language identifiers know too. Portuguese here is that of Portugal, where
    // zero is no singular.
    let tag = if locale.as_str() == "pt" { "pt-PT" } else { locale.as_str() };
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // Isolation marks around every placeable would end up in titles and be read aloud by some voices; typed text gets its own.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => number.options.currency.clone(),
        _ => None,
    }));
    let resource = FluentResource::try_new(pack.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}
