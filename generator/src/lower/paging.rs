//! Lists: which operations answer one, and how the pages follow each other.

use super::Lowering;
use super::names::Found;
use crate::config::{self, OperationPaging};
use crate::ir::{Api, Field, Operation, Paging, Shape, Table, Type, TypeDef, TypeId};
use crate::load::Node;
use crate::oas::Response;

impl<'d> Lowering<'d, '_> {
    /// By the operation's own scheme, by the config's schemes, or, where it has none, by what lists
    /// commonly look like.
    pub(crate) fn paging(&mut self, all: &[Found<'d>], api: &mut Api) {
        let schemes = self.config.filter(|file| !file.config.paging.is_empty());
        let mut found: Vec<Option<Paging>> = match schemes {
            None => api
                .operations
                .iter()
                .zip(all)
                .map(|(operation, at)| self.guessed(operation, *at))
                .collect(),
            Some(file) => self.by_config(file, all, api),
        };
        for ((operation, at), slot) in api.operations.iter().zip(all).zip(&mut found) {
            match own_paging(*at) {
                Some(OperationPaging::Scheme(scheme)) => {
                    *slot = self.by_own_scheme(scheme, operation, *at)
                }
                Some(OperationPaging::Is(true)) if slot.is_none() => {
                    *slot = self.is_required_by_config(operation, *at)
                }
                _ => {}
            }
        }
        for (operation, paging) in api.operations.iter_mut().zip(found) {
            operation.paging = paging;
        }
    }

    /// What answered a list as it is goes on doing so, whatever its response comes to look like.
    fn guessed(&mut self, operation: &Operation, at: Found<'d>) -> Option<Paging> {
        if self.was_no_page(operation)
            || own_paging(at).is_some_and(|own| !matches!(own, OperationPaging::Is(true)))
        {
            return None;
        }
        let headers = self.response_headers(at);
        let was_page =
            self.lock.operations.get(&operation.pointer.0).is_some_and(|locked| locked.pages);
        let marked = self.by_marks(operation, at, &headers);
        marked.or_else(|| {
            super::paging_guess::guess(&Types(&self.types), operation, &headers, was_page).ok()
        })
    }

    /// Whether users know its response as something else than a page.
    pub(super) fn was_no_page(&self, operation: &Operation) -> bool {
        self.lock.operations.get(&operation.pointer.0).is_some_and(|locked| !locked.pages)
    }

    /// The headers, in lower case, that the document has for a success.
    pub(super) fn response_headers(&mut self, found: Found<'d>) -> Vec<String> {
        let mut all = Vec::new();
        let responses: Vec<(&str, Response<'d>)> = found.operation.responses().collect();
        for (_, response) in responses.into_iter().filter(|(status, _)| status.starts_with('2')) {
            let node: Option<&Node> = self.follow(response.0);
            let headers = node.and_then(|node| node.get("headers")?.as_object());
            all.extend(headers.into_iter().flatten().map(|(name, _)| name.to_ascii_lowercase()));
        }
        all
    }
}

/// What the config says about the pages of one operation.
pub(super) fn own_paging(found: Found<'_>) -> Option<&OperationPaging> {
    found
        .config
        .and_then(|config: &config::Operation| config.paging.as_ref())
        .map(|own| own.get_ref())
}

/// The types so far, to look into answers.
pub(crate) struct Types<'t>(pub &'t Table<TypeId, TypeDef>);

impl<'t> Types<'t> {
    /// Through names and null.
    pub fn bare(&self, ty: &'t Type) -> &'t Type {
        let mut ty = ty;
        for _ in 0..32 {
            ty = match ty {
                Type::Nullable(inner) => inner,
                Type::Named(id) => match &self.0[*id].shape {
                    Shape::Alias(inner) => inner,
                    _ => return ty,
                },
                _ => return ty,
            };
        }
        ty
    }
    /// The shape of a type that has a name.
    pub fn shape(&self, ty: &'t Type) -> Option<&'t Shape> {
        match self.bare(ty) {
            Type::Named(id) => Some(&self.0[*id].shape),
            _ => None,
        }
    }
    /// The properties of an object.
    pub fn fields(&self, ty: &'t Type) -> &'t [Field] {
        match self.bare(ty) {
            Type::Named(id) => match &self.0[*id].shape {
                Shape::Struct(strukt) => &strukt.fields,
                _ => &[],
            },
            _ => &[],
        }
    }
    /// What is at the end of these properties; or else the names that there are where one was
    /// missing.
    pub fn walk(&self, ty: &'t Type, steps: &[String]) -> Result<&'t Type, Vec<String>> {
        let mut ty = ty;
        for step in steps {
            let fields = self.fields(ty);
            match fields.iter().find(|field| field.name == *step) {
                Some(field) => ty = &field.ty,
                None => return Err(fields.iter().map(|field| field.name.clone()).collect()),
            }
        }
        Ok(ty)
    }
    /// The item of the list at the end of these properties.
    pub fn item_at(&self, ty: &'t Type, steps: &[String]) -> Option<Type> {
        match self.bare(self.walk(ty, steps).ok()?) {
            Type::Array(item) => Some((**item).clone()),
            _ => None,
        }
    }
}
