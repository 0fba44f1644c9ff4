//! One run at a time for one SDK: the second waits for the first.

use std::fs::File;
use std::path::Path;

use fs4::FileExt;

/// Holds other runs off until it is dropped, or until the process ends, however it ends.
#[derive(Debug)]
pub struct Exclusive {
    _file: Option<File>,
}

impl Exclusive {
    /// Waits for other runs. The lock is on the config, which no run replaces; without a config on
    /// the output folder, as far as it is there and the system can lock folders.
    pub fn wait(config: Option<&Path>, output: &Path) -> Self {
        let file = File::open(config.unwrap_or(output)).ok();
        // A file system without locks is no reason not to generate.
        let file = file.filter(|file| FileExt::lock(file).is_ok());
        Self { _file: file }
    }
}
