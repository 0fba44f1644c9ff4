//! Has the crate built again when a file is added to the runtime or taken from it: `include_dir!` alone notices changed files only.

fn main() {
    println!("cargo:rerun-if-changed=templates/runtime/runtime");
}
