//! The README's section about what requests are made of: a call for each kind of parameter and body
//! that the API has.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::super::call::{is_simple, property};
use super::super::example_code::{ExampleCode, lines};
use super::super::operation_docs::words;
use super::super::sample;
use super::super::tokens::ident;
use super::super::value::Values;
use super::programs::Programs;
use crate::ir::{BodyEncoding, Location, Operation, OperationId};
use crate::plan::{Argument, BodyPlan, OperationPlan, Plan, ResponsePlan, Target, Ty};

#[derive(Serialize)]
pub struct Requests {
    /// A setter of the API whose name ends with `_`, because an option of every request has it.
    suffixed_setter: Option<String>,
    /// All calls in one program, each beneath a comment.
    program: Option<ExampleCode>,
}

/// All of it.
pub fn requests(programs: &Programs<'_>) -> Requests {
    let calls = Calls::new(programs);
    // In the order in which a reader wants to know them.
    let shown: Vec<Shown> = [
        calls.if_some(),
        calls.query(),
        calls.parameter(Location::Header, "A header."),
        calls.parameter(Location::Cookie, "A cookie."),
        calls.property(BodyEncoding::Json, "A property of the body."),
        calls.whole(),
        calls.property(BodyEncoding::Form, "A form."),
        calls.file(),
        calls.content(
            BodyEncoding::Binary,
            "A body of bytes: a file's here; bytes and an `Upload` would do as well.",
        ),
        calls.content(BodyEncoding::Text, "A body of text."),
    ]
    .into_iter()
    .flatten()
    .collect();
    Requests { suffixed_setter: suffixed_setter(programs.plan), program: calls.program(&shown) }
}

/// Options of every request begin with `with_`, and so do some names of the API.
fn suffixed_setter(plan: &Plan) -> Option<String> {
    let mut setters = plan.operations.iter().flat_map(|operation| &operation.setters);
    let is_suffixed = |name: &str| name.starts_with("with_") && name.ends_with('_');
    setters.find(|setter| is_suffixed(&setter.ident)).map(|setter| setter.ident.clone())
}

/// A call, and what it shows.
struct Shown {
    words: String,
    statements: TokenStream,
}

struct Calls<'a> {
    programs: &'a Programs<'a>,
    /// Collects what the whole program is to import.
    values: Values<'a>,
}

