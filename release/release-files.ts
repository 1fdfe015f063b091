/** Folders that only who works on RoboNet needs. */
const workshop = /^(architecture|bench|fuzz|release|test|docs\/generate|cli\/vscode)\//;
/** Of the workshop: npm reads it, since it is a workspace. */
const anyway = "docs/generate/package.json";

/** Of the project's files those that a release has. */
export function releaseFiles(all: readonly string[]): string[] {
  return all.filter((file) => {
    if (file === anyway) return true;
    return !workshop.test(file) && !/(^|\/)\.|\.test\.tsx?$|^biome\.json$|^tsconfig\.json$/.test(file);
  });
}
