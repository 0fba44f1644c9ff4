//! Operations that are two methods: one gives the whole response, the other a stream
//! (`[operations.X] streaming`).

use super::name_context::NameContext;
use super::names::Found;
use super::paging::Types;
use super::{Lowering, NO_EVENTS, UNKNOWN_PARAMETER, UNKNOWN_SCHEMA};
use crate::config::Streaming;
use crate::diagnostics::nearest;
use crate::ir::{
    Api, Form, Operation, Pointer, ResponseBody, Stream, StreamKind, StreamSwitch, Type,
};
use crate::naming::cases::camel;
use crate::oas::Schema;

/// A method that follows another one.
pub(crate) struct Twin {
    /// The other one.
    pub behind: Pointer,
    pub operation: Operation,
}

impl<'d> Lowering<'d, '_> {
    /// The methods that give streams; those that give whole responses lose what asks for a stream.
    pub(crate) fn streaming_twins(&mut self, all: &[Found<'d>], api: &mut Api) -> Vec<Twin> {
        let mut twins = Vec::new();
        for (index, found) in all.iter().enumerate() {
            let Some(streaming) = found.config.and_then(|config| config.streaming.as_ref()) else {
                continue;
            };
            let resource = api
                .operations
                .get(index)
                .map(|operation| api.resource_path(operation.resource).join("."));
            let Some(operation) = api.operations.get_mut(index) else { continue };
            if let Some((stream, [whole, pieces])) =
                self.stream_of(operation, streaming).zip(self.switches(operation, streaming))
            {
                let method = streaming.method.get_ref().clone();
                let pointer = Pointer::of_method(
                    &operation.pointer.0,
                    &format!("{}.{method}", resource.unwrap_or_default()),
                );
                operation.forms.retain(|form| !matches!(form, Form::Stream { .. }));
                let mut twin = Operation {
                    pointer,
                    method,
                    response_types: vec![stream.media_type.clone()],
                    response: ResponseBody::Stream(stream),
                    forms: Vec::new(),
                    paging: None,
                    inside: None,
                    ..operation.clone()
                };
                apply(&mut twin, pieces);
                apply(operation, whole);
                twins.push(Twin { behind: operation.pointer.clone(), operation: twin });
            }
        }
        twins
    }

    /// The stream that the document has, with the item of the config.
    fn stream_of(&mut self, operation: &Operation, streaming: &'d Streaming) -> Option<Stream> {
        let of_forms = operation.forms.iter().find_map(|form| match form {
            Form::Stream { of, .. } => Some(of.clone()),
            _ => None,
        });
        let of_response = match &operation.response {
            ResponseBody::Stream(stream) => Some(stream.clone()),
            _ => None,
        };
        let documented = of_forms.or(of_response);
        let file = self.config?;
        let Some(item) = &streaming.item else {
            if documented.is_none() {
                let message = "the document has no stream of events for this operation";
                let help =
                    "write the schema of its events: `item = \"#/components/schemas/Chunk\"`";
                self.diagnostics.error(NO_EVENTS, file.location(&streaming.method), message, help);
            }
            return documented;
        };
        let Some(schema) = self.document.resolve(item.get_ref()).map(Schema) else {
            let message = format!("the document has nothing at `{}`", item.get_ref());
            let help = "write the JSON pointer of a schema: `#/components/schemas/Chunk`";
            self.diagnostics.error(UNKNOWN_SCHEMA, file.location(item), message, help);
            return None;
        };
        let item = self.ty(schema, &NameContext::named(&camel(streaming.method.get_ref())));
        Some(match documented {
            Some(stream) => Stream { item, ..stream },
            None => {
                let (media_type, kind) = ("text/event-stream".to_owned(), StreamKind::Events);
                Stream { kind, item, media_type, end: None, events: Vec::new() }
            }
        })
    }

    /// What the two methods send in the place of the argument: the one for the whole response, the
    /// one for the stream.
    fn switches(
        &mut self,
        operation: &Operation,
        streaming: &Streaming,
    ) -> Option<[StreamSwitch; 2]> {
        let types = Types(&self.types);
        let name = streaming.parameter.get_ref();
        let is_flag = |ty: &Type| *types.bare(ty) == Type::Boolean;
        let fields = operation.body.as_ref().map(|body| types.fields(&body.ty)).unwrap_or_default();
        let field = fields.iter().find(|field| field.name == *name && is_flag(&field.ty));
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.name == *name && is_flag(&parameter.ty));
        let (in_body, required, default) = match (field, parameter) {
            (Some(field), _) => (true, field.required, &field.default),
            (None, Some(parameter)) => (false, parameter.required, &parameter.default),
            (None, None) => {
                let known = fields
                    .iter()
                    .map(|field| &field.name)
                    .chain(operation.parameters.iter().map(|one| &one.name));
                let help = nearest(name, known.map(String::as_str));
                let help = help.map_or_else(
                    || {
                        "name a property of the body, or a query parameter, of `type: boolean`"
                            .to_owned()
                    },
                    |near| format!("write `{near}`"),
                );
                let message =
                    format!("the operation has no parameter `{name}` that is true or false");
                let file = self.config?;
                self.diagnostics.error(
                    UNKNOWN_PARAMETER,
                    file.location(&streaming.parameter),
                    message,
                    help,
                );
                return None;
            }
        };
        let is_plain =
            !required && default.as_ref().and_then(serde_json::Value::as_bool) != Some(true);
        let switch = |value| StreamSwitch { name: name.clone(), in_body, value };
        Some([switch(if is_plain { None } else { Some(false) }), switch(Some(true))])
    }
}

/// A parameter is filled in, or gone; what is in the body is for `plan`, as other operations may
/// share its type.
fn apply(operation: &mut Operation, switch: StreamSwitch) {
    if switch.in_body {
        operation.stream_switch = Some(switch);
        return;
    }
    let value = switch.value.map(serde_json::Value::Bool);
    if value.is_none() {
        operation.parameters.retain(|parameter| parameter.name != switch.name);
    }
    for parameter in
        operation.parameters.iter_mut().filter(|parameter| parameter.name == switch.name)
    {
        parameter.constant.clone_from(&value);
    }
    operation.stream_switch = Some(switch);
}
