/** A value as JSON that may stand inside a script element: no text in it can end the element. */
export function inlineJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
