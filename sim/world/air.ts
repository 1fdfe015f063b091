/** The air that thermometers and hygrometers are in. */
export interface Air {
  readonly temperatureC: number;
  /** Relative, 0 to 100. */
  readonly humidityPercent: number;
}

/** The air as barometers and gas sensors feel it, too. */
export interface RoomAir extends Air {
  readonly pressurePa: number;
  /** Resistance of a heated metal oxide layer in it: tens of kΩ when the air is clean, a few when it is not. */
  readonly gasOhm: number;
}
