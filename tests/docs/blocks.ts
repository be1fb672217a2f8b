/** A fenced block of a page. */
export interface Block {
  language: string;
  /** What the first line says behind the language: `title="counts.yaml"` names a file of a content folder. */
  title?: string;
  /** The kind of problem that the block is an example of. */
  problem?: string;
  text: string;
}

/** The fenced blocks of a Markdown page, in their order. */
export function blocksIn(page: string): Block[] {
  return [...page.matchAll(/^( *)```(\w+)(.*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', info = '', text = '']) => {
      const said = (name: string) => new RegExp(` ${name}="([^"]+)"`).exec(info)?.[1];
      const [title, problem] = [said('title'), said('problem')];
      return {
        language,
        text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
        ...(title === undefined ? {} : { title }),
        ...(problem === undefined ? {} : { problem }),
      };
    },
  );
}

/** A page without its fenced blocks. */
export function proseOf(page: string): string {
  return page.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '');
}
