import { createPrivateKey, X509Certificate } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { allOrNothing, stageFile } from "../../files/index.node.ts";

/** Browsers refuse certificates that hold for longer. */
const lastsDays = 397;
/** One that ends sooner is made anew now, rather than in the middle of a week. */
const leastDays = 14;
const dayMs = 24 * 3_600_000;
/** Names of before stay in a new certificate, so that a laptop may go back and forth between rooms. */
const mostNames = 60;

export interface RoomCertificate {
  /** PEM. */
  readonly key: string;
  /** PEM. */
  readonly cert: string;
  /** Where `cert` lies. */
  readonly file: string;
  /** SHA-256 as browsers show it, `AB:CD:…`. */
  readonly fingerprint: string;
}

/**
 * The certificate of this computer for the names that the room uses. It is signed by itself, so each browser warns once; it stays the
 * same as long as it can, or they would warn again.
 * @param folder keeps key and certificate, and is closed to other users of the computer
 * @param names host names and addresses, IPv6 in brackets or without
 * @throws Problem when the files cannot be written
 */
export async function roomCertificate(
  folder: string,
  names: readonly string[],
  nowMs: number,
): Promise<RoomCertificate> {
  const files = { key: join(folder, "class.key"), cert: join(folder, "class.crt") };
  const wanted = [...new Set(names.map(plain))];
  const kept = readPair(files);
  const known = kept ? namesOf(kept.cert) : [];
  const lasts = kept !== undefined && new Date(kept.cert.validTo).getTime() - nowMs > leastDays * dayMs;
  if (kept && lasts && wanted.every((name) => known.includes(name)))
    return { key: kept.key, cert: kept.pem, file: files.cert, fingerprint: kept.cert.fingerprint256 };
  const { private: key, cert } = await made([...new Set([...wanted, ...known])].slice(0, mostNames), nowMs);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  allOrNothing([() => stageFile(files.key, key), () => stageFile(files.cert, cert)]);
  return { key, cert, file: files.cert, fingerprint: new X509Certificate(cert).fingerprint256 };
}

async function made(names: readonly string[], nowMs: number) {
  // Loaded for who wants https alone.
  const { generate } = await import("selfsigned");
  return generate([{ name: "commonName", value: "RoboNet" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    // A laptop's clock may be behind.
    notBeforeDate: new Date(nowMs - dayMs),
    notAfterDate: new Date(nowMs + (lastsDays - 1) * dayMs),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: names.map((name) => (isIP(name) > 0 ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  });
}

/** Undefined: there is none, or it is damaged. */
function readPair(files: { readonly key: string; readonly cert: string }) {
  try {
    const [key, pem] = [readFileSync(files.key, "utf8"), readFileSync(files.cert, "utf8")];
    const cert = new X509Certificate(pem);
    return cert.checkPrivateKey(createPrivateKey(key)) ? { key, pem, cert } : undefined;
  } catch {
    return undefined;
  }
}

/** `DNS:localhost, IP Address:192.168.1.7` */
function namesOf({ subjectAltName = "" }: X509Certificate): string[] {
  return subjectAltName.split(", ").map((each) => plain(each.replace(/^(DNS|IP Address):/, "")));
}

/** Node writes IPv6 addresses of certificates in full. */
function plain(name: string): string {
  const bare = name.replace(/^\[(.*)\]$/, "$1").toLowerCase();
  return isIP(bare) === 6 ? new URL(`http://[${bare}]`).hostname.slice(1, -1) : bare;
}
