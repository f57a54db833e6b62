//! Rules about what the page's own styles do to words: too close together, too faint.
//!
//! Only what is written in the page is known here; linked style sheets are judged in real browsers.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    name::labels,
    page::{self, Page, is_disabled, is_unseen, lineage},
    style::{self, Declared, declared},
};
use crate::contrast::Colour;

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "text-spacing",
        asks: "A person may space letters, words and lines as WCAG says.",
        source: "WCAG 1.4.12 (AA), RGAA 10.12, ACT 24afc2, 9e45ec, 78fd32",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<p style='letter-spacing: 0.1em'>Bonjour à tous</p>",
            "<p style='letter-spacing: 0.15em !important'>Bonjour à tous</p>",
            "<p style='word-spacing: 0.1em !important; word-spacing: 0.2em !important'>Bonjour à tous</p>",
            "<p style='line-height: 1 !important'>Une ligne</p>",
        ],
        fails: &[
            "<p style='letter-spacing: 0.1em !important'>Bonjour à tous</p>",
            "<style>p { font-size: 20px }</style><p style='letter-spacing: 2px !important'>Bonjour à tous</p>",
            "<p style='word-spacing: normal !important'>Bonjour à tous</p>",
            "<p style='line-height: 1.2 !important; max-width: 120px'>Des mots qui ne tiennent pas sur une seule ligne</p>",
        ],
        look: text_spacing,
    },
    Rule {
        id: "text-contrast",
        asks: "Words differ enough from what lies behind them, where the element says both colours.",
        source: "WCAG 1.4.3 (AA), RGAA 3.2, ACT afw4f7",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<p style='color: #333; background: white'>Bonjour</p>",
            "<p style='color: #999; background: url(a.png)'>Bonjour</p>",
            "<p style='color: #888; background-color: #fff; font-size: 24px'>Bonjour</p>",
        ],
        fails: &[
            "<p style='color: #999; background-color: #fff'>Bonjour</p>",
            "<p style='color: rgb(255, 255, 0); background: white'>Bonjour</p>",
            "<p style='color: rgba(0, 0, 0, .3); background: #fff'>Bonjour</p>",
        ],
        look: text_contrast,
    },
    Rule {
        id: "presentational-markup",
        asks: "Looks are said by styles, not by elements.",
        source: "WCAG 1.3.1 (A), RGAA 10.1",
        house: false,
        scope: Scope::Part,
        passes: &["<p><b>Fermé</b> <small>lundi</small></p>"],
        fails: &["<center>Fermé</center>", "<p><font color=red>Fermé</font></p>"],
        look: presentational_markup,
    },
];

fn presentational_markup(page: &Page<'_>, report: &mut Report<'_>) {
    // Such elements stand by the hundred where they stand at all: the first says it for its like.
    for name in ["basefont", "big", "center", "font", "strike", "tt"] {
        let count = page.named(name).count();
        if let Some(first) = page.named(name).next() {
            report.at(first, format!("HTML has no <{name}> any more, and the page has {count}; write styles"));
        }
    }
}

/// What a person may ask for, as a share of the size of the letters (WCAG 1.4.12).
const SPACES: [(&str, f64); 3] = [("letter-spacing", 0.12), ("word-spacing", 0.16), ("line-height", 1.5)];

fn text_spacing(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| !is_unseen(*element) && !style::is_moved_away(*element)) {
        if page::own_text(element).trim().is_empty() || lineage(element).any(|around| around.value().name() == "svg") {
            continue;
        }
        for (property, needed) in SPACES {
            let Some((owner, written)) = in_force(element, property) else { continue };
            let size = style::font_size(element);
            let share = match (property, written.value.as_str()) {
                // A number that a line's height is multiplied with; everything else is a length.
                ("line-height", value) if value.parse::<f64>().is_ok() => value.parse().ok(),
                ("line-height", "normal" | "initial") => Some(1.2),
                (_, "normal" | "initial") => Some(0.0),
                (_, value) => {
                    style::length(value, || style::font_size(owner)).zip(size).map(|(space, size)| space / size)
                }
            };
            let wraps = property != "line-height" || wraps(element);
            // A little less is a rounding.
            if wraps && share.is_some_and(|share| share < needed - 0.001) {
                report.at(element, format!("{property} is fixed by `!important` below {needed} of the letters' size"));
            }
        }
    }
}

/// The declaration that holds for the words of an element, and whose it is, if it stands in a `style` and nobody can change it.
fn in_force<'a>(element: ElementRef<'a>, property: &str) -> Option<(ElementRef<'a>, Declared)> {
    let (owner, found) = lineage(element)
        .find_map(|around| Some((around, declared(around, property)?)))
        .filter(|(_, found)| found.important && found.inline)?;
    (!matches!(found.value.as_str(), "inherit" | "unset" | "revert" | "revert-layer")).then_some((owner, found))
}

/// Whether the words surely need more than one line: they are wider than the element says it is, or than any screen.
fn wraps(element: ElementRef<'_>) -> bool {
    let size = style::font_size(element).unwrap_or(16.0);
    // Letters are half as wide as high, on average.
    let words = page::seen_text(element).chars().count() as f64 * size / 2.0;
    let width = lineage(element)
        .flat_map(|around| [style::value(around, "width"), style::value(around, "max-width")])
        .find_map(|width| style::length(&width, || Some(size)).filter(|_| !width.ends_with('%')));
    words > width.unwrap_or(4000.0)
}

