//! The rules between the rooms, read off the sources: what each room may name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

/// Rooms that a file belongs to when its path matches, and what it may not name there.
struct Rule {
    room: &'static str,
    holds_for: fn(&str) -> bool,
    may_not_name: &'static [&'static str],
}

const CAPABILITIES: [&str; 9] = ["queue", "dlq", "topic", "events", "users", "report", "stack", "sandbox", "config"];

const RULES: &[Rule] = &[
    Rule {
        room: "ops: no command line, no terminal",
        holds_for: |path| is_part(path, "ops"),
        may_not_name: &["clap", "crate::cli", "crate::ui", "crate::context", "crate::render"],
    },
    Rule {
        room: "upload: nothing but its wiring knows the terminal",
        holds_for: |path| {
            path.starts_with("src/upload/") && !["mod.rs", "view.rs"].iter().any(|end| path.ends_with(end))
        },
        may_not_name: &["clap", "crate::cli", "crate::ui", "crate::context", "crate::render", "crate::queue"],
    },
    Rule {
        room: "temporary: nothing but its wiring knows the terminal",
        holds_for: |path| {
            let wiring = ["args.rs", "terminal.rs", "view.rs"];
            path.starts_with("src/temporary/") && !wiring.iter().any(|end| path.ends_with(end))
        },
        may_not_name: &["clap", "crate::cli", "crate::ui", "crate::context", "crate::render"],
    },
    Rule {
        room: "view: no AWS, no waiting",
        holds_for: |path| is_part(path, "view") || path.ends_with("/view.rs"),
        may_not_name: &["aws_", "tokio", "crate::aws", "crate::ui", "crate::context", "clap"],
    },
    Rule {
        room: "args: the command line and nothing behind it",
        holds_for: |path| {
            is_part(path, "args") || ["src/cli.rs", "src/filter/args.rs", "src/temporary/args.rs"].contains(&path)
        },
        may_not_name: &["aws_", "tokio", "crate::aws", "crate::ui", "crate::context"],
    },
    Rule {
        room: "pure: names, exit codes, routing",
        holds_for: |path| {
            path.starts_with("src/naming/")
                || path.starts_with("src/pattern/")
                || path.starts_with("src/policy/")
                || path == "src/filter/mod.rs"
                || [
                    "src/exit.rs",
                    "src/transfer/routing.rs",
                    "src/message/origin.rs",
                    "src/events/ops/input.rs",
                    "src/queue/ops/admission.rs",
                    "src/dlq/ops/redrive/route.rs",
                    "src/dlq/ops/redrive/engine.rs",
                ]
                .contains(&path)
        },
        may_not_name: &["aws_", "tokio", "clap", "std::env", "std::fs", "crate::aws", "crate::ui", "crate::settings"],
    },
    Rule {
        room: "transfer: knows queues by their URLs, and nobody above",
        holds_for: |path| path.starts_with("src/transfer/"),
        may_not_name: &[
            "clap",
            "crate::cli",
            "crate::ui",
            "crate::context",
            "crate::settings",
            "crate::queue",
            "crate::dlq",
            "crate::guard",
        ],
    },
    Rule {
        room: "render: values in, text out",
        holds_for: |path| path.starts_with("src/render/"),
        may_not_name: &[
            "aws_",
            "tokio",
            "crate::aws",
            "crate::ui",
            "crate::context",
            "crate::settings",
            "crate::queue",
            "crate::dlq",
        ],
    },
    Rule {
        room: "ui: knows no operation",
        holds_for: |path| path.starts_with("src/ui/"),
        may_not_name: &[
            "aws_",
            "crate::aws",
            "crate::context",
            "crate::queue",
            "crate::dlq",
            "crate::transfer",
            "crate::sandbox",
        ],
    },
    Rule {
        room: "settings and guard: no AWS",
        holds_for: |path| path.starts_with("src/settings/") || path.starts_with("src/guard/"),
        may_not_name: &["aws_", "crate::aws", "crate::ui", "crate::queue", "crate::dlq", "crate::transfer"],
    },
    Rule {
        room: "the environment is read in settings",
        holds_for: |path| !path.starts_with("src/settings/"),
        may_not_name: &[
            "std::env::var",
            "std::env::var_os",
            "std::env::vars",
            "std::env::vars_os",
            "std::env::current_dir",
        ],
    },
    Rule {
        room: "the SDK is named where AWS is spoken to",
        holds_for: |path| {
            let speaks = ["src/aws/", "src/error/aws.rs", "src/message/wire.rs", "src/temporary/", "src/transfer/"];
            !speaks.iter().any(|room| path.starts_with(room)) && !is_part(path, "ops")
        },
        may_not_name: &["aws_sdk_", "aws_config"],
    },
];

