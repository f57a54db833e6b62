//! Message id and arguments to words, with fallback.
