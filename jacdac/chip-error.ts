/** What a driver's error says of a chip on I2C that does not answer, or is another one. */
export interface ChipError {
  /** 7-bit, hexadecimal: `0x29`. */
  readonly address: string;
  /** Another chip answers: the one that was expected, and what the other gives as its identity. Left out: none answers. */
  readonly other?: { readonly expected: string; readonly identity: string };
}

/** `transferFailed` of the drivers and `@devicescript/i2c` say it so. */
const silent = /I2C error -?\d+ dev=(\d+)/;
/** Drivers say it so, with numbers as the robot prints them. */
const other = /^(?:Error: )?no (\w+) at I2C address (\d+), but a chip (\d+)$/;

/** @returns undefined when the message is about something else */
export function chipError(message: string): ChipError | undefined {
  const [, expected, address, identity] = other.exec(message) ?? [];
  if (expected !== undefined) return { address: hex(address), other: { expected, identity: hex(identity) } };
  const [, silentAddress] = silent.exec(message) ?? [];
  return silentAddress === undefined ? undefined : { address: hex(silentAddress) };
}

function hex(decimal: string | undefined): string {
  return `0x${Number(decimal).toString(16).padStart(2, "0")}`;
}
