//! Makes values of a JSON Schema: an own reading, which shares nothing with the generator's. It may
//! make a value that is not valid after all (`not`, patterns, two schemas that do not fit
//! together); the caller checks each.

use serde_json::{Map, Number, Value, json};

/// Containers within each other, before optional members are left out; and before nothing is made
/// at all.
const FULL: usize = 4;
const DEEPEST: usize = 9;

pub struct Maker<'a> {
    root: &'a Value,
    random: fastrand::Rng,
    depth: usize,
}

/// What schemas that all hold say together, with a variant chosen of each `oneOf` and `anyOf`.
#[derive(Default)]
struct Said<'a> {
    types: Option<Vec<&'a str>>,
    values: Option<Vec<&'a Value>>,
    properties: Vec<(&'a str, Vec<&'a Value>)>,
    required: Vec<&'a str>,
    /// `additionalProperties`, or of `patternProperties` with a key that may match.
    others: Vec<(String, &'a Value)>,
    is_closed: bool,
    items: Vec<&'a Value>,
    locations: &'a [Value],
    /// All other keywords, the last one of each.
    keywords: Vec<(&'a str, &'a Value)>,
    is_never: bool,
}

impl<'a> Said<'a> {
    fn get(&self, key: &str) -> Option<&'a Value> {
        self.keywords.iter().rev().find(|(known, _)| *known == key).map(|(_, value)| *value)
    }
    fn number(&self, key: &str) -> Option<f64> {
        self.get(key)?.as_f64()
    }
    fn size(&self, key: &str) -> Option<usize> {
        self.get(key)?.as_u64().and_then(|size| size.try_into().ok())
    }
}

