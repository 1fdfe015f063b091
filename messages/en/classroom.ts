export default {
  "classroom.join": "Join the class",
  "classroom.joinTitle": "Join the class",
  "classroom.back": "Come back to your class",
  "classroom.code": "Join code",
  "classroom.codeHelp": "The code is on the projector. Capital and small letters are the same.",
  "classroom.goOn": "Go on",
  "classroom.stepBack": "Back",
  "classroom.where": "Where is your class?",
  "classroom.whereAddress": "The class’s address",
  "classroom.whereHelp":
    "The projector shows it: it looks like http://192.168.1.7:4173. This page stays the one of your own computer, so the robot’s cable works, and the page without a network too.",
  "classroom.whereNow": "The class is at {address}.",
  "classroom.whereOther": "It is at another address",
  "classroom.whereNotKept":
    "This computer could not note the address: there is no room, or it must not write. You will have to type it again next time.",
  "classroom.who": "Who are you?",
  "classroom.whoHelp":
    "Choose your name. If two of you work at one computer, choose one name and type the other below.",
  "classroom.taken": "has pictures already",
  "classroom.nickname": "A name that your class knows you by",
  "classroom.nicknameHelp": "Not on the list? A first name or a nickname is enough. No surname, no e-mail.",
  "classroom.partner": "The other one’s name, if you are two",
  "classroom.picturesNew": "Choose two pictures",
  "classroom.picturesNewHelp":
    "With these two, in this order, you come back on any computer. Remember them, and show them to nobody.",
  "classroom.picturesShow": "Show your two pictures",
  "classroom.picturesShowHelp":
    "The same two as the first time, in the same order. If you have forgotten them, ask your teacher.",
  "classroom.first": "First picture: {picture}",
  "classroom.second": "Second picture: {picture}",
  "classroom.notYet": "not chosen yet",
  "classroom.chooseAgain": "Choose again",
  "classroom.enter": "Join",
  "classroom.bring": "Bring your programs along?",
  "classroom.bringHelp":
    "In this browser there {count, plural, one {is # program} other {are # programs}} from before. Are they yours? Then they can come along into the class, and your teacher sees them.",
  "classroom.bringYes": "Yes, they are mine",
  "classroom.bringNo": "No, begin without them",
  "classroom.bringKept": "They stay in this browser either way.",
  "classroom.notBrought":
    "The programs could not be copied: the browser has no room for them. Nothing is lost, they stay in this browser. Try again.",
  "classroom.notStored":
    "This browser keeps nothing for this page, so it cannot remember the class. Use an ordinary window, not a private one, and allow the page to store data.",
  "classroom.noAnswer": "The class does not answer. Is the network there? Try again, or tell your teacher.",
  "classroom.refused": "The class did not take this ({reason}). Tell your teacher.",
  "classroom.waiting": "One moment…",
  "classroom.sent": "sent",
  "classroom.sentHelp": "Everything is in the class.",
  "classroom.sending": "sending…",
  "classroom.offline":
    "{count, plural, =0 {no network} one {# change waits, no network} other {# changes wait, no network}}",
  "classroom.offlineHelp":
    "Go on working: everything is kept in this browser, and is sent when the class can be reached again.",
  "classroom.classFull":
    "{count, plural, =0 {no room in the class} one {# change waits, no room in the class} other {# changes wait, no room in the class}}",
  "classroom.classFullHelp":
    "The disk of your teacher’s computer is full: tell your teacher. Go on working: everything is kept in this browser, and is sent when there is room.",
  "classroom.signedOut": "not in the class now",
  "classroom.signedOutHelp":
    "The class does not know this browser any more. Your work is kept here. Join again to send it.",
  "classroom.noRoom": "no room in this browser",
  "classroom.noRoomHelp":
    "The browser has no room for what is in the class. It is safe there. Ask your teacher for help.",
  "classroom.longProgram":
    "The class takes programs of at most {most, number} characters. Make it shorter; then it is sent.",
  "classroom.refusedWork": "“{title}” was not taken by the class: {reason} It is kept in this browser.",
  "classroom.member": "{names}, class {className}",
  "classroom.notMe": "This is not me",
  "classroom.leave": "Leave the class on this computer",
  "classroom.leaveSent":
    "Everything of {names} is in the class. It is removed from this computer; with the two pictures it comes back on any computer.",
  "classroom.leaveUnsent":
    "{count, plural, one {# change is} other {# changes are}} not in the class yet. The work of {names} stays on this computer, unseen by others, until {names} joins here again.",
  "classroom.leaveNow": "Leave",
  "classroom.notRemoved":
    "The work of the pupil before could not be removed from this browser. Close the page’s other tabs and load it again.",
  "classroom.eyesUp": "Eyes up!",
  "classroom.eyesUpHelp":
    "Your teacher wants to show you something. Your program waits for you; nothing is lost.",
  "classroom.hintFrom": "From your teacher",
  "classroom.hintSeen": "Got it",
  "classroom.hintElsewhere": "Your teacher has written to you about “{title}”.",
  "classroom.hintOpen": "Open it",
  "classroom.closed": "closed by the teacher",
  "classroom.closedTitle": "This lesson is closed now",
  "classroom.closedHelp":
    "Your teacher opens the lessons of this class. What you have written in this lesson is kept.",
  "classroom.kit": "Your class works with {kit}: in this lesson your program runs on it.",
  "classroom.kitLacks":
    "Your class works with {kit}. It lacks a part that this lesson needs, so {other} is simulated here.",
  "classroom.kitUnknown":
    "Your class works with the kit “{kit}”, which the RoboNet of this page does not know, so {other} is simulated here; the class checks on its own kit. Load the page again; if that does not help, tell your teacher.",
  "classroom.noHints": "Your teacher has closed the hints for now.",
  "classroom.noSolutions": "This page has the solution in it. Your teacher has closed it for the class.",
  "classroom.test": "This is a test: no hints, and a check says only whether it passed.",
  "classroom.check.asked": "The class is being asked…",
  "classroom.check.waiting":
    "In the class’s queue: {ahead, plural, =0 {yours is next} one {# program before yours} other {# programs before yours}}",
  "classroom.check.running": "The class is trying your program…",
  "classroom.check.passed": "Checked by the class: passed",
  "classroom.check.failed": "Checked by the class: {reached} of {count} goals",
  "classroom.check.mistakes": "Checked by the class: it does not compile",
  "classroom.check.refused": "The class could not try this program.",
  "classroom.check.dropped": "The class did not get to this program. Check it once more.",
  "classroom.check.older": "This was an earlier state of your program.",
  "classroom.check.later":
    "The class cannot be reached. The check counts for the class when you check again with the network there.",
  "classroom.check.test": "Passed or not – that is all that is said in a test.",
  "classroom.check.notYet": "Not yet.",
  "classroom.picture.apple": "apple",
  "classroom.picture.ball": "ball",
  "classroom.picture.bell": "bell",
  "classroom.picture.bird": "bird",
  "classroom.picture.boat": "boat",
  "classroom.picture.book": "book",
  "classroom.picture.car": "car",
  "classroom.picture.cat": "cat",
  "classroom.picture.cloud": "cloud",
  "classroom.picture.cup": "cup",
  "classroom.picture.fish": "fish",
  "classroom.picture.flower": "flower",
  "classroom.picture.house": "house",
  "classroom.picture.key": "key",
  "classroom.picture.leaf": "leaf",
  "classroom.picture.moon": "moon",
  "classroom.picture.mushroom": "mushroom",
  "classroom.picture.star": "star",
  "classroom.picture.sun": "sun",
  "classroom.picture.tree": "tree",
} as const;
