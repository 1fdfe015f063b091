import { apiRoot, type RouteName, requestHeader, routes } from "../../school/index.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at what it expects
  readonly json: any;
}

export interface Asking {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
}

/** A browser of a pupil or the teacher, as far as the class can tell: it keeps cookies, and speaks the protocol. */
export class ClassClient {
  readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  async ask(name: RouteName, asking: Asking = {}): Promise<Answer> {
    const response = await this.request(name, asking);
    const text = await response.text();
    const json: unknown = /^\s*[[{]/.test(text) ? JSON.parse(text) : text;
    return { status: response.status, headers: response.headers, json };
  }

  /** Listens until `until` says so. @returns the events, `[name, data]` */
  async listen(
    name: RouteName,
    until: (events: readonly (readonly [string, unknown])[]) => boolean,
    asking: Asking = {},
  ): Promise<[string, unknown][]> {
    const response = await this.request(name, asking);
    const events: [string, unknown][] = [];
    const decoder = new TextDecoder();
    let rest = "";
    for await (const piece of response.body!) {
      const parts = (rest + decoder.decode(piece as Uint8Array, { stream: true })).split("\n\n");
      rest = parts.pop()!;
      for (const part of parts) {
        const field = (key: string) =>
          part
            .split("\n")
            .find((line) => line.startsWith(`${key}: `))
            ?.slice(key.length + 2);
        const event = field("event");
        if (event) events.push([event, JSON.parse(field("data") ?? "null")]);
        // Leaving the loop ends the line.
        if (until(events)) return events;
      }
    }
    return events;
  }

  async request(name: RouteName, { params = {}, body, headers = {}, query = "" }: Asking): Promise<Response> {
    const { method, path } = routes[name];
    const filled = path.replaceAll(/:(\w+)/g, (_, key: string) => params[key] ?? "none");
    const response = await fetch(`${this.url}${apiRoot}${filled}${query}`, {
      method,
      headers: {
        ...(method !== "GET" && { [requestHeader]: "1", origin: this.url }),
        ...(body !== undefined && { "content-type": "application/json" }),
        cookie: [...this.cookies].map(([key, value]) => `${key}=${value}`).join("; "),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, key, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value === "") this.cookies.delete(key!);
      else this.cookies.set(key!, value!);
    }
    return response;
  }
}
