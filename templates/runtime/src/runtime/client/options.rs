//! Client options: values that are set once on the client, such as a workspace id, and are sent
//! with every request that has a parameter for them.

use super::builder::{Client, ClientBuilder};
use super::own_server::server_url;
use crate::runtime::errors::error::Error;
use crate::runtime::json::shape::json;
use crate::runtime::params::param::{self, ParamLocation, Style};
use crate::runtime::requests::request_parts::Parts;
use http::HeaderMap;
use http::{HeaderName, HeaderValue};
use std::borrow::Cow;

/// One client option, as the SDK declares it.
#[derive(Debug)]
pub struct ClientOption {
    /// The method of the builder that sets it.
    pub name: &'static str,
    /// The environment variable that `from_env` reads.
    pub env: Option<&'static str>,
    /// The value where none is set.
    pub default: Option<&'static str>,
    /// The header of every request that has it.
    pub header: Option<&'static str>,
    /// The query parameter of every request that has it.
    pub query: Option<&'static str>,
    /// The cookie of every request that has it.
    pub cookie: Option<&'static str>,
    /// The variable of the base URL that it fills.
    pub variable: Option<&'static str>,
    /// `from_env` fails without it.
    pub required: bool,
}

/// The options of one client, and their values.
#[derive(Clone, Default)]
pub(crate) struct Options {
    declared: &'static [ClientOption],
    values: Vec<Option<String>>,
}

/// A value that an operation needs and the client does not have: a setter of the request may give
/// it.
#[derive(Clone, Copy)]
pub(crate) struct Needed {
    location: ParamLocation,
    name: &'static str,
    option: &'static ClientOption,
}

impl Options {
    pub(crate) fn new(declared: &'static [ClientOption]) -> Self {
        Self {
            declared,
            values: declared.iter().map(|option| option.default.map(str::to_owned)).collect(),
        }
    }

    fn set(&mut self, at: usize, value: String) {
        if let Some(slot) = self.values.get_mut(at) {
            *slot = Some(value);
        }
    }

    /// Reads those that have a variable, and that the caller has not set.
    pub(crate) fn fill(&mut self, var: impl Fn(Option<&str>) -> Option<String>) {
        for (option, slot) in self.declared.iter().zip(&mut self.values) {
            if slot.as_deref() == option.default
                && let Some(value) = var(option.env)
            {
                *slot = Some(value);
            }
        }
    }

    /// The error for one that `from_env` did not find.
    pub(crate) fn require(&self) -> Result<(), String> {
        let missing = self
            .declared
            .iter()
            .zip(&self.values)
            .find(|(option, value)| option.required && value.is_none());
        missing.map_or(Ok(()), |(option, _)| Err(how_to_set(option)))
    }

    /// Adds the headers that each request carries. A header that the caller set by hand is kept.
    pub(crate) fn add_headers(&self, headers: &mut HeaderMap) -> Result<(), String> {
        for (option, value) in self.declared.iter().zip(&self.values) {
            let (Some(name), Some(value)) = (option.header, value) else { continue };
            let (Ok(header), Ok(value)) =
                (HeaderName::try_from(name), HeaderValue::try_from(value))
            else {
                return Err(format!(
                    "the value of `{}` cannot stand in the header `{name}`",
                    option.name
                ));
            };
            headers.entry(header).or_insert(value);
        }
        Ok(())
    }

    /// The query parameters that each request carries.
    pub(crate) fn query(&self) -> Vec<(Cow<'static, str>, String)> {
        self.sent(ParamLocation::Query, Style::FormExplode, |option| option.query)
    }

    /// The cookies that each request carries.
    pub(crate) fn cookies(&self) -> Vec<(Cow<'static, str>, String)> {
        self.sent(ParamLocation::Cookie, Style::Form, |option| option.cookie)
    }

    fn sent(
        &self,
        location: ParamLocation,
        style: Style,
        name: fn(&ClientOption) -> Option<&'static str>,
    ) -> Vec<(Cow<'static, str>, String)> {
        let sent = self.declared.iter().zip(&self.values).filter_map(|(option, value)| {
            let (name, value) = (name(option)?, json(value.as_ref()?).ok()?);
            Some((Cow::Borrowed(name), param::write(location, style, name, &value).ok()?))
        });
        sent.collect()
    }

    /// A base URL with the values of its variables.
    ///
    /// # Errors
    /// The client has no value for one of them.
    pub(crate) fn address(&self, template: &str) -> Result<String, String> {
        let variables = self
            .declared
            .iter()
            .zip(&self.values)
            .filter_map(|(option, value)| Some((option.variable?, option, value)));
        let mut known = Vec::new();
        for (name, option, value) in variables {
            match value {
                Some(value) => known.push((name, value.as_str())),
                None if template.contains(&format!("{{{name}}}")) => {
                    return Err(how_to_set(option));
                }
                None => {}
            }
        }
        Ok(server_url(template, &known))
    }
}

fn how_to_set(option: &ClientOption) -> String {
    let env =
        option.env.map(|env| format!(" or the environment variable {env}")).unwrap_or_default();
    format!(
        "the client has no `{name}`: set it with `Client::builder().{name}(..)`{env}",
        name = option.name
    )
}

impl ClientBuilder {
    /// Declares the options that the client has.
    pub(crate) fn with_options(mut self, declared: &'static [ClientOption]) -> Self {
        self.options = Options::new(declared);
        self
    }

    /// Sets one of them.
    pub(crate) fn option(mut self, at: usize, value: impl Into<String>) -> Self {
        self.options.set(at, value.into());
        self
    }
}

impl Parts {
    /// Puts the client's value into a parameter. `is_needed`: the request cannot go without any.
    pub(crate) fn fill_from_client(
        &mut self,
        at: usize,
        location: ParamLocation,
        name: &'static str,
        is_needed: bool,
    ) {
        let client: Client = self.client.clone();
        let options = &client.inner().options;
        match (options.values.get(at).and_then(Option::as_ref), location) {
            (Some(value), ParamLocation::Path) => {
                self.put_path(name, param::segment(value.clone()))
            }
            (Some(value), ParamLocation::Query) => {
                self.set_query(Cow::Borrowed(name), Style::FormExplode, json(value))
            }
            (Some(value), ParamLocation::Header) => {
                self.set_header(name, Style::Simple, json(value))
            }
            (Some(value), ParamLocation::Cookie) => self.set_cookie(name, Style::Form, json(value)),
            (None, location) if is_needed => {
                if let Some(option) = options.declared.get(at) {
                    self.uncommon().needed.push(Needed { location, name, option });
                }
            }
            (None, _) => {}
        }
    }

    /// The error for a value that neither the client nor the request has.
    pub(crate) fn check_needed(&self) -> Result<(), Error> {
        let needed = self.uncommon.as_ref().map_or(&[][..], |uncommon| &uncommon.needed);
        let is_set = |needed: &Needed| match needed.location {
            ParamLocation::Path => self.path.iter().any(|(name, _)| *name == needed.name),
            ParamLocation::Query => self.query.iter().any(|(name, _)| *name == needed.name),
            ParamLocation::Header => {
                self.headers.iter().any(|(name, _)| name.as_str().eq_ignore_ascii_case(needed.name))
            }
            ParamLocation::Cookie => self.cookies().iter().any(|(name, _)| *name == needed.name),
        };
        match needed.iter().find(|needed| !is_set(needed)) {
            None => Ok(()),
            Some(needed) => Err(Error::invalid_request(format!(
                "{}, or set it for this request",
                how_to_set(needed.option)
            ))),
        }
    }
}
