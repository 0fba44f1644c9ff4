// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::shapes;

mod any;
mod bike;
mod boat;
mod branch;
mod car;
mod cat;
mod closed;
mod colour;
mod digest;
mod dog;
mod happening;
mod hints;
mod keys;
mod leaf;
mod level;
mod line;
mod log;
mod map;
mod noise;
mod outcome;
mod path;
mod plant;
mod problem;
mod ring;
mod text;
mod told;
mod tone;
mod value;
mod vehicle;
mod web;

pub use any::*;
pub use bike::*;
pub use boat::*;
pub use branch::*;
pub use car::*;
pub use cat::*;
pub use closed::*;
pub use colour::*;
pub use digest::*;
pub use dog::*;
pub use happening::*;
pub use hints::*;
pub use keys::*;
pub use leaf::*;
pub use level::*;
pub use line::*;
pub use log::*;
pub use map::*;
pub use noise::*;
pub use outcome::*;
pub use path::*;
pub use plant::*;
pub use problem::*;
pub use ring::*;
pub use text::*;
pub use told::*;
pub use tone::*;
pub use value::*;
pub use vehicle::*;
pub use web::*;

/// `Animal` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Animal {
    /// `kind` is `Cat`.
    Cat(Cat),
    /// `kind` is `Dog`.
    Dog(Dog),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(Animal by "kind" { Cat(Cat) = "Cat", Dog(Dog) = "Dog" });
rt::union_from!(Animal { Cat(Cat), Dog(Dog) });

/// `Being` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Being {
    /// In the form of `Plant`.
    Plant(Plant),
    /// In the form of `Hints`.
    Hints(Hints),
    /// In the form of `Animal`.
    Animal(Animal),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(Being by shapes::BEING_CHOICES {
    1 Plant(Plant),
    2 Hints(Hints),
    0 Animal(Animal),
});
rt::union_from!(Being { Plant(Plant), Hints(Hints), Animal(Animal) });

/// `Cell` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Cell {
    /// In the form of `LogCell`.
    LogCell(LogCell),
    /// In the form of `TextCell`.
    TextCell(TextCell),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(Cell by shapes::CELL_CHOICES { 0 LogCell(LogCell), 1 TextCell(TextCell) });
rt::union_from!(Cell { LogCell(LogCell), TextCell(TextCell) });

/// `Chat` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Chat {
    /// `text` on the wire.
    pub text: String,
    extra: rt::Extra,
}

impl Chat {
    /// A value with its properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Chat { 0 text: required String = "text" } extra);

/// `Check` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Check {
    /// In the form of `ValueCheck`.
    ValueCheck(ValueCheck),
    /// In the form of `PathCheck`.
    PathCheck(PathCheck),
    /// In the form of `ScriptCheck`.
    ScriptCheck(ScriptCheck),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(Check by shapes::CHECK_CHOICES {
    0 ValueCheck(ValueCheck),
    1 PathCheck(PathCheck),
    2 ScriptCheck(ScriptCheck),
});
rt::union_from!(Check { ValueCheck(ValueCheck), PathCheck(PathCheck), ScriptCheck(ScriptCheck) });

/// `FigureType` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FigureType {
    /// `1`
    Dot,
    /// `2`
    Line,
    /// `3`
    Curve,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}
rt::open_int_enum!(FigureType { Dot = 1, Line = 2, Curve = 3 });

/// `Folder` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Folder {
    /// In the form of `Branch`.
    Branch(::std::boxed::Box<Branch>),
    /// In the form of `Leaf`.
    Leaf(Leaf),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(Folder by shapes::FOLDER_CHOICES {
    0 Branch(::std::boxed::Box<Branch>),
    1 Leaf(Leaf),
});
rt::union_from!(Folder { Branch(::std::boxed::Box<Branch>), Leaf(Leaf) });

/// `Labels` of the API document.
pub type Labels = ::std::collections::BTreeMap<String, String>;

/// `Login` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Login {
    /// `type` is `web`.
    Web(WebLogin),
    /// `type` is `digest`.
    Digest(DigestLogin),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(Login by "type" {
    Web(WebLogin) = "web",
    Digest(DigestLogin) = "digest",
} or by shapes::LOGIN_CHOICES {
    0 Web(WebLogin),
});
rt::union_from!(Login { Web(WebLogin), Digest(DigestLogin) });

/// `MoreWords` of the API document.
pub type MoreWords = Vec<String>;

