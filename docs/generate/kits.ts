import { existsSync, readdirSync, readFileSync } from "node:fs";
import { espruinoKit } from "../../lesson/library/kits.ts";
import { type Language, languages } from "../../messages/messages.ts";
import { boards } from "../../robot-kit/schema/boards.ts";
import { type Kit, parseKit } from "../../robot-kit/schema/kit.ts";
import { drawWiring } from "../../robot-kit/wiring/drawing/drawing.ts";
import { materialsOf } from "../../robot-kit/wiring/materials.ts";
import { endName } from "../../robot-kit/wiring/names.ts";
import { wiringOf } from "../../robot-kit/wiring/wiring.ts";
import {
  distanceSensors,
  fullSpeed,
  kitTable,
  pinCounts,
  size,
  wheelTable,
  whereToOrder,
} from "./kit-table.ts";
import { kitsText } from "./kits-text.ts";
import { inFile, otherLanguages } from "./page-language.ts";

/** The first to build comes first. */
const order = [
  "robonet-one",
  "robonet-color",
  "robonet-side",
  "robonet-mini",
  "robonet-four",
  "robonet-sumo",
  "robonet-sumo-1kg",
  "robonet-folkrace",
];

/** What each is for, in a sentence or two. */
const about: Readonly<Record<string, string>> = {
  "robonet-one": `The robot of the lessons: two gear motors on a DRV8833, an angle sensor at each wheel, two line sensors, a distance
sensor.`,
  "robonet-color": `RoboNet One with a colour sensor that looks at the floor: the robot for all of level 2. The distance sensor is
an ultrasonic one, since a VL53L0X sits at I2C address 0x29, where the colour sensor is as well, and neither can do without
it. Sound takes 120 ms for a measurement, so this robot looks eight times a second where RoboNet One looks thirty times;
it also hears what stands up to 30° to the side. The colour sensor needs the light of its own lamp: mount it 5 to 10 mm above
the floor.`,
  "robonet-side": `RoboNet One with a second distance sensor that looks to its right, 60 mm before the axle: the robot that
drives along walls and through mazes. Both are VL53L0X, so each measures thirty times a second and sees a narrow cone; the
one at the side has a wire from pin 18 to its XSHUT, by which the program tells the two apart. The sensor sits before the
axle, so it sees a wall come nearer as soon as the robot turns to it.`,
  "robonet-mini": `A small robot on a board with eleven pins. Motors, wheel angles, gyroscope and distance share the two pins of
the I2C bus. Each DRV8830 keeps its motor at a steady voltage while the battery sags, and an angle sensor never loses a
count. The supply must stay below 6.8 V: four NiMH cells have 4.8 V, and 5.6 V when they come from the charger.`,
  "robonet-four": `A car with four driven wheels, as they are sold as a set. Sixteen PWM outputs on I2C drive two bridges and a
servo, so the board's four PWM pins stay free. It cannot steer: when it turns, its tyres scrub sideways, and its wheels run
farther than it turns. Count on the gyroscope for angles, on the wheels for distance. The PWM chip stands at 0x41: close its
solder bridge A0, since 0x40 is the AS5600L of the right wheel.`,
  "robonet-sumo": `A robot for mini sumo: at most 500 g and 100 × 100 mm, in a black ring of 770 mm with a white edge. Two line
sensors at its front corners see the edge (\`robot.line.left\`, \`robot.line.right\`), two distance sensors look ahead, each turned
10° outwards (\`robot.leftEye\`, \`robot.rightEye\`): both see what stands in front, one alone says to which side.
There is no \`robot.distance\`, so lessons that need it leave this robot out:
\`Math.min(await robot.leftEye.read(), await robot.rightEye.read())\` says how far away the nearer thing is. The motors are
N20 with a gear of 75:1 and high power (Pololu: 450 turns a minute, 1.0 kg·cm, 1.5 A when held, at 6 V): its wheels slip
before they stall. The magnets sit on the outsides of the wheels, the angle sensors in the side walls. Weigh it, and
fill up with ballast over the axle.`,
  "robonet-sumo-1kg": `A robot for sumo, LEGO class: at most 1 kg and 150 × 150 mm, in the ring of mini sumo. Its motors and sensors are
those of RoboNet Sumo and have the same names in a program, so a program for the one runs on the other; wheels of 40 mm and AA cells
are what it has more. It is heavier than its motors like: it pushes as hard as the smaller one, and is harder to push.`,
  "robonet-folkrace": `A robot for folkrace: at most 150 × 200 mm and 1 kg, between walls of 120 mm, among up to four others. Two distance
sensors look ahead, each turned 35° outwards (\`robot.leftEye\`, \`robot.rightEye\`): what they see less of is nearer. The motors are
those of RoboNet Sumo on wheels of 40 mm, so it drives at a metre a second; the sensors measure thirty times a second, and that is
what makes it slower.`,
};

