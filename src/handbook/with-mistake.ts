import { type Folder, withTexts } from '../desk/index.ts';
import type { Explanation } from '../documentary/index.ts';

/**
 * A documentary with the example of a kind of problem in it.
 *
 * @param folder the documentary of the handbook
 * @param example what is wrong, in the place of what is right
 * @throws Error where what is right does not stand there just once
 */
export async function withMistake(
  folder: Folder,
  { file, wrong, right }: Pick<Explanation, 'file' | 'wrong' | 'right'>,
): Promise<Folder> {
  const files = await folder.list();
  if (file === undefined) {
    if (!files.includes(right) || files.includes(wrong)) throw new Error(`no file to rename: ${right}`);
    return {
      list: async () => files.map((name) => (name === right ? wrong : name)).sort(),
      text: (name) => folder.text(name === wrong ? right : name),
    };
  }
  const text = await folder.text(file);
  if (text.split(right).length !== 2) throw new Error(`not just once in ${file}: ${right}`);
  return withTexts(folder, new Map([[file, text.replace(right, () => wrong)]]));
}
