//! What the config says of schemas, by the name of a component or by a JSON pointer:
//! `[schemas.Pet]`, `[schemas."#/paths/..."]`.

use super::name_context::NameContext;
use super::schema::Address;
use super::{Lowering, UNKNOWN_SCHEMA};
use crate::config::{self, ExtraDerive, Spanned};
use crate::guard::Walk;
use crate::ir::{Derive, DeriveOf, Derives, Name, Pointer, Shape, Type, TypeDef, TypeId};
use crate::oas::{Root, Schema};

fn derive_of(derive: ExtraDerive) -> Derive {
    match derive {
        ExtraDerive::Eq => Derive::Eq,
        ExtraDerive::Hash => Derive::Hash,
        ExtraDerive::PartialOrd => Derive::PartialOrd,
        ExtraDerive::Ord => Derive::Ord,
    }
}

/// Whether a key of `[schemas]` is a JSON pointer.
pub(super) fn is_pointer(key: &str) -> bool {
    key.starts_with("#/")
}

impl<'d> Lowering<'d, '_> {
    /// Everything but the names of components, which types are named after while they are lowered.
    ///
    /// Returns what types derive.
    pub(crate) fn configure_schemas(&mut self, root: Root<'d>) -> Derives {
        let mut derives = Derives::default();
        let Some(file) = self.config else { return derives };
        derives.everywhere =
            file.config.package.extra_derives.iter().map(|derive| derive_of(*derive)).collect();
        for (key, config) in &file.config.schemas {
            // A schema that is not there is reported already.
            let Some(schema) = self.schema_of_key(root, key) else { continue };
            let Some(id) = self.type_of_key(key, schema, config) else { continue };
            if let (true, Some(name)) =
                (is_pointer(key), config.name.as_ref().or(config.names.first()))
            {
                self.name_by_pointer(id, name);
            }
            for name in config.names.iter().skip(1) {
                self.second_name(id, name);
            }
            if !config.properties.is_empty() {
                self.name_properties(key, id, &config.properties);
            }
            if !config.values.is_empty() {
                self.name_values(key, id, &config.values);
            }
            let wanted = config.extra_derives.iter();
            derives.of.extend(wanted.map(|one| DeriveOf {
                ty: id,
                derive: derive_of(*one.get_ref()),
                location: file.location(one),
            }));
        }
        derives
    }

    /// The schema that a key names, through references.
    fn schema_of_key(&mut self, root: Root<'d>, key: &str) -> Option<Schema<'d>> {
        if !is_pointer(key) {
            return root.schemas().find(|(name, _)| *name == key).map(|(_, schema)| schema);
        }
        let mut schema = Schema(self.document.resolve(key)?);
        let mut walk = Walk::new();
        while let Some(reference) =
            schema.reference().filter(|_| walk.goes_on(std::ptr::from_ref(schema.0)))
        {
            schema = Schema(self.document.resolve(reference)?);
        }
        Some(schema)
    }

    /// The type of its own that a schema is. One that is a list, a map or a scalar becomes an alias
    /// of its name.
    fn type_of_key(
        &mut self,
        key: &Spanned<String>,
        schema: Schema<'d>,
        config: &'d config::Schema,
    ) -> Option<TypeId> {
        let address: Address = std::ptr::from_ref(schema.0);
        if let Some(id) = self.registry.id(schema).or_else(|| self.inline.type_id(&[address])) {
            return Some(id);
        }
        let file = self.config?;
        let Some(name) = config.first_name().filter(|_| is_pointer(key)) else {
            let message = format!("`{}` has no type of its own", key.get_ref());
            self.diagnostics.error(
                UNKNOWN_SCHEMA,
                file.location(key),
                message,
                "give it a `name`, or remove this table",
            );
            return None;
        };
        match self.ty(schema, &NameContext::named(name)) {
            Type::Named(id) => Some(id),
            ty => Some(self.new_type(schema, Name::Config(name.to_owned()), Shape::Alias(ty))),
        }
    }

    /// The name that a pointer gives to the schema there. A component that the config has named
    /// already keeps that name, and the other one is a further one.
    fn name_by_pointer(&mut self, id: TypeId, name: &Spanned<String>) {
        let def = &mut self.types[id];
        match &def.name {
            Name::Config(known) if known == name.get_ref() => {}
            Name::Config(_) => self.second_name(id, name),
            _ => def.name = Name::Config(name.get_ref().clone()),
        }
    }

    /// `names = ["Pet", "Animal"]`: the second is an alias of the first.
    fn second_name(&mut self, id: TypeId, name: &Spanned<String>) {
        let def = &self.types[id];
        self.types.push(TypeDef {
            pointer: Pointer::of_further(&def.pointer.0, name),
            name: Name::Config(name.get_ref().clone()),
            shape: Shape::Alias(Type::Named(id)),
            nullable: false,
            example: None,
            ..def.clone()
        });
    }
}
