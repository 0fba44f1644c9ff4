//! Documents at addresses: they are read once, kept as copies, and read anew by `update`.

mod folder;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use folder::Folder;

/// A server on this machine that has two files, and counts its requests.
struct Server {
    address: String,
    document: Arc<Mutex<String>>,
    requests: Arc<AtomicUsize>,
}

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200': {description: Pets., content: {application/json: {schema: {$ref: 'schemas.yaml#/Pet'}}}}
";
const SCHEMAS: &str = "Pet: {type: object, properties: {name: {type: string}}}\n";

impl Server {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/v1/openapi.yaml", listener.local_addr().unwrap());
        let document = Arc::new(Mutex::new(DOCUMENT.to_owned()));
        let requests = Arc::new(AtomicUsize::new(0));
        let (served, counted) = (document.clone(), requests.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (mut stream, mut request) = (stream.unwrap(), [0; 2048]);
                let length = stream.read(&mut request).unwrap();
                let request = String::from_utf8_lossy(&request[..length]).into_owned();
                counted.fetch_add(1, Ordering::SeqCst);
                let body = match request.split(' ').nth(1) {
                    Some("/v1/openapi.yaml") => served.lock().unwrap().clone(),
                    Some("/v1/schemas.yaml") => SCHEMAS.to_owned(),
                    _ => String::new(),
                };
                let head = format!(
                    "HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
                    body.len()
                );
                stream.write_all((head + &body).as_bytes()).unwrap();
            }
        });
        Self { address, document, requests }
    }

    fn count(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }

    fn set(&self, document: &str) {
        *self.document.lock().unwrap() = document.to_owned();
    }
}

/// A folder with a config of the server's document, whose SDK is generated.
fn generated(server: &Server) -> Folder {
    let folder = Folder::new();
    folder.write(
        "acme.toml",
        &format!("document = {:?}\noutput = \"acme\"\ncrate.name = \"acme\"\n", server.address),
    );
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("/v1/openapi.yaml is read"), "{}", said.err);
    folder
}

#[test]
fn a_document_is_read_once_and_kept() {
    let server = Server::new();
    let folder = generated(&server);
    assert_eq!(server.count(), 2);
    assert_eq!(folder.read("acme.pinned/openapi.yaml"), DOCUMENT);
    assert_eq!(folder.read("acme.pinned/schemas.yaml"), SCHEMAS);
    let lock = folder.read("acme.lock");
    assert!(
        lock.contains(&format!("[pins.{:?}]\nfile = \"openapi.yaml\"\nhash = ", server.address)),
        "{lock}"
    );
    server.set("no document");
    for arguments in
        [&["generate"][..], &["generate", "--check"], &["generate", "--offline"], &["lint"]]
    {
        let said = folder.run(arguments);
        assert_eq!(said.code, Some(0), "{arguments:?}: {}", said.err);
    }
    assert_eq!(server.count(), 2, "the copies were read");
}

#[test]
fn update_reads_anew_and_says_what_is_different() {
    let server = Server::new();
    let folder = generated(&server);
    let said = folder.run(&["update"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("/v1/openapi.yaml is unchanged"), "{}", said.err);
    server.set(&DOCUMENT.replace("listPets", "listPets\n      deprecated: true"));
    let said = folder.run(&["update", "--check"]);
    assert_eq!(said.code, Some(1), "{}", said.err);
    assert!(said.err.contains("/v1/openapi.yaml is different"), "{}", said.err);
    assert_eq!(folder.read("acme.pinned/openapi.yaml"), DOCUMENT, "nothing was written");
    let said = folder.run(&["update"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(said.err.contains("/v1/openapi.yaml is different"), "{}", said.err);
    assert!(said.err.contains("/v1/schemas.yaml is unchanged"), "{}", said.err);
    assert!(folder.read("acme.pinned/openapi.yaml").contains("deprecated"));
    assert_eq!(folder.run(&["generate", "--check"]).code, Some(0));
}

#[test]
fn a_copy_goes_with_the_reference_to_it() {
    let server = Server::new();
    let folder = generated(&server);
    server.set(&DOCUMENT.replace("{$ref: 'schemas.yaml#/Pet'}", "{type: string}"));
    let said = folder.run(&["update"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert!(!folder.0.join("acme.pinned/schemas.yaml").exists());
    assert!(!folder.read("acme.lock").contains("schemas.yaml"));
}

#[test]
fn a_copy_that_was_edited_or_is_missing_stops_the_run() {
    let server = Server::new();
    let folder = generated(&server);
    folder.write("acme.pinned/openapi.yaml", &DOCUMENT.replace("Pets.", "Cats."));
    let said = folder.run(&["generate"]);
    assert_eq!(said.code, Some(2), "{}", said.err);
    assert!(said.err.contains("is missing or is not the one of the lock file"), "{}", said.err);
    std::fs::remove_dir_all(folder.0.join("acme.pinned")).unwrap();
    let said = folder.run(&["generate", "--check"]);
    assert_eq!(said.code, Some(2), "{}", said.err);
    // An error leaves everything as it is; `update` reads the address.
    assert_eq!(folder.run(&["update"]).code, Some(0));
    assert_eq!(folder.read("acme.pinned/openapi.yaml"), DOCUMENT);
}

#[test]
fn without_a_copy_an_offline_run_says_how_to_get_one() {
    let folder = Folder::new();
    let server = Server::new();
    folder.write(
        "acme.toml",
        &format!("document = {:?}\noutput = \"acme\"\ncrate.name = \"acme\"\n", server.address),
    );
    for arguments in [&["generate", "--offline"][..], &["generate", "--check"]] {
        let said = folder.run(arguments);
        assert_eq!(said.code, Some(2), "{}", said.err);
        assert!(said.err.contains("`oasmith update` reads it"), "{}", said.err);
    }
    assert_eq!(server.count(), 0);
}

#[test]
fn init_takes_an_address() {
    let (folder, server) = (Folder::new(), Server::new());
    let said = folder.run(&["init", &server.address]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    assert_eq!(folder.read("acme.pinned/openapi.yaml"), DOCUMENT);
    assert!(folder.read("acme.toml").contains(&server.address));
}
