import { numberOf } from "./number-text.ts";

/** A token as Espruino's messages name it: by its kind, and as it was got. */
interface Token {
  readonly kind: string;
  readonly got: string;
  readonly value?: unknown;
}

const space = /^(?:[ \t\n\v\f\r]|\/\*[\s\S]*?\*\/|\/\/[^\n]*)+/;
const string = /^(["'])((?:\\[\s\S]|(?!\1)[^\\\n\r])*)(\1?)/;
const number = /^(0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i;
const word = /^[A-Za-z_$][\w$]*/;
const sign = /^(?:>>>=|===|!==|>>>|<<=|>>=|==|!=|<=|>=|<<|>>|[-+*/%&|^]=|\+\+|--|&&|\|\||=>)/;
const end: Token = { kind: "EOF", got: "EOF" };

/** Words of JavaScript that Espruino names by themselves. */
const reserved =
  /^(if|else|do|while|for|break|continue|function|return|var|let|const|this|throw|try|catch|finally|true|false|null|undefined|new|in|instanceof|switch|case|default|delete|typeof|void|debugger|class|extends|super|static|of)$/;

/**
 * Espruino's `JSON.parse` (`jswrap_json_parse_internal` in jswrap_json.c). It reads what follows JavaScript's own rules
 * for values, so it takes more than JSON, and stops after the first value.
 * @param fail makes the error
 */
export function parseJson(text: string, fail: (message: string) => unknown): unknown {
  let rest = text;
  let token = end;
  const next = () => {
    rest = rest.replace(space, "");
    const [read, length] = readToken(rest);
    rest = rest.slice(length);
    token = read;
  };
  const match = (kind: string) => {
    if (token.kind !== kind) throw fail(`Got ${token.got} expected ${kind}`);
    next();
  };
  const value = (): unknown => {
    const { kind, value: read } = token;
    if (kind === "'['") return array();
    if (kind === "'{'") return object();
    if (kind === "'-'") {
      next();
      if (token.kind !== "INT" && token.kind !== "FLOAT") return undefined;
      return 0 - (value() as number);
    }
    if (read === undefined) throw fail(`Expecting valid value, got ${kind}`);
    next();
    return read;
  };
  const array = (): unknown => {
    const values: unknown[] = [];
    next();
    while (token.kind !== "']'") {
      const item = value();
      if (item === undefined) return undefined;
      if (token.kind !== "']'") match("','");
      values.push(item);
    }
    next();
    return values;
  };
  const object = (): unknown => {
    const made: Record<string, unknown> = {};
    next();
    while (
      token.kind === "STRING" ||
      token.kind === "INT" ||
      token.kind === "ID" ||
      reserved.test(token.kind)
    ) {
      if (token.kind !== "STRING") match("STRING");
      const key = token.value as string;
      next();
      match("':'");
      const item = value();
      if (item === undefined) return undefined;
      if (token.kind !== "'}'") match("','");
      made[key] = item;
    }
    match("'}'");
    return made;
  };
  next();
  return value();
}

function readToken(text: string): [token: Token, length: number] {
  if (text === "") return [end, 0];
  const quote = string.exec(text);
  if (quote) {
    const [all, , inside = "", closed] = quote;
    if (!closed) return [{ kind: "UNFINISHED STRING", got: "UNFINISHED STRING" }, all.length];
    return [{ kind: "STRING", got: `String:'${inside}'`, value: unescaped(inside) }, all.length];
  }
  const [digits] = number.exec(text) ?? [];
  if (digits) {
    const kind = /^0x|^\d+$/i.test(digits) ? "INT" : "FLOAT";
    return [{ kind, got: kind, value: numberOf(digits) }, digits.length];
  }
  const [name] = word.exec(text) ?? [];
  if (name) return [wordToken(name), name.length];
  const [operator] = sign.exec(text) ?? [];
  const kind = operator ?? `'${text[0]}'`;
  return [{ kind, got: kind }, operator?.length ?? 1];
}

const values: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

function wordToken(name: string): Token {
  if (!reserved.test(name)) return { kind: "ID", got: `ID:${name}` };
  return { kind: name, got: name, value: Object.hasOwn(values, name) ? values[name] : undefined };
}

const escapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** Of `\uXXXX` a build without Unicode keeps the low byte. */
function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, unicode, hex, other: string) => {
    const code = unicode ?? hex;
    if (code === undefined) return escapes[other] ?? other;
    return String.fromCharCode(Number.parseInt(code, 16) & 255);
  });
}
