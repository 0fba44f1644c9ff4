//! One module per resource: the handle with its methods, and a builder for each of them.

use std::cell::Cell;

use proc_macro2::TokenStream;
use quote::quote;

use super::call::is_path;
use super::encode::{self, Encoder};
use super::literals::{constant_value, request};
use super::masks;
use super::operation_docs;
use super::request_facts;
use super::response;
use super::source::{self, SourceFile, Task};
use super::tokens::{self, Scope, doc_lines, docs_lines, gate, ident};
use crate::ir::{self, Api, BodyEncoding, OperationId, ResourceId, Shape, TypeDef};
use crate::plan::{Argument, BodyPlan, OperationPlan, Plan, ResourcePlan, Ty};

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

/// What is needed to write one operation down.
struct Operation<'a> {
    api: &'a Api,
    global: &'a Plan,
    scope: Scope<'a>,
    resource: &'a ResourcePlan,
    of: &'a ir::Operation,
    id: OperationId,
    plan: &'a OperationPlan,
}

impl<'a> Operation<'a> {
    /// Those of a resource. `names_types` is set when their code names a type of the document.
    fn all(
        api: &'a Api,
        global: &'a Plan,
        resource: &'a ResourcePlan,
        names_types: &'a Cell<bool>,
    ) -> Vec<Self> {
        let scope = Scope::collecting(global, names_types);
        let one = |id: &OperationId| {
            let (of, plan) = (api.operations.get(id.index())?, global.operations.get(id.index())?);
            Some(Self { api, global, scope, resource, of, id: *id, plan })
        };
        resource.operations.iter().filter_map(one).collect()
    }

    /// As documentation links to the method: `Agents::get`.
    fn link(&self) -> String {
        format!("{}::{}", self.resource.handle, self.plan.method.trim_start_matches("r#"))
    }

