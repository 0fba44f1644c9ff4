// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::{
    OverlapPolicy, Profile, ResourceMetadata, ScheduleCalendar, ScheduleInterval,
};

/// Starts objectives of an agent at given times.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AgentSchedule {
    /// Metadata of a resource of a workspace.
    pub metadata: ResourceMetadata,
    /// When a schedule fires, and what the objective is started with.
    pub spec: AgentScheduleSpec,
    /// Past and coming firings of a schedule.
    pub info: Option<AgentScheduleInfo>,
    extra: rt::Extra,
}

impl AgentSchedule {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        metadata: impl Into<ResourceMetadata>,
        spec: impl Into<AgentScheduleSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            info: None,
            extra: rt::Extra::new(),
        }
    }

    /// Past and coming firings of a schedule.
    #[must_use]
    pub fn info(mut self, info: impl Into<AgentScheduleInfo>) -> Self {
        self.info = Some(info.into());
        self
    }
}
rt::record!(AgentSchedule {
    0 metadata: required ResourceMetadata = "metadata",
    1 spec: required AgentScheduleSpec = "spec",
    2 info: optional Option<AgentScheduleInfo> = "info",
} extra);

/// Past and coming firings of a schedule.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentScheduleInfo {
    /// Someone who acts in the account: a user, an API key or the system.
    pub created_by: Option<Profile>,
    /// When the schedule last fired.
    pub last_fire_at: Option<::jiff::Timestamp>,
    /// Objective that the last firing started.
    pub last_objective_id: Option<String>,
    /// When a firing was last skipped.
    pub last_skipped_at: Option<::jiff::Timestamp>,
    /// Why that firing was skipped.
    pub last_skip_reason: Option<String>,
    /// When the schedule fires next.
    pub next_fire_at: Option<::jiff::Timestamp>,
    /// How often the schedule has fired.
    pub total_fires: Option<i64>,
    extra: rt::Extra,
}

impl AgentScheduleInfo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            created_by: None,
            last_fire_at: None,
            last_objective_id: None,
            last_skipped_at: None,
            last_skip_reason: None,
            next_fire_at: None,
            total_fires: None,
            extra: rt::Extra::new(),
        }
    }

    /// Someone who acts in the account: a user, an API key or the system.
    #[must_use]
    pub fn created_by(mut self, created_by: impl Into<Profile>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// When the schedule last fired.
    #[must_use]
    pub fn last_fire_at(mut self, last_fire_at: impl Into<::jiff::Timestamp>) -> Self {
        self.last_fire_at = Some(last_fire_at.into());
        self
    }

    /// Objective that the last firing started.
    #[must_use]
    pub fn last_objective_id(mut self, last_objective_id: impl Into<String>) -> Self {
        self.last_objective_id = Some(last_objective_id.into());
        self
    }

    /// When a firing was last skipped.
    #[must_use]
    pub fn last_skipped_at(
        mut self,
        last_skipped_at: impl Into<::jiff::Timestamp>,
    ) -> Self {
        self.last_skipped_at = Some(last_skipped_at.into());
        self
    }

    /// Why that firing was skipped.
    #[must_use]
    pub fn last_skip_reason(mut self, last_skip_reason: impl Into<String>) -> Self {
        self.last_skip_reason = Some(last_skip_reason.into());
        self
    }

    /// When the schedule fires next.
    #[must_use]
    pub fn next_fire_at(mut self, next_fire_at: impl Into<::jiff::Timestamp>) -> Self {
        self.next_fire_at = Some(next_fire_at.into());
        self
    }

    /// How often the schedule has fired.
    #[must_use]
    pub fn total_fires(mut self, total_fires: i64) -> Self {
        self.total_fires = Some(total_fires);
        self
    }
}
rt::record!(AgentScheduleInfo {
    0 created_by: optional Option<Profile> = "createdBy",
    1 last_fire_at: optional Option<::jiff::Timestamp> as rt::Time = "lastFireAt",
    2 last_objective_id: optional Option<String> = "lastObjectiveId",
    3 last_skipped_at: optional Option<::jiff::Timestamp> as rt::Time = "lastSkippedAt",
    4 last_skip_reason: optional Option<String> = "lastSkipReason",
    5 next_fire_at: optional Option<::jiff::Timestamp> as rt::Time = "nextFireAt",
    6 total_fires: optional_number Option<i64> = "totalFires",
} extra);

/// When a schedule fires, and what the objective is started with.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AgentScheduleSpec {
    /// First message of each objective.
    pub initial_message: String,
    /// Times of firing: those of all calendars and all intervals together.
    pub schedule: AgentScheduleSpecSchedule,
    /// Input data of each objective, any JSON value that fits the agent's `inputDataSchema`.
    pub data: rt::Field<::serde_json::Value>,
    /// What to do when the schedule fires while its last objective still runs: start another one (`ALLOW`) or leave this firing out (`SKIP`).
    pub overlap_policy: Option<OverlapPolicy>,
    /// Only an active schedule fires.
    pub status: Option<AgentScheduleStatus>,
    /// Variation to run. Left out, the agent picks one by its selection mode.
    pub variation_id: Option<String>,
    extra: rt::Extra,
}

