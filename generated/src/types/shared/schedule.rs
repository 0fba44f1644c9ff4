// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// Times given by calendar fields. A time matches when each given field has a range that matches it.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleCalendar {
    /// Note for readers; it has no effect.
    pub comment: Option<String>,
    /// Days of the month, from 1.
    pub day_of_month: Option<Vec<ScheduleRange>>,
    /// Days of the week.
    pub day_of_week: Option<Vec<ScheduleRange>>,
    /// Hours, 0 to 23.
    pub hour: Option<Vec<ScheduleRange>>,
    /// Minutes, 0 to 59.
    pub minute: Option<Vec<ScheduleRange>>,
    /// Months, 1 to 12.
    pub month: Option<Vec<ScheduleRange>>,
    /// Seconds, 0 to 59.
    pub second: Option<Vec<ScheduleRange>>,
    extra: rt::Extra,
}

impl ScheduleCalendar {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            comment: None,
            day_of_month: None,
            day_of_week: None,
            hour: None,
            minute: None,
            month: None,
            second: None,
            extra: rt::Extra::new(),
        }
    }

    /// Note for readers; it has no effect.
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Days of the month, from 1.
    #[must_use]
    pub fn day_of_month(
        mut self,
        day_of_month: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.day_of_month = Some(rt::list_of::<ScheduleRange, _, _>(day_of_month));
        self
    }

    /// Days of the week.
    #[must_use]
    pub fn day_of_week(
        mut self,
        day_of_week: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.day_of_week = Some(rt::list_of::<ScheduleRange, _, _>(day_of_week));
        self
    }

    /// Hours, 0 to 23.
    #[must_use]
    pub fn hour(
        mut self,
        hour: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.hour = Some(rt::list_of::<ScheduleRange, _, _>(hour));
        self
    }

    /// Minutes, 0 to 59.
    #[must_use]
    pub fn minute(
        mut self,
        minute: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.minute = Some(rt::list_of::<ScheduleRange, _, _>(minute));
        self
    }

    /// Months, 1 to 12.
    #[must_use]
    pub fn month(
        mut self,
        month: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.month = Some(rt::list_of::<ScheduleRange, _, _>(month));
        self
    }

    /// Seconds, 0 to 59.
    #[must_use]
    pub fn second(
        mut self,
        second: impl IntoIterator<Item = impl rt::IntoValue<ScheduleRange>>,
    ) -> Self {
        self.second = Some(rt::list_of::<ScheduleRange, _, _>(second));
        self
    }
}
rt::record!(ScheduleCalendar {
    0 comment: optional Option<String> = "comment",
    1 day_of_month: optional Option<Vec<ScheduleRange>> = "dayOfMonth",
    2 day_of_week: optional Option<Vec<ScheduleRange>> = "dayOfWeek",
    3 hour: optional Option<Vec<ScheduleRange>> = "hour",
    4 minute: optional Option<Vec<ScheduleRange>> = "minute",
    5 month: optional Option<Vec<ScheduleRange>> = "month",
    6 second: optional Option<Vec<ScheduleRange>> = "second",
} extra);

/// Times at a regular distance.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleInterval {
    /// Distance between two times, as a duration such as `3600s`.
    pub every: Option<String>,
    /// By how much the times are shifted, as a duration such as `300s`.
    pub offset: Option<String>,
    extra: rt::Extra,
}

impl ScheduleInterval {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            every: None,
            offset: None,
            extra: rt::Extra::new(),
        }
    }

    /// Distance between two times, as a duration such as `3600s`.
    #[must_use]
    pub fn every(mut self, every: impl Into<String>) -> Self {
        self.every = Some(every.into());
        self
    }

    /// By how much the times are shifted, as a duration such as `300s`.
    #[must_use]
    pub fn offset(mut self, offset: impl Into<String>) -> Self {
        self.offset = Some(offset.into());
        self
    }
}
rt::record!(ScheduleInterval {
    0 every: optional Option<String> = "every",
    1 offset: optional Option<String> = "offset",
} extra);

/// Values from `start` to `end`, in steps of `step`.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ScheduleRange {
    /// Last value.
    pub end: Option<i64>,
    /// First value.
    pub start: Option<i64>,
    /// Distance between two values.
    pub step: Option<i64>,
    extra: rt::Extra,
}

impl ScheduleRange {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            end: None,
            start: None,
            step: None,
            extra: rt::Extra::new(),
        }
    }

    /// Last value.
    #[must_use]
    pub fn end(mut self, end: i64) -> Self {
        self.end = Some(end);
        self
    }

    /// First value.
    #[must_use]
    pub fn start(mut self, start: i64) -> Self {
        self.start = Some(start);
        self
    }

    /// Distance between two values.
    #[must_use]
    pub fn step(mut self, step: i64) -> Self {
        self.step = Some(step);
        self
    }
}
rt::record!(ScheduleRange {
    0 end: optional_number Option<i64> = "end",
    1 start: optional_number Option<i64> = "start",
    2 step: optional_number Option<i64> = "step",
} extra);
rt::values!(ScheduleCalendar, ScheduleInterval, ScheduleRange);
