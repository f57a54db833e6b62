//! Texts of Publik, which may be HTML, as plain text.

use ego_tree::iter::Edge;
use scraper::{Html, Node};

/// Longer texts are pasted documents; nobody reads them before a question.
const MAX_LENGTH: usize = 20_000;

/// Elements that begin a line of their own.
const LINES: [&str; 14] = ["p", "br", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "hr"];

/// A text without markup: paragraphs and items of lists are lines, links stand behind their words in parentheses.
pub(super) fn plain(text: &str) -> String {
    let text = cut(text);
    if !text.contains(['<', '&']) {
        return tidy(text);
    }
    let fragment = Html::parse_fragment(text);
    let mut out = String::new();
    let mut words_of_link = Vec::new();
    for edge in fragment.tree.root().traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                // A line end of the source is a space in HTML.
                Node::Text(text) => out.push_str(&text.replace(['\n', '\r', '\t', '\u{a0}'], " ")),
                Node::Element(element) if element.name() == "a" => words_of_link.push(out.len()),
                Node::Element(element) if LINES.contains(&element.name()) => {
                    out.push('\n');
                    if element.name() == "li" {
                        out.push_str("- ");
                    }
                }
                _ => {}
            },
            Edge::Close(node) => match node.value() {
                Node::Element(element) if element.name() == "a" => {
                    let words =
                        words_of_link.pop().and_then(|from| out.get(from..)).unwrap_or_default().trim().to_owned();
                    let target = element.attr("href").unwrap_or_default().trim();
                    let scheme =
                        target.starts_with("http") || target.starts_with("{{") || target.starts_with("mailto:");
                    let target = target.trim_start_matches("mailto:");
                    if scheme && !words.contains(target) {
                        out.push_str(&format!(" ({target})"));
                    }
                }
                Node::Element(element) if LINES.contains(&element.name()) && element.name() != "br" => out.push('\n'),
                _ => {}
            },
        }
    }
    tidy(&out)
}

/// Lines without needless spaces, and no empty lines.
pub(super) fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty() && line != "-").collect::<Vec<_>>().join("\n")
}

/// In one line, as labels are.
pub(super) fn line(text: &str) -> String {
    plain(text).replace('\n', " ")
}

fn cut(text: &str) -> &str {
    let end = text.char_indices().nth(MAX_LENGTH).map_or(text.len(), |(at, _)| at);
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_lines() {
        for (html, text) in [
            ("<p>Bonjour&nbsp;!</p>\n\n<p>Déjà &eacute;crit</p>", "Bonjour !\nDéjà écrit"),
            ("<ul>\n\t<li>un</li>\n\t<li>deux</li>\n</ul>", "- un\n- deux"),
            ("Voir <a href=\"https://x.be/a\">le site</a>.", "Voir le site (https://x.be/a)."),
            ("<a href=\"#top\">haut</a>", "haut"),
            ("<p><!--StartFragment-->a<br>b</p>", "a\nb"),
            ("a & b < c", "a & b < c"),
            ("<p>&nbsp;</p>", ""),
        ] {
            assert_eq!(plain(html), text, "{html}");
        }
    }
}
