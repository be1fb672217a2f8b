const ours = ['form', 'scale', 'show'];

/** Writes a state into the address of the page; what else stands in it is kept, and no step is added to the way back. */
export function keepInAddress(query: string): void {
  const url = new URL(location.href);
  for (const name of ours) url.searchParams.delete(name);
  url.search = [url.search.slice(1), query.slice(1)].filter((part) => part !== '').join('&');
  history.replaceState(history.state, '', url);
}
