//! A required argument that the document renames or moves keeps its position, so that code which
//! compiles sends each value where it went before.

use std::fmt::Write;
use std::path::PathBuf;
use std::time::Duration;

use generator::diagnostics::Diagnostics;
use generator::load::{Limits, Web};
use generator::lock::Lock;
use generator::pipeline::{self, Input, Outcome};
use generator::surface::{self, ApiDiff};

/// `path` and its arguments: `query:from`, `body:amount integer`; a `?` behind one makes it
/// optional.
type Operation<'a> = (&'a str, &'a [&'a str]);

/// What became of an SDK when its document changed.
struct Change {
    new: Outcome,
    codes: Vec<&'static str>,
    api_diff: ApiDiff,
}

impl Change {
    /// The wire names of the method's arguments, in order.
    fn of_method(&self) -> Vec<&str> {
        let operation = self.new.lock.operations.values().next().unwrap();
        operation.arguments.iter().map(String::as_str).collect()
    }

    /// The wire names of the arguments of a type's `new`, in order.
    fn of_new(&self, name: &str) -> Vec<&str> {
        let ty = self.new.lock.types.values().find(|ty| ty.name == name).unwrap();
        ty.arguments.iter().map(String::as_str).collect()
    }
}

/// The difference between an SDK of one document and the SDK of another that is made with the lock
/// of the first.
fn change(name: &str, old: &str, new: &str) -> Change {
    let (old, _) = sdk(name, old, &Lock::new());
    let text = new;
    let (new, codes) = sdk(name, text, &old.lock);
    let (again, quiet) = sdk(name, text, &new.lock);
    assert_eq!(
        (&again.lock, quiet),
        (&new.lock, Vec::new()),
        "{name}: a second run changes nothing"
    );
    let api_diff = surface::compare(&old.files, &new.files).unwrap();
    Change { new, codes, api_diff }
}

/// Also the codes of what the generator reported.
fn sdk(name: &str, document: &str, lock: &Lock) -> (Outcome, Vec<&'static str>) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("arguments-{name}.yaml"));
    std::fs::write(&path, document).unwrap();
    let limits = Limits::default();
    let mut diagnostics = Diagnostics::new(true);
    let input = Input {
        document: &path,
        config: None,
        lock,
        name: Some("bank"),
        limits: &limits,
        web: Web::NONE,
        clock: &|| Duration::ZERO,
    };
    let outcome = pipeline::generate(input, false, &mut diagnostics);
    assert!(!outcome.files.is_empty(), "{name}: {:?}", diagnostics.all());
    let codes = diagnostics.all().iter().map(|diagnostic| diagnostic.code.0).collect();
    (outcome, codes)
}

/// A document with one operation.
fn operation((path, arguments): Operation<'_>) -> String {
    let (mut parameters, mut properties, mut required) =
        (String::new(), String::new(), String::new());
    for argument in arguments {
        let (argument, ty) = argument.split_once(' ').unwrap_or((argument, "string"));
        let (argument, is_required) =
            argument.strip_suffix('?').map_or((argument, true), |argument| (argument, false));
        let (location, name) = argument.split_once(':').unwrap();
        if location == "body" {
            let _ = write!(properties, "{name}: {{type: {ty}}}, ");
            required.push_str(&if is_required { format!("{name}, ") } else { String::new() });
        } else {
            let _ = write!(
                parameters,
                "{{name: {name}, in: {location}, required: {is_required}, schema: {{type: {ty}}}}}, "
            );
        }
    }
    let schema = format!("{{type: object, required: [{required}], properties: {{{properties}}}}}");
    let body = match properties.is_empty() {
        true => String::new(),
        false => format!(
            "requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}},"
        ),
    };
    format!(
        "openapi: 3.1.0\ninfo: {{title: Bank, version: '1'}}\nservers: [{{url: 'https://acme.test'}}]\npaths:\n  {path}:\n    \
         post: {{operationId: transfers_create, parameters: [{parameters}], {body} responses: {{'204': {{description: ok}}}}}}\n"
    )
}

/// A document with one type that is sent in a list.
fn object(name: &str, properties: &[&str]) -> String {
    let required: Vec<&str> =
        properties.iter().filter(|name| !name.ends_with('?')).copied().collect();
    let properties: Vec<String> = properties
        .iter()
        .map(|name| format!("{}: {{type: string}}", name.trim_end_matches('?')))
        .collect();
    let schema = format!("{{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}");
    format!(
        "openapi: 3.1.0\ninfo: {{title: Bank, version: '1'}}\nservers: [{{url: 'https://acme.test'}}]\npaths:\n  /transfers:\n    \
         post: {{requestBody: {{required: true, content: {{application/json: {{schema: {schema}}}}}}}, \
         responses: {{'204': {{description: ok}}}}}}\ncomponents:\n  schemas:\n    \
         {name}: {{type: object, required: [{}], properties: {{{}}}}}\n",
        required.join(", "),
        properties.join(", ")
    )
}

