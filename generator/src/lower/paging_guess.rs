//! Paging without a config: only what lists commonly look like, and only where parameter and
//! response fit together.

use super::paging::Types;
use super::paging_base as base;
use super::paging_ends as ends;
use super::paging_input::{Input, inputs};
use super::paging_list::{List, the_list};
use super::paging_names::{
    AFTER, AFTER_IN_ENVELOPE, CURSORS, ENVELOPES, LAST, LINKS, MORE, NEXT, NEXT_ADDRESS,
    NEXT_OFFSET, OFFSETS, PAGES, SIZE_BESIDE_SKIP, SIZES, URLS, find, find_inside, snake, squashed,
};
use super::paging_standards as standards;
use super::paging_subject::Signs;
use crate::ir::{
    End, Field, HttpMethod, NextPage, Operation, PageParam, Paging, Sends, Shape, Type,
};

/// The paging of a list, when there is no doubt about it; or else why it is none. `headers`: those
/// that the document has for its response, in lower case. `is_known`: the lock or the config says
/// that the response is a page.
pub(crate) fn guess(
    types: &Types<'_>,
    operation: &Operation,
    headers: &[String],
    is_known: bool,
) -> Result<Paging, String> {
    let response = operation.response.json().ok_or("its response is not a value of JSON")?;
    if !matches!(operation.http_method, HttpMethod::Get | HttpMethod::Post | HttpMethod::Query) {
        return Err(format!(
            "lists are asked for by GET, POST or QUERY, not by {}",
            operation.http_method.as_str()
        ));
    }
    let inputs = inputs(types, operation);
    let more = find(types, response, MORE, &|field| *types.bare(&field.ty) == Type::Boolean);
    let guess = Guess { types, operation, response, inputs: &inputs, headers, more, is_known };
    let scim = || standards::scim(types, response, guess.inputs, headers);
    guess.by_server().or_else(scim).or_else(|| guess.by_count()).ok_or_else(|| guess.why_not())
}

/// What is known of an operation.
struct Guess<'g, 't> {
    types: &'g Types<'t>,
    operation: &'g Operation,
    response: &'g Type,
    inputs: &'g [Input<'g>],
    headers: &'g [String],
    more: Option<Vec<String>>,
    is_known: bool,
}

/// What leads from one page to the next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lead {
    /// The response.
    Server,
    /// A number that the SDK counts up.
    Count,
}

