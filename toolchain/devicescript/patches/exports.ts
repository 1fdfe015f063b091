import type { Patch } from "./patch.ts";

/** What the compiler's module exports besides its own functions. */
export const exportPatches: readonly Patch[] = [
  {
    why: "TypeScript, for the page's editor: so the page loads it only once.",
    find: "    var ts3 = __toESM2(require_typescript());\n",
    replace: `    var ts3 = __toESM2(require_typescript());
    module2.exports.typescript = require_typescript();
`,
  },
  {
    why: "The work budget, and the statement that was checked last.",
    find: `    module2.exports.typescript = require_typescript();
`,
    replace: `    module2.exports.typescript = require_typescript();
    module2.exports.allowWork = robonetAllowWork;
    module2.exports.checkedLast = () => robonetChecking;
`,
  },
];
