import { describe, expect, test } from "vitest";
import { isPublicAddress } from "./public-address";
import { checkResolved, checkUrl, type UrlPolicy } from "./url-policy";

const strict: UrlPolicy = { allowedOrigins: [] };

const outcome = (text: string, policy = strict): string => {
  const checked = checkUrl(text, policy);
  return checked.ok ? checked.value.href : checked.error.code;
};

describe("checkUrl", () => {
  test.each([
    ["https://news.example/a?b=1#c", "https://news.example/a?b=1"],
    ["  https://news.example/a  ", "https://news.example/a"],
    ["http://news.example:8080/", "http://news.example:8080/"],
    ["https://news.example./a", "https://news.example./a"],
    ["https://8.8.8.8/", "https://8.8.8.8/"],
    ["https://[2606:4700::1111]/", "https://[2606:4700::1111]/"],
    ["https://bücher.example/", "https://xn--bcher-kva.example/"],
  ])("%s is fetched as %s", (text, href) => {
    expect(outcome(text)).toBe(href);
  });

  test.each([
    "file:///etc/hostname",
    "ftp://news.example/a",
    "gopher://news.example/",
    "data:text/html,<p>x</p>",
    "javascript:alert(1)",
    "blob:https://news.example/1",
    "view-source:https://news.example/",
    "ws://news.example/",
    "news.example:8080/a",
  ])("%s is no http address", (text) => {
    expect(outcome(text)).toBe("scheme-refused");
  });

  test.each([
    "http://desk:secret@news.example/",
    "http://desk@news.example/",
    "http://:secret@news.example/",
    "http://news.example@127.0.0.1/",
  ])("%s names a user", (text) => {
    expect(outcome(text)).toBe("userinfo");
  });

  test.each([
    "",
    "news.example/a",
    "//news.example/a",
    "http://",
    "http://127.0.0.1/",
    "http://127.9.9.9/",
    "http://0x7f.1/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://2130706433/",
    "http://127.1/",
    "http://0/",
    "http://0.0.0.0/",
    "http://１２７.0.0.1/",
    "http://127。0。0。1/",
    "http://127.0.0.1./",
    "http://%31%32%37.0.0.1/",
    "http://10.0.0.1/",
    "http://172.16.0.1/",
    "http://172.31.255.255/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/",
    "http://100.100.100.200/latest/",
    "http://192.0.0.192/",
    "http://168.63.129.16/",
    "http://198.18.0.1/",
    "http://192.0.2.1/",
    "http://203.0.113.9/",
    "http://224.0.0.1/",
    "http://240.0.0.1/",
    "http://255.255.255.255/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::127.0.0.1]/",
    "http://[::8.8.8.8]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:8.8.8.8]/",
    "http://[::ffff:0:127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[64:ff9b:1::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://[2001:0:1::1]/",
    "http://[2001:db8::1]/",
    "http://[3fff::1]/",
    "http://[fe80::1]/",
    "http://[fec0::1]/",
    "http://[fd00:ec2::254]/",
    "http://[ff02::1]/",
    "http://[5f00::1]/",
    "http://[100::1]/",
    "http://localhost/",
    "http://LOCALHOST/",
    "http://localhost./",
    "http://localhost../",
    "http://a.localhost/",
    "http://printer.local/",
    "http://metadata.google.internal/",
    "http://router.home.arpa/",
    "http://intranet/",
    "http://news..example/",
    "http://news.example:22/",
    "http://news.example:25/",
    "http://news.example:6379/",
  ])("%s is refused", (text) => {
    expect(outcome(text)).toBe("address-refused");
  });

  test("an origin that whoever runs the server named is fetched, and nothing beside it", () => {
    const policy: UrlPolicy = {
      allowedOrigins: ["http://127.0.0.1:4123", "https://cms.newsroom.lan"],
    };
    expect(outcome("http://127.0.0.1:4123/a", policy)).toBe("http://127.0.0.1:4123/a");
    expect(outcome("https://cms.newsroom.lan/a", policy)).toBe("https://cms.newsroom.lan/a");
    expect(outcome("http://127.0.0.1:4124/a", policy)).toBe("address-refused");
    expect(outcome("http://cms.newsroom.lan/a", policy)).toBe("address-refused");
    expect(outcome("http://a:b@127.0.0.1:4123/a", policy)).toBe("userinfo");
  });

  test("a redirect may be relative to where it came from", () => {
    const from = new URL("https://news.example/a/b");
    const moved = checkUrl("../c", strict, from);
    expect(moved.ok && moved.value.href).toBe("https://news.example/c");
    const away = checkUrl("//127.0.0.1/", strict, from);
    expect(away.ok ? "" : away.error.code).toBe("address-refused");
  });

  test("an address longer than 8,192 characters is refused, and its sentence is short", () => {
    const checked = checkUrl(`https://news.example/${"a".repeat(9_000)}`, strict);
    expect(checked.ok ? 0 : checked.error.message.length).toBeLessThan(120);
  });
});

describe("checkResolved", () => {
  const url = new URL("http://split.example/");

  test("every resolved address has to be public", () => {
    expect(checkResolved(url, ["93.184.216.34", "2606:4700::1111"], strict).ok).toBe(true);
    expect(checkResolved(url, ["93.184.216.34", "10.0.0.5"], strict).ok).toBe(false);
    expect(checkResolved(url, ["2606:4700::1111", "::ffff:10.0.0.5"], strict).ok).toBe(false);
  });

  test("the sentence does not tell where in the private network a name leads", () => {
    const checked = checkResolved(url, ["10.0.0.5"], strict);
    expect(checked.ok ? "" : checked.error.message).not.toContain("10.0.0.5");
  });
});

describe("isPublicAddress", () => {
  test.each(["", "x", "127.1", "0x7f.1", "fe80::1%eth0", "2606:4700::1111%1", "1.2.3.4.5", "[]"])(
    "%s is none",
    (text) => {
      expect(isPublicAddress(text)).toBe(false);
    },
  );
});
