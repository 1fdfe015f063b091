// `@devicescript/gpio` adds methods to pins; the ones that hold here are in core.ts.
export {}
