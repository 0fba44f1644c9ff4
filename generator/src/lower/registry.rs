//! Every schema that something can refer to gets its id before any is lowered, so that cycles need
//! no special case.

use std::collections::HashMap;

use super::Lowering;
use super::name_context::NameContext;
use super::schema::LoweredSchema;
use crate::ir::{Name, Pointer, Shape, Type, TypeDef, TypeId};
use crate::load::{Node, unescape};
use crate::naming::cases::camel;
use crate::naming::nouns::singular_words;
use crate::oas::{Checked, Root, Schema, docs};

/// Schemas by where they stand.
#[derive(Debug, Default)]
pub(crate) struct Registry<'d> {
    ids: HashMap<*const Node, TypeId>,
    /// What has an id and is not yet lowered, in order.
    pub todo: Vec<(TypeId, Schema<'d>, NameContext)>,
}

impl Registry<'_> {
    pub fn id(&self, schema: Schema<'_>) -> Option<TypeId> {
        self.ids.get(&std::ptr::from_ref(schema.0)).copied()
    }
}

impl<'d> Lowering<'d, '_> {
    /// Components in document order, then whatever else references lead to.
    pub(crate) fn register(&mut self, root: Root<'d>, checked: &Checked<'d>) {
        let renamed = self.renamed_by_components(root);
        let by_document = self.model_names(root);
        for (key, schema) in root.schemas() {
            let name = match (self.config_name(key), by_document.get(key)) {
                (Some(name), _) => Name::Config(name.to_owned()),
                (None, Some(name)) => Name::Component(name.clone()),
                (None, None) => Name::Component(key.to_owned()),
            };
            let component = std::ptr::from_ref(schema.0);
            match renamed.get(&component) {
                Some(target) => {
                    let id = self.reserve(*target, name, NameContext::named(key));
                    self.registry.ids.insert(component, id);
                }
                None => {
                    self.reserve(schema, name, NameContext::named(key));
                }
            }
        }
        for (reference, node) in &checked.schema_refs {
            let schema = Schema(node);
            if self.registry.id(schema).is_none() && self.deserves_name(schema) {
                let name_context = NameContext::named(&self.name_of_reference(reference));
                self.reserve(schema, Name::Suggested(name_context.names.clone()), name_context);
            }
        }
    }

    fn reserve(&mut self, schema: Schema<'d>, name: Name, name_context: NameContext) -> TypeId {
        let id = self.new_type(schema, name, Shape::Alias(Type::Fallback));
        self.registry.ids.insert(std::ptr::from_ref(schema.0), id);
        self.registry.todo.push((id, schema, name_context));
        id
    }

    /// Adds to the table.
    pub(crate) fn new_type(&mut self, schema: Schema<'d>, name: Name, shape: Shape) -> TypeId {
        // Where an inline type stands says whether null is allowed there; the same type may stand
        // elsewhere.
        let nullable = !matches!(name, Name::Suggested(_)) && self.is_nullable(schema);
        let pointer = self.identity(schema, &name);
        self.types.push(TypeDef {
            pointer,
            origin: schema.0.origin,
            name,
            docs: docs(schema.0),
            shape,
            nullable,
            sensitive: schema.is_sensitive(),
            example: schema.example().map(Node::to_json),
            constraints: self.constraints(&[schema]),
        })
    }

    /// A place in the document is one type's; another that is made of the same schema has its name
    /// there too.
    fn identity(&mut self, schema: Schema<'d>, name: &Name) -> Pointer {
        self.free_pointer(self.location(schema), name)
    }

    /// Where a schema stands, for the lock: a parameter by its name, since others may come to stand
    /// before it.
    pub(crate) fn location(&self, schema: Schema<'d>) -> String {
        let pointer = self.document.pointer(schema.0.origin);
        let Some((front, rest)) = pointer.split_once("/parameters/") else { return pointer };
        let (index, inside) = rest.split_once('/').unwrap_or((rest, ""));
        let parameter = index
            .parse::<usize>()
            .ok()
            .and_then(|_| self.document.resolve(&format!("#{front}/parameters/{index}")));
        let text = |key: &str| parameter.and_then(|node| node.get(key)).and_then(Node::as_str);
        match (text("in"), text("name")) {
            (Some(location), Some(name)) => {
                let name = crate::load::escape(name);
                format!("{front}/parameters/{location}:{name}/{inside}")
            }
            _ => pointer,
        }
    }

    /// A part of its schema is the type, and the schema as a whole another.
    pub(crate) fn stands_in(&mut self, id: TypeId, keyword: &str) {
        let def = &self.types[id];
        let (old, name) = (def.pointer.clone(), def.name.clone());
        self.pointers.remove(&old.0);
        let pointer =
            self.free_pointer(format!("{}/{keyword}", self.document.pointer(def.origin)), &name);
        self.types[id].pointer = pointer;
    }

    fn free_pointer(&mut self, pointer: String, name: &Name) -> Pointer {
        if self.pointers.insert(pointer.clone()) {
            return Pointer(pointer);
        }
        let first = match name {
            Name::Component(name) | Name::Config(name) => name.as_str(),
            Name::Suggested(names) => names.first().map(String::as_str).unwrap_or_default(),
        };
        let mut further = Pointer::of_further(&pointer, first);
        let mut next = 2;
        while !self.pointers.insert(further.0.clone()) {
            further = Pointer::of_further(&pointer, &format!("{first}{next}"));
            next += 1;
        }
        further
    }

    /// Outside the components, only what would have a name where it stands: a string in another
    /// file is just a string.
    pub(super) fn deserves_name(&mut self, schema: Schema<'d>) -> bool {
        schema.reference().is_none()
            && (schema.has_properties()
                || schema.values().is_some()
                || !schema.variants().is_empty()
                || !schema.all_of().is_empty())
    }

    /// `@3#/definitions/Pet` → `Pet`, `@3#` → the file's name,
    /// `#/components/schemas/Pet/properties/owner` → `PetOwner`.
    pub(super) fn name_of_reference(&self, reference: &str) -> String {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let steps: Vec<&str> = pointer.split('/').filter(|step| !step.is_empty()).collect();
        if steps.is_empty() {
            let index = file.trim_start_matches('@').parse::<usize>().ok();
            let path = index
                .and_then(|index| self.document.files.get(index))
                .map(|file| file.path.as_path());
            return path
                .and_then(|path| path.file_stem())
                .map(|stem| camel(&stem.to_string_lossy()))
                .unwrap_or_default();
        }
        const STRUCTURE: &[&str] = &[
            "components",
            "schemas",
            "definitions",
            "$defs",
            "properties",
            "allOf",
            "oneOf",
            "anyOf",
            "schema",
            "content",
        ];
        let mut typed_schemas: Vec<String> = Vec::with_capacity(steps.len());
        for step in steps {
            match typed_schemas.last_mut() {
                Some(last) if matches!(step, "items" | "additionalProperties") => {
                    *last = singular_words(last).join("_")
                }
                _ if STRUCTURE.contains(&step) || step.parse::<u32>().is_ok() => {}
                _ => typed_schemas.push(step.to_owned()),
            }
        }
        let start = typed_schemas.len().saturating_sub(2);
        camel(&typed_schemas.get(start..).unwrap_or(&[]).join("_"))
    }

    /// The name of a shared response, parameter or body; one among the paths has none.
    pub(crate) fn name_of_shared(&self, reference: &str) -> Option<String> {
        let (_, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        if pointer.starts_with("/paths/") {
            return None;
        }
        match pointer.rsplit('/').next() {
            None | Some("") => Some(self.name_of_reference(reference)),
            Some(last) => Some(unescape(last).into_owned()),
        }
        .filter(|name| name.contains(char::is_alphabetic))
    }

    /// Lowers everything that has an id.
    pub(crate) fn lower_registered(&mut self) {
        let todo = std::mem::take(&mut self.registry.todo);
        self.reserve_enums(&todo);
        for (id, schema, name_context) in todo {
            self.merges_of_type = 0;
            let other = self.list_or_other(schema, &name_context).map(LoweredSchema::Shape);
            let what = other
                .or_else(|| self.inherited(id, schema, &name_context))
                .unwrap_or_else(|| self.what(&[schema], &name_context));
            self.types[id].shape = what.into_shape();
        }
    }
}
