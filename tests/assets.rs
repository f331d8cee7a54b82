//! Completions, man pages and policies are what the command tree says, no more and no less.
//!
//! `UPDATE=1 cargo test assets` writes them anew. The binary has the completions in it: for a further shell, an empty
//! file has to be there before it can be built.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use msgctl::assets;

const FOLDERS: [&str; 4] = ["completions", "man", "docs/iam", "docs/schema"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn committed() -> BTreeSet<PathBuf> {
    FOLDERS
        .iter()
        .flat_map(|folder| fs::read_dir(root().join(folder)).into_iter().flatten())
        .map(|entry| entry.unwrap().path().strip_prefix(root()).unwrap().to_owned())
        .collect()
}

#[test]
fn what_is_generated_is_up_to_date_and_none_is_left_over() {
    let assets = assets::all().unwrap();
    let generated: BTreeSet<PathBuf> = assets.iter().map(|asset| asset.path.clone()).collect();
    if std::env::var_os("UPDATE").is_some() {
        for asset in &assets {
            let path = root().join(&asset.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &asset.contents).unwrap();
        }
        for left_over in committed().difference(&generated) {
            fs::remove_file(root().join(left_over)).unwrap();
        }
    }
    assert_eq!(committed(), generated, "run `UPDATE=1 cargo test assets`");
    for asset in &assets {
        let committed = fs::read(root().join(&asset.path)).unwrap();
        let same = committed == asset.contents;
        assert!(same, "{} is out of date: run `UPDATE=1 cargo test assets`", asset.path.display());
    }
}

/// Where there is no mandoc, the checks of a change still have it.
#[test]
fn mandoc_has_nothing_to_say_about_the_man_pages() {
    let folder = tempfile::tempdir().unwrap();
    let assets = msgctl::assets::all().unwrap().into_iter();
    let pages = assets.filter(|asset| asset.path.starts_with("man")).map(|page| {
        let file = folder.path().join(page.path.file_name().unwrap());
        std::fs::write(&file, page.contents).unwrap();
        file
    });
    let Ok(output) = std::process::Command::new("mandoc").args(["-T", "lint"]).args(pages).output() else { return };
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
}
