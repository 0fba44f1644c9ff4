// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::shapes;
use super::{
    AnyTile, Being, Bike, Boat, Car, Cell, Check, ClosedA, ClosedB, Folder, Labels,
    LevelOne, LevelTwo, LineTile, Login, MapEntry,
};

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

/// `Noise` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Noise {
    /// `form` on the wire.
    pub form: String,
    /// `colour` on the wire.
    pub colour: Option<String>,
    extra: rt::Extra,
}

impl Noise {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            form: "n".into(),
            colour: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `colour`.
    #[must_use]
    pub fn colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = Some(colour.into());
        self
    }
}

impl Default for Noise {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Noise {
    0 form: required String = "form",
    1 colour: optional Option<String> = "colour",
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

/// `Outcome` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Outcome {
    /// In the form of `Won`.
    Won(OutcomeWon),
    /// In the form of `Lost`.
    Lost(OutcomeLost),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(Outcome by shapes::OUTCOME_CHOICES { 0 Won(OutcomeWon), 1 Lost(OutcomeLost) });
rt::union_from!(Outcome { Won(OutcomeWon), Lost(OutcomeLost) });

/// A variant of `Outcome` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeLost {
    /// `ok` on the wire.
    pub ok: bool,
    /// `error` on the wire.
    pub error: Option<String>,
    extra: rt::Extra,
}

impl OutcomeLost {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            ok: false,
            error: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `error`.
    #[must_use]
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

impl Default for OutcomeLost {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(OutcomeLost {
    0 ok: required bool = "ok",
    1 error: optional Option<String> = "error",
} extra);

/// A variant of `Outcome` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct OutcomeWon {
    /// `ok` on the wire.
    pub ok: bool,
    /// `data` on the wire.
    pub data: Option<String>,
    extra: rt::Extra,
}

impl OutcomeWon {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            ok: true,
            data: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `data`.
    #[must_use]
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }
}

impl Default for OutcomeWon {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(OutcomeWon {
    0 ok: required bool = "ok",
    1 data: optional Option<String> = "data",
} extra);

/// `PathCheck` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct PathCheck {
    /// `on` on the wire.
    pub on: PathCheckOn,
    /// `operator` on the wire.
    pub operator: String,
    /// `target` on the wire.
    pub target: String,
    extra: rt::Extra,
}

impl PathCheck {
    /// A value with its properties.
    pub fn new(on: impl Into<PathCheckOn>, target: impl Into<String>) -> Self {
        Self {
            on: on.into(),
            operator: "path".into(),
            target: target.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(PathCheck {
    0 on: required PathCheckOn = "on",
    1 operator: required String = "operator",
    2 target: required String = "target",
} extra);

/// `on` of `PathCheck` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PathCheckOn {
    /// `body`
    Body,
    /// `header`
    Header,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(PathCheckOn { Body = "body", Header = "header" });

/// `Plant` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Plant {
    /// `kind` on the wire.
    pub kind: String,
    /// `leaves` on the wire.
    pub leaves: Option<i64>,
    extra: rt::Extra,
}

impl Plant {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            kind: "Plant".into(),
            leaves: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `leaves`.
    #[must_use]
    pub fn leaves(mut self, leaves: i64) -> Self {
        self.leaves = Some(leaves);
        self
    }
}

impl Default for Plant {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Plant {
    0 kind: required String = "kind",
    1 leaves: optional_number Option<i64> = "leaves",
} extra);

/// `Problem` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// `title` on the wire.
    pub title: String,
    /// `status` on the wire.
    pub status: Option<i64>,
    extra: rt::Extra,
}

impl Problem {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            status: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }
}
rt::record!(Problem {
    0 title: required String = "title",
    1 status: optional_number Option<i64> = "status",
} extra);

/// `RingEntry` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RingEntry {
    /// `name` on the wire.
    pub name: Option<String>,
    /// `size` on the wire.
    pub size: Option<i64>,
    /// `value` on the wire.
    pub value: Option<Vec<String>>,
    extra: rt::Extra,
}

impl RingEntry {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            name: None,
            size: None,
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

    /// Sets `size`.
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
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
rt::record!(RingEntry {
    0 name: optional Option<String> = "name",
    1 size: optional_number Option<i64> = "size",
    2 value: optional Option<Vec<String>> = "value",
} extra);

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

/// `TextCell` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct TextCell {
    /// `definition` on the wire.
    pub definition: TextCellDefinition,
    extra: rt::Extra,
}

