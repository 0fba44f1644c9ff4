// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! The client of this API: how it is made, and its resources.

use crate::runtime::emit as rt;

#[cfg_attr(not(feature = "full"), allow(unused_imports))]
use crate::resources;

impl rt::Client {
    /// Begins a client that is set up in code. [`from_env`](rt::ClientBuilder::from_env) of the builder adds what the environment says.
    ///
    /// ```
    /// # #[cfg(feature = "reqwest")]
    /// let client = fixture_sdk::Client::builder().api_key("key").max_retries(5).build()?;
    /// # Ok::<(), fixture_sdk::Error>(())
    /// ```
    pub fn builder() -> rt::ClientBuilder {
        rt::ClientBuilder::new(&crate::API).with_options(OPTIONS)
    }

    /// A client that is set up by environment variables.
    ///
    /// - `FIXTURE_KEY`: the API key, for the security scheme `key`
    /// - `FIXTURE_SDK_BASIC`: `user:password`, for the security scheme `basic`
    /// - `FIXTURE_HEADER_KEY`: the API key, for the security scheme `header`
    /// - `FIXTURE_SDK_QUERY`: the API key, for the security scheme `query`
    /// - `FIXTURE_SDK_COOKIE`: the API key, for the security scheme `cookie`
    /// - `FIXTURE_SDK_OAUTH`: `client id:client secret`, or an access token, for the security scheme `oauth`
    /// - `FIXTURE_SDK_BASE_URL`: the address of the API, if not <https://fixture.test>
    /// - `FIXTURE_SPACE`: the client's `space` (optional)
    ///
    /// # Errors
    /// [`Error::Config`](rt::Error::Config) where a variable that is needed is missing, or one is not valid.
    pub fn from_env() -> ::std::result::Result<Self, rt::Error> {
        Self::builder().from_env().build()
    }

    /// The resource `events`.
    #[cfg(feature = "events")]
    pub fn events(&self) -> resources::events::Events {
        resources::events::Events::new(self)
    }

    /// The resource `feed`.
    #[cfg(feature = "feed")]
    pub fn feed(&self) -> resources::feed::Feed {
        resources::feed::Feed::new(self)
    }

    /// The resource `sequences`.
    #[cfg(feature = "sequences")]
    pub fn sequences(&self) -> resources::sequences::Sequences {
        resources::sequences::Sequences::new(self)
    }

    /// The resource `lines`.
    #[cfg(feature = "lines")]
    pub fn lines(&self) -> resources::lines::Lines {
        resources::lines::Lines::new(self)
    }

    /// The resource `readings`.
    #[cfg(feature = "readings")]
    pub fn readings(&self) -> resources::readings::Readings {
        resources::readings::Readings::new(self)
    }

    /// The resource `chats`.
    #[cfg(feature = "chats")]
    pub fn chats(&self) -> resources::chats::Chats {
        resources::chats::Chats::new(self)
    }

    /// The resource `pictures`.
    #[cfg(feature = "pictures")]
    pub fn pictures(&self) -> resources::pictures::Pictures {
        resources::pictures::Pictures::new(self)
    }

    /// The resource `sheets`.
    #[cfg(feature = "sheets")]
    pub fn sheets(&self) -> resources::sheets::Sheets {
        resources::sheets::Sheets::new(self)
    }

    /// The resource `bundles`.
    #[cfg(feature = "bundles")]
    pub fn bundles(&self) -> resources::bundles::Bundles {
        resources::bundles::Bundles::new(self)
    }

    /// The resource `notes`.
    #[cfg(feature = "notes")]
    pub fn notes(&self) -> resources::notes::Notes {
        resources::notes::Notes::new(self)
    }

    /// The resource `files`.
    #[cfg(feature = "files")]
    pub fn files(&self) -> resources::files::Files {
        resources::files::Files::new(self)
    }

    /// The resource `forms`.
    #[cfg(feature = "forms")]
    pub fn forms(&self) -> resources::forms::Forms {
        resources::forms::Forms::new(self)
    }

    /// The resource `blobs`.
    #[cfg(feature = "blobs")]
    pub fn blobs(&self) -> resources::blobs::Blobs {
        resources::blobs::Blobs::new(self)
    }

    /// The resource `documents`.
    #[cfg(feature = "documents")]
    pub fn documents(&self) -> resources::documents::Documents {
        resources::documents::Documents::new(self)
    }

    /// The resource `settings`.
    #[cfg(feature = "settings")]
    pub fn settings(&self) -> resources::settings::Settings {
        resources::settings::Settings::new(self)
    }

    /// The resource `orders`.
    #[cfg(feature = "orders")]
    pub fn orders(&self) -> resources::orders::Orders {
        resources::orders::Orders::new(self)
    }

    /// The resource `points`.
    #[cfg(feature = "points")]
    pub fn points(&self) -> resources::points::Points {
        resources::points::Points::new(self)
    }

