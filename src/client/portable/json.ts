/** The value of a JSON file of a site without a server: the script beside the file hands it over. */
export function readJson<Value>(address: URL): Promise<Value> {
  return handOver<Value>(`${address}.js`);
}
