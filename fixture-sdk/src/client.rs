// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The client of this API: how it is made, and its resources.

use crate::runtime::emit as rt;
use crate::resources;

impl rt::Client {
    /// A client that is told everything itself. (Its `from_env` fills in what the environment says.)
    ///
    /// ```
    /// let client = fixture_sdk::Client::builder().api_key("key").max_retries(5).build()?;
    /// # Ok::<(), fixture_sdk::Error>(())
    /// ```
    pub fn builder() -> rt::ClientBuilder {
        rt::ClientBuilder::new(&crate::API)
    }

    /// A client for what the environment says.
    ///
    /// - `FIXTURE_KEY`: the key
    /// - `FIXTURE_SDK_BASE_URL`: where the API is, if not at <https://fixture.test>
    ///
    /// # Errors
    /// [`Error::Config`](rt::Error::Config) where a variable is missing or makes no sense.
    pub fn from_env() -> ::std::result::Result<Self, rt::Error> {
        Self::builder().from_env().build()
    }

    /// The resource `events`.
    pub fn events(&self) -> resources::events::Events {
        resources::events::Events::new(self)
    }

    /// The resource `lines`.
    pub fn lines(&self) -> resources::lines::Lines {
        resources::lines::Lines::new(self)
    }

    /// The resource `chats`.
    pub fn chats(&self) -> resources::chats::Chats {
        resources::chats::Chats::new(self)
    }

    /// The resource `pictures`.
    pub fn pictures(&self) -> resources::pictures::Pictures {
        resources::pictures::Pictures::new(self)
    }

    /// The resource `sheets`.
    pub fn sheets(&self) -> resources::sheets::Sheets {
        resources::sheets::Sheets::new(self)
    }

    /// The resource `bundles`.
    pub fn bundles(&self) -> resources::bundles::Bundles {
        resources::bundles::Bundles::new(self)
    }

    /// The resource `notes`.
    pub fn notes(&self) -> resources::notes::Notes {
        resources::notes::Notes::new(self)
    }

    /// The resource `files`.
    pub fn files(&self) -> resources::files::Files {
        resources::files::Files::new(self)
    }

    /// The resource `forms`.
    pub fn forms(&self) -> resources::forms::Forms {
        resources::forms::Forms::new(self)
    }

    /// The resource `blobs`.
    pub fn blobs(&self) -> resources::blobs::Blobs {
        resources::blobs::Blobs::new(self)
    }

    /// The resource `documents`.
    pub fn documents(&self) -> resources::documents::Documents {
        resources::documents::Documents::new(self)
    }

    /// The resource `settings`.
    pub fn settings(&self) -> resources::settings::Settings {
        resources::settings::Settings::new(self)
    }

    /// The resource `pages`.
    pub fn pages(&self) -> resources::pages::Pages {
        resources::pages::Pages::new(self)
    }

    /// The resource `paintings`.
    pub fn paintings(&self) -> resources::paintings::Paintings {
        resources::paintings::Paintings::new(self)
    }

    /// The resource `shelves`.
    pub fn shelves(&self) -> resources::shelves::Shelves {
        resources::shelves::Shelves::new(self)
    }
}