#[test]
fn an_argument_of_a_method_keeps_its_position() {
    let at = "/transfers";
    let cases: &[(&str, Operation<'_>, Operation<'_>, &[&str])] = &[
        (
            "case",
            (at, &["query:from", "query:to"]),
            (at, &["query:to", "query:From"]),
            &["query:From", "query:to"],
        ),
        (
            "header",
            (at, &["query:from", "query:to"]),
            (at, &["query:to", "header:from"]),
            &["header:from", "query:to"],
        ),
        (
            "path",
            ("/accounts/{from}/transfers", &["path:from", "query:to"]),
            ("/accounts/{account}/transfers", &["path:account", "query:to"]),
            &["path:account", "query:to"],
        ),
        (
            "property",
            (at, &["body:street", "body:city"]),
            (at, &["body:city", "body:line1"]),
            &["body:line1", "body:city"],
        ),
        (
            "to-query",
            (at, &["body:from", "body:to"]),
            (at, &["body:to", "query:from"]),
            &["query:from", "body:to"],
        ),
        (
            "to-body",
            (at, &["query:from", "query:to"]),
            (at, &["query:to", "body:from"]),
            &["body:from", "query:to"],
        ),
        // Both Rust names are what they were, in another order.
        (
            "all",
            (at, &["query:from", "query:to"]),
            (at, &["header:To", "header:From"]),
            &["header:From", "header:To"],
        ),
        // One by its Rust name, which leaves one.
        (
            "mixed",
            (at, &["query:from", "query:to"]),
            (at, &["query:To", "query:source"]),
            &["query:source", "query:To"],
        ),
        // The path has another order, and users do not.
        (
            "crossed",
            ("/transfers/{from}/{to}", &["path:from", "path:to"]),
            ("/transfers/{to}/{from}", &["path:to", "path:from"]),
            &["path:from", "path:to"],
        ),
    ];
    for (name, old, new, expected) in cases {
        let change = change(name, &operation(*old), &operation(*new));
        assert_eq!(change.of_method(), *expected, "{name}");
        assert_eq!((&change.api_diff.breaks, &change.codes), (&Vec::new(), &Vec::new()), "{name}");
    }
}

/// An operation is found again by its method's name, when its path is another.
#[test]
fn an_operation_at_another_path_keeps_its_order() {
    let old = operation(("/v1/transfers", &["query:b", "query:a"]));
    let change = change("version", &old, &operation(("/v2/transfers", &["query:a", "query:b"])));
    assert_eq!(change.of_method(), ["query:b", "query:a"]);
    assert_eq!((change.api_diff.breaks, change.codes), (vec![], vec![]));
}

/// A body that has no name of its own is known by the path that it stands under.
#[test]
fn a_renamed_path_parameter_leaves_the_types_below_it() {
    let document = |parameter: &str, names: [&str; 2]| {
        let [a, b] = names;
        format!(
            "openapi: 3.1.0\ninfo: {{title: Bank, version: '1'}}\nservers: [{{url: 'https://acme.test'}}]\npaths:\n  /accounts/{{{parameter}}}/rows:\n    \
             put: {{parameters: [{{name: {parameter}, in: path, required: true, schema: {{type: string}}}}], \
             requestBody: {{required: true, content: {{application/json: {{schema: {{type: array, \
             items: {{type: object, required: [from, to], properties: {{{a}: {{type: string}}, {b}: {{type: string}}}}}}}}}}}}}}, \
             responses: {{'204': {{description: ok}}}}}}\n"
        )
    };
    let change =
        change("inline", &document("id", ["to", "from"]), &document("account", ["from", "to"]));
    let names: Vec<&str> = change.new.lock.types.values().map(|ty| ty.name.as_str()).collect();
    assert_eq!(change.of_new(names[0]), ["to", "from"]);
    assert_eq!((change.api_diff.breaks, change.codes), (vec![], vec![]));
}

