//! Rules about what the page's own styles do to words: too close together, too faint.
//!
//! Only what is written in the page is known here; linked style sheets are judged in real browsers.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_unseen, lineage},
    source,
    style::{self, Declared, declared},
    text_contrast,
};

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
        asks: "Words differ enough from what lies behind them, where the page itself says both colours.",
        source: "WCAG 1.4.3 (AA), RGAA 3.2, ACT afw4f7",
        house: false,
        scope: Scope::Part,
        passes: &[
            "<p style='color: #333; background: white'>Bonjour</p>",
            "<p style='color: #999; background: url(a.png)'>Bonjour</p>",
            "<p style='color: #888; background-color: #fff; font-size: 24px'>Bonjour</p>",
            "<style>p { color: #fff } div { background: #036 }</style><div><p>Bonjour</p></div>",
            "<style>p { color: #aaa }</style><p style='background: linear-gradient(#fff, #000)'>Bonjour</p>",
        ],
        fails: &[
            "<p style='color: #999; background-color: #fff'>Bonjour</p>",
            "<p style='color: rgb(255, 255, 0); background: white'>Bonjour</p>",
            "<p style='color: rgba(0, 0, 0, .3); background: #fff'>Bonjour</p>",
            "<style>.a { color: #999 }</style><p class=a>Bonjour</p>",
            "<style>p { opacity: .4 }</style><table bgcolor=black><tr><td><p style='color: white'>Bonjour</p></table>",
            "<p style='color: #aaa; background: linear-gradient(#fff, #eef)'>Bonjour</p>",
        ],
        look: text_contrast::look,
    },
    Rule {
        id: "presentational-markup",
        asks: "Looks are said by styles, not by elements.",
        source: "WCAG 1.3.1 (A), RGAA 8.9, 10.1",
        house: false,
        scope: Scope::Part,
        passes: &["<p><b>Fermé</b> <small>lundi</small></p>"],
        fails: &["<center>Fermé</center>", "<p><font color=red>Fermé</font></p>", "<p>Ouvert</p><p>&nbsp;</p>"],
        look: presentational_markup,
    },
];

fn presentational_markup(page: &Page<'_>, report: &mut Report<'_>) {
    // A paragraph without words makes room (RGAA 8.9). One with an attribute may wait for a script.
    let empty = |paragraph: &ElementRef<'_>| {
        source::is_bare(*paragraph)
            && page::own_text(*paragraph).trim().is_empty()
            && paragraph.child_elements().all(|child| child.value().name() == "br")
    };
    if let Some(first) = page.named("p").filter(|paragraph| !is_unseen(*paragraph)).find(empty) {
        report.at(first, "a paragraph without words only makes room; write a margin");
    }
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
