//! Any text → the words a name is made of, and words → `snake_case` and `CamelCase` of ASCII letters and digits.

/// Names with capitals inside that are one word to those who read them.
const ONE_WORD: &[&str] = &["OAuth", "GitHub", "GitLab", "GraphQL", "macOS", "iOS", "MySQL", "PayPal", "YouTube"];

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

/// The words of a name, in lower case: `HTTPServer2` → `http`, `server2`. Empty when nothing of it can be said in ASCII.
pub fn words(text: &str) -> Vec<String> {
    if let Some((_, word)) = SYMBOLS.iter().find(|(symbol, _)| *symbol == text) {
        return vec![(*word).to_owned()];
    }
    let mut out = Vec::new();
    // `+1` and `-1` are two things.
    let mut chars = text.chars();
    if let (Some(sign @ ('+' | '-')), Some('0'..='9')) = (chars.next(), chars.next()) {
        out.push(if sign == '+' { "plus" } else { "minus" }.to_owned());
    }
    let ascii = transliterate(text);
    for part in ascii.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()) {
        split_case(part, &mut out);
    }
    cut(&mut out);
    out
}

/// What is more than a name, and more than a file system takes: the rest of a sentence, or of a blob.
pub const LONGEST: usize = 150;

fn cut(words: &mut Vec<String>) {
    let mut room = LONGEST;
    for word in words.iter_mut() {
        word.truncate(room);
        room -= word.len();
    }
    words.retain(|word| !word.is_empty());
}

/// `["workspace", "secrets"]` → `workspace_secrets`.
pub fn snake<W: AsRef<str>>(words: &[W]) -> String {
    words.iter().map(AsRef::as_ref).collect::<Vec<_>>().join("_")
}

/// `["workspace", "secrets"]` → `WorkspaceSecrets`. Between two digits an underscore stays: `2024_01`.
pub fn camel<W: AsRef<str>>(words: &[W]) -> String {
    let mut out = String::new();
    for word in words {
        let mut chars = word.as_ref().chars();
        let Some(first) = chars.next() else { continue };
        if first.is_ascii_digit() && out.ends_with(|last: char| last.is_ascii_digit()) {
            out.push('_');
        }
        out.push(first.to_ascii_uppercase());
        out.push_str(chars.as_str());
    }
    out
}

/// Splits where case changes: `fooBar`, `HTTPServer`, `s3Bucket`; `URLs`, `2FA` and the words of [`ONE_WORD`] stay whole.
fn split_case(text: &str, out: &mut Vec<String>) {
    let bytes = text.as_bytes();
    let mut from = 0;
    let mut at = 0;
    while at < bytes.len() {
        let rest = text.get(at..).unwrap_or_default();
        if let Some(known) = ONE_WORD.iter().find(|known| rest.starts_with(**known)).filter(|_| at == from || boundary(bytes, at))
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
        out.push(word.to_ascii_lowercase());
    }
}

/// Whether a word begins at `at`.
fn boundary(bytes: &[u8], at: usize) -> bool {
    let get = |index: usize| bytes.get(index).copied().unwrap_or(b'_');
    let (Some(before), here, next) = (at.checked_sub(1).map(get), get(at), get(at + 1)) else { return false };
    if !here.is_ascii_uppercase() {
        return false;
    }
    // `URLs`: a plural of capitals.
    let plural = next == b's' && !get(at + 2).is_ascii_lowercase() && before.is_ascii_uppercase();
    match before {
        b'a'..=b'z' => true,
        // `s3Bucket`, but `2FA` and `X509`.
        b'0'..=b'9' => next.is_ascii_lowercase() || bytes.get(..at).is_some_and(|all| all.iter().any(u8::is_ascii_lowercase)),
        _ => next.is_ascii_lowercase() && !plural,
    }
}

/// Latin letters without their marks, Cyrillic ones as they are commonly written; the rest becomes a gap.
fn transliterate(text: &str) -> String {
    if text.is_ascii() {
        // `don't` is a word.
        return text.replace('\'', "");
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            if c != '\'' {
                out.push(c);
            }
            continue;
        }
        let lower = c.to_lowercase().next().unwrap_or(c);
        let ascii = match lower {
            'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
            'æ' => "ae",
            'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
            'ď' | 'đ' | 'ð' => "d",
            'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
            'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
            'ĥ' | 'ħ' => "h",
            'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
            'ĵ' => "j",
            'ķ' => "k",
            'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
            'ñ' | 'ń' | 'ņ' | 'ň' => "n",
            'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
            'œ' => "oe",
            'ŕ' | 'ŗ' | 'ř' => "r",
            'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
            'ß' => "ss",
            'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
            'þ' => "th",
            'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
            'ŵ' => "w",
            'ý' | 'ÿ' | 'ŷ' => "y",
            'ź' | 'ż' | 'ž' => "z",
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' | 'э' | 'є' => "e",
            'ё' => "yo",
            'ж' => "zh",
            'з' => "z",
            'и' | 'і' | 'ї' => "i",
            'й' => "y",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "kh",
            'ц' => "ts",
            'ч' => "ch",
            'ш' => "sh",
            'щ' => "shch",
            'ы' => "y",
            'ю' => "yu",
            'я' => "ya",
            'ъ' | 'ь' | '\u{300}'..='\u{36f}' => "",
            _ => " ",
        };
        // A capital starts a word, so it stays one.
        let mut letters = ascii.chars();
        if c != lower
            && let Some(first) = letters.next()
        {
            out.push(first.to_ascii_uppercase());
        }
        out.push_str(letters.as_str());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_an_end_to_a_name() {
        assert_eq!(words(&"x".repeat(10_000)), ["x".repeat(LONGEST)]);
        assert_eq!(words(&"word_".repeat(10_000)).concat().len(), LONGEST);
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
            ("名前", ""),
            ("", ""),
            ("a名b", "a_b"),
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
