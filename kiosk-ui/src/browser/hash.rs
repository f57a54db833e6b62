//! SHA-256 and randomness, by the browser's own cryptography.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Crypto};

use super::page;

/// The SHA-256 of these bytes, 64 lower-case hexadecimal digits; `None` outside a secure context.
pub async fn sha256(bytes: &[u8]) -> Option<String> {
    digest(&Uint8Array::from(bytes)).await
}

/// The same of a file.
pub(super) async fn sha256_of(blob: &Blob) -> Option<String> {
    let buffer = JsFuture::from(blob.array_buffer()).await.ok()?;
    digest(&Uint8Array::new(&buffer)).await
}

/// 128 random bits in hexadecimal digits.
#[must_use]
pub fn random_key() -> Option<String> {
    let mut bytes = [0; 16];
    crypto()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(hexadecimal(&bytes))
}

async fn digest(bytes: &Uint8Array) -> Option<String> {
    let promise = crypto()?.subtle().digest_with_str_and_js_u8_array("SHA-256", bytes).ok()?;
    let buffer = JsFuture::from(promise).await.ok()?;
    Some(hexadecimal(&Uint8Array::new(&buffer).to_vec()))
}

fn crypto() -> Option<Crypto> {
    page::window()?.crypto().ok()?.dyn_into().ok()
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
