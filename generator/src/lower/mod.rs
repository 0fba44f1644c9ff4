//! OpenAPI's meaning: `$ref`, allOf, oneOf, nullable, readOnly, parameter styles, paging, resources. Nothing of tokens.