impl TextCell {
    /// A value with its properties.
    pub fn new(definition: impl Into<TextCellDefinition>) -> Self {
        Self {
            definition: definition.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(TextCell { 0 definition: required TextCellDefinition = "definition" } extra);

/// `definition` of `TextCell` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct TextCellDefinition {
    /// `type` on the wire.
    pub r#type: String,
    /// `text` on the wire.
    pub text: String,
    extra: rt::Extra,
}

impl TextCellDefinition {
    /// A value with its properties.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            r#type: "text".into(),
            text: text.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(TextCellDefinition {
    0 r#type: required String = "type",
    1 text: required String = "text",
} extra);

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

/// `Told` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Told {
    /// `ok` on the wire.
    pub ok: Option<Outcome>,
    /// `check` on the wire.
    pub check: Option<Check>,
    /// `tile` on the wire.
    pub tile: Option<Tile>,
    /// `cell` on the wire.
    pub cell: Option<Cell>,
    /// `login` on the wire.
    pub login: Option<Login>,
    /// `being` on the wire.
    pub being: Option<Being>,
    /// `vehicle` on the wire.
    pub vehicle: Option<Vehicle>,
    /// `ride` on the wire.
    pub ride: Option<ToldRide>,
    /// `sound` on the wire.
    pub sound: Option<Sound>,
    /// `spec` on the wire.
    pub spec: Option<Spec>,
    /// `codes` on the wire.
    pub codes: Option<ToldCodes>,
    /// `scores` on the wire.
    pub scores: Option<ToldScores>,
    /// `level` on the wire.
    pub level: Option<ToldLevel>,
    /// `entry` on the wire.
    pub entry: Option<ToldEntry>,
    /// `hits` on the wire.
    pub hits: Option<Vec<ToldHit>>,
    /// `folder` on the wire.
    pub folder: Option<Folder>,
    /// `names` on the wire.
    pub names: Option<ToldNames>,
    extra: rt::Extra,
}

impl Told {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            ok: None,
            check: None,
            tile: None,
            cell: None,
            login: None,
            being: None,
            vehicle: None,
            ride: None,
            sound: None,
            spec: None,
            codes: None,
            scores: None,
            level: None,
            entry: None,
            hits: None,
            folder: None,
            names: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `ok`.
    #[must_use]
    pub fn ok(mut self, ok: impl Into<Outcome>) -> Self {
        self.ok = Some(ok.into());
        self
    }

    /// Sets `check`.
    #[must_use]
    pub fn check(mut self, check: impl Into<Check>) -> Self {
        self.check = Some(check.into());
        self
    }

    /// Sets `tile`.
    #[must_use]
    pub fn tile(mut self, tile: impl Into<Tile>) -> Self {
        self.tile = Some(tile.into());
        self
    }

    /// Sets `cell`.
    #[must_use]
    pub fn cell(mut self, cell: impl Into<Cell>) -> Self {
        self.cell = Some(cell.into());
        self
    }

    /// Sets `login`.
    #[must_use]
    pub fn login(mut self, login: impl Into<Login>) -> Self {
        self.login = Some(login.into());
        self
    }

    /// Sets `being`.
    #[must_use]
    pub fn being(mut self, being: impl Into<Being>) -> Self {
        self.being = Some(being.into());
        self
    }

    /// Sets `vehicle`.
    #[must_use]
    pub fn vehicle(mut self, vehicle: impl Into<Vehicle>) -> Self {
        self.vehicle = Some(vehicle.into());
        self
    }

    /// Sets `ride`.
    #[must_use]
    pub fn ride(mut self, ride: impl Into<ToldRide>) -> Self {
        self.ride = Some(ride.into());
        self
    }

    /// Sets `sound`.
    #[must_use]
    pub fn sound(mut self, sound: impl Into<Sound>) -> Self {
        self.sound = Some(sound.into());
        self
    }

    /// Sets `spec`.
    #[must_use]
    pub fn spec(mut self, spec: impl Into<Spec>) -> Self {
        self.spec = Some(spec.into());
        self
    }

    /// Sets `codes`.
    #[must_use]
    pub fn codes(mut self, codes: impl Into<ToldCodes>) -> Self {
        self.codes = Some(codes.into());
        self
    }

    /// Sets `scores`.
    #[must_use]
    pub fn scores(mut self, scores: impl Into<ToldScores>) -> Self {
        self.scores = Some(scores.into());
        self
    }

    /// Sets `level`.
    #[must_use]
    pub fn level(mut self, level: impl Into<ToldLevel>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets `entry`.
    #[must_use]
    pub fn entry(mut self, entry: impl Into<ToldEntry>) -> Self {
        self.entry = Some(entry.into());
        self
    }

    /// Sets `hits`.
    #[must_use]
    pub fn hits(
        mut self,
        hits: impl IntoIterator<Item = impl rt::IntoValue<ToldHit>>,
    ) -> Self {
        self.hits = Some(rt::list_of::<ToldHit, _, _>(hits));
        self
    }

    /// Sets `folder`.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<Folder>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, names: impl Into<ToldNames>) -> Self {
        self.names = Some(names.into());
        self
    }
}
rt::record!(Told {
    0 ok: optional Option<Outcome> = "ok",
    1 check: optional Option<Check> = "check",
    2 tile: optional Option<Tile> = "tile",
    3 cell: optional Option<Cell> = "cell",
    4 login: optional Option<Login> = "login",
    5 being: optional Option<Being> = "being",
    6 vehicle: optional Option<Vehicle> = "vehicle",
    7 ride: optional Option<ToldRide> = "ride",
    8 sound: optional Option<Sound> = "sound",
    9 spec: optional Option<Spec> = "spec",
    10 codes: optional Option<ToldCodes> = "codes",
    11 scores: optional Option<ToldScores> = "scores",
    12 level: optional Option<ToldLevel> = "level",
    13 entry: optional Option<ToldEntry> = "entry",
    14 hits: optional Option<Vec<ToldHit>> = "hits",
    15 folder: optional Option<Folder> = "folder",
    16 names: optional Option<ToldNames> = "names",
} extra);

/// `codes` of `Told` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToldCodes {
    /// In the form of `list`.
    List(Vec<ToldCodesListItem>),
    /// In the form of `list_2`.
    List2(Vec<ToldCodesListItem2>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(ToldCodes by shapes::TOLD_CODES_CHOICES {
    0 List(Vec<ToldCodesListItem>),
    1 List2(Vec<ToldCodesListItem2>),
});
rt::union_elements!(ToldCodes {
    List(ToldCodesListItem: Own Text),
    List2(ToldCodesListItem2: Own),
});

/// `codes[]` of `Told` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ToldCodesListItem {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ToldCodesListItem { A = "a", B = "b" });

/// `codes[]` of `Told` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ToldCodesListItem2 {
    /// `x`
    X,
    /// `y`
    Y,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ToldCodesListItem2 { X = "x", Y = "y" });

/// `entry` of `Told` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToldEntry {
    /// In the form of `RingEntry`.
    RingEntry(RingEntry),
    /// In the form of `MapEntry`.
    MapEntry(MapEntry),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(ToldEntry by shapes::TOLD_ENTRY_CHOICES {
    1 RingEntry(RingEntry),
    0 MapEntry(MapEntry),
});
rt::union_from!(ToldEntry { RingEntry(RingEntry), MapEntry(MapEntry) });

/// `hits[]` of `Told` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToldHit {
    /// In the form of `UserHit`.
    UserHit(UserHit),
    /// In the form of `TeamHit`.
    TeamHit(TeamHit),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(ToldHit by shapes::TOLD_HIT_CHOICES { 0 UserHit(UserHit), 1 TeamHit(TeamHit) });
rt::union_from!(ToldHit { UserHit(UserHit), TeamHit(TeamHit) });

/// `level` of `Told` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToldLevel {
    /// `version` is `1`.
    LevelOne(LevelOne),
    /// `version` is `2`.
    LevelTwo(LevelTwo),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(ToldLevel by "version" { LevelOne(LevelOne) = "1", LevelTwo(LevelTwo) = "2" });
rt::union_from!(ToldLevel { LevelOne(LevelOne), LevelTwo(LevelTwo) });

/// `names` of `Told` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToldNames {
    /// In the form of `Words`.
    Words(Words),
    /// In the form of `Labels`.
    Labels(Labels),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(ToldNames by shapes::TOLD_NAMES_CHOICES { 0 Words(Words), 1 Labels(Labels) });
rt::union_from!(ToldNames { Labels(Labels) });
rt::union_elements!(ToldNames { Words(String: Text), Labels(pairs String) });

/// `ride` of `Told` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToldRide {
    /// In the form of `Car`.
    Car(Car),
    /// In the form of `Boat`.
    Boat(Boat),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(ToldRide by shapes::TOLD_RIDE_CHOICES { 0 Car(Car), 1 Boat(Boat) });
rt::union_from!(ToldRide { Car(Car), Boat(Boat) });

/// `scores` of `Told` in the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum ToldScores {
    /// In the form of `object`.
    Object(::std::collections::BTreeMap<String, i64>),
    /// In the form of `object_2`.
    Object2(::std::collections::BTreeMap<String, ToldScoresObjectItem>),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::chosen_union!(ToldScores by shapes::TOLD_SCORES_CHOICES {
    0 Object(::std::collections::BTreeMap<String, i64>),
    1 Object2(::std::collections::BTreeMap<String, ToldScoresObjectItem>),
});
rt::union_from!(ToldScores {
    Object(::std::collections::BTreeMap<String, i64>),
    Object2(::std::collections::BTreeMap<String, ToldScoresObjectItem>),
});
rt::union_elements!(ToldScores { Object(pairs i64) });

/// `scores{}` of `Told` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ToldScoresObjectItem {
    /// `high`
    High,
    /// `low`
    Low,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ToldScoresObjectItem { High = "high", Low = "low" });

/// `Tone` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Tone {
    /// `form` on the wire.
    pub form: String,
    /// `pitch` on the wire.
    pub pitch: Option<i64>,
    extra: rt::Extra,
}

