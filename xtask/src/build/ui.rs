//! The UI as a browser loads it: wasm and its glue, scripts, styles, fonts, words, and the pages that name them.
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use authoring::pictures::Set;
use serde::Serialize;
use wasm_bindgen_cli_support::Bindgen;

use super::asset::{self, Assets, Sizes};
use super::stamp::Stamp;
use super::words::Text;
use super::{communes, fonts, pictures, split, styles, wasm, words};
use crate::setup::node::Node;
use crate::setup::wasm::WasmToolchain;
use crate::terminal;
use crate::tree::{Tree, file_hash, files};

const CRATE: &str = "kiosk-ui";
/// The stem of wasm-bindgen's two files.
const STEM: &str = "kiosk_ui";
/// The functions that no first question needs; `cargo xtask part` writes it.
pub(crate) const REST: &str = "kiosk-ui/rest.txt";
/// The program in one piece and with the names of its functions, below `target/parvis`.
pub(crate) const NAMED: &str = "bound/named.wasm";
/// Pictures that pages and style sheets may name.
const PICTURES: [&str; 5] = ["svg", "png", "webp", "jpg", "ico"];

/// What was built, for the table of sizes.
#[derive(Debug)]
pub(crate) struct Ui {
    pub assets: BTreeMap<String, Sizes>,
    pub pages: BTreeMap<String, Sizes>,
}

/// Code to make smaller, as `xtask/js/minify.mjs` reads it.
#[derive(Debug, Serialize)]
struct Code {
    file: String,
    loader: &'static str,
    code: String,
}

/// Build everything that the host serves as the UI into `target/parvis/ui`.
pub(crate) fn build(tree: &Tree, toolchain: &WasmToolchain, node: &Node, set: &Set) -> Result<Ui> {
    let folder = tree.made().join("ui");
    let mut assets = Assets::new(folder.join("assets"))?;

    let commune_list = communes_file(tree)?;
    assets.add("communes.txt", &std::fs::read(commune_list)?)?;

    let locales = words::read(&tree.root.join("locales"))?;
    for locale in locales.keys() {
        assets.add(&format!("words.{locale}.ftl"), words::merge(&locales, locale)?.as_bytes())?;
    }

    let faces = font_files(tree, node, &locales, &mut assets)?;
    for file in crate::tree::walk(&tree.root.join("kiosk-ui"))? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if PICTURES.iter().any(|extension| name.ends_with(&format!(".{extension}"))) {
            assets.add(&name, &std::fs::read(&file)?)?;
        }
    }
    let drawn = pictures::add(set, &mut assets)?;
    let sheet = styles::join(tree, &faces, &assets)?;
    let glue = bind(tree, node, &wasm::cargo_build(tree, toolchain, CRATE)?, &mut assets)?;

    let mut scripts = vec![Code { file: format!("{STEM}.js"), loader: "js", code: glue }];
    scripts.push(Code { file: "style.css".to_owned(), loader: "css", code: sheet });
    for file in files(&tree.root.join("kiosk-ui/js"), "js")? {
        let code = std::fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        scripts.push(Code {
            file: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            loader: "js",
            code,
        });
    }
    add_in_order(minify(tree, node, scripts)?, &mut assets)?;

    let mut pages = BTreeMap::new();
    let beside = tree.root.join("kiosk-ui");
    // Deeper down lie the pages that tests compare with.
    for template in files(&beside, "html")?.into_iter().filter(|file| file.parent() == Some(&beside)) {
        let place = tree.relative(&template).display().to_string();
        let page = for_each("LOCALE", &std::fs::read_to_string(&template)?, locales.keys());
        let page = for_each("PICTURE", &page, drawn.iter());
        let page = assets.fill(&page, &place)?;
        let name = template.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let sizes = asset::write_compressed(&folder.join(&name), page.as_bytes())?;
        pages.insert(name, sizes);
    }
    if !pages.contains_key("index.html") {
        bail!("kiosk-ui/index.html is missing: it is the page that starts the UI");
    }
    assets.remove_others()?;
    Ok(Ui { assets: assets.sizes().clone(), pages })
}

