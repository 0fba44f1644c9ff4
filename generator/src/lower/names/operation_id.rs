//! Operation ids: their words, and what they say about the path of their operation.

use super::super::resources::{Route, Step};
use crate::ir::HttpMethod;
use crate::naming::cases::words;
use crate::naming::nouns::singular;
use crate::naming::verbs::{
    is_last_verb, is_noun_too, is_surely_verb_at_end, is_verb, verb_in_front,
};

/// An operation id, with the operation that has it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OperationId<'d> {
    pub id: &'d str,
    pub path: &'d str,
    pub http_method: HttpMethod,
}

impl<'d> OperationId<'d> {
    /// The words of the last part of an operation id: `AgentService_ListAgents`, `repos/list-tags`,
    /// `drive.files.list`.
    pub fn words(self) -> Vec<String> {
        let id = self.without_route();
        let id = [".yml", ".yaml", ".json"]
            .iter()
            .find_map(|ending| id.strip_suffix(ending))
            .unwrap_or(id);
        let last = id.split(['/', '.', '#', ':']).rfind(|part| !part.is_empty()).unwrap_or(id);
        let pieces: Vec<&str> = last.split('_').filter(|piece| !piece.is_empty()).collect();
        match pieces.as_slice() {
            [.., own] if pieces.len() > 1 && pieces.iter().all(|piece| is_name(piece)) => {
                words(own)
            }
            [class, own @ ..] if is_class(class) && !own.is_empty() => words(&own.join("_")),
            [_, own @ ..] if has_group(&pieces) => words(&own.join("_")),
            _ => unsquashed(words(last)),
        }
    }

    /// The group that an operation id begins with: `functions` of `functions_create_trigger`.
    pub fn group(self) -> Option<&'d str> {
        let id = self.without_route();
        let pieces: Vec<&str> = id.split('_').filter(|piece| !piece.is_empty()).collect();
        pieces.first().copied().filter(|_| !id.contains(['/', '.', '#', ':']) && has_group(&pieces))
    }

    /// Whether the id says that something comes into being.
    pub fn creates(self) -> bool {
        self.words()
            .first()
            .is_some_and(|word| matches!(word.as_str(), "create" | "new" | "insert" | "add"))
    }

    /// Whether the id is the verb at the end of its path, with nouns that the path has:
    /// `ContainerAttach` on `/containers/{id}/attach`, `query_points` on `/points/query`.
    pub fn names_verb_of(self, route: &Route) -> bool {
        let Some(Step::Word(last)) = route.steps.last() else { return false };
        let (mut all, verb) = (self.words(), words(last));
        // `ImageGetAll` on `/images/get`
        all.pop_if(|word| word == "all");
        let rest = all.strip_prefix(verb.as_slice()).or_else(|| all.strip_suffix(verb.as_slice()));
        let nouns: Vec<String> =
            route.words().rev().skip(1).flat_map(words).map(|word| singular(&word)).collect();
        !nouns.is_empty()
            && verb.first().is_some_and(|word| is_last_verb(word))
            && rest.is_some_and(|rest| rest.iter().all(|word| nouns.contains(&singular(word))))
    }

    /// Whether the id's verb is a word of the path, in whatever form: `star`, `suspended`.
    pub fn has_verb(self, word: &str) -> bool {
        let all = self.words();
        let Some(first) = all.first() else { return false };
        let of_word = words(word);
        let [word] = of_word.as_slice() else { return false };
        let is_known = is_verb(first);
        (word == first && (is_known || self.http_method != HttpMethod::Get))
            || (is_known && [format!("{first}d"), format!("{first}ed")].contains(word))
    }

    /// The noun that the id has in front of the word that is its path: `System` of `SystemAuth` on
    /// `/auth`.
    pub fn noun_before(self, route: &Route) -> Option<String> {
        let [Step::Word(word)] = route.steps.as_slice() else { return None };
        let all = self.words();
        // `SystemPingHead` on `HEAD /_ping`
        let http_method = self.http_method.as_str().to_ascii_lowercase();
        let all = all.strip_suffix(&[http_method]).unwrap_or(&all);
        let rest = all.strip_suffix(words(word).as_slice())?;
        (!rest.is_empty() && rest.first().is_some_and(|noun| !is_last_verb(noun)))
            .then(|| rest.join("_"))
    }

    /// Whether the id begins with all words of its path: `search_for_issues` on `/search`.
    pub fn repeats(self, route: &Route) -> bool {
        let of_path: Vec<String> = route.words().flat_map(words).collect();
        self.words().starts_with(&of_path)
    }

    /// Some frameworks write function, path and HTTP method into one id:
    /// `read_item_items__item_id__get`.
    fn without_route(self) -> &'d str {
        let plain: String =
            self.path.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
        let ending = format!("{plain}_{}", self.http_method.as_str().to_ascii_lowercase());
        self.id.strip_suffix(ending.as_str()).filter(|rest| !rest.is_empty()).unwrap_or(self.id)
    }
}

