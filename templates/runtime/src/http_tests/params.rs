//! OpenAPI 3.0.4, "Style Examples": each row, and what the table leaves open.

use crate::runtime::params::param::{ParamLocation, Style, Style::*, write};

const STRING: &str = r#""blue""#;
const ARRAY: &str = r#"["blue","black","brown"]"#;
const OBJECT: &str = r#"{"R":100,"G":200,"B":150}"#;

fn at(location: ParamLocation, style: Style, json: &str) -> String {
    write(location, style, "color", json).unwrap()
}

#[test]
fn table() {
    #[rustfmt::skip]
    let rows = [
        // place, style, empty, string, array, object
        (ParamLocation::Path, Matrix, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        (ParamLocation::Path, MatrixExplode, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        (ParamLocation::Path, Label, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        (ParamLocation::Path, LabelExplode, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        (ParamLocation::Path, Simple, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        (ParamLocation::Path, SimpleExplode, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
        (ParamLocation::Header, Simple, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        (ParamLocation::Header, SimpleExplode, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
        (ParamLocation::Query, Form, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (ParamLocation::Query, FormExplode, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
        (ParamLocation::Cookie, Form, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (ParamLocation::Cookie, FormExplode, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
        (ParamLocation::Query, FormReserved, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        (ParamLocation::Query, FormExplodeReserved, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ];
    for (location, style, empty, string, array, object) in rows {
        assert_eq!(at(location, style, r#""""#), empty, "{style:?}");
        assert_eq!(at(location, style, STRING), string, "{style:?}");
        assert_eq!(at(location, style, ARRAY), array, "{style:?}");
        assert_eq!(at(location, style, OBJECT), object, "{style:?}");
        assert_eq!(at(location, style, "null"), "", "{style:?}");
        assert_eq!(at(location, style, "[]"), "", "{style:?}");
        assert_eq!(at(location, style, "{}"), "", "{style:?}");
    }
    assert_eq!(at(ParamLocation::Query, SpaceDelimited, ARRAY), "color=blue%20black%20brown");
    assert_eq!(
        at(ParamLocation::Query, SpaceDelimited, OBJECT),
        "color=R%20100%20G%20200%20B%20150"
    );
    assert_eq!(at(ParamLocation::Query, PipeDelimited, ARRAY), "color=blue%7Cblack%7Cbrown");
    assert_eq!(
        at(ParamLocation::Query, PipeDelimited, OBJECT),
        "color=R%7C100%7CG%7C200%7CB%7C150"
    );
    assert_eq!(
        at(ParamLocation::Query, DeepObject, OBJECT),
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"
    );
}

#[test]
fn beyond_the_table() {
    assert_eq!(
        at(ParamLocation::Query, DeepObject, r#"{"a":{"b":[1,{"c":"x y"}]},"n":null}"#),
        "color%5Ba%5D%5Bb%5D%5B0%5D=1&color%5Ba%5D%5Bb%5D%5B1%5D%5Bc%5D=x%20y"
    );
    assert_eq!(at(ParamLocation::Query, Json, r#"{"a":1}"#), "color=%7B%22a%22%3A1%7D");
    assert_eq!(at(ParamLocation::Header, Json, r#"{"a":1}"#), r#"{"a":1}"#);
    assert_eq!(
        at(ParamLocation::Query, FormExplode, r#"[1,null,{"a":1}]"#),
        "color=1&color=%7B%22a%22%3A1%7D"
    );
    assert_eq!(at(ParamLocation::Query, Form, r#"["a,b","c&d=é"]"#), "color=a%2Cb,c%26d%3D%C3%A9");
    assert_eq!(at(ParamLocation::Path, Simple, r#""../a?b#c%""#), "..%2Fa%3Fb%23c%25");
    // allowReserved: what would end the value is escaped all the same, what is escaped already is
    // left alone
    assert_eq!(
        at(ParamLocation::Query, FormReserved, r#""/a?b:c&d#e%2Ff%""#),
        "color=/a?b:c%26d%23e%2Ff%25"
    );
}

#[test]
fn a_query_string_is_written_without_a_name() {
    assert_eq!(
        at(
            ParamLocation::Query,
            QueryString,
            r#"{"a b":[1,"x&y",null],"c":true,"d":null,"e":{"f":1},"g":[]}"#
        ),
        "a%20b=1&a%20b=x%26y&c=true&e=%7B%22f%22%3A1%7D"
    );
    assert_eq!(at(ParamLocation::Query, QueryString, r#""$.a.b[1:1]""#), "%24.a.b%5B1%3A1%5D");
    assert_eq!(
        at(ParamLocation::Query, QueryStringJson, r#"{"a":[1]}"#),
        "%7B%22a%22%3A%5B1%5D%7D"
    );
    for style in [QueryString, QueryStringJson] {
        assert!(!at(ParamLocation::Query, style, "null").contains('='));
    }
    assert_eq!(at(ParamLocation::Query, QueryString, "null"), "");
}

#[test]
fn numbers_stay_as_they_are_written() {
    use crate::runtime::json::shape::json;
    let text = |json: Result<String, serde_json::Error>| {
        at(ParamLocation::Query, FormExplode, &json.unwrap())
    };
    assert_eq!(text(json(&0.1f32)), "color=0.1");
    assert_eq!(text(json(&u64::MAX)), "color=18446744073709551615");
    assert_eq!(text(json(&u128::MAX)), format!("color={}", u128::MAX));
    assert_eq!(text(json(&[true, false])), "color=true&color=false");
    assert_eq!(text(json(&Some(1.5))), "color=1.5");
}

#[test]
fn lists_of_swagger_2_have_their_delimiter_in_every_location() {
    assert_eq!(at(ParamLocation::Query, TabDelimited, ARRAY), "color=blue%09black%09brown");
    assert_eq!(at(ParamLocation::Path, PipeDelimited, ARRAY), "blue%7Cblack%7Cbrown");
    assert_eq!(at(ParamLocation::Path, SpaceDelimited, ARRAY), "blue%20black%20brown");
    assert_eq!(at(ParamLocation::Header, PipeDelimited, ARRAY), "blue|black|brown");
    assert_eq!(at(ParamLocation::Header, TabDelimited, ARRAY), "blue\tblack\tbrown");
    assert_eq!(at(ParamLocation::Header, SpaceDelimited, STRING), "blue");
}

#[test]
fn text_content_is_not_quoted() {
    assert_eq!(at(ParamLocation::Query, Text, r#""a \"b\"""#), "color=a%20%22b%22");
    assert_eq!(at(ParamLocation::Header, Text, STRING), "blue");
    assert_eq!(at(ParamLocation::Path, Text, "12"), "12");
    assert_eq!(at(ParamLocation::Query, Text, r#"{"a":1}"#), "color=%7B%22a%22%3A1%7D");
    assert_eq!(at(ParamLocation::Query, Json, STRING), "color=%22blue%22");
}
