import { z } from "zod"
import type { Attachment, Desk, Side } from "../sim/index.ts"
import type { Action, SelftestStep, Sense } from "./abilities.ts"
import {
    deadBand,
    headingDeg,
    heightMm,
    noLoadRpm,
    offsetMm,
    stallTorqueNmm,
    volts,
} from "./quantities.ts"

/** A GPIO number. */
export const pin = z.int().min(0).max(48)
export const onePin = z.strictObject({ signal: pin })
/** Where a part sits and looks, in the robot's axes. */
export const place = z.strictObject({
    /** Forward of the middle between the driven wheels. */
    xMm: offsetMm,
    /** To the robot's right of it. */
    yMm: offsetMm,
    /** Where the part looks; 0 is forward, clockwise. */
    headingDeg: headingDeg.default(0),
})
/** The same of a distance sensor. */
export const rangePlace = place.extend({
    /** Above the floor; left out: 50. It looks over lower walls and boxes. */
    heightMm: heightMm.optional(),
})
export const side = z.enum(["left", "right"])
/** A 7-bit I2C address; the others are reserved (UM10204, 3.1.12). */
export const i2cAddress = z.int().min(0x08).max(0x77)
/** A motor with its gear, as a bench shows it. */
export const motorData = {
    ratedVolts: volts,
    noLoadRpm,
    stallTorqueNmm,
    deadBand,
}

/** What a part asks of the pins it is on. */
export interface PinTraits {
    /** All of them, or those of these names. */
    readonly output?: boolean | Readonly<Record<string, boolean>>
    readonly analog?: boolean
    /** All of them, or those of these names. */
    readonly pwm?: boolean | Readonly<Record<string, boolean>>
    readonly pullUp?: boolean
}

/** Where a module's power pin goes: ground, the board's 3.3 V, 5 V, or the battery as it is. */
export type Rail = "GND" | "3V3" | "5V" | "BAT"

/** How the module that people buy is wired, with the labels printed on it. SDA and SCL are a matter of course. */
export interface ModulePins {
    /** Printed on it, or its chip. Left out: it has only its kind, as a push button. */
    readonly name?: string
    /** Labels of the kit's pins, where they are not the pin's name in capitals. */
    readonly signals?: Readonly<Record<string, string>>
    /** What else is wired: label and rail. Left out: VCC to 3.3 V, and GND. */
    readonly power?: readonly (readonly [pin: string, rail: Rail])[]
    /** A resistor in each signal wire. */
    readonly through?: string
    /** Two resistors that bring a signal down to the board's level: one in its wire, one from the board's pin to ground. */
    readonly dividers?: Readonly<
        Record<string, { readonly inWire: string; readonly toGround: string }>
    >
    /** It only makes signals: the board's pins, or its own of these names, lead to the inputs of a bridge. */
    readonly bridgeInputs?: readonly {
        readonly side: Side
        readonly in1: string
        readonly in2: string
    }[]
    /** A motor's two leads. */
    readonly motorOutputs?: readonly [string, string]
    /** Servos on its outputs: name, and labels for signal, supply and ground. */
    readonly servos?: readonly {
        readonly name: string
        readonly pins: readonly [string, string, string]
    }[]
    /** What the builder must mind is `note.TYPE` in `messages/`; a variant of the module has an id of its own. */
    readonly note?: string
    /** What is put into that note's sentence. */
    readonly noteParams?: Readonly<Record<string, number>>
}

/** What stops the robot from outside its program. */
export type StopSource =
    /** A client of the button's service that the part starts. */
    | { readonly by: "button"; readonly client: string }
    /** An expression that starts a driver with `volts()`, and what it imports from `@robonet/drivers`. */
    | { readonly by: "battery"; readonly start: string; readonly drivers: readonly string[] }

/** A line of the generated `@robonet/kit`. */
export interface RobotCode {
    /** Calls of `@devicescript/servers` that start the part's service; the compiler evaluates them. */
    readonly servers?: readonly { readonly start: string; readonly code: string }[]
    /** Lines that make what several members share. */
    readonly setup?: readonly string[]
    /** The write that stops the part's motors, for programs that do not use them. */
    readonly rest?: { readonly address: number; readonly register: number; readonly value: number }
    /** A line that must run before anything uses the bus, whether the program uses the part or not. */
    readonly beforeBus?: { readonly line: string; readonly drivers: readonly string[] }
    /** A property of `robot`: name and value. */
    readonly member?: { readonly name: string; readonly value: string }
    /** What `member` imports from `@robonet/runtime` and `@robonet/drivers`. */
    readonly runtime?: readonly string[]
    readonly drivers?: readonly string[]
    readonly stop?: StopSource
}

