import { type Folder, withTexts } from '../desk/index.ts';
import type { Explanation } from '../documentary/index.ts';

/** Where the translation of the handbook's documentary stands, and the line that names it. */
const translation = { file: /(^|\/)fr\//, line: /^translations: .*\n/m };

/**
 * The documentary of the handbook in its own language alone, for examples of an original: what they change there, its
 * translation would have to follow.
 */
export async function untranslated(harbour: Folder): Promise<Folder> {
  const settings = 'documentary.yaml';
  const text = (await harbour.text(settings)).replace(translation.line, '');
  const files = (await harbour.list()).filter((file) => !translation.file.test(file));
  return { list: async () => files, text: async (file) => (file === settings ? text : harbour.text(file)) };
}

/**
 * A documentary with the example of a kind of problem in it.
 *
 * @param harbour the documentary of the handbook
 * @param example what is wrong, in the place of what is right
 * @throws Error where what is right does not stand there just once
 */
export async function withMistake(
  harbour: Folder,
  { file, wrong, right }: Pick<Explanation, 'file' | 'wrong' | 'right'>,
): Promise<Folder> {
  const folder = translation.file.test(file ?? '') ? harbour : await untranslated(harbour);
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
