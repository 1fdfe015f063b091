/** What is told of an expression that a person types to be told of a watched program. */
export default {
  "condition.unreadable": "“{text}” cannot be read: at character {column} something is missing or too much.",
  "condition.assignment": "“{text}” would change something, and here you only look. To compare, write ===.",
  "condition.notByLooking":
    "“{part}” cannot be worked out by looking. You can use variables, fields, numbers, texts, comparisons, arithmetic and Math.abs, ceil, floor, max, min, round, sqrt.",
  "condition.unknownName":
    "There is no variable “{name}” here. {nearest, select, none {} other {Did you mean “{nearest}”? }}{count, plural, =0 {There is none at all.} other {There is: {known}.}}",
  "condition.fieldOfNothing": "“{object}” has no value here, so it has no field “{field}”.",
  "condition.longText": "The text “{text}” is longer than 1000 letters; it cannot be compared here.",
  "condition.hitCount": "“{text}” does not say which time is meant. Write 5, >= 5 or % 5, for example.",
} as const;
