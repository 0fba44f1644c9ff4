// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.shelves()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `shelves`. Made by `client.shelves()`.
#[derive(Debug, Clone)]
pub struct Shelves {
    pub(crate) client: rt::Client,
}

impl Shelves {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `PATCH /shelves/{id}`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = fixture_sdk::Client::from_env()?;
    /// client.shelves().update("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: impl Into<String>) -> ShelvesUpdate {
        let mut request = rt::Request::patch(&self.client, "/shelves/{id}");
        request.path_text("id", id.into());
        rt::call(request)
    }
}

/// A request of [`Shelves::update`], `PATCH /shelves/{id}`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type ShelvesUpdate = rt::Call<(), __op::ShelvesUpdate>;

impl ShelvesUpdate {
    /// `title`, for a field mask.
    pub const TITLE: rt::FieldPath = rt::FieldPath::new("title");

    /// `labels`, for a field mask.
    pub const LABELS: rt::FieldPath = rt::FieldPath::new("labels");

    /// `tags`, for a field mask.
    pub const TAGS: rt::FieldPath = rt::FieldPath::new("tags");

    /// `owner`, for a field mask.
    pub const OWNER: rt::FieldPath = rt::FieldPath::new("owner");

    /// `box`, for a field mask.
    pub const BOX: rt::FieldPath = rt::FieldPath::new("box");

    /// `owner.fullName`, for a field mask.
    pub const OWNER_FULL_NAME: rt::FieldPath = rt::FieldPath::new("owner.fullName");

    /// `owner.note`, for a field mask.
    pub const OWNER_NOTE: rt::FieldPath = rt::FieldPath::new("owner.note");

    /// `owner.mail.work`, for a field mask.
    pub const OWNER_MAIL_WORK: rt::FieldPath = rt::FieldPath::new("owner.`mail.work`");

    /// `box.size`, for a field mask.
    pub const BOX_SIZE: rt::FieldPath = rt::FieldPath::new("box.size");

    /// `box.inside`, for a field mask.
    pub const BOX_INSIDE: rt::FieldPath = rt::FieldPath::new("box.inside");

    /// Sets `update_mask`.
    ///
    /// The paths are constants of this type, such as [`BOX_INSIDE`](Self::BOX_INSIDE); [`update_mask_from_body`](Self::update_mask_from_body) makes the mask of what is set.
    pub fn update_mask(mut self, update_mask: impl Into<rt::FieldMask>) -> Self {
        self.0.query("updateMask", &update_mask.into());
        self
    }

    /// Makes `updateMask` from what this request sets in its body, before or after this call.
    ///
    /// Objects are named part by part; lists, maps and what is null are named as a whole.
    /// A mask given by [`update_mask`](Self::update_mask) takes precedence.
    pub fn update_mask_from_body(mut self) -> Self {
        self.0.mask_query_from_fields("updateMask", &["owner", "box"]);
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<rt::Field<String>>) -> Self {
        self.0.nullable("title", title.into());
        self
    }

    /// Sets `labels`.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<
            Item = (impl rt::IntoValue<String>, impl rt::IntoValue<String>),
        >,
    ) -> Self {
        self.0.field("labels", &rt::map_of::<String, _, _, _>(labels));
        self
    }

    /// Adds an entry to `labels`.
    pub fn label(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.entry("labels", key.into(), &value.into());
        self
    }

    /// Sets `tags`.
    pub fn tags(
        mut self,
        tags: impl IntoIterator<Item = impl rt::IntoValue<String>>,
    ) -> Self {
        self.0.field("tags", &rt::list_of::<String, _, _>(tags));
        self
    }

    /// Sets `owner`.
    pub fn owner(mut self, owner: impl Into<types::ShelfOwner>) -> Self {
        self.0.field("owner", &owner.into());
        self
    }

    /// Sets `box`.
    pub fn r#box(mut self, r#box: impl Into<types::Box>) -> Self {
        self.0.field("box", &r#box.into());
        self
    }

    /// Replaces the whole body, and with it what other setters have set.
    pub fn body(mut self, body: impl Into<types::Shelf>) -> Self {
        self.0.whole(&body.into());
        self
    }
}
rt::request!(ShelvesUpdate => (), rt::empty);

mod __op {
    pub enum ShelvesUpdate {}
}
