//! Puts a set of files on disk, or compares it with what is there.
