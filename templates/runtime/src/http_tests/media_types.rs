//! What a body is sent as: forms without a field, bytes of a media type that the caller sets, files
//! under free names.

use super::{Remove, Script, response};
use crate::runtime::emit as rt;
use crate::runtime::emit::HttpMethod;
use crate::{FilePart, Upload};
use serde_json::json;

#[tokio::test]
async fn a_required_form_without_a_field_has_its_content_type() {
    let script = Script::new([response(200, "{}")]);
    let mut form = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    form.form_body();
    form.required_body();
    Remove(form).await.unwrap();
    assert_eq!(script.header(0, "content-type").unwrap(), "application/x-www-form-urlencoded");
    assert_eq!(
        (script.body(0).as_str(), script.header(0, "content-length").unwrap().as_str()),
        ("", "0")
    );
    let mut parts = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    parts.multipart_body();
    parts.required_body();
    Remove(parts).await.unwrap();
    let kind = script.header(1, "content-type").unwrap();
    let boundary = kind.strip_prefix("multipart/form-data; boundary=").unwrap();
    assert_eq!(script.body(1), format!("--{boundary}--\r\n"));
    let mut optional = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    optional.form_body();
    Remove(optional).await.unwrap();
    assert_eq!(script.header(2, "content-type"), None);
}

#[tokio::test]
async fn the_caller_sets_the_media_type_of_bytes() {
    let script = Script::new([response(200, "{}")]);
    let send = |upload: Upload| {
        let mut request = rt::Request::new(&script.client(), HttpMethod::Put, "/x");
        request.upload("application/octet-stream", upload);
        Remove(request)
    };
    send(Upload::from(b"P".as_slice())).await.unwrap();
    send(Upload::from(b"P".as_slice()).content_type("image/png")).await.unwrap();
    let mut encoded = rt::Request::new(&script.client(), HttpMethod::Put, "/x");
    encoded.encoded("image/png", &rt::Base64::from(vec![1, 2, 3]));
    Remove(encoded).await.unwrap();
    let sent = |at: usize| (script.header(at, "content-type").unwrap(), script.body(at));
    assert_eq!(sent(0), ("application/octet-stream".into(), "P".into()));
    assert_eq!(sent(1), ("image/png".into(), "P".into()));
    assert_eq!(sent(2), ("image/png".into(), "AQID".into()));
}

#[tokio::test]
async fn files_of_a_raw_request_make_a_form() {
    let script = Script::new([response(200, "{}")]);
    let client = script.client();
    client
        .post("/x")
        .with_file("f", FilePart::new("data").file_name("d.txt"))
        .with_body_field("note", "n")
        .await
        .unwrap();
    let kind = script.header(0, "content-type").unwrap();
    assert!(kind.starts_with("multipart/form-data; boundary="), "{kind}");
    let sent = script.body(0);
    assert!(
        sent.contains("name=\"f\"; filename=\"d.txt\"\r\n")
            && sent.contains("name=\"note\"\r\n\r\nn\r\n"),
        "{sent}"
    );
    // Fields first, as an object.
    client.post("/x").body(json!({"note": "n"})).with_file("f", "data").await.unwrap();
    assert_eq!(script.body(1).matches("Content-Disposition").count(), 2);
    // A body in the place of the files would lose them.
    let error = client.post("/x").with_file("f", "data").body(1).await.unwrap_err();
    assert!(error.to_string().contains("call it before"), "{error}");
}

#[tokio::test]
async fn files_under_names_of_the_caller() {
    let script = Script::new([response(200, "{}")]);
    let mut request = rt::Request::new(&script.client(), HttpMethod::Post, "/x");
    request.multipart_body();
    request.named_files([("a", "A"), ("b", "B")]);
    Remove(request).await.unwrap();
    let sent = script.body(0);
    for part in ["name=\"a\"; filename=\"a\"", "name=\"b\"; filename=\"b\""] {
        assert!(sent.contains(part), "{sent}");
    }
}
