//! Looks at every Rust type of a plan.

use super::{BodyPlan, ItemKind, Plan, Ty};

impl Plan {
    /// Whether some type, or a part of one, is as `wanted`.
    pub fn any_ty(&self, wanted: &dyn Fn(&Ty) -> bool) -> bool {
        let any = |ty: &Ty| ty.any(wanted);
        let items = self.items.iter().any(|item| match &item.kind {
            ItemKind::Struct(strukt) => {
                strukt.fields.iter().any(|field| any(&field.ty))
                    || strukt.rest.iter().any(|(_, ty)| any(ty))
            }
            ItemKind::Union { variants, .. } => variants.iter().any(|variant| any(&variant.ty)),
            ItemKind::Alias(ty) => any(ty),
            ItemKind::Enum { .. } => false,
        });
        items
            || self.operations.iter().any(|operation| {
                let mut arguments = operation.arguments.iter().chain(&operation.setters);
                let response = operation.record_result().any(any);
                let body = matches!(&operation.body, BodyPlan::Whole(ty) if any(ty));
                response || body || arguments.any(|argument| any(&argument.ty))
            })
    }
}

impl Ty {
    /// Whether the type itself or a part of it is as `wanted`; what is behind an item is not looked
    /// at.
    pub fn any(&self, wanted: &dyn Fn(&Ty) -> bool) -> bool {
        wanted(self)
            || match self {
                Self::Vec(inner)
                | Self::Map(inner)
                | Self::Option(inner)
                | Self::Boxed(inner)
                | Self::Opaque(inner) => inner.any(wanted),
                Self::Tuple(items) => items.iter().any(|item| item.any(wanted)),
                _ => false,
            }
    }
}