impl<'g> Guess<'g, '_> {
    /// The first of these names that an input of a fitting type has.
    fn input(&self, names: &[&str], fits: impl Fn(&Type) -> bool) -> Option<&'g Input<'g>> {
        names.iter().find_map(|name| {
            self.inputs.iter().find(|input| input.words == *name && fits(input.ty))
        })
    }

    fn is_scalar(&self, ty: &Type) -> bool {
        self.is_mark(ty)
            || matches!(self.types.bare(ty), Type::Any | Type::Fallback | Type::Custom(_))
    }

    fn is_integer(&self, ty: &Type) -> bool {
        matches!(self.types.bare(ty), Type::Integer(_) | Type::Number(_))
    }

    fn is_text(&self, ty: &Type) -> bool {
        matches!(self.types.bare(ty), Type::String(_))
    }

    /// A value that can be sent back: text, a number, or either of them.
    fn is_mark(&self, ty: &Type) -> bool {
        self.is_text(ty)
            || self.is_integer(ty)
            || matches!(self.types.shape(ty), Some(Shape::Union(_)))
    }

    fn find(&self, names: &[&str], fits: &dyn Fn(&Field) -> bool) -> Option<Vec<String>> {
        find(self.types, self.response, names, fits)
    }

    fn find_text(&self, names: &[&str]) -> Option<Vec<String>> {
        self.find(names, &|field| self.is_text(&field.ty))
    }

    fn list(&self, lead: Lead) -> Option<List> {
        let signs = Signs {
            path: &self.operation.path,
            leads_on: lead == Lead::Server,
            counts: self.counts(),
            is_known: self.is_known,
        };
        the_list(self.types, self.response, signs)
    }

    /// Whether the response says how many items or pages there are.
    fn counts(&self) -> bool {
        let has_envelope = self.types.fields(self.response).iter().any(|field| {
            ENVELOPES.contains(&snake(&field.name).as_str())
                && !self.types.fields(&field.ty).is_empty()
        });
        has_envelope
            || self.more.is_some()
            || !ends::of_pages(self.types, self.response, self.headers).is_empty()
    }

    fn paging(&self, list: List, next: NextPage, ends: Vec<End>, sends: Vec<Sends>) -> Paging {
        Paging { items: list.path, item: list.item, more: self.more.clone(), ends, next, sends }
    }

    /// What the response itself leads to goes before what can be counted.
    fn by_server(&self) -> Option<Paging> {
        let has_link = self.headers.iter().any(|name| name == "link");
        let is_get = self.operation.http_method == HttpMethod::Get;
        if has_link
            && is_get
            && [PAGES, SIZES, AFTER].iter().any(|names| self.input(names, |_| true).is_some())
        {
            return Some(self.paging(
                self.list(Lead::Server)?,
                NextPage::Link,
                Vec::new(),
                Vec::new(),
            ));
        }
        if let Some(url) = self.find_text(URLS).or_else(|| self.between_pages()).filter(|_| is_get)
        {
            return Some(self.paging(
                self.list(Lead::Server)?,
                NextPage::Url { url },
                Vec::new(),
                Vec::new(),
            ));
        }
        self.by_cursor()
            .or_else(|| self.by_address().filter(|_| is_get))
            .or_else(|| self.by_last_one())
    }

    fn by_cursor(&self) -> Option<Paging> {
        let kubernetes = || standards::kubernetes(self.types, self.response, self.inputs);
        let (input, cursor) =
            self.cursor().or_else(|| self.cursor_of_offset()).or_else(kubernetes)?;
        let mut list = self.list(Lead::Server)?;
        let (mut cursor, mut more) = (cursor, self.more.clone());
        if let Some(holder) = list.holder.take() {
            // What belongs to a list that is held by an object is held by it, too.
            let held = Guess { response: &holder.ty, more: None, ..*self };
            more = more.or_else(|| {
                Some(holder.beneath(find(self.types, &holder.ty, MORE, &|f| {
                    *self.types.bare(&f.ty) == Type::Boolean
                })?))
            });
            if cursor.is_empty() {
                cursor = holder.beneath(held.cursor().or_else(|| held.cursor_of_offset())?.1);
            }
        }
        // `usemarker` beside `marker`: without it the list goes by offset, has no cursor, and would
        // end with its first page.
        let switch = format!("use{}", squashed(&input.words));
        let is_switch = |other: &&Input<'_>| {
            squashed(&other.words) == switch && *self.types.bare(other.ty) == Type::Boolean
        };
        let switch = self
            .inputs
            .iter()
            .find(is_switch)
            .filter(|switch| switch.is_own)
            .map(|switch| Sends { param: switch.param.clone(), value: true.into() });
        let next = NextPage::Cursor { param: input.param.clone(), cursor };
        let paging = self.paging(list, next, Vec::new(), switch.into_iter().collect());
        Some(Paging { more, ..paging })
    }

    /// A parameter that takes a cursor, and where the response has it; nowhere at the root: perhaps
    /// where the list is held.
    fn cursor(&self) -> Option<(&'g Input<'g>, Vec<String>)> {
        let is_cursor = |field: &Field| self.is_text(&field.ty) && !field.paging_hints.is_address;
        if let Some(input) = self.input(CURSORS, |ty| self.is_scalar(ty)) {
            let next = self
                .find(NEXT, &is_cursor)
                .or_else(|| find_inside(self.types, self.response, &["after", "next"], &is_cursor));
            // Some call an address the next cursor, and some a cursor only `next`.
            let next = next.or_else(|| self.find(&["next"], &is_cursor));
            return next.or_else(|| self.held().map(|()| Vec::new())).map(|next| (input, next));
        }
        let input = self.input(AFTER_IN_ENVELOPE, |ty| self.is_text(ty))?;
        let next = find_inside(
            self.types,
            self.response,
            &["after", "next_cursor", "end_cursor"],
            &is_cursor,
        );
        let next = next.or_else(|| self.find(&["next_cursor", "next_after"], &is_cursor));
        Some((input, next.or_else(|| self.held().map(|()| Vec::new()))?))
    }

    /// An offset that is no number, or not always: `next_page_offset`, or text in both places.
    fn cursor_of_offset(&self) -> Option<(&'g Input<'g>, Vec<String>)> {
        let input = self.input(OFFSETS, |ty| self.is_mark(ty) && !self.is_integer(ty))?;
        let next = self.find(NEXT_OFFSET, &|field| self.is_mark(&field.ty));
        let same = || self.find_text(&["offset"]).filter(|_| self.is_text(input.ty));
        let next = next.or_else(same).or_else(|| self.held().map(|()| Vec::new()));
        Some((input, next?))
    }

    /// The list is not at the root, but in an object that holds it.
    fn held(&self) -> Option<()> {
        self.list(Lead::Server)?.holder.map(drop)
    }

    /// `format: uri`, or among links: `{"links": {"next": ..}}`.
    fn by_address(&self) -> Option<Paging> {
        let is_address = |field: &Field| field.paging_hints.is_address && self.is_text(&field.ty);
        let by_format = self.find(NEXT_ADDRESS, &is_address);
        let url = by_format
            .or_else(|| self.among_links().filter(|_| self.is_json_api() || !self.can_count()))?;
        Some(self.paging(self.list(Lead::Server)?, NextPage::Url { url }, Vec::new(), Vec::new()))
    }

    fn can_count(&self) -> bool {
        let has = |names: &[&str]| self.input(names, |ty| self.is_integer(ty)).is_some();
        (has(PAGES) || has(OFFSETS)) && has(SIZES)
    }

    /// `page[number]`: links are addresses then, and the server chooses what its parameters mean
    /// (JSON:API 1.1, "Pagination").
    fn is_json_api(&self) -> bool {
        self.inputs.iter().any(
            |input| matches!(&input.param, PageParam::Query(name) if name.starts_with("page[")),
        )
    }

    /// Where a link is: the runtime reads one that may be an address or `{"href": address}` either
    /// way.
    fn among_links(&self) -> Option<Vec<String>> {
        let fields = self.types.fields(self.response);
        let links = fields.iter().find(|field| LINKS.contains(&snake(&field.name).as_str()))?;
        let next = self.types.fields(&links.ty).iter().find(|field| field.name == "next")?;
        let has_address = |ty: &Type| {
            self.types
                .fields(ty)
                .iter()
                .any(|field| field.name == "href" && self.is_text(&field.ty))
        };
        let is_either = matches!(self.types.shape(&next.ty), Some(Shape::Union(_)));
        let is_link = self.is_text(&next.ty) || is_either || has_address(&next.ty);
        is_link.then(|| vec![links.name.clone(), next.name.clone()])
    }

    /// By the last item, or what the response calls so; only where it also says whether there is
    /// more.
    fn by_last_one(&self) -> Option<Paging> {
        self.more.as_ref()?;
        let after = self.input(AFTER, |ty| self.is_text(ty))?;
        let list = self.list(Lead::Server).filter(|list| list.holder.is_none())?;
        if let Some(cursor) = self.find_text(LAST) {
            let next = NextPage::Cursor { param: after.param.clone(), cursor };
            return Some(self.paging(list, next, Vec::new(), Vec::new()));
        }
        let id = self
            .types
            .fields(&list.item)
            .iter()
            .find(|field| field.name == "id" && field.required && self.is_text(&field.ty))?;
        let next = NextPage::LastItem { param: after.param.clone(), id: id.name.clone() };
        (after.words != "page").then(|| self.paging(list, next, Vec::new(), Vec::new()))
    }

    /// The parameter that takes the size of a page.
    fn size(&self) -> Option<&'g Input<'g>> {
        let beside_skip = || {
            self.input(&["skip"], |ty| self.is_integer(ty))
                .and_then(|_| self.input(SIZE_BESIDE_SKIP, |ty| self.is_integer(ty)))
        };
        self.input(SIZES, |ty| self.is_scalar(ty)).or_else(beside_skip)
    }

    fn by_count(&self) -> Option<Paging> {
        let size = self.size()?;
        let same_location = |input: &&Input<'_>| in_body(&input.param) == in_body(&size.param);
        let list = self.list(Lead::Count).filter(|list| list.holder.is_none())?;
        if let Some(offset) = self
            .input(OFFSETS, |ty| self.is_integer(ty))
            .filter(|input| is_count(input))
            .filter(same_location)
        {
            let base = base::of_items(offset, None);
            let next = NextPage::Offset { param: offset.param.clone(), first: base.first };
            return Some(self.paging(
                list,
                next,
                ends::of_items(self.types, self.response, self.headers),
                base.sends(offset),
            ));
        }
        let page = self.input(PAGES, |ty| self.is_integer(ty)).filter(same_location)?;
        let base = base::of_pages(page, &self.operation.docs, None);
        let next = NextPage::PageNumber { param: page.param.clone(), first: base.first };
        Some(self.paging(
            list,
            next,
            ends::of_pages(self.types, self.response, self.headers),
            base.sends(page),
        ))
    }

    /// `{"next": address, "previous": address, ..}`
    fn between_pages(&self) -> Option<Vec<String>> {
        let fields = self.types.fields(self.response);
        let has =
            |name: &str| fields.iter().any(|field| field.name == name && self.is_text(&field.ty));
        (has("next") && has("previous")).then(|| vec!["next".to_owned()])
    }

    fn why_not(&self) -> String {
        let has_list = self.list(Lead::Server).is_some();
        if !has_list && (Guess { is_known: true, more: None, ..*self }).list(Lead::Server).is_some()
        {
            return "its response is an object that has a list beside properties of its own"
                .to_owned();
        }
        if !has_list {
            return "its response has no list, or several of which none is called `items` or `data`".to_owned();
        }
        let known = [CURSORS, AFTER, OFFSETS, PAGES];
        match self.inputs.iter().find(|input| known.iter().any(|names| input.is(names))) {
            None => {
                "neither its query nor its body has a parameter that is known to ask for a page"
                    .to_owned()
            }
            Some(input) => {
                format!("nothing in its response fits to the parameter `{}`", input.param.name())
            }
        }
    }
}

/// Whether an offset counts items: some are the id of the first item wanted.
fn is_count(offset: &Input<'_>) -> bool {
    let words = offset.docs.description.as_deref().unwrap_or_default().to_lowercase();
    !words
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| matches!(word, "identifier" | "id" | "ids" | "timestamp"))
}

fn in_body(param: &PageParam) -> bool {
    matches!(param, PageParam::Body { .. })
}
