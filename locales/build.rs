//! Puts each locale's folder of Fluent files into one text, so that the host has Parvis' own words without reading any file.

use std::{env, fmt::Write as _, fs, io, path::Path};

#[path = "src/folder.rs"]
#[expect(dead_code, unreachable_pub, reason = "the crate itself needs all of it")]
mod folder;

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=.");
    let locales = folder::read(Path::new("."))?;
    let mut code =
        String::from("/// Parvis' own words: the locale and its Fluent text.\nstatic CORE: &[(&str, &str)] = &[\n");
    for (locale, files) in &locales {
        let texts: Vec<&str> = files.iter().map(|file| file.text.as_str()).collect();
        writeln!(code, "    ({locale:?}, {:?}),", texts.join("\n")).map_err(io::Error::other)?;
    }
    code.push_str("];\n\n/// How the words of a language are written for the voice: the language and its list.\n");
    code.push_str("static VOICE: &[(&str, &str)] = &[\n");
    for locale in locales.keys() {
        let list = Path::new(locale).join("voice.txt");
        if list.is_file() {
            writeln!(code, "    ({locale:?}, {:?}),", fs::read_to_string(list)?).map_err(io::Error::other)?;
        }
    }
    code.push_str("];\n");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("core.rs"), code)
}
