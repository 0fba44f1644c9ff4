//! Measures each call separately with criterion, to show the effect of a change. `cargo xtask bench
//! runtime` compares the SDK with handwritten calls.

use benches::{cases, pairs};
use criterion::{Criterion, criterion_group, criterion_main};

fn calls(criterion: &mut Criterion) {
    let runtime = pairs::runtime().expect("a runtime");
    for case in cases::all().expect("the cases' servers") {
        let mut group = criterion.benchmark_group(case.name);
        group.bench_function("SDK", |it| {
            it.iter(|| runtime.block_on(case.sdk()).expect("a response"))
        });
        group.bench_function("by hand", |it| {
            it.iter(|| runtime.block_on(case.by_hand()).expect("a response"))
        });
        group.finish();
    }
}

criterion_group!(benches, calls);
criterion_main!(benches);
