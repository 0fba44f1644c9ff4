// Stale, and still not removed.
