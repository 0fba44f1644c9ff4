// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use super::{
    AgentVariationSpec, CreateResourceMetadata, OperationMetadata, Profile,
    ResourceMetadata,
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

/// Only positive or only negative feedback.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FeedbackSentiment {
    /// `FEEDBACK_SENTIMENT_UNSPECIFIED`
    Unspecified,
    /// `FEEDBACK_SENTIMENT_POSITIVE`
    Positive,
    /// `FEEDBACK_SENTIMENT_NEGATIVE`
    Negative,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(FeedbackSentiment {
    Unspecified = "FEEDBACK_SENTIMENT_UNSPECIFIED",
    Positive = "FEEDBACK_SENTIMENT_POSITIVE",
    Negative = "FEEDBACK_SENTIMENT_NEGATIVE",
});

/// Type of the delivered event.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ObjectiveEventType {
    /// `OBJECTIVE_EVENT_TYPE_UNSPECIFIED`
    Unspecified,
    /// `OBJECTIVE_EVENT_TYPE_USER_MESSAGE`
    UserMessage,
    /// `OBJECTIVE_EVENT_TYPE_TOOL_APPROVAL_REQUESTED`
    ToolApprovalRequested,
    /// `OBJECTIVE_EVENT_TYPE_TOOL_APPROVED`
    ToolApproved,
    /// `OBJECTIVE_EVENT_TYPE_TOOL_DENIED`
    ToolDenied,
    /// `OBJECTIVE_EVENT_TYPE_TOOL_CALLED`
    ToolCalled,
    /// `OBJECTIVE_EVENT_TYPE_SUB_OBJECTIVE_CREATED`
    SubObjectiveCreated,
    /// `OBJECTIVE_EVENT_TYPE_ERROR`
    Error,
    /// `OBJECTIVE_EVENT_TYPE_ASSISTANT_MESSAGE`
    AssistantMessage,
    /// `OBJECTIVE_EVENT_TYPE_TOOL_RESULT`
    ToolResult,
    /// `OBJECTIVE_EVENT_TYPE_TOOL_ERROR`
    ToolError,
    /// `OBJECTIVE_EVENT_TYPE_CONTEXT_WINDOW_COMPACTED`
    ContextWindowCompacted,
    /// `OBJECTIVE_EVENT_TYPE_MEMORY_READ`
    MemoryRead,
    /// `OBJECTIVE_EVENT_TYPE_CANCELLED`
    Cancelled,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ObjectiveEventType {
    Unspecified = "OBJECTIVE_EVENT_TYPE_UNSPECIFIED",
    UserMessage = "OBJECTIVE_EVENT_TYPE_USER_MESSAGE",
    ToolApprovalRequested = "OBJECTIVE_EVENT_TYPE_TOOL_APPROVAL_REQUESTED",
    ToolApproved = "OBJECTIVE_EVENT_TYPE_TOOL_APPROVED",
    ToolDenied = "OBJECTIVE_EVENT_TYPE_TOOL_DENIED",
    ToolCalled = "OBJECTIVE_EVENT_TYPE_TOOL_CALLED",
    SubObjectiveCreated = "OBJECTIVE_EVENT_TYPE_SUB_OBJECTIVE_CREATED",
    Error = "OBJECTIVE_EVENT_TYPE_ERROR",
    AssistantMessage = "OBJECTIVE_EVENT_TYPE_ASSISTANT_MESSAGE",
    ToolResult = "OBJECTIVE_EVENT_TYPE_TOOL_RESULT",
    ToolError = "OBJECTIVE_EVENT_TYPE_TOOL_ERROR",
    ContextWindowCompacted = "OBJECTIVE_EVENT_TYPE_CONTEXT_WINDOW_COMPACTED",
    MemoryRead = "OBJECTIVE_EVENT_TYPE_MEMORY_READ",
    Cancelled = "OBJECTIVE_EVENT_TYPE_CANCELLED",
});

