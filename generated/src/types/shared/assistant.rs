// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::CallableTool;

/// A message of the model, with the tool calls that it asks for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssistantMessage {
    /// Text of the message.
    pub content: Option<String>,
    /// Tool calls that the model asks for.
    pub tool_calls: Option<Vec<AssistantToolCall>>,
    extra: rt::Extra,
}

impl AssistantMessage {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            content: None,
            tool_calls: None,
            extra: rt::Extra::new(),
        }
    }

    /// Text of the message.
    #[must_use]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Tool calls that the model asks for.
    #[must_use]
    pub fn tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl rt::IntoValue<AssistantToolCall>>,
    ) -> Self {
        self.tool_calls = Some(rt::list_of::<AssistantToolCall, _, _>(tool_calls));
        self
    }
}
rt::record!(AssistantMessage {
    0 content: optional Option<String> = "content",
    1 tool_calls: optional Option<Vec<AssistantToolCall>> = "toolCalls",
} extra);

/// A tool call that the model asks for.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AssistantToolCall {
    /// Arguments as JSON text.
    pub arguments: Option<String>,
    /// Name under which the model knows the tool.
    pub function_name: Option<String>,
    /// What is called by a tool call. Exactly one property is set.
    pub tool: Option<CallableTool>,
    extra: rt::Extra,
}

impl AssistantToolCall {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            arguments: None,
            function_name: None,
            tool: None,
            extra: rt::Extra::new(),
        }
    }

    /// Arguments as JSON text.
    #[must_use]
    pub fn arguments(mut self, arguments: impl Into<String>) -> Self {
        self.arguments = Some(arguments.into());
        self
    }

    /// Name under which the model knows the tool.
    #[must_use]
    pub fn function_name(mut self, function_name: impl Into<String>) -> Self {
        self.function_name = Some(function_name.into());
        self
    }

    /// What is called by a tool call. Exactly one property is set.
    #[must_use]
    pub fn tool(mut self, tool: impl Into<CallableTool>) -> Self {
        self.tool = Some(tool.into());
        self
    }
}
rt::record!(AssistantToolCall {
    0 arguments: optional Option<String> = "arguments",
    1 function_name: optional Option<String> = "functionName",
    2 tool: optional Option<CallableTool> = "tool",
} extra);
rt::values!(AssistantMessage, AssistantToolCall);
