import { suite } from "uvu";
import * as assert from "uvu/assert";
import { csvText } from "./csv-text.ts";

const csv = suite("a table for a spreadsheet");

csv("keeps numbers as numbers, negative ones too, with the comma where the language has it", () => {
  assert.is(csvText([["time", -1.5, 0.25]], "en"), "\ufefftime,-1.5,0.25\r\n");
  assert.is(csvText([["time", -1.5, 0.25]], "lv"), "\ufefftime;-1,5;0,25\r\n");
});

csv("keeps a text that looks like a formula as a text", () => {
  assert.is(csvText([["=1+1", "-x", "a,b"]], "en"), '\ufeff"\'=1+1","\'-x","a,b"\r\n');
});

csv.run();
