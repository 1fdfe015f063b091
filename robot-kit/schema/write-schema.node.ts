import { fileURLToPath } from "node:url";
import { writeFile } from "../../files/index.node.ts";
import { kitJsonSchema } from "./kit.ts";

/** Writes the schema that editors complete and check `devicescript.json` with: `npm run schema`. */
writeFile(
  fileURLToPath(new URL("./kit.schema.json", import.meta.url)),
  `${JSON.stringify(kitJsonSchema(), null, 2)}\n`,
);
