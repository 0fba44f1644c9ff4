//! `$ref`: where it leads, and what is told of one that leads nowhere or to itself.

use super::spot::Spot;
use super::{DANGLING_REF, Lowering, REF_CYCLE};
use crate::diagnostics::nearest;
use crate::guard::Walk;
use crate::ir::Type;
use crate::load::Origin;
use crate::oas::Schema;

impl<'d> Lowering<'d, '_> {
    /// `$ref`: the type it leads to.
    pub(crate) fn reference(&mut self, schema: Schema<'d>, spot: &Spot) -> Type {
        let Some(target) = self.last_target(schema) else {
            self.note_only(schema.0.origin, "a reference that leads nowhere".to_owned());
            return Type::Fallback;
        };
        if let Some(id) = self.registry.id(target) {
            return Type::Named(id);
        }
        // Something without a name of its own: lowered here, unless that is where we are.
        let at = std::ptr::from_ref(target.0);
        if self.in_progress.contains(&at) {
            let message = "this reference leads back to itself without reaching a type".to_owned();
            self.problem_once(REF_CYCLE, schema.0.origin, message, "give one of the schemas in the cycle a type");
            self.note_only(schema.0.origin, "a reference to nothing but itself".to_owned());
            return Type::Fallback;
        }
        self.in_progress.push(at);
        let ty = self.ty_without_null(&[target], spot);
        self.in_progress.pop();
        ty
    }

    /// Where a `$ref` leads; one that leads nowhere is reported once.
    pub(crate) fn target(&mut self, schema: Schema<'d>) -> Option<Schema<'d>> {
        let reference = schema.reference()?;
        let target = self.document.resolve(reference);
        if target.is_none() {
            let origin = schema.0.get("$ref").map_or(schema.0.origin, |node| node.origin);
            self.dangling(reference, origin);
        }
        target.map(Schema)
    }

    /// Where a `$ref` leads, through references that have no name of their own.
    fn last_target(&mut self, schema: Schema<'d>) -> Option<Schema<'d>> {
        let mut target = self.target(schema)?;
        let mut walk = Walk::new();
        while target.reference().is_some() && self.registry.id(target).is_none() && walk.goes_on(std::ptr::from_ref(target.0)) {
            target = self.target(target)?;
        }
        Some(target)
    }

    /// Reports a reference that leads nowhere.
    pub(crate) fn dangling(&mut self, reference: &str, origin: Origin) {
        if self.document.is_refused(reference) {
            return;
        }
        let parent = reference.rsplit_once('/').and_then(|(parent, name)| Some((self.document.resolve(parent)?, name)));
        let near = parent.and_then(|(parent, name)| nearest(name, parent.as_object()?.keys().map(|key| &**key)));
        let help = match near {
            Some(near) => format!("write `{near}`"),
            None => "define it, or correct the reference".to_owned(),
        };
        let shown = self.document.show_reference(reference);
        self.problem_once(DANGLING_REF, origin, format!("nothing is at `{shown}`"), &help);
    }
}
