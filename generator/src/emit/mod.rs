//! Writes down what `plan` decided: the text of every file of the crate. Makes no decision that could fail.
