//! temporary
use parvis_sdk::testing::message;
use crate::reading::*;
#[test]
fn measure() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut files = vec![];
    for e in std::fs::read_dir(root.join("plugins")).unwrap() { let d = e.unwrap().path().join("locales"); if d.is_dir() { for f in std::fs::read_dir(d).unwrap() { files.push(f.unwrap().path()); } } }
    for e in std::fs::read_dir(root.join("locales")).unwrap() { let d = e.unwrap().path(); if d.is_dir() && d.file_name().unwrap() != "src" { for f in std::fs::read_dir(d).unwrap() { files.push(f.unwrap().path()); } } }
    let mut counts = std::collections::BTreeMap::<(String, String), usize>::new();
    files.sort();
    for f in files {
        let name = f.strip_prefix(root).unwrap().display().to_string();
        let locale = if name.starts_with("plugins") { f.file_stem().unwrap().to_str().unwrap().to_owned() } else { f.parent().unwrap().file_name().unwrap().to_str().unwrap().to_owned() };
        let text = std::fs::read_to_string(&f).unwrap();
        let (messages, _) = message::read(&text);
        let mut glossary = Glossary::default();
        glossary.words.extend(messages.iter().filter_map(|m| m.name.strip_prefix("acronym-")).map(str::to_lowercase));
        for m in &messages { for p in &m.prose { glossary.words.extend(explained(p, &locale)); if m.name.starts_with("acronym-") { for w in p.split(|c: char| !c.is_alphanumeric()) { glossary.words.insert(w.to_lowercase()); } } } }
        for m in messages.iter().filter(|m| m.name == "procedure-keywords" || m.name == "procedure-title") { for w in m.prose[0].split(|c: char| !c.is_alphanumeric()) { glossary.words.insert(w.to_lowercase()); } }
        let mut screen = String::new();
        let mut first = String::new();
        let mut told = std::collections::BTreeSet::new();
        let flush = |screen: &mut String, first: &str, counts: &mut std::collections::BTreeMap<(String, String), usize>| {
            for fault in judge(screen, &locale, Register::of(&locale), &glossary).faults {
                if matches!(fault.code, Code::EaseLow | Code::LixHigh | Code::MeanLong | Code::TermsMixed) {
                    *counts.entry((locale.clone(), fault.code.to_string())).or_default() += 1;
                    println!("{} {name} SCREEN {first}: {}", fault.code, fault.detail);
                }
            }
            screen.clear();
        };
        for m in &messages {
            if m.name == "procedure-keywords" || m.name.starts_with("contact-") || m.name.starts_with("procedure-legal-basis") { continue; }
            if ["step-", "exit-", "service-", "section-", "problem-"].iter().any(|p| m.name.starts_with(p)) && !["-lead", "-why", "-find", "-text"].iter().any(|p| m.name.ends_with(p)) { flush(&mut screen, &first, &mut counts); first = m.name.clone(); }
            for prose in &m.prose {
                for fault in judge(prose, &locale, Register::of(&locale), &glossary).faults {
                    if matches!(fault.code, Code::EaseLow | Code::LixHigh | Code::MeanLong | Code::TermsMixed) { continue; }
                    if fault.code == Code::WordRare && !told.insert(prose[fault.at.clone()].to_lowercase()) { continue; }
                    *counts.entry((locale.clone(), fault.code.to_string())).or_default() += 1;
                    println!("{} {name} {}: {}", fault.code, m.name, fault.detail);
                }
            }
            screen.push_str(&m.prose[0]); screen.push('\n');
        }
        flush(&mut screen, &first, &mut counts);
    }
    for (k, v) in counts { println!("COUNT {} {} {v}", k.0, k.1); }
    let t = std::time::Instant::now();
    let big = "Vous êtes né à Paris, M. Dupont. 10 000 000 ? L’école n’est qu’un A.B.C.D ! ".repeat(2000);
    let _ = judge(&big, "fr-simple", Register::Simple, &Glossary::default());
    println!("TIME {:?} for {}", t.elapsed(), big.len());
}
