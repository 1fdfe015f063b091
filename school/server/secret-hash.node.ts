import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";

/** About 64 MB and 0.2 s: who has the data and guesses needs that for each try. */
const passphraseCost: ScryptOptions = { N: 2 ** 16, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
/** Two of twenty pictures are guessed whatever a try costs; the count of tries keeps others out, not this. */
const pictureCost: ScryptOptions = { N: 2 ** 12, r: 8, p: 1 };

/** `scrypt$N$salt$hash`. */
export function hashPassphrase(passphrase: string): Promise<string> {
  return hashed(passphrase.normalize("NFKC"), passphraseCost);
}

export function hashPictures(pictures: string): Promise<string> {
  return hashed(pictures, pictureCost);
}

/** Compares in the same time, whether the first letter is wrong or the last. */
export async function matches(secret: string, kept: string): Promise<boolean> {
  const [, cost = "", salt = "", hash = ""] = kept.split("$");
  const found = await derive(secret.normalize("NFKC"), Buffer.from(salt, "base64"), {
    ...passphraseCost,
    N: Number(cost),
  });
  return timingSafeEqual(found, Buffer.from(hash, "base64"));
}

async function hashed(secret: string, cost: ScryptOptions): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, cost);
  return ["scrypt", cost.N, salt.toString("base64"), hash.toString("base64")].join("$");
}

function derive(secret: string, salt: Buffer, cost: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    scrypt(secret, salt, 32, cost, (error, key) => (error ? reject(error) : resolve(key))),
  );
}
