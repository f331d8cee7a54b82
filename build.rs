//! Puts the committed completion scripts into the binary, compressed: printing one is much quicker than making
//! it out of the whole command tree, and the five of them are 5 MB of much the same lines.

use std::error::Error;
use std::io::{self, Write};
use std::path::Path;
use std::{env, fs};

/// The highest that needs no memory of note.
const LEVEL: i32 = 19;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new("completions");
    writeln!(io::stdout(), "cargo::rerun-if-changed={}", folder.display())?;
    let into = env::var("OUT_DIR")?;
    for entry in fs::read_dir(folder)? {
        let script = entry?;
        let compressed = zstd::encode_all(fs::File::open(script.path())?, LEVEL)?;
        let mut name = script.file_name();
        name.push(".zst");
        fs::write(Path::new(&into).join(name), compressed)?;
    }
    Ok(())
}
