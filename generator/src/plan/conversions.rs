//! What an enum or a union can be made of beside its payloads: text, arrays; and which of them may stand in a `Field`.

use super::{Conversions, Item, ItemId, ItemKind, Plan, Presence, Ty};
use super::{elements, received};
use crate::ir::{Api, Shape, UnionBy};

/// Sets [`Item::conversions`] of all that users make values of.
pub fn plan_conversions(plan: &mut Plan, api: &Api) {
    let mut all: Vec<Conversions> = plan.items.iter().map(|item| conversions(plan, api, item)).collect();
    for id in nullable(plan) {
        if let Some(conversions) = all.get_mut(id.0 as usize) {
            conversions.in_field = true;
        }
    }
    for (conversions, received) in all.iter_mut().zip(received::pairs(plan)) {
        conversions.received = received;
    }
    for (item, conversions) in plan.items.iter_mut().zip(all) {
        item.conversions = conversions;
    }
}

fn conversions(plan: &Plan, api: &Api, item: &Item) -> Conversions {
    let ItemKind::Union { variants, from, .. } = &item.kind else { return Conversions::default() };
    if !item.is_built {
        return Conversions::default();
    }
    let payload = |at: usize| variants.get(at).map(|variant| plan.resolved(&variant.ty));
    let is_list = |at: usize| variants.get(at).is_some_and(|variant| matches!(variant.ty, Ty::Vec(_)));
    let by_form = matches!(&api.ty(item.of).shape, Shape::Union(union) if matches!(union.by, UnionBy::JsonType | UnionBy::First));
    let find = |wanted: &dyn Fn(&Ty) -> bool| from.iter().copied().find(|at| payload(*at).is_some_and(wanted));
    let text = find(&|ty| *ty == Ty::String);
    // Whichever enum takes a text is the same on the wire, but only where nothing else goes with it.
    let text = text.or_else(|| if by_form { find(&|ty| is_text_enum(plan, ty)) } else { None });
    let parsed = || find(&|ty| matches!(ty, Ty::Uuid | Ty::Timestamp | Ty::Date));
    let is_integer = |ty: &Ty| matches!(ty, Ty::I32 | Ty::I64 | Ty::U32 | Ty::U64);
    let float = || find(&|ty| *ty == Ty::F64);
    let elements = elements::of(plan, variants, from);
    Conversions {
        text,
        parsed: if by_form && text.is_none() { parsed() } else { None },
        float: if by_form && find(&is_integer).is_none() { float() } else { None },
        json: by_form && elements::takes_json(plan, variants, from),
        lists: from.iter().copied().filter(|at| elements.is_empty() && is_list(*at)).collect(),
        elements,
        received: None,
        in_field: false,
    }
}

fn is_text_enum(plan: &Plan, ty: &Ty) -> bool {
    matches!(ty, Ty::Item(id) if matches!(plan.item(*id).kind, ItemKind::Enum { integer: false, .. }))
}

/// The enums and unions that an argument or a setter takes as a `Field`.
fn nullable(plan: &Plan) -> Vec<ItemId> {
    let of_types = plan.items.iter().filter(|item| item.is_built).flat_map(|item| match &item.kind {
        ItemKind::Struct(strukt) => strukt.fields.as_slice(),
        _ => &[],
    });
    let nullable = |presence| matches!(presence, Presence::RequiredNullable | Presence::OptionalNullable);
    let of_types = of_types.filter(|field| nullable(field.presence)).map(|field| &field.ty);
    let arguments = plan.operations.iter().flat_map(|operation| operation.arguments.iter().chain(&operation.setters));
    let of_calls = arguments.filter(|argument| argument.nullable).map(|argument| &argument.ty);
    let all = of_types.chain(of_calls);
    all.filter_map(|ty| match plan.resolved(ty) {
        Ty::Item(id) if matches!(plan.item(*id).kind, ItemKind::Enum { .. } | ItemKind::Union { .. }) => Some(*id),
        _ => None,
    })
    .collect()
}
