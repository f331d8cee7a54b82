//! What msgctl leaves on the disk of what messages and users say, only its owner can read.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::support::World;

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn receipts_journals_snapshots_rejects_results_and_caches_can_be_read_by_their_owner_only() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["{\"n\":1}", "{\"n\":2}", "{\"n\":3}"]);
    let _pool = world.pool("users");
    let given = "{\"body\":\"fine\"}\n{\"body\":\"\"}\n";
    world.write("lines.ndjson", given);
    let before = files(world.home.path());

    let with_files = ["--rejects", "rejects.ndjson", "--results", "results.ndjson"];
    world.msgctl(&[&["queue", "send", "tasks", "--input", "lines.ndjson"][..], &with_files].concat()).ends_with(3);
    world.msgctl(&["dlq", "export", "tasks", "--output-file", "all.ndjson.zst"]).ends_with(0);
    world.msgctl(&["dlq", "drop", "tasks", "--limit", "1", "--yes"]).ends_with(0);
    let edited = ["--edit", ".edited = true", "--journal", "journal", "--yes"];
    world
        .msgctl(&[&["dlq", "redrive", "tasks", "--limit", "1", "--engine", "client"][..], &edited].concat())
        .ends_with(0);
    let passwords = ["--input", "new.csv", "--generate", "--output-file", "passwords.csv", "--yes"];
    world.write("new.csv", "email\nnew@example.com\n");
    world.msgctl(&[&["users", "create"][..], &passwords].concat()).ends_with(0);
    let mut asked = world.command(&["--", "msgctl", "queue", "peek", "ta"]);
    crate::support::world::finish(asked.env("MSGCTL_COMPLETE", "fish").spawn().unwrap()).ends_with(0);

    // None of them takes the place of a file that is there.
    let create = ["users", "create", "--input", "new.csv", "--generate", "--output-file", "rejects.ndjson", "--yes"];
    let run = world.msgctl(&create).ends_with(5);
    assert!(run.stderr.contains("rejects.ndjson is there already"), "{}", run.stderr);
    for flag in ["--rejects", "--results"] {
        let send = ["queue", "send", "tasks", "--input", "lines.ndjson", flag, "passwords.csv"];
        let run = world.msgctl(&send).ends_with(5);
        assert!(run.stderr.contains(&format!("give {flag} a name")), "{}", run.stderr);
    }

    let made: Vec<PathBuf> = files(world.home.path()).into_iter().filter(|file| !before.contains(file)).collect();
    let made: Vec<PathBuf> = made.into_iter().filter(|file| !file.ends_with("new.csv")).collect();
    for name in ["rejects.ndjson", "results.ndjson", "all.ndjson.zst", "journal", "passwords.csv", "receipts.jsonl"] {
        assert!(made.iter().any(|file| file.ends_with(name)), "{name} is not among {made:#?}");
    }
    let open: Vec<&PathBuf> =
        made.iter().filter(|file| std::fs::metadata(file).unwrap().permissions().mode() & 0o077 != 0).collect();
    assert!(open.is_empty(), "others can read {open:#?}");
}
