// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::OperationMetadata;

mod result_data;

pub use result_data::*;

/// What a bulk change did to one resource.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct BulkWorkspaceApplyResult {
    /// The resource, and what was done to it. Exactly one property is set beside `type`.
    pub data: BulkWorkspaceApplyResultData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    extra: rt::Extra,
}

impl BulkWorkspaceApplyResult {
    /// A value with its properties.
    pub fn new(
        data: impl Into<BulkWorkspaceApplyResultData>,
        metadata: impl Into<OperationMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(BulkWorkspaceApplyResult {
    0 data: required BulkWorkspaceApplyResultData = "data",
    1 metadata: required OperationMetadata = "metadata",
} extra);
rt::values!(BulkWorkspaceApplyResult);