/// A page in which each line with this word stands once for each name, which stands in its place.
fn for_each<'l>(word: &str, page: &str, names: impl Iterator<Item = &'l String> + Clone) -> String {
    let line = |line: &str| match line.contains(word) {
        true => names.clone().map(|name| line.replace(word, name)).collect(),
        false => line.to_owned(),
    };
    page.split_inclusive('\n').map(line).collect()
}

/// The commune list for the host; the UI gets the same bytes.
fn communes_file(tree: &Tree) -> Result<PathBuf> {
    let output = tree.made().join("reference/communes.txt");
    let source = tree.root.join("node_modules/@etalab/decoupage-administratif/package.json");
    let stamp = Stamp::of(tree, "communes", &[source], &[])?;
    if !stamp.is_fresh(&[&output]) {
        std::fs::create_dir_all(tree.made().join("reference"))?;
        std::fs::write(&output, communes::list(tree)?)?;
        stamp.keep()?;
    }
    Ok(output)
}

/// Cut the fonts if a locale or the cutting has changed; returns their font faces, and adds their files.
fn font_files(tree: &Tree, node: &Node, locales: &BTreeMap<String, Vec<Text>>, assets: &mut Assets) -> Result<String> {
    let folder = tree.made().join("fonts");
    let faces = folder.join("faces.css");
    let inputs = [tree.root.join("xtask/js/fonts.mjs"), tree.root.join("package-lock.json")];
    let names = locales
        .iter()
        .map(|(locale, texts)| {
            let letters: String = fonts::letters(texts)?.into_iter().collect();
            Ok(format!("{locale}={:?} {letters};", words::plain(texts, "language-name")?))
        })
        .collect::<Result<String>>()?;
    let stamp = Stamp::of(tree, "fonts", &inputs, &[&names])?;
    if !stamp.is_fresh(&[&faces]) {
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        let fonts = fonts::cut(tree, node, locales)?;
        std::fs::write(&faces, &fonts.faces)?;
        stamp.keep()?;
    }
    for file in files(&folder, "woff2")? {
        assets.add(&file.file_name().unwrap_or_default().to_string_lossy(), &std::fs::read(&file)?)?;
    }
    Ok(std::fs::read_to_string(&faces)?)
}

/// Make the glue between wasm and browser, and the wasm small and in two parts; returns the glue.
fn bind(tree: &Tree, node: &Node, module: &Path, assets: &mut Assets) -> Result<String> {
    let folder = tree.made().join("bound");
    let (glue, first, rest) = (folder.join(format!("{STEM}.js")), folder.join("first.wasm"), folder.join("rest.wasm"));
    let list = tree.root.join(REST);
    let inputs = [module, &tree.root.join("package-lock.json"), &list].map(file_hash);
    let inputs = inputs.into_iter().collect::<Result<Vec<_>>>()?;
    let stamp = Stamp::of(tree, "bound", &[], &inputs.iter().map(String::as_str).collect::<Vec<_>>())?;
    if !stamp.is_fresh(&[&glue, &first, &rest]) {
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        Bindgen::new()
            .input_path(module)
            .out_name(STEM)
            .web(true)?
            .typescript(false)
            // The page gives the hashed path; the default one would not exist.
            .omit_default_module_path(true)
            .generate(&folder)
            .context("wasm-bindgen refused the UI; is `wasm-bindgen` in Cargo.lock the version of `wasm-bindgen-cli-support`?")?;
        if folder.join("snippets").exists() {
            bail!(
                "a dependency of kiosk-ui brings JavaScript of its own ({}): call the browser through web-sys instead",
                folder.join("snippets").display()
            );
        }
        let (named, parted) = (tree.made().join(NAMED), folder.join("parted.wasm"));
        wasm::optimise_with_names(node, &folder.join(format!("{STEM}_bg.wasm")), &named)?;
        let parts = split::split(&std::fs::read(&named)?, split::listed(&std::fs::read_to_string(&list)?))?;
        std::fs::write(&parted, &parts.first)?;
        wasm::shake(node, &parted, &first)?;
        std::fs::write(&rest, &parts.rest)?;
        terminal::say("  compressing the UI");
        stamp.keep()?;
    }
    assets.add(&format!("{STEM}_bg.wasm"), &std::fs::read(&first)?)?;
    assets.add(&format!("{STEM}_rest.wasm"), &std::fs::read(&rest)?)?;
    Ok(std::fs::read_to_string(&glue)?)
}

