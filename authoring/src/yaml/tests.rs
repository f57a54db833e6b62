//! What can stand in a file, what is refused with its place, and that what is written reads as it was.

use proptest::prelude::*;

use super::{Content, Node, Reader, Writer, load, nearest};

/// A tree in one line: texts in quotes, places left out.
fn told(node: &Node) -> String {
    match &node.what {
        Content::Text(text) => format!("{text:?}"),
        Content::List(members) => format!("[{}]", members.iter().map(told).collect::<Vec<_>>().join(" ")),
        Content::Map(members) => {
            let members = members.iter().map(|(name, node)| format!("{}:{}", name.what, told(node)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(" "))
        }
    }
}

#[track_caller]
fn reads(text: &str, expected: &str) {
    assert_eq!(
        load("f.yaml", text).map(|node| told(&node)).map_err(|finding| finding.to_string()),
        Ok(expected.to_owned())
    );
}

#[test]
fn every_scalar_is_a_text_until_somebody_asks() {
    reads("a: no\nb: 1.0\nc: ~\nd:\n", r#"{a:"no" b:"1.0" c:"~" d:""}"#);
    reads("- a: [x, 'y z']\n  b: \"c: d\"\n", r#"[{a:["x" "y z"] b:"c: d"}]"#);
}

#[test]
fn what_cannot_be_meant_is_refused_where_it_stands() {
    for (text, place, said) in [
        ("", "f.yaml:1:1", "empty"),
        ("a: &x 1\nb: *x\n", "f.yaml:1:", "anchors"),
        ("a: !!int 1\n", "f.yaml:1:", "types (!)"),
        ("a: 1\n---\nb: 2\n", "f.yaml:2:1", "second document"),
        ("a: [1\n", "f.yaml:2:1", "no YAML"),
        ("a:\n\t- b\n", "f.yaml:2:", "no YAML"),
        (&"[".repeat(100), "f.yaml:1:25", "too deep"),
        (&"x".repeat(2_000_000), "f.yaml:1:1", "megabyte"),
    ] {
        let finding = load("f.yaml", text).map(|node| told(&node)).expect_err(said).to_string();
        assert!(finding.starts_with(place) && finding.contains(said), "{said}: {finding}");
    }
}

#[test]
fn parts_that_are_missing_twice_or_unknown_are_all_told() {
    let node = load("f.yaml", "nmae: x\nflag: perhaps\nflag: no\n").expect("a tree");
    let reader = Reader::new("f.yaml");
    let entries = reader.entries(&node, "thing");
    assert_eq!((entries.id("name").map(|id| id.what), entries.flag("flag")), (None, false));
    entries.end();
    let codes: Vec<String> =
        reader.findings().iter().map(|finding| format!("{} {:?}", finding.code, finding.line)).collect();
    assert_eq!(codes, ["twice Some(3)", "missing Some(1)", "value Some(2)", "unknown-part Some(1)"]);
    assert_eq!(nearest("nmae", ["name", "number"].into_iter()), Some("name"));
    assert_eq!(nearest("xyz", ["name", "number"].into_iter()), None);
}

proptest! {
    #[test]
    fn whatever_text_is_written_reads_as_it_was(text in "\\PC{0,40}", line in "[ -~é]{0,20}") {
        let text = text.trim();
        // A text over several lines is a message, whose lines are no blanks at their ends.
        let lines = format!("{}\n{}", "x", line.trim());
        let several = if line.trim().is_empty() { "x" } else { &lines };
        let mut writer = Writer::default();
        writer.text("one", Some(text));
        writer.words("list", [text]);
        writer.text("several", Some(several));
        let node = load("f.yaml", &writer.finish()).expect("reads");
        let expected = format!("{{one:{text:?} list:[{text:?}] several:{several:?}}}");
        prop_assert_eq!(told(&node), expected);
    }

    #[test]
    fn whatever_a_file_holds_it_is_a_tree_or_a_finding(text in "[-a:& *!|>\\[\\]{}\"'#\n\t]{0,60}") {
        if let Err(finding) = load("f.yaml", &text) {
            prop_assert!(finding.line.is_some());
        }
    }
}
