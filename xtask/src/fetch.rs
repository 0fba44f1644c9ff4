//! What is on other machines, by `curl`: it knows this machine's proxies and certificates, and
//! costs no build.

use std::io::{Error, Read, Result};
use std::process::{Command, Stdio};

use generator::load::{Limits, Web};

/// `allowed`: what the command line allows; the config may allow more.
pub fn web(allowed: &[String]) -> Web<'_> {
    Web { allowed, fetch: &fetch }
}

/// No more than a document may have, and not for longer than a minute.
fn fetch(address: &str) -> Result<Vec<u8>> {
    let mut curl = Command::new("curl");
    curl.args([
        "--fail",
        "--location",
        "--silent",
        "--show-error",
        "--compressed",
        "--connect-timeout",
        "10",
        "--max-time",
        "60",
    ]);
    // What a server sends one on to is no file of this machine.
    curl.args(["--proto", "=http,https", "--", address]);
    let started = curl.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| {
        Error::other(format!("`curl` is needed for this, and cannot be started: {error}"))
    })?;
    let most = u64::try_from(Limits::default().bytes).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    if let Some(output) = child.stdout.take() {
        output.take(most).read_to_end(&mut bytes)?;
    }
    let ended = child.wait_with_output()?;
    // A body that is cut here ends it with an error, but is told as too large.
    if ended.status.success() || bytes.len() as u64 == most {
        return Ok(bytes);
    }
    Err(Error::other(String::from_utf8_lossy(&ended.stderr).trim().to_owned()))
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn what_a_server_has_and_what_it_has_not() {
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/api.yaml", server.local_addr().unwrap());
        let responses = std::thread::spawn(move || {
            for response in [
                "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\na: ",
                "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
            ] {
                let (mut stream, _) = server.accept().unwrap();
                let mut request = [0; 1024];
                assert!(stream.read(&mut request).unwrap() > 0);
                stream.write_all(response.as_bytes()).unwrap();
            }
        });
        if Command::new("curl").arg("--version").output().is_err() {
            assert!(fetch(&address).unwrap_err().to_string().starts_with("`curl` is needed"));
            return;
        }
        assert_eq!(fetch(&address).unwrap(), b"a: ");
        assert!(fetch(&address).unwrap_err().to_string().contains("404"));
        responses.join().unwrap();
        assert!(fetch("file:///etc/passwd").is_err());
    }
}