/// `NewFunnel` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct NewFunnel {
    /// `type` on the wire.
    pub r#type: String,
    /// `path` on the wire.
    pub path: String,
    extra: rt::Extra,
}

impl NewFunnel {
    /// A value with its properties.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            r#type: "funnel".into(),
            path: path.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(NewFunnel {
    0 r#type: required String = "type",
    1 path: required String = "path",
} extra);

/// `OldFunnel` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OldFunnel {
    /// `type` on the wire.
    pub r#type: String,
    /// `steps` on the wire.
    pub steps: Vec<String>,
    extra: rt::Extra,
}

impl OldFunnel {
    /// A value with its properties.
    pub fn new(steps: impl IntoIterator<Item = impl rt::IntoValue<String>>) -> Self {
        Self {
            r#type: "funnel".into(),
            steps: rt::list_of::<String, _, _>(steps),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(OldFunnel {
    0 r#type: required String = "type",
    1 steps: required Vec<String> as rt::OrEmpty<rt::AsIs> = "steps",
} extra);

/// `OpenC` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OpenC {
    /// `c` on the wire.
    pub c: Option<String>,
    extra: rt::Extra,
}

impl OpenC {
    /// A value with its properties.
    pub fn new(c: impl Into<rt::Field<String>>) -> Self {
        Self {
            c: Into::<rt::Field<String>>::into(c).into_value(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(OpenC { 0 c: required Option<String> = "c" } extra);

/// `ScriptCheck` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ScriptCheck {
    /// `on` on the wire.
    pub on: String,
    /// `code` on the wire.
    pub code: String,
    extra: rt::Extra,
}

impl ScriptCheck {
    /// A value with its properties.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            on: "script".into(),
            code: code.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(ScriptCheck { 0 on: required String = "on", 1 code: required String = "code" } extra);

/// `Sound` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Sound {
    /// `form` is `t`.
    T(Tone),
    /// `form` is `n`.
    N(Noise),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(Sound by "form" { T(Tone) = "t" | "Tone", N(Noise) = "n" | "Noise" });
rt::union_from!(Sound { T(Tone), N(Noise) });

/// `Spec` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Spec {
    /// In the form of `OpenC`.
    OpenC(OpenC),
    /// In the form of `ClosedA`.
    ClosedA(ClosedA),
    /// In the form of `ClosedB`.
    ClosedB(ClosedB),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(Spec by shapes::SPEC_CHOICES {
    2 OpenC(OpenC),
    0 ClosedA(ClosedA),
    1 ClosedB(ClosedB),
});
rt::union_from!(Spec { OpenC(OpenC), ClosedA(ClosedA), ClosedB(ClosedB) });

/// `TeamHit` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct TeamHit {
    /// `object` on the wire.
    pub object: String,
    /// `id` on the wire.
    pub id: String,
    extra: rt::Extra,
}

impl TeamHit {
    /// A value with its properties.
    pub fn new(object: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            object: object.into(),
            id: id.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(TeamHit { 0 object: required String = "object", 1 id: required String = "id" } extra);

/// `Tile` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Tile {
    /// In the form of `LineTile`.
    LineTile(LineTile),
    /// In the form of `OldFunnel`.
    OldFunnel(OldFunnel),
    /// In the form of `NewFunnel`.
    NewFunnel(NewFunnel),
    /// In the form of `AnyTile`.
    AnyTile(AnyTile),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(Tile by shapes::TILE_CHOICES {
    0 LineTile(LineTile),
    1 OldFunnel(OldFunnel),
    2 NewFunnel(NewFunnel),
    3 AnyTile(AnyTile),
});
rt::union_from!(Tile {
    LineTile(LineTile),
    OldFunnel(OldFunnel),
    NewFunnel(NewFunnel),
    AnyTile(AnyTile),
});

/// `UserHit` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct UserHit {
    /// `object` on the wire.
    pub object: String,
    /// `id` on the wire.
    pub id: String,
    extra: rt::Extra,
}

impl UserHit {
    /// A value with its properties.
    pub fn new(object: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            object: object.into(),
            id: id.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(UserHit { 0 object: required String = "object", 1 id: required String = "id" } extra);

/// `Words` of the API document.
pub type Words = Vec<String>;
rt::values!(Animal, Being, Cell, Chat, Check, FigureType, Folder, Login, NewFunnel, OldFunnel, OpenC, ScriptCheck, Sound, Spec, TeamHit, Tile, UserHit);
