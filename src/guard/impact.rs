//! The table of verbs and impacts. Tests walk it against the command tree and against the guard.

use serde::Serialize;

/// What a verb does to the stack, from harmless to final.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Impact {
    /// Lists and describes.
    Reads,
    /// Receives messages and gives them back.
    Touches,
    /// Adds something that was not there.
    Adds,
    /// Moves messages within one stage.
    Moves,
    /// Takes away what cannot be brought back, or reaches beyond the stage.
    Destroys,
}

impl Impact {
    /// Every impact, the least first.
    pub const ALL: [Impact; 5] = [Impact::Reads, Impact::Touches, Impact::Adds, Impact::Moves, Impact::Destroys];

    /// Whether the stack is another one afterwards.
    pub const fn changes(self) -> bool {
        matches!(self, Impact::Adds | Impact::Moves | Impact::Destroys)
    }
}

/// A verb of the command tree that works on the stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verb {
    /// `queue list`
    QueueList,
    /// `queue show`
    QueueShow,
    /// `queue send`
    QueueSend,
    /// `queue peek`
    QueuePeek,
    /// `dlq list`
    DlqList,
    /// `dlq peek`
    DlqPeek,
    /// `dlq redrive`
    DlqRedrive,
}

impl Verb {
    /// Every verb.
    pub const ALL: &'static [Verb] = &[
        Verb::QueueList,
        Verb::QueueShow,
        Verb::QueueSend,
        Verb::QueuePeek,
        Verb::DlqList,
        Verb::DlqPeek,
        Verb::DlqRedrive,
    ];

    /// The words of the command tree: `dlq redrive`.
    pub const fn path(self) -> &'static str {
        match self {
            Verb::QueueList => "queue list",
            Verb::QueueShow => "queue show",
            Verb::QueueSend => "queue send",
            Verb::QueuePeek => "queue peek",
            Verb::DlqList => "dlq list",
            Verb::DlqPeek => "dlq peek",
            Verb::DlqRedrive => "dlq redrive",
        }
    }

    /// The least impact that the verb has; a plan may raise it.
    pub const fn impact(self) -> Impact {
        match self {
            Verb::QueueList | Verb::QueueShow | Verb::DlqList => Impact::Reads,
            Verb::QueuePeek | Verb::DlqPeek => Impact::Touches,
            Verb::QueueSend => Impact::Adds,
            Verb::DlqRedrive => Impact::Moves,
        }
    }
}
