// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::shapes;
use super::{PathCheck, Plant, ScriptCheck, TextCell, ValueCheck, VehicleType, WebLogin};

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

/// `AnyTile` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct AnyTile {
    /// `type` on the wire.
    pub r#type: String,
    /// `note` on the wire.
    pub note: Option<String>,
    extra: rt::Extra,
}

impl AnyTile {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            note: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}
rt::record!(AnyTile {
    0 r#type: required String = "type",
    1 note: optional Option<String> = "note",
} extra);

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

/// `Bike` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Bike {
    /// `type` on the wire.
    pub r#type: VehicleType,
    /// `gears` on the wire.
    pub gears: Option<i64>,
    extra: rt::Extra,
}

impl Bike {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "Bike".into(),
            gears: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `gears`.
    #[must_use]
    pub fn gears(mut self, gears: i64) -> Self {
        self.gears = Some(gears);
        self
    }
}

impl Default for Bike {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Bike {
    0 r#type: required VehicleType = "type",
    1 gears: optional_number Option<i64> = "gears",
} extra);

/// `Boat` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Boat {
    /// `type` on the wire.
    pub r#type: VehicleType,
    /// `masts` on the wire.
    pub masts: Option<i64>,
    extra: rt::Extra,
}

impl Boat {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "Boat".into(),
            masts: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `masts`.
    #[must_use]
    pub fn masts(mut self, masts: i64) -> Self {
        self.masts = Some(masts);
        self
    }
}

impl Default for Boat {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Boat {
    0 r#type: required VehicleType = "type",
    1 masts: optional_number Option<i64> = "masts",
} extra);

/// `Branch` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// `inside` on the wire.
    pub inside: Vec<Folder>,
    /// `size` on the wire.
    pub size: Option<i64>,
    extra: rt::Extra,
}

impl Branch {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(inside: impl IntoIterator<Item = impl rt::IntoValue<Folder>>) -> Self {
        Self {
            inside: rt::list_of::<Folder, _, _>(inside),
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Properties that the API document does not know.
    pub fn extra(&self) -> &rt::Extra {
        &self.extra
    }

    /// Properties that the API document does not know, to be changed.
    pub fn extra_mut(&mut self) -> &mut rt::Extra {
        &mut self.extra
    }
}

impl rt::BoxedRecord for Branch {
    const FIELDS: &'static [&'static str] = &["inside", "size"];
    type Rest = rt::Extra;
    fn read<'de, A: rt::MapAccess<'de>>(
        mut r: rt::Input<'de, A, Self::Rest>,
    ) -> Result<::std::boxed::Box<Self>, A::Error> {
        let mut s = rt::slots(|| (None, None));
        loop {
            match r.next() {
                0 => r.by::<rt::OrEmpty<rt::AsIs>>().value_into(&mut s.0),
                1 => r.maybe_number(&mut s.1),
                _ => break,
            }
        }
        r.build(
            s,
            |s, r| {
                Ok(Self {
                    inside: r.need(s.0, 0)?,
                    size: s.1,
                    extra: r.end()?,
                })
            },
        )
    }

    fn write<W: rt::Write>(&self, w: &mut W) {
        w.exact(&self.extra);
        w.required("inside", &self.inside);
        w.optional_number("size", &self.size);
        w.rest(&self.extra);
    }
}
rt::record_serde_boxed!(Branch);

/// `Car` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Car {
    /// `type` on the wire.
    pub r#type: VehicleType,
    /// `doors` on the wire.
    pub doors: Option<i64>,
    extra: rt::Extra,
}

impl Car {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "Car".into(),
            doors: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `doors`.
    #[must_use]
    pub fn doors(mut self, doors: i64) -> Self {
        self.doors = Some(doors);
        self
    }
}

impl Default for Car {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Car {
    0 r#type: required VehicleType = "type",
    1 doors: optional_number Option<i64> = "doors",
} extra);

