use std::io::Write;
fn main() {
    for f in std::env::args().skip(1) {
        let Ok(t) = std::fs::read(&f) else { continue };
        let t = String::from_utf8_lossy(&t);
        for x in accessibility::page_rules::check_by_standards(&t) {
            let _ = writeln!(std::io::stdout(), "{f}:{}:{}: {}: {} | {}", x.line.unwrap_or(0), x.column.unwrap_or(0), x.rule, x.place, x.detail);
        }
    }
}
