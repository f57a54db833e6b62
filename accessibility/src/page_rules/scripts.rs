//! What the scripts that stand in the page do, as far as their words say it for certain: leave, open, send, give the focus away.
//!
//! Scripts are read, never run. A function of the page that is called by its name is looked up once; what a linked script does is unknown.

use scraper::ElementRef;

use super::{
    page::Page,
    source::{block_length, without_comments},
};

/// What an attribute such as `onchange` does: its code and that of the page's own functions which it calls, without spaces.
pub(super) fn told(page: &Page<'_>, code: &str) -> String {
    let mut told = squeezed(code);
    let sources: Vec<String> = inline(page).map(|(_, source)| source).collect();
    for name in called(code) {
        for source in &sources {
            if let Some(body) = body_of(source, name) {
                told.push(';');
                told.push_str(&squeezed(body));
            }
        }
    }
    told
}

/// What runs as soon as the page is there: `onload` of the body, `window.onload`, and what scripts say outside of any function.
pub(super) fn on_load<'a>(page: &Page<'a>) -> Vec<(ElementRef<'a>, String)> {
    let mut found = Vec::new();
    for body in page.named("body") {
        if let Some(code) = body.attr("onload") {
            found.push((body, told(page, code)));
        }
    }
    for (script, source) in inline(page) {
        let outside = outside_of_blocks(&source);
        let mut code = told(page, &outside);
        if let Some((_, handler)) = source.split_once("onload").map(|(before, rest)| (before, rest.trim_start()))
            && let Some(handler) = handler.strip_prefix('=').map(str::trim_start)
        {
            let name: String = handler.chars().take_while(|letter| is_word(*letter)).collect();
            let named = if name == "function" { block(handler) } else { body_of(&source, &name) };
            code.push(';');
            code.push_str(&squeezed(named.unwrap_or_default()));
        }
        found.push((script, code));
    }
    found
}

/// The scripts of the page, without their comments.
pub(super) fn inline<'p, 'a>(page: &'p Page<'a>) -> impl Iterator<Item = (ElementRef<'a>, String)> + 'p {
    let runs = |script: &ElementRef<'_>| {
        script.attr("src").is_none()
            && script.attr("type").is_none_or(|kind| kind.is_empty() || kind.contains("script") || kind == "module")
    };
    page.named("script").filter(runs).map(|script| (script, without_comments(&script.text().collect::<String>())))
}

/// Whether squeezed code shows another page, sends a form or opens a window.
pub(super) fn leaves(code: &str) -> bool {
    const CALLS: [&str; 9] = [
        ".submit()",
        "requestSubmit(",
        "location.assign(",
        "location.replace(",
        "location.reload(",
        "history.back(",
        "history.go(",
        "MM_jumpMenu(",
        "__doPostBack(",
    ];
    CALLS.iter().any(|call| code.contains(call)) || opens(code) || goes(code)
}

/// Whether squeezed code opens a window.
pub(super) fn opens(code: &str) -> bool {
    code.match_indices("window.open(").any(|(at, _)| !code[..at].ends_with(is_word))
}

/// Whether squeezed code says where to go: `location = …`, `location.href = …`; a place on this page is no other page.
fn goes(code: &str) -> bool {
    ["location=", "location.href="].iter().any(|assigned| {
        code.match_indices(assigned).any(|(at, _)| {
            let (before, after) = (&code[..at], &code[at + assigned.len()..]);
            let owner = match before.strip_suffix('.') {
                Some(before) => {
                    ["window", "document", "self", "top", "parent"].iter().any(|owner| before.ends_with(owner))
                }
                // `?location=` stands in an address.
                None => !before.ends_with(|sign| is_word(sign) || "?&'\"".contains(sign)),
            };
            owner && !after.starts_with(['=', '#']) && !after.starts_with("'#") && !after.starts_with("\"#")
        })
    })
}

/// Whether squeezed code does nothing but keep an event to itself.
pub(super) fn is_idle(code: &str) -> bool {
    const IDLE: [&str; 6] =
        ["event.stopPropagation()", "event.preventDefault()", "returnfalse", "returntrue", "void(0)", "javascript:"];
    let mut rest = code.to_owned();
    for idle in IDLE {
        rest = rest.replace(idle, "");
    }
    rest.chars().all(|sign| sign == ';')
}

/// Code without spaces.
pub(super) fn squeezed(code: &str) -> String {
    code.split_whitespace().collect()
}

/// The names before a `(`.
fn called(code: &str) -> impl Iterator<Item = &str> {
    code.match_indices('(').filter_map(|(at, _)| {
        let before = code[..at].trim_end();
        let start = before.rfind(|letter: char| !is_word(letter)).map_or(0, |at| at + letter_length(before, at));
        let name = &before[start..];
        // What belongs to something (`form.go()`) is no function of the page.
        let before = &before[..start];
        let declared = before.trim_end().ends_with("function");
        (!name.is_empty() && name != "function" && !declared && !before.ends_with('.')).then_some(name)
    })
}

fn letter_length(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}

/// The body of a function of this name.
fn body_of<'s>(source: &'s str, name: &str) -> Option<&'s str> {
    if name.is_empty() {
        return None;
    }
    source.match_indices(name).find_map(|(at, _)| {
        let (before, after) = (source[..at].trim_end(), source[at + name.len()..].trim_start());
        let declared = before.ends_with("function") && after.starts_with('(');
        if declared {
            return block(after);
        }
        let value =
            after.strip_prefix('=').filter(|_| !source[..at].ends_with(|letter| is_word(letter) || letter == '.'));
        let value = value?.trim_start();
        let value = value.strip_prefix("async").unwrap_or(value).trim_start();
        if value.starts_with("function") {
            return block(value);
        }
        // The body of an arrow may have no braces; the next ones are not its own.
        let arrow = value.starts_with('(').then(|| value.split_once("=>")).flatten();
        arrow.map(|(_, body)| body.trim_start()).filter(|body| body.starts_with('{')).and_then(block)
    })
}

/// The first block in braces.
fn block(text: &str) -> Option<&str> {
    let open = text.find('{')?;
    Some(&text[open..open + block_length(&text[open..])])
}

fn outside_of_blocks(source: &str) -> String {
    let mut outside = String::new();
    let mut rest = source;
    while let Some(open) = rest.find('{') {
        outside.push_str(&rest[..open]);
        rest = &rest[open + block_length(&rest[open..])..];
    }
    outside.push_str(rest);
    // What an arrow leads to runs later, too.
    outside.split_inclusive([';', '\n']).filter_map(|statement| statement.split("=>").next()).collect()
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '$')
}
