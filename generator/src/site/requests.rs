//! The code of a request, as async Rust, as blocking Rust, and as a command of the shell.

use super::context::Context;
use super::curl;
use super::highlight;
use super::view::{Code, Tab, Words};
use crate::emit::blocking;
use crate::emit::example_code::ExampleCode;
use crate::emit::operation_docs::example_code;
use crate::ir::OperationId;

/// The tabs of an operation; those that can be shown.
pub fn of(context: &Context<'_>, id: OperationId) -> Vec<Tab> {
    let tab = |id: &str, title: &str, language, code| Tab {
        id: id.to_owned(),
        title: title.to_owned(),
        language,
        code,
        words: Words::default(),
    };
    let (api, plan) = (context.api, context.plan);
    let with_async =
        example_code(api, plan, id).map(|code| rust(context, &program(&code, Main::Async)));
    let without = blocking::example_code(api, plan, id)
        .map(|code| rust(context, &program(&code, Main::Blocking)));
    let shell = curl::command(context, id).map(|command| highlight::shell(&command));
    [
        with_async.map(|code| tab("rust", "Rust", "rust", code)),
        without.map(|code| tab("blocking", "Rust (blocking)", "rust", code)),
        shell.map(|code| tab("curl", "curl", "sh", code)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Rust code whose types are links.
pub fn rust(context: &Context<'_>, source: &str) -> Code {
    highlight::rust(source, &|name| {
        context.addresses.named(name).map(|address| format!("{address}.html"))
    })
}

/// The function around the statements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Main {
    Async,
    Blocking,
}

/// A whole program, whose statements are those that the doctest of the method compiles.
fn program(code: &ExampleCode, main: Main) -> String {
    let mut lines = code.imports.clone();
    if !lines.is_empty() {
        lines.push(String::new());
    }
    if main == Main::Async {
        lines.push("#[tokio::main]".to_owned());
    }
    let start = if main == Main::Async { "async fn" } else { "fn" };
    lines.push(format!("{start} main() -> Result<(), Box<dyn std::error::Error>> {{"));
    lines.extend(
        code.statements
            .iter()
            .map(|line| if line.is_empty() { String::new() } else { format!("    {line}") }),
    );
    lines.extend(["    Ok(())".to_owned(), "}".to_owned()]);
    lines.join("\n")
}
