//! Reading a tree member by member: every member that is missing, wrong or unknown is a finding with its place.

use std::cell::RefCell;

use procedure::{Finding, Id};

use super::{Content, Node, Place, Placed};

/// Reads one file and collects what is wrong with it.
#[derive(Debug)]
pub struct Reader<'f> {
    file: &'f str,
    findings: RefCell<Vec<Finding>>,
}

impl<'f> Reader<'f> {
    /// A reader of the file of this name.
    #[must_use]
    pub fn new(file: &'f str) -> Self {
        Self { file, findings: RefCell::default() }
    }

    /// What was found.
    #[must_use]
    pub fn findings(self) -> Vec<Finding> {
        self.findings.into_inner()
    }

    /// Adds a finding.
    pub fn fault(&self, code: &'static str, place: Place, what: impl Into<String>, cure: impl Into<String>) {
        let finding = Finding::error(code, self.file, what).at(place.line, place.column).cure(cure);
        self.findings.borrow_mut().push(finding);
    }

    /// The members of a node that must have names; `what` says what the node is, for the finding.
    pub fn entries<'r, 'n>(&'r self, node: &'n Node, what: &'static str) -> Entries<'r, 'f, 'n> {
        let members: &'n [(Placed<String>, Node)] = match &node.what {
            Content::Map(members) => members,
            _ => {
                let cure = format!("write its parts as `name: value`, one a line, as in `{what}`");
                self.fault("shape", node.place, format!("{what} has parts with names here"), cure);
                &[]
            }
        };
        for (at, (name, _)) in members.iter().enumerate() {
            if members[..at].iter().any(|(earlier, _)| earlier.what == name.what) {
                self.fault("twice", name.place, format!("`{}` stands here twice", name.what), "remove one of them");
            }
        }
        Entries { reader: self, what, place: node.place, members, asked: RefCell::default() }
    }

    /// The members of a list.
    pub fn list<'n>(&self, node: &'n Node, what: &str) -> &'n [Node] {
        match &node.what {
            Content::List(members) => members,
            Content::Text(text) if text.is_empty() => &[],
            _ => {
                self.fault("shape", node.place, format!("{what} is a list"), "begin each of its lines with `- `");
                &[]
            }
        }
    }

    /// A text, which may be anything but a list or parts.
    pub fn text(&self, node: &Node, what: &str) -> Option<Placed<String>> {
        match &node.what {
            Content::Text(text) => Some(Placed::at(text.trim().to_owned(), node.place)),
            _ => {
                let cure = "put it on one line; a text with a colon inside stands in \"…\"";
                self.fault("shape", node.place, format!("{what} is a text"), cure);
                None
            }
        }
    }

    /// An id.
    pub fn id(&self, text: &Placed<String>, what: &str) -> Option<Placed<Id>> {
        match text.parse() {
            Ok(id) => Some(Placed::at(id, text.place)),
            Err(_) => {
                let cure = match kebab(text) {
                    Some(id) => format!("write `{id}`"),
                    None => "use a-z, 0-9 and single hyphens, a letter first".to_owned(),
                };
                self.fault("name-shape", text.place, format!("`{}` is no name for {what}", text.what), cure);
                None
            }
        }
    }
}

/// The id nearest to a text.
#[must_use]
pub fn kebab(text: &str) -> Option<Id> {
    let plain = text.chars().map(|letter| match letter.to_lowercase().next().unwrap_or(letter) {
        'à' | 'â' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        letter if letter.is_ascii_alphanumeric() => letter,
        _ => '-',
    });
    let plain: String = plain.collect();
    let words = plain.split('-').filter(|word| !word.is_empty()).skip_while(|word| word.as_bytes()[0].is_ascii_digit());
    words.collect::<Vec<_>>().join("-").parse().ok()
}

/// The members of a node, taken by name.
#[derive(Debug)]
pub struct Entries<'r, 'f, 'n> {
    reader: &'r Reader<'f>,
    what: &'static str,
    /// Where the node begins.
    pub place: Place,
    members: &'n [(Placed<String>, Node)],
    asked: RefCell<Vec<&'static str>>,
}

