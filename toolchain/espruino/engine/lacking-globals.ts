import type { Class, Globals, Methods } from "./realm-types.ts";

/** Globals that Espruino lacks. */
const missing =
  "AggregateError Atomics BigInt BigInt64Array BigUint64Array EvalError FinalizationRegistry Intl Map Proxy RangeError Reflect Set SharedArrayBuffer SuppressedError Symbol URIError WeakMap WeakRef WeakSet WebAssembly decodeURI encodeURI escape unescape".split(
    " ",
  );

/** What Espruino 2v29 has of each built-in object; the rest goes. */
const kept: Readonly<Record<string, { own?: string; methods?: string }>> = {
  Math: {
    own: "E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos asin atan atan2 ceil cos exp floor log max min pow random round sign sin sqrt tan",
  },
  Array: {
    own: "isArray",
    methods:
      "concat every fill filter find findIndex forEach includes indexOf join length map pop push reduce reverse shift slice some sort splice toString unshift",
  },
  String: {
    own: "fromCharCode",
    methods:
      "charAt charCodeAt concat endsWith includes indexOf lastIndexOf length match padEnd padStart repeat replace replaceAll slice split startsWith substr substring toLowerCase toString toUpperCase trim valueOf",
  },
  Object: {
    own: "assign create defineProperties defineProperty entries fromEntries getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getPrototypeOf keys setPrototypeOf values",
    methods: "hasOwnProperty toString valueOf",
  },
};

/** Deletes what Espruino lacks from the globals of a V8 context. */
export function deleteLacking(globals: Globals): void {
  for (const name of missing) delete globals[name];
  for (const [name, keep] of Object.entries(kept)) reduceTo(globals[name] as Class, keep);
}

function reduceTo(object: Class, { own, methods }: { own?: string; methods?: string }): void {
  const drop = (of: Methods, keep: string) => {
    for (const name of Object.getOwnPropertyNames(of))
      if (!`prototype constructor name ${keep}`.split(" ").includes(name)) delete of[name];
  };
  if (own !== undefined) drop(object, own);
  if (methods !== undefined) drop(object.prototype, methods);
}
