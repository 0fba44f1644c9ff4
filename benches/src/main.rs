//! Prints the tables of BENCHMARKS.md: `cargo xtask bench runtime`.

use benches::counting::Counting;
use benches::pairs::{Compared, Ratio, compare};
use benches::transfer::{self, SIZE, Way};
use benches::{cases, pairs};

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["transfer", "down", url] => transfer::child(Way::Down, url),
        ["transfer", "up", url] => transfer::child(Way::Up, url),
        // For a profiler: one side of one case, so many times.
        ["only", side @ ("sdk" | "hand"), case, calls] => {
            only(*side == "sdk", case.parse()?, calls.parse()?)
        }
        [pairs] => tables(pairs.parse()?),
        _ => anyhow::bail!("say how many pairs: `cargo xtask bench runtime --pairs 100`"),
    }
}

fn only(sdk: bool, case: usize, calls: usize) -> anyhow::Result<()> {
    let runtime = pairs::runtime()?;
    let cases = cases::all()?;
    let case = cases.get(case).ok_or_else(|| anyhow::anyhow!("there are {} cases", cases.len()))?;
    for _ in 0..calls {
        match sdk {
            true => runtime.block_on(case.sdk())?,
            false => runtime.block_on(case.by_hand())?,
        };
    }
    Ok(())
}

fn tables(pairs: usize) -> anyhow::Result<()> {
    if cfg!(debug_assertions) {
        eprintln!(
            "this is no release build: what it measures means nothing (`cargo xtask bench runtime` makes one)"
        );
    }
    println!("{pairs} interleaved pairs a row; medians, and their 95 % intervals.\n");
    println!(
        "| call | by hand | SDK | time | CPU of the thread | bytes allocated | allocations | bars (time, bytes) |"
    );
    println!("|---|--:|--:|--:|--:|--:|--:|---|");
    for case in cases::all()? {
        eprintln!("{}", case.name);
        let it = compare(&case, pairs)?;
        let Compared { sdk, by_hand, time, cpu, sdk_memory, by_hand_memory } = &it;
        let bars = case.bars.map_or("none".to_owned(), |(most_time, most_bytes)| {
            let mark = |held: bool| if held { "held" } else { "missed" };
            let bytes = sdk_memory.0 as f64 / by_hand_memory.0 as f64;
            format!(
                "{most_time:.2} {}, {most_bytes:.2} {}",
                mark(time.median <= most_time),
                mark(bytes <= most_bytes)
            )
        });
        println!(
            "| {} | {:.0} µs | {:.0} µs | {} | {} | {} | {} | {bars} |",
            case.name,
            by_hand.as_secs_f64() * 1e6,
            sdk.as_secs_f64() * 1e6,
            ratio(time),
            ratio(cpu),
            part(sdk_memory.0, by_hand_memory.0),
            part(sdk_memory.1, by_hand_memory.1),
        );
    }
    println!("\n| 1 GiB | time | MiB/s | peak of the process |\n|---|--:|--:|--:|");
    for (name, way) in
        [("`into_download`, to a writer", Way::Down), ("`uploads().upload`, from a file", Way::Up)]
    {
        eprintln!("{name}");
        let it = transfer::measure(way)?;
        let seconds = it.time.as_secs_f64();
        let rate = (SIZE >> 20) as f64 / seconds;
        println!(
            "| {name} | {seconds:.2} s | {rate:.0} | {:.1} MiB |",
            it.peak_kib as f64 / 1024.0
        );
    }
    Ok(())
}

/// `1.02 (1.01 to 1.04)`
fn ratio(it: &Ratio) -> String {
    format!("{:.3} ({:.3} to {:.3})", it.median, it.low, it.high)
}

/// `1.02 (12345 / 12100)`
fn part(sdk: u64, by_hand: u64) -> String {
    format!("{:.3} ({sdk} / {by_hand})", sdk as f64 / by_hand as f64)
}
