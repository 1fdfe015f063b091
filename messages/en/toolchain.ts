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
  "image.large": "This robot program has {bytes} bytes; a robot holds at most {limit}.",
  "ts.noPackage":
    "There is no package “{a}”. A robot program can import @robonet/kit, @robonet/runtime, @robonet/drivers and @devicescript/….",
  "ts.nodeModule":
    "“{a}” belongs to Node.js, a program for computers. A robot does not have it: use @robonet/kit and @devicescript/core.",
  "ts.foreignName": "“{a}” exists in a web page or on a computer, not on a robot.",
  "ts.unknownName": "I don't know the name “{a}”. Is it spelled right, and imported or declared above?",
  "ts.misspelledName": "I don't know the name “{a}”. Did you mean “{b}”?",
  "ts.noMember": "There is no “{a}” here. Look at what comes before the dot: what can it do?",
  "ts.misspelledMember": "There is no “{a}” here. Did you mean “{b}”?",
  "ts.notExported": "This package has no “{a}”. Check the name in the import line.",
  "ts.misspelledImport": "This package has no “{a}”. Did you mean “{b}”?",
  "ts.wrongArgument": "This needs a value of type {b}, but gets {a}.",
  "ts.wrongValue": "A value of type {a} does not fit where type {b} is wanted.",
  "ts.argumentCount": "This call wants {a} values between its brackets, but gets {b}.",
  "ts.tooManyValues":
    "This line hands over too many values at once. A console.log, or a text with $'{'…'}' in it, takes 7 at most, another call 8. Make two lines of it.",
  "ts.tooLong":
    "This text or buffer has {a} bytes; the robot takes at most {b} in one piece. Make it shorter, or make several of it.",
  "ts.missingAwait":
    "The value is not there yet: write “await” before the call, as in (await robot.distance.read()).",
  "ts.wrongOperator": "“{a}” does not work between {b} and {c}.",
  "ts.constant": "“{a}” is a constant and keeps its value. Declare it with “let” if it shall change.",
  "ts.declaredTwice":
    "The name “{a}” is declared twice. Choose another name, or leave out the second “let” or “const”.",
  "ts.usedTooEarly": "“{a}” is used before it has a value. Move its declaration up.",
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
  "ts.unsupported": "This way of writing does not exist on the robot ({a}). Try another way to write it.",
  "ts.floatingPromise":
    "This call takes time. Write “await” before it to wait, or .start() to let it run beside.",
  "ts.other": "The compiler says: {text}",
} as const;
