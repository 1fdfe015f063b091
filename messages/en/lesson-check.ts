export default {
  "lessonCheck.seed": "seed {seed, number, ::group-off}",
  "lessonCheck.fileMissing": "This file is missing. Each lesson has it, or lesson.json names it.",
  "lessonCheck.fileStray": "Nothing uses this file. Delete it, or name it in a page.",
  "lessonCheck.wrongUnnamed":
    "lesson.json does not name this program. Add it to “wrong”, with the feedback that it must get.",
  "lessonCheck.todo":
    "{count, plural, one {Line {lines} still says} other {Lines {lines} still say}} TODO. Write what belongs there.",
  "lessonCheck.wrongCount":
    "“wrong” names {count, plural, one {# program} other {# programs}}; {least} to {most} are wanted.",
  "lessonCheck.wrongTwice":
    "Two programs must get “{feedback}”: {files}. Each wrong program shows a mistake of its own: take one out, or let the check tell them apart.",
  "lessonCheck.idTaken": "The id “{name}” is taken by {other}. Each lesson has its own.",
  "lessonCheck.needsUnknown":
    "“needs” names the lesson “{name}”, which does not exist.{nearest, select, none {} other { Did you mean “{nearest}”?}}",
  "lessonCheck.needsLater":
    "“needs” names the lesson “{name}”, which does not come earlier. A lesson needs only lessons before it.",
  "lessonCheck.textStale":
    "“{key}” is said by nobody: the check has no such goal or feedback. Take it out, or correct its name.",
  "lessonCheck.textMissing": "“{key}” is missing in “{language}”.",
  "lessonCheck.textValues":
    "“{key}” in “{language}” speaks of other values than the English text: {own} instead of {wanted}.",
  "lessonCheck.textBroken": "“{key}” in “{language}” cannot be read: {reason}. Do its braces fit?",
  "lessonCheck.textComment":
    "“{key}” in “en” is not the comment that stands in starter.ts: {words} Write the same in both places.",
  "lessonCheck.textSame": "“{key}” in “{language}” is the English text. Translate it.",
  "lessonCheck.pageBuild":
    "Line {line}: the page is built differently from the English one. Wanted: {kind, select, heading {a heading of level {count}} code {a code block} list {a list with items: {count}} steps {numbered steps: {count}} table {a table with rows: {count}} other {the end of the page}}. Found: {ownKind, select, heading {a heading of level {ownCount}} code {a code block} list {a list with items: {ownCount}} steps {numbered steps: {ownCount}} table {a table with rows: {ownCount}} other {the end of the page}}.",
  "lessonCheck.pageCode": "Line {line}: code differs from the English page. Wanted: {wanted}. Found: {own}.",
  "lessonCheck.pageWords":
    "The code in its sentences is not that of the English page.{missing, select, none {} other { Missing: {missing}.}}{added, select, none {} other { Added: {added}.}}",
  "lessonCheck.quotes": "{place}: its quotes are not those of the language ({wanted}): {found}",
  "lessonCheck.term": "{place}: “{found}” is called “{wanted}” in all texts (messages/glossary.ts).",
  "lessonCheck.pageSame": "This is still English: {text}",
  "lessonCheck.pageNumber":
    "“{typed}” names a lesson by its number, and numbers change. Name it by a link with its title.",
  "lessonCheck.pageOther": "“{typed}” does not name this lesson. Its id is {own}.",
  "lessonCheck.linkTitle": "The link to {path} says “{said}”, and that lesson is called “{title}”.",
  "lessonCheck.unordered":
    "lessons/order.json does not name this lesson, or its folder is not called “{name}” as its id is. Mend it: the order says its number.",
  "lessonCheck.pagePath": "There is no {path}.",
  "lessonCheck.checkBroken": "The check cannot be loaded: {reason}",
  "lessonCheck.seedsFew":
    "The check tries {shown} shown and {hidden} hidden seeds. Wanted are at least {least} in all, one of each kind, none twice: else a program can be made for them.",
  "lessonCheck.goalTwice": "The goal “{name}” is there twice.",
  "lessonCheck.notCompiled": "The program does not compile: {reason}",
  "lessonCheck.stock": "The stock DeviceScript compiler does not take it: {reason}",
  "lessonCheck.solutionFails": "The solution must pass, and fails: {happened}",
  "lessonCheck.starterPasses":
    "The starter must not pass, and does. Leave something to do in it, or ask for more in the check.",
  "lessonCheck.starterCompiles":
    "The starter is to be mended, says lesson.json, but it compiles. Put its mistakes back, or take “brokenStarter” out.",
  "lessonCheck.emptyPasses":
    "A program that does nothing passes. A goal must ask for something that the robot does.",
  "lessonCheck.goalIdle":
    "The goal “{goal}” is met by a program that {waits, select, yes {only waits} other {does nothing}}. Let it ask for what its title speaks of; if the title is a prohibition, write “prohibits: true”.",
  "lessonCheck.goalNoProhibition":
    "The goal “{goal}” has “prohibits: true”, and a program that does nothing misses it. Take “prohibits” out.",
  "lessonCheck.goalNeverMissed":
    "No wrong program, no cheat, neither the starter nor a program that does nothing misses the goal “{goal}”. Write one under wrong/ that does, or take the goal out.",
  "lessonCheck.wrongPasses": "This program must fail with “{expected}”, and passes on all shown seeds.",
  "lessonCheck.wrongFeedback": "This program must fail with “{expected}”, and gets: {happened}",
  "lessonCheck.rightFails":
    "This program is another way to do what the page asks and must pass, but fails: {happened}",
  "lessonCheck.cheatPasses":
    "This program does not do what the page asks and must fail, but passes on all seeds.",
  "lessonCheck.feedbackUnreached":
    "No wrong program, cheat or mistake in the solution gets the feedback “{id}”. Write one under wrong/ that does.",
  "lessonCheck.feedbackBroken": "The predicates of the feedback cannot be loaded: {reason}",
  "lessonCheck.feedbackUnjudged":
    "The feedback “{id}” has no predicate. Write when its sentence is true of a run.",
  "lessonCheck.feedbackUnsaid":
    "There is no feedback “{id}” in texts.json. Delete its predicate, or correct the id.",
  "lessonCheck.feedbackUntrue":
    "Not true of this run of {program}: “{id}”: {said}{reason, select, none {} other { Its predicate broke off: {reason}}}",
  "lessonCheck.mutantPasses":
    "The solution with one mistake must fail, and passes on all seeds: {mutant}. Let page and check ask for it, or name it in “mutants”.",
  "lessonCheck.equalFails": "“mutants” says that {mutant} does what the page asks, but it fails: {happened}",
  "lessonCheck.mutantUnknown": "“mutants” names {mutant}, and the solution has no such place.",
  "lessonCheck.mutantUnsupported": "“mutants” has {mutant}, for a sentence that en.md does not have: {page}",
  "lessonCheck.equalsMany":
    "“equals” has {equal} of {of} mutants; {most} are the most. Let page and check ask for more.",
  "lessonCheck.mutantsNotYet": "Mistakes in the solution are not tried yet.",
  "lessonCheck.replayPasses":
    "The solution's way, driven again by time alone without any sensor, passes on all seeds. The lesson is about sensing ({parts}): let more change from seed to seed.",
  "lessonCheck.replayUnfair":
    "The solution's way, driven again by time alone, does not pass even in the world where it was recorded, so that its failing elsewhere says little: {happened}",
  "lessonCheck.notRepeatable":
    "Two runs with the same seed differ. Does the check, or the program, use anything but the run itself?",
  "lessonCheck.broke": "It could not be tried: {reason}",
  "lessonCheck.kitFails": "The solution does not pass on {kit}: {happened}",
  "lessonCheck.outOfTime": "the time ran out",
  "lessonCheck.feedbackId": "“{id}”",
  "lessonCheck.noFeedback": "no feedback",
  "lessonCheck.head": "lesson|result|seeds|right|wrong|cheats|virtual time|wall time|image|robots",
  "lessonCheck.thoroughHead":
    "lesson|result|seeds|right|wrong|cheats|virtual time|wall time|image|mutants|robots",
  "lessonCheck.freshSeeds": "{seeds}, {fresh} fresh",
  "lessonCheck.mutants":
    "{tried}{equal, plural, =0 {} other {, # equal}}{freeNumbers, plural, =0 {} one {, # free number} other {, # free numbers}}",
  "lessonCheck.notYet": "not yet",
  "lessonCheck.fine": "{count, plural, one {# lesson is} other {# lessons are}} sound.",
  "lessonCheck.faults":
    "{count, plural, one {# fault} other {# faults}} in {lessons, plural, one {# lesson} other {# lessons}}.",
} as const;
