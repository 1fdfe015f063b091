export default {
  "award.open": "Tavo lapas, kurį galima išspausdinti",
  "award.done": "Lygis baigtas: {level}",
  "award.choose": "Kurį bandymą rodyti lape?",
  "award.picture": "Roboto kelias {seed} bandyme",
  "award.points":
    "{points, plural, one {# taškas} few {# taškai} other {# taškų}}: iš 100 atimta po vieną už kiekvieną šio bandymo sekundę.",
  "award.program": "Programa",
  "award.drawing": "Robotas važiuoja dar kartą…",
} as const;
