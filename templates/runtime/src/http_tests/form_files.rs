//! A form that is given as one value: which of its members are sent as files.

use super::{Remove, Script, response};
use crate::runtime::emit as rt;
use crate::runtime::emit::HttpMethod;
use serde_json::json;

#[tokio::test]
async fn texts_of_a_whole_form_become_files() {
    let script = Script::new([response(200, ""), response(200, ""), response(200, "")]);
    let client = script.client();
    let form = |value: serde_json::Value, files: &[&'static str]| {
        let mut request = rt::Request::new(&client, HttpMethod::Post, "/x");
        request.multipart_body();
        request.whole_form(&value, files);
        Remove(request)
    };
    let value = json!({"a": "x", "b": ["y", "z"], "c": null, "d": {"e": 1}, "f": "text", "g": []});
    form(value, &["a", "b", "c", "d", "g", "missing"]).await.unwrap();
    let kind = "Content-Type: application/octet-stream";
    let file = |name: &str, body: &str| {
        format!("name=\"{name}\"; filename=\"{name}\"\r\n{kind}\r\n\r\n{body}\r\n")
    };
    let sent = script.body(0);
    for part in [file("a", "x"), file("b", "y"), file("b", "z")] {
        assert!(sent.contains(&part), "{part}: {sent}");
    }
    assert!(sent.contains("name=\"f\"\r\n\r\ntext\r\n"), "{sent}");
    assert!(
        sent.contains("name=\"d\"\r\nContent-Type: application/json\r\n\r\n{\"e\":1}"),
        "{sent}"
    );
    assert!(!sent.contains("name=\"c\"") && !sent.contains("name=\"g\""), "{sent}");
    let error = form(json!("text"), &["a"]).await.unwrap_err();
    assert!(error.to_string().contains("not a JSON object"), "{error}");
}
