/** Hands the pupil a file. */
export function saveFile(name: string, text: string, type = "text/plain"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Asks for a file.
 * @param accept endings, for example `.ts`
 * @returns its text; undefined when none was chosen
 */
export function openFile(accept: string): Promise<string | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0]?.text()));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
