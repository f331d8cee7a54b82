//! Packing items into batches by count and by bytes, as SQS, SNS and EventBridge want them.

/// Entries in one batch call (aws-facts 1.1).
pub const MAX_ENTRIES: usize = 10;

/// Bytes of all entries of a SendMessageBatch together: 1 MiB (aws-facts 1.1).
pub const MAX_BYTES: usize = 1_048_576;

/// A batch that is being filled, in order.
#[derive(Debug)]
pub struct Packer<T> {
    items: Vec<T>,
    bytes: usize,
    max_entries: usize,
    max_bytes: usize,
}

impl<T> Packer<T> {
    /// An empty batch with these limits; at least one entry always fits.
    pub fn new(max_entries: usize, max_bytes: usize) -> Packer<T> {
        Packer { items: Vec::with_capacity(max_entries), bytes: 0, max_entries: max_entries.max(1), max_bytes }
    }

    /// Adds an item of this size. When it does not fit beside what is there, that batch is returned
    /// and the item begins the next one; when the batch is full with it, it is returned with it later.
    pub fn push(&mut self, item: T, bytes: usize) -> Option<Vec<T>> {
        let fits = self.items.len() < self.max_entries && self.bytes + bytes <= self.max_bytes;
        let full = if fits || self.items.is_empty() { None } else { self.take() };
        self.items.push(item);
        self.bytes += bytes;
        full
    }

    /// Whether there is nothing in the batch.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether another item of no size would not fit.
    pub fn is_full(&self) -> bool {
        self.items.len() >= self.max_entries || self.bytes >= self.max_bytes
    }

    /// What is in the batch, if anything; the batch is empty afterwards.
    pub fn take(&mut self) -> Option<Vec<T>> {
        self.bytes = 0;
        let items = std::mem::replace(&mut self.items, Vec::with_capacity(self.max_entries));
        (!items.is_empty()).then_some(items)
    }
}

/// Packs all items at once.
pub fn pack<T>(items: impl IntoIterator<Item = T>, max_bytes: usize, size: impl Fn(&T) -> usize) -> Vec<Vec<T>> {
    let mut packer = Packer::new(MAX_ENTRIES, max_bytes);
    let mut batches = Vec::new();
    for item in items {
        let bytes = size(&item);
        batches.extend(packer.push(item, bytes));
    }
    batches.extend(packer.take());
    batches
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_batch_never_exceeds_the_count_or_the_bytes_and_nothing_is_lost_or_reordered(
            sizes in proptest::collection::vec(1_usize..=MAX_BYTES, 0..60)
        ) {
            let items: Vec<(usize, usize)> = sizes.into_iter().enumerate().collect();
            let batches = pack(items.clone(), MAX_BYTES, |(_, size)| *size);
            for batch in &batches {
                prop_assert!(!batch.is_empty() && batch.len() <= MAX_ENTRIES);
                prop_assert!(batch.iter().map(|(_, size)| size).sum::<usize>() <= MAX_BYTES);
            }
            prop_assert_eq!(batches.concat(), items);
        }
    }

    #[test]
    fn an_item_that_is_too_large_for_any_batch_travels_alone_and_the_service_judges_it() {
        let batches = pack([1, MAX_BYTES + 1, 2], MAX_BYTES, |size| *size);
        assert_eq!(batches, [vec![1], vec![MAX_BYTES + 1], vec![2]]);
    }
}
