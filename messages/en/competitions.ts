export default {
  "judge.timeUp": "The time is up.",
  "judge.ended": "The program of “{robot}” has ended: the robot stands from now on.",
  "judge.fault":
    "The program of “{robot}” has failed ({kind, select, infiniteLoop {a loop without a pause} outOfMemory {its memory is full} stackOverflow {functions call each other too deep} held {something held the robot} partSilent {a part does not answer} stopButton {the button stopped it} stopStall {a motor could not turn} restart {it asked for a restart} other {an error}}): the robot stands from now on.",
  "judge.sumo.early":
    "“{robot}” moved before {seconds} seconds had passed since the signal: a point for “{other}”.",
  "judge.sumo.bothEarly": "Both robots moved too early. The round is played again.",
  "judge.sumo.out": "“{robot}” left the ring: a point for “{other}”.",
  "judge.sumo.bothOut": "Both robots left the ring in the same moment. The round is played again.",
  "judge.sumo.idle": "“{robot}” stood still for {seconds} seconds and did not fight: a point for “{other}”.",
  "judge.sumo.bothStand": "Both robots stand still. The round is played again.",
  "judge.sumo.locked": "The robots hold each other, and neither moves. The round is played again.",
  "judge.sumo.apart": "The robots have not met for {seconds} seconds. The round is played again.",
  "judge.line.early": "“{robot}” moved before the signal: this run does not count.",
  "judge.line.lap": "“{robot}” has finished the lap in {seconds} s.",
  "judge.line.left": "“{robot}” left the line at {percent, number} % of the lap.",
  "judge.line.back": "“{robot}” is back on the line.",
  "judge.line.stands": "“{robot}” has stood still for {seconds} seconds: the run is over.",
  "judge.line.lost":
    "“{robot}” has not come back to where it left the line for {seconds} seconds: the run is over.",
  "judge.line.part": "“{robot}” has come to {percent, number} % of the lap.",
  "match.discipline":
    "There is no discipline “{name}”.{nearest, select, none {} other { Did you mean {nearest}?}} There is: {known}.",
  "match.teams":
    "In {discipline} {least, plural, =1 {one robot plays} other {# robots play}}{most, plural, =1 {} =2 {} other {, at most #}}, but {given, plural, one {# program was} other {# programs were}} given.",
  "match.otherFile": "This file is no result of a match and would be overwritten. Choose another name.",
  "match.otherRules":
    "This match was played by version {made} of the rules, and this RoboNet has version {own}. It can be verified only with the RoboNet that it was played with.",
  "match.tooLarge":
    "The robot is {lengthMm} × {widthMm} mm large; {mostLengthMm} × {mostWidthMm} mm are allowed. Make it smaller, or choose another kit with --kit.",
  "match.tooHeavy":
    "The robot weighs {massG} g; {mostG} g are allowed. Make it lighter, or choose another kit with --kit.",
  "match.noButton": "The robot has no button, so the judge cannot start it. Give it one.",
  "match.mayPlay": "{name} may take part in {discipline}.",
  "match.moment": "{seconds} s",
  "match.round": "Round {round}{attempt, plural, =1 {} other {, attempt #}}:",
  "match.points":
    "{name}: {points, plural, one {# point} other {# points}}{penalties, plural, =0 {} one {, # penalty} other {, # penalties}}",
  "match.time": "{name}: {moment}",
  "match.draw": "Nobody has won.",
  "match.won": "“{name}” has won.",
  "match.verified":
    "The match is the same: points, log and traces of {rounds, plural, one {# round} other {# rounds}}.",
  "match.differs":
    "{what, select, run {Round {round}, attempt {attempt}, went another way than the file says.} points {Round {round}, attempt {attempt}, is the same run, but the judge gives other points than the file says.} log {Round {round}, attempt {attempt}, is the same run, but the judge says something else than the file.} other {The rounds are the same, but the sum of the points is another one than in the file.}}",
} as const;
