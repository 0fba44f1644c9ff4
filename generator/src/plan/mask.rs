//! Field masks that a request makes of its own body: which parts of it are named one by one, and a
//! constant for each path.

use std::collections::{BTreeSet, VecDeque};

use super::{Argument, MaskPlan, Target, Ty};
use crate::ir::{
    Api, BodyEncoding, Field, Location, Operation, Shape, StringFormat, Struct, Type, TypeId,
};
use crate::naming::idents::{NameScope, bare};
use crate::naming::letters::starts_name;
use crate::naming::words::words;

/// How many names a path has for which there is a constant.
const CONSTANT_DEPTH: usize = 3;

/// How many names a path has whose object is still taken apart.
const DEPTH: usize = 8;

/// Types that name each other in many ways have more paths than anyone will write down.
const MOST_PATHS: usize = 2000;

/// The mask of an operation that takes one beside its JSON body.
pub fn mask(api: &Api, operation: &Operation, setters: &[Argument]) -> Option<MaskPlan> {
    let body = operation.body.as_ref().filter(|body| body.encoding == BodyEncoding::Json)?;
    let (setter, in_query) =
        setters.iter().filter(|setter| setter.ty == Ty::FieldMask).find_map(|setter| {
            let in_query = match setter.target {
                Target::Property(_) => Some(false),
                Target::Parameter(at) => operation
                    .parameters
                    .get(at)
                    .filter(|parameter| parameter.location == Location::Query)
                    .map(|_| true),
                Target::Flattened | Target::Body => None,
            };
            Some((setter, in_query?))
        })?;
    let mut paths = Paths::default();
    paths.collect(api, &body.ty);
    if paths.all.is_empty() {
        return None;
    }
    let mut taken = NameScope::default();
    for setter in setters {
        taken.reserve(bare(&setter.ident));
        setter.entry_setter.iter().for_each(|entry| _ = taken.reserve(bare(entry)));
    }
    let from_body = taken.first_free([format!("{}_from_body", bare(&setter.ident)).as_str()]);
    let mut taken = NameScope::default();
    let constants = paths.all.into_iter().map(|(names, path)| {
        let name =
            names.iter().flat_map(|name| words(name)).collect::<Vec<_>>().join("_").to_uppercase();
        let name = if name.starts_with(starts_name) { name } else { format!("PATH_{name}") };
        (taken.first_free([name.as_str()]), path)
    });
    let constants = constants.collect();
    Some(MaskPlan {
        setter: setter.ident.clone(),
        from_body,
        in_query,
        objects: paths.objects,
        constants,
    })
}

/// What a body has inside, from the outside in, so that what is near the root has the shorter
/// names.
#[derive(Default)]
struct Paths {
    objects: Vec<String>,
    /// The names, and the path that they make.
    all: Vec<(Vec<String>, String)>,
}

impl Paths {
    fn collect(&mut self, api: &Api, body: &Type) {
        let Some((id, strukt)) = object(api, body) else { return };
        let mut open = VecDeque::from([(strukt, Vec::new(), BTreeSet::from([id]))]);
        while let Some((strukt, above, seen)) = open.pop_front() {
            for field in strukt.fields.iter().filter(|field| !field.read_only && !is_mask(field)) {
                if self.all.len() + self.objects.len() >= MOST_PATHS {
                    return;
                }
                let mut names: Vec<String> = above.clone();
                names.push(field.name.clone());
                let path = names.iter().map(|name| quoted(name)).collect::<Vec<_>>().join(".");
                if names.len() <= CONSTANT_DEPTH {
                    self.all.push((names.clone(), path.clone()));
                }
                // A type inside itself is named as a whole.
                if let Some((id, inner)) = object(api, &field.ty)
                    && names.len() < DEPTH
                    && !seen.contains(&id)
                {
                    self.objects.push(path);
                    let seen = seen.iter().copied().chain([id]).collect();
                    open.push_back((inner, names, seen));
                }
            }
        }
    }
}

/// An object with properties of the document's; maps, lists and unions are set as a whole.
fn object<'a>(api: &'a Api, ty: &Type) -> Option<(TypeId, &'a Struct)> {
    let mut ty = ty;
    for _ in 0..16 {
        ty = match ty {
            Type::Nullable(inner) => inner,
            Type::Named(id) => match &api.ty(*id).shape {
                Shape::Alias(inner) => inner,
                Shape::Struct(strukt) => return Some((*id, strukt)),
                _ => return None,
            },
            _ => return None,
        };
    }
    None
}

/// No mask names itself.
fn is_mask(field: &Field) -> bool {
    field.ty == Type::String(StringFormat::FieldMask)
}

/// AIP-161, as the runtime has it.
fn quoted(name: &str) -> String {
    if name.contains(['.', ',', '`']) { format!("`{name}`") } else { name.to_owned() }
}
