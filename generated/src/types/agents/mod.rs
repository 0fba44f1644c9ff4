// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{AgentVariationSpec, CreateResourceMetadata};

mod feedback;
mod webhook_deliveries;

pub use feedback::*;
pub use webhook_deliveries::*;

/// The variation that is created together with an agent.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultVariation {
    /// Metadata for a new resource.
    pub metadata: CreateResourceMetadata,
    /// Settings of a variation.
    pub spec: AgentVariationSpec,
    extra: rt::Extra,
}

impl DefaultVariation {
    /// A value with its properties.
    pub fn new(
        metadata: impl Into<CreateResourceMetadata>,
        spec: impl Into<AgentVariationSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(DefaultVariation {
    0 metadata: required CreateResourceMetadata = "metadata",
    1 spec: required AgentVariationSpec = "spec",
} extra);
rt::values!(DefaultVariation);
