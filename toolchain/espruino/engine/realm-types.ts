/** The globals of a V8 context, by name. */
export type Globals = Record<string, unknown>;

/** An object of the context that holds functions. */
export type Methods = Record<string, unknown>;

/** A built-in class of the context. */
export type Class = { prototype: Methods } & Methods;
