//! Where an element stands in the source, and what the page's own style sheets say about it.
//!
//! The parser forgets both, so they are written into the tags before it reads them: a first reading finds out which rules of a
//! `<style>` are about which tag, a second one has everything at hand.

use scraper::{ElementRef, Html, Selector};

/// The attribute that carries `number:line:column`.
const PLACE: &str = "data-page-rules-place";
/// The attribute that carries what style sheets in the page say.
const SHEET: &str = "data-page-rules-sheet";

/// Elements whose content is text to the parser, whatever it looks like.
const RAW: [&str; 9] = ["iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"];

/// What the page rules ask of a style sheet; a block without any of it is about looks that nobody judges here.
const MATTERS: [&str; 19] = [
    "background",
    "border",
    "clip",
    "color",
    "display",
    "filter",
    "font",
    "line-height",
    "opacity",
    "position",
    "rotate",
    "spacing",
    "text-decoration",
    "outline",
    "text-indent",
    "text-shadow",
    "transform",
    "visibility",
    "width",
];

/// The page, read with places and style sheets.
pub(super) fn read(source: &str, parse: fn(&str) -> Html) -> Html {
    let html = parse(&marked(source, |_| None));
    let rules = sheet_rules(&html);
    if rules.is_empty() {
        return html;
    }
    let mut said: Vec<Option<String>> = Vec::new();
    for element in html.root_element().descendent_elements() {
        let Some(number) = number_of(element) else { continue };
        let matching = rules.iter().filter(|(selector, _)| selector.matches(&element));
        let declarations: String = matching.map(|(_, declarations)| format!("{declarations};")).collect();
        if said.len() <= number {
            said.resize(number + 1, None);
        }
        said[number] = (!declarations.is_empty()).then_some(declarations);
    }
    parse(&marked(source, |number| said.get(number).cloned().flatten()))
}

/// Whether a source is a page, not a piece of one: it says so by a doctype, or by a tag that only a page has.
pub(super) fn is_whole(source: &str) -> bool {
    const OF_PAGES: [&str; 5] = ["!doctype", "html", "head", "body", "frameset"];
    let ends = |rest: &str| rest.starts_with(|after: char| after == '>' || after == '/' || after.is_whitespace());
    source.match_indices('<').any(|(at, _)| {
        let tag = &source[at + 1..];
        OF_PAGES.iter().any(|name| {
            tag.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name)) && ends(&tag[name.len()..])
        })
    })
}

