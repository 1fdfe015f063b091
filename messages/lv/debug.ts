/** What the terminal says of a program that is watched. */
export default {
  "trace.leftOut":
    "{count, plural, zero {Vidū izlaistas # rindas} one {Vidū izlaista # rinda} other {Vidū izlaistas # rindas}}: parādītas pirmās {first, number} un pēdējās {last, number}.",
  "trace.full":
    "No {seconds, number, ::.0} s rindas vairs netika pierakstītas: programma izpildīja vairāk nekā miljonu rindu.",
  "debug.noSource": "Attēlam nav rindu. Norādi pašu programmu, .ts failu.",
} as const;