/// What to do when the schedule fires while its last objective still runs: start another one (`ALLOW`) or leave this firing out (`SKIP`).
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OverlapPolicy {
    /// `OVERLAP_POLICY_UNSPECIFIED`
    Unspecified,
    /// `OVERLAP_POLICY_ALLOW`
    Allow,
    /// `OVERLAP_POLICY_SKIP`
    Skip,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(OverlapPolicy {
    Unspecified = "OVERLAP_POLICY_UNSPECIFIED",
    Allow = "OVERLAP_POLICY_ALLOW",
    Skip = "OVERLAP_POLICY_SKIP",
});

/// Times given by calendar fields. A time matches when each given field has a range that matches it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleCalendar {
    /// Note for readers; it has no effect.
    pub comment: Option<String>,
    /// Days of the month, from 1.
    pub day_of_month: Option<Vec<ScheduleRange>>,
    /// Days of the week.
    pub day_of_week: Option<Vec<ScheduleRange>>,
    /// Hours, 0 to 23.
    pub hour: Option<Vec<ScheduleRange>>,
    /// Minutes, 0 to 59.
    pub minute: Option<Vec<ScheduleRange>>,
    /// Months, 1 to 12.
    pub month: Option<Vec<ScheduleRange>>,
    /// Seconds, 0 to 59.
    pub second: Option<Vec<ScheduleRange>>,
    extra: rt::Extra,
}

impl ScheduleCalendar {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            comment: None,
            day_of_month: None,
            day_of_week: None,
            hour: None,
            minute: None,
            month: None,
            second: None,
            extra: rt::Extra::new(),
        }
    }

    /// Note for readers; it has no effect.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Days of the month, from 1.
    #[must_use]
    pub fn day_of_month(
        mut self,
        day_of_month: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.day_of_month = Some(rt::list_of::<ScheduleRange, _, _>(day_of_month));
        self
    }

    /// Days of the week.
    #[must_use]
    pub fn day_of_week(
        mut self,
        day_of_week: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.day_of_week = Some(rt::list_of::<ScheduleRange, _, _>(day_of_week));
        self
    }

    /// Hours, 0 to 23.
    #[must_use]
    pub fn hour(
        mut self,
        hour: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.hour = Some(rt::list_of::<ScheduleRange, _, _>(hour));
        self
    }

    /// Minutes, 0 to 59.
    #[must_use]
    pub fn minute(
        mut self,
        minute: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.minute = Some(rt::list_of::<ScheduleRange, _, _>(minute));
        self
    }

    /// Months, 1 to 12.
    #[must_use]
    pub fn month(
        mut self,
        month: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.month = Some(rt::list_of::<ScheduleRange, _, _>(month));
        self
    }

    /// Seconds, 0 to 59.
    #[must_use]
    pub fn second(
        mut self,
        second: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.second = Some(rt::list_of::<ScheduleRange, _, _>(second));
        self
    }
}
rt::record!(ScheduleCalendar {
    0 comment: optional Option<String> = "comment",
    1 day_of_month: optional Option<Vec<ScheduleRange>> = "dayOfMonth",
    2 day_of_week: optional Option<Vec<ScheduleRange>> = "dayOfWeek",
    3 hour: optional Option<Vec<ScheduleRange>> = "hour",
    4 minute: optional Option<Vec<ScheduleRange>> = "minute",
    5 month: optional Option<Vec<ScheduleRange>> = "month",
    6 second: optional Option<Vec<ScheduleRange>> = "second",
} extra);

/// Times at a regular distance.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleInterval {
    /// Distance between two times, as a duration such as `3600s`.
    pub every: Option<String>,
    /// By how much the times are shifted, as a duration such as `300s`.
    pub offset: Option<String>,
    extra: rt::Extra,
}

