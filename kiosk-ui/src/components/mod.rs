//! Reusable pieces of the page; each folder has its looks, its examples and its tests.

pub mod button;
pub mod choice;
pub mod details;
pub mod error_summary;
pub mod frame;
pub mod icon;
pub mod keyboard;
pub mod language_choice;
pub mod notice;
pub mod page;
pub mod paper;
pub mod picture;
pub mod progress;
pub mod reference;
pub(crate) mod runs;
pub mod said;
pub mod skip_link;
pub mod summary_list;
pub mod text_box;
pub mod theme_choice;
pub mod toggle;

pub use button::{Button, ButtonKind, LinkButton};
pub use choice::RadioChoice;
pub use details::Details;
pub use error_summary::ErrorSummary;
pub use icon::{Icon, icon};
pub use keyboard::Keyboard;
pub use language_choice::{Language, LanguageChoice};
pub use notice::{Notice, NoticeKind};
pub use page::Page;
pub use paper::Paper;
pub use picture::{Drawing, Picture};
pub use progress::Progress;
pub use reference::Reference;
pub use said::{Said, in_language};
pub use skip_link::SkipLink;
pub use summary_list::{Change, SummaryList, SummaryRow};
pub use theme_choice::ThemeChoice;
pub use toggle::Toggle;

#[cfg(test)]
pub(crate) mod testing;

#[cfg(test)]
mod gallery;
