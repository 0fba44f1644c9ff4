//! Paging that a standard or a platform defines, where its names are too common to say anything
//! elsewhere.

use super::paging::Types;
use super::paging_ends as ends;
use super::paging_input::Input;
use super::paging_names::find_inside;
use crate::ir::{Json, NextPage, Paging, Type};

/// `startIndex` and `count` for the `ListResponse` of SCIM (RFC 7644, section 3.4.2.4). Items are
/// counted from 1 there. Other servers may count from 0, so a response of another kind is no page.
pub(crate) fn scim(
    types: &Types<'_>,
    response: &Type,
    inputs: &[Input<'_>],
    headers: &[String],
) -> Option<Paging> {
    let input = |words: &str| {
        inputs.iter().find(|input| input.words == words && is_number(types, input.ty))
    };
    let start = input("start_index")?;
    input("count")?;
    let counts_from_zero = start.paging_hints.minimum == Some(0)
        || start.default.and_then(Json::as_f64).is_some_and(|default| default < 1.0);
    if counts_from_zero {
        return None;
    }
    let fields = types.fields(response);
    let has_total =
        fields.iter().any(|field| field.name == "totalResults" && is_number(types, &field.ty));
    let items = vec!["Resources".to_owned()];
    let item = types.item_at(response, &items).filter(|_| has_total)?;
    Some(Paging {
        items,
        item,
        more: None,
        ends: ends::of_items(types, response, headers),
        next: NextPage::Offset { param: start.param.clone(), first: 1 },
        sends: Vec::new(),
    })
}

/// The `continue` of Kubernetes, and where the metadata of the response has it.
pub(crate) fn kubernetes<'g>(
    types: &Types<'_>,
    response: &Type,
    inputs: &'g [Input<'g>],
) -> Option<(&'g Input<'g>, Vec<String>)> {
    let is_text = |ty: &Type| matches!(types.bare(ty), Type::String(_));
    let input = inputs.iter().find(|input| input.words == "continue" && is_text(input.ty))?;
    let cursor = find_inside(types, response, &["continue"], &|field| is_text(&field.ty))?;
    matches!(cursor.as_slice(), [envelope, _] if envelope == "metadata").then_some((input, cursor))
}

fn is_number(types: &Types<'_>, ty: &Type) -> bool {
    matches!(types.bare(ty), Type::Integer(_) | Type::Number(_))
}
