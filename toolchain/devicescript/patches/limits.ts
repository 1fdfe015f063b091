import type { Patch } from "./patch.ts";

/**
 * What does not fit into an image or into the VM's tables is refused with a message that `toolchain/compile/explain.ts` knows,
 * instead of an internal error or an image that the VM refuses.
 */
export const limitPatches: readonly Patch[] = [
  {
    why: "A call passes at most eight values.",
    find: `        assert2(
          args.length <= 8
          /* MAX_ARGS_SHORT_CALL */
        );
`,
    replace: `        if (args.length > 8)
          throw Object.assign(new Error("too many values in a call"), { sourceNode: null });
`,
  },
  {
    why: "A text or buffer has at most 61 440 bytes.",
    find: `      emitString(s) {
        const v = new Value();
`,
    replace: `      emitString(s) {
        const bytes = typeof s == "string" ? new TextEncoder().encode(s).length : s.length;
        if (bytes > 61440)
          throw Object.assign(new Error("too long in one piece: " + bytes + " bytes of 61440"), { sourceNode: null });
        const v = new Value();
`,
  },
  {
    why: "Numbers below the smallest normal one: their bit patterns are the VM's own special values.",
    find: `            const idx = this.prog.addFloat(q);
            this.writeByte(
              41
`,
    replace: `            if (Math.abs(q) < 2.2250738585072014e-308)
              throw Object.assign(new Error("a number too small: " + q), { sourceNode: null });
            const idx = this.prog.addFloat(q);
            this.writeByte(
              41
`,
  },
  {
    why: "The VM refuses half of a surrogate pair, U+FFFE and U+FFFF; the character 0 ends a text.",
    find: `        const bytes = typeof s == "string" ? new TextEncoder().encode(s).length : s.length;
`,
    replace: `        if (typeof s == "string" && /[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]/.test(s))
          throw Object.assign(new Error("half a character in a text"), { sourceNode: null });
        if (typeof s == "string" && /[\\ufffe\\uffff]/.test(s))
          throw Object.assign(new Error("no character: \\\\u" + /[\\ufffe\\uffff]/.exec(s)[0].charCodeAt(0).toString(16)), { sourceNode: null });
        if (typeof s == "string" && s.includes("\\0"))
          throw Object.assign(new Error("the character 0 in a text"), { sourceNode: null });
        const bytes = typeof s == "string" ? new TextEncoder().encode(s).length : s.length;
`,
  },
  {
    why: "A function has a limited number of parameters.",
    find: `          assert2(idx < VAR_CACHED_OFF);
          return idx;
`,
    replace: `          if (idx >= VAR_CACHED_OFF)
            throw Object.assign(new Error("too many parameters: more than " + VAR_CACHED_OFF), { sourceNode: null });
          return idx;
`,
  },
  {
    why: "A function has at most 148 variables, and an expression a limited number of values that are kept meanwhile.",
    find: `          assert2(idx < VAR_LOCAL_OFF);
          return idx;
        case 4:
          idx += VAR_LOCAL_OFF;
          assert2(
            idx < 248
            /* FIRST_MULTIBYTE_INT */
          );
          return idx;
`,
    replace: `          if (idx >= VAR_LOCAL_OFF) throw Object.assign(new Error("nested too deep"), { sourceNode: null });
          return idx;
        case 4:
          idx += VAR_LOCAL_OFF;
          if (idx >= 248)
            throw Object.assign(new Error("too many variables in a function: more than 148"), { sourceNode: null });
          return idx;
`,
  },
  {
    why: "A jump reaches 65 535 bytes.",
    find: `            assert2(v <= 65535);
`,
    replace: `            if (v > 65535) throw Object.assign(new Error("too long: more than 65535 bytes of code"), { sourceNode: null });
`,
  },
  {
    why: "The table of texts has 16 384 entries.",
    find: `          idx = addUnique(this.asciiLiterals, str);
          return idx | 2 << 14;
`,
    replace: `          idx = addUnique(this.asciiLiterals, str);
          if (idx >= 1 << 14) throw Object.assign(new Error("too long: more than 16384 texts"), { sourceNode: null });
          return idx | 2 << 14;
`,
  },
];