/// Whether a file is `src/<capability>/<part>.rs` or below `src/<capability>/<part>/`.
fn is_part(path: &str, part: &str) -> bool {
    CAPABILITIES.iter().any(|capability| {
        path == format!("src/{capability}/{part}.rs") || path.starts_with(&format!("src/{capability}/{part}/"))
    })
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

/// Every path that a file names, from the root of its crate.
struct Names {
    module: Vec<String>,
    found: BTreeSet<String>,
}

impl Names {
    fn of(path: &str, text: &str) -> BTreeSet<String> {
        let module = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
        let module = module.split('/').filter(|part| !["lib", "main"].contains(part)).map(str::to_owned).collect();
        let mut names = Names { module, found: BTreeSet::new() };
        names.visit_file(&syn::parse_file(text).unwrap());
        names.found
    }

    fn add(&mut self, parts: &[String]) {
        let ups = parts.iter().take_while(|part| *part == "super").count();
        let name = match parts.first().map(String::as_str) {
            Some("super") => {
                let kept = self.module.len().saturating_sub(ups);
                let absolute = ["crate".to_owned()].into_iter().chain(self.module[..kept].iter().cloned());
                absolute.chain(parts[ups..].iter().cloned()).collect::<Vec<_>>().join("::")
            }
            _ => parts.join("::"),
        };
        self.found.insert(name);
    }

    fn add_tree(&mut self, tree: &syn::UseTree, before: &[String]) {
        let with = |name: &syn::Ident| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        match tree {
            syn::UseTree::Path(path) => self.add_tree(&path.tree, &with(&path.ident)),
            syn::UseTree::Name(name) => self.add(&with(&name.ident)),
            syn::UseTree::Rename(rename) => self.add(&with(&rename.ident)),
            syn::UseTree::Glob(_) => self.add(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(tree, before)),
        }
    }
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add_tree(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let parts: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(&parts);
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        // Unit tests may reach where their room may not.
        if !item.attrs.iter().any(|attribute| attribute.path().is_ident("cfg")) {
            visit::visit_item_mod(self, item);
        }
    }
}

fn is_named(name: &str, forbidden: &str) -> bool {
    if forbidden.ends_with('_') {
        return name.starts_with(forbidden);
    }
    name == forbidden || name.starts_with(&format!("{forbidden}::"))
}

#[test]
fn no_room_names_what_it_may_not() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut broken = Vec::new();
    for file in sources(&root.join("src")) {
        let path = file.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
        let names = Names::of(&path, &fs::read_to_string(&file).unwrap());
        for rule in RULES.iter().filter(|rule| (rule.holds_for)(&path)) {
            for forbidden in rule.may_not_name {
                let named = names.iter().filter(|name| is_named(name, forbidden));
                broken.extend(named.map(|name| format!("{path} names {name} ({})", rule.room)));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_reader_of_sources_sees_uses_groups_inline_paths_and_super() {
    let text = "use super::super::super::ui::Ui; use crate::{cli, aws::{clock, config as c}}; fn f() { aws_sdk_sqs::Client::new(); }\n#[cfg(test)] mod tests { use clap::Parser; }";
    let names = Names::of("src/queue/ops/send.rs", text);
    for expected in
        ["crate::ui::Ui", "crate::cli", "crate::aws::clock", "crate::aws::config", "aws_sdk_sqs::Client::new"]
    {
        assert!(names.iter().any(|name| name == expected), "{expected} is not in {names:?}");
    }
    assert!(!names.iter().any(|name| name.starts_with("clap")));
}

#[test]
fn every_capability_has_the_same_four_parts() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for capability in CAPABILITIES {
        for part in ["args", "ops", "view"] {
            let file = root.join(capability).join(format!("{part}.rs"));
            let folder = root.join(capability).join(part).join("mod.rs");
            assert!(file.is_file() || folder.is_file(), "src/{capability} has no {part}");
        }
        assert!(root.join(capability).join("mod.rs").is_file());
    }
}

#[test]
fn no_test_file_is_forgotten() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let declared = fs::read_to_string(root.join("all.rs")).unwrap();
    for file in fs::read_dir(&root).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let module = name.trim_end_matches(".rs");
        assert!(module == "all" || declared.contains(&format!("mod {module};")), "tests/{name} is not in tests/all.rs");
    }
}
