export default {
  "image.short":
    "This is not a whole robot program: it has only {bytes} bytes. Build it again with: robonet build",
  "image.magic": "This is not a robot program. Give a .ts file, or an image that “robonet build” made.",
  "image.version":
    "This program was built for version {version} of the robot's software; this one is 2.16. Build it again here with: robonet build",
  "image.cut":
    "This robot program is cut off after {bytes} bytes: its part “{section}” is missing. Build it again with: robonet build",
  "image.dcfg": "The wiring table in this robot program is damaged. Build it again with: robonet build",
  "image.damaged":
    "This robot program is damaged: the robot's own check refused it (code {code}). Build it again with: robonet build",
  "image.refused":
    "The robot's own check refuses what the compiler made of this program (code {code}). Something in it is more than the robot can hold: take out what you changed last, and report it.",
  "image.large": "This robot program has {bytes} bytes; a robot holds at most {limit}.",
  "ts.noPackage":
    "There is no package “{a}”. A robot program can import @robonet/kit, @robonet/runtime, @robonet/drivers and @devicescript/….",
  "ts.nodeModule":
    "“{a}” belongs to Node.js, a program for computers. A robot does not have it: use @robonet/kit and @devicescript/core.",
  "ts.foreignName": "“{a}” exists in a web page or on a computer, not on a robot.",
  "ts.unknownName": "I don't know the name “{a}”. Is it spelled right, and imported or declared above?",
  "ts.misspelledName": "I don't know the name “{a}”. Did you mean “{b}”?",
  "ts.noMember": "There is no “{a}” here. Look at what comes before the dot: what can it do?",
  "ts.noMemberOf": "There is no “{a}” here. There is: {b}",
  "ts.misspelledMember": "There is no “{a}” here. Did you mean “{b}”?",
  "ts.notExported": "This package has no “{a}”. Check the name in the import line.",
  "ts.misspelledImport": "This package has no “{a}”. Did you mean “{b}”?",
  "ts.wrongArgument": "This needs a value of type {b}, but gets {a}.",
  "ts.wrongValue": "A value of type {a} does not fit where type {b} is wanted.",
  "ts.argumentCount":
    "This call wants {a, select, 0 {no value} 1 {one value} other {{a} values}} between its brackets, but gets {b}.",
  "ts.tooManyValues":
    "This line hands over too many values at once. A console.log, or a text with $'{'…'}' in it, takes 7 at most, another call 8. Make two lines of it.",
  "ts.tooLong":
    "This text or buffer has {a} bytes; the robot takes at most {b} in one piece. Make it shorter, or make several of it.",
  "ts.noBrackets": "“{a}” without brackets only names the function and does not call it. Write {a}().",
  "ts.noEffect":
    "“{a}” alone does nothing. To set something, write one =; to call a function, write its brackets ().",
  "ts.lostResult":
    "“{a}” works out a value, but nobody keeps it. Put the value into a variable: const result = {a}",
  "ts.numberCondition":
    "“{a}” may be a number, and the robot cannot take a number for yes or no: to it 0.5 would be no. Compare, for example: {a} !== 0. Whether there is a value at all: {a} !== undefined.",
  "ts.numberOr":
    "“{a}” may be a number, and the robot cannot take a number for yes or no. For a value when there is none, write {a} ?? {b}; for one instead of 0, write {a} !== 0 ? {a} : {b}",
  "ts.sortOrder":
    "Without an order, sort() puts values in the order of their text: 10 comes before 9. For numbers write sort((a, b) => a - b)",
  "ts.noFile": "There is no file “{a}” here. Check the name in the import line.",
  "ts.halfCharacter":
    "There is half a character in this text: a single \\ud800 to \\udfff means nothing. Write the character itself.",
  "ts.noCharacter": "The robot cannot hold {a} in a text: no character has that number. Leave it out.",
  "ts.assignedCondition": "A single = sets a value. To compare, write ===, for example {a} === {b}.",
  "ts.assignedCall": "What stands left of = cannot be set. To compare, write ===.",
  "ts.forSemicolons": "The three parts of a for stand apart by semicolons: for (let i = 0; i < 4; i++)",
  "ts.zeroCharacter":
    "The robot cannot hold the character 0 in a text: all after it would vanish. Leave it out.",
  "ts.tooSmall": "The robot cannot hold a number as close to 0 as {a}. Write 0, or a larger one.",
  "ts.tooDeep":
    "There is too much in each other here: brackets, blocks or a very long chain. Make several steps or functions of it.",
  "ts.tooLarge":
    "This program is too long for the robot. Make it shorter: with loops, functions and lists instead of many lines alike.",
  "ts.tooMuchWork":
    "The compiler gave up: it would take too long to work out the types here. Write simpler types.",
  "ts.tooManyParameters":
    "A function takes at most {a} values on the robot. Hand over a list or an object instead.",
  "ts.tooManyVariables":
    "A function has at most {a} variables on the robot. Make several functions of it, or use a list.",
  "ts.untranslated":
    "The compiler cannot translate this place for the robot. Try another way to write it, in smaller steps.",
  "ts.missingAwait":
    "The value is not there yet: write “await” before the call, as in (await robot.distance.read()).",
  "ts.wrongOperator": "“{a}” does not work between {b} and {c}.",
  "ts.constant": "“{a}” is a constant and keeps its value. Declare it with “let” if it shall change.",
  "ts.declaredTwice":
    "The name “{a}” is declared twice. Choose another name, or leave out the second “let” or “const”.",
  "ts.usedTooEarly": "“{a}” is used before it has a value. Move its declaration up.",
  "ts.usedBeforeItsLine":
    "“{a}” is used before the line that makes it with let or const. If “{a}” is already there above, outside the braces, that line makes a second variable: leave out let, and only write {a} = …",
  "ts.parameterType": "The parameter “{a}” needs a type, for example {a}: number.",
  "ts.expected": "A “{a}” is missing here.",
  "ts.openString": "This text has no closing quote.",
  "ts.nameExpected": "A name is missing here.",
  "ts.expressionExpected": "A value is missing here.",
  "ts.tooManyBraces": "Something does not fit here. Count the braces: is there one '}' too many?",
  "ts.awaitOutside":
    "“await” may stand only in a function that is marked “async”. Write “async” before the function.",
  "ts.awaitNeedsImport":
    "A program that uses “await” needs an import line at its top, for example: import '{' robot '}' from \"@robonet/kit\"",
  "ts.noVar": "Write “let” or “const” instead of “var”.",
  "ts.noThis":
    "“this” means nothing in this function. Before the function write const self = this, and in it self instead of this.",
  "ts.loopFunction":
    "A function that begins inside a loop cannot use a variable of that loop. Make a function of its own of it, with the variable as a parameter, or go through the list with .forEach.",
  "ts.importEnding": "Leave out the ending in the import line: “{a}”.",
  "ts.notOnRobot": "There is no “{a}” on the robot.",
  "ts.noConversion":
    "There is no “{a}” on the robot. parseFloat(text) makes a number of a text, $'{'value'}' between backticks a text of a number, and a comparison such as n !== 0 gives true or false.",
  "ts.noFunction": "What stands before the brackets is no function, so it cannot be called.",
  "ts.strayCharacter":
    "“{a}” cannot stand here. Programs have straight quotes \" or '', the minus - and the star *; what is copied from a text often has others. Type it anew.",
  "ts.missingBreak":
    "At the end of this case a break is missing: without it the program would run on into the next case.",
  "ts.override": "The class “{a}” has this already. To replace it, write “override” before it.",
  "ts.noAngles":
    "The robot has no Math.{a}. @robonet/runtime has sinDeg, cosDeg and directionDeg, which reckon in degrees.",
  "ts.unsupported": "This way of writing does not exist on the robot ({a}). Try another way to write it.",
  "ts.floatingPromise":
    "This call takes time. Write “await” before it, so that the program waits for it. What shall run beside the program goes into start(…) of @robonet/runtime.",
  "ts.other": "The compiler says: {text}",
} as const;
