// Made by `cargo xtask generate`; edit the OpenAPI document or the generator instead.

//! `client.loans()`: its handle, and a builder for each of its requests.

use crate::runtime::emit as rt;

/// Requests of `loans`. Made by `client.loans()`.
#[derive(Debug, Clone)]
pub struct Loans {
    pub(crate) client: rt::Client,
}

impl Loans {
    pub(crate) fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }

    /// `POST /loans`
    ///
    /// ```no_run
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use fixture_sdk::resources::loans::LoansCreateRequired;
    ///
    /// let client = fixture_sdk::Client::from_env()?;
    /// client
    ///     .loans()
    ///     .create(LoansCreateRequired {
    ///         book: "book".to_owned(),
    ///         reader: "reader".to_owned(),
    ///         days: 0,
    ///         stamp: "stamp".to_owned(),
    ///         place: "place".to_owned(),
    ///     })
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, required: LoansCreateRequired) -> LoansCreate {
        let mut request = rt::Request::post(&self.client, "/loans");
        request.field("book", &required.book);
        request.field("reader", &required.reader);
        request.field("days", &required.days);
        request.field("stamp", &required.stamp);
        request.field("place", &required.place);
        request.json_body();
        rt::call(request)
    }
}

/// A request of [`Loans::create`], `POST /loans`.
///
/// `.await` it. See also [what every request has](crate::requests).
pub type LoansCreate = rt::Call<(), __op::LoansCreate>;
rt::request!(LoansCreate => (), rt::empty);

/// What [`Loans::create`] needs besides what is in its path.
#[derive(Debug, Clone, PartialEq)]
pub struct LoansCreateRequired {
    /// Sets `book`.
    pub book: String,
    /// Sets `reader`.
    pub reader: String,
    /// Sets `days`.
    pub days: i64,
    /// Nobody stamps any more.
    #[deprecated]
    pub stamp: String,
    /// Sets `place`.
    pub place: String,
}

mod __op {
    pub enum LoansCreate {}
}
