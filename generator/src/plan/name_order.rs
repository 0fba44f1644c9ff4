//! The order in which setters and fields get their names: as they came to be, whatever their order
//! in the document is now.

use crate::lock::renamed::ENTRY;
use crate::plan::structs::in_lock;

/// Something that wants a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameRequest {
    /// Position in the caller's list.
    pub index: usize,
    /// It is the setter that adds one entry to a map.
    pub is_entry: bool,
}

/// What is in the lock, in that order; then what is new: names in the order given, then the entries
/// of maps.
pub fn name_order<'n>(
    names: impl Iterator<Item = &'n str> + Clone,
    locked: &[String],
) -> Vec<NameRequest> {
    let of = |is_entry| {
        names
            .clone()
            .enumerate()
            .map(move |(index, name)| (locked_as(name, is_entry), NameRequest { index, is_entry }))
    };
    let mut all: Vec<(usize, NameRequest)> = of(false)
        .chain(of(true))
        .map(|(name, request)| (in_lock(locked, &name), request))
        .collect();
    all.sort_by_key(|(location, _)| *location);
    all.into_iter().map(|(_, request)| request).collect()
}

/// How the lock tells a map from the setter of its entries.
pub fn locked_as(name: &str, is_entry: bool) -> String {
    if is_entry { format!("{name}{ENTRY}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_there_comes_first() {
        let order = |locked: &[&str]| {
            let locked: Vec<String> = locked.iter().map(|name| (*name).to_owned()).collect();
            let name_order = name_order(["label", "labels"].into_iter(), &locked);
            name_order
                .iter()
                .map(|request| {
                    format!("{}{}", request.index, if request.is_entry { "+" } else { "" })
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(order(&[]), ["0", "1", "0+", "1+"]);
        assert_eq!(order(&["labels", "labels{}"]), ["1", "1+", "0", "0+"]);
        assert_eq!(order(&["labels"]), ["1", "0", "0+", "1+"]);
    }
}
