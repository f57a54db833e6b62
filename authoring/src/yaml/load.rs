//! Loading: events of the parser become a tree. What YAML can do beyond texts, lists and maps is refused: a clerk did not mean it, and
//! aliases can make a small file a huge tree.

use procedure::Finding;
use saphyr_parser::{Event, Parser, Span};

use super::{Content, Node, Place, Placed};

/// A file larger than this is no procedure.
const MAX_BYTES: usize = 1024 * 1024;
/// Groups, steps, fields and options need half of it.
const MAX_DEPTH: usize = 24;

/// The tree of a file.
///
/// # Errors
/// The finding that says why there is none; a file that breaks off has no second fault.
pub fn load(file: &str, text: &str) -> Result<Node, Finding> {
    let fault = |place: Place, what: &str, cure: &str| {
        Finding::error("yaml-unreadable", file, what.to_owned()).at(place.line, place.column).cure(cure)
    };
    let start = Place { line: 1, column: 1 };
    if text.len() > MAX_BYTES {
        return Err(fault(start, "the file has more than a megabyte", "split the procedure in two"));
    }
    let mut open: Vec<Node> = Vec::new();
    let mut names: Vec<Option<Placed<String>>> = Vec::new();
    let mut root = None;
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| {
            let marker = error.marker();
            let place = Place { line: number(marker.line()), column: number(marker.col() + 1) };
            let cure = "look at the indentation (spaces, never tabs), at colons without a space behind them, and put texts \
                        with a colon, a # or a quote inside into \"…\"";
            fault(place, &format!("this is no YAML: {}", error.info()), cure)
        })?;
        let place = placed(span);
        let done = match event {
            Event::Scalar(_, _, anchor, ref tag)
            | Event::SequenceStart(anchor, ref tag)
            | Event::MappingStart(anchor, ref tag)
                if anchor != 0 || tag.is_some() =>
            {
                return Err(fault(place, "anchors (&) and types (!) are not used here", "write the text in \"…\""));
            }
            Event::Alias(_) => {
                return Err(fault(place, "aliases (*) are not used here", "write it out, or put the text in \"…\""));
            }
            Event::Scalar(text, ..) => Placed::at(Content::Text(text.into_owned()), place),
            Event::SequenceStart(..) | Event::MappingStart(..) if open.len() >= MAX_DEPTH => {
                return Err(fault(place, "this lies too deep inside of other parts", "check the indentation"));
            }
            Event::SequenceStart(..) => {
                open.push(Placed::at(Content::List(Vec::new()), place));
                names.push(None);
                continue;
            }
            Event::MappingStart(..) => {
                open.push(Placed::at(Content::Map(Vec::new()), place));
                names.push(None);
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                names.pop();
                match open.pop() {
                    Some(done) => done,
                    None => continue,
                }
            }
            Event::DocumentStart(_) if root.is_some() => {
                return Err(fault(place, "a second document begins here (---)", "one file holds one procedure"));
            }
            _ => continue,
        };
        match open.last_mut().map(|node| &mut node.what) {
            None => root = Some(done),
            Some(Content::List(members)) => members.push(done),
            Some(Content::Map(members)) => match (names.last_mut().and_then(Option::take), done) {
                (Some(name), member) => members.push((name, member)),
                (None, Placed { what: Content::Text(name), place }) => {
                    if let Some(last) = names.last_mut() {
                        *last = Some(Placed::at(name, place));
                    }
                }
                (None, member) => {
                    return Err(fault(member.place, "a name is missing before this part", "write `name:` before it"));
                }
            },
            Some(Content::Text(_)) => {}
        }
    }
    root.ok_or_else(|| fault(start, "the file is empty", "begin with `procedure:` and its name"))
}

fn placed(span: Span) -> Place {
    Place { line: number(span.start.line()), column: number(span.start.col() + 1) }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