/** What the drive base takes from a part: expressions that make its motors and sensors. */
export interface DriveCode {
    /** Several on a side do the same. */
    readonly motors?: Partial<Record<Side, readonly string[]>>
    readonly sensors?: Partial<Record<Side, string>>
    /** Of a gyroscope that `robot` starts. */
    readonly gyro?: string
    /** Lines that must come before. */
    readonly setup?: readonly string[]
    readonly runtime?: readonly string[]
    readonly drivers?: readonly string[]
    /** Volts at the motor at full duty; left out: the battery's. */
    readonly volts?: number
    /** How often the control loop can turn with these motors, in ms, and how late they follow. */
    readonly periodMs?: number
    readonly lagMs?: number
}

/**
 * A part's entry in a kit, as its definition's schema lets it through. Its other options and its type are its
 * definition's business.
 */
export type Part = {
    /** 7-bit, of a part on I2C. */
    readonly address?: number
    /** GPIOs, by what they are for. */
    readonly pins?: Readonly<Record<string, number>> | undefined
}

/**
 * A part as everything that is not its driver knows it. One stands in each folder of `drivers/`, and nothing else names
 * its type: what differs from part to part is asked of the definition.
 */
export interface PartDefinition<Schema extends z.ZodObject = z.ZodObject> {
    /** Its name in a kit. */
    readonly type: string
    /** Name and kind, in English: "… distance sensor". */
    readonly title: string
    readonly bus: "pins" | "i2c"
    /** 7-bit addresses that its straps can give it, the usual one first; only on I2C. */
    readonly addresses?: readonly number[]
    /**
     * Of a chip that gets its address from the program: the address after power-on, and whether a pin holds it in reset
     * until it is started; `start` is the method of its property of `robot` that does so: `read()`. Left out: straps alone
     * say its address.
     */
    wakesAt?(part: z.infer<Schema>): {
        readonly address: number
        readonly held: boolean
        readonly start: string
    }
    /** Least and most supply voltage. */
    readonly supplyVolts: readonly [number, number]
    /** Its signals are at the level of the supply, so above 3.6 V they harm the board. */
    readonly signalsAtSupply?: boolean
    readonly datasheet: { readonly title: string; readonly url: string }
    /** Files, or a package of DeviceScript's, from the repository's root. */
    readonly driver: string
    readonly model: string
    /** Its entry in a kit. */
    readonly schema: Schema
    readonly pins?: PinTraits
    /** A unit that the board has once, and DeviceScript's firmware needs for the part. */
    readonly boardUnit?: string
    /** It follows from datasheets and the firmware's sources, and nobody has told of one that runs on a board with DeviceScript. */
    readonly untried?: boolean
    /** Espruino's own pin functions drive it. */
    readonly espruino?: boolean
    /** What can go wrong with it besides the wires of its chip, as `--fault` calls it; `attach` gives each to the desk. */
    faults?(part: z.infer<Schema>): readonly string[]
    senses?(part: z.infer<Schema>): readonly Sense[]
    does?(part: z.infer<Schema>): readonly Action[]
    /** How its module is wired; left out: VCC and GND, and its signals. */
    module?(part: z.infer<Schema>): ModulePins
    /** Puts the part onto a simulated robot: chips attach themselves to the desk's bus, the others return what sits on their pins. */
    attach(part: z.infer<Schema>, desk: Desk): Attachment | readonly Attachment[] | undefined
    /** What a program gets of it; left out: only other parts use it. */
    robot?(name: string, part: z.infer<Schema>): RobotCode
    /** Motors and wheel sensors that it has for the drive base. */
    drive?(name: string, part: z.infer<Schema>): DriveCode
    /**
     * Bytes that its chip acknowledges at any time and that change nothing, as the number of a register: by these the
     * self-test asks whether its wires hold. Left out: it is not asked.
     */
    readonly probe?: readonly number[]
    /**
     * How the self-test tries it; left out: not at all, or with the wheels and the line.
     * @param robot its property of `robot`: `robot.arm`
     */
    selftest?(robot: string): SelftestStep
}

/** The parts that a kit can have. */
export type Catalog = readonly PartDefinition[]

/** Motors of the firmware's services: 50 packets a second in all, and the duty ramps up over 0.3 s. */
export const serviceMotorTiming = { periodMs: 50, lagMs: 200 } as const
/** Motors on I2C follow at once; what is left is the wheel's own inertia. */
export const i2cMotorTiming = { periodMs: 20, lagMs: 90 } as const

/** Gives the methods the type of the schema's entries. Who uses a definition gives it entries that its schema read. */
export function definePart<Schema extends z.ZodObject & z.ZodType<Part>>(
    definition: PartDefinition<Schema>,
): PartDefinition {
    return definition as unknown as PartDefinition
}

/** A call that starts a service of the firmware. */
export function serviceCall(
    start: string,
    name: string,
    pins: Readonly<Record<string, number>>,
    options: Readonly<Record<string, number | boolean>> = {},
): { start: string; code: string } {
    const fields = [
        `name: "${name}"`,
        ...Object.entries(pins).map(([key, number]) => `${key}: gpio(${number})`),
        ...Object.entries(options).map(([key, value]) => `${key}: ${value}`),
    ]
    return { start, code: `const ${name} = ${start}({ ${fields.join(", ")} })` }
}
