/** The air that thermometers and hygrometers are in. */
export interface Air {
  readonly temperatureC: number;
  /** Relative, 0 to 100. */
  readonly humidityPercent: number;
}
