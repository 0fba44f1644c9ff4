//! Names for the variants of a union that are lists: by their items, `strings` and `integers`.

use std::collections::HashSet;

use super::Lowering;
use super::json_types::JsonTypes;
use super::union::VariantSchema;
use crate::load;
use crate::oas::Schema;

impl<'d> Lowering<'d, '_> {
    /// The name of each variant that is one of several inline lists; `None` for all others, and
    /// where the items do not tell the lists apart. A union in the lock keeps its names.
    pub(crate) fn list_names(&self, variants: &[VariantSchema<'d>]) -> Vec<Option<String>> {
        let is_list = |variant: &&VariantSchema<'d>| {
            variant.kinds == JsonTypes::ARRAY && variant.component.is_none()
        };
        let lists: Vec<&VariantSchema<'d>> = variants.iter().filter(is_list).collect();
        let names: Vec<String> =
            lists.iter().filter_map(|variant| name_by_items(variant.schema)).collect();
        let distinct: HashSet<&String> = names.iter().collect();
        let had_other_names = lists.first().is_some_and(|list| self.is_in_older_union(list.schema));
        if lists.len() < 2 || had_other_names || distinct.len() < lists.len() {
            return vec![None; variants.len()];
        }
        let mut names = names.into_iter();
        variants.iter().map(|variant| is_list(&variant).then(|| names.next()).flatten()).collect()
    }

    /// Whether the lock has the union that an inline variant stands in, with variants called `List`:
    /// `/components/schemas/Input` of `/components/schemas/Input/oneOf/1`.
    fn is_in_older_union(&self, variant: Schema<'d>) -> bool {
        let pointer = self.location(variant);
        let union = pointer.rsplitn(3, '/').nth(2).and_then(|union| self.lock.types.get(union));
        union.is_some_and(|union| union.variants.contains_key("list"))
    }
}

fn name_by_items(list: Schema<'_>) -> Option<String> {
    let item = list.items()?;
    if let Some(reference) = item.reference() {
        let component = reference.rsplit('/').next().filter(|name| !name.is_empty())?;
        return Some(plural(&load::unescape(component)));
    }
    Some(plural(item.types().find(|name| *name != "null")?))
}

/// `Agent` → `Agents`, `category` → `categories`.
fn plural(word: &str) -> String {
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
        _ if word.ends_with('s') => word.to_owned(),
        _ => format!("{word}s"),
    }
}
