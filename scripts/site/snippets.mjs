// Makes a crate of every Rust program that the pages of operations show, each as a module of its own, and a script of their commands.
// Arguments: the site, the SDK's folder, its name, and the folder of the crate.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const [site, sdk, name, out] = process.argv.slice(2);
const folder = join(site, "operations");
const modules = [];
const commands = [];
for (const page of readdirSync(folder).filter((file) => file.endsWith(".md")).sort()) {
  const text = readFileSync(join(folder, page), "utf8");
  for (const [, code] of text.matchAll(/\n```rust\n([\s\S]*?)\n```/g)) {
    if (code.includes("fn main()")) modules.push(`mod snippet_${modules.length} {\n// ${page}\n${code}\n}\n`);
  }
  for (const [, code] of text.matchAll(/\n```sh\n([\s\S]*?)\n```/g)) commands.push(code);
}
mkdirSync(join(out, "src"), { recursive: true });
writeFileSync(join(out, "src/lib.rs"), `#![allow(dead_code, deprecated, unused)]\n${modules.join("\n")}`);
writeFileSync(join(out, "commands.sh"), `${commands.join("\n")}\n`);
writeFileSync(join(out, "Cargo.toml"), `[package]
name = "snippets"
edition = "2024"

[dependencies]
${name} = { path = ${JSON.stringify(resolve(sdk))}, features = ["blocking"] }
bytes = "1"
http = "1"
jiff = { version = "1", default-features = false }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
uuid = "1"

[workspace]
`);
console.log(`${modules.length} programs and ${commands.length} commands of ${name}`);
