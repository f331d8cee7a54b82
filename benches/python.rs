//! The Python that the benchmarks measure against.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A Python with boto3, installed below `target` the first time; all benchmarks use the same.
pub fn python() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench-python");
    let python = folder.join("bin/python");
    if !python.exists() {
        let made = Command::new("python3").args(["-m", "venv"]).arg(&folder).status().unwrap();
        assert!(made.success(), "python3 makes no virtual environment");
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "boto3==1.44.5"];
        assert!(Command::new(&python).args(pip).status().unwrap().success(), "boto3 is not to be had");
    }
    python
}
