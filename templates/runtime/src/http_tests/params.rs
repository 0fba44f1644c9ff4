//! OpenAPI 3.0.4, "Style Examples": each row, and what the table leaves open.

use crate::runtime::param::{Place, Style, Style::*, write};

const STRING: &str = r#""blue""#;
const ARRAY: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"R":100,"G":200,"B":150}"#;

fn at(place: Place, style: Style, json: &str) -> String {
    write(place, style, "color", json).unwrap()
}

#[test]
fn table() {
    #[rustfmt::skip]
    let rows = [
        // place, style, empty, string, array, object
        (Place::Path, Matrix, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        (Place::Path, MatrixExplode, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        (Place::Path, Label, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        (Place::Path, LabelExplode, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        (Place::Path, Simple, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        (Place::Path, SimpleExplode, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
        (Place::Header, Simple, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        (Place::Header, SimpleExplode, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
        (Place::Query, Form, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (Place::Query, FormExplode, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        (Place::Cookie, Form, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (Place::Cookie, FormExplode, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
        (Place::Query, FormReserved, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (Place::Query, FormExplodeReserved, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ];
    for (place, style, empty, string, array, object) in rows {
        assert_eq!(at(place, style, r#""""#), empty, "{style:?}");
        assert_eq!(at(place, style, STRING), string, "{style:?}");
        assert_eq!(at(place, style, ARRAY), array, "{style:?}");
        assert_eq!(at(place, style, OBJECT), object, "{style:?}");
        assert_eq!(at(place, style, "null"), "", "{style:?}");
        assert_eq!(at(place, style, "[]"), "", "{style:?}");
        assert_eq!(at(place, style, "{}"), "", "{style:?}");
    }
    assert_eq!(at(Place::Query, SpaceDelimited, ARRAY), "color=blue%20black%20brown");
    assert_eq!(at(Place::Query, SpaceDelimited, OBJECT), "color=R%20100%20G%20200%20B%20150");
    assert_eq!(at(Place::Query, PipeDelimited, ARRAY), "color=blue%7Cblack%7Cbrown");
    assert_eq!(at(Place::Query, PipeDelimited, OBJECT), "color=R%7C100%7CG%7C200%7CB%7C150");
    assert_eq!(at(Place::Query, DeepObject, OBJECT), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150");
}

#[test]
fn beyond_the_table() {
    assert_eq!(
        at(Place::Query, DeepObject, r#"{"a":{"b":[1,{"c":"x y"}]},"n":null}"#),
        "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=x%20y"
    );
    assert_eq!(at(Place::Query, Json, r#"{"a":1}"#), "color=%7B%22a%22%3A1%7D");
    assert_eq!(at(Place::Header, Json, r#"{"a":1}"#), r#"{"a":1}"#);
    assert_eq!(at(Place::Query, FormExplode, r#"[1,null,{"a":1}]"#), "color=1&color=%7B%22a%22%3A1%7D");
    assert_eq!(at(Place::Query, Form, r#"["a,b","c&d=é"]"#), "color=a%2Cb,c%26d%3D%C3%A9");
    assert_eq!(at(Place::Path, Simple, r#""../a?b#c%""#), "..%2Fa%3Fb%23c%25");
    // allowReserved: what would end the value is escaped all the same, what is escaped already is left alone
    assert_eq!(at(Place::Query, FormReserved, r#""/a?b:c&d#e%2Ff%""#), "color=/a?b:c%26d%23e%2Ff%25");
}

#[test]
fn a_query_string_is_written_without_a_name() {
    assert_eq!(
        at(Place::Query, QueryString, r#"{"a b":[1,"x&y",null],"c":true,"d":null,"e":{"f":1},"g":[]}"#),
        "a%20b=1&a%20b=x%26y&c=true&e=%7B%22f%22%3A1%7D"
    );
    assert_eq!(at(Place::Query, QueryString, r#""$.a.b[1:1]""#), "%24.a.b%5B1%3A1%5D");
    assert_eq!(at(Place::Query, QueryStringJson, r#"{"a":[1]}"#), "%7B%22a%22%3A%5B1%5D%7D");
    for style in [QueryString, QueryStringJson] {
        assert!(!at(Place::Query, style, "null").contains('='));
    }
    assert_eq!(at(Place::Query, QueryString, "null"), "");
}

#[test]
fn numbers_stay_as_they_are_written() {
    use crate::runtime::shape::json;
    let text = |json: Result<String, serde_json::Error>| at(Place::Query, FormExplode, &json.unwrap());
    assert_eq!(text(json(&0.1f32)), "color=0.1");
    assert_eq!(text(json(&u64::MAX)), "color=18446744073709551615");
    assert_eq!(text(json(&u128::MAX)), format!("color={}", u128::MAX));
    assert_eq!(text(json(&[true, false])), "color=true&color=false");
    assert_eq!(text(json(&Some(1.5))), "color=1.5");
}

#[test]
fn lists_of_swagger_2_have_their_delimiter_in_every_place() {
    assert_eq!(at(Place::Query, TabDelimited, ARRAY), "color=blue%09black%09brown");
    assert_eq!(at(Place::Path, PipeDelimited, ARRAY), "blue%7Cblack%7Cbrown");
    assert_eq!(at(Place::Path, SpaceDelimited, ARRAY), "blue%20black%20brown");
    assert_eq!(at(Place::Header, PipeDelimited, ARRAY), "blue|black|brown");
    assert_eq!(at(Place::Header, TabDelimited, ARRAY), "blue\tblack\tbrown");
    assert_eq!(at(Place::Header, SpaceDelimited, STRING), "blue");
}

#[test]
fn text_content_is_not_quoted() {
    assert_eq!(at(Place::Query, Text, r#""a \"b\"""#), "color=a%20%22b%22");
    assert_eq!(at(Place::Header, Text, STRING), "blue");
    assert_eq!(at(Place::Path, Text, "12"), "12");
    assert_eq!(at(Place::Query, Text, r#"{"a":1}"#), "color=%7B%22a%22%3A1%7D");
    assert_eq!(at(Place::Query, Json, STRING), "color=%22blue%22");
}