    fn encoder(&self) -> Encoder<'a> {
        Encoder { api: self.api, operation: self.of, plan: self.plan }
    }

    /// `pub fn update(&self, id: impl Into<String>) -> WorkspaceSecretsUpdate`
    fn method(&self) -> TokenStream {
        let (name, builder) = (ident(&self.plan.method), ident(&self.plan.builder));
        let docs = operation_docs::method(self.api, self.global, self.id);
        let deprecated = tokens::deprecated(&self.of.docs);
        let (mut parameters, mut statements) = (Vec::new(), Vec::new());
        // A union flattened into the body is the body that the other properties are then put into.
        let (flattened, others): (Vec<_>, Vec<_>) =
            self.plan.arguments.iter().partition(|a| encode::is_flattened(a));
        for argument in self.plan.arguments.iter().filter(|a| !self.in_required_struct(a)) {
            let (ident, accept) = (ident(&argument.ident), self.accept(argument, true));
            let ty = accept.ty;
            parameters.push(quote!(#ident: #ty));
        }
        if let Some(required) = &self.plan.required_struct {
            let required = tokens::ident(required);
            parameters.push(quote!(required: #required));
        }
        for argument in flattened.into_iter().chain(others) {
            let ident = ident(&argument.ident);
            let value = match self.in_required_struct(argument) {
                true => quote!(required.#ident),
                false => self.accept(argument, true).value,
            };
            statements.push(self.encoder().put(&quote!(request), argument, &value));
        }
        let fixed = self.plan.fixed.iter();
        statements.extend(
            fixed.map(|(at, value)| self.encoder().put_fixed(&quote!(request), *at, value)),
        );
        for (at, value) in &self.plan.constants {
            let constant = match &self.plan.body {
                BodyPlan::Flat { of } => super::call::property(self.api, *of, *at),
                _ => None,
            };
            if let Some(name) = constant.map(|field| &field.name) {
                let value = constant_value(value);
                statements.push(quote!(request.field(#name, &#value);));
            }
        }
        if let Some(ir::StreamSwitch { name, in_body: true, value: Some(value) }) =
            &self.of.stream_switch
        {
            statements.push(quote!(request.field(#name, &#value);));
        }
        let facts = request_facts::of(self.api, self.global, self.of, self.plan);
        let mutable = (!statements.is_empty() || !facts.is_empty()).then(|| quote!(mut));
        let client =
            if is_client(self.api, self.resource) { quote!(self) } else { quote!(&self.client) };
        let make = request(&client, self.of.http_method, &self.of.path);
        let body = match mutable {
            Some(_) => {
                quote!(let mut request = #make; #(#statements)* #(#facts)* rt::call(request))
            }
            None => quote!(rt::call(#make)),
        };
        quote! {
            #docs
            #deprecated
            pub fn #name(&self, #(#parameters),*) -> #builder {
                #body
            }
        }
    }

    fn in_required_struct(&self, argument: &Argument) -> bool {
        self.plan.required_struct.is_some() && !is_path(self.of, argument)
    }

    fn accept(&self, argument: &Argument, required: bool) -> super::accept::Accept {
        let name = ident(&argument.ident);
        match argument.nullable {
            true => self.scope.accept_nullable(&name, &argument.ty, required),
            false => self.scope.accept(&name, &argument.ty),
        }
    }

    /// The builder, its setters, its `Required` struct, and what the runtime adds.
    fn builder(&self) -> TokenStream {
        let name = ident(&self.plan.builder);
        let docs = operation_docs::builder(self.of, self.resource, self.plan);
        let setters: Vec<TokenStream> =
            self.plan.setters.iter().map(|setter| self.setter(setter)).collect();
        let whole = self.plan.whole_body.as_ref().map(|ty| self.whole(ty));
        let null = self.null_body();
        let entries = self
            .plan
            .arguments
            .iter()
            .filter(|a| !self.in_required_struct(a))
            .filter_map(|a| self.entry_setter(a));
        let constants = self.plan.mask.as_ref().map(masks::constants);
        let methods = quote!(#constants #(#entries)* #(#setters)* #whole #null);
        let methods = (!methods.is_empty()).then(|| quote!(impl #name { #methods }));
        let required = self.plan.required_struct.as_ref().map(|required| self.required(required));
        let response = response::request(&self.scope, self.of, self.plan, &name, &self.link());
        let record_result = response::record_result(&self.scope, self.plan);
        let is_multipart =
            self.of.body.as_ref().is_some_and(|body| body.encoding == BodyEncoding::Multipart);
        let files = is_multipart.then(|| quote!(rt::form_files!(#name);));
        quote! {
            #docs
            pub type #name = rt::Call<#record_result, __op::#name>;
            #methods
            #response
            #files
            #required
        }
    }

    /// `pub fn limit(mut self, limit: i64) -> Self`, and the setter that adds an entry.
    fn setter(&self, setter: &Argument) -> TokenStream {
        let (name, accept) = (ident(&setter.ident), self.accept(setter, false));
        let docs = operation_docs::argument(self.api, self.of, self.plan, setter);
        let (ty, put) = (&accept.ty, self.encoder().put(&quote!(self.0), setter, &accept.value));
        let entry = self.entry_setter(setter);
        let mask = self.plan.mask.as_ref().filter(|mask| mask.setter == setter.ident);
        let more = mask.and_then(masks::setter_docs);
        let from_body = mask.map(|mask| masks::from_body(mask, self.encoder().wire_name(setter)));
        quote! {
            #docs
            #more
            pub fn #name(mut self, #name: #ty) -> Self {
                #put
                self
            }
            #entry
            #from_body
        }
    }

    fn entry_setter(&self, argument: &Argument) -> Option<TokenStream> {
        let (entry, Ty::Map(value)) = (argument.entry_setter.as_ref()?, &argument.ty) else {
            return None;
        };
        let (name, value_name) = (ident(entry), ident("value"));
        let (key, value) = self.scope.accept_entry(&value_name, value);
        let docs =
            doc_lines([format!("Adds an entry to `{}`.", argument.ident.trim_start_matches("r#"))]);
        let (ty, value) = (value.ty, value.value);
        let wire = self.encoder().wire_name(argument);
        Some(quote! {
            #docs
            pub fn #name(mut self, key: #key, value: #ty) -> Self {
                self.0.entry(#wire, key.into(), &#value);
                self
            }
        })
    }

    /// `.body(value)`
    fn whole(&self, ty: &Ty) -> TokenStream {
        let accept = self.scope.accept(&ident("body"), ty);
        let (ty, value) = (accept.ty, accept.value);
        quote! {
            /// Replaces the whole body, and with it what other setters have set.
            pub fn body(mut self, body: #ty) -> Self {
                self.0.whole(&#value);
                self
            }
        }
    }

    /// `.with_null_body()`, where the body is a nullable object whose properties have setters.
    fn null_body(&self) -> Option<TokenStream> {
        let is_nullable = self.of.body.as_ref().is_some_and(|body| body.nullable);
        let is_flat = matches!(self.plan.body, BodyPlan::Flat { .. });
        (is_nullable && is_flat).then(|| {
            quote! {
                /// Sends `null` as the body, in place of what other setters have set.
                pub fn with_null_body(mut self) -> Self {
                    self.0.whole(&());
                    self
                }
            }
        })
    }

    /// The plain struct for more than four required values.
    fn required(&self, required: &str) -> TokenStream {
        let (name, method) = (ident(required), self.plan.method.trim_start_matches("r#"));
        let docs = doc_lines([format!(
            "What [`{}::{method}`] needs besides what is in its path.",
            self.resource.handle
        )]);
        let fields =
            self.plan.arguments.iter().filter(|a| self.in_required_struct(a)).map(|argument| {
                let (name, ty) = (ident(&argument.ident), self.scope.ty(&argument.ty));
                let docs = operation_docs::argument(self.api, self.of, self.plan, argument);
                let option = self.scope.prelude("Option");
                let ty = if argument.nullable { quote!(#option<#ty>) } else { ty };
                quote!(#docs pub #name: #ty,)
            });
        // What a file holds is not compared.
        let files =
            |argument: &Argument| argument.ty.any(&|ty| matches!(ty, Ty::File | Ty::Upload));
        let comparable = (!self.plan.arguments.iter().any(files)).then(|| quote!(, PartialEq));
        quote! {
            #docs
            #[derive(Debug, Clone #comparable)]
            pub struct #name { #(#fields)* }
        }
    }
}
