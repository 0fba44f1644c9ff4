//! Matches keys of the lock that the document no longer has with keys that are new. What was
//! renamed or moved keeps its position: otherwise it would come last, and old code would compile
//! and send two values swapped.

/// A key of the lock, and the Rust name that it gives: `header:X-From` and `x_from`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    pub key: String,
    pub name: String,
}

/// Required arguments of the last version that are gone, and new ones: nobody can tell which were
/// renamed to which.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unclear {
    pub gone: Vec<String>,
    pub new: Vec<String>,
}

impl Unclear {
    /// `from`, `to` and `source`, `target`
    pub fn words(&self) -> (String, String) {
        let list = |keys: &[String]| {
            keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
        };
        (list(&self.gone), list(&self.new))
    }
}

/// The keys of the lock, each that was renamed under its new key. Only a key of the same Rust name
/// takes the place of another: for setters and fields, whose order decides nothing but who gets a
/// name that two want.
pub fn same_name(locked: &[String], now: &[String], key: fn(&str) -> Key) -> Vec<String> {
    let mut matching = Matching::new(locked, now, key);
    matching.by_name();
    matching.keys(locked)
}

/// The same for positional arguments, where the order decides which value goes where. First the
/// same Rust name, then the only one that is left, then the only one between the same neighbours.
/// `optional`: a key that is still there, but is no argument any more, was not renamed.
///
/// What is left is paired in document order, and returned: that is a guess.
pub fn arguments(
    locked: &[String],
    now: &[String],
    optional: impl Fn(&str) -> bool,
    key: fn(&str) -> Key,
) -> (Vec<String>, Option<Unclear>) {
    let mut matching = Matching::new(locked, now, key);
    matching.by_name();
    let moved_away: Vec<Key> = matching.take_gone(|key| optional(&key.key));
    matching.by_being_alone();
    matching.between_neighbours(locked, now);
    let (gone, new) = (matching.gone.clone(), matching.new.clone());
    if moved_away.is_empty() && gone.len() == new.len() {
        for (gone, new) in gone.iter().zip(&new) {
            matching.pairs.push((gone.key.clone(), new.key.clone()));
        }
    }
    // Another number of arguments does not compile.
    let is_unclear = !new.is_empty() && locked.len() == now.len();
    let texts = |keys: Vec<Key>| keys.into_iter().map(|key| key.key).collect();
    let unclear = is_unclear.then(|| Unclear {
        gone: texts(gone.into_iter().chain(moved_away).collect()),
        new: texts(new),
    });
    (matching.keys(locked), unclear)
}

/// What has no partner yet, and the pairs so far.
struct Matching {
    gone: Vec<Key>,
    new: Vec<Key>,
    pairs: Vec<(String, String)>,
}

impl Matching {
    fn new(locked: &[String], now: &[String], key: fn(&str) -> Key) -> Self {
        let only = |these: &[String], those: &[String]| {
            these
                .iter()
                .filter(|one| !one.ends_with(ENTRY) && !those.contains(one))
                .map(|one| key(one))
                .collect()
        };
        Self { gone: only(locked, now), new: only(now, locked), pairs: Vec::new() }
    }

    fn by_name(&mut self) {
        self.pair(|gone, new| gone.name == new.name);
    }

    fn by_being_alone(&mut self) {
        if let ([gone], [new]) = (self.gone.as_slice(), self.new.as_slice()) {
            self.pairs.push((gone.key.clone(), new.key.clone()));
            (self.gone, self.new) = (Vec::new(), Vec::new());
        }
    }

    /// Between two arguments that stayed, one is gone and one is new.
    fn between_neighbours(&mut self, locked: &[String], now: &[String]) {
        let before = self.keys(locked);
        let stays = |key: &String| before.contains(key) && now.contains(key);
        let gap = |list: &[String], key: &str| {
            let at = list.iter().position(|one| one == key)?;
            let (front, behind) = list.split_at_checked(at)?;
            Some((
                front.iter().rfind(|key| stays(key)).cloned(),
                behind.iter().find(|key| stays(key)).cloned(),
            ))
        };
        self.pair(|gone, new| gap(&before, &gone.key) == gap(now, &new.key));
    }