/** A program that shows what the kit is for. */
function programOf({ id }: Kit, introduction: (file: string) => string): string {
  const file = `kits/programs/${id}.ts`;
  if (!existsSync(file)) return "";
  return `\n${introduction(file)}\n\n\`\`\`ts\n${readFileSync(file, "utf8")}\`\`\`\n`;
}

/** The kits in `kits/`, in the order in which a school meets them. */
export function allKits(): Kit[] {
  const files = readdirSync("kits").filter((file) => file.endsWith(".json"));
  const kits = files.map((file) => parseKit(readFileSync(`kits/${file}`, "utf8"), `kits/${file}`));
  const place = ({ id }: Kit) => (order.includes(id) ? order.indexOf(id) : order.length);
  return kits.sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));
}

const pictureOf = (kit: Kit, language: Language) => inFile(`kit-${kit.id}`, "svg", language);

/** The wiring drawings in `docs/pictures/`, by file name; that of the robot with Espruino, too. */
export function kitPictures(): Map<string, string> {
  const espruino = parseKit(readFileSync(espruinoKit, "utf8"), espruinoKit);
  const pictures = [...allKits(), espruino].flatMap((kit) =>
    languages.map((language) => [pictureOf(kit, language), drawWiring(kit, language)] as const),
  );
  return new Map(pictures);
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}

function materialRows(kit: Kit, language: Language): string {
  return materialsOf(kit, language)
    .map(({ count, item, which, note }) => `| ${count} | ${cell(item)} | ${cell(which)} | ${cell(note)} |`)
    .join("\n");
}

function wireRows(kit: Kit, language: Language): string {
  const { blocks, wires } = wiringOf(kit);
  return wires
    .map(
      ({ from, to, through = "" }) =>
        `| ${endName(from, blocks, language)} | ${endName(to, blocks, language)} | ${through} |`,
    )
    .join("\n");
}

function section(kit: Kit): string {
  const [lv, lt] = [pictureOf(kit, "lv"), pictureOf(kit, "lt")];
  return `## ${kit.name}

${about[kit.id] ?? ""}
${programOf(kit, (file) => `[A program](../${file}) for it:`)}
Board: ${boards[kit.board]?.name ?? kit.board}. File: [kits/${kit.id}.json](../kits/${kit.id}.json).

![Wiring of ${kit.name}](pictures/${pictureOf(kit, "en")})

The drawing in [Latvian](pictures/${lv}), in [Lithuanian](pictures/${lt}).

| count | what | which | mind |
| --- | --- | --- | --- |
${materialRows(kit, "en")}

<details><summary>All wires</summary>

| from | to | in the wire |
| --- | --- | --- |
${wireRows(kit, "en")}

</details>
`;
}

/** `docs/kits.md`: the kits with their drawings, and how to describe one's own robot. */
export function kitsPage(): string {
  const kits = allKits();
  return `# Kits

${otherLanguages("kits", "en")}

A kit is a robot as data: board, pins, parts, wheels, battery. From it come \`robot\` in a pupil's program, the simulated
robot, the wiring check, the bill of materials and the wiring drawing. \`devicescript.json\` is the kit in use; the kits
below stand in \`kits/\`, and each command that takes \`--kit\` takes their names. Written by \`npm run docs\`.

\`\`\`
npx robonet kit list
npx robonet kit wiring robonet-mini --lang lv --svg mini.svg
npx robonet run my.ts --kit robonet-mini
\`\`\`

How to read a drawing: the board's pins stand where they are on the board, seen from above. At each end of a wire stands
where its other end is, so that a print without colour will do. Lines that cross are joined only where there is a dot. GND,
3V3, 5V and BAT+ are rails: rows of a breadboard, or one wire with many taps. **Take out the battery before you wire, and
let a second person look before you switch on.**

The drawings follow from datasheets and from the pinouts of the boards. None of the eight has yet been built after them:
compare the labels with those on your modules, and measure each rail with a multimeter before you plug in the board.

${kitTable(kits)}
${kits.map(section).join("\n")}
${distanceSensors}
${wheelTable}
${whereToOrder}
## Describe your own robot

\`\`\`
npx robonet kit new my-robot --from robonet-one
npx robonet kit check my-robot
npx robonet kit wiring my-robot --svg my-robot.svg
\`\`\`

\`kit new\` copies a kit to \`kits/my-robot.json\` and never writes over one. Change there what is different on your robot;
an editor that reads the file's \`$schema\` completes names and says what is missing. \`kit check\` knows the limits of the
board: pins that are only inputs, four PWM pins, I2C addresses, voltages, encoders that are too fast. A robot that shall be
the one in use goes to \`devicescript.json\`; then \`npx robonet kit generate\` writes \`@robonet/kit\` anew.

| key | what it says |
| --- | --- |
| \`board\` | DeviceScript's id: ${Object.keys(boards)
    .map((id) => `\`${id}\``)
    .join(", ")} |
