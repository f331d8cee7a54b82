//! Puts the committed completion scripts into the binary, compressed: printing one is much quicker than making
//! it out of the whole command tree, and the five of them are 5 MB of much the same lines.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;
use std::{env, fs};

/// Stronger, it takes seconds each time that a command changes, and saves little.
const LEVEL: i32 = 6;

/// By how many bytes, as a power of two, something that is repeated can lie back. What lies in this window is in memory
/// when a script is printed, and a page of memory takes longer to get than to fill.
const WINDOW: u32 = 15;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("completions");
    writeln!(io::stdout(), "cargo::rerun-if-changed={}", folder.display())?;
    let into = env::var("OUT_DIR")?;
    for entry in fs::read_dir(folder)? {
        let script = entry?;
        let compressed = compressed(&fs::read(script.path())?)?;
        let mut name = script.file_name();
        name.push(".zst");
        fs::write(Path::new(&into).join(name), compressed)?;
    }
    Ok(())
}

fn compressed(script: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = zstd::Encoder::new(Vec::new(), LEVEL)?;
    encoder.window_log(WINDOW)?;
    encoder.write_all(script)?;
    encoder.finish()
}