/// The line and character of an element's tag, from 1; nothing for elements that the parser added.
pub(super) fn place_of(element: ElementRef<'_>) -> Option<(u32, u32)> {
    let mut parts = element.attr(PLACE)?.split(':').skip(1).map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

/// Whether the author wrote a tag of it without any attribute; a parser adds paragraphs that nobody wrote.
pub(super) fn is_bare(element: ElementRef<'_>) -> bool {
    place_of(element).is_some() && element.value().attrs().all(|(name, _)| matches!(name, PLACE | SHEET))
}

/// What the style sheets in the page say about an element.
pub(super) fn sheet_of(element: ElementRef<'_>) -> &str {
    element.attr(SHEET).unwrap_or_default()
}

/// How to find the element again: a CSS selector that matches it alone, as far as ids in the page are unique.
pub(super) fn path_of(element: ElementRef<'_>) -> String {
    let mut steps = Vec::new();
    for element in super::page::lineage(element) {
        let name = element.value().name();
        let plain = |id: &&str| id.starts_with(|first: char| first.is_ascii_alphabetic()) && id.chars().all(is_plain);
        if let Some(id) = element.attr("id").filter(plain) {
            steps.push(format!("{name}#{id}"));
            break;
        }
        let same = |other: ElementRef<'_>| other.value().name() == name;
        let before = element.prev_siblings().filter_map(ElementRef::wrap).filter(|other| same(*other)).count();
        let after = element.next_siblings().filter_map(ElementRef::wrap).any(same);
        let nth = if before > 0 || after { format!(":nth-of-type({})", before + 1) } else { String::new() };
        steps.push(format!("{name}{nth}"));
    }
    steps.reverse();
    steps.join(" > ")
}

fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

fn number_of(element: ElementRef<'_>) -> Option<usize> {
    element.attr(PLACE)?.split(':').next()?.parse().ok()
}

/// The source with its place written into each start tag, and what `sheet` has for the tag of this number.
fn marked(source: &str, sheet: impl Fn(usize) -> Option<String>) -> String {
    let mut out = String::with_capacity(source.len() * 2);
    let (mut number, mut line, mut start_of_line, mut counted) = (0, 1_usize, 0, 0);
    let mut at = 0;
    while let Some(found) = source[at..].find('<').map(|offset| at + offset) {
        out.push_str(&source[at..found]);
        let rest = &source[found..];
        let length =
            rest[1..].bytes().take_while(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0xc | b'/' | b'>'));
        let name = &rest[1..=length.count()];
        if rest.starts_with("<!--") {
            let end = rest[2..].find("-->").map_or(rest.len(), |end| end + 5);
            out.push_str(&rest[..end]);
            at = found + end;
            continue;
        }
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            out.push('<');
            at = found + 1;
            continue;
        }
        for (offset, _) in source[counted..found].match_indices('\n') {
            (line, start_of_line) = (line + 1, counted + offset + 1);
        }
        counted = found;
        let column = source[start_of_line..found].chars().count() + 1;
        out.push_str(&format!("<{name} {PLACE}=\"{number}:{line}:{column}\""));
        if let Some(sheet) = sheet(number) {
            out.push_str(&format!(" {SHEET}=\"{}\"", sheet.replace('&', "&amp;").replace('"', "&quot;")));
        }
        number += 1;
        let attributes = tag_length(&rest[1 + name.len()..]);
        let mut end = 1 + name.len() + attributes;
        let name = name.to_ascii_lowercase();
        if RAW.contains(&name.as_str()) && !rest[..end].ends_with("/>") {
            end += closing(&rest[end..], &name);
        }
        // A slash right behind the name must not become part of the attribute that was put there.
        out.push_str(&rest[1 + name.len()..end]);
        at = found + end;
    }
    out.push_str(&source[at..]);
    out
}

/// How far a start tag goes, from behind its name to behind its `>`.
fn tag_length(rest: &str) -> usize {
    let mut quote = None;
    let mut before = b' ';
    for (at, byte) in rest.bytes().enumerate() {
        match (quote, byte) {
            (Some(open), _) if open == byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, b'>') => return at + 1,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
        }
    }
    rest.len()
}

/// How far raw text goes, up to its end tag.
fn closing(rest: &str, name: &str) -> usize {
    let tag = |at: usize| rest.get(at + 2..at + 2 + name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name));
    rest.match_indices("</").map(|(at, _)| at).find(|at| tag(*at)).unwrap_or(rest.len())
}

/// The rules of every `<style>` that holds always, the weakest first: those under conditions (`@media` and the like) are left out.
fn sheet_rules(html: &Html) -> Vec<(Selector, String)> {
    let mut rules = Vec::new();
    for style in html.root_element().descendent_elements().filter(|element| element.value().name() == "style") {
        if style.attr("media").is_some_and(|media| !matches!(media.trim(), "" | "all" | "screen")) {
            continue;
        }
        let text = without_comments(&style.text().collect::<String>());
        for (head, block) in unnested(&text) {
            if head.starts_with('@') || !MATTERS.iter().any(|property| block.contains(property)) {
                continue;
            }
            for one in alternatives(&head) {
                if let Ok(selector) = Selector::parse(one) {
                    rules.push((specificity(one), selector, block.clone()));
                }
            }
        }
    }
    rules.sort_by_key(|(weight, _, _)| *weight);
    rules.into_iter().map(|(_, selector, block)| (selector, block)).collect()
}

