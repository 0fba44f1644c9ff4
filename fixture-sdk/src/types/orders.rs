// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::Colour;

/// `item` of the body of `POST /orders` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum OrderItem {
    /// In the form of `text`.
    Text(String),
    /// In the form of `Colour`.
    Colour(Colour),
    /// In the form of `list`.
    List(Vec<i64>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(OrderItem {
    Text(String) = string,
    Colour(Colour) = object,
    List(Vec<i64>) = array,
});
rt::union_from!(OrderItem { Text(String), Colour(Colour), List(Vec<i64>) });
rt::union_text!(OrderItem = Text(String));
rt::union_list!(OrderItem = List(i64));

/// `mode` of the body of `POST /orders` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum OrderMode {
    /// In the form of `text`.
    Text(OrderModeText),
    /// In the form of `Colour`.
    Colour(Colour),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(OrderMode { Text(OrderModeText) = string, Colour(Colour) = object });
rt::union_from!(OrderMode { Text(OrderModeText), Colour(Colour) });
rt::union_text!(OrderMode = Text(OrderModeText), String);

/// `mode` of the body of `POST /orders` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OrderModeText {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(OrderModeText { Fast = "fast", Slow = "slow" });

/// `size` of the body of `POST /orders` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum OrderSize {
    /// In the form of `integer`.
    Integer(i64),
    /// In the form of `text`.
    Text(OrderSizeText),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(OrderSize { Integer(i64) = integer, Text(OrderSizeText) = string });
rt::union_from!(OrderSize { Integer(i64), Text(OrderSizeText) });
rt::union_text!(OrderSize = Text(OrderSizeText), String);
rt::field_from!(OrderSize { i64, OrderSizeText, String } text);

/// `size` of the body of `POST /orders` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OrderSizeText {
    /// `any`
    Any,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(OrderSizeText { Any = "any" });

/// `stop` of the body of `POST /orders` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum OrderStop {
    /// In the form of `text`.
    Text(String),
    /// In the form of `list`.
    List(Vec<String>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::typed_union!(OrderStop { Text(String) = string, List(Vec<String>) = array });
rt::union_from!(OrderStop { Text(String) });
rt::union_text!(OrderStop = Text(String));
rt::union_elements!(OrderStop { List(String: Text) });
rt::field_from!(OrderStop { String } text);
rt::field_elements!(OrderStop);

/// `urgency` of the body of `POST /orders` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OrderUrgency {
    /// `LOW`
    Low,
    /// `HIGH`
    High,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(OrderUrgency { Low = "LOW", High = "HIGH" });
rt::field_from!(OrderUrgency { String } text);
rt::values!(OrderItem, OrderMode, OrderModeText, OrderSize, OrderSizeText, OrderStop, OrderUrgency);
