//! What somebody writes on their first day with an SDK for a database of vectors.

use serde_json::{Value, json};
use vectors::types::{
    Distance, FieldCondition, Filter, HasIdCondition, MatchAny, MatchText, MatchValue,
    PointIdsList, PointStruct, PointsList, Range, VectorParams,
};
use vectors::{Client, Error, mock};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let server = mock::Server::new();
    let client = Client::builder().mocked(&server).build()?;
    let points = client.collections().points();

    // One vector for each point, or several under names.
    server.put("/collections/plain").respond(ok(json!(true)));
    let is_made = client
        .collections()
        .create("plain")
        .vectors(VectorParams::new(4, Distance::Cosine))
        .await?;
    assert!(is_made);
    let books = String::from("books");
    server.put("/collections/books").respond(ok(json!(true)));
    client
        .collections()
        .create(&books)
        .vectors([
            ("title", VectorParams::new(4, Distance::Cosine)),
            ("summary", VectorParams::new(2, "Dot")),
        ])
        .shard_number(2)
        .await?;
    assert_eq!(
        body(&server),
        json!({
            "vectors": {"title": {"size": 4, "distance": "Cosine"}, "summary": {"size": 2, "distance": "Dot"}},
            "shard_number": 2,
        })
    );

    // Points: ids from integers and text, named vectors from pairs, a payload from `json!`.
    server
        .put("/collections/books/points")
        .respond(ok(json!({"operation_id": 1, "status": "completed"})));
    let uuid = "550e8400-e29b-41d4-a716-446655440000";
    let embedding: Vec<f32> = vec![0.5, 0.25];
    let done = points
        .upsert(
            &books,
            PointsList::new([
                PointStruct::new(1, [0.1, 0.2, 0.3, 0.4]),
                PointStruct::new(2, vec![1, 0, 0, 1]).payload(json!({"city": "Berlin"})),
                PointStruct::new(uuid, [("title", vec![0.1, 0.9])])
                    .payload([("city", json!("London")), ("count", json!(3))]),
                PointStruct::new(4, [("title", embedding.clone()), ("summary", vec![1.0, 2.0])]),
                PointStruct::new(5, embedding.clone()),
                PointStruct::new(6, &embedding),
                PointStruct::new(7, [[0.5, 1.5], [2.5, 3.5]]),
            ]),
        )
        .wait(true)
        .await?;
    assert_eq!(done.operation_id.value(), Some(&1));
    assert_eq!(
        body(&server)["points"],
        json!([
            {"id": 1, "vector": [0.1, 0.2, 0.3, 0.4]},
            {"id": 2, "vector": [1, 0, 0, 1], "payload": {"city": "Berlin"}},
            {"id": uuid, "vector": {"title": [0.1, 0.9]}, "payload": {"city": "London", "count": 3}},
            {"id": 4, "vector": {"title": [0.5, 0.25], "summary": [1, 2]}},
            {"id": 5, "vector": [0.5, 0.25]},
            {"id": 6, "vector": [0.5, 0.25]},
            {"id": 7, "vector": [[0.5, 1.5], [2.5, 3.5]]},
        ])
    );

    // One point; the id is a number or text.
    server
        .get("/collections/books/points/1")
        .respond(ok(json!({"id": 1, "payload": {"city": "Berlin"}, "vector": [0.5, 0.25]})));
    let point = points.get(&books, 1).await?;
    let city = point.payload.value().and_then(|payload| payload.get("city"));
    assert_eq!(city, Some(&json!("Berlin")));
    server.get(format!("/collections/books/points/{uuid}")).respond(ok(json!({"id": uuid})));
    points.get(&books, uuid).await?;

    // The nearest, under conditions.
    server.post("/collections/books/points/query").any_times().respond(ok(json!({"points": [{"id": 2, "version": 3, "score": 0.75}, {"id": uuid, "version": 3, "score": 0.5}]})));
    let found = points
        .query(&books)
        .query([0.2, 0.1])
        .using("title")
        .filter(
            Filter::new()
                .must([
                    FieldCondition::new("city").r#match(MatchValue::new("London")),
                    FieldCondition::new("count").r#match(MatchAny::new([1, 2])),
                    FieldCondition::new("price").range(Range::new().gte(10).lt(99.5)),
                ])
                .must_not(HasIdCondition::new([1, 2, 3])),
        )
        .limit(10)
        .with_payload(true)
        .with_vector(["title"])
        .await?;
    for point in &found.points {
        println!("{:?} {}", point.id, point.score);
    }
    assert_eq!(
        body(&server)["filter"],
        json!({
            "must": [
                {"key": "city", "match": {"value": "London"}},
                {"key": "count", "match": {"any": [1, 2]}},
                {"key": "price", "range": {"gte": 10, "lt": 99.5}},
            ],
            "must_not": {"has_id": [1, 2, 3]},
        })
    );
    points.query(&books).query(2).await?;
    assert_eq!(body(&server), json!({"query": 2}));
    points.query(&books).query(uuid).with_payload(["city"]).await?;
    assert_eq!(body(&server), json!({"query": uuid, "with_payload": ["city"]}));

    // All points, page by page.
    server.post("/collections/books/points/scroll").respond_in_turn([
        ok(json!({"points": [{"id": 1}, {"id": 2}], "next_page_offset": 3})),
        ok(json!({"points": [{"id": 3}], "next_page_offset": null})),
    ]);
    let text = FieldCondition::new("title").r#match(MatchText::new("rust"));
    let mut all = points.scroll(&books).filter(Filter::new().should([text])).limit(2).into_stream();
    let mut count = 0;
    while let Some(point) = all.next().await {
        println!("{:?}", point?.id);
        count += 1;
    }
    assert_eq!(count, 3);
    assert_eq!(body(&server)["offset"], json!(3));

    // Changes: of some points, of all that a filter finds.
    server
        .post("/collections/books/points/payload")
        .any_times()
        .respond(ok(json!({"status": "acknowledged"})));
    points.set_payload(&books, json!({"read": true})).points([1, 2]).await?;
    assert_eq!(body(&server), json!({"payload": {"read": true}, "points": [1, 2]}));
    points.set_payload(&books, [("read", false)]).points([uuid]).wait(true).await?;
    assert_eq!(body(&server), json!({"payload": {"read": false}, "points": [uuid]}));
    server.post("/collections/books/points/delete").respond(ok(json!({"status": "completed"})));
    points.delete(&books, PointIdsList::new([1, 2])).await?;
    assert_eq!(body(&server), json!({"points": [1, 2]}));

    // An error says what the server said.
    server.delete("/collections/nothing").respond(
        mock::MockResponse::json(
            &json!({"status": {"error": "Not found: Collection `nothing`"}, "time": 0.1}),
        )
        .with_status(404),
    );
    match client.collections().delete("nothing").await {
        Err(Error::Api(error)) if error.status() == 404 => {
            assert_eq!(error.message(), Some("Not found: Collection `nothing`"));
        }
        other => panic!("{other:?}"),
    }
    Ok(())
}

/// A response of the server: its result in an envelope.
fn ok(result: Value) -> mock::MockResponse {
    mock::MockResponse::json(&json!({"result": result, "status": "ok", "time": 0.001}))
}

/// What the last request sent.
fn body(server: &mock::Server) -> Value {
    let last = server.received().pop();
    last.and_then(|request| serde_json::from_slice(request.body()).ok()).unwrap_or_default()
}
