//! What a method says of the request's body besides its values: how it is written, and its media
//! type.

use proc_macro2::TokenStream;
use quote::quote;

use super::encode;
use crate::ir::{Body, BodyEncoding, Operation};
use crate::plan::{Argument, BodyPlan, OperationPlan, Target};

/// Statements for an operation's method: `request.multipart_body();`
pub fn body_settings(operation: &Operation, plan: &OperationPlan) -> Vec<TokenStream> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut facts = Vec::new();
    match body.encoding {
        BodyEncoding::Json if body.required && matches!(plan.body, BodyPlan::Flat { .. }) => {
            facts.push(quote!(request.json_body();));
        }
        BodyEncoding::Form => facts.push(quote!(request.form_body();)),
        BodyEncoding::Multipart => facts.push(quote!(request.multipart_body();)),
        _ => {}
    }
    if body.required && is_form(body) && may_be_empty(plan) {
        facts.push(quote!(request.required_body();));
    }
    let usual = match body.encoding {
        BodyEncoding::Json => "application/json",
        BodyEncoding::Form => "application/x-www-form-urlencoded",
        BodyEncoding::Multipart => "multipart/form-data",
        // Said where the body is set.
        BodyEncoding::Text | BodyEncoding::Binary => &body.media_type,
    };
    let media_type = &body.media_type;
    if media_type != usual {
        facts.push(quote!(request.content_type(#media_type);));
    }
    facts.extend(body.parts.iter().filter_map(|part| encode::part(body.encoding, part)));
    facts
}

fn is_form(body: &Body) -> bool {
    matches!(body.encoding, BodyEncoding::Form | BodyEncoding::Multipart)
}

/// Whether a call may set no field of the form.
fn may_be_empty(plan: &OperationPlan) -> bool {
    let is_field =
        |argument: &Argument| matches!(argument.target, Target::Property(_)) && !argument.nullable;
    plan.constants.is_empty() && !plan.arguments.iter().any(is_field)
}
