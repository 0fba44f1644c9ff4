//! Any text → the words a name is made of, and words → `snake_case` and `CamelCase`.

use super::letters::{is_of_word, transliterate};

/// Names with capitals inside that are one word to those who read them.
const ONE_WORD: &[&str] =
    &["OAuth", "GitHub", "GitLab", "GraphQL", "macOS", "iOS", "IPv", "MySQL", "PayPal", "YouTube"];

/// What to call a name that has neither letter nor digit.
const SYMBOLS: &[(&str, &str)] = &[
    ("*", "star"),
    ("+", "plus"),
    ("-", "minus"),
    ("=", "eq"),
    ("==", "eq"),
    ("!=", "ne"),
    ("<>", "ne"),
    ("<", "lt"),
    ("<=", "le"),
    (">", "gt"),
    (">=", "ge"),
    ("/", "slash"),
    (".", "dot"),
    ("..", "dots"),
    ("~", "tilde"),
    ("^", "caret"),
    ("%", "percent"),
    ("&", "and"),
    ("|", "or"),
    ("!", "not"),
    ("?", "question"),
    ("#", "hash"),
    ("@", "at"),
    ("$", "dollar"),
    ("_", "underscore"),
    (",", "comma"),
    (";", "semicolon"),
    (":", "colon"),
    (" ", "space"),
];

/// The words of a name, in lower case: `HTTPServer2` → `http`, `server2`. A symbol has a name:
/// `<=` is `le`. Empty when there is neither a symbol nor a letter or digit.
pub fn words(text: &str) -> Vec<String> {
    if let Some((_, word)) = SYMBOLS.iter().find(|(symbol, _)| *symbol == text) {
        return vec![(*word).to_owned()];
    }
    let mut out = plain_words(text);
    // `+1` and `-1` are two things.
    let mut chars = text.chars();
    if let (Some(sign @ ('+' | '-')), Some('0'..='9')) = (chars.next(), chars.next()) {
        out.insert(0, if sign == '+' { "plus" } else { "minus" }.to_owned());
        cut(&mut out);
    }
    out
}

/// The same where symbols separate words and mean nothing: the segments of a path, operation ids.
pub fn plain_words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let letters = transliterate(text);
    // A mark belongs to a word; alone it is no word.
    for part in
        letters.split(|c: char| !is_of_word(c)).filter(|part| part.contains(char::is_alphanumeric))
    {
        split_case(part, &mut out);
    }
    cut(&mut out);
    out
}

/// What is more than a name, and more than a file system takes: the rest of a sentence, or of a
/// blob.
pub const LONGEST: usize = 150;

fn cut(words: &mut Vec<String>) {
    let mut room = LONGEST;
    for word in words.iter_mut() {
        shorten(word, room);
        room -= word.len();
    }
    words.retain(|word| !word.is_empty());
}

/// At most so many bytes, all of them of whole letters.
pub fn shorten(text: &mut String, most: usize) {
    let end = (0..=most.min(text.len())).rev().find(|at| text.is_char_boundary(*at));
    text.truncate(end.unwrap_or_default());
}

/// `["workspace", "secrets"]` → `workspace_secrets`.
pub fn snake<W: AsRef<str>>(words: &[W]) -> String {
    words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("_")
}

/// `["workspace", "secrets"]` → `WorkspaceSecrets`. Between two digits an underscore stays:
/// `2024_01`.
pub fn camel<W: AsRef<str>>(words: &[W]) -> String {
    let mut out = String::new();
    for word in words {
        let mut chars = word.as_ref().chars();
        let Some(first) = chars.next() else { continue };
        if first.is_ascii_digit() && out.ends_with(|last: char| last.is_ascii_digit()) {
            out.push('_');
        }
        out.push(capital(first));
        out.push_str(chars.as_str());
    }
    out
}

/// The capital that a word begins with, where the script has capitals that begin words: Georgian's
/// do not.
fn capital(letter: char) -> char {
    let mut upper = letter.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(upper), None) if !('\u{10a0}'..='\u{10ff}').contains(&letter) => upper,
        _ => letter,
    }
}

