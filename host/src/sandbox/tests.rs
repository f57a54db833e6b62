//! The page of limits says what the code says.

use std::path::Path;

use super::Limits;

#[test]
fn the_page_of_limits_names_every_limit_its_number_and_its_reason() {
    let limits = Limits::default();
    let form = limits.package.table();
    let settings = toml::Table::try_from(&limits).expect("settings");
    let rows = limits.table().into_iter().map(|limit| {
        let setting = limit.name.replace('_', "-");
        let (name, whose) = if form.contains(&limit) {
            (limit.name.replace('_', " "), "the form of a package")
        } else if settings.contains_key(&setting) {
            (format!("`limits.{setting}`"), "a setting")
        } else {
            (limit.name.replace('_', " "), "a call")
        };
        format!("| {name} | {} | {whose} | {} |\n", grouped(limit.most), limit.why)
    });
    let page = format!(
        "# Limits\n\nWhat a procedure may use, and what its package may be. A test writes this page from the code; \
         `parvis run PACKAGE` says what a procedure uses of them, call by call.\n\n\
         | limit | at most | of | why |\n|---|---:|---|---|\n{}",
        rows.collect::<String>()
    );
    expect_test::expect_file![Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/limits.md")].assert_eq(&page);
}

/// `1048576` as `1 048 576`, in spaces that do not break.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join("\u{a0}")
}
