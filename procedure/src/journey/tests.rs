//! The journey against a small procedure with a condition and a group.
