/** `!place!message`: what espruino/program.ts tells of an error; a program's own “!!! stop !!!” is none. */
export const errorNote = /^!((?:[^!\n]*:)?\d+)!(.*)$/s;
