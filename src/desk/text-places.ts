/** Where in a text something stands: line and column count from 1. */
export type TextPlace = { line: number; column: number };

/**
 * Finds the places of characters in a text, which is looked through once.
 *
 * @returns a function from the index of a character to its line and column
 */
export function placesIn(text: string): (index: number) => TextPlace {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - starts[low]! + 1 };
  };
}
