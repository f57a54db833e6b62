//! Judges finished HTML: what makes a page unusable for somebody, found without a browser.
//!
//! Every rule stands in one table with its id, where it comes from, and examples that a test runs: to add a rule is to add a line.
//! Colours, sizes and focus need a browser and are judged in `tests/browser`.

use std::fmt;

use scraper::{ElementRef, Html};

use page::Page;

mod appearance;
mod aria;
mod colours;
mod context;
mod controls;
mod document;
mod errors;
mod focus_seen;
mod headings;
mod house;
mod keyboard;
mod labels;
mod language;
mod letters;
mod links_in_text;
mod name;
mod orientation;
mod page;
mod pictures;
mod pressed;
mod roles;
mod scripts;
mod source;
mod structure;
mod style;
mod tables;
#[cfg(test)]
mod tests;
mod text_contrast;

/// Everything wrong with a whole page, as a person's own device shows it, in the order of the rules and then of the page.
#[must_use]
pub fn check(html: &str) -> Vec<PageFinding> {
    run(&source::read(html, Html::parse_document), Look { whole: true, kiosk: false, house: true })
}

/// The same for a page on a shared device, where nothing may be filled in from memory.
#[must_use]
pub fn check_at_kiosk(html: &str) -> Vec<PageFinding> {
    run(&source::read(html, Html::parse_document), Look { whole: true, kiosk: true, house: true })
}

/// The same for a part of a page, such as one component: what only a whole page can have is not asked.
#[must_use]
pub fn check_part(html: &str) -> Vec<PageFinding> {
    run(&source::read(html, Html::parse_fragment), Look { whole: false, kiosk: false, house: true })
}

/// Everything wrong with somebody else's page: the standards only, without the customs of our house.
///
/// A piece of a page is judged as a piece: nothing that only a page can have is asked of it.
#[must_use]
pub fn check_by_standards(html: &str) -> Vec<PageFinding> {
    let whole = source::is_whole(html);
    let parse = if whole { Html::parse_document } else { Html::parse_fragment };
    run(&source::read(html, parse), Look { whole, kiosk: false, house: false })
}

/// One thing wrong with a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFinding {
    /// The rule's id, see [`rules`]. Ids never change.
    pub rule: &'static str,
    /// The element: its tag with what tells it apart from its likes.
    pub place: String,
    /// A CSS selector of the element; empty for the page as a whole.
    pub path: String,
    /// The line of its tag in the source, from 1; nothing for what the author left out.
    pub line: Option<u32>,
    /// The character of that line, from 1.
    pub column: Option<u32>,
    /// What is wrong there and how to mend it.
    pub detail: String,
    /// Whether a custom of ours asks for it, not a standard.
    pub house: bool,
}

impl fmt::Display for PageFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.rule, self.place, self.detail)
    }
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name for ever.
    pub id: &'static str,
    /// What it asks, in one sentence.
    pub asks: &'static str,
    /// Where it comes from: success criteria of WCAG 2.2 with their level, criteria of RGAA 4.1, or evidence of our own.
    pub source: &'static str,
    /// Whether it is our own custom rather than a standard: other people's good pages may do otherwise.
    pub house: bool,
    /// What it can be asked of.
    pub scope: Scope,
    /// Pages or parts that keep the rule.
    pub passes: &'static [&'static str],
    /// Pages or parts that break it.
    pub fails: &'static [&'static str],
    look: fn(&Page<'_>, &mut Report<'_>),
}

/// What a rule can be asked of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Any piece of HTML.
    Part,
    /// Only a whole page.
    Page,
    /// Only a whole page on a shared device.
    Kiosk,
}

/// Every rule, in the order of their chapters.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        document::RULES,
        language::RULES,
        headings::RULES,
        labels::RULES,
        errors::RULES,
        controls::RULES,
        pictures::RULES,
        keyboard::RULES,
        pressed::RULES,
        focus_seen::RULES,
        context::RULES,
        tables::RULES,
        structure::RULES,
        appearance::RULES,
        letters::RULES,
        links_in_text::RULES,
        orientation::RULES,
        aria::RULES,
        aria::STRUCTURE,
        aria::ALLOWED,
        aria::FITTING,
        house::RULES,
    ]
    .into_iter()
    .flatten()
}

/// What is looked at, and how strictly.
#[derive(Clone, Copy)]
struct Look {
    whole: bool,
    kiosk: bool,
    house: bool,
}

fn run(html: &Html, look: Look) -> Vec<PageFinding> {
    let page = Page::new(html, look.house, look.whole);
    let mut findings = Vec::new();
    for rule in rules() {
        let applies = match rule.scope {
            Scope::Part => true,
            Scope::Page => look.whole,
            Scope::Kiosk => look.whole && look.kiosk,
        };
        if applies && (look.house || !rule.house) {
            (rule.look)(&page, &mut Report { rule, findings: &mut findings });
        }
    }
    findings
}

/// Where one rule writes down what it finds.
struct Report<'a> {
    rule: &'static Rule,
    findings: &'a mut Vec<PageFinding>,
}

impl Report<'_> {
    fn at(&mut self, element: ElementRef<'_>, detail: impl Into<String>) {
        let (line, column) = source::place_of(element).unzip();
        self.write(page::opening_tag(element), source::path_of(element), line, column, detail.into());
    }

    fn page(&mut self, detail: impl Into<String>) {
        self.write("the page".to_owned(), String::new(), None, None, detail.into());
    }

    fn write(&mut self, place: String, path: String, line: Option<u32>, column: Option<u32>, detail: String) {
        let (rule, house) = (self.rule.id, self.rule.house);
        self.findings.push(PageFinding { rule, place, path, line, column, detail, house });
    }
}
