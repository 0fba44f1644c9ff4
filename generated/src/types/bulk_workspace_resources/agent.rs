// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{
    AgentScheduleSpec, AgentSpec, AgentVariationSpec, VariationAssignmentEntry,
    VariationMemoryLayerEntry,
};

/// An agent of a bundle, with its schedules and variations.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AgentEntry {
    /// Name of the resource, for people.
    pub name: String,
    /// Settings of an agent.
    pub spec: AgentSpec,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    /// The agent's schedules, by keys of your own.
    pub schedules: Option<::std::collections::BTreeMap<String, AgentScheduleEntry>>,
    /// The agent's variations, by keys of your own.
    pub variations: Option<::std::collections::BTreeMap<String, AgentVariationEntry>>,
    extra: rt::Extra,
}

impl AgentEntry {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>, spec: impl Into<AgentSpec>) -> Self {
        Self {
            name: name.into(),
            spec: spec.into(),
            labels: None,
            schedules: None,
            variations: None,
            extra: rt::Extra::new(),
        }
    }

    /// Labels of your own, as keys with text values.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.labels = Some(rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// The agent's schedules, by keys of your own.
    #[must_use]
    pub fn schedules(
        mut self,
        schedules: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<AgentScheduleEntry>),
        >,
    ) -> Self {
        self.schedules = Some(rt::map_of::<AgentScheduleEntry, _, _, _>(schedules));
        self
    }

    /// The agent's variations, by keys of your own.
    #[must_use]
    pub fn variations(
        mut self,
        variations: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<AgentVariationEntry>),
        >,
    ) -> Self {
        self.variations = Some(rt::map_of::<AgentVariationEntry, _, _, _>(variations));
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `schedules`.
    #[must_use]
    pub fn schedule(
        mut self,
        key: impl Into<String>,
        value: impl Into<AgentScheduleEntry>,
    ) -> Self {
        self.schedules.get_or_insert_default().insert(key.into(), value.into());
        self
    }

    /// Adds an entry to `variations`.
    #[must_use]
    pub fn variation(
        mut self,
        key: impl Into<String>,
        value: impl Into<AgentVariationEntry>,
    ) -> Self {
        self.variations.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(AgentEntry {
    0 name: required String = "name",
    1 spec: required AgentSpec = "spec",
    2 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
    3 schedules: optional Option<::std::collections::BTreeMap<String, AgentScheduleEntry>> = "schedules",
    4 variations: optional Option<::std::collections::BTreeMap<String, AgentVariationEntry>> = "variations",
} extra);

/// A schedule of a bundle.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AgentScheduleEntry {
    /// Name of the resource, for people.
    pub name: String,
    /// When a schedule fires, and what the objective is started with.
    pub spec: AgentScheduleSpec,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl AgentScheduleEntry {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>, spec: impl Into<AgentScheduleSpec>) -> Self {
        Self {
            name: name.into(),
            spec: spec.into(),
            labels: None,
            extra: rt::Extra::new(),
        }
    }

    /// Labels of your own, as keys with text values.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.labels = Some(rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(AgentScheduleEntry {
    0 name: required String = "name",
    1 spec: required AgentScheduleSpec = "spec",
    2 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
} extra);

/// A variation of a bundle, with what it may use.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AgentVariationEntry {
    /// Name of the resource, for people.
    pub name: String,
    /// Settings of a variation.
    pub spec: AgentVariationSpec,
    /// What the variation may use.
    pub assignments: Option<Vec<VariationAssignmentEntry>>,
    /// Labels of your own, as keys with text values.
    pub labels: Option<::std::collections::BTreeMap<String, String>>,
    /// Memory layers in the order in which they are read.
    pub memory_layers: Option<Vec<VariationMemoryLayerEntry>>,
    extra: rt::Extra,
}

impl AgentVariationEntry {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(name: impl Into<String>, spec: impl Into<AgentVariationSpec>) -> Self {
        Self {
            name: name.into(),
            spec: spec.into(),
            assignments: None,
            labels: None,
            memory_layers: None,
            extra: rt::Extra::new(),
        }
    }

    /// What the variation may use.
    #[must_use]
    pub fn assignments(
        mut self,
        assignments: impl IntoIterator<
            Item = impl rt::IntoValue<VariationAssignmentEntry>,
        >,
    ) -> Self {
        self.assignments = Some(
            rt::list_of::<VariationAssignmentEntry, _, _>(assignments),
        );
        self
    }

    /// Labels of your own, as keys with text values.
    #[must_use]
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.labels = Some(rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Memory layers in the order in which they are read.
    #[must_use]
    pub fn memory_layers(
        mut self,
        memory_layers: impl IntoIterator<
            Item = impl rt::IntoValue<VariationMemoryLayerEntry>,
        >,
    ) -> Self {
        self.memory_layers = Some(
            rt::list_of::<VariationMemoryLayerEntry, _, _>(memory_layers),
        );
        self
    }

    /// Adds an entry to `labels`.
    #[must_use]
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.labels.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(AgentVariationEntry {
    0 name: required String = "name",
    1 spec: required AgentVariationSpec = "spec",
    2 assignments: optional Option<Vec<VariationAssignmentEntry>> = "assignments",
    3 labels: optional Option<::std::collections::BTreeMap<String, String>> = "labels",
    4 memory_layers: optional Option<Vec<VariationMemoryLayerEntry>> = "memoryLayers",
} extra);
rt::values!(AgentEntry, AgentScheduleEntry, AgentVariationEntry);
