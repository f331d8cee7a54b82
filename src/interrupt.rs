//! Ctrl-C, SIGTERM and SIGHUP: the first asks for an orderly end, the second ends at once. What was ignored when msgctl
//! started, as `nohup` does it, stays ignored.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::getpgrp;
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetpgrp, tcsetattr};
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::exit::Exit;

/// Tells operations that the work should end: they start nothing new, settle what is in flight, give
/// back what they hold, and return what they have done.
///
/// As long as nothing has begun that would have to be settled, a signal ends the process at once.
#[derive(Clone, Debug, Default)]
pub struct Interrupt {
    token: CancellationToken,
    begun: Arc<AtomicBool>,
}

impl Interrupt {
    /// Watches for signals from now on. Needs a running `tokio` runtime.
    ///
    /// # Errors
    /// When the signal handlers cannot be installed.
    pub fn watch() -> std::io::Result<Interrupt> {
        let interrupt = Interrupt::default();
        let watched = interrupt.clone();
        let ignored = Ignored::by_this_process();
        let unless_ignored = |kind| if ignored.has(kind) { Ok(None) } else { signal(kind).map(Some) };
        let mut signals = Signals {
            interrupt: unless_ignored(SignalKind::interrupt())?,
            terminate: unless_ignored(SignalKind::terminate())?,
            hangup: unless_ignored(SignalKind::hangup())?,
        };
        // A prompt for a secret has changed it when a signal comes.
        let terminal = tcgetattr(std::io::stdin()).ok();
        tokio::spawn(async move {
            signals.next().await;
            watched.token.cancel();
            if !watched.begun.load(Ordering::SeqCst) {
                leave_at_once(terminal.as_ref());
            }
            signals.next().await;
            leave_at_once(terminal.as_ref());
        });
        Ok(interrupt)
    }

    /// From now on there is something to settle: a signal asks for an orderly end.
    pub fn begin(&self) {
        self.begun.store(true, Ordering::SeqCst);
    }

    /// Asks a person something while there is nothing to settle: a signal ends the process at once.
    pub fn while_idle<T>(&self, ask: impl FnOnce() -> T) -> T {
        let begun = self.begun.swap(false, Ordering::SeqCst);
        let answer = ask();
        self.begun.store(begun, Ordering::SeqCst);
        answer
    }

    /// Whether a signal has come.
    pub fn is_raised(&self) -> bool {
        self.token.is_cancelled()
    }

    /// Waits for a signal.
    pub async fn raised(&self) {
        self.token.cancelled().await;
    }
}

/// Nothing for a signal that is ignored.
struct Signals {
    interrupt: Option<Signal>,
    terminate: Option<Signal>,
    hangup: Option<Signal>,
}

impl Signals {
    async fn next(&mut self) {
        tokio::select! {
            () = came(&mut self.interrupt) => {}
            () = came(&mut self.terminate) => {}
            () = came(&mut self.hangup) => {}
        }
    }
}

async fn came(signal: &mut Option<Signal>) {
    match signal {
        Some(signal) => drop(signal.recv().await),
        None => std::future::pending().await,
    }
}

/// The signals that this process was started to ignore: the bit n-1 for signal n. Linux tells; elsewhere none is
/// known of.
#[derive(Clone, Copy, Debug)]
pub struct Ignored(u64);

impl Ignored {
    /// Asks the system.
    pub fn by_this_process() -> Ignored {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
        Ignored(mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default())
    }

    /// Whether this signal is among them.
    pub fn has(self, kind: SignalKind) -> bool {
        self.0 >> (kind.as_raw_value() - 1) & 1 == 1
    }
}

/// Gives the terminal back as it was. In the background that would stop the process, and there is no prompt.
fn restore(terminal: &Termios) {
    let stdin = std::io::stdin();
    let is_changed = tcgetattr(&stdin).is_ok_and(|now| now.local_modes != terminal.local_modes);
    if is_changed && tcgetpgrp(&stdin).is_ok_and(|foreground| foreground == getpgrp()) {
        let _ = tcsetattr(&stdin, OptionalActions::Now, terminal);
    }
}

/// There is nothing to settle, or whoever sent the second signal does not want to wait for it.
#[allow(clippy::exit)]
fn leave_at_once(terminal: Option<&Termios>) -> ! {
    if let Some(terminal) = terminal {
        restore(terminal);
    }
    std::process::exit(i32::from(Exit::Interrupted.code()))
}