/// How deep rules stand in each other: nobody writes more by hand, and a page may have millions of braces.
pub(super) const DEEPEST: usize = 8;

/// The rules of a style sheet, where a rule that stands inside another one (CSS Nesting 1) follows it under its whole selector. What
/// stands under a condition (`@media`) is left in one block, for whoever asks further.
pub(super) fn unnested(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (head, block) in blocks(text) {
        if head.starts_with('@') {
            found.push((head.to_owned(), block.to_owned()));
        } else {
            unnest(head.to_owned(), block, DEEPEST, &mut found);
        }
    }
    found
}

fn unnest(head: String, block: &str, depth: usize, found: &mut Vec<(String, String)>) {
    let inner = blocks(block);
    found.push((head.clone(), own_declarations(block)));
    for (part, block) in inner.into_iter().filter(|_| depth > 0) {
        if part.starts_with('@') {
            // What stands in a condition right away is about the elements of the rule around.
            found.push((part.to_owned(), format!("{head} {{ {block} }}")));
        } else if let Some(whole) = within_rule(&head, part) {
            unnest(whole, block, depth - 1, found);
        }
    }
}

/// The longest selector that is made of two: a page that has more wants to keep us busy.
const LONGEST: usize = 4_096;

/// The selector of a rule inside another one: `&` is what the rule around is about, and without it what is inside of that.
/// None, where that would be too long.
fn within_rule(around: &str, head: &str) -> Option<String> {
    let copies = head.matches('&').count().max(alternatives(head).count());
    if around.len().saturating_mul(copies) > LONGEST || head.len() > LONGEST {
        return None;
    }
    let several = alternatives(around).nth(1).is_some();
    let around = if several { format!(":is({around})") } else { around.to_owned() };
    let whole = |one: &str| {
        if one.contains('&') { one.replace('&', &around) } else { format!("{around} {one}") }
    };
    Some(alternatives(head).map(whole).collect::<Vec<_>>().join(", "))
}

/// What a block declares itself, without the rules that stand in it.
fn own_declarations(block: &str) -> String {
    let mut own = String::new();
    let mut rest = block;
    while let Some(open) = rest.find('{') {
        own.push_str(&rest[..rest[..open].rfind(';').map_or(0, |end| end + 1)]);
        rest = &rest[open + block_length(&rest[open..])..];
    }
    own + rest
}

/// The rules of a style sheet: what stands before a block, and in it.
pub(super) fn blocks(text: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let head = rest[..open].rsplit(';').next().unwrap_or_default().trim();
        let close = open + block_length(&rest[open..]);
        let block = &rest[open + 1..close];
        found.push((head, block.strip_suffix('}').unwrap_or(block).trim()));
        rest = &rest[close..];
    }
    found
}

/// The selectors of a list; commas in parentheses belong to one of them.
pub(super) fn alternatives(head: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_i32;
    head.split(move |letter: char| {
        depth += i32::from(letter == '(') - i32::from(letter == ')');
        letter == ',' && depth == 0
    })
    .map(str::trim)
}

/// How much a selector weighs (CSS Selectors 4, "specificity"), near enough: ids, then classes and the like, then names.
fn specificity(selector: &str) -> usize {
    // What stands in `:is(…)` weighs what it is.
    let selector = &selector.replace(":is(", " ");
    let count = |signs: &[char]| selector.matches(signs).count();
    let names =
        selector.split([' ', '>', '+', '~']).filter(|part| part.starts_with(|first: char| first.is_alphabetic()));
    count(&['#']) * 10_000 + count(&['.', '[', ':']) * 100 + names.count()
}

pub(super) fn without_comments(text: &str) -> String {
    let mut pieces = text.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |kept, piece| kept + piece.split_once("*/").map_or("", |(_, after)| after))
}

/// How far a block goes, from its `{` to behind its `}`.
pub(super) fn block_length(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}
