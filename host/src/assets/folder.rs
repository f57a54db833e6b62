//! The folder of the UI: `index.html`, what stands beside it, and `assets/`, whose names carry the hash of their content.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use procedure::api::AssetUrl;

use super::{Asset, Compressor, media_type};
use crate::{dossier::communes::Communes, hash};

/// Everything that the UI consists of.
pub struct Ui {
    /// The page that starts the app, at every address that is a page.
    pub page: Asset,
    /// Every file by its path: `/assets/style.0123456789abcdef.css`.
    pub files: BTreeMap<String, Asset>,
    /// Where the browser finds the list of communes.
    pub communes_at: AssetUrl,
    /// The same list for the host.
    pub communes: Arc<Communes>,
}

/// A folder that is no UI.
#[derive(Debug, thiserror::Error)]
pub enum BadUi {
    #[error("{path} cannot be read; give the folder of the UI with `--ui`, or build it with `cargo xtask build`")]
    Unreadable { path: PathBuf, source: io::Error },
    #[error("{0} has no index.html: it is not the folder of the UI")]
    NoPage(PathBuf),
    #[error("{0} has no assets/communes.<hash>.txt: without it no commune could be chosen or checked")]
    NoCommunes(PathBuf),
    #[error("{path} is no list of communes: {source}")]
    Communes { path: String, source: crate::dossier::communes::BadList },
}

impl Ui {
    /// Reads the folder.
    pub fn load(folder: &Path, compressor: &Compressor) -> Result<Self, BadUi> {
        let unreadable = |path: &Path| {
            let path = path.to_owned();
            move |source| BadUi::Unreadable { path, source }
        };
        let mut found = BTreeMap::new();
        collect(folder, "/", &mut found).map_err(unreadable(folder))?;
        let mut files = BTreeMap::new();
        for (name, path) in &found {
            let is_form =
                [".br", ".gz"].iter().any(|form| name.strip_suffix(form).is_some_and(|of| found.contains_key(of)));
            if !is_form {
                files.insert(name.clone(), asset(name, path, &found, compressor).map_err(unreadable(path))?);
            }
        }
        let page = files.get("/index.html").cloned().ok_or_else(|| BadUi::NoPage(folder.to_owned()))?;
        let is_list = |name: &str| name.starts_with("/assets/communes.") && name.ends_with(".txt");
        let list = files.iter().rev().find(|(name, _)| is_list(name));
        let (at, list) = list.ok_or_else(|| BadUi::NoCommunes(folder.to_owned()))?;
        let communes = Communes::read(&String::from_utf8_lossy(&list.plain))
            .map_err(|source| BadUi::Communes { path: at.clone(), source })?;
        Ok(Self { page, communes_at: AssetUrl(at.clone()), communes: Arc::new(communes), files })
    }
}

/// The file with its compressed forms: those that the build put beside it, or else our own.
fn asset(name: &str, path: &Path, found: &BTreeMap<String, PathBuf>, compressor: &Compressor) -> io::Result<Asset> {
    let bytes = fs::read(path)?;
    let form = |ending: &str| found.get(&format!("{name}.{ending}")).map(fs::read).transpose();
    match (form("br")?, form("gz")?) {
        (Some(brotli), Some(gzip)) => Ok(Asset {
            media_type: media_type(name),
            hash: hash::of(&bytes),
            plain: bytes.into(),
            brotli: Some(brotli.into()),
            gzip: Some(gzip.into()),
        }),
        _ => compressor.asset(bytes, media_type(name)),
    }
}

fn collect(folder: &Path, at: &str, found: &mut BTreeMap<String, PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{at}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.insert(name, entry.path());
        }
    }
    Ok(())
}
