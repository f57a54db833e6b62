//! Field kinds, as tables: what people type, and what becomes of it.
