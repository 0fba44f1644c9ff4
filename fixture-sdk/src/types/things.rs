// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Circle` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    /// `type` on the wire.
    pub r#type: String,
    /// `radius` on the wire.
    pub radius: Option<i64>,
    extra: rt::Extra,
}

impl Circle {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "Circle".into(),
            radius: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `radius`.
    #[must_use]
    pub fn radius(mut self, radius: i64) -> Self {
        self.radius = Some(radius);
        self
    }
}

impl Default for Circle {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Circle {
    0 r#type: required String = "type",
    1 radius: optional_number Option<i64> = "radius",
} extra);

/// `Shape` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Shape {
    /// `type` is `Circle`.
    Circle(Circle),
    /// `type` is `Square`.
    Square(Square),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(Shape by "type" { Circle(Circle) = "Circle", Square(Square) = "Square" });
rt::union_from!(Shape { Circle(Circle), Square(Square) });

/// `Square` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Square {
    /// `type` on the wire.
    pub r#type: String,
    /// `side` on the wire.
    pub side: Option<i64>,
    extra: rt::Extra,
}

impl Square {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: "Square".into(),
            side: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `side`.
    #[must_use]
    pub fn side(mut self, side: i64) -> Self {
        self.side = Some(side);
        self
    }
}

impl Default for Square {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Square {
    0 r#type: required String = "type",
    1 side: optional_number Option<i64> = "side",
} extra);

/// `Thing` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// `kind` on the wire.
    pub kind: ThingKind,
    /// `sizes` on the wire.
    pub sizes: Option<Vec<ThingSize>>,
    /// `shape` on the wire.
    pub shape: Option<Shape>,
    /// `part` on the wire.
    pub part: Option<ThingPart>,
    extra: rt::Extra,
}

impl Thing {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(kind: impl Into<ThingKind>) -> Self {
        Self {
            kind: kind.into(),
            sizes: None,
            shape: None,
            part: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `sizes`.
    #[must_use]
    pub fn sizes(
        mut self,
        sizes: impl IntoIterator<Item = impl rt::IntoValue<ThingSize>>,
    ) -> Self {
        self.sizes = Some(rt::list_of::<ThingSize, _, _>(sizes));
        self
    }

    /// Sets `shape`.
    #[must_use]
    pub fn shape(mut self, shape: impl Into<Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets `part`.
    #[must_use]
    pub fn part(mut self, part: impl Into<ThingPart>) -> Self {
        self.part = Some(part.into());
        self
    }
}
rt::record!(Thing {
    0 kind: required ThingKind = "kind",
    1 sizes: optional Option<Vec<ThingSize>> = "sizes",
    2 shape: optional Option<Shape> = "shape",
    3 part: optional Option<ThingPart> = "part",
} extra);

/// `kind` of `Thing` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ThingKind {
    /// `SMALL`
    Small,
    /// `LARGE`
    Large,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ThingKind { Small = "SMALL", Large = "LARGE" });

/// `part` of `Thing` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThingPart {
    /// `name` on the wire.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl ThingPart {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
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
rt::record!(ThingPart { 0 name: optional Option<String> = "name" } extra);

/// `sizes[]` of `Thing` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ThingSize {
    /// `ONE`
    One,
    /// `TWO`
    Two,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ThingSize { One = "ONE", Two = "TWO" });
rt::values!(Circle, Shape, Square, Thing, ThingKind, ThingPart, ThingSize);
