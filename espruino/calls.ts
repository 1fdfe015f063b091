// Espruino knows neither async functions nor generators. The compiler makes of each async function one that returns
// `$async(body, tries)`; what stands between two awaits is a case of the body's switch. This is what runs them.
// It follows DeviceScript, not the browser: an await on something that is there already goes on at once. A call does not run
// inside its caller but when that waits for it, one after the other: Espruino's stack on the ESP32 has 25 KB. Nothing here may use what Espruino lacks (toolchain/espruino/restrict.ts).

/** Part of a body's try: where it begins, its catch, its finally, and what follows; then how it was left, and with what. */
type Try = [
    begin: number,
    catcher?: number | null,
    finisher?: number,
    after?: number,
    how?: number,
    value?: unknown,
]

const THROW = 1
const RETURN = 2
/** A `break` or `continue`; the value is the case to go to. Bodies have the three numbers from the compiler. */
const JUMP = 3

/** An error with the line where it was thrown. */
export interface Placed {
    $l?: number | string
}

/** Espruino's errors; none of them is a kind of another. */
export const errorKinds = [Error, TypeError, ReferenceError, SyntaxError, InternalError]

function isError(thrown: unknown): thrown is Placed {
    for (const kind of errorKinds) if (thrown instanceof kind) return true
    return false
}

/** What was thrown last that is no error, and where. */
let bare: unknown
let bareLine: number | string = 0

function place(thrown: unknown) {
    if (thrown === bare && bareLine) return
    bare = thrown
    bareLine = $l
}

/** The innermost line of the program that threw it. */
export function lineOf(thrown: unknown): number | string {
    return (isError(thrown) ? thrown.$l : thrown === bare && bareLine) || $l
}

/** What a body returns when it goes on in another case; anything else it returns is awaited. */
const go = {}

/** Several calls that one `start` began; they end together. */
export class Fiber {
    dead = false
    /** @param loop a loop of the library, which keeps no run going: the simulator looks at it */
    constructor(readonly loop?: boolean) {}
    /** DeviceScript's name for it: the calls stay where they wait. */
    terminate() {
        this.dead = true
    }
}

let current = new Fiber()
let ended = false
/** What goes on next; the first one first. */
const ready: Call[] = []
let draining = false

/** A call of an async function, and at once what it returns: what a promise would be. The short names are the compiler's. */
export class Call {
    /** The next case; the case of the try that the call is in; what the last await gave. */
    n = 0
    p = 0
    v: unknown = undefined
    /** 0 running, 1 returned, 2 threw; then with what. */
    done = 0
    result: unknown = undefined
    /** Whether `v` is to be thrown where the call waits. */
    throws = false
    /** Calls that wait for this one. */
    waiting: Call[] | undefined = undefined
    /** Nobody waits for it: an error in it ends the program. */
    root = false
    /** Where it goes on. A call of the library begins in the line that called it: it runs when its caller has let go. */
    line: number | string = $l
    /** It is a look at a button, for a press: only the simulator asks. */
    waitsForPress?: boolean
    readonly fiber = current

    constructor(
        private readonly body: (call: Call) => unknown,
        private readonly tries: Try[],
    ) {}

    /** Leaves the place: returns, or jumps. */
    a(how: number, value?: unknown): unknown {
        this.leave(how, value)
        return go
    }

    /** The end of a finally: goes on with what led into it. */
    f(finisher: number): unknown {
        for (const entry of this.tries)
            if (entry[2] === finisher) {
                const how = entry[4]
                const value = entry[5]
                entry[4] = 0
                if (how === THROW) throw value
                if (how) this.leave(how, value)
                else this.n = entry[3] as number
            }
        return go
    }

    /** Finds where it goes on after a throw, return or jump; the innermost try comes first. False: out of the call. */
    leave(how: number, value: unknown): boolean {
        const p = this.p
        for (const entry of this.tries) {
            const begin = entry[0]
            const catcher = entry[1]
            const finisher = entry[2]
            if (begin > p) continue
            if (how === THROW && catcher && p < catcher) {
                this.v = value
                this.n = catcher
                bareLine = 0
                return true
            }
            if (!finisher || p >= finisher) continue
            if (how !== JUMP || (value as number) < begin || (value as number) > finisher) {
                entry[4] = how
                entry[5] = value
                this.n = finisher
                return true
            }
        }
        if (how === THROW) return false
        this.n = -1
        if (how === RETURN) this.result = value
        else this.n = value as number
        return true
    }

