/** What the terminal says of a program that is watched. */
export default {
  "trace.leftOut":
    "{count, plural, one {# line} other {# lines}} in the middle were left out: the first {first, number} and the last {last, number} are shown.",
  "trace.full":
    "From {seconds, number, ::.0} s on no lines were written down: the program ran more than a million of them.",
  "debug.noSource": "An image has no lines. Name the program itself, a .ts file.",
} as const;
