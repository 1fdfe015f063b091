/** A name as it is compared: letters large or small, blanks more or fewer, and accents in one code or two make no other pupil. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
