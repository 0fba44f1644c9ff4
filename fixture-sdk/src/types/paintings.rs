// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;

/// `Painting` of the API document.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Painting {
    /// `title` on the wire.
    pub title: Option<String>,
    /// `image` on the wire.
    pub image: Option<String>,
    extra: rt::Extra,
}

impl Painting {
    /// A value with nothing set: all properties are optional.
    pub fn new() -> Self {
        Self {
            title: None,
            image: None,
            extra: rt::Extra::new(),
        }
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `image`.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
}
rt::record!(Painting {
    0 title: optional Option<String> = "title",
    1 image: optional Option<String> = "image",
} extra);
rt::values!(Painting);