impl<'a> Maker<'a> {
    /// `seed`: the same text gives the same values.
    pub fn new(root: &'a Value, seed: &str) -> Self {
        let seed = seed
            .bytes()
            .fold(7_u64, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        Self { root, random: fastrand::Rng::with_seed(seed), depth: 0 }
    }

    /// `None`: none was found.
    pub fn make(&mut self, schema: &'a Value) -> Option<Value> {
        self.make_all(&[schema])
    }

    /// A value that all these schemas allow.
    fn make_all(&mut self, schemas: &[&'a Value]) -> Option<Value> {
        if self.depth > DEEPEST {
            return None;
        }
        let mut said = Said::default();
        for schema in schemas {
            self.read(schema, &mut said, 0);
        }
        if said.is_never {
            return None;
        }
        if let Some(values) = &said.values {
            return self.random.choice(values).map(|value| (*value).clone());
        }
        self.depth += 1;
        let is_whole = said
            .get("format")
            .and_then(Value::as_str)
            .is_some_and(|format| format.starts_with("int"));
        let value = match self.kind(&said) {
            "number" if is_whole => Some(self.integer(&said).into()),
            "null" => Some(Value::Null),
            "boolean" => Some(self.random.bool().into()),
            "string" => Some(self.string(&said).into()),
            "integer" => Some(self.integer(&said).into()),
            "number" => self.number(&said),
            "array" => self.array(&said),
            "object" => self.object(&said),
            _ => Some(self.any()),
        };
        self.depth -= 1;
        value
    }

    fn read(&mut self, schema: &'a Value, said: &mut Said<'a>, depth: usize) {
        let Value::Object(object) = schema else {
            said.is_never |= schema == &Value::Bool(false);
            return;
        };
        if depth > 16 {
            said.is_never = true;
            return;
        }
        for (key, value) in object {
            match (key.as_str(), value) {
                ("$ref", Value::String(reference)) => match self.target(reference) {
                    Some(target) => self.read(target, said, depth + 1),
                    None => said.is_never = true,
                },
                ("allOf", Value::Array(parts)) => {
                    parts.iter().for_each(|part| self.read(part, said, depth + 1))
                }
                ("oneOf" | "anyOf", Value::Array(variants)) => {
                    if let Some(variant) = self.random.choice(variants) {
                        self.read(variant, said, depth + 1);
                    }
                }
                ("type", Value::String(word)) => narrow(&mut said.types, vec![word]),
                ("type", Value::Array(words)) => {
                    narrow(&mut said.types, words.iter().filter_map(Value::as_str).collect())
                }
                ("enum", Value::Array(values)) => one_of(&mut said.values, values.iter().collect()),
                ("const", value) => one_of(&mut said.values, vec![value]),
                ("properties", Value::Object(properties)) => {
                    for (name, property) in properties {
                        match said.properties.iter_mut().find(|(known, _)| known == name) {
                            Some((_, all)) => all.push(property),
                            None => said.properties.push((name, vec![property])),
                        }
                    }
                }
                ("required", Value::Array(names)) => {
                    said.required.extend(names.iter().filter_map(Value::as_str))
                }
                ("patternProperties", Value::Object(patterns)) => {
                    said.others
                        .extend(patterns.iter().map(|(pattern, schema)| (key_of(pattern), schema)));
                }
                ("additionalProperties" | "unevaluatedProperties", Value::Bool(open)) => {
                    said.is_closed |= !open
                }
                ("additionalProperties" | "unevaluatedProperties", schema) => {
                    said.others.push(("another".to_owned(), schema))
                }
                ("items", schema) => said.items.push(schema),
                ("prefixItems", Value::Array(locations)) => said.locations = locations,
                (key, value) => said.keywords.push((key, value)),
            }
        }
    }

    fn target(&self, reference: &str) -> Option<&'a Value> {
        self.root.pointer(&reference.strip_prefix('#')?.replace("%7B", "{").replace("%7D", "}"))
    }

    /// The JSON type of the value.
    fn kind(&mut self, said: &Said<'a>) -> &'a str {
        if let Some(types) = &said.types {
            return self.random.choice(types).copied().unwrap_or("null");
        }
        let is_object = !said.properties.is_empty()
            || !said.required.is_empty()
            || !said.others.is_empty()
            || said.is_closed;
        match () {
            () if is_object => "object",
            () if !said.items.is_empty() || !said.locations.is_empty() => "array",
            () if said.get("format").or(said.get("pattern")).is_some() => "string",
            () if said.get("minimum").or(said.get("maximum")).is_some() => "number",
            () => "",
        }
    }

    fn any(&mut self) -> Value {
        let all = vec![
            json!("text"),
            json!(7),
            json!(1.5),
            json!(true),
            json!([1, "a"]),
            json!({ "a": { "b": [] } }),
            json!(""),
        ];
        self.random.choice(all).unwrap_or_default()
    }

    fn object(&mut self, said: &Said<'a>) -> Option<Value> {
        let mut object = Map::new();
        let optional = if self.depth > FULL { 0.0 } else { self.random.f64() };
        for (name, schemas) in &said.properties {
            let required = said.required.contains(name);
            if !required && self.random.f64() >= optional {
                continue;
            }
            match self.make_all(schemas) {
                Some(value) => _ = object.insert((*name).to_owned(), value),
                None if required => return None,
                None => {}
            }
        }
        for name in said
            .required
            .iter()
            .filter(|name| !said.properties.iter().any(|(known, _)| known == *name))
        {
            object.insert((*name).to_owned(), self.any());
        }
        for (name, schema) in &said.others {
            if self.depth <= FULL
                && self.random.bool()
                && let Some(value) = self.make(schema)
            {
                object.insert(name.clone(), value);
            }
        }
        if !said.is_closed && said.others.is_empty() && self.random.u8(..4) == 0 {
            object.insert("undocumented".to_owned(), self.any());
        }
        Some(Value::Object(object))
    }

    fn array(&mut self, said: &Said<'a>) -> Option<Value> {
        let least = said.size("minItems").unwrap_or(0);
        let most = said.size("maxItems").unwrap_or(least.max(said.locations.len()) + 2);
        let length = self.random.usize(least..=most.max(least)).min(least.max(6));
        let mut items = Vec::with_capacity(length);
        for at in 0..length {
            let item = match said.locations.get(at) {
                Some(location) => self.make(location),
                None if said.items.is_empty() => Some(self.any()),
                None => self.make_all(&said.items),
            };
            match item {
                Some(item) => items.push(item),
                None => break,
            }
        }
        Some(Value::Array(items))
    }

    fn string(&mut self, said: &Said<'a>) -> String {
        let texts: &[&str] = match said.get("format").and_then(Value::as_str) {
            Some("date-time") => &["2024-02-29T12:30:00Z", "1999-12-31T23:59:59.123Z"],
            Some("date") => &["2024-02-29", "1970-01-01"],
            Some("time") => &["12:30:00Z"],
            Some("uuid") => {
                &["182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e", "00000000-0000-0000-0000-000000000000"]
            }
            _ if said.get("contentEncoding").is_some() => &["Zm9v", "", "Zg=="],
            Some("byte") => &["Zm9v", "", "Zg=="],
            Some("uri" | "url") => &["https://example.com/a?b=c"],
            Some("email") => &["a@example.com"],
            Some("int64" | "int32" | "uint64") => &["7", "-1"],
            _ => &[
                "",
                "a",
                "text",
                "Zürich 🚆",
                "true",
                "0",
                "null",
                "2024-02-29",
                "a b/c?d=\"e\"\\n",
            ],
        };
        let text = self.random.choice(texts).copied().unwrap_or_default().to_owned();
        let least = said.size("minLength").unwrap_or(0).min(200);
        let text: String = text
            .chars()
            .chain(std::iter::repeat('x'))
            .take(least.max(text.chars().count()))
            .collect();
        text.chars().take(said.size("maxLength").unwrap_or(usize::MAX)).collect()
    }

    fn integer(&mut self, said: &Said<'a>) -> i64 {
        let (low, high) = match said.get("format").and_then(Value::as_str) {
            Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
            Some("uint32") => (0, i64::from(u32::MAX)),
            Some("uint64") => (0, i64::MAX),
            _ => (i64::MIN, i64::MAX),
        };
        let low = said
            .number("minimum")
            .or(said.number("exclusiveMinimum").map(|least| least + 1.0))
            .map_or(low, |least| least as i64);
        let high = said
            .number("maximum")
            .or(said.number("exclusiveMaximum").map(|most| most - 1.0))
            .map_or(high, |most| most as i64);
        let step = said.number("multipleOf").map_or(1, |step| (step as i64).max(1));
        let all = [0, 1, -1, 7, 42, 1 << 31, (1 << 53) + 1, low, high];
        let value = self.random.choice(all).unwrap_or_default().clamp(low, high.max(low));
        value - value % step
    }

    fn number(&mut self, said: &Said<'a>) -> Option<Value> {
        let least = said.number("minimum").or(said.number("exclusiveMinimum")).unwrap_or(f64::MIN);
        let most = said.number("maximum").or(said.number("exclusiveMaximum")).unwrap_or(f64::MAX);
        let all = [
            0.0,
            0.5,
            -2.25,
            1_234_567.89,
            3.0,
            least.max(-1e12),
            most.min(1e12),
            (least.max(-1.0) + most.min(9.0)) / 2.0,
        ];
        let value = self.random.choice(all)?.clamp(least, most.max(least));
        // Whole numbers are written without a fraction, as most servers do.
        if value.fract() == 0.0 && value.abs() < 1e15 {
            Some((value as i64).into())
        } else {
            Number::from_f64(value).map(Value::Number)
        }
    }
}

fn narrow<'a>(types: &mut Option<Vec<&'a str>>, given: Vec<&'a str>) {
    // An integer is a number.
    let both =
        |known: &&'a str| given.contains(known) || *known == "integer" && given.contains(&"number");
    *types = Some(match types.take() {
        None => given,
        Some(known)
            if known.contains(&"number")
                && given.contains(&"integer")
                && !known.contains(&"integer") =>
        {
            given.into_iter().filter(|word| known.contains(word) || *word == "integer").collect()
        }
        Some(known) => known.iter().filter(|word| both(word)).copied().collect(),
    });
}

fn one_of<'a>(values: &mut Option<Vec<&'a Value>>, given: Vec<&'a Value>) {
    *values = Some(match values.take() {
        None => given,
        Some(known) => known.into_iter().filter(|value| given.contains(value)).collect(),
    });
}

/// A key that a simple pattern matches: `^x-` gives `x-a`.
fn key_of(pattern: &str) -> String {
    let text = pattern.trim_start_matches('^').trim_end_matches('$');
    let plain: String =
        text.chars().take_while(|char| char.is_alphanumeric() || "-_".contains(*char)).collect();
    format!("{plain}a")
}
