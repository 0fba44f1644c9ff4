//! `custom_casings`: words that the config spells in a way of its own, such as `LumaAI`, which is
//! one word.

use super::yaml;
use crate::load::Node;
use crate::naming::cases::snake;

/// The words of a config in snake_case.
#[derive(Debug, Clone, Default)]
pub(super) struct Casings(Vec<Casing>);

#[derive(Debug, Clone)]
struct Casing {
    /// In lower case, without separators.
    letters: String,
    /// As names have it: `lumaai`.
    snake: String,
}

impl Casings {
    pub fn of(root: &Node) -> Self {
        let casing = |(word, node): (&str, &Node)| {
            let letters = letters(word);
            let forms = [Some(node), yaml::member(node, "singular")];
            let said =
                forms.into_iter().flatten().find_map(|form| yaml::member_text(form, "snake"));
            // An initialism is one word.
            let is_one = yaml::member(node, "initialism").and_then(yaml::flag) == Some(true);
            let snake = said.or_else(|| is_one.then(|| letters.clone()))?;
            let is_snake =
                |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '_';
            (!letters.is_empty() && snake.chars().all(is_snake))
                .then_some(Casing { letters, snake })
        };
        Self(yaml::members(yaml::member(root, "custom_casings")).filter_map(casing).collect())
    }

    /// A name in snake_case.
    pub fn snake(&self, name: &str) -> String {
        let plain = snake(name);
        if self.0.is_empty() {
            return plain;
        }
        let words: Vec<&str> = plain.split('_').collect();
        let mut result: Vec<&str> = Vec::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            match self.longest(words.get(at..).unwrap_or_default()) {
                Some((length, casing)) => {
                    result.push(&casing.snake);
                    at += length;
                }
                None => {
                    result.push(word);
                    at += 1;
                }
            }
        }
        result.join("_")
    }

    /// The casing of as many of the first words as possible, with their number.
    fn longest(&self, words: &[&str]) -> Option<(usize, &Casing)> {
        (1..=words.len()).rev().find_map(|length| {
            let letters = words.get(..length)?.concat();
            Some((length, self.0.iter().find(|casing| casing.letters == letters)?))
        })
    }
}

fn letters(word: &str) -> String {
    word.chars().filter(|char| char.is_alphanumeric()).collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_config_stay_one_word() {
        let casing = |letters: &str, snake: &str| Casing {
            letters: letters.to_owned(),
            snake: snake.to_owned(),
        };
        let casings = Casings(vec![casing("lumaai", "lumaai"), casing("ipv6", "ip_v6")]);
        assert_eq!(casings.snake("LumaAI"), "lumaai");
        assert_eq!(casings.snake("getLumaAiImage"), "get_lumaai_image");
        assert_eq!(casings.snake("ipv6Address"), "ip_v6_address");
        assert_eq!(casings.snake("other"), "other");
    }
}
