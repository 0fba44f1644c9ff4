//! Unions with lists and maps among their payloads: which lists, by the kind of their elements, become which variant.
//!
//! The elements of a list need not be what its items are: text becomes an enum, an integer a float, a payload the union that has it. So
//! that the compiler can choose the variant, each kind of element belongs to one of them.

use super::{ElementKind, Elements, ItemKind, Plan, Ty, VariantPlan};

/// The variants that are made of lists and pairs. None at all where a list of integers is among them: the type of a literal is found by
/// the only list that there is for it.
pub fn of(plan: &Plan, variants: &[VariantPlan], from: &[usize]) -> Vec<Elements> {
    let payloads = from.iter().filter_map(|at| Some((*at, plan.resolved(&variants.get(*at)?.ty))));
    let lists: Vec<(usize, &Ty)> = payloads.filter(|(_, ty)| is_list(ty)).collect();
    let is_plain = |ty: &Ty| match ty {
        Ty::Vec(item) => !is_integer(plan.resolved(item)) && !plan.is_foreign(item),
        Ty::Map(value) => !plan.is_foreign(value),
        _ => false,
    };
    if !lists.iter().all(|(_, ty)| is_plain(ty)) {
        return Vec::new();
    }
    let mut all: Vec<Elements> = Vec::new();
    let mut has_pairs = false;
    for (variant, ty) in &lists {
        match ty {
            Ty::Map(_) if !has_pairs => {
                has_pairs = true;
                all.push(Elements { variant: *variant, kinds: Vec::new() });
            }
            Ty::Vec(item) => {
                let rivals = lists.iter().filter(|(other, _)| other != variant);
                let rivals: Vec<&Ty> =
                    rivals.filter_map(|(_, ty)| if let Ty::Vec(item) = ty { Some(&**item) } else { None }).collect();
                let before: Vec<ElementKind> = all.iter().flat_map(|elements| elements.kinds.iter().copied()).collect();
                let kinds = kinds_of_list(plan, item, &rivals, &before);
                if !kinds.is_empty() {
                    all.push(Elements { variant: *variant, kinds });
                }
            }
            _ => {}
        }
    }
    all
}

/// The kinds that no other list takes: text goes to the list of strings, where there is one, all others to the first.
fn kinds_of_list(plan: &Plan, item: &Ty, rivals: &[&Ty], before: &[ElementKind]) -> Vec<ElementKind> {
    let is_text = |ty: &Ty| *plan.resolved(ty) == Ty::String;
    let has_rival = |kind: ElementKind| rivals.iter().any(|rival| kinds(plan, rival, 0).contains(&kind));
    let keep = |kind: ElementKind| match kind {
        ElementKind::Item if has_rival(kind) => matches!(plan.resolved(item), Ty::Item(_)).then_some(ElementKind::Own),
        ElementKind::Text if !is_text(item) && rivals.iter().any(|rival| is_text(rival)) => None,
        kind => (!before.contains(&kind)).then_some(kind),
    };
    kinds(plan, item, 0).into_iter().filter_map(keep).collect()
}

/// The kinds of what an item of a list is made of.
fn kinds(plan: &Plan, ty: &Ty, depth: usize) -> Vec<ElementKind> {
    use ElementKind::{Item, Json, List, Nullable, Number, Plain, Text};
    match plan.resolved(ty) {
        // A union of unions of unions.
        _ if depth > 8 => Vec::new(),
        Ty::Json => vec![Json, Text, Number, Plain, List],
        Ty::String => vec![Text],
        Ty::F32 | Ty::F64 | Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64 => vec![Number],
        Ty::Bool | Ty::Timestamp | Ty::Date | Ty::Uuid | Ty::Base64 | Ty::FieldMask => vec![Plain],
        Ty::Vec(_) => vec![List],
        Ty::Map(value) if *plan.resolved(value) == Ty::Json => vec![List, Json],
        Ty::Map(_) => vec![List],
        Ty::Option(inner) => std::iter::once(Nullable).chain(kinds(plan, inner, depth + 1)).collect(),
        Ty::Item(id) => match &plan.item(*id).kind {
            ItemKind::Enum { integer: false, .. } => vec![Item, Text],
            ItemKind::Union { variants, from, .. } => {
                let mut all = vec![Item];
                for variant in from.iter().filter_map(|at| variants.get(*at)) {
                    for kind in kinds(plan, &variant.ty, depth + 1) {
                        if !all.contains(&kind) && kind != Nullable {
                            all.push(kind);
                        }
                    }
                }
                if takes_json(plan, variants, from) && !all.contains(&Json) {
                    all.push(Json);
                }
                all
            }
            _ => vec![Item],
        },
        Ty::Custom(_) | Ty::Tuple(_) | Ty::File | Ty::Upload | Ty::Boxed(_) | Ty::Far(_) => Vec::new(),
    }
}

/// Whether a JSON value is given for a union as for its payloads: an object of any properties or a list of anything is among them.
/// A payload that is any JSON takes such a value by itself.
pub fn takes_json(plan: &Plan, variants: &[VariantPlan], from: &[usize]) -> bool {
    let is_json = |ty: &Ty| *plan.resolved(ty) == Ty::Json;
    let is_open = |ty: &Ty| matches!(plan.resolved(ty), Ty::Map(inner) | Ty::Vec(inner) if is_json(inner));
    let has = |wanted: &dyn Fn(&Ty) -> bool| from.iter().filter_map(|at| variants.get(*at)).any(|variant| wanted(&variant.ty));
    has(&is_open) && !has(&is_json)
}

/// Boxed as well: `From` takes the payload without its box.
fn is_list(ty: &Ty) -> bool {
    match ty {
        Ty::Vec(_) | Ty::Map(_) => true,
        Ty::Boxed(inner) | Ty::Far(inner) => is_list(inner),
        _ => false,
    }
}

fn is_integer(ty: &Ty) -> bool {
    matches!(ty, Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64)
}

impl Plan {
    /// Whether the runtime's conversions know nothing of a type or a part of it.
    pub fn is_foreign(&self, ty: &Ty) -> bool {
        match self.resolved(ty) {
            Ty::Custom(_) | Ty::Tuple(_) | Ty::File | Ty::Upload => true,
            Ty::Vec(inner) | Ty::Map(inner) | Ty::Option(inner) | Ty::Boxed(inner) | Ty::Far(inner) => self.is_foreign(inner),
            _ => false,
        }
    }
}
