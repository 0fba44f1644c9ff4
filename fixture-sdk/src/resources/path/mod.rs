// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.path()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

pub mod simple;
pub mod simple_explode;
pub mod label;
pub mod label_explode;
pub mod matrix;
pub mod matrix_explode;

/// Requests of `path`. Made by `client.path()`.
#[derive(Debug, Clone)]
pub struct Path {
    pub(crate) client: rt::Client,
}

impl Path {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// The resource `simple`.
    pub fn simple(&self) -> simple::PathSimple {
        simple::PathSimple::new(&self.client)
    }

    /// The resource `simple_explode`.
    pub fn simple_explode(&self) -> simple_explode::PathSimpleExplode {
        simple_explode::PathSimpleExplode::new(&self.client)
    }

    /// The resource `label`.
    pub fn label(&self) -> label::PathLabel {
        label::PathLabel::new(&self.client)
    }

    /// The resource `label_explode`.
    pub fn label_explode(&self) -> label_explode::PathLabelExplode {
        label_explode::PathLabelExplode::new(&self.client)
    }

    /// The resource `matrix`.
    pub fn matrix(&self) -> matrix::PathMatrix {
        matrix::PathMatrix::new(&self.client)
    }

    /// The resource `matrix_explode`.
    pub fn matrix_explode(&self) -> matrix_explode::PathMatrixExplode {
        matrix_explode::PathMatrixExplode::new(&self.client)
    }
}
