//! Measures, with criterion, how long 1 MB of unions takes to decode into types, and into
//! `serde_json::Value`. Nearly every object is a union that no single tag tells apart.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use fixture_sdk::types::Told;
use serde_json::{Value, json};

fn unions(criterion: &mut Criterion) {
    let text = megabyte();
    let mut group = criterion.benchmark_group("unions");
    group.throughput(Throughput::Bytes(text.len() as u64));
    group.bench_function("types", |it| {
        it.iter(|| serde_json::from_str::<Vec<Told>>(&text).expect("a list of unions"))
    });
    group.bench_function("serde_json::Value", |it| {
        it.iter(|| serde_json::from_str::<Value>(&text).expect("JSON"))
    });
    group.finish();
}

/// A JSON array of about 1 MB: the same six objects again and again.
fn megabyte() -> String {
    let values = [
        json!({"check": {"on": "body", "operator": "is", "target": "t", "property": "p"}}),
        json!({"tile": {"type": "funnel", "path": "p"}, "cell": {"definition": {"type": "logs", "query": "q"}, "size": "s"}}),
        json!({"being": {"kind": "Dog", "bark": 1}, "spec": {"b": "x", "both": "y"}}),
        json!({"codes": ["x", "y"], "scores": {"k": 1, "l": 2}, "entry": {"name": "n", "size": 1, "value": ["a", "b"]}}),
        json!({"hits": [{"object": "TeamHit", "id": "1"}, {"object": "UserHit", "id": "2"}], "ok": {"ok": false, "error": "e"}}),
        json!({"folder": {"inside": [{"size": 1, "name": "n"}, {"inside": []}]}}),
    ];
    let values = values.iter().map(Value::to_string).collect::<Vec<_>>().join(",");
    let repeats = 1_000_000 / values.len();
    format!("[{}]", vec![values; repeats].join(","))
}

criterion_group!(benches, unions);
criterion_main!(benches);
