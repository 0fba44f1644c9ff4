// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `LineTile` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LineTile {
    /// `type` on the wire.
    pub r#type: String,
    /// `points` on the wire.
    pub points: Vec<i64>,
    /// `legend` on the wire.
    pub legend: Option<String>,
    extra: rt::Extra,
}

impl LineTile {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(points: impl IntoIterator<Item = impl rt::IntoValue<i64>>) -> Self {
        Self {
            r#type: "line".into(),
            points: rt::list_of::<i64, _, _>(points),
            legend: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `legend`.
    #[must_use]
    pub fn legend(mut self, legend: impl Into<String>) -> Self {
        self.legend = Some(legend.into());
        self
    }
}
rt::record!(LineTile {
    0 r#type: required String = "type",
    1 points: required_number Vec<i64> = "points",
    2 legend: optional Option<String> = "legend",
} extra);
rt::values!(LineTile);
