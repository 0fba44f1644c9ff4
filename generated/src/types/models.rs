// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::ResourceMetadata;

/// A language model.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// `metadata` on the wire.
    pub metadata: ResourceMetadata,
    /// `spec` on the wire.
    pub spec: ModelSpec,
    extra: rt::Extra,
}

impl Model {
    /// With all that is required.
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

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for Model {
    const FIELDS: &'static [&'static str] = &["metadata", "spec"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut metadata, mut spec) = (None, None);
        loop {
            match r.next() {
                0 => metadata = r.value(),
                1 => spec = r.value(),
                _ => break,
            }
        }
        Ok(Self {
            metadata: r.need(metadata, 0)?,
            spec: r.need(spec, 1)?,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("metadata", &self.metadata);
        w.put("spec", &self.spec);
        w.rest(&self.extra);
    }
}
rt::record_serde!(Model);

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
    /// With nothing set: nothing is required.
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
    pub fn family(mut self, family: impl Into<String>) -> Self {
        self.family = Some(family.into());
        self
    }

    /// Price of a million input tokens, as decimal text.
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
    pub fn max_input_tokens(mut self, max_input_tokens: i64) -> Self {
        self.max_input_tokens = Some(max_input_tokens);
        self
    }

    /// Largest number of tokens that the model writes in one answer.
    pub fn max_output_tokens(mut self, max_output_tokens: i64) -> Self {
        self.max_output_tokens = Some(max_output_tokens);
        self
    }

    /// Price of a million output tokens, as decimal text.
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
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Whether variations may use the model.
    pub fn status(mut self, status: impl Into<ModelStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::Record for ModelSpec {
    const FIELDS: &'static [&'static str] = &[
        "family",
        "inputPricePerMillionTokens",
        "maxInputTokens",
        "maxOutputTokens",
        "outputPricePerMillionTokens",
        "provider",
        "status",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (
            mut family,
            mut input_price_per_million_tokens,
            mut max_input_tokens,
            mut max_output_tokens,
            mut output_price_per_million_tokens,
            mut provider,
            mut status,
        ) = (None, None, None, None, None, None, None);
        loop {
            match r.next() {
                0 => family = r.maybe(),
                1 => input_price_per_million_tokens = r.maybe(),
                2 => max_input_tokens = r.maybe(),
                3 => max_output_tokens = r.maybe(),
                4 => output_price_per_million_tokens = r.maybe(),
                5 => provider = r.maybe(),
                6 => status = r.maybe(),
                _ => break,
            }
        }
        Ok(Self {
            family,
            input_price_per_million_tokens,
            max_input_tokens,
            max_output_tokens,
            output_price_per_million_tokens,
            provider,
            status,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.opt("family", &self.family);
        w.opt("inputPricePerMillionTokens", &self.input_price_per_million_tokens);
        w.opt("maxInputTokens", &self.max_input_tokens);
        w.opt("maxOutputTokens", &self.max_output_tokens);
        w.opt("outputPricePerMillionTokens", &self.output_price_per_million_tokens);
        w.opt("provider", &self.provider);
        w.opt("status", &self.status);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ModelSpec);

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
