export default {
  "map.hello": "Teach a robot to drive, see and decide",
  "map.helloLead": "You write a program, and the robot does what it says.",
  "map.back": "Good to see you again!",
  "map.start": "Start",
  "map.goOn": "Go on",
  "map.nextUp": "Lesson {number}: {title}",
  "map.allDone": "All lessons are done",
  "map.allDoneLead": "Now make something of your own: choose a world and a robot.",
  "map.ownIdeas": "Make a program of your own",
  "map.progress": "{done} of {count} lessons done",
  "map.learned": "What you can already do",
  "map.learnedYet": "Each lesson adds something here when you have its three stars.",
  "map.toMap": "All lessons",
  "map.here": "This computer",
  "map.here.sound": "Sound",
  "map.here.motion": "The page may move, for example when you pass",
  "map.here.test": "A test: without hints and solutions",
  "map.here.testHelp":
    "This hides them, it does not lock them. In a class the teacher’s page does it for all, and pupils cannot switch it.",
  "map.here.noHints":
    "This computer is set to a test: there are no hints. The switch is at the end of the map.",
  "map.here.noSolutions":
    "This page has the solution in it, and this computer is set to a test. The switch is at the end of the map.",
} as const;
