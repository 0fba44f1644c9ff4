// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.figures()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;
use crate::types;

/// Requests of `figures`. Made by `client.figures()`.
#[derive(Debug, Clone)]
pub struct Figures {
    pub(crate) client: rt::Client,
}

impl Figures {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /figures`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::types::{Dot, Figure};
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// let figure = client.figures().create().body(Figure::Dot(Dot::new(0))).await?;
    /// println!("{figure:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> FiguresCreate {
        rt::call(rt::Request::post(&self.client, "/figures"))
    }
}

/// A request of [`Figures::create`], `POST /figures`.
///
/// Set what is optional, then `.await` it. See also [what every request has](crate::requests).
pub type FiguresCreate = rt::Call<types::Figure, __op::FiguresCreate>;

impl FiguresCreate {
    /// The body of the request.
    pub fn body(mut self, body: impl Into<types::Figure>) -> Self {
        self.0.whole(&body.into());
        self
    }
}
rt::request!(FiguresCreate => types::Figure, rt::json);

mod __op {
    pub enum FiguresCreate {}
}