impl ScheduleInterval {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            every: None,
            offset: None,
            extra: rt::Extra::new(),
        }
    }

    /// Distance between two times, as a duration such as `3600s`.
    #[must_use]
    pub fn every(mut self, every: impl Into<String>) -> Self {
        self.every = Some(every.into());
        self
    }

    /// By how much the times are shifted, as a duration such as `300s`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.offset = Some(offset.into());
        self
    }
}
rt::record!(ScheduleInterval {
    0 every: optional Option<String> = "every",
    1 offset: optional Option<String> = "offset",
} extra);

/// Values from `start` to `end`, in steps of `step`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleRange {
    /// Last value.
    pub end: Option<i64>,
    /// First value.
    pub start: Option<i64>,
    /// Distance between two values.
    pub step: Option<i64>,
    extra: rt::Extra,
}

impl ScheduleRange {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            end: None,
            start: None,
            step: None,
            extra: rt::Extra::new(),
        }
    }

    /// Last value.
    #[must_use]
    pub fn end(mut self, end: i64) -> Self {
        self.end = Some(end);
        self
    }

    /// First value.
    #[must_use]
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Distance between two values.
    #[must_use]
    pub fn step(mut self, step: i64) -> Self {
        self.step = Some(step);
        self
    }
}
rt::record!(ScheduleRange {
    0 end: optional_number Option<i64> = "end",
    1 start: optional_number Option<i64> = "start",
    2 step: optional_number Option<i64> = "step",
} extra);

/// The delivery of one event to a webhook URL.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookDelivery {
    /// Target and outcome of a delivery. Code, latency and response belong to the last attempt.
    pub data: WebhookDeliveryData,
    /// Metadata of a run or record. It has no name.
    pub metadata: OperationMetadata,
    extra: rt::Extra,
}

