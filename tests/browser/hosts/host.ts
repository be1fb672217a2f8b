/** A kind of page that shows a chart in a frame which follows its height. */
export interface Host {
  name: string;
  /**
   * The page.
   *
   * @param chart the address of the embed page
   * @param packages where the folders of npm's packages are served, with a slash at the end
   */
  page(chart: string, packages: string): string;
  /** The height that the frame gets for one that is asked for, where the host has a will of its own. */
  grants?(height: number): number;
}

/** A whole page with something in its body that is as wide as the window. */
export function hostPage(body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A host</title>
    <style>body { margin: 0 } iframe { display: block; width: 100%; border: 0 }</style>
  </head>
  <body>
${body}
  </body>
</html>
`;
}

/** The frame as a host would write it, with what attributes it wants. */
export function frame(chart: string, attributes = 'height="150"'): string {
  return `<iframe id="chart" title="A chart" src="${chart}" ${attributes}></iframe>`;
}
