//! What is decided about responses.

use super::item::Ty;
use crate::ir::StreamKind;

#[derive(Debug, Clone, PartialEq)]
pub enum ResponsePlan {
    Empty,
    Json(Ty),
    /// A string of JSON, which may also come as the text itself.
    String(Ty),
    Text,
    Binary,
    /// A list: the item.
    Page(Ty),
    Stream(StreamPlan),
    /// A value, or nothing; and the status that promises one.
    Optional(Box<ResponsePlan>, u16),
    ByStatus(StatusEnum),
}

/// The enum of an operation whose answers have several types.
#[derive(Debug, Clone, PartialEq)]
pub struct StatusEnum {
    /// `AgentsCreateResponse`
    pub name: String,
    /// In the order of the IR's answers.
    pub variants: Vec<StatusVariant>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct StatusVariant {
    /// `Accepted`
    pub ident: String,
    /// `None`: all that are not named.
    pub status: Option<u16>,
    pub response: ResponsePlan,
}

/// A response that is read piece by piece.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamPlan {
    pub kind: StreamKind,
    pub item: Ty,
    /// What to ask for, where there are other answers.
    pub media_type: String,
    /// What ends it, where that is not `[DONE]`.
    pub end: Option<String>,
}

/// One that has to be asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct StreamForm {
    pub of: StreamPlan,
    /// The member of the body that does.
    pub asked_by: Option<String>,
}

/// `into_csv()`: the response in another media type.
#[derive(Debug, Clone, PartialEq)]
pub struct WholeForm {
    pub method: String,
    pub accept: String,
    pub is_text: bool,
}

impl ResponsePlan {
    /// The enum of a response that depends on the status.
    pub fn by_status(&self) -> Option<&StatusEnum> {
        match self {
            Self::ByStatus(of) => Some(of),
            _ => None,
        }
    }
    /// The types that it names.
    pub fn types(&self) -> Vec<&Ty> {
        match self {
            Self::Json(ty) | Self::String(ty) | Self::Page(ty) => vec![ty],
            Self::Stream(stream) => vec![&stream.item],
            Self::Optional(value, _) => value.types(),
            Self::ByStatus(of) => {
                of.variants.iter().flat_map(|variant| variant.response.types()).collect()
            }
            Self::Empty | Self::Text | Self::Binary => Vec::new(),
        }
    }
}
