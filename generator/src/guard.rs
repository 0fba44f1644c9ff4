//! The guard of every recursion over schemas and types: a document's references may lead in
//! circles, and as deep as they like.

/// The schemas or types that a recursion is inside of, outermost first.
#[derive(Debug)]
pub(crate) struct Guard<K> {
    open: Vec<K>,
    deepest: usize,
}

/// Why a recursion must not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// It is inside of that key already.
    Cycle,
    /// It is inside of as many keys as it may be.
    TooDeep,
}

impl<K: PartialEq> Guard<K> {
    /// A guard that lets a recursion go `deepest` keys deep.
    pub fn new(deepest: usize) -> Self {
        Self { open: Vec::new(), deepest }
    }

    /// Goes one key deeper. After `Ok`, [`Guard::leave`] must follow; after `Err`, it must not.
    pub fn enter(&mut self, key: K) -> Result<(), Stop> {
        if self.is_within(&key) {
            return Err(Stop::Cycle);
        }
        if self.open.len() >= self.deepest {
            return Err(Stop::TooDeep);
        }
        self.open.push(key);
        Ok(())
    }

    /// Leaves the key that was entered last.
    pub fn leave(&mut self) {
        self.open.pop();
    }

    /// Whether the recursion is inside of this key.
    pub fn is_within(&self, key: &K) -> bool {
        self.open.contains(key)
    }

    /// Forgets the keys, since the recursion goes over to another value, and returns them for
    /// [`Guard::resume`].
    pub fn suspend(&mut self) -> Vec<K> {
        std::mem::take(&mut self.open)
    }

    /// Takes back the keys that [`Guard::suspend`] returned.
    pub fn resume(&mut self, open: Vec<K>) {
        self.open = open;
    }
}

/// The guard of a walk that has one way to go on, such as from reference to reference: as long as
/// it likes, but not in a circle.
///
/// Brent's algorithm: the walk is compared with a point on its way, which moves on after 1, 2, 4,
/// 8, .. steps.
#[derive(Debug)]
pub(crate) struct Walk<K> {
    point: Option<K>,
    steps: usize,
    moves_after: usize,
}

impl<K: PartialEq> Walk<K> {
    /// A walk that has not begun.
    pub fn new() -> Self {
        Self { point: None, steps: 0, moves_after: 1 }
    }

    /// One step further, to `at`; `false` where the walk goes in a circle.
    pub fn goes_on(&mut self, at: K) -> bool {
        if self.point.as_ref() == Some(&at) {
            return false;
        }
        self.steps += 1;
        if self.steps >= self.moves_after {
            (self.point, self.steps, self.moves_after) =
                (Some(at), 0, self.moves_after.saturating_mul(2));
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_not_entered_within_itself() {
        let mut guard = Guard::new(8);
        assert_eq!(guard.enter("pet"), Ok(()));
        assert_eq!(guard.enter("owner"), Ok(()));
        assert_eq!(guard.enter("pet"), Err(Stop::Cycle));
        guard.leave();
        guard.leave();
        assert_eq!(guard.enter("pet"), Ok(()));
    }

    #[test]
    fn a_walk_ends_in_a_circle_only() {
        let mut walk = Walk::new();
        assert!((0..10_000).all(|at| walk.goes_on(at)));
        let mut walk = Walk::new();
        let circle = (0..100).chain((100..107).cycle());
        assert!(circle.take(1_000).any(|at| !walk.goes_on(at)));
    }

    #[test]
    fn depth_is_bounded() {
        let mut guard = Guard::new(2);
        assert_eq!(guard.enter(1), Ok(()));
        assert_eq!(guard.enter(2), Ok(()));
        assert_eq!(guard.enter(3), Err(Stop::TooDeep));
        let outer = guard.suspend();
        assert_eq!(guard.enter(1), Ok(()));
        guard.resume(outer);
        assert_eq!(guard.enter(1), Err(Stop::Cycle));
    }
}
