import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commentsIn, translateComments } from "./starter-comments.ts";

const starter = `import { robot } from "@robonet/kit"

// Beep once.
while (true) {
    // Your loop belongs here. // Really.
    await robot.sound.beep() // not a line of its own
}
`;

const comments = suite("Comments of a starter");

comments("are those with a line to themselves", () => {
  assert.equal(commentsIn(starter), ["Beep once.", "Your loop belongs here. // Really."]);
});

comments("are translated one by one, and the program stays", () => {
  const translated = translateComments(starter, { "starter.1": "Nopīksti vienreiz." });
  assert.is(translated, starter.replace("Beep once.", "Nopīksti vienreiz."));
});

comments.run();
