//! Writing YAML as a clerk would: two spaces, plain texts where they are plain, quotes where they must be.

use std::fmt::Write as _;

/// A file in the making.
#[derive(Debug, Default)]
pub struct Writer {
    text: String,
    depth: usize,
    /// Whether the next line begins a member of a list.
    dash: bool,
}

impl Writer {
    /// The file.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    /// A comment on lines of its own.
    pub fn comment(&mut self, text: &str) {
        for line in text.lines() {
            let indent = "  ".repeat(self.depth);
            let _infallible = writeln!(self.text, "{indent}# {line}");
        }
    }

    /// An empty line.
    pub fn gap(&mut self) {
        self.text.push('\n');
    }

    fn indent(&mut self) {
        let depth = if self.dash { self.depth - 1 } else { self.depth };
        self.text.push_str(&"  ".repeat(depth));
        if std::mem::take(&mut self.dash) {
            self.text.push_str("- ");
        }
    }

    /// `name: text`; nothing when there is no text.
    pub fn text(&mut self, name: &str, text: Option<&str>) {
        let Some(text) = text else { return };
        self.indent();
        if text.contains('\n') {
            let indent = "  ".repeat(self.depth + 1);
            let _infallible = writeln!(self.text, "{name}: |-");
            for line in text.lines() {
                let line = if line.is_empty() { String::new() } else { format!("{indent}{line}") };
                let _infallible = writeln!(self.text, "{line}");
            }
        } else {
            let _infallible = writeln!(self.text, "{name}: {}", scalar(text, false));
        }
    }

    /// `name: true`; nothing when it is not.
    pub fn flag(&mut self, name: &str, flag: bool) {
        self.text(name, flag.then_some("true"));
    }

    /// `name: 12`
    pub fn number(&mut self, name: &str, number: impl Into<i64>) {
        self.text(name, Some(&number.into().to_string()));
    }

    /// `name: [a, b]`; nothing when the list is empty.
    pub fn words<'w>(&mut self, name: &str, words: impl IntoIterator<Item = &'w str>) {
        let words: Vec<String> = words.into_iter().map(|word| scalar(word, true)).collect();
        if !words.is_empty() {
            self.indent();
            let _infallible = writeln!(self.text, "{name}: [{}]", words.join(", "));
        }
    }

    /// `name:` and below it what `inside` writes.
    pub fn parts(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.indent();
        let _infallible = writeln!(self.text, "{name}:");
        self.depth += 1;
        inside(self);
        self.depth -= 1;
    }

    /// `name:` and below it the members of a list, each written by `inside`; nothing when the list is empty.
    pub fn list<T>(&mut self, name: &str, members: &[T], mut inside: impl FnMut(&mut Self, &T)) {
        if members.is_empty() {
            return;
        }
        self.parts(name, |writer| {
            for member in members {
                writer.depth += 1;
                writer.dash = true;
                inside(writer, member);
                writer.dash = false;
                writer.depth -= 1;
            }
        });
    }
}

/// A text on one line, in quotes when YAML would read something else without them; `flow`: in a list between brackets.
fn scalar(text: &str, flow: bool) -> String {
    let first = text.chars().next().unwrap_or(' ');
    let plain = !text.is_empty()
        && text.trim() == text
        && !"!&*-?|>@`\"'%#{}[],:=~".contains(first)
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.ends_with(':')
        && !(flow && text.contains(['[', ']', '{', '}', ',']))
        && !text.chars().any(char::is_control)
        && !matches!(text, "~" | "null" | "---" | "...");
    if plain { text.to_owned() } else { quoted(text) }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            letter if letter.is_control() => {
                let _infallible = write!(quoted, "\\u{:04x}", u32::from(letter));
            }
            letter => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}
