import type * as z from "zod/mini";
import {
  apiRoot,
  noRoomStatus,
  problemAnswer,
  type RouteName,
  requestHeader,
  routes,
} from "../../../../school/index.ts";

type Routes = typeof routes;
type BodyOf<N extends RouteName> = Routes[N] extends { readonly body: infer B extends z.ZodMiniType }
  ? z.input<B>
  : undefined;
export type AnswerOf<N extends RouteName> = Routes[N] extends {
  readonly answer: infer A extends z.ZodMiniType;
}
  ? z.output<A>
  : undefined;

/** Why the class refused something; a sentence of `messages/`. */
export interface Refusal {
  readonly id: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export type CallResult<T> =
  | { readonly kind: "done"; readonly value: T }
  /** No answer, or one that is none of the class's: a router's page, a class that is just stopping. */
  | { readonly kind: "offline" }
  | {
      readonly kind: "refused";
      readonly status: number;
      readonly problem: Refusal;
      readonly retryAfterMs?: number;
    };

export interface CallOptions<N extends RouteName> {
  /** What stands for the `:names` of the path. */
  readonly at?: Readonly<Record<string, string>>;
  readonly body?: BodyOf<N>;
  /** The request may outlive the page; its body is small then. */
  readonly keepalive?: boolean;
}

/** A school's network may leave a request unanswered. */
const patienceMs = 20_000;

/** The address of a route, from the page's own. */
export function addressOf(name: RouteName, at: Readonly<Record<string, string>> = {}): string {
  const path = routes[name].path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(at[key] ?? ""));
  return `.${apiRoot}${path}`;
}

/** Asks the class. It never throws; what came is held against the protocol. */
export async function call<N extends RouteName>(
  name: N,
  { at, body, keepalive = false }: CallOptions<N> = {},
): Promise<CallResult<AnswerOf<N>>> {
  const { method, answer }: { method: string; answer?: z.ZodMiniType } = routes[name];
  try {
    const response = await fetch(addressOf(name, at), {
      method,
      headers: { [requestHeader]: "1", ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      keepalive,
      signal: AbortSignal.timeout(patienceMs),
    });
    const json: unknown = await response.json();
    if (response.ok) {
      const found = answer?.safeParse(json);
      return found?.success ? { kind: "done", value: found.data as AnswerOf<N> } : { kind: "offline" };
    }
    const refusal = problemAnswer.safeParse(json);
    const failed = response.status >= 500 && response.status !== noRoomStatus;
    if (!refusal.success || failed) return { kind: "offline" };
    const { problem, retryAfterMs } = refusal.data;
    return {
      kind: "refused",
      status: response.status,
      problem,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  } catch {
    return { kind: "offline" };
  }
}
