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
export async function openFile(accept: string): Promise<string | undefined> {
  const [file] = await ask(accept, false);
  return file?.text();
}

/** Asks for files, none or more. */
export function openFiles(accept: string): Promise<readonly File[]> {
  return ask(accept, true);
}

function ask(accept: string, multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.multiple = multiple;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  });
}
