//! A server of PyPI: installed into a folder of its own, started on loopback, stopped at the end.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use super::settings::ServerSettings;

/// A server that is not ready by then never will be.
const START_TIMEOUT: Duration = Duration::from_secs(90);

/// Creates a virtual environment with the server's package, unless it is there already.
pub fn install(server: &ServerSettings, made: &Path) -> anyhow::Result<()> {
    let folder = made.join(&server.name);
    let (environment, marker) = (folder.join("venv"), folder.join("venv/installed"));
    if fs::read_to_string(&marker).is_ok_and(|package| package == server.package) {
        return Ok(());
    }
    eprintln!("installing {}", server.package);
    let mut create = Command::new("python3");
    create.args(["-m", "venv", "--clear"]).arg(&environment);
    finish(
        &mut create,
        "`python3 -m venv` failed: install Python 3 with its `venv` module (Debian: `apt-get install python3-venv`)",
    )?;
    let mut install = Command::new(environment.join("bin/pip"));
    let package = &server.package;
    install.args([
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--retries",
        "3",
        "--timeout",
        "20",
        package,
    ]);
    finish(
        &mut install,
        &format!(
            "`pip install {package}` failed: check that this machine reaches PyPI or its mirror"
        ),
    )?;
    fs::write(marker, &server.package)?;
    Ok(())
}

fn finish(command: &mut Command, problem: &str) -> anyhow::Result<()> {
    let status = command.stdin(Stdio::null()).status().with_context(|| problem.to_owned())?;
    if !status.success() {
        bail!("{problem}: {status}");
    }
    Ok(())
}

/// A server that runs until this is dropped.
pub struct Running {
    child: Child,
    folder: PathBuf,
    port: u16,
    /// The secret that the server was started with, if it takes one.
    pub token: String,
}

impl Running {
    /// Starts the server on a free port, with an empty data folder.
    pub fn start(server: &ServerSettings, made: &Path) -> anyhow::Result<Self> {
        let folder = made.join(&server.name);
        let data = folder.join("data");
        if data.exists() {
            fs::remove_dir_all(&data)?;
        }
        fs::create_dir_all(&data)?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let token = format!("token-{:016x}", fastrand::u64(..));
        let fill = |text: &str| fill(text, port, &token, &data);
        let (program, arguments) = server.command.split_first().context("`command` is empty")?;
        let log = fs::File::create(folder.join("server.log"))?;
        let mut command = Command::new(folder.join("venv/bin").join(program));
        command.args(arguments.iter().map(|argument| fill(argument)));
        command.envs(server.environment.iter().map(|(name, value)| (name, fill(value))));
        // What a server keeps in its user's home must not come from an earlier run.
        command
            .env("HOME", &data)
            .current_dir(&data)
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log);
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let child = command.spawn().with_context(|| format!("cannot start `{program}`"))?;
        Ok(Self { child, folder, port, token })
    }

    /// The server's address, without a path.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Waits until the server is ready, then writes its OpenAPI document beside its other files.
    pub fn wait_for_document(&self, server: &ServerSettings) -> anyhow::Result<PathBuf> {
        self.get_until_timeout(&server.ready, server)?;
        // The first request for a large document may take long, since many servers make it only
        // then.
        let text = self.get_until_timeout(&server.document, server)?;
        let ending = if server.document.ends_with("yaml") { "yaml" } else { "json" };
        let path = self.folder.join(format!("openapi.{ending}"));
        fs::write(&path, text)?;
        Ok(path)
    }

    fn get_until_timeout(&self, path: &str, server: &ServerSettings) -> anyhow::Result<Vec<u8>> {
        let start = Instant::now();
        loop {
            match self.get(path, server) {
                Ok(body) => return Ok(body),
                Err(error) if start.elapsed() > START_TIMEOUT => {
                    bail!(
                        "`{}` was not ready after {} s: {error}\n{}",
                        server.name,
                        START_TIMEOUT.as_secs(),
                        self.last_lines()
                    );
                }
                Err(_) => std::thread::sleep(Duration::from_millis(200)),
            }
        }
    }

    fn get(&self, path: &str, server: &ServerSettings) -> anyhow::Result<Vec<u8>> {
        let mut curl = Command::new("curl");
        curl.args(["--fail", "--silent", "--show-error", "--max-time", "30", "--noproxy", "*"]);
        for (name, value) in &server.headers {
            curl.arg("--header")
                .arg(format!("{name}: {}", fill(value, self.port, &self.token, &self.folder)));
        }
        let output =
            curl.arg(format!("{}{path}", self.url())).output().context("cannot start `curl`")?;
        if !output.status.success() {
            bail!("GET {path}: {}", String::from_utf8_lossy(&output.stderr).trim());
        }
        Ok(output.stdout)
    }

    /// The end of what the server printed.
    pub fn last_lines(&self) -> String {
        let text = fs::read(self.folder.join("server.log")).unwrap_or_default();
        let text = String::from_utf8_lossy(&text).into_owned();
        let lines: Vec<&str> = text.lines().collect();
        lines.get(lines.len().saturating_sub(20)..).unwrap_or_default().join("\n")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The whole group: some servers start further processes. Errors are ignored, since the
        // process may have ended.
        let group = format!("-{}", self.child.id());
        _ = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        for _ in 0..50 {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status();
        _ = self.child.wait();
    }
}

fn fill(text: &str, port: u16, token: &str, data: &Path) -> String {
    text.replace("{port}", &port.to_string())
        .replace("{token}", token)
        .replace("{data}", &data.display().to_string())
}
