// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::ResourceMetadata;

/// A language model.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// Limits, prices and status of a model.
    pub spec: ModelSpec,
    extra: rt::Extra,
}

impl Model {
    /// A value with its properties.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<ModelSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Model {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required ModelSpec = "spec",
} extra);

/// Limits, prices and status of a model.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ModelSpec {
    /// Family of models that it belongs to.
    pub family: Option<String>,
    /// Price of a million input tokens, as decimal text.
    pub input_price_per_million_tokens: Option<String>,
    /// Largest number of tokens that the model reads.
    pub max_input_tokens: Option<i64>,
    /// Largest number of tokens that the model writes in one answer.
    pub max_output_tokens: Option<i64>,
    /// Price of a million output tokens, as decimal text.
    pub output_price_per_million_tokens: Option<String>,
    /// Company that runs the model.
    pub provider: Option<String>,
    /// Whether variations may use the model.
    pub status: Option<ModelStatus>,
    extra: rt::Extra,
}

impl ModelSpec {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            family: None,
            input_price_per_million_tokens: None,
            max_input_tokens: None,
            max_output_tokens: None,
            output_price_per_million_tokens: None,
            provider: None,
            status: None,
            extra: rt::Extra::new(),
        }
    }

    /// Family of models that it belongs to.
    #[must_use]
    pub fn family(mut self, family: impl Into<String>) -> Self {
        self.family = Some(family.into());
        self
    }

    /// Price of a million input tokens, as decimal text.
    #[must_use]
    pub fn input_price_per_million_tokens(
        mut self,
        input_price_per_million_tokens: impl Into<String>,
    ) -> Self {
        self.input_price_per_million_tokens = Some(
            input_price_per_million_tokens.into(),
        );
        self
    }

    /// Largest number of tokens that the model reads.
    #[must_use]
    pub fn max_input_tokens(mut self, max_input_tokens: i64) -> Self {
        self.max_input_tokens = Some(max_input_tokens);
        self
    }

    /// Largest number of tokens that the model writes in one answer.
    #[must_use]
    pub fn max_output_tokens(mut self, max_output_tokens: i64) -> Self {
        self.max_output_tokens = Some(max_output_tokens);
        self
    }

    /// Price of a million output tokens, as decimal text.
    #[must_use]
    pub fn output_price_per_million_tokens(
        mut self,
        output_price_per_million_tokens: impl Into<String>,
    ) -> Self {
        self.output_price_per_million_tokens = Some(
            output_price_per_million_tokens.into(),
        );
        self
    }

    /// Company that runs the model.
    #[must_use]
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Whether variations may use the model.
    #[must_use]
    pub fn status(mut self, status: impl Into<ModelStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}
rt::record!(ModelSpec {
    0 family: optional Option<String> = "family",
    1 input_price_per_million_tokens: optional Option<String> = "inputPricePerMillionTokens",
    2 max_input_tokens: optional_number Option<i64> = "maxInputTokens",
    3 max_output_tokens: optional_number Option<i64> = "maxOutputTokens",
    4 output_price_per_million_tokens: optional Option<String> = "outputPricePerMillionTokens",
    5 provider: optional Option<String> = "provider",
    6 status: optional Option<ModelStatus> = "status",
} extra);

/// Whether variations may use the model.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ModelStatus {
    /// `MODEL_STATUS_UNSPECIFIED`
    Unspecified,
    /// `MODEL_STATUS_ENABLED`
    Enabled,
    /// `MODEL_STATUS_DISABLED`
    Disabled,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ModelStatus {
    Unspecified = "MODEL_STATUS_UNSPECIFIED",
    Enabled = "MODEL_STATUS_ENABLED",
    Disabled = "MODEL_STATUS_DISABLED",
});
rt::values!(Model, ModelSpec, ModelStatus);
