/** What of `@robonet/runtime` this folder calls; its own sources are DeviceScript's to check. */
export function halt(): Promise<void>
export function haltAtEnd(): Promise<void>
export function fail(error: Error): Promise<void>
export function checkHalted(): void
