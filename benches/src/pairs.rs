//! Measures both sides alternately, so that other load on the machine affects both equally.

use std::hint::black_box;
use std::time::{Duration, Instant};

use anyhow::Context;
use tokio::runtime::Runtime;

use crate::cases::Case;
use crate::counting;

/// What the SDK takes of what it takes by hand.
pub struct Compared {
    /// Of one call: medians.
    pub sdk: Duration,
    pub by_hand: Duration,
    pub time: Ratio,
    /// The same of this thread's CPU time, which other work on the machine disturbs less.
    pub cpu: Ratio,
    /// Allocated by one call: bytes, and how often.
    pub sdk_memory: (u64, u64),
    pub by_hand_memory: (u64, u64),
}

/// The median of the pairs' ratios, and the interval that holds the true median in 95 of 100 cases.
#[derive(Debug, PartialEq)]
pub struct Ratio {
    pub median: f64,
    pub low: f64,
    pub high: f64,
}

/// A runtime on this thread alone, connection included: what is counted here is all that a call
/// takes on the client's side.
pub fn runtime() -> anyhow::Result<Runtime> {
    Ok(tokio::runtime::Builder::new_current_thread().enable_all().build()?)
}

/// So many pairs.
pub fn compare(case: &Case, pairs: usize) -> anyhow::Result<Compared> {
    let runtime = runtime()?;
    // Both are warm, and both have been understood: they say the same.
    let (sdk, by_hand) = (runtime.block_on(case.sdk())?, runtime.block_on(case.by_hand())?);
    anyhow::ensure!(sdk == by_hand, "{}: {sdk} and {by_hand} items", case.name);
    let [mut sdk, mut by_hand]: [Vec<(f64, f64)>; 2] = Default::default();
    for pair in 0..pairs {
        // Who is first is at an advantage, or not; but not always the same.
        for side in [pair % 2, 1 - pair % 2] {
            match side {
                0 => sdk.push(batch(&runtime, case.batch, || case.sdk())?),
                _ => by_hand.push(batch(&runtime, case.batch, || case.by_hand())?),
            }
        }
    }
    let ratios = |part: fn(&(f64, f64)) -> f64| {
        sdk.iter().zip(&by_hand).map(|(a, b)| part(a) / part(b)).collect()
    };
    let call = |all: &[(f64, f64)]| {
        let mut times: Vec<f64> = all.iter().map(|it| it.0 / f64::from(case.batch)).collect();
        times.sort_by(f64::total_cmp);
        times
            .get(times.len() / 2)
            .map(|seconds| Duration::from_secs_f64(*seconds))
            .context("no measurements")
    };
    Ok(Compared {
        sdk: call(&sdk)?,
        by_hand: call(&by_hand)?,
        time: Ratio::from_ratios(ratios(|it| it.0)).context("no pairs")?,
        cpu: Ratio::from_ratios(ratios(|it| it.1)).context("no pairs")?,
        sdk_memory: memory(&runtime, || case.sdk())?,
        by_hand_memory: memory(&runtime, || case.by_hand())?,
    })
}

/// Seconds, by the clock and of this thread, of several calls.
fn batch<F: Future<Output = anyhow::Result<usize>>>(
    runtime: &Runtime,
    calls: u32,
    call: impl Fn() -> F,
) -> anyhow::Result<(f64, f64)> {
    let (start, cpu) = (Instant::now(), cpu_time()?);
    for _ in 0..calls {
        black_box(runtime.block_on(call())?);
    }
    Ok((start.elapsed().as_secs_f64(), (cpu_time()? - cpu).as_secs_f64()))
}

/// What one call allocates: the median of some, as buffers of connections grow now and then.
fn memory<F: Future<Output = anyhow::Result<usize>>>(
    runtime: &Runtime,
    call: impl Fn() -> F,
) -> anyhow::Result<(u64, u64)> {
    let mut all = Vec::new();
    for _ in 0..51 {
        let before = counting::so_far();
        black_box(runtime.block_on(call())?);
        let after = counting::so_far();
        all.push((after.0 - before.0, after.1 - before.1));
    }
    all.sort_unstable();
    all.get(all.len() / 2).copied().context("no measurements")
}

#[cfg(unix)]
fn cpu_time() -> anyhow::Result<Duration> {
    Ok(nix::time::clock_gettime(nix::time::ClockId::CLOCK_THREAD_CPUTIME_ID)?.into())
}

#[cfg(not(unix))]
fn cpu_time() -> anyhow::Result<Duration> {
    anyhow::bail!("a thread's time can be measured on Unix only")
}

impl Ratio {
    /// The interval is that of the order statistics, which supposes nothing about how the ratios
    /// are spread.
    pub fn from_ratios(mut ratios: Vec<f64>) -> Option<Self> {
        ratios.sort_by(f64::total_cmp);
        let count = ratios.len() as f64;
        let reach = 1.96 * count.sqrt() / 2.0;
        let at = |rank: f64| {
            ratios.get((rank.max(0.0) as usize).min(ratios.len().saturating_sub(1))).copied()
        };
        let middle = (count - 1.0) / 2.0;
        Some(Self {
            median: (at(middle.floor())? + at(middle.ceil())?) / 2.0,
            low: at((count / 2.0 - reach).floor())?,
            high: at((count / 2.0 + reach).ceil())?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Ratio;

    #[test]
    fn intervals() {
        let ratio = Ratio::from_ratios((1..=101).map(f64::from).collect()).unwrap();
        assert_eq!(ratio, Ratio { median: 51.0, low: 41.0, high: 62.0 });
        assert_eq!(
            Ratio::from_ratios(vec![2.0, 1.0]).unwrap(),
            Ratio { median: 1.5, low: 1.0, high: 2.0 }
        );
        assert_eq!(Ratio::from_ratios(Vec::new()), None);
    }
}