/// `Cat` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// `kind` on the wire.
    pub kind: String,
    /// `meow` on the wire.
    pub meow: Option<i64>,
    extra: rt::Extra,
}

impl Cat {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            kind: "Cat".into(),
            meow: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `meow`.
    #[must_use]
    pub fn meow(mut self, meow: i64) -> Self {
        self.meow = Some(meow);
        self
    }
}

impl Default for Cat {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Cat {
    0 kind: required String = "kind",
    1 meow: optional_number Option<i64> = "meow",
} extra);

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

/// `ClosedA` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClosedA {
    /// `a` on the wire.
    pub a: Option<String>,
    /// `both` on the wire.
    pub both: Option<String>,
    extra: rt::Extra,
}

impl ClosedA {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            a: None,
            both: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `a`.
    #[must_use]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }
}
rt::record!(ClosedA {
    0 a: optional Option<String> = "a",
    1 both: optional Option<String> = "both",
} extra);

/// `ClosedB` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ClosedB {
    /// `b` on the wire.
    pub b: Option<String>,
    /// `both` on the wire.
    pub both: Option<String>,
    extra: rt::Extra,
}

impl ClosedB {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            b: None,
            both: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `b`.
    #[must_use]
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets `both`.
    #[must_use]
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }
}
rt::record!(ClosedB {
    0 b: optional Option<String> = "b",
    1 both: optional Option<String> = "both",
} extra);

/// `Colour` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Colour {
    /// `R` on the wire.
    pub r: i64,
    /// `G` on the wire.
    pub g: i64,
    /// `B` on the wire.
    pub b: i64,
    extra: rt::Extra,
}

impl Colour {
    /// A value with its properties.
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self {
            r,
            g,
            b,
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Colour {
    0 r: required_number i64 = "R",
    1 g: required_number i64 = "G",
    2 b: required_number i64 = "B",
} extra);

/// `DigestLogin` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct DigestLogin {
    /// `type` on the wire.
    pub r#type: String,
    /// `user` on the wire.
    pub user: String,
    extra: rt::Extra,
}

impl DigestLogin {
    /// A value with its properties.
    pub fn new(user: impl Into<String>) -> Self {
        Self {
            r#type: "digest".into(),
            user: user.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(DigestLogin {
    0 r#type: required String = "type",
    1 user: required String = "user",
} extra);

/// `Dog` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// `kind` on the wire.
    pub kind: String,
    /// `bark` on the wire.
    pub bark: Option<i64>,
    extra: rt::Extra,
}

impl Dog {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            kind: "Dog".into(),
            bark: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `bark`.
    #[must_use]
    pub fn bark(mut self, bark: i64) -> Self {
        self.bark = Some(bark);
        self
    }
}

impl Default for Dog {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Dog {
    0 kind: required String = "kind",
    1 bark: optional_number Option<i64> = "bark",
} extra);

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

/// `Happening` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    /// `kind` on the wire.
    pub kind: String,
    /// `count` on the wire.
    pub count: Option<i64>,
    extra: rt::Extra,
}

impl Happening {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            count: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }
}
rt::record!(Happening {
    0 kind: required String = "kind",
    1 count: optional_number Option<i64> = "count",
} extra);

/// `Hints` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Hints {
    /// `limit` on the wire.
    pub limit: Option<i64>,
    extra: rt::Extra,
}

impl Hints {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            limit: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}
rt::record!(Hints { 0 limit: optional_number Option<i64> = "limit" } extra);

/// `KeysStatus` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default, Eq, Hash, PartialOrd, Ord)]
pub struct KeysStatus {
    /// `up` on the wire.
    pub up: Option<bool>,
    extra: rt::Extra,
}

impl KeysStatus {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            up: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `up`.
    #[must_use]
    pub fn up(mut self, up: bool) -> Self {
        self.up = Some(up);
        self
    }
}
rt::record!(KeysStatus { 0 up: optional Option<bool> = "up" } extra);

