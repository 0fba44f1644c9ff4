//! Components that are only a reference: what they refer to gets their name, where it has none of
//! its own.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::schema::Address;
use crate::guard::Walk;
use crate::naming::cases::camel;
use crate::oas::{Root, Schema};

/// Keywords beside `$ref` that do not change what values are valid.
const ANNOTATIONS: &[&str] = &["title", "summary", "description", "deprecated", "$comment"];

/// By the component's address: the schema of another file that gets the component's name.
pub(crate) type Renamed<'d> = HashMap<Address, Schema<'d>>;

impl<'d> Lowering<'d, '_> {
    /// `components.schemas.Pet: {$ref: "Pet.yaml"}` makes `Pet` the name of the schema in that
    /// file.
    pub(crate) fn renamed_by_components(&mut self, root: Root<'d>) -> Renamed<'d> {
        let components: HashSet<Address> =
            root.schemas().map(|(_, schema)| std::ptr::from_ref(schema.0)).collect();
        let mut best: HashMap<Address, (u8, Schema<'d>, Schema<'d>)> = HashMap::new();
        for (key, component) in root.schemas() {
            let Some((target, reference)) = self.sole_target(component, &components) else {
                continue;
            };
            let Some(rank) = self.rank_of_name(key, component, target, reference) else { continue };
            let at = std::ptr::from_ref(target.0);
            if best.get(&at).is_none_or(|(other, ..)| rank > *other) {
                best.insert(at, (rank, component, target));
            }
        }
        best.into_values()
            .map(|(_, component, target)| (std::ptr::from_ref(component.0), target))
            .collect()
    }

    /// What a component refers to through references alone, with the last reference. `None` for
    /// another component.
    fn sole_target(
        &mut self,
        component: Schema<'d>,
        components: &HashSet<Address>,
    ) -> Option<(Schema<'d>, &'d str)> {
        let mut walk = Walk::new();
        let mut schema = component;
        let mut last = None;
        while let Some(reference) = schema.reference().filter(|_| is_only_reference(schema)) {
            schema = Schema(self.document.resolve(reference)?);
            let at = std::ptr::from_ref(schema.0);
            if components.contains(&at) || !walk.goes_on(at) {
                return None;
            }
            last = Some(reference);
        }
        last.filter(|_| self.deserves_name(schema)).map(|reference| (schema, reference))
    }

    /// How well a component's name fits: best the name that the lock has, then the one that the
    /// reference ends with. `None` where the lock knows the schema by a name that is not this
    /// component's.
    fn rank_of_name(
        &self,
        key: &str,
        component: Schema<'d>,
        target: Schema<'d>,
        reference: &str,
    ) -> Option<u8> {
        let of_config = self.config_name(key);
        let name = of_config.map_or_else(|| camel(key), str::to_owned);
        match self.lock.types.get(&self.location(target)) {
            Some(_) if self.lock.types.contains_key(&self.location(component)) => None,
            Some(locked) if locked.name == name => Some(3),
            Some(_) => of_config.map(|_| 2),
            None => Some(u8::from(self.name_of_reference(reference) == camel(key))),
        }
    }

    /// The Rust name that the config gives to a component.
    pub(crate) fn config_name(&self, key: &str) -> Option<&'d str> {
        let (_, schema) =
            self.config?.config.schemas.iter().find(|(name, _)| name.get_ref() == key)?;
        schema.first_name()
    }
}

fn is_only_reference(schema: Schema<'_>) -> bool {
    let is_annotation =
        |key: &str| key == "$ref" || key.starts_with("x-") || ANNOTATIONS.contains(&key);
    schema.0.as_object().is_some_and(|object| object.keys().all(|key| is_annotation(key)))
}
