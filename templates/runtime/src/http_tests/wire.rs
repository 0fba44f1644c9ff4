//! A local server that does as it is told, byte by byte: also what no decent server does.

use super::builder;
use crate::Client;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// What the server does on one connection once the request is there; then it closes it.
#[derive(Clone)]
pub enum Step {
    Send(Vec<u8>),
    /// So many bytes of `x`.
    Fill(usize),
    Wait(u64),
    /// One byte at a time, with so many milliseconds in between.
    Drip(Vec<u8>, u64),
    /// Closes so that the client sees a reset.
    Reset,
    /// Answers nothing more until the client goes.
    Hang,
    /// Notes that the client has gone.
    Gone,
    /// Reads another request.
    Next,
    /// Alone: there is no server at all.
    Refuse,
}

pub type Plan = Vec<Step>;

pub fn send(bytes: impl AsRef<[u8]>) -> Step {
    Step::Send(bytes.as_ref().to_vec())
}

/// A response with a length, and no connection afterwards.
pub fn whole(status: impl AsRef<[u8]>, headers: &str, body: impl AsRef<[u8]>) -> Step {
    let body = body.as_ref();
    let head = format!("\r\nconnection: close\r\n{headers}content-length: {}\r\n\r\n", body.len());
    Step::Send([b"HTTP/1.1 ", status.as_ref(), head.as_bytes(), body].concat())
}

/// The head of a response that ends where the connection does.
pub fn head(headers: &str) -> Step {
    send(format!("HTTP/1.1 200 OK\r\nconnection: close\r\n{headers}\r\n"))
}

/// A server, and what it was sent: heads as text, and how long the bodies were.
pub struct Wire {
    pub url: String,
    pub seen: Arc<Mutex<Vec<(String, usize)>>>,
    gone: Arc<AtomicUsize>,
    /// Where nobody listens: kept, or another test's server would be given its port.
    _closed: Option<TcpSocket>,
}

/// A port of this machine that refuses connections as long as the socket lives, and its address.
pub fn closed() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    (socket, url)
}

impl Wire {
    /// Does one plan per connection, the last one for ever.
    pub async fn new(plans: Vec<Plan>) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let gone = Arc::new(AtomicUsize::new(0));
        if let [Step::Refuse] = plans[0].as_slice() {
            let (socket, url) = closed();
            return Self { url, seen, gone, _closed: Some(socket) };
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (log, left) = (seen.clone(), gone.clone());
        tokio::spawn(async move {
            let mut index = 0;
            loop {
                let (socket, _) = listener.accept().await.unwrap();
                let plan = plans[index.min(plans.len() - 1)].clone();
                index += 1;
                tokio::spawn(serve(socket, plan, log.clone(), left.clone()));
            }
        });
        Self { url, seen, gone, _closed: None }
    }

    pub fn client(&self) -> Client {
        builder().base_url(&self.url).build().unwrap()
    }

    pub fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    /// How many clients have gone.
    pub fn gone(&self) -> usize {
        self.gone.load(Ordering::Relaxed)
    }

    pub fn head(&self, index: usize) -> String {
        self.seen.lock().unwrap()[index].0.clone()
    }
}

async fn serve(
    mut socket: TcpStream,
    plan: Plan,
    log: Arc<Mutex<Vec<(String, usize)>>>,
    gone: Arc<AtomicUsize>,
) {
    if let Some(Step::Reset) = plan.first() {
        return socket.set_zero_linger().unwrap(); // before anything was read
    }
    let Some(first) = request(&mut socket).await else { return };
    log.lock().unwrap().push(first);
    for step in plan {
        let done = match step {
            Step::Send(bytes) => socket.write_all(&bytes).await.is_ok(),
            Step::Fill(length) => fill(&mut socket, length).await,
            Step::Wait(ms) => {
                tokio::time::sleep(Duration::from_millis(ms)).await;
                true
            }
            Step::Drip(bytes, ms) => drip(&mut socket, &bytes, ms).await,
            Step::Reset => socket.set_zero_linger().is_err(),
            Step::Hang => {
                let _ = socket.read_u8().await;
                true
            }
            Step::Gone => {
                gone.fetch_add(1, Ordering::Relaxed);
                true
            }
            Step::Next => match request(&mut socket).await {
                Some(next) => {
                    log.lock().unwrap().push(next);
                    true
                }
                None => false,
            },
            Step::Refuse => false,
        };
        if !done {
            return;
        }
    }
}

async fn fill(socket: &mut TcpStream, mut length: usize) -> bool {
    let block = [b'x'; 64 << 10];
    while length > 0 {
        let part = length.min(block.len());
        if socket.write_all(&block[..part]).await.is_err() {
            return false;
        }
        length -= part;
    }
    true
}

async fn drip(socket: &mut TcpStream, bytes: &[u8], ms: u64) -> bool {
    for byte in bytes {
        tokio::time::sleep(Duration::from_millis(ms)).await;
        if socket.write_all(&[*byte]).await.is_err() {
            return false;
        }
    }
    true
}

/// Reads a request to its end; its body is counted, not kept.
async fn request(socket: &mut TcpStream) -> Option<(String, usize)> {
    let mut buffer = Vec::with_capacity(64 << 10);
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            break end + 4;
        }
        if socket.read_buf(&mut buffer).await.unwrap_or(0) == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&buffer[..end]).to_lowercase();
    let mut body = buffer.split_off(end);
    let mut read = body.len();
    if let Some(length) = head.lines().find_map(|line| line.strip_prefix("content-length: ")) {
        let length: usize = length.parse().unwrap();
        while read < length {
            body.clear();
            match socket.read_buf(&mut body).await.unwrap_or(0) {
                0 => break,
                more => read += more,
            }
        }
    } else if head.contains("transfer-encoding: chunked") {
        while !body.ends_with(b"0\r\n\r\n") {
            let keep = body.len().saturating_sub(5);
            body.drain(..keep);
            match socket.read_buf(&mut body).await.unwrap_or(0) {
                0 => break,
                more => read += more,
            }
        }
    }
    Some((head, read))
}
