#!/usr/bin/env bash
# Types that lead on to hundreds of others, in rings, in a web and in a chain: an SDK with them, and a program that uses it, must compile
# (as code, not only as types: rustc has limits in each of its steps), and what is deep must be read, written and dropped with little stack.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/target/webs
export CARGO_TARGET_DIR=$out/target CARGO_PROFILE_DEV_DEBUG=0
rm -rf "$out/sdk"
mkdir -p "$out"

ref() { echo "{ \$ref: '#/components/schemas/$1' }"; }
{
  echo "openapi: 3.0.3"
  echo "info: { title: Webs, version: '1' }"
  echo "servers: [{ url: 'https://webs.test' }]"
  echo "paths:"
  for name in Ring0 Web0 Chain0 Mixed0; do
    echo "  /${name,,}: { get: { responses: { '200': { description: it, content: { application/json: { schema: $(ref $name) } } } } } }"
  done
  echo "  /rings: { post: { requestBody: { content: { application/json: { schema: $(ref Ring0) } } }, responses: { '204': { description: done } } } }"
  echo "components:"
  echo "  schemas:"
  for i in {0..139}; do
    echo "    Ring$i: { type: object, properties: { next: $(ref Ring$(((i + 1) % 140))), rate: { type: number, format: float } } }"
  done
  # Each leads to three that lie all over the place: by value, as a list, as one of several.
  for i in {0..39}; do
    echo "    Web$i: { type: object, properties: { name: { type: string }, one: $(ref Web$(((i * 37 + 11) % 40))),"
    echo "      many: { type: array, items: $(ref Web$(((i * 53 + 7) % 40))) },"
    echo "      either: { anyOf: [{ type: string }, $(ref Web$(((i * 91 + 3) % 40)))] } } }"
  done
  for i in {0..39}; do
    echo "    Chain$i: { type: object, properties: { next: { type: array, items: $(ref Chain$((i + 1))) } } }"
  done
  echo "    Chain40: { type: object, required: [name], properties: { name: { type: string } } }"
  # Required, nullable, in maps, in unions told apart by a property: two rings that share a type.
  for i in {0..11}; do
    echo "    Mixed$i: { type: object, required: [kind, all], properties: { kind: { type: string, enum: [m$i] },"
    echo "      all: { type: object, additionalProperties: $(ref Mixed$(((i + 1) % 12))) },"
    echo "      back: { nullable: true, allOf: [$(ref Mixed$(((i * 7 + 30) % 12)))] }, pick: $(ref Pick$i) } }"
    echo "    Pick$i: { oneOf: [$(ref Mixed$(((i + 2) % 12))), $(ref Mixed$(((i + 3) % 12)))],"
    echo "      discriminator: { propertyName: kind, mapping: { m$(((i + 2) % 12)): Mixed$(((i + 2) % 12)), m$(((i + 3) % 12)): Mixed$(((i + 3) % 12)) } } }"
  done
} >"$out/webs.yaml"

cargo xtask generate --input "$out/webs.yaml" --out "$out/sdk" --name webs
if grep -rq 'pub [a-z_]*: .*serde_json::Value' "$out/sdk/src/types"; then
  echo "a property lost its type" >&2
  exit 1
fi
cp Cargo.lock "$out/sdk/" # the versions that are there already
rm -rf "$out/sdk/examples"
mkdir "$out/sdk/examples"
{
  cat <<'RUST'
use webs::types::*;

fn use_it<T>(json: String) -> T
where
    T: Clone + PartialEq + std::fmt::Debug + serde::Serialize + serde::de::DeserializeOwned + Send + Sync + Unpin + 'static,
{
    let value: T = serde_json::from_str(&json).unwrap();
    let copy = std::thread::spawn(move || std::hint::black_box(vec![value].clone())).join().unwrap().remove(0);
    assert!(format!("{copy:?}").len() >= json.len() / 8);
    let back: serde_json::Value = serde_json::to_value(&copy).unwrap();
    let again: T = serde_json::from_value(back.clone()).unwrap();
    assert_eq!(again, copy);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&json).unwrap(), back);
    copy
}

async fn hold<T: Clone>(values: Vec<T>) -> usize {
    let copy = values.clone();
    std::future::ready(()).await;
    values.len() + copy.len()
}

fn nested(open: &str, close: &str, inner: &str) -> String {
    open.repeat(120 / open.matches(['{', '[']).count()) + inner + &close.repeat(120 / open.matches(['{', '[']).count())
}

fn is_send<T: Send>(_: &T) {}

fn main() {
    let ring = use_it::<Ring0>(nested("{\"next\":", "}", "{\"rate\":0.1}"));
    is_send(&hold(vec![ring.clone()]));
    assert!(ring.next.is_some_and(|next| next.next.is_some()));
    use_it::<Web0>(nested("{\"either\":{\"many\":[{\"one\":", "}]}}", "{\"name\":\"x\",\"new\":{\"a\":1}}"));
    use_it::<Chain0>("{\"next\":[".repeat(40) + "{\"name\":\"x\"}" + &"]}".repeat(40));
    use_it::<Mixed0>("{\"kind\":\"m0\",\"all\":{\"a\":{\"kind\":\"m1\",\"all\":{}}},\"back\":null,\"pick\":{\"kind\":\"m2\",\"all\":{},\"new\":1}}".into());
    let _ = Ring139::new().next(Ring0::new().rate(0.5));
    let client = webs::Client::builder().build().unwrap();
    is_send(&async {
        let one = client.get("/ring0").send_as::<Ring0>().await;
        let many = client.get("/web0").send_as::<Vec<Web0>>().await;
        drop((one, many));
    });
RUST
  for i in {0..139}; do echo "    every::<Ring$i>();"; done
  for i in {0..39}; do echo "    every::<Web$i>();"; done
  for i in {0..39}; do echo "    every::<Chain$i>();"; done
  for i in {0..11}; do echo "    every::<Mixed$i>();"; done
  echo '}'
  echo
  echo 'fn every<T: Clone + Send + Sync + Unpin + '"'"'static>() { is_send(&hold(Vec::<Option<T>>::new())); }'
} >"$out/sdk/examples/user.rs"
cargo run --quiet --manifest-path "$out/sdk/Cargo.toml" --example user
