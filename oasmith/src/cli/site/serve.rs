//! `site --serve`: the site from memory, on this machine only, made again when a file that it is
//! made from changes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use crate::file_set::FileSet;
use anyhow::Context;

use super::{Made, SiteArgs, make};
use crate::cli::watch::{read_files, watch};

/// A longer request line is nothing that a browser sends.
const LONGEST_REQUEST: u64 = 16 * 1024;
/// The script that asks whether the site has changed.
const RELOAD: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/site/reload.js"));
/// Its element, which served pages have at their end.
const RELOAD_TAG: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/site/reload.html"));

/// The site, and how often it was made.
#[derive(Default)]
struct Served {
    files: FileSet,
    version: u64,
}

/// Serves until the process ends.
pub fn serve(args: &SiteArgs, config: Option<&Path>) -> anyhow::Result<bool> {
    let listener =
        TcpListener::bind((Ipv4Addr::LOCALHOST, args.port)).context("cannot serve on this port")?;
    let served = Arc::new(RwLock::new(Served::default()));
    let address = listener.local_addr()?;
    let for_requests = Arc::clone(&served);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let served = Arc::clone(&for_requests);
            // A browser that goes away in the middle of a page is no error.
            std::thread::spawn(move || drop(respond(stream, &served)));
        }
    });
    let mut is_first = true;
    watch(|| {
        let files = update(args, config, &served);
        if std::mem::take(&mut is_first) {
            eprintln!("serving http://{address}/ (Ctrl-C ends it)");
        }
        files
    })
}

/// Makes the site, and says which files it was made from. After errors the last one stays.
fn update(args: &SiteArgs, config: Option<&Path>, served: &RwLock<Served>) -> Vec<PathBuf> {
    let Made { report, files } = make(args, config);
    eprint!("{}", report.render(false));
    if let (Some(files), Ok(mut served)) = (files, served.write()) {
        eprintln!("{} files", files.len());
        served.files = files;
        served.version += 1;
    }
    let given = args.input.iter().cloned().chain(config.map(Path::to_owned));
    given.chain(read_files(&report)).collect()
}

fn respond(mut stream: TcpStream, served: &RwLock<Served>) -> std::io::Result<()> {
    let mut line = String::new();
    BufReader::new((&stream).take(LONGEST_REQUEST)).read_line(&mut line)?;
    let target = line.strip_prefix("GET ").and_then(|rest| rest.split(' ').next()).unwrap_or("/");
    let path = target.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let path = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    let (status, kind, body) = {
        let Ok(served) = served.read() else { return Ok(()) };
        match path.as_str() {
            "reload.js" => ("200 OK", "text/javascript", RELOAD.to_owned()),
            "reload-version" => ("200 OK", "text/plain", served.version.to_string()),
            path => match (served.files.get(path), served.files.get("404.html")) {
                (Some(text), _) => ("200 OK", media_type(path), with_reload(path, text)),
                (None, missing) => (
                    "404 Not Found",
                    "text/html",
                    with_reload("404.html", missing.unwrap_or_default()),
                ),
            },
        }
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(body.as_bytes())
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("svg") => "image/svg+xml",
        Some("md") => "text/markdown",
        _ => "text/plain",
    }
}

fn with_reload(path: &str, text: &str) -> String {
    if path.ends_with(".html") { format!("{text}{RELOAD_TAG}") } else { text.to_owned() }
}
