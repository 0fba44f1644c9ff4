// Vendored by `cargo xtask generate` from templates/runtime; edit it there.

//! The data that a union is decided by, and the functions that read it.
//!
//! Emitted code has one [`Shape`] as a `static` for each schema that a union needs. Nothing here is
//! generic, so a union adds data and no code.

use serde_json::{Map, Number, Value};

use super::tagged;

/// What a schema demands of a value, as far as it tells one variant from another.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Any value.
    Any,
    /// One of these JSON types: a sum of the bits in [`types`].
    Types(u8),
    /// A string that is a point in time, and not a date alone.
    Time,
    /// A string that is a date alone.
    Day,
    /// One of these strings.
    Text(&'static [&'static str]),
    /// One of these values.
    Values(&'static [Literal]),
    /// A list of this.
    List(&'static Shape),
    /// A list by the place of its items: at least so many of them, and what follows them, if
    /// anything may.
    Tuple(&'static [Shape], usize, Option<&'static Shape>),
    /// An object with these members.
    Object(&'static [Member], Rest),
    /// One of these.
    OneOf(&'static [Shape]),
    /// An object whose member of this name is one of these tags.
    Tagged(&'static str, &'static [&'static str], &'static Shape),
    /// Null, or this.
    OrNull(&'static Shape),
    /// The shape of another schema.
    See(&'static Shape),
}

/// A member of an object: its name, whether it is required, and its shape.
#[derive(Debug, Clone, Copy)]
pub struct Member(pub &'static str, pub bool, pub Shape);

/// What else an object may have.
#[derive(Debug, Clone, Copy)]
pub enum Rest {
    /// Members of any name.
    Open,
    /// No member of another name.
    Closed,
    /// Members of any name, each of this shape.
    Each(&'static Shape),
}

/// A value that a schema names.
#[derive(Debug, Clone, Copy)]
pub enum Literal {
    /// `"text"`
    Text(&'static str),
    /// `1`
    Integer(i64),
    /// `1.5`
    Float(f64),
    /// `true`, `false`
    Flag(bool),
}

/// The bits of [`Shape::Types`].
pub mod types {
    /// `{..}`
    pub const OBJECT: u8 = 1;
    /// `[..]`
    pub const ARRAY: u8 = 2;
    /// `".."`
    pub const STRING: u8 = 4;
    /// A number with a fraction.
    pub const FRACTION: u8 = 8;
    /// A number without one: `1`, and `1.0` as well.
    pub const INTEGER: u8 = 16;
    /// `true`, `false`
    pub const BOOLEAN: u8 = 32;
    /// `null`
    pub const NULL: u8 = 64;
}

/// Whether a value is among those that a shape knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Known {
    /// It is.
    Yes,
    /// It is not, but an enum may get further values.
    NotYet,
    /// It is not the constant.
    Never,
}

/// How deep objects in objects are compared.
const DEPTH: u8 = 3;

/// How well a value fits a shape; the least is the best, and the fields stand in the order of their
/// weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fit {
    /// The schema does not allow the value, as far as the shape says.
    pub refused: bool,
    /// Not one of the object's members has a name that the shape has.
    pub is_vague: bool,
    /// Unknown members, absent ones, and values that the schema does not allow.
    pub odd: u32,
    /// Members that are absent in objects further down.
    pub absent: u32,
}

impl Fit {
    const FULL: Self = Self { refused: false, is_vague: false, odd: 0, absent: 0 };
    const WRONG: Self = Self { refused: true, is_vague: false, odd: 1, absent: 0 };

    fn allowed(fits: bool) -> Self {
        if fits { Self::FULL } else { Self::WRONG }
    }

    /// Adds an item of the same list.
    fn add(&mut self, item: Self) {
        self.refused |= item.refused;
        self.is_vague |= item.is_vague;
        self.odd = self.odd.saturating_add(item.odd);
        self.absent = self.absent.saturating_add(item.absent);
    }
}

impl Shape {
    /// How well a value fits.
    pub(crate) fn fit(&self, value: &Value) -> Fit {
        self.fit_at(value, DEPTH)
    }

    fn fit_at(&self, value: &Value, depth: u8) -> Fit {
        match self {
            Self::Any => Fit::FULL,
            Self::Types(set) => Fit::allowed(set & type_of(value) != 0),
            Self::Time => Fit::allowed(value.as_str().is_some_and(|text| !is_day(text))),
            Self::Day => Fit::allowed(value.as_str().is_some_and(is_day)),
            Self::Text(_) | Self::Values(_) => Fit::allowed(self.has(value) == Some(true)),
            Self::See(shape) => shape.fit_at(value, depth),
            Self::OrNull(shape) if !value.is_null() => shape.fit_at(value, depth),
            Self::OrNull(_) => Fit::FULL,
            Self::OneOf(shapes) => {
                shapes.iter().map(|shape| shape.fit_at(value, depth)).min().unwrap_or(Fit::FULL)
            }
            Self::Tagged(name, tags, shape) => {
                let mut fit = shape.fit_at(value, depth);
                if !value.get(name).is_some_and(|tag| is_tag(tag, tags)) {
                    fit.add(Fit::WRONG);
                }
                fit
            }
            Self::List(item) => match value {
                Value::Array(items) => {
                    let mut all = Fit::FULL;
                    items.iter().for_each(|value| all.add(item.fit_at(value, depth)));
                    all
                }
                _ => Fit::WRONG,
            },
            Self::Tuple(shapes, least, rest) => match value {
                Value::Array(items) => fit_tuple(shapes, *least, *rest, items, depth),
                _ => Fit::WRONG,
            },
            Self::Object(members, rest) => match value {
                Value::Object(_) if depth == 0 => Fit::FULL,
                Value::Object(found) => fit_object(members, rest, found, depth - 1),
                _ => Fit::WRONG,
            },
        }
    }

    /// What the shape says of the value at the end of a path of names; `None` where it knows no
    /// values for it.
    pub(crate) fn knows(&self, path: &[&str], value: &Value) -> Option<Known> {
        match (self, path) {
            (Self::See(shape) | Self::OrNull(shape), _) => shape.knows(path, value),
            // A union may come to have variants with other values.
            (Self::OneOf(shapes), _) => shapes
                .iter()
                .try_fold(Known::NotYet, |best, shape| Some(best.min(shape.knows(path, value)?))),
            (Self::Tagged(name, tags, _), [only]) if only == name => {
                Some(if is_tag(value, tags) { Known::Yes } else { Known::Never })
            }
            (Self::Tagged(_, _, shape), _) => shape.knows(path, value),
            (Self::Object(members, _), [first, rest @ ..]) => members
                .iter()
                .find(|member| member.0 == *first)
                .and_then(|member| member.2.knows(rest, value)),
            (Self::Text([_]) | Self::Values([_]), []) => {
                self.has(value).map(|has| if has { Known::Yes } else { Known::Never })
            }
            (_, []) => self.has(value).map(|has| if has { Known::Yes } else { Known::NotYet }),
            _ => None,
        }
    }

    /// Whether a value is among the known ones.
    fn has(&self, value: &Value) -> Option<bool> {
        match self {
            Self::Text(known) => Some(value.as_str().is_some_and(|text| known.contains(&text))),
            Self::Values(known) => Some(known.iter().any(|literal| literal.is(value))),
            _ => None,
        }
    }
}

impl Literal {
    fn is(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Text(text), Value::String(value)) => text == value,
            (Self::Integer(known), Value::Number(number)) => {
                number.as_i64() == Some(*known) || number.as_f64() == Some(*known as f64)
            }
            (Self::Float(known), Value::Number(number)) => number.as_f64() == Some(*known),
            (Self::Flag(known), Value::Bool(flag)) => known == flag,
            _ => false,
        }
    }
}

/// Whether a value is one of a variant's tags.
fn is_tag(value: &Value, tags: &[&str]) -> bool {
    tagged::text_of(value).is_some_and(|tag| tags.contains(&tag.as_ref()))
}

/// `2024-05-06`
fn is_day(text: &str) -> bool {
    let is_digit = |(position, byte): (usize, u8)| {
        if position == 4 || position == 7 { byte == b'-' } else { byte.is_ascii_digit() }
    };
    text.len() == "2024-05-06".len() && text.bytes().enumerate().all(is_digit)
}

fn fit_tuple(
    shapes: &[Shape],
    least: usize,
    rest: Option<&Shape>,
    items: &[Value],
    depth: u8,
) -> Fit {
    let mut all = Fit::allowed(items.len() >= least);
    for (position, value) in items.iter().enumerate() {
        all.add(match shapes.get(position).or(rest) {
            Some(shape) => shape.fit_at(value, depth),
            None => Fit::WRONG,
        });
    }
    all
}

fn fit_object(members: &[Member], rest: &Rest, found: &Map<String, Value>, depth: u8) -> Fit {
    let mut all = Fit::FULL;
    let mut known = 0;
    for Member(name, is_required, shape) in members {
        match found.get(*name) {
            Some(value) => {
                known += 1;
                let inner = shape.fit_at(value, depth);
                all.add(Fit { is_vague: false, ..inner });
            }
            None => all.refused |= *is_required,
        }
    }
    // What is absent at the top is as odd as what is unknown; further down it only decides between
    // equals.
    let absent = count(members.len() - known);
    match depth + 1 < DEPTH {
        true => all.absent = all.absent.saturating_add(absent),
        false => all.odd = all.odd.saturating_add(absent),
    }
    all.is_vague = known == 0 && !found.is_empty();
    let unknown = found.len() - known;
    if unknown == 0 {
        return all;
    }
    match rest {
        // Free-form: there is no name that it could have known.
        Rest::Open if members.is_empty() => {}
        Rest::Open | Rest::Closed => {
            all.odd = all.odd.saturating_add(count(unknown));
            all.refused |= matches!(rest, Rest::Closed);
        }
        Rest::Each(shape) => {
            let others = found
                .iter()
                .filter(|(name, _)| !members.iter().any(|member| member.0 == name.as_str()));
            others.for_each(|(_, value)| {
                all.add(Fit { is_vague: false, ..shape.fit_at(value, depth) })
            });
        }
    }
    all
}

fn count(members: usize) -> u32 {
    u32::try_from(members).unwrap_or(u32::MAX)
}

/// The bit of a value's JSON type.
fn type_of(value: &Value) -> u8 {
    match value {
        Value::Null => types::NULL,
        Value::Bool(_) => types::BOOLEAN,
        Value::Number(number) if has_fraction(number) => types::FRACTION,
        Value::Number(_) => types::INTEGER,
        Value::String(_) => types::STRING,
        Value::Array(_) => types::ARRAY,
        Value::Object(_) => types::OBJECT,
    }
}

fn has_fraction(number: &Number) -> bool {
    number.as_f64().is_some_and(|n| n.fract() != 0.0)
}
