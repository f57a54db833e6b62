//! Declarative procedures: reads what an author wrote, finds every fault, builds packages and explains them; no engine inside.

pub mod build;
pub mod cel;
pub mod check;
pub mod compile;
pub mod explain;
pub mod explore;
pub mod folder;
pub mod graph;
pub mod lock;
pub mod pattern;
pub mod pictures;
pub mod source;
pub mod words;
pub mod yaml;
