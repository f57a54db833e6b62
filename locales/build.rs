//! Puts each locale's folder of Fluent files into one text, so that the host has Parvis' own words without reading any file.

use std::{env, fmt::Write as _, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=.");
    let mut folders: Vec<_> = fs::read_dir(".")?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    folders.retain(|path| path.join("kiosk.ftl").is_file());
    folders.sort();
    let mut code =
        String::from("/// Parvis' own words: the locale and its Fluent text.\nstatic CORE: &[(&str, &str)] = &[\n");
    for folder in &folders {
        let mut files: Vec<_> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        files.sort();
        let texts = files.iter().map(fs::read_to_string).collect::<io::Result<Vec<_>>>()?;
        let locale = folder.file_name().unwrap_or_default().to_string_lossy();
        writeln!(code, "    ({locale:?}, {:?}),", texts.join("\n")).map_err(io::Error::other)?;
    }
    code.push_str("];\n\n/// How the words of a language are written for the voice: the language and its list.\n");
    code.push_str("static VOICE: &[(&str, &str)] = &[\n");
    for folder in &folders {
        let list = folder.join("voice.txt");
        if list.is_file() {
            let locale = folder.file_name().unwrap_or_default().to_string_lossy();
            writeln!(code, "    ({locale:?}, {:?}),", fs::read_to_string(list)?).map_err(io::Error::other)?;
        }
    }
    code.push_str("];\n");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("core.rs"), code)
}