impl Tone {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            form: "t".into(),
            pitch: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `pitch`.
    #[must_use]
    pub fn pitch(mut self, pitch: i64) -> Self {
        self.pitch = Some(pitch);
        self
    }
}

impl Default for Tone {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(Tone {
    0 form: required String = "form",
    1 pitch: optional_number Option<i64> = "pitch",
} extra);

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

/// `ValueCheck` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ValueCheck {
    /// `on` on the wire.
    pub on: ValueCheckOn,
    /// `operator` on the wire.
    pub operator: ValueCheckOperator,
    /// `target` on the wire.
    pub target: String,
    /// `property` on the wire.
    pub property: Option<String>,
    extra: rt::Extra,
}

impl ValueCheck {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(
        on: impl Into<ValueCheckOn>,
        operator: impl Into<ValueCheckOperator>,
        target: impl Into<String>,
    ) -> Self {
        Self {
            on: on.into(),
            operator: operator.into(),
            target: target.into(),
            property: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `property`.
    #[must_use]
    pub fn property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }
}
rt::record!(ValueCheck {
    0 on: required ValueCheckOn = "on",
    1 operator: required ValueCheckOperator = "operator",
    2 target: required String = "target",
    3 property: optional Option<String> = "property",
} extra);

/// `on` of `ValueCheck` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ValueCheckOn {
    /// `body`
    Body,
    /// `header`
    Header,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ValueCheckOn { Body = "body", Header = "header" });

