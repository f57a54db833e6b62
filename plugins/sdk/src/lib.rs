//! What an author of a procedure writes against.
