//! Whether the names of an SDK are ASCII.

use super::{Item, ItemKind, OperationPlan, Plan};

impl Plan {
    /// Whether all names that users see are ASCII.
    pub fn is_ascii(&self) -> bool {
        let resources =
            self.resources.iter().all(|one| one.accessor.is_ascii() && one.handle.is_ascii());
        resources
            && self.items.iter().all(item_is_ascii)
            && self.operations.iter().all(operation_is_ascii)
    }
}

fn item_is_ascii(item: &Item) -> bool {
    let inside = match &item.kind {
        ItemKind::Struct(strukt) => strukt.fields.iter().all(|field| field.ident.is_ascii()),
        ItemKind::Enum { variants, .. } => variants.iter().all(|name| name.is_ascii()),
        ItemKind::Union { variants, .. } => variants.iter().all(|variant| variant.ident.is_ascii()),
        ItemKind::Alias(_) => true,
    };
    inside && item.name.is_ascii()
}

fn operation_is_ascii(operation: &OperationPlan) -> bool {
    let arguments = operation
        .arguments
        .iter()
        .chain(&operation.setters)
        .all(|argument| argument.ident.is_ascii());
    arguments && operation.method.is_ascii() && operation.builder.is_ascii()
}
