//! `cargo xtask build`: packages from plugins, and the files of the UI, into `target/parvis`.
pub(crate) mod asset;
pub(crate) mod c;
mod communes;
mod declarative;
mod describe;
mod fonts;
mod key;
mod pictures;
mod plugins;
mod sizes;
pub(crate) mod split;
mod stamp;
mod styles;
pub(crate) mod ui;
mod wasm;
pub(crate) mod words;

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::Result;

use crate::setup;
use crate::terminal::{elapsed, say};
use crate::tree::Tree;

/// What to build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Part {
    All,
    Plugins,
    Ui,
}

/// Build what is not built yet, and print the sizes; gives a line for each first question that grew.
pub(crate) fn build(tree: &Tree, part: Part) -> Result<Vec<String>> {
    let start = Instant::now();
    let toolchain = setup::wasm::toolchain()?;
    let node = setup::node::packages(tree)?;
    let pictures = pictures::draw(tree)?;
    let mut plugin_sizes = BTreeMap::new();
    if part != Part::Ui {
        say("Building the plugins");
        plugin_sizes = plugins::build(tree, &toolchain, &node, &pictures)?;
    }
    let mut files = BTreeMap::new();
    if part != Part::Plugins {
        say("Building the UI");
        let ui = ui::build(tree, &toolchain, &node, &pictures)?;
        files.extend(ui.assets);
        files.extend(ui.pages);
    }
    crate::grid::refresh(tree);
    let reader = |(locale, texts): (String, Vec<words::Text>)| {
        Ok(sizes::Reader { locale, fonts: fonts::files(&fonts::letters(&texts)?) })
    };
    let readers = words::read(&tree.root.join("locales"))?.into_iter().map(reader).collect::<Result<Vec<_>>>()?;
    let readers = if part == Part::All { &readers[..] } else { &[] };
    for line in sizes::table(&files, &plugin_sizes, readers) {
        say(line);
    }
    say(format!("Built in {}: {}", elapsed(start), tree.made().display()));
    Ok(sizes::grown(&files, &plugin_sizes, readers))
}
