//! Arguments that the document renamed: how they are matched with those of the lock, and the report
//! where that is a guess.

use super::resources::full_method;
use super::{ItemKind, Plan};
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::ir::Api;
use crate::lock::renamed::{Key, Unclear};
use crate::naming::idents::{bare, snake_name};

/// Several required arguments were renamed at once, and nobody can tell which is which.
pub const ARGUMENTS_UNCLEAR: Code = Code("arguments-unclear");

/// A property of an object.
pub fn property(name: &str) -> Key {
    Key { key: name.to_owned(), name: snake_name(name, "field") }
}

/// An argument or a setter of a method, by location and wire name.
pub fn argument(key: &str) -> Key {
    let text = key.split_once(':').map_or(key, |(_, text)| text);
    Key { key: key.to_owned(), name: snake_name(text, "value") }
}

/// Reports required arguments that were renamed together: what each of them is now is a guess.
pub fn report_unclear(api: &Api, plan: &Plan, diagnostics: &mut Diagnostics) {
    for (operation, plan) in api.operations.iter().zip(&plan.operations) {
        // The fields of a struct have names.
        let is_positional = |unclear: &&Unclear| {
            plan.required_struct.is_none() || unclear.new.iter().any(|key| key.starts_with("path:"))
        };
        if let Some(unclear) = plan.unclear.as_ref().filter(is_positional) {
            let what = format!("`{}`", full_method(api, operation, bare(&plan.method)));
            report(unclear, &what, SourceLocation::Node(operation.origin), diagnostics);
        }
    }
    for item in plan.items.iter().filter(|item| item.is_built) {
        if let ItemKind::Struct(strukt) = &item.kind
            && let Some(unclear) =
                strukt.unclear.as_ref().filter(|_| strukt.required_struct.is_none())
        {
            report(
                unclear,
                &format!("`{}::new`", item.name),
                SourceLocation::Node(api.ty(item.of).origin),
                diagnostics,
            );
        }
    }
}

fn report(unclear: &Unclear, what: &str, location: SourceLocation, diagnostics: &mut Diagnostics) {
    let (gone, new) = unclear.words();
    diagnostics.warning(
        ARGUMENTS_UNCLEAR,
        location,
        format!("{what} had the required arguments {gone}, and now has {new}: which of them was renamed to which is unclear"),
        "users of the SDK may send two values swapped: put `arguments` of the lock file into the right order, or make this a major release",
    );
}
