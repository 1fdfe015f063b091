import type { Desk, Side } from "../sim/index.ts"

type Faulty = Pick<Desk, "leads" | "fault" | "looseContact">

/** How a single motor can be plugged in wrongly. */
export const motorFaults = ["leadsSwapped", "motorsExchanged"] as const

export function giveMotorFaults(side: Side, { leads, fault }: Faulty): void {
    fault("leadsSwapped", there => leads.swapMotor(side, there))
    fault("motorsExchanged", there => leads.exchangeMotors(there))
}
