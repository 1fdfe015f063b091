/** What the terminal says of a program that is watched. */
export default {
  "trace.leftOut":
    "{count, plural, one {Viduryje praleista # eilutė} few {Viduryje praleistos # eilutės} many {Viduryje praleista # eilutės} other {Viduryje praleista # eilučių}}: parodytos pirmos {first, number} ir paskutinės {last, number}.",
  "trace.full":
    "Nuo {seconds, number, ::.0} s eilutės nebuvo užrašomos: programa įvykdė jų daugiau nei milijoną.",
  "debug.noSource": "Atvaizdas eilučių neturi. Nurodyk pačią programą, .ts failą.",
} as const;
