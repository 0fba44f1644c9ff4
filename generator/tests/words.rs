//! Words, identifiers and singulars of many texts: one row a text.

use generator::naming::nouns::singular_name;
use generator::naming::words::{camel, snake, words};

const TABLE: &str = include_str!("names/words.txt");

#[test]
fn words_and_singulars_are_as_the_table_says() {
    let rows = TABLE.lines().filter(|line| !line.starts_with('#'));
    let mut wrong = Vec::new();
    let mut count = 0;
    for row in rows {
        count += 1;
        let mut columns = row.split_whitespace();
        let [text, expected @ ..]: [&str; 4] =
            std::array::from_fn(|_| columns.next().unwrap_or_else(|| panic!("{row}")));
        let all = words(text);
        let name = snake(&all);
        let one = singular_name(&name).unwrap_or_else(|| name.clone());
        let found = [name, camel(&all), one];
        if found != expected {
            wrong.push(format!("{text}: {found:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 200, "only {count} rows");
}
