//! The rule that a link in a text can be told from the words around it.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    colours::ink,
    page::{self, Page, is_unseen},
    style,
};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "link-seen",
    asks: "A link in a text differs from the words around it by more than a shade.",
    source: "WCAG 1.4.1 (A), failure F73, RGAA 10.6",
    house: false,
    scope: Scope::Page,
    passes: &[
        "<p>Le guichet <a href=/a>de la mairie</a> est ouvert.</p>",
        "<style>a { text-decoration: none; font-weight: bold }</style><p>Le guichet <a href=/a>de la mairie</a> est ouvert.</p>",
        "<style>a { text-decoration: none; color: #06c } p { color: #fff; background: #000 }</style><p>Le guichet <a href=/a>de la mairie</a> est ouvert.</p>",
        "<style>a { text-decoration: none }</style><p><a href=/a>De la mairie</a></p>",
    ],
    fails: &[
        "<style>a { text-decoration: none }</style><p>Le guichet <a href=/a>de la mairie</a> est ouvert.</p>",
        "<p>Le guichet <a href=/a style='text-decoration: none; color: #333'>de la mairie</a> est ouvert.</p>",
    ],
    look,
}];

/// How much a link's colour must differ from that of the words, if nothing else does (technique G183).
const SHADE: f64 = 3.0;
/// How many words stand beside a link in a text; fewer are a label.
const WORDS: usize = 3;

fn look(page: &Page<'_>, report: &mut Report<'_>) {
    // What is linked may underline what this sheet does not.
    if page.linked || page.scripted {
        return;
    }
    let links = page.met(|element| element.value().name() == "a" && element.attr("href").is_some());
    for link in links.filter(|link| !is_marked(*link) && !page::seen_text(*link).is_empty()) {
        let Some(text) = page::ancestors(link).find(|around| matches!(around.value().name(), "dd" | "li" | "p" | "td"))
        else {
            continue;
        };
        // The list of a menu holds links and no text.
        let own = page::own_text(text).split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count();
        let (Some((one, _)), Some((other, _))) = (ink(link), ink(text)) else { continue };
        if own >= WORDS && !is_unseen(text) && one.ratio(other) < SHADE {
            report.at(link, "only a shade tells it from the words around it; underline it");
        }
    }
}

/// Whether something else than its colour shows the link: a line, a frame, its ground, its letters.
fn is_marked(link: ElementRef<'_>) -> bool {
    const OTHERS: [&str; 10] = [
        "background",
        "background-color",
        "background-image",
        "border",
        "border-bottom",
        "font",
        "font-size",
        "font-style",
        "font-weight",
        "outline",
    ];
    let lines = style::value(link, "text-decoration") + &style::value(link, "text-decoration-line");
    let plain = lines.contains("none");
    let inner = |name: &str| link.descendent_elements().any(|part| part.value().name() == name);
    !plain
        || OTHERS.iter().any(|property| !matches!(style::value(link, property).as_str(), "" | "none" | "inherit"))
        || ["b", "em", "i", "img", "strong", "svg", "u"].into_iter().any(inner)
        || link.descendent_elements().skip(1).any(|part| style::value(part, "text-decoration").contains("underline"))
}
