// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::OperationMetadata;

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
rt::values!(ObjectiveEventType, WebhookDelivery, WebhookDeliveryData, WebhookDeliveryStatus);
