/** How a generator writes the tags of a chapter, where it has no components. */
export interface TagSyntax {
  /** A tag with nothing in it. */
  alone(name: string, attributes: ReadonlyMap<string, string>): string;
  opening(name: string, attributes: ReadonlyMap<string, string>): string;
  closing(name: string): string;
}

const tag = /<(\/?)([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*(\/?)>/g;

/**
 * A chapter for a generator without components: its front matter with title and description alone, so that no other
 * field means something there, and each component as that generator's own kind of tag.
 *
 * @param mdx a chapter whose components have texts as their attributes
 */
export function withSimpleTags(mdx: string, syntax: TagSyntax): string {
  const [, front = '', prose = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(mdx) ?? [];
  const fields = front.split('\n').filter((line) => /^(title|description):/.test(line));
  const written = prose.replaceAll(tag, (_whole, slash: string, name: string, inside: string, alone: string) => {
    const attributes = new Map(
      [...inside.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    );
    if (slash) return syntax.closing(name);
    return alone ? syntax.alone(name, attributes) : syntax.opening(name, attributes);
  });
  return `---\n${fields.join('\n')}\n---\n${written}`;
}
