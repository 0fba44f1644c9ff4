//! A typed view of a normalized document, keyword by keyword: what is wrong costs that keyword, never what is around it.
