/** What stands in place of the compiler's own words, for mistakes of beginners. */
export default {
  "ts.threeEquals": "To compare, write three signs: === for “the same”, !== for “not the same”.",
  "ts.neverEqual": "This compares a value of type {a} with one of type {b}. They are never the same.",
  "ts.noArithmetic": "One can reckon like this with numbers only. parseFloat(text) makes a number of a text.",
  "ts.unknownWord": "“{a}” does not fit here. Is the word before it misspelled, or is something missing?",
  "ts.unknownFirstWord": "A line cannot begin with “{a}”. Is the word spelled right?",
  "ts.misspelledWord": "There is no word “{a}”. Did you mean “{b}”?",
  "ts.otherLanguage": "“{a}” belongs to another programming language. Here you write: {b}",
  "ts.tooManyBrackets": "Something does not fit here. Count the round brackets: is there one ) too many?",
  "ts.bracketOpen": "This “{a}” is never closed. The “{b}” that belongs to it is missing.",
  "ts.leadingZero": "A number does not begin with a 0 before other digits. Leave the 0 out.",
  "ts.nameAfterNumber":
    "A name cannot begin with a digit, nor stand right behind a number. Is a sign such as * or a comma missing?",
  "ts.usesItself": "“{a}” is used in the very line that makes it. Is the other name misspelled?",
  "ts.propertyExpected":
    "Between these braces names and values belong, for example x: 3. Or is a brace one too many?",
  "ts.reservedWord": "“{a}” is a word of the language and cannot be a name. Is a name missing before it?",
  "ts.spareComma": "A value is missing after the comma, or the comma is one too many.",
  "ts.openComment": "This comment has no end. Write */ where it ends.",
  "ts.openTemplate": "This text has no closing ` sign.",
  "ts.strayJump": "“{a}” may stand only in a loop.",
  "ts.returnOutside": "“return” may stand only in a function. A program ends by itself after its last line.",
  "ts.typeExpected": "A type is missing here, for example number.",
  "ts.propertyTwice": "This name stands twice between the same braces. Leave one out.",
  "ts.digitExpected": "A digit is missing in this number.",
  "ts.noInitialValue": "A “const” needs its value at once: const n = 3. Use “let” if the value comes later.",
  "ts.declaredAlone":
    "“{a}” cannot stand alone behind if, else, for or while: nothing could use it. Put '{' before it and '}' behind what uses it.",
  "ts.namesWithoutValue":
    "Names in brackets take their values out of a list or an object: write = and that behind them, const [a, b] = list.",
  "ts.catchExpected": "After try and its braces comes catch: try '{' … '}' catch '{' … '}'",
  "ts.mustReturn":
    "Not every way through this function ends with “return” and a value. What does it give in the other case?",
  "ts.notAList":
    "for (… of …) goes through a list. This is none; to count, write for (let i = 0; i < 4; i++).",
  "ts.maybeNothing": "There may be no value here: it can be undefined. Check it first with if.",
  "ts.readOnly": "“{a}” can be read, not set.",
  "ts.commaOperator": "The comma throws the value before it away. A decimal number takes a point: 1.5",
  "ts.decimalComma":
    "This call wants {a} value, but gets {b}. A decimal number takes a point, not a comma: 1.5",
  "ts.missingProperty": "“{a}” is missing in this object.",
  "ts.valueAsType": "“{a}” is a value, and here a type belongs, for example number.",
  "ts.functionTwice": "There is a function of this name already. Choose another name.",
  "ts.importMisplaced": "Import lines stand at the top of the program, outside all braces.",
  "ts.textExpected": "A text in quotes is missing here.",
  "ts.emptyBody": "The ; after the brackets ends this {a} before it does anything. Leave it out.",
  "ts.instead": "There is no “{a}” on the robot. Write instead: {b}",
  "ts.unsupportedInstead": "This way of writing does not exist on the robot ({a}). Write instead: {b}",
  "ts.importMissing": "“{a}” must be imported. Put this line at the top: {b}",
  "ts.forInList":
    "for (… in …) goes through the names in an object, and on the robot it fails with a list. Write for (const {a} of {b}): “{a}” is then the value itself, not its index.",
  "ts.emptyElse": "The ; after else ends it before it does anything. Leave it out.",
  "ts.enumByNumber":
    "On the robot an enum cannot tell the name of a number. Put the names into a list, and take them from it: {a}",
  "ts.alwaysSame": "This value is always {a} here, so it is never {b}: nothing changes it before this line.",
  "ts.alwaysSameText":
    "This value is always {a} here, so it is never {b}. If it shall be another one at times, declare it with its type: let name: string = {a}",
  "ts.wrongSign": "The sign “{a}” does not belong here. Write instead: {b}",
  "ts.noUnit":
    "A number stands without its unit: leave out “{a}”. Distances are in millimetres, angles in degrees, times in milliseconds.",
  "ts.callBrackets": "What a call gets stands between brackets: {a}(…)",
  "ts.elseCondition": "An else has no condition. For a second condition write: else if {a}",
  "ts.strayElse":
    "This else belongs to no if. Between the closing brace of the if and its else nothing may stand.",
  "ts.nameInPieces": "A name is one word, without spaces and hyphens: not “{a}”, but {b}.",
  "ts.undeclared": "Nothing has made “{a}” yet. Where it stands first, write let before it: {b}",
  "ts.importTwice": "“{a}” is imported twice. One import line is enough: leave out this one.",
  "ts.importBraces":
    "In an import line the name stands between braces, as in import '{' robot '}' from \"@robonet/kit\"",
  "ts.packageQuotes": 'The name of the package stands between quotes: from "{a}"',
  "ts.needsFunction":
    "Here a function is wanted, which is called later, and not what it gives now. Write: {a}",
  "ts.awaitInCallback":
    "Nothing waits for a function that a list calls, so “await” has no place in it. Write for (const each of list) '{' … '}' instead.",
  "ts.namedMember":
    "The compiler does not know which names this object has. Declare it so that any name fits: const ages: Record<string, number> = '{' anna: 11 '}'",
  "ts.noPropertyYet":
    'This object has no “{a}”{b, select, none {} other {, only: {b}}}. If it is to take any name, declare it with the type Record<string, {c}> and write ["{a}"] instead of .{a}',
  "ts.minusPower": "Before ** a minus needs brackets, so that its order is clear: (-2) ** 2 or -(2 ** 2).",
  "ts.countsVariable": "++ and -- change a variable, so its name must stand beside them: count++",
  "ts.openSlash":
    "This / begins something that does not end on its line. To divide, write a value on both sides: a / b. A comment begins with //",
  "ts.conditionBrackets": "A condition stands between round brackets: {a}",
  "ts.bracketName":
    'This object may have any names, so “{a}” stands between brackets and quotes: ["{a}"] instead of .{a}',
  "ts.thisOutside":
    "“this” means nothing here. Make a class, whose methods know this: class Dog '{' name = \"Rex\"; bark(): void '{' console.log(this.name) '}' '}'",
  "ts.fixWrite": "Write “{a}”",
  "ts.fixAdd": "Add “{a}”",
  "ts.fixAddLine": "Add the line {a}",
  "ts.fixRemove": "Take out “{a}”",
} as const;
