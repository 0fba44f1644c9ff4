// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{BareMetadata, Tool};

/// A tool that the objective can call.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveTool {
    /// Id and name of a resource, where no more is needed.
    pub metadata: BareMetadata,
    /// Definition of the tool as the objective knows it, whatever has become of the tool since.
    pub snapshot: Option<Tool>,
    extra: rt::Extra,
}

impl ObjectiveTool {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(metadata: impl Into<BareMetadata>) -> Self {
        Self {
            metadata: metadata.into(),
            snapshot: None,
            extra: rt::Extra::new(),
        }
    }

    /// Definition of the tool as the objective knows it, whatever has become of the tool since.
    #[must_use]
    pub fn snapshot(mut self, snapshot: impl Into<Tool>) -> Self {
        self.snapshot = Some(snapshot.into());
        self
    }
}
rt::record!(ObjectiveTool {
    0 metadata: required BareMetadata = "metadata",
    1 snapshot: optional Option<Tool> = "snapshot",
} extra);
rt::values!(ObjectiveTool);