impl<'n> Entries<'_, '_, 'n> {
    /// The member of this name.
    pub fn node(&self, name: &'static str) -> Option<&'n Node> {
        self.asked.borrow_mut().push(name);
        self.members.iter().find(|(member, _)| member.what == name).map(|(_, node)| node)
    }

    /// Whether the first member has this name: what a node is, its first name says.
    pub fn is(&self, name: &'static str) -> bool {
        self.members.iter().any(|(member, _)| member.what == name)
    }

    /// A text; none when it is absent or empty.
    pub fn text(&self, name: &'static str) -> Option<Placed<String>> {
        let text = self.reader.text(self.node(name)?, &format!("`{name}`"))?;
        (!text.is_empty()).then_some(text)
    }

    /// A text that must be there.
    pub fn needed(&self, name: &'static str) -> Option<Placed<String>> {
        let text = self.text(name);
        if text.is_none() {
            let what = format!("{} has no `{name}`", self.what);
            self.reader.fault("missing", self.place, what, format!("add a line `{name}: …`"));
        }
        text
    }

    /// An id that must be there.
    pub fn id(&self, name: &'static str) -> Option<Placed<Id>> {
        self.reader.id(&self.needed(name)?, &format!("`{name}`"))
    }

    /// An id that may be absent.
    pub fn id_if_any(&self, name: &'static str) -> Option<Placed<Id>> {
        self.reader.id(&self.text(name)?, &format!("`{name}`"))
    }

    /// Yes or no; no when it is absent.
    pub fn flag(&self, name: &'static str) -> bool {
        match self.text(name) {
            None => false,
            Some(text) => match text.to_lowercase().as_str() {
                "true" | "yes" | "oui" => true,
                "false" | "no" | "non" => false,
                _ => {
                    self.reader.fault("value", text.place, format!("`{name}` is yes or no"), "write `true` or `false`");
                    false
                }
            },
        }
    }

    /// A whole number within the type.
    pub fn number<T: std::str::FromStr>(&self, name: &'static str) -> Option<T> {
        let text = self.text(name)?;
        let number = text.replace(['_', ' '], "").parse().ok();
        if number.is_none() {
            let what = format!("`{name}` is a whole number, and not `{}`", text.what);
            self.reader.fault("value", text.place, what, "write digits alone, such as `12`");
        }
        number
    }

    /// One of several words.
    pub fn word<T: Copy>(&self, name: &'static str, words: &[(&str, T)]) -> Option<T> {
        let text = self.text(name)?;
        let found = words.iter().find(|(word, _)| *word == text.what).map(|(_, value)| *value);
        if found.is_none() {
            let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let cure = match nearest(&text, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`? It can be {}", known.join(", ")),
                None => format!("it can be {}", known.join(", ")),
            };
            self.reader.fault("value", text.place, format!("`{name}` cannot be `{}`", text.what), cure);
        }
        found
    }

    /// The members of a list; none when it is absent.
    pub fn list(&self, name: &'static str) -> &'n [Node] {
        self.node(name).map_or(&[], |node| self.reader.list(node, &format!("`{name}`")))
    }

    /// Ends the reading: members that nobody asked for are findings.
    pub fn end(self) {
        let asked = self.asked.into_inner();
        for (name, _) in self.members.iter().filter(|(name, _)| !asked.contains(&name.what.as_str())) {
            let cure = match nearest(name, asked.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it can have {}", asked.join(", ")),
            };
            self.reader.fault("unknown-part", name.place, format!("{} has no part `{}`", self.what, name.what), cure);
        }
    }
}

/// The word that somebody may have meant.
#[must_use]
pub fn nearest<'w>(typed: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    let allowed = typed.chars().count().div_ceil(3);
    words.map(|word| (distance(typed, word), word)).filter(|(far, _)| *far <= allowed).min().map(|(_, word)| word)
}

/// Levenshtein's distance.
fn distance(one: &str, two: &str) -> usize {
    let two: Vec<char> = two.chars().collect();
    let mut row: Vec<usize> = (0..=two.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (other, expected) in two.iter().enumerate() {
            let kept = before + usize::from(letter != *expected);
            before = row[other + 1];
            row[other + 1] = kept.min(before + 1).min(row[other] + 1);
        }
    }
    row[two.len()]
}
