use serde_json::{Value, json};

use super::{everywhere, same};
use crate::runtime::emit as rt;

/// A record with one string property, as emitted.
macro_rules! record {
    ($t:ident { $field:ident }) => {
        #[derive(Debug, Clone, PartialEq)]
        struct $t {
            $field: String,
            extra: rt::Extra,
        }
        impl $t {
            fn extra(&self) -> &rt::Extra {
                &self.extra
            }
            fn extra_mut(&mut self) -> &mut rt::Extra {
                &mut self.extra
            }
        }
        impl rt::Record for $t {
            const FIELDS: &'static [&'static str] = &[stringify!($field)];
            type Rest = rt::Extra;
            fn read<'de, A: rt::MapAccess<'de>>(
                mut r: rt::Input<'de, A, Self::Rest>,
            ) -> Result<Self, A::Error> {
                let (mut field,) = (None,);
                loop {
                    match r.next() {
                        0 => field = r.required(),
                        _ => break,
                    }
                }
                Ok(Self { $field: r.need(field, 0)?, extra: r.end()? })
            }
            fn write<W: rt::Write>(&self, w: &mut W) {
                w.put(stringify!($field), &self.$field);
                w.rest(&self.extra);
            }
        }
        rt::record_serde!($t);
    };
}

record!(Http { url });
record!(Mcp { server });

#[derive(Clone, PartialEq)]
enum Adapter {
    Http(Http),
    Mcp(Box<Mcp>),
    Names(Vec<String>),
    Unknown(Value),
}
rt::keyed_union!(Adapter { Http(Http) = "http", Mcp(Box<Mcp>) = "mcp", Names(Vec<String>) = "names" });
rt::union_from!(Adapter { Http(Http), Mcp(Box<Mcp>), Names(Vec<String>) });

#[test]
fn keyed() {
    assert!(
        matches!(same(json!({"http": {"url": "u", "x": 1}})), Adapter::Http(http) if http.url == "u" && http.extra.len() == 1)
    );
    assert!(
        matches!(same(json!({"mcp": {"server": "s"}})), Adapter::Mcp(mcp) if mcp.server == "s")
    );
    assert!(matches!(same(json!({"names": ["a"]})), Adapter::Names(names) if names == ["a"]));
    let read: Adapter = everywhere(&json!({"http": null, "mcp": {"server": "s"}, "names": null}));
    assert_eq!(serde_json::to_value(read).unwrap(), json!({"mcp": {"server": "s"}}));
    assert!(matches!(
        Adapter::from(Mcp { server: "s".into(), extra: rt::Extra::new() }),
        Adapter::Mcp(_)
    ));
    assert!(matches!(Adapter::from(vec!["a".to_owned()]), Adapter::Names(_)));
}

#[test]
fn keyed_siblings() {
    for text in [
        r#"{"later":{"x":1},"none":null,"http":{"url":"u","y":2}}"#,
        r#"{"http":{"url":"u","y":2},"later":{"x":1},"none":null}"#,
    ] {
        let Adapter::Http(mut http) = same::<Adapter>(serde_json::from_str(text).unwrap()) else {
            panic!("{text}")
        };
        assert_eq!((http.extra.len(), http.extra.siblings().count()), (1, 2));
        assert_eq!(serde_json::to_value(&http).unwrap(), json!({"url": "u", "y": 2}));
        assert_eq!(
            http.extra.get("later"),
            http.extra.siblings().find(|(name, _)| *name == "later").map(|(_, value)| value)
        );
        http.extra.insert_sibling("own", 1);
        http.extra.insert("own", 2);
        assert_eq!(http.extra.get("own"), Some(&json!(2)), "the object's own goes first");
        http.extra.remove("own");
        assert_eq!(http.extra.get("own"), Some(&json!(1)));
        http.extra.remove_sibling("own");
        http.extra.remove_sibling("later");
        assert_eq!(
            serde_json::to_value(Adapter::from(http)).unwrap(),
            json!({"http": {"url": "u", "y": 2}, "none": null})
        );
    }
    assert!(
        matches!(same(json!({"mcp": {"server": "s"}, "later": 1})), Adapter::Mcp(mcp) if mcp.extra.siblings().count() == 1)
    );
    // A list has no place for siblings.
    assert!(matches!(same(json!({"names": ["a"], "later": 1})), Adapter::Unknown(_)));
}

