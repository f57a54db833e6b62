//! Rules about headings.

use scraper::ElementRef;

use super::{
    Report, Rule, Scope,
    name::name,
    page::{Page, role},
};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "heading-order",
        asks: "Going down, headings skip no level.",
        source: "WCAG 1.3.1 (A), RGAA 9.1",
        house: false,
        scope: Scope::Part,
        passes: &["<h2>Une erreur</h2><h1>Votre nom</h1><h2>Aide</h2><h3>Par téléphone</h3><h2>Suite</h2>"],
        fails: &["<h1>Votre nom</h1><h3>Aide</h3>", "<h2>A</h2><div role=heading aria-level=4>B</div>"],
        look: heading_order,
    },
    Rule {
        id: "heading-empty",
        asks: "Every heading has words.",
        source: "WCAG 1.3.1 (A), 2.4.6 (AA), RGAA 9.1, ACT ffd0e9",
        house: false,
        scope: Scope::Part,
        passes: &["<h2>Aide</h2>", "<h1><img src=a alt=Mairie></h1>", "<h2 hidden></h2>"],
        fails: &[
            "<h2> </h2>",
            "<h1><img src=a alt=''></h1>",
            "<h2><span aria-hidden=true>Aide</span></h2>",
            "<h2 role=none aria-label=''></h2>",
        ],
        look: heading_empty,
    },
    Rule {
        id: "one-h1",
        asks: "The page has exactly one first-level heading, the question that it asks.",
        source: "WCAG 2.4.6 (AA), RGAA 9.1; one question on a page",
        house: true,
        scope: Scope::Page,
        passes: &["<body><main><h1>Votre nom</h1></main>"],
        fails: &["<body><main><h2>Votre nom</h2></main>", "<body><h1>Mairie</h1><main><h1>Votre nom</h1></main>"],
        look: one_h1,
    },
];

fn heading_order(page: &Page<'_>, report: &mut Report<'_>) {
    let mut before: Option<u8> = None;
    for heading in headings(page) {
        let level = level(heading);
        if let Some(before) = before.filter(|before| level > before + 1) {
            report.at(heading, format!("level {level} comes after level {before}"));
        }
        before = Some(level);
    }
}

fn heading_empty(page: &Page<'_>, report: &mut Report<'_>) {
    for heading in headings(page).filter(|heading| name(page, *heading).is_empty()) {
        report.at(heading, "a heading without words");
    }
}

fn one_h1(page: &Page<'_>, report: &mut Report<'_>) {
    let firsts: Vec<_> = headings(page).filter(|heading| level(*heading) == 1).collect();
    match firsts.as_slice() {
        [] => report.page("there is no first-level heading"),
        [_] => {}
        [_, more @ ..] => more.iter().for_each(|heading| report.at(*heading, "a second first-level heading")),
    }
}

fn headings<'a, 'p>(page: &'p Page<'a>) -> impl Iterator<Item = ElementRef<'a>> + 'p {
    page.met(|element| role(element) == "heading")
}

fn level(heading: ElementRef<'_>) -> u8 {
    let written = heading.attr("aria-level").and_then(|level| level.trim().parse().ok());
    let by_tag = || match heading.value().name().as_bytes() {
        [b'h', digit @ b'1'..=b'6'] => digit - b'0',
        // ARIA's own default for a heading that does not say its level.
        _ => 2,
    };
    written.filter(|level| *level > 0).unwrap_or_else(by_tag)
}