/// Smaller codes in the same order; what is unchanged since the last build is not asked for again.
fn minify(tree: &Tree, node: &Node, codes: Vec<Code>) -> Result<Vec<(String, String)>> {
    let output = tree.made().join("minified.json");
    let request = serde_json::to_string(&codes)?;
    let script = tree.root.join("xtask/js/minify.mjs");
    let stamp = Stamp::of(tree, "minified", &[script, tree.root.join("package-lock.json")], &[&request])?;
    if !stamp.is_fresh(&[&output]) {
        let answer = node
            .script("xtask/js/minify.mjs")
            .quiet_with_input("making scripts and styles small", request.as_bytes())?;
        std::fs::write(&output, answer)?;
        stamp.keep()?;
    }
    let small: Vec<String> = serde_json::from_slice(&std::fs::read(&output)?).context("minify.mjs answered no JSON")?;
    Ok(codes.into_iter().map(|code| code.file).zip(small).collect())
}

/// Add scripts that name each other by `{{…}}`: the named ones first, since their content makes their name.
fn add_in_order(mut codes: Vec<(String, String)>, assets: &mut Assets) -> Result<()> {
    while !codes.is_empty() {
        let waiting: Vec<String> = codes.iter().map(|(file, _)| file.clone()).collect();
        let ready = codes.iter().position(|(_, code)| {
            asset::placeholders(code).iter().all(|name| !waiting.iter().any(|file| file == name))
        });
        let Some(ready) = ready else {
            bail!(
                "these scripts name each other in a circle: {}; let one of them be told the path",
                waiting.join(", ")
            );
        };
        let (file, code) = codes.remove(ready);
        let code =
            if file.ends_with(".js") && file != format!("{STEM}.js") { assets.fill(&code, &file)? } else { code };
        assets.add(&file, code.as_bytes())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(codes: &[(&str, &str)]) -> Result<Vec<String>> {
        let folder = tempfile::tempdir().unwrap();
        let mut assets = Assets::new(folder.path().to_owned()).unwrap();
        let codes = codes.iter().map(|(file, code)| ((*file).to_owned(), (*code).to_owned())).collect();
        add_in_order(codes, &mut assets)?;
        Ok(assets.sizes().keys().cloned().collect())
    }

    #[test]
    fn a_line_about_a_locale_stands_once_for_each() {
        let page = for_each("LOCALE", "<p>\n<link LOCALE>\n</p>\n", ["br".to_owned(), "fr".to_owned()].iter());
        assert_eq!(page, "<p>\n<link br>\n<link fr>\n</p>\n");
    }

    #[test]
    fn a_script_that_names_another_waits_for_it() {
        assert_eq!(
            add(&[("boot.js", "import \"{{worker.js}}\""), ("worker.js", "1")]).unwrap(),
            ["boot.js", "worker.js"]
        );
    }

    #[test]
    fn scripts_that_name_each_other_are_refused() {
        let error = add(&[("a.js", "{{b.js}}"), ("b.js", "{{a.js}}")]).unwrap_err().to_string();
        assert!(error.contains("a.js, b.js"), "{error}");
    }

    #[test]
    fn a_script_that_names_nothing_known_is_refused() {
        assert!(add(&[("boot.js", "{{worker.mjs}}")]).unwrap_err().to_string().contains("worker.mjs"));
    }
}