    /// The resource `chests`.
    #[cfg(feature = "chests")]
    pub fn chests(&self) -> resources::chests::Chests {
        resources::chests::Chests::new(self)
    }

    /// The resource `indexes`.
    #[cfg(feature = "indexes")]
    pub fn indexes(&self) -> resources::indexes::Indexes {
        resources::indexes::Indexes::new(self)
    }

    /// The resource `pages`.
    #[cfg(feature = "pages")]
    pub fn pages(&self) -> resources::pages::Pages {
        resources::pages::Pages::new(self)
    }

    /// The resource `paintings`.
    #[cfg(feature = "paintings")]
    pub fn paintings(&self) -> resources::paintings::Paintings {
        resources::paintings::Paintings::new(self)
    }

    /// The resource `loans`.
    #[cfg(feature = "loans")]
    pub fn loans(&self) -> resources::loans::Loans {
        resources::loans::Loans::new(self)
    }

    /// The resource `path`.
    #[cfg(feature = "path")]
    pub fn path(&self) -> resources::path::Path {
        resources::path::Path::new(self)
    }

    /// The resource `query`.
    #[cfg(feature = "query")]
    pub fn query(&self) -> resources::query::Query {
        resources::query::Query::new(self)
    }

    /// The resource `headers`.
    #[cfg(feature = "headers")]
    pub fn headers(&self) -> resources::headers::Headers {
        resources::headers::Headers::new(self)
    }

    /// The resource `cookies`.
    #[cfg(feature = "cookies")]
    pub fn cookies(&self) -> resources::cookies::Cookies {
        resources::cookies::Cookies::new(self)
    }

    /// The resource `auth`.
    #[cfg(feature = "auth")]
    pub fn auth(&self) -> resources::auth::Auth {
        resources::auth::Auth::new(self)
    }

    /// The resource `observations`.
    #[cfg(feature = "observations")]
    pub fn observations(&self) -> resources::observations::Observations {
        resources::observations::Observations::new(self)
    }

    /// The resource `things`.
    #[cfg(feature = "things")]
    pub fn things(&self) -> resources::things::Things {
        resources::things::Things::new(self)
    }

    /// The resource `shelves`.
    #[cfg(feature = "shelves")]
    pub fn shelves(&self) -> resources::shelves::Shelves {
        resources::shelves::Shelves::new(self)
    }

    /// The resource `lists`.
    #[cfg(feature = "lists")]
    pub fn lists(&self) -> resources::lists::Lists {
        resources::lists::Lists::new(self)
    }

    /// The resource `figures`.
    #[cfg(feature = "figures")]
    pub fn figures(&self) -> resources::figures::Figures {
        resources::figures::Figures::new(self)
    }

    /// The resource `exports`.
    #[cfg(feature = "exports")]
    pub fn exports(&self) -> resources::exports::Exports {
        resources::exports::Exports::new(self)
    }

    /// The resource `attachments`.
    #[cfg(feature = "attachments")]
    pub fn attachments(&self) -> resources::attachments::Attachments {
        resources::attachments::Attachments::new(self)
    }

    /// The resource `slots`.
    #[cfg(feature = "slots")]
    pub fn slots(&self) -> resources::slots::Slots {
        resources::slots::Slots::new(self)
    }

    /// Operations of which the config says something.
    #[cfg(feature = "keys")]
    pub fn keys(&self) -> resources::keys::Keys {
        resources::keys::Keys::new(self)
    }
}

static OPTIONS: &[rt::ClientOption] = &[
    rt::ClientOption {
        name: "space",
        env: Some("FIXTURE_SPACE"),
        default: None,
        header: None,
        query: None,
        cookie: None,
        variable: None,
        required: false,
    },
    rt::ClientOption {
        name: "org",
        env: None,
        default: None,
        header: Some("X-Org"),
        query: None,
        cookie: None,
        variable: None,
        required: false,
    },
    rt::ClientOption {
        name: "region",
        env: None,
        default: None,
        header: None,
        query: Some("region"),
        cookie: None,
        variable: None,
        required: false,
    },
];

impl rt::ClientBuilder {
    /// Sets `space` for all requests of the client.
    ///
    /// It fills the parameter `space`.
    /// [`from_env`](Self::from_env) reads it from `FIXTURE_SPACE`.
    pub fn space(self, value: impl Into<String>) -> Self {
        self.option(0, value)
    }

    /// Sets `org` for all requests of the client.
    ///
    /// It is sent as the header `X-Org`.
    pub fn org(self, value: impl Into<String>) -> Self {
        self.option(1, value)
    }

    /// Sets `region` for all requests of the client.
    ///
    /// It is sent as the query parameter `region`.
    pub fn region(self, value: impl Into<String>) -> Self {
        self.option(2, value)
    }
}
