import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { roomCertificate } from "./certificate.node.ts";

const certificate = suite("the certificate of the room");

const folder = join(mkdtempSync(join(tmpdir(), "robonet-certificate-")), "certificate");
certificate.after(() => rmSync(join(folder, ".."), { recursive: true }));

const nowMs = Date.parse("2026-11-30T10:00:00Z");
const names = ["192.168.1.7", "[fe80::1]", "Laptop.local", "localhost"];
const dayMs = 24 * 3_600_000;

certificate(
  "holds for the room's addresses and names, for a year, and nobody else reads its key",
  async () => {
    const made = await roomCertificate(folder, names, nowMs);
    const cert = new X509Certificate(made.cert);
    assert.ok(cert.checkIP("192.168.1.7"));
    assert.ok(cert.checkIP("fe80::1"));
    assert.ok(cert.checkHost("laptop.local"));
    assert.not.ok(cert.checkHost("other.local"));
    assert.ok(new Date(cert.validTo).getTime() - new Date(cert.validFrom).getTime() <= 397 * dayMs);
    assert.is(made.fingerprint, cert.fingerprint256);
    if (process.platform !== "win32") assert.is(statSync(folder).mode & 0o077, 0);
  },
);

certificate("stays the same, or each browser would warn again", async () => {
  const first = await roomCertificate(folder, names, nowMs);
  const later = await roomCertificate(folder, names.slice(0, 2), nowMs + 300 * dayMs);
  assert.is(later.cert, first.cert);
});

certificate("is made anew for another address, which goes beside those of before", async () => {
  const { cert } = await roomCertificate(folder, ["10.0.0.5"], nowMs);
  for (const address of ["10.0.0.5", "192.168.1.7"]) assert.ok(new X509Certificate(cert).checkIP(address));
});

certificate("is made anew before it ends, and where it is damaged", async () => {
  const before = await roomCertificate(folder, names, nowMs);
  const next = await roomCertificate(folder, names, nowMs + 390 * dayMs);
  assert.is.not(next.cert, before.cert);
  writeFileSync(join(folder, "class.key"), readFileSync(join(folder, "class.key"), "utf8").slice(0, 80));
  const whole = await roomCertificate(folder, names, nowMs + 390 * dayMs);
  assert.is.not(whole.key, next.key);
  assert.match(whole.key, /END PRIVATE KEY/);
});

certificate.run();
