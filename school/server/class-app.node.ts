import { type Context, Hono } from "hono";
import type * as z from "zod/mini";
import { type Language, languages, Problem } from "../../messages/index.ts";
import { isNoRoom } from "../data/failed-query.ts";
import type { Session } from "../data/session-store.node.ts";
import { type Route, type RouteName, routes } from "../protocol/routes.ts";
import { apiRoot, noRoomStatus } from "../protocol/values.ts";
import type { Asked, Handlers } from "./asked.ts";
import { boundedBody } from "./bounded-body.ts";
import { refuseStrangers } from "./guards.ts";
import { publicRoutes } from "./public-routes.node.ts";
import { pupilRoutes } from "./pupil-routes.node.ts";
import { problemAnswerOf, Refusal } from "./refusal.ts";
import type { Room } from "./room.node.ts";
import { tokenOf } from "./session-cookie.ts";
import { teacherRoutes } from "./teacher-routes.node.ts";

type AnyHandler = (asked: unknown) => Promise<unknown>;

/** The routes of `protocol/routes.ts`, each behind what its role asks for. */
export function classApp(room: Room): Hono {
  const app = new Hono();
  const handlers: Handlers<RouteName> = {
    ...publicRoutes(room),
    ...pupilRoutes(room),
    ...teacherRoutes(room),
  };
  app.use("*", async (context, next) => {
    refuseStrangers(context, room.options.allowsHost);
    await next();
    context.header("x-content-type-options", "nosniff");
    context.header("referrer-policy", "no-referrer");
    if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store");
    if (!context.res.headers.has("content-security-policy"))
      context.header("content-security-policy", "default-src 'none'; frame-ancestors 'none'");
  });
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    // The table and the handlers have the same names and types, which TypeScript cannot follow through a loop.
    const handler = handlers[name] as AnyHandler;
    app.on(route.method, `${apiRoot}${route.path}`, async (context) => {
      const answer = await handler(await askedOf(context, route, room));
      return answer instanceof Response ? answer : context.json(answer as object);
    });
  }
  app.notFound((context) => context.json(problemAnswerOf(new Problem("serve.notFound")), 404));
  app.onError((error, context) => answerTo(error, context, room));
  return app;
}

async function askedOf(context: Context, route: Route, room: Room): Promise<Asked<RouteName>> {
  const nowMs = room.clock.now();
  const session = await sessionOf(context, route, room, nowMs);
  return {
    context,
    session,
    body: route.body && (await bodyOf(context, route.body)),
    language: languageOf(context),
    address: addressOf(context),
    nowMs,
  } as Asked<RouteName>;
}

/** @throws Refusal when the route asks for a session of another role */
async function sessionOf(
  context: Context,
  { role }: Route,
  room: Room,
  nowMs: number,
): Promise<Session | undefined> {
  if (role === "public") return undefined;
  const token = tokenOf(context, role);
  const session = token === undefined ? undefined : await room.sessions.find(token, nowMs);
  if (session?.role !== role)
    throw new Refusal(401, new Problem(role === "pupil" ? "room.joinFirst" : "room.logInFirst"));
  await room.limits.count(
    session.role === "pupil" ? "place" : "teacher",
    session.role === "pupil" ? session.placeId : "",
  );
  return session;
}

async function bodyOf(context: Context, schema: z.ZodMiniType): Promise<unknown> {
  const type = context.req.header("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) throw badRequest("content-type");
  const text = await boundedBody(context);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw badRequest("JSON");
  }
  const found = schema.safeParse(json);
  if (found.success) return found.data;
  const [issue] = found.error.issues;
  throw badRequest(issue?.path.join(".") || (issue?.code ?? ""));
}

function badRequest(what: string): Refusal {
  return new Refusal(400, new Problem("room.badRequest", { what }));
}

function answerTo(error: Error, context: Context, room: Room): Response {
  if (error instanceof Refusal) {
    if (error.retryAfterMs !== undefined)
      context.header("retry-after", String(Math.ceil(error.retryAfterMs / 1000)));
    return context.json(problemAnswerOf(error.problem, error.retryAfterMs), error.status);
  }
  if (error instanceof Problem)
    return context.json(problemAnswerOf(error), error.id === "class.placeGone" ? 401 : 400);
  room.options.onTrouble(error);
  // The page says so in other words than of a class that is away.
  if (isNoRoom(error)) return context.json(problemAnswerOf(new Problem("room.noRoom")), noRoomStatus);
  return context.json(problemAnswerOf(new Problem("room.failed")), 500);
}

/** `?lang=` of the page, else what the browser asks for. */
function languageOf(context: Context): Language {
  const asked = [
    context.req.query("lang") ?? "",
    ...(context.req.header("accept-language") ?? "").toLowerCase().split(","),
  ];
  const codes = asked.map((each) => each.trim().slice(0, 2));
  return codes.flatMap((code) => languages.filter((language) => language === code))[0] ?? "en";
}

function addressOf(context: Context): string {
  const { incoming } = (context.env ?? {}) as {
    readonly incoming?: { readonly socket: { readonly remoteAddress?: string } };
  };
  return incoming?.socket.remoteAddress ?? "";
}
