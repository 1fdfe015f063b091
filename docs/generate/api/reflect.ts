import { Application, type DeclarationReflection, OptionDefaults, ReflectionKind } from "typedoc";
import { generateRobotModule } from "../../../robot-kit/codegen/robot-module.ts";
import type { Kit } from "../../../robot-kit/schema/kit.ts";
import { readSources } from "./library.ts";

/** What the docstrings of the robot's library say. */
export interface Api {
  /** What a program can import from `@robonet/runtime`, by name. */
  readonly names: ReadonlyMap<string, DeclarationReflection>;
  /** What `robot` has with each kit: the class by the member's name. */
  readonly robots: readonly ReadonlyMap<string, string>[];
}

const runtime = "runtime.ts";

/**
 * Reads the library's docstrings with TypeDoc, some seconds of work.
 * @param source what to read instead of `@robonet/runtime`
 */
export async function reflectApi(
  kits: readonly Kit[],
  source = 'export * from "@robonet/runtime"\n',
): Promise<Api> {
  const kitFiles = kits.map((kit) => [`${kit.id}.ts`, generateRobotModule(kit)] as const);
  const library = readSources(new Map([[runtime, source], ...kitFiles]));
  const app = await Application.bootstrap(
    {
      excludePrivate: true,
      excludeProtected: true,
      disableGit: true,
      disableSources: true,
      readme: "none",
      sort: ["source-order"],
      modifierTags: [...OptionDefaults.modifierTags, "@devsWhenUsed"],
      // The compiler's own tests check the library's types.
      skipErrorChecking: true,
    },
    [],
  );
  const paths = [runtime, ...kitFiles.map(([path]) => path)];
  const project = app.converter.convert(
    paths.map((path) => ({
      displayName: path,
      program: library.program,
      sourceFile: library.source(path),
    })),
  );
  // A single file's names stand in the project itself.
  const childrenOf = (path: string) =>
    (paths.length === 1 ? project : project.children?.find(({ name }) => name === path))?.children ?? [];
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error("TypeDoc does not understand a docstring; it says above which");
  return {
    names: new Map(childrenOf(runtime).map((declaration) => [declaration.name, declaration])),
    robots: kitFiles.map(([path]) => membersOf(childrenOf(path))),
  };
}

function membersOf(exported: readonly DeclarationReflection[]): ReadonlyMap<string, string> {
  const robot = exported.find(({ name, kind }) => name === "robot" && kind === ReflectionKind.Variable);
  const members = robot?.type?.type === "reflection" ? (robot.type.declaration.children ?? []) : [];
  return new Map(members.map(({ name, type }) => [name, String(type)]));
}
