//! Declarative procedures: reads what an author wrote, finds every fault, builds packages and explains them; no engine inside.

pub mod source;
pub mod yaml;