#[test]
fn an_argument_of_new_keeps_its_position() {
    type Case =
        (&'static str, &'static [&'static str], &'static [&'static str], &'static [&'static str]);
    let cases: &[Case] = &[
        ("new-case", &["from", "to"], &["to", "From"], &["From", "to"]),
        ("new-one", &["street", "city"], &["city", "line1"], &["line1", "city"]),
        ("new-all", &["from", "to"], &["To", "From"], &["From", "To"]),
        ("new-mixed", &["from", "to"], &["To", "source"], &["source", "To"]),
    ];
    for (name, old, new, expected) in cases {
        let change = change(name, &object("Transfer", old), &object("Transfer", new));
        assert_eq!(change.of_new("Transfer"), *expected, "{name}");
        assert_eq!(change.codes, [""; 0], "{name}");
        // Users name the fields as well.
        let renamed =
            old.iter().zip(*expected).filter(|(old, new)| !old.eq_ignore_ascii_case(new)).count();
        assert_eq!(change.api_diff.breaks.len(), renamed, "{name}: {}", change.api_diff.show(9));
    }
    let change =
        change("component", &object("transfer", &["b", "a"]), &object("Transfer", &["a", "b"]));
    assert_eq!(change.of_new("Transfer"), ["b", "a"]);
    assert_eq!((change.api_diff.breaks, change.codes), (vec![], vec![]));
}

/// The two that stayed say which of the new ones is which. To users it is a break all the same: the
/// values have one type.
#[test]
fn an_argument_between_others_keeps_its_position() {
    let (old, new) = (
        ["query:a", "query:b", "query:c", "query:d"],
        ["query:one", "query:b", "query:two", "query:d"],
    );
    let method =
        change("between", &operation(("/transfers", &old)), &operation(("/transfers", &new)));
    assert_eq!((method.of_method(), &*method.codes), (new.to_vec(), &[][..]));
    assert_eq!(method.api_diff.breaks.len(), 1, "{}", method.api_diff.show(9));
    let ty = change(
        "new-between",
        &object("Transfer", &["a", "b", "c", "d"]),
        &object("Transfer", &["one", "b", "two", "d"]),
    );
    assert_eq!((ty.of_new("Transfer"), &*ty.codes), (vec!["one", "b", "two", "d"], &[][..]));
}

/// Nobody can tell which is which: the generator says so, and the release is a major one.
#[test]
fn several_new_names_are_reported() {
    let at = "/transfers";
    let old = operation((at, &["query:from", "query:to"]));
    let both = change("both", &old, &operation((at, &["query:source", "query:target"])));
    assert_eq!(
        (&*both.codes, both.of_method()),
        (&["arguments-unclear"][..], vec!["query:source", "query:target"])
    );
    assert_eq!(both.api_diff.breaks.len(), 1, "{}", both.api_diff.show(9));
    // What is optional now was not renamed.
    let swapped =
        change("optional", &old, &operation((at, &["query:from?", "query:to", "query:reason"])));
    assert_eq!(
        (&*swapped.codes, swapped.of_method()),
        (&["arguments-unclear"][..], vec!["query:to", "query:reason"])
    );
    assert_eq!(swapped.api_diff.breaks.len(), 1, "{}", swapped.api_diff.show(9));

    let fields = change(
        "fields",
        &object("Transfer", &["from", "to"]),
        &object("Transfer", &["source", "target"]),
    );
    assert_eq!(
        (&*fields.codes, fields.of_new("Transfer")),
        (&["arguments-unclear"][..], vec!["source", "target"])
    );
}

/// Setters and fields have no order, but names: the one that came first has the short one.
#[test]
fn a_name_stays_with_what_had_it() {
    let at = "/transfers";
    let setters = |outcome: &Outcome| {
        let operation = outcome.lock.operations.values().next().unwrap();
        operation.setters.clone()
    };
    let moved = change(
        "setters",
        &operation((at, &["query:id?", "body:id?"])),
        &operation((at, &["header:Id?", "body:id?"])),
    );
    assert_eq!(setters(&moved.new), ["header:Id", "body:id"]);
    assert_eq!(moved.api_diff.breaks, [""; 0]);
    let fields =
        change("names", &object("Transfer", &["id?", "Id?"]), &object("Transfer", &["ID?", "Id?"]));
    assert_eq!(fields.new.lock.types.values().next().unwrap().fields, ["ID", "Id"]);
    assert_eq!(fields.api_diff.breaks, [""; 0]);
}

/// A struct of arguments is safe by its fields' names.
#[test]
fn a_renamed_field_of_required_arguments_breaks() {
    let names = |first| [first, "query:b", "query:c", "query:d", "query:e"];
    let old = operation(("/transfers", &names("query:a")));
    let change = change("required", &old, &operation(("/transfers", &names("query:z"))));
    assert_eq!(change.of_method(), names("query:z"));
    assert_eq!(change.api_diff.breaks.len(), 1, "{}", change.api_diff.show(9));
}
