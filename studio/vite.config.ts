import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { arena } from "./build/arena.ts";
import { freeWorlds } from "./build/free-worlds.ts";
import { kitLibrary } from "./build/kit-library.ts";
import { lessonLibrary } from "./build/lesson-library.ts";
import { notices } from "./build/notices.ts";
import { offline } from "./build/offline.ts";
import { pageTexts } from "./build/page-texts.ts";
import { pieces } from "./build/pieces.ts";

const virtual = (): Plugin[] => [pieces(), lessonLibrary(), kitLibrary(), freeWorlds(), pageTexts(), arena()];

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // The page may lie in any folder of any web server.
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [...virtual(), notices(), offline()],
  worker: { format: "es", plugins: () => [...virtual(), notices({ worker: true })] },
  build: {
    outDir: fileURLToPath(new URL("dist", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Pupils' page, and that of a class's teacher.
      input: ["index.html", "teacher.html"].map((page) => fileURLToPath(new URL(page, import.meta.url))),
      checks: { bundlerTimings: false },
      output: {
        // The browser takes in a file in one piece, and the editor as one would hold the page up.
        codeSplitting: {
          groups: [
            { name: "editor-state", test: /node_modules\/(@codemirror\/state|@marijn)\//, priority: 3 },
            { name: "editor-view", test: /node_modules\/@codemirror\/view\//, priority: 2 },
            { name: "editor-syntax", test: /node_modules\/@lezer\//, priority: 2 },
          ],
        },
      },
    },
  },
});
