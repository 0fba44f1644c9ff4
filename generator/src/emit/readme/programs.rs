//! Makes the programs of the README and of the examples, and collects which crates they name.

use std::cell::RefCell;
use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::super::example_code::ExampleCode;
use super::super::json_layout;
use super::super::operation_docs::show;
use super::super::sample;
use super::super::source::format_tokens;
use super::super::value::Values;
use crate::ir::{Api, OperationId};
use crate::plan::{OperationPlan, Plan};

/// See the module.
pub struct Programs<'a> {
    pub api: &'a Api,
    pub plan: &'a Plan,
    crates: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Programs<'a> {
    pub fn new(api: &'a Api, plan: &'a Plan) -> Self {
        Self { api, plan, crates: RefCell::default() }
    }

    /// Values for one program.
    pub fn values(&self) -> Values<'a> {
        Values::imported(self.api, self.plan)
    }

    /// Crates that the programs name beside the SDK and tokio.
    pub fn crates(&self) -> BTreeSet<&'static str> {
        self.crates.borrow().clone()
    }

    /// A program that makes a client first. `values` made the values of `statements`.
    pub fn with_client(&self, values: &Values<'_>, statements: TokenStream) -> ExampleCode {
        self.with_client_and(TokenStream::new(), values, statements)
    }

    /// The same, with further imports.
    pub fn with_client_and(
        &self,
        imports: TokenStream,
        values: &Values<'_>,
        statements: TokenStream,
    ) -> ExampleCode {
        self.crates.borrow_mut().extend(values.crates());
        let (krate, of_values) = (values.krate(), values.imports());
        let statements = quote!(let client = #krate::Client::from_env()?; #statements);
        ExampleCode::new(quote!(#of_values #imports), statements)
    }

    /// A program around a call: `statements` are made from its expression.
    pub fn around_call(
        &self,
        id: OperationId,
        statements: impl FnOnce(&OperationPlan, &TokenStream) -> Option<TokenStream>,
    ) -> Option<ExampleCode> {
        let values = self.values();
        let call = sample::call(&values, id, quote!(client))?;
        let statements = statements(self.plan.operations.get(id.index())?, &call)?;
        Some(self.with_client(&values, statements))
    }

    /// A call, and what comes of it.
    pub fn call(&self, id: OperationId) -> Option<ExampleCode> {
        self.around_call(id, |planned, call| Some(show(self.plan, &planned.response, call)))
    }

    /// The expression of a call on one line, for text of ours around it; `None` if it needs
    /// imports.
    pub fn call_text(&self, id: OperationId) -> Option<String> {
        let values = self.values();
        let call = sample::call(&values, id, quote!(client))?;
        let is_short = values.imports().is_empty();
        is_short.then(|| self.crates.borrow_mut().extend(values.crates()));
        is_short.then(|| one_line(&call))
    }

    /// The same for a function of any return type: no value is parsed.
    pub fn infallible_call(&self, id: OperationId) -> Option<String> {
        let values = self.values();
        sample::call(&values, id, quote!(client))?;
        if values.parses() { None } else { self.call_text(id) }
    }

    /// The first operation that can be shown and fits.
    pub fn pick(&self, fits: impl Fn(&OperationPlan) -> bool) -> Option<OperationId> {
        let shown = |id: &OperationId| sample::call(&self.values(), *id, quote!(client)).is_some();
        let fitting = self.plan.operations.iter().filter(|planned| fits(planned));
        fitting.map(|planned| planned.of).find(shown)
    }
}

fn one_line(call: &TokenStream) -> String {
    let code = json_layout::lay_out(&format_tokens(quote!(fn main() { #call; })), usize::MAX);
    let inside = code
        .lines()
        .skip(1)
        .take_while(|line| *line != "}")
        .map(str::trim)
        .collect::<Vec<_>>()
        .concat();
    inside.trim_end_matches(';').to_owned()
}
