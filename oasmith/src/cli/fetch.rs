//! Reads documents from other machines over HTTP.

use std::io::{Error, Read, Result};
use std::time::Duration;

use crate::load::{Limits, Web};
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

/// `allowed`: what the command line allows; the config may allow more.
pub fn web(allowed: &[String]) -> Web<'_> {
    Web { allowed, fetch: &fetch }
}

/// The body of a successful response to a GET, within a minute. One byte more than a document may have is enough: the loader
/// then says that the document is too large. Proxies come from the environment, certificates from the system.
fn fetch(address: &str) -> Result<Vec<u8>> {
    let limit = u64::try_from(Limits::default().bytes).unwrap_or(u64::MAX).saturating_add(1);
    let response = agent().get(address).call().map_err(Error::other)?;
    let mut bytes = Vec::new();
    response.into_body().into_reader().take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn agent() -> Agent {
    let certificates = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    Agent::config_builder()
        .timeout_connect(Some(Duration::from_secs(10)))
        .timeout_global(Some(Duration::from_secs(60)))
        .tls_config(certificates)
        .build()
        .into()
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn a_body_is_read_and_a_404_is_an_error() {
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/api.yaml", server.local_addr().unwrap());
        let responses = std::thread::spawn(move || {
            for response in [
                "HTTP/1.1 200 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\na: ",
                "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
            ] {
                let (mut stream, _) = server.accept().unwrap();
                let mut request = [0; 1024];
                assert!(stream.read(&mut request).unwrap() > 0);
                stream.write_all(response.as_bytes()).unwrap();
            }
        });
        assert_eq!(fetch(&address).unwrap(), b"a: ");
        assert!(fetch(&address).unwrap_err().to_string().contains("404"));
        responses.join().unwrap();
    }

    #[test]
    fn files_of_this_machine_are_not_fetched() {
        assert!(fetch("file:///etc/passwd").is_err());
    }
}
