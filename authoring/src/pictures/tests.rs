//! The table of pictures: sound names, and every drawing there as packages take them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Set, all, file, page};

#[test]
fn every_line_of_the_table_names_a_picture_once() {
    let lines = super::TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).count();
    let names: BTreeSet<&str> = all().map(|named| named.name).collect();
    assert_eq!((all().count(), names.len()), (lines, lines));
    for named in all() {
        assert!(named.name.parse::<procedure::Id>().is_ok() && !named.means.is_empty(), "{named:?}");
        assert!(page().contains(&format!("  {} ", named.name)), "{named:?}");
    }
}

#[test]
fn every_picture_was_drawn_small_and_as_packages_take_it() {
    let set = Set::carried();
    for named in all() {
        let drawing = set.get(named.name).expect("`cargo xtask build` draws every picture of the table");
        assert_eq!(package::picture::check("", &file(named.name), drawing.as_bytes()), [], "{named:?}");
        assert!(drawing.len() < 12_000, "{named:?} has {} bytes", drawing.len());
        assert!(drawing.contains("<metadata>"), "{named:?} does not say whose it is");
    }
}

#[test]
fn a_drawing_of_the_procedure_comes_first_and_one_that_nobody_drew_is_named() {
    let set = Set::read(r#"{"home":"<svg/>","yes":"<svg/>"}"#);
    let mut pictures = BTreeMap::from([("home.svg".to_owned(), b"own".to_vec())]);
    assert_eq!(set.add_to(&mut pictures, ["home", "yes", "no"]), ["no"]);
    assert_eq!(pictures["home.svg"], b"own");
    assert_eq!(pictures["yes.svg"], b"<svg/>");
}
