//! Reads, writes, stamps and (later) signs a package file; no engine inside.
