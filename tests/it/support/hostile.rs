//! The hostile plugins of `tests/fixtures/hostile-plugins`: one table for the host and for the browsers.

use std::{collections::BTreeMap, fs};

use super::plugin::Plugin;

/// A plugin that does one bad thing.
#[derive(Clone, Debug)]
pub(crate) struct Hostile {
    /// What it does.
    pub(crate) does: String,
    /// What the host must say: an error's kind, or `refused:` and a finding's code.
    pub(crate) host: String,
    /// What the browser must say.
    pub(crate) browser: String,
    /// Whether it asks its first question like any other.
    pub(crate) begins: bool,
    interface: Option<String>,
    code: String,
}

impl Hostile {
    fn read(text: &str) -> Self {
        let head: Vec<&str> = text.lines().map_while(|line| line.strip_prefix(";; ")).collect();
        let said = |name: &str| head.iter().find_map(|line| line.strip_prefix(name)).map(str::to_owned);
        Self {
            does: head[0].to_owned(),
            host: said("host: ").expect("what the host says"),
            browser: said("browser: ").expect("what the browser says"),
            begins: said("begins: ").is_none_or(|begins| begins != "no"),
            interface: said("interface: "),
            code: repeated(text),
        }
    }

    /// The finding with which its package is refused, if it is.
    pub(crate) fn refused(&self) -> Option<&str> {
        self.host.strip_prefix("refused: ")
    }

    /// The plugin around it.
    pub(crate) fn plugin(&self, id: &'static str) -> Plugin {
        let mut plugin = Plugin::hostile(id, &self.code);
        plugin.interface = self.interface.clone().unwrap_or(plugin.interface);
        plugin
    }

    /// Its package: a sound one in which somebody replaced the module, since no builder makes some of them.
    pub(crate) fn package(&self, id: &'static str) -> Vec<u8> {
        let sound = Plugin::hostile(id, "(func $hostile (param i32 i32) (result i32) unreachable)").package();
        with_module(&sound, &self.plugin(id).module())
    }
}

/// Every hostile plugin, by name.
pub(crate) fn hostile() -> BTreeMap<String, Hostile> {
    let folder = super::root().join("tests/fixtures/hostile-plugins");
    let files = super::host::files(&folder);
    let plugins = files.iter().filter(|path| path.extension().is_some_and(|extension| extension == "wat"));
    plugins
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            (name, Hostile::read(&fs::read_to_string(path).expect("text")))
        })
        .collect()
}

/// Writes out what stands between `(;9 times;)` and `(;end;)`.
fn repeated(text: &str) -> String {
    let mut parts = text.split("(;");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (mark, rest) = part.split_once(";)").expect("a mark ends");
        match mark.strip_suffix(" times") {
            Some(times) => out.push_str(&rest.repeat(times.parse().expect("a number"))),
            None => out.push_str(rest),
        }
    }
    out
}

/// The package with another core module in place of its own.
pub(crate) fn with_module(package: &[u8], module: &[u8]) -> Vec<u8> {
    const CORE_MODULE: u8 = 1;
    let (preamble, sections) = package.split_at(8);
    let mut changed = preamble.to_vec();
    let mut reader = wasmparser::BinaryReader::new(sections, 0);
    while !reader.eof() {
        let id = reader.read_u8().expect("an id");
        let length = reader.read_var_u32().expect("a length");
        let content = reader.read_bytes(length as usize).expect("a section");
        changed.push(id);
        wasm_encoder::Encode::encode(if id == CORE_MODULE { module } else { content }, &mut changed);
    }
    changed
}
