//! What the IR and the diagnostics say of single schemas.

use std::collections::HashSet;

use crate::diagnostics::Code;
use crate::ir::FallbackNote;
use crate::load::Origin;

#[derive(Debug, Default)]
pub(super) struct Reports {
    pub fallbacks: Vec<FallbackNote>,
    /// See [`Api::open`](crate::ir::Api::open).
    pub open: Vec<Origin>,
    /// What has been said about a location is not said again.
    pub reported: HashSet<(Code, Origin)>,
}
