export default {
  "judge.timeUp": "The time is up.",
  "judge.ended": "The program of “{robot}” has ended: the robot stands still from now on.",
  "judge.fault":
    "The program of “{robot}” has failed ({kind, select, infiniteLoop {a loop without a pause} outOfMemory {its memory is full} stackOverflow {functions call each other too deep} held {something held the robot} partSilent {a part does not answer} stopButton {the press of the button stopped it; a program that waits for the press goes on: robot.button.waitUntilPressed()} stopStall {a motor could not turn} restart {it asked for a restart} other {an error}}): the robot stands still from now on.",
  "judge.flood":
    "The program of “{robot}” has printed {count, number} lines by now. That takes only the time of its own robot.",
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
  "judge.cups.out":
    "{count, plural, =1 {The first cup is out.} =2 {The second cup is out.} =3 {The third cup is out.} =4 {The fourth cup is out.} other {The fifth cup is out.}}",
  "judge.cups.all": "“{robot}” has pushed all cups out in {seconds} s.",
  "judge.cups.fell": "“{robot}” fell off the ring: the run is over.",
  "judge.folkrace.early":
    "“{robot}” moved before {seconds} seconds had passed since the signal: it loses a point.",
  "judge.folkrace.lap": "“{robot}” has finished lap {lap, number}, in {seconds} s.",
  "judge.folkrace.back": "“{robot}” drove back over the start line: that lap does not count any more.",
  "judge.folkrace.stands": "“{robot}” has stood still for {seconds} seconds: it loses a point.",
  "judge.maze.found": "“{robot}” has found the goal, after {seconds} s.",
  "judge.maze.back":
    "“{robot}” stands at the goal. The judge puts it back at the start: now comes the second run.",
  "judge.maze.done": "“{robot}” came to the goal in {seconds} s.",
  "judge.maze.part":
    "“{robot}” has passed {passed, number} of the {corners, number} crossings on the way to the goal.",
  "match.discipline":
    "There is no discipline “{name}”.{nearest, select, none {} other { Did you mean {nearest}?}} There is: {known}.",
  "match.teams":
    "In {discipline} {least, plural, =1 {one robot plays} other {# robots play}}{most, plural, =1 {} =2 {} other {, at most #}}, but {given, plural, one {# program was} other {# programs were}} given.",
  "match.otherFile": "This file is not the result of a match and would be overwritten. Choose another name.",
  "match.otherRules":
    "This match was played by version {made} of the rules, and this RoboNet has version {own}. It can be verified only with the RoboNet that it was played with.",
  "match.tooLarge":
    "The robot is {lengthMm} × {widthMm} mm large; {mostLengthMm} × {mostWidthMm} mm are allowed. Make it smaller, or take another kit.",
  "match.tooHeavy":
    "The robot weighs {massG} g; {mostG} g are allowed. Make it lighter, or take another kit.",
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
  "tournament.column":
    "{column, select, rank {Place} name {Team} played {Matches} won {Won} drawn {Drawn} points {Points} roundPoints {Round points} penalties {Penalties} other {Time, s}}",
  "tournament.discipline":
    "{discipline, select, minisumo {Mini sumo} linefollowing {Line following} legosumo {Sumo, LEGO class} cups {Cups} folkrace {Folkrace} other {Line maze}}",
  "tournament.certificate": "Certificate",
  "tournament.place": "{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} place",
  "tournament.tookPart": "took part",
  "tournament.judge": "Judge",
  "tournament.new":
    "The tournament has begun. Publish this before the deadline: it proves later that the seed was not chosen afterwards.\n{hash}\nKeep tournament-seed.txt to yourself until then. At the deadline: robonet tournament close.",
  "tournament.closedNow":
    "The deadline is now: {count, plural, one {# entry} other {# entries}}. Next: robonet tournament open.",
  "tournament.open": "The seed is open. Publish it:\n{seed}\nNow the tournament can be played.",
  "tournament.exists": "There is a tournament in this folder already. Take another folder.",
  "tournament.closed": "The deadline has passed. What came later is not accepted.",
  "tournament.notClosed": "The deadline has not passed yet. First: robonet tournament close.",
  "tournament.notOpen":
    "The seed of this tournament is not open yet. After the deadline (robonet tournament close): robonet tournament open.",
  "tournament.otherSeed": "This seed is not the one whose hash was published. Who has changed it?",
  "tournament.none":
    "There is no tournament in this folder. Begin one with “robonet tournament new”, or play for practice: --discipline mini-sumo.",
  "tournament.hasOwn":
    "This tournament has its own discipline and its own seed. Leave out --discipline and --seed.",
  "tournament.noFolder":
    "There is no such folder. Put each team's program into one: Blue.ts, and its robot, if it has its own: Blue.json.",
  "tournament.tooFew":
    "{least, plural, one {There is no entry} other {There are fewer than # entries}} that can play. Each team's program is a file in this folder: Blue.ts.",
  "tournament.sameName": "Two entries are called “{name}”. Give each its own name.",
  "tournament.longName": "A team's name has at most {most} letters. Rename the file.",
  "tournament.missing": "The entry “{name}” was there at the deadline, and is not any more. Put it back.",
  "tournament.changed": "The entry “{name}” is not what it was at the deadline. Put that one back.",
  "tournament.late": "The entry “{name}” came after the deadline. Take it out of the folder.",
  "tournament.refused": "“{name}” cannot play: {reason}",
  "tournament.unused": "{file} is not used: it is neither a program (.ts, .devs) nor the robot of one.",
  "tournament.known": "{known, number} of {matches, number} matches had been played before.",
  "tournament.final": "{of, select, 2 {Final} other {Finals of {of}}}: “{a}” and “{b}”: “{winner}” wins.",
  "tournament.finalDrawn":
    "{of, select, 2 {Final} other {Finals of {of}}}: “{a}” and “{b}”: a draw; “{winner}” goes on, being better before.",
  "tournament.finalRace":
    "{goOn, plural, =0 {Final: {order}. “{winner}” wins.} one {Finals of {of}: {order}. The first goes on.} other {Finals of {of}: {order}. The first # go on.}}",
  "tournament.lost":
    "The match {match} could not be played: {reason} Start the tournament again: what was played is kept.",
  "tournament.written":
    "Written in {folder}: standings.csv, standings.html, certificates.html, and each match in results.",
} as const;
