//! What an element looks like, as far as its own attributes and the style sheets in the page say: hidden, moved away, coloured.

use scraper::ElementRef;

use super::{page::lineage, source::sheet_of};

/// A declaration that wins on its element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declared {
    pub value: String,
    pub important: bool,
    /// Whether it stands in the element's own `style`, not in a sheet.
    pub inline: bool,
}

/// What is declared for a property on this very element: the last one, unless an earlier one is important and it is not.
pub(super) fn declared(element: ElementRef<'_>, property: &str) -> Option<Declared> {
    let inline = element.attr("style").unwrap_or_default();
    let mut winner: Option<Declared> = None;
    for (text, inline) in [(sheet_of(element), false), (inline, true)] {
        for (name, value) in text.split(';').filter_map(|one| one.split_once(':')) {
            if !name.trim().eq_ignore_ascii_case(property) {
                continue;
            }
            let value = value.trim().to_ascii_lowercase();
            let (value, important) = match value.split_once('!') {
                Some((value, flag)) => (value.trim().to_owned(), flag.trim() == "important"),
                None => (value, false),
            };
            if important || !winner.as_ref().is_some_and(|winner| winner.important) {
                winner = Some(Declared { value, important, inline });
            }
        }
    }
    winner
}

/// The value declared on this very element; empty for none.
pub(super) fn value(element: ElementRef<'_>, property: &str) -> String {
    if element.attr("style").is_none() && sheet_of(element).is_empty() {
        return String::new();
    }
    declared(element, property).map(|declared| declared.value).unwrap_or_default()
}

/// Whether `display` or `visibility` takes the element away from everybody.
pub(super) fn is_undrawn(element: ElementRef<'_>) -> bool {
    let hidden = |element: ElementRef<'_>| {
        let display = value(element, "display");
        display == "none" || (display.is_empty() && element.attr("hidden").is_some())
    };
    lineage(element).any(hidden)
        || lineage(element)
            .map(|element| value(element, "visibility"))
            .find(|value| !matches!(value.as_str(), "" | "inherit"))
            .is_some_and(|value| matches!(value.as_str(), "hidden" | "collapse"))
}

/// Whether the element is drawn where nobody looks, or clipped away; a screen reader reads it all the same.
pub(super) fn is_moved_away(element: ElementRef<'_>) -> bool {
    lineage(element).any(|element| {
        let away = |side: &str| {
            let written = value(element, side);
            let first = written.split(' ').next().unwrap_or_default();
            length(first, || Some(16.0)).is_some_and(|place| place < -500.0)
        };
        let named = element.attr("class").is_some_and(|classes| {
            let hides = |class: &str| {
                matches!(class, "sr-only" | "visually-hidden" | "visuallyhidden" | "screen-reader-text" | "offscreen")
                    || class.ends_with("visually-hidden")
                    || class.ends_with("sr-only")
            };
            classes.split_ascii_whitespace().any(hides)
        });
        let clip = value(element, "clip").replace(' ', "");
        (matches!(value(element, "position").as_str(), "absolute" | "fixed")
            && ["left", "margin", "margin-left", "margin-top", "top"].into_iter().any(away))
            || away("text-indent")
            || value(element, "clip-path").replace(' ', "") == "inset(50%)"
            || matches!(clip.as_str(), "rect(0,0,0,0)" | "rect(0000)" | "rect(1px,1px,1px,1px)")
            || named
    })
}

/// Whether letters of the element are drawn as pictures by a font of icons.
pub(super) fn is_icon(element: ElementRef<'_>) -> bool {
    let says = |text: &str| {
        let text = text.to_ascii_lowercase();
        ["icon", "symbol", "awesome", "dingbat", "glyph"].iter().any(|word| text.contains(word))
    };
    // Only the first font of a list is meant; fonts of signs stand at the end of many.
    let first = |fonts: String| says(fonts.split(',').next().unwrap_or_default());
    let font = lineage(element)
        .map(|around| value(around, "font-family") + &value(around, "font"))
        .find(|fonts| !fonts.is_empty());
    font.is_some_and(first) || element.attr("class").is_some_and(says)
}

/// The size of the element's letters in pixels; nothing where it depends on something unknown.
pub(super) fn font_size(element: ElementRef<'_>) -> Option<f64> {
    let around = || match super::page::ancestors(element).next() {
        Some(parent) => font_size(parent),
        None => Some(16.0),
    };
    let (size, short) = (value(element, "font-size"), value(element, "font"));
    // In the short form the first length is the size; the height of a line follows behind a slash.
    let first = || {
        short
            .split_ascii_whitespace()
            .map(|part| part.split('/').next().unwrap_or_default())
            .find_map(|part| length(part, around))
    };
    match size.as_str() {
        "" if !short.is_empty() => first(),
        "" | "inherit" => around(),
        "medium" | "initial" => Some(16.0),
        written => length(written, around),
    }
}

/// A length in pixels, where `em` is what a letter measures.
pub(super) fn length(written: &str, em: impl Fn() -> Option<f64>) -> Option<f64> {
    let digits = written.find(|letter: char| !(letter.is_ascii_digit() || matches!(letter, '.' | '-' | '+')));
    let (number, unit) = written.split_at(digits.unwrap_or(written.len()));
    let number: f64 = number.parse().ok()?;
    Some(match unit.trim() {
        "px" => number,
        "em" => number * em()?,
        "%" => number / 100.0 * em()?,
        "rem" => number * 16.0,
        "pt" => number * 4.0 / 3.0,
        "" if number == 0.0 => 0.0,
        _ => return None,
    })
}
