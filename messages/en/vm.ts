/** What the VM says of a program's mistakes while it runs, in plain words. */
export default {
  "fault.vm-no-value":
    "There is no value before “{a}”. Either a list has nothing at that index (three values have the indexes 0, 1 and 2), or the variable was never set. Print what stands before “{a}” with console.log.",
  "fault.vm-no-value-inside":
    "Here something is taken out of a value that is not there. Either a list has nothing at that index, or the variable was never set. Print it with console.log just before.",
  "fault.vm-no-list-or-text":
    "A list or a text is needed here, and there is no value. Either a list or a text has nothing at that index (three values have the indexes 0, 1 and 2), or the variable was never set.",
  "fault.vm-not-settable":
    "“{a}” cannot be set here: what stands before it is a number, a text, true or false, or belongs to the language. Only objects and lists have parts that can be set.",
  "fault.vm-not-called":
    "{a, select, undefined {What stands before the brackets has no value, so it cannot be called. Is it spelled right, and can the value before the dot do that?} null {What stands before the brackets is null, so it cannot be called. Look where it comes from.} other {What stands before the brackets is “{a}” and no function, so it cannot be called.}}",
  "fault.vm-list-index":
    "A list cannot have this index or length. Indexes begin with 0; there are no negative ones, and the robot has no room for very large ones.",
  "fault.vm-list-length": "A list cannot have this length: it must be a whole number, 0 or above.",
  "fault.vm-too-large":
    "This text or buffer gets too large for the robot. Make it shorter, or make several of it.",
  "fault.vm-no-list":
    'A list is needed here, but there is {a, select, undefined {no value} other {“{a}”}}. A text is no list: its letters cannot be set, and text.split("") makes a list of them.',
  "fault.vm-other-value": "The robot needs another kind of value here ({a}), but there is “{b}”.",
  "fault.vm-not-json":
    "JSON.parse cannot read this text: “{a}” does not fit at position {b}, counted from 0. In JSON, texts and names stand in double quotes, as in '{'\"mm\": 100'}'.",
  "fault.vm-json-ends":
    "JSON.parse cannot read this text: it ends too early. Is a closing bracket or quote missing, or is the text empty?",
  "fault.vm-circle": "JSON.stringify cannot write this object: it holds itself, so the text would never end.",
  "fault.vm-nothing-thrown": 'There is no value after throw. Write, for example: throw new Error("too near")',
  "fault.vm-no-class": "What stands behind new or instanceof is no class. Is its name right?",
  "fault.vm-buffer-index":
    "The buffer has no byte there: the first has the index 0, and the last one less than the buffer's length.",
  "fault.vm-unsupported": "The robot cannot do this: “{a}”. Try another way to write it.",
  "fault.vm-refused":
    "The robot's firmware refused this call, in its own words: “{a}”. Check the values that the call gets.",
} as const;
