//! The memory that a process takes.

use std::fmt::Debug;
use std::process::Child;
use std::time::Duration;

/// Waits for the end of a process, and returns its largest resident memory, looked at until shortly before.
pub fn peak_memory(mut process: Child, job: &dyn Debug) -> u64 {
    let status = format!("/proc/{}/status", process.id());
    let mut peak = 0;
    loop {
        if let Ok(text) = std::fs::read_to_string(&status) {
            let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
            peak = peak.max(kilobytes.unwrap_or_default() * 1_024);
        }
        if let Some(status) = process.try_wait().unwrap() {
            assert!(status.success(), "{job:?} ended with {status}");
            return peak;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}
