/** The lamps as somebody passes them who comes from the north. */
export function northFirst<Lamp extends { latitude: number }>(lamps: readonly Lamp[]): Lamp[] {
  return lamps.toSorted((one, other) => other.latitude - one.latitude);
}
