//! Files that are broken, strange or hostile: findings, never a panic.

use proptest::prelude::*;

use super::*;

fn code(text: &[u8]) -> String {
    let findings = read(text, BTreeMap::new()).expect_err("the file is refused");
    findings[0].code.to_string()
}

#[test]
fn what_is_no_form_is_named() {
    for (text, says) in [
        ("<datasource/>", "a list of choices"),
        ("<workflow/>", "a workflow"),
        ("<mail-template/>", "an e-mail"),
        ("<wscall/>", "another program"),
        ("<category/>", "a category"),
        ("<html/>", "`html` is no form"),
    ] {
        let findings = read(text.as_bytes(), BTreeMap::new()).expect_err(text);
        assert_eq!(findings[0].code.as_str(), "import-no-form");
        assert!(findings[0].detail.contains(says) && findings[0].cure.is_some(), "{}", findings[0]);
    }
}

#[test]
fn what_is_no_xml_is_refused_with_its_place() {
    for text in
        ["", "no", "<formdef>", "<formdef><name>a</formdef>", "<formdef/>", "{\"name\": 1}", "<?xml version=\"1.0\"?>"]
    {
        assert_eq!(code(text.as_bytes()), "import-unreadable", "{text}");
    }
    assert_eq!(code(b"<formdef>\xff</formdef>"), "import-unreadable");
    let findings = read(b"<formdef>\n<a></b></formdef>", BTreeMap::new()).expect_err("it is refused");
    assert_eq!(findings[0].line, Some(2));
}

#[test]
fn entities_and_documents_of_ones_own_are_refused() {
    let bomb = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><formdef><name>&b;</name><fields/></formdef>";
    assert_eq!(code(bomb.as_bytes()), "import-unreadable");
    let file = "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><formdef><name>&a;</name><fields/></formdef>";
    assert_eq!(code(file.as_bytes()), "import-unreadable");
}

#[test]
fn huge_and_deep_files_end() {
    assert_eq!(code(&vec![b'a'; 100 * 1024 * 1024]), "import-unreadable");
    let deep = format!("<formdef>{}{}</formdef>", "<a>".repeat(200_000), "</a>".repeat(200_000));
    assert_eq!(code(deep.as_bytes()), "import-unreadable");
    let many = "<field><type>string</type><label>A</label></field>".repeat(3000);
    let imported = form(&many);
    assert!(imported.report.lines.iter().any(|line| line.why.contains("more than")));
    let label = format!("&lt;div&gt;{}", "&lt;b&gt;".repeat(3_000));
    form(&format!("<field><type>comment</type><label>{label}</label></field>"));
}

#[test]
fn a_block_that_contains_itself_ends() {
    let block = "<block><name>B</name><slug>b</slug><fields><field><type>block</type><block_slug>b</block_slug><label>B</label></field></fields></block>";
    let form = "<formdef><name>F</name><fields><field><type>block:b</type><label>B</label></field></fields></formdef>";
    let imported = read(form.as_bytes(), BTreeMap::from([("b.wcs".to_owned(), block.as_bytes())])).expect("it ends");
    assert!(imported.report.text().contains("is not beside"));
}

#[test]
fn a_broken_file_beside_the_form_is_named() {
    let imported = read(FORM.as_bytes(), BTreeMap::from([("block-personne.wcs".to_owned(), &b"<block"[..])]))
        .expect("the form is read");
    assert!(imported.report.text().contains("block-personne.wcs"));
}

proptest! {
    // What was found stands in the tables above, not in a file of its own.
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_form_cut_off_anywhere_never_panics(at in 0..FORM.len()) {
        let _outcome = read(&FORM.as_bytes()[..at], beside());
    }

    #[test]
    fn a_form_changed_anywhere_never_panics(at in 0..FORM.len(), to in any::<u8>()) {
        let mut bytes = FORM.as_bytes().to_vec();
        bytes[at] = to;
        let _outcome = read(&bytes, beside());
    }

    #[test]
    fn no_condition_panics(condition in "[a-z_\"'|:()\\[\\], 0-9=<>!{}%.é-]{0,60}") {
        let escaped = condition.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        form(&format!("<field><type>string</type><label>{escaped}</label><varname>a</varname><condition><type>django</type><value>{escaped}</value></condition></field>"));
    }
}
