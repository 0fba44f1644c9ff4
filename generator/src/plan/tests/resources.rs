//! Names of resources, methods and setters.

use super::*;

#[test]
fn resources_methods_and_the_client() {
    let mut sample = Sample::default();
    let agents = sample.resource("agents", None);
    let variations = sample.resource("variations", Some(agents));
    let webhooks = sample.resource("webhooks", None);
    let odd = sample.resource("type", None);
    sample.operation(agents, "variations", None, None);
    sample.operation(agents, "new", None, None);
    sample.operation(variations, "list", None, None);
    sample.operation(webhooks, "continue", None, None);
    let plan = sample.plan();
    let accessors: Vec<_> =
        plan.resources.iter().map(|resource| resource.accessor.as_str()).collect();
    assert_eq!(accessors, ["agents", "variations", "webhooks", "r#type"]);
    assert_eq!(plan.resources[odd].module, ["type_"]);
    assert_eq!(plan.resources[variations].handle, "AgentsVariations");
    let methods: Vec<_> = plan
        .operations
        .iter()
        .map(|operation| (operation.method.as_str(), operation.builder.as_str()))
        .collect();
    let expected = [
        ("variations_", "AgentsVariationsRequest"),
        ("new_", "AgentsNew"),
        ("list", "AgentsVariationsList"),
        ("r#continue", "WebhooksContinue"),
    ];
    assert_eq!(methods, expected);
}

#[test]
fn setters_and_the_runtimes_own_names() {
    let mut sample = Sample::default();
    let body = sample.component(
        "Update",
        object(vec![
            field("send", text()),
            field("with_x", text()),
            field("body", text()),
            field("labels", map(text())),
        ]),
    );
    let resource = sample.resource("things", None);
    sample.operation(resource, "update", Some(body), None).parameters =
        vec![parameter("send", Location::Query, false), parameter("request", Location::Path, true)];
    let plan = sample.plan();
    let operation = &plan.operations[OperationId(0)];
    let setters: Vec<_> = operation.setters.iter().map(|setter| setter.ident.as_str()).collect();
    assert_eq!(setters, ["send_", "body_send_", "with_x", "body_", "labels"]);
    assert_eq!(operation.setters[4].entry_setter.as_deref(), Some("label"));
    assert_eq!(operation.arguments[0].ident, "request_");
    let Some(Ty::Item(whole)) = &operation.whole_body else { panic!() };
    assert_eq!(plan.item(*whole).name, "Update");
}

#[test]
fn a_builder_of_a_resource_called_self_is_camel_case() {
    let mut sample = Sample::default();
    let own = sample.resource("self", None);
    sample.operation(own, "get", None, None);
    let plan = sample.plan();
    assert_eq!(plan.resources[own].handle, "Self_");
    assert_eq!(plan.operations[OperationId(0)].builder, "SelfGet");
}

#[test]
fn a_resource_is_no_module_that_the_one_above_imports() {
    let mut sample = Sample::default();
    let types = sample.resource("types", None);
    let nested = sample.resource("types", Some(types));
    let rt = sample.resource("rt", Some(types));
    for resource in [types, nested, rt] {
        sample.operation(resource, "list", None, None);
    }
    let plan = sample.plan();
    assert_eq!(plan.resources[types].module, ["types"]);
    assert_eq!(plan.resources[nested].module, ["types", "types_"]);
    assert_eq!(plan.resources[rt].module, ["types", "rt_"]);
}