    /** Runs until it must wait, or to its end. */
    run() {
        if (ended || this.fiber.dead) return
        const before = current
        const lineBefore = $l
        current = this.fiber
        if (this.line) $l = this.line
        if (this.throws) {
            this.throws = false
            if (!this.leave(THROW, this.v)) this.end(2, this.v)
        }
        while (!this.done) {
            let awaited: unknown
            let error: unknown
            let failed = false
            try {
                awaited = this.body(this)
            } catch (thrown) {
                failed = true
                error = thrown
                // The innermost line of the program; callers may run on before the error is told.
                if (!isError(thrown)) place(thrown)
                else if (!thrown.$l) thrown.$l = $l
            }
            if (!failed && awaited instanceof Call) {
                if (!awaited.done) {
                    if (!awaited.waiting) awaited.waiting = []
                    awaited.waiting.push(this)
                    break
                }
                failed = awaited.done === 2
                error = awaited.result
                this.v = error
            } else if (!failed) {
                if (awaited !== go) this.v = awaited
                else if (this.n < 0) this.end(1, this.result)
            }
            if (failed && !this.leave(THROW, error)) this.end(2, error)
        }
        this.line = $l
        $l = lineBefore
        current = before
    }

    /** It has returned, or thrown: those that wait go on. */
    end(how: number, result: unknown) {
        this.done = how
        this.result = result
        const waiting = this.waiting
        if (!waiting) {
            if (how === 2 && this.root) lost(result)
            return
        }
        this.waiting = undefined
        for (const call of waiting) {
            call.v = result
            call.throws = how === 2
            ready.unshift(call)
        }
        drain()
    }
}

function drain() {
    if (draining) return
    draining = true
    while (ready.length > 0) (ready.shift() as Call).run()
    draining = false
}

/** Espruino has cut off whatever ran, without a `catch` or `finally`: its stack was full. */
export function cutOff() {
    draining = false
    current = new Fiber()
}

/** What the compiler makes of an async function. */
export function $async(body: (call: Call) => unknown, tries?: Try[]): Call {
    const call = new Call(body, tries || [])
    ready.unshift(call)
    return call
}

/** A call that something else than the program ends, such as a timer: `end(1, result)`. */
export function pending(): Call {
    return new Call(() => undefined, [])
}

/** What to do with an error that nobody catches. */
let lost: (error: unknown) => void = () => undefined

export function onLost(handler: (error: unknown) => void) {
    lost = handler
}

/** Runs a function beside its caller; an error in it ends the program. */
export function begin(
    fn: (...args: never[]) => unknown,
    self: unknown,
    args: unknown[],
    loop?: boolean,
): Fiber {
    const before = current
    const fiber = new Fiber(loop)
    current = fiber
    let call: unknown
    try {
        call = fn.apply(self, args as never[])
    } catch (error) {
        lost(error)
    }
    current = before
    if (call instanceof Call) call.root = true
    drain()
    return fiber
}

/** What the compiler makes of `owner.name.start(…)`: DeviceScript's own `start`, or a method that is called so. */
export function $start(
    owner: Record<string, unknown>,
    name: string,
    args: unknown[],
    loop?: boolean,
): unknown {
    const value = owner[name] as { start(...args: unknown[]): unknown }
    if (typeof value === "function") return begin(value, owner, args, loop)
    return value.start.apply(value, args)
}

/** The same for `f.start(…)`, where `f` is a name. */
export function $startFunction(
    value: { start(...args: unknown[]): unknown },
    args: unknown[],
    loop?: boolean,
): unknown {
    if (typeof value === "function") return begin(value, undefined, args, loop)
    return value.start.apply(value, args)
}

/** No call goes on after this one. */
export function endAll() {
    ended = true
}
