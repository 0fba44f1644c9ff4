//! Small APIs for tests, made by hand.

use crate::diagnostics::Diagnostics;
use crate::ir::*;
use crate::load::Origin;
use crate::lock::Lock;
use crate::plan::{Options, Plan, plan};

const OPTIONS: Options<'static> = Options {
    crate_name: "sample",
    build_received: true,
    groups: false,
    lenient_responses: false,
    skip_events: None,
};

/// Adds types and operations, and gives the API.
#[derive(Default)]
pub struct Sample(pub Api);

pub fn text() -> Type {
    Type::String(StringFormat::Plain)
}

pub fn list(of: Type) -> Type {
    Type::Array(Box::new(of))
}

pub fn map(of: Type) -> Type {
    Type::Map(Box::new(of))
}

/// Optional.
pub fn field(name: &str, ty: Type) -> Field {
    Field::optional(name, ty)
}

pub fn required(name: &str, ty: Type) -> Field {
    Field { required: true, ..field(name, ty) }
}

pub fn read_only(name: &str, ty: Type) -> Field {
    Field { read_only: true, ..field(name, ty) }
}

pub fn object(fields: Vec<Field>) -> Shape {
    Shape::Struct(Struct { fields, ..Struct::default() })
}

pub fn enumeration(prefix: &str, values: &[&str]) -> Shape {
    let value = |value: &&str| EnumValue {
        value: EnumLiteral::String((*value).into()),
        name: None,
        rust_name: None,
        docs: Docs::default(),
    };
    Shape::Enum(Enum {
        values: values.iter().map(value).collect(),
        prefix: (!prefix.is_empty()).then(|| prefix.into()),
    })
}

pub fn keyed(variants: &[(&str, Type)]) -> Shape {
    let variant = |(key, ty): &(&str, Type)| Variant {
        name: (*key).into(),
        ty: ty.clone(),
        tags: Vec::new(),
        key: Some((*key).into()),
        docs: Docs::default(),
        variant_evidence: VariantEvidence::default(),
    };
    Shape::Union(Union { by: UnionBy::Key, variants: variants.iter().map(variant).collect() })
}

pub fn parameter(name: &str, location: Location, required: bool) -> Parameter {
    Parameter {
        name: name.into(),
        location,
        style: Style::Form,
        explode: true,
        allow_reserved: false,
        content: None,
        ty: text(),
        required,
        sensitive: false,
        constant: None,
        client_option: None,
        default: None,
        example: None,
        docs: Docs::default(),
        paging_hints: PagingHints::default(),
        suggested: None,
        constraints: Default::default(),
    }
}

impl Sample {
    /// A component.
    pub fn component(&mut self, name: &str, shape: Shape) -> Type {
        self.add(Name::Component(name.into()), format!("/components/schemas/{name}"), shape)
    }
    /// A type without a name of its own.
    pub fn inline(&mut self, candidates: &[&str], shape: Shape) -> Type {
        let names = candidates.iter().map(|name| (*name).into()).collect();
        let pointer = format!("/inline/{}", self.0.types.len());
        self.add(Name::Suggested(names), pointer, shape)
    }
    fn add(&mut self, name: Name, pointer: String, shape: Shape) -> Type {
        let id = self.0.types.push(TypeDef {
            pointer: Pointer(pointer),
            origin: Origin::default(),
            name,
            docs: Docs::default(),
            shape,
            nullable: false,
            sensitive: false,
            example: None,
            constraints: Default::default(),
        });
        Type::Named(id)
    }
    pub fn set(&mut self, ty: &Type, shape: Shape) {
        if let Type::Named(id) = ty {
            self.0.types[*id].shape = shape;
        }
    }
    pub fn resource(&mut self, name: &str, parent: Option<ResourceId>) -> ResourceId {
        self.0.resources.push(Resource { name: name.into(), parent, docs: Docs::default() })
    }
    pub fn operation(
        &mut self,
        resource: ResourceId,
        method: &str,
        body: Option<Type>,
        response: Option<Type>,
    ) -> &mut Operation {
        let body = body.map(|ty| Body {
            required: true,
            likely: false,
            nullable: false,
            media_type: "application/json".into(),
            encoding: BodyEncoding::Json,
            ty,
            docs: Docs::default(),
            example: None,
            parts: Vec::new(),
            others: Vec::new(),
        });
        let index = self.0.operations.len();
        let id = self.0.operations.push(Operation {
            pointer: Pointer(format!("/paths/{index}/{method}")),
            origin: Origin::default(),
            id: None,
            resource,
            method: method.into(),
            http_method: HttpMethod::Post,
            path: format!("/{index}"),
            parameters: Vec::new(),
            body,
            response: response.map_or(ResponseBody::Empty, ResponseBody::Json),
            response_types: Vec::new(),
            forms: Vec::new(),
            errors: Vec::new(),
            inside: None,
            stream_switch: None,
            retries: None,
            timeout: None,
            names: Default::default(),
            response_headers: Vec::new(),
            paging: None,
            repeatable: true,
            security: None,
            not_modified: false,
            server: None,
            docs: Docs::default(),
        });
        &mut self.0.operations[id]
    }
    pub fn plan(&self) -> Plan {
        self.plan_after(&Lock::default()).0
    }
    pub fn plan_after(&self, lock: &Lock) -> (Plan, Lock) {
        let (plan, lock, diagnostics) = self.planned(lock);
        assert_eq!(diagnostics.all(), [], "nothing is wrong with it");
        (plan, lock)
    }
    pub fn planned(&self, lock: &Lock) -> (Plan, Lock, Diagnostics) {
        let mut diagnostics = Diagnostics::new(true);
        let (plan, lock) = plan(&self.0, OPTIONS, lock, &mut diagnostics);
        (plan, lock, diagnostics)
    }
}