/// Splits where case changes: `fooBar`, `HTTPServer`, `s3Bucket`; `URLs`, `2FA` and the words of
/// [`ONE_WORD`] stay whole.
fn split_case(text: &str, out: &mut Vec<String>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    let mut at = 0;
    while at < bytes.len() {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(known) = ONE_WORD
            .iter()
            .find(|known| rest.starts_with(**known))
            .filter(|_| at == from || boundary(bytes, at))
        {
            push(text.get(from..at), out);
            from = at;
            at += known.len();
            // What follows in lower case or digits is of the same word: `OAuth2`.
            while bytes.get(at).is_some_and(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
                at += 1;
            }
            push(text.get(from..at), out);
            from = at;
            continue;
        }
        if at > from && boundary(bytes, at) {
            push(text.get(from..at), out);
            from = at;
        }
        at += 1;
    }
    push(text.get(from..), out);
}

fn push(word: Option<&str>, out: &mut Vec<String>) {
    if let Some(word) = word.filter(|word| !word.is_empty()) {
        out.push(word.to_lowercase());
    }
}

/// Whether a word begins at `at`.
fn boundary(bytes: &[u8], at: usize) -> bool {
    let get = |index: usize| bytes.get(index).copied().unwrap_or(b'_');
    let (Some(before), here, next) = (at.checked_sub(1).map(get), get(at), get(at + 1)) else {
        return false;
    };
    if !here.is_ascii_uppercase() {
        return false;
    }
    // `URLs`: a plural of capitals.
    let plural = next == b's' && !get(at + 2).is_ascii_lowercase() && before.is_ascii_uppercase();
    match before {
        b'a'..=b'z' => true,
        // `利用者ID`
        before if !before.is_ascii() => true,
        // `s3Bucket`, but `2FA` and `X509`.
        b'0'..=b'9' => {
            next.is_ascii_lowercase()
                || bytes.get(..at).is_some_and(|all| all.iter().any(u8::is_ascii_lowercase))
        }
        _ => next.is_ascii_lowercase() && !plural,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_an_end_to_a_name() {
        assert_eq!(words(&"x".repeat(10_000)), ["x".repeat(LONGEST)]);
        assert_eq!(words(&"word_".repeat(10_000)).concat().len(), LONGEST);
        assert_eq!(words(&"あ".repeat(10_000)), ["あ".repeat(LONGEST / 3)]);
        assert_eq!(words(&format!("ab{}", "é名".repeat(10_000))).concat().len(), LONGEST);
    }

    #[test]
    fn words_that_people_would_choose() {
        for (text, expected) in [
            ("fooBar", "foo_bar"),
            ("HTTPServer", "http_server"),
            ("externalURL", "external_url"),
            ("imageURLs", "image_urls"),
            ("userIDs", "user_ids"),
            ("s3Bucket", "s3_bucket"),
            ("sha256Hash", "sha256_hash"),
            ("2FACode", "2fa_code"),
            ("X509Certificate", "x509_certificate"),
            ("base64URL", "base64_url"),
            ("ipV4Address", "ip_v4_address"),
            ("OAuth2Client", "oauth2_client"),
            ("GitHubOAuthApp", "github_oauth_app"),
            ("AGENT_STATUS_DRAFT", "agent_status_draft"),
            ("kebab-case.and/more", "kebab_case_and_more"),
            ("@type", "type"),
            ("$ref", "ref"),
            ("__x__", "x"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("<=", "le"),
            ("größeÄnderung", "grosse_anderung"),
            ("Ёлка", "yolka"),
            ("don't", "dont"),
            ("名前", "名前"),
            ("利用者ID", "利用者_id"),
            ("ＩＤ番号", "id番号"),
            ("か\u{3099}", "が"),
            ("이름", "이름"),
            ("हिन्दी_नाम", "हिन्दी_नाम"),
            ("كلمة-السر", "كلمة_السر"),
            ("имя", "imya"),
            ("ґанок", "ganok"),
            ("Διεύθυνση", "dieythynsi"),
            ("Δt", "delta_t"),
            ("σ_max", "sigma_max"),
            ("❤\u{fe0f}", ""),
            ("\u{3164}", ""),
            ("", ""),
            ("a名b", "a名b"),
        ] {
            assert_eq!(snake(&words(text)), expected, "{text}");
        }
    }

    #[test]
    fn camel_case() {
        for (text, expected) in [
            ("workspace_secret", "WorkspaceSecret"),
            ("URL", "Url"),
            ("2024-01-31", "2024_01_31"),
            ("v1beta1", "V1beta1"),
            ("foo1_2", "Foo1_2"),
        ] {
            assert_eq!(camel(&words(text)), expected, "{text}");
        }
    }
}
