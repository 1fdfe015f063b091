import type { MessageId } from "../../../messages/index.ts";

type ValueWord = MessageId extends infer Id ? (Id extends `value.${infer Name}` ? Name : never) : never;

/** What a parameter is, by its name, where all calls mean the same by it. */
const byName: Readonly<Record<string, ValueWord>> = {
  drive: "drive",
  line: "line",
  front: "front",
  side: "side",
  odometry: "odometry",
  until: "until",
  condition: "condition",
  timeoutMs: "timeout",
  wallOn: "wallOn",
  gains: "gains",
  tolerance: "tolerance",
  action: "action",
  actions: "actions",
  first: "firstState",
  states: "states",
  cause: "cause",
  color: "color",
  language: "colorLanguage",
  note: "note",
  notes: "notes",
  beatMs: "beatMs",
  frequency: "frequency",
  volume: "volume",
  ms: "ms",
  holdMs: "ms",
  red: "red",
  green: "green",
  blue: "blue",
  below: "volts",
  volts: "volts",
  on: "byGyro",
  angle: "turn",
  degrees: "degrees",
  radius: "radius",
  distance: "mm",
  speed: "speedAbove0",
  turnRate: "turnRateAbove0",
  straightSpeed: "speedAbove0",
  straightAcceleration: "acceleration",
  turnAcceleration: "turnAcceleration",
  x: "x",
  y: "y",
  heading: "heading",
  name: "curveName",
  args: "shown",
  index: "place",
  pos: "place",
  position: "place",
  start: "place",
  end: "place",
  fromIndex: "place",
  endPosition: "place",
  value: "value",
  values: "number",
  items: "value",
  searchElement: "value",
  initialValue: "value",
  predicate: "eachValue",
  callbackfn: "eachValue",
  compareFn: "eachValue",
  searchString: "text",
  separator: "text",
  limit: "number",
  count: "number",
  text: "text",
  error: "error",
  actuator: "actuator",
  target: "object",
  source: "object",
  o: "object",
};

/** What it is in the calls of a class, or of one function. */
const own: Readonly<Record<string, Readonly<Record<string, ValueWord>>>> = {
  Math: {
    x: "number",
    y: "number",
    value: "number",
    min: "number",
    max: "number",
    originalMin: "number",
    originalMax: "number",
    newMin: "number",
    newMax: "number",
  },
  "DriveBase.straight": { distance: "along" },
  "DriveBase.curve": { angle: "arc" },
  "DriveBase.drive": { speed: "speed", turnRate: "turnRate" },
  "DriveBase.trim": { distance: "percent", angle: "percent" },
  "Line.darkness": { index: "sensorIndex" },
  "LedStrip.set": { index: "ledIndex" },
  "Servo.angle": { degrees: "servoAngle" },
  calibrateLine: { angle: "swing" },
  directionDeg: { right: "number", forward: "number" },
  plot: { value: "curveValue" },
};

/**
 * What a value is that a call takes, with its unit.
 * @param name of the function, with its class before it: `DriveBase.turn`
 * @param parameter as TypeScript shows it: `angle: number`, `...items: number[]`
 */
export function valueWords(name: string, parameter: string): MessageId | undefined {
  const plain = /\w+/.exec(parameter)?.[0] ?? "";
  const [owner = ""] = name.split(".");
  const word = own[name]?.[plain] ?? own[owner]?.[plain] ?? byName[plain];
  return word && `value.${word}`;
}
