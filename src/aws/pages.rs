//! Lists that come page by page.

use crate::bulk::Listing;
use crate::error::Result;

/// Fetches every page, or as many as there are until one fails. `fetch` gets the token of the page, and
/// returns its items and the token of the next one. A page may be empty and still not be the last.
pub async fn all<T>(mut fetch: impl AsyncFnMut(Option<String>) -> Result<(Vec<T>, Option<String>)>) -> Listing<T> {
    let mut listing = Listing { items: Vec::new(), broken_off: None };
    let mut token = None;
    loop {
        match fetch(token).await {
            Ok((items, next)) => {
                listing.items.extend(items);
                token = next.filter(|next| !next.is_empty());
                if token.is_none() {
                    return listing;
                }
            }
            Err(error) => {
                listing.broken_off = Some(error);
                return listing;
            }
        }
    }
}
