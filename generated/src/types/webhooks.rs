// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{ObjectiveEvent, OperationMetadata, ResourceMetadata};

/// Body of a webhook request: one event of an objective.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveEventWebhook {
    /// `data` on the wire.
    pub data: ObjectiveEventWebhookData,
    /// When the event happened.
    pub timestamp: ::jiff::Timestamp,
    /// Kind of event.
    pub r#type: String,
    extra: rt::Extra,
}

impl ObjectiveEventWebhook {
    /// With all that is required.
    pub fn new(
        data: impl Into<ObjectiveEventWebhookData>,
        timestamp: impl Into<::jiff::Timestamp>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            data: data.into(),
            timestamp: timestamp.into(),
            r#type: r#type.into(),
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

impl rt::Record for ObjectiveEventWebhook {
    const FIELDS: &'static [&'static str] = &["data", "timestamp", "type"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut data, mut timestamp, mut r#type) = (None, None, None);
        loop {
            match r.next() {
                0 => data = r.value(),
                1 => timestamp = r.value(),
                2 => r#type = r.value(),
                _ => break,
            }
        }
        Ok(Self {
            data: r.need(data, 0)?,
            timestamp: r.need(timestamp, 1)?,
            r#type: r.need(r#type, 2)?,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("data", &self.data);
        w.put("timestamp", &self.timestamp);
        w.put("type", &self.r#type);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveEventWebhook);

/// The event of a webhook request, and what it belongs to.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectiveEventWebhookData {
    /// Agent of the objective.
    pub agent: ResourceMetadata,
    /// Variation that the objective runs on.
    pub agent_variation: ResourceMetadata,
    /// `objective` on the wire.
    pub objective: OperationMetadata,
    /// `objectiveEvent` on the wire.
    pub objective_event: ObjectiveEvent,
    extra: rt::Extra,
}

impl ObjectiveEventWebhookData {
    /// With all that is required.
    pub fn new(
        agent: impl Into<ResourceMetadata>,
        agent_variation: impl Into<ResourceMetadata>,
        objective: impl Into<OperationMetadata>,
        objective_event: impl Into<ObjectiveEvent>,
    ) -> Self {
        Self {
            agent: agent.into(),
            agent_variation: agent_variation.into(),
            objective: objective.into(),
            objective_event: objective_event.into(),
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

impl rt::Record for ObjectiveEventWebhookData {
    const FIELDS: &'static [&'static str] = &[
        "agent",
        "agentVariation",
        "objective",
        "objectiveEvent",
    ];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut agent, mut agent_variation, mut objective, mut objective_event) = (
            None,
            None,
            None,
            None,
        );
        loop {
            match r.next() {
                0 => agent = r.value(),
                1 => agent_variation = r.value(),
                2 => objective = r.value(),
                3 => objective_event = r.value(),
                _ => break,
            }
        }
        Ok(Self {
            agent: r.need(agent, 0)?,
            agent_variation: r.need(agent_variation, 1)?,
            objective: r.need(objective, 2)?,
            objective_event: r.need(objective_event, 3)?,
            extra: r.end()?,
        })
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("agent", &self.agent);
        w.put("agentVariation", &self.agent_variation);
        w.put("objective", &self.objective);
        w.put("objectiveEvent", &self.objective_event);
        w.rest(&self.extra);
    }
}
rt::record_serde!(ObjectiveEventWebhookData);
