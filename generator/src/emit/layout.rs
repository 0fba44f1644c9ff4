//! What prettyplease leaves to be wished for: blank lines between items, and our macros laid out
//! like the items they stand for.

/// Up to here a macro stays on one line.
const WIDTH: usize = 100;

/// Formatted Rust, as a person would leave it. String literals of emitted code have no line ends,
/// so lines can be trusted.
pub fn layout(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before = "";
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if wants_blank(before, line) {
            out.push('\n');
        }
        before = line;
        if line.starts_with("rt::") && line.ends_with("!(") {
            let body: Vec<&str> =
                lines.by_ref().take_while(|line| *line != ");").map(str::trim).collect();
            lay_out_macro(line, &tidy(&body.join(" ")), &mut out);
            before = ");";
            continue;
        }
        if line.starts_with("rt::") {
            out.push_str(&tidy(line));
            out.push('\n');
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Whether an item ends with the one line and another begins with the next. A macro of the runtime
/// belongs to what is above it.
fn wants_blank(before: &str, line: &str) -> bool {
    let starts = [
        "///",
        "//",
        "#[",
        "pub ",
        "pub(",
        "fn ",
        "async fn ",
        "impl",
        "use ",
        "mod ",
        "static ",
        "const ",
        "struct ",
    ];
    let begins = |text: &str| starts.iter().any(|start| text.starts_with(start));
    let small = ["use ", "pub use ", "mod ", "pub mod "];
    let goes_on = small.iter().any(|word| before.starts_with(word) && line.starts_with(word));
    match (before.strip_prefix("    "), line.strip_prefix("    ")) {
        (Some("}"), Some(line)) => begins(line),
        // A constant.
        (Some(before), Some(line)) if before.ends_with(';') && !before.starts_with("//") => {
            line.starts_with("///")
        }
        (None, None) if before.starts_with("//!") => !line.is_empty() && !line.starts_with("//!"),
        (None, None) if before.starts_with("#![") || before == ")]" => {
            !line.is_empty() && !line.starts_with("#![")
        }
        (None, None) => {
            let ends = before == "}"
                || (before.ends_with(';')
                    && !before.starts_with("//")
                    && !before.starts_with("#["));
            ends && begins(line) && !goes_on
        }
        _ => false,
    }
}

/// The words of `rt::record!` that stand before a type.
const PRESENCE: [&str; 3] = [": required", ": optional", ": nullable"];

/// Tokens of a macro are printed with space around `<` and before `>` and `:`, and with none in
/// `required ::jiff::Timestamp`.
fn tidy(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut depth = Depth::default();
    let mut after_angle = false;
    let mut chars = body.chars().peekable();
    while let Some(c) = chars.next() {
        let in_string = depth.in_string;
        depth.see(c);
        match c {
            ' ' if after_angle && !in_string => {}
            '<' | '>' if !in_string && !out.ends_with('=') => {
                out.truncate(out.trim_end_matches(' ').len());
                out.push(c);
            }
            ':' if !in_string && out.ends_with(' ') && chars.peek() == Some(&' ') => {
                out.pop();
                out.push(c);
            }
            ':' if !in_string
                && chars.peek() == Some(&':')
                && PRESENCE.iter().any(|word| out.ends_with(word)) =>
            {
                out.push_str(" :");
            }
            c => out.push(c),
        }
        after_angle = c == '<' && !in_string;
    }
    out
}

/// `rt::open_enum!(State { Open = "OPEN", Closed = "CLOSED" });` on one line, or with a line for
/// each.
fn lay_out_macro(start: &str, body: &str, out: &mut String) {
    out.push_str(start);
    if start.len() + body.len() + 2 <= WIDTH {
        out.push_str(body);
    } else {
        break_lists(body, out);
    }
    out.push_str(");\n");
}

/// Breaks after each comma within braces, and nowhere else.
fn break_lists(body: &str, out: &mut String) {
    let mut depth = Depth::default();
    let mut chars = body.chars().peekable();
    while let Some(c) = chars.next() {
        depth.see(c);
        match c {
            '{' if depth.in_list() && chars.peek() != Some(&'}') => {
                out.push_str("{\n    ");
                skip_space(&mut chars);
            }
            ',' if depth.in_list() => {
                out.push_str(",\n    ");
                skip_space(&mut chars);
            }
            '}' if depth.outside() => {
                out.truncate(out.trim_end_matches([' ', '\n']).len());
                if !out.ends_with(['{', ',']) {
                    out.push(',');
                }
                if !out.ends_with('{') {
                    out.push('\n');
                }
                out.push('}');
            }
            c => out.push(c),
        }
    }
}

fn skip_space(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    while chars.next_if_eq(&' ').is_some() {}
}

/// Where in the tokens of a macro we are.
#[derive(Default)]
struct Depth {
    braces: usize,
    others: usize,
    in_string: bool,
    escaped: bool,
}

impl Depth {
    fn see(&mut self, c: char) {
        if self.in_string {
            let closes = c == '"' && !self.escaped;
            self.escaped = c == '\\' && !self.escaped;
            self.in_string = !closes;
            return;
        }
        match c {
            '"' => self.in_string = true,
            '{' => self.braces += 1,
            '}' => self.braces = self.braces.saturating_sub(1),
            '(' | '[' | '<' => self.others += 1,
            ')' | ']' | '>' => self.others = self.others.saturating_sub(1),
            _ => {}
        }
    }
    fn in_list(&self) -> bool {
        self.braces == 1 && self.others == 0 && !self.in_string
    }
    fn outside(&self) -> bool {
        self.braces == 0 && self.others == 0 && !self.in_string
    }
}

#[cfg(test)]
mod tests {
    use super::layout;

    #[test]
    fn macros_have_a_line_for_each_entry() {
        let long = "A_VALUE_THAT_IS_LONG_ENOUGH, AND_HAS_A_COMMA {";
        let source = format!(
            "rt::open_enum!(\n    State {{ Open = \"{long}\",\n    Closed = \"{long}\", Map(BTreeMap < A, Vec < B > >) = \"\\\" < \" }}\n);\n"
        );
        let expected = format!(
            "rt::open_enum!(State {{\n    Open = \"{long}\",\n    Closed = \"{long}\",\n    Map(BTreeMap<A, Vec<B>>) = \"\\\" < \",\n}});\n"
        );
        assert_eq!(layout(&source), expected);
        assert_eq!(
            layout("rt::open_enum!(\n    State { Open\n    = \"OPEN\" }\n);\n"),
            "rt::open_enum!(State { Open = \"OPEN\" });\n"
        );
        assert_eq!(
            layout(
                "rt::record!(\n    At { 0 at : required::jiff::Timestamp = \": required::\" } extra\n);\n"
            ),
            "rt::record!(At { 0 at: required ::jiff::Timestamp = \": required::\" } extra);\n"
        );
    }

    #[test]
    fn items_stand_apart() {
        let source = "//! X.\n#![y]\nuse a;\nuse b;\n/// A.\n#[x]\nstruct A {\n    a: u8,\n}\nimpl A {\n    fn a() {\n    }\n    /// B;\n    /// B.\n    const B: u8 = 1;\n    /// B.\n    fn b() {}\n}\nrt::x!(A);\n/// B;\n/// C.\nstruct B;\n";
        let expected = "//! X.\n\n#![y]\n\nuse a;\nuse b;\n\n/// A.\n#[x]\nstruct A {\n    a: u8,\n}\n\nimpl A {\n    fn a() {\n    }\n\n    /// B;\n    /// B.\n    const B: u8 = 1;\n\n    /// B.\n    fn b() {}\n}\nrt::x!(A);\n\n/// B;\n/// C.\nstruct B;\n";
        assert_eq!(layout(source), expected);
    }
}
