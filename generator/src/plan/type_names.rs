//! The Rust name of each type. Whoever was there first keeps it: the config, the lock, components,
//! then what we named.

use super::structs::MAX_POSITIONAL;
use crate::diagnostics::{Code, Diagnostics, SourceLocation};
use crate::ir::{Api, Name, TypeDef};
use crate::lock::Lock;
use crate::naming::idents::type_name_of;
use crate::naming::idents::{NameScope, type_name};
use crate::naming::letters::is_ident;
use crate::naming::words::words;

/// Two types that are to have one name, by the config.
pub const NAME_CLASH: Code = Code("name-clash");

/// The names of a type: as received (or both ways), and as sent where that is another type.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    pub name: String,
    pub input: Option<String>,
}

/// What has to be known of a type to name it.
#[derive(Debug, Clone, Copy)]
pub struct Want {
    pub emitted: bool,
    pub split: bool,
}

/// Names for all types; those that are not emitted have none. `taken` has all of them afterwards.
pub fn type_names(
    api: &Api,
    wants: &[Want],
    lock: &Lock,
    taken: &mut NameScope,
    diagnostics: &mut Diagnostics,
) -> Vec<Names> {
    let mut naming = Naming { names: vec![Names::default(); api.types.len()], taken };
    let wanted =
        |index: usize| wants.get(index).copied().unwrap_or(Want { emitted: false, split: false });
    let emitted = || api.types.iter().enumerate().filter(|(index, _)| wanted(*index).emitted);

    for (index, definition) in emitted() {
        if let Name::Config(name) = &definition.name {
            naming.configured(index, name, definition, diagnostics);
        }
    }
    for (_, definition) in emitted() {
        naming.report_config_clash(definition, lock, diagnostics);
    }
    let mut required = Vec::new();
    for (index, definition) in emitted() {
        if let Some(locked) =
            lock.types.get(&definition.pointer.0).filter(|locked| locked.fits(&definition.shape))
        {
            naming.locked(
                index,
                &locked.name,
                locked.input.as_deref().filter(|_| wanted(index).split),
            );
            if locked.arguments.len() >= MAX_POSITIONAL {
                let names = [Some(&locked.name), locked.input.as_ref()];
                names
                    .into_iter()
                    .flatten()
                    .for_each(|name| required.push(format!("{name}Required")));
            }
        }
    }
    required.into_iter().for_each(|name| naming.taken.keep(name));
    // One that is called what we would call it comes before those that only look like it.
    for exact in [true, false] {
        for (index, definition) in emitted() {
            if let Name::Component(name) = &definition.name
                && let wanted = type_name(name, "Type")
                && (wanted == *name) == exact
            {
                naming.give(index, &[wanted]);
            }
        }
    }
    for (index, _) in emitted().filter(|(index, _)| wanted(*index).split) {
        naming.give_input(index);
    }
    for (index, definition) in emitted() {
        if let Name::Suggested(candidates) = &definition.name {
            naming.give(index, &suggested(candidates));
        }
    }
    // Types without a name of their own can be split as well.
    for (index, _) in emitted().filter(|(index, _)| wanted(*index).split) {
        naming.give_input(index);
    }
    naming.names
}

fn suggested(candidates: &[String]) -> Vec<String> {
    let names: Vec<String> = candidates
        .iter()
        .filter(|name| !words(name).is_empty())
        .map(|name| type_name(name, "Type"))
        .collect();
    if names.is_empty() { vec!["Type".to_owned()] } else { names }
}

struct Naming<'a> {
    names: Vec<Names>,
    taken: &'a mut NameScope,
}

impl Naming<'_> {
    fn configured(
        &mut self,
        index: usize,
        name: &str,
        definition: &TypeDef,
        diagnostics: &mut Diagnostics,
    ) {
        let name = type_name_of(&words(name), "Type");
        if self.taken.has(&name) {
            let location = SourceLocation::Node(definition.origin);
            diagnostics.error(
                NAME_CLASH,
                location,
                format!("two schemas are to be called `{name}`"),
                "give one of them another `name` in the config",
            );
        }
        self.give(index, &[name]);
    }

    /// The config gives another schema the name that this one has, so that users would get the
    /// other one.
    fn report_config_clash(
        &self,
        definition: &TypeDef,
        lock: &Lock,
        diagnostics: &mut Diagnostics,
    ) {
        let Name::Component(name) = &definition.name else { return };
        let name = match lock.types.get(&definition.pointer.0) {
            Some(locked) => locked.name.clone(),
            None => type_name(name, "Type"),
        };
        if self.names.iter().any(|names| names.name == name) {
            diagnostics.error(
                NAME_CLASH,
                SourceLocation::Node(definition.origin),
                format!("this schema is called `{name}`, and so is another one by the config"),
                "give one of them another `name` under `[schemas.<name>]` in the config",
            );
        }
    }

    fn locked(&mut self, index: usize, name: &str, input: Option<&str>) {
        let Some(names) = self.names.get_mut(index) else { return };
        if names.name.is_empty() && is_name(name) && self.taken.reserve(name) {
            name.clone_into(&mut names.name);
        }
        if let Some(input) = input.filter(|input| is_name(input))
            && self.taken.reserve(input)
        {
            names.input = Some(input.to_owned());
        }
    }

    fn give(&mut self, index: usize, candidates: &[String]) {
        let Some(names) = self.names.get_mut(index).filter(|names| names.name.is_empty()) else {
            return;
        };
        names.name = self.taken.first_free(candidates.iter().map(String::as_str));
    }

    fn give_input(&mut self, index: usize) {
        let Some(names) = self
            .names
            .get_mut(index)
            .filter(|names| !names.name.is_empty() && names.input.is_none())
        else {
            return;
        };
        let candidates = [format!("{}Input", names.name), format!("{}Request", names.name)];
        names.input = Some(self.taken.first_free(candidates.iter().map(String::as_str)));
    }
}

/// The lock is a file that people may edit.
fn is_name(name: &str) -> bool {
    is_ident(name) && name != "Self"
}
