//! Report a problem in the street to the town hall: danger first, then what, where, since when, and whether an answer is wanted.
