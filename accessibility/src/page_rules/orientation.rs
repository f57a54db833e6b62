//! The rule that a page may be held upright or across: its styles do not turn it back.

use scraper::{ElementRef, Selector};

use super::{
    Report, Rule, Scope,
    page::{self, Page, is_unseen},
    source, style,
};

pub(super) const RULES: &[Rule] = &[Rule {
    id: "orientation",
    asks: "The page turns with the device.",
    source: "WCAG 1.3.4 (AA), RGAA 13.9, ACT b33eff",
    house: false,
    scope: Scope::Part,
    passes: &[
        "<style>@media (orientation: portrait) { main { padding: 0 } }</style><main>Bonjour</main>",
        "<style>@media (orientation: landscape) { b { transform: rotate(90deg) } }</style><main><b>→</b> Bonjour</main>",
        "<style>@media (orientation: landscape) { main { transform: rotate(1turn) } }</style><main>Bonjour</main>",
    ],
    fails: &[
        "<style>@media (orientation: portrait) { main { transform: rotate(90deg) } }</style><main>Bonjour</main>",
        "<style>main { rotate: 3deg } @media screen and (orientation:landscape) { main { rotate: -87deg } }</style><main>Bonjour</main>",
        "<style>@media (orientation: landscape) { main { transform: matrix(0, 1, -1, 0, 0, 0) } }</style><main>Bonjour</main>",
    ],
    look,
}];

/// What a right angle may differ by, in degrees, and still be one.
const ROUNDING: f64 = 1.0;

fn look(page: &Page<'_>, report: &mut Report<'_>) {
    let all: usize = page.all.iter().filter(|element| !is_unseen(**element)).map(|element| letters(*element)).sum();
    for sheet in page.named("style") {
        let text = source::without_comments(&sheet.text().collect::<String>());
        for (head, block) in source::blocks(&text) {
            if !is_about_orientation(head) {
                continue;
            }
            for (selector, declarations) in source::blocks(block) {
                let Ok(selector) = Selector::parse(selector) else { continue };
                let Some(angle) = angle(&|property| last(declarations, property)) else { continue };
                // An arrow may turn as it likes; what holds most of the words is the page.
                let holds = |element: &ElementRef<'_>| {
                    element.descendent_elements().filter(|inner| !is_unseen(*inner)).map(letters).sum::<usize>() * 2
                        > all
                };
                let turned = page.all.iter().copied().chain(page::lineage(sheet).last());
                for element in turned.filter(|element| selector.matches(element) && !is_unseen(*element)).filter(holds)
                {
                    let before = self::angle(&|property| style::value(element, property)).unwrap_or_default();
                    let turn = (angle - before).rem_euclid(180.0);
                    if (turn - 90.0).abs() < ROUNDING {
                        report
                            .at(element, format!("held one way, the page is turned by {:.0} degrees", angle - before));
                    }
                }
            }
        }
    }
}

fn letters(element: ElementRef<'_>) -> usize {
    page::own_text(element).trim().len()
}

fn is_about_orientation(head: &str) -> bool {
    let head: String = head.to_ascii_lowercase().split_whitespace().collect();
    head.starts_with("@media") && (head.contains("(orientation:portrait)") || head.contains("(orientation:landscape)"))
}

/// The value of a property in a block; empty for none.
fn last(block: &str, property: &str) -> String {
    let mut pairs = block.split(';').filter_map(|one| one.split_once(':'));
    let value = pairs.rfind(|(name, _)| name.trim().eq_ignore_ascii_case(property)).map(|(_, value)| value);
    value.unwrap_or_default().split('!').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// By how many degrees `rotate` or `transform` turns in the plane of the screen; nothing where neither does.
fn angle(value: &dyn Fn(&str) -> String) -> Option<f64> {
    let rotate = value("rotate");
    if let Some(degrees) = degrees(rotate.trim_start_matches("z ")) {
        return Some(degrees);
    }
    let transform = value("transform");
    transform.split(')').find_map(|function| {
        let (name, inside) = function.trim().split_once('(')?;
        let parts: Vec<&str> = inside.split(',').map(str::trim).collect();
        let number = |at: usize| parts.get(at)?.parse::<f64>().ok();
        match name {
            "rotate" | "rotatez" => degrees(parts.first()?),
            "rotate3d" if number(0)? == 0.0 && number(1)? == 0.0 => Some(degrees(parts.get(3)?)? * number(2)?.signum()),
            // The first column of the matrix says where what pointed to the right points now.
            "matrix" | "matrix3d" => Some(number(1)?.atan2(number(0)?).to_degrees()),
            _ => None,
        }
    })
}

fn degrees(text: &str) -> Option<f64> {
    const UNITS: [(&str, f64); 4] =
        [("deg", 1.0), ("grad", 0.9), ("rad", 180.0 / std::f64::consts::PI), ("turn", 360.0)];
    UNITS.iter().find_map(|(unit, size)| Some(text.trim().strip_suffix(unit)?.trim().parse::<f64>().ok()? * size))
}
