//! An operation as the document has it.

use super::operation_id::OperationId;
use crate::config::{self, Spanned};
use crate::ir::{HttpMethod, Pointer};
use crate::load::escape;
use crate::oas::{Operation, PathItem};

/// An operation, its path and what the config says about it.
#[derive(Clone, Copy)]
pub(crate) struct Found<'d> {
    pub path: &'d str,
    pub item: PathItem<'d>,
    pub http_method: HttpMethod,
    pub operation: Operation<'d>,
    pub config: Option<&'d config::Operation>,
    pub given: Given<'d>,
}

/// What the config says of the place and the name of one method.
#[derive(Clone, Copy, Default)]
pub(crate) struct Given<'d> {
    pub resource: Option<&'d Spanned<String>>,
    pub method: Option<&'d Spanned<String>>,
    /// It is not the first method of its operation.
    pub is_another: bool,
}

impl<'d> Found<'d> {
    pub fn id(&self) -> Option<OperationId<'d>> {
        let id = self.operation.id()?;
        Some(OperationId { id, path: self.path, http_method: self.http_method })
    }

    /// Where it stands under `paths`, whatever file or shared path item it is written in: one of a
    /// kind.
    pub fn pointer(&self) -> Pointer {
        let path = escape(self.path);
        let of_operation = match &self.http_method {
            HttpMethod::Other(method) => {
                format!("/paths/{path}/additionalOperations/{}", escape(method.as_str()))
            }
            http_method => format!("/paths/{path}/{}", http_method.as_str().to_ascii_lowercase()),
        };
        match (self.given.resource, self.given.method) {
            (Some(resource), Some(method)) if self.given.is_another => Pointer::of_method(
                &of_operation,
                &format!("{}.{}", resource.get_ref(), method.get_ref()),
            ),
            _ => Pointer(of_operation),
        }
    }

    /// The same operation once for each method that the config gives it.
    pub fn methods(self) -> impl Iterator<Item = Self> {
        let several = self.config.map_or(&[][..], |config| &config.methods);
        let others = several.iter().enumerate().map(move |(at, one)| Self {
            given: Given {
                resource: Some(&one.resource),
                method: Some(&one.method),
                is_another: at > 0,
            },
            ..self
        });
        several.is_empty().then_some(self).into_iter().chain(others)
    }
}
