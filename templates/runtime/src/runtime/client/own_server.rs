//! Servers that the document gives to single operations (OpenAPI 3.0.4, "Server Object").

use super::api::Api;
use super::builder::Inner;
use crate::runtime::params::location::Base;
use std::borrow::Cow;
use url::Url;

/// The address of an operation for which the document names this server.
///
/// A relative server is joined to the client's base URL. An absolute server stays as it is, except
/// one on the host of the documented server: the base URL that the caller sets replaces that host.
pub(crate) fn base<'a>(inner: &'a Inner, server: &str) -> Result<Cow<'a, Base>, String> {
    if let Some((_, base)) = inner.replaced.iter().find(|(known, _)| *known == server) {
        return Ok(Cow::Borrowed(base));
    }
    let moved = if inner.base_chosen { on_host_of(inner.api.base_url, server) } else { None };
    let joined = match &moved {
        Some(OnHost::SamePath) => return Ok(Cow::Borrowed(&inner.base)),
        Some(OnHost::Path(path)) => inner.base.join(path),
        None => inner.base.join(server),
    };
    joined.map(Cow::Owned).map_err(|why| {
        format!("the operation's server `{server}`: {why}; set it by `with_base_url(..)`")
    })
}

/// A server on the host of another one.
enum OnHost {
    /// It differs in the scheme at most.
    SamePath,
    Path(String),
}

fn on_host_of(documented: &str, server: &str) -> Option<OnHost> {
    let (documented, server) = (Url::parse(documented).ok()?, Url::parse(server).ok()?);
    if (documented.host(), documented.port()) != (server.host(), server.port()) {
        return None;
    }
    let path = server.path().trim_end_matches('/');
    let is_same = path == documented.path().trim_end_matches('/');
    Some(if is_same { OnHost::SamePath } else { OnHost::Path(server.path().to_owned()) })
}

/// What the caller's `replace_server` say, by the documented servers.
///
/// # Errors
/// No operation has the server, or its replacement is not an address.
pub(crate) fn replaced(
    api: &Api,
    all: &[(String, String)],
) -> Result<Vec<(&'static str, Base)>, String> {
    let one = |(from, to): &(String, String)| {
        let plain = |server: &str| server.trim_end_matches('/').to_owned();
        let Some(known) = api.own_servers.iter().find(|known| plain(known) == plain(from)) else {
            let known = api
                .own_servers
                .iter()
                .map(|server| format!("`{server}`"))
                .collect::<Vec<_>>()
                .join(", ");
            let known = if known.is_empty() {
                "there are none".to_owned()
            } else {
                format!("there are {known}")
            };
            return Err(format!(
                "replace_server: no operation has the server `{from}` of its own; {known}"
            ));
        };
        Ok((*known, Base::parse(to).map_err(|why| format!("replace_server: {why}"))?))
    };
    all.iter().map(one).collect()
}

/// The address of a server whose variables have these values.
///
/// What would end the host within its value makes the address invalid: a tenant called
/// `evil.example/` must not get the keys.
pub(crate) fn server_url(template: &str, values: &[(&str, &str)]) -> String {
    let mut url = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((front, (name, behind))) =
        rest.split_once('{').and_then(|(front, b)| Some((front, b.split_once('}')?)))
    {
        url.push_str(front);
        let is_host = url.split_once("//").is_some_and(|(_, location)| !location.contains('/'));
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) if is_host => {
                for char in value.chars() {
                    match char {
                        '/' | '?' | '#' | '@' | '\\' => {
                            url.push_str(&format!("%{:02X}", u32::from(char)))
                        }
                        other => url.push(other),
                    }
                }
            }
            Some((_, value)) => url.push_str(value),
            None => url.extend(["{", name, "}"]),
        }
        rest = behind;
    }
    url.push_str(rest);
    url
}

/// The error of a client that has no address.
#[cold]
pub(crate) fn no_address(api: &Api) -> String {
    let what = match api.base_url {
        "" => "has no server".to_owned(),
        url if url.contains('{') => format!("has a server with variables, `{url}`"),
        url => format!("has only a relative server, `{url}`"),
    };
    let env =
        api.base_url_env.map(|env| format!(", or `{env}` with `from_env()`")).unwrap_or_default();
    format!("the API's document {what}: set the address by `Client::builder().base_url(..)`{env}")
}
