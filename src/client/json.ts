/**
 * The value of a JSON file of the site.
 *
 * @throws Error where it cannot be had
 */
export async function readJson<Value>(address: URL): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as Value;
}
