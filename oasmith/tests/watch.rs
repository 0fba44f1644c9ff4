//! `generate --watch` generates again after a change, and goes on after an error.

mod folder;

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use folder::Folder;

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Acme, version: '1'}
servers: [{url: 'https://acme.test'}]
paths: {/pets: {get: {operationId: listPets, responses: {'204': {description: None.}}}}}
";

struct Watching {
    child: Child,
    lines: Receiver<String>,
}

impl Watching {
    fn new(folder: &Folder) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_oasmith"))
            .args(["generate", "--watch"])
            .current_dir(&folder.0)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let printed = BufReader::new(child.stderr.take().unwrap());
        std::thread::spawn(move || {
            for line in printed.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self { child, lines }
    }

    /// What one run prints.
    fn run(&self) -> String {
        let mut printed = String::new();
        let end = Instant::now() + Duration::from_secs(60);
        while !printed.contains("(Ctrl-C ends it)") {
            let left = end.saturating_duration_since(Instant::now());
            let line = self.lines.recv_timeout(left).unwrap_or_else(|_| panic!("{printed}"));
            printed.push_str(&line);
            printed.push('\n');
        }
        printed
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

#[test]
fn each_change_is_generated() {
    let folder = Folder::new();
    folder.write("openapi.yaml", DOCUMENT);
    folder.write(
        "acme.toml",
        "document = \"openapi.yaml\"\noutput = \"acme\"\ncrate.name = \"acme\"\n",
    );
    let watching = Watching::new(&folder);
    assert!(watching.run().contains("acme: "));
    // Several writes in a row are one change.
    folder.write("openapi.yaml", "openapi: 3.0.3\n");
    folder.write("openapi.yaml", &DOCUMENT.replace("listPets", "listPets, deprecated: true"));
    let printed = watching.run();
    assert!(printed.contains("what users of acme notice"), "{printed}");
    assert!(folder.read("acme/src/resources/pets.rs").contains("#[deprecated]"));
    folder.write("openapi.yaml", "openapi: [");
    assert!(watching.run().contains("nothing was written"));
    folder.write("openapi.yaml", DOCUMENT);
    assert!(watching.run().contains("files written"));
    folder.write("acme.toml", "document = \"openapi.yaml\"\noutput = \"acme\"\ncrate.name = \"acme\"\ncrate.version = \"0.3.0\"\n");
    watching.run();
    assert!(folder.read("acme/Cargo.toml").contains("version = \"0.3.0\""));
}