#[test]
fn keyed_unknown() {
    for odd in [
        json!({}),
        json!({"grpc": {"x": 1}}),
        json!({"http": null}),
        json!({"http": null, "grpc": 1}),
        json!({"http": {"url": "u", "x": 1}, "mcp": {"server": "s"}, "later": [1]}),
        json!({"http": {"url": "u"}, "mcp": 1, "names": null}),
        // A known key whose payload does not fit.
        json!({"http": {}}),
        json!({"http": 1, "later": 2}),
        json!({"http": {"url": 1}, "mcp": {"server": "s"}}),
        json!({"mcp": {"server": "s"}, "names": [1]}),
        json!("http"),
        json!(true),
        json!(1),
        json!(-1.5),
        json!(["http", {"a": null}]),
    ] {
        assert!(matches!(same::<Adapter>(odd.clone()), Adapter::Unknown(value) if value == odd));
    }
    // Twice the same: the last.
    let twice: Adapter =
        serde_json::from_str(r#"{"http":{"url":"a"},"http":{"url":"b"}}"#).unwrap();
    assert!(matches!(twice, Adapter::Http(http) if http.url == "b"));
    assert!(matches!(
        serde_json::from_str(r#"{"http":{"url":"a"},"http":null}"#),
        Ok(Adapter::Unknown(_))
    ));
    assert!(matches!(
        serde_json::from_str(r#"{"http":1,"http":{"url":"b"}}"#),
        Ok(Adapter::Unknown(_))
    ));
    assert!(matches!(serde_json::from_str("null"), Ok(Adapter::Unknown(Value::Null))));
}

#[test]
fn debug_shows_no_content() {
    let shown = |value: Value| format!("{:?}", serde_json::from_value::<Adapter>(value).unwrap());
    assert_eq!(shown(json!({"grpc": "s3cret"})), r#"Unknown({"grpc"})"#);
    assert_eq!(shown(json!({"names": ["n"]})), r#"Names(["n"])"#);
    assert_eq!(format!("{:?}", Adapter::Unknown("s3cret".into())), "Unknown(string)");
}

#[derive(Debug, Clone, PartialEq)]
struct Event {
    r#type: String,
    kind: Adapter,
    extra: rt::Extra,
}

impl rt::Record for Event {
    const FIELDS: &'static [&'static str] = &["type"];
    type Rest = rt::Flat<Adapter>;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<Self, A::Error> {
        let (mut r#type,) = (None,);
        loop {
            match r.next() {
                0 => r#type = r.required(),
                _ => break,
            }
        }
        let r#type = r.need(r#type, 0)?;
        let (kind, extra) = r.end()?.finish();
        Ok(Self { r#type, kind, extra })
    }
    fn write<W: rt::Write>(&self, w: &mut W) {
        w.put("type", &self.r#type);
        w.flat(&self.kind);
        w.rest(&self.extra);
    }
}
rt::record_serde!(Event);

#[test]
fn flattened() {
    let event: Event = same(json!({"later": 1, "http": {"url": "u"}, "type": "t"}));
    assert!(
        matches!(&event.kind, Adapter::Http(http) if http.url == "u" && http.extra.siblings().count() == 0)
    );
    assert_eq!(event.extra.get("later"), Some(&json!(1)));
    // A payload without an `Extra` keeps its arm: the struct has a place.
    assert!(matches!(
        same::<Event>(json!({"type": "t", "names": [], "later": 1})).kind,
        Adapter::Names(_)
    ));
    let nulls: Event = everywhere(&json!({"type": "t", "names": [], "http": null}));
    assert_eq!(serde_json::to_value(nulls).unwrap(), json!({"type": "t", "names": []}));
    for odd in [
        json!({"type": "t"}),
        json!({"type": "t", "grpc": 1, "later": 2}),
        json!({"type": "t", "http": null}),
        json!({"type": "t", "http": {"url": "u"}, "names": [], "later": 2}),
        json!({"type": "t", "http": {}, "later": 2}),
    ] {
        let event: Event = same(odd.clone());
        assert!(event.extra.is_empty());
        let mut rest = odd;
        rest.as_object_mut().unwrap().remove("type");
        assert!(matches!(event.kind, Adapter::Unknown(value) if value == rest));
    }
    let wrong =
        Event { r#type: "t".into(), kind: Adapter::Unknown(json!([1])), extra: rt::Extra::new() };
    assert!(serde_json::to_string(&wrong).unwrap_err().to_string().contains("no object"));
}

record!(Cat { name });
record!(Dog { race });

#[derive(Clone, PartialEq)]
enum Pet {
    Cat(Cat),
    Dog(Box<Dog>),
    Unknown(Value),
}
rt::tagged_union!(Pet by "race" { Cat(Cat) = "cat" | "kitten", Dog(Box<Dog>) = "dog" });

#[derive(Clone, PartialEq)]
enum Untold {
    Cat(Cat),
    Dog(Box<Dog>),
    Ratio(std::collections::BTreeMap<String, f32>),
    Text(String),
    Unknown(Value),
}
rt::tagged_union!(Untold by "petType" insert {
    Cat(Cat) = "cat" | "kitten", Dog(Box<Dog>) = "dog", Ratio(std::collections::BTreeMap<String, f32>) = "ratio", Text(String) = "text",
});

#[test]
fn tagged() {
    assert!(
        matches!(same(json!({"name": "n", "race": "kitten"})), Pet::Cat(cat) if cat.name == "n")
    );
    assert!(matches!(same(json!({"race": "dog", "x": 1})), Pet::Dog(dog) if dog.race == "dog"));
    for odd in [json!({}), json!({"race": "horse"}), json!({"race": 1}), json!({"race": null})] {
        assert!(matches!(same(odd), Pet::Unknown(_)));
    }
    for odd in [
        json!(1),
        json!(null),
        json!([]),
        json!("cat"),
        json!({"race": "cat", "name": 5}),
        json!({"race": "cat"}),
    ] {
        assert!(matches!(same(odd.clone()), Pet::Unknown(value) if value == odd));
    }
}

#[derive(Clone, PartialEq)]
enum Kept {
    Cat(Cat),
    Dog(Box<Dog>),
    Unknown(Value),
}
static KEPT: rt::Choices = rt::Choices { tags: &[], of: &[("Cat", rt::Shape::Any)] };
rt::tagged_union!(Kept by "race" { Cat(Cat) = "cat" | "Cat", Dog(Box<Dog>) = "dog" } or by KEPT { 0 Cat(Cat) });

#[test]
fn an_absent_tag_means_the_variant_that_may_lack_it() {
    assert!(matches!(same(json!({"name": "n"})), Kept::Cat(_)));
    assert!(matches!(same(json!({"name": "n", "race": "Cat"})), Kept::Cat(_)));
    assert!(matches!(same(json!({"race": "dog"})), Kept::Dog(_)));
    let no_fit = json!({"race": "Cat"});
    for odd in [
        json!({}),
        json!({"race": "horse", "name": "n"}),
        json!({"race": null, "name": "n"}),
        no_fit,
    ] {
        assert!(matches!(same(odd), Kept::Unknown(_)));
    }
}

#[derive(Clone, PartialEq)]
enum Half {
    Cat(Cat),
    Dog(Box<Dog>),
    Unknown(Value),
}
static HALF: rt::Choices = rt::Choices {
    tags: &[rt::Tag(&["kind"], false)],
    of: &[("Cat", rt::Shape::Tagged("kind", &["cat"], &rt::Shape::Any)), ("Dog", rt::Shape::Any)],
};
rt::chosen_union!(Half by HALF, insert "kind" { 0 Cat(Cat) = "cat", 1 Dog(Box<Dog>) });

#[test]
fn a_tag_that_some_payloads_have_is_written() {
    assert!(matches!(same(json!({"kind": "cat", "name": "n"})), Half::Cat(_)));
    assert!(matches!(same(json!({"kind": "dog", "name": "n", "race": "r"})), Half::Dog(_)));
    let cat = Half::Cat(Cat { name: "n".into(), extra: rt::Extra::new() });
    assert_eq!(serde_json::to_value(cat).unwrap(), json!({"kind": "cat", "name": "n"}));
}

record!(Row { items });

#[derive(Clone, PartialEq)]
enum Component {
    Row(Row),
    Text(Cat),
    Unknown(Value),
}
rt::tagged_union!(Component by "type" { Row(Row) = "1", Text(Cat) = "10" | "-2" });

#[test]
fn tagged_by_an_integer() {
    assert!(matches!(same(json!({"type": 1, "items": "i", "name": "n"})), Component::Row(_)));
    assert!(matches!(same(json!({"type": 10, "items": "i", "name": "n"})), Component::Text(_)));
    assert!(matches!(same(json!({"type": -2, "name": "n"})), Component::Text(_)));
    for odd in [
        json!({"type": 2, "items": "i"}),
        json!({"type": 1.5, "items": "i"}),
        json!({"type": true}),
        json!({}),
    ] {
        assert!(matches!(same(odd), Component::Unknown(_)));
    }
}

#[test]
fn tagged_insert() {
    let cat: Untold = same(json!({"petType": "cat", "name": "n"}));
    assert!(matches!(&cat, Untold::Cat(cat) if cat.extra.is_empty()));
    // The second name of a variant is kept.
    assert!(matches!(same(json!({"petType": "kitten", "name": "n"})), Untold::Cat(_)));
    assert!(
        matches!(same(json!({"race": "r", "petType": "dog", "x": 1})), Untold::Dog(dog) if dog.extra.len() == 1)
    );
    assert!(matches!(same(json!({"petType": "horse", "x": 1})), Untold::Unknown(_)));
    for odd in [
        json!({"petType": "cat", "name": 1}),
        json!({"petType": "ratio", "r": "x"}),
        json!({"petType": "text"}),
    ] {
        assert!(
            matches!(same(odd.clone()), Untold::Unknown(value) if value == odd),
            "with its tag"
        );
    }
    let ratio = Untold::Ratio(std::collections::BTreeMap::from([("r".to_owned(), 0.1)]));
    assert_eq!(serde_json::to_string(&ratio).unwrap(), r#"{"petType":"ratio","r":0.1}"#);
    assert!(
        serde_json::to_string(&Untold::Text("x".into()))
            .unwrap_err()
            .to_string()
            .contains("petType")
    );
}

#[derive(Clone, PartialEq)]
enum Any {
    Text(String),
    List(Vec<String>),
    Cat(Box<Cat>),
    Dog(Dog),
    Number(f64),
    Integer(i64),
    Flag(bool),
    Unknown(Value),
}
rt::typed_union!(Any {
    Text(String) = string, List(Vec<String>) = array, Cat(Box<Cat>) = object, Dog(Dog) = object, Number(f64) = number,
    Integer(i64) = integer, Flag(bool) = boolean,
});

#[derive(Clone, PartialEq)]
enum When {
    At(jiff::Timestamp),
    Unknown(Value),
}
rt::typed_union!(When { At(jiff::Timestamp) = string });

#[test]
fn typed() {
    assert!(matches!(same(json!("x")), Any::Text(_)));
    assert!(matches!(same(json!(["x"])), Any::List(_)));
    assert!(matches!(same(json!({"name": "n"})), Any::Cat(_)));
    assert!(matches!(same(json!({"race": "n"})), Any::Dog(_)));
    assert!(matches!(same(json!(1.5)), Any::Number(_)));
    assert!(matches!(same(json!(5)), Any::Integer(5)));
    assert!(matches!(everywhere(&json!(u64::MAX)), Any::Unknown(_)), "a float would round it");
    assert!(matches!(same(json!(true)), Any::Flag(true)));
    for odd in [json!([1]), json!({}), json!(null)] {
        assert!(matches!(same(odd), Any::Unknown(_)));
    }
    assert!(matches!(same(json!("2019-12-27T18:11:19.117Z")), When::At(_)));
    assert!(matches!(same(json!("soon")), When::Unknown(_)));
}

#[derive(Clone, PartialEq)]
enum Shape {
    Cat(Cat),
    Dog(Box<Dog>),
    Unknown(Value),
}
static SHAPES: rt::Choices = rt::Choices {
    tags: &[],
    of: &[
        (
            "Cat",
            rt::Shape::Object(&[rt::Member("name", true, rt::Shape::Types(4))], rt::Rest::Open),
        ),
        (
            "Dog",
            rt::Shape::Object(&[rt::Member("race", true, rt::Shape::Types(4))], rt::Rest::Open),
        ),
    ],
};
rt::chosen_union!(Shape by SHAPES { 0 Cat(Cat), 1 Dog(Box<Dog>) });

#[test]
fn chosen() {
    assert!(matches!(same(json!({"name": "n", "race": "r"})), Shape::Cat(_)));
    assert!(matches!(same(json!({"name": "n", "race": "r", "type": "Dog"})), Shape::Dog(_)));
    assert!(matches!(same(json!({"race": "r"})), Shape::Dog(_)));
    for odd in [json!({"race": 1}), json!(1), json!(null)] {
        assert!(matches!(same(odd), Shape::Unknown(_)));
    }
}

/// Schemas may be called what a macro might call its type parameters, or what it needs itself.
mod names_of_macros {
    use super::*;

    record!(A { a });
    record!(D { d });
    record!(JsonType { json_type });

    #[derive(Clone, PartialEq)]
    enum ByKey {
        A(A),
        Unknown(Value),
    }
    rt::keyed_union!(ByKey { A(A) = "a" });

    #[derive(Clone, PartialEq)]
    enum ByTag {
        D(D),
        Unknown(Value),
    }
    rt::tagged_union!(ByTag by "kind" { D(D) = "d" });

    #[derive(Clone, PartialEq)]
    enum ByType {
        D(D),
        JsonType(JsonType),
        Unknown(Value),
    }
    rt::typed_union!(ByType { D(D) = object, JsonType(JsonType) = object });

    #[derive(Clone, PartialEq)]
    enum Chosen {
        D(D),
        Unknown(Value),
    }
    static CHOICES: rt::Choices = rt::Choices { tags: &[], of: &[("D", rt::Shape::Any)] };
    rt::chosen_union!(Chosen by CHOICES { 0 D(D) });

    #[test]
    fn are_free() {
        assert!(matches!(same(json!({"a": {"a": "x"}})), ByKey::A(_)));
        assert!(matches!(same(json!({"kind": "d", "d": "x"})), ByTag::D(_)));
        assert!(matches!(same(json!({"json_type": "x"})), ByType::JsonType(_)));
        assert!(matches!(same(json!({"d": "x"})), Chosen::D(_)));
    }
}
