//! The rule that words can be told apart from what lies behind them.

use std::collections::HashSet;

use scraper::ElementRef;

use super::{
    Report,
    colours::{Paint, ground, ink},
    name::labels,
    page::{self, Page, is_disabled, is_unseen, lineage},
    style::{self, declared},
};

pub(super) fn look(page: &Page<'_>, report: &mut Report<'_>) {
    // Where a colour is written once for many words, it is reported once.
    let mut told = HashSet::new();
    // What is linked may change every colour but those in a `style`, and so may the page around a piece.
    let known = !page.linked && !page.scripted && (page.whole || page.named("style").next().is_some());
    for element in page.all.iter().copied() {
        let words = page::own_text(element);
        if words.chars().filter(|letter| letter.is_alphanumeric()).count() < 2
            || is_unseen(element)
            || is_spared(element)
        {
            continue;
        }
        let inline = |property| declared(element, property).is_some_and(|found| found.inline);
        let both = inline("color") && (inline("background") || inline("background-color"));
        if !known && !both {
            continue;
        }
        let Some((front, owner)) = seen(element) else { continue };
        let Some(grounds) = ground(element) else { continue };
        // Words in the colour of their ground are hidden, not faint.
        let ratio = grounds.iter().map(|behind| front.on(*behind).ratio(*behind)).fold(1.0, f64::max);
        let Some(needed) = needed(element).filter(|_| ratio > 1.0) else { continue };
        if ratio < needed && !is_for_idle(page, element) && told.insert((owner.id(), (ratio * 100.0) as u32)) {
            report.at(element, format!("the contrast is {ratio:.2}:1 and must be {needed}:1"));
        }
    }
}

/// The colour of the words, as far as what fades them lets it through, and the element that gives it.
fn seen(element: ElementRef<'_>) -> Option<(Paint, ElementRef<'_>)> {
    let (mut front, owner) = ink(element)?;
    for around in lineage(element) {
        let written = style::value(around, "opacity");
        if written.is_empty() {
            continue;
        }
        // What fades with its own ground is mixed with a third colour.
        let own = ["background", "background-color", "background-image"];
        if around != element && own.iter().any(|property| !style::value(around, property).is_empty()) {
            return None;
        }
        front = front.faded(written.parse().ok()?);
    }
    (front.share > 0.0).then_some((front, owner))
}

/// What WCAG asks of these words: less of large ones. Nothing where their size is not known.
fn needed(element: ElementRef<'_>) -> Option<f64> {
    let size = style::font_size(element)?;
    let weight = lineage(element).map(|around| style::value(around, "font-weight")).find(|weight| !weight.is_empty());
    let heavy =
        |weight: &str| matches!(weight, "bold" | "bolder") || weight.parse::<u32>().is_ok_and(|weight| weight >= 700);
    let short = || lineage(element).map(|around| style::value(around, "font")).find(|font| !font.is_empty());
    let bold = weight.as_deref().is_some_and(heavy)
        || (weight.is_none() && short().is_some_and(|font| font.split_ascii_whitespace().any(heavy)))
        || lineage(element).any(|around| matches!(around.value().name(), "b" | "strong" | "th"));
    // Headings are large and bold in every browser's own sheet; how large, this does not know.
    let title = lineage(element).any(|around| matches!(around.value().name(), "h1" | "h2" | "h3"));
    let large = title || size >= 24.0 || (bold && size >= 56.0 / 3.0);
    Some(if large { 3.0 } else { 4.5 })
}

/// Whether WCAG asks nothing of these words, or something unknown happens to them: they are idle, moved away, drawn as icons or changed.
fn is_spared(element: ElementRef<'_>) -> bool {
    let idle = |around: ElementRef<'_>| around.attr("aria-disabled") == Some("true") || is_disabled(around);
    let changed = |around: ElementRef<'_>| {
        ["background-clip", "filter", "mix-blend-mode", "text-shadow"]
            .iter()
            .any(|effect| !style::value(around, effect).is_empty())
    };
    lineage(element).any(|around| idle(around) || changed(around) || around.value().name() == "svg")
        || style::is_moved_away(element)
        || style::is_icon(element)
}

/// Whether the element is the label of a control that is switched off.
fn is_for_idle(page: &Page<'_>, element: ElementRef<'_>) -> bool {
    let idle = |field: ElementRef<'_>| {
        is_disabled(field) || lineage(field).any(|around| around.attr("aria-disabled") == Some("true"))
    };
    let names = |field: ElementRef<'_>| {
        let inside = |label: &ElementRef<'_>| lineage(element).any(|around| around == *label);
        labels(page, field).iter().any(inside) || page.referred(field, "aria-labelledby").iter().any(inside)
    };
    page.all.iter().copied().any(|field| idle(field) && names(field))
}
