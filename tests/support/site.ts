import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of a built site. */
export interface Page {
  /** Where its file stands in the site, such as `chapters/candiru/index.html`. */
  file: string;
  html: string;
  document: Document;
}

/** The paths of all files in a folder, from it, with forward slashes, sorted. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The bytes of all files in a folder by path, as text that can be compared. */
export async function bytesIn(folder: string): Promise<Record<string, string>> {
  const files = await filesIn(folder);
  const bytes = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
  return Object.fromEntries(files.map((file, index) => [file, bytes[index] ?? '']));
}

/** The files of a folder that hold text, by path; pictures, fonts, archives and compressed forms are left out. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const files = (await filesIn(folder)).filter((file) => !/\.(woff2?|png|webp|avif|jpe?g|ico|zip|br|gz)$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return Object.fromEntries(files.map((file, index) => [file, texts[index] ?? '']));
}

/** All pages of a built site. */
export async function pagesOf(site: string): Promise<Page[]> {
  const files = (await filesIn(site)).filter((file) => file.endsWith('.html'));
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(site, file), 'utf8');
      return { file, html, document: parseHTML(html).document };
    }),
  );
}

/** The path of a page from the start of its site: `chapters/candiru/` for `chapters/candiru/index.html`. */
export function addressOf({ file }: Pick<Page, 'file'>): string {
  return file.replace(/index\.html$/, '');
}
