//! Files of Publik as trees: XML within bounds, and the members that its elements have.

use procedure::Finding;
use roxmltree::{Document, Node, ParsingOptions};

/// The largest export that is known has 3 MB, of pictures in a workflow.
pub(super) const MAX_BYTES: usize = 16 * 1024 * 1024;
/// A form of a thousand fields has a hundred thousand.
const MAX_NODES: u32 = 1_000_000;

/// Reads a file as XML. Document types and entities of one's own are refused: nobody writes them, but who wants to make a reader
/// fetch files or fill its memory.
///
/// # Errors
/// One finding, with the place.
pub(super) fn read<'a>(name: &str, bytes: &'a [u8]) -> Result<Document<'a>, Finding> {
    let broken = |what: String| Finding::error("import-unreadable", name, what);
    if bytes.len() > MAX_BYTES {
        let what = format!("the file has {} bytes; {MAX_BYTES} are read", bytes.len());
        return Err(broken(what).cure("export one form alone"));
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.trim_start_matches('\u{feff}').trim_start(),
        Err(error) => return Err(broken(format!("the file is no UTF-8 at byte {}", error.valid_up_to()))),
    };
    let options = ParsingOptions { allow_dtd: false, nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| {
        let at = error.pos();
        broken(format!("this is no XML: {error}"))
            .at(at.row, at.col)
            .cure("export the form again from Publik (`.wcs`); the file may have been cut off")
    })
}

/// The first member of that name.
pub(super) fn child<'a, 'd>(node: Node<'a, 'd>, name: &str) -> Option<Node<'a, 'd>> {
    node.children().find(|child| child.has_tag_name(name))
}

/// The text of an element, all of it, without spaces around.
pub(super) fn content(node: Node<'_, '_>) -> String {
    let text: String = node.children().filter(Node::is_text).filter_map(|child| child.text()).collect();
    text.trim().to_owned()
}

/// The text of a member; empty when it is not there.
pub(super) fn text(node: Node<'_, '_>, name: &str) -> String {
    child(node, name).map(content).unwrap_or_default()
}
