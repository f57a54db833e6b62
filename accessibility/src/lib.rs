//! Decides, from data, whether a text or page is easy and usable.

pub mod preferences;
pub mod speech;
