// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

use crate::runtime::emit as rt;
use crate::types::AccountResourceMetadata;

/// Someone who acts in the account: a user, an API key or the system.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// Metadata of a resource that belongs to the account and to no single workspace.
    pub metadata: AccountResourceMetadata,
    /// Kind and name of a profile.
    pub spec: ProfileSpec,
    extra: rt::Extra,
}

impl Profile {
    /// A value with its properties.
    pub fn new(
        metadata: impl Into<AccountResourceMetadata>,
        spec: impl Into<ProfileSpec>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            spec: spec.into(),
            extra: rt::Extra::new(),
        }
    }
}
rt::record!(Profile {
    0 metadata: required AccountResourceMetadata = "metadata",
    1 spec: required ProfileSpec = "spec",
} extra);

/// Kind and name of a profile.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq)]
pub struct ProfileSpec {
    /// Whether a person, an API key or the system acts.
    pub r#type: ProfileType,
    /// Address that messages for the profile go to.
    pub email: Option<String>,
    /// Name of the profile, as it is shown.
    pub name: Option<String>,
    extra: rt::Extra,
}

impl ProfileSpec {
    /// A value with the required properties; setters add the optional ones.
    pub fn new(r#type: impl Into<ProfileType>) -> Self {
        Self {
            r#type: r#type.into(),
            email: None,
            name: None,
            extra: rt::Extra::new(),
        }
    }

    /// Address that messages for the profile go to.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Name of the profile, as it is shown.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
rt::record!(ProfileSpec {
    0 r#type: required ProfileType = "type",
    1 email: optional Option<String> = "email",
    2 name: optional Option<String> = "name",
} extra);

/// Whether a person, an API key or the system acts.
#[non_exhaustive]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ProfileType {
    /// `PROFILE_TYPE_USER`
    User,
    /// `PROFILE_TYPE_API_KEY`
    ApiKey,
    /// `PROFILE_TYPE_SYSTEM`
    System,
    /// A value that this version of the crate does not know.
    Unknown(rt::UnknownValue),
}
rt::open_enum!(ProfileType {
    User = "PROFILE_TYPE_USER",
    ApiKey = "PROFILE_TYPE_API_KEY",
    System = "PROFILE_TYPE_SYSTEM",
});
rt::values!(Profile, ProfileSpec, ProfileType);
