//! Addresses of servers.

/// Whether a request can be sent there: a host, and a value for each variable.
pub fn is_absolute(url: &str) -> bool {
    (url.contains("://") || url.starts_with("//")) && open_variable(url).is_none()
}

/// The first variable that has no value: `tenant` of `https://{tenant}.example.com`.
pub fn open_variable(url: &str) -> Option<&str> {
    url.split_once('{')?.1.split_once('}').map(|(name, _)| name)
}

/// All variables without a value, in their order.
pub fn open_variables(url: &str) -> impl Iterator<Item = &str> {
    url.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}
