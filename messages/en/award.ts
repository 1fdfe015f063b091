export default {
  "award.open": "Your page to print",
  "award.done": "Level completed: {level}",
  "award.choose": "Which try shall be on the page?",
  "award.picture": "The way of the robot in try {seed}",
  "award.points":
    "{points, plural, one {# point} other {# points}}: 100, less one for each second of this try.",
  "award.program": "The program",
  "award.drawing": "The robot drives once more…",
} as const;
