//! One module per resource: the handle with its methods, and a builder for each of them.

mod operation;
mod request;

use std::cell::Cell;

use proc_macro2::TokenStream;
use quote::quote;

use super::source::{self, SourceFile, Task};
use super::tokens::{self, doc_lines, docs_lines, gate, ident};
use crate::ir::{self, Api, ResourceId, Shape, TypeDef};
use crate::plan::{Plan, ResourcePlan};
use operation::Operation;

/// A task for each file below `src/resources`.
pub fn tasks<'a>(api: &'a Api, plan: &'a Plan) -> Vec<Task<'a>> {
    let mut tasks: Vec<Task<'a>> = vec![Box::new(move || root(api, plan))];
    for resource in &plan.resources {
        tasks.push(Box::new(move || {
            source::rust(source_path(resource), module(api, plan, resource))
        }));
    }
    tasks
}

/// `src/resources/mod.rs`: the modules of the resources that hang on the client.
fn root(api: &Api, plan: &Plan) -> SourceFile {
    let modules = plan.resources.iter().filter_map(|resource| match resource.module.as_slice() {
        [only] => {
            let (gate, module) = (gate(plan.features.of_resource(resource.of)), ident(only));
            Some(quote!(#gate pub mod #module;))
        }
        _ => None,
    });
    let docs = doc_lines([
        "What the API offers, a module per resource: its handle, and a builder for each request.",
    ]);
    let docs = inner(docs);
    // What names a deprecated type, or a deprecated field of a `Required` struct, is not what a
    // user is to be warned of.
    let deprecated = names_deprecated(api).then(|| quote!(#![allow(deprecated)]));
    source::rust("src/resources/mod.rs", quote!(#docs #deprecated #(#modules)*))
}

/// Whether anything but an operation is deprecated.
fn names_deprecated(api: &Api) -> bool {
    let fields = |ty: &TypeDef| match &ty.shape {
        Shape::Struct(strukt) => strukt.fields.iter().any(|field| field.docs.deprecated),
        _ => false,
    };
    api.types.iter().any(|ty| ty.docs.deprecated || fields(ty))
        || api
            .operations
            .iter()
            .flat_map(|operation| &operation.parameters)
            .any(|parameter| parameter.docs.deprecated)
}

/// `src/resources/agents/mod.rs`, `src/resources/agents/variations.rs`
pub fn source_path(resource: &ResourcePlan) -> String {
    let path: Vec<&str> =
        resource.module.iter().map(|name| name.trim_start_matches("r#")).collect();
    let end = if resource.children.is_empty() { ".rs" } else { "/mod.rs" };
    format!("src/resources/{}{end}", path.join("/"))
}

fn module(api: &Api, plan: &Plan, resource: &ResourcePlan) -> TokenStream {
    if is_client(api, resource) {
        return client_module(api, plan, resource);
    }
    let accessors = accessors(plan, resource.of, api);
    let head = inner(doc_lines([format!(
        "`client.{accessors}`: its handle, and a builder for each of its requests."
    )]));
    let children = resource.children.iter().filter_map(|id| plan.resources.get(id.index()));
    let modules = children.clone().filter_map(|child| child.module.last()).map(|name| ident(name));
    let names_types = Cell::new(false);
    let operations = Operation::all(api, plan, resource, &names_types);

    let handle = ident(&resource.handle);
    let words = api
        .resources
        .get(resource.of.index())
        .map(|resource| docs_lines(&resource.docs))
        .unwrap_or_default();
    let made = format!("Made by `client.{accessors}`.");
    let docs = match words.is_empty() {
        true => doc_lines([format!(
            "Requests of `{}`. {made}",
            resource.accessor.trim_start_matches("r#")
        )]),
        false => doc_lines(words.into_iter().chain([String::new(), made])),
    };
    let subs = children.map(|child| sub_resource(api, child));
    let Requests { uses, methods, builders } = requests(&operations, &names_types);
    quote! {
        #head
        use crate::runtime::emit as rt;
        #uses
        #(pub mod #modules;)*

        #docs
        #[derive(Debug, Clone)]
        pub struct #handle {
            pub(crate) client: rt::Client,
        }
        impl #handle {
            pub(crate) fn new(client: &rt::Client) -> Self {
                Self { client: client.clone() }
            }
            #(#subs)*
            #methods
        }
        #builders
    }
}

/// `src/resources/client.rs`: the requests that are methods of the client itself.
fn client_module(api: &Api, plan: &Plan, resource: &ResourcePlan) -> TokenStream {
    let head = inner(doc_lines([
        "The methods of the client itself: a builder for each of their requests.",
    ]));
    let names_types = Cell::new(false);
    let operations = Operation::all(api, plan, resource, &names_types);
    let Requests { uses, methods, builders } = requests(&operations, &names_types);
    quote! {
        #head
        use crate::Client;
        use crate::runtime::emit as rt;
        #uses

        impl Client {
            #methods
        }
        #builders
    }
}

/// The code of a file's operations.
struct Requests {
    /// What the others import.
    uses: Option<TokenStream>,
    methods: TokenStream,
    builders: TokenStream,
}

fn requests(operations: &[Operation<'_>], names_types: &Cell<bool>) -> Requests {
    let methods: TokenStream = operations.iter().map(Operation::method).collect();
    let builders: TokenStream = operations.iter().map(Operation::builder).collect();
    let names = operations.iter().map(|operation| ident(&operation.plan.builder));
    // Two underscores begin no name of plan's.
    let markers = (!operations.is_empty()).then(|| {
        quote!(
            mod __op {
                #(pub enum #names {})*
            }
        )
    });
    let uses = names_types.get().then(|| {
        quote!(
            use crate::types;
        )
    });
    Requests { uses, methods, builders: quote!(#builders #markers) }
}

/// Whether it stands for the client itself.
pub fn is_client(api: &Api, resource: &ResourcePlan) -> bool {
    api.resources.get(resource.of.index()).is_some_and(ir::Resource::is_client)
}

/// `pub fn variations(&self) -> variations::AgentsVariations`
fn sub_resource(api: &Api, child: &ResourcePlan) -> TokenStream {
    let (accessor, handle) = (ident(&child.accessor), ident(&child.handle));
    let module = child.module.last().map(|name| ident(name));
    let docs = resource_docs(api, child);
    quote! {
        #docs
        pub fn #accessor(&self) -> #module::#handle {
            #module::#handle::new(&self.client)
        }
    }
}

/// The document's words about a resource.
pub fn resource_docs(api: &Api, resource: &ResourcePlan) -> TokenStream {
    let nothing = ir::Docs::default();
    let docs = api.resources.get(resource.of.index()).map_or(&nothing, |resource| &resource.docs);
    tokens::docs(docs, &format!("The resource `{}`.", resource.accessor.trim_start_matches("r#")))
}

/// `agents().variations()`
pub fn accessors(plan: &Plan, id: ResourceId, api: &Api) -> String {
    let mut path = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next {
        let named = plan.resources.get(id.index()).filter(|resource| !resource.accessor.is_empty());
        path.extend(named.map(|resource| format!("{}()", resource.accessor)));
        next = api.resources.get(id.index()).and_then(|resource| resource.parent);
    }
    path.reverse();
    path.join(".")
}

/// Outer doc attributes as inner ones, for the head of a file.
pub fn inner(docs: TokenStream) -> TokenStream {
    docs.into_iter()
        .flat_map(|token| match token {
            proc_macro2::TokenTree::Punct(punct) if punct.as_char() == '#' => quote!(#punct!),
            other => quote!(#other),
        })
        .collect()
}
