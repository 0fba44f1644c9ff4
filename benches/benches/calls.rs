//! Each call by itself, with criterion: to see what a change does. The comparison of both sides is
//! `cargo xtask bench runtime`.

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
