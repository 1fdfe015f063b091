export default {
  "award.open": "Tava lapa izdrukai",
  "award.done": "Līmenis pabeigts: {level}",
  "award.choose": "Kuru mēģinājumu rādīt lapā?",
  "award.picture": "Robota ceļš {seed}. mēģinājumā",
  "award.points":
    "{points, plural, zero {# punktu} one {# punkts} other {# punkti}}: no 100 atņemts viens par katru šī mēģinājuma sekundi.",
  "award.program": "Programma",
  "award.drawing": "Robots brauc vēlreiz…",
} as const;
