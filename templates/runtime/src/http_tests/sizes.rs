//! What DESIGN.md section 3 promises about sizes and auto traits.

use super::{List, Update};
use crate::{Client, Error, ItemStream, Page, PageStream, Pending, Response};

fn free<T: Send + Unpin + 'static>() {}
fn shared<T: Send + Sync + Clone + 'static>() {}

#[test]
fn sizes() {
    assert!(size_of::<Pending<[u64; 100]>>() < 32);
    assert!(size_of::<Pending<Response<[u64; 100]>>>() < 32);
    assert!(size_of::<Error>() < 32);
    assert_eq!(size_of::<Update>(), size_of::<usize>());
    assert_eq!(size_of::<Client>(), size_of::<usize>());
}

#[test]
fn auto_traits() {
    // A type that is neither `Send` nor `Unpin`: it is not held.
    #[expect(dead_code)]
    struct Odd(std::rc::Rc<()>, std::marker::PhantomPinned);
    free::<Pending<Odd>>();
    free::<Pending<Page<u8>>>();
    free::<ItemStream<u8>>();
    free::<PageStream<u8>>();
    free::<crate::EventStream<Odd>>();
    free::<crate::JsonLines<Odd>>();
    free::<crate::Download>();
    free::<crate::ByteStream>();
    shared::<crate::Upload>();
    shared::<crate::FilePart>();
    shared::<Client>();
    shared::<Update>();
    shared::<List>();
    free::<Error>();
    fn sync<T: Sync>() {}
    sync::<Error>();
    sync::<crate::Body>();
}
