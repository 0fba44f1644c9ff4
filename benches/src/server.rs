//! A server on this machine that keeps its connections: it reads requests and writes answers that
//! are there already.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

/// What is done for a request: its head is there, its body is still to be read.
type Handler = dyn Fn(&str, &mut TcpStream) -> std::io::Result<()> + Send + Sync;

/// Starts a server that answers every request with this JSON.
pub fn of_json(body: String) -> std::io::Result<String> {
    let response = json(&body);
    start(Arc::new(move |_, stream| stream.write_all(&response)))
}

/// Starts a server; its address.
pub fn start(handler: Arc<Handler>) -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let handler = handler.clone();
            // Ends when the client goes.
            std::thread::spawn(move || serve(stream, &*handler));
        }
    });
    Ok(url)
}

/// A response of JSON.
pub fn json(body: &str) -> Vec<u8> {
    format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_1\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

fn serve(mut stream: TcpStream, handler: &Handler) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut seen = Vec::new();
    let mut chunk = vec![0; 64 << 10];
    loop {
        let end = loop {
            if let Some(at) = seen.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            let n = stream.read(&mut chunk)?;
            if n == 0 {
                return Ok(());
            }
            seen.extend_from_slice(&chunk[..n]);
        };
        let head = String::from_utf8_lossy(&seen[..end]).to_lowercase();
        let length = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok())
            .unwrap_or(0);
        // The body counts for its length alone.
        let mut missing = (end + length).saturating_sub(seen.len());
        seen.drain(..(end + length).min(seen.len()));
        while missing > 0 {
            let n = stream.read(&mut chunk[..missing.min(64 << 10)])?;
            if n == 0 {
                return Ok(());
            }
            missing -= n;
        }
        handler(&head, &mut stream)?;
    }
}
