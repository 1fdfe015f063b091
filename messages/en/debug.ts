/** What the terminal says of a program that is watched. */
export default {
  "trace.leftOut":
    "{count, plural, one {# line} other {# lines}} in the middle were left out: the first {first, number} and the last {last, number} are shown.",
  "trace.full":
    "From {seconds, number, ::.0} s on no lines were written down: the program ran more than a million of them.",
  "trace.untold":
    "From {seconds, number, ::.0} s on {count, plural, one {# event} other {# events}} of the robot (what it printed and did) were not kept: there were more than 50 000. The lines and variables are there. Print less, or shorten the run with --seconds.",
  "debug.noSource": "An image has no lines. Name the program itself, a .ts file.",
  "debug.ran":
    "The program ran for {seconds, number, ::.00} s, and came to a line {count, plural, one {once} other {# times}}. You can go through it forwards and backwards; “help” says how.",
  "debug.nothingRan": "No line of the program ran.",
  "debug.begin": "No line ran before this one.",
  "debug.end": "No line ran after this one.",
  "debug.nothingBefore": "Nothing ran in this task before.",
  "debug.nothingAfter":
    "Nothing ran in this task after this line. “continue” goes on to the next breakpoint.",
  "debug.noCaller": "No line of the program called this one.",
  "debug.failed": "Here the program failed:",
  "debug.breakpoint": "Stops at {place}.",
  "debug.breakpointsLeft":
    "{count, plural, =0 {There is no breakpoint any more.} other {There are breakpoints in: {lines}.}}",
  "debug.noCode":
    "“{text}” is no line with code. Write the number of one, for example: break 12, or break 12 if distance < 200",
  "debug.noBreakpoint": "There is no breakpoint in “{text}”.",
  "debug.noTime": "“{text}” is no time. Write seconds, for example: to 2.5",
  "debug.printWhat": "What shall be printed? Write, for example: print speed, or print list[0] * 2",
  "debug.unknown":
    "There is no command “{name}”. {nearest, select, none {} other {Did you mean “{nearest}”? }}“help” lists them.",
  "debug.interrupted": "Stopped looking; you are where you were.",
  "debug.task": "task {number}",
  "debug.waits":
    "{what, select, untold {waits} runs {runs} turn {has its turn next} time {waits until {seconds, number, ::.000} s} reading {waits for a reading} sending {waits until something is sent} service {waits for a part of the robot} other {waits until it is woken}}",
  "debug.globals": "global",
  "debug.noVariables": "There are no variables here.",
  "debug.neverChanged": "“{name}” has not changed since the program began.",
  "debug.changeNotFound":
    "“{name}” did not change in the last {count, number} lines; further back was not looked.",
  "debug.decidedBy": "after {reason}",
  "debug.whyNone": "No line before this one told the drive anything.",
  "debug.whyGaveUp": "Only the last {count, number} lines were looked at.",
  "debug.help":
    "next (n)               the next line; calls run meanwhile\ninto (i)               the next line, also inside a call\nout (o)                to where the caller goes on\nback (b)               next, backwards\nback into (bi)         into, backwards\nback out (bo)          to the line that called\ncontinue (c)           on to the next breakpoint\nreverse continue (r)   back to the breakpoint before\nto 2.5 (t)             to that time, in seconds\nbreak 12 (k)           stop at line 12; break 12 if distance < 200\nclear 12 (x)           no stop at line 12; clear: none at all\nwhere (w)              tasks and calls\nvars (v)               variables\nprint EXPRESSION (p)   a value\nwhen NAME (s)          the line that changed a variable last\nwhy (y)                the lines that told the drive what to do\nlist (l)               the program around this line\nhelp (h)               this list\nquit (q)               the end\nAn empty line does the last movement again; Ctrl-C ends what takes long.",
  "dap.launch": "launch.json: “{key}” is not right: {reason}",
  "dap.runs": "The program has to stand still for that.",
  "dap.uncaught": "Errors that the program does not catch",
  "dap.locals": "Local",
  "dap.closure": "Around: {name}",
  "dap.globals": "Global",
  "dap.ended":
    "{outcome, select, finished {The program ended} fell {The robot fell over an edge} fault {The program failed} other {The time was over}} after {seconds, number, ::.00} s.",
} as const;