impl<'a> Calls<'a> {
    fn new(programs: &'a Programs<'a>) -> Self {
        let krate = ident(&programs.plan.crate_name);
        let file =
            quote!(#krate::FilePart::from_path("report.pdf").content_type("application/pdf"));
        Self { programs, values: programs.values().with_file(file) }
    }

    /// A value that may be there or not.
    fn if_some(&self) -> Option<Shown> {
        let text = |setter: &Argument| {
            setter.ty == Ty::String && !setter.nullable && !sample::is_cursor(setter)
        };
        let (id, setter) = self.setter(|_, planned, setter| {
            responses(planned) && planned.arguments.is_empty() && text(setter)
        })?;
        let call = sample::call_bare(&self.values, id, quote!(client))?;
        let name = ident(&setter.ident);
        let variable = if setter.ident == "client" { quote!(value) } else { quote!(#name) };
        Some(Shown {
            words: "A value if there is one.".to_owned(),
            statements: quote! {
                let #variable = std::env::args().nth(1);
                #call.with_some(#variable, |request, #variable| request.#name(#variable)).await?;
            },
        })
    }

    /// A query parameter of the document, and one that it does not know.
    fn query(&self) -> Option<Shown> {
        let (id, setter) = self.setter(|operation, planned, setter| {
            responses(planned)
                && is_at(operation, setter, Location::Query)
                && is_simple(&setter.ty)
                && !sample::is_cursor(setter)
        })?;
        let operation = self.programs.api.operations.get(id.index())?;
        let unknown = ["trace", "debug", "x-trace"]
            .into_iter()
            .find(|name| operation.parameters.iter().all(|p| p.name != *name))?;
        let call = self.call_with(id, setter)?;
        Some(Shown {
            words: "A query parameter of the document, and one that it does not know.".to_owned(),
            statements: quote!(#call.with_query(#unknown, "1").await?;),
        })
    }

    /// An optional parameter, or else a required one.
    fn parameter(&self, location: Location, words: &str) -> Option<Shown> {
        let fits = |operation: &Operation, argument: &Argument| {
            is_at(operation, argument, location)
                && is_simple(&argument.ty)
                && !is_secret(operation, argument)
        };
        let call = self.with_setter(|operation, _, setter| fits(operation, setter));
        Some(shown(
            words,
            &call.or_else(|| {
                self.with_argument(|operation, _, argument| fits(operation, argument))
            })?,
        ))
    }

    /// One property of a body that takes them one by one.
    fn property(&self, encoding: BodyEncoding, words: &str) -> Option<Shown> {
        let is_flat = |operation: &Operation, planned: &OperationPlan| {
            sends(operation, encoding) && matches!(planned.body, BodyPlan::Flat { .. })
        };
        // Rather the same as is shown as a whole below, so that one sees the difference.
        let both = || {
            self.with_setter(|operation, planned, setter| {
                is_replaced(operation, planned) && is_short_property(setter)
            })
        };
        let both = (encoding == BodyEncoding::Json).then(both).flatten();
        let short = || {
            self.with_setter(|operation, planned, setter| {
                is_flat(operation, planned) && is_short_property(setter)
            })
        };
        let any = || {
            self.with_setter(|operation, planned, setter| {
                is_flat(operation, planned)
                    && is_property(setter)
                    && self.says_something(planned.of, setter)
            })
        };
        let needed = || {
            self.with_argument(|operation, planned, argument| {
                is_flat(operation, planned) && is_property(argument)
            })
        };
        Some(shown(words, &both.or_else(short).or_else(any).or_else(needed)?))
    }

    /// Its example is more than an object without properties.
    fn says_something(&self, id: OperationId, setter: &Argument) -> bool {
        match sample::optional(&self.values, id, setter) {
            Some(Json::Object(of)) => !of.is_empty(),
            Some(Json::Array(of)) => !of.is_empty(),
            other => other.is_some(),
        }
    }

    /// The body as one value.
    fn whole(&self) -> Option<Shown> {
        const WORDS: &str = "The body as one value.";
        let replaced = self.setter(|operation, planned, setter| {
            is_replaced(operation, planned) && is_short_property(setter)
        });
        let call = replaced.and_then(|(id, setter)| {
            let planned = self.programs.plan.operations.get(id.index())?;
            let (Target::Property(at), BodyPlan::Flat { of }) = (&setter.target, &planned.body)
            else {
                return None;
            };
            let value = sample::optional(&self.values, id, setter)?;
            let name = property(self.programs.api, *of, *at)?.name.clone();
            let body = Json::Object(Map::from_iter([(name, value)]));
            let body = self.values.argument(planned.whole_body.as_ref()?, false, true, &body)?;
            let call = sample::call_bare(&self.values, id, quote!(client))?;
            Some(quote!(#call.body(#body)))
        });
        let is_whole = |operation: &Operation, planned: &OperationPlan| {
            sends(operation, BodyEncoding::Json)
                && matches!(planned.body, BodyPlan::Whole(Ty::Item(_)))
        };
        let call = call.or_else(|| self.call(self.pick(is_whole)?))?;
        Some(shown(WORDS, &call))
    }

    /// A file of a form.
    fn file(&self) -> Option<Shown> {
        let is_file = |_: &Operation, _: &OperationPlan, one: &Argument| {
            one.ty.any(&|ty| *ty == Ty::File) && is_property(one)
        };
        let call = self.with_argument(is_file).or_else(|| self.with_setter(is_file))?;
        Some(shown("A form with a file: a `FilePart`, or a path, bytes or text as such.", &call))
    }

    /// A body that is no JSON, as a whole.
    fn content(&self, encoding: BodyEncoding, words: &str) -> Option<Shown> {
        let is_content = |operation: &Operation, planned: &OperationPlan, one: &Argument| {
            let is_plain = matches!(planned.body, BodyPlan::Whole(Ty::Upload | Ty::String));
            sends(operation, encoding) && is_plain && one.target == Target::Body
        };
        let call = self.with_argument(is_content).or_else(|| self.with_setter(is_content))?;
        Some(shown(words, &call))
    }

    /// A call that cannot do without such a value.
    fn with_argument(
        &self,
        fits: impl Fn(&Operation, &OperationPlan, &Argument) -> bool,
    ) -> Option<TokenStream> {
        let needs = |operation: &Operation, planned: &OperationPlan| {
            planned.arguments.iter().any(|argument| fits(operation, planned, argument))
        };
        self.call(self.pick(needs)?)
    }

    /// A call that may be given such a value, and is.
    fn with_setter(
        &self,
        fits: impl Fn(&Operation, &OperationPlan, &Argument) -> bool,
    ) -> Option<TokenStream> {
        let (id, setter) = self.setter(fits)?;
        self.call_with(id, setter)
    }

    fn call(&self, id: OperationId) -> Option<TokenStream> {
        sample::call(&self.values, id, quote!(client))
    }

    fn call_with(&self, id: OperationId, setter: &Argument) -> Option<TokenStream> {
        sample::call_with(&self.values, id, quote!(client), setter)
    }

    /// The first operation of this kind that nobody is told to leave.
    fn pick(&self, fits: impl Fn(&Operation, &OperationPlan) -> bool) -> Option<OperationId> {
        self.programs.pick(|planned| {
            self.programs.api.operations.get(planned.of.index()).is_some_and(|operation| {
                !self.programs.api.is_deprecated(operation) && fits(operation, planned)
            })
        })
    }

    /// The first setter of this kind that nobody is told to leave: rather of a call without
    /// arguments, which is shorter.
    fn setter(
        &self,
        fits: impl Fn(&Operation, &OperationPlan, &Argument) -> bool,
    ) -> Option<(OperationId, &'a Argument)> {
        let trial = self.programs.values();
        let fits = |operation: &Operation, planned: &OperationPlan, setter: &Argument| {
            fits(operation, planned, setter)
                && !words(self.programs.api, operation, planned, setter)
                    .is_some_and(|docs| docs.deprecated)
                && sample::call_with(&trial, planned.of, quote!(client), setter).is_some()
        };
        let first = |most: usize| {
            self.pick(|operation, planned| {
                planned.arguments.len() <= most
                    && planned.setters.iter().any(|setter| fits(operation, planned, setter))
            })
        };
        let id = first(0).or_else(|| first(1)).or_else(|| first(usize::MAX))?;
        let (operation, planned) = (
            self.programs.api.operations.get(id.index())?,
            self.programs.plan.operations.get(id.index())?,
        );
        planned
            .setters
            .iter()
            .find(|setter| fits(operation, planned, setter))
            .map(|setter| (id, setter))
    }

    /// All calls in one program, each beneath its words.
    fn program(&self, shown: &[Shown]) -> Option<ExampleCode> {
        if shown.is_empty() {
            return None;
        }
        let mut program = self.programs.with_client(&self.values, TokenStream::new());
        for Shown { words, statements } in shown {
            program.statements.push(format!("// {words}"));
            program.statements.extend(lines(statements.clone()));
        }
        Some(program)
    }
}

fn shown(words: &str, call: &TokenStream) -> Shown {
    Shown { words: words.to_owned(), statements: quote!(#call.await?;) }
}

/// It answers something that a reader expects of a search.
fn responses(planned: &OperationPlan) -> bool {
    matches!(
        planned.response,
        ResponsePlan::Json(_) | ResponsePlan::String(_) | ResponsePlan::Page(_)
    )
}

fn sends(operation: &Operation, encoding: BodyEncoding) -> bool {
    operation.body.as_ref().is_some_and(|body| body.encoding == encoding)
}

/// Its body is properties, and can be given as one value as well.
fn is_replaced(operation: &Operation, planned: &OperationPlan) -> bool {
    sends(operation, BodyEncoding::Json) && planned.whole_body.is_some()
}

fn is_at(operation: &Operation, argument: &Argument, location: Location) -> bool {
    let Target::Parameter(at) = argument.target else { return false };
    operation.parameters.get(at).is_some_and(|parameter| parameter.location == location)
}

fn is_secret(operation: &Operation, argument: &Argument) -> bool {
    let Target::Parameter(at) = argument.target else { return false };
    operation.parameters.get(at).is_some_and(|parameter| parameter.sensitive)
}

fn is_property(argument: &Argument) -> bool {
    matches!(argument.target, Target::Property(_))
}

/// A property that one sees at a glance.
fn is_short_property(setter: &Argument) -> bool {
    is_property(setter) && is_simple(&setter.ty) && setter.ty != Ty::FieldMask && !setter.nullable
}
