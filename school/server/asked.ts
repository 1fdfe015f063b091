import type { Context } from "hono";
import type * as z from "zod/mini";
import type { Language } from "../../messages/index.ts";
import type { Session } from "../data/session-store.node.ts";
import type { Route, RouteName, routes } from "../protocol/routes.ts";

type Routes = typeof routes;

/** The session that a route is asked with, by its role. */
type SessionFor<R extends Route> = R["role"] extends "public"
  ? undefined
  : Extract<Session, { readonly role: R["role"] }>;

type Parsed<Schema> = Schema extends z.ZodMiniType ? z.infer<Schema> : undefined;

/** A request whose host, origin, session, size and shape were looked at. */
export interface Asked<N extends RouteName> {
  readonly context: Context;
  readonly session: SessionFor<Routes[N]>;
  readonly body: Routes[N] extends { readonly body: infer Schema } ? Parsed<Schema> : undefined;
  readonly language: Language;
  /** Of the computer that asks. */
  readonly address: string;
  readonly nowMs: number;
}

type AnswerTo<N extends RouteName> = Routes[N] extends { readonly answer: infer Schema }
  ? Parsed<Schema>
  : Response;

export type Handlers<N extends RouteName> = {
  readonly [Name in N]: (asked: Asked<Name>) => Promise<AnswerTo<Name>>;
};

type NamesOf<Role> = {
  [N in RouteName]: Routes[N]["role"] extends Role ? N : never;
}[RouteName];

export type PublicRoute = NamesOf<"public">;
export type PupilRoute = NamesOf<"pupil">;
export type TeacherRoute = NamesOf<"teacher">;
