//! The request of an operation as a `curl` command, with the values of its Rust example.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value as Json};

use super::context::Context;
use super::json::{Tree, property_name};
use crate::emit::sample;
use crate::emit::value::Values;
use crate::ir::{
    BodyEncoding, HttpMethod, Location, Operation, OperationId, Parameter, SchemeKind, Style,
};
use crate::plan::{Argument, BodyPlan, OperationPlan, Target, Ty};
use crate::wire::{deep, text};

/// The command, an option a line.
pub fn command(context: &Context<'_>, id: OperationId) -> Option<String> {
    let (operation, plan) = (&context.api.operations[id], &context.plan.operations[id]);
    let values = Values::imported(context.api, context.plan);
    let given = sample::given(&values, id);
    // Without each of its required values there is no request.
    if plan
        .arguments
        .iter()
        .any(|argument| !given.iter().any(|(known, _)| std::ptr::eq(*known, argument)))
    {
        return None;
    }
    let mut request =
        Request { path: operation.path.clone(), query: Vec::new(), options: Vec::new() };
    let fixed =
        plan.fixed.iter().filter_map(|(at, value)| Some((operation.parameters.get(*at)?, value)));
    let shown = given.iter().filter_map(|(argument, value)| match argument.target {
        Target::Parameter(at) => Some((operation.parameters.get(at)?, value)),
        _ => None,
    });
    shown.chain(fixed).for_each(|(parameter, value)| request.add(parameter, value));
    let keys = keys(context, operation);
    let body = body(context, operation, plan, &given);
    let method = operation.http_method.as_str();
    let start = if operation.http_method == HttpMethod::Get && body.is_empty() {
        "curl".to_owned()
    } else {
        format!("curl -X {}", quoted(method))
    };
    let first = format!("{start} {}", quoted(&request.url(context, operation)));
    let lines = std::iter::once(first).chain(keys).chain(request.options).chain(body);
    Some(lines.collect::<Vec<_>>().join(" \\\n  "))
}

struct Request {
    path: String,
    query: Vec<(String, String)>,
    options: Vec<String>,
}

impl Request {
    fn add(&mut self, parameter: &Parameter, value: &Json) {
        match parameter.location {
            Location::Path => {
                let text = encoded(&simple(parameter, value));
                self.path = self.path.replace(&format!("{{{}}}", parameter.name), &text);
            }
            Location::Query => self.query.extend(pairs(parameter, value)),
            Location::Header => self.options.push(format!(
                "-H {}",
                quoted(&format!("{}: {}", parameter.name, simple(parameter, value)))
            )),
            Location::Cookie => {
                let all = pairs(parameter, value)
                    .into_iter()
                    .map(|(name, value)| format!("{name}={value}"));
                self.options.push(format!("-b {}", quoted(&all.collect::<Vec<_>>().join("; "))));
            }
        }
    }

    fn url(&self, context: &Context<'_>, operation: &Operation) -> String {
        let server =
            operation.server.as_deref().unwrap_or(&context.settings.base_url).trim_end_matches('/');
        let pairs = self.query.iter().map(|(name, value)| match value.is_empty() {
            true => encoded(name),
            false => format!("{}={}", encoded(name), encoded(value)),
        });
        let query = pairs.collect::<Vec<_>>().join("&");
        let mark = if self.path.contains('?') { "&" } else { "?" };
        let query = if query.is_empty() { query } else { format!("{mark}{query}") };
        format!("{server}{}{query}", self.path)
    }
}

/// The options that send the keys of the first way to authenticate.
fn keys(context: &Context<'_>, operation: &Operation) -> Vec<String> {
    let security = operation.security.as_ref().or(context.api.security.as_ref());
    let all: Vec<usize> = match security {
        Some(ways) => ways.iter().find(|way| !way.is_empty()).cloned().unwrap_or_default(),
        None => (0..context.api.schemes.len()).collect(),
    };
    let schemes = all.into_iter().filter_map(|at| context.api.schemes.get(at));
    let option = |scheme: &crate::ir::SecurityScheme| {
        let key = format!("\"${}\"", scheme.env.as_deref().unwrap_or("API_KEY"));
        Some(match &scheme.kind {
            SchemeKind::Bearer | SchemeKind::OAuth2ClientCredentials { .. } => {
                format!("-H 'Authorization: Bearer '{key}")
            }
            SchemeKind::Basic => format!("-u {key}"),
            SchemeKind::Header(name) => format!("-H {}{key}", quoted(&format!("{name}: "))),
            SchemeKind::Query(name) => format!("--url-query {}{key}", quoted(&format!("{name}="))),
            SchemeKind::Cookie(name) => format!("-b {}{key}", quoted(&format!("{name}="))),
            SchemeKind::Other => return None,
        })
    };
    schemes.filter_map(option).collect()
}

