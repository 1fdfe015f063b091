/**
 * How the firmware writes a number: whole ones in full, others with seven digits or as many as stand before the point
 * (`devs_value_to_string` and jd_print_double in pktlog.c of jacdac-c).
 */
export function robotNumber(value: number): string {
  if (value === (value | 0) || !Number.isFinite(value)) return String(value + 0);
  if (value < 0) return `-${robotNumber(-value)}`;
  let power = Math.trunc(Math.log10(value));
  let size = value;
  let exponent = "";
  if (value < 1e-6 || value > 1e21) {
    size = power < 0 ? value * 10 ** -power : value / 10 ** power;
    exponent = `e${power > 0 ? "+" : ""}${power}`;
    power = 0;
  }
  const digits = Math.max(7, Math.min(15, power + 1));
  const zeros = Math.max(0, power - digits + 1);
  const whole = BigInt(
    Math.floor((zeros > 0 ? size / 10 ** zeros : size * 10 ** (digits - power - 1)) + 0.5),
  );
  const text = String(whole).padStart(digits, "0");
  // Rounded up to another digit before the point.
  const more = text.length - digits;
  if (power < 0) {
    const behind = `${"0".repeat(-power - 1)}${text}`;
    return `0.${behind.replace(/0+$/, "")}${exponent}`;
  }
  const before = text.slice(0, power + 1 + more) + "0".repeat(zeros);
  const behind = text.slice(power + 1 + more).replace(/0+$/, "");
  return `${before}${behind === "" ? "" : `.${behind}`}${exponent}`;
}