fn text_contrast(page: &Page<'_>, report: &mut Report<'_>) {
    for element in page.all.iter().copied().filter(|element| element.attr("style").is_some() && !is_unseen(*element)) {
        let words = page::own_text(element);
        // A sign or an icon is no text, and what is switched off may be faint.
        let idle = is_disabled(element) || lineage(element).any(|around| around.attr("aria-disabled") == Some("true"));
        let spared = idle || style::is_moved_away(element) || style::is_icon(element) || has_effects(element);
        if spared || words.chars().filter(|letter| letter.is_alphanumeric()).count() < 2 {
            continue;
        }
        let inline = |property| declared(element, property).filter(|found| found.inline).map(|found| found.value);
        if inline("background-image").is_some() {
            continue;
        }
        let behind = inline("background-color").or_else(|| inline("background"));
        let Some(behind) = behind.as_deref().and_then(colour) else { continue };
        let Some(front) = inline("color").as_deref().and_then(|text| colour(text).or_else(|| veiled(text, behind)))
        else {
            continue;
        };
        // Words in the colour of their ground are hidden, not faint.
        if front == behind {
            continue;
        }
        let Some(size) = style::font_size(element) else { continue };
        let weight =
            lineage(element).map(|around| style::value(around, "font-weight")).find(|weight| !weight.is_empty());
        let heavy = |weight: &str| weight == "bold" || weight.parse::<u32>().is_ok_and(|weight| weight >= 700);
        let bold = weight.as_deref().is_some_and(heavy)
            || lineage(element).any(|around| matches!(around.value().name(), "b" | "strong" | "th"));
        // Headings are large and bold in every browser's own sheet; how large, this does not know.
        let title = lineage(element).any(|around| matches!(around.value().name(), "h1" | "h2" | "h3"));
        let large = title || size >= 24.0 || (bold && size >= 56.0 / 3.0);
        let (ratio, needed) = (front.ratio(behind), if large { 3.0 } else { 4.5 });
        if ratio < needed && !is_for_idle(page, element) {
            report.at(element, format!("the contrast is {ratio:.2}:1 and must be {needed}:1"));
        }
    }
}

/// Whether the element is the label of a control that is switched off.
fn is_for_idle(page: &Page<'_>, element: ElementRef<'_>) -> bool {
    let idle = |field: ElementRef<'_>| {
        is_disabled(field) || lineage(field).any(|around| around.attr("aria-disabled") == Some("true"))
    };
    let names = |field: ElementRef<'_>| {
        labels(page, field).contains(&element) || page.referred(field, "aria-labelledby").contains(&element)
    };
    page.all.iter().copied().any(|field| idle(field) && names(field))
}

/// Whether something is drawn over or around the letters that changes what is seen.
fn has_effects(element: ElementRef<'_>) -> bool {
    const EFFECTS: [&str; 5] = ["filter", "font", "mix-blend-mode", "opacity", "text-shadow"];
    lineage(element).any(|around| EFFECTS.iter().any(|effect| !style::value(around, effect).is_empty()))
}

/// A colour that lets its ground through, `rgba(0, 0, 0, .3)`, as it is seen on it.
fn veiled(text: &str, behind: Colour) -> Option<Colour> {
    let parts = text.strip_prefix("rgba(")?.strip_suffix(')')?;
    let parts: Vec<f64> = parts.split(',').map(|part| part.trim().parse().ok()).collect::<Option<_>>()?;
    let [red, green, blue, share] = parts.as_slice() else { return None };
    let [below_red, below_green, below_blue] = behind.parts().map(f64::from);
    let mix = |over: f64, below: f64| (over * share + below * (1.0 - share)).round().clamp(0.0, 255.0) as u8;
    let (red, green, blue) = (mix(*red, below_red), mix(*green, below_green), mix(*blue, below_blue));
    Colour::parse(&format!("#{red:02x}{green:02x}{blue:02x}"))
}

/// A colour that CSS writes in one of the ways that are written most; nothing for those that let something through.
fn colour(text: &str) -> Option<Colour> {
    const NAMES: [(&str, &str); 17] = [
        ("aqua", "#00ffff"),
        ("black", "#000000"),
        ("blue", "#0000ff"),
        ("fuchsia", "#ff00ff"),
        ("gray", "#808080"),
        ("green", "#008000"),
        ("grey", "#808080"),
        ("lightgray", "#d3d3d3"),
        ("lime", "#00ff00"),
        ("navy", "#000080"),
        ("orange", "#ffa500"),
        ("pink", "#ffc0cb"),
        ("purple", "#800080"),
        ("red", "#ff0000"),
        ("silver", "#c0c0c0"),
        ("white", "#ffffff"),
        ("yellow", "#ffff00"),
    ];
    if let Some((_, known)) = NAMES.iter().find(|(name, _)| *name == text) {
        return Colour::parse(known);
    }
    if let Some(digits) = text.strip_prefix('#').filter(|digits| digits.len() == 3 && digits.is_ascii()) {
        return Colour::parse(&format!("#{}", digits.chars().flat_map(|digit| [digit, digit]).collect::<String>()));
    }
    let Some(parts) = text.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) else {
        return Colour::parse(text);
    };
    let parts: Vec<u8> =
        parts.split([',', ' ']).filter(|part| !part.is_empty()).map(str::parse).collect::<Result<_, _>>().ok()?;
    let [red, green, blue] = parts.as_slice() else { return None };
    Colour::parse(&format!("#{red:02x}{green:02x}{blue:02x}"))
}
