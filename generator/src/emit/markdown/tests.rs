use super::{edits, rewrite};

#[test]
fn brackets_without_a_link_are_text() {
    for (given, expected) in [
        ("a [b] c[0] [d][e] [^1]", "a \\[b] c\\[0] \\[d]\\[e] \\[^1]"),
        ("[a](https://b.c/d_(e)) [x](Foo) [y](/z)", "[a](https://b.c/d_(e)) x y"),
        ("[a [b] `]` <c>](https://d)", "[a \\[b\\] `]` \\<c>](https://d)"),
        ("![alt](https://a/b.png \"t\") ![no](b.png)", "![alt](https://a/b.png) no"),
        ("[![a](https://b)](https://c)", "[![a](https://b)](https://c)"),
        ("a[^1]\n\n[^1]: b", "a\\[^1]\n\n\\[^1]: b"),
        ("\\[x\\] \\`", "\\[x\\] \\`"),
        ("- [ ] a", "- [ ] a"),
    ] {
        assert_eq!(rewrite(given), expected);
    }
}

#[test]
fn a_definition_never_reaches_the_links_of_the_sdk() {
    assert_eq!(
        rewrite("see [A][b] and [b]\n\n[b]: https://c.d\n[Client]: https://evil.example"),
        "see [A](https://c.d) and [b](https://c.d)\n\n\\[Client]: <https://evil.example>"
    );
    assert_eq!(rewrite("[A]\n\n[A]: javascript:x"), "A\n\n");
}

#[test]
fn html_is_text_and_addresses_are_links() {
    for (given, expected) in [
        ("Vec<T> <b>x</b> <https://a.b>", "Vec\\<T> \\<b>x\\</b> <https://a.b>"),
        ("see https://a.b/c?d=e. (http://f.g)", "see <https://a.b/c?d=e>. (<http://f.g>)"),
        ("https:// a", "https:// a"),
        ("<javascript:alert> <a@b.c>", "\\<javascript:alert> <a@b.c>"),
        ("`a[0]<b>` ``c`d`` `open", "`a[0]<b>` ``c`d`` \\`open"),
        ("&lt;b&gt; a < b", "&lt;b&gt; a \\< b"),
    ] {
        assert_eq!(rewrite(given), expected);
    }
}

#[test]
fn code_in_html_is_no_test() {
    assert_eq!(
        rewrite("<script>\n\n    code\n</script>"),
        "\\<script>\n\n```text\ncode\n```\n\\</script>"
    );
}

#[test]
fn code_of_containers_stays_in_them() {
    for (given, expected) in [
        ("-     a\n        b", "- ```text\n  a\n    b\n  ```"),
        ("> a\n>\n>     b\n>     c\n\nd", "> a\n>\n> ```text\n> b\n> c\n> ```\n\nd"),
        ("- a\n  ```rust\n  x\n  ```\n", "- a\n  ```text\n  x\n  ```\n"),
        ("```rust", "```text\n```"),
        ("~~~ rust,ignore\nx", "~~~text\nx\n~~~"),
    ] {
        assert_eq!(rewrite(given), expected);
    }
}

#[test]
fn what_is_written_needs_no_replacement() {
    for hostile in [
        "[a](https://b \"c\n\") [`d`]: <e> ~~~",
        "<!--\n\n    f()\n\n--> [g][h]\n\n> <div>\n>     i\n",
        "1. ```rust,should_panic\n   j\n2. <k\n[l]: m \"\n[l]",
        "| a | [b](c) |\n|--|--|\n| `d\\|e` [f] | <g> https://h.i |",
        "\\\\[x] \\\\\\[y] [\\](z)](https://a.b/&copy;(",
        "![![![a](b)](https://c)](d)",
        "***a[**b*](https://c)** _http://d.e_f_",
    ] {
        let safe = rewrite(hostile);
        assert!(edits(&safe).is_some_and(|edits| edits.is_empty()), "{hostile:?}: {safe:?}");
    }
}
