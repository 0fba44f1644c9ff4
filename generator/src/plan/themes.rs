//! Themes of types that are too long for one file together: the words that their names begin with.
//!
//! The largest groups of types with the same first word get a theme, until the rest is short
//! enough. So an addition moves little.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::ops::Range;

use crate::naming::cases::snake;

/// A type, as the words of its name.
#[derive(Debug, Clone)]
pub struct Themed {
    words: Vec<String>,
    lines: usize,
}

/// Names that have more words in common are not told apart.
const MAX_WORDS: usize = 12;

impl Themed {
    /// `own`: the name of the module, which says nothing at the beginning of a name in it.
    pub fn new(name: &str, own: &str, lines: usize) -> Self {
        let snake = snake(name);
        let mut words: Vec<String> =
            snake.split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let is_own = |word: &String| word.trim_end_matches('s') == own.trim_end_matches('s');
        if words.len() > 1 && words.first().is_some_and(is_own) {
            words.remove(0);
        }
        Self { words, lines }
    }

    /// The words of this range, which it has in common with others.
    fn theme(&self, words: Range<usize>) -> String {
        let all = self.words.iter().skip(words.start).take(words.len());
        all.map(String::as_str).collect::<Vec<_>>().join("_")
    }
}

/// The theme of each, by its position; `None` for the rest, which stays together. A theme that is
/// too long has themes in it: `agent::spec`. All of one theme have at most `limit` lines, unless it
/// is a single type.
pub fn themes(all: &[Themed], limit: usize) -> Vec<Option<String>> {
    let mut split = Split { all, limit, out: vec![None; all.len()] };
    split.place((0..all.len()).collect(), None, 0..1);
    split.out
}

struct Split<'a> {
    all: &'a [Themed],
    limit: usize,
    out: Vec<Option<String>>,
}

impl Split<'_> {
    /// Gives the types of `group` the theme `theme`, or one in it by the words of this range. All
    /// words before it are the same.
    fn place(&mut self, group: Vec<usize>, theme: Option<&str>, words: Range<usize>) {
        let mut rest = self.lines(&group);
        let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        if rest > self.limit && words.end <= MAX_WORDS {
            for at in &group {
                let key = self.all.get(*at).map(|of| of.theme(words.clone())).unwrap_or_default();
                parts.entry(key).or_default().push(*at);
            }
        }
        // What all have in common tells nothing apart by itself.
        if parts.len() == 1 {
            return self.place(group, theme, words.start..words.end + 1);
        }
        for at in &group {
            if let Some(out) = self.out.get_mut(*at) {
                *out = theme.map(str::to_owned);
            }
        }
        let mut parts: Vec<(String, Vec<usize>)> =
            parts.into_iter().filter(|(key, _)| !key.is_empty()).collect();
        // Stable: of parts that are as long, the first in the order of the names.
        parts.sort_by_key(|(_, part)| Reverse(self.lines(part)));
        for (key, part) in parts {
            if rest <= self.limit {
                break;
            }
            rest -= self.lines(&part);
            let theme = theme.map_or_else(|| key.clone(), |theme| format!("{theme}::{key}"));
            self.place(part, Some(&theme), words.end..words.end + 1);
        }
    }

    fn lines(&self, group: &[usize]) -> usize {
        group.iter().filter_map(|at| self.all.get(*at)).map(|of| of.lines).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(names: &[&str], own: &str, lines: usize, limit: usize) -> Vec<Option<String>> {
        let all: Vec<Themed> = names.iter().map(|name| Themed::new(name, own, lines)).collect();
        themes(&all, limit)
    }

    #[test]
    fn what_is_short_stays_together() {
        assert_eq!(of(&["Agent", "AgentSpec", "Zebra"], "shared", 10, 30), [None, None, None]);
    }

    #[test]
    fn the_largest_groups_get_a_theme_until_the_rest_is_short() {
        let names = ["Agent", "AgentSpec", "AgentStatus", "Mouse", "Zebra", "ZebraSpec"];
        let agent = Some("agent".to_owned());
        assert_eq!(
            of(&names, "shared", 10, 30),
            [agent.clone(), agent.clone(), agent, None, None, None]
        );
    }

    #[test]
    fn long_themes_are_told_apart_by_further_words() {
        let names = ["AgentA1", "AgentSpecA", "AgentSpecB", "AgentX", "Zebra"];
        let themes = of(&names, "shared", 10, 20);
        let shown: Vec<&str> = themes.iter().map(|of| of.as_deref().unwrap_or("-")).collect();
        assert_eq!(shown, ["agent", "agent::spec", "agent::spec", "agent", "-"]);
    }

    #[test]
    fn the_name_of_the_module_is_no_theme() {
        let names = ["ApplicationCommand", "ApplicationCommandOption", "ApplicationRole", "Zebra"];
        let themes = of(&names, "applications", 10, 20);
        assert_eq!(themes[0].as_deref(), Some("command"));
        assert_eq!(themes[2], None);
    }

    #[test]
    fn names_of_the_same_words_end() {
        let names = vec!["Same"; 4];
        assert_eq!(of(&names, "shared", 10, 20).len(), 4);
        assert_eq!(of(&["Long"], "shared", 1_000, 20), [None]);
    }

    #[test]
    fn an_addition_moves_no_other_type() {
        let names = ["Agent", "AgentSpec", "AgentStatus", "Mouse", "Zebra"];
        let before = of(&names, "shared", 10, 30);
        let more = [names.as_slice(), &["AgentNew"]].concat();
        assert_eq!(of(&more, "shared", 10, 30)[..5], before);
    }
}