/// The options that send the body.
fn body(
    context: &Context<'_>,
    operation: &Operation,
    plan: &OperationPlan,
    given: &[(&Argument, Json)],
) -> Vec<String> {
    let Some(body) = &operation.body else { return Vec::new() };
    let (members, whole) = members(context, plan, given);
    if members.is_empty() && whole.is_none() && !body.required {
        return Vec::new();
    }
    let content_type = format!("-H {}", quoted(&format!("Content-Type: {}", body.media_type)));
    match body.encoding {
        BodyEncoding::Json => {
            let (ty, value) = match whole {
                Some((ty, value)) => (Some(ty), value),
                None => (
                    None,
                    Json::Object(
                        members
                            .iter()
                            .map(|(name, _, value)| (name.clone(), value.clone()))
                            .collect(),
                    ),
                ),
            };
            let tree = if ty.is_some() {
                Tree::of_json(context, ty, &value)
            } else {
                Tree::Object(
                    members
                        .into_iter()
                        .map(|(name, ty, value)| (name, Tree::of_json(context, ty, &value)))
                        .collect(),
                )
            };
            let text = super::code::plain_text(&tree.code());
            vec![content_type, format!("-d {}", quoted(&text))]
        }
        BodyEncoding::Form => {
            let pair = |(name, _, value): (String, Option<&Ty>, Json)| {
                format!("--data-urlencode {}", quoted(&format!("{name}={}", text(&value))))
            };
            members.into_iter().map(pair).collect()
        }
        BodyEncoding::Multipart => members
            .into_iter()
            .map(|(name, ty, value)| match ty.is_some_and(|ty| ty.any(&|ty| *ty == Ty::File)) {
                true => format!("-F {}", quoted(&format!("{name}=@{name}"))),
                false => format!("--form-string {}", quoted(&format!("{name}={}", text(&value)))),
            })
            .collect(),
        BodyEncoding::Text => {
            let value = whole.map(|(_, value)| text(&value)).unwrap_or_default();
            vec![content_type, format!("--data-raw {}", quoted(&value))]
        }
        BodyEncoding::Binary => vec![content_type, "--data-binary @file".to_owned()],
    }
}

/// The properties of the body in the order of the arguments, and the body where it is given as one
/// value.
#[expect(clippy::type_complexity, reason = "two lists of what one pass finds")]
fn members<'a>(
    context: &Context<'_>,
    plan: &OperationPlan,
    given: &'a [(&'a Argument, Json)],
) -> (Vec<(String, Option<&'a Ty>, Json)>, Option<(&'a Ty, Json)>) {
    let (mut members, mut whole) = (Vec::new(), None);
    for (argument, value) in given {
        match (&argument.target, &plan.body) {
            (Target::Property(at), BodyPlan::Flat { of }) => {
                members.extend(
                    property_name(context, *of, *at)
                        .map(|name| (name, Some(&argument.ty), value.clone())),
                );
            }
            (Target::Flattened, _) => {
                let more = value.as_object().cloned().unwrap_or_default();
                members.extend(more.into_iter().map(|(name, value)| (name, None, value)));
            }
            (Target::Body, _) => whole = Some((&argument.ty, value.clone())),
            _ => {}
        }
    }
    if let BodyPlan::Flat { of } = plan.body {
        let constants = plan.constants.iter().filter_map(|(at, value)| {
            Some((property_name(context, of, *at)?, None, value.clone()))
        });
        members.extend(constants);
    }
    (members, whole)
}

/// `name=value` pairs of a query (OpenAPI 3.0.4, Style Values).
fn pairs(parameter: &Parameter, value: &Json) -> Vec<(String, String)> {
    let name = || parameter.name.clone();
    match (parameter.style, value) {
        _ if parameter.content.is_some() => vec![(name(), value.to_string())],
        (Style::QueryString, Json::Object(members)) => {
            members.iter().map(|(name, value)| (name.clone(), text(value))).collect()
        }
        (Style::QueryString, value) => vec![(text(value), String::new())],
        (Style::DeepObject, Json::Object(_) | Json::Array(_)) => deep(&parameter.name, value, text),
        (_, Json::Array(items)) if parameter.explode => {
            items.iter().map(|item| (name(), text(item))).collect()
        }
        (_, Json::Object(members)) if parameter.explode => {
            members.iter().map(|(name, value)| (name.clone(), text(value))).collect()
        }
        _ => vec![(name(), joined(parameter, value))],
    }
}

/// A value in a path or a header.
fn simple(parameter: &Parameter, value: &Json) -> String {
    if parameter.content.is_some() {
        return value.to_string();
    }
    match parameter.style {
        Style::Label => format!(".{}", joined(parameter, value)),
        Style::Matrix => format!(";{}={}", parameter.name, joined(parameter, value)),
        _ => joined(parameter, value),
    }
}

fn joined(parameter: &Parameter, value: &Json) -> String {
    let separator = match parameter.style {
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        Style::TabDelimited => "\t",
        Style::Label if parameter.explode => ".",
        _ => ",",
    };
    let member = |(name, value): (&String, &Json)| {
        let between = if parameter.explode { "=" } else { separator };
        format!("{name}{between}{}", text(value))
    };
    let object = |members: &Map<String, Json>| {
        members.iter().map(member).collect::<Vec<_>>().join(separator)
    };
    match value {
        Json::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(separator),
        Json::Object(members) => object(members),
        scalar => text(scalar),
    }
}

/// All but the unreserved characters of an address (RFC 3986, section 2.3).
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// A word of the shell: in single quotes, within which nothing has a meaning.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ':');
    if !text.is_empty() && text.chars().all(is_plain) && !text.starts_with('-') && text.len() < 12 {
        return text.to_owned();
    }
    let clean: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    format!("'{}'", clean.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn nothing_in_a_word_reaches_the_shell() {
        assert_eq!(quoted("POST"), "POST");
        assert_eq!(quoted("a'; rm -rf ~; '"), "'a'\\''; rm -rf ~; '\\'''");
        assert_eq!(quoted("$(x)`y`"), "'$(x)`y`'");
        assert_eq!(quoted("-o"), "'-o'");
    }
}