| \`i2c\` | pins of the bus, and 100 or 400 kHz; left out: no bus |
| \`battery\` | volts without load, and its inner resistance: about 0.3 Ω for four AA alkaline cells, 0.2 Ω for NiMH |
| \`robot.wheelDiameterMm\` | of the driven wheels |
| \`robot.trackWidthMm\` | between the middles of the left and the right tyre |
| \`robot.wheelbaseMm\` | from the front to the rear axle of **four driven wheels**; left out: two driven wheels and a caster |
| \`robot.massG\`, \`robot.chassis\` | weight with battery; how far the robot reaches from the middle between its driven wheels |
| \`parts\` | by the name that a program uses; [parts.md](parts.md) has the types |
| \`wiring.cells\` | the cells, as they are sold |
| \`wiring.stepDownVolts\` | 5: a step-down module feeds the board and what needs 5 V |
| \`wiring.bridges\` | which motors share a module with two bridges; \`a\` is its first half |
| \`wiring.through\` | diodes and resistors in single wires, by \`part.PIN\`; the board is \`board\` |
| \`materials\` | what to buy besides: words of \`messages/en/materials.ts\`, or any text |

A part's \`at\` says where it sits: forward and to the right of the middle between the driven wheels, in mm, and for a distance
sensor \`headingDeg\`, where it looks (0 is forward, clockwise), and \`heightMm\`, how high it is above the floor (5 to 500; left out:
50): it looks over [walls and boxes that are lower](worlds.md#low-walls-and-boxes).

Motors are given as a bench shows them: rated volts, turns a minute without load, torque when held (N·mm), and
\`deadBand\`, the share of full duty below which the wheel stands. On a robot with four wheels a side has one motor in
\`parts\`: it stands for both, and the bridges of both get the same signals.

The first button of a kit starts the robot after power-on, a reset or a fault, and stops it in an emergency
([robots.md](robots.md#when-a-robot-drives-and-when-it-stops)). \`"waitsForButton": false\` beside \`parts\` lets its programs start by themselves,
\`"emergencyStop": false\` leaves the button to them. A kit without a button starts by itself.

No kit's parts take the motors' supply away when a program ends: a bridge's sleep pin is wired to its supply, and the firmware leaves its
services as they are. So \`kit check\` says how long the motors run on after what no program can catch.

What is not a signal of a part is not checked: the current of a battery or a step-down module, wires that are too thin,
a motor that draws more than its bridge gives. Ask someone who knows before you take other motors.
`;
}

const heading = (columns: readonly string[]) =>
  `| ${columns.join(" | ")} |\n| ${columns.map(() => "---").join(" | ")} |`;

/** `docs/kits.lv.md`, `docs/kits.lt.md`: what a teacher builds and buys by. How kits are described is in English alone. */
export function kitsPageForTeachers(language: Exclude<Language, "en">): string {
  const text = kitsText[language];
  const kits = allKits();
  const rows = kits.map((kit) => {
    const link = `[${kit.name}](#${kit.name.toLowerCase().replaceAll(" ", "-")})`;
    const { used, all } = pinCounts(kit);
    return `| ${link} | ${kit.robot.massG} g, ${size(kit)} | ${text.pins(used, all)} | ${fullSpeed(kit)} mm/s |`;
  });
  const sections = kits.map((kit) => {
    const about = text.about[kit.id];
    if (about === undefined)
      throw new Error(`${kit.id} is not described in ${language}: docs/generate/kits-text.ts`);
    return `## ${kit.name}

${about}
${programOf(kit, text.program)}
${text.board}: ${boards[kit.board]?.name ?? kit.board}. ${text.file}: [kits/${kit.id}.json](../kits/${kit.id}.json).

![${text.wiringOf(kit.name)}](pictures/${pictureOf(kit, language)})

${heading(text.materialColumns)}
${materialRows(kit, language)}

<details><summary>${text.allWires}</summary>

${heading(text.wireColumns)}
${wireRows(kit, language)}

</details>
`;
  });
  return `${text.before}

${heading(text.kitColumns)}
${rows.join("\n")}

${sections.join("\n")}
${text.after}`;
}