    /// Pairs those that fit each other and nothing else.
    fn pair(&mut self, fits: impl Fn(&Key, &Key) -> bool) {
        let mut pairs = Vec::new();
        for gone in &self.gone {
            let mut partners = self.new.iter().filter(|new| fits(gone, new));
            let (Some(new), None) = (partners.next(), partners.next()) else { continue };
            if self.gone.iter().filter(|other| fits(other, new)).count() == 1 {
                pairs.push((gone.key.clone(), new.key.clone()));
            }
        }
        self.gone.retain(|key| !pairs.iter().any(|(gone, _)| *gone == key.key));
        self.new.retain(|key| !pairs.iter().any(|(_, new)| *new == key.key));
        self.pairs.extend(pairs);
    }

    fn take_gone(&mut self, is_taken: impl Fn(&Key) -> bool) -> Vec<Key> {
        let (taken, gone) = std::mem::take(&mut self.gone).into_iter().partition(is_taken);
        self.gone = gone;
        taken
    }

    /// The locked keys, with those that were renamed under their new names.
    fn keys(&self, locked: &[String]) -> Vec<String> {
        let renamed =
            |key: &str| self.pairs.iter().find(|(gone, _)| gone == key).map(|(_, new)| new.clone());
        let keys = locked.iter().map(|key| match key.strip_suffix(ENTRY) {
            Some(map) => {
                renamed(map).map(|map| format!("{map}{ENTRY}")).unwrap_or_else(|| key.clone())
            }
            None => renamed(key).unwrap_or_else(|| key.clone()),
        });
        keys.collect()
    }
}

/// How the lock writes the setter of a map's entries, behind the map's own key.
pub const ENTRY: &str = "{}";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::cases::snake;

    fn property(key: &str) -> Key {
        Key { key: key.to_owned(), name: snake(key) }
    }

    fn argument(key: &str) -> Key {
        Key { key: key.to_owned(), name: snake(key.split(':').next_back().unwrap()) }
    }

    fn list(keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| (*key).to_owned()).collect()
    }

    #[test]
    fn a_key_of_the_same_rust_name_takes_the_place() {
        let kept = same_name(
            &list(&["id", "labels", "labels{}", "Id"]),
            &list(&["Labels", "Id", "ID"]),
            property,
        );
        assert_eq!(kept, ["ID", "Labels", "Labels{}", "Id"]);
        let kept =
            same_name(&list(&["query:id", "body:a"]), &list(&["header:Id", "body:b"]), argument);
        assert_eq!(kept, ["header:Id", "body:a"]);
        // Two could be it.
        let kept = same_name(&list(&["query:id"]), &list(&["header:id", "body:id"]), argument);
        assert_eq!(kept, ["query:id"]);
    }

    #[test]
    fn an_argument_without_a_partner_comes_last() {
        let order = |now: &[&str], optional: &str| {
            let locked = list(&["a", "b", "c"]);
            let (keys, unclear) = arguments(&locked, &list(now), |key| key == optional, property);
            (keys.join(" "), unclear.map(|unclear| unclear.words()))
        };
        let words = |gone: &str, new: &str| Some((gone.to_owned(), new.to_owned()));
        assert_eq!(order(&["x", "b", "c"], ""), ("x b c".to_owned(), None));
        assert_eq!(order(&["x", "b", "c", "y"], ""), ("x b c".to_owned(), None));
        assert_eq!(order(&["x", "b", "c"], "a"), ("a b c".to_owned(), words("`a`", "`x`")));
        assert_eq!(
            order(&["c", "y", "x"], ""),
            ("y x c".to_owned(), words("`a`, `b`", "`y`, `x`"))
        );
        assert_eq!(order(&["x", "b", "y"], ""), ("x b y".to_owned(), None));
        assert_eq!(order(&["c"], ""), ("a b c".to_owned(), None));
    }
}
