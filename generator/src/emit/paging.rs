//! How the lists of the API go on: a `static` for each way, and what their first requests send.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{code, ident, if_partial};
use crate::ir::{At, End, NextPage, Operation, PageParam, PagingSignal, Sends};
use crate::plan::{OperationPlan, PagingPlan, Plan, Ty};

/// The name of the `static` of a way that lists go on: `CURSOR_PAGING`, and `CURSOR_PAGING_2` for
/// the second one with cursors.
pub fn static_name(plan: &Plan, at: usize) -> String {
    let scheme = |paging: &PagingPlan| match paging.next {
        NextPage::Cursor { .. } => "CURSOR",
        NextPage::Offset { .. } => "OFFSET",
        NextPage::PageNumber { .. } => "PAGE_NUMBER",
        NextPage::Link => "LINK_HEADER",
        NextPage::Url { .. } => "NEXT_URL",
        NextPage::LastItem { .. } => "LAST_ITEM",
    };
    let own = plan.pagings.get(at).map_or("NO", scheme);
    match plan.pagings.iter().take(at).filter(|paging| scheme(paging) == own).count() {
        0 => format!("{own}_PAGING"),
        before => format!("{own}_PAGING_{}", before + 1),
    }
}

/// A `static` for each way that lists go on.
pub fn statics(plan: &Plan) -> Vec<TokenStream> {
    let one = |(at, paging): (usize, &PagingPlan)| {
        let name = ident(&static_name(plan, at));
        let (items, more, next) = (path(&paging.items), optional(&paging.more), next(&paging.next));
        let ends = paging.ends.iter().map(end);
        // Its lists may be left out.
        let gate = if_partial(plan, quote!(allow(dead_code)));
        quote! {
            #gate
            pub(crate) static #name: runtime::emit::Paging =
                runtime::emit::Paging { items: #items, more: #more, ends: &[#(#ends),*], next: runtime::emit::Next::#next };
        }
    };
    plan.pagings.iter().enumerate().map(one).collect()
}

/// What the first request sends unless the caller says otherwise.
pub fn sends(operation: &Operation) -> impl Iterator<Item = TokenStream> {
    operation.paging_sends().iter().filter_map(|Sends { param, value }| {
        let value = literal(value)?;
        match param {
            PageParam::Query(name) => Some(quote!(request.query(#name, &#value);)),
            PageParam::Body { path, .. } => match path.as_slice() {
                [name] => Some(quote!(request.field(#name, &#value);)),
                _ => None,
            },
        }
    })
}

/// The same in words.
pub fn sent_by_itself(operation: &Operation) -> Vec<String> {
    let sent_by_itself = operation.paging_sends().iter().flat_map(|Sends { param, value }| {
        let sent = code(&format!("{}={value}", param.name()));
        let why = match value {
            serde_json::Value::Bool(_) => "the pages follow each other only then",
            _ => "the document does not say from which number the server counts",
        };
        [String::new(), format!("Sends {sent} unless you set it, as {why}.")]
    });
    sent_by_itself.collect()
}

/// How to read what a page has beside its items.
pub fn beside(plan: &Plan, planned: &OperationPlan) -> Vec<String> {
    if planned.beside.is_empty() {
        return Vec::new();
    }
    let said = "What a page has beside its items is read by [`Page::get`](crate::Page::get):";
    let one = |(name, ty): &(String, Ty)| {
        format!("- {}", code(&format!("page.get::<{}>({name:?})?", rust(plan, ty))))
    };
    [String::new(), said.to_owned(), String::new()]
        .into_iter()
        .chain(planned.beside.iter().map(one))
        .collect()
}

/// A type as users of the SDK write it.
fn rust(plan: &Plan, ty: &Ty) -> String {
    match ty {
        Ty::Item(id) => format!("types::{}", plan.item(*id).name),
        Ty::Vec(item) => format!("Vec<{}>", rust(plan, item)),
        Ty::Map(value) => format!("BTreeMap<String, {}>", rust(plan, value)),
        Ty::Option(inner) => format!("Option<{}>", rust(plan, inner)),
        Ty::Boxed(inner) | Ty::Opaque(inner) => rust(plan, inner),
        Ty::Tuple(items) => format!(
            "({},)",
            items.iter().map(|item| rust(plan, item)).collect::<Vec<_>>().join(", ")
        ),
        Ty::Json | Ty::File | Ty::Upload => "serde_json::Value".to_owned(),
        Ty::Bool => "bool".to_owned(),
        Ty::I32 => "i32".to_owned(),
        Ty::I64 => "i64".to_owned(),
        Ty::U32 => "u32".to_owned(),
        Ty::U64 => "u64".to_owned(),
        Ty::F32 => "f32".to_owned(),
        Ty::F64 => "f64".to_owned(),
        Ty::String => "String".to_owned(),
        Ty::Timestamp => "jiff::Timestamp".to_owned(),
        Ty::Date => "jiff::civil::Date".to_owned(),
        Ty::Uuid => "uuid::Uuid".to_owned(),
        Ty::Base64 => "Base64".to_owned(),
        Ty::FieldMask => "FieldMask".to_owned(),
        Ty::Custom(path) => path.clone(),
    }
}

fn literal(value: &serde_json::Value) -> Option<TokenStream> {
    match (value.as_bool(), value.as_u64()) {
        (Some(flag), _) => Some(quote!(#flag)),
        (_, Some(number)) => Some(quote!(#number)),
        _ => None,
    }
}

fn path(names: &[String]) -> TokenStream {
    quote!(&[#(#names),*])
}

fn optional(names: &Option<Vec<String>>) -> TokenStream {
    match names {
        Some(names) => {
            let names = path(names);
            quote!(Some(#names))
        }
        None => quote!(None),
    }
}

fn end(end: &End) -> TokenStream {
    let signal = match end.signal {
        PagingSignal::Pages => quote!(Pages),
        PagingSignal::LastPage => quote!(LastPage),
        PagingSignal::NextPage => quote!(NextPage),
        PagingSignal::IsLast => quote!(IsLast),
        PagingSignal::Items => quote!(Items),
        PagingSignal::Count => quote!(Count),
    };
    let at = match &end.at {
        At::Body(names) => {
            let names = path(names);
            quote!(Body(#names))
        }
        At::Header(name) => quote!(Header(#name)),
    };
    quote!(runtime::emit::End::#signal(runtime::emit::At::#at))
}

fn param(param: &PageParam) -> TokenStream {
    let param = match param {
        PageParam::Query(name) => quote!(Query(#name)),
        PageParam::Body { path: names, text } => {
            let names = path(names);
            if *text { quote!(BodyText(#names)) } else { quote!(Body(#names)) }
        }
    };
    quote!(runtime::emit::PageParam::#param)
}

fn next(next: &NextPage) -> TokenStream {
    match next {
        NextPage::Cursor { param: name, cursor } => {
            let (name, cursor) = (param(name), path(cursor));
            quote!(Cursor { param: #name, cursor: #cursor })
        }
        NextPage::Offset { param: name, first } => {
            let name = param(name);
            quote!(Offset { param: #name, first: #first })
        }
        NextPage::PageNumber { param: name, first } => {
            let name = param(name);
            quote!(PageNumber { param: #name, first: #first })
        }
        NextPage::Link => quote!(Link),
        NextPage::Url { url } => {
            let url = path(url);
            quote!(Url { url: #url })
        }
        NextPage::LastItem { param: name, id } => {
            let name = param(name);
            quote!(LastItem { param: #name, id: #id })
        }
    }
}
