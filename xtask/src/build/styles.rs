//! The style sheet: every CSS file of the UI in one, with fonts and pictures by their hashed names.
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::asset::Assets;
use crate::tree::Tree;

/// The files that make up the sheet: `style/` in the order of names (tokens first), then each component's own.
pub(crate) fn files(tree: &Tree) -> Result<Vec<PathBuf>> {
    let mut files = crate::tree::files(&tree.root.join("kiosk-ui/style"), "css")?;
    files.extend(crate::tree::files(&tree.root.join("kiosk-ui/src"), "css")?);
    Ok(files)
}

/// One sheet, font faces first, with every `url(…)` pointing at an asset.
pub(crate) fn join(tree: &Tree, font_faces: &str, assets: &Assets) -> Result<String> {
    let mut sheet = font_faces.to_owned();
    for file in files(tree)? {
        let css = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        sheet.push_str(&resolve(&css, &tree.relative(&file).display().to_string(), assets)?);
        sheet.push('\n');
    }
    Ok(sheet)
}

/// Replace the file name in every `url(…)` by its hashed path.
pub(crate) fn resolve(css: &str, place: &str, assets: &Assets) -> Result<String> {
    if css.contains("@import") {
        bail!("{place}: `@import` costs a round trip; put the file into kiosk-ui/style, it is joined by name");
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
