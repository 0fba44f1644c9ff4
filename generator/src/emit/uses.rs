//! Whether the code of an operation names a type of the document, and so needs `use crate::types;`.

use super::tokens::Scope;
use crate::plan::{Argument, OperationPlan, Ty};

/// In what it takes or in what it answers.
pub fn names_types(scope: &Scope<'_>, plan: &OperationPlan) -> bool {
    let takes = |argument: &Argument, in_struct: bool| match argument.nullable || in_struct {
        true => named(&argument.ty),
        false => named(scope.taken_as(&argument.ty)),
    };
    plan.arguments.iter().any(|argument| takes(argument, plan.required_struct.is_some()))
        || plan.setters.iter().any(|setter| takes(setter, false))
        || plan.whole_body.as_ref().is_some_and(|body| named(scope.taken_as(body)))
        || plan.record_result().any(named)
}

fn named(ty: &Ty) -> bool {
    match ty {
        Ty::Item(_) => true,
        Ty::Vec(inner)
        | Ty::Map(inner)
        | Ty::Option(inner)
        | Ty::Boxed(inner)
        | Ty::Opaque(inner) => named(inner),
        Ty::Tuple(items) => items.iter().any(named),
        _ => false,
    }
}
