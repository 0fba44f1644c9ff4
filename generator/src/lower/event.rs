//! Server-sent events in the words of OpenAPI 3.2: `itemSchema` describes an event with its fields,
//! not just its data.

use super::Lowering;
use super::name_context::NameContext;
use crate::ir::Type;
use crate::oas::Schema;

/// What the `data` of events is.
#[derive(Clone, Copy)]
enum Data<'d> {
    /// `contentSchema`: text that holds JSON.
    Json(Schema<'d>),
    /// As it stands.
    Plain(Schema<'d>),
    /// A constant, such as `[DONE]`.
    Always(&'d str),
}

impl<'d> Lowering<'d, '_> {
    /// The type of the data, `None` for plain text; and what the last event says.
    pub(crate) fn event(
        &mut self,
        schema: Schema<'d>,
        name_context: &NameContext,
    ) -> (Option<Type>, Option<String>) {
        let whole = self.resolved(schema);
        let events: Vec<Schema<'d>> = match whole.variants() {
            [] => vec![whole],
            variants => variants.iter().map(|variant| self.resolved(Schema(variant))).collect(),
        };
        let data: Option<Vec<Data<'d>>> =
            events.into_iter().map(|event| self.data(event)).collect();
        // Not an event with its fields: then it is the data.
        let Some(data) = data else { return (Some(self.ty(schema, name_context)), None) };
        let mut values: Vec<Schema<'d>> = Vec::new();
        let (mut plain, mut end) = (false, None);
        for data in &data {
            match data {
                Data::Json(schema) if !values.iter().any(|known| same(*known, *schema)) => {
                    values.push(*schema);
                }
                Data::Json(_) => {}
                Data::Plain(schema) => {
                    plain |= schema.types().eq(["string"]);
                    values.push(*schema);
                }
                Data::Always(text) => end = Some((*text).to_owned()),
            }
        }
        match values.as_slice() {
            // Text beside JSON: only text fits both.
            [] => (None, None),
            _ if plain => (None, end),
            [only] => (Some(self.ty(*only, name_context)), end),
            several => (Some(self.one_of(schema, several, name_context)), end),
        }
    }

    /// The names that events are documented to have: the values of their field `event`.
    pub(crate) fn event_names(&mut self, schema: Schema<'d>) -> Vec<String> {
        let whole = self.resolved(schema);
        let events =
            std::iter::once(whole).chain(whole.variants().iter().map(Schema)).collect::<Vec<_>>();
        let mut names = Vec::new();
        for event in events {
            let event = self.resolved(event);
            let Some((_, name)) = event.properties().find(|(name, _)| *name == "event") else {
                continue;
            };
            let values = self.resolved(name).values().unwrap_or_default();
            names.extend(values.into_iter().filter_map(|value| value.as_str()).map(str::to_owned));
        }
        names
    }

    fn data(&mut self, event: Schema<'d>) -> Option<Data<'d>> {
        let (_, data) = event.properties().find(|(name, _)| *name == "data")?;
        let data = self.resolved(data);
        Some(match (data.content_schema(), data.values().as_deref()) {
            (Some(schema), _) => Data::Json(schema),
            (None, Some([only])) if only.as_str().is_some() => {
                Data::Always(only.as_str().unwrap_or_default())
            }
            _ => Data::Plain(data),
        })
    }

    /// As a `oneOf` of them.
    fn one_of(
        &mut self,
        of: Schema<'d>,
        schemas: &[Schema<'d>],
        name_context: &NameContext,
    ) -> Type {
        let choices = schemas.iter().map(|schema| self.choice(*schema)).collect();
        let lowered = self.union_of(of, choices, name_context);
        self.interned(of, name_context, lowered)
    }
}

fn same(a: Schema<'_>, b: Schema<'_>) -> bool {
    a.reference().is_some() && a.reference() == b.reference()
}
