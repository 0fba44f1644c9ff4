//! The accent colour, changed as far as text in it is easy to read (WCAG 2.2, 1.4.3).

/// Red, green and blue.
pub type Rgb = [u8; 3];

/// Text of normal size needs a ratio of 4.5, and stands on tinted backgrounds too.
const CONTRAST: f64 = 5.6;

/// The colour for text on this background: towards black on a light one, towards white on a dark one.
pub fn readable(colour: Rgb, background: Rgb) -> Rgb {
    let towards = if luminance(background) > 0.5 { 0.0 } else { 255.0 };
    let mixed = |part: f64| colour.map(|c| (f64::from(c) + (towards - f64::from(c)) * part).round() as u8);
    let steps = (0..=20).map(|step| mixed(f64::from(step) / 20.0));
    steps.into_iter().find(|mixed| contrast(*mixed, background) >= CONTRAST).unwrap_or(mixed(1.0))
}

/// `#534fd1`
pub fn hex([r, g, b]: Rgb) -> String {
    format!("#{r:02x}{g:02x}{b:02x}")
}

fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
    if one > other { one / other } else { other / one }
}

fn luminance(colour: Rgb) -> f64 {
    let [r, g, b] = colour.map(|c| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_in_any_colour_can_be_read() {
        for colour in [[255, 255, 0], [0, 0, 0], [255, 255, 255], [0x63, 0x5b, 0xff], [0, 255, 128]] {
            for background in [[255; 3], [0x10, 0x12, 0x18]] {
                assert!(contrast(readable(colour, background), background) >= 4.5, "{colour:?} on {background:?}");
            }
        }
        assert_eq!(readable([0x53, 0x4f, 0xd1], [255; 3]), [0x53, 0x4f, 0xd1]);
    }
}
