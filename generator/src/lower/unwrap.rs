//! Responses of which the config wants one property: the method gives what is inside.

use super::Lowering;
use super::names::Found;
use super::paging::Types;
use crate::config::{Spanned, Unwrap};
use crate::ir::{Field, Inside, Operation, ResponseBody, Rest, Shape, Type};
use crate::normalize::optional::UNKNOWN_PROPERTY;

impl<'d> Lowering<'d, '_> {
    /// `[operations.X] unwrap` and `[crate] unwrap`. Pages stay as they are.
    pub(crate) fn unwrap_responses(&mut self, all: &[Found<'d>], operations: &mut [Operation]) {
        let Some(file) = self.config else { return };
        let common = &file.config.package.unwrap;
        for (operation, found) in
            operations.iter_mut().zip(all).filter(|(operation, _)| operation.paging.is_none())
        {
            let own = found.config.and_then(|config| config.unwrap.as_ref());
            if let (Some(location), ResponseBody::ByStatus(_)) = (own, &operation.response) {
                self.unwrap_each_status(operation, location);
                continue;
            }
            let inside = match own.map(|own| (own, own.get_ref())) {
                Some((_, Unwrap::Never)) => None,
                Some((location, Unwrap::Property(name))) => {
                    self.own_inside(operation, location, name)
                }
                None => operation.response.json().and_then(|ty| self.only_property(ty, common)),
            };
            let Some((inside, ty)) = inside else { continue };
            if let Some(slot) = operation.response.json_mut() {
                *slot = ty;
                operation.inside = Some(inside);
            }
        }
    }

    /// The property that the config names for one operation: where it is not there, that is an
    /// error.
    fn own_inside(
        &mut self,
        operation: &Operation,
        location: &Spanned<Unwrap>,
        name: &str,
    ) -> Option<(Inside, Type)> {
        let types = Types(&self.types);
        let fields = operation.response.json().map(|ty| types.fields(ty)).unwrap_or_default();
        let found = fields.iter().find(|field| field.name == name && !field.write_only);
        if found.is_some() {
            return found.map(inside_of);
        }
        let message = match operation.response {
            ResponseBody::Json(_) | ResponseBody::Optional(_) => {
                format!("the response has no property `{name}`")
            }
            _ => "the response is not JSON, so nothing is unwrapped".to_owned(),
        };
        let help = unwrap_help(name, fields);
        self.cannot_unwrap(location, message, help);
        None
    }

    /// The property in the response of each status that has JSON. A status without a body, or with
    /// text or bytes, stays as it is.
    fn unwrap_each_status(&mut self, operation: &mut Operation, location: &Spanned<Unwrap>) {
        let (Unwrap::Property(name), ResponseBody::ByStatus(responses)) =
            (location.get_ref(), &mut operation.response)
        else {
            return;
        };
        let mut found: Vec<(usize, Inside, Type)> = Vec::new();
        for (index, one) in responses.iter().enumerate() {
            let Some(ty) = one.response.json() else { continue };
            let fields = Types(&self.types).fields(ty);
            match fields.iter().find(|field| field.name == *name && !field.write_only) {
                Some(field) => {
                    let (inside, ty) = inside_of(field);
                    found.push((index, inside, ty));
                }
                None => {
                    let status = &one.status;
                    let message =
                        format!("the response of status {status} has no property `{name}`");
                    let help = unwrap_help(name, fields);
                    return self.cannot_unwrap(location, message, help);
                }
            }
        }
        let Some(property) = found.first().map(|(_, inside, _)| inside.property.clone()) else {
            let message = "no response is JSON, so nothing is unwrapped".to_owned();
            return self.cannot_unwrap(location, message, unwrap_help(name, &[]));
        };
        // A type that is not nullable refuses the null that a missing property then means.
        let is_optional = found.iter().any(|(_, inside, _)| inside.is_optional);
        for (index, _, ty) in found {
            if let Some(slot) = responses.get_mut(index).and_then(|one| one.response.json_mut()) {
                *slot = ty;
            }
        }
        operation.inside = Some(Inside { property, is_optional });
    }

    fn cannot_unwrap(&mut self, location: &Spanned<Unwrap>, message: String, help: String) {
        let Some(file) = self.config else { return };
        self.diagnostics.error(UNKNOWN_PROPERTY, file.location(location), message, help);
    }

    /// The only property of a response, where it has one of these names.
    fn only_property(&self, ty: &Type, names: &[Spanned<String>]) -> Option<(Inside, Type)> {
        let Some(Shape::Struct(strukt)) = Types(&self.types).shape(ty) else { return None };
        let [only] = strukt.fields.as_slice() else { return None };
        let is_whole =
            strukt.flattened.is_none() && strukt.rest == Rest::Unknown && !only.write_only;
        (is_whole && names.iter().any(|name| *name.get_ref() == only.name)).then(|| inside_of(only))
    }
}

/// Who unwraps a property expects it in each response: its absence is an error, also where the
/// document calls it optional. Where it may be null, its absence means null.
fn inside_of(field: &Field) -> (Inside, Type) {
    let ty = match field.nullable {
        true => Type::Nullable(Box::new(field.ty.clone())),
        false => field.ty.clone(),
    };
    (Inside { property: field.name.clone(), is_optional: field.nullable && !field.required }, ty)
}

/// What to write in place of `name`, which none of `fields` is called.
fn unwrap_help(name: &str, fields: &[Field]) -> String {
    let near = crate::diagnostics::nearest(name, fields.iter().map(|field| field.name.as_str()));
    near.map_or_else(|| "remove `unwrap`".to_owned(), |near| format!("write `{near}`"))
}
