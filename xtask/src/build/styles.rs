//! The style sheet: every CSS file of the UI in one, with fonts and pictures by their hashed names.
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::asset::Assets;
use crate::tree::Tree;

/// Names every other file, in the order in which they count.
const MAIN: &str = "kiosk-ui/style/main.css";
/// Imported like the others, but made by the build: it knows which letters each font file has.
const FONT_FACES: &str = "fonts.css";

/// One sheet in the order of main.css, with every `url(…)` pointing at an asset. A file that main.css forgets is an
/// error: its component would look broken, and nobody would know why.
pub(crate) fn join(tree: &Tree, font_faces: &str, assets: &Assets) -> Result<String> {
    let read = |file: &Path| std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()));
    let main = tree.root.join(MAIN);
    let folder = tree.root.join("kiosk-ui/style");
    let mut forgotten = crate::tree::files(&folder, "css")?;
    forgotten.extend(crate::tree::files(&tree.root.join("kiosk-ui/src"), "css")?);
    forgotten.retain(|file| *file != main && file.file_name().is_none_or(|name| name != FONT_FACES));
    let (imports, own) = imports(&read(&main)?);
    let mut sheet = String::new();
    for import in imports {
        if import.trim_start_matches("./") == FONT_FACES {
            sheet.push_str(&resolve(font_faces, "the font faces", assets)?);
            continue;
        }
        let file = folder
            .join(&import)
            .canonicalize()
            .with_context(|| format!("{MAIN} imports {import}, which is not there"))?;
        forgotten.retain(|other| *other != file);
        sheet.push_str(&resolve(&read(&file)?, &tree.relative(&file).display().to_string(), assets)?);
        sheet.push('\n');
    }
    if let Some(file) = forgotten.first() {
        bail!("{} is not in the sheet; add an `@import` of it to {MAIN}", tree.relative(file).display());
    }
    sheet.push_str(&resolve(&own, MAIN, assets)?);
    Ok(sheet)
}

/// The files that a sheet imports, and what it says besides.
fn imports(css: &str) -> (Vec<String>, String) {
    let mut files = Vec::new();
    let mut own = String::new();
    for line in css.lines() {
        match line.trim().strip_prefix("@import ").and_then(|rest| rest.strip_suffix(';')) {
            Some(target) => files.push(target.trim().trim_matches(['"', '\'']).to_owned()),
            None => own.push_str(&format!("{line}\n")),
        }
    }
    (files, own)
}

/// Replace the file name in every `url(…)` by its hashed path.
pub(crate) fn resolve(css: &str, place: &str, assets: &Assets) -> Result<String> {
    if css.contains("@import") {
        bail!("{place}: `@import` costs a round trip; name the file in {MAIN} instead");
    }
    let mut resolved = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("url(") {
        let (inside, after) = after.split_once(')').with_context(|| format!("{place}: a `url(` is never closed"))?;
        let target = inside.trim().trim_matches(['"', '\'']);
        let name = target.rsplit('/').next().unwrap_or(target);
        let path = assets.path(name).with_context(|| {
            format!("{place}: no asset is named `{name}`; the content policy allows only files of ours in `url(…)`")
        })?;
        resolved.push_str(before);
        resolved.push_str(&format!("url(\"{path}\")"));
        rest = after;
    }
    resolved.push_str(rest);
    Ok(resolved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(css: &str) -> Result<String> {
        let folder = tempfile::tempdir().unwrap();
        let mut assets = Assets::new(folder.path().to_owned()).unwrap();
        assets.add("arrow.svg", b"<svg/>").unwrap();
        resolve(css, "a.css", &assets)
    }

    fn sheet(files: &[(&str, &str)]) -> Result<String> {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap();
        for (file, css) in files {
            let path = root.join("kiosk-ui").join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, css).unwrap();
        }
        let assets = Assets::new(root.join("assets")).unwrap();
        join(&Tree { target: root.join("target"), root }, "@font-face{}\n", &assets)
    }

    #[test]
    fn files_are_joined_in_the_order_of_main() {
        let main = "@import \"../src/a/style.css\";\n@import './fonts.css';\n@import \"./tokens.css\";\nmain {}\n";
        let files = [("style/main.css", main), ("style/tokens.css", "t {}"), ("src/a/style.css", "a {}")];
        assert_eq!(sheet(&files).unwrap(), "a {}\n@font-face{}\nt {}\nmain {}\n");
    }

    #[test]
    fn a_file_that_main_forgets_or_invents_is_named() {
        let forgotten = sheet(&[("style/main.css", ""), ("src/a/style.css", "a {}")]).unwrap_err().to_string();
        assert!(forgotten.contains("kiosk-ui/src/a/style.css"), "{forgotten}");
        let invented = sheet(&[("style/main.css", "@import \"./b.css\";")]).unwrap_err().to_string();
        assert!(invented.contains("./b.css"), "{invented}");
    }

    #[test]
    fn a_url_becomes_the_hashed_path_whatever_its_quotes_and_folder() {
        for css in ["url(arrow.svg)", "url('../images/arrow.svg')", "url( \"arrow.svg\" )"] {
            assert!(check(css).unwrap().starts_with("url(\"/assets/arrow."), "{css}");
        }
    }

    #[test]
    fn what_is_no_asset_of_ours_is_refused() {
        for css in
            ["url(https://example.org/a.png)", "url(data:image/png;base64,AAAA)", "url(arrow.svg", "@import 'b.css';"]
        {
            assert!(check(css).is_err(), "{css}");
        }
    }
}
