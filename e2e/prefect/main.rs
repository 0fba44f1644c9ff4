//! Flow runs of a Prefect server: flows, runs and their states, logs, variables, artifacts, events,
//! concurrency limits.
//!
//! Where the server's document is wrong about the server:
//! - The document has no `servers`, and its paths are below `/api`: the program sets `base_url`.
//! - `GET /flow_runs/{id}/logs/download` is documented as JSON. It is a CSV file: the program calls
//!   the path itself.
//! - The server answers 503 without `Retry-After` while its database is locked, and nothing has
//!   happened then: a middleware adds the header, so that a `POST` is repeated as well.
//! - An invalid request is documented to be answered with `detail`. The server sends
//!   `exception_message` and `exception_detail`.
//! - Properties that the server always sends (`tags`, `parameters`, an artifact's `id`) are
//!   documented as optional.

use anyhow::{Context, Result, ensure};
use prefect_sdk::types::{
    Event, EventFilter, EventNameFilter, FlowRunFilter, FlowRunFilterName, FlowRunFilterState, FlowRunFilterStateType,
    FlowRunOrchestrationResultDetails, FlowRunSort, LogCreate, LogFilter, LogFilterFlowRunId, LogSort, SetStateStatus,
    StateCreate, StateType, VariableFilter, VariableFilterTags, VariableValue,
};
use prefect_sdk::{Body, Client, Error, Middleware, Next};
use serde_json::json;
use uuid::Uuid;

/// Says that a request may be repeated after a 503.
struct Repeatable;

impl Middleware for Repeatable {
    async fn handle(&self, request: http::Request<Body>, next: Next<'_>) -> Result<http::Response<Body>, Error> {
        let mut response = next.run(request).await?;
        if response.status() == http::StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert("retry-after-ms", http::HeaderValue::from_static("200"));
        }
        Ok(response)
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    let url = format!("{}/api", std::env::var("E2E_URL")?);
    let client = Client::builder().base_url(url).max_retries(20).middleware(Repeatable).build()?;
    ensure!(client.health().await?, "the server says that it is healthy");
    let flow = flow(&client).await?;
    let run = runs(&client, flow).await?;
    states(&client, run).await?;
    logs(&client, run).await?;
    variables(&client).await?;
    artifacts(&client, run).await?;
    events(&client).await?;
    limits(&client).await?;
    errors(&client, flow).await?;
    println!("prefect: flows, runs, states, logs, variables, artifacts, events, limits and errors are as documented");
    Ok(())
}

async fn flow(client: &Client) -> Result<Uuid> {
    let request =
        client.flows().create("nightly").tags(["etl", "daily"]).label("team", "search").label("cpus", 2).label("share", 0.5);
    let flow = request.label("gpu", true).await?;
    ensure!(client.flows().create("nightly").await?.id == flow.id, "a flow's name is unique: the same flow comes back");
    client.flows().update(flow.id).tags(["etl", "weekly"]).await?;
    let read = client.flows().name().get("nightly").await?;
    ensure!(
        read.id == flow.id && read.tags.as_deref().is_some_and(|tags| tags == ["etl", "weekly"]),
        "found by name, with its new tags: {read:?}"
    );
    let labels = read.labels.value().context("labels")?;
    ensure!(
        labels["team"] == "search".into() && labels["cpus"] == 2.into() && labels["share"] == 0.5.into(),
        "labels: {labels:?}"
    );
    Ok(flow.id)
}