/// `operator` of `ValueCheck` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ValueCheckOperator {
    /// `is`
    Is,
    /// `has`
    Has,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ValueCheckOperator { Is = "is", Has = "has" });

/// `Vehicle` of the API document.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub enum Vehicle {
    /// `type` is `Vehicle`.
    Base(VehicleBase),
    /// `type` is `Car`.
    Car(Car),
    /// `type` is `Boat`.
    Boat(Boat),
    /// `type` is `Bike`.
    Bike(Bike),
    /// What this version of the crate does not know.
    Unknown(::serde_json::Value),
}
rt::tagged_union!(Vehicle by "type" {
    Base(VehicleBase) = "Vehicle",
    Car(Car) = "Car",
    Boat(Boat) = "Boat",
    Bike(Bike) = "Bike",
});
rt::union_from!(Vehicle { Base(VehicleBase), Car(Car), Boat(Boat), Bike(Bike) });

/// `Vehicle` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct VehicleBase {
    /// `type` on the wire.
    pub r#type: VehicleType,
    extra: rt::Extra,
}

impl VehicleBase {
    /// A value without properties.
    pub fn new() -> Self {
        Self {
            r#type: "Vehicle".into(),
            extra: rt::Extra::new(),
        }
    }
}

impl Default for VehicleBase {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(VehicleBase { 0 r#type: required VehicleType = "type" } extra);

/// `type` of `Vehicle` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum VehicleType {
    /// `Car`
    Car,
    /// `Boat`
    Boat,
    /// `Bike`
    Bike,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(VehicleType { Car = "Car", Boat = "Boat", Bike = "Bike" });

/// `WebLogin` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct WebLogin {
    /// `type` on the wire.
    pub r#type: Option<WebLoginType>,
    /// `user` on the wire.
    pub user: Option<String>,
    extra: rt::Extra,
}

impl WebLogin {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            r#type: Some("web".into()),
            user: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<WebLoginType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }
}

impl Default for WebLogin {
    fn default() -> Self {
        Self::new()
    }
}
rt::record!(WebLogin {
    0 r#type: optional Option<WebLoginType> = "type",
    1 user: optional Option<String> = "user",
} extra);

/// `type` of `WebLogin` in the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum WebLoginType {
    /// `web`
    Web,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(WebLoginType { Web = "web" });

/// `Words` of the API document.
pub type Words = Vec<String>;
rt::values!(NewFunnel, Noise, OldFunnel, OpenC, Outcome, OutcomeLost, OutcomeWon, PathCheck, PathCheckOn, Plant, Problem, RingEntry, ScriptCheck, Sound, Spec, TeamHit, TextCell, TextCellDefinition, Tile, Told, ToldCodes, ToldCodesListItem, ToldCodesListItem2, ToldEntry, ToldHit, ToldLevel, ToldNames, ToldRide, ToldScores, ToldScoresObjectItem, Tone, UserHit, ValueCheck, ValueCheckOn, ValueCheckOperator, Vehicle, VehicleBase, VehicleType, WebLogin, WebLoginType);
