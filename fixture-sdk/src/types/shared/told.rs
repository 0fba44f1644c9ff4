// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::shapes;
use crate::types::{
    Being, Boat, Car, Cell, Check, Folder, Labels, LevelOne, LevelTwo, Login, MapEntry,
    Outcome, RingEntry, Sound, Spec, TeamHit, Tile, UserHit, Vehicle, Words,
};

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
rt::values!(Told, ToldCodes, ToldCodesListItem, ToldCodesListItem2, ToldEntry, ToldHit, ToldLevel, ToldNames, ToldRide, ToldScores, ToldScoresObjectItem);