async fn runs(client: &Client, flow: Uuid) -> Result<Uuid> {
    for number in 0..25 {
        let request =
            client.flow_runs().create(flow).name(format!("run-{number:02}")).state(StateCreate::new(StateType::Pending));
        request.parameters(json!({"day": number, "tables": ["a", "b"]})).parameter("dry", true).tags(["batch"]).await?;
    }
    let named = FlowRunFilter::new().name(FlowRunFilterName::new().like("run-"));
    let mut names = Vec::new();
    let mut all = client.flow_runs().read().flow_runs(named.clone()).sort(FlowRunSort::NameDesc).limit(10).into_stream();
    while let Some(run) = all.next().await {
        names.push(run?.name.context("each run has a name")?);
    }
    ensure!(names.len() == 25 && names[0] == "run-24" && names[24] == "run-00", "each run once, over three pages: {names:?}");
    ensure!(client.flow_runs().count().flow_runs(named).await? == 25, "the server counts as many");

    let one = FlowRunFilter::new().name(FlowRunFilterName::new().any(["run-07"]));
    let page = client.flow_runs().read().flow_runs(one).await?;
    let run = page.items.first().context("the run of that name")?;
    let parameters = run.parameters.as_ref().context("parameters")?;
    ensure!(parameters["day"] == 7 && parameters["dry"] == true && run.flow_id == flow, "the run as it was created: {run:?}");
    client.flow_runs().update(run.id).name("run-seven").parameter("day", 8).await?;
    let renamed = client.flow_runs().get(run.id).await?;
    ensure!(renamed.name.as_deref() == Some("run-seven"), "the new name: {renamed:?}");
    ensure!(renamed.parameters.is_some_and(|parameters| parameters["day"] == 8), "the new parameter");
    Ok(run.id)
}