/// `Labels` of the API document.
pub type Labels = ::std::collections::BTreeMap<String, String>;

/// `Leaf` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    /// `size` on the wire.
    pub size: i64,
    /// `name` on the wire.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl Leaf {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(size: i64) -> Self {
        Self {
            size,
            name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
rt::record!(Leaf {
    0 size: required_number i64 = "size",
    1 name: optional Option<String> = "name",
} extra);

/// `LevelOne` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LevelOne {
    /// `version` on the wire.
    pub version: i64,
    /// `size` on the wire.
    pub size: Option<i64>,
    extra: rt::Extra,
}

impl LevelOne {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            version: 1,
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for LevelOne {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(LevelOne {
    0 version: required_number i64 = "version",
    1 size: optional_number Option<i64> = "size",
} extra);

/// `LevelTwo` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LevelTwo {
    /// `version` on the wire.
    pub version: i64,
    /// `size` on the wire.
    pub size: Option<i64>,
    extra: rt::Extra,
}

impl LevelTwo {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            version: 2,
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for LevelTwo {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(LevelTwo {
    0 version: required_number i64 = "version",
    1 size: optional_number Option<i64> = "size",
} extra);

/// `LineTile` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LineTile {
    /// `type` on the wire.
    pub r#type: String,
    /// `points` on the wire.
    pub points: Vec<i64>,
    /// `legend` on the wire.
    pub legend: Option<String>,
    extra: rt::Extra,
}

impl LineTile {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(points: impl IntoIterator<Item = impl rt::IntoValue<i64>>) -> Self {
        Self {
            r#type: "line".into(),
            points: rt::list_of::<i64, _, _>(points),
            legend: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `legend`.
    #[must_use]
    pub fn legend(mut self, legend: impl Into<String>) -> Self {
        self.legend = Some(legend.into());
        self
    }
}
rt::record!(LineTile {
    0 r#type: required String = "type",
    1 points: required_number Vec<i64> = "points",
    2 legend: optional Option<String> = "legend",
} extra);

/// `LogCell` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LogCell {
    /// `definition` on the wire.
    pub definition: LogCellDefinition,
    /// `size` on the wire.
    pub size: Option<String>,
    extra: rt::Extra,
}

impl LogCell {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(definition: impl Into<LogCellDefinition>) -> Self {
        Self {
            definition: definition.into(),
            size: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }
}
rt::record!(LogCell {
    0 definition: required LogCellDefinition = "definition",
    1 size: optional Option<String> = "size",
} extra);

/// `definition` of `LogCell` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct LogCellDefinition {
    /// `type` on the wire.
    pub r#type: String,
    /// `query` on the wire.
    pub query: Option<String>,
    extra: rt::Extra,
}

impl LogCellDefinition {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "logs".into(),
            query: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `query`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }
}

impl Default for LogCellDefinition {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(LogCellDefinition {
    0 r#type: required String = "type",
    1 query: optional Option<String> = "query",
} extra);

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

/// `MapEntry` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MapEntry {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `value` on the wire.
    pub value: Option<Vec<String>>,
    extra: rt::Extra,
}

impl MapEntry {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            name: None,
            value: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    pub fn value(
        mut self,
        value: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.value = Some(rt::list_of::<String, _, _>(value));
        self
    }
}
rt::record!(MapEntry {
    0 name: optional Option<String> = "name",
    1 value: optional Option<Vec<String>> = "value",
} extra);

/// `MoreWords` of the API document.
pub type MoreWords = Vec<String>;
rt::values!(Animal, AnyTile, Being, Bike, Boat, Branch, Car, Cat, Cell, Chat, Check, ClosedA, ClosedB, Colour, DigestLogin, Dog, FigureType, Folder, Happening, Hints, KeysStatus, Leaf, LevelOne, LevelTwo, LineTile, LogCell, LogCellDefinition, Login, MapEntry);
