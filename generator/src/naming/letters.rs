//! The letters of names: transliterated to ASCII where that is usual, else kept where Rust allows
//! them in identifiers.

use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization;

/// Latin letters lose their marks; Cyrillic and Greek are written as is usual. Letters of other
/// scripts are kept (UAX #31, in NFC). What no identifier can hold becomes a space.
pub fn transliterate(text: &str) -> String {
    if text.is_ascii() {
        // `don't` is a word.
        return text.replace('\'', "");
    }
    let letters: Vec<char> = text.nfc().map(narrow).collect();
    let mut out = String::with_capacity(text.len());
    for (at, c) in letters.iter().copied().enumerate() {
        let greek_beside = || {
            [at.checked_sub(1), Some(at + 1)]
                .into_iter()
                .flatten()
                .any(|at| letters.get(at).is_some_and(is_greek))
        };
        match c {
            '\'' => {}
            c if c.is_ascii() => out.push(c),
            c if is_greek(&c) && !greek_beside() => alone(c, &mut out),
            c => match ascii(lower(c)) {
                Some(ascii) => push_as(c, ascii, &mut out),
                None => out.push(if is_kept(c) { c } else { ' ' }),
            },
        }
    }
    out
}

/// Whether a name can begin with the letter.
pub fn starts_name(letter: char) -> bool {
    is_xid_start(letter)
}

/// Whether a word can have the letter.
pub fn is_of_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || (!letter.is_ascii() && is_kept(letter))
}

/// Whether the text is an identifier, raw ones aside.
pub fn is_ident(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(|first| first == '_' || is_xid_start(first))
        && letters.all(is_xid_continue)
        && text != "_"
}

/// Full-width ASCII, as Japanese keyboards give it: `ＩＤ` is `ID`.
fn narrow(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
        c => c,
    }
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

/// Scripts that have a transliteration are never mixed with it. Letters that cannot be seen tell no
/// names apart.
fn is_kept(c: char) -> bool {
    let has_transliteration = matches!(c, '\0'..='\u{52f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1c80}'..='\u{1c8f}' | '\u{1d00}'..='\u{1fff}' | '\u{2c60}'..='\u{2c7f}' | '\u{2de0}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}' | '\u{a720}'..='\u{a7ff}');
    let is_invisible = matches!(c, '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200c}' | '\u{200d}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}');
    // Superscripts, letters in circles and the like are no script.
    let is_symbol = matches!(c, '\u{2000}'..='\u{2bff}' | '\u{1d400}'..='\u{1d7ff}');
    is_xid_continue(c) && !has_transliteration && !is_invisible && !is_symbol
}

/// A capital starts a word, so it stays one.
fn push_as(letter: char, ascii: &str, out: &mut String) {
    let mut rest = ascii.chars();
    if letter != lower(letter)
        && let Some(first) = rest.next()
    {
        out.push(first.to_ascii_uppercase());
    }
    out.push_str(rest.as_str());
}

fn is_greek(c: &char) -> bool {
    matches!(c, '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}')
}

/// A Greek letter by itself is a symbol of mathematics: `Δt` is `delta_t`, `σ` is `sigma`.
fn alone(c: char, out: &mut String) {
    const NAMES: [&str; 25] = [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
        "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon",
        "phi", "chi", "psi", "omega",
    ];
    let index = u32::from(lower(c))
        .checked_sub(u32::from('α'))
        .and_then(|index| usize::try_from(index).ok());
    match (index.and_then(|index| NAMES.get(index)), ascii(lower(c))) {
        (Some(name), _) => {
            out.push(' ');
            out.push_str(name);
            out.push(' ');
        }
        (None, Some(ascii)) => push_as(c, ascii, out),
        (None, None) => out.push(' '),
    }
}

/// How a small letter is usually written in ASCII.
fn ascii(lower: char) -> Option<&'static str> {
    latin(lower).or_else(|| cyrillic(lower)).or_else(|| greek(lower))
}

fn latin(lower: char) -> Option<&'static str> {
    Some(match lower {
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
        '\u{300}'..='\u{36f}' => "",
        _ => return None,
    })
}

fn cyrillic(lower: char) -> Option<&'static str> {
    Some(match lower {
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
        'ґ' | 'ғ' => "g",
        'ў' | 'ү' | 'ұ' => "u",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' => "c",
        'ђ' => "dj",
        'ѓ' => "gj",
        'ќ' => "kj",
        'ѕ' => "dz",
        'џ' => "dzh",
        'ә' => "a",
        'һ' => "h",
        'қ' => "k",
        'ң' => "n",
        'ө' => "o",
        'ѐ' => "e",
        'ѝ' => "i",
        'ъ' | 'ь' | '\u{483}'..='\u{489}' => "",
        _ => return None,
    })
}

/// ISO 843, without its marks.
fn greek(lower: char) -> Option<&'static str> {
    Some(match lower {
        'α' | 'ά' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' | 'έ' => "e",
        'ζ' => "z",
        'η' | 'ή' | 'ι' | 'ί' | 'ϊ' | 'ΐ' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ό' | 'ω' | 'ώ' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' | 'ς' => "s",
        'τ' => "t",
        'υ' | 'ύ' | 'ϋ' | 'ΰ' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return None,
    })
}
