//! YAML that is nested deeper than serde_yaml reads (128 levels), from the events of another
//! parser.
//!
//! What a plain scalar means is asked of serde_yaml all the same, so that one document has one
//! meaning however deep it is.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Span, StrInput};
use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::Node;
use super::visitor::NodeSeed;

/// What the parser has yet to say.
struct Events<'t> {
    parser: Parser<'t, StrInput<'t>>,
    /// Where the last event begins, in characters.
    at: usize,
}

/// The whole of a text that holds one value.
pub(super) fn read(seed: NodeSeed<'_, '_>, text: &str) -> Result<Node, (String, Range<usize>)> {
    let mut events = Events { parser: Parser::new_from_str(text), at: 0 };
    let node =
        events.first().and_then(|event| seed.deserialize(One { events: &mut events, event }));
    node.map_err(|Broken(message)| {
        let at = text.char_indices().nth(events.at).map_or(text.len(), |(at, _)| at);
        (message, at..at)
    })
}

impl<'t> Events<'t> {
    fn next(&mut self) -> Result<Event<'t>, Broken> {
        let (event, span): (Event<'t>, Span) = match self.parser.next_event() {
            Some(Ok(next)) => next,
            Some(Err(error)) => {
                self.at = error.marker().index();
                return Err(Broken(error.info().to_owned()));
            }
            None => return Err(Broken("unexpected end of stream".to_owned())),
        };
        self.at = span.start.index();
        Ok(event)
    }

    fn first(&mut self) -> Result<Event<'t>, Broken> {
        loop {
            match self.next()? {
                Event::StreamStart | Event::DocumentStart(_) | Event::Nothing => {}
                event => return Ok(event),
            }
        }
    }
}

/// One value, of which the first event is known.
struct One<'e, 't> {
    events: &'e mut Events<'t>,
    event: Event<'t>,
}

impl<'de> serde::Deserializer<'de> for One<'_, '_> {
    type Error = Broken;
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        match self.event {
            Event::SequenceStart(..) => visitor.visit_seq(Children(self.events)),
            Event::MappingStart(..) => visitor.visit_map(Children(self.events)),
            Event::Scalar(text, ScalarStyle::Plain, _, None) if !text.contains('\n') => {
                plain(&text, visitor)
            }
            Event::Scalar(text, ..) => visitor.visit_str(&text),
            Event::Alias(_) => Err(Broken(
                "an alias (`*name`) in a file that is nested more than 128 levels deep".to_owned(),
            )),
            _ => Err(Broken("unexpected end of document".to_owned())),
        }
    }
    /// A key: whatever it is, as it is written.
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Broken> {
        match self.event {
            Event::Scalar(text, ..) => visitor.visit_str(&text),
            _ => Err(Broken("a key that is not a scalar".to_owned())),
        }
    }
    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char string bytes byte_buf option unit unit_struct newtype_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

/// A scalar without quotes: null, true, a number or text.
fn plain<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Broken> {
    if text.is_empty() {
        return visitor.visit_unit();
    }
    serde::Deserializer::deserialize_any(
        serde_yaml::Deserializer::from_str(text),
        Scalar(visitor, PhantomData),
    )
    .map_err(|error| Broken(error.to_string()))
}

/// Hands on what serde_yaml makes of a scalar, whose text does not live as long as the document's.
struct Scalar<'de, V>(V, PhantomData<&'de ()>);

impl<'de, V: Visitor<'de>> Visitor<'_> for Scalar<'de, V> {
    type Value = V::Value;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar")
    }
    fn visit_unit<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }
    fn visit_none<E: serde::de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }
    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<V::Value, E> {
        self.0.visit_bool(value)
    }
    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }
    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }
    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<V::Value, E> {
        self.0.visit_i128(value)
    }
    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<V::Value, E> {
        self.0.visit_u128(value)
    }
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<V::Value, E> {
        self.0.visit_f64(value)
    }
    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<V::Value, E> {
        self.0.visit_str(value)
    }
}

/// The items of a sequence or the members of a mapping.
struct Children<'e, 't>(&'e mut Events<'t>);

impl<'de> SeqAccess<'de> for Children<'_, '_> {
    type Error = Broken;
    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Broken> {
        match self.0.next()? {
            Event::SequenceEnd => Ok(None),
            event => seed.deserialize(One { events: &mut *self.0, event }).map(Some),
        }
    }
}

impl<'de> MapAccess<'de> for Children<'_, '_> {
    type Error = Broken;
    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, Broken> {
        match self.0.next()? {
            Event::MappingEnd => Ok(None),
            event => seed.deserialize(One { events: &mut *self.0, event }).map(Some),
        }
    }
    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Broken> {
        let event = self.0.next()?;
        seed.deserialize(One { events: &mut *self.0, event })
    }
}

/// Why it was not read.
#[derive(Debug)]
struct Broken(String);

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Broken {}

impl serde::de::Error for Broken {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}