async fn states(client: &Client, run: Uuid) -> Result<()> {
    let running = client.flow_runs().set_state(run, StateCreate::new("RUNNING").message("at work")).await?;
    ensure!(running.status == SetStateStatus::Accept, "accepted: {running:?}");
    let done = StateCreate::new(StateType::Completed).name("Done").data(json!({"rows": 12}));
    let done = client.flow_runs().set_state(run, done).force(true).await?;
    let FlowRunOrchestrationResultDetails::AcceptDetails(_) = done.details else {
        anyhow::bail!("details of an accepted state: {:?}", done.details)
    };
    let states = client.flow_run_states().list(run).await?;
    let types: Vec<&StateType> = states.iter().map(|state| &state.r#type).collect();
    ensure!(types == [&StateType::Pending, &StateType::Running, &StateType::Completed], "all states in order: {types:?}");
    let completed = FlowRunFilterState::new().r#type(FlowRunFilterStateType::new().any([StateType::Completed]));
    ensure!(client.flow_runs().count().flow_runs(FlowRunFilter::new().state(completed)).await? == 1, "one run is completed");
    let again = client.flow_runs().set_state(run, StateCreate::new(StateType::Pending)).await?;
    ensure!(again.status != SetStateStatus::Accept, "a completed run does not start again: {again:?}");
    Ok(())
}

async fn logs(client: &Client, run: Uuid) -> Result<()> {
    let start: jiff::Timestamp = "2026-03-01T06:00:00Z".parse()?;
    let line = |number: i64| {
        let time = start + jiff::SignedDuration::from_secs(number);
        LogCreate::new("etl.load", 20 + number % 2 * 10, format!("row {number} – ü"), time).flow_run_id(run)
    };
    client.logs().create((0..30).map(line)).await?;
    let of_run = LogFilter::new().flow_run_id(LogFilterFlowRunId::new().any([run]));
    let mut lines = client.logs().read().logs(of_run).sort(LogSort::TimestampDesc).limit(12).into_stream();
    let mut read = Vec::new();
    while let Some(line) = lines.next().await {
        read.push(line?);
    }
    ensure!(read.len() == 30 && read[0].message == "row 29 – ü", "all lines, the last first: {:?}", read.first());
    ensure!(read[29].timestamp == start && read[0].level == 30, "time and level: {:?}", read[29]);
    let text = client.get(format!("/flow_runs/{run}/logs/download")).into_download().await?.bytes().await?;
    ensure!(text.split(|byte| *byte == b'\n').count() >= 31, "a line of CSV for each, below the names: {} bytes", text.len());
    Ok(())
}

async fn variables(client: &Client) -> Result<()> {
    let all = [
        client.variables().create("region", "eu-west"),
        client.variables().create("workers", 12),
        client.variables().create("ratio", 0.25),
        client.variables().create("paused", false),
        client.variables().create("limits", json!({"rows": 100, "tables": ["a"]})),
        client.variables().create("tables", ["a", "b"]),
    ];
    for create in all {
        create.tags(["settings"]).await?;
    }
    let mut found = Vec::new();
    let tagged = VariableFilter::new().tags(VariableFilterTags::new().all(["settings"]));
    let mut pages = client.variables().read().variables(tagged).limit(4).into_pages();
    while let Some(page) = pages.next().await {
        found.extend(page?.items.into_iter().map(|variable| variable.name));
    }
    ensure!(found.len() == 6, "all variables, over two pages: {found:?}");
    let VariableValue::Object(limits) = client.variables().name().get("limits").await?.value.context("a value")? else {
        anyhow::bail!("an object comes back as one")
    };
    ensure!(limits["rows"] == 100, "{limits:?}");
    client.variables().name().update("workers").value(16).await?;
    let workers = client.variables().name().get("workers").await?;
    ensure!(workers.value == Some(16.into()), "the new value: {workers:?}");
    client.variables().delete(workers.id).await?;
    ensure!(client.variables().get(workers.id).await.is_err_and(|error| error.is_not_found()), "a deleted variable is gone");
    ensure!(client.variables().count().await? == 5, "five are left");
    Ok(())
}

async fn artifacts(client: &Client, run: Uuid) -> Result<()> {
    let report = client.artifacts().create().key("report").r#type("markdown").data("# Rows\n\n12").flow_run_id(run).await?;
    let table = json!([{"table": "a", "rows": 5}, {"table": "b", "rows": 7}]);
    let report = report.id.context("the server gives ids")?;
    client.artifacts().create().key("report").r#type("table").data(table.clone()).metadata([("source", "etl")]).await?;
    let latest = client.artifacts().latest().get("report").await?;
    ensure!(
        latest.r#type.value().map(String::as_str) == Some("table") && latest.data.value() == Some(&table),
        "the latest: {latest:?}"
    );
    client.artifacts().update(report).description("Rows per table").await?;
    let read = client.artifacts().get(report).await?;
    ensure!(read.data.value() == Some(&json!("# Rows\n\n12")) && read.flow_run_id.value() == Some(&run), "the report: {read:?}");
    client.artifacts().delete(report).await?;
    ensure!(client.artifacts().get(report).await.is_err_and(|error| error.is_not_found()), "a deleted artifact is gone");
    Ok(())
}

async fn events(client: &Client) -> Result<()> {
    let resource = [("prefect.resource.id", "shop.table.a")];
    let event = |id| Event::new(jiff::Timestamp::now(), "table.loaded", resource, id).payload(json!({"rows": 5}));
    client.events().create([event(Uuid::from_u128(1)), event(Uuid::from_u128(2))]).await?;
    // The server stores events in the background.
    for _ in 0..50 {
        let filter = EventFilter::new().event(EventNameFilter::new().name(["table.loaded"]));
        let page = client.events().filter().read().filter(filter).limit(10).await?;
        if page.total == 2 && page.events.len() == 2 {
            let payload = page.events[0].payload.as_ref().context("a payload")?;
            ensure!(payload["rows"] == 5, "the events as they were sent: {page:?}");
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    }
    anyhow::bail!("the events did not arrive within ten seconds")
}

async fn limits(client: &Client) -> Result<()> {
    let limit = client.concurrency_limits().create_v2("database", 2).slot_decay_per_second(1).await?;
    let taken = client.concurrency_limits().bulk_increment_active_slots(1, ["database"]).await?;
    ensure!(taken.len() == 1 && taken[0].id == limit.id, "a slot is taken: {taken:?}");
    client.concurrency_limits().update("database").limit(5).await?;
    ensure!(client.concurrency_limits().get_v2("database").await?.limit == 5, "the new limit");
    client.concurrency_limits().delete_v2(limit.id.to_string()).await?;
    Ok(())
}

async fn errors(client: &Client, flow: Uuid) -> Result<()> {
    match client.flows().create("not/a/name").await {
        Err(Error::Api(failure)) => {
            ensure!(failure.status() == 422, "422, not {}", failure.status());
            ensure!(
                failure.message().is_some_and(|message| message.starts_with("Invalid request")),
                "the server's words: {failure:?}"
            );
            let body: serde_json::Value = failure.parse()?;
            ensure!(body["exception_detail"][0]["loc"] == json!(["body", "name"]), "where the mistake is: {body}");
        }
        other => anyhow::bail!("a name with a slash is an API error, not {other:?}"),
    }
    client.flows().delete(flow).await?;
    let gone = client.flows().get(flow).await.expect_err("the flow is deleted");
    ensure!(gone.is_not_found() && gone.to_string().contains("Flow not found"), "the server's words: {gone}");
    Ok(())
}
