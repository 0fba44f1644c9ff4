//! The logo of the reference site: an SVG file, or a PNG, JPEG or WebP file within one.
//!
//! The files of a site are text. An image of pixels therefore becomes an SVG file that holds its
//! bytes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A larger logo would make each page slow.
const MOST_BYTES: usize = 512 << 10;

/// The text of an SVG file for the content of an image file.
///
/// # Errors
/// Why it is not a logo, in the words of a diagnostic: it is too large, or of another format. The
/// content decides the format, never the file's name.
pub(super) fn svg(content: &[u8]) -> Result<String, String> {
    if content.len() > MOST_BYTES {
        return Err(format!("is larger than {} KiB", MOST_BYTES >> 10));
    }
    if let Some(media_type) = media_type(content) {
        let data = STANDARD.encode(content);
        return Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\">\
             <image width=\"48\" height=\"48\" href=\"data:{media_type};base64,{data}\"/></svg>\n"
        ));
    }
    match std::str::from_utf8(content) {
        Ok(text) if text.contains("<svg") => Ok(text.to_owned()),
        _ => Err("is not an SVG, PNG, JPEG or WebP file".to_owned()),
    }
}

/// By the first bytes of the file.
fn media_type(content: &[u8]) -> Option<&'static str> {
    match content {
        [0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => Some("image/png"),
        [0xff, 0xd8, 0xff, ..] => Some("image/jpeg"),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some("image/webp"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_the_format() {
        let png = svg(b"\x89PNG\r\n\x1a\nrest").unwrap();
        assert!(png.contains("href=\"data:image/png;base64,iVBORw0KGgpyZXN0\""), "{png}");
        assert!(svg(b"\xff\xd8\xff\xe0").unwrap().contains("image/jpeg"));
        assert!(svg(b"RIFF\0\0\0\0WEBPVP8 ").unwrap().contains("image/webp"));
        assert_eq!(svg(b"<?xml version='1.0'?><svg/>").unwrap(), "<?xml version='1.0'?><svg/>");
        assert_eq!(svg(b"GIF89a").unwrap_err(), "is not an SVG, PNG, JPEG or WebP file");
        assert_eq!(svg(&vec![0; MOST_BYTES + 1]).unwrap_err(), "is larger than 512 KiB");
    }
}
