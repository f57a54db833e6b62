//! Texts without their markup: HTML and Markdown, as far as forms use them.

/// The text of a piece of HTML: one line for each paragraph, a bullet for each point, addresses of links kept.
pub(crate) fn html(markup: &str) -> String {
    let (mut text, mut rest, mut link) = (String::new(), markup, None::<String>);
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        text.push_str(&before.replace(['\n', '\r', '\t'], " "));
        let is_tag = tag[1..].starts_with(|first: char| first.is_ascii_alphabetic() || first == '/' || first == '!');
        let Some(end) = tag.find('>').filter(|_| is_tag) else {
            text.push('<');
            rest = &tag[1..];
            continue;
        };
        let inside = &tag[1..end];
        rest = &tag[end + 1..];
        let name: String = inside.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        match name.to_ascii_lowercase().as_str() {
            "li" => text.push_str("\n• "),
            "script" | "style" => rest = rest.find("</").map_or("", |at| &rest[at..]),
            "a" => link = address_of(inside),
            "/a" => {
                if let Some(link) = link.take().filter(|link| !text.contains(link.as_str())) {
                    text.push_str(" (");
                    text.push_str(&link);
                    text.push(')');
                }
            }
            "b" | "strong" | "i" | "em" | "span" | "u" | "/b" | "/strong" | "/i" | "/em" | "/span" | "/u" | "sup"
            | "/sup" | "sub" | "/sub" | "abbr" | "/abbr" | "small" | "/small" | "code" | "/code" => {}
            "td" | "/td" | "th" | "/th" => text.push(' '),
            _ => text.push('\n'),
        }
    }
    text.push_str(&rest.replace(['\n', '\r', '\t'], " "));
    tidy(&entities(&text))
}

/// Where a link goes, when that says something outside of its page.
fn address_of(tag: &str) -> Option<String> {
    let (_, rest) = tag.split_once("href")?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start();
    let quote = rest.chars().next().filter(|quote| *quote == '"' || *quote == '\'')?;
    let address = rest[1..].split(quote).next()?.trim();
    let address = address.strip_prefix("mailto:").or_else(|| address.strip_prefix("tel:")).unwrap_or(address);
    (address.contains("://") || address.contains('@')).then(|| entities(address))
}

/// The text of a piece of Markdown, as far as forms use it.
pub(crate) fn markdown(source: &str) -> String {
    let mut text = String::new();
    for line in source.replace("\\n", "\n").replace('\r', "\n").lines() {
        let line = line.trim();
        let line = line.trim_start_matches('#').trim_start();
        let line = match line.strip_prefix("- ").or_else(|| line.strip_prefix("* ")) {
            Some(point) => format!("• {point}"),
            None => line.to_owned(),
        };
        text.push_str(&links(&line.replace("**", "").replace("__", "").replace("***", "")));
        text.push('\n');
    }
    let text = text.lines().map(without_stars).collect::<Vec<_>>().join("<br>");
    html(&text)
}

/// A line without the stars around what is stressed.
fn without_stars(line: &str) -> String {
    if line.matches('*').count() >= 2 { line.replace('*', "") } else { line.to_owned() }
}

/// `[text](address)` as `text (address)`.
fn links(line: &str) -> String {
    let mut text = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        text.push_str(before);
        match after.split_once("](").and_then(|(words, tail)| Some((words, tail.split_once(')')?))) {
            Some((words, (address, tail))) if !words.contains('[') => {
                let address = address.trim_start_matches("mailto:");
                text.push_str(words);
                if address != words && !address.is_empty() {
                    text.push_str(&format!(" ({address})"));
                }
                rest = tail;
            }
            _ => {
                text.push('[');
                rest = after;
            }
        }
    }
    text + rest
}

/// Character references as characters.
fn entities(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let known = after.split_once(';').filter(|(name, _)| name.len() <= 8);
        match known.and_then(|(name, tail)| Some((entity(name)?, tail))) {
            Some((letter, tail)) => {
                plain.push(letter);
                rest = tail;
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain + rest
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|letter| !letter.is_control());
    }
    let named = [
        ("amp", '&'),
        ("lt", '<'),
        ("gt", '>'),
        ("quot", '"'),
        ("apos", '\''),
        ("nbsp", '\u{a0}'),
        ("pound", '£'),
        ("euro", '€'),
        ("copy", '©'),
        ("hellip", '…'),
        ("ndash", '–'),
        ("mdash", '—'),
        ("lsquo", '‘'),
        ("rsquo", '’'),
        ("ldquo", '“'),
        ("rdquo", '”'),
        ("eacute", 'é'),
        ("egrave", 'è'),
        ("agrave", 'à'),
        ("ccedil", 'ç'),
        ("laquo", '«'),
        ("raquo", '»'),
        ("bull", '•'),
        ("middot", '·'),
        ("deg", '°'),
    ];
    named.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)
}

/// Lines without spaces around them or twice, and without empty ones.
fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty() && line != "•").collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_lines_of_text() {
        for (markup, text) in [
            ("<p class=\"a\">One</p>\n<p>Two &amp; three</p>", "One\nTwo & three"),
            ("<ul><li>a</li><li><b>b</b></li></ul>", "• a\n• b"),
            ("See <a href=\"https://example.org/x\">this page</a>.", "See this page (https://example.org/x)."),
            ("a < b and <broken", "a < b and <broken"),
            ("", ""),
        ] {
            assert_eq!(html(markup), text, "{markup}");
        }
        assert_eq!(
            markdown("## Title\n\n**bold** and [a page](https://e.org)\n- x"),
            "Title\nbold and a page (https://e.org)\n• x"
        );
    }
}
