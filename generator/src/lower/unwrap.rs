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
            ResponseBody::ByStatus(_) => {
                "the type of the response depends on its status, so nothing is unwrapped".to_owned()
            }
            _ => "the response is not JSON, so nothing is unwrapped".to_owned(),
        };
        let help =
            crate::diagnostics::nearest(name, fields.iter().map(|field| field.name.as_str()));
        let help =
            help.map_or_else(|| "remove `unwrap`".to_owned(), |near| format!("write `{near}`"));
        let file = self.config?;
        self.diagnostics.error(UNKNOWN_PROPERTY, file.location(location), message, help);
        None
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
