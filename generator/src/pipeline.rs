//! The recipe: load, normalize, lower, plan, emit.
