//! Files that a person picked or photographed: checked when added, kept in memory until they are sent.

use std::{cell::RefCell, collections::BTreeMap, rc::Rc};

use js_sys::Uint8Array;
use procedure::{
    Fault, Value,
    field::document::{self, Document},
};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File};

use super::hash;
use crate::state::CODE_FILE_UNREADABLE;

/// A file, opaque to everything but this folder.
#[derive(Clone, Debug, PartialEq)]
pub struct PickedFile {
    blob: Blob,
    name: String,
}

impl PickedFile {
    pub(super) fn new(file: File) -> Self {
        Self { name: file.name(), blob: file.into() }
    }

    pub(super) fn photo(blob: Blob, name: String) -> Self {
        Self { blob, name }
    }
}

/// The files added so far, by SHA-256; gone with the document.
#[derive(Clone, Default)]
pub struct Shelf(Rc<RefCell<BTreeMap<String, Blob>>>);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Shelf {
    /// Checks a file by its name, size and first bytes, and keeps it. Gives its part of the answer.
    ///
    /// # Errors
    /// What the person reads at the field.
    pub async fn add(&self, file: PickedFile, limits: &Document) -> Result<Value, Fault> {
        // Sizes of files are whole numbers far below 2^53.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size is whole and positive")]
        let size = file.blob.size() as u64;
        let first = first_bytes(&file.blob).await.unwrap_or_default();
        let kind = limits.accept(&file.name, size, &first)?;
        let sha256 = hash::sha256_of(&file.blob).await.ok_or_else(|| Fault::new(CODE_FILE_UNREADABLE))?;
        let value = document::answer(&sha256, &file.name, kind, size);
        self.0.borrow_mut().insert(sha256, file.blob);
        Ok(value)
    }

    /// The file with this hash, if it is still there.
    #[must_use]
    pub fn get(&self, sha256: &str) -> Option<Blob> {
        self.0.borrow().get(sha256).cloned()
    }

    /// Forgets every file.
    pub fn clear(&self) {
        self.0.borrow_mut().clear();
    }
}

async fn first_bytes(blob: &Blob) -> Option<Vec<u8>> {
    let head = blob.slice_with_i32_and_i32(0, 16).ok()?;
    let buffer = JsFuture::from(head.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