/// Whether a path of one word says what it does: `/sendMessage`, `/search`.
pub(crate) fn is_rpc_word(id: Option<OperationId<'_>>, route: &Route) -> bool {
    let [Step::Word(word)] = route.steps.as_slice() else { return false };
    let of_path = words(word);
    let of_id = id.map(OperationId::words).unwrap_or_default();
    // `multi_search_with_post` on `/multi-search`
    let ends_in_verb = of_path.last().is_some_and(|last| is_last_verb(last));
    let starts_so = || id.is_some_and(|id| words(id.id).starts_with(&of_path));
    if of_path.len() > 1 && ends_in_verb && starts_so() {
        return true;
    }
    let Some(first) = of_path.first().filter(|first| is_last_verb(first)) else { return false };
    let is_id = of_id == of_path || of_id.first() == Some(first) && of_path.len() == 1;
    is_id || !is_noun_too(first) || of_path == ["search"]
}

/// `put_files_id_versions_id`: HTTP method and path once more, which says nothing.
pub(crate) fn is_route(all: &[String], route: &Route) -> bool {
    let Some((verb, rest)) = all.split_first() else { return true };
    let of_path: Vec<String> = route.words().chain(route.parameters()).flat_map(words).collect();
    matches!(verb.as_str(), "get" | "post" | "put" | "patch" | "delete" | "options" | "head")
        && rest.len() >= route.words().count()
        && route.words().flat_map(words).all(|word| rest.contains(&word))
        && rest.iter().all(|word| word == "id" || of_path.contains(word))
}

/// `ListAgents`
fn is_name(piece: &str) -> bool {
    piece.starts_with(|c: char| c.is_uppercase()) && piece.contains(|c: char| c.is_lowercase())
}

/// `AgentService`
fn is_class(piece: &str) -> bool {
    const ENDINGS: [&str; 5] = ["Service", "Controller", "Api", "Resource", "Handler"];
    is_name(piece) && ENDINGS.iter().any(|ending| piece.ends_with(ending))
}

/// Whether the first piece of an id is a group: `functions_create_trigger`.
fn has_group(pieces: &[&str]) -> bool {
    let [group, own, rest @ ..] = pieces else { return false };
    // `system_update_list` has its verb at the end.
    let ends_in_verb = rest.last().is_some_and(|last| is_surely_verb_at_end(last));
    starts_with_verb(own)
        && !starts_with_verb(group)
        && (rest.is_empty() || words(own).len() == 1)
        && !ends_in_verb
}

fn starts_with_verb(text: &str) -> bool {
    words(text).first().is_some_and(|word| is_verb(word))
}

/// A word this long is several words without gaps.
const SEVERAL_WORDS: usize = 20;

/// `getprojectspendlimit`: nothing separates its words, so that only the verb is known.
fn unsquashed(all: Vec<String>) -> Vec<String> {
    let Some(first) = all.first() else { return all };
    let has_long = all.iter().any(|word| word.len() > SEVERAL_WORDS);
    let verb = verb_in_front(first, if has_long { 0 } else { 8 });
    match verb {
        Some(verb) if has_long || all.len() == 1 => vec![verb.to_owned()],
        _ => all,
    }
}
