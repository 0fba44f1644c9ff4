//! Schemas whose values do not survive today, each with the reason. A gap that is gone costs
//! nothing; its line is to be removed.

/// `fixture#pointer`, and why.
pub const GAPS: &[(&str, &str)] = &[
    (
        "extensions#/components/schemas/PersonOut",
        "`x-stainless-override-schema` makes `id` an integer; the values are made from the schema it replaces",
    ),
    (
        "keywords_31#/components/schemas/Contents",
        "`contentEncoding` without a `type` is taken for a string, and allows other types",
    ),
];