impl WebhookDelivery {
    /// A value with its properties.
    pub fn new(
        data: impl Into<WebhookDeliveryData>,
        metadata: impl Into<OperationMetadata>,
    ) -> Self {
        Self {
            data: data.into(),
            metadata: metadata.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(WebhookDelivery {
    0 data: required WebhookDeliveryData = "data",
    1 metadata: required OperationMetadata = "metadata",
} extra);

/// Target and outcome of a delivery. Code, latency and response belong to the last attempt.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct WebhookDeliveryData {
    /// Agent whose webhook URL was called.
    pub agent_id: String,
    /// Number of attempts so far.
    pub attempt_count: i64,
    /// Type of the delivered event.
    pub event_type: ObjectiveEventType,
    /// HTTP status that the receiver answered.
    pub http_status_code: i64,
    /// When the delivery was last tried.
    pub last_attempt_at: ::jiff::Timestamp,
    /// Time until the answer, in milliseconds.
    pub latency_ms: i64,
    /// The delivered event.
    pub objective_event_id: String,
    /// Objective of the event.
    pub objective_id: String,
    /// Length of the receiver's answer in bytes, a 64-bit integer as decimal text.
    pub response_content_length: String,
    /// Where the delivery stands.
    pub status: WebhookDeliveryStatus,
    /// The `webhook-id` header, the same for all attempts of a delivery.
    pub webhook_id: String,
    /// Where the event is delivered to.
    pub webhook_url: String,
    /// Why the last attempt failed.
    pub error_message: Option<String>,
    /// Headers of the receiver's answer.
    pub response_headers: Option<::std::collections::BTreeMap<String, String>>,
    extra: rt::Extra,
}

impl WebhookDeliveryData {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(required: WebhookDeliveryDataRequired) -> Self {
        Self {
            agent_id: required.agent_id,
            attempt_count: required.attempt_count,
            event_type: required.event_type,
            http_status_code: required.http_status_code,
            last_attempt_at: required.last_attempt_at,
            latency_ms: required.latency_ms,
            objective_event_id: required.objective_event_id,
            objective_id: required.objective_id,
            response_content_length: required.response_content_length,
            status: required.status,
            webhook_id: required.webhook_id,
            webhook_url: required.webhook_url,
            error_message: None,
            response_headers: None,
            extra: rt::Extra::new(),
        }
    }

    /// Why the last attempt failed.
    #[must_use]
    pub fn error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Headers of the receiver's answer.
    #[must_use]
    pub fn response_headers(
        mut self,
        response_headers: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.response_headers = Some(rt::map_of::<String, _, _, _>(response_headers));
        self
    }

    /// Adds an entry to `responseHeaders`.
    #[must_use]
    pub fn response_header(
        mut self,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.response_headers.get_or_insert_default().insert(key.into(), value.into());
        self
    }
}
rt::record!(WebhookDeliveryData {
    0 agent_id: required String = "agentId",
    1 attempt_count: required_number i64 = "attemptCount",
    2 event_type: required ObjectiveEventType = "eventType",
    3 http_status_code: required_number i64 = "httpStatusCode",
    4 last_attempt_at: required ::jiff::Timestamp as rt::Time = "lastAttemptAt",
    5 latency_ms: required_number i64 = "latencyMs",
    6 objective_event_id: required String = "objectiveEventId",
    7 objective_id: required String = "objectiveId",
    8 response_content_length: required String = "responseContentLength",
    9 status: required WebhookDeliveryStatus = "status",
    10 webhook_id: required String = "webhookId",
    11 webhook_url: required String = "webhookUrl",
    12 error_message: optional Option<String> = "errorMessage",
    13 response_headers: optional Option<::std::collections::BTreeMap<String, String>> = "responseHeaders",
} extra);

/// The required properties, for `WebhookDeliveryData::new`.
#[derive(Debug, Clone)]
pub struct WebhookDeliveryDataRequired {
    /// Agent whose webhook URL was called.
    pub agent_id: String,
    /// Number of attempts so far.
    pub attempt_count: i64,
    /// Type of the delivered event.
    pub event_type: ObjectiveEventType,
    /// HTTP status that the receiver answered.
    pub http_status_code: i64,
    /// When the delivery was last tried.
    pub last_attempt_at: ::jiff::Timestamp,
    /// Time until the answer, in milliseconds.
    pub latency_ms: i64,
    /// The delivered event.
    pub objective_event_id: String,
    /// Objective of the event.
    pub objective_id: String,
    /// Length of the receiver's answer in bytes, a 64-bit integer as decimal text.
    pub response_content_length: String,
    /// Where the delivery stands.
    pub status: WebhookDeliveryStatus,
    /// The `webhook-id` header, the same for all attempts of a delivery.
    pub webhook_id: String,
    /// Where the event is delivered to.
    pub webhook_url: String,
}

/// Where the delivery stands.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WebhookDeliveryStatus {
    /// `WEBHOOK_DELIVERY_STATUS_UNSPECIFIED`
    Unspecified,
    /// `WEBHOOK_DELIVERY_STATUS_PENDING`
    Pending,
    /// `WEBHOOK_DELIVERY_STATUS_COMPLETED`
    Completed,
    /// `WEBHOOK_DELIVERY_STATUS_FAILED`
    Failed,
    /// `WEBHOOK_DELIVERY_STATUS_DISABLED`
    Disabled,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(WebhookDeliveryStatus {
    Unspecified = "WEBHOOK_DELIVERY_STATUS_UNSPECIFIED",
    Pending = "WEBHOOK_DELIVERY_STATUS_PENDING",
    Completed = "WEBHOOK_DELIVERY_STATUS_COMPLETED",
    Failed = "WEBHOOK_DELIVERY_STATUS_FAILED",
    Disabled = "WEBHOOK_DELIVERY_STATUS_DISABLED",
});
rt::values!(AgentSchedule, AgentScheduleInfo, AgentScheduleSpec, AgentScheduleSpecSchedule, AgentScheduleStatus, DefaultVariation, FeedbackSentiment, ObjectiveEventType, OverlapPolicy, ScheduleCalendar, ScheduleInterval, ScheduleRange, WebhookDelivery, WebhookDeliveryData, WebhookDeliveryStatus);