impl AgentScheduleSpec {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        initial_message: impl Into<String>,
        schedule: impl Into<AgentScheduleSpecSchedule>,
    ) -> Self {
        Self {
            initial_message: initial_message.into(),
            schedule: schedule.into(),
            data: rt::Field::Absent,
            overlap_policy: None,
            status: None,
            variation_id: None,
            extra: rt::Extra::new(),
        }
    }

    /// Input data of each objective, any JSON value that fits the agent's `inputDataSchema`.
    #[must_use]
    pub fn data(mut self, data: impl Into<rt::Field<::serde_json::Value>>) -> Self {
        self.data = data.into();
        self
    }

    /// What to do when the schedule fires while its last objective still runs: start another one (`ALLOW`) or leave this firing out (`SKIP`).
    #[must_use]
    pub fn overlap_policy(mut self, overlap_policy: impl Into<OverlapPolicy>) -> Self {
        self.overlap_policy = Some(overlap_policy.into());
        self
    }

    /// Only an active schedule fires.
    #[must_use]
    pub fn status(mut self, status: impl Into<AgentScheduleStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Variation to run. Left out, the agent picks one by its selection mode.
    #[must_use]
    pub fn variation_id(mut self, variation_id: impl Into<String>) -> Self {
        self.variation_id = Some(variation_id.into());
        self
    }
}
rt::record!(AgentScheduleSpec {
    0 initial_message: required String = "initialMessage",
    1 schedule: required AgentScheduleSpecSchedule = "schedule",
    2 data: nullable rt::Field<::serde_json::Value> = "data",
    3 overlap_policy: optional Option<OverlapPolicy> = "overlapPolicy",
    4 status: optional Option<AgentScheduleStatus> = "status",
    5 variation_id: optional Option<String> = "variationId",
} extra);

/// Times of firing: those of all calendars and all intervals together.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AgentScheduleSpecSchedule {
    /// Times by calendar fields.
    pub calendars: Option<Vec<ScheduleCalendar>>,
    /// Times at regular distances.
    pub intervals: Option<Vec<ScheduleInterval>>,
    /// Time zone of the calendars, by its IANA name.
    pub timezone: Option<String>,
    extra: rt::Extra,
}

impl AgentScheduleSpecSchedule {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            calendars: None,
            intervals: None,
            timezone: None,
            extra: rt::Extra::new(),
        }
    }

    /// Times by calendar fields.
    #[must_use]
    pub fn calendars(
        mut self,
        calendars: impl IntoIterator<Item = impl rt::IntoValue<ScheduleCalendar>>,
    ) -> Self {
        self.calendars = Some(rt::list_of::<ScheduleCalendar, _, _>(calendars));
        self
    }

    /// Times at regular distances.
    #[must_use]
    pub fn intervals(
        mut self,
        intervals: impl IntoIterator<Item = impl rt::IntoValue<ScheduleInterval>>,
    ) -> Self {
        self.intervals = Some(rt::list_of::<ScheduleInterval, _, _>(intervals));
        self
    }

    /// Time zone of the calendars, by its IANA name.
    #[must_use]
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.timezone = Some(timezone.into());
        self
    }
}
rt::record!(AgentScheduleSpecSchedule {
    0 calendars: optional Option<Vec<ScheduleCalendar>> = "calendars",
    1 intervals: optional Option<Vec<ScheduleInterval>> = "intervals",
    2 timezone: optional Option<String> = "timezone",
} extra);

/// Only an active schedule fires.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AgentScheduleStatus {
    /// `AGENT_SCHEDULE_STATUS_UNSPECIFIED`
    Unspecified,
    /// `AGENT_SCHEDULE_STATUS_ACTIVE`
    Active,
    /// `AGENT_SCHEDULE_STATUS_PAUSED`
    Paused,
    /// `AGENT_SCHEDULE_STATUS_ARCHIVED`
    Archived,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(AgentScheduleStatus {
    Unspecified = "AGENT_SCHEDULE_STATUS_UNSPECIFIED",
    Active = "AGENT_SCHEDULE_STATUS_ACTIVE",
    Paused = "AGENT_SCHEDULE_STATUS_PAUSED",
    Archived = "AGENT_SCHEDULE_STATUS_ARCHIVED",
});
rt::values!(AgentSchedule, AgentScheduleInfo, AgentScheduleSpec, AgentScheduleSpecSchedule, AgentScheduleStatus);
