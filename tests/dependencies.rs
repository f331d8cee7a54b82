//! What the program is built of: one TLS stack, permissive licences.

use std::collections::BTreeSet;
use std::process::Command;

use cargo_metadata::{Metadata, MetadataCommand, Package};
use spdx::{Expression, ParseMode};

/// Licences that let anybody use the program for anything.
const PERMISSIVE: [&str; 14] = [
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// The platform that the tests run on: packages of others need not be on this machine.
fn host() -> String {
    let output = Command::new("rustc").arg("-vV").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.lines().find_map(|line| line.strip_prefix("host: ")).unwrap().to_owned()
}

fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .other_options(["--locked", "--offline", "--filter-platform", &host()].map(str::to_owned))
        .exec()
        .unwrap()
}

/// The packages that the program itself is linked with, on this platform: no tests, no build scripts.
fn linked(metadata: &Metadata) -> Vec<&Package> {
    let graph = metadata.resolve.as_ref().unwrap();
    let mut wanted = vec![graph.root.clone().unwrap()];
    let mut seen = BTreeSet::new();
    while let Some(id) = wanted.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let node = graph.nodes.iter().find(|node| node.id == id).unwrap();
        for dependency in &node.deps {
            let normal = dependency.dep_kinds.iter().any(|kind| kind.kind == cargo_metadata::DependencyKind::Normal);
            if normal {
                wanted.push(dependency.pkg.clone());
            }
        }
    }
    metadata.packages.iter().filter(|package| seen.contains(&package.id)).collect()
}

/// Whether a licence expression can be met with permissive licences alone.
fn is_permissive(expression: &str) -> bool {
    // Some old manifests write `MIT/Apache-2.0`.
    Expression::parse_mode(expression, ParseMode::LAX).is_ok_and(|expression| {
        expression
            .evaluate(|requirement| requirement.license.id().is_some_and(|licence| PERMISSIVE.contains(&licence.name)))
    })
}

#[test]
fn every_licence_is_permissive() {
    let metadata = metadata();
    let packages = linked(&metadata);
    assert!(packages.len() > 100, "only {} packages were looked at", packages.len());
    let other: Vec<String> = packages
        .iter()
        .filter(|package| !package.license.as_deref().is_some_and(is_permissive))
        .map(|package| format!("{} {}: {:?}", package.name, package.version, package.license))
        .collect();
    assert!(other.is_empty(), "{}", other.join("\n"));
}

#[test]
fn licence_expressions_are_read_as_they_are_meant() {
    assert!(is_permissive("MIT OR Apache-2.0"));
    assert!(is_permissive("GPL-3.0 OR MIT"));
    assert!(is_permissive("(MIT OR Apache-2.0) AND Unicode-3.0"));
    assert!(is_permissive("Apache-2.0 WITH LLVM-exception"));
    assert!(is_permissive("MIT/Apache-2.0"));
    assert!(!is_permissive("MPL-2.0"));
    assert!(!is_permissive("GPL-3.0"));
    assert!(!is_permissive("MIT AND GPL-3.0"));
    assert!(!is_permissive("(MIT OR Apache-2.0) AND GPL-3.0"));
}

#[test]
fn one_tls_stack_is_linked() {
    let metadata = metadata();
    let packages = linked(&metadata);
    let versions = |name: &str| packages.iter().filter(|package| *package.name == *name).count();
    assert_eq!(versions("rustls"), 1);
    assert_eq!(versions("rustls-webpki"), 1);
    assert_eq!(versions("hyper"), 1, "a second hyper is how a second TLS stack comes in");
    for other in ["openssl", "openssl-sys", "native-tls", "boring", "s2n-tls"] {
        assert_eq!(versions(other), 0, "{other} is linked, too");
    }
    // cargo lists `ring` as a dependency of rustls-webpki for a feature that only applies when it is one.
    let nodes = &metadata.resolve.as_ref().unwrap().nodes;
    for node in nodes.iter().filter(|node| node.id.repr.contains("#rustls")) {
        let ring = node.features.iter().any(|feature| **feature == "ring");
        assert!(!ring, "{} is built with ring besides aws-lc", node.id);
    }
    let lock = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    for other in ["openssl", "native-tls", "hyper-tls"] {
        assert!(!lock.contains(&format!("name = \"{other}\"")), "{other} is in Cargo.lock");
    }
}
